"""How right a result is, against figures worked out by hand."""

import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine.accuracy.assessment import assess
from deepchange.engine.accuracy.change_values import ChangeValues
from deepchange.engine.accuracy.estimation import agreement, allocate, estimate
from deepchange.engine.cli.accuracy_text import accuracy_text
from deepchange.engine.errors import BadInput, NothingToAssess, Stopped
from deepchange.engine.raster.grid import Grid
from deepchange.engine.raster.layers import class_writer
from deepchange.engine.results.transitions import code, transition_writer
from osgeo import gdal, ogr, osr

# The sample of Olofsson et al. 2014, table 8: deforestation, forest gain, stable forest, stable
# non-forest.
OLOFSSON = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
WEIGHTS = np.array([0.020, 0.015, 0.320, 0.645])


def crs(epsg=32636):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


def write_points(path, places, field="reference", kind=ogr.OFTInteger, epsg=32636):
    """A GeoJSON-free point layer: (x, y, label) each."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("points", reference, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn(field, kind))
    for x, y, label in places:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})"))
        feature[field] = label
        layer.CreateFeature(feature)
    return str(path)


def write_squares(path, squares, epsg=32636):
    """Polygons: (west, south, east, north, class) each; class None for a layer without attributes.
    epsg None: no reference system, which a GeoPackage calls undefined."""
    reference = None if epsg is None else osr.SpatialReference()
    if epsg is not None:
        reference.ImportFromEPSG(epsg)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("squares", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("class", ogr.OFTInteger))
    for west, south, east, north, value in squares:
        feature = ogr.Feature(layer.GetLayerDefn())
        ring = f"{west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        if value is not None:
            feature["class"] = value
        layer.CreateFeature(feature)
    return str(path)


@pytest.fixture
def change(raster, tmp_path):
    """A change layer of 10 x 10 pixels of 10 m: the upper four rows changed, the last row not
    assessed."""
    layer = np.zeros((1, 10, 10), np.uint8)
    layer[0, :4] = 1
    layer[0, 9] = 255
    return raster(tmp_path / "change.tif", layer, nodata=255)


@pytest.fixture
def reference(raster, tmp_path):
    """The upper two rows and row 5 changed: 20 right, 20 false alarms, 10 missed, 40 rightly
    unchanged."""
    layer = np.zeros((1, 10, 10), np.uint8)
    layer[0, [0, 1, 5]] = 255
    return raster(tmp_path / "reference.tif", layer)


# ---- Numbers -------------------------------------------------------------------------------------


def test_the_worked_example_of_olofsson_et_al_comes_out_as_printed():
    found = estimate(OLOFSSON, WEIGHTS)
    assert found.overall.value == pytest.approx(0.947, abs=5e-4)
    assert found.overall.margin == pytest.approx(0.02, abs=5e-3)
    assert [round(item.value, 2) for item in found.users] == [0.88, 0.73, 0.93, 0.96]
    assert [round(item.margin, 2) for item in found.users] == [0.07, 0.10, 0.04, 0.02]
    assert [round(item.value, 2) for item in found.producers] == [0.75, 0.85, 0.93, 0.96]
    # Worked out count by count with eq. 7.
    assert [round(item.margin, 3) for item in found.producers] == [0.213, 0.254, 0.034, 0.018]
    hectares = 10_000_000 * 0.09
    assert [round(item.value * hectares) for item in found.shares] == [21158, 11686, 285770, 581386]
    assert [round(item.margin * hectares) for item in found.shares] == [6158, 3756, 15510, 16282]


def test_agreement_of_a_small_matrix_is_as_worked_out_by_hand():
    found = agreement(np.array([[40, 10], [20, 30]]))
    assert found.overall == 0.7
    assert found.kappa == pytest.approx(0.4)  # by chance (50 * 60 + 50 * 40) / 100² = 0.5
    assert found.precision == (0.8, 0.6)
    assert found.recall == pytest.approx((2 / 3, 0.75))
    assert found.f1 == pytest.approx((80 / 110, 60 / 90))
    assert found.iou == pytest.approx((40 / 70, 0.5))


def test_what_cannot_be_measured_is_left_empty():
    found = agreement(np.array([[7, 0], [0, 0]]))
    assert found.overall == 1.0
    assert found.kappa is None
    assert (found.precision[1], found.recall[1], found.f1[1], found.iou[1]) == (None,) * 4


def test_a_sample_gives_rare_classes_their_least_and_the_rest_in_proportion():
    assert allocate([1000, 9000], 200) == [60, 140]
    assert allocate([30, 9970], 200) == [30, 150]  # no more than there are
    assert allocate([0, 500], 100) == [0, 100]
    assert sum(allocate([333, 333, 334], 100, least=10)) == 100


# ---- Rasters and polygons ------------------------------------------------------------------------


def test_a_change_layer_is_compared_with_a_mask_of_another_coding(change, reference):
    found = assess(change, reference)
    assert found.classes == ("unchanged", "changed")
    assert found.confusion == ((40, 10), (20, 20))
    assert (found.compared, found.left_out) == (90, 10)
    assert found.agreement.precision[1] == 0.5
    assert found.agreement.recall[1] == pytest.approx(2 / 3)
    assert found.agreement.iou[1] == 0.4
    assert [(error.result, error.reference, error.count) for error in found.errors] == [
        ("changed", "unchanged", 20),
        ("unchanged", "changed", 10),
    ]
    assert found.errors[0].area_m2 == pytest.approx(2000, rel=2e-3)
    assert found.sample is None


def test_a_reference_on_another_grid_and_in_another_reference_system_is_warped(
    change, reference, tmp_path
):
    warped = str(tmp_path / "warped.tif")
    gdal.Warp(
        warped, reference, dstSRS="EPSG:4326", resampleAlg="near", xRes=2e-5, yRes=2e-5, dstNodata=7
    )
    confusion = np.array(assess(change, warped).confusion)
    assert (
        np.abs(confusion - [[40, 10], [20, 20]]).max() <= 3
    )  # some border pixels lie off the warped reference


def test_pixels_outside_the_reference_are_left_out(change, raster, tmp_path):
    half = np.ones((1, 10, 5), np.uint8)
    found = assess(change, raster(tmp_path / "half.tif", half))
    assert found.confusion == ((0, 25), (0, 20))
    assert found.left_out == 50


def test_polygons_without_a_field_are_the_changes(change, tmp_path):
    name = write_squares(tmp_path / "p.gpkg", [(700000, 3749980, 700100, 3750000, None)])
    assert assess(change, name).confusion == ((50, 0), (20, 20))


def test_polygons_of_no_reference_system_are_taken_to_be_in_that_of_the_result(change, tmp_path):
    name = write_squares(tmp_path / "p.gpkg", [(700000, 3749980, 700100, 3750000, None)], epsg=None)
    dataset = ogr.Open(name)
    reference = dataset.GetLayer(0).GetSpatialRef()
    assert reference is None or reference.GetName().startswith(
        "Undefined"
    )  # as newer GDAL and older say it
    found = assess(change, name)
    assert found.confusion == ((50, 0), (20, 20))
    assert found.warnings == (f"The reference “{name}” has no CRS; that of the raster is assumed.",)


def test_a_raster_of_no_reference_system_is_taken_to_be_in_that_of_the_result_and_this_is_told(
    change, reference, tmp_path
):
    source = gdal.Open(reference)
    bare = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "bare.tif"), 10, 10, 1)
    bare.SetGeoTransform(source.GetGeoTransform())
    bare.WriteRaster(0, 0, 10, 10, source.ReadRaster())
    del bare
    found = assess(change, str(tmp_path / "bare.tif"))
    assert found.confusion == assess(change, reference).confusion
    assert found.warnings == (
        f"The reference “{tmp_path / 'bare.tif'}” has no CRS; that of the raster is assumed.",
    )


def test_a_raster_placed_by_control_points_lies_where_these_say(change, tmp_path):
    """Of as many pixels as the result it was laid pixel upon pixel."""
    name = str(tmp_path / "points.tif")
    placed = gdal.GetDriverByName("GTiff").Create(name, 10, 10, 1)
    corners = [(0, 0), (10, 0), (0, 10), (10, 10)]
    points = [gdal.GCP(700050 + 10 * x, 3750000 - 10 * y, 0, x, y) for x, y in corners]
    placed.SetGCPs(points, crs())  # five pixels east of the result
    placed.GetRasterBand(1).Fill(1)
    del placed
    found = assess(change, name)
    assert found.confusion == ((0, 25), (0, 20))
    assert found.left_out == 50


def test_complex_numbers_are_no_reference(change, tmp_path):
    name = str(tmp_path / "complex.tif")
    gdal.GetDriverByName("GTiff").Create(name, 10, 10, 1, gdal.GDT_CFloat32)
    with pytest.raises(BadInput, match="holds complex numbers, so it is no map of classes"):
        assess(change, name)


def test_polygons_with_a_field_say_nothing_outside(change, tmp_path):
    squares = [(700000, 3749980, 700100, 3750000, 1), (700000, 3749940, 700100, 3749950, 0)]
    found = assess(change, write_squares(tmp_path / "p.gpkg", squares), "class")
    assert found.confusion == ((10, 0), (0, 20))


def test_class_rasters_tell_which_class_is_taken_for_which(raster, tmp_path):
    said = np.repeat(np.array([1, 1, 2, 2, 5], np.uint8), 20).reshape(1, 10, 10)
    true = said.copy()
    true[0, 0] = 2  # 10 pixels called 1 are 2
    true[0, 8, :3] = 9  # 3 pixels called 5 are a class that the result does not know
    found = assess(raster(tmp_path / "said.tif", said), raster(tmp_path / "true.tif", true))
    assert found.classes == ("1", "2", "5", "9")
    assert found.confusion == ((30, 10, 0, 0), (0, 40, 0, 0), (0, 0, 17, 3), (0, 0, 0, 0))
    assert [(error.result, error.reference, error.count) for error in found.errors] == [
        ("1", "2", 10),
        ("5", "9", 3),
    ]
    assert "1            2               10      0.100 ha" in accuracy_text(found)


def test_classes_are_called_as_their_raster_calls_them(tmp_path):
    grid = Grid(10, 10, (700000.0, 10.0, 0.0, 3750000.0, 0.0, -10.0), crs())
    with class_writer(
        tmp_path / "classes.tif", grid, "after", [("water", (0, 0, 255)), ("forest", (0, 99, 0))]
    ) as out:
        out.write(0, np.repeat(np.array([1, 2], np.uint8), 50).reshape(10, 10))
        out.finish("NEAREST")
    places = [
        (700005 + 10 * i, 3749995 - 60 * row, said)
        for row, i, said in [(0, 1, "Water"), (0, 2, "forest"), (1, 3, "forest"), (1, 4, "2")]
    ]
    name = write_points(tmp_path / "p.gpkg", places, "class", ogr.OFTString)
    found = assess(str(tmp_path / "classes.tif"), name)
    assert found.classes == ("water", "forest")
    assert found.confusion == ((1, 1), (0, 2))


def test_without_georeference_equal_sizes_lie_pixel_upon_pixel(raster, tmp_path):
    layer = np.zeros((1, 10, 10), np.uint8)
    layer[0, 0] = 1
    said, true = (raster(tmp_path / name, layer, epsg=None) for name in ("a.tif", "b.tif"))
    found = assess(said, true, sample=40)
    assert found.confusion == ((90, 0), (0, 10))
    assert found.errors == ()
    assert found.sample.areas is None
    assert found.sample.shares[1].value == pytest.approx(0.1)


# ---- What values of a reference mean -------------------------------------------------------------


@pytest.mark.parametrize(
    ("coding", "options"),
    [
        ((0, 1, 255), ()),
        ((1, 2, 0), ("2", "1", "0")),
        ((10, 30, 99), ("25..40", "10", "99")),
        ((0, 200, 7), ("128..255", None, "7")),
    ],
)
@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32"])
def test_a_reference_is_read_as_its_coding_says(change, raster, tmp_path, coding, options, dtype):
    layer = np.full((1, 10, 10), coding[0], dtype)
    layer[0, [0, 1, 5]] = coding[1]
    layer[0, 6] = coding[2]
    name = raster(tmp_path / "coded.tif", layer)
    found = assess(change, name, values=ChangeValues.from_texts(*(options or (None, None, None))))
    assert found.confusion == ((30, 10), (20, 20))
    assert found.left_out == 20
    assert [note.partition(" holds ")[2] for note in found.warnings] == (
        [] if options else ["255 beside 1: it is taken for unknown, and left out."]
    )


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (
            (0, 1, 2),
            "holds the values 0, 1, 2, and it cannot be known what 0, 1, 2 mean; say so, such as "
            "that 2 means",
        ),
        ((1, 2), "what 1, 2 mean; say so, such as that 2 means changed"),
        ((0, 100), "holds the values 0, 100, and it cannot be known"),
        ((0, 1, 254, 255), "holds the values 0, 1, 254, 255, and"),
    ],
)
def test_other_values_of_a_reference_are_refused_and_listed(
    change, raster, tmp_path, values, sentence
):
    layer = np.resize(np.array(values, np.uint8), (1, 10, 10))
    with pytest.raises(BadInput, match=sentence):
        assess(change, raster(tmp_path / "coded.tif", layer))


def test_the_example_of_a_value_that_means_changed_is_not_255_beside_others(
    change, raster, tmp_path
):
    layer = np.resize(np.array([1, 2, 255], np.uint8), (1, 10, 10))
    with pytest.raises(BadInput, match="what 1, 2, 255 mean; say so, such as that 2 means changed"):
        assess(change, raster(tmp_path / "coded.tif", layer))


def test_what_is_transparent_in_a_reference_is_not_known(change, reference, raster, tmp_path):
    mask = gdal.Open(reference).ReadAsArray()
    seen = np.full_like(mask, 255)
    seen[:1] = 0
    name = raster(tmp_path / "seen.tif", np.stack([mask, seen]), alpha=True)
    assert assess(change, reference).confusion == ((40, 10), (20, 20))
    assert assess(change, name).confusion == ((40, 10), (20, 10))


def test_four_equal_bands_of_a_reference_are_one_of_which_nothing_is_transparent(
    change, reference, raster, tmp_path
):
    mask = gdal.Open(reference).ReadAsArray()
    name = raster(tmp_path / "four.tif", np.stack([mask] * 4), alpha=True)
    assert assess(change, name).confusion == assess(change, reference).confusion


@pytest.mark.parametrize("fill", [-3.4e38, 1e20, 4294967296.0])
def test_fill_that_is_no_number_of_a_class_is_left_out_of_reference_and_result_and_told(
    change, reference, raster, tmp_path, fill
):
    both = []
    for name in (change, reference):
        layer = gdal.Open(name).ReadAsArray().astype(np.float32)[None]
        layer[layer == 255] = 1 if name == reference else 255
        layer[0, :2] = fill
        both.append(raster(tmp_path / f"{len(both)}.tif", layer, nodata=255))
    expected = ((40, 10), (20, 0))
    told = f"holds {np.float32(fill):g}, which is no number of a class"
    for result, truth in ((change, both[1]), (both[0], reference)):
        found = assess(result, truth, sample=40)
        assert found.confusion == expected
        assert told in " ".join(map(str, found.warnings))


def test_a_value_that_was_forgotten_is_asked_for(change, raster, tmp_path):
    layer = np.resize(np.array([0, 1, 2], np.uint8), (1, 10, 10))
    with pytest.raises(BadInput, match="what 0 means; say so, such as that 0 means unknown"):
        assess(change, raster(tmp_path / "coded.tif", layer), values=ChangeValues(("2",), ("1",)))
    with pytest.raises(BadInput, match=r"“1\.0” is said to mean two things"):
        ChangeValues.from_texts("1, 2", "1.0", None)


def test_a_mask_saved_with_loss_is_refused_and_read_where_somebody_says_how(
    change, reference, raster, tmp_path
):
    values = gdal.Open(reference).ReadAsArray()[None]
    blurred = np.where(values, 255 - np.arange(10), np.arange(10)).astype(np.uint8)
    name = raster(tmp_path / "lossy.tif", blurred)
    with pytest.raises(
        BadInput, match="20 different values from 0 to 255, as a mask does that was saved with loss"
    ):
        assess(change, name)
    assert assess(change, name, values=ChangeValues(("128..255",), ("0..127",))).confusion == (
        (40, 10),
        (20, 20),
    )


def test_a_mask_stored_as_a_grey_picture_is_one_mask_and_a_colour_picture_is_none(
    change, reference, raster, tmp_path
):
    values = gdal.Open(reference).ReadAsArray()
    grey = raster(tmp_path / "grey.tif", np.stack([values] * 3))
    assert assess(change, grey).confusion == ((40, 10), (20, 20))
    colour = raster(tmp_path / "colour.tif", np.stack([values, 255 - values, values]))
    with pytest.raises(
        BadInput, match="the 3 bands differ, so which of them holds the classes cannot be known"
    ):
        assess(change, colour)


def test_fields_are_read_as_training_reads_them(change, tmp_path):
    words = ["accepted", "Yes", "changed", "rejected", "no", "unchanged", "0", "undecided", ""]
    places = [
        (700005 + 10 * column, 3749995 - 10 * row, word)
        for row in (0, 6)
        for column, word in enumerate(words)
    ]
    found = assess(
        change, write_points(tmp_path / "p.gpkg", places, "decision", ogr.OFTString), "decision"
    )
    assert found.confusion == ((4, 3), (4, 3))
    assert found.left_out == 4


def test_polygons_that_nobody_judged_are_left_out(change, tmp_path):
    squares = [
        (700000, 3749980, 700100, 3750000, 1),
        (700000, 3749940, 700100, 3749950, 0),
        (700000, 3749930, 700100, 3749940, 255),
    ]
    found = assess(change, write_squares(tmp_path / "p.gpkg", squares), "class")
    assert found.confusion == ((10, 0), (0, 20))
    assert "255 beside 1: it is taken for unknown" in found.warnings[0]


def test_a_class_that_means_unknown_is_left_out_of_a_layer_of_classes(raster, tmp_path):
    said = np.repeat(np.array([1, 1, 2, 2, 3], np.uint8), 20).reshape(1, 10, 10)
    true = said.copy()
    true[0, :1] = 0
    names = raster(tmp_path / "said.tif", said), raster(tmp_path / "true.tif", true)
    found = assess(*names, values=ChangeValues(unknown=("0",)))
    assert (found.classes, found.compared, found.left_out) == (("1", "2", "3"), 90, 10)
    with pytest.raises(
        BadInput, match="is a layer of classes, so no values of it mean changed or unchanged"
    ):
        assess(*names, values=ChangeValues(changed=("2",)))


def test_a_change_layer_without_an_unchanged_pixel_is_told(raster, reference, tmp_path):
    layer = np.zeros((1, 10, 10), np.uint8)
    layer[0, :4] = 1
    tagged = raster(tmp_path / "tagged.tif", layer, nodata=0)
    found = assess(tagged, reference)
    assert found.compared == 40
    assert "has no unchanged pixel, because 0 is its nodata value" in found.warnings[0]
    whole = raster(tmp_path / "whole.tif", np.ones((1, 10, 10), np.uint8))
    assert (
        "has no unchanged pixel: all that it assessed is called changed"
        in assess(whole, reference).warnings[0]
    )


def test_a_class_without_points_is_told_how_to_leave_it_out(raster, tmp_path):
    layer = np.repeat(np.array([0, 1, 2], np.uint8), [20, 40, 40]).reshape(1, 10, 10)
    places = [
        (700005 + 10 * column, 3749995 - 10 * row, 1 + row // 6)
        for row in (3, 7)
        for column in range(3)
    ]
    with pytest.raises(
        BadInput,
        match=r"says “0”: .* make it the nodata value of the map \(gdal_edit.py -a_nodata\)",
    ):
        assess(raster(tmp_path / "said.tif", layer), write_points(tmp_path / "p.gpkg", places))
    tagged = raster(tmp_path / "tagged.tif", layer, nodata=0)
    assert assess(tagged, write_points(tmp_path / "q.gpkg", places)).confusion == ((3, 0), (0, 3))


# ---- What does not count is told -----------------------------------------------------------------


def test_polygons_without_a_pixel_centre_are_counted_and_told(change, tmp_path):
    tiny = [
        (700001 + 10 * column, 3749991, 700003 + 10 * column, 3749993, None) for column in range(3)
    ]
    sliver = (700001.0, 3749900, 700002.0, 3750000, None)
    far = (800000, 3749900, 800100, 3750000, None)
    twice = [(700000, 3749980, 700100, 3750000, None)] * 2  # the second covers the first
    name = write_squares(tmp_path / "p.gpkg", [*tiny, sliver, far, *twice])
    found = assess(change, name)
    assert found.confusion == ((50, 0), (20, 20))
    assert found.warnings == (
        f"4 of 7 polygons of the reference “{name}” hold no pixel centre of the raster, and do not "
        "count.",
        f"1 of 7 polygons of the reference “{name}” lie outside the raster.",
    )
    assert f"Note: {found.warnings[0]}" in accuracy_text(found)
    assert json.loads(json.dumps(found.to_json()))["warnings"] == list(found.warnings)


def test_a_stray_line_or_point_among_polygons_is_left_out_and_told(change, tmp_path):
    name = write_squares(tmp_path / "p.gpkg", [(700000, 3749980, 700100, 3750000, None)])
    dataset = ogr.Open(name, 1)
    for text in ("LINESTRING (700000 3749900, 700100 3750000)", "POINT (700055 3749945)"):
        feature = ogr.Feature(dataset.GetLayer(0).GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        dataset.GetLayer(0).CreateFeature(feature)
    del feature, dataset
    found = assess(change, name)
    assert found.confusion == ((50, 0), (20, 20))
    assert found.warnings == (
        f"2 of 3 features of the reference “{name}” are no polygons and are left out.",
    )


def test_polygons_of_which_a_field_says_that_some_did_not_change_are_told(change, tmp_path):
    name = write_squares(
        tmp_path / "outlined.gpkg",
        [(700000, 3749980, 700100, 3750000, 1), (700000, 3749900, 700100, 3749980, 0)],
    )
    assert assess(change, name, field_name="class").confusion == ((50, 0), (20, 20))
    found = assess(change, name)
    assert found.confusion == ((0, 50), (0, 40))
    assert found.warnings == (
        f"All polygons of the reference “{name}” count as changed, though its field “class” says "
        "of some that they are not: choose that field if it holds what is meant.",
    )


def test_paths_are_taken_as_names_are(change):
    assert assess(Path(change), Path(change)).compared == 90


def test_a_raster_of_which_a_field_is_asked_is_refused(change):
    with pytest.raises(BadInput, match="is a raster, which has no field “class”"):
        assess(change, change, field_name="class")


def test_a_reference_whose_zero_is_nodata_is_told(change, raster, tmp_path):
    layer = np.zeros((1, 10, 10), np.uint8)
    layer[0, :3] = 1
    found = assess(change, raster(tmp_path / "tagged.tif", layer, nodata=0))
    assert found.compared == 30
    assert (
        "has no unchanged pixel, because 0 is its nodata value: only where it says changed"
        in found.warnings[0]
    )


@pytest.mark.parametrize("changed", [1, 255])
def test_a_reference_whose_changes_are_nodata_is_told(changed, change, raster, tmp_path):
    """What it calls changed was left out without a word, so that recall had no value."""
    layer = np.zeros((1, 10, 10), np.uint8)
    layer[0, :3] = changed
    found = assess(change, raster(tmp_path / "tagged.tif", layer, nodata=changed))
    assert found.confusion == ((50, 0), (10, 0))
    assert f"has no changed pixel, and {changed} is its nodata value" in found.warnings[0]


def test_every_point_of_a_feature_with_several_counts(change, tmp_path):
    name = write_points(tmp_path / "p.gpkg", [(700005, 3749995, 1), (700005, 3749935, 0)])
    dataset = ogr.Open(name, 1)
    feature = ogr.Feature(dataset.GetLayer(0).GetLayerDefn())
    feature["reference"] = 1
    feature.SetGeometry(
        ogr.CreateGeometryFromWkt(
            "MULTIPOINT ((700015 3749995), (700015 3749935), (700999 3749935))"
        )
    )
    dataset.GetLayer(0).CreateFeature(feature)
    del feature, dataset
    found = assess(change, name)
    assert found.confusion == ((1, 1), (0, 2))
    assert found.left_out == 1


# ---- Samples -------------------------------------------------------------------------------------


def test_a_sample_of_every_pixel_gives_the_true_areas(change, reference):
    found = assess(change, reference, sample=100000).sample
    assert found.confusion == ((40, 10), (20, 20))
    assert found.areas[1].value == pytest.approx(3000, rel=2e-3)
    assert found.area_mapped[1] == pytest.approx(4000, rel=2e-3)


def test_most_intervals_of_small_samples_hold_the_truth(raster, tmp_path):
    generator = np.random.default_rng(5)
    true = (generator.random((1, 200, 200)) < 0.2).astype(np.uint8)
    said = np.where(generator.random(true.shape) < 0.1, 1 - true, true).astype(np.uint8)
    said, name = raster(tmp_path / "said.tif", said), raster(tmp_path / "true.tif", true)
    share = true.mean()
    hits = 0
    for seed in range(40):
        estimate_ = assess(said, name, sample=200, seed=seed).sample.shares[1]
        hits += abs(estimate_.value - share) <= estimate_.margin
    assert hits >= 34  # of 40, at 95 %; fewer than 34 happens once in 600 times


def test_the_same_seed_draws_the_same_sample(change, reference):
    first, again, other = (
        assess(change, reference, sample=30, seed=seed).sample for seed in (1, 1, 2)
    )
    assert first == again
    assert first.confusion != other.confusion


def test_points_labelled_by_an_analyst_are_weighed_by_the_map(change, tmp_path):
    def places(rows, label):
        return [(700005 + 10 * index, 3749995 - 10 * row, label) for index, row in enumerate(rows)]

    truly = places([0, 0, 1, 1, 2], 1) + places([5], 1)
    not_so = places([3, 3, 3], 0) + places([6, 7, 6, 7], 0)[1:] + [(0, 0, 0), (700005, 3749905, 0)]
    found = assess(change, write_points(tmp_path / "points.gpkg", truly + not_so))
    assert found.counted == "points"
    assert found.confusion == ((3, 1), (3, 5))
    assert found.left_out == 2  # one off the raster, one where nothing was assessed
    share = found.sample.shares[1]
    assert share.value == pytest.approx(4 / 9 * 5 / 8 + 5 / 9 * 1 / 4)
    variance = (4 / 9) ** 2 * (5 / 8) * (3 / 8) / 7 + (5 / 9) ** 2 * (1 / 4) * (3 / 4) / 3
    assert share.margin == pytest.approx(1.96 * math.sqrt(variance))
    assert found.sample.areas[1].value == pytest.approx(share.value * 9000, rel=2e-3)


def test_a_point_that_is_there_twice_counts_once(change, tmp_path):
    places = [
        (700005 + 10 * i, 3749995 - 10 * row, int(row < 5)) for i, row in enumerate([0, 1, 6])
    ]
    beside = [(700035, 3749935, 0), (700037, 3749935, 0)]  # two places within one pixel
    once = assess(change, write_points(tmp_path / "once.gpkg", places + beside))
    twice = assess(change, write_points(tmp_path / "twice.gpkg", places * 2 + beside))
    assert (once.confusion, once.warnings) == (((3, 0), (0, 2)), ())
    assert replace(twice, reference="", warnings=()) == replace(once, reference="")
    assert [str(each) for each in twice.warnings] == [
        f"3 of 8 points of the reference “{tmp_path / 'twice.gpkg'}” lie on another one of the "
        "same class: each place counts once."
    ]


def test_points_at_one_place_that_contradict_each_other_are_refused(change, tmp_path):
    places = [(700005, 3749995, 1), (700015, 3749935, 0), (700015, 3749935, 1)]
    with pytest.raises(
        BadInput, match=r"\(1 of them, the first in row 7, column 2 of the result\)"
    ):
        assess(change, write_points(tmp_path / "p.gpkg", places))


def test_points_may_name_the_class_in_words(change, tmp_path):
    places = [
        (700005 + 10 * i, 3749995 - 10 * row, said)
        for i, (row, said) in enumerate(
            [(0, "changed"), (1, "Unchanged"), (6, "unchanged"), (7, "unchanged")]
        )
    ]
    found = assess(change, write_points(tmp_path / "p.gpkg", places, "label", ogr.OFTString))
    assert found.confusion == ((2, 0), (1, 1))


# ---- What is refused, and what is said -----------------------------------------------------------


def test_a_stored_probability_is_no_map_of_classes(change, raster, tmp_path):
    name = raster(tmp_path / "probability.tif", np.full((1, 10, 10), 127, np.uint8), nodata=255)
    layer = gdal.Open(name, gdal.GA_Update)
    layer.GetRasterBand(1).SetScale(1 / 254)
    del layer
    with pytest.raises(BadInput, match="holds fractions, so it is no map of classes"):
        assess(name, change)


def test_a_picture_of_a_map_is_no_map_of_classes(change, raster, tmp_path):
    layers = np.zeros((3, 10, 10), np.uint8)
    layers[1:, :4] = 255
    with pytest.raises(BadInput, match="the 3 bands differ, so which of them holds the classes"):
        assess(raster(tmp_path / "picture.tif", layers), change)
    layers[0] = layers[1]
    grey = raster(tmp_path / "grey.tif", layers // 255)
    assert assess(grey, change).confusion == ((50, 0), (0, 40))


def test_each_mistake_is_answered_in_one_sentence(change, raster, tmp_path):
    far = raster(tmp_path / "far.tif", np.ones((1, 5, 5), np.uint8), origin=(800000.0, 3750000.0))
    with pytest.raises(NothingToAssess, match=r"no pixel in common .* check its CRS"):
        assess(change, far)
    with pytest.raises(BadInput, match="no map of classes"):
        assess(
            raster(tmp_path / "image.tif", np.arange(100, dtype=np.uint8).reshape(1, 10, 10)),
            change,
        )
    with pytest.raises(BadInput, match="holds fractions"):
        assess(raster(tmp_path / "f.tif", np.full((1, 10, 10), 0.5, np.float32)), change)
    with pytest.raises(BadInput, match="does not exist"):
        assess(change, str(tmp_path / "nowhere.tif"))
    points = write_points(tmp_path / "p.gpkg", [(700005, 3749995, 1)])
    with pytest.raises(BadInput, match="has no field “colour”; it has: reference"):
        assess(change, points, "colour")
    with pytest.raises(
        BadInput, match="fewer than two points where the map says “unchanged”, “changed”"
    ):
        assess(change, points)
    words = write_points(tmp_path / "w.gpkg", [(700005, 3749995, "maybe")], "label", ogr.OFTString)
    with pytest.raises(BadInput, match="holds the value “maybe”, and it cannot be known"):
        assess(change, words)


@pytest.mark.parametrize(
    "turned", [(0, 10, 0, 0, 0, 10), (0, -10, 0, 0, 0, -10), (0, 7, 7, 0, 7, -7)]
)
def test_a_result_that_is_not_north_up_is_refused_with_the_reason(change, raster, tmp_path, turned):
    name = raster(tmp_path / "turned.tif", np.ones((1, 10, 10), np.uint8))
    layer = gdal.Open(name, gdal.GA_Update)
    layer.SetGeoTransform(turned)
    del layer
    with pytest.raises(BadInput, match="is rotated, mirrored or upside down; warp it"):
        assess(name, change)


def test_a_stop_is_heard(change, reference):
    with pytest.raises(Stopped):
        assess(change, reference, cancelled=lambda: True)


def test_progress_runs_forward_to_the_end(change, reference):
    seen = []
    assess(
        change,
        reference,
        sample=20,
        report=lambda progress: seen.append((progress.stage, progress.fraction)),
    )
    assert seen == [("comparing", 0.5), ("drawing a sample", 1.0)]


def test_the_text_and_the_json_say_the_same(change, reference):
    found = assess(change, reference, sample=60)
    text, values = accuracy_text(found), json.loads(json.dumps(found.to_json()))
    assert "change.tif against reference.tif" in text
    assert f"overall accuracy:     {values['agreement']['overall']:.4f}" in text
    assert "user's accuracy" in text
    assert values["sample"]["points"] == 60


def test_a_layer_with_one_kind_of_transition_is_still_a_layer_of_transitions(tmp_path):
    grid = Grid(20, 30, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), "")
    classes = (("water", (0, 90, 200)), ("building", (200, 60, 40)))
    names = []
    for before, after in ((0, 1), (1, 0)):
        values = np.zeros((20, 30), np.uint8)
        values[:10] = code(before, after, 2)
        names.append(str(tmp_path / f"{before}.tif"))
        with transition_writer(tmp_path / f"{before}.tif", grid, classes) as writer:
            writer.write(0, values)
            writer.finish("NEAREST")
    found = assess(*names)
    assert not found.change
    assert found.agreement.overall == 0.5
    assert [(error.result, error.reference) for error in found.errors] == [
        ("water -> building", "building -> water")
    ]
