"""What the analyst says of each change polygon, kept as an attribute in the polygons' own file."""

from __future__ import annotations

from collections import Counter
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsField, QgsGeometry, QgsSpatialIndex, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType, QVariant

FIELD = "decision"
ACCEPTED, REJECTED, UNDECIDED = "accepted", "rejected", "undecided"
_ALIKE = 0.5  # share of a new polygon that an old one must cover for its decision to hold


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
    done = index >= 0 and bool(layer.dataProvider().changeAttributeValues({fid: {index: decision}}))
    layer.triggerRepaint()
    return done


def decision_of(feature: QgsFeature) -> str:
    """accepted, rejected or undecided."""
    index = feature.fields().indexOf(FIELD)
    value = feature.attribute(index) if index >= 0 else None
    return value if value in (ACCEPTED, REJECTED) else UNDECIDED


def count(layer: QgsVectorLayer) -> Counter[str]:
    """How many polygons are accepted, rejected, undecided."""
    return Counter(decision_of(feature) for feature in layer.getFeatures(_without_shapes()))


def _without_shapes() -> QgsFeatureRequest:
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return request


def decided(layer: QgsVectorLayer) -> list[tuple[QgsGeometry, str]]:
    """Every polygon that something was decided about."""
    if layer.fields().indexOf(FIELD) < 0:
        return []
    request = QgsFeatureRequest().setFilterExpression(f"\"{FIELD}\" in ('{ACCEPTED}', '{REJECTED}')")
    return [(QgsGeometry(feature.geometry()), decision_of(feature)) for feature in layer.getFeatures(request)]


def carry_over(layer: QgsVectorLayer, earlier: list[tuple[QgsGeometry, str]]) -> int:
    """Let decisions hold for the polygons that took the place of the earlier ones; returns for how many."""
    if not earlier:
        return 0
    index = QgsSpatialIndex()
    for number, (shape, _) in enumerate(earlier):
        index.addFeature(number, shape.boundingBox())
    column = ensure_field(layer)
    changes: dict[int, dict[int, Any]] = {}
    for feature in layer.getFeatures():
        shape = feature.geometry()
        near = [earlier[number] for number in index.intersects(shape.boundingBox())]
        covering = [(shape.intersection(other).area(), told) for other, told in near]
        area, told = max(covering, default=(0.0, UNDECIDED))
        if area >= _ALIKE * shape.area() > 0:
            changes[feature.id()] = {column: told}
    layer.dataProvider().changeAttributeValues(changes)
    return len(changes)
