"""What the user said of a layer in QGIS, and its file does not know: CRS and nodata values reach
the engine."""

import json
import math

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

LEFT = QgsRasterRange.BoundsType.Exclusive


@pytest.fixture
def layer(town, raster, tmp_path, qgis_new_project):
    """Makes a layer of a file in which the town lies after the change."""
    made = []

    def layer(name="image", bands=town.after, **options):
        made.append(
            QgsRasterLayer(raster(tmp_path / f"{name}.tif", bands, **options), name, "gdal")
        )
        assert made[-1].isValid()
        return made[-1]

    yield layer
    made.clear()


def mark(layer, *ranges):
    """Set nodata values as the layer's properties do: the same for every band."""
    for band in range(1, layer.bandCount() + 1):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(*item) for item in ranges])
    return layer


def known(layer, **said):
    from deepchange.qgis_plugin.map.gdal_source import as_qgis_reads

    return as_qgis_reads(layer, layer, said)


def refusal(layer):
    from deepchange.engine.errors import BadInput

    with pytest.raises(BadInput) as caught:
        known(layer)
    return str(caught.value)


# ---- Nodata --------------------------------------------------------------------------------------


def test_a_layer_of_which_nothing_was_said_is_read_as_its_file_says(layer):
    assert set(known(layer(nodata=7)).values()) == {None}


def test_a_value_that_the_user_marked_is_nodata(layer):
    assert known(mark(layer(), (0, 0)))["nodata_before"] == 0.0
    assert known(mark(layer("tagged", nodata=7), (7, 7)))["nodata_after"] == 7.0


def test_a_value_that_the_user_marked_counts_for_bands_by_colour_too(layer):
    said = known(mark(layer(), (0, 0)), bands_before=("red", "nir"))
    assert said["nodata_before"] == 0.0


def test_a_value_that_no_pixel_of_the_type_can_have_says_nothing(layer):
    assert known(mark(layer(), (-9999, -9999)))["nodata_before"] is None
    assert known(mark(layer("tagged", nodata=7), (300, 400)))["nodata_before"] is None


def test_what_a_form_says_is_preferred(layer):
    assert known(mark(layer(), (0, 0)), nodata_before=9.0)["nodata_before"] == 9.0


@pytest.mark.parametrize(
    ("said", "meant"),
    [((-1, 1, LEFT), 0), ((-9999, 0), 0), ((254.5, 300), 255), ((math.nan, 0), 0)],
)
def test_a_range_that_holds_one_whole_number_of_the_type_is_that_number(layer, said, meant):
    assert known(mark(layer(), said))["nodata_before"] == meant


def test_several_values_are_refused_with_all_of_them(layer):
    assert "“image” has several nodata values in QGIS (0, 255)" in refusal(
        mark(layer(), (0, 0), (255, 255))
    )
    assert "(0, 7)" in refusal(mark(layer("tagged", nodata=7), (0, 0)))
    assert "0.0 to 5.0" in refusal(mark(layer("wide"), (0, 5)))


def test_a_range_of_fractions_is_refused(layer, town):
    floats = town.after.astype(np.float32)
    assert "-1.0 to 0.0" in refusal(mark(layer("floats", floats), (-1, 0)))
    assert known(mark(layer("one", floats), (-1, -1)))["nodata_before"] == -1.0


def test_values_that_differ_between_the_bands_are_refused_unless_one_band_is_read(layer):
    image = layer()
    image.dataProvider().setUserNoDataValue(2, [QgsRasterRange(0, 0)])
    assert "several nodata values" in refusal(image)
    assert known(image, bands_before=(2,), bands_after=(1,)) == {
        "bands_before": (2,),
        "bands_after": (1,),
        "nodata_before": 0.0,
        "nodata_after": None,
        "crs_before": None,
        "crs_after": None,
    }


def test_a_value_of_the_file_that_was_switched_off_is_data_or_refused(layer, town):
    image = layer(nodata=7)
    floats = layer("floats", town.after.astype(np.float32), nodata=7)
    for some in (image, floats):
        for band in (1, 2, 3):
            some.dataProvider().setUseSourceNoDataValue(band, False)
    assert math.isnan(known(floats)["nodata_before"])
    assert "“image” is switched off in QGIS" in refusal(image)
    assert known(mark(image, (0, 0)))["nodata_before"] == 0.0


def test_a_value_of_an_image_with_a_scale_is_the_stored_one(layer, town):
    path = layer("scaled", town.after.astype(np.int16)).source()
    dataset = gdal.Open(path, gdal.GA_Update)
    for band in (1, 2, 3):
        dataset.GetRasterBand(band).SetScale(0.5)
        dataset.GetRasterBand(band).SetOffset(10.0)
    del dataset
    assert known(mark(QgsRasterLayer(path, "scaled"), (12, 12)))["nodata_before"] == 4.0


def test_transparency_of_an_alpha_band_is_its_own(layer, town):
    alpha = np.full((1, 96, 120), 255, np.uint8)
    image = layer("alpha", np.concatenate([town.after, alpha]), alpha=True)
    for band in (1, 2, 3):
        image.dataProvider().setUserNoDataValue(band, [QgsRasterRange(0, 0)])
    assert known(image)["nodata_before"] == 0.0


# ---- CRS -----------------------------------------------------------------------------------------


def test_a_crs_that_the_user_set_or_corrected_replaces_that_of_the_file(layer):
    image = layer()
    image.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    assert known(image)["crs_before"] == known(image)["crs_after"] == "EPSG:32633"


def test_a_crs_of_ones_own_is_handed_over_in_full(layer):
    image = layer()
    image.setCrs(QgsCoordinateReferenceSystem("PROJ:+proj=tmerc +lat_0=1 +lon_0=2 +datum=WGS84"))
    assert known(image)["crs_before"].startswith(("PROJCRS[", "BOUNDCRS["))


def test_a_layer_without_any_crs_stays_so(layer):
    image = layer()
    image.setCrs(QgsCoordinateReferenceSystem())
    assert known(image)["crs_before"] is None


# ---- Every door ----------------------------------------------------------------------------------


@pytest.fixture
def said(layer, town):
    """Two layers of a project of which much was said in QGIS."""
    before, after = mark(layer("before", town.before), (0, 0)), mark(layer("after"), (0, 0))
    for image in (before, after):
        image.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    QgsProject.instance().addMapLayers([before, after], False)
    return before, after


SAID = {
    "nodata_before": 0.0,
    "nodata_after": 0.0,
    "crs_before": "EPSG:32633",
    "crs_after": "EPSG:32633",
}


def of(asked):
    return {name: asked[name] for name in SAID}


@pytest.mark.parametrize("door", ["layer", "id", "name"])
def test_processing_hands_it_over(run, said, door, tmp_path):
    pair = [{"layer": image, "id": image.id(), "name": image.name()}[door] for image in said]
    run("detectchanges", BEFORE=pair[0], AFTER=pair[1], FOLDER=str(tmp_path / "r"))
    QgsProject.instance().clear()
    assert of(json.loads((tmp_path / "r" / "recipe.json").read_text())["asked"]) == SAID


def test_a_check_hands_it_over(run, said, monkeypatch):
    from deepchange.engine.pair_check import Check

    asked = []
    monkeypatch.setattr(
        "deepchange.qgis_plugin.processing.check_pair.check",
        lambda request: asked.append(request) or Check(),
    )
    run("checkpair", BEFORE=said[0], AFTER=said[1])
    QgsProject.instance().clear()
    assert of(asked[0].to_json()) == SAID


def test_several_values_are_told_before_anything_runs(refused, said):
    mark(said[0], (0, 0), (255, 255))
    pair = {"BEFORE": said[0], "AFTER": said[1]}
    assert "“before” has several nodata values in QGIS (0, 255)" in refused("detectchanges", pair)
    QgsProject.instance().clear()


def test_the_panel_hands_it_over(dock, analyst, said):
    analyst.dock.detect.pair.before.choose(said[0])
    analyst.dock.detect.pair.after.choose(said[1])
    assert of(dock.detect.request().to_json()) == SAID


def test_qgis_process_with_a_project_hands_it_over(qgis_process, profile, said, tmp_path):
    QgsProject.instance().write(str(tmp_path / "project.qgz"))
    QgsProject.instance().clear()
    qgis_process(
        profile,
        "run",
        "deepchange:detectchangesunsupervised",
        f"--project_path={tmp_path / 'project.qgz'}",
        "--BEFORE=before",
        "--AFTER=after",
        "--MODEL=cva",
        f"--FOLDER={tmp_path / 'r'}",
    )
    assert of(json.loads((tmp_path / "r" / "recipe.json").read_text())["asked"]) == SAID


# ---- Sources -------------------------------------------------------------------------------------


def test_a_virtual_raster_without_a_file_is_to_be_exported_first(refused, dock, layer, tmp_path):
    gdal.Translate(str(tmp_path / "b.vrt"), layer("before").source(), format="VRT")
    text = (
        (tmp_path / "b.vrt")
        .read_text()
        .replace('relativeToVRT="1">', f'relativeToVRT="0">{tmp_path}/')
    )
    virtual = QgsRasterLayer(text, "stack")
    assert virtual.isValid()
    assert "“stack” is a virtual raster without a file" in refused(
        "detectchanges", {"BEFORE": virtual, "AFTER": virtual}
    )
    QgsProject.instance().addMapLayer(virtual)
    dock.detect.pair.before.choose(virtual)
    assert dock.detect.pair.before.layer() is virtual
    dock.detect.pair.before.choose(None)


def test_sublayers_and_open_options_are_read_as_the_image_that_they_name(
    run, layer, town, tmp_path
):
    after, before = layer("after"), layer("before", town.before)
    container = str(tmp_path / "both.gpkg")
    for image in (before, after):
        options = [f"RASTER_TABLE={image.name()}", "APPEND_SUBDATASET=YES", "TILE_FORMAT=PNG"]
        gdal.Translate(container, image.source(), format="GPKG", creationOptions=options)
    tables = [QgsRasterLayer(f"GPKG:{container}:{name}", name) for name in ("before", "after")]
    options = [
        QgsRasterLayer(f"{image.source()}|option:NUM_THREADS=2", image.name())
        for image in (before, after)
    ]
    found = [
        run(BEFORE=pair[0], AFTER=pair[1])["PIXELS_CHANGED"]
        for pair in ((before, after), tables, options)
    ]
    assert found[0] > 0
    assert found == [found[0]] * 3


# ---- Areas and references ------------------------------------------------------------------------


@pytest.fixture
def half(layer, tmp_path):
    """Polygons of the left half of the images, whose file has another CRS than theirs, which was
    corrected in QGIS."""
    extent = layer("whole").extent()
    extent.setXMaximum(extent.center().x())
    driver = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "half.gpkg"))
    wrong = osr.SpatialReference()
    wrong.ImportFromEPSG(32601)
    polygons = driver.CreateLayer("half", wrong, ogr.wkbPolygon)
    feature = ogr.Feature(polygons.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(extent.asWktPolygon()))
    polygons.CreateFeature(feature)
    del feature, polygons, driver
    corrected = QgsVectorLayer(str(tmp_path / "half.gpkg"), "half")
    corrected.setCrs(QgsCoordinateReferenceSystem("EPSG:32636"))
    QgsProject.instance().addMapLayer(corrected, False)
    return corrected


@pytest.mark.parametrize("selected", [False, True])
def test_an_area_of_interest_lies_where_qgis_shows_it(run, half, pair_of_files, tmp_path, selected):
    half.selectAll()
    area = (
        QgsProcessingFeatureSourceDefinition(half.id(), selectedFeaturesOnly=True)
        if selected
        else half
    )
    found = run(
        BEFORE=pair_of_files[0],
        AFTER=pair_of_files[1],
        AREA_OF_INTEREST=area,
        CHANGE=str(tmp_path / "c.tif"),
    )
    QgsProject.instance().clear()
    assert gdal.Open(found["CHANGE"]).RasterXSize == 60


def test_an_area_of_interest_is_taken_as_it_is_drawn_though_not_saved_yet(
    run, pair_of_files, tmp_path
):
    image = QgsRasterLayer(pair_of_files[1], "after")
    whole, quarter = image.extent(), image.extent()
    quarter.setXMaximum(whole.xMinimum() + whole.width() / 4)
    made = QgsVectorLayer(f"Polygon?crs={image.crs().authid()}", "area", "memory")
    made.startEditing()
    made.addFeature(square(made, whole))
    made.commitChanges()
    options = QgsVectorFileWriter.SaveVectorOptions()
    path = str(tmp_path / "area.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(
        made, path, QgsProject.instance().transformContext(), options
    )
    area = QgsVectorLayer(path, "area")
    area.startEditing()
    area.changeGeometry(next(area.getFeatures()).id(), QgsGeometry.fromRect(quarter))
    found = run(
        BEFORE=pair_of_files[0],
        AFTER=pair_of_files[1],
        AREA_OF_INTEREST=area,
        CHANGE=str(tmp_path / "c.tif"),
    )
    area.rollBack()
    assert gdal.Open(found["CHANGE"]).RasterXSize == 30


def square(layer, extent):
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(extent))
    return feature


def test_a_reference_is_called_by_the_name_of_its_layer(run, half, layer):
    answer = layer("answer", np.zeros((1, 96, 120), np.uint8))
    half.setSubsetString("fid = 7")
    with pytest.raises(QgsProcessingException, match="“half”"):
        run("accuracy", RESULT=answer, REFERENCE=half)
    QgsProject.instance().clear()


def test_a_reference_lies_where_qgis_shows_it(run, half, layer):
    answer = layer("answer", (np.arange(120) < 60)[None, None].repeat(96, axis=1).astype(np.uint8))
    found = run("accuracy", RESULT=answer, REFERENCE=half)
    QgsProject.instance().clear()
    assert found["F1"] == 1.0
    assert "half" in found["TEXT"]
    assert "REFERENCE" not in found["TEXT"]


def test_rasters_of_classes_are_compared_as_qgis_reads_them(run, layer):
    classes = np.arange(120 * 96).reshape(1, 96, 120) % 3
    answer = layer("answer", classes.astype(np.uint8))
    wrong = layer("wrong", classes.astype(np.uint8), epsg=32601)
    wrong.setCrs(QgsCoordinateReferenceSystem("EPSG:32636"))
    assert run("accuracy", RESULT=answer, REFERENCE=wrong)["COMPARED"] == 120 * 96
    found = run("accuracy", RESULT=wrong, REFERENCE=mark(answer, (0, 0)))
    assert found["COMPARED"] == 120 * 96 * 2 // 3
    tagged = layer("tagged", classes.astype(np.uint8), nodata=0)
    assert run("accuracy", RESULT=wrong, REFERENCE=tagged)["COMPARED"] == 120 * 96 * 2 // 3
    tagged.dataProvider().setUseSourceNoDataValue(1, False)
    assert run("accuracy", RESULT=wrong, REFERENCE=tagged)["COMPARED"] == 120 * 96
    assert "“answer” has several nodata values" in refusal(mark(answer, (0, 0), (1, 1)))
