"""The end of a review: a folder that can be handed in, and a layout in the project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsFileWidget
from qgis.PyQt.QtCore import QEventLoop, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QWidget,
)

from ....engine.errors import BadInput, DeepChangeError, OutputRefused
from ....engine.files.json_text import json_text, read_json
from ....engine.product.finish import FinishOptions, Product, finish
from ....engine.product.layers import FORMATS
from ....engine.runs.output_folder import RECIPE
from ...map.gdal_source import crs_of, is_plain_file, layer_name
from ...map.image_layers import AFTER, BEFORE, bring, mark_as_saved, source_of
from ...map.layers import pair_name, style
from ...map.review_decisions import has_unsaved_edits
from ...paths import expanded, folder_trouble
from ...reports.layout import Shown, bring_layout, export_pdf, mark_as_made
from ...reports.pictures import sankey
from ...runs.engine_task import EngineTask, Work
from ...session_files import passing_file
from ...text.formatting import shown, stage
from ...text.plain_words import call, plain
from ...text.translation import html_language, tr
from ...widgets.basic import button, check_box, column, heading, name_file_field, quiet, row
from ...widgets.flow import Flow
from ...widgets.layer_box import LayerBox

PDF = "report.pdf"


class FinishDialog(QDialog):
    """Asks what the product holds, and where it goes. folder: of the result. undecided: how many
    polygons are."""

    def __init__(self, folder: Path, undecided: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Finish the review"))
        self.place = QgsFileWidget()
        self.place.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.place.setFilePath(str(free_folder(folder)))
        self.formats = {name: check_box(title) for name, title in zip(FORMATS, _TITLES)}
        self.formats["gpkg"].setChecked(True)
        self.parcels, self.field = LayerBox(), QgsFieldComboBox()
        self.parcels.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.parcels.setAllowEmptyLayer(True)
        own = [
            layer
            for layer in QgsProject.instance().mapLayers().values()
            if layer.customProperty("deepchange/kind")
        ]
        self.parcels.setExceptedLayerList(own)
        self.parcels.setLayer(None)
        self.field.setAllowEmptyFieldName(True)
        self.parcels.layerChanged.connect(self.field.setLayer)
        self.undecided = check_box(tr("undecided polygons count too"))
        self.undecided.setEnabled(undecided > 0)
        self.html, self.pdf = (
            check_box(tr("page for any browser (HTML)")),
            check_box(tr("report as PDF, and a layout")),
        )
        for box in (self.html, self.pdf):
            box.setChecked(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel,
            Qt.Orientation.Horizontal,
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()

    def _lay_out(self) -> None:
        for widget, name in (
            (self.parcels, tr("Parcels")),
            (self.field, tr("Name field")),
        ):
            widget.setAccessibleName(name)
        name_file_field(self.place, tr("Folder"))
        layout = column(self, 10)
        layout.addWidget(heading(tr("New folder")))
        layout.addWidget(self.place)
        layout.addWidget(heading(tr("Polygons")))
        layout.addLayout(Flow(*self.formats.values()))
        layout.addWidget(self.undecided)
        layout.addWidget(heading(tr("Table of parcels or districts (any layer of polygons)")))
        layout.addLayout(row(self.parcels, self.field))
        layout.addWidget(
            quiet(
                tr(
                    "Says of each how much has changed. The field holds its name; empty: its "
                    "number."
                )
            )
        )
        layout.addWidget(heading(tr("Report")))
        layout.addWidget(self.html)
        layout.addWidget(self.pdf)
        layout.addWidget(self.buttons)

    def options(self, parcels: str | None) -> FinishOptions:
        """What was chosen. parcels: the layer as a file. Raises BadInput."""
        return FinishOptions(
            formats=tuple(name for name, box in self.formats.items() if box.isChecked()),
            parcels=parcels,
            parcel_id=self.field.currentField() or None if parcels else None,
            undecided=self.undecided.isChecked(),
            html=self.html.isChecked(),
            say=shown,
            language=html_language(),
        )


_TITLES = ("GeoPackage", "GeoJSON", "FlatGeobuf", "Shapefile")


def free_folder(folder: Path) -> Path:
    """A name for a product of the result in `folder` that is not taken."""
    names = (
        folder.parent / f"{folder.name}_product{'' if number == 1 else f'_{number}'}"
        for number in range(1, 10_000)
    )
    return next(path for path in names if not path.exists())


def parcels_file(layer: QgsVectorLayer | None) -> str | None:
    """A layer of parcels as a file that the engine opens, where QGIS shows it; None where there is
    no layer.

    Raises OutputRefused where it has to be copied and cannot be."""
    if layer is None:
        return None
    if is_plain_file(layer) and crs_of(layer) is None and not layer.isEditable():
        return layer_name(layer)
    path = passing_file("parcels", ".gpkg")
    Path(path).unlink(missing_ok=True)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "parcels"
    context = QgsProject.instance().transformContext()
    answer = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)
    if answer[0] != QgsVectorFileWriter.WriterError.NoError:
        text = tr(
            "The layer “{name}” cannot be copied ({reason}); export it, and choose the new layer."
        )
        raise OutputRefused(text.format(name=layer.name(), reason=answer[1]))
    call(path, layer.name())
    return path


class ProductPanel(QWidget):
    """A button that ends the review. told: a sentence for the message bar, and whether it is a good
    one."""

    told = pyqtSignal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Any = None
        self._report: dict[str, Any] = {}
        self._task: EngineTask | None = None
        self._wish: dict[str, Any] | None = (
            None  # the report of the result of which a layout is wanted
        )
        self.ask: Callable[[FinishDialog], bool] = lambda dialog: bool(dialog.exec())
        self.finish_button = button(
            tr("Finish…"),
            "finish_review",
            "mActionFileSaveAs",
            tr("Write what the review leaves into a folder that can be handed in"),
        )
        self.stop_button = button(tr("Stop"), "stop_finishing", "mActionStop")
        self.open_button = button(tr("Open the folder"), "open_product", "mActionFileOpen")
        self.open_button.hide()
        self._made = ""  # the folder of the product
        self.stage = QLabel()
        self.stage.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        layout = column(self)
        layout.addLayout(Flow(self.finish_button, self.stop_button, self.open_button))
        layout.addWidget(self.stage)
        layout.addWidget(self.bar)
        self.finish_button.clicked.connect(lambda: self._asked())
        self.stop_button.clicked.connect(self._cancel)
        self.open_button.clicked.connect(lambda: _open(self._made))
        self._tell(None)

    def show_result(self, shown: Any, report: dict[str, Any] | None) -> None:
        """Of which result a product is made; None: of none. shown: its layers in the project."""
        if self._shown is not shown:
            self.open_button.hide()
        self._shown, self._report = shown, report or {}
        self.finish_button.setEnabled(shown is not None and self._task is None)

    def stop(self) -> None:
        """Stop what is being written; nothing of it stays."""
        if self._task is not None:
            task, self._task = self._task, None
            task.progressed.disconnect(self._tell)
            task.ended.disconnect(self._ended)
            task.end()
            _retired.append(task)
            task.ended.connect(_retired.remove)
            self._tell(None)

    def _asked(self) -> None:
        if self._shown is None:
            return
        polygons = self._shown.layer("changes")
        if has_unsaved_edits(polygons):
            self.told.emit(
                tr("The change polygons have edits that are not saved; save them first."), False
            )
            return
        if not (self._shown.folder / RECIPE).is_file():
            text = tr("“{folder}” holds no result any more.").format(folder=self._shown.folder)
            self.told.emit(text, False)
            return
        undecided = 0 if polygons is None else _undecided(polygons)
        dialog = FinishDialog(self._shown.folder, undecided, self)
        if not self.ask(dialog):
            return
        try:
            options = dialog.options(parcels_file(dialog.parcels.currentLayer()))
            self.begin(dialog.place.filePath(), options, pdf=dialog.pdf.isChecked())
        except DeepChangeError as error:
            self.told.emit(plain(error.message), False)

    def begin(self, output: str, options: FinishOptions, *, pdf: bool) -> None:
        """Write a product in the background. pdf: and afterwards a layout, and that as PDF. Raises
        BadInput."""
        output = expanded(output)
        if not output:
            raise BadInput(tr("Choose a folder to write to."))
        if trouble := folder_trouble(output):
            raise BadInput(trouble)
        self._wish = self._report if pdf else None
        self._task = EngineTask(
            tr("Deep Change: finishing the review"), _finishing(self._shown.folder, output, options)
        )
        self._task.progressed.connect(self._tell)
        self._task.ended.connect(self._ended)
        self.finish_button.setEnabled(False)
        self.open_button.hide()
        self._task.start()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _tell(self, progress: Any) -> None:
        for part in (self.stage, self.bar, self.stop_button):
            part.setVisible(progress is not None)
        if progress is not None:
            self.stage.setText(stage(progress, ""))
            self.bar.setValue(round(100 * progress.fraction))

    def _ended(self, task: Any) -> None:
        self._task = None
        self._tell(None)
        self.finish_button.setEnabled(self._shown is not None)
        if isinstance(task.answer, Product):
            self._conclude(task.answer)
        elif task.stopped:
            self.told.emit(tr("Stopped; nothing was kept."), True)
        elif task.complaint:
            self.told.emit(plain(task.complaint), False)

    def _conclude(self, product: Product) -> None:
        """Lay the product out, and say where it is."""
        trouble = ""
        if self._wish is not None and product.layer:
            self._say_that_the_window_waits()
            try:
                lay_out(QgsProject.instance(), product, self._wish)
            except DeepChangeError as error:
                trouble = plain(error.message)
            finally:
                QApplication.restoreOverrideCursor()
                self._tell(None)
        texts = [
            tr("The product is in {folder}.").format(folder=product.output),
            *map(plain, product.warnings),
            trouble,
        ]
        self._made = product.output
        self.open_button.setToolTip(product.output)
        self.open_button.show()
        # What is noted of it is to be read, and stays above the map until it is closed.
        is_good = not trouble and not product.warnings
        self.told.emit(" ".join(filter(None, texts)), is_good)

    def _say_that_the_window_waits(self) -> None:
        """QGIS draws a layout in the thread of its window, which does nothing else meanwhile."""
        self.stage.setText(tr("Drawing the layout and writing the PDF…"))
        self.stage.show()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def _open(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


_retired: list[EngineTask] = []  # QGIS does not keep Python's half of a task


def _finishing(folder: Path, output: str, options: FinishOptions) -> Work:
    def work(tell: Callable[[Any], None], cancelled: Callable[[], bool]) -> Any:
        return finish(folder, output, options, tell, cancelled)

    return work


def _undecided(layer: QgsVectorLayer) -> int:
    layer_decided = "\"decision\" IN ('accepted', 'rejected')"
    return sum(1 for _ in layer.getFeatures(f"NOT coalesce({layer_decided}, false)"))


def lay_out(project: QgsProject, product: Product, report: dict[str, Any]) -> None:
    """Add the product's polygons and a layout of them to the project, and write the layout as PDF.
    Raises BadInput or OutputRefused."""
    folder = Path(product.output)
    pair = pair_name(report)
    path = str(folder / product.layer)
    layer = next(
        (one for one in project.mapLayers().values() if one.source().partition("|")[0] == path),
        None,
    )
    if layer is None:
        layer = QgsVectorLayer(path, tr("Accepted changes · {pair}").format(pair=pair), "ogr")
        if not layer.isValid():
            raise OutputRefused(tr("“{path}” cannot be opened.").format(path=path))
        style(layer, "changes")
        mark_as_saved(layer)
        project.addMapLayer(layer, False)
        # QGIS would put it beside the layer that is chosen, in a group that may be hidden.
        project.layerTreeRoot().insertLayer(0, layer)
    images = {
        role: bring(project, source_of(project, str(report[role]["name"])))
        for role in (BEFORE, AFTER)
    }
    recipe = json_text(read_json(folder / RECIPE, tr("The recipe")), indent=1)
    shown = Shown(
        tr("Changes {pair}").format(pair=pair),
        layer,
        images[BEFORE],
        images[AFTER],
        product.tables,
        recipe,
        str(sankey(report).svg) if report.get("transitions") else "",
    )
    layout = bring_layout(project, shown)
    try:
        export_pdf(layout, folder / PDF)
    finally:
        mark_as_made(layout)
