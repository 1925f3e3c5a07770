"""What a review leaves, in a folder that can be handed in."""

import csv
import gc
import json

import pytest
from deepchange.engine import BadInput, FinishOptions, Stopped, finish
from deepchange.engine.errors import OutputRefused
from deepchange.engine.product import finish as story
from deepchange.engine.results.review_decisions import read_polygons
from osgeo import gdal, ogr


def table(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_product_holds_the_accepted_polygons_and_the_mask_without_the_rejected(
    reviewed, rows, tmp_path
):
    product = finish(reviewed, tmp_path / "product")
    folder = tmp_path / "product"
    assert {item.name for item in folder.iterdir()} == set(product.files)
    assert {
        "accepted.gpkg",
        "change_reviewed.tif",
        "areas.csv",
        "report.html",
        "recipe.json",
    } <= set(product.files)
    (hall,) = rows(folder / "accepted.gpkg")
    assert (hall["decision"], hall["kind"], hall["note"], hall["pixels"]) == (
        "accepted",
        "hall",
        "seen on site",
        336,
    )
    mask = gdal.Open(str(folder / "change_reviewed.tif")).ReadAsArray()
    assert (mask[32:44, 52:68] == 1).all()
    assert (mask[70:80, 10:30] == 0).all()
    assert (product.accepted, product.rejected, product.undecided, product.polygons) == (1, 1, 0, 1)
    assert json.loads((folder / "product.json").read_text())["accepted"] == 1


def test_the_layer_opens_in_its_colours_by_hand(reviewed, tmp_path):
    finish(reviewed, tmp_path / "product", FinishOptions(formats=("gpkg", "shp", "geojson", "fgb")))
    (style,) = rows_of_styles(tmp_path / "product" / "accepted.gpkg")
    assert style["useAsDefault"] == 1
    assert style["f_table_name"] == "changes"
    assert "categorizedSymbol" in style["styleQML"]
    assert "categorizedSymbol" in (tmp_path / "product" / "accepted.qml").read_text()
    assert "paletted" in (tmp_path / "product" / "change_reviewed.qml").read_text()


def rows_of_styles(path):
    opened = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    return [feature.items() for feature in opened.GetLayerByName("layer_styles")]


@pytest.mark.parametrize("ending", ["geojson", "fgb", "shp"])
def test_other_formats_hold_the_same_polygons(ending, reviewed, rows, tmp_path):
    finish(reviewed, tmp_path / "product", FinishOptions(formats=(ending,)))
    assert not (tmp_path / "product" / "accepted.gpkg").exists()
    (hall,) = rows(tmp_path / "product" / f"accepted.{ending}", "accepted")
    assert (hall["decision"], hall["kind"], hall["note"]) == ("accepted", "hall", "seen on site")
    assert hall["area_m2"] == pytest.approx(336 * 100, rel=0.001)
    assert hall.get("probability_mean", hall.get("prob_mean")) > 0.5
    west = hall["shape"].GetEnvelope()[0]
    assert west == pytest.approx(35.16, abs=0.05) if ending == "geojson" else west == 700500.0


def test_geojson_has_longitudes_and_latitudes(reviewed, tmp_path):
    finish(reviewed, tmp_path / "product", FinishOptions(formats=("geojson",)))
    told = json.loads((tmp_path / "product" / "accepted.geojson").read_text())
    position = told["features"][0]["geometry"]["coordinates"]
    while isinstance(position[0], list):  # of a polygon or, by newer GDAL, of several in one
        position = position[0]
    assert position == pytest.approx((35.16, 33.87), abs=0.05)


def test_areas_are_counted_by_decision_and_kind_and_no_kind_is_a_formula(
    detected, decide, tmp_path
):
    decide(
        detected, {"decision": "accepted", "kind": "=1+1"}, {"decision": "accepted", "kind": "road"}
    )
    finish(detected, tmp_path / "product")
    rows = table(tmp_path / "product" / "areas.csv")
    assert [(row["decision"], row["kind"], row["polygons"], row["pixels"]) for row in rows] == [
        ("accepted", "'=1+1", "1", "336"),
        ("accepted", "road", "1", "200"),
    ]
    assert float(rows[0]["hectares"]) == pytest.approx(3.36, rel=0.001)


def test_what_was_drawn_is_measured_on_the_ellipsoid(reviewed, draw, rows, tmp_path):
    draw(reviewed, (700900, 3749900, 701000, 3750000), drawn=1)
    product = finish(reviewed, tmp_path / "product")
    drawn = next(row for row in rows(tmp_path / "product" / "accepted.gpkg") if row["drawn"] == 1)
    assert drawn["decision"] == "accepted"
    assert drawn["area_m2"] == pytest.approx(9998.1, abs=0.5)
    assert product.accepted == 2


def test_a_polygon_that_was_reshaped_counts_with_the_pixels_and_area_it_has_now(reviewed, tmp_path):
    opened = gdal.OpenEx(str(reviewed / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = opened.GetLayerByName("changes")
    one = next(f for f in layer if f["decision"] == "accepted")
    pixels, shape = one["pixels"], one.GetGeometryRef()
    west, east, south, north = shape.GetEnvelope()
    east -= 100
    ring = f"{west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}"
    one.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
    layer.SetFeature(one)
    del layer, opened
    finish(reviewed, tmp_path / "product")
    told = next(r for r in table(tmp_path / "product" / "areas.csv") if r["decision"] == "accepted")
    box = (east - west) * (north - south) / 100
    assert int(told["pixels"]) == round(box) != pixels
    assert float(told["area_m2"]) == pytest.approx(box * 100, rel=0.01)


def test_undecided_polygons_count_only_when_asked_and_are_told_of(detected, decide, rows, tmp_path):
    decide(detected, {"decision": "accepted"}, {"decision": None})
    product = finish(detected, tmp_path / "one")
    assert product.polygons == 1
    assert "1 polygon is undecided: not in the layer of polygons" in product.warnings[0]
    assert finish(detected, tmp_path / "two", FinishOptions(undecided=True)).polygons == 2
    assert len(rows(tmp_path / "two" / "not_rejected.gpkg")) == 2


def test_where_nobody_reviewed_gdal_says_nothing_of_its_own(detected, tmp_path, capfd):
    with pytest.raises(BadInput, match="No polygon is accepted yet"):
        finish(detected, tmp_path / "product")
    with pytest.raises(Stopped):
        finish(detected, tmp_path / "product", cancelled=lambda: True)
    gc.collect()
    assert capfd.readouterr() == ("", "")


def test_nothing_is_written_where_nobody_reviewed(detected, tmp_path):
    with pytest.raises(BadInput, match="No polygon is accepted yet"):
        finish(detected, tmp_path / "product")
    assert not (tmp_path / "product").exists()
    assert not list(tmp_path.glob(".deepchange*"))


def test_that_nothing_changed_is_a_product_too(detected, decide, tmp_path):
    decide(detected, {"decision": "rejected"}, {"decision": "rejected"})
    product = finish(detected, tmp_path / "product")
    assert (product.polygons, product.rejected) == (0, 2)
    assert not gdal.Open(str(tmp_path / "product" / "change_reviewed.tif")).ReadAsArray().any()


def test_a_layer_of_another_name_is_told_with_those_that_are_there(reviewed, tmp_path):
    edit = gdal.OpenEx(str(reviewed / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    edit.ExecuteSQL("ALTER TABLE changes RENAME TO mine")
    edit = None
    for use in (read_polygons, lambda folder: finish(folder, tmp_path / "product")):
        with pytest.raises(BadInput, match=r"has no layer “changes” any more, but .*mine"):
            use(reviewed)
    assert not (tmp_path / "product").exists()


def test_a_folder_with_other_files_is_left_alone(reviewed, tmp_path):
    (tmp_path / "product").mkdir()
    (tmp_path / "product" / "letter.txt").write_text("mine")
    for options in (None, FinishOptions(overwrite=True)):
        with pytest.raises(OutputRefused, match=r"already holds other files \(letter\.txt\)"):
            finish(reviewed, tmp_path / "product", options)
    assert [item.name for item in (tmp_path / "product").iterdir()] == ["letter.txt"]


def test_an_earlier_product_is_replaced_only_when_asked_and_what_lies_beside_it_stays(
    reviewed, tmp_path
):
    finish(reviewed, tmp_path / "product", FinishOptions(formats=("gpkg", "fgb")))
    (tmp_path / "product" / "letter.txt").write_text("mine")
    with pytest.raises(OutputRefused, match="already holds a product; choose another folder"):
        finish(reviewed, tmp_path / "product")
    finish(reviewed, tmp_path / "product", FinishOptions(overwrite=True))
    names = {item.name for item in (tmp_path / "product").iterdir()}
    assert "letter.txt" in names
    assert "accepted.fgb" not in names
    assert not list(tmp_path.glob(".deepchange*"))


@pytest.mark.parametrize("where", [".", ".."])
def test_the_folder_of_the_result_is_never_taken(where, reviewed, tmp_path):
    (tmp_path / "product.json").write_text('{"files": []}')
    (reviewed / "product.json").write_text('{"files": []}')
    with pytest.raises(OutputRefused, match="is read; choose another output folder"):
        finish(reviewed, reviewed / where, FinishOptions(overwrite=True))
    assert (reviewed / "changes.gpkg").is_file()


def test_a_stop_leaves_nothing(reviewed, tmp_path):
    stages = []

    def cancelled():
        return bool(stages) and stages[-1] == story.PICTURES

    with pytest.raises(Stopped):
        finish(
            reviewed,
            tmp_path / "product",
            report=lambda told: stages.append(told.stage),
            cancelled=cancelled,
        )
    assert not (tmp_path / "product").exists()
    assert not list(tmp_path.glob(".deepchange*"))


def test_a_format_that_nobody_knows_is_refused_in_a_sentence():
    with pytest.raises(
        BadInput,
        match=r"“dxf” is no format of polygons here; give some of gpkg, geojson, fgb, shp\.",
    ):
        FinishOptions(formats=("gpkg", "dxf"))


def test_a_product_of_images_without_a_place_has_pixels_and_no_hectares(
    town_of_two, raster, decide, tmp_path
):
    from deepchange.engine import DetectionRequest, detect

    images = [
        raster(tmp_path / f"{name}.tif", getattr(town_of_two, name), epsg=None)
        for name in ("before", "after")
    ]
    detect(DetectionRequest(*images, output=str(tmp_path / "out"), model="cva", min_area="20px"))
    decide(tmp_path / "out", {"decision": "accepted"}, {"decision": "rejected"})
    product = finish(
        tmp_path / "out", tmp_path / "product", FinishOptions(formats=("gpkg", "geojson"))
    )
    assert product.area_accepted_m2 is None
    assert table(tmp_path / "product" / "areas.csv")[0]["hectares"] == ""
    assert "GeoJSON means longitudes and latitudes" in product.warnings[0]


def test_a_shapefile_that_cuts_notes_off_is_told_of(detected, decide, tmp_path):
    decide(detected, {"decision": "accepted", "note": "n" * 300}, {"decision": "rejected"})
    product = finish(detected, tmp_path / "product", FinishOptions(formats=("gpkg", "shp")))
    assert "A Shapefile holds texts of 254 bytes at most" in product.warnings[0]


def test_the_command_writes_a_product_and_answers_in_json(reviewed, tmp_path, capsys):
    from deepchange.engine.cli.main import main

    arguments = [
        "finish",
        str(reviewed),
        "--output",
        str(tmp_path / "product"),
        "--format",
        "gpkg,geojson",
        "--no-html",
    ]
    assert main([*arguments, "--json", "--progress", "none"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["accepted"] == 1
    assert "accepted.geojson" in told["files"]
    assert "report.html" not in told["files"]
    assert main([*arguments, "--progress", "none"]) == 2
    assert "already holds a product" in capsys.readouterr().err


@pytest.mark.parametrize("decision", ["accepted", "rejected"])
def test_what_was_decided_on_a_place_that_was_asked_for_holds_for_the_polygons_in_it(
    decision, detected, decide, draw, rows, tmp_path
):
    """A network's polygons lie in outlines that are asked for in their place."""
    decide(detected, {"decision": "accepted"}, {})
    opened = gdal.OpenEx(str(detected / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    opened.GetLayerByName("changes").CreateField(ogr.FieldDefn("candidate", ogr.OFTString))
    del opened
    (lower,) = (each for each in rows(detected / "changes.gpkg") if not each["decision"])
    west, east, south, north = lower["shape"].GetEnvelope()
    box = west - 20, south - 20, east + 20, north + 20
    draw(detected, box, decision=decision, candidate="seen by both", drawn=0)
    product = finish(detected, tmp_path / "product", FinishOptions(undecided=True))
    assert product.undecided == 0
    assert product.polygons == 1 + (decision == "accepted")


def test_a_polygon_drawn_beyond_the_raster_is_told_of(reviewed, draw, rows, tmp_path):
    west, _, south, north = rows(reviewed / "changes.gpkg")[0]["shape"].GetEnvelope()
    assert not finish(reviewed, tmp_path / "before").warnings
    draw(reviewed, (west - 90000, south, west - 89000, north), decision="accepted", drawn=1)
    (told,) = finish(reviewed, tmp_path / "after").warnings
    assert "1 polygon that was drawn or edited by hand reaches beyond the raster" in str(told)
