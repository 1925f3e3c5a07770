"""The region that the polygons of another layer cover, such as a district, a lake, a mask of
clouds."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)


def region_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """The layers of polygons in a project that are no part of a result, by their names."""
    found = [
        layer
        for layer in project.mapLayers().values()
        if layer.type() == QgsMapLayer.LayerType.VectorLayer
        and layer.isValid()
        and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        and not layer.customProperty("deepchange/kind")
    ]
    return sorted(found, key=lambda layer: layer.name().casefold())


def region_of(layer: QgsVectorLayer, system: QgsCoordinateReferenceSystem) -> QgsGeometry:
    """What the selected polygons of a layer cover, or all where none is selected, in a CRS; an
    empty geometry where there is none."""
    request = QgsFeatureRequest().setNoAttributes()
    if layer.selectedFeatureCount():
        request.setFilterFids(layer.selectedFeatureIds())
    parts = [
        feature.geometry().makeValid()
        for feature in layer.getFeatures(request)
        if feature.hasGeometry()
    ]
    region = QgsGeometry.unaryUnion(parts)
    if not region.isEmpty() and layer.crs().isValid() and system.isValid():
        region.transform(QgsCoordinateTransform(layer.crs(), system, QgsProject.instance()))
    return region
