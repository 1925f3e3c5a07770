"""The pictures of a result as a page shows them: the panels of its quicklook, and what became of
what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtGui import QImage

from ...engine.errors import BadInput
from ...engine.files.doors import read_png
from ...engine.raster.quicklook import panel_boxes
from ...engine.results.sankey import GREY, Words, sankey_svg
from ...engine.results.stored_pair import stored_pair
from ..map.alignment_picture import alignment_svg, drawn, encoded, png
from ..text.card_in_words import class_in_words
from ..text.formatting import shown
from ..text.translation import tr


@dataclass(frozen=True)
class Picture:
    """data: of a PNG as base64; svg: the markup of a drawing instead. width: in pixels, 0 for as
    wide as the page."""

    caption: str
    data: str = ""
    svg: Markup | str = ""
    width: int = 0


def panels(report: dict[str, Any], captions: tuple[str, str], width: int) -> list[Picture]:
    """Before, after and the changes, each with its caption. captions: of both dates. width: of the
    page, 0 for any.

    A picture that another version drew otherwise is shown as a whole; one that is gone or is none,
    not at all."""
    content = read_png(report["files"].get("quicklook", ""))
    if content is None:
        return []
    picture = QImage.fromData(content)
    texts = (*captions, tr("Changed: red; not assessed: grey"))
    boxes = _boxes(report, picture)
    if boxes is None:
        return [Picture(" · ".join(texts), encoded(content), width=width)]
    return [
        Picture(text, encoded(png(picture.copy(QRect(*box)))), width=min(width, 2 * box[2]))
        for text, box in zip(texts, boxes)
    ]


def _boxes(report: dict[str, Any], picture: QImage) -> Any:
    try:
        return panel_boxes(stored_pair(report).grid, (picture.height(), picture.width()))
    except BadInput:
        return None


def sankey(report: dict[str, Any], width: int = 0) -> Picture:
    """What became of what, in the user's language. width: of a panel, which shows no SVG; else it
    is one."""
    colours = {item["name"]: tuple(item.get("colour") or GREY) for item in report["classes"]}
    words = Words(shown, class_in_words)
    svg = sankey_svg(report["transitions"], colours, words, narrow=width > 0)
    if not width:
        return Picture(tr("What became of what"), svg=Markup(svg))  # nosec B704
    content, wide = drawn(svg, width)
    return Picture(tr("What became of what"), encoded(content), width=wide)


def arrows(report: dict[str, Any], width: int = 0) -> Picture | None:
    """How the dates lay before they were aligned; None where that was not asked or not measured.
    width: as for `sankey`."""
    try:
        grid = stored_pair(report).grid
    except BadInput:
        return None
    svg = alignment_svg(report.get("alignment"), (grid.height, grid.width))
    caption = tr("How the later image lay against the earlier one")
    if not svg:
        return None
    if not width:
        return Picture(caption, svg=Markup(svg))  # nosec B704
    content, wide = drawn(svg, width)
    return Picture(caption, encoded(content), width=wide)
