"""The pictures of a result as a page shows them: the panels of its quicklook, and what became of
what."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QRect
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from ...engine.errors import BadInput
from ...engine.files.doors import read_png
from ...engine.raster.quicklook import panel_boxes
from ...engine.results.sankey import GREY, Words, sankey_svg
from ...engine.results.stored_pair import stored_pair
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
    png = read_png(report["files"].get("quicklook", ""))
    if png is None:
        return []
    picture = QImage.fromData(png)
    texts = (*captions, tr("Changed: red; not assessed: grey"))
    boxes = _boxes(report, picture)
    if boxes is None:
        return [Picture(" · ".join(texts), _encoded(png), width=width)]
    return [
        Picture(text, _encoded(_png(picture.copy(QRect(*box)))), width=min(width, 2 * box[2]))
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
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    size = renderer.defaultSize()
    wide = min(width, size.width())
    image = QImage(wide, size.height() * wide // size.width(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return Picture(tr("What became of what"), _encoded(_png(image)), width=wide)


def _encoded(png: bytes) -> str:
    return base64.b64encode(png).decode("ascii")


def _png(image: QImage) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(held)
