"""What QGIS loads: adds Deep Change to Processing and to the window, and takes everything back when
it is unloaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt

try:
    from qgis.PyQt.QtGui import QAction
except ImportError:  # Qt 5 keeps it elsewhere
    from qgis.PyQt.QtWidgets import QAction

from .icons import icon
from .processing.provider import DeepChangeProvider
from .settings import remember, remembered
from .text.translation import install_translator, remove_translator, tr

if TYPE_CHECKING:
    from .dock.dock import DeepChangeDock
    from .runs.engine_task import EngineTask


_SEEN = "panel_seen"  # in the settings: after it is installed the panel opens by itself, once


class DeepChangePlugin:
    """The plugin. iface: the interface of QGIS, None in `qgis_process`, where there is no
    window."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: DeepChangeProvider | None = None
        self.action: QAction | None = None
        self.dock: DeepChangeDock | None = None
        self._cleaning: EngineTask | None = None
        self._translator = install_translator()

    def initProcessing(self) -> None:
        """Add the algorithms; all that `qgis_process` calls."""
        if self.provider is None:
            self.provider = DeepChangeProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add everything to QGIS's window."""
        self.initProcessing()
        self.action = QAction(icon("deepchange"), tr("Deep Change"), self.iface.mainWindow())
        self.action.setObjectName("deepchange")
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Find what changed between two images"))
        self.action.triggered.connect(self.show_dock)
        # QGIS hides the Raster toolbar in a new profile; the Plugins toolbar is in sight.
        self.iface.addToolBarIcon(self.action)
        self.iface.addPluginToMenu(tr("Deep Change"), self.action)
        self.iface.addPluginToRasterMenu(tr("Deep Change"), self.action)
        self._tidy_up()
        # Where nobody says otherwise results lie beside the project, and that is known only now.
        QgsProject.instance().readProject.connect(self._tidy_up)
        if remembered("panel") == "open" or not remembered(_SEEN):
            self.show_dock(True)

    def _tidy_up(self, *_: Any) -> None:
        """Remove in the background what a QGIS that was killed left behind."""
        from .runs.cleanup import start_cleaning

        self._cleaning = start_cleaning()

    def show_dock(self, shown: bool) -> None:  # noqa: FBT001 (Qt calls it)
        """Show or hide the panel, which is made when it is first wanted: QGIS starts no slower for
        it."""
        if self.dock is None and shown:
            from .dock.dock import DeepChangeDock

            self.dock = DeepChangeDock(self.iface, self.iface.mainWindow())
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            self.dock.closed.connect(self._dock_was_closed)
            remember(_SEEN, "yes")
        if self.dock is not None:
            if shown:
                self.dock.setUserVisible(True)
            else:
                shown = not self.dock.close()  # it stays where a run goes on in it and she says so
        if self.action is not None:
            self.action.setChecked(shown)
        remember("panel", "open" if shown else "")

    def _dock_was_closed(self) -> None:
        if self.action is not None:
            self.action.setChecked(False)
        remember("panel", "")

    def unload(self) -> None:
        """Leave QGIS as it was; whatever runs is stopped."""
        if self._cleaning is not None:
            QgsProject.instance().readProject.disconnect(self._tidy_up)
            self._cleaning.end()
            self._cleaning = None
        if self.dock is not None:
            self.dock.close_down()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        if self.action is not None:
            self.iface.removeToolBarIcon(self.action)
            self.iface.removePluginMenu(tr("Deep Change"), self.action)
            self.iface.removePluginRasterMenu(tr("Deep Change"), self.action)
            self.action.deleteLater()
            self.action = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        remove_translator(self._translator)
        self._translator = None
