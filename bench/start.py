"""How long until something happens: the command line, the first window of a detection, the panel in
QGIS.

    python bench/start.py [--rounds 5] [--model dsms-fcn-szada] [--beside FOLDER]

Every figure is the median of processes of their own, whose modules were compiled before, as those
of a plugin that was opened once. Where other programs run beside, look at the processor time, and
compare with an earlier version in the same run: --beside FOLDER, which holds it as “deepchange”.
Prints Markdown. The panel's row stands where QGIS is installed.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DEMO = [str(ROOT / "demo" / name) for name in ("beirut_2015-08-20.tif", "beirut_2017-10-03.tif")]

_HELP = (
    "import sys; sys.argv = ['deepchange', '--help']; from deepchange.engine.cli.main import "
    "command; command()"
)

# Ends the process once the network is given its first window.
_FIRST_WINDOW = """
import os, sys, tempfile
from deepchange.engine import DetectionRequest, detect
from deepchange.engine.inference import sliding_window
started = sliding_window._started
def first(*arguments):
    started(*arguments)
    os._exit(0)
sliding_window._started = first
detect(DetectionRequest(*sys.argv[1:3], tempfile.mkdtemp() + "/out", model=sys.argv[3]))
"""

# What happens between the click on the button and a panel that is drawn.
_PANEL = """
import json, sys, time
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from qgis.PyQt.QtWidgets import QMainWindow
window = QMainWindow()
window.show()
begun, processor = time.perf_counter(), time.process_time()
from deepchange.qgis_plugin.dock.dock import DeepChangeDock
dock = DeepChangeDock(None, window)
dock.show()
application.processEvents()
print(json.dumps([time.perf_counter() - begun, time.process_time() - processor]), flush=True)
import os
os._exit(0)
"""


def seconds_of(
    program: str, *arguments: str, compiled: Path, beside: Path | None = None
) -> tuple[float, float]:
    """Seconds, and seconds of the processor, that a Python program takes from its start to its end,
    or as it says itself. compiled: where modules are kept compiled; beside: a folder that holds
    another version."""
    surroundings = {
        **os.environ,
        "DEEPCHANGE_PYTHON": "here",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(compiled),
        **({"PYTHONPATH": str(beside)} if beside else {}),
    }
    begun, processor = time.perf_counter(), _processor_of_children()
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env=surroundings,
        text=True,
        check=True,
        capture_output=True,
    )
    if program is _PANEL:
        wall, processor = json.loads(done.stdout.strip().splitlines()[-1])
        return wall, processor
    return time.perf_counter() - begun, _processor_of_children() - processor


def _processor_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def computed_before(folder: Path, model: str) -> list[str]:
    """A pair large enough for OpenVINO, after one detection in it."""
    pair = [str(folder / f"{role}.tif") for role in ("before", "after")]
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]); from memory import make_raster; "
        "from deepchange.engine import DetectionRequest, detect; "
        "make_raster(sys.argv[2], 1600, 0); make_raster(sys.argv[3], 1600, 1); "
        "detect(DetectionRequest(*sys.argv[2:4], sys.argv[4] + '/out', model=sys.argv[5]))"
    )
    seconds_of(program, str(ROOT / "bench"), *pair, str(folder), model, compiled=folder / "code")
    return pair


def main() -> None:
    """Measure each and print a table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--model", default="dsms-fcn-szada", help="for the first window")
    parser.add_argument("--beside", type=Path, help="a folder with another version: in turns")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(asked, Path(folder))


def measure(asked: argparse.Namespace, folder: Path) -> None:
    """Print the table."""
    large = computed_before(folder, asked.model)
    cases = {
        "`deepchange --help`": (_HELP,),
        f"first window of `detect --model {asked.model}` given to the network": (
            _FIRST_WINDOW,
            *DEMO,
            asked.model,
        ),
        "the same on 1600 × 1600 pixels, by OpenVINO, computed before": (
            _FIRST_WINDOW,
            *large,
            asked.model,
        ),
        "first window of `detect --model cva`": (_FIRST_WINDOW, *DEMO, "cva"),
    }
    if find_spec("qgis"):
        cases["the panel in QGIS, from the click until it is drawn"] = (_PANEL,)
    print("| until | median | slowest | of the processor |\n|---|---|---|---|")
    versions = {"": None, **({"before: ": asked.beside} if asked.beside else {})}
    for name, case in cases.items():
        measured: dict[str, list[tuple[float, float]]] = {version: [] for version in versions}
        for number in range(asked.rounds + 1):
            for version, place in versions.items():
                seconds = seconds_of(*case, compiled=folder / "code", beside=place)
                if number:  # the first one compiles
                    measured[version].append(seconds)
        for version, rounds in measured.items():
            walls, processors = zip(*rounds)
            print(
                f"| {version}{name} | {statistics.median(walls):.2f} s | {max(walls):.2f} s | "
                f"{statistics.median(processors):.2f} s |",
                flush=True,
            )


if __name__ == "__main__":
    main()
