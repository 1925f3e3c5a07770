"""Pixels to learn from: of accepted and rejected polygons, and of places that look unchanged."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays.statistics import Statistics
from ..arrays.windows import Window
from ..errors import BadInput
from ..messages import msg
from ..raster.layers import STEPS
from ..raster.pair import Chip, PairReader, sample_windows
from ..results.review_decisions import Polygon, PolygonRaster
from .features import HALO, MOST_CHANNELS, Colours, features, principal_axes
from .pair import ACCEPTED, EXTRA, REJECTED, DecidedPair
from .surroundings import closeness

Floats = NDArray[np.float32]

TILE = 256  # pixels: what is read at once
MOST_TILES = (
    160  # of decided polygons, and a tenth of that of quiet ground: 10 megapixels are read at most
)
# Beside ACCEPTED and REJECTED: nobody decided, and it looks unchanged, or changed by a trained
# network.
QUIET_GROUND, FORESEEN = 0, 3
MOST_PIXELS = {ACCEPTED: 6000, REJECTED: 6000, QUIET_GROUND: 8000}  # as in docs/learning.md
# Probability below which ground that nobody decided on is taken as unchanged, beside accepted
# polygons too: measured, less and farther ground were worse (docs/learning.md).
QUIET = 0.5
# What the pixels of each kind count together. Quiet ground is most of a raster: where it counts
# less, too much of it is called changed. Measured, with the power by which a polygon counts less
# the larger it is (docs/learning.md). Pairs, and saved models, count 5 beside one another.
SHARES = {ACCEPTED: 0.22, REJECTED: 0.33, QUIET_GROUND: 4.45}
# Where `START` beside a trained network calls that ground unchanged, too.
SHARES_BESIDE_NETWORK = {ACCEPTED: 0.12, REJECTED: 0.18, QUIET_GROUND: 4.7}
POLYGON_POWER = 0.5
# Pixels from the edge of an accepted polygon on which one counts fully. A detection outlines more
# than the change, most of that at its edge; measured, and no gain once misses are drawn
# (docs/learning.md).
FULLY_INSIDE = 3
NOBODY = -1
_LOOKED_AT = 64  # pixels of a polygon


@dataclass(frozen=True)
class Samples:
    """pixels: features (n, F). wanted: (n,), whether the analyst wants them. weight: (n,). polygon:
    (n,), the place of its polygon among the decisions, or `NOBODY` where nobody decided."""

    pixels: Floats
    wanted: NDArray[np.bool_]
    weight: NDArray[np.float64]
    polygon: NDArray[np.int64]


def colours_of(
    pair: DecidedPair, statistics: Statistics, axes: NDArray[np.float64] | None
) -> Colours:
    """How the bands of a pair become channels."""
    count = pair.images.channels
    dates = (statistics.before, statistics.after)
    deviation = np.array([date.deviation[:count] for date in dates])
    return Colours(
        np.array([date.mean[:count] for date in dates]),
        np.where(deviation > 0, deviation, 1.0),
        axes,
    )


def learned_colours(
    pair: DecidedPair, statistics: Statistics, axes: NDArray[np.float64] | None = None
) -> Colours:
    """The same; of many bands in the directions in which those of this pair vary most. axes: those
    to take instead."""
    plain = colours_of(pair, statistics, axes)
    if axes is not None or pair.images.channels <= MOST_CHANNELS:
        return plain
    reader, parts = pair.open_reader(), []
    for window in sample_windows(pair.grid, 1.0):
        chip = reader.read(window)
        dates = (chip.before, chip.after)
        parts += [
            plain.apply(date[: pair.images.channels], number)[:, chip.valid][:, ::3]
            for number, date in enumerate(dates)
        ]
    return colours_of(
        pair, statistics, principal_axes(np.concatenate(parts, axis=1).astype(np.float64))
    )


def features_at(
    reader: PairReader, window: Window, colours: Colours
) -> tuple[Floats, NDArray[np.bool_], Floats]:
    """Features (F, H, W) of a window, where there are any (H, W), and the two more bands (2, H,
    W)."""
    chip = reader.read(window, HALO)
    found = features_of(chip.before, chip.after, chip.valid, colours)
    inner = np.s_[..., HALO:-HALO, HALO:-HALO]
    return found[inner], chip.valid[inner], chip.before[inner][-EXTRA:].astype(np.float32)


def features_of(
    before: NDArray[Any], after: NDArray[Any], valid: NDArray[np.bool_], colours: Colours
) -> Floats:
    """Features (F, H, W) of a chip with its further bands, whatever lies where it is not valid."""
    count = colours.mean.shape[1]
    dates = [
        np.where(valid, colours.apply(image[:count], date), np.float32(0))
        for date, image in enumerate((before, after))
    ]
    # What a pair starts from first, then what is seen beside it.
    probabilities = before[count:-1][::-1].astype(np.float32) / STEPS
    return features(dates[0], dates[1], probabilities, valid)


def look_at(
    pair: DecidedPair,
    colours: Colours,
    polygons: list[Polygon],
    most_tiles: int,
    watch: Callable[[float], None],
) -> Iterator[tuple[int, Floats]]:
    """The place of each polygon in the list, and the features (F, n) of some of its pixels.

    Of polygons in more than `most_tiles` tiles those in the tiles that hold most of them. A polygon
    without a pixel is left out."""
    raster = PolygonRaster(polygons, pair.grid)
    by_tile: dict[tuple[int, int], list[int]] = {}
    for place, (row, column) in enumerate((raster.positions(polygons) // TILE).tolist()):
        by_tile.setdefault((row, column), []).append(place)
    fullest = sorted(by_tile, key=lambda tile: (-len(by_tile[tile]), tile))[:most_tiles]
    reader = pair.open_reader()
    for number, tile in enumerate(sorted(fullest)):
        watch(number / len(fullest))
        window = tile_of(pair, *tile)
        found, valid, _ = features_at(reader, window, colours)
        places = np.where(valid, raster.read(window), -1)
        order = np.argsort(places, axis=None, kind="stable")
        starts = np.searchsorted(places.ravel()[order], by_tile[tile])
        ends = np.searchsorted(places.ravel()[order], by_tile[tile], side="right")
        flat = found.reshape(len(found), -1)
        for place, start, end in zip(by_tile[tile], starts.tolist(), ends.tolist()):
            if end > start:
                chosen = np.linspace(start, end - 1, min(_LOOKED_AT, end - start)).astype(int)
                yield place, flat[:, order[chosen]]


def tiles_of(
    pair: DecidedPair, polygons: Sequence[Polygon], seed: int, most: int = MOST_TILES
) -> list[Window]:
    """The tiles in which polygons lie, in reading order; `most` of them where there are more."""
    grid = pair.grid
    raster = PolygonRaster([], grid)
    tiles: dict[tuple[int, int], int] = {}
    for corners in raster.frames(list(polygons)):
        (top, left), (bottom, right) = corners // TILE
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                tiles[row, column] = tiles.get((row, column), 0) + 1
    chosen = sorted(tiles)
    if len(chosen) > most:
        draw = np.random.default_rng([seed, 1])
        chosen = [chosen[place] for place in sorted(draw.choice(len(chosen), most, replace=False))]
    return [tile_of(pair, row, column) for row, column in chosen]


def tile_of(pair: DecidedPair, row: int, column: int) -> Window:
    """The tile in that row and column of tiles."""
    top, left = row * TILE, column * TILE
    return Window(top, left, min(TILE, pair.grid.height - top), min(TILE, pair.grid.width - left))


def spread_tiles(pair: DecidedPair, wanted: int) -> list[Window]:
    """Tiles spread evenly over the raster."""
    rows, columns = -(-pair.grid.height // TILE), -(-pair.grid.width // TILE)
    count = min(wanted, rows * columns)
    places = sorted({int((number + 0.5) * rows * columns / count) for number in range(count)})
    return [tile_of(pair, *divmod(place, columns)) for place in places]


def gather(
    pair: DecidedPair, colours: Colours, seed: int, tell: Callable[[float], None]
) -> Samples:
    """Sample the pixels of one pair. tell: called with the share done, often. Raises what reading
    raises."""
    polygons = list(pair.decisions)
    tiles = tiles_of(pair, polygons, seed)
    spread = [tile for tile in spread_tiles(pair, MOST_TILES // 10) if tile not in tiles]
    chances, sizes = _chances(pair, [*tiles, *spread])
    draw = np.random.default_rng([seed, 2])
    parts = list(_sampled(pair, colours, [*tiles, *spread], chances, draw, tell))
    pixels, place, inside = (np.concatenate(column) for column in zip(*parts))
    kind = _kinds_of(pair)[place]
    draws = any(polygon.drawn for polygon in polygons)
    shares = SHARES if pair.witness is None else SHARES_BESIDE_NETWORK
    return Samples(
        pixels,
        np.isin(kind, (ACCEPTED, FORESEEN)),
        _weights(kind, place, sizes, np.ones_like(inside) if draws else inside, shares),
        np.where(place < len(polygons), place, NOBODY),
    )


def _kinds_of(pair: DecidedPair) -> NDArray[np.int64]:
    """`ACCEPTED` or `REJECTED` for each polygon by its place, then `QUIET_GROUND`, `FORESEEN`, and
    −1 for all else."""
    answers = [ACCEPTED if polygon.accepted else REJECTED for polygon in pair.decisions]
    return np.array([*answers, QUIET_GROUND, FORESEEN, -1])


def _weights(
    kind: NDArray[np.int64],
    place: NDArray[np.int64],
    sizes: NDArray[np.int64],
    inside: Floats,
    shares: dict[int, float],
) -> NDArray[np.float64]:
    """How much each pixel counts: those of a kind together their share.

    A pixel of a large polygon counts less: else one field says more than ten houses. inside: (n,),
    as `_inside` has it."""
    weight = inside.astype(np.float64)
    decided = np.isin(kind, (ACCEPTED, REJECTED))
    weight[decided] *= np.maximum(sizes[place[decided]], 1.0) ** -POLYGON_POWER
    for which, share in shares.items():
        here = kind == which if which != QUIET_GROUND else ~decided
        weight[here] *= share / max(weight[here].sum(), 1e-12)
    return weight


def _places(
    pair: DecidedPair, raster: PolygonRaster, tile: Window, chip: Chip
) -> NDArray[np.int64]:
    """For each pixel (H, W) of a tile the place in `_kinds_of`. chip: of the tile, or with
    surroundings.

    Beside a witness that ground is quiet, or foreseen, of which both say the same."""
    count, more = len(pair.decisions), (len(chip.valid) - tile.height) // 2
    inner = np.s_[more : more + tile.height, more : more + tile.width]
    seen = [chip.before[-EXTRA][inner] >= QUIET * STEPS]
    if pair.witness is not None:
        seen.append(chip.before[-EXTRA - 1][inner] >= QUIET * STEPS)
    place = raster.read(tile).astype(np.int64)
    nobody = np.select(
        [~np.any(seen, axis=0), np.all(seen, axis=0) & pair.trained], [count, count + 1], count + 2
    )
    return np.where(chip.valid[inner], np.where(place >= 0, place, nobody), count + 2)


def _chances(
    pair: DecidedPair, tiles: list[Window]
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """With which chance a pixel of each place is taken, and how many pixels the polygon of each
    place has there.

    Raises BadInput where no polygon of a kind has any."""
    reader, raster = pair.open_reader(), PolygonRaster(list(pair.decisions), pair.grid)
    kinds = _kinds_of(pair)
    sizes = np.zeros(len(kinds), np.int64)
    for tile in tiles:
        places = _places(pair, raster, tile, reader.read(tile))
        sizes += np.bincount(places.ravel(), minlength=len(kinds))
    _refuse_without_pixels(pair, sizes)
    chances = np.zeros(len(kinds))
    for kind, most in MOST_PIXELS.items():
        here = kinds == kind if kind != QUIET_GROUND else np.isin(kinds, (QUIET_GROUND, FORESEEN))
        chances[here] = min(1.0, most / max(sizes[here].sum(), 1))
    return chances, sizes


def _refuse_without_pixels(pair: DecidedPair, sizes: NDArray[np.int64]) -> None:
    for wanted in (True, False):
        here = [
            size
            for size, polygon in zip(sizes.tolist(), pair.decisions)
            if polygon.accepted is wanted
        ]
        if here and not any(here):
            values = {"count": len(here), "before": pair.before.label, "after": pair.after.label}
            raise BadInput(
                msg(
                    "None of the {count} accepted polygon(s) covers a pixel that holds data in "
                    "both “{before}” and “{after}”; decide on polygons that lie on the images.",
                    **values,
                )
                if wanted
                else msg(
                    "None of the {count} rejected polygon(s) covers a pixel that holds data in "
                    "both “{before}” and “{after}”; decide on polygons that lie on the images.",
                    **values,
                )
            )


def _sampled(
    pair: DecidedPair,
    colours: Colours,
    tiles: list[Window],
    chances: NDArray[np.float64],
    draw: np.random.Generator,
    tell: Callable[[float], None],
) -> Iterator[tuple[Floats, NDArray[np.int64], Floats]]:
    """Of each tile the features (n, F), places (n,) and `_inside` (n,) of the pixels that are
    taken."""
    reader, raster = pair.open_reader(), PolygonRaster(list(pair.decisions), pair.grid)
    for number, tile in enumerate(tiles):
        tell(number / len(tiles))
        chip = reader.read(tile, HALO)
        places = _places(pair, raster, tile, chip)
        taken = draw.random(places.shape) < chances[places]
        if taken.any():
            found = features_of(chip.before, chip.after, chip.valid, colours)[
                :, HALO:-HALO, HALO:-HALO
            ]
            yield found[:, taken].T, places[taken], _inside(chip)[taken]


def _inside(chip: Chip) -> Floats:
    """How far inside its accepted polygon each pixel of a tile (H, W) lies: 1 from `FULLY_INSIDE`
    pixels on, less towards the edge; 1 too where there is no such polygon.

    chip: of the tile, with `HALO` of surroundings."""
    accepted = np.rint(chip.before[-1]) == ACCEPTED
    outside = closeness(~accepted, FULLY_INSIDE)
    depth = np.where(accepted, np.float32(1) - outside, np.float32(1))
    return depth[HALO:-HALO, HALO:-HALO]


def as_one_pair(samples: Samples, pair: Samples) -> Samples:
    """Samples of however many pairs, with as much say together as those of one pair."""
    return replace(samples, weight=samples.weight * (pair.weight.sum() / samples.weight.sum()))


def joined(parts: Sequence[Samples]) -> Samples:
    """The samples of several pairs as one, each pair with the same say; polygons keep apart."""
    ends = np.cumsum([0, *(part.polygon.max(initial=-1) + 1 for part in parts)])
    return Samples(
        np.concatenate([part.pixels for part in parts]),
        np.concatenate([part.wanted for part in parts]),
        np.concatenate([part.weight for part in parts]),
        np.concatenate(
            [
                np.where(part.polygon < 0, NOBODY, part.polygon + first)
                for part, first in zip(parts, ends.tolist())
            ]
        ),
    )
