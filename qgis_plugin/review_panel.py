"""Looking at one change after the other, by keys, and saying what each is."""

from __future__ import annotations

from html import escape
from typing import Any

from qgis.core import QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QProgressBar, QWidget

try:
    from qgis.PyQt.QtGui import QShortcut
except ImportError:  # Qt 5 keeps it elsewhere
    from qgis.PyQt.QtWidgets import QShortcut

from . import decisions
from .decisions import ACCEPTED, REJECTED, UNDECIDED
from .images_on_map import AFTER
from .in_words import hectares, number
from .result_on_map import show_decisions
from .translations import tr
from .widgets import button, check_box, column, heading, narrow, row

LARGEST, DOUBTFUL = "largest", "doubtful"


class ReviewPanel(QWidget):
    """Steps through change polygons. begun: one is looked at. flickered: before instead of after, or back.
    decided: something was decided."""

    begun = pyqtSignal()
    flickered = pyqtSignal()
    decided = pyqtSignal()

    def __init__(self, canvas: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layer: QgsVectorLayer | None = None
        self._order: list[int] = []
        self._place = -1
        self._meanwhile = ""
        self.counts = QLabel()
        self.counts.setObjectName("review_counts")
        self.counts.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setMaximumHeight(6)
        self.bar.setTextVisible(False)
        self.present = QLabel()
        self.present.setWordWrap(True)
        self.present.setTextFormat(Qt.TextFormat.RichText)
        self.present.setObjectName("review_present")
        self.sorting = QComboBox()
        self.sorting.setAccessibleName(tr("Order"))
        self.sorting.addItem(tr("largest first"), LARGEST)
        self.sorting.addItem(tr("most doubtful first"), DOUBTFUL)
        self.image = QLabel()
        self.image.setWordWrap(True)
        self.image.setTextFormat(Qt.TextFormat.PlainText)
        self.image.setObjectName("review_image")
        self.image.hide()
        self.going_on = check_box(tr("go on after deciding"))
        self.going_on.setChecked(True)
        self.buttons = {name: button(text, f"review_{name}", picture, tip) for name, text, picture, tip in _buttons()}
        self._lay_out()
        self._connect()
        self.show_layer(None)

    def _lay_out(self) -> None:
        layout = column(self)
        layout.addLayout(row(heading(tr("Review")), narrow(self.sorting), stretch=1))
        layout.addWidget(self.counts)
        layout.addWidget(self.bar)
        layout.addWidget(self.present)
        grid = QGridLayout()
        grid.setSpacing(6)
        for index, name in enumerate(("previous", "next", "accept", "reject", "undecided", "flicker")):
            grid.addWidget(self.buttons[name], *divmod(index, 2))
            grid.setColumnStretch(index % 2, 1)
        layout.addLayout(grid)
        layout.addWidget(self.image)
        layout.addWidget(self.going_on)

    def _connect(self) -> None:
        acts = {
            "previous": ("P", lambda: self.step(-1)), "next": ("N", lambda: self.step(1)),
            "accept": ("A", lambda: self.decide(ACCEPTED)), "reject": ("R", lambda: self.decide(REJECTED)),
            "undecided": ("U", lambda: self.decide(UNDECIDED)), "flicker": ("Space", self.flickered.emit),
        }  # fmt: skip
        self.shortcuts = []
        for name, (key, act) in acts.items():
            self.buttons[name].clicked.connect(lambda _checked=False, act=act: act())
            # Keys hold for all that lies around too, so that a touched slider does not silence them.
            shortcut = QShortcut(QKeySequence(key), self.parentWidget() or self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
            self.shortcuts.append(shortcut)
        self.sorting.currentIndexChanged.connect(lambda _: self.sort())

    def show_layer(self, layer: QgsVectorLayer | None, meanwhile: str = "") -> None:
        """Review the polygons of that layer; None: of none, and `meanwhile` says why not now."""
        self._layer = layer if layer is not None and layer.isValid() else None
        self._place = -1
        self._meanwhile = meanwhile
        self.sort()

    def layer(self) -> QgsVectorLayer | None:
        """What is reviewed."""
        return self._layer

    def sort(self) -> None:
        """Put the polygons in the chosen order, from the first one on."""
        self._order = [] if self._layer is None else _sorted(self._layer, self.sorting.currentData())
        self._place = -1
        for made in self.buttons.values():
            made.setEnabled(bool(self._order))
        nothing = self._meanwhile or tr("There is no change polygon to look at.")
        self.present.setText(tr("Press N for the first one.") if self._order else nothing)
        self._count()

    def step(self, by: int) -> None:
        """Go to the next polygon, or the one before; from the last to the first."""
        if not self._order or self._layer is None:
            return
        self.begun.emit()
        self._place = (
            (self._place + by) % len(self._order) if self._place >= 0 else (0 if by > 0 else len(self._order) - 1)
        )
        fid = self._order[self._place]
        if self._canvas is not None:
            self._canvas.zoomToFeatureIds(self._layer, [fid])
            self._canvas.zoomByFactor(2.0)
            self._canvas.flashFeatureIds(self._layer, [fid])
        self._describe()

    def decide(self, decision: str) -> None:
        """Say what the present polygon is."""
        if self._layer is None or self._place < 0:
            return
        first = self._layer.fields().indexOf(decisions.FIELD) < 0
        if not decisions.decide(self._layer, self._order[self._place], decision):
            self.present.setText(tr("The file of the polygons cannot be written; is it read-only?"))
            return
        if first:
            show_decisions(self._layer)
        self._count()
        self._describe()
        self.decided.emit()
        if self.going_on.isChecked():
            self.step(1)

    def tell_image(self, date: str, name: str) -> None:
        """Say which image the map shows. date: BEFORE or AFTER, empty where it shows neither; name: of its layer."""
        text = tr("On the map: after, “{name}”") if date == AFTER else tr("On the map: before, “{name}”")
        self.image.setText(text.format(name=name))
        self.image.setVisible(bool(date))

    def present_fid(self) -> int | None:
        """The polygon that is looked at."""
        return self._order[self._place] if self._place >= 0 else None

    def _count(self) -> None:
        found = decisions.count(self._layer) if self._layer is not None else {}
        whole, accepted, rejected = sum(found.values()), found.get(ACCEPTED, 0), found.get(REJECTED, 0)
        self.counts.setVisible(whole > 0)
        self.bar.setVisible(whole > 0)
        self.bar.setMaximum(max(1, whole))
        self.bar.setValue(accepted + rejected)
        text = tr("{accepted} accepted, {rejected} rejected, {left} to go")
        left = whole - accepted - rejected
        self.counts.setText(text.format(accepted=number(accepted), rejected=number(rejected), left=number(left)))

    def _describe(self) -> None:
        if self._layer is None:
            return
        feature = self._layer.getFeature(self._order[self._place])
        names = set(feature.fields().names())
        told = [tr("<b>{number} of {count}</b>").format(number=number(self._place + 1), count=number(len(self._order)))]
        if "area_m2" in names and feature["area_m2"]:
            told.append(hectares(float(feature["area_m2"])))
        if "probability_mean" in names:
            told.append(tr("probability {value}").format(value=number(feature["probability_mean"], 2)))
        if {"class_before", "class_after"} <= names:
            told.append(escape(f"{feature['class_before']} → {feature['class_after']}", quote=False))
        decision = decisions.decision_of(feature)
        told.append({
            ACCEPTED: tr("<b>accepted</b>"), REJECTED: tr("<b>rejected</b>"), UNDECIDED: tr("not decided")
        }[decision])  # fmt: skip
        self.present.setText(" · ".join(told))


def _buttons() -> tuple[tuple[str, str, str, str], ...]:
    return (
        ("previous", tr("Previous"), "mActionArrowLeft", tr("Key P")),
        ("next", tr("Next"), "mActionArrowRight", tr("Key N")),
        ("accept", tr("Accept"), "mIconSuccess", tr("A change indeed: key A")),
        ("reject", tr("Reject"), "reject", tr("No change: key R")),
        ("undecided", tr("Undecided"), "", tr("Key U")),
        ("flicker", tr("Before / after"), "", tr("Space shows the other image")),
    )


def _sorted(layer: QgsVectorLayer, order: str) -> list[int]:
    """Ids of the polygons in that order."""
    names = layer.fields().names()
    wanted = "probability_mean" if order == DOUBTFUL else "pixels"
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    if wanted not in names:
        return [feature.id() for feature in layer.getFeatures(request)]
    found = [(float(feature[wanted] or 0.0), feature.id()) for feature in layer.getFeatures(request)]
    found.sort(key=lambda item: (item[0] if order == DOUBTFUL else -item[0], item[1]))
    return [fid for _, fid in found]
