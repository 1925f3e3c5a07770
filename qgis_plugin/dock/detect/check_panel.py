"""What the check of a pair says: sentences with signs, a button where something can be mended, what
a run will take."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ...map.alignment_picture import alignment_svg, drawn, encoded
from ...text.formatting import prediction, shown
from ...text.translation import tr
from ...widgets.basic import (
    Sentence,
    breakable,
    button,
    column,
    empty,
    heading,
    narrow,
    quiet,
    row,
    wrapped,
)
from ...widgets.flow import Flow

if TYPE_CHECKING:
    from ....engine.pair_check import Check


@dataclass(frozen=True)
class Concern:
    """Something about the pair. kind: problem, note or fact. mend: what the button says and does,
    if there is one."""

    kind: str
    text: str
    mend: tuple[str, Callable[[], object]] | None = None


def _arrows(found: Check) -> str:
    """How the dates lie, as a picture below the facts; nothing where they were not to be
    aligned."""
    svg = alignment_svg(found.alignment, found.size or (0, 0)) if found.alignment else ""
    return f'<br><img src="data:image/png;base64,{encoded(drawn(svg)[0])}">' if svg else ""


class CheckPanel(QWidget):
    """The check, live."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = wrapped()
        self.headline.setObjectName("check_headline")
        self.details_button = QToolButton()
        self.details_button.setObjectName("check_details")
        self.details_button.setText(tr("Details"))
        self.details_button.setCheckable(True)
        self.details_button.setAutoRaise(True)
        self.details_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.details_button.setArrowType(Qt.ArrowType.RightArrow)
        self.sentences = column()
        self.prediction = quiet()
        self.prediction.setObjectName("prediction")
        self.details = quiet()
        self.details.setTextFormat(Qt.TextFormat.RichText)
        self.details.setTextFormat(Qt.TextFormat.RichText)
        self.details.setObjectName("check_facts")
        layout = column(self)
        layout.addLayout(row(heading(tr("Check")), self.headline, stretch=1))
        for part in (self.prediction, self.details):
            part.hide()
        layout.addLayout(self.sentences)
        layout.addLayout(Flow(narrow(self.prediction), self.details_button, grows=self.prediction))
        layout.addWidget(self.details)
        self.details_button.toggled.connect(self._show_details)
        self.concerns: list[Concern] = []
        self.wait_for_images()

    def wait_for_images(self) -> None:
        """There are not two images yet."""
        self._say(tr("Choose two images of the same place."), [])
        self._forget()

    def look(self, concerns: list[Concern]) -> None:
        """The check is under way; concerns: what is known already."""
        self._say(tr("looking at the pair…"), concerns)

    def show_answer(self, found: Check, concerns: list[Concern]) -> None:
        """What was found, with concerns of ours and of the engine."""
        problems = [concern for concern in concerns if concern.kind == "problem"]
        if not problems:
            headline = "✓ " + tr("these images can be compared")
        elif len(problems) == 1:
            headline = tr("one problem to solve first")
        else:
            headline = tr("{count} problems to solve first").format(count=len(problems))
        self._say(headline, concerns)
        predicted = prediction(found)
        self.prediction.setText(tr("Takes {predicted}.").format(predicted=predicted))
        self.prediction.setVisible(bool(predicted))
        self.details.setText(
            "<br>".join(
                f"<b>{escape(shown(name))}:</b> {breakable(escape(shown(text)))}"
                for name, text in found.facts.items()
                if name != "predicted"
            )
            + _arrows(found)
        )
        self.details_button.setVisible(bool(found.facts))
        self._show_details(self.details_button.isChecked())

    def _forget(self) -> None:
        self.details.setText("")
        self.prediction.hide()
        self.details_button.hide()
        self.details.hide()

    def show_concerns(self, concerns: list[Concern]) -> None:
        """What is to be said before the engine can be asked at all."""
        wrong = any(concern.kind == "problem" for concern in concerns)
        self._say(
            tr("something is missing") if wrong else tr("as soon as both images are here"), concerns
        )
        self._forget()

    def _show_details(self, shown: bool) -> None:  # noqa: FBT001 (Qt calls it)
        self.details.setVisible(shown and bool(self.details.text()))
        arrow = Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow
        self.details_button.setArrowType(arrow)

    def _say(self, headline: str, concerns: list[Concern]) -> None:
        self.concerns = concerns
        self.headline.setText(headline)
        empty(self.sentences)
        for number, concern in enumerate(concerns):
            action = None
            if concern.mend is not None:
                text, act = concern.mend
                action = button(text, f"mend_{number}")
                action.clicked.connect(lambda _checked=False, act=act: act())
            self.sentences.addWidget(Sentence(concern.kind, concern.text, action))
