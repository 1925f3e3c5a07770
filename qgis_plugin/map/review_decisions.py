"""What the analyst says of each change polygon, kept as an attribute in the polygons' own file."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from math import isfinite
from typing import Any

from qgis.core import NULL, QgsDistanceArea, QgsFeatureRequest, QgsField, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType, QVariant

FIELD = "decision"
ACCEPTED, REJECTED, UNDECIDED = "accepted", "rejected", "undecided"
ALL = (ACCEPTED, REJECTED, UNDECIDED)


@dataclass
class Polygon:
    """What the review needs to know of a polygon. size: pixels; area: m², None without georeferencing."""

    fid: int
    size: float
    probability: float
    area: float | None
    decision: str


@dataclass
class Tally:
    """How many polygons are accepted, rejected and undecided, and how large they are together: m², or None."""

    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(ALL, 0))
    areas: dict[str, float | None] = field(default_factory=lambda: dict.fromkeys(ALL, 0.0))

    @classmethod
    def of(cls, polygons: Iterable[Polygon]) -> Tally:
        """Count them."""
        made = cls()
        for polygon in polygons:
            made.add(polygon, 1)
        return made

    def add(self, polygon: Polygon, times: int) -> None:
        """Count one more; times: -1 for one less."""
        area = self.areas[polygon.decision]
        self.counts[polygon.decision] += times
        self.areas[polygon.decision] = None if area is None or polygon.area is None else area + times * polygon.area

    @property
    def decided(self) -> int:
        """How many are accepted or rejected."""
        return self.counts[ACCEPTED] + self.counts[REJECTED]


def read(layer: QgsVectorLayer) -> list[Polygon]:
    """Every polygon of a layer, read once."""
    fields = layer.fields()
    columns = [fields.indexOf(name) for name in ("pixels", "probability_mean", "area_m2", FIELD)]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([column for column in columns if column >= 0])
    found = [_polygon(feature.id(), feature.attributes(), columns) for feature in layer.getFeatures(request)]
    if layer.crs().isValid() and columns[2] >= 0:
        _measure(layer, {polygon.fid: polygon for polygon in found if polygon.area is None})
    return found


def _polygon(fid: int, values: list[Any], columns: list[int]) -> Polygon:
    """columns: of size, probability, area and decision; -1 where there is none."""
    told = [None if column < 0 or values[column] in (None, NULL) else values[column] for column in columns]
    size, probability, area, decision = told
    return Polygon(
        fid,
        _number(size) or 0.0,
        _number(probability) or 0.0,
        _number(area),
        decision if decision in (ACCEPTED, REJECTED) else UNDECIDED,
    )


def _number(value: Any) -> float | None:
    """The number in an attribute; None where it holds none, whatever the file says that it is."""
    with suppress(TypeError, ValueError, OverflowError):
        number = float(value)
        return number if isfinite(number) else None
    return None


def _measure(layer: QgsVectorLayer, polygons: dict[int, Polygon]) -> None:
    """Measure polygons that she drew and that nobody has measured yet."""
    if not polygons:
        return
    ellipsoid = QgsDistanceArea()
    ellipsoid.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    ellipsoid.setEllipsoid("WGS84")
    request = QgsFeatureRequest().setFilterFids(list(polygons)).setNoAttributes()
    for feature in layer.getFeatures(request):
        polygons[feature.id()].area = ellipsoid.measureArea(feature.geometry())


def ensure_field(layer: QgsVectorLayer) -> int:
    """The index of the attribute, which is added to the file where it is not there yet; -1 where it cannot be."""
    if layer.fields().indexOf(FIELD) < 0:
        layer.dataProvider().addAttributes([_text_field(FIELD)])
        layer.updateFields()
    return int(layer.fields().indexOf(FIELD))


def _text_field(name: str) -> QgsField:
    try:
        return QgsField(name, QMetaType.Type.QString)
    except (TypeError, AttributeError):  # before QGIS 3.38
        return QgsField(name, QVariant.Type.String)


def decide(layer: QgsVectorLayer, fid: int, decision: str) -> bool:
    """Write what was decided about a polygon straight into the file; whether that could be done."""
    index = ensure_field(layer)
    value = None if decision == UNDECIDED else decision
    done = index >= 0 and bool(layer.dataProvider().changeAttributeValues({fid: {index: value}}))
    layer.triggerRepaint()
    return done
