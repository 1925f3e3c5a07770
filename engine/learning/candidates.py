"""Places that no polygon outlines and that may be changes all the same: questions for when those do
not suffice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..arrays.windows import Window
from ..files.write_errors import write_failure
from ..progress import Cancelled
from ..raster.gdal_io import attempt, last_message, quiet, undated
from ..raster.grid import Grid, PixelAreas, draw
from ..raster.layers import NOT_ASSESSED, STEPS
from ..raster.pair import PairReader, measure
from ..raster.placed_shapes import memory_layer
from ..request import AUTO_MIN_AREA
from ..results.polygon_edits import QUESTION
from ..results.polygon_signatures import add_polygons
from ..results.polygons import AS_SHOWN
from ..results.review_decisions import FEWEST, PolygonRaster, read_polygons
from ..runs import output_folder as names
from ..statistical.fitted_model import Watch
from .networks import Effort, fit_ensemble
from .pair import EXTRA, START, DecidedPair, open_decided, open_images, request_of, with_start
from .samples import features_at, gather, learned_colours, spread_tiles

COLUMN = QUESTION  # of the polygons: why it was added; empty where the detection outlined it
BELOW, OTHER = "below the threshold", f"seen by {START} alone"
_MOST_TILES = 120
# probability from which an undecided place below the threshold is worth a question
# (docs/learning.md)
_LOW = 0.4
_SHORT = Effort(networks=3, steps=150)


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
    `ir-mad`, also what that alone calls changed. Raises BadInput, OutOfSpace, OutputRefused or
    Stopped."""
    pair = open_decided(folder)
    found: list[Candidate] = []
    for seen in beside_polygons(folder, pair, seed, cancelled):
        found += outlined(pair.grid.cut(seen.tile), seen.probability, seen.changed, seen.why)
    found.sort(key=lambda each: (-each.pixels, each.shape))
    by_reason = [[each for each in found if each.why == why] for why in (BELOW, OTHER)]
    chosen = [
        each for place in range(count) for kind in by_reason for each in kind[place : place + 1]
    ][:count]
    if chosen:
        write_candidates(Path(folder) / names.POLYGONS, chosen, pair.grid)
    return len(chosen)


@dataclass(frozen=True)
class Seen:
    """A tile of the raster. probability (H, W); free (H, W): where there is data and no polygon;
    changed (H, W): where a change is seen beside the polygons. why: `BELOW` or `OTHER`."""

    tile: Window
    why: str
    probability: NDArray[np.float32]
    free: NDArray[np.bool_]
    changed: NDArray[np.bool_]


def beside_polygons(
    folder: str | Path, pair: DecidedPair, seed: int, cancelled: Cancelled
) -> Iterator[Seen]:
    """Tiles spread over the raster, with what is seen beside the polygons: with `FEWEST` decisions
    of each kind by what those teach, before by the detection, and, where that is not `START`, by
    that alone."""
    watch = Watch(None, cancelled)
    colours = learned_colours(pair, measure(pair, cancelled))
    answers = [polygon.accepted for polygon in pair.decisions]
    ensemble = None
    if min(answers.count(True), answers.count(False)) >= FEWEST:
        samples = gather(pair, colours, seed, watch)
        ensemble = fit_ensemble(samples.pixels, samples.wanted, samples.weight, _SHORT, seed, watch)
    reader, everything = pair.open_reader(), PolygonRaster(read_polygons(folder), pair.grid)
    other = _other_reader(folder, pair, by_decisions=ensemble is not None)
    tiles = spread_tiles(pair, _MOST_TILES)
    for number, tile in enumerate(tiles):
        watch(number / len(tiles))
        free = everything.read(tile) < 0
        if ensemble is not None:
            found, valid, _ = features_at(reader, tile, colours)
            probability = ensemble.probability(found.reshape(len(found), -1)).reshape(valid.shape)
            yield Seen(tile, BELOW, probability, free & valid, free & valid & (probability > 0.5))
        else:
            chip = reader.read(tile)
            probability = chip.before[-EXTRA].astype(np.float32) / STEPS
            known = free & chip.valid
            yield Seen(tile, BELOW, probability, known, known & (probability >= _LOW))
        if other is not None:
            first = other.read(tile).before[-EXTRA]
            known = free & (first != NOT_ASSESSED)
            probability = first.astype(np.float32) / STEPS
            yield Seen(tile, OTHER, probability, known, known & (first > STEPS / 2))


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


def outlined(
    grid: Grid, probability: NDArray[np.float32], sees: NDArray[np.bool_], why: str
) -> Iterator[Candidate]:
    """The connected groups of pixels that are seen, as polygons."""
    if not sees.any():
        return
    height, width = sees.shape
    raster = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    raster.WriteArray(sees.view(np.uint8))
    _store, layer = memory_layer("")
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    with quiet():
        gdal.Polygonize(raster.GetRasterBand(1), raster.GetRasterBand(1), layer, -1)
    for number, feature in enumerate(list(layer), 1):
        feature["number"] = number
        layer.SetFeature(feature)
    at = draw(layer, Grid(height, width), Window(0, 0, height, width), "number")
    sizes = np.bincount(at.ravel())
    means = np.bincount(at.ravel(), probability.ravel()) / np.maximum(sizes, 1)
    for feature in layer:
        number = feature["number"]
        if number < len(sizes) and sizes[number] >= AUTO_MIN_AREA:
            shape = _placed(feature.GetGeometryRef().Clone(), grid)
            yield Candidate(
                bytes(shape.ExportToWkb()), int(sizes[number]), float(means[number]), why
            )


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
        if layer.GetLayerDefn().GetFieldIndex(COLUMN) < 0:
            layer.CreateField(ogr.FieldDefn(COLUMN, ogr.OFTString))
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
