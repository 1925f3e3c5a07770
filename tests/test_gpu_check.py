"""The check of a GPU, on a processor and small: what it prints is what is asked of a GPU."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "tools" / "gpu_check.py"


@pytest.fixture(scope="module")
def gpu_check():
    spec = importlib.util.spec_from_file_location("tool_gpu_check", PROGRAM)
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
def test_torch_alone_is_enough_for_all_but_whole_detections(tmp_path):
    without_gdal = (
        "import runpy, sys; sys.modules['osgeo'] = None; "
        "sys.argv[0] = sys.argv.pop(1); runpy.run_path(sys.argv[0], run_name='__main__')"
    )
    written = tmp_path / "found.md"
    asked = ["--device", "cpu", "--networks", "lite", "--output", written]
    done = subprocess.run(
        [sys.executable, "-c", without_gdal, PROGRAM, *asked], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    found = written.read_text(encoding="utf-8")
    assert "NOT MEASURED" not in found
    for row in (
        r"\| dsms-fcn-szada, a generated pair \| fp32 \| 0.0e\+00 \| 0.0e\+00 \| 0.000 % \|",
        r"\| sentinel2-urban, a generated pair \| bf16 \| \d",
        r"\| lite, 64, 2 \| \d+\.\d+ \| \d+\.\d+ \| \d+\.\d+ \| \d+\.\d+ \| \d+\.\d+ \| – \|",
        r"GDAL is not here: whole detections were not measured",
        r"\| lite through the worker \| \d+\.\d+ of the floor \| (yes|NO) \|",
        r"\| CRF after DSMS-FCN \| \+\d+ % \| (yes|NO) \|",
        r"\| a batch too large is halved \| cpu .*2 windows at once \| yes \|",
    ):
        assert re.search(row, found), f"{row} is not in\n{found}"


def test_whole_detections_are_measured_where_gdal_is(gpu_check, monkeypatch, capsys):
    monkeypatch.setenv("DEEPCHANGE_PYTHON", "here")
    assert not gpu_check.main(["--device", "cpu", "--networks", "lite", "--parts", "files"])
    assert re.search(
        r"\| lite \| 160 × 160 \| .*cpu \(\d+ threads\), fp32 \|", capsys.readouterr().out
    )


def test_a_part_that_fails_costs_that_part_and_is_told(gpu_check, monkeypatch, capsys):
    def broken(check):
        yield ["| measured before |"]
        raise RuntimeError("no such kernel")

    monkeypatch.setitem(gpu_check.PARTS, "parity", broken)
    monkeypatch.setitem(gpu_check.PARTS, "memory", lambda check: [["| measured after |"]])
    assert gpu_check.main(["--device", "cpu", "--parts", "parity", "memory"]) == 1
    found = capsys.readouterr().out
    assert found.index("measured before") < found.index("NOT MEASURED: RuntimeError: no such")
    assert "| measured after |" in found


def test_what_there_is_no_time_for_is_told(gpu_check, capsys):
    asked = ["--device", "cpu", "--minutes", "0", "--parts", "files", "--networks", "lite"]
    assert gpu_check.main(asked) == 1
    assert "NOT MEASURED: TimeoutError: no time is left; give more" in capsys.readouterr().out


def test_copies_behind_kernels_are_counted_once(gpu_check):
    kernels = gpu_check.merged([(0, 10), (5, 12), (20, 30)])
    assert kernels == [(0, 12), (20, 30)]
    assert gpu_check.length(gpu_check.merged([*kernels, (10, 15)])) == 25
