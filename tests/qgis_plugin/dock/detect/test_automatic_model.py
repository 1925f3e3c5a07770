"""Run pressed before the check has said which model fits."""

import threading

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.catalogue import terms
from deepchange.engine.catalogue.lookup import models
from deepchange.engine.inference import model_choice
from deepchange.engine.inference.model_choice import Chosen
from deepchange.engine.messages import msg
from deepchange.qgis_plugin.runs import history
from deepchange.qgis_plugin.runs.run_queue import Run
from osgeo import gdal
from qgis.core import QgsProject
from support.series import dates

REASON = msg("“{model}” is made for pixels like these ({size}; {bands}).", model="cva", size="any")


@pytest.fixture
def unchecked(dock, analyst, demo, monkeypatch, tmp_path):
    """The panel with two images and a check that never ends."""
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))
    dock.detect.checker._timer.setInterval(10**8)
    analyst.add_images(demo)
    return dock


@pytest.fixture
def opened_by(monkeypatch):
    """The threads that opened rasters."""
    threads, really = [], gdal.OpenEx

    def noting(*arguments, **named):
        threads.append(threading.current_thread())
        return really(*arguments, **named)

    monkeypatch.setattr(gdal, "OpenEx", noting)
    return threads


def choose_always(name, monkeypatch):
    model = next(each for each in models() if each.name == name)
    really = model_choice.open_pair

    def choose(request):
        really(request)
        return Chosen(model, REASON)

    monkeypatch.setattr("deepchange.engine.inference.model_choice.choose_model", choose)


def test_run_pressed_before_the_check_opens_the_images_in_the_thread_of_the_run(
    unchecked, analyst, opened_by, monkeypatch
):
    choose_always("cva", monkeypatch)
    analyst.click(unchecked.detect.run.run_button)
    assert threading.main_thread() not in opened_by
    assert unchecked.queue.present.request.model == "auto"
    analyst.wait_for(lambda: unchecked.detect.model.used() == "cva")
    assert unchecked.detect.model.facts.text().startswith("“cva” is made for pixels like these")
    analyst.wait_for(lambda: not unchecked.queue.is_busy())
    assert opened_by
    (entry,) = history.entries(QgsProject.instance())
    assert entry.run().request.model == "cva"
    assert unchecked.result.report["model"] == "cva"


def test_terms_of_a_model_that_the_run_chooses_are_said_before_it_computes(
    unchecked, analyst, window, monkeypatch
):
    told = []
    unchecked.detect.told.connect(lambda text, _: told.append((text, unchecked.queue.is_busy())))
    choose_always("sentinel2-urban", monkeypatch)
    monkeypatch.setattr(
        "deepchange.qgis_plugin.runs.run_queue.detecting", lambda _: lambda _tell, _cancelled: None
    )
    analyst.click(unchecked.detect.run.run_button)
    analyst.wait_for(lambda: not unchecked.queue.is_busy())
    ((text, was_busy),) = told
    assert "not for commercial use" in text
    assert was_busy
    model = next(each for each in models() if each.name == "sentinel2-urban")
    assert terms.untold_terms(model) is None


def test_what_is_asked_meanwhile_is_not_said_to_have_that_model(unchecked, analyst, monkeypatch):
    choose_always("cva", monkeypatch)
    analyst.click(unchecked.detect.run.run_button)
    unchecked.detect.pair.swap()
    analyst.wait_for(lambda: not unchecked.queue.is_busy())
    assert unchecked.detect.model.used() == "auto"
    assert unchecked.result.report["model"] == "cva"


def test_a_run_that_waits_for_its_model_is_called_automatic(unchecked, analyst, monkeypatch):
    choose_always("cva", monkeypatch)
    for _ in range(2):
        analyst.click(unchecked.detect.run.run_button)
    assert (
        unchecked.detect.run.waiting.itemAt(0)
        .layout()
        .itemAt(0)
        .widget()
        .text()
        .endswith("(Automatic)")
    )
    analyst.wait_for(lambda: not unchecked.queue.is_busy())
    assert [one.run().request.model for one in history.entries(QgsProject.instance())] == [
        "cva",
        "cva",
    ]


def test_the_model_of_a_series_is_chosen_in_the_thread_of_the_run(
    dock, analyst, opened_by, monkeypatch, tmp_path
):
    choose_always("cva", monkeypatch)
    dock.detect.checker._timer.setInterval(10**8)
    layers = analyst.add_images(dates(tmp_path)[:3])
    analyst.click(dock.detect.later.add_button)
    for choice, layer in zip(dock.detect.later.images(), layers):
        choice.choose(layer)
    opened_by.clear()
    dock.detect.consider()
    analyst.click(dock.detect.run.run_button)
    assert threading.main_thread() not in opened_by
    analyst.wait_for(lambda: not dock.queue.is_busy())
    (entry,) = history.entries(QgsProject.instance())
    assert entry.run().request.model == "cva"


def test_images_of_which_no_model_can_be_chosen_are_told_in_a_sentence(
    unchecked, analyst, window, tmp_path
):
    for side in unchecked.detect.pair.choices():
        side.layer().setDataSource(str(tmp_path / "gone.tif"), "gone", "gdal")
    unchecked.queue.add(Run(unchecked.detect.request(), "before", "after"))
    analyst.wait_for(lambda: not unchecked.queue.is_busy())
    assert "gone.tif" in window.told()
