"""Questions from both a trained network and `ir-mad`: what they see together, outlined in full."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ..arrays.windows import Window
from ..progress import Cancelled
from ..raster.grid import Grid
from ..raster.layers import NOT_ASSESSED, STEPS
from ..results.review_decisions import Polygon
from ..runs import output_folder as names
from ..statistical.fitted_model import Watch
from .candidates import Candidate, outlined, write_candidates
from .pair import EXTRA, START, DecidedPair, open_decided
from .samples import TILE

WHY = f"seen by {START} and the network"
# A network is sure of little, and `ir-mad` outlines more than the change. Where both probabilities
# together reach this, outlines hold the most change (docs/learning.md).
_SEEN = 0.75
_WHOLE = 8_000_000  # pixels up to which a raster is outlined as a whole
_BLOCK, _MOST_BLOCKS = 1024, 8  # of a larger one: squares of so many pixels a side, spread over it


def add_outlines(folder: str | Path, count: int, cancelled: Cancelled) -> int:
    """Add to a result of a trained network, as questions, up to `count` outlines of what it and
    `START` see together, those of the most `importance` first; how many they are.

    They may hold polygons of the detection (see `without_held`). Raises BadInput, OutOfSpace,
    OutputRefused or Stopped."""
    pair = open_decided(folder)
    found: list[Candidate] = []
    for block in _blocks(pair.grid):
        network, other = _both(pair, block, cancelled)
        known = (network != NOT_ASSESSED) & (other != NOT_ASSESSED)
        seen = known & (network.astype(np.int16) + other >= _SEEN * STEPS)
        probability = network.astype(np.float32) / STEPS
        found += outlined(pair.grid.cut(block), probability, seen, WHY)
    found.sort(key=lambda each: (-importance(each.pixels, each.probability), each.shape))
    if found:
        write_candidates(Path(folder) / names.POLYGONS, found[:count], pair.grid)
    return len(found[:count])


def importance(pixels: int, probability: float) -> float:
    """How much a question says of the map before anything was learned. probability: the mean one
    inside by the network."""
    return pixels * math.sqrt(max(probability, 0.0))


def _blocks(grid: Grid) -> Iterator[Window]:
    """The raster as a whole, or parts of a large one."""
    if grid.height * grid.width <= _WHOLE:
        yield Window(0, 0, grid.height, grid.width)
        return
    rows, columns = -(-grid.height // _BLOCK), -(-grid.width // _BLOCK)
    count = min(_MOST_BLOCKS, rows * columns)
    for number in range(count):
        row, column = divmod(int((number + 0.5) * rows * columns / count), columns)
        top, left = row * _BLOCK, column * _BLOCK
        height, width = min(_BLOCK, grid.height - top), min(_BLOCK, grid.width - left)
        yield Window(top, left, height, width)


def _both(
    pair: DecidedPair, block: Window, cancelled: Cancelled
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """The stored probabilities (H, W) of the network and of `START` in a block, read tile by
    tile."""
    network, other = (np.zeros((block.height, block.width), np.uint8) for _ in range(2))
    reader, watch = pair.open_reader(), Watch(None, cancelled)
    for row in range(0, block.height, TILE):
        for column in range(0, block.width, TILE):
            watch(0.0)
            height, width = min(TILE, block.height - row), min(TILE, block.width - column)
            chip = reader.read(Window(block.row + row, block.column + column, height, width))
            part = np.s_[row : row + height, column : column + width]
            other[part], network[part] = chip.before[-EXTRA - 1], chip.before[-EXTRA]
    return network, other


def without_held(polygons: Sequence[Polygon]) -> list[Polygon]:
    """The undecided polygons without those of the detection that lie in an added one: that asks
    for them, too."""
    added = [polygon for polygon in polygons if polygon.added and not polygon.drawn]
    rest = [polygon for polygon in polygons if not polygon.added and polygon.accepted is None]
    held = _held(rest, [ogr.CreateGeometryFromWkb(each.shape) for each in added])
    return [each for each in polygons if each.accepted is None and each.fid not in held]


def _held(polygons: Sequence[Polygon], shapes: Sequence[ogr.Geometry]) -> set[int]:
    """The numbers of the polygons whose place lies in one of the shapes."""
    x = np.array([polygon.x for polygon in polygons])
    y = np.array([polygon.y for polygon in polygons])
    held = set()
    for shape in shapes:
        west, east, south, north = shape.GetEnvelope()
        for place in np.flatnonzero((x >= west) & (x <= east) & (y >= south) & (y <= north)):
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(float(x[place]), float(y[place]))
            if shape.Contains(point):
                held.add(polygons[place].fid)
    return held
