"""What is chosen in a review, and what is said of the polygon that is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from qgis.core import QgsFeature
from qgis.PyQt.QtWidgets import QComboBox

from ...map.result_layers import ALL, NONE, UNDECIDED_ONLY
from ...map.review.order import (
    ANY,
    BY_KIND,
    DOUBTFUL,
    INSTRUCTIVE,
    LARGEST,
    NEAREST,
    OF_INDEX_KIND,
    OF_KIND,
)
from ...map.review_decisions import ACCEPTED, DIRECTION, REJECTED, UNDECIDED, Polygon
from ...text.formatting import hectares, number
from ...text.kinds import kind_in_words
from ...text.translation import tr


def order_choice() -> QComboBox:
    """In which order the polygons are gone through."""
    return _choice(
        "review_order",
        tr("Order"),
        (
            (tr("largest first"), LARGEST),
            (tr("most doubtful first"), DOUBTFUL),
            (tr("most instructive first"), INSTRUCTIVE),
            (tr("nearest first"), NEAREST),
            (tr("by kind"), BY_KIND),
        ),
    )


def others_choice() -> QComboBox:
    """What is shown of the polygons beside the present one."""
    return _choice(
        "review_others",
        tr("Other polygons"),
        (
            (tr("others: faint"), ALL),
            (tr("others: undecided only"), UNDECIDED_ONLY),
            (tr("others: hidden"), NONE),
        ),
    )


class WhichChoice(QComboBox):
    """Which polygons are gone through: all, those of a decision, or those of a kind, hers or by
    indices."""

    def __init__(self) -> None:
        super().__init__()
        _name(self, "review_which", tr("Which polygons to step through"))

    def offer(self, kinds: Iterable[str], by_index: Mapping[str, int] | None = None) -> None:
        """Offer the polygons of these kinds, too; what was chosen stays chosen. by_index: kinds by
        indices, and how many polygons are of each."""
        chosen = self.currentData()
        self.blockSignals(True)
        self.clear()
        for text, which in (
            (tr("all"), ANY),
            (tr("undecided only"), UNDECIDED),
            (tr("accepted only"), ACCEPTED),
            (tr("rejected only"), REJECTED),
        ):
            self.addItem(text, which)
        for kind in sorted(kinds, key=str.casefold):
            self.addItem(tr("kind: {name}").format(name=kind), OF_KIND + kind)
        for kind, count in sorted((by_index or {}).items(), key=lambda item: (-item[1], item[0])):
            text = tr("{kind} by its bands ({count})")
            named = text.format(kind=kind_in_words(kind), count=number(count))
            self.addItem(named, OF_INDEX_KIND + kind)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)


def _choice(name: str, means: str, items: Iterable[tuple[str, str]]) -> QComboBox:
    made = QComboBox()
    _name(made, name, means)
    for text, value in items:
        made.addItem(text, value)
    return made


def _name(choice: QComboBox, name: str, means: str) -> None:
    choice.setObjectName(name)
    choice.setAccessibleName(means)
    choice.setToolTip(means)


def polygon_in_words(polygon: Polygon, feature: QgsFeature, place: int, count: int) -> str:
    """Which of how many it is, its area, probability and classes, and what was decided; as rich
    text."""
    names = set(feature.fields().names())
    told = [tr("<b>{number} of {count}</b>").format(number=number(place), count=number(count))]
    if polygon.area:
        told.append(hectares(polygon.area))
    if "probability_mean" in names and polygon.probability:
        told.append(tr("probability {value}").format(value=number(polygon.probability, 2)))
    if {"class_before", "class_after"} <= names:
        told.append(escape(f"{feature['class_before']} → {feature['class_after']}", quote=False))
    if polygon.index_kind:
        told.append(escape(_kind_and_direction(polygon.index_kind, feature, names), quote=False))
    decided = {
        ACCEPTED: tr("<b>accepted</b>"),
        REJECTED: tr("<b>rejected</b>"),
        UNDECIDED: tr("not decided"),
    }
    return " · ".join([*told, decided[polygon.decision]])


def _kind_and_direction(kind: str, feature: QgsFeature, names: set[str]) -> str:
    """The kind by indices, and the direction where that says more."""
    direction = feature[DIRECTION] if DIRECTION in names else None
    if not isinstance(direction, str) or direction in ("", kind):
        return kind_in_words(kind)
    return f"{kind_in_words(kind)} ({kind_in_words(direction)})"
