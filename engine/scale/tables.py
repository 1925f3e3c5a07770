"""Rows of tables as they are stored: CSV, GeoJSON, an ItemCollection of STAC, GeoParquet.

Which one a file is, its content says. A row is what its columns hold, by their names in small
letters, and where it stands, “line 3”, for sentences.
"""

from __future__ import annotations

import csv
import io
import json
import math
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal

from ..errors import BadInput, LibraryMissing
from ..files.doors import read_named, shortened
from ..files.names import own_name
from ..messages import Message, Quantity, msg

TABLE_LIMIT = 256 * 2**20  # bytes of a table of text
MOST_ROWS = 1_000_000  # ten times of what one scheduler carries
_MARKS = {
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
    b"\xef\xbb\xbf": "utf-8-sig",
}
_SEPARATORS = ",;\t|"
_SAID = re.compile(r"(?i)sep=(.)")  # a first line by which Excel is told the separator
_PARQUET = b"PAR1"
_DRIVERS = ["Parquet"]

Row = tuple[Message, "dict[str, Any]"]


def read_rows(path: str | Path) -> Iterator[Row]:
    """The rows of a table, each with where it stands. Raises BadInput for what is no table."""
    name = str(path)
    content = _content(name)
    if content.startswith(_PARQUET):
        return _limited(name, _of_parquet(name))
    text = _text(name, content)
    if text.lstrip()[:1] in ("{", "["):
        return _limited(name, _of_json(name, text))
    return _limited(name, _of_csv(name, text))


def _content(name: str) -> bytes:
    """What the file holds; of GeoParquet the first bytes."""
    try:
        if _begins(name) == _PARQUET:
            return _PARQUET
        return read_named(name, TABLE_LIMIT)
    except OSError as error:
        if isinstance(error, FileNotFoundError):
            raise BadInput(
                msg("The table “{name}” does not exist; check the path.", name=name)
            ) from None
        raise BadInput(
            msg(
                "The table “{name}” cannot be read: {why}; choose a file, or split it.",
                name=shortened(name),
                why=error.strerror or error,
            )
        ) from None
    except ValueError:  # a null character
        raise BadInput(msg("“{name}” is no name of a file.", name=repr(name))) from None


def _begins(name: str) -> bytes:
    if not Path(name).is_file():  # pipes and folders are refused where they are opened
        return b""
    with Path(name).open("rb") as file:
        return file.read(len(_PARQUET))


def _text(name: str, content: bytes) -> str:
    """The text of a table: UTF-8, UTF-16 with its mark, else what Windows writes in the west."""
    said = next((how for mark, how in _MARKS.items() if content.startswith(mark)), "")
    for encoding in (said,) if said else ("utf-8", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise BadInput(
        msg(
            "“{name}” is no table of text (CSV or GeoJSON), nor GeoParquet; save it as CSV in "
            "UTF-8, or, if it is an image, give that of the other date, too.",
            name=own_name(name),
        )
    )


def _limited(name: str, rows: Iterator[Row]) -> Iterator[Row]:
    """The same rows. Raises BadInput after the most that one table may have."""
    for count, row in enumerate(rows):
        if count >= MOST_ROWS:
            raise BadInput(
                msg(
                    "“{name}” lists more than {most} pairs; split it into several tables.",
                    name=own_name(name),
                    most=Quantity(MOST_ROWS, form=","),
                )
            )
        yield row


# ---- CSV -----------------------------------------------------------------------------------------


def _of_csv(name: str, text: str) -> Iterator[Row]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first = next((place for place, line in enumerate(lines) if line.strip()), 0)
    separator = _SAID.fullmatch(lines[first])
    first += bool(separator)
    # Strictly, or a quote that nobody closed would swallow all rows behind it.
    reader = csv.reader(
        io.StringIO("\n".join(lines[first:])),
        delimiter=separator[1] if separator else _separator(lines[first]),
        strict=True,
    )
    begun = first
    try:
        heads = [head.strip().lower() for head in next(reader, [])]
        _refuse_heads(name, heads)
        begun = first + reader.line_num
        for cells in reader:
            begun = first + reader.line_num
            if any(cell.strip() for cell in cells):
                yield (
                    msg("line {line}", line=begun),
                    {
                        **dict.fromkeys(heads, ""),
                        **dict(zip(heads, (cell.strip() for cell in cells))),
                        "": [cell for cell in cells[len(heads) :] if cell.strip()],
                    },
                )
    except csv.Error as error:
        raise BadInput(
            msg(
                "“{name}” cannot be read as CSV from line {line} on ({why}); see whether a quote "
                "there is not closed.",
                name=own_name(name),
                line=begun + 1,
                why=error,
            )
        ) from None


def _separator(head: str) -> str:
    """What stands between the columns: that of which the first line has most."""
    return max(_SEPARATORS, key=head.count)


def _refuse_heads(name: str, heads: Sequence[str]) -> None:
    twice = next((head for head in heads if head and heads.count(head) > 1), None)
    if twice:
        raise BadInput(
            msg(
                "“{name}” has two columns “{column}”; rename or remove one.",
                name=own_name(name),
                column=twice,
            )
        )


# ---- GeoJSON and STAC ----------------------------------------------------------------------------


def _of_json(name: str, text: str) -> Iterator[Row]:
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadInput(
            msg(
                "“{name}” is no JSON that can be read ({why}); export it again.",
                name=own_name(name),
                why=error,
            )
        ) from None
    features = values.get("features") if isinstance(values, dict) else None
    if not isinstance(features, list):
        raise BadInput(
            msg(
                "“{name}” is JSON, but no FeatureCollection with a list of features; give a "
                "GeoJSON or STAC ItemCollection of pairs.",
                name=own_name(name),
            )
        )
    for number, feature in enumerate(features, 1):
        yield msg("feature {number}", number=number), _of_feature(feature)


def _of_feature(feature: object) -> dict[str, Any]:
    """The columns of a feature; of an Item its assets “before”, “after” and the like are columns
    too."""
    if not isinstance(feature, dict):
        return {}
    properties = feature.get("properties")
    columns = {} if feature.get("id") is None else {"id": feature["id"]}
    if isinstance(properties, dict):
        columns |= {str(key).strip().lower(): value for key, value in properties.items()}
    assets = feature.get("assets")
    if isinstance(assets, dict):
        columns |= {
            str(key).strip().lower(): asset.get("href")
            for key, asset in assets.items()
            if isinstance(asset, dict)
        }
        if feature.get("id") is not None:  # an Item's id is its own, whatever its properties say
            columns["id"] = feature["id"]
    return columns


# ---- GeoParquet ----------------------------------------------------------------------------------


def _of_parquet(name: str) -> Iterator[Row]:
    if gdal.GetDriverByName(_DRIVERS[0]) is not None:
        rows = by_gdal(name)
    else:
        rows = _by_pyarrow(name)
    for number, columns in enumerate(rows, 1):
        yield msg("row {number}", number=number), columns


def by_gdal(name: str) -> Iterator[dict[str, Any]]:
    """The rows of a table that GDAL reads."""
    try:
        dataset = gdal.OpenEx(name, gdal.OF_VECTOR, allowed_drivers=_DRIVERS)
    except RuntimeError:
        dataset = None
    if dataset is None:
        raise _damaged(name, gdal.GetLastErrorMsg())
    layer = dataset.GetLayer(0)
    while True:
        try:
            feature = layer.GetNextFeature()
        except RuntimeError as error:
            raise _damaged(name, error) from None
        if feature is None:
            return
        yield {key.lower(): value for key, value in feature.items().items()}


def _by_pyarrow(name: str) -> Iterator[dict[str, Any]]:
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise LibraryMissing(
            msg(
                "“{name}” is GeoParquet, which needs a GDAL with the driver Parquet or the Python "
                "package pyarrow ({why}); run pip install pyarrow, or save the table as CSV or "
                "GeoJSON.",
                name=own_name(name),
                why=error,
            )
        ) from None
    try:
        file = ParquetFile(name)
        wanted = [column for column in file.schema_arrow.names if column.lower() != "geometry"]
        for batch in file.iter_batches(columns=wanted):
            for row in batch.to_pylist():
                yield {key.lower(): value for key, value in row.items()}
    except (ArrowException, OSError, ValueError) as error:
        raise _damaged(name, error) from None


def _damaged(name: str, why: object) -> BadInput:
    return BadInput(
        msg(
            "“{name}” cannot be read as GeoParquet ({why}); export it again.",
            name=own_name(name),
            why=str(why).split("\n")[0] or msg("it is damaged"),
        )
    )


def as_text(value: Any) -> str:
    """What a cell says as text; "" for nothing. Raises ValueError for what is no text or whole
    number."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise ValueError
    if isinstance(value, float):
        if value != int(value):
            raise ValueError
        value = int(value)
    return str(value).strip()
