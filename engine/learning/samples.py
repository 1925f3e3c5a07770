"""Pixels to learn from: of accepted and rejected polygons, and of places that look unchanged."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..arrays.statistics import Statistics
from ..arrays.windows import Window
from ..raster.layers import STEPS
from ..raster.pair import PairReader, sample_windows
from ..results.review_decisions import Polygon, PolygonRaster
from .features import HALO, MOST_CHANNELS, Colours, features, principal_axes
from .pair import ACCEPTED, EXTRA, REJECTED, DecidedPair

Floats = NDArray[np.float32]

TILE = 256  # pixels: what is read at once
MOST_TILES = 160  # of decided polygons, and a tenth of that of quiet ground: 10 megapixels are read at most
MOST_PIXELS = {ACCEPTED: 6000, REJECTED: 6000, "quiet": 4000}  # as in docs/learning.md
QUIET = 0.2  # probability below which ground that nobody decided on is taken as unchanged
# Of all that is learned from, changed pixels count this much of the others: equal weights call too much change.
WANTED_SHARE = 0.4


@dataclass(frozen=True)
class Samples:
    """pixels: features (n, F). wanted: (n,), whether the analyst wants them. weight: (n,)."""

    pixels: Floats
    wanted: NDArray[np.bool_]
    weight: NDArray[np.float64]


def colours_of(pair: DecidedPair, statistics: Statistics, axes: NDArray[np.float64] | None) -> Colours:
    """How the bands of a pair become channels."""
    count = pair.images.channels
    dates = (statistics.before, statistics.after)
    deviation = np.array([date.deviation[:count] for date in dates])
    return Colours(
        np.array([date.mean[:count] for date in dates]), np.where(deviation > 0, deviation, 1.0), axes
    )  # fmt: skip


def learned_colours(pair: DecidedPair, statistics: Statistics) -> Colours:
    """The same; of many bands in the directions in which those of this pair vary most."""
    plain = colours_of(pair, statistics, None)
    if pair.images.channels <= MOST_CHANNELS:
        return plain
    reader, parts = pair.open_reader(), []
    for window in sample_windows(pair.grid, 1.0):
        chip = reader.read(window)
        dates = (chip.before[:-EXTRA], chip.after[:-EXTRA])
        parts += [plain.apply(date, number)[:, chip.valid][:, ::3] for number, date in enumerate(dates)]
    return colours_of(pair, statistics, principal_axes(np.concatenate(parts, axis=1).astype(np.float64)))


def features_at(reader: PairReader, window: Window, colours: Colours) -> tuple[Floats, NDArray[np.bool_], Floats]:
    """Features (F, H, W) of a window, where there are any (H, W), and the two more bands (2, H, W)."""
    chip = reader.read(window, HALO)
    found = features_of(chip.before, chip.after, chip.valid, colours)
    inner = np.s_[..., HALO:-HALO, HALO:-HALO]
    return found[inner], chip.valid[inner], chip.before[inner][-EXTRA:].astype(np.float32)


def features_of(before: NDArray, after: NDArray, valid: NDArray[np.bool_], colours: Colours) -> Floats:
    """Features (F, H, W) of a chip with its two more bands, whatever lies where it is not valid."""
    dates = [
        np.where(valid, colours.apply(image[:-EXTRA], date), np.float32(0))
        for date, image in enumerate((before, after))
    ]
    return features(dates[0], dates[1], before[-EXTRA].astype(np.float32) / STEPS, valid)


def tiles_of(pair: DecidedPair, polygons: Sequence[Polygon], seed: int, most: int = MOST_TILES) -> list[Window]:
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


def _spread_tiles(pair: DecidedPair, wanted: int) -> list[Window]:
    """Tiles spread evenly over the raster."""
    rows, columns = -(-pair.grid.height // TILE), -(-pair.grid.width // TILE)
    count = min(wanted, rows * columns)
    places = sorted({int((number + 0.5) * rows * columns / count) for number in range(count)})
    return [tile_of(pair, *divmod(place, columns)) for place in places]


def gather(pair: DecidedPair, colours: Colours, seed: int, tell: Callable[[float], None]) -> Samples:
    """Sample the pixels of one pair. tell: called with the share done, often. Raises what reading raises."""
    polygons = list(pair.decisions)
    tiles = tiles_of(pair, polygons, seed)
    spread = [tile for tile in _spread_tiles(pair, MOST_TILES // 10) if tile not in tiles]
    shares = _shares(pair, tiles, spread)
    parts = list(_sampled(pair, colours, [*tiles, *spread], shares, np.random.default_rng([seed, 2]), tell))
    pixels, kind = (np.concatenate([part[place] for part in parts]) for place in range(2))
    return Samples(pixels, kind == ACCEPTED, _weights(kind))


def _weights(kind: NDArray[np.int64]) -> NDArray[np.float64]:
    """Accepted pixels together count `WANTED_SHARE` of the others together."""
    wanted = kind == ACCEPTED
    return np.where(wanted, WANTED_SHARE / max(wanted.sum(), 1), 1.0 / max((~wanted).sum(), 1))


def _shares(pair: DecidedPair, tiles: list[Window], spread: list[Window]) -> dict[int, float]:
    """Which share of the pixels of each kind is taken."""
    reader, counts = pair.open_reader(), {ACCEPTED: 0, REJECTED: 0, 0: 0}
    for tile in [*tiles, *spread]:
        chip = reader.read(tile)
        kinds = _kinds(chip.before[-EXTRA:].astype(np.float32), chip.valid)
        for kind in counts:
            counts[kind] += int((kinds == kind).sum())
    most = {ACCEPTED: MOST_PIXELS[ACCEPTED], REJECTED: MOST_PIXELS[REJECTED], 0: MOST_PIXELS["quiet"]}
    return {kind: min(1.0, most[kind] / count) if count else 0.0 for kind, count in counts.items()}


def _kinds(extra: Floats, valid: NDArray[np.bool_]) -> NDArray[np.int64]:
    """ACCEPTED, REJECTED, 0 for quiet ground, −1 for what nothing is known of."""
    quiet = (extra[1] == 0) & (extra[0] < QUIET * STEPS)
    kinds = np.where(extra[1] > 0, extra[1], np.where(quiet, 0, -1)).astype(np.int64)
    return np.where(valid, kinds, -1)


def _sampled(
    pair: DecidedPair, colours: Colours, tiles: list[Window], shares: dict[int, float], draw: np.random.Generator,
    tell: Callable[[float], None],
) -> Iterator[tuple[Floats, NDArray[np.int64]]]:  # fmt: skip
    """Of each tile the features (n, F) and kinds (n,) of the pixels that are taken."""
    reader = pair.open_reader()
    for number, tile in enumerate(tiles):
        tell(number / len(tiles))
        found, valid, extra = features_at(reader, tile, colours)
        kinds = _kinds(extra, valid)
        chances = np.select([kinds == kind for kind in shares], list(shares.values()), 0.0)
        taken = draw.random(kinds.shape) < chances
        yield found[:, taken].T, kinds[taken]


def joined(parts: Sequence[Samples]) -> Samples:
    """The samples of several pairs as one, each pair with the same say."""
    return Samples(
        np.concatenate([part.pixels for part in parts]), np.concatenate([part.wanted for part in parts]),
        np.concatenate([part.weight for part in parts]),
    )  # fmt: skip
