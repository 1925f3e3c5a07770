"""Looking at one change after the other, by keys, and saying what each is."""

from __future__ import annotations

from html import escape
from typing import Any

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QProgressBar, QWidget

try:
    from qgis.PyQt.QtGui import QShortcut
except ImportError:  # Qt 5 keeps it elsewhere
    from qgis.PyQt.QtWidgets import QShortcut

from ...map import review_decisions
from ...map.image_layers import AFTER
from ...map.outline import Outline
from ...map.result_layers import ALL, NONE, UNDECIDED_ONLY
from ...map.review_decisions import ACCEPTED, REJECTED, UNDECIDED, Polygon, Tally
from ...text.formatting import hectares, number
from ...text.translation import tr
from ...widgets.basic import Flow, button, check_box, column, heading, narrow, quiet, row

LARGEST, DOUBTFUL = "largest", "doubtful"


class ReviewPanel(QWidget):
    """Steps through change polygons. begun: one is looked at. flickered: before instead of after, or back.
    decided: something was decided, or edited elsewhere. others_chosen: which polygons are shown beside the present."""

    begun = pyqtSignal()
    flickered = pyqtSignal()
    decided = pyqtSignal()
    others_chosen = pyqtSignal()

    def __init__(self, canvas: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layer: QgsVectorLayer | None = None
        self._polygons: list[Polygon] = []  # in the chosen order
        self._tally = Tally()
        self._place = -1
        self._outline = Outline(canvas)
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
        self.open_only = check_box(tr("step through undecided ones only"))
        self.open_only.setObjectName("review_open_only")
        self.others = QComboBox()
        self.others.setObjectName("review_others")
        self.others.setAccessibleName(tr("Other polygons"))
        for text, which in ((tr("others: faint"), ALL), (tr("others: undecided only"), UNDECIDED_ONLY),
                            (tr("others: hidden"), NONE)):  # fmt: skip
            self.others.addItem(text, which)
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
        layout.addLayout(row(heading(tr("Review")), None))
        layout.addLayout(row(narrow(self.sorting), narrow(self.others)))
        layout.addWidget(self.counts)
        layout.addWidget(self.bar)
        layout.addWidget(self.present)
        for names in (("previous", "next"), ("accept", "reject"), ("undecided", "flicker")):
            layout.addLayout(Flow(*(self.buttons[name] for name in names), even=True))
        layout.addWidget(self.image)
        layout.addWidget(self.going_on)
        layout.addWidget(self.open_only)
        layout.addWidget(quiet(tr("The keys hold on the map too; a click on the map chooses a polygon.")))

    def _connect(self) -> None:
        acts = {
            "previous": ("P", lambda: self.step(-1)), "next": ("N", lambda: self.step(1)),
            "accept": ("A", lambda: self.decide(ACCEPTED)), "reject": ("R", lambda: self.decide(REJECTED)),
            "undecided": ("U", lambda: self.decide(UNDECIDED)), "flicker": ("Space", self.flickered.emit),
        }  # fmt: skip
        self.keys = dict(acts.values())
        self.shortcuts = []
        for name, (key, act) in acts.items():
            self.buttons[name].clicked.connect(lambda _checked=False, act=act: act())
            # Keys hold for all that lies around too, so that a touched slider does not silence them.
            shortcut = QShortcut(QKeySequence(key), self.parentWidget() or self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
            self.shortcuts.append(shortcut)
        self.sorting.currentIndexChanged.connect(lambda _: self.sort())
        self.others.currentIndexChanged.connect(lambda _: self.others_chosen.emit())

    def show_layer(self, layer: QgsVectorLayer | None, meanwhile: str = "") -> None:
        """Review the polygons of that layer; None: of none, and `meanwhile` says why not now."""
        if self._layer is not None and not sip.isdeleted(self._layer):
            self._layer.afterCommitChanges.disconnect(self._edited)
        self._layer = layer if layer is not None and layer.isValid() else None
        if self._layer is not None:
            self._layer.afterCommitChanges.connect(self._edited)
        self._meanwhile = meanwhile
        self._place = -1
        self._read()

    def layer(self) -> QgsVectorLayer | None:
        """What is reviewed."""
        return self._layer

    def tally(self) -> Tally:
        """How many polygons, and how much of the area, are accepted, rejected and undecided."""
        return self._tally

    def _read(self) -> None:
        """Read all polygons: once, for to count them at each decision would take longer than to decide."""
        self._polygons = [] if self._layer is None else review_decisions.read(self._layer)
        self._tally = Tally.of(self._polygons)
        self.sort()

    def _edited(self) -> None:
        """She saved edits of the layer: look again, and stay where she is."""
        self._read()
        self.decided.emit()

    def sort(self) -> None:
        """Put the polygons in the chosen order; the present one stays the present one."""
        present = self.present_fid()
        self._place = -1
        if self.sorting.currentData() == DOUBTFUL:
            self._polygons.sort(key=lambda polygon: (polygon.probability, polygon.fid))
        else:
            self._polygons.sort(key=lambda polygon: (-polygon.size, -(polygon.area or 0.0), polygon.fid))
        for made in self.buttons.values():
            made.setEnabled(bool(self._polygons))
        nothing = self._meanwhile or tr("There is no change polygon to look at.")
        self.present.setText(tr("Press N for the first undecided one.") if self._polygons else nothing)
        self._place = self._place_of(present)
        if self._place >= 0:
            self._describe()
        else:
            self._outline.hide()
        self._tell_counts()

    def _place_of(self, fid: int | None) -> int:
        return next((place for place, polygon in enumerate(self._polygons) if polygon.fid == fid), -1)

    def step(self, by: int) -> None:
        """Go to the next polygon, or the one before; from the last to the first, and at first to one undecided."""
        if not self._polygons or self._layer is None:
            return
        self._place = self._next(by)
        self._look()
        if self._canvas is not None:
            self._canvas.zoomToFeatureIds(self._layer, [self._polygons[self._place].fid])
            self._canvas.zoomByFactor(2.0)

    def _next(self, by: int) -> int:
        count, begins = len(self._polygons), self._place < 0
        start = self._place if not begins else -1 if by > 0 else count
        if self.open_only.isChecked() or (begins and by > 0):
            places = ((start + by * steps) % count for steps in range(1, count + 1))
            still = (place for place in places if self._polygons[place].decision == UNDECIDED)
            return next(still, (start + by) % count)
        return (start + by) % count

    def choose_at(self, point: QgsPointXY, reach: float) -> bool:
        """Look at the polygon at a point of the map, the smallest where several lie there; whether there is one.

        reach: how far around the point counts, in units of the map."""
        if self._layer is None or self._canvas is None:
            return False
        around = QgsRectangle(point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach)
        shape = self._canvas.mapSettings().mapToLayerCoordinates(self._layer, around)
        request = QgsFeatureRequest(shape).setFlags(QgsFeatureRequest.Flag.ExactIntersect).setNoAttributes()
        found = [(feature.geometry().area(), feature.id()) for feature in self._layer.getFeatures(request)]
        place = self._place_of(min(found)[1]) if found else -1
        if place < 0:
            return False
        self._place = place
        self._look()
        return True

    def _look(self) -> None:
        """Show the present polygon among the others."""
        self.begun.emit()
        self._describe()

    def leave(self) -> None:
        """She looks elsewhere: nothing stands out on the map."""
        self._outline.hide()

    def decide(self, decision: str) -> None:
        """Say what the present polygon is."""
        if self._layer is None or self._place < 0:
            return
        polygon = self._polygons[self._place]
        if not review_decisions.decide(self._layer, polygon.fid, decision):
            self.present.setText(tr("The file of the polygons cannot be written; is it read-only?"))
            return
        self._tally.add(polygon, -1)
        polygon.decision = decision
        self._tally.add(polygon, 1)
        self._tell_counts()
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
        return self._polygons[self._place].fid if 0 <= self._place < len(self._polygons) else None

    def _tell_counts(self) -> None:
        counts, whole = self._tally.counts, len(self._polygons)
        self.counts.setVisible(whole > 0)
        self.bar.setVisible(whole > 0)
        self.bar.setMaximum(max(1, whole))
        self.bar.setValue(self._tally.decided)
        text = tr("{accepted} accepted, {rejected} rejected, {left} to go")
        self.counts.setText(text.format(
            accepted=number(counts[ACCEPTED]), rejected=number(counts[REJECTED]), left=number(counts[UNDECIDED])
        ))  # fmt: skip

    def _describe(self) -> None:
        if self._layer is None:
            return
        polygon, count = self._polygons[self._place], len(self._polygons)
        feature = self._layer.getFeature(polygon.fid)
        self._outline.show(QgsGeometry(feature.geometry()), self._layer)
        names = set(feature.fields().names())
        told = [tr("<b>{number} of {count}</b>").format(number=number(self._place + 1), count=number(count))]
        if polygon.area:
            told.append(hectares(polygon.area))
        if "probability_mean" in names and polygon.probability:
            told.append(tr("probability {value}").format(value=number(polygon.probability, 2)))
        if {"class_before", "class_after"} <= names:
            told.append(escape(f"{feature['class_before']} → {feature['class_after']}", quote=False))
        decision = polygon.decision
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
