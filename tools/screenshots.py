"""Pictures for the documentation: a real QGIS with the demo pair, the panel before, during and
after a run.

    xvfb-run -a --server-args="-screen 0 1600x1000x24" .venv/bin/python tools/screenshots.py [FOLDER
    [LANGUAGE]]

Starts QGIS with a fresh profile in which this checkout is the plugin, and this very file as its
start-up script. Networks are computed with the Python that runs this program. FOLDER: docs/pictures
where nothing is said. LANGUAGE: of QGIS, such as de; where it is said there is a picture of a run
that fails as well, and en_US where it is not."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

HERE = Path(os.environ.get("DEEPCHANGE_CHECKOUT") or Path(__file__).resolve().parents[1])
_PATIENCE = 600.0  # seconds for one step


def main(script: str = "") -> int:
    """Start QGIS with a script, this one where none is named: QGIS runs it without a `__file__`.
    Returns its exit code, or 1 where pictures are missing."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else HERE / "docs" / "pictures").resolve()
    language = sys.argv[2] if len(sys.argv) > 2 else "en_US"
    folder.mkdir(parents=True, exist_ok=True)
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    if program is None:
        print("QGIS is not installed.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="deepchange-") as place:
        shutil.copytree(HERE / "demo", Path(place) / "images")
        profile = Path(place) / "profiles" / "default"
        (profile / "python" / "plugins").mkdir(parents=True)
        (profile / "python" / "plugins" / "deepchange").symlink_to(HERE, target_is_directory=True)
        (profile / "QGIS").mkdir()
        for name in ("QGIS3.ini", "QGIS4.ini"):  # QGIS 4 does not read the file of QGIS 3
            (profile / "QGIS" / name).write_text(_settings(place, language), encoding="utf-8")
        ours = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
        surroundings = {
            **ours,
            "PATH": "/usr/bin:/bin",
            "DEEPCHANGE_PYTHON": sys.executable,
            "DEEPCHANGE_CHECKOUT": str(HERE),
            "DEEPCHANGE_PICTURES": str(folder),
            "DEEPCHANGE_HOME": str(Path(place) / "home"),
            "DEEPCHANGE_IMAGES": str(Path(place) / "images"),
            "DEEPCHANGE_FAILS": "yes" if len(sys.argv) > 2 else "",
        }
        words = [
            "--profiles-path",
            place,
            "--nologo",
            "--noversioncheck",
            "--code",
            str(Path(script or __file__).resolve()),
        ]
        return subprocess.run(
            [program, *words], env=surroundings, timeout=1800, check=False
        ).returncode


def _settings(place: str, language: str) -> str:
    return (
        "[PythonPlugins]\ndeepchange=true\nprocessing=true\n[deepchange]\n"
        f"results_folder={place}/results\n[app]\nfirstRunVersionFlag=99999999\n"
        "[qgis]\ncheckVersion=false\nshowTips322=false\nstyle=Fusion\n[locale]\noverrideFlag=true\n"
        f"userLocale={language}\n"
    )


# ---- Within QGIS ---------------------------------------------------------------------------------

Waiting = Iterator[Callable[[], bool]]


def story(iface: Any, folder: Path) -> Waiting:
    """What happens; each step yields what to wait for before the next."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QDockWidget
    from qgis.utils import plugins

    window, plugin = iface.mainWindow(), plugins["deepchange"]
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    for name in images():
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(name), name.stem))
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:32636"))
    plugin.show_dock(shown=True)
    dock = plugin.dock
    layers = window.findChild(QDockWidget, "Layers")
    window.resize(1600, 1000)
    window.resizeDocks([dock, layers], [390, 250], Qt.Orientation.Horizontal)
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()
    yield lambda: bool(dock.detect.check.prediction.text())
    yield pause(1.0)
    take(dock, folder / "dock-before.png")
    yield from _run(dock, folder)
    yield pause(1.5)
    yield lambda: not iface.mapCanvas().isDrawing()
    take(window, folder / "map.png")
    take(dock, folder / "dock-after.png")
    yield from _look_closer(dock, window, folder)
    yield from _learn(dock, folder)
    yield from _align(dock, folder)
    yield from _other_pages(dock, folder)
    yield from _toolbox(folder)
    if os.environ["DEEPCHANGE_FAILS"]:
        yield from _bad_pair(dock, window, folder)
    plugin.show_dock(shown=False)


def images() -> list[Path]:
    """Both images of the demo, the earlier one first."""
    return sorted(Path(os.environ["DEEPCHANGE_IMAGES"]).glob("*.tif"))


def _run(dock: Any, folder: Path) -> Waiting:
    dock.detect.run.run_button.click()
    yield lambda: dock.detect.run.bar.value() > 350
    take(dock, folder / "dock-during.png")
    yield lambda: dock.result.shown is not None


def _look_closer(dock: Any, window: Any, folder: Path) -> Waiting:
    review = dock.result.review
    for decision in ("accepted", "rejected", "accepted", "rejected"):
        review.step(1) if review.present_fid() is None else None
        review.decide(decision)
        yield pause(0.3)
    yield pause(2.0)
    take(window, folder / "review.png")
    dock.result.compare.swipe_button.click()
    yield pause(3.0)
    take(window, folder / "swipe.png")
    dock.result.compare.swipe_button.click()
    dock.result.compare.lens_button.click()
    review.step(1)
    yield pause(3.0)
    take(window, folder / "lens.png")
    dock.result.compare.lens_button.click()
    missing = dock.result.missing
    missing.ask_button.click()
    yield lambda: missing.no_button.isVisible()
    yield pause(2.0)
    take(window, folder / "missing.png")
    missing.stop_button.click()
    dock.result.adjust.slider.setSliderDown(True)
    dock.result.adjust.slider.setValue(65)
    yield pause(1.5)
    take(window, folder / "threshold.png")
    dock.result.adjust.slider.setSliderDown(False)
    yield lambda: dock.result.report["threshold"] == 0.65 and not dock.result.refiner.is_busy()


def _learn(dock: Any, folder: Path) -> Waiting:
    learn = dock.result.learning.panel
    learn.learn_button.click()
    yield lambda: dock.result.report["model"] == "learned" and bool(learn.changed.text())
    yield pause(2.0)
    take(learn, folder / "learned.png")
    from deepchange.qgis_plugin.dock.dock import REPORT

    dock.tabs.setCurrentIndex(REPORT)
    yield pause(1.0)
    take(dock, folder / "report.png")


def _align(dock: Any, folder: Path) -> Waiting:
    """The later image 4 pixels off and a little too large: the check's button, then the report."""
    from osgeo import gdal
    from qgis.core import QgsProject, QgsRasterLayer

    later = gdal.Open(str(images()[1]))
    x, dx, _, y, _, dy = later.GetGeoTransform()
    moved = str(images()[1].with_suffix(".png"))  # not among the images that are looked for
    corners = [x + 4 * dx, y - 3 * dy, x + 4 * dx, y - 3 * dy]
    corners[2] += later.RasterXSize * dx * 1.002
    corners[3] += later.RasterYSize * dy * 1.002
    gdal.Translate(moved, later, format="PNG", outputBounds=corners, outputSRS="EPSG:4326")
    layer = QgsRasterLayer(moved, "beirut_2017-10-03, moved")
    QgsProject.instance().addMapLayer(layer)
    dock.tabs.setCurrentIndex(0)
    dock.detect.pair.after.choose(layer, "2017-10-03")
    dock.detect.model.choose("cva")
    align = dock.detect.options.align
    yield lambda: any("edges may show" in each.text for each in dock.detect.check.concerns)
    yield pause(1.0)
    take(dock.detect.check, folder / "align-check.png")
    button = next(each for each in dock.detect.check.concerns if "edges may show" in each.text)
    button.mend[1]()
    yield lambda: any("warped" in each.text for each in dock.detect.check.concerns)
    dock.detect.run.run_button.click()
    yield lambda: (dock.result.report or {}).get("alignment") is not None
    yield pause(1.0)
    align.setCurrentIndex(0)
    dock.tabs.setCurrentIndex(2)
    yield pause(1.0)
    page = dock.report.page
    page.find("How the dates were aligned")
    page.verticalScrollBar().setValue(
        page.verticalScrollBar().value() + page.cursorRect().top() - 20
    )
    cursor = page.textCursor()
    cursor.clearSelection()
    page.setTextCursor(cursor)
    yield pause(0.5)
    take(dock, folder / "align-report.png")


def _other_pages(dock: Any, folder: Path) -> Waiting:
    from deepchange.qgis_plugin.dock.dock import ENGINE, HISTORY

    for page, name in ((HISTORY, "history"), (ENGINE, "engine")):
        if name == "engine":
            del os.environ["DEEPCHANGE_PYTHON"]  # as it looks on the first day
        dock.tabs.setCurrentIndex(page)
        yield pause(1.0)
        if name == "engine":
            yield lambda: "GB" in dock.engine.card.plan_text.text()
        take(dock, folder / f"{name}.png")


def _toolbox(folder: Path) -> Waiting:
    import processing

    dialog = processing.createAlgorithmDialog(
        "deepchange:detectchanges", dict(zip(("BEFORE", "AFTER"), map(str, images())))
    )
    dialog.resize(1000, 720)
    dialog.show()
    yield pause(1.5)
    take(dialog, folder / "toolbox.png")
    dialog.close()


def _bad_pair(dock: Any, window: Any, folder: Path) -> Waiting:
    """A run of which an image is gone: the message bar says so."""
    dock.tabs.setCurrentIndex(3)
    dock.history.list.setCurrentRow(dock.history.list.count() - 1)
    earlier = images()[0]
    earlier.rename(earlier.with_name("elsewhere"))
    dock.history.run_button.click()
    yield lambda: not dock.queue.is_busy()
    yield pause(1.5)
    take(window, folder / "bad-pair.png")


def pause(seconds: float) -> Callable[[], bool]:
    """To wait that long."""
    until = time.monotonic() + seconds
    return lambda: time.monotonic() > until


def take(widget: Any, path: Path) -> None:
    """Save what a widget looks like."""
    widget.grab().save(str(path))
    print(path.name, widget.width(), "x", widget.height(), flush=True)


class Teller:
    """Tells the story, a step whenever what it waits for has come; then ends QGIS."""

    def __init__(self, steps: Waiting) -> None:
        from qgis.PyQt.QtCore import QTimer

        self._steps = steps
        self._waits_for, self._since = pause(2.0), time.monotonic()
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(100)

    def _look(self) -> None:
        try:
            if self._waits_for():
                self._waits_for, self._since = next(self._steps), time.monotonic()
            elif time.monotonic() - self._since > _PATIENCE:
                import qgis.utils

                bar = qgis.utils.iface.messageBar().currentItem()
                told = bar.text() if bar is not None else "nothing"
                raise TimeoutError(f"a step did not come to its end; QGIS says: {told}")
        except StopIteration:
            self._end(0)
        except Exception:
            traceback.print_exc()
            self._end(1)

    def _end(self, code: int) -> None:
        from qgis.utils import unloadPlugin

        self._timer.stop()
        try:
            unloadPlugin("deepchange")
        finally:
            sys.stdout.flush()
            os._exit(code)  # else QGIS asks whether to save the project


if "qgis.utils" in sys.modules and __name__ != "screenshots":
    import qgis.utils

    TELLER = Teller(story(qgis.utils.iface, Path(os.environ["DEEPCHANGE_PICTURES"])))
elif __name__ == "__main__":
    sys.exit(main())
