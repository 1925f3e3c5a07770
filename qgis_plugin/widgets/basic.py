"""Small pieces that the panels are made of: headings, sentences with a sign, quiet text."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon, QKeySequence, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..icons import icon
from ..text.plain_words import plain
from .menu_keys import free_of

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QAbstractButton as _Folded
else:
    _Folded = object  # sip allows one class of Qt among the bases of a class

GAP = 8  # pixels between things that belong together
_LONG_WORD = 24  # letters
_MNEMONIC = int(Qt.TextFlag.TextShowMnemonic)
SIGNS = {"good": "/mIconSuccess.svg", "note": "/mIconWarning.svg", "fact": "/mIconInfo.svg"}


def theme_icon(name: str) -> QIcon:
    """A picture of QGIS's own theme, such as “mActionStart”."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")


def _picture(name: str) -> QIcon:
    return theme_icon(name) if name[:2] in ("mA", "mI") else icon(name)


def text_label(text: str = "") -> QLabel:
    """A label whose text is text: names from files may hold what Qt would take for HTML, and
    load."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


def tip(text: str) -> str:
    """A tool tip with a name from a file in it, shown as it is: Qt guesses whether a tip is
    HTML."""
    return f"<span>{escape(text, quote=False)}</span>" if "<" in text or "&" in text else text


class Heading(QLabel):
    """The name of a part of a panel: bold also where QGIS is set to a font of its own, which it
    writes over ours."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        self._text = text
        super().setText(f"<b>{escape(breakable(text))}</b>")

    def text(self) -> str:
        """What is read."""
        return self._text


def heading(text: str) -> Heading:
    """The name of a part of a panel."""
    return Heading(text)


def quiet(text: str = "") -> QLabel:
    """Text that stays in the background, and wraps."""
    label = text_label(text)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return label


def breakable(text: str) -> str:
    """A text whose long names, such as those of satellite products, may go on in the next line."""
    return " ".join(
        word.replace("_", "_\u200b") if len(word) > _LONG_WORD else word for word in text.split(" ")
    )


def wrapped(text: str = "") -> QLabel:
    """Text that wraps and can be copied."""
    label = text_label(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


class SteadyLabel(QLabel):
    """Text that wraps, never lower than two lines: what lies below stays where the mouse is when it
    changes."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def heightForWidth(self, width: int) -> int:
        """Called by Qt."""
        two_lines = 2 * self.fontMetrics().lineSpacing() + 2 * self.margin()
        return max(int(super().heightForWidth(width)), two_lines)


def spoken(text: str) -> str:
    """A text as it is read aloud: without the sign of the key that is underlined."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def button(text: str, name: str, picture: str = "", tip: str = "") -> QPushButton:
    """A button; name: its object name. picture: of QGIS's theme, or one of ours."""
    made = _Button()
    made.setText(text)
    made.setObjectName(name)
    made.setAccessibleName(spoken(text))
    if picture:
        made.setIcon(_picture(picture))
    made.setToolTip(tip)
    return made


def tool(name: str, text: str, picture: str = "", tip: str = "", key: str = "") -> QToolButton:
    """A small button with a picture, or with its text where there is none; key: a shortcut told in
    the tip."""
    made = QToolButton()
    made.setObjectName(name)
    made.setText(text)
    made.setAccessibleName(tip or text)
    if picture:
        made.setIcon(_picture(picture))
        made.setIconSize(QSize(18, 18))
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key else ""
    made.setToolTip(f"{tip or text} ({shown})" if shown else tip or text)
    return made


def name_file_field(field: QgsFileWidget, text: str) -> None:
    """Say what a field of a path is for whoever has the page read aloud: the focus is never on the
    field itself, but on what it is made of. text: as it is shown, with the sign of its key."""
    for part in (field, field.lineEdit()):
        part.setAccessibleName(spoken(text))
    for browse in field.findChildren(QToolButton):
        if browse.parentWidget() is field:  # the line has one to empty it
            browse.setAccessibleName(f"{spoken(text)} …")


def check_box(text: str) -> QCheckBox:
    """A box to tick whose text goes on in further lines where the panel is narrower."""
    made = _CheckBox()
    made.setText(text)
    made.setAccessibleName(spoken(text))
    return made


class _Folds(_Folded):
    """A button or box whose text goes on in further lines where it is given less width than its
    text takes.

    QGIS says in what type it is only when it is in the window: so it is folded when it is laid
    out."""

    _whole = ""

    def setText(self, text: str) -> None:
        """Show another text."""
        self._whole = free_of(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._fold()

    def text(self) -> str:
        """What is read, in one line."""
        return self._whole

    def sizeHint(self) -> QSize:
        """Called by Qt: as wide as the whole text, as high as its lines are now."""
        own = super().sizeHint()
        text = super().text()
        if text == self._whole:
            return own
        beside = own.width() - self._width_of(text)
        return QSize(beside + self._width_of(self._whole), own.height())

    def minimumSizeHint(self) -> QSize:
        """Called by Qt: as wide as the longest word."""
        longest = max(map(self._width_of, self._whole.split(" ")))
        return QSize(self._beside() + longest, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Called by Qt."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        room = self.width() - self._beside()
        lines = [""]
        for word in self._whole.split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self._width_of(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        folded = "\n".join(lines)
        if folded != super().text():
            super().setText(folded)

    def _beside(self) -> int:
        """Pixels beside the text: frame, picture or box."""
        return int(super().sizeHint().width() - self._width_of(super().text()))

    def _width_of(self, text: str) -> int:
        return int(self.fontMetrics().size(_MNEMONIC, text).width())


class _Button(_Folds, QPushButton):
    pass


class _CheckBox(_Folds, QCheckBox):
    pass


class OneLine(QLabel):
    """Quiet text in one line; what does not fit is told by its tip."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = text
        self.setToolTip(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self.setText(
            self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width())
        )


def legible(edit: QLineEdit) -> QLineEdit:
    """The field, in the colours of lists and of texts where a theme has its own: “Night Mapping”
    has grey on grey."""
    text = QLabel()
    text.ensurePolished()
    ink = text.palette().color(QPalette.ColorRole.WindowText).name()
    if ink != QApplication.palette().color(QPalette.ColorRole.WindowText).name():
        edit.setStyleSheet(f"QLineEdit {{ background-color: palette(base); color: {ink}; }}")
    return edit


def line() -> QFrame:
    """A fine line between two parts."""
    made = QFrame()
    made.setFrameShape(QFrame.Shape.HLine)
    made.setFrameShadow(QFrame.Shadow.Sunken)
    made.setMaximumHeight(2)
    return made


def column(parent: QWidget | None = None, margin: int = 0) -> QVBoxLayout:
    """A layout from top to bottom with our spacing."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(GAP)
    return layout


def row(*parts: QWidget | None, stretch: int = -1) -> QHBoxLayout:
    """Parts side by side; None leaves room; stretch: the index of the part that grows."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    for index, part in enumerate(parts):
        if part is None:
            layout.addStretch(1)
        else:
            layout.addWidget(part, 1 if index == stretch else 0)
    return layout


def _sign(kind: str) -> QIcon:
    # QGIS's own picture for what is critical is grey in some versions, and says nothing then.
    if kind == "problem":
        return QApplication.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxCritical)
    return QgsApplication.getThemeIcon(SIGNS[kind])


class Sentence(QWidget):
    """A sentence with its sign: good, fact, note or problem. One of the engine is told in the words
    of QGIS."""

    def __init__(self, kind: str, text: str, action: QWidget | None = None) -> None:
        super().__init__()
        self.kind, self.text = kind, plain(text)
        sign, words = QLabel(), wrapped(breakable(self.text))
        sign.setPixmap(_sign(kind).pixmap(16, 16))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        sign.setAccessibleName(kind)
        sign.setFixedWidth(18)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        wide = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        wide.setHeightForWidth(
            True
        )  # else room is kept for the lines that a narrower panel would need
        words.setSizePolicy(wide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(sign)
        right = column()
        right.setSpacing(4)
        right.addWidget(words)
        if action is not None:
            right.addLayout(row(action, None))
        layout.addLayout(right, 1)


def scrolled(inner: QWidget) -> QScrollArea:
    """A page that scrolls up and down where it is too long; sideways only where a word is wider
    than the panel."""
    scroll = QScrollArea()
    scroll.setWidget(inner)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    return scroll


def narrow(widget: QWidget) -> QWidget:
    """The widget, content with less width than its text would take."""
    policy = widget.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    widget.setSizePolicy(policy)
    return widget


def say_alone(layout: QVBoxLayout, kind: str, text: str) -> None:
    """Have a layout show one sentence (see Sentence) and nothing else."""
    empty(layout)
    layout.addWidget(Sentence(kind, text))


def empty(layout: QVBoxLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        if item.widget() is not None:
            item.widget().hide()
            item.widget().deleteLater()
        elif item.layout() is not None:
            empty(item.layout())
