"""Shapes on the map as a file with one polygon, which the engine stays inside."""

from __future__ import annotations

from osgeo import ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ...engine.errors import BadInput, OutputRefused
from ...engine.raster.gdal_io import written_reference
from ..session_files import passing_file
from ..text.plain_words import call
from ..text.translation import tr


def write_area(shapes: list[QgsGeometry], system: QgsCoordinateReferenceSystem, name: str) -> str:
    """Write the union of polygons to a temporary GeoPackage, which goes when QGIS closes, and those
    that cross themselves as they are, of which the engine tells; returns its path.

    name: what the analyst calls it, which sentences about the file say instead of its path. Raises
    BadInput where the shapes make no polygon, OutputRefused where nothing can be written."""
    crossing = [
        QgsGeometry(shape.constGet().segmentize())
        for shape in shapes
        if not shape.isGeosValid() and shape.makeValid().area() > 0
    ]
    union = QgsGeometry.unaryUnion([shape for shape in shapes if shape.isGeosValid()])
    made = [*map(_polygons, ([] if union.isEmpty() else [union.makeValid()]) + crossing)]
    if not made or None in made:
        raise BadInput(tr("The chosen place is no area; choose polygons, or draw a rectangle."))
    path = passing_file("area_of_interest", ".gpkg")
    call(path, name)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    if dataset is None:
        raise OutputRefused(tr("“{path}” cannot be written; free some space.").format(path=path))
    layer = dataset.CreateLayer("area_of_interest", _reference(system), ogr.wkbMultiPolygon)
    for shape in made:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    return path


def _polygons(shape: QgsGeometry) -> ogr.Geometry | None:
    """A shape as polygons; None where it has no area."""
    several = QgsGeometry(shape)
    several.convertToMultiType()
    made = ogr.CreateGeometryFromWkb(bytes(several.asWkb()))
    is_area = made is not None and ogr.GT_Flatten(made.GetGeometryType()) == ogr.wkbMultiPolygon
    return made if is_area and not made.IsEmpty() else None


def _reference(system: QgsCoordinateReferenceSystem) -> osr.SpatialReference | None:
    if not system.isValid():
        return None
    return written_reference(system.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED))
