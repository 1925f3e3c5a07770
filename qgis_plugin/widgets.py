"""Small pieces that the panels are made of: headings, sentences with a sign, quiet text."""

from __future__ import annotations

from html import escape

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon, QKeySequence, QPalette
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

from .icons import icon
from .plain_words import plain

GAP = 8  # pixels between things that belong together
_CHECK_ROOM = 230  # pixels: what a panel of 300 leaves beside margins and the box itself
SIGNS = {"good": "/mIconSuccess.svg", "note": "/mIconWarning.svg"}


def theme_icon(name: str) -> QIcon:
    """A picture of QGIS's own theme, such as “mActionStart”."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")


def _picture(name: str) -> QIcon:
    return theme_icon(name) if name[:2] in ("mA", "mI") else icon(name)


def text_label(text: str = "") -> QLabel:
    """A label whose text is text: names from files may hold what Qt would take for HTML, and load."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


def tip(text: str) -> str:
    """A tool tip with a name from a file in it, shown as it is: Qt guesses whether a tip is HTML."""
    return f"<span>{escape(text, quote=False)}</span>" if "<" in text or "&" in text else text


def heading(text: str) -> QLabel:
    """The name of a part of a panel."""
    label = text_label(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def quiet(text: str = "") -> QLabel:
    """Text that stays in the background, and wraps."""
    label = text_label(text)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return label


def wrapped(text: str = "") -> QLabel:
    """Text that wraps and can be copied."""
    label = text_label(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def button(text: str, name: str, picture: str = "", tip: str = "") -> QPushButton:
    """A button; name: its object name. picture: of QGIS's theme, or one of ours."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text)
    if picture:
        made.setIcon(_picture(picture))
    made.setToolTip(tip)
    return made


def tool(name: str, text: str, picture: str = "", tip: str = "", key: str = "") -> QToolButton:
    """A small button with a picture, or with its text where there is none; key: a shortcut told in the tip."""
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


def check_box(text: str, room: int = _CHECK_ROOM) -> QCheckBox:
    """A box to tick whose text goes on in further lines where it is longer than `room` pixels."""
    made = QCheckBox()
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and made.fontMetrics().horizontalAdvance(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    made.setText("\n".join(lines))
    made.setAccessibleName(text)
    return made


def legible(edit: QLineEdit) -> QLineEdit:
    """The field, in the colours of lists and of texts where a theme has its own: “Night Mapping” has grey on grey."""
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
    """A sentence with its sign in front: good, note or problem. One of the engine is told in the words of QGIS."""

    def __init__(self, kind: str, text: str, action: QWidget | None = None) -> None:
        super().__init__()
        self.kind, self.text = kind, plain(text)
        sign, words = QLabel(), wrapped(self.text)
        sign.setPixmap(_sign(kind).pixmap(16, 16))
        sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        sign.setAccessibleName(kind)
        sign.setFixedWidth(18)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        wide = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        wide.setHeightForWidth(True)  # else room is kept for the lines that a narrower panel would need
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
    """A page that scrolls up and down where it is too long, never sideways."""
    scroll = QScrollArea()
    scroll.setWidget(inner)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return scroll


def narrow(widget: QWidget) -> QWidget:
    """The widget, content with less width than its text would take."""
    widget.setSizePolicy(QSizePolicy.Policy.Ignored, widget.sizePolicy().verticalPolicy())
    return widget


def empty(layout: QVBoxLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        if item.widget() is not None:
            item.widget().hide()
            item.widget().deleteLater()
        elif item.layout() is not None:
            empty(item.layout())
