"""Whatever a person made of the change polygons is kept when they are made anew: carried over, or
in a file beside."""

import json
import re
import shutil
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect, refine
from osgeo import gdal, ogr, osr

# Probability of four buildings: the first is the same polygon at any threshold, the second grows
# smaller, the third goes at 0.7, the fourth comes at 0.3.
SURE, SHRINKS, DOUBTFUL, FAINT = (5, 5), (5, 40), (40, 5), (40, 40)


@pytest.fixture(scope="module")
def images(tmp_path_factory):
    place, values = (
        tmp_path_factory.mktemp("images"),
        np.random.default_rng(3).integers(60, 200, (2, 96, 120)),
    )
    for name, image in zip(("before", "after"), values.astype(np.uint8)):
        layer = gdal.GetDriverByName("GTiff").Create(str(place / f"{name}.tif"), 120, 96)
        layer.SetGeoTransform((700000.0, 10.0, 0.0, 3750000.0, 0.0, -10.0))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32636)
        layer.SetProjection(reference.ExportToWkt())
        layer.GetRasterBand(1).WriteArray(image)
    return [str(place / "before.tif"), str(place / "after.tif")]


@pytest.fixture(scope="module")
def result(images, tmp_path_factory):
    place = tmp_path_factory.mktemp("result") / "out"
    detect(DetectionRequest(*images, output=str(place), model="cva"))
    probability = np.zeros((96, 120), np.uint8)
    for (row, column), value in ((SURE, 230), (SHRINKS, 150), (DOUBTFUL, 150), (FAINT, 100)):
        probability[row : row + 12, column : column + 20] = value
    probability[7:15, 43:57] = 230
    layer = gdal.Open(str(place / "probability.tif"), gdal.GA_Update)
    layer.GetRasterBand(1).WriteArray(probability)
    del layer
    refine(place, threshold=0.5)
    return place


@pytest.fixture
def folder(result, tmp_path):
    return shutil.copytree(result, tmp_path / "out")


def square(row, column, height, width):
    """A polygon of whole pixels, by the grid of the images."""
    west, north = 700000.0 + 10 * column, 3750000.0 - 10 * row
    east, south = west + 10 * width, north - 10 * height
    corners = f"{west} {north}, {east} {north}, {east} {south}, {west} {south}, {west} {north}"
    return ogr.CreateGeometryFromWkt(f"POLYGON(({corners}))")


def opened(folder):
    return gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)


def at(layer, place):
    """The polygon that covers a building's middle, or None."""
    row, column = place
    layer.SetSpatialFilter(square(row + 5, column + 8, 1, 1).Centroid())
    found = [layer.GetFeature(feature.GetFID()) for feature in layer]
    layer.SetSpatialFilter(None)
    assert len(found) <= 1
    return found[0] if found else None


def draw(layer, shape, **values):
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(shape)
    for name, value in values.items():
        feature[name] = value
    layer.CreateFeature(feature)


def say(layer, place, **values):
    feature = at(layer, place)
    for name, value in values.items():
        feature[name] = value
    layer.SetFeature(feature)


def copies(folder):
    return sorted(path.name for path in folder.glob("changes *.gpkg"))


def told(folder):
    """What the result says of edits, among other warnings."""
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    assert set(report["edits"]) <= set(report["warnings"])
    return [text for text in report["warnings"] if "edited" in text]


def test_polygons_begin_with_fields_for_what_a_person_says_of_them(folder):
    data = opened(folder)
    feature = at(data.GetLayerByName("changes"), SURE)
    assert [feature[name] for name in ("decision", "kind", "note", "drawn")] == [
        None,
        None,
        None,
        0,
    ]


def test_what_nobody_touched_is_replaced_without_a_word(folder):
    refine(folder, threshold=0.7)
    assert copies(folder) == told(folder) == []


def test_a_result_decided_anew_and_back_has_the_same_polygons_to_the_last_byte(folder):
    then = (folder / "changes.gpkg").read_bytes()
    refine(folder, threshold=0.7)
    refine(folder, threshold=0.5)
    assert (folder / "changes.gpkg").read_bytes() == then


def test_a_drawn_polygon_stays_with_its_attributes(folder):
    data = opened(folder)
    draw(data.GetLayerByName("changes"), square(70, 80, 10, 10), note="missed", kind="road")
    del data
    for threshold in (0.7, 0.3):
        result = refine(folder, threshold=threshold)
        data = opened(folder)
        layer = data.GetLayerByName("changes")
        feature = at(layer, (70, 80 - 5))
        assert (feature["note"], feature["kind"], feature["drawn"], feature["pixels"]) == (
            "missed",
            "road",
            1,
            100,
        )
        assert feature["area_m2"] == pytest.approx(10000, rel=0.01)
        assert layer.GetFeatureCount() == result.changes
        assert told(folder) == ["1 polygon that was drawn or edited by hand is kept as it is."]
        del layer, data
    assert copies(folder) == []


def test_a_reshaped_polygon_takes_the_place_of_the_new_one(folder):
    data = opened(folder)
    layer = data.GetLayerByName("changes")
    feature = at(layer, SHRINKS)
    feature.SetGeometry(square(SHRINKS[0] + 2, SHRINKS[1] + 4, 8, 8))
    feature["note"] = "only the hall"
    layer.SetFeature(feature)
    del layer, data
    for _ in range(2):
        refine(folder, threshold=0.7)
        data = opened(folder)
        feature = at(data.GetLayerByName("changes"), SHRINKS)
        assert (feature["note"], feature["drawn"], feature["pixels"]) == ("only the hall", 1, 64)
        assert feature.GetGeometryRef().Equals(square(SHRINKS[0] + 2, SHRINKS[1] + 4, 8, 8))
        del feature, data


def test_a_drawn_polygon_that_is_reshaped_later_is_measured_again(folder):
    data = opened(folder)
    draw(data.GetLayerByName("changes"), square(70, 80, 10, 10))
    del data
    refine(folder, threshold=0.7)
    data = opened(folder)
    layer = data.GetLayerByName("changes")
    feature = at(layer, (70, 80 - 5))
    feature.SetGeometry(square(70, 80, 10, 20))
    layer.SetFeature(feature)
    del feature, layer, data
    refine(folder, threshold=0.3)
    data = opened(folder)
    feature = at(data.GetLayerByName("changes"), (70, 80 - 5))
    assert feature["pixels"] == 200
    assert feature["area_m2"] == pytest.approx(20000, rel=0.01)


def test_a_polygon_drawn_where_one_is_found_later_stays_alone(folder):
    data = opened(folder)
    draw(
        data.GetLayerByName("changes"),
        square(FAINT[0] - 1, FAINT[1] - 1, 14, 22),
        decision="accepted",
    )
    del data
    refine(folder, threshold=0.3)
    refine(folder, threshold=0.35)
    data = opened(folder)
    assert at(data.GetLayerByName("changes"), FAINT)["decision"] == "accepted"
    assert copies(folder) == []


def shapes(layer):
    """Drawn or not, pixels, mean probability and area of each polygon, and that they share no
    place."""
    rows = [
        (each["drawn"], each["pixels"], each["probability_mean"], each["area_m2"]) for each in layer
    ]
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for feature in layer:
        whole.AddGeometry(feature.GetGeometryRef())
    assert whole.UnionCascaded().Area() == pytest.approx(whole.Area())
    return sorted(rows, key=lambda row: row[:2])


def test_a_polygon_drawn_over_a_part_of_one_that_is_found_is_cut_out_of_it(folder):
    data = opened(folder)
    draw(data.GetLayerByName("changes"), square(SURE[0], SURE[1], 12, 6), note="the hall")
    del data
    for threshold in (0.7, 0.75):  # what was cut is made anew, not taken for an edit
        result = refine(folder, threshold=threshold)
        data = opened(folder)
        rows = shapes(data.GetLayerByName("changes"))
        assert [row[:2] for row in rows] == [(0, 112), (0, 168), (1, 72)]
        assert rows[1][2] == pytest.approx(230 / 254, abs=0.001)
        assert rows[1][3] == pytest.approx(16800, rel=0.01)
        assert result.changes == 3
        assert result.area_outlined_m2 == pytest.approx(sum(row[3] for row in rows))
        assert told(folder) == ["1 polygon that was drawn or edited by hand is kept as it is."]
        del data
    assert copies(folder) == []
    data = opened(folder)
    layer = data.GetLayerByName("changes")
    layer.SetAttributeFilter("drawn = 1")
    layer.DeleteFeature(next(iter(layer)).GetFID())
    del layer, data
    refine(folder, threshold=0.7)
    data = opened(folder)
    assert [row[1] for row in shapes(data.GetLayerByName("changes"))] == [112, 240]


def test_what_a_drawn_polygon_leaves_falls_apart_and_small_parts_go(folder):
    data = opened(folder)
    draw(data.GetLayerByName("changes"), square(SURE[0], SURE[1] + 1, 12, 9))
    del data
    for least, left in (("9px", [12, 120]), ("13px", [120]), (13 * 100.0, [120])):
        refine(folder, threshold=0.7, min_area=least)
        data = opened(folder)
        layer = data.GetLayerByName("changes")
        assert [row[1] for row in shapes(layer) if row[0] == 0] == sorted([*left, 112])
        assert len({feature["id"] for feature in layer}) == layer.GetFeatureCount()
        del layer, data


def test_decisions_notes_and_added_columns_hold_for_what_covers_most(folder):
    data = opened(folder)
    layer = data.GetLayerByName("changes")
    layer.CreateField(ogr.FieldDefn("owner", ogr.OFTString))
    say(layer, SURE, decision="rejected", owner="city")
    say(layer, SHRINKS, decision="accepted", note="hall", owner="state")
    del layer, data
    refine(folder, threshold=0.7)
    data = opened(folder)
    layer = data.GetLayerByName("changes")
    assert [at(layer, SURE)[name] for name in ("decision", "note", "owner")] == [
        "rejected",
        None,
        "city",
    ]
    assert [at(layer, SHRINKS)[name] for name in ("decision", "note", "owner")] == [
        "accepted",
        "hall",
        "state",
    ]
    assert copies(folder) == []


def test_what_has_no_place_any_more_stays_in_a_file_beside_and_one_sentence_says_so(folder):
    data = opened(folder)
    say(data.GetLayerByName("changes"), DOUBTFUL, decision="accepted", note="a shed")
    del data
    refine(folder, threshold=0.7)
    (name,) = copies(folder)
    assert re.fullmatch(r"changes \d{4}-\d\d-\d\d \d{4}\.gpkg", name)
    assert told(folder) == [
        "What was edited in the earlier polygons and has no place among the new ones is kept in "
        f"“{name}”."
    ]
    data = gdal.OpenEx(str(folder / name), gdal.OF_VECTOR)
    assert at(data.GetLayerByName("changes"), DOUBTFUL)["note"] == "a shed"
    refine(folder, threshold=0.8)
    assert copies(folder) == [name]
    assert told(folder) == []


def test_two_files_of_one_minute_are_two(folder):
    for threshold in (0.7, 0.72):
        refine(folder, threshold=0.5)
        data = opened(folder)
        say(data.GetLayerByName("changes"), DOUBTFUL, note=str(threshold))
        del data
        refine(folder, threshold=threshold)
    assert len(copies(folder)) == 2


def test_a_deleted_polygon_does_not_come_back_with_the_same_shape(folder):
    data = opened(folder)
    layer = data.GetLayerByName("changes")
    layer.DeleteFeature(at(layer, SURE).GetFID())
    del layer, data
    for threshold in (0.7, 0.6, 0.3):
        told = "\n".join(map(str, refine(folder, threshold=threshold).warnings))
        assert told.count("deleted by hand are left out again (1), but the map and its areas") == 1
        data = opened(folder)
        assert at(data.GetLayerByName("changes"), SURE) is None
        del data
    assert copies(folder) == []


def test_a_deleted_polygon_that_comes_back_in_another_shape_leaves_the_earlier_file(folder):
    data = opened(folder)
    layer = data.GetLayerByName("changes")
    layer.DeleteFeature(at(layer, SHRINKS).GetFID())
    del layer, data
    refine(folder, threshold=0.7)
    assert len(copies(folder)) == 1


@pytest.mark.parametrize(("threshold", "kept"), [(0.55, 0), (0.7, 1)])
def test_a_changed_value_holds_for_the_same_polygon_and_else_leaves_the_earlier_file(
    threshold, kept, folder
):
    data = opened(folder)
    say(data.GetLayerByName("changes"), SHRINKS, probability_mean=0.25)
    del data
    refine(folder, threshold=threshold)
    data = opened(folder)
    assert (at(data.GetLayerByName("changes"), SHRINKS)["probability_mean"] == 0.25) == (not kept)
    assert len(copies(folder)) == kept


def test_other_layers_and_styles_in_the_file_stay(folder):
    data = opened(folder)
    parcels = data.CreateLayer("parcels", None, ogr.wkbPolygon)
    parcels.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    draw(parcels, square(0, 0, 5, 5), name="a")
    styles = data.GetLayerByName("layer_styles")
    hers = ogr.Feature(styles.GetLayerDefn())
    for name, value in (
        ("f_table_name", "changes"),
        ("styleName", "hers"),
        ("styleQML", "<qgis/>"),
    ):
        hers[name] = value
    hers["useAsDefault"] = 1
    styles.CreateFeature(hers)
    del hers, styles, parcels, data
    refine(folder, threshold=0.7)
    data = opened(folder)
    assert [feature["name"] for feature in data.GetLayerByName("parcels")] == ["a"]
    styles = {
        feature["styleName"]: feature["useAsDefault"]
        for feature in data.GetLayerByName("layer_styles")
    }
    assert styles == {"Deep Change": 0, "hers": 1}
    assert copies(folder) == []


def test_polygons_of_which_nobody_knows_whether_they_were_edited_are_kept(folder):
    with closing(sqlite3.connect(folder / "changes.gpkg")) as base, base:
        base.execute("DROP TABLE deepchange_written")  # as an earlier version wrote them
    data = opened(folder)
    say(data.GetLayerByName("changes"), SURE, decision="accepted")
    del data
    refine(folder, threshold=0.7)
    assert len(copies(folder)) == 1
    data = opened(folder)
    assert at(data.GetLayerByName("changes"), SURE)["decision"] == "accepted"
    del data
    refine(folder, threshold=0.75)
    assert len(copies(folder)) == 1


def test_a_file_that_is_no_geopackage_any_more_is_kept_too(folder):
    (folder / "changes.gpkg").write_text("notes of hers")
    refine(folder, threshold=0.7)
    (name,) = copies(folder)
    assert (folder / name).read_text() == "notes of hers"


@pytest.mark.parametrize("same", [True, False])
def test_a_detection_that_overwrites_keeps_edits_too(same, folder, images, tmp_path):
    data = opened(folder)
    draw(data.GetLayerByName("changes"), square(70, 80, 10, 10), note="missed")
    del data
    pair = images if same else (images[0], shutil.copy(images[1], tmp_path / "other.tif"))
    result = detect(DetectionRequest(*pair, output=str(folder), model="cva", overwrite=True))
    data = opened(folder)
    assert [feature["note"] for feature in data.GetLayerByName("changes")].count("missed") == same
    assert len(copies(folder)) == (not same)
    assert len([text for text in result.warnings if "edited" in text]) == 1


def test_an_image_without_a_place_keeps_drawn_polygons_too(town, raster, tmp_path):
    images = [
        raster(tmp_path / f"{name}.tif", getattr(town, name), epsg=None)
        for name in ("before", "after")
    ]
    folder = tmp_path / "out"
    detect(DetectionRequest(*images, output=str(folder), model="cva"))
    data = opened(folder)
    draw(
        data.GetLayerByName("changes"),
        ogr.CreateGeometryFromWkt("POLYGON((0 0, 4 0, 4 -4, 0 -4, 0 0))"),
        note="n",
    )
    del data
    refine(folder, threshold=0.7)
    data = opened(folder)
    assert [
        (f["pixels"], f["area_m2"]) for f in data.GetLayerByName("changes") if f["note"] == "n"
    ] == [(16, None)]
