"""What the analyst calls the present polygon, by names and number keys of her own, and what she
notes on it."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QWidget

from ...map.review.kinds import MOST, keep_kinds, kinds_of
from ...map.review_decisions import Polygon
from ...text.translation import tr
from ...widgets.basic import column, narrow, row, tool


class KindAndNote(QWidget):
    """kind_given: what the present polygon is, empty for nothing. kind_written, note_written: the
    number of a polygon, and what was typed for it before she went elsewhere. kinds_changed: other
    names have keys. entered: a text is done with, and keys are for the review again."""

    kind_given = pyqtSignal(str)
    kind_written = pyqtSignal(int, str)
    note_written = pyqtSignal(int, str)
    kinds_changed = pyqtSignal()
    entered = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[int, str] | None = None  # the polygon, and its note as it is in the file
        self._kind = ""  # of that polygon, as it is in the file
        self.kind = QComboBox()
        self.kind.setEditable(True)
        self.kind.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.kind.setObjectName("review_kind")
        self.kind.setAccessibleName(tr("Kind"))
        self.kind.setToolTip(
            tr("A kind of your own: type a name and press Enter; keys 1 to 9 then give it.")
        )
        self.kind.lineEdit().setPlaceholderText(tr("kind (keys 1 to 9)"))
        self.forget = tool(
            "review_forget_kind", "−", "mActionRemove", tr("Take this kind off the keys")
        )
        self.note = QLineEdit()
        self.note.setObjectName("review_note")
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("note"))
        layout = column(self)
        layout.addLayout(row(narrow(self.kind), self.forget, stretch=0))
        layout.addWidget(self.note)
        self.kind.activated.connect(
            lambda place: self._choose(self._names[place - 1] if place else "")
        )
        self.kind.lineEdit().returnPressed.connect(self._type)
        self.kind.lineEdit().editingFinished.connect(self.keep_kind)
        self.forget.clicked.connect(self._forget)
        self.note.editingFinished.connect(self.keep_note)
        for edit in (self.kind.lineEdit(), self.note):
            edit.returnPressed.connect(self.entered)
        self.reload()

    def reload(self) -> None:
        """Read the names from the project."""
        self._names = kinds_of(QgsProject.instance())
        text = self.kind.currentText()
        self.kind.clear()
        self.kind.addItem("")
        for key, name in enumerate(self._names, 1):
            self.kind.addItem(f"{key}  {name}")
        self.kind.setEditText(text)

    def kinds(self) -> list[str]:
        """The names, in the order of their keys."""
        return self._names

    def show_polygon(self, polygon: Polygon | None, note: str = "") -> None:
        """Show what the present polygon is; None: none is looked at."""
        same = polygon is not None and self._shown is not None and polygon.fid == self._shown[0]
        if not same:
            self.keep_kind()
        if not same or not self.kind.lineEdit().hasFocus():
            self._kind = polygon.kind if polygon is not None else ""
            self.kind.setEditText(self._kind)
        if same and self._is_noting():
            return  # she is typing still
        self.keep_note()
        self._shown = None if polygon is None else (polygon.fid, note)
        self.setEnabled(polygon is not None)
        self.note.setText(note)

    def _is_noting(self) -> bool:
        return self._shown is not None and self.note.text() != self._shown[1]

    def _choose(self, name: str) -> None:
        self.kind.setEditText(name)
        self._kind = name
        self.kind_given.emit(name)

    def _type(self) -> None:
        """A name was typed; a new one gets the next key."""
        if self.kind.findText(self.kind.currentText()) > 0:
            return  # one of the list, which is chosen thereby
        name = self._typed()
        self._kind = name
        self.kind_given.emit(name)

    def _typed(self) -> str:
        """The name that stands there; a new one is put on the next key."""
        name = self.kind.currentText().strip()
        if name and name not in self._names and len(self._names) < MOST:
            self._put([*self._names, name])
        return name

    def _forget(self) -> None:
        self._put([name for name in self._names if name != self.kind.currentText().strip()])
        self.kind.setEditText(self._kind)  # what was typed named the key alone

    def _put(self, names: list[str]) -> None:
        keep_kinds(QgsProject.instance(), names)
        self.reload()
        self.kinds_changed.emit()

    def keep_kind(self) -> None:
        """Write the kind that was typed, if it is another one, though nobody pressed Enter."""
        if self._shown is not None and self.kind.currentText().strip() != self._kind:
            place = self.kind.findText(self.kind.currentText())
            self._kind = self._names[place - 1] if place > 0 else self._typed()
            self.kind_written.emit(self._shown[0], self._kind)

    def keep_note(self) -> None:
        """Write the note that was typed, if it is another one."""
        if self._shown is not None and self._is_noting():
            self._shown = (self._shown[0], self.note.text())
            self.note_written.emit(*self._shown)
