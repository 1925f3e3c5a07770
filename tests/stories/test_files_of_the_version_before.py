"""What version 0.2.0 wrote still opens: a result, its recipe, a run that was cut off, a project
with its history."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect, refine, resume, unfinished_in
from deepchange.engine.results.report import read_recipe
from deepchange.engine.runs import resume as resuming
from deepchange.engine.runs.stored_report import read_report
from osgeo import gdal

WRITTEN = Path(__file__).parents[1] / "data" / "version_0_2"
HIDDEN = ".deepchange-55dfcd51f360.partial"


@pytest.fixture
def place(tmp_path):
    """A copy of these files, with the names of the images as they are there."""
    folder = tmp_path / "written"
    shutil.copytree(WRITTEN, folder)
    texts = [
        *folder.glob("result/*.json"),
        folder / "project.qgs",
        folder / "unfinished" / "journal" / "journal.jsonl",
    ]
    for path in texts:
        path.write_text(
            path.read_text(encoding="utf-8").replace("{place}", str(folder)), encoding="utf-8"
        )
    (folder / "unfinished").rename(folder / HIDDEN)
    (folder / "unfinished").mkdir()
    (folder / HIDDEN).rename(folder / "unfinished" / HIDDEN)
    return folder


def pixels(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_a_report_is_read(place):
    told = read_report(place / "result" / "report.json")
    assert told["changes"] == 1
    assert told["model"] == "ir-mad"


def test_a_result_is_decided_anew(place):
    changed = pixels(place / "result" / "change.tif") == 1
    result = refine(place / "result", threshold=0.6)
    assert np.array_equal(pixels(place / "result" / "change.tif") == 1, changed)
    assert result.changes == 1


def test_a_recipe_runs_again_and_gives_the_same_map(place):
    request, _ = read_recipe(str(place / "result" / "recipe.json"))
    again = detect(DetectionRequest(**{**vars(request), "output": str(place / "again")}))
    then, now = (
        pixels(folder / "probability.tif").astype(int)
        for folder in (place / "result", place / "again")
    )
    assert np.abs(then - now).max() <= 1  # another NumPy rounds otherwise
    assert again.changes == 1


def test_a_run_that_was_cut_off_is_resumed(place, monkeypatch):
    found = unfinished_in(place / "unfinished")
    assert found is not None
    assert found.has_learned
    lines = (found.folder / "journal" / "journal.jsonl").read_text(encoding="utf-8").splitlines()
    then = json.loads(lines[0])["versions"]
    monkeypatch.setattr(resuming, "versions", lambda: then)
    assert resume(place / "unfinished").changes == 1
    request = DetectionRequest(
        str(place / "before.tif"),
        str(place / "after.tif"),
        str(place / "whole"),
        model="ir-mad",
        window=24,
        overlap=0,
        batch=1,
    )
    detect(request)
    for name in ("probability.tif", "change.tif"):
        assert np.array_equal(
            pixels(place / "unfinished" / name), pixels(place / "whole" / name)
        ), name


def test_a_project_shows_its_history_and_its_layers(place):
    core = pytest.importorskip("qgis.core")
    history = pytest.importorskip("deepchange.qgis_plugin.runs.history")
    project = core.QgsProject()
    assert project.read(str(place / "project.qgs"))
    (entry,) = history.entries(project)
    assert history.damaged(project) == 0
    assert (entry.before, entry.date_before) == ("before", "2015-08-20")
    assert entry.folder(project) == place / "result"
    assert entry.run().request.model == "ir-mad"
    kinds = {
        layer.customProperty("deepchange/kind")
        for layer in project.mapLayers().values()
        if layer.isValid()
    }
    assert {"change", "changes", "probability"} <= kinds
