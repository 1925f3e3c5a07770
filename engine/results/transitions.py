"""From what to what: transitions between the classes of both dates, where the change layer says
that it changed."""

from __future__ import annotations

import csv
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..arrays.windows import full_rows
from ..files.doors import new_file
from ..files.write_errors import from_os_error
from ..progress import Monitor
from ..raster.grid import Grid, PixelAreas
from ..raster.layers import ATTRIBUTES, NOT_ASSESSED, Classes, LayerWriter, StoredClasses
from ..raster.png import Colour

_FROM_TO = {"from": (gdal.GFT_String, gdal.GFU_Generic), "to": (gdal.GFT_String, gdal.GFU_Generic)}


@dataclass(frozen=True)
class Transitions:
    """How much went from which class to which. classes: their names.

    pixels (K, K), area (K, K) in m² or None without georeference: rows are classes before, columns
    classes after, of the changed pixels alone. before, after: pixels of each class on each date,
    changed or not."""

    classes: tuple[str, ...]
    pixels: NDArray[np.int64]
    area: NDArray[np.float64] | None
    before: NDArray[np.int64]
    after: NDArray[np.int64]

    def rows(self) -> list[dict[str, Any]]:
        """One row for each transition that occurs, the largest first; percent: of what was
        assessed."""
        assessed = max(int(self.before.sum()), 1)
        found = [(int(self.pixels[a, b]), a, b) for a, b in zip(*np.nonzero(self.pixels))]
        return [
            {
                "from": self.classes[a],
                "to": self.classes[b],
                "pixels": pixels,
                "hectares": None if self.area is None else round(float(self.area[a, b]) / 1e4, 4),
                "percent": round(100.0 * pixels / assessed, 4),
            }
            for pixels, a, b in sorted(found, key=lambda row: (-row[0], row[1], row[2]))
        ]

    def to_json(self) -> dict[str, Any]:
        """The from-to matrix as plain values, for the report."""
        return {
            "classes": list(self.classes),
            "pixels": self.pixels.tolist(),
            "hectares": None if self.area is None else (self.area / 1e4).round(4).tolist(),
            "percent": (100.0 * self.pixels / max(int(self.before.sum()), 1)).round(4).tolist(),
            "pixels_before": self.before.tolist(),
            "pixels_after": self.after.tolist(),
        }


def code(before: int, after: int, classes: int) -> int:
    """The value of transition.tif for a pair of classes counted from 0; 0 is left for “unchanged”.

    Source: Tang et al. 2024 number the pairs in the same order."""
    return 1 + before * classes + after


def transition_writer(path: Path, grid: Grid, classes: Classes) -> LayerWriter:
    """A writer of transitions, each with its name and a colour: mostly that of what it became."""
    count = len(classes)
    kind = gdal.GDT_Byte if code(count - 1, count - 1, count) < NOT_ASSESSED else gdal.GDT_UInt16
    writer = LayerWriter(path, grid, "transition", kind)
    pairs = _pairs(classes)
    unchanged = 0, "unchanged", (255, 255, 255, 0)
    writer.name([unchanged, *((v, f"{a} -> {b}", (*colour, 255)) for v, a, b, colour in pairs)])
    rows: list[tuple[Any, ...]] = [(0, "unchanged", 0, 0, 0, "", "")]
    writer.describe(
        ATTRIBUTES | _FROM_TO,
        rows + [(v, f"{a} -> {b}", *colour, a, b) for v, a, b, colour in pairs],
    )
    return writer


def _pairs(classes: Classes) -> list[tuple[int, str, str, Colour]]:
    """Value, class before, class after and colour of every transition."""
    count = len(classes)
    return [
        (code(a, b, count), classes[a][0], classes[b][0], _mixed(classes[a][1], classes[b][1]))
        for a in range(count)
        for b in range(count)
    ]


def legend(classes: Classes) -> list[tuple[int, str, Colour]]:
    """Value, name and colour of every transition."""
    return [
        (value, f"{before} -> {after}", colour) for value, before, after, colour in _pairs(classes)
    ]


def _mixed(before: Colour, after: Colour) -> Colour:
    """A colour for a transition: two thirds of what it became, one third of what it was."""
    red, green, blue = ((a + 2 * b) // 3 for a, b in zip(before, after))
    return red, green, blue


def write_transitions(
    sources: tuple[Path, Path, Path], path: Path, grid: Grid, classes: Classes, monitor: Monitor
) -> Transitions:
    """Write transition.tif (0 wherever the change layer says unchanged) and count; strip by strip.

    sources: the change layer, and the classes before and after."""
    layers = [StoredClasses(layer) for layer in sources]
    areas = PixelAreas(grid) if grid.georeferenced else None
    counts = TransitionCounts(len(classes), georeferenced=areas is not None)
    with transition_writer(path, grid, classes) as writer:
        for window in full_rows(grid.height, grid.width):
            monitor.check()
            mask, first, second = (layer.read(window) for layer in layers)
            counts.add(
                mask, first, second, None if areas is None else areas.of(mask == 1, window.row)
            )
            codes = transition_codes(mask, first, second, len(classes))
            writer.write(window.row, transition_rows(mask, codes, writer))
            done = window.row + window.height
            monitor.step(done / grid.height, done * grid.width / 1e6)
        writer.finish("NEAREST")
    return counts.result(tuple(name for name, _ in classes))


def transition_codes(
    mask: NDArray[Any], before: NDArray[Any], after: NDArray[Any], classes: int
) -> NDArray[Any]:
    """The transition of each pixel that changed (H, W), 0 elsewhere. mask: of the change layer.
    before, after: stored classes."""
    return np.where(mask == 1, (before.astype(np.uint16) - 1) * classes + after, 0)


def transition_rows(mask: NDArray[Any], codes: NDArray[Any], writer: LayerWriter) -> NDArray[Any]:
    """Rows of transition.tif as its writer stores them."""
    rows: NDArray[Any] = np.where(mask == NOT_ASSESSED, writer.nodata, codes)
    return rows.astype(np.uint8 if writer.nodata == NOT_ASSESSED else np.uint16)


class TransitionCounts:
    """Sums of pixels and areas for every pair of classes. pixels (K²), area (K²) in m² or None:
    from each class to each. dates (2, K): pixels of each class on both dates."""

    def __init__(self, classes: int, *, georeferenced: bool) -> None:
        self._shape = (classes, classes)
        self.pixels = np.zeros(classes**2, np.int64)
        self.area = np.zeros(classes**2) if georeferenced else None
        self.dates = np.zeros((2, classes), np.int64)

    def add(
        self,
        mask: NDArray[Any],
        before: NDArray[Any],
        after: NDArray[Any],
        areas: NDArray[Any] | None,
    ) -> None:
        """Count rows (H, W). areas: of the pixels that changed (N,)."""
        assessed, changed = mask != NOT_ASSESSED, mask == 1
        for total, classes in zip(self.dates, (before, after)):
            total += np.bincount(classes[assessed], minlength=256)[1 : 1 + len(total)]
        pairs = (before[changed].astype(np.int64) - 1) * self._shape[0] + after[changed] - 1
        self.pixels += np.bincount(pairs, minlength=self.pixels.size)
        if areas is not None and self.area is not None:
            self.area += np.bincount(pairs, areas, self.pixels.size)

    def result(self, names: tuple[str, ...]) -> Transitions:
        """What was counted, by the names of the classes."""
        area = None if self.area is None else self.area.reshape(self._shape)
        return Transitions(names, self.pixels.reshape(self._shape), area, *self.dates)


def as_text(name: str) -> str:
    """A name for a cell: a programme for tables would take one that begins so for a formula, and
    compute it."""
    return f"'{name}" if name.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")) else name


def write_table(transitions: Transitions, path: Path) -> None:
    """Write transitions.csv: from, to, pixels, hectares, percent."""
    try:
        with os.fdopen(new_file(path), "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, ("from", "to", "pixels", "hectares", "percent"))
            writer.writeheader()
            for row in transitions.rows():
                writer.writerow({**row, "from": as_text(row["from"]), "to": as_text(row["to"])})
    except OSError as error:
        raise from_os_error(error, path) from error
