"""Accuracy of the reviewed map: a random sample of pixels, labelled without a sight of what the
map says."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QKeySequence
from qgis.PyQt.QtWidgets import QDialog, QDoubleSpinBox, QLabel, QProgressBar, QWidget
from qgis.PyQt.QtXml import QDomDocument

try:
    from qgis.PyQt.QtGui import QShortcut
except ImportError:  # Qt 5 keeps it elsewhere
    from qgis.PyQt.QtWidgets import QShortcut

from ....engine import assess
from ....engine.accuracy.sampling import CHANGED, LABEL, UNCHANGED, draw_sample, write_sample
from ....engine.files.hashes import sha256_of
from ....engine.product.finish import ACCURACY_FILE, MAP_HASH
from ....engine.results.report import write_json
from ....engine.results.reviewed import save_mask
from ...map.image_layers import flicker, shows_changes
from ...map.outline import Outline
from ...map.review_decisions import has_unsaved_edits
from ...map.visibility import Visibility
from ...runs.engine_task import EngineTask, Work
from ...text.formatting import hectares, number
from ...text.plain_words import plain
from ...text.translation import tr
from ...widgets.basic import button, column, heading, quiet, row, wrapped
from ...widgets.flow import Flow

_AROUND = 40  # pixels that are seen on each side of the one to label
_STANDARD_ERROR = 0.02
_MAY_LACK = 0.1  # the share of points that nobody can tell before we doubt the intervals


class AccuracyPanel(QWidget):
    """A button, and the window in which a sample is labelled. begun, over: while that is open
    nothing is reviewed.

    told: a sentence for the message bar, and whether it is a good one."""

    begun = pyqtSignal()
    over = pyqtSignal()
    told = pyqtSignal(object, bool)

    def __init__(self, canvas: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._shown: Any = None
        self._report: dict[str, Any] = {}
        self.window_of_labels: LabelWindow | None = None
        self.open_button = button(
            tr("Accuracy…"),
            "label_sample",
            "accuracy",
            tr("Label a random sample: areas with confidence intervals"),
        )
        column(self).addLayout(Flow(self.open_button))
        self.open_button.clicked.connect(lambda: self.open())

    def show_result(self, shown: Any, report: dict[str, Any] | None) -> None:
        """Of which result; None: of none. One without georeferencing has no places to look at."""
        self._shown, self._report = shown, report or {}
        placed = bool((self._report.get("grid") or {}).get("transform"))
        self.open_button.setEnabled(shown is not None and placed and self._canvas is not None)

    def open(self) -> None:
        """Open the window."""
        if self._shown is None or self.window_of_labels is not None:
            return
        if has_unsaved_edits(self._shown.layer("changes")):
            text = tr(
                "The change polygons have edits that are not saved; save or discard them first."
            )
            self.told.emit(text, False)
            return
        made = LabelWindow(self._canvas, self._shown.folder, self._report, self)
        made.told.connect(self.told)
        made.closed.connect(self._closed)
        self.window_of_labels = made
        self.begun.emit()
        made.begin()
        made.show()
        made.move(self._canvas.mapToGlobal(QPoint(0, 0)))  # the point to label is in the middle

    def _closed(self) -> None:
        self.window_of_labels = None
        self.over.emit()

    def before_saving(self, document: QDomDocument) -> None:
        """Let the project that is being saved show what the window hides for now."""
        if self.window_of_labels is not None:
            self.window_of_labels.visibility.write(document)

    def stop(self) -> None:
        """Close the window; labels that were given are kept."""
        if self.window_of_labels is not None:
            self.window_of_labels.close()


class LabelWindow(QDialog):
    """Draws a sample of the mask as the review left it, has its points labelled, and assesses the
    mask by them."""

    closed = pyqtSignal()
    told = pyqtSignal(object, bool)

    def __init__(
        self, canvas: Any, folder: Path, report: dict[str, Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Accuracy of the reviewed map"))
        self._canvas, self._folder, self._report = canvas, folder, report
        self._outline = Outline(canvas)
        self.visibility = Visibility(QgsProject.instance())
        self._task: EngineTask | None = None
        self._layer: QgsVectorLayer | None = None
        self._points: list[int] = []  # their numbers in the file, in the order of labelling
        self._labels: dict[int, str] = {}
        self._place = 0
        self._map = Path()
        self.error = QDoubleSpinBox()
        self.error.setDecimals(3)
        self.error.setRange(0.005, 0.2)
        self.error.setSingleStep(0.005)
        self.error.setValue(_STANDARD_ERROR)
        self.error.setAccessibleName(tr("Standard error"))
        self.draw_button = button(tr("Draw the sample"), "draw_sample", "mActionAddBasicRectangle")
        self.present = QLabel()
        self.bar = QProgressBar()
        self.buttons = {
            name: button(text, f"label_{name}", "", tip) for name, text, tip in _buttons()
        }
        self.assess_button = button(tr("Assess"), "assess_sample", "accuracy")
        self.answer = wrapped()
        for made in (*self.buttons.values(), self.draw_button, self.assess_button):
            made.setAutoDefault(False)  # Enter is no label
        self._lay_out()
        self._connect()
        self._tell()

    def _lay_out(self) -> None:
        layout = column(self, 10)
        layout.addWidget(heading(tr("Sample")))
        layout.addWidget(
            quiet(
                tr(
                    "Pixels are drawn at random from what the map calls changed and unchanged, "
                    "and shown without what the map says there. The smaller the standard error of "
                    "the overall accuracy, the more points."
                )
            )
        )
        layout.addLayout(row(QLabel(tr("Standard error")), self.error, self.draw_button))
        layout.addWidget(self.present)
        layout.addWidget(self.bar)
        for names in ((CHANGED, UNCHANGED, "unknown"), ("previous", "next", "flicker")):
            layout.addLayout(Flow(*(self.buttons[name] for name in names), even=True))
        self.keys = quiet(
            tr(
                "Keys: A changed, R unchanged, U cannot tell, N next, P previous, space the other "
                "image."
            )
        )
        layout.addWidget(self.keys)
        layout.addStretch(1)
        layout.addWidget(self.assess_button)
        layout.addWidget(self.answer)

    def _connect(self) -> None:
        acts = {
            CHANGED: ("A", lambda: self.label(CHANGED)),
            UNCHANGED: ("R", lambda: self.label(UNCHANGED)),
            "unknown": ("U", lambda: self.label("")),
            "previous": ("P", lambda: self.step(-1)),
            "next": ("N", lambda: self.step(1)),
            "flicker": ("Space", self._flicker),
        }
        self._shortcuts = []
        for name, (key, act) in acts.items():
            self.buttons[name].clicked.connect(lambda _checked=False, act=act: act())
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(act)
            self._shortcuts.append(shortcut)
        self.draw_button.clicked.connect(lambda: self.draw())
        self.assess_button.clicked.connect(lambda: self.assess())

    def begin(self) -> None:
        """Hide all results, and what was saved from them: they would say what the map says."""
        for layer in QgsProject.instance().mapLayers().values():
            if shows_changes(layer):
                self.visibility.show(layer, shown=False)

    def draw(self) -> None:
        """Draw a sample, or take up the one of this very mask that was begun earlier."""
        folder, error = self._folder, self.error.value()

        def work(_tell: Callable[[Any], None], cancelled: Callable[[], bool]) -> Any:
            return sample_of(folder, error, cancelled)

        self._start(tr("Deep Change: drawing a sample"), work, self._drawn)

    def _drawn(self, files: tuple[Path, Path]) -> None:
        self._map, sample = files
        self._layer = QgsVectorLayer(f"{sample}|layername=sample", "sample", "ogr")
        self._labels = {
            feature.id(): str(feature[LABEL] or "") for feature in self._layer.getFeatures()
        }
        self._labels = {
            fid: label if label in (CHANGED, UNCHANGED) else ""
            for fid, label in self._labels.items()
        }
        self._points = sorted(self._labels)
        self.setFocus()  # keys are no letters for the field of numbers any more
        first = next((place for place, fid in enumerate(self._points) if not self._labels[fid]), 0)
        self._go(first)

    def step(self, by: int) -> None:
        """Go to the next point, or the one before."""
        if self._points:
            self._go((self._place + by) % len(self._points))

    def _go(self, place: int) -> None:
        self._place = place
        if self._layer is not None and self._canvas is not None:
            point = self._layer.getFeature(self._points[place]).geometry().asPoint()
            transform = self._report["grid"]["transform"]
            wide, tall = abs(transform[1]), abs(transform[5])
            self._outline.show(QgsGeometry.fromRect(_around(point, wide, tall, 0.5)), self._layer)
            seen = _around(point, wide, tall, _AROUND)
            self._canvas.setExtent(
                self._canvas.mapSettings().layerExtentToOutputExtent(self._layer, seen)
            )
            self._canvas.refresh()
        self._tell()

    def label(self, label: str) -> None:
        """Say what is at the present point, and go on to the next one."""
        if self._layer is None or not self._points:
            return
        fid = self._points[self._place]
        index = self._layer.fields().indexOf(LABEL)
        if not self._layer.dataProvider().changeAttributeValues({fid: {index: label or None}}):
            self._say(tr("The file of the sample cannot be written; is it read-only?"))
            return
        self._labels[fid] = label
        self.step(1)

    def _tell(self) -> None:
        done, whole, busy = (
            sum(map(bool, self._labels.values())),
            len(self._points),
            self._task is not None,
        )
        for made in self.buttons.values():
            made.setEnabled(bool(whole))
        self.draw_button.setEnabled(not busy and not whole)
        self.error.setEnabled(not busy and not whole)
        self.assess_button.setEnabled(not busy and done > 0)
        self.bar.setMaximum(max(1, whole))
        self.bar.setValue(done)
        if not whole:
            self.present.setText("")
            return
        said = {CHANGED: tr("changed"), UNCHANGED: tr("unchanged")}.get(
            self._labels[self._points[self._place]]
        )
        text = tr("Point {place} of {count}: {label}; {left} to go")
        self.present.setText(
            text.format(
                place=number(self._place + 1),
                count=number(whole),
                label=said or tr("not labelled"),
                left=number(whole - done),
            )
        )

    def _flicker(self) -> None:
        flicker(QgsProject.instance(), self._report, self.visibility)

    def assess(self) -> None:
        """Assess the mask by the labels, and keep what was found for the report."""
        if self._layer is None:
            return
        sample, folder, mask = self._layer.source(), self._folder, self._map

        def work(tell: Callable[[Any], None], cancelled: Callable[[], bool]) -> Any:
            found = assess(str(mask), sample, LABEL, report=tell, cancelled=cancelled)
            partial = folder / f".deepchange-{uuid.uuid4().hex[:12]}.json"
            write_json({**found.to_json(), MAP_HASH: sha256_of(mask)}, partial)
            partial.replace(folder / ACCURACY_FILE)
            return found

        self._start(tr("Deep Change: assessing the accuracy"), work, self._assessed)

    def _assessed(self, found: Any) -> None:
        text = in_words(found)
        left = sum(1 for label in self._labels.values() if not label)
        few = left > _MAY_LACK * len(self._points)
        if few:
            text += " " + tr(
                "{left} of {count} points have no label: do not rely on these intervals before "
                "most of them are labelled."
            ).format(left=number(left), count=number(len(self._points)))
        self._say(text)
        self.told.emit(text, not few)

    def _too_few(self) -> str:
        """What is said of a sample that has hardly a label yet; empty where it has some."""
        done = sum(map(bool, self._labels.values()))
        if not self._points or done > _MAY_LACK * len(self._points):
            return ""
        return tr(
            "{count} of {all} points are labelled, which is too few to say anything of the map; "
            "label more of them, then assess again."
        ).format(count=number(done), all=number(len(self._points)))

    def _say(self, text: str) -> None:
        """Say it below all else; the window grows to show it whole."""
        self.answer.setText(text)
        wide = max(self.width(), self.sizeHint().width())
        self.resize(wide, max(self.height(), self.layout().totalHeightForWidth(wide)))

    def _start(self, title: str, work: Work, then: Callable[[Any], None]) -> None:
        def ended(task: Any) -> None:
            self._task = None
            if task.answer is not None:
                then(task.answer)
            elif task.complaint:
                self._say(self._too_few() or plain(task.complaint))
            self._tell()

        self._ended = ended
        self._task = EngineTask(title, work, hidden=True)
        self._task.ended.connect(ended)
        self._tell()
        self._task.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Show the results again."""
        if self._task is not None:
            task, self._task = self._task, None
            task.ended.disconnect(self._ended)
            task.end()
            _retired.append(task)
            task.ended.connect(_retired.remove)
        self._outline.hide()
        self.visibility.restore()
        event.accept()  # QDialog's own would ask `reject`, which closes, and so stay open
        self.closed.emit()

    def reject(self) -> None:
        """Escape closes it as its own button does."""
        self.close()


_retired: list[EngineTask] = []  # QGIS does not keep Python's half of a task


def sample_of(
    folder: Path, standard_error: float, cancelled: Callable[[], bool]
) -> tuple[Path, Path]:
    """The mask as the review left it and a sample of it, in the folder of the result: those that
    are there where the mask is still the same, else new ones beside them. Raises what the engine
    raises."""
    partial = folder / f".deepchange-{uuid.uuid4().hex[:12]}.tif"
    points = partial.with_suffix(".gpkg")
    try:
        save_mask(folder, partial)
        for count in range(1, 10_000):
            end = "" if count == 1 else f"_{count}"
            mask, sample = folder / f"accuracy_map{end}.tif", folder / f"accuracy_sample{end}.gpkg"
            if mask.is_file() and sample.is_file() and sha256_of(mask) == sha256_of(partial):
                return mask, sample
            if not mask.exists() and not sample.exists():
                break
        write_sample(draw_sample(str(partial), standard_error, cancelled=cancelled), points)
        points.replace(sample)
        partial.replace(mask)
        return mask, sample
    finally:
        for left in (partial, points):
            left.unlink(missing_ok=True)


def in_words(found: Any) -> str:
    """What an assessment by a sample says, in a sentence or two."""
    overall = found.sample.overall
    text = tr("Overall accuracy {value} ± {margin}, by {count} points.").format(
        value=number(overall.value, 3),
        margin=number(overall.margin, 3),
        count=number(found.sample.points),
    )
    if found.change and found.sample.areas is not None:
        area = found.sample.areas[1]
        text += " " + tr("Changed area: {value} ± {margin} (95 % confidence).").format(
            value=hectares(area.value), margin=hectares(area.margin)
        )
    return text


def _around(point: Any, wide: float, tall: float, pixels: float) -> QgsRectangle:
    return QgsRectangle(
        point.x() - pixels * wide,
        point.y() - pixels * tall,
        point.x() + pixels * wide,
        point.y() + pixels * tall,
    )


def _buttons() -> tuple[tuple[str, str, str], ...]:
    return (
        (CHANGED, tr("Changed"), tr("Key A")),
        (UNCHANGED, tr("Unchanged"), tr("Key R")),
        ("unknown", tr("Cannot tell"), tr("Key U: the point is left out")),
        ("previous", tr("Previous"), tr("Key P")),
        ("next", tr("Next"), tr("Key N")),
        ("flicker", tr("Before / after"), tr("Space shows the other image")),
    )
