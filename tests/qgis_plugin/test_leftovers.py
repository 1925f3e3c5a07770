"""What a QGIS that was killed left behind goes a day later; nothing else ever does."""

import os
import subprocess
import sys
import time

import pytest

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin import leftovers
from deepchange.qgis_plugin.leftovers import clean, passing_file, places
from qgis.core import QgsProcessingUtils, QgsSettings

DAYS = 24 * 3600
PARTIAL, PASSING = ".deepchange-0123456789ab.partial", "deepchange-ba9876543210"


def never():
    return False


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
    names = (".deepchange-0123456789ab.partial.zip", ".deepchange-mine.partial", "deepchange", "deepchange-notes",
             "deepchange-BA9876543210", "results", "before_to_after")  # fmt: skip
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
    leftovers._held.pop(str(folder)).unlock()
    assert clean([tmp_path], in_ten_days, never) == [folder]


def test_files_of_a_qgis_that_was_killed_go(tmp_path):
    lock = f"{dead_process()}\nqgis\n{os.uname().nodename}\n"
    killed = make(tmp_path / PASSING, 2 * DAYS, lock)
    assert clean([tmp_path], time.time(), never) == [killed]


def test_a_stop_is_heeded_between_two_folders(tmp_path):
    make(tmp_path / PASSING, 2 * DAYS)
    assert clean([tmp_path], time.time(), lambda: True) == []


def test_it_looks_where_results_and_passing_files_go_and_nowhere_else(tmp_path, qgis_app):
    QgsSettings().setValue("deepchange/results_folder", str(tmp_path / "results"))
    found = [str(place) for place in places()]
    assert found[:2] == [str(tmp_path / "results"), QgsProcessingUtils.tempFolder()]
    assert all("processing_" in place for place in found[2:])
