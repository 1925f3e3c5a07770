"""How the dates lay before they were aligned, as arrows in the user's language."""

from __future__ import annotations

import base64
from typing import Any

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from ..text.translation import tr


def alignment_svg(values: dict[str, Any] | None, size: tuple[int, int]) -> str:
    """The arrows as an SVG. values: of the alignment in a check or a report; size: rows and columns
    of the grid. Empty where nothing was measured, or the report is damaged."""
    from ...engine.alignment.picture import arrows_svg
    from ...engine.arrays.displacement import HELD_OUT, REJECTED, USED, Alignment

    if values is None:
        return ""
    try:
        alignment = Alignment.from_json(values)
    except (KeyError, TypeError, ValueError):
        return ""
    if not alignment.places or min(size) < 1:
        return ""
    legend = {
        USED: tr("places that were fitted to"),
        HELD_OUT: tr("places held out for the check"),
        REJECTED: tr("places left out"),
    }
    return arrows_svg(alignment, size, legend, tr("arrows drawn {times} times as long"))


def drawn(svg: str, width: int = 0) -> tuple[bytes, int]:
    """An SVG as a PNG, and how many pixels wide it is. width: at most; 0 for as wide as it is."""
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    size = renderer.defaultSize()
    wide = min(width, size.width()) if width else size.width()
    image = QImage(wide, size.height() * wide // size.width(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return png(image), wide


def png(image: QImage) -> bytes:
    """A picture as the content of a PNG file."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(held)


def encoded(content: bytes) -> str:
    """A file's content as a page holds it."""
    return base64.b64encode(content).decode("ascii")
