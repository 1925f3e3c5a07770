"""What a QGIS that was killed left behind goes, unless it can be gone on with; nothing else ever
does."""

import dataclasses
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from deepchange.engine import DetectionRequest
from deepchange.engine.runs.journal import Journal, unfinished_runs
from deepchange.engine.runs.locks import Lock
from deepchange.engine.runs.output_folder import JOURNAL
from deepchange.qgis_plugin import session_files
from deepchange.qgis_plugin.dock.dock import DETECT, RESULT
from deepchange.qgis_plugin.runs import history, started_runs
from deepchange.qgis_plugin.runs.cleanup import clean, discard, places, unfinished
from deepchange.qgis_plugin.runs.run_queue import Run
from deepchange.qgis_plugin.session_files import passing_file
from deepchange.qgis_plugin.widgets.basic import Sentence
from qgis.core import QgsProcessingUtils, QgsProject, QgsSettings

DAYS = 24 * 3600
PARTIAL, PASSING = ".deepchange-0123456789ab.partial", "deepchange-ba9876543210"


def never():
    return False


def test_a_result_decided_anew_whose_moves_were_cut_off_is_completed_and_not_offered(tmp_path):
    out, hidden = tmp_path / "out", tmp_path / "out" / PARTIAL
    hidden.mkdir(parents=True)
    (out / "change.tif").write_text("earlier")
    (hidden / "change.tif").write_text("anew")
    moving = {"names": ["change.tif"], "gone": []}
    with Journal.of_moves(hidden, DetectionRequest("a.tif", "b.tif", str(out)), {}, moving):
        pass
    assert unfinished([tmp_path]) == []
    assert (out / "change.tif").read_text() == "anew"
    assert not hidden.exists()


def make(folder, age, lock=""):
    """A folder with a file in it, of that age in seconds."""
    folder.mkdir(parents=True)
    (folder / "change.tif").write_text("half")
    if lock:
        (folder / "in-use.lock").write_text(lock)
    for path in (folder / "change.tif", folder):
        os.utime(path, (time.time() - age,) * 2)
    return folder


def dead_process():
    """The number of a process that is over."""
    done = subprocess.Popen([sys.executable, "-c", ""])
    done.wait()
    return done.pid


def test_what_is_older_than_a_day_goes_with_the_folder_of_a_result_that_never_was(tmp_path):
    old = make(tmp_path / "before_to_after" / PARTIAL, 2 * DAYS)
    fresh = make(tmp_path / "before_to_after_2" / PARTIAL, 0.5 * DAYS)
    direct = make(tmp_path / PASSING, 2 * DAYS)
    assert sorted(clean([tmp_path], time.time(), never)) == sorted([old, direct])
    assert not old.parent.exists()
    assert fresh.exists()


def test_nothing_else_is_ever_touched(tmp_path):
    names = (
        ".deepchange-0123456789ab.partial.zip",
        ".deepchange-mine.partial",
        "deepchange",
        "deepchange-notes",
        "deepchange-BA9876543210",
        "results",
        "before_to_after",
    )
    for name in names:
        make(tmp_path / name, 100 * DAYS)
    make(tmp_path / "a" / "b" / "c" / PARTIAL, 100 * DAYS)  # deeper than we ever write
    elsewhere = make(tmp_path / "elsewhere" / PARTIAL, 100 * DAYS)
    (tmp_path / "results" / PASSING).symlink_to(elsewhere, target_is_directory=True)
    (tmp_path / "deepchange-aaaaaaaaaaaa").write_text("a file")
    there = {path for path in tmp_path.rglob("*") if "elsewhere" not in path.parts}
    clean([tmp_path / "results", tmp_path], time.time(), never)
    assert there <= set(tmp_path.rglob("*")) | {elsewhere}


def test_a_result_beside_what_is_left_stays(tmp_path):
    old = make(tmp_path / "before_to_after" / PARTIAL, 2 * DAYS)
    (old.parent / "change.tif").write_text("whole")
    clean([tmp_path], time.time(), never)
    assert not old.exists()
    assert (old.parent / "change.tif").read_text() == "whole"


def test_files_of_a_qgis_that_still_runs_stay_however_old(tmp_path, monkeypatch, qgis_app):
    monkeypatch.setattr(QgsProcessingUtils, "tempFolder", lambda: str(tmp_path))
    path = passing_file("Orthophoto 2020/a", ".tif")
    assert path.endswith("orthophoto-2020-a.tif")
    assert passing_file("b", ".vrt").startswith(str(next(tmp_path.iterdir())))
    in_ten_days = time.time() + 10 * DAYS
    assert clean([tmp_path], in_ten_days, never) == []
    (folder,) = tmp_path.iterdir()
    session_files._held.pop(str(folder)).unlock()
    assert clean([tmp_path], in_ten_days, never) == [folder]


def test_files_of_a_qgis_that_was_killed_go(tmp_path):
    lock = f"{dead_process()}\nqgis\n{os.uname().nodename}\n"
    killed = make(tmp_path / PASSING, 2 * DAYS, lock)
    assert clean([tmp_path], time.time(), never) == [killed]


@pytest.fixture
def cut_off(demo, tmp_path):
    """Begins a run into a folder in a process of its own, which is killed as soon as that many rows
    are safe."""

    def cut_off(name, rows):
        code = (
            "import os, sys\nfrom deepchange.engine import DetectionRequest, detect\n"
            "from deepchange.engine.runs.journal import Journal\n"
            "note = Journal.note\n"
            "def noted(self, **done):\n"
            "    note(self, **done)\n"
            "    if self.entries.rows >= int(sys.argv[4]): os._exit(9)\n"
            "Journal.note = noted\n"
            "detect(DetectionRequest(*sys.argv[1:4], model='cva', window=32, overlap=0))\n"
        )
        words = [sys.executable, "-c", code, *demo, str(tmp_path / name), str(rows)]
        assert subprocess.run(words, capture_output=True, check=False).returncode == 9
        (hidden,) = (tmp_path / name).glob(".deepchange-*.partial")
        return hidden

    return cut_off


def test_a_run_that_can_be_gone_on_with_stays_and_is_offered_until_it_is_discarded(
    cut_off, tmp_path
):
    hidden = cut_off("before_to_after", 1)
    assert clean([tmp_path], time.time() + 10 * DAYS, never) == []
    (found,) = unfinished([tmp_path])
    assert found.folder == hidden
    assert 0.0 < found.share < 1.0
    discard(found)
    assert not hidden.parent.exists()


def test_a_run_killed_at_its_beginning_is_offered_too(cut_off, tmp_path):
    hidden = cut_off("before_to_after", 0)
    (found,) = unfinished([tmp_path])
    assert found.share == 0.0
    assert clean([tmp_path], time.time() + 10 * DAYS, never) == []
    discard(found)
    assert not hidden.parent.exists()


def test_a_run_killed_before_it_said_what_it_is_goes(cut_off, tmp_path):
    hidden = cut_off("before_to_after", 0)
    (hidden / JOURNAL / "journal.jsonl").write_text('{"journal": 1, "requ')
    assert unfinished([tmp_path]) == []
    assert clean([tmp_path], time.time(), never) == []  # another QGIS may be just about to begin it
    assert clean([tmp_path], time.time() + 120, never) == [hidden]
    assert not hidden.parent.exists()


def test_a_run_that_is_at_work_is_neither_offered_nor_removed(cut_off, tmp_path):
    hidden = cut_off("before_to_after", 1)
    lock = Lock.take(hidden / JOURNAL / "lock")
    assert unfinished([tmp_path]) == []
    assert clean([tmp_path], time.time() + 10 * DAYS, never) == []
    lock.release()
    assert unfinished([tmp_path])


def test_the_panel_offers_to_go_on_and_brings_the_result(cut_off, dock, analyst, results):
    cut_off("results/before_to_after", 1)
    dock.hide()
    dock.show()
    offer = dock.detect.unfinished
    analyst.wait_for(lambda: offer.buttons)
    (told,) = [found.text for found in offer.findChildren(Sentence)]
    assert (
        "of beirut_2015-08-20 → beirut_2017-10-03 can be resumed: it had learned from the "
        "pair; " in told
    )
    assert re.search(r" \d\d % detected\.$", told)
    analyst.click(offer.buttons[0])
    analyst.wait_for(lambda: dock.result.shown is not None)
    assert dock.result.shown.layer("changes").isValid()
    assert (results / "before_to_after" / "report.json").exists()
    assert not offer.isVisible()


def told_to_the_analyst(dock):
    """What she reads of a result, in panel and layers."""
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    (entry,) = history.entries(QgsProject.instance())
    layers = QgsProject.instance().layerTreeRoot().layerOrder()
    return {
        "group": group.name(),
        "layers": {layer.name() for layer in layers},
        "page": dock.tabs.currentIndex(),
        "title": dock.result.title.text(),
        "headline": dock.result.summary.text(),
        "history": entry.title,
        "image": bool(dock.result.review.image.text()),
        "pair": [(side.name(), side.iso_date()) for side in dock.detect.pair.choices()],
    }


def test_a_run_that_is_gone_on_with_gives_all_that_an_unbroken_one_gives(
    cut_off, dock, analyst, demo, results
):
    hidden = cut_off("results/here_to_there", 1)
    request = dataclasses.replace(
        next(unfinished_runs(hidden.parent)).request, output=str(results / "whole")
    )
    layers = analyst.add_images(demo)
    for choice, layer, name, day in zip(
        dock.detect.pair.choices(), layers, "vn", ("2015-01-02", "2017-03-04")
    ):
        layer.setName(name)
        choice.choose(layer, day)
    dock.detect.options.output.setFilePath(request.output)
    dock.detect.options.window.setValue(32)
    dock.detect.options.overlap.setValue(0)
    analyst.ready()
    analyst.run()
    whole = told_to_the_analyst(dock)
    assert whole["group"] == "cva · v (2015-01-02) → n (2017-03-04)"
    # QGIS was killed, and begins with nothing.
    started_runs.keep(
        Run(
            dataclasses.replace(request, output=str(hidden.parent)),
            "v",
            "n",
            "2015-01-02",
            "2017-03-04",
        )
    )
    QgsProject.instance().clear()
    dock.tabs.setCurrentIndex(DETECT)
    dock.hide()
    dock.show()
    wanted = "of v (2015-01-02) → n (2017-03-04) can"
    analyst.wait_for(
        lambda: any(wanted in told.text for told in dock.detect.unfinished.findChildren(Sentence))
    )
    analyst.click(dock.detect.unfinished.buttons[0])
    analyst.wait_for(lambda: dock.result.shown is not None)
    assert told_to_the_analyst(dock) == whole
    assert whole["page"] == RESULT


def test_what_is_known_of_a_run_is_on_the_disk_before_it_computes_and_goes_with_it(
    dock, analyst, demo
):
    analyst.add_images(demo)
    analyst.ready("dsms-cn")
    analyst.click(dock.detect.run.run_button)
    request = dock.queue.present.request
    assert request.output in Path(QgsSettings().fileName()).read_text()
    analyst.wait_for(lambda: dock.detect.run.stage.text().startswith("Learning"))
    analyst.click(dock.detect.run.stop_button)
    analyst.wait_for(lambda: dock.queue.present is None)
    assert request.output not in QgsSettings().value("deepchange/begun_runs", "")


@pytest.mark.parametrize(
    "nonsense", ["no JSON", "7", '[{"files": 1}]', '[{"files": ["a", "b", 3], "told": []}]']
)
def test_settings_that_make_no_sense_leave_the_names_of_the_files(
    cut_off, nonsense, tmp_path, qgis_app
):
    cut_off("before_to_after", 1)
    QgsSettings().setValue("deepchange/begun_runs", nonsense)
    (found,) = unfinished([tmp_path])
    assert started_runs.run_of(found).title == "beirut_2015-08-20 → beirut_2017-10-03"
    QgsSettings().remove("deepchange/begun_runs")


def test_who_goes_on_keeps_the_images_she_has_chosen_meanwhile(
    cut_off, dock, analyst, demo, raster, tmp_path
):
    cut_off("results/before_to_after", 1)
    chosen = analyst.add_images(
        [raster(tmp_path / f"{name}.tif", np.ones((3, 20, 20), np.uint8)) for name in "ab"]
    )
    assert [side.layer() for side in dock.detect.pair.choices()] == chosen
    dock.hide()
    dock.show()
    analyst.wait_for(lambda: dock.detect.unfinished.buttons)
    analyst.click(dock.detect.unfinished.buttons[0])
    assert [side.layer() for side in dock.detect.pair.choices()] == chosen
    analyst.wait_for(lambda: dock.result.shown is not None)
    assert {"beirut_2015-08-20", "beirut_2017-10-03"} <= {
        one.name() for one in QgsProject.instance().mapLayers().values()
    }


def test_the_panel_discards_what_is_not_wanted(cut_off, dock, analyst, results):
    hidden = cut_off("results/before_to_after", 1)
    dock.hide()
    dock.show()
    analyst.wait_for(lambda: dock.detect.unfinished.buttons)
    analyst.click(dock.detect.unfinished.buttons[1])
    assert not hidden.exists()
    analyst.wait_for(lambda: not dock.detect.unfinished.isVisible())


def test_a_stop_is_heeded_between_two_folders(tmp_path):
    make(tmp_path / PASSING, 2 * DAYS)
    assert clean([tmp_path], time.time(), lambda: True) == []


def test_it_looks_where_results_and_passing_files_go_and_nowhere_else(tmp_path, qgis_app):
    QgsSettings().setValue("deepchange/results_folder", str(tmp_path / "results"))
    found = [str(place) for place in places()]
    assert found[:2] == [str(tmp_path / "results"), QgsProcessingUtils.tempFolder()]
    assert all("processing_" in place for place in found[2:])
