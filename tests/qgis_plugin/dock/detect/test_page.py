"""What is said before a run: the images, the place, and what the check says of them."""

import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.dock.detect import pair_panel
from deepchange.qgis_plugin.text.plain_words import plain
from deepchange.qgis_plugin.widgets.basic import Sentence
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsLayerTreeRegistryBridge,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QLabel


def test_the_two_images_of_a_project_are_proposed_the_earlier_one_first(dock, analyst, demo):
    analyst.add_images(reversed(demo))
    assert dock.detect.pair.before.name() == "beirut_2015-08-20"
    analyst.click(dock.detect.pair.swap_button)
    assert dock.detect.pair.before.name() == "beirut_2017-10-03"
    assert dock.detect.pair.before.iso_date() == "2017-10-03"


def test_an_image_that_comes_for_one_that_was_removed_takes_its_place(
    dock, analyst, demo, tmp_path
):
    first, second = analyst.add_images(demo)
    QgsProject.instance().removeMapLayer(first.id())
    assert dock.detect.pair.before.layer() is None
    analyst.add_images([shutil.copy(demo[0], str(tmp_path / "another.tif"))])
    assert [side.name() for side in dock.detect.pair.choices()] == ["another", second.name()]
    dock.detect.pair.after.choose(None)
    analyst.add_images([shutil.copy(demo[0], str(tmp_path / "third.tif"))])
    assert dock.detect.pair.after.layer() is None  # which of the three is meant nobody knows


@pytest.mark.parametrize(
    "names", [("t_pre", "a_post"), ("z before", "a after"), ("town_t1", "town_t2")]
)
def test_images_without_dates_are_ordered_by_the_words_in_their_names(
    dock, analyst, town, raster, tmp_path, names
):
    files = [
        raster(tmp_path / f"{name}.tif", values)
        for name, values in zip(names, (town.before, town.after))
    ]
    analyst.add_images(reversed(files))
    assert [side.name() for side in dock.detect.pair.choices()] == list(names)
    analyst.wait_for(analyst.checked)
    assert not [found for found in dock.detect.check.concerns if "guess" in found.text]


def test_an_order_that_nothing_tells_is_said_to_be_a_guess_until_she_decides(
    dock, analyst, town, raster, tmp_path
):
    files = [
        raster(tmp_path / f"{name}.tif", values)
        for name, values in (("b10", town.after), ("b9", town.before))
    ]
    analyst.add_images(files)
    assert [side.name() for side in dock.detect.pair.choices()] == ["b9", "b10"]
    analyst.wait_for(analyst.checked)
    (guess,) = [found for found in dock.detect.check.concerns if "is a guess" in found.text]
    guess.mend[1]()
    analyst.wait_for(analyst.checked)
    assert [side.name() for side in dock.detect.pair.choices()] == ["b10", "b9"]
    assert not [found for found in dock.detect.check.concerns if "is a guess" in found.text]


def test_a_year_is_told_as_a_year_until_a_day_is_picked_in_the_calendar(
    dock, analyst, mouse, town, raster, tmp_path
):
    files = [
        raster(tmp_path / f"ortho {year}.tif", town.before + year % 7) for year in (2012, 2019)
    ]
    analyst.add_images(files)
    assert [side.iso_date() for side in dock.detect.pair.choices()] == ["2012", "2019"]
    assert dock.detect.pair.after.date.text() == "2019"
    dock.detect.pair.after.date.calendarWidget().clicked.emit(QDate(2019, 7, 4))
    dock.detect.pair.after.date.setDate(QDate(2019, 7, 4))
    assert dock.detect.pair.after.iso_date() == "2019-07-04"


def test_a_layer_that_is_removed_during_a_run_leaves_no_other_one_chosen(dock, analyst, demo):
    layers = analyst.add_images(demo)
    analyst.ready()
    analyst.click(dock.detect.run.run_button)
    QgsProject.instance().removeMapLayer(layers[0].id())
    before = dock.detect.pair.before
    assert (before.layer(), before.iso_date()) == (None, "")
    assert dock.detect.pair.after.layer() is layers[1]
    assert not dock.detect.check.headline.text().startswith("✓")
    assert not dock.detect.run.run_button.isEnabled()
    analyst.wait_for(lambda: dock.queue.present is None)
    assert dock.result.shown is not None


def test_dates_that_stand_the_wrong_way_round_are_mended_by_a_button(dock, analyst, demo):
    analyst.add_images(demo)
    dock.detect.pair.swap()
    analyst.wait_for(lambda: dock.detect.check.concerns)
    text, swap = dock.detect.check.concerns[0].mend
    assert text == "Swap them"
    swap()
    assert dock.detect.pair.before.name() == "beirut_2015-08-20"


def test_images_in_other_reference_systems_than_the_project(dock, analyst, demo, tmp_path):
    warped = str(tmp_path / "after_2017-10-03.tif")
    gdal.Warp(warped, demo[1], dstSRS="EPSG:32636")
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    analyst.add_images([demo[0], warped])
    analyst.ready()
    analyst.run()
    layer = dock.result.shown.layer("change")
    assert layer.crs().authid() == "EPSG:32636"
    assert dock.result.report["changes"] > 0


def test_a_drawn_rectangle_is_the_only_place_that_is_looked_at(dock, analyst, demo, window):
    layers = analyst.add_images(demo)
    QgsProject.instance().setCrs(layers[0].crs())
    window.canvas.setDestinationCrs(layers[0].crs())
    dock.detect.extent.combo.setCurrentIndex(3)
    analyst.wait_for(
        lambda: any("No rectangle" in found.text for found in dock.detect.check.concerns)
    )
    assert not dock.detect.run.run_button.isEnabled()
    middle, whole = layers[0].extent().center(), layers[0].extent()
    half = QgsRectangle(whole.xMinimum(), whole.yMinimum(), middle.x(), whole.yMaximum())
    dock.detect.extent.set_drawn(half)
    analyst.ready()
    analyst.run()
    report = dock.result.report
    assert report["grid"]["columns"] == pytest.approx(80, abs=1)
    assert Path(report["output"], "area_of_interest.gpkg").exists()


def test_selected_polygons_of_a_layer_are_the_only_place_that_is_looked_at(
    dock, analyst, demo, tmp_path
):
    layers = analyst.add_images(demo)
    box = layers[0].extent()
    path = str(tmp_path / "places.gpkg")
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    places = dataset.CreateLayer("places", None, ogr.wkbPolygon)
    for left, right in ((box.xMinimum(), box.center().x()), (box.center().x(), box.xMaximum())):
        feature = ogr.Feature(places.GetLayerDefn())
        place = QgsRectangle(left, box.yMinimum(), right, box.yMaximum())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(place.asWktPolygon()))
        places.CreateFeature(feature)
    del places, dataset
    layer = QgsVectorLayer(path, "places", "ogr")
    layer.setCrs(layers[0].crs())
    QgsProject.instance().addMapLayer(layer)
    dock.detect.extent.selected.setChecked(True)
    dock.detect.extent.combo.setCurrentIndex(2)
    analyst.wait_for(
        lambda: any("is selected" in found.text for found in dock.detect.check.concerns)
    )
    layer.selectByIds([1])
    dock.detect.consider()
    analyst.ready()
    analyst.run()
    assert dock.result.report["grid"]["columns"] == pytest.approx(80, abs=1)


def test_a_place_that_crosses_itself_is_told_of_before_the_run(dock, analyst, demo):
    layers = analyst.add_images(demo)
    box = layers[0].extent()
    west, south, east, north = (
        getattr(box, side)() for side in ("xMinimum", "yMinimum", "xMaximum", "yMaximum")
    )
    corners = [(west, south), (east, north), (east, south), (west, north), (west, south)]
    text = ", ".join(f"{x} {y}" for x, y in corners)
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "my place", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({text}))"))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    dock.detect.extent.combo.setCurrentIndex(2)
    analyst.wait_for(
        lambda: any(
            "“my place” has a polygon whose outline crosses itself" in label.text()
            for label in dock.detect.check.findChildren(QLabel)
        )
    )
    assert "50.00 % of the pixels" in dock.detect.check.details.text()


def test_images_that_do_not_overlap_cannot_be_run(dock, analyst, demo, raster, tmp_path):
    analyst.add_images([demo[0], raster(tmp_path / "far.tif", np.ones((3, 20, 20), np.uint8))])
    analyst.wait_for(
        lambda: any("do not overlap" in found.text for found in dock.detect.check.concerns)
    )
    assert not dock.detect.run.run_button.isEnabled()


def test_an_image_without_reference_system_takes_that_of_the_other(
    dock, analyst, town, raster, tmp_path
):
    paths = [raster(tmp_path / "before.tif", town.before), str(tmp_path / "after.tif")]
    raster(tmp_path / "after.tif", town.after)
    dataset = gdal.Open(paths[1], gdal.GA_Update)
    dataset.SetProjection("")
    del dataset
    layers = analyst.add_images(paths)
    layers[1].setCrs(QgsCoordinateReferenceSystem())
    dock.detect.pair.before.choose(layers[0])
    dock.detect.pair.after.choose(layers[1])
    analyst.wait_for(
        lambda: any("has no CRS" in found.text for found in dock.detect.check.concerns)
    )
    concern = next(found for found in dock.detect.check.concerns if "has no CRS" in found.text)
    assert concern.mend[0] == "Use EPSG:32636"
    concern.mend[1]()
    analyst.wait_for(lambda: analyst.checked() and not dock.detect.check.concerns)
    assert dock.detect.pair.after.layer().crs().authid() == "EPSG:32636"


def test_a_file_that_went_away_is_told_before_the_run(dock, analyst, demo, window, tmp_path):
    paths = [shutil.copy(path, tmp_path) for path in demo]
    analyst.add_images(paths)
    analyst.ready()
    Path(paths[0]).rename(tmp_path / "elsewhere.tif")
    analyst.click(dock.detect.run.run_button)
    assert "is not there any more" in window.told()
    assert dock.queue.present is None
    assert not dock.detect.run.run_button.isEnabled()
    (tmp_path / "elsewhere.tif").rename(paths[0])
    dock.hide()
    dock.show()
    analyst.ready()


def test_of_a_layer_whose_file_is_gone_nothing_else_is_told(dock, analyst, demo, tmp_path):
    analyst.add_images([demo[1]], str(tmp_path / "gone_2014.tif"))
    pair = dock.detect.pair
    pair.before.choose(QgsProject.instance().mapLayersByName("gone_2014")[0])
    pair.after.choose(QgsProject.instance().mapLayersByName(Path(demo[1]).stem)[0])
    (told,) = dock.detect.check.concerns
    assert "is not there any more" in told.text


def test_images_whose_names_hold_a_vertical_bar_are_detected(dock, analyst, demo, tmp_path):
    names = [f"town|north {number}.tif" for number in (1, 2)]
    analyst.add_images([shutil.copy(a, str(tmp_path / b)) for a, b in zip(demo, names)])
    analyst.ready()
    analyst.run()
    assert dock.result.shown is not None


def test_the_model_that_fits_the_pair_is_taken_and_its_terms_stand_once_on_the_page(
    request, demo, tmp_path, monkeypatch
):
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))
    dock, analyst = request.getfixturevalue("dock"), request.getfixturevalue("analyst")
    page, runs = dock.detect, []
    page.run_wanted.disconnect()
    page.run_wanted.connect(runs.append)
    analyst.add_images(demo)
    for _ in range(2):  # before the first run and after it
        analyst.wait_for(lambda: page.model.used() == "sentinel2-urban", 60)
        assert "is made for pixels like these" in page.model.facts.text()
        assert page.model.facts.text().count("non-commercial") == 1
        assert not [each.text for each in page.check.concerns if "commercial" in each.text]
        analyst.click(page.run.run_button)
        assert runs[-1].request.model == "sentinel2-urban"
        page.consider()
    assert page.model.name() == "auto"


def test_our_own_polygons_are_not_the_first_choice_for_a_place(dock, demo):
    system = QgsCoordinateReferenceSystem("EPSG:32636")
    ours, hers = (
        QgsVectorLayer("Polygon?crs=EPSG:32636", name, "memory")
        for name in ("Change polygons", "parks")
    )
    ours.setCustomProperty("deepchange/kind", "changes")
    assert hers.crs() == system
    QgsProject.instance().addMapLayers([ours, hers])
    assert dock.detect.extent.layer.currentLayer().id() == ours.id()
    dock.detect.extent.combo.setCurrentIndex(2)
    assert dock.detect.extent.layer.currentLayer().id() == hers.id()


def test_an_unknown_date_is_told_as_unknown(dock, analyst, demo, raster, tmp_path):
    (layer,) = analyst.add_images([raster(tmp_path / "plain.tif", np.ones((3, 20, 20), np.uint8))])
    side = dock.detect.pair.before
    side.choose(layer)
    assert side.date_unknown.isVisible()
    assert side.date_unknown.text() == "date unknown"
    side.set_date("2020-02-03")
    assert not side.date_unknown.isVisible()


def test_the_complaint_about_a_file_goes_when_a_layer_is_chosen(dock, analyst, demo, tmp_path):
    (tmp_path / "notes.tif").write_text("no raster")
    side = dock.detect.pair.before
    side.open_file(str(tmp_path / "notes.tif"))
    assert side.trouble.isVisible()
    side.choose(analyst.add_images([demo[0]])[0])
    assert not side.trouble.isVisible()


def test_a_file_that_is_loaded_already_is_chosen_and_not_added_again(
    dock, analyst, demo, tmp_path, monkeypatch
):
    """The button … of the image after: the file of a layer, by another way of writing its name."""
    layers = analyst.add_images(demo)
    layers[1].setName("the later one")
    (tmp_path / "link").symlink_to(Path(demo[1]).parent)
    side = dock.detect.pair.after
    side.choose(None)
    named = str(tmp_path / "link" / Path(demo[1]).name)
    monkeypatch.setattr(pair_panel.QFileDialog, "getOpenFileName", lambda *_: (named, ""))
    side.browse.click()
    assert side.layer() == layers[1]
    assert len(QgsProject.instance().mapLayers()) == 2


def test_a_file_that_is_opened_while_a_layer_of_a_result_is_chosen_lies_below_the_result(
    dock, analyst, demo, raster, tmp_path
):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    root = QgsProject.instance().layerTreeRoot()
    group = root.children()[0]
    bridge = QgsProject.instance().layerTreeRegistryBridge()
    bridge.setLayerInsertionPoint(QgsLayerTreeRegistryBridge.InsertionPoint(group, 0))
    dock.detect.pair.before.open_file(
        raster(tmp_path / "other.tif", np.ones((3, 20, 20), np.uint8))
    )
    bridge.setLayerInsertionPoint(QgsLayerTreeRegistryBridge.InsertionPoint(root, 0))
    assert [root.children()[0], root.children()[1].name()] == [group, "other"]


def test_a_file_that_is_not_loaded_is_added_once(dock, analyst, demo):
    side = dock.detect.pair.before
    for _ in range(2):
        side.open_file(demo[0])
    assert len(QgsProject.instance().mapLayers()) == 1


def test_the_same_image_twice_is_told_in_a_sentence(dock, analyst, demo):
    analyst.add_images([demo[0], demo[0]])  # two layers of one file
    analyst.wait_for(analyst.checked)
    assert [found.text for found in dock.detect.check.concerns] == [
        "Before and after are the same image; choose two."
    ]
    assert not dock.detect.run.run_button.isEnabled()


def test_one_layer_chosen_twice_is_told_in_the_same_sentence(dock, analyst, demo, window):
    (layer,) = analyst.add_images(demo[:1])
    for side in dock.detect.pair.choices():
        side.choose(layer)
    dock.detect.begin()
    assert window.told() == "Before and after are the same image; choose two."
    assert dock.queue.present is None


def test_two_dates_in_the_bands_of_one_file_are_two_images(dock, analyst, town, raster, tmp_path):
    both = raster(tmp_path / "both.tif", np.concatenate([town.before, town.after]))
    analyst.add_images([both, both])
    dock.detect.options.bands_before.setText("1,2,3")
    dock.detect.options.bands_after.setText("4,5,6")
    analyst.ready()
    assert not dock.detect.check.concerns


def test_what_the_engine_says_is_shown_in_the_words_of_the_panel(
    dock, analyst, town, raster, tmp_path
):
    three, two = (
        raster(tmp_path / "three.tif", town.before),
        raster(tmp_path / "two.tif", town.after[:2]),
    )
    for side, layer in zip(dock.detect.pair.choices(), analyst.add_images([three, two])):
        side.choose(layer)
    analyst.wait_for(
        lambda: any("Name others" in found.text for found in dock.detect.check.concerns)
    )
    (told,) = [found.text for found in dock.findChildren(Sentence) if "Name others" in found.text]
    assert "“Bands, before”, “Bands, after”" in told
    assert "--" not in told


def test_a_default_folder_that_cannot_be_written_is_told_before_the_run(dock, analyst, demo):
    if not Path("/proc/1").is_dir():
        pytest.skip("This system has no folder /proc.")
    QgsSettings().setValue("deepchange/results_folder", "/proc/results")
    analyst.add_images(demo)
    dock.detect.model.choose("cva")
    analyst.wait_for(lambda: analyst.checked() and dock.detect.check.concerns)
    assert [found.text for found in dock.detect.check.concerns] == [
        "Nothing can be written to “/proc” (it takes no files); choose another folder."
    ]
    assert not dock.detect.run.run_button.isEnabled()


def test_how_the_bands_are_read_is_a_fact_and_no_warning_and_comes_last(
    dock, analyst, town, raster, tmp_path
):
    three, two = (
        raster(tmp_path / "a_pre.tif", town.before),
        raster(tmp_path / "b_post.tif", town.after[:2]),
    )
    analyst.add_images(
        [
            three,
            gdal.Translate(str(tmp_path / "c_post.tif"), two, xRes=20, yRes=20).GetDescription(),
        ]
    )
    analyst.wait_for(analyst.checked)
    kinds = [
        (found.kind, "Name others" in found.text or "is resampled" in found.text)
        for found in dock.detect.check.concerns
    ]
    assert ("fact", True) in kinds
    assert kinds == sorted(kinds, key=lambda kind: kind[0] == "fact")
    assert all(read == (kind == "fact") for kind, read in kinds)


@pytest.mark.parametrize(
    ("folder", "told"),
    [
        ("relative/dir", "does not say where it lies"),
        ("{file}/x", "is a file, so no folder can lie there"),
        ("/proc/1/x", "Nothing can be written to"),
    ],
)
def test_a_folder_that_cannot_be_written_is_told_for_what_it_is(
    dock, analyst, demo, tmp_path, folder, told
):
    if folder.startswith("/proc") and not Path("/proc/1").is_dir():
        pytest.skip("This system has no folder /proc.")
    (tmp_path / "file").write_text("x")
    analyst.add_images(demo)
    dock.detect.options.output.setFilePath(folder.format(file=tmp_path / "file"))
    analyst.wait_for(lambda: any(told in found.text for found in dock.detect.check.concerns))
    analyst.wait_for(
        lambda: dock.detect.checker._task is None and not dock.detect.checker._timer.isActive()
    )
    assert not any("are free" in found.text for found in dock.detect.check.concerns)
    assert not dock.detect.run.run_button.isEnabled()


def test_an_area_outside_the_images_is_called_by_its_layer_and_mended_by_a_click(
    dock, analyst, demo
):
    images = analyst.add_images(demo)
    far = QgsVectorLayer(f"Polygon?crs={images[0].crs().authid()}", "aoi", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 10, 10)))
    far.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(far)
    dock.detect.extent.combo.setCurrentIndex(2)
    dock.detect.extent.layer.setLayer(far)
    analyst.wait_for(
        lambda: any(found.mend for found in dock.detect.check.concerns if found.kind == "problem")
    )
    concern = next(found for found in dock.detect.check.concerns if found.kind == "problem")
    assert plain(concern.text).startswith("The area of interest “aoi” lies outside")
    assert concern.mend[0] == "Look wherever both images lie"
    concern.mend[1]()
    analyst.wait_for(lambda: dock.detect.run.run_button.isEnabled())


def test_images_of_different_types_get_a_remark(dock, analyst, demo, tmp_path):
    wide = gdal.Translate(str(tmp_path / "wide.tif"), demo[1], outputType=gdal.GDT_UInt16)
    wide.FlushCache()
    analyst.add_images([demo[0], str(tmp_path / "wide.tif")])
    analyst.wait_for(
        lambda: any("(Byte and UInt16)" in found.text for found in dock.detect.check.concerns)
    )


@pytest.mark.parametrize("model", ["ir-mad", "cva"])
def test_a_model_that_needs_no_network_can_be_run_without_an_engine(
    dock, analyst, demo, monkeypatch, tmp_path, model
):
    monkeypatch.delenv("DEEPCHANGE_PYTHON")
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("deepchange.engine.worker.environment.own_python", lambda: None)
    dock.detect.model.choose(model)
    analyst.add_images(demo)
    analyst.wait_for(lambda: dock.detect.check.headline.text().startswith("✓"))
    assert dock.detect.run.run_button.isEnabled()
    dock.detect.model.choose("dsms-cn")
    assert not dock.detect.run.run_button.isEnabled()
    assert "IR-MAD or CVA" in dock.detect.check.concerns[0].text


def test_a_drawn_rectangle_stays_on_the_map_with_its_size_as_long_as_it_is_the_place(
    dock, analyst, demo, window
):
    layers = analyst.add_images(demo)
    window.canvas.setDestinationCrs(layers[0].crs())

    def bands():
        shown = [item for item in window.canvas.scene().items() if isinstance(item, QgsRubberBand)]
        return [band for band in shown if band.numberOfVertices() and band not in earlier]

    earlier = []
    earlier = bands()  # of other panels on the same canvas
    dock.detect.extent.combo.setCurrentIndex(3)
    dock.detect.extent.set_drawn(layers[0].extent())
    (band,) = bands()
    assert band.asGeometry().boundingBox().width() == pytest.approx(layers[0].extent().width())
    told = dock.detect.extent.told.text()
    degrees, middle = layers[0].extent(), np.radians(layers[0].extent().center().y())
    width, height = (float(found) for found in re.findall(r"([\d.]+) km", told))
    assert width == pytest.approx(degrees.width() * 111.32 * np.cos(middle), rel=0.01)
    assert height == pytest.approx(degrees.height() * 110.9, rel=0.01)
    assert " ha; draw again to change it" in told
    dock.tabs.setCurrentIndex(1)
    assert not bands()
    dock.tabs.setCurrentIndex(0)
    assert bands()
    dock.detect.extent.combo.setCurrentIndex(0)
    assert not bands()


def test_without_an_engine_the_page_says_so_and_leads_to_where_it_is_set_up(
    dock, analyst, demo, monkeypatch, tmp_path
):
    monkeypatch.delenv("DEEPCHANGE_PYTHON")
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("deepchange.engine.worker.environment.own_python", lambda: None)
    dock.detect.model.choose("dsms-cn")
    analyst.add_images(demo)
    concern = dock.detect.check.concerns[0]
    assert concern.text.startswith(
        "There is no Python with torch yet, which computes the networks; set the engine up"
    )
    concern.mend[1]()
    assert dock.tabs.currentWidget() is dock.engine


def test_a_collar_of_one_value_is_treated_as_no_data_by_a_button(dock, analyst, demo, tmp_path):
    collared = str(tmp_path / "before_2015-08-20.tif")
    gdal.Translate(collared, demo[0])
    dataset = gdal.Open(collared, gdal.GA_Update)
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        band.DeleteNoDataValue()
        band.WriteArray(np.zeros((band.YSize, band.XSize // 5), np.uint8))
    dataset = None
    analyst.add_images([collared, demo[1]])
    analyst.wait_for(
        lambda: any(
            found.mend and "no data" in found.mend[0] for found in dock.detect.check.concerns
        )
    )
    concern = next(
        found for found in dock.detect.check.concerns if found.mend and "no data" in found.mend[0]
    )
    assert concern.mend[0] == "Treat 0 as no data"
    concern.mend[1]()
    assert dock.detect.options.nodata_before.text() == "0"
    analyst.wait_for(
        lambda: analyst.checked() and not any(found.mend for found in dock.detect.check.concerns)
    )


def test_a_folder_that_was_emptied_in_another_program_is_looked_at_again(
    dock, analyst, demo, tmp_path
):
    (tmp_path / "hers").mkdir()
    (tmp_path / "hers" / "change.tif").write_text("an earlier result")
    analyst.add_images(demo)
    dock.detect.options.output.setFilePath(str(tmp_path / "hers"))
    answers = []
    dock.detect.checker.answered.connect(answers.append)
    dock.detect.model.choose("cva")
    analyst.wait_for(lambda: answers)
    assert any("already holds a result" in each.text for each in dock.detect.check.concerns)
    (tmp_path / "hers" / "change.tif").unlink()
    dock.detect.look_for_files()  # as when the window is hers again
    analyst.wait_for(dock.detect.run.run_button.isEnabled)
