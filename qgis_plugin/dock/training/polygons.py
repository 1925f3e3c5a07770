"""The layer of polygons to train on: what its values mean, and a file of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import NULL, QgsProject, QgsVectorFileWriter, QgsVectorLayer

from ....engine.accuracy.change_values import CHANGED, UNCHANGED, UNKNOWN, ChangeValues
from ....engine.errors import BadInput, OutputRefused
from ...text.formatting import number
from ...text.plain_words import call, plain
from ...text.translation import tr

_SHOWN = 6  # values that are named


@dataclass(frozen=True)
class Meaning:
    """What the values of a field mean. text: as counts; problem: why they cannot be used, if so."""

    text: str
    problem: str = ""


def meaning_of(layer: QgsVectorLayer | None, field: str) -> Meaning:
    """What the polygons of a layer say. field: that says which are changes; empty: all are."""
    if layer is None or not layer.isValid():
        return Meaning("", tr("Choose a layer of polygons."))
    count = layer.featureCount()
    if not count:
        return Meaning("", tr("“{layer}” holds no polygons.").format(layer=layer.name()))
    if not field:
        text = tr("{count} polygons, all of them changes; all around counts as unchanged.")
        return Meaning(text.format(count=number(count)))
    values = [_value(feature[field]) for feature in layer.getFeatures()]
    what = tr("The field “{field}” of “{layer}”").format(field=field, layer=layer.name())
    try:
        meanings = ChangeValues().read(values, what, words_are_changes=True)
    except BadInput as error:
        return Meaning("", plain(error.message))
    counts: dict[int, Counter[str]] = {CHANGED: Counter(), UNCHANGED: Counter(), UNKNOWN: Counter()}
    for value in values:
        counts[meanings.of(value)][tr("empty") if value in (None, "") else str(value)] += 1
    text = "\n".join(
        f"{name}: {_listed(counts[kind])}"
        for kind, name in (
            (CHANGED, tr("Changes")),
            (UNCHANGED, tr("Unchanged")),
            (UNKNOWN, tr("Left out")),
        )
        if counts[kind]
    )
    if not counts[CHANGED]:
        return Meaning(text, tr("No polygon of this field is a change; choose another field."))
    return Meaning(text)


def _listed(counts: Counter[str]) -> str:
    named = [f"“{value}” {number(count)}" for value, count in counts.most_common(_SHOWN)]
    if len(counts) > _SHOWN:
        rest = sum(counts.values()) - sum(count for _, count in counts.most_common(_SHOWN))
        named.append(f"… {number(rest)}")
    return f"{number(sum(counts.values()))} ({', '.join(named)})"


def _value(value: Any) -> Any:
    return None if value is None or value == NULL else value


def write_polygons(layer: QgsVectorLayer, path: Path, field: str = "") -> str:
    """Write the polygons as QGIS shows them, edits too, to a GeoPackage with one field; its path.
    Raises OutputRefused."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "polygons"
    options.attributes = [layer.fields().indexOf(field)] if field else []
    options.skipAttributeCreation = not field
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputRefused(_cannot_write(path, reason)) from error
    context = QgsProject.instance().transformContext()
    answer = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    if answer[0] != QgsVectorFileWriter.WriterError.NoError:
        raise OutputRefused(_cannot_write(path, answer[1]))
    call(str(path), layer.name())
    return str(path)


def _cannot_write(path: Path, reason: str) -> str:
    return tr("“{path}” cannot be written: {reason}").format(path=path, reason=reason)
