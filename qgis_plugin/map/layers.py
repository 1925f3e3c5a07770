"""Layers of a result in QGIS: their names, styles and metadata, and the group that holds them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...engine.errors import BadInput
from ...engine.files.doors import read_plain
from ...engine.files.json_text import json_text
from ...engine.messages import messages_of
from ...engine.raster.gdal_io import refuse_unfit
from ...engine.results.not_assessed import legend, reason_in_words
from ...engine.results.polygon_signatures import refuse_strange_polygons
from ...engine.results.styles import style_of
from ..text.card_in_words import class_in_words
from ..text.formatting import headline, listed, shown
from ..text.kinds import kind_in_words
from ..text.plain_words import plain
from ..text.translation import tr

# From top to bottom, as they lie on the map.
ORDER = (
    "changes",
    "kinds",
    "kind",
    "transition",
    "classes_after",
    "classes_before",
    "change",
    "not_assessed",
    "magnitude",
    "uncertainty",
    "probability",
)
_OVER_IMAGES = 0.7  # opacity with which the image below can still be judged
_SHOWN = ("changes", "kinds", "transition")


def title(kind: str) -> str:
    """What a layer of a result is called."""
    return {
        "changes": tr("Change polygons"),
        "change": tr("Change"),
        "probability": tr("Probability of change"),
        "kinds": tr("Kinds of change"),
        "kind": tr("Kind of change by its bands"),
        "magnitude": tr("Strength of change"),
        "uncertainty": tr("Uncertainty"),
        "transition": tr("Transitions"),
        "classes_before": tr("Classes before"),
        "classes_after": tr("Classes after"),
        "not_assessed": tr("Not assessed"),
    }[kind]


def open_layer(path: str, kind: str) -> QgsMapLayer:
    """A layer of a result, styled; it may be invalid where the file is gone. Raises BadInput where
    it holds what would hold up QGIS without end: a result may have been received."""
    if kind == "changes":
        if Path(path).exists():
            refuse_strange_polygons(Path(path))
        layer: QgsMapLayer = QgsVectorLayer(path, title(kind), "ogr")
    else:
        refuse_unfit(path, "the layer")
        layer = QgsRasterLayer(path, title(kind), "gdal")
    if layer.isValid():
        style(layer, kind)
    return layer


def style(layer: QgsMapLayer, kind: str) -> None:
    """Give a layer the look of its kind; classes and transitions carry colours and names in their
    own file."""
    path = style_of(kind)
    if kind == "magnitude" and not _is_of_indices(layer):
        return  # its values have no range that is known
    if path.exists():
        layer.loadNamedStyle(str(path))
        if kind == "changes":
            _name_decisions(layer)
        elif kind == "change":
            _name_values(layer)
    elif kind == "not_assessed":
        _style_reasons(layer)
    elif kind in ("kinds", "kind", "transition", "classes_before", "classes_after"):
        _style_by_names(layer, kind)
    layer.triggerRepaint()


def _name_decisions(layer: QgsVectorLayer) -> None:
    """Call the decisions in the legend as the review does."""
    renderer = layer.renderer().clone()
    for index, text in enumerate((tr("accepted"), tr("rejected"), tr("to review"))):
        renderer.updateCategoryLabel(index, text)
    layer.setRenderer(renderer)


def _name_values(layer: QgsRasterLayer) -> None:
    """Call the values of a mask in the legend as QGIS speaks."""
    renderer = layer.renderer().clone()
    for value, text in ((0, tr("unchanged")), (1, tr("changed")), (255, tr("not assessed"))):
        renderer.setLabel(value, text)
    layer.setRenderer(renderer)


def _is_of_indices(layer: QgsRasterLayer) -> bool:
    """Whether a layer tells how indices changed, and not the value of a single band."""
    return not layer.bandName(1).endswith("change of the value")


def _named(label: str) -> str:
    """A class, or one that became another, as QGIS speaks."""
    return " -> ".join(map(class_in_words, label.split(" -> ")))


def _style_reasons(layer: QgsRasterLayer) -> None:
    """Show why pixels were not assessed, in colours and words, and nothing where they were."""
    classes = [
        QgsPalettedRasterRenderer.Class(value, QColor(*colour), shown(reason_in_words(name)))
        for value, name, colour in legend()
    ]
    renderer = QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)
    renderer.setOpacity(_OVER_IMAGES)
    layer.setRenderer(renderer)


def _style_by_names(layer: QgsRasterLayer, kind: str) -> None:
    """Show named values in their colours, and nothing where a layer of transitions or kinds says
    “unchanged”."""
    provider = layer.dataProvider()
    unchanged = 0 if kind in ("kinds", "kind", "transition") else None
    # What was learned is called by the analyst's own words.
    called: dict[str, Callable[[str], str]] = {"kinds": str, "kind": kind_in_words}
    named = called.get(kind, _named)
    classes = [
        QgsPalettedRasterRenderer.Class(item.value, item.color, named(item.label))
        for item in provider.colorTable(1)
        if item.label not in ("", str(int(item.value)))  # QGIS calls what has no name by its number
        and item.value not in (unchanged, provider.sourceNoDataValue(1))
    ]
    renderer = QgsPalettedRasterRenderer(provider, 1, classes)
    renderer.setOpacity(_OVER_IMAGES)
    layer.setRenderer(renderer)


def describe(layer: QgsMapLayer, kind: str, report: dict[str, Any]) -> None:
    """Write into a layer's metadata how it came to be. report: the content of report.json."""
    before, after = _image(report, "before"), _image(report, "after")
    metadata = QgsLayerMetadata()
    metadata.setType("dataset")
    metadata.setTitle(
        tr("{layer}, {before} to {after}").format(layer=title(kind), before=before, after=after)
    )
    metadata.setAbstract(headline(report))
    metadata.setKeywords(
        {
            "gmd:topicCategory": ["imageryBaseMapsEarthCover"],
            "deepchange": [kind, str(report["model"])],
        }
    )
    metadata.setHistory(
        [
            tr("Before: {name}").format(name=report["before"]["name"]),
            tr("After: {name}").format(name=report["after"]["name"]),
            tr("Model: {name}, threshold {threshold}, CRF {crf}").format(
                name=report["model"], threshold=report["threshold"], crf=report["crf"]
            ),
            *map(plain, messages_of(report)),
        ]
    )
    _credit(metadata, str(report["model"]))
    layer.setMetadata(metadata)
    recipe = Path(str(report.get("output", ""))) / "recipe.json"
    layer.setCustomProperty("deepchange/kind", kind)
    layer.setCustomProperty("deepchange/report", json_text(report))
    with suppress(OSError, ValueError):
        layer.setCustomProperty("deepchange/recipe", read_plain(recipe).decode("utf-8"))


def _credit(metadata: QgsLayerMetadata, model: str) -> None:
    """Licence and citation of the model, where it is still installed."""
    from ...engine import models

    for known in models():
        if known.name == model:
            metadata.setLicenses([known.licence])
            metadata.setRights(
                [tr("Cite: {source}").format(source=known.source)] if known.source else []
            )


def _image(report: dict[str, Any], date: str) -> str:
    """An image's short name, with its date where it is known."""
    told = report[date]
    name = str(told["name"]).split(";")[0].replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    return f"{name} ({told['date']})" if told.get("date") else name


def add_result(
    project: QgsProject,
    files: dict[str, str],
    report: dict[str, Any],
    name: str = "",
    refused: Callable[[str], None] = lambda _: None,
) -> QgsLayerTreeGroup:
    """Add the layers of a result to the project, in a group at the top. files: kind to path, as a
    result has them.

    name: of the group; else the names of both images. What does not exist or cannot be opened is
    left out; refused is called with which files these are, and why one is not opened at all."""
    # The raster under the polygons would cover the very image on which a change is judged.
    shown = _SHOWN if "changes" in files else (*_SHOWN, "change")
    group = project.layerTreeRoot().insertGroup(0, name or pair_name(report))
    unopened = []
    for kind in ORDER:
        if kind not in files:
            continue
        try:
            layer = open_layer(files[kind], kind)
        except BadInput as error:
            refused(plain(error.message))
            continue
        if not layer.isValid():
            unopened.append(f"“{Path(files[kind]).name}”")
            continue
        describe(layer, kind, report)
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(kind in shown)
        node.setExpanded(kind == "changes")
    if unopened:
        text = tr(
            "Of this result {files} cannot be opened: gone, or no longer what was written. Put the "
            "files back, or detect again."
        )
        refused(text.format(files=listed(unopened)))
    return group


def pair_name(report: dict[str, Any]) -> str:
    """What a result calls its pair: by both images."""
    return tr("{before} → {after}").format(
        before=_image(report, "before"), after=_image(report, "after")
    )
