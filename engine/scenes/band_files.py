"""Bands in a file each: a folder whose files say their colours, or a table of colours and files."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path

from ..errors import BadInput, RasterUnreadable
from ..files.doors import exists, read_named
from ..files.names import own_name
from ..messages import Message, msg, some_of
from .band_colours import COLOURS, colour_named, colours_of, sensor_named
from .contents import TEXT_LIMIT, Contents
from .metadata import BadMetadata, as_number
from .scene import Scene, SceneBand, unreadable_metadata

_IMAGE = (".tif", ".tiff", ".jp2", ".img", ".vrt")
_FEWEST, _MOST = 2, 500  # bands
_COLUMN = {"colour": ("colour", "color", "band"), "file": ("file", "path", "href")}


def folder_of_bands(name: str, contents: Contents) -> Scene | None:
    """The image whose bands lie in a folder, a file each; None where fewer than two of its files
    say their colours."""
    files = [file for file in contents.names if "/" not in file and file.lower().endswith(_IMAGE)]
    stems = [Path(file).stem for file in files]
    sensor = sensor_named(own_name(name), *stems)
    colours = _colours(stems, sensor)
    found = {colour: file for colour, file in zip(colours, files) if colour}
    if len(found) < _FEWEST or contents.archive:
        return None
    bands = tuple(
        SceneBand(name=colour, colour=colour, file=contents.file(found[colour]))
        for colour in COLOURS
        if colour in found
    )
    others = [file for colour, file in zip(colours, files) if not colour]
    return Scene(name, _files_of(len(bands)), sensor or "", bands, notes=_left_out(name, others))


def colours_of_files(names: Sequence[str]) -> tuple[str | None, ...]:
    """The colours that files of a band each say by their names."""
    stems = [Path(own_name(name)).stem for name in names]
    return _colours(stems, sensor_named(*stems))


def _files_of(count: int) -> Message:
    return msg("{count} band files", count=count)


def _left_out(name: str, files: list[str]) -> tuple[str, ...]:
    if not files:
        return ()
    return (
        msg(
            "In “{name}” these files do not say which colour they are, and are left out: {files}. "
            "A table of colours and files (CSV) can name them.",
            name=own_name(name),
            files=some_of(files, 5),
        ),
    )


def _colours(stems: list[str], sensor: str | None) -> tuple[str | None, ...]:
    """The colours that names of files end with, or are: `scene_red`, `T32TQM_B04_10m`."""
    words = [_last_words(stem) for stem in stems]
    named = [next(filter(None, map(colour_named, each)), None) for each in words]
    numbers = colours_of(stems, sensor=sensor)
    once = [one if named.count(one) == 1 else None for one in named]
    return tuple(one or (other if other not in once else None) for one, other in zip(once, numbers))


def _last_words(stem: str) -> list[str]:
    """The last two words of a name, and its last alone."""
    words = re.split(r"[\W_]+", stem)
    return [" ".join(words[-2:]), words[-1]]


def table_of_bands(name: str) -> Scene | None:
    """The image whose bands a table lists (CSV: colour, file; where wanted scale, offset, nodata);
    None for any other table.

    Raises RasterUnreadable for files that are not there, and for what is no number or no
    colour."""
    try:
        text = read_named(name, TEXT_LIMIT).decode("utf-8-sig")
        first = text.splitlines()[0] if text.strip() else ""
        rows = csv.DictReader(io.StringIO(text), delimiter=";" if ";" in first else ",")
        heads = {head.strip().lower(): head for head in rows.fieldnames or () if head}
        columns = {
            what: next((heads[each] for each in names if each in heads), "")
            for what, names in _COLUMN.items()
        }
        if not all(columns.values()):
            return None
        listed = [
            {key: (row.get(head) or "").strip() for key, head in {**heads, **columns}.items()}
            for row in rows
        ]
    except (OSError, UnicodeDecodeError, csv.Error):
        return None
    bands = tuple(
        _listed(name, row, line) for line, row in enumerate(listed, 2) if any(row.values())
    )
    if not 1 <= len(bands) <= _MOST:
        raise unreadable_metadata(name, own_name(name), msg("it lists no bands"))
    named = [band.colour for band in bands if band.colour]
    if twice := [colour for colour in named if named.count(colour) > 1]:
        raise RasterUnreadable(
            msg(
                "“{name}” lists the colour {colour} twice; name each band once.",
                name=own_name(name),
                colour=twice[0],
            )
        )
    sensor = sensor_named(*(own_name(band.file) for band in bands))
    return Scene(name, _files_of(len(bands)), sensor or "", bands, reads=(name,))


def _listed(name: str, row: dict[str, str], line: int) -> SceneBand:
    file = row["file"]
    local = not file.startswith("/vsi") and "://" not in file
    path = str(Path(name).resolve().parent / file) if local else file
    if not file or (local and not exists(path)):
        raise RasterUnreadable(
            msg(
                "“{name}” names in line {line} the file “{file}”, which is not there; correct the "
                "table, or copy the file beside it.",
                name=own_name(name),
                line=line,
                file=file,
            )
        )
    try:
        scale, offset = (
            as_number(row.get(key) or otherwise)
            for key, otherwise in (("scale", "1"), ("offset", "0"))
        )
        nodata = as_number(row["nodata"]) if row.get("nodata") else None
    except BadMetadata as error:
        raise BadInput(
            msg("“{name}”, line {line}: {why}.", name=own_name(name), line=line, why=error)
        ) from None
    return SceneBand(
        name=row["colour"] or own_name(file),
        colour=colour_named(row["colour"]),
        file=path,
        scale=scale,
        offset=offset,
        nodata=nodata,
    )
