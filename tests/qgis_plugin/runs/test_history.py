"""The runs of a project, and how each is told to a terminal, to Python and to whoever reads the
report."""

import json
import re
import shlex
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine import DetectionRequest
from deepchange.engine.request import DetectionResult
from deepchange.qgis_plugin.map.review_decisions import Tally
from deepchange.qgis_plugin.processing.pair_parameters import request
from deepchange.qgis_plugin.reports.result import report_html
from deepchange.qgis_plugin.runs import history
from deepchange.qgis_plugin.runs.export_command import as_command, as_python
from deepchange.qgis_plugin.runs.run_queue import Run
from deepchange.qgis_plugin.settings import free_folder
from qgis.core import QgsProcessingContext, QgsProject
from qgis.PyQt import sip

REQUEST = DetectionRequest(
    "my images/before.tif",
    "after.tif",
    "out",
    model="cva",
    threshold=0.4,
    min_area=100.0,
    bands_before=(3, 2, 1),
    bands_after=(3, 2, 1),
    nodata_after=0.0,
    window=256,
    overlap=32,
    seed=7,
    overwrite=True,
)


def result_in(folder):
    return DetectionResult(
        str(folder),
        {},
        "cva",
        "cpu",
        "fp32",
        0.4,
        "off",
        3,
        100,
        10,
        0,
        1000.0,
        10000.0,
        0.0,
        10.0,
        1.0,
        {},
    )


def test_the_command_says_the_same_as_the_run(provider):
    words = shlex.split(as_command(Run(REQUEST, "before", "after")))
    assert words[:3] == ["qgis_process", "run", "deepchange:detectchanges"]
    values = dict(word.removeprefix("--").split("=", 1) for word in words[3:])
    assert values.pop("FOLDER") == "out"
    algorithm = provider.algorithm("detectchanges").create()
    assert request(algorithm, values, QgsProcessingContext(), "out", None) == replace(
        REQUEST, overwrite=False
    )


def test_a_weights_file_is_told_as_a_file():
    run = Run(replace(REQUEST, model="/mine/town.safetensors"), "before", "after")
    assert "--WEIGHTS=/mine/town.safetensors" in shlex.split(as_command(run))


def test_the_python_says_the_same_as_the_run_and_when_the_images_were_taken(monkeypatch):
    asked = []
    monkeypatch.setattr(
        "deepchange.engine.detection.detect",
        lambda request: asked.append(request) or result_in("out"),
    )
    told = as_python(Run(REQUEST, "town", "town\nanew", "2015-08-20", "2017-10-03"))
    exec(told, {})
    assert asked == [REQUEST]
    assert told.startswith("# town (2015-08-20) → town anew (2017-10-03)\n")


def test_runs_of_one_minute_can_be_told_apart(tmp_path, qgis_new_project):
    from deepchange.qgis_plugin.dock.history_panel import HistoryPanel

    history.add(
        QgsProject.instance(), Run(REQUEST, "before", "after"), result_in(tmp_path / "first")
    )
    anew = replace(result_in(tmp_path / "second"), threshold=0.7, crf="torch")
    history.add(QgsProject.instance(), Run(replace(REQUEST, min_area=0.0), "before", "after"), anew)
    panel = HistoryPanel()
    second, first = (panel.list.item(index).text() for index in range(2))
    assert "cva · threshold 0.7 · edges refined\n" in second
    assert "cva · threshold 0.4 · from 100 m² on\n" in first
    assert re.search(r"\d\d:\d\d:\d\d$", first)
    sip.delete(panel)


def test_a_history_of_an_earlier_version_is_read(qgis_new_project):
    entry = {
        "when": "2025-01-01 10:00",
        "output": "out",
        "before": "a",
        "after": "b",
        "date_before": "",
        "date_after": "",
        "summary": "",
        "request": REQUEST.to_json(),
    }
    QgsProject.instance().writeEntry("deepchange", "runs", json.dumps([entry]))
    assert [found.run().request for found in history.entries(QgsProject.instance())] == [REQUEST]


def test_runs_move_with_the_project(tmp_path, qgis_new_project):
    project = QgsProject.instance()
    (tmp_path / "old").mkdir()
    project.write(str(tmp_path / "old" / "project.qgz"))
    run = Run(REQUEST, "before", "after", "2015-08-20", "2017-10-03")
    history.add(project, run, result_in(tmp_path / "old" / "deepchange" / "first"))
    project.write()
    project.clear()
    (tmp_path / "old").rename(tmp_path / "new")
    assert project.read(str(tmp_path / "new" / "project.qgz"))
    (entry,) = history.entries(project)
    assert entry.folder(project) == tmp_path / "new" / "deepchange" / "first"
    assert entry.run() == run
    assert entry.title == "before (2015-08-20) → after (2017-10-03)"


def test_a_run_decided_anew_is_the_run_that_gives_what_is_shown(tmp_path, qgis_new_project):
    project = QgsProject.instance()
    history.add(project, Run(REQUEST, "before", "after"), result_in(tmp_path / "first"))
    anew = replace(result_in(tmp_path / "first"), threshold=0.8, crf="torch", changes=1)
    history.retell(project, anew, {"min_area_m2": 300.0})
    (entry,) = history.entries(project)
    assert entry.run().request == replace(REQUEST, threshold=0.8, crf="torch", min_area=300.0)


def test_a_result_of_an_unsaved_project_is_found_when_both_have_moved(
    dock, analyst, demo, tmp_path
):
    """The project is saved only after the run; then its folder moves with the result and the
    images."""
    (tmp_path / "work").mkdir()
    images = [shutil.copy(image, tmp_path / "work") for image in demo]
    analyst.add_images(images)
    analyst.ready()
    analyst.run()
    result = Path(dock.result.shown.folder)
    project = QgsProject.instance()
    shutil.copytree(result, tmp_path / "work" / result.name)
    for layer in project.mapLayers().values():
        layer.setDataSource(
            layer.source().replace(str(result), str(tmp_path / "work" / result.name)),
            layer.name(),
            layer.providerType(),
        )
    project.write(str(tmp_path / "work" / "project.qgz"))
    (tmp_path / "work").rename(tmp_path / "elsewhere")
    shutil.rmtree(result)
    project.read(str(tmp_path / "elsewhere" / "project.qgz"))
    analyst.wait_for(lambda: dock.result.shown is not None)
    assert dock.result.shown.folder == tmp_path / "elsewhere" / result.name
    dock.result.adjust.number.setValue(0.7)
    analyst.wait_for(
        lambda: dock.result.report["threshold"] == 0.7 and not dock.result.refiner.is_busy()
    )
    (entry,) = history.entries(project)
    assert entry.run().request.threshold == 0.7
    assert not Path(entry.output).is_absolute()


@pytest.mark.parametrize("series", [{}, {"images": ["a", "b", "c"], "names": ["a", "b", "c"]}])
def test_a_result_that_is_gone_is_said_to_be_until_another_is_shown(
    dock, analyst, demo, window, tmp_path, series
):
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    (entry,) = history.entries(QgsProject.instance())
    layers = len(QgsProject.instance().mapLayers())
    dock.show_again(replace(entry, output=str(tmp_path / "moved away"), series=series))
    assert "holds no result any more: it was moved, renamed or deleted" in window.told()
    assert len(QgsProject.instance().mapLayers()) == layers
    assert QgsProject.instance().layerTreeRoot().children()[0].children()  # no empty group
    dock.show_again(entry)
    analyst.wait_for(lambda: "any more" not in window.told())


def test_a_minimum_area_in_pixels_stays_one_when_a_result_is_decided_anew(
    tmp_path, qgis_new_project
):
    project = QgsProject.instance()
    history.add(project, Run(REQUEST, "before", "after"), result_in(tmp_path / "first"))
    history.retell(project, result_in(tmp_path / "first"), {"min_area": "9px", "min_area_m2": 0.0})
    (entry,) = history.entries(project)
    assert entry.run().request.min_area == "9px"


def test_a_run_is_done_again_within_the_area_that_lies_beside_its_result(
    tmp_path, qgis_new_project
):
    project = QgsProject.instance()
    asked = replace(REQUEST, area_of_interest="/passing/area.gpkg")
    entry = history.add(project, Run(asked, "before", "after"), result_in(tmp_path))
    assert entry.run_in(project).request == asked
    # The first was kept beside an earlier result in the same folder; the project has been moved
    # since.
    resolved = replace(REQUEST, area_of_interest="/where/it/was/area_of_interest_2.gpkg").to_json()
    (tmp_path / "recipe.json").write_text(json.dumps({"request": resolved}))
    (tmp_path / "area_of_interest.gpkg").touch()
    assert entry.run_in(project).request == asked
    (tmp_path / "area_of_interest_2.gpkg").touch()
    assert entry.run_in(project).request.area_of_interest == str(
        tmp_path / "area_of_interest_2.gpkg"
    )


def test_a_run_is_done_again_with_the_masks_that_were_kept_beside_its_result(
    tmp_path, qgis_new_project
):
    project = QgsProject.instance()
    asked = replace(REQUEST, masks_after=("/passing/clouds.gpkg",), exclude="/passing/water.gpkg")
    entry = history.add(project, Run(asked, "before", "after"), result_in(tmp_path))
    kept = {"masks_after": (str(tmp_path / "masks_after.gpkg"),), "exclude": str(tmp_path / "w")}
    resolved = replace(REQUEST, **kept).to_json()
    (tmp_path / "recipe.json").write_text(json.dumps({"request": resolved}))
    again = entry.run_in(project).request
    assert {name: getattr(again, name) for name in kept} == kept


def test_a_free_folder_lies_beside_and_has_the_next_number(tmp_path):
    (tmp_path / "mine_2").mkdir()
    assert free_folder(tmp_path / "mine") == str(tmp_path / "mine_3")
    assert free_folder(tmp_path / "mine_2", (str(tmp_path / "mine_3"),)) == str(tmp_path / "mine_4")


def test_the_newest_run_comes_first_and_one_can_be_forgotten(tmp_path, qgis_new_project):
    project = QgsProject.instance()
    for name in ("first", "second", "first"):
        history.add(project, Run(REQUEST, name, "after"), result_in(tmp_path / name))
    assert [entry.before for entry in history.entries(project)] == ["first", "second"]
    history.forget(project, history.entries(project)[0])
    assert [entry.before for entry in history.entries(project)] == ["second"]


def test_a_history_that_cannot_be_read_is_no_history(qgis_new_project):
    QgsProject.instance().writeEntry("deepchange", "runs", json.dumps([{"what": 1}]))
    assert history.entries(QgsProject.instance()) == []


def test_the_report_shows_from_what_to_what_and_lets_no_name_become_markup():
    image = {"name": "/images/<b>.tif", "date": None}
    rows = [
        {"from": "forest", "to": "built & paved", "pixels": 10, "hectares": 1.5, "percent": 100.0}
    ]
    report = {
        **result_in("out").to_json(),
        "before": image,
        "after": {**image, "date": "2017-10-03"},
        "summary": "1 ha",
        "transitions": rows,
        "classes": [{"name": "forest"}, {"name": "built & paved"}],
        "warnings": ["a < b"],
    }
    counts = {"accepted": 2, "rejected": 1, "undecided": 0}
    page = report_html(
        report, Tally(counts, {"accepted": 20000.0, "rejected": 5000.0, "undecided": 0.0})
    )
    assert "2.000 ha (2) accepted, 0.500 ha (1) rejected, 0.000 ha (0) open" in page
    assert "What changed from &lt;b&gt;.tif to 2017-10-03" in page
    cell = '<td class="n" align="right">'
    assert f"<th nowrap>forest</th>{cell}</td>{cell}1.50</td>" in page
    assert "2 accepted, 1 rejected" in page
    assert "a &lt; b" in page
