"""Looking at one change after the other, by keys, and saying what each is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from functools import partial
from html import escape
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QWidget

try:
    from qgis.PyQt.QtGui import QShortcut
except ImportError:  # Qt 5 keeps it elsewhere
    from qgis.PyQt.QtWidgets import QShortcut

from ....engine.errors import BadInput, OutOfSpace, OutputRefused
from ....engine.learning.candidates import Candidate
from ....engine.learning.missing import keep_place
from ...map import review_decisions
from ...map.image_layers import AFTER
from ...map.outline import Outline
from ...map.review.digitising import add_polygons, drawn_polygons, remove_polygon
from ...map.review.kept_decisions import Found, KeptDecisions, find_kept
from ...map.review.kinds import MOST
from ...map.review.order import (
    INSTRUCTIVE,
    Order,
    fits,
)
from ...map.review.undo import Step, UndoLog
from ...map.review.when_free import WhenFree
from ...map.review_decisions import (
    ACCEPTED,
    FIELD,
    KIND,
    NOTE,
    REJECTED,
    UNDECIDED,
    Polygon,
    Tally,
    Values,
    smallest_at,
)
from ...text.formatting import listed, number, places_looked_at
from ...text.plain_words import plain
from ...text.translation import tr
from ...widgets.basic import (
    SteadyLabel,
    button,
    check_box,
    column,
    heading,
    narrow,
    quiet,
    row,
)
from ...widgets.flow import Flow
from .kind_and_note import KindAndNote
from .review_choices import WhichChoice, order_choice, others_choice, polygon_in_words

_ASK_AGAIN = 10  # decisions after which the most instructive polygons are others


class ReviewPanel(QWidget):
    """Steps through change polygons. begun: one is looked at. flickered: before instead of after,
    or back. decided: something was decided, or edited elsewhere. others_chosen: which polygons are
    shown beside the present. asking: the most instructive polygons are wanted, see `answer`. told:
    a sentence for the message bar, and whether it is a good one. left: one of what still waited
    when the polygons were left, which holds on when their project is closed."""

    begun = pyqtSignal()
    flickered = pyqtSignal()
    decided = pyqtSignal()
    others_chosen = pyqtSignal()
    asking = pyqtSignal()
    told = pyqtSignal(object, bool)
    left = pyqtSignal(object)

    def __init__(self, canvas: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layer: QgsVectorLayer | None = None
        self._folder = Path()  # of the layer, which may be gone when something is said of it
        self._order = Order()
        self._tally = Tally()
        self._undo = UndoLog()
        self.when_free = WhenFree(self)
        self._kept: KeptDecisions | None = None  # what waits
        self._made_anew = False  # the polygons, while something waited
        self._goes_through = False  # a drawn polygon is being taken back, or drawn again
        self._decided_elsewhere: set[int] = set()  # since she saw them
        self._place = -1
        self._decided_since_asked = 0
        self._outline, self._second_outline = Outline(canvas), Outline(None)
        self._meanwhile = ""
        self.counts = QLabel()
        self.counts.setObjectName("review_counts")
        self.counts.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setMaximumHeight(6)
        self.bar.setTextVisible(False)
        self.present = SteadyLabel()
        self.present.setTextFormat(Qt.TextFormat.RichText)
        self.present.setObjectName("review_present")
        self.sorting, self.which, self.others = order_choice(), WhichChoice(), others_choice()
        self.image = QLabel()
        self.image.setWordWrap(True)
        self.image.setTextFormat(Qt.TextFormat.PlainText)
        self.image.setObjectName("review_image")
        self.image.hide()
        self.going_on = check_box(tr("go on after deciding"))
        self.going_on.setChecked(True)
        self.details = KindAndNote()
        self.buttons = {
            name: button(text, f"review_{name}", picture, tip)
            for name, text, picture, tip in _buttons()
        }
        self.beside_keys, self.beside_image = column(), column()  # for what a page has to add there
        self._fill_which()
        self._lay_out()
        self._connect()
        self.show_layer(None)

    def _lay_out(self) -> None:
        layout = column(self)
        layout.addLayout(row(heading(tr("Review")), None))
        layout.addLayout(row(narrow(self.sorting), narrow(self.which)))
        layout.addWidget(self.counts)
        layout.addWidget(self.bar)
        layout.addWidget(self.present)
        for names in (
            ("previous", "next"),
            ("accept", "reject"),
            ("undecided", "flicker"),
            ("undo", "redo"),
        ):
            layout.addLayout(Flow(*(self.buttons[name] for name in names), even=True))
        layout.addLayout(self.beside_keys)
        layout.addWidget(self.image)
        layout.addLayout(self.beside_image)
        layout.addWidget(self.details)
        layout.addLayout(row(narrow(self.others), stretch=0))
        layout.addWidget(self.going_on)
        layout.addWidget(
            quiet(tr("The keys hold on the map too; a click on the map chooses a polygon."))
        )

    def _connect(self) -> None:
        acts = {
            "previous": ("P", lambda: self.step(-1)),
            "next": ("N", lambda: self.step(1)),
            "accept": ("A", lambda: self.decide(ACCEPTED)),
            "reject": ("R", lambda: self.decide(REJECTED)),
            "undecided": ("U", lambda: self.decide(UNDECIDED)),
            "flicker": ("Space", self.flickered.emit),
        }
        for name, (_, act) in acts.items():
            self.buttons[name].clicked.connect(lambda _checked=False, act=act: act())
        self.buttons["undo"].clicked.connect(lambda _checked=False: self.undo())
        self.buttons["redo"].clicked.connect(lambda _checked=False: self.redo())
        self.keys: dict[str, Callable[[], None]] = {}
        self.shortcuts: list[QShortcut] = []
        self.add_keys(dict(acts.values()))
        self.add_keys({str(key): partial(self.give_kind_of_key, key) for key in range(1, MOST + 1)})
        self.when_free.waiting.connect(self._tell_waiting)
        self.when_free.left.connect(self._tell_left)
        self.when_free.gone.connect(self._tell_gone)
        self.when_free.changed.connect(self._take_changed)
        self.when_free.replaced.connect(self._take_replaced)
        self.sorting.currentIndexChanged.connect(lambda _: self._sorted_otherwise())
        self.others.currentIndexChanged.connect(lambda _: self.others_chosen.emit())
        self.details.kind_given.connect(self.give_kind)
        self.details.kind_written.connect(lambda fid, kind: self.decide_all({fid: _of_kind(kind)}))
        self.details.note_written.connect(self._note)
        self.details.entered.connect(self.buttons["next"].setFocus)
        self.details.kinds_changed.connect(self._fill_which)

    def add_keys(self, keys: dict[str, Callable[[], None]]) -> None:
        """Let these keys do this, too."""
        self.keys.update(keys)
        for key, act in keys.items():
            # Keys hold for all that lies around too, so that a touched slider does not silence
            # them.
            shortcut = QShortcut(QKeySequence(key), self.parentWidget() or self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
            self.shortcuts.append(shortcut)

    # ---- What is reviewed ------------------------------------------------------------------------

    def show_layer(self, layer: QgsVectorLayer | None, meanwhile: str = "") -> None:
        """Review the polygons of that layer; None: of none, and `meanwhile` says why not now."""
        if self._layer is not None and not sip.isdeleted(self._layer):
            self._keep_texts()  # they are of the polygons that were looked at until now
            self.when_free.finish()
            for signal in _edits_of(self._layer):
                signal.disconnect(self._edited)
        self._layer = layer if layer is not None and layer.isValid() else None
        if self._layer is not None:
            self._folder = Path(self._layer.source().partition("|")[0]).parent
            for signal in _edits_of(self._layer):
                signal.connect(self._edited)
        self._meanwhile = meanwhile
        self._place = -1
        self._undo.clear()
        self._order = Order()
        self.details.reload()
        self._kept = None
        self._read()
        self._write_kept()
        if self._layer is not None and self.sorting.currentData() == INSTRUCTIVE:
            self._ask()

    def _tell_gone(self) -> None:
        self.present.setText(review_decisions.why_not_written(self._layer))

    def _take_changed(self) -> None:
        """Another program wrote into the file: what it decided is not written over unseen."""
        before = {each.fid: (each.decision, each.kind) for each in self._order.polygons}
        self.read_again()
        self._decided_elsewhere |= {
            each.fid
            for each in self._order.polygons
            if before.get(each.fid, ("", "")) != (each.decision, each.kind)
        }
        self.decided.emit()

    def _undisputed(self, values: Values, others: set[int]) -> Values:
        """Without the polygons that were decided otherwise than she saw."""
        if count := len(others & set(values)):
            text = tr(
                "{count} polygon(s) were decided otherwise meanwhile, in another QGIS or another "
                "program, and stay so; look at them again."
            )
            self.told.emit(text.format(count=number(count)), False)
        return {fid: texts for fid, texts in values.items() if fid not in others}

    def _take_replaced(self) -> None:
        """Other polygons lie in the file, whose numbers mean others."""
        if self._layer is None:
            return
        if review_decisions.has_unsaved_edits(self._layer):
            text = tr(
                "Edits of the change polygons that were not saved are discarded: they were of "
                "polygons that are not there any more."
            )
            self.told.emit(text, False)
        review_decisions.discard_edits(self._layer)  # else they would go to others of these numbers
        review_decisions.open_anew(self._layer)
        self._undo.clear()
        self._place = -1
        self._read()
        self._kept, self._made_anew = None, True  # what was kept is read now
        text = tr(
            "The polygons were made anew by another QGIS or another program. They are read again "
            "here."
        )
        self.told.emit(text, False)
        self._write_kept()
        self.decided.emit()

    # ---- What waits for the file -----------------------------------------------------------------

    def _keep(self, act: Callable[[KeptDecisions], bool]) -> bool:
        if self._layer is None:
            return False
        if self._kept is None:
            self._kept = KeptDecisions(self._layer, self._undo)
        return act(self._kept)

    def keep_added(self, added: QgsFeature | Candidate) -> bool:
        """Keep a drawn polygon, or a place where nothing is missing, beside the file of the others
        until it can be written; whether that could be."""
        return self._keep(lambda kept: kept.add(added))

    def _write_kept(self) -> None:
        """Write what waited when these polygons were left, here or in another QGIS."""
        layer = self._layer
        found = None if layer is None else find_kept(layer, self._texts_of)
        if layer is not None and found is not None:
            self.when_free.do(layer, lambda: self._write_found(layer, found), lambda: True)

    def _texts_of(self, fid: int) -> dict[str, str]:
        place = self._order.place_of(fid)
        if self._layer is None or place < 0:
            return {}
        polygon = self._order[place]
        note = review_decisions.note_of(self._layer.getFeature(fid))
        return {FIELD: polygon.decision, KIND: polygon.kind, NOTE: note}

    def _write_found(self, layer: QgsVectorLayer, found: Found) -> None:
        if found.values and not self._decide_now(found.values, lambda: None):
            return
        if not all(map(self.nothing_missing, found.places)):
            return
        drawn = [each for shape in found.drawn for each in drawn_polygons(layer, shape)]
        written = add_polygons(layer, drawn) if drawn else []
        if len(written) < len(drawn):
            return
        for feature in written:
            self.drawn(feature)
        found.forget()
        if count := len(found.values) + len(found.places) + len(written):
            text = tr(
                "What you said of {count} polygon(s) waited until no other program held their "
                "file, and is written now."
            )
            self.told.emit(text.format(count=number(count)), True)
        if found.unfit:
            text = tr(
                "What you said last of {count} polygon(s) does not fit them any more: they were "
                "made anew, or decided otherwise meanwhile. Look at them again."
            )
            self.told.emit(text.format(count=number(found.unfit)), False)

    def nothing_missing(self, place: Candidate) -> bool:
        """Write a place where no change is missing: a decision like that on a polygon, which can be
        taken back. Whether that could be."""
        if self._layer is None:
            return False
        try:
            fid = keep_place(Path(self._layer.source().partition("|")[0]).parent, place)
        except (BadInput, OutOfSpace, OutputRefused) as error:
            self.told.emit(plain(error.message), False)
            return False
        self.read_again()
        return self._decide_now({fid: {FIELD: REJECTED}}, lambda: None)

    def _tell_left(self, count: int, kept: int) -> None:
        self._kept = None  # its file stays
        if lost := count - kept:
            text = tr(
                "Another program held the file of the polygons to the last, so that what you said "
                "of {count} of them is not in it; decide on them again."
            )
            self.left.emit(text.format(count=number(lost)))
        else:
            text = tr(
                "Another program holds the file of the polygons. What you said last is kept beside "
                "it, in {folder}, and is written when this result is shown again: “Open a result…” "
                "on the page “History” shows it in any project."
            )
            self.left.emit(text.format(folder=self._folder))

    def _tell_waiting(self, count: int) -> None:
        if count == 1:
            self._made_anew = False
            text = tr(
                "Another program is writing into the file of the polygons; close it there. What "
                "you decide is kept, and written as soon as the file is free."
            )
            self.told.emit(text, False)
        elif not count:
            if self._kept is not None:
                self._kept.forget()
                self._kept = None
            if not self._made_anew:
                self.told.emit(tr("The file of the polygons is free again; all is written."), True)

    def layer(self) -> QgsVectorLayer | None:
        """What is reviewed."""
        return self._layer

    def tally(self) -> Tally:
        """How many polygons, and how much of the area, are accepted, rejected and undecided."""
        return self._tally

    def polygons(self) -> Iterable[Polygon]:
        """All polygons, in the chosen order."""
        return self._order.polygons

    def _read(self) -> None:
        """Read all polygons: once, for to count them at each decision would take longer than to
        decide."""
        present, layer = self.present_fid(), self._layer
        asked = self._order
        self.when_free.watch(layer)
        polygons = [] if layer is None else review_decisions.read(layer)
        self._order = Order(
            polygons, lambda: {} if layer is None else review_decisions.centres(layer)
        )
        self._order.ask(asked.asked)
        self._tally = Tally.of(polygons)
        self._fill_which()
        self.sort(present)

    def read_again(self) -> None:
        """Polygons were added to the file."""
        if self._layer is not None:
            self._layer.dataProvider().reloadData()
            self._layer.updateFields()
            self._layer.triggerRepaint()
        self._read()

    def _edited(self) -> None:
        """She saved or discarded edits of the layer, or gave it a filter: look again, and stay
        where she is."""
        self._read()
        if self._layer is not None and not self._goes_through and not self._layer.subsetString():
            self._undo.keep({polygon.fid for polygon in self._order.polygons})
            self._tell_counts()
        self.decided.emit()

    # ---- Order -----------------------------------------------------------------------------------

    def _fill_which(self) -> None:
        """Offer to step through the polygons of each kind, too."""
        of_polygons = (polygon.kind for polygon in self._order.polygons if polygon.kind)
        by_index = Counter(each.index_kind for each in self._order.polygons if each.index_kind)
        self.which.offer({*self.details.kinds(), *of_polygons}, by_index)

    def _sorted_otherwise(self) -> None:
        if self.sorting.currentData() == INSTRUCTIVE and self._layer is not None:
            self._ask()
        self.sort(self.present_fid())

    def _ask(self) -> None:
        self._decided_since_asked = 0
        self.asking.emit()

    def answer(self, fids: Iterable[int]) -> None:
        """These polygons are the most instructive ones now, the best first; the next one is the
        first of them."""
        fids = list(fids)
        if any(self._order.place_of(fid) < 0 for fid in fids):
            self.read_again()  # some were added to the file as questions
        self._order.ask(fids)
        if self.sorting.currentData() == INSTRUCTIVE:
            self.sort(self.present_fid())
            self._begins_anew = True

    def sort(self, present: int | None = None) -> None:
        """Put the polygons in the chosen order; the present one stays the present one."""
        self._order.sort(self.sorting.currentData())
        self._begins_anew = False
        for made in self.buttons.values():
            made.setEnabled(len(self._order) > 0)
        nothing = self._meanwhile or tr("There is no change polygon to look at.")
        first = (
            tr("Press N for the first undecided one.")
            if self._tally.counts[UNDECIDED]
            else tr("Every polygon is decided; press N to look at them again.")
        )
        self.present.setText(first if len(self._order) else nothing)
        self._place = self._order.place_of(present)
        if self._place >= 0:
            self._describe()
        else:
            self._hide_outline()
            self.details.show_polygon(None)
        self._tell_counts()

    def step(self, by: int) -> None:
        """Go to the next polygon, or the one before; from the last to the first, and at first to
        one undecided."""
        self.when_free.look()
        if not len(self._order) or self._layer is None:
            return
        start = -1 if self._begins_anew and by > 0 else self._place
        place = self._order.next(start, by, fits(self.which.currentData()))
        self._begins_anew = False
        if place < 0:
            which = escape(self.which.currentText(), quote=False)
            self.present.setText(tr("No polygon is “{which}”.").format(which=which))
            return
        self._place = place
        self._look()
        if self._canvas is not None:
            self._canvas.zoomToFeatureIds(self._layer, [self._order[self._place].fid])
            self._canvas.zoomByFactor(2.0)

    def choose_at(self, point: QgsPointXY, reach: float) -> bool:
        """Look at the polygon at a point of the map, the smallest where several lie there; whether
        there is one.

        reach: how far around the point counts, in units of the map."""
        self.when_free.look()
        if self._layer is None or self._canvas is None:
            return False
        fid = smallest_at(self._canvas, self._layer, point, reach)
        place = -1 if fid is None else self._order.place_of(fid)
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
        self._keep_texts()
        self._hide_outline()

    def _keep_texts(self) -> None:
        self.details.keep_kind()
        self.details.keep_note()

    def outline_on(self, canvas: Any) -> None:
        """Let the present polygon stand out on a second map, too; None: on the map alone."""
        self._second_outline.hide()
        self._second_outline = Outline(canvas)
        if self._place >= 0:
            self._describe()

    def _hide_outline(self) -> None:
        self._outline.hide()
        self._second_outline.hide()

    # ---- Decisions -------------------------------------------------------------------------------

    def decide(self, decision: str) -> None:
        """Say what the present polygon is."""
        self._decide_present({FIELD: decision})

    def give_kind(self, kind: str) -> None:
        """Say of which kind the present polygon is, which accepts it; of none: it stays as it is
        decided."""
        self._decide_present(_of_kind(kind))

    def give_kind_of_key(self, key: int) -> None:
        """Say that the present polygon is of the kind of a number key."""
        kinds = self.details.kinds()
        if key <= len(kinds):
            self.give_kind(kinds[key - 1])

    def _decide_present(self, values: dict[str, str]) -> None:
        fid = self.present_fid()
        if fid is not None and self.decide_all({fid: values}) and self.going_on.isChecked():
            self.step(1)

    def _note(self, fid: int, text: str) -> None:
        self.decide_all({fid: {NOTE: text}})

    def decide_all(self, values: Values, then: Callable[[], object] = lambda: None) -> bool:
        """Write decisions, kinds or notes of polygons, as one step that can be taken back; whether
        that could be, or will be as soon as no other program holds their file. then: called when
        they are in the file."""
        values = {fid: texts for fid, texts in values.items() if self._order.place_of(fid) >= 0}
        if self._layer is None or not values:
            return False
        self._decided_elsewhere = set()
        written: list[bool] = []
        as_it_is = {fid: self._as_it_is(fid, texts) for fid, texts in values.items()}
        now = self.when_free.do(
            self._layer,
            lambda: written.append(self._decide_now(values, then)),
            lambda: self._keep(lambda kept: kept.decide(values, as_it_is)),
        )
        return written == [True] or not now

    def _decide_now(self, values: Values, then: Callable[[], object]) -> bool:
        values = {fid: texts for fid, texts in values.items() if self._order.place_of(fid) >= 0}
        values = self._undisputed(values, self._decided_elsewhere)
        step = Step({fid: self._as_it_is(fid, texts) for fid, texts in values.items()}, values)
        if not values or not self._write(values):
            return False
        self._undo.add(step)
        self._told(values)
        then()
        return True

    def _as_it_is(self, fid: int, texts: dict[str, str]) -> dict[str, str]:
        polygon = self._order[self._order.place_of(fid)]
        now = {FIELD: polygon.decision, KIND: polygon.kind}
        if NOTE in texts and self._layer is not None:
            now[NOTE] = review_decisions.note_of(self._layer.getFeature(fid))
        return {name: now[name] for name in texts}

    def _write(self, values: Values) -> bool:
        if self._layer is None or not review_decisions.write(self._layer, values):
            self.present.setText(review_decisions.why_not_written(self._layer))
            return False
        for fid, texts in values.items():
            polygon = self._order[self._order.place_of(fid)]
            self._tally.add(polygon, -1)
            polygon.decision, polygon.kind = (
                texts.get(FIELD, polygon.decision),
                texts.get(KIND, polygon.kind),
            )
            self._tally.add(polygon, 1)
        return True

    def _told(self, values: Values) -> None:
        self._tell_counts()
        if self._place >= 0:
            self._describe()
        self.decided.emit()
        if not any(FIELD in texts for texts in values.values()):
            return
        self._decided_since_asked += len(values)
        if self._decided_since_asked >= _ASK_AGAIN and self.sorting.currentData() == INSTRUCTIVE:
            self._ask()

    def undo(self) -> None:
        """Take back what was decided or drawn last, and look at it."""
        if self._layer is not None:
            self.when_free.do(self._layer, self._undo_now, lambda: self._keep(KeptDecisions.undo))

    def _undo_now(self) -> None:
        if self._undo.can_undo:
            step = self._undo.undo()
            if step.drawn is not None:
                self._go_through_drawn(step.drawn, self._undo.redo, again=False)
            else:
                self._go_through(step.before, step.after, self._undo.redo)

    def redo(self) -> None:
        """Decide or draw again what was taken back last."""
        if self._layer is not None:
            self.when_free.do(self._layer, self._redo_now, lambda: self._keep(KeptDecisions.redo))

    def _redo_now(self) -> None:
        if self._undo.can_redo:
            step = self._undo.redo()
            if step.drawn is not None:
                self._go_through_drawn(step.drawn, self._undo.undo, again=True)
            else:
                self._go_through(step.after, step.before, self._undo.undo)

    def drawn(self, feature: QgsFeature) -> None:
        """A polygon was drawn, which can be taken back."""
        self._undo.add(Step({}, {}, feature))
        self._tell_counts()

    def _go_through_drawn(self, feature: QgsFeature, otherwise: Any, *, again: bool) -> None:
        layer = self._layer
        if layer is None:
            return
        self._goes_through = True
        # With its own number in the file, so that what was decided of it can be done again, too.
        done = add_polygons(layer, [feature]) if again else remove_polygon(layer, feature.id())
        self._goes_through = False
        if done:
            self._tell_counts()
            return
        otherwise()
        text = review_decisions.why_not_written(layer)
        if review_decisions.has_unsaved_edits(layer):
            text = tr(
                "The change polygons have edits that are not saved; save or discard them first."
            )
        self.present.setText(text)

    def _go_through(self, values: Values, seen: Values, otherwise: Any) -> None:
        values = {fid: texts for fid, texts in values.items() if self._order.place_of(fid) >= 0}
        if not values:  # she would wonder what became of her press
            otherwise()
            self.present.setText(
                tr("The filter of the layer hides what was decided last; remove it first.")
            )
            return
        others = {fid for fid in values if self._as_it_is(fid, seen[fid]) != seen[fid]}
        values = self._undisputed(values, others)
        if values and not self._write(values):
            otherwise()
            return
        if len(values) == 1:
            self._place = self._order.place_of(next(iter(values)))
            self.begun.emit()
            if self._canvas is not None and self._layer is not None:
                self._canvas.panToFeatureIds(self._layer, list(values), False)
        self._told(values)

    # ---- What is said ----------------------------------------------------------------------------

    def tell_image(self, date: str, name: str) -> None:
        """Say which image the map shows. date: BEFORE or AFTER, empty where it shows neither; name:
        of its layer."""
        text = (
            tr("On the map: after, “{name}”")
            if date == AFTER
            else tr("On the map: before, “{name}”")
        )
        self.image.setText(text.format(name=name))
        self.image.setVisible(bool(date))

    def present_fid(self) -> int | None:
        """The polygon that is looked at."""
        return self._order[self._place].fid if 0 <= self._place < len(self._order) else None

    def _tell_counts(self) -> None:
        counts, whole = self._tally.counts, len(self._order)
        self.counts.setVisible(whole > 0)
        self.bar.setVisible(whole > 0)
        self.bar.setMaximum(max(1, whole))
        self.bar.setValue(self._tally.decided)
        text = tr("{accepted} accepted, {rejected} rejected, {left} to go")
        text = text.format(
            accepted=number(counts[ACCEPTED]),
            rejected=number(counts[REJECTED]),
            left=number(counts[UNDECIDED]),
        )
        looked_at = places_looked_at(self._tally.nothing_missing)
        filtered = self._layer is not None and self._layer.subsetString()
        hidden = tr("those that the filter of the layer hides are not counted") if filtered else ""
        self.counts.setText(listed(filter(None, (text, looked_at, hidden)), "; "))
        self.buttons["undo"].setEnabled(self._undo.can_undo)
        self.buttons["redo"].setEnabled(self._undo.can_redo)

    def _describe(self) -> None:
        if self._layer is None:
            return
        polygon, count = self._order[self._place], len(self._order)
        feature = self._layer.getFeature(polygon.fid)
        for outline in (self._outline, self._second_outline):
            outline.show(QgsGeometry(feature.geometry()), self._layer)
        self.present.setText(polygon_in_words(polygon, feature, self._place + 1, count))
        self.details.show_polygon(polygon, review_decisions.note_of(feature))


def _edits_of(layer: QgsVectorLayer) -> tuple[Any, ...]:
    """What a layer says when it shows other polygons than before."""
    return layer.afterCommitChanges, layer.afterRollBack, layer.subsetStringChanged


def _of_kind(kind: str) -> dict[str, str]:
    """What is written of a polygon of a kind; one of no kind stays as it is decided."""
    return {KIND: kind, **({FIELD: ACCEPTED} if kind else {})}


def _buttons() -> tuple[tuple[str, str, str, str], ...]:
    return (
        ("previous", tr("Previous"), "mActionArrowLeft", tr("Key P")),
        ("next", tr("Next"), "mActionArrowRight", tr("Key N")),
        ("accept", tr("Accept"), "mIconSuccess", tr("A change indeed: key A")),
        ("reject", tr("Reject"), "reject", tr("No change: key R")),
        ("undecided", tr("Undecided"), "", tr("Key U")),
        ("flicker", tr("Before / after"), "", tr("Space shows the other image")),
        ("undo", tr("Undo"), "mActionUndo", tr("Take back what was decided or drawn last: Ctrl+Z")),
        ("redo", tr("Redo"), "mActionRedo", tr("Decide or draw it again: Ctrl+Shift+Z")),
    )
