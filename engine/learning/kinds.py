"""Which kind of change each polygon is, by the names that an analyst gave to some: of each polygon,
and as a raster."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ..arrays.windows import full_rows
from ..errors import BadInput
from ..files.write_errors import write_failure
from ..messages import Message, msg
from ..raster.gdal_io import attempt, last_message, open_raster, quiet, undated
from ..raster.grid import Grid
from ..raster.layers import ATTRIBUTES, NOT_ASSESSED, Category, LayerWriter, StoredClasses
from ..results.polygon_signatures import add_column
from ..results.review_decisions import FEWEST, Polygon, PolygonRaster, read_polygons
from ..runs import output_folder as names
from ..statistical.fitted_model import Watch
from .features import Colours
from .networks import Effort, Ensemble, fit_ensemble
from .pair import DecidedPair
from .samples import NOBODY, Samples, look_at

COLUMN = "class"  # of the polygons; `kind` stays what the analyst says
_MOST = 254
_EFFORT = Effort(networks=3, steps=200)
_EVERYWHERE = 2**31
# Colours that are told apart, with defective colour vision too. Source: Okabe and Ito 2008.
_COLOURS = (
    (230, 159, 0),
    (86, 180, 233),
    (0, 158, 115),
    (240, 228, 66),
    (0, 114, 178),
    (213, 94, 0),
    (204, 121, 167),
)


def named_kinds(decisions: Sequence[Polygon]) -> tuple[str, ...]:
    """The kinds that at least `FEWEST` accepted polygons are of, in the order of the alphabet.
    Raises BadInput."""
    counts = _counts(decisions)
    found = tuple(sorted(kind for kind, count in counts.items() if count >= FEWEST))
    if len(found) > _MOST:
        raise BadInput(
            msg(
                "The accepted polygons are of {count} kinds; name at most {most}.",
                count=len(found),
                most=_MOST,
            )
        )
    return found


def notes_on_kinds(decisions: Sequence[Polygon]) -> list[Message]:
    """A sentence where kinds are of too few polygons to be learned."""
    few = sorted(kind for kind, count in _counts(decisions).items() if count < FEWEST)
    if not few:
        return []
    listed = [*(msg("“{name}”", name=kind) for kind in few[:5]), *(["…"] if len(few) > 5 else [])]
    return [
        msg(
            "Fewer than {fewest} accepted polygons are of the kind {kinds}: no other polygon is "
            "called so.",
            fewest=FEWEST,
            kinds=listed,
        )
    ]


def _counts(decisions: Sequence[Polygon]) -> Counter[str]:
    return Counter(polygon.kind for polygon in decisions if polygon.accepted and polygon.kind)


def fit_kinds(
    samples: Samples, decisions: Sequence[Polygon], kinds: Sequence[str], seed: int, watch: Watch
) -> tuple[Ensemble, ...]:
    """For each kind what tells it from the others; nothing where there is one only."""
    if len(kinds) < 2:
        return ()
    of = np.array(
        [kinds.index(p.kind) if p.accepted and p.kind in kinds else -1 for p in decisions] + [-1]
    )
    kind = of[np.where(samples.polygon == NOBODY, len(decisions), samples.polygon)]
    known = kind >= 0
    pixels, kind = samples.pixels[known], kind[known]
    found = []
    for number in range(len(kinds)):
        here = kind == number
        weight = np.where(here, 1.0 / max(here.sum(), 1), 1.0 / max((~here).sum(), 1))
        found.append(
            fit_ensemble(pixels, here, weight, _EFFORT, seed, watch.part(number / len(kinds), 1.0))
        )
    return tuple(found)


def write_kinds(
    folder: Path,
    pair: DecidedPair,
    colours: Colours,
    kinds: Sequence[str],
    ensembles: Sequence[Ensemble],
    watch: Watch,
) -> None:
    """Say of each polygon of the result in a folder which kind it is (column `class`), and write
    `kinds.tif`.

    Raises OutOfSpace, OutputRefused or Stopped."""
    polygons = [polygon for polygon in read_polygons(folder) if polygon.accepted is not False]
    listed = [*kinds, *sorted({p.kind for p in polygons if p.accepted and p.kind} - set(kinds))]
    place = {kind: number for number, kind in enumerate(listed, 1)}
    found = {
        polygon.fid: place[polygon.kind]
        for polygon in polygons
        if polygon.accepted and polygon.kind
    }
    rest = [polygon for polygon in polygons if polygon.fid not in found]
    if len(kinds) == 1:
        found.update((polygon.fid, place[kinds[0]]) for polygon in rest)
    elif ensembles:
        for number, pixels in look_at(pair, colours, rest, _EVERYWHERE, watch):
            scores = [float(ensemble.probability(pixels).mean()) for ensemble in ensembles]
            found[rest[number].fid] = 1 + int(np.argmax(scores))
    write_classes(folder, pair.grid, listed, found, polygons, watch)


def carry_kinds(source: Path, folder: Path, grid: Grid, watch: Watch) -> None:
    """Give each polygon of the result in a folder the kind that most of its pixels have in the
    raster of `source`.

    For a mask that is decided anew: what no polygon covered before has no kind. Raises OutOfSpace
    or OutputRefused."""
    stored = StoredClasses(source / names.KINDS)
    listed = _names(source / names.KINDS)
    polygons = [polygon for polygon in read_polygons(folder) if polygon.accepted is not False]
    counts = np.zeros((len(polygons) + 1, len(listed) + 1), np.int64)
    raster = PolygonRaster(polygons, grid)
    for window in full_rows(grid.height, grid.width):
        watch(window.row / grid.height)
        kinds = stored.read(window)
        known = (kinds > 0) & (kinds <= len(listed))
        np.add.at(counts, (raster.read(window)[known], kinds[known]), 1)
    best = counts[:-1].argmax(axis=1)
    found = {polygon.fid: int(kind) for polygon, kind in zip(polygons, best) if kind}
    write_classes(folder, grid, listed, found, polygons, watch)


def _names(path: Path) -> list[str]:
    """The names of a raster's kinds, the first of them of value 1, as its attribute table has
    them."""
    raster = open_raster(str(path), "the layer")  # a band must not outlive it
    table = raster.GetRasterBand(1).GetDefaultRAT()
    return (
        []
        if table is None
        else [table.GetValueAsString(row, 1) for row in range(table.GetRowCount())]
    )


def write_classes(
    folder: Path,
    grid: Grid,
    listed: Sequence[str],
    found: dict[int, int],
    polygons: Sequence[Polygon],
    watch: Watch,
) -> None:
    """Write the class of each polygon, by its number in the file, into the column and the raster.
    listed: names, the first of them class 1."""
    path = folder / names.POLYGONS
    with quiet(), undated():
        dataset = attempt(gdal.OpenEx, str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        layer = None if dataset is None else dataset.GetLayerByName("changes")
        if layer is None:
            raise write_failure(path, last_message())
        if layer.GetLayerDefn().GetFieldIndex(COLUMN) < 0:
            layer.CreateField(ogr.FieldDefn(COLUMN, ogr.OFTString))
        layer.StartTransaction()
        for number, fid in enumerate(sorted(found)):
            watch(number / len(found))
            feature = layer.GetFeature(fid)
            feature[COLUMN] = listed[found[fid] - 1]
            layer.SetFeature(feature)
        if layer.CommitTransaction() != 0:
            raise write_failure(path, last_message())
        del layer, dataset
    add_column(path, COLUMN)
    _write_raster(folder, grid, listed, found, polygons, watch)


def _write_raster(
    folder: Path,
    grid: Grid,
    listed: Sequence[str],
    found: dict[int, int],
    polygons: Sequence[Polygon],
    watch: Watch,
) -> None:
    raster, change = PolygonRaster(list(polygons), grid), StoredClasses(folder / names.CHANGE)
    values = np.array([*(found.get(polygon.fid, 0) for polygon in polygons), 0], np.uint8)
    with LayerWriter(folder / names.KINDS, grid, "kind of change") as writer:
        categories: list[Category] = [
            (number, kind, (*_COLOURS[(number - 1) % len(_COLOURS)], 255))
            for number, kind in enumerate(listed, 1)
        ]
        writer.name([(0, "unchanged", (255, 255, 255, 0)), *categories])
        writer.describe(
            ATTRIBUTES, [(value, name, *colour[:3]) for value, name, colour in categories]
        )
        for window in full_rows(grid.height, grid.width):
            watch(window.row / grid.height)
            mask = change.read(window)
            rows: NDArray[Any] = np.where(mask == 1, values[raster.read(window)], 0).astype(
                np.uint8
            )
            rows[mask == NOT_ASSESSED] = NOT_ASSESSED
            writer.write(window.row, rows)
        writer.finish("NEAREST")
