"""More than two dates in the panel: rows, one run in the queue, its layers, its place in the
history."""

import shutil
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from deepchange.engine import detect_series
from deepchange.engine.errors import OutOfSpace
from deepchange.engine.series import run as series_run
from deepchange.qgis_plugin.map.series.layers import KINDS
from deepchange.qgis_plugin.runs import history, started_runs
from deepchange.qgis_plugin.runs.export_command import as_command, as_python
from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QApplication
from support.dropping import drop
from support.images import write
from support.series import SIZE, dates


@pytest.fixture
def images(tmp_path):
    (tmp_path / "images").mkdir()
    return dates(tmp_path / "images")


def choose(dock, analyst, names):
    """Choose the images of a series, the rows added with the button."""
    layers = analyst.add_images(names)
    for _ in names[2:]:
        analyst.click(dock.detect.later.add_button)
    for choice, layer in zip(dock.detect.later.images(), layers):
        choice.choose(layer)
    return layers


def found_on_map():
    return {
        layer.customProperty("deepchange/kind"): layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.customProperty("deepchange/kind") in KINDS
    }


def pixels(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


@pytest.fixture
def done(dock, analyst, images):
    """A series that was run from the panel; its folder."""
    choose(dock, analyst, images)
    analyst.ready()
    analyst.run()
    (entry,) = history.entries(QgsProject.instance())
    return entry.folder(QgsProject.instance())


def test_further_dates_go_with_the_project_that_held_their_layers(dock, analyst, images):
    choose(dock, analyst, images)
    QgsProject.instance().clear()
    assert dock.detect.later.rows == []
    two = analyst.add_images(images[:2])
    assert [side.layer() for side in dock.detect.pair.choices()] == two
    analyst.wait_for(dock.detect.run.run_button.isEnabled)


def test_a_series_is_one_run_whose_layers_are_loaded(dock, images, done, tmp_path):
    by_python = detect_series(images, tmp_path / "python", model="cva")
    layers = found_on_map()
    assert set(layers) == set(KINDS)
    for kind, layer in layers.items():
        assert Path(layer.source()).parent == done
        assert (pixels(layer.source()) == pixels(by_python.files[kind])).all()
    names = [item.label for item in layers["first_change"].renderer().classes()]
    assert names == ["2.tif", "3.tif", "4.tif"]
    root = QgsProject.instance().layerTreeRoot()
    shown = {kind: root.findLayer(layer.id()).isVisible() for kind, layer in layers.items()}
    assert shown == {"first_change": True, "strongest": False, "change_count": False}


def test_the_history_lists_the_series_once_and_shows_it_again(dock, analyst, done):
    assert dock.history.list.count() == 1
    text = dock.history.list.item(0).text()
    assert "1 → 4, 4 dates" in text
    assert "changed at least once" in text
    root = QgsProject.instance().layerTreeRoot()
    QgsProject.instance().removeMapLayers([layer.id() for layer in found_on_map().values()])
    root.removeChildNode(root.findGroups()[0])
    dock.tabs.setCurrentWidget(dock.history)
    analyst.click(dock.history.show_button)
    assert set(found_on_map()) == set(KINDS)
    analyst.click(dock.history.show_button)
    assert len(QgsProject.instance().layerTreeRoot().findGroups()) == 1


def test_a_pair_of_the_series_is_reviewed_as_any_result(dock, analyst, done):
    dock.tabs.setCurrentWidget(dock.history)
    assert dock.history.pairs_button.isVisible()
    dock.history.pairs.aboutToShow.emit()
    actions = dock.history.pairs.actions()
    assert [action.text() for action in actions] == ["1 → 2", "2 → 3", "3 → 4"]
    actions[1].trigger()
    assert Path(dock.result.shown.folder) == done / "pairs" / "02"
    assert dock.tabs.currentWidget() is dock.result


def test_the_series_is_run_again_and_told_as_command_and_python(dock, analyst, images, done):
    entry = history.entries(QgsProject.instance())[0]
    run = entry.run_in(QgsProject.instance())
    assert list(run.dates.images) == images
    command, python = as_command(run), as_python(run)
    assert "deepchange:detectchangesseries" in command
    assert [f"--IMAGES={name}" in command for name in images] == [True] * 4
    assert "--BEFORE" not in command
    assert "detect_series(" in python
    assert "before=" not in python
    dock.tabs.setCurrentWidget(dock.history)
    analyst.click(dock.history.run_button)
    analyst.wait_for(lambda: dock.queue.present is None and not dock.queue.waiting)
    assert len(history.entries(QgsProject.instance())) == 2


def test_a_date_that_is_not_chosen_is_told_and_its_row_goes_away(dock, analyst, images):
    choose(dock, analyst, images[:2])
    analyst.ready()
    analyst.click(dock.detect.later.add_button)
    texts = [concern.text for concern in dock.detect.check.concerns]
    assert any("Choose the image of date 3" in text for text in texts)
    assert not dock.detect.run.run_button.isEnabled()
    analyst.click(dock.detect.later.rows[0].away)
    analyst.ready()
    assert dock.detect.later.rows == []
    assert dock.detect.later.dates() is None


def test_rows_that_follow_a_removed_one_move_up(dock, analyst, images):
    layers = choose(dock, analyst, images)
    analyst.click(dock.detect.later.rows[0].away)
    assert [choice.layer() for choice in dock.detect.later.choices()] == [layers[3]]
    assert dock.detect.later.rows[0].choice.label.text() == "Date 3"


def test_more_than_two_files_dropped_on_the_pair_are_dates_in_order(dock, analyst, images):
    drop([images[2], images[0], images[3], images[1]], dock.detect.pair.before.combo)
    chosen = [choice.layer().source() for choice in dock.detect.later.images()]
    assert chosen == images


def test_an_image_dropped_on_the_row_of_a_date_is_that_date(dock, analyst, images):
    choose(dock, analyst, images[:2])
    analyst.click(dock.detect.later.add_button)
    QApplication.processEvents()
    drop([images[3]], dock.detect.later.rows[0].choice.combo)
    assert dock.detect.later.dates().images[2] == images[3]


def fails_once_at(number, monkeypatch):
    """The disk is full when the series comes to a pair."""
    plain = series_run.detect

    def full(pair, *rest):
        if Path(pair.output).name == f"{number:02d}":
            monkeypatch.setattr(series_run, "detect", plain)
            raise OutOfSpace("The disk is full.")
        return plain(pair, *rest)

    monkeypatch.setattr(series_run, "detect", full)


def offered(dock, analyst):
    """What the panel offers to go on with, once it has looked."""
    dock.unfinished.look()
    analyst.wait_for(lambda: dock.unfinished._looking is None)
    return dock.detect.unfinished


def test_a_series_that_was_cut_off_is_offered_and_gone_on_with(dock, analyst, images, monkeypatch):
    fails_once_at(2, monkeypatch)
    choose(dock, analyst, images)
    analyst.ready()
    analyst.run()
    assert not found_on_map()
    panel = offered(dock, analyst)
    text = panel.findChildren(type(panel.children()[1]))[0]
    assert "1 of 3 pairs are done" in " ".join(
        label.text() for label in text.findChildren(type(dock.detect.check.headline))
    )
    kept = (dock.detect.options.folder(), started_runs.folders())[1][0]
    first = (kept / "pairs" / "01" / "report.json").read_bytes()
    analyst.click(panel.buttons[0])
    analyst.wait_for(lambda: dock.queue.present is None and not dock.queue.waiting)
    assert set(found_on_map()) == set(KINDS)
    assert (kept / "pairs" / "01" / "report.json").read_bytes() == first
    assert history.entries(QgsProject.instance())[0].title.startswith("1 → 4")


def test_a_discarded_series_leaves_nothing_but_what_is_not_its_own(
    dock, analyst, images, monkeypatch
):
    fails_once_at(2, monkeypatch)
    choose(dock, analyst, images)
    analyst.ready()
    analyst.run()
    panel = offered(dock, analyst)
    folder = started_runs.folders()[0]
    (folder / "pairs" / "01" / "mine.txt").write_text("mine")
    analyst.click(panel.buttons[1])
    left = [path.name for path in folder.rglob("*") if path.is_file()]
    assert left == ["mine.txt"]
    shutil.rmtree(folder)


def test_a_series_that_waits_is_kept_with_its_dates(dock, analyst, images):
    choose(dock, analyst, images)
    analyst.ready()
    run = dock.detect.series_run()
    started_runs.keep_waiting([run])
    (waiting,) = started_runs.waiting()
    assert waiting.dates == run.dates
    assert waiting.title == run.title
    started_runs.discard_waiting(waiting)


def test_entries_of_pairs_are_written_as_earlier_versions_know_them(dock, analyst, demo):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    text, _ = QgsProject.instance().readEntry("deepchange", "runs", "[]")
    assert '"series"' not in text


# ---- Masks and alignment -------------------------------------------------------------------------


def test_each_date_has_its_mask_and_all_are_aligned_to_one(dock, analyst, images, tmp_path):
    hidden = np.zeros(SIZE, np.uint8)
    hidden[:5] = 1
    clouds = write(tmp_path / "clouds.tif", hidden[None])
    choose(dock, analyst, images[:3])
    (mask,) = analyst.add_images([clouds])
    later = dock.detect.later
    dock.detect.masks.after.rows[0].layer.setLayer(mask)
    later.rows[0].masks.rows[0].layer.setLayer(mask)
    later.rows[0].masks.rows[0].meaning.setEditText("nonzero")
    later.common.setCurrentIndex(1)
    run = dock.detect.series_run()
    assert run.dates.masks == ((), (clouds,), (f"{clouds}:nonzero",))
    assert (run.request.align, run.request.align_to) == ("auto", images[0])
    assert run.request.masks_after is None
    assert f"--MASKS=2={clouds};3={clouds}:nonzero" in as_command(run)
    assert "masks=[(), (" in as_python(run)
    analyst.ready()
    analyst.run()
    folder = history.entries(QgsProject.instance())[0].folder(QgsProject.instance())
    for number in ("01", "02"):
        assert (pixels(folder / "pairs" / number / "change.tif")[:5] == 255).all()


def test_the_date_to_align_to_is_offered_for_a_series_alone(dock, analyst, images):
    later = dock.detect.later
    assert not later.common.isVisible()
    choose(dock, analyst, images[:3])
    assert later.common.isVisible()
    assert later.common.count() == 4
