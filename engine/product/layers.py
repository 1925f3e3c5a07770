"""The polygons of a product as layers: a GeoPackage, and other formats made of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from osgeo import gdal, ogr

from ..files.write_errors import write_failure
from ..messages import Message, msg
from ..raster.gdal_io import attempt, close, last_message, quiet, undated
from ..results.styles import add_default_style, write_style
from .changes import Change

LAYER = "changes"
FORMATS = ("gpkg", "geojson", "fgb", "shp")
_DRIVERS = {"geojson": "GeoJSON", "fgb": "FlatGeobuf", "shp": "ESRI Shapefile"}
_FIELDS = (
    ("id", ogr.OFTInteger64),
    ("area_m2", ogr.OFTReal),
    ("pixels", ogr.OFTInteger64),
    ("probability_mean", ogr.OFTReal),
    ("class_before", ogr.OFTString),
    ("class_after", ogr.OFTString),
    ("index_kind", ogr.OFTString),
    ("direction", ogr.OFTString),
    ("decision", ogr.OFTString),
    ("kind", ogr.OFTString),
    ("note", ogr.OFTString),
    ("drawn", ogr.OFTInteger),
)
# A Shapefile cuts names of fields off after ten letters, and texts after 254 bytes.
_SHORT = {"probability_mean": "prob_mean", "class_before": "cls_before", "class_after": "cls_after"}
_LONGEST = 254


class PolygonWriter:
    """Writes polygons, one by one, into a GeoPackage that says itself how QGIS shows it.

    reference: of the polygons, or None. Raises OutOfSpace or OutputRefused."""

    def __init__(self, path: Path, reference: object) -> None:
        self._path = path
        with quiet(), undated():
            self._dataset = attempt(ogr.GetDriverByName("GPKG").CreateDataSource, str(path))
            if self._dataset is None:
                raise write_failure(path, last_message())
            options = ["FID=fid", "GEOMETRY_NAME=geometry"]
            self._layer = self._dataset.CreateLayer(LAYER, reference, ogr.wkbMultiPolygon, options)
            if self._layer is None:
                raise write_failure(path, last_message())
            for name, kind in _FIELDS:
                self._layer.CreateField(ogr.FieldDefn(name, kind))
        self._layer.StartTransaction()
        self.longest_text = 0  # bytes

    def write(self, change: Change) -> None:
        """Write one more, with the number that it has in the result."""
        feature = ogr.Feature(self._layer.GetLayerDefn())
        feature.SetFID(change.fid)
        feature.SetGeometry(ogr.ForceToMultiPolygon(change.shape.Clone()))
        before, after = change.classes or (None, None)
        values = (
            change.fid,
            change.area,
            change.pixels or None,
            change.probability,
            before,
            after,
            *(word or None for word in change.by_index),
            change.decision,
            change.kind or None,
            change.note or None,
            int(change.edited),
        )
        for place, value in enumerate(values):
            if value is not None:
                feature.SetField(place, value)
                if isinstance(value, str):
                    self.longest_text = max(self.longest_text, len(value.encode()))
        with quiet():
            if attempt(self._layer.CreateFeature, feature) != 0:
                raise write_failure(self._path, last_message())

    def close(self) -> None:
        """Have all of it on the disk."""
        with quiet(), undated():
            if self._layer.CommitTransaction() != 0:
                raise write_failure(self._path, last_message())
            add_default_style(self._dataset, self._path)
            self._layer.SyncToDisk()
            close(self._dataset, self._path)
            self._layer = self._dataset = None


def write_formats(source: Path, formats: Sequence[str], cancelled: Callable[[], bool]) -> list[str]:
    """Write the layer of a GeoPackage in these formats beside it, each with a style file that QGIS
    reads by itself.

    Returns the names of the files. Raises OutOfSpace or OutputRefused."""
    made = []
    for kind in formats:
        if kind != "gpkg" and not cancelled():
            target = source.with_suffix(f".{kind}")
            _translate(source, target, kind)
            write_style("changes", source.with_suffix(".qml"))
            made += [path.name for path in source.parent.glob(f"{source.stem}.*") if path != source]
    return sorted(set(made))


def _translate(source: Path, target: Path, kind: str) -> None:
    with quiet(), undated():
        origin = gdal.OpenEx(str(source), gdal.OF_VECTOR)
        has_place = origin.GetLayerByName(LAYER).GetSpatialRef() is not None
        names = ", ".join(f'"{name}" AS "{_SHORT.get(name, name)}"' for name, _ in _FIELDS)
        options = {
            "geojson": ["-lco", "RFC7946=YES"] if has_place else ["-lco", "COORDINATE_PRECISION=7"],
            "shp": ["-lco", "ENCODING=UTF-8", "-sql", f"SELECT {names}, geometry FROM {LAYER}"],  # nosec B608
            "fgb": [],
        }[kind]
        arguments = [*options, "-nln", source.stem, "-nlt", "PROMOTE_TO_MULTI"]
        if "-sql" not in arguments:
            arguments += [LAYER]
        made = attempt(
            gdal.VectorTranslate,
            str(target),
            origin,
            options=gdal.VectorTranslateOptions(arguments, _DRIVERS[kind]),
        )
        if made is None:
            raise write_failure(target, last_message())
        close(made, target)
        gdal.ErrorReset()
        del made  # only now all of it is written
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise write_failure(target, last_message())


def notes_on_formats(
    formats: Sequence[str], longest_text: int, *, georeferenced: bool
) -> list[Message]:
    """Sentences on what a format cannot hold."""
    notes = []
    if "shp" in formats and longest_text > _LONGEST:
        notes.append(
            msg(
                "A Shapefile holds texts of {most} bytes at most: longer notes are cut off in it, "
                "and whole in the GeoPackage.",
                most=_LONGEST,
            )
        )
    if "geojson" in formats and not georeferenced:
        notes.append(
            msg(
                "GeoJSON means longitudes and latitudes, and the images have no CRS: its "
                "coordinates are those of the images."
            )
        )
    return notes
