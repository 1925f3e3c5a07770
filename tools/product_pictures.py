"""Pictures of products dropped on the panel, for the documentation: a .SAFE folder and a Landsat
folder, made of the demo pair in the layout of the real ones.

    xvfb-run -a --server-args="-screen 0 1600x1000x24" .venv/bin/python tools/product_pictures.py

As `screenshots.py`, with which it shares how QGIS is started."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(
    0,
    str(
        Path(os.environ.get("DEEPCHANGE_CHECKOUT") or Path(__file__).resolve().parents[1]) / "tools"
    ),
)
import screenshots
from screenshots import HERE, Waiting, images, pause, take

_SIDE = 480  # pixels of 10 m, of the middle of the demo pair


def story(iface: Any, folder: Path) -> Waiting:
    """What happens; each step yields what to wait for before the next."""
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QDockWidget
    from qgis.utils import plugins

    safe, landsat = _products(images()[0].parent)
    window, plugin = iface.mainWindow(), plugins["deepchange"]
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    plugin.show_dock(shown=True)
    dock, layers = plugin.dock, window.findChild(QDockWidget, "Layers")
    window.resize(1600, 1000)
    window.resizeDocks([dock, layers], [390, 290], Qt.Orientation.Horizontal)
    yield pause(1.0)
    pair = dock.detect.pair
    drop = _dropping()
    drop([safe], pair.before.combo)
    drop([landsat], pair.after.combo)
    iface.setActiveLayer(pair.before.layer())
    QgsProject.instance().setCrs(pair.before.layer().crs())
    iface.zoomToActiveLayer()
    dock.detect.model.choose("ir-mad")
    yield lambda: bool(dock.detect.check.prediction.text())
    yield pause(2.0)
    take(window, folder / "products-dropped.png")
    dock.detect.run.run_button.click()
    yield lambda: dock.result.shown is not None
    yield pause(2.0)
    take(window, folder / "products-result.png")
    plugin.show_dock(shown=False)


def _dropping() -> Callable[[list[Path], Any], None]:
    """What drags files over a widget and lets go, as the tests do."""
    sys.path.insert(0, str(HERE / "tests"))
    from support.dropping import drop

    found: Callable[[list[Path], Any], None] = drop
    return found


def _products(folder: Path) -> tuple[Path, Path]:
    """A .SAFE folder of the earlier demo image, and a Landsat folder of the later one."""
    import numpy as np
    from osgeo import gdal

    sys.path.insert(0, str(HERE / "tests"))
    from support import scenes

    def ground(side: int, *, changed: bool = False) -> Any:
        image = gdal.Open(str(images()[int(changed)]))
        x, y = (image.RasterXSize - _SIDE) // 2, (image.RasterYSize - _SIDE) // 2
        size = {"xsize": _SIDE, "ysize": _SIDE, "buf_xsize": side, "buf_ysize": side}
        return image.ReadAsArray(x, y, **size).mean(axis=0).astype(float) / 1200.0 - 0.09

    scenes.SIDE, scenes.ground = _SIDE, ground
    np.seterr(all="ignore")
    return (
        scenes.sentinel2(folder, date="2021-06-01"),
        scenes.landsat(folder, date="2022-06-04", changed=True),
    )


if "qgis.utils" in sys.modules:
    import qgis.utils

    TELLER = screenshots.Teller(story(qgis.utils.iface, Path(os.environ["DEEPCHANGE_PICTURES"])))
elif __name__ == "__main__":
    sys.exit(screenshots.main(__file__))
