"""How QGIS shows the layers of a result that are opened by hand: style files beside rasters, a
default style within the GeoPackage of the polygons."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import quoteattr  # nosec B406  (it writes, and parses nothing)

from osgeo import ogr

from ..files.style_marks import as_written
from ..files.write_errors import from_os_error, write_failure
from ..raster.gdal_io import attempt, last_message
from .polygon_signatures import STYLES

DATA = Path(__file__).parents[1] / "data"
STYLE_NAME = "Deep Change"
_MEANING = {
    "changes": "Accepted, rejected and open changes",
    "parcels": "Whether something changed in each parcel",
}
_ENTRIES = re.compile(r"(?s)(<colorPalette>).*(\n *</colorPalette>)")
# The table as QGIS itself makes it, in its order.
_COLUMNS = (
    ("f_table_catalog", 256),
    ("f_table_schema", 256),
    ("f_table_name", 256),
    ("f_geometry_column", 256),
    ("styleName", 30),
    ("styleQML", 0),
    ("styleSLD", 0),
    ("useAsDefault", -1),
    ("description", 0),
    ("owner", 30),
    ("ui", 30),
    ("update_time", -2),
)


def style_of(kind: str) -> Path:
    """The style file of “change”, “changes”, “magnitude”, “parcels”, “probability” or
    “uncertainty”."""
    return DATA / f"{kind}.qml"


def write_style(kind: str, path: Path, *, marked: bool = False) -> None:
    """Write the style of a kind of layer (see `style_of`) to a file. marked: as of
    `write_class_style`. Raises OutOfSpace or OutputRefused."""
    style = style_of(kind).read_text(encoding="utf-8")
    _write(as_written(style) if marked else style, path)


def write_class_style(
    values: Iterable[tuple[int, str, tuple[int, int, int]]], path: Path, *, marked: bool = False
) -> None:
    """Write a style that shows these values (value, name, colour) and nothing else. marked: a later
    result may replace it as long as nobody saved another in its place."""
    entries = "".join(
        f'\n        <paletteEntry value="{value}" label={quoteattr(name)} '
        f'color="#{red:02x}{green:02x}{blue:02x}" alpha="255"/>'
        for value, name, (red, green, blue) in values
    )
    text = style_of("change").read_text(encoding="utf-8")
    style = _ENTRIES.sub(lambda found: found[1] + entries + found[2], text)
    _write(as_written(style) if marked else style, path)


def _write(text: str, path: Path) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise from_os_error(error, path) from error


def add_default_style(dataset: ogr.DataSource, path: Path, layer: str = "changes") -> None:
    """Have a GeoPackage say how QGIS shows its layer; without a time, so that repeats are the same
    file.

    layer: its name, and that of its style."""
    table = dataset.CreateLayer(STYLES, None, ogr.wkbNone, ["FID=id"])
    for name, width in _COLUMNS:
        kind = {-1: ogr.OFTInteger, -2: ogr.OFTDateTime}.get(width, ogr.OFTString)
        column = ogr.FieldDefn(name, kind)
        if width > 0:
            column.SetWidth(width)
        if width == -1:
            column.SetSubType(ogr.OFSTBoolean)
        if width == -2:
            column.SetDefault("CURRENT_TIMESTAMP")
        table.CreateField(column)
    style = ogr.Feature(table.GetLayerDefn())
    texts = {
        "f_table_catalog": "",
        "f_table_schema": "",
        "f_table_name": layer,
        "f_geometry_column": "geometry",
        "styleName": STYLE_NAME,
        "styleQML": style_of(layer).read_text(encoding="utf-8"),
        "styleSLD": "",
        "description": _MEANING[layer],
        "owner": "",
    }
    for name, text in texts.items():
        style.SetField(name, text)
    style.SetField("useAsDefault", 1)
    style.SetFieldNull("ui")
    style.SetFieldNull("update_time")
    if attempt(table.CreateFeature, style) != 0:
        raise write_failure(path, last_message())
