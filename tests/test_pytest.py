"""Plain pytest, as anybody runs it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def test_tests_that_need_qgis_run_without_a_display_and_without_saying_so():
    pytest.importorskip("qgis.core")
    surroundings = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "QT_QPA_PLATFORM")
    }
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "tests/qgis_plugin/map/test_acquisition_date.py",
    ]
    done = subprocess.run(
        command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "passed" in done.stdout


def test_settings_of_qgis_are_of_this_process_alone():
    core = pytest.importorskip("qgis.core")
    kept = Path(core.QgsSettings().fileName())
    assert Path(os.environ["DEEPCHANGE_HOME"]) in kept.parents
