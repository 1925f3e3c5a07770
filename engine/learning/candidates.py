"""Places that no polygon outlines and that may be changes all the same: questions for when those do
not suffice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..arrays.windows import Window
from ..files.write_errors import write_failure
from ..progress import Cancelled
from ..raster.gdal_io import attempt, last_message, quiet, undated
from ..raster.grid import Grid, PixelAreas, draw
from ..raster.layers import NOT_ASSESSED, STEPS, StoredClasses, open_stored
from ..raster.pair import PairReader, measure
from ..raster.placed_shapes import memory_layer
from ..request import AUTO_MIN_AREA
from ..results.polygon_signatures import QUESTION, add_polygons
from ..results.polygons import AS_SHOWN
from ..results.review_decisions import FEWEST, PolygonRaster, read_polygons
from ..runs import output_folder as names
from ..statistical.fitted_model import Watch
from .networks import Effort, fit_ensemble
from .pair import (
    EXTRA,
    START,
    DecidedPair,
    is_learned_from,
    open_decided,
    open_images,
    request_of,
    with_start,
)
from .samples import features_at, gather, learned_colours, spread_tiles

COLUMN = QUESTION  # of the polygons: why it was added; empty where the detection outlined it
BELOW, OTHER = "below the threshold", f"seen by {START} alone"
_MOST_TILES = 120
# Probabilities above which an undecided place that no polygon outlines is worth a question: by what
# decisions teach, lower ones only where the higher ones give too few (else questions end while
# changes are missing), by a detection, of which nothing is left above the threshold, and by `START`
# alone (docs/learning.md).
_BY_DECISIONS = (0.5, 0.25, 0.1, 0.05, 0.02)
_BY_DETECTION = (0.4,)
_BY_START = (0.5,)
_SHORT = Effort(networks=3, steps=150)
# What is said of a place that is added, and of what kind it is.
_WRITTEN = {
    "id": ogr.OFTInteger64,
    "pixels": ogr.OFTInteger64,
    "probability_mean": ogr.OFTReal,
    "area_m2": ogr.OFTReal,
    "drawn": ogr.OFTInteger,
    COLUMN: ogr.OFTString,
}

# Of a tile.
Taught = Callable[[Window], tuple[NDArray[np.float32], NDArray[np.bool_]]]


@dataclass(frozen=True)
class Candidate:
    """A place to decide on. shape: WKB. why: `BELOW` or `OTHER`. probability: the mean one
    inside."""

    shape: bytes
    pixels: int
    probability: float
    why: str


def add_candidates(folder: str | Path, count: int, seed: int, cancelled: Cancelled) -> int:
    """Add up to `count` undecided polygons to a result, the largest of either reason first; how
    many they are.

    With `FEWEST` decisions of each kind they are what those would call changed and nothing
    outlines; before, what is nearly as probable as the threshold. Where the result is not of
    `ir-mad`, also what that alone calls changed. Where all that gives too few, what decisions would
    rather call changed than the rest. No place is added for two reasons. Raises BadInput,
    OutOfSpace, OutputRefused or Stopped."""
    pair = open_decided(folder)
    tiles = list(beside_polygons(folder, pair, seed, cancelled))
    chosen = _apart(_in_turn(pair.grid, tiles), count)
    if chosen:
        write_candidates(Path(folder) / names.POLYGONS, chosen, pair.grid)
    return len(chosen)


@dataclass(frozen=True)
class Seen:
    """A tile of the raster. why: `BELOW` or `OTHER`. probability (H, W) of change; free (H, W):
    where there is data and no polygon. levels: probabilities above which a place is worth a
    question, the highest first."""

    tile: Window
    why: str
    probability: NDArray[np.float32]
    free: NDArray[np.bool_]
    levels: tuple[float, ...]


def _in_turn(grid: Grid, tiles: list[Seen]) -> Iterator[Candidate]:
    """The places of both reasons in turn, then those above lower levels."""
    below, other = (_by_level(grid, tiles, why) for why in (BELOW, OTHER))
    for both in zip_longest(next(below, []), next(other, [])):
        yield from filter(None, both)
    for further in below:
        yield from further


def _apart(places: Iterable[Candidate], count: int) -> list[Candidate]:
    """The first `count` places without those that cover half of an earlier one, or half of which
    that covers."""
    chosen: list[Candidate] = []
    shapes: list[ogr.Geometry] = []
    for place in places:
        if len(chosen) == count:
            break
        shape = ogr.CreateGeometryFromWkb(place.shape)
        if not any(_same_place(shape, earlier) for earlier in shapes):
            chosen.append(place)
            shapes.append(shape)
    return chosen


def _same_place(one: ogr.Geometry, other: ogr.Geometry) -> bool:
    """Whether two shapes share half of the smaller one."""
    west, east, south, north = one.GetEnvelope()
    their_west, their_east, their_south, their_north = other.GetEnvelope()
    if west >= their_east or their_west >= east or south >= their_north or their_south >= north:
        return False
    shared: float = one.Intersection(other).GetArea()
    smaller: float = min(one.GetArea(), other.GetArea())
    return shared >= 0.5 * smaller


def _by_level(grid: Grid, tiles: list[Seen], why: str) -> Iterator[list[Candidate]]:
    """The places of one reason above each of its levels, the largest first, without those that lie
    above a higher one."""
    seen = [each for each in tiles if each.why == why]
    left = [each.free.copy() for each in seen]
    for level in seen[0].levels if seen else ():
        found: list[Candidate] = []
        for each, free in zip(seen, left):
            groups = Groups(free & (each.probability > level))
            found += groups.outlined(grid.cut(each.tile), each.probability, why)
            free &= ~groups.large
        yield sorted(found, key=lambda each: (-each.pixels, each.shape))


def beside_polygons(
    folder: str | Path, pair: DecidedPair, seed: int, cancelled: Cancelled
) -> Iterator[Seen]:
    """Tiles spread over the raster, with what is seen beside the polygons: with `FEWEST` decisions
    of each kind by what those teach, before by the detection, and, where that is not `START`, by
    that alone."""
    watch, by_decisions = Watch(None, cancelled), _taught(folder, pair, seed, cancelled)
    reader, everything = pair.open_reader(), PolygonRaster(read_polygons(folder), pair.grid)
    other = _other_reader(folder, pair, by_decisions=by_decisions is not None)
    tiles = spread_tiles(pair, _MOST_TILES)
    for number, tile in enumerate(tiles):
        watch(number / len(tiles))
        free = everything.read(tile) < 0
        if by_decisions is not None:
            probability, valid = by_decisions(tile)
            yield Seen(tile, BELOW, probability, free & valid, _BY_DECISIONS)
        else:
            chip = reader.read(tile)
            probability = chip.before[-EXTRA].astype(np.float32) / STEPS
            yield Seen(tile, BELOW, probability, free & chip.valid, _BY_DETECTION)
        if other is not None:
            first = other.read(tile).before[-EXTRA]
            known = free & (first != NOT_ASSESSED)
            yield Seen(tile, OTHER, first.astype(np.float32) / STEPS, known, _BY_START)


def _taught(
    folder: str | Path, pair: DecidedPair, seed: int, cancelled: Cancelled
) -> Taught | None:
    """What gives the probability (H, W) by the decisions in a tile, and where it is known (H, W):
    the result itself where it was learned from these; None where there are too few."""
    answers = [polygon.accepted for polygon in pair.decisions]
    if min(answers.count(True), answers.count(False)) < FEWEST:
        return None
    if is_learned_from(folder, pair.decisions):
        path = Path(folder) / names.PROBABILITY
        open_stored(path)  # refuses what another program wrote in its place
        stored = StoredClasses(path)

        def read(tile: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
            values = stored.read(tile)
            return values.astype(np.float32) / STEPS, values != NOT_ASSESSED

        return read
    watch, reader = Watch(None, cancelled), pair.open_reader()
    colours = learned_colours(pair, measure(pair, cancelled))
    samples = gather(pair, colours, seed, watch)
    ensemble = fit_ensemble(samples.pixels, samples.wanted, samples.weight, _SHORT, seed, watch)

    def score(tile: Window) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        found, valid, _ = features_at(reader, tile, colours)
        return ensemble.probability(found.reshape(len(found), -1)).reshape(valid.shape), valid

    return score


def _other_reader(
    folder: str | Path, pair: DecidedPair, *, by_decisions: bool
) -> PairReader | None:
    """What computes `ir-mad`, where the polygons are another model's.

    by_decisions: whether other places are seen by decisions. Else those of a result that a saved
    model detected are already seen by `ir-mad`, which such a pair starts from."""
    if pair.probability is None:
        return pair.open_reader() if by_decisions else None
    if request_of(pair.probability.parent).model == START:
        return None
    if pair.witness is not None:
        seen_by_it = replace(pair, probability=None, start=pair.witness, witness=None)
        return seen_by_it.open_reader()
    return with_start(open_images(folder)).open_reader()


class Groups:
    """The connected groups of pixels that are seen (H, W). large (H, W): those of at least
    `AUTO_MIN_AREA` pixels."""

    def __init__(self, sees: NDArray[np.bool_]) -> None:
        height, width = sees.shape
        self.large = np.zeros(sees.shape, bool)
        self._store, self._layer = memory_layer("")
        self._layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
        if not sees.any():
            return
        raster = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
        raster.WriteArray(sees.view(np.uint8))
        with quiet():
            gdal.Polygonize(raster.GetRasterBand(1), raster.GetRasterBand(1), self._layer, -1)
        for number, feature in enumerate(list(self._layer), 1):
            feature["number"] = number
            self._layer.SetFeature(feature)
        window = Window(0, 0, height, width)
        self._at = draw(self._layer, Grid(height, width), window, "number")
        self._sizes = np.bincount(self._at.ravel())
        self.large = (self._at > 0) & (self._sizes[self._at] >= AUTO_MIN_AREA)

    def outlined(
        self, grid: Grid, probability: NDArray[np.float32], why: str
    ) -> Iterator[Candidate]:
        """The large ones as polygons."""
        if not self.large.any():
            return
        sums = np.bincount(self._at.ravel(), probability.ravel())
        for feature in self._layer:
            number = feature["number"]
            if number < len(self._sizes) and self._sizes[number] >= AUTO_MIN_AREA:
                shape = bytes(_placed(feature.GetGeometryRef().Clone(), grid).ExportToWkb())
                size = int(self._sizes[number])
                yield Candidate(shape, size, float(sums[number] / size), why)


def outlined(
    grid: Grid, probability: NDArray[np.float32], sees: NDArray[np.bool_], why: str
) -> Iterator[Candidate]:
    """The connected groups of pixels that are seen, as polygons."""
    return Groups(sees).outlined(grid, probability, why)


def _placed(shape: ogr.Geometry, grid: Grid) -> ogr.Geometry:
    """A shape in columns and rows as coordinates of the grid."""
    x0, dx, sx, y0, sy, dy = grid.transform or AS_SHOWN
    placed = ogr.Geometry(ogr.wkbPolygon)
    for ring in shape:
        moved = ogr.Geometry(ogr.wkbLinearRing)
        for column, row in ring.GetPoints(2):
            moved.AddPoint_2D(x0 + column * dx + row * sx, y0 + column * sy + row * dy)
        placed.AddGeometry(moved)
    return placed


def write_candidates(path: Path, chosen: list[Candidate], grid: Grid) -> list[int]:
    """Add them to the polygons of a result, undecided; their numbers in the file. Raises OutOfSpace
    or OutputRefused."""
    areas = PixelAreas(grid) if grid.georeferenced else None
    square = 0.0 if areas is None else areas.total(0, grid.height) / (grid.height * grid.width)
    with quiet(), undated():
        dataset = attempt(gdal.OpenEx, str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        layer = None if dataset is None else dataset.GetLayerByName("changes")
        if layer is None:
            raise write_failure(path, last_message())
        for name, kind in _WRITTEN.items():  # another program may have saved fewer
            if layer.GetLayerDefn().GetFieldIndex(name) < 0:
                layer.CreateField(ogr.FieldDefn(name, kind))
        layer.StartTransaction()
        added = []
        for each in chosen:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkb(each.shape))
            feature["pixels"], feature["probability_mean"] = each.pixels, round(each.probability, 4)
            feature["drawn"], feature[COLUMN] = 0, each.why
            if areas is not None:
                feature["area_m2"] = round(each.pixels * square, 2)
            if attempt(layer.CreateFeature, feature) != 0:
                raise write_failure(path, last_message())
            feature["id"] = feature.GetFID()
            layer.SetFeature(feature)
            added.append(feature.GetFID())
        if layer.CommitTransaction() != 0:
            raise write_failure(path, last_message())
        del layer, dataset
    add_polygons(path, COLUMN, added)
    return added
