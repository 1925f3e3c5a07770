"""What a review leaves: accepted polygons as a layer, and the mask without what was rejected."""

import os
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import BadInput, DetectionRequest, detect, refine
from deepchange.engine.errors import OutOfSpace, OutputRefused
from deepchange.engine.product.finish import finish
from deepchange.engine.raster.layers import build_overviews
from deepchange.engine.results import reviewed
from deepchange.engine.results.reviewed import counts_of, save_accepted, save_mask
from osgeo import gdal, ogr


@pytest.fixture
def folder(town, raster, tmp_path):
    town.after[:, 70:80, 10:30] = 230
    images = [raster(tmp_path / f"{name}.tif", getattr(town, name)) for name in ("before", "after")]
    detect(DetectionRequest(*images, output=str(tmp_path / "out"), model="cva", min_area=5000.0))
    data = gdal.OpenEx(str(tmp_path / "out" / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = data.GetLayerByName("changes")
    for feature in list(layer):
        upper = feature.GetGeometryRef().Centroid().GetY() > 3750000 - 500
        feature["decision"] = "accepted" if upper else "rejected"
        layer.SetFeature(feature)
    for left, decision in ((700900, None), (700000, "rejected")):
        drawn = ogr.Feature(layer.GetLayerDefn())
        ring = (
            f"{left} 3750000, {left + 50} 3750000, {left + 50} 3749950, {left} 3749950, {left} "
            "3750000"
        )
        drawn.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        if decision:
            drawn["decision"] = decision
        layer.CreateFeature(drawn)
    return tmp_path / "out"


def test_the_mask_is_without_the_rejected_and_with_what_was_drawn(folder, tmp_path):
    save_mask(folder, tmp_path / "reviewed.tif")
    before, after = (
        gdal.Open(str(path)).ReadAsArray()
        for path in (folder / "change.tif", tmp_path / "reviewed.tif")
    )
    assert (before[72:78, 12:28] == 1).all()
    assert (after[70:80, 10:30] == 0).all()
    assert (after[32:44, 52:68] == 1).all()
    assert (before[:5, 90:95] == 0).all()
    assert (after[:5, 90:95] == 1).all()
    assert (after[:5, :5] == 0).all()
    assert (np.delete(before, slice(70, 80), 0)[8:] == np.delete(after, slice(70, 80), 0)[8:]).all()


def test_the_accepted_polygons_alone_are_saved_with_their_attributes(folder, tmp_path):
    assert save_accepted(folder, tmp_path / "accepted.gpkg") == 1
    data = gdal.OpenEx(str(tmp_path / "accepted.gpkg"), gdal.OF_VECTOR)
    assert [(f["decision"], f["pixels"]) for f in data.GetLayerByName("changes")] == [
        ("accepted", 336)
    ]


def test_polygons_that_another_program_saved_under_its_own_names_leave_the_same(folder, tmp_path):
    save_mask(folder, tmp_path / "before.tif")
    polygons = folder / "changes.gpkg"
    earlier = polygons.rename(folder / "earlier.gpkg")
    names = ["FID=number", "GEOMETRY_NAME=geom"]
    gdal.VectorTranslate(str(polygons), str(earlier), format="GPKG", layerCreationOptions=names)
    earlier.unlink()
    assert save_accepted(folder, tmp_path / "accepted.gpkg") == 1
    save_mask(folder, tmp_path / "after.tif")
    masks = [gdal.Open(str(tmp_path / f"{name}.tif")).ReadAsArray() for name in ("before", "after")]
    assert (masks[0] == masks[1]).all()


def test_the_halves_of_a_polygon_that_was_split_have_their_own_areas(folder, tmp_path):
    data = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = data.GetLayerByName("changes")
    whole = next(f for f in layer if f["decision"] == "accepted")
    before = whole["area_m2"], whole["pixels"]
    shape = whole.GetGeometryRef().Clone()
    west, east, south, north = shape.GetEnvelope()
    for left, right in ((west, west + 60), (west + 60, east)):  # as QGIS splits: values are copied
        half = shape.Intersection(rectangle(left, right, south, north))
        feature = whole if left == west else ogr.Feature(layer.GetLayerDefn())
        if left != west:
            feature.SetFrom(whole)
            feature.SetFID(-1)
        feature.SetGeometry(half)
        (layer.SetFeature if left == west else layer.CreateFeature)(feature)
    del layer, data
    assert save_accepted(folder, tmp_path / "accepted.gpkg") == 2
    saved = gdal.OpenEx(str(tmp_path / "accepted.gpkg"), gdal.OF_VECTOR)
    halves = [(f["area_m2"], f["pixels"]) for f in saved.GetLayerByName("changes")]
    assert sum(pixels for _, pixels in halves) == before[1]
    assert sum(area for area, _ in halves) == pytest.approx(before[0], rel=1e-3)
    assert min(area for area, _ in halves) > 0


def rectangle(west, east, south, north):
    ring = f"{west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}"
    return ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))")


def test_decisions_count_however_they_are_written(folder, tmp_path):
    save_mask(folder, tmp_path / "small.tif")
    data = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    data.ExecuteSQL("UPDATE changes SET decision = ' ' || upper(decision) || char(9)")
    del data
    save_mask(folder, tmp_path / "large.tif")
    small, large = (gdal.Open(str(tmp_path / f"{n}.tif")).ReadAsArray() for n in ("small", "large"))
    assert (small == large).all()
    assert save_accepted(folder, tmp_path / "accepted.gpkg") == 1
    product = finish(folder, tmp_path / "product")
    assert (product.accepted, product.rejected) == (1, 2)


@pytest.mark.parametrize("save", [save_mask, save_accepted, finish])
def test_a_decision_that_nobody_can_read_is_refused(save, folder, tmp_path):
    data = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    data.ExecuteSQL("UPDATE changes SET decision = 'nein' WHERE decision = 'rejected'")
    del data
    with pytest.raises(BadInput, match=r"has the decision “nein”; write accepted, rejected or"):
        save(folder, tmp_path / "saved")


def test_the_saved_polygons_open_in_their_colours_by_hand(folder, tmp_path):
    save_accepted(folder, tmp_path / "accepted.gpkg")
    data = gdal.OpenEx(str(tmp_path / "accepted.gpkg"), gdal.OF_VECTOR)
    (style,) = data.GetLayerByName("layer_styles")
    assert (style["f_table_name"], style["useAsDefault"]) == ("changes", 1)
    assert "categorizedSymbol" in style["styleQML"]


def test_nothing_is_saved_where_nothing_is_accepted(folder, tmp_path):
    data = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    data.ExecuteSQL("UPDATE changes SET decision = NULL")
    del data
    with pytest.raises(BadInput, match="No polygon is accepted yet"):
        save_accepted(folder, tmp_path / "accepted.gpkg")
    assert not (tmp_path / "accepted.gpkg").exists()


@pytest.mark.parametrize(
    ("save", "name"), [(save_mask, "change.tif"), (save_accepted, "changes.gpkg")]
)
def test_a_file_of_the_result_is_never_replaced_by_them(save, name, folder):
    then = (folder / name).read_bytes()
    with pytest.raises(BadInput, match="a file of the result itself"):
        save(folder, folder / name)
    assert (folder / name).read_bytes() == then
    assert not list(folder.glob(".deepchange*"))


def test_a_mask_whose_overviews_a_full_disk_has_cut_off_is_not_kept(
    folder, raster, tmp_path, monkeypatch
):
    """Newer GDAL calls them written."""
    noise = np.random.default_rng(1).integers(0, 2, (1, 700, 700)).astype(np.uint8)
    build_overviews(Path(raster(folder / "change.tif", noise)), "NEAREST")
    save_mask(folder, tmp_path / "whole.tif")
    closing = reviewed.close

    def closed_on_a_full_disk(dataset, path):
        closing(dataset, path)
        left = next(tmp_path.glob(".deepchange*.tif"))
        os.truncate(left, left.stat().st_size - 2_000)

    monkeypatch.setattr(reviewed, "close", closed_on_a_full_disk)
    with pytest.raises(
        (OutOfSpace, OutputRefused), match=r"“torn\.tif” cannot be written|The disk is full"
    ):
        save_mask(folder, tmp_path / "torn.tif")
    assert {path.name for path in tmp_path.glob("*.tif")} == {
        "before.tif",
        "after.tif",
        "whole.tif",
    }


def hall_of(folder):
    """The polygons of a result to edit, and the accepted one."""
    data = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = data.GetLayerByName("changes")
    return data, layer, next(each for each in layer if each["decision"] == "accepted")


def test_what_a_polygon_had_before_it_was_reshaped_is_not_in_the_mask(folder, tmp_path):
    data, layer, hall = hall_of(folder)
    west, east, south, north = hall.GetGeometryRef().GetEnvelope()
    middle = (west + east) / 2 // 10 * 10
    half = f"{west} {south}, {middle} {south}, {middle} {north}, {west} {north}, {west} {south}"
    hall.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({half}))"))
    layer.SetFeature(hall)
    del hall, layer, data
    product = finish(folder, tmp_path / "product")
    mask = gdal.Open(str(tmp_path / "product" / "change_reviewed.tif")).ReadAsArray()
    pixels = round((middle - west) * (north - south) / 100)
    # Beside it there is one polygon that was drawn, of 25 pixels.
    assert np.count_nonzero(mask == 1) == pixels + 25
    assert product.area_accepted_m2 == pytest.approx(100 * pixels, rel=0.01)
    assert f"accepted,,1,{product.area_accepted_m2 / 1e4:.4f}" in (
        (tmp_path / "product" / "areas.csv").read_text(encoding="utf-8")
    )


def test_what_was_deleted_is_not_in_the_mask(folder, tmp_path):
    data, layer, hall = hall_of(folder)
    layer.DeleteFeature(hall.GetFID())
    del hall, layer, data
    save_mask(folder, tmp_path / "reviewed.tif")
    mask = gdal.Open(str(tmp_path / "reviewed.tif")).ReadAsArray()
    assert np.count_nonzero(mask == 1) == 25


def test_an_area_that_somebody_wrote_over_is_measured(folder, tmp_path):
    """In QGIS's calculator $area may be hectares."""
    then = finish(folder, tmp_path / "then").area_accepted_m2
    data, layer, hall = hall_of(folder)
    hall["area_m2"] = hall["area_m2"] / 10_000
    layer.SetFeature(hall)
    del hall, layer, data
    assert finish(folder, tmp_path / "now").area_accepted_m2 == pytest.approx(then, rel=1e-6)


@pytest.mark.parametrize("save", [save_accepted, save_mask, finish])
def test_polygons_that_were_reprojected_are_refused(save, folder, tmp_path):
    """Their coordinates were written as those of the result's CRS."""
    there, new = str(folder / "changes.gpkg"), str(tmp_path / "new.gpkg")
    gdal.VectorTranslate(new, there, options="-t_srs EPSG:4326 -nln changes changes")
    Path(new).replace(there)
    with pytest.raises(BadInput, match=r"are in WGS 84, and the result is in .* reproject them"):
        save(folder, tmp_path / "saved.gpkg")


def test_what_a_reshaped_polygon_had_before_stays_out_when_the_mask_is_decided_anew(
    folder, tmp_path
):
    data, layer, hall = hall_of(folder)
    west, east, south, north = hall.GetGeometryRef().GetEnvelope()
    middle = (west + east) / 2 // 10 * 10
    hall.SetGeometry(rectangle(west, middle - 40, south, north))  # less than half of it
    layer.SetFeature(hall)
    del hall, layer, data
    save_mask(folder, tmp_path / "then.tif")
    for _ in range(2):
        refine(folder)
        save_mask(folder, tmp_path / "now.tif")
        then, now = (gdal.Open(str(tmp_path / f"{n}.tif")).ReadAsArray() for n in ("then", "now"))
        assert (then == now).all()
        assert save_accepted(folder, tmp_path / "accepted.gpkg") == 2  # one of them was drawn


def test_what_a_polygon_that_was_drawn_over_leaves_of_another_stays_in_the_mask(folder, tmp_path):
    data, layer, hall = hall_of(folder)
    west, east, south, north = hall.GetGeometryRef().GetEnvelope()
    drawn = ogr.Feature(layer.GetLayerDefn())
    drawn.SetGeometry(rectangle(west, east - 20, south, north))
    layer.CreateFeature(drawn)
    del drawn, hall, layer, data
    refine(folder)
    data = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = data.GetLayerByName("changes")
    other = next(each for each in layer if each.GetGeometryRef().GetEnvelope()[0] != west)
    layer.DeleteFeature(other.GetFID())
    del other, layer, data
    save_mask(folder, tmp_path / "reviewed.tif")
    stored, mask = (
        gdal.Open(str(path)).ReadAsArray() == 1
        for path in (folder / "change.tif", tmp_path / "reviewed.tif")
    )
    assert mask[32:46, 50:68].sum() == stored[32:46, 50:68].sum() > 200


def test_without_georeferencing_the_mask_is_without_the_rejected_too(town, raster, tmp_path):
    town.after[:, 70:80, 10:30] = 230
    images = [
        raster(tmp_path / f"{name}.tif", getattr(town, name), epsg=None)
        for name in ("before", "after")
    ]
    folder = tmp_path / "out"
    detect(DetectionRequest(*images, output=str(folder), model="cva"))
    data = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = data.GetLayerByName("changes")
    for feature in list(layer):
        if feature.GetGeometryRef().Centroid().GetY() < -60:
            feature["decision"] = "rejected"
            layer.SetFeature(feature)
    del feature, layer, data
    save_mask(folder, tmp_path / "reviewed.tif")
    stored, mask = (
        gdal.Open(str(path)).ReadAsArray()
        for path in (folder / "change.tif", tmp_path / "reviewed.tif")
    )
    assert (stored[72:78, 12:28] == 1).all()
    assert (mask[72:78, 12:28] == 0).all()
    assert (mask[:60] == stored[:60]).all()


def paste_again(folder, **values):
    """Paste the accepted polygon over itself, as QGIS does."""
    data, layer, hall = hall_of(folder)
    again = hall.Clone()
    again.SetFID(-1)
    for name, value in values.items():
        again[name] = value
    layer.CreateFeature(again)
    del again, hall, layer, data


def test_a_polygon_that_was_pasted_twice_counts_once(folder, tmp_path):
    then = finish(folder, tmp_path / "then")
    paste_again(folder)
    paste_again(folder, decision=None)
    now = finish(folder, tmp_path / "now")
    assert (now.accepted, now.area_accepted_m2) == (then.accepted, then.area_accepted_m2)
    assert "2 polygons have the same shape as another one" in " ".join(map(str, now.warnings))
    assert save_accepted(folder, tmp_path / "accepted.gpkg") == 1


def test_polygons_are_counted_as_they_were_decided_and_those_of_one_shape_once(folder):
    paste_again(folder)
    assert counts_of(folder) == {"accepted": 1, "rejected": 2, "undecided": 1}


def test_a_drawn_polygon_is_accepted_until_it_is_rejected(folder, tmp_path):
    data = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = data.GetLayerByName("changes")
    for feature in list(layer):
        if feature["decision"] != "accepted":
            feature["drawn"] = 1
            layer.SetFeature(feature)
    del feature, layer, data
    assert counts_of(folder) == {"accepted": 2, "rejected": 2, "undecided": 0}
    assert save_accepted(folder, tmp_path / "accepted.gpkg") == 2
    assert finish(folder, tmp_path / "product").accepted == 2


@pytest.mark.parametrize("save", [save_accepted, finish])
def test_a_polygon_that_lies_there_accepted_and_rejected_is_refused(save, folder, tmp_path):
    paste_again(folder, decision="rejected")
    with pytest.raises(BadInput, match=r"the same shape, and one is accepted, the other rejected"):
        save(folder, tmp_path / "saved.gpkg")
