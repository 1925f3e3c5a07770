"""Train from polygons: what to learn from and how long; then how far it is, and the model."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from ....engine.catalogue.store import WeightsFile
from ....engine.errors import BadInput, DeepChangeError
from ...map.gdal_source import raster_name
from ...map.review_decisions import FIELD as DECISION
from ...runs.engine_task import EngineTask
from ...text.formatting import number
from ...text.plain_words import plain
from ...text.translation import tr
from ...training.process import train
from ...training.wish import (
    AREA,
    MINUTES,
    POLYGONS,
    RECIPES,
    Wish,
    free_folder_for,
    free_name,
    read_wish,
    unfinished,
    validations,
)
from ...widgets.basic import button, column, empty, quiet, row, say_alone, scrolled, spoken
from ...widgets.layer_box import LayerBox
from ...widgets.number_spin_box import NumberBox
from .installing import installing, say_complaint
from .polygons import meaning_of, write_polygons
from .progress_view import ProgressView

_GLANCE = 1.0  # seconds between two looks at what a training wrote


class TrainingDialog(QDialog):
    """installed: the name of a model that was trained. use_wanted: that model is to be chosen.
    set_up_wanted: an engine is to be set up first.

    Closed while a training runs, it hides and the training goes on; `close_down` ends it."""

    installed = pyqtSignal(str)
    use_wanted = pyqtSignal(str)
    set_up_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Train from polygons"))
        self.resize(480, 560)
        self.before, self.after = (
            _layers("before", QgsMapLayerProxyModel.Filter.RasterLayer),
            _layers("after", QgsMapLayerProxyModel.Filter.RasterLayer),
        )
        self.polygons = _layers("polygons", QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.area = _layers("area", QgsMapLayerProxyModel.Filter.PolygonLayer, empty=True)
        self.field = QComboBox()
        self.counts = quiet()
        self.counts.setObjectName("training_counts")
        self.minutes = NumberBox(1)
        self.minutes.setRange(0.1, 2880.0)
        self.minutes.setValue(MINUTES)
        self.minutes.setSuffix(tr(" minutes"))
        self.recipe = QComboBox()
        for name, text in zip(
            RECIPES,
            (
                tr("DSMS-FCN: small things, at full resolution"),
                tr("Lite: larger things, knows photographs"),
            ),
        ):
            self.recipe.addItem(text, name)
        self.name = QLineEdit()
        self.start_button = button(tr("Start"), "training_start", "mActionStart")
        self.go_on_button = button("", "training_go_on", "mActionStart")
        self.discard_button = button(
            tr("Discard"), "training_discard", "", tr("Delete what was learned so far")
        )
        self.stop_button = button(
            tr("Stop"), "training_stop", "mActionStop", tr("Stop; what was learned is kept")
        )
        self.use_button = button(tr("Use it now"), "training_use", "mActionStart")
        self.close_button = button(tr("Close"), "training_close")
        self.progress = ProgressView()
        self._said = column()
        self._task: EngineTask | None = None
        self._wish: Wish | None = None
        self._looked = 0.0
        self._trains = True  # what runs is a training, no installation of what it needs
        self._lay_out()
        self._connect()
        self._fields_of(self.polygons.currentLayer())
        self.name.setText(free_name("my-model"))
        self._rest()

    # ---- What it is built of ---------------------------------------------------------------------

    def _lay_out(self) -> None:
        inner = QWidget()
        parts = column(inner, 4)
        parts.addWidget(
            quiet(
                tr(
                    "Polygons of what changed between two images teach a network to find the like. "
                    "A part of them is kept from training, to choose the best network and its "
                    "threshold."
                )
            )
        )
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, text, meaning in self._rows():
            field = getattr(self, name)
            field.setObjectName(f"training_{name}")
            field.setAccessibleName(spoken(text))
            field.setToolTip(meaning)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            form.addRow(text, field)
            if name == "field":
                form.addRow("", self.counts)
        parts.addLayout(form)
        parts.addWidget(self.progress)
        parts.addStretch(1)
        layout = column(self, 8)
        layout.addWidget(scrolled(inner), 1)
        layout.addLayout(self._said)
        layout.addLayout(
            row(
                self.go_on_button,
                self.discard_button,
                None,
                self.start_button,
                self.stop_button,
                self.use_button,
                self.close_button,
            )
        )

    def _rows(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("before", tr("&Before"), tr("The earlier image.")),
            ("after", tr("&After"), tr("The later image of the same place.")),
            ("polygons", tr("&Polygons"), tr("Polygons of what changed, or a reviewed result.")),
            (
                "field",
                tr("&Field"),
                tr("Which field says what is a change, and what was looked at and is none."),
            ),
            (
                "area",
                tr("A&rea looked at"),
                tr(
                    "Polygons of where you looked: inside, all that is no polygon counts as "
                    "unchanged. Empty: everywhere, or the polygons alone where some are unchanged."
                ),
            ),
            ("minutes", tr("&Time to spend"), tr("For the steps of training; tests add to it.")),
            ("recipe", tr("Net&work"), tr("What learns; the first finds things of few pixels.")),
            ("name", tr("&Name"), tr("What the model is called in the list.")),
        )

    def _connect(self) -> None:
        self.polygons.layerChanged.connect(self._fields_of)
        self.field.currentIndexChanged.connect(lambda _: self._count())
        self.start_button.clicked.connect(lambda _checked=False: self.start())
        self.go_on_button.clicked.connect(lambda _checked=False: self.go_on())
        self.discard_button.clicked.connect(lambda _checked=False: self.discard())
        self.stop_button.clicked.connect(lambda _checked=False: self.stop())
        self.use_button.clicked.connect(lambda _checked=False: self._use())
        self.close_button.clicked.connect(lambda _checked=False: self.close())

    # ---- What is said ----------------------------------------------------------------------------

    def begin_with(
        self,
        before: QgsMapLayer | None,
        after: QgsMapLayer | None,
        polygons: QgsMapLayer | None = None,
    ) -> None:
        """Show the dialog, with the pair and polygons at hand unless a training runs."""
        if self._task is None:
            for combo, layer in (
                (self.before, before),
                (self.after, after),
                (self.polygons, polygons),
            ):
                if layer is not None:
                    combo.setLayer(layer)
            self._fields_of(self.polygons.currentLayer())
            self._rest()
        self.show()
        self.raise_()
        self.activateWindow()

    def _fields_of(self, layer: QgsVectorLayer | None) -> None:
        self.field.blockSignals(True)
        self.field.clear()
        self.field.addItem(tr("every polygon is a change"), "")
        for name in layer.fields().names() if layer is not None else ():
            self.field.addItem(name, name)
        self.field.setCurrentIndex(max(0, self.field.findData(DECISION)))
        self.field.blockSignals(False)
        self._count()

    def _count(self) -> None:
        meaning = meaning_of(self.polygons.currentLayer(), self.field.currentData() or "")
        self.counts.setText("\n".join(filter(None, (meaning.text, meaning.problem))))
        self._problem = meaning.problem

    def wish(self) -> Wish:
        """What is to be trained, its polygons written to a folder of its own. Raises BadInput."""
        before, after = self.before.currentLayer(), self.after.currentLayer()
        if before is None or after is None or before is after:
            raise BadInput(tr("Choose two images of the same place."))
        self._count()
        if self._problem:
            raise BadInput(self._problem)
        name, field = self.name.text().strip(), self.field.currentData() or ""
        folder = free_folder_for(name)
        wish = Wish(
            name,
            raster_name(before),
            raster_name(after),
            str(folder / POLYGONS),
            str(folder),
            field,
            str(folder / AREA) if self.area.currentLayer() is not None else "",
            float(self.minutes.value()),
            str(self.recipe.currentData()),
        )
        wish.refuse_taken_name()
        write_polygons(self.polygons.currentLayer(), Path(wish.polygons), field)
        if wish.area:
            write_polygons(self.area.currentLayer(), Path(wish.area))
        return wish

    # ---- Training --------------------------------------------------------------------------------

    def start(self) -> None:
        """Start pressed."""
        try:
            self._begin(self.wish())
        except DeepChangeError as error:
            say_alone(self._said, "problem", plain(error.message))

    def go_on(self) -> None:
        """Resume the training that was stopped last."""
        try:
            for wish in unfinished()[:1]:
                self._begin(wish)
        except DeepChangeError as error:
            say_alone(self._said, "problem", plain(error.message))

    def discard(self) -> None:
        """Delete the training that “Resume” names."""
        try:
            for wish in unfinished()[:1]:
                wish.discard()
        except DeepChangeError as error:
            say_alone(self._said, "problem", plain(error.message))
            return
        self.progress.clear()
        self._rest()

    def _begin(self, wish: Wish) -> None:
        wish.keep()  # stopped before it has begun it is offered again, too
        empty(self._said)
        self.progress.clear()
        self._wish = wish
        self._task = EngineTask(
            tr("Deep Change: training “{name}”").format(name=wish.name),
            lambda tell, cancelled: train(wish, tell, cancelled),
        )
        self._task.progressed.connect(self._tell)
        self._task.ended.connect(self._ended)
        self._trains = True
        self._task.start()
        self._busy()

    def stop(self) -> None:
        """Stop pressed: what was learned so far is kept."""
        if self._task is not None:
            self.stop_button.setEnabled(False)
            keeps = tr("Stopping; what was learned is being kept…")
            self.progress.stage.setText(keeps if self._trains else tr("Stopping…"))
            self._task.cancel()

    def _tell(self, progress: Any) -> None:
        if self._task is None or self._wish is None:
            return
        if self.stop_button.isEnabled():
            self.progress.tell(progress)
        if time.monotonic() - self._looked >= _GLANCE:
            self._looked = time.monotonic()
            self.progress.look(self._wish)

    def _ended(self, task: EngineTask) -> None:
        self._task = None
        self.progress.stage.setText("")
        if self._wish is not None:
            self.progress.look(self._wish)
        self._rest()
        if task.complaint:
            self._say(task.complaint)
            self._remove_copies()
        elif task.stopped or task.interrupted:
            say_alone(
                self._said,
                "note",
                tr("Stopped; what was learned is kept, and “Resume” takes it up."),
            )
        else:
            self._trained(task.answer)

    def _remove_copies(self) -> None:
        """Where nothing can be resumed the copies of her layers are of no use."""
        wish = self._wish
        if wish is None or read_wish(Path(wish.folder)) is not None:
            return
        with suppress(OSError):
            for copy in filter(None, (wish.polygons, wish.area)):
                Path(copy).unlink(missing_ok=True)
            Path(wish.folder).rmdir()

    def _say(self, complaint: str) -> None:
        def set_up() -> None:
            self.close()
            self.set_up_wanted.emit()

        say_complaint(self._said, complaint, self._install, set_up)

    def _install(self) -> None:
        """Install what training needs, then start the training that was asked for."""
        empty(self._said)
        self._task, self._trains = installing(), False
        self._task.progressed.connect(self.progress.tell)
        self._task.ended.connect(self._installed)
        self._task.start()
        self._busy()

    def _installed(self, task: EngineTask) -> None:
        self._task = None
        self.progress.clear()
        self._rest()
        if task.complaint:
            self._say(task.complaint)
        elif task.stopped:
            say_alone(self._said, "note", tr("Stopped; nothing was changed."))
        elif self._wish is not None:
            self._begin(self._wish)

    def _trained(self, weights: WeightsFile) -> None:
        found = validations(self._wish) if self._wish is not None else []
        best = max((each.f1 for each in found), default=0.0)
        text = tr("“{name}” is in the list of models; F1 {f1} on what was kept from training.")
        say_alone(self._said, "good", text.format(name=weights.name, f1=number(best, 2)))
        self._made = weights.name
        self.use_button.show()
        self.start_button.hide()
        self.installed.emit(weights.name)

    def _use(self) -> None:
        self.use_wanted.emit(self._made)
        self.close()
        self.name.setText(free_name("my-model"))
        self.progress.clear()
        self._rest()

    # ---- What may be pressed ---------------------------------------------------------------------

    def _busy(self) -> None:
        for name, _, _ in self._rows():
            getattr(self, name).setEnabled(False)
        self.start_button.hide()
        self.go_on_button.hide()
        self.discard_button.hide()
        self.use_button.hide()
        self.stop_button.show()
        self.stop_button.setEnabled(True)

    def _rest(self) -> None:
        for name, _, _ in self._rows():
            getattr(self, name).setEnabled(True)
        self.stop_button.hide()
        self.use_button.hide()
        self.start_button.show()
        empty(self._said)
        waiting = unfinished()
        self.go_on_button.setVisible(bool(waiting))
        self.discard_button.setVisible(bool(waiting))
        if waiting:
            self.go_on_button.setText(tr("Resume “{name}”").format(name=waiting[0].name))

    def close_down(self) -> None:
        """End what runs, keeping what was learned, and close."""
        if self._task is not None:
            self._task.ended.disconnect()
            self._task.end(5.0)
            self._task = None
        self.close()


def _layers(role: str, kind: Any, *, empty: bool = False) -> LayerBox:
    combo = LayerBox()
    combo.setFilters(kind)
    combo.setAllowEmptyLayer(empty)
    combo.setObjectName(f"training_{role}")
    if empty:
        combo.setLayer(None)
    return combo
