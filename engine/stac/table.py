"""Pairs of a STAC API as a table that `read_work` reads, and Items beside it where they must be."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..errors import BadInput
from ..files.json_text import json_text
from ..files.names import at_home
from ..files.whole_file import whole_file
from ..files.write_errors import from_os_error
from ..messages import Remedy, msg
from ..scenes.stac import file_of
from .choosing import FoundPair
from .images import FoundImage
from .pairs import PairsFound, columns_of, scene_of
from .signing import signed

_WRITTEN = (".csv", ".geojson", ".json")


def write_pairs(found: PairsFound, path: str | Path, *, overwrite: bool = False) -> Path:
    """Write the pairs as CSV or GeoJSON, by the ending; returns the file.

    A row names the address of each Item; where there is none, or where addresses are signed, the
    Items lie in a folder beside the table. Raises BadInput for a file that is there already or
    has another ending, OutputRefused or OutOfSpace where it cannot be written."""
    target = Path(at_home(path))
    refuse_target(target, overwrite=overwrite)
    if not found.pairs:
        raise BadInput(
            msg(
                "No pair was found ({before} images before, {after} after), and no table is "
                "written; choose a larger place, longer seasons or more cloud.",
                before=found.found[0],
                after=found.found[1],
            )
        )
    items = _Items(target, found)
    rows = [_row(pair, items) for pair in found.pairs]
    text = _csv(rows) if target.suffix.lower() == ".csv" else _geojson(rows, found)
    try:
        items.write()
        _write(target, text)
    except OSError as error:
        raise from_os_error(error, target) from error
    return target


def refuse_target(target: Path, *, overwrite: bool) -> None:
    """Raise BadInput where no table can be written under a name, or something lies there."""
    if target.suffix.lower() not in _WRITTEN:
        raise BadInput(
            msg(
                "“{name}” is no name for a table of pairs; let it end in .csv or .geojson.",
                name=target,
            )
        )
    if not target.parent.is_dir():
        raise BadInput(msg("The folder of “{name}” does not exist; make it first.", name=target))
    for path in (target, _folder_of(target)):
        if path.exists() and not overwrite:
            raise BadInput(
                msg(
                    "“{name}” is there already; choose another name.",
                    Remedy.OVERWRITE,
                    name=path,
                )
            )


def _folder_of(table: Path) -> Path:
    """Where Items lie that a table names by file."""
    return table.with_name(f"{table.stem}_items")


def _row(pair: FoundPair, items: _Items) -> dict[str, Any]:
    about = columns_of(pair)
    row = {
        "id": about.pop("id"),
        "before": items.name_of(pair.before),
        "after": items.name_of(pair.after),
        "mask_before": items.mask_of(pair.before),
        "mask_after": items.mask_of(pair.after),
    }
    return {**row, **{key: "" if value is None else value for key, value in about.items()}}


class _Items:
    """How rows name their Items, and those that are written beside the table."""

    def __init__(self, table: Path, found: PairsFound) -> None:
        self._folder = _folder_of(table)
        self._sign: Callable[[str], str] = lambda file: file
        self._signs = found.search.sign is not None
        if self._signs:
            self._sign = lambda file: signed(file, found.search.collection)
        self._written: dict[Path, dict[str, Any]] = {}

    def name_of(self, image: FoundImage) -> str:
        """The address of an Item, or its file beside the table."""
        if image.address and not self._signs:
            return image.address
        name = re.sub(r"[^A-Za-z0-9._-]+", "-", image.id).strip(".-")[:150] or "item"
        path = self._folder / f"{name}.json"
        number = 2
        while path in self._written and self._written[path].get("id") != image.id:
            path, number = self._folder / f"{name}-{number}.json", number + 1
        self._written[path] = whole_item(image, self._sign)
        return f"{self._folder.name}/{path.name}"

    def mask_of(self, image: FoundImage) -> str:
        """The mask of an Item, “FILE:PRESET”; "" where it has none."""
        mask = scene_of(image).mask
        if mask is None:
            return ""
        file, _, preset = mask.rpartition(":")
        return f"{self._sign(file)}:{preset}"

    def write(self) -> None:
        """Write what rows name. Raises OSError."""
        for path, item in self._written.items():
            path.parent.mkdir(exist_ok=True)
            _write(path, json_text(item, indent=1))


def whole_item(image: FoundImage, sign: Callable[[str], str]) -> dict[str, Any]:
    """The Item with assets by names that mean the same in every folder."""
    base, item = image.address or image.base, image.item
    assets = {}
    for key, asset in item["assets"].items():
        if isinstance(asset, dict) and asset.get("href"):
            try:
                assets[key] = {**asset, "href": sign(file_of(base, str(asset["href"])))}
            except ValueError:  # names a file of this machine, which no server knows
                continue
    return {**item, "assets": assets}


def _write(path: Path, text: str) -> None:
    with whole_file(path) as part:
        part.write_bytes(text.encode("utf-8"))


def _csv(rows: list[dict[str, Any]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _geojson(rows: list[dict[str, Any]], found: PairsFound) -> str:
    features = [
        {"type": "Feature", "geometry": pair.after.footprint, "id": row["id"], "properties": row}
        for pair, row in zip(found.pairs, rows)
    ]
    return json_text({"type": "FeatureCollection", "features": features}, indent=1)
