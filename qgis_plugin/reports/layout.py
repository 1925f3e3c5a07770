"""A product as a QGIS layout, which the analyst may edit, and as PDF."""

from __future__ import annotations

import base64
import hashlib
import re
import uuid
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemRegistry,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtXml import QDomDocument

from ...engine.errors import OutputRefused
from ..text.translation import tr

LARGEST = 4  # changes that are shown before and after
_MADE = "deepchange/made"  # a layout's property: what it was when it was made
_WIDTH, _HEIGHT, _EDGE = 210.0, 297.0, 15.0  # millimetres
_INNER = _WIDTH - 2 * _EDGE
_REMEMBERED = re.compile(r'<Option\b[^>]*"cached_name"[^>]*>')
_TYPES = QgsLayoutItemRegistry.ItemType.LayoutLegend, QgsLayoutItemRegistry.ItemType.LayoutScaleBar
_NUMBERS = "|".join(
    str(int(getattr(kind, "value", kind))) for kind in _TYPES
)  # with Qt 6 no numbers
_USUAL_STRETCH = 'stretchFactor="100"'  # Qt 6 names it once a font has been read from a file
_SIZED = re.compile(rf'<LayoutItem\b[^>]*type="({_NUMBERS})"[^>]*>')
_ARROW = "north_arrows/layout_default_north_arrow.svg"
_LONGEST = 95, 62  # letters and lines of a page of small type


@dataclass(frozen=True)
class Shown:
    """What a layout shows. changes: the layer of polygons. before, after: of the images, None where
    one is gone.

    tables: as `Product.tables`. recipe: as text. name: of the layout. sankey: an SVG of what became
    of what, or empty.
    """

    name: str
    changes: QgsVectorLayer
    before: Any
    after: Any
    tables: Any
    recipe: str
    sankey: str = ""


def bring_layout(project: QgsProject, shown: Shown) -> QgsPrintLayout:
    """A layout in the project. An earlier one of that name is replaced where nobody has edited it,
    else it stays, and the new one gets another name."""
    manager = project.layoutManager()
    name, number = shown.name, 1
    while (earlier := manager.layoutByName(name)) is not None:
        if is_as_made(earlier):
            manager.removeLayout(earlier)
            break
        number += 1
        name = f"{shown.name} ({number})"
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(name)
    _fill(layout, shown)
    manager.addLayout(layout)
    return layout


def is_as_made(layout: Any) -> bool:
    """Whether a layout is ours, and nobody has edited it."""
    made = layout.customProperty(_MADE)
    return bool(made) and made == _signature(layout)


def mark_as_made(layout: Any) -> None:
    """Remember what a layout is now, so that it is known later whether somebody has edited it. Call
    it when the layout has been drawn: legends and scale bars find their size only then."""
    layout.setCustomProperty(_MADE, "0" * 40)
    layout.setCustomProperty(_MADE, _signature(layout))


def _signature(layout: Any) -> str:
    """A text that tells a layout from every other, before and after it is saved with its project.

    The order in which Qt writes attributes says nothing, nor do last digits, what a legend
    remembers, and the sizes that legends and scale bars give themselves."""
    document = QDomDocument()
    document.appendChild(layout.writeXml(document, QgsReadWriteContext()))
    text = _SIZED.sub(
        lambda item: re.sub(r'\bsize="[^"]*"', "", item[0]),
        _REMEMBERED.sub("", document.toString()),
    )
    text = re.sub(r"\d+\.\d{4,}", lambda number: f"{float(number[0]):.3f}", text)
    made = str(layout.customProperty(_MADE) or "")
    tokens = {
        token
        for token in re.findall(r'[\w:-]+="[^"]*"', text)
        if token != _USUAL_STRETCH and not (made and made in token)
    }
    return hashlib.sha256("\n".join(sorted(tokens)).encode()).hexdigest()[:40]


def export_pdf(layout: QgsPrintLayout, path: Path) -> None:
    """Write a layout as PDF, whole or not at all. Raises OutputRefused."""
    partial = path.with_name(f".deepchange-{uuid.uuid4().hex[:12]}.pdf")
    try:
        answer = QgsLayoutExporter(layout).exportToPdf(
            str(partial), QgsLayoutExporter.PdfExportSettings()
        )
        if answer != QgsLayoutExporter.ExportResult.Success:
            raise OutputRefused(
                tr("“{path}” cannot be written; close it where it is open.").format(path=path)
            )
        partial.replace(path)
    except OSError as error:
        text = tr("“{path}” cannot be written: {reason}; choose another place.")
        raise OutputRefused(text.format(path=path, reason=error.strerror or error)) from error
    finally:
        with suppress(OSError):
            partial.unlink()


# ---- Pages ---------------------------------------------------------------------------------------


def _fill(layout: QgsPrintLayout, shown: Shown) -> None:
    while layout.pageCollection().pageCount() > 0:
        layout.pageCollection().deletePage(0)
    _page(layout)
    _map_page(layout, shown)
    largest = _largest(shown.changes)
    if largest:
        _page(layout)
        _changes_page(layout, shown, largest)
    if shown.sankey:
        _page(layout)
        _sankey_page(layout, shown, layout.pageCollection().pageCount() - 1)
    _page(layout)
    _facts_page(layout, shown, layout.pageCollection().pageCount() - 1)


def _page(layout: QgsPrintLayout) -> None:
    page = QgsLayoutItemPage(layout)
    page.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    layout.pageCollection().addPage(page)


def _map_page(layout: QgsPrintLayout, shown: Shown) -> None:
    (title,), (lead,) = shown.tables["head"]
    _label(layout, title, (_EDGE, 12.0, _INNER, 16.0), 16, (0, "title"), bold=True)
    _label(layout, lead, (_EDGE, 28.0, _INNER, 8.0), 11, (0, "lead"))
    extent = shown.changes.extent() if shown.after is None else shown.after.extent()
    layers = [shown.changes, *filter(None, [shown.after])]
    shape = _INNER, 170.0
    main = _map(
        layout, layers, shown.changes, _fitted(extent, shape), (_EDGE, 38.0, *shape), (0, "map")
    )
    _legend(layout, main, shown.changes)
    if shown.changes.crs().isValid():
        _scale_bar(layout, main)
        _north_arrow(layout, main)
    head = " · ".join((tr("Decision"), tr("Kind"), tr("Polygons"), tr("Hectares")))
    rows = [head, *(" · ".join(cell or "–" for cell in row) for row in shown.tables["areas"])]
    _label(
        layout,
        _lines(tr("Areas"), rows, 12),
        (110.0, 214.0, _WIDTH - 110.0 - _EDGE, 68.0),
        9,
        (0, "areas"),
    )


def _changes_page(layout: QgsPrintLayout, shown: Shown, largest: Sequence[Any]) -> None:
    _label(
        layout,
        tr("The largest changes"),
        (_EDGE, 12.0, _INNER, 10.0),
        14,
        (1, "largest"),
        bold=True,
    )
    wide, tall, gap = (_INNER - 5.0) / 2, 52.0, 64.0
    for place, feature in enumerate(largest):
        top = 26.0 + place * gap
        around = feature.geometry().boundingBox()
        around.grow(max(around.width(), around.height()) * 0.75)
        for column, (name, layer) in enumerate((("before", shown.before), ("after", shown.after))):
            where = _EDGE + column * (wide + 5.0), top + 6.0, wide, tall
            layers = [shown.changes, *filter(None, [layer])]
            _map(
                layout,
                layers,
                shown.changes,
                _fitted(around, (wide, tall)),
                where,
                (1, f"{name}_{place + 1}"),
            )
            word = tr("before") if name == "before" else tr("after")
            _label(
                layout,
                f"{_fact(feature)} · {word}",
                (where[0], top, wide, 6.0),
                8,
                (1, f"{name}_{place + 1}_label"),
            )


def _sankey_page(layout: QgsPrintLayout, shown: Shown, page: int) -> None:
    where = (_EDGE, 12.0, _INNER, 10.0)
    _label(layout, tr("What became of what"), where, 14, (page, "sankey_title"), bold=True)
    item = QgsLayoutItemPicture(layout)
    content = base64.b64encode(shown.sankey.encode()).decode("ascii")
    item.setPicturePath(f"base64:{content}", QgsLayoutItemPicture.Format.FormatSVG)
    _place(layout, item, (_EDGE, 26.0, _INNER, 160.0), page, "sankey")


def _facts_page(layout: QgsPrintLayout, shown: Shown, page: int) -> None:
    facts = [(tr("Method"), shown.tables["method"]), (tr("Accuracy"), shown.tables["accuracy"])]
    text = "\n\n".join(
        _lines(name, [f"{fact}: {value}" for fact, value in rows], 30)
        for name, rows in facts
        if rows
    )
    _label(layout, text, (_EDGE, 12.0, _INNER, 90.0), 9, (page, "method"))
    wide, tall = _LONGEST
    lines = [line[:wide] + ("…" if len(line) > wide else "") for line in shown.recipe.splitlines()]
    if len(lines) > tall:
        lines = [*lines[:tall], tr("… (all of it is in recipe.json)")]
    recipe = "\n".join([tr("Recipe"), *lines])
    _label(layout, recipe, (_EDGE, 105.0, _INNER, 180.0), 6.5, (page, "recipe"))


def _lines(title: str, rows: Sequence[str], most: int) -> str:
    more = [f"… (+{len(rows) - most})"] if len(rows) > most else []
    return "\n".join([title, *rows[:most], *more])


def _largest(layer: QgsVectorLayer) -> list[Any]:
    """The largest accepted polygons."""
    fields = layer.fields()
    size = next(
        (fields.indexOf(name) for name in ("area_m2", "pixels") if fields.indexOf(name) >= 0), -1
    )
    found = [
        feature
        for feature in layer.getFeatures()
        if feature["decision"] == "accepted" and feature.hasGeometry()
    ]
    found.sort(key=lambda feature: -_size(feature, size))
    return found[:LARGEST]


def _size(feature: Any, field: int) -> float:
    with suppress(TypeError, ValueError, IndexError):
        return float(feature.attributes()[field])
    return float(feature.geometry().area())


def _fact(feature: Any) -> str:
    from ..text.formatting import hectares

    facts = [str(feature.id())]
    with suppress(TypeError, ValueError):
        facts.append(hectares(float(feature["area_m2"])))
    kind = feature["kind"]
    return " · ".join([*facts, *([str(kind)] if isinstance(kind, str) and kind else [])])


# ---- Items ---------------------------------------------------------------------------------------


def _place(
    layout: QgsPrintLayout, item: QgsLayoutItem, where: tuple[float, ...], page: int, name: str
) -> None:
    left, top, wide, tall = where
    unit = QgsUnitTypes.LayoutUnit.LayoutMillimeters
    item.setId(name)
    layout.addLayoutItem(item)
    item.attemptResize(QgsLayoutSize(wide, tall, unit))
    item.attemptMove(QgsLayoutPoint(left, top, unit), True, False, page)


def _label(
    layout: QgsPrintLayout,
    text: str,
    where: tuple[float, ...],
    points: float,
    item_of: tuple[int, str],
    *,
    bold: bool = False,
) -> None:
    """Text as it is: what names of files and kinds hold is no expression, which a layout would
    evaluate.

    item_of: number of the page, and the name of the item."""
    item = QgsLayoutItemLabel(layout)
    item.setText(text.replace("[%", "[\u200b%"))
    font = QFont(QgsApplication.font())
    font.setPointSizeF(points)
    font.setBold(bold)
    item.setFont(font)
    item.setHAlign(Qt.AlignmentFlag.AlignLeft)  # QGIS spreads the words of a line that is full
    _place(layout, item, where, *item_of)


def _map(
    layout: QgsPrintLayout,
    layers: list[Any],
    changes: QgsVectorLayer,
    extent: QgsRectangle,
    where: tuple[float, ...],
    item_of: tuple[int, str],
) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    _place(layout, item, where, *item_of)
    item.setCrs(changes.crs())
    item.setKeepLayerSet(True)
    item.setLayers(layers)
    item.zoomToExtent(extent)
    item.setFrameEnabled(True)
    return item


def _fitted(extent: QgsRectangle, shape: tuple[float, float]) -> QgsRectangle:
    """An extent that is as wide in proportion as the place where it is shown."""
    wide, tall = max(extent.width(), 1e-9), max(extent.height(), 1e-9)
    wide, tall = max(wide, tall * shape[0] / shape[1]), max(tall, wide * shape[1] / shape[0])
    middle = extent.center()
    return QgsRectangle(
        middle.x() - wide / 2, middle.y() - tall / 2, middle.x() + wide / 2, middle.y() + tall / 2
    )


def _legend(layout: QgsPrintLayout, shown: QgsLayoutItemMap, changes: QgsVectorLayer) -> None:
    item = QgsLayoutItemLegend(layout)
    item.setLinkedMap(shown)
    item.setAutoUpdateModel(False)
    root = item.model().rootGroup()
    root.clear()
    # The name of the layer, with those of both images in it, is wider than the page.
    root.addLayer(changes).setCustomProperty("legend/title-label", tr("Changes"))
    item.setLegendFilterByMapEnabled(True)
    _place(layout, item, (_EDGE, 212.0, 60.0, 30.0), 0, "legend")


def _scale_bar(layout: QgsPrintLayout, shown: QgsLayoutItemMap) -> None:
    item = QgsLayoutItemScaleBar(layout)
    item.setStyle("Single Box")
    item.setLinkedMap(shown)
    item.applyDefaultSize()
    _place(layout, item, (_EDGE, 250.0, 70.0, 14.0), 0, "scale_bar")


def _north_arrow(layout: QgsPrintLayout, shown: QgsLayoutItemMap) -> None:
    item = QgsLayoutItemPicture(layout)
    item.setPicturePath(f":/images/{_ARROW}")
    item.setLinkedMap(shown)
    item.setNorthMode(QgsLayoutItemPicture.NorthMode.GridNorth)
    _place(layout, item, (_WIDTH - _EDGE - 16.0, 40.0, 14.0, 18.0), 0, "north_arrow")
