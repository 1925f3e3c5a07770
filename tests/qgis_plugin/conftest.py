"""What the tests of the plugin share: a corner of the demo pair, and QGIS without a window in a
process of its own."""

import gc
import os
import runpy
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from osgeo import gdal

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module", autouse=True)
def no_layer_outlives_qgis():
    """Layers caught in cycles (the trace of an expected error) go now: at the end of Python QGIS is
    no longer there."""
    yield
    gc.collect()


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """A corner of the demo pair, 160 x 120 pixels."""
    folder = tmp_path_factory.mktemp("demo")
    names = []
    for source in sorted((ROOT / "demo").glob("*.tif")):
        names.append(str(folder / source.name))
        gdal.Translate(names[-1], str(source), srcWin=[200, 200, 160, 120])
    return names


@pytest.fixture(scope="session")
def qgis_process():
    """Runs qgis_process with a profile; torch is found in this environment. Returns what it
    printed."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed.")

    def run(profile, *arguments):
        surroundings = {
            **os.environ,
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            "DEEPCHANGE_PYTHON": sys.executable,
            "QT_QPA_PLATFORM": "offscreen",
            "OMP_NUM_THREADS": "1",
        }
        done = subprocess.run(
            [program, *arguments], capture_output=True, text=True, env=surroundings, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run


@pytest.fixture(scope="session")
def profile(tmp_path_factory, qgis_process):
    """A profile in which this checkout is the plugin, switched on: as `qgis_process plugins enable`
    writes it, which test_package.py asks for it."""
    folder = tmp_path_factory.mktemp("profile")
    place = folder / "profiles" / "default"
    plugins = place / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "deepchange").symlink_to(ROOT, target_is_directory=True)
    (place / "QGIS").mkdir()
    (place / "QGIS" / "QGIS3.ini").write_text("[PythonPlugins]\ndeepchange=true\n")
    return folder


# ---- The panel -----------------------------------------------------------------------------------


class Window:
    """What the panel needs of QGIS's window."""

    def __init__(self, canvas):
        from qgis.gui import QgsMessageBar

        self.canvas, self.bar = canvas, QgsMessageBar(canvas)

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def told(self):
        """What is read above the map when all has been said."""
        from qgis.core import QgsApplication

        QgsApplication.processEvents()
        item = self.bar.currentItem()
        return item.text() if item is not None else ""


class Analyst:
    """Uses the panel as she would, and waits for it."""

    def __init__(self, dock):
        self.dock = dock

    def wait_for(self, condition, seconds=30.0):
        """Let QGIS work until the condition holds."""
        from support.waiting import wait_for

        wait_for(condition, seconds=seconds)

    def click(self, button):
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def click_on(self, box):
        """Click where a check box has its mark, at its left."""
        from qgis.PyQt.QtCore import QPoint, Qt
        from qgis.PyQt.QtTest import QTest

        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))

    def add_images(self, paths, *others):
        from qgis.core import QgsProject, QgsRasterLayer

        layers = [QgsRasterLayer(path, Path(path).stem, "gdal") for path in [*paths, *others]]
        QgsProject.instance().addMapLayers(layers)
        return layers

    def checked(self):
        return bool(self.dock.detect.check.prediction.text() or self.dock.detect.check.concerns)

    def ready(self, model="cva"):
        """Choose a model and wait for the check."""
        self.dock.detect.model.choose(model)
        self.wait_for(lambda: self.checked() and self.dock.detect.run.run_button.isEnabled())

    def run(self):
        """Click Run and wait for the result."""
        self.click(self.dock.detect.run.run_button)
        self.wait_for(lambda: self.dock.queue.present is None and not self.dock.queue.waiting)


@pytest.fixture
def results(tmp_path, monkeypatch, qgis_app):
    """Results go here; networks are computed by this environment's Python in a process of its
    own."""
    from qgis.core import QgsSettings

    monkeypatch.setenv("DEEPCHANGE_PYTHON", sys.executable)
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    monkeypatch.setenv("DEEPCHANGE_MODELS", str(tmp_path / "models"))
    QgsSettings().setValue("deepchange/results_folder", str(tmp_path / "results"))
    for name in ("model", "begun_runs", "waiting_runs", "min_area"):
        QgsSettings().remove(f"deepchange/{name}")
    return tmp_path / "results"


@pytest.fixture
def window(qgis_canvas):
    """QGIS's window, with the reference system of its map as the tests found it."""
    from qgis.core import QgsCoordinateReferenceSystem

    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    return Window(qgis_canvas)


@pytest.fixture
def dock(request, results, window, qgis_new_project, no_worker_stays, monkeypatch):
    from deepchange.qgis_plugin.dock.dock import DeepChangeDock
    from deepchange.qgis_plugin.dock.leaving import Answer
    from qgis.PyQt import sip
    from qgis.PyQt.QtTest import QTest

    if "leaves_no_process" not in request.node.name:
        # To start a worker takes seconds: one serves all tests but those of its end.
        monkeypatch.setattr("deepchange.qgis_plugin.dock.dock.close_workers", lambda: None)
    # Nobody types here: what waits for the end of typing need not wait long.
    monkeypatch.setattr("deepchange.qgis_plugin.runs.pair_checker._WAIT", 20)
    monkeypatch.setattr("deepchange.qgis_plugin.dock.result.threshold_panel._WAIT", 20)
    # A question would wait for an answer for ever.
    monkeypatch.setattr("deepchange.qgis_plugin.dock.leaving.ask", lambda *_: Answer.KEEP)
    dock = DeepChangeDock(window)
    dock.resize(380, 900)
    dock.show()
    dock.activateWindow()
    QTest.qWaitForWindowActive(dock)
    yield dock
    dock.close_down()
    sip.delete(dock)


@pytest.fixture
def analyst(dock):
    return Analyst(dock)


@pytest.fixture(scope="session")
def detected_before():
    """Results of detections by what was asked, but for where they go."""
    return {}


@pytest.fixture
def ready_results(detected_before, tmp_path_factory, monkeypatch):
    """Of a detection that an earlier test has made, the result is copied: for tests of what becomes
    of results. All else of a run is as ever: its task, its thread, its place in the queue."""
    from deepchange import engine

    compute = engine.detect

    def detect(request, *others):
        files = [Path(path).stat() for path in (request.before, request.after)]
        times = tuple((file.st_size, file.st_mtime_ns) for file in files)
        asked = repr({**request.to_json(), "output": ""}), times
        if Path(request.output).exists() or asked not in detected_before:
            result = compute(request, *others)
            if asked not in detected_before:
                kept = tmp_path_factory.mktemp("ready") / "result"
                detected_before[asked] = result, shutil.copytree(result.output, kept)
            return result
        result, kept = detected_before[asked]
        shutil.copytree(kept, request.output)
        for name in ("report.json", "recipe.json"):  # which tell where they lie
            path = Path(request.output) / name
            path.write_text(path.read_text().replace(result.output, request.output))
        files = {
            name: path.replace(result.output, request.output) for name, path in result.files.items()
        }
        return replace(result, output=request.output, files=files)

    monkeypatch.setattr(engine, "detect", detect)


@pytest.fixture
def mouse(qgis_app):
    """The functions of mouse.py, which press what lies at a place of the screen."""
    from qgis.PyQt.QtWidgets import QApplication

    interval = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(60)  # a list that unfolded takes no press for so long
    yield SimpleNamespace(**runpy.run_path(str(Path(__file__).with_name("mouse.py"))))
    QApplication.setDoubleClickInterval(interval)


@pytest.fixture(scope="session")
def no_worker_stays():
    from deepchange.engine.worker.client import close_workers

    yield
    close_workers()


# ---- Algorithms ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def provider(qgis_processing):
    from deepchange.qgis_plugin.processing.provider import DeepChangeProvider
    from qgis.core import QgsApplication

    added = DeepChangeProvider()
    QgsApplication.processingRegistry().addProvider(added)
    yield added
    QgsApplication.processingRegistry().removeProvider(added)


@pytest.fixture
def run(provider, demo):
    import processing

    def run(algorithm="detectchangesunsupervised", feedback=None, context=None, **values):
        if algorithm.startswith(("detect", "check")):
            values = {"BEFORE": demo[0], "AFTER": demo[1], "MODEL": "cva", **values}
        return processing.run(f"deepchange:{algorithm}", values, context=context, feedback=feedback)

    return run


@pytest.fixture(scope="module")
def detected(demo, tmp_path_factory):
    """The same detection as the command line makes it."""
    from deepchange.engine import DetectionRequest, detect

    output = tmp_path_factory.mktemp("as the command line") / "result"
    return detect(DetectionRequest(*demo, output=str(output), model="cva"))


@pytest.fixture
def refused(provider):
    """The sentence with which an algorithm refuses values before it runs."""
    from qgis.core import QgsProcessingContext

    def refused(algorithm, values):
        good, sentence = (
            provider.algorithm(algorithm)
            .create()
            .checkParameterValues(values, QgsProcessingContext())
        )
        assert not good
        return sentence

    return refused
