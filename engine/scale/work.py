"""A table of pairs as what is to be done: one detection a row."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..errors import BadInput
from ..files.names import at_home, in_pieces, is_there, own_name, typed_name
from ..masks.names import split_preset
from ..masks.presets import preset_named
from ..messages import Message, msg
from ..scenes.stac import is_address
from .tables import as_text, read_rows

_NEEDED = ("id", "before", "after")
# What else a column may be called: as a request calls it.
_ALSO = {
    "aoi": "area_of_interest",
    "mask_before": "masks_before",
    "mask_after": "masks_after",
}
_LONGEST = 120  # characters of an id, which a folder is called by
_NO_FOLDER = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]|^\.|[. ]$')
# Devices of Windows, and what a map writes beside the folders of pairs.
_RESERVED = re.compile(
    r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?|pairs\.csv|catalog\.json|manifest\.jsonl"
)
_NOT_LOCAL = re.compile(r"/vsi|[A-Za-z][A-Za-z0-9_+.-]+:|<")  # one letter is a drive of Windows


@dataclass(frozen=True)
class PairRow:
    """One pair of a table, with names that mean the same in every folder.

    id: names the folder of its result. model: None for that of the run. mask_before, mask_after:
    `FILE` or `FILE:PRESET`. problem: why the row cannot be computed; the other values are then as
    they stand in the table, and the id may be empty or that of another row."""

    id: str
    before: str
    after: str
    aoi: str | None = None
    model: str | None = None
    mask_before: tuple[str, ...] = ()
    mask_after: tuple[str, ...] = ()
    problem: Message | None = None


def read_work(path: str | Path) -> list[PairRow]:
    """The pairs that a table lists: CSV, GeoJSON, GeoParquet, or an ItemCollection of STAC whose
    Items have the assets “before” and “after”.

    Columns: id, before, after; where wanted aoi, model, mask_before, mask_after (several separated
    by `;`). Relative names are those of files beside the table. A row that cannot be computed keeps
    its sentence. Raises BadInput for a table that cannot be read."""
    path = at_home(path)
    folder = Path(path).resolve().parent
    taken: dict[str, str] = {}
    rows: list[PairRow] = []
    columns: set[str] = set()
    for place, cells in read_rows(path):
        columns |= {name for name in cells if name}
        row = _row(cells, place, folder)
        rows.append(row if row.problem else _with_own_id(row, place, taken))
    if not rows:
        raise BadInput(
            msg("“{name}” lists no pairs; add a row for each.", name=own_name(str(path)))
        )
    if missing := [name for name in _NEEDED if name not in columns]:
        raise BadInput(
            msg(
                "“{name}” has no column {missing}; it needs id, before and after, and has: "
                "{columns}.",
                name=own_name(str(path)),
                missing=", ".join(missing),
                columns=", ".join(sorted(columns)[:20]) or msg("none"),
            )
        )
    return rows


def _row(cells: Mapping[str, Any], place: Message, folder: Path) -> PairRow:
    """The row of a table's cells, or what they say and what is wrong with it."""
    said = {}
    for name in (*_NEEDED, "aoi", "model", "mask_before", "mask_after"):
        value = cells.get(name)
        value = cells.get(_ALSO.get(name, name)) if value in (None, "") else value
        try:
            said[name] = ";".join(
                map(as_text, value if isinstance(value, (list, tuple)) else [value])
            )
        except ValueError:
            return _bad(said, msg("{place}: {column} is no text.", place=place, column=name))
    if cells.get(""):
        why = msg("{place} has more cells than the table has columns; quote those that hold the "
                  "separator.", place=place)  # fmt: skip
        return _bad(said, why)
    if missing := [name for name in _NEEDED if not said[name]]:
        why = msg("{place} lacks {missing}; fill it in, or remove the row.", place=place,
                  missing=", ".join(missing))  # fmt: skip
        return _bad(said, why)
    try:
        return PairRow(
            id=said["id"],
            before=located(said["before"], folder),
            after=located(said["after"], folder),
            aoi=located(said["aoi"], folder) if said["aoi"] else None,
            model=_model(said["model"], folder),
            mask_before=_masks(said["mask_before"], folder),
            mask_after=_masks(said["mask_after"], folder),
        )
    except BadInput as error:
        return _bad(said, msg("{place}: {why}", place=place, why=error.message))


def _bad(said: Mapping[str, str], why: Message) -> PairRow:
    return PairRow(said.get("id", ""), said.get("before", ""), said.get("after", ""), problem=why)


def _with_own_id(row: PairRow, place: Message, taken: dict[str, str]) -> PairRow:
    """The row, or with a problem where its id can be no folder of its own. taken: ids so far, and
    where they stand."""
    same = unicodedata.normalize("NFC", row.id).casefold()  # as disks of Windows and macOS compare
    if len(row.id) > _LONGEST or _NO_FOLDER.search(row.id) or _RESERVED.fullmatch(row.id):
        why = msg(
            "{place}: the id “{id}” cannot name a folder; take letters, digits, “-” and “_”, at "
            "most {most} of them.",
            place=place,
            id=row.id[:_LONGEST],
            most=_LONGEST,
        )
        return replace(row, problem=why)
    if same in taken:
        why = msg(
            "{place}: the id “{id}” is that of {other} too, and both would be written to one "
            "folder; give each row an id of its own.",
            place=place,
            id=row.id,
            other=taken[same],
        )
        return replace(row, problem=why)
    taken[same] = place
    return row


def located(name: str, folder: Path) -> str:
    """A name as GDAL opens it from any folder. folder: what relative names start from."""
    parts = [name] if is_there(str(folder / name)) else name.split(";")
    return ";".join(_located(part.strip(), folder) for part in parts if part.strip())


def _located(name: str, folder: Path) -> str:
    if (typed := typed_name(name)) != name:
        return typed
    if name.lower().startswith(("http://", "https://")):
        return name if is_address(name) else in_pieces(name)
    if _NOT_LOCAL.match(name):
        return name
    return os.path.normpath(folder / name)


def _masks(names: str, folder: Path) -> tuple[str, ...]:
    """The masks of a date. Raises BadInput for a preset that there is not."""
    return tuple(_mask(part.strip(), folder) for part in names.split(";") if part.strip())


def _mask(name: str, folder: Path) -> str:
    file, colon, preset = name.rpartition(":")
    if colon and preset_named(preset):
        return f"{_located(file, folder)}:{preset}"
    place = _located(name, folder)
    split_preset(place)
    return place


def _model(name: str, folder: Path) -> str | None:
    """A model of the catalogue, or a file of weights beside the table."""
    return (str(folder / name) if is_there(str(folder / name)) else name) if name else None
