"""What the analyst says of each change polygon, kept as an attribute in the polygons' own file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from math import isfinite
from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsDistanceArea,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType, QVariant

from ...engine.learning.missing import LOOKED_AT
from ...engine.results.polygon_signatures import QUESTION, edited_shapes
from ...engine.results.review_decisions import DECISIONS
from ..text.translation import tr

FIELD, KIND, NOTE, DRAWN = "decision", "kind", "note", "drawn"
INDEX_KIND, DIRECTION = "index_kind", "direction"  # as the engine tells them of the bands
ALL = ACCEPTED, REJECTED, UNDECIDED = DECISIONS
Values = dict[int, dict[str, str]]  # of polygons by their number: attribute to text


@dataclass
class Polygon:
    """What the review needs to know of a polygon. size: pixels; area: m², None without
    georeferencing. kind: the analyst's own name for what it is. drawn: by hand. looked_at: a place
    that the map says did not change, looked at for a missing change. index_kind: the engine's, by
    indices of the bands."""

    fid: int
    size: float
    probability: float
    area: float | None
    decision: str
    kind: str = ""
    drawn: bool = False
    looked_at: bool = False
    index_kind: str = ""


@dataclass
class Tally:
    """How many polygons are accepted, rejected and undecided, and how large they are together: m²,
    or None.

    drawn: those drawn by hand that nobody decided, which learning takes for accepted.
    nothing_missing: places looked at where no change is missing; no polygon of the map was rejected
    there."""

    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(ALL, 0))
    areas: dict[str, float | None] = field(default_factory=lambda: dict.fromkeys(ALL, 0.0))
    drawn: int = 0
    nothing_missing: int = 0

    @classmethod
    def of(cls, polygons: Iterable[Polygon]) -> Tally:
        """Count them."""
        made = cls()
        for polygon in polygons:
            made.add(polygon, 1)
        return made

    def add(self, polygon: Polygon, times: int) -> None:
        """Count one more; times: -1 for one less."""
        if polygon.looked_at and polygon.decision != ACCEPTED:  # no polygon of the map
            self.nothing_missing += times * (polygon.decision == REJECTED)
            return
        area = self.areas[polygon.decision]
        self.counts[polygon.decision] += times
        self.drawn += times * (polygon.drawn and polygon.decision == UNDECIDED)
        self.areas[polygon.decision] = (
            None if area is None or polygon.area is None else area + times * polygon.area
        )

    @property
    def decided(self) -> int:
        """How many are accepted or rejected, or places where nothing is missing."""
        return self.counts[ACCEPTED] + self.counts[REJECTED] + self.nothing_missing


def read(layer: QgsVectorLayer) -> list[Polygon]:
    """Every polygon of a layer, read once."""
    fields = layer.fields()
    columns = [
        fields.indexOf(name)
        for name in (
            *("pixels", "probability_mean", "area_m2", FIELD, KIND, DRAWN, QUESTION),
            INDEX_KIND,
        )
    ]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([column for column in columns if column >= 0])
    found = [
        _polygon(feature.id(), feature.attributes(), columns)
        for feature in _features(layer, request)
    ]
    if layer.crs().isValid() and columns[2] >= 0:
        edited = _edited(layer)
        _measure(
            layer, {each.fid: each for each in found if each.area is None or each.fid in edited}
        )
    return found


def _edited(layer: QgsVectorLayer) -> set[int]:
    """The polygons in the file of a layer whose size stands there as it was before they were
    edited by hand."""
    try:
        return edited_shapes(Path(layer.source().partition("|")[0]))
    except (sqlite3.Error, AttributeError, IndexError, TypeError, ValueError):
        return set()  # whoever counts on the file says what is wrong with it


def _features(layer: QgsVectorLayer, request: QgsFeatureRequest) -> list[QgsFeature]:
    """Of a layer. QGIS gives none, and no error, where the file is opened anew while the map is
    drawn: then it is asked once more."""
    found = list(layer.getFeatures(request))
    if not found and layer.featureCount() > 0:
        layer.dataProvider().reloadData()
        found = list(layer.getFeatures(request))
    return found


def _polygon(fid: int, values: list[Any], columns: list[int]) -> Polygon:
    """columns: of size, probability, area, decision, kind, drawn, why it is asked about and the
    kind by indices; -1 where there is none."""
    told = [
        None if column < 0 or values[column] in (None, NULL) else values[column]
        for column in columns
    ]
    size, probability, area, decision, kind, drawn, question, index_kind = told
    decision = " ".join(str(decision).lower().split())  # as the engine reads it
    return Polygon(
        fid,
        _number(size) or 0.0,
        _number(probability) or 0.0,
        _number(area),
        decision if decision in (ACCEPTED, REJECTED) else UNDECIDED,
        "" if kind is None else str(kind),
        _number(drawn) == 1.0,
        question == LOOKED_AT,
        "" if index_kind is None else str(index_kind),
    )


def _number(value: Any) -> float | None:
    """The number in an attribute; None where it holds none, whatever the file says that it is."""
    with suppress(TypeError, ValueError, OverflowError):
        number = float(value)
        return number if isfinite(number) else None
    return None


def _measure(layer: QgsVectorLayer, polygons: dict[int, Polygon]) -> None:
    """Measure polygons that she drew, reshaped or split."""
    if not polygons:
        return
    ellipsoid = QgsDistanceArea()
    ellipsoid.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    ellipsoid.setEllipsoid("WGS84")
    request = QgsFeatureRequest().setFilterFids(list(polygons)).setNoAttributes()
    for feature in layer.getFeatures(request):
        polygon = polygons[feature.id()]
        before, polygon.area = polygon.area, ellipsoid.measureArea(feature.geometry())
        if before:
            polygon.size *= polygon.area / before


def centres(layer: QgsVectorLayer) -> dict[int, tuple[float, float]]:
    """The middle of every polygon of a layer, in its CRS."""
    found = {}
    for feature in layer.getFeatures(QgsFeatureRequest().setNoAttributes()):
        middle = feature.geometry().boundingBox().center()
        found[feature.id()] = (middle.x(), middle.y())
    return found


def inside(layer: QgsVectorLayer, area: QgsGeometry) -> set[int]:
    """The polygons of a layer that lie in an area, by a place within each. area: in the CRS of the
    layer."""
    engine = QgsGeometry.createGeometryEngine(area.constGet())
    engine.prepareGeometry()
    found = set()
    for feature in layer.getFeatures(QgsFeatureRequest(area.boundingBox()).setNoAttributes()):
        place = (
            feature.geometry().pointOnSurface()
        )  # kept by this name while the engine looks at it
        if not place.isNull() and engine.contains(place.constGet()):
            found.add(feature.id())
    return found


def note_of(feature: QgsFeature) -> str:
    """What was noted on a polygon."""
    place = feature.fields().indexOf(NOTE)
    value = feature.attribute(place) if place >= 0 else None
    return "" if value in (None, NULL) else str(value)


def ensure_field(layer: QgsVectorLayer, name: str = FIELD) -> int:
    """The index of a text attribute, which is added to the file where it is not there yet; -1 where
    it cannot be."""
    if layer.fields().indexOf(name) < 0:
        layer.dataProvider().addAttributes([_text_field(name)])
        layer.updateFields()
    return int(layer.fields().indexOf(name))


def _text_field(name: str) -> QgsField:
    try:
        return QgsField(name, QMetaType.Type.QString)
    except (TypeError, AttributeError):  # before QGIS 3.38
        return QgsField(name, QVariant.Type.String)


def reopen_where_it_came_back(layer: QgsVectorLayer) -> None:
    """Open a layer's file anew that was gone when it was to be written, which QGIS gave up then."""
    if not layer.dataProvider().isValid() and Path(layer.source().partition("|")[0]).exists():
        open_anew(layer)


def open_anew(layer: QgsVectorLayer) -> None:
    """Open what lies in the place of a layer's file now."""
    source, kind = layer.source(), layer.providerType()
    # In between it shows nothing: else QGIS goes on with the file that it has open.
    for where, provider in (("Polygon", "memory"), (source, kind)):
        layer.setDataSource(where, layer.name(), provider, False)
    layer.triggerRepaint()


def write(layer: QgsVectorLayer, values: Values) -> bool:
    """Write texts of polygons straight into the file; whether that could be done. An undecided one,
    or an empty text, is nothing in the file."""
    reopen_where_it_came_back(layer)
    places = {
        name: ensure_field(layer, name)
        for name in {name for row in values.values() for name in row}
    }
    if min(places.values(), default=-1) < 0:
        return False
    rows = {
        fid: {
            places[name]: None if text == (UNDECIDED if name == FIELD else "") else text
            for name, text in row.items()
        }
        for fid, row in values.items()
    }
    in_file = {fid: row for fid, row in rows.items() if fid >= 0}  # others are not saved yet
    done = not in_file or bool(layer.dataProvider().changeAttributeValues(in_file))
    if done and layer.isEditable():
        _write_into_edits(layer, rows)
    layer.triggerRepaint()
    return done


def _write_into_edits(layer: QgsVectorLayer, rows: dict[int, dict[int, Any]]) -> None:
    """Write values into edits that are not saved, too: what she edited earlier would else replace
    them when she saves."""
    changed = layer.editBuffer().changedAttributeValues()
    for fid, row in rows.items():
        for place, value in row.items():
            if fid < 0 or place in changed.get(fid, {}):
                layer.changeAttributeValue(fid, place, value)


def has_unsaved_edits(layer: QgsVectorLayer | None) -> bool:
    """Whether she edited a layer, or a duplicate of it, and did not save that yet."""
    return layer is not None and any(each.isModified() for each in _edited_together(layer))


def discard_edits(layer: QgsVectorLayer) -> None:
    """End the editing of a layer, and of duplicates of it, unsaved."""
    for each in _edited_together(layer):
        each.rollBack()


def _edited_together(layer: QgsVectorLayer) -> list[QgsVectorLayer]:
    """A layer and its duplicates, as far as they are being edited."""
    file = layer.source().partition("|")[0]
    layers = {
        each.id(): each
        for each in (layer, *QgsProject.instance().mapLayers().values())
        if isinstance(each, QgsVectorLayer) and each.source().partition("|")[0] == file
    }
    return [each for each in layers.values() if each.isEditable()]


def smallest_at(canvas: Any, layer: QgsVectorLayer, point: QgsPointXY, reach: float) -> int | None:
    """The polygon at a point of the map, the smallest where several lie there; None where none
    does.

    reach: how far around the point counts, in units of the map."""
    around = QgsRectangle(
        point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach
    )
    request = (
        QgsFeatureRequest(canvas.mapSettings().mapToLayerCoordinates(layer, around))
        .setFlags(QgsFeatureRequest.Flag.ExactIntersect)
        .setNoAttributes()
    )
    found = layer.getFeatures(request)
    return min(((each.geometry().area(), each.id()) for each in found), default=(0.0, None))[1]


def why_not_written(layer: QgsVectorLayer | None) -> str:
    """What is said where `write` says no."""
    if layer is not None and not Path(layer.source().partition("|")[0]).exists():
        return tr(
            "The file of the polygons is gone: it was moved, renamed or deleted. Put it back where "
            "it was, then decide again."
        )
    return tr(
        "The file of the polygons cannot be written; is it read-only, or in use by another "
        "program? Close it there, then decide again."
    )
