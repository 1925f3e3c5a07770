"""From the probability layer to the change layer: threshold, with or without a dense CRF; never the
network again."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from ..arrays.crf_regions import undecided, with_surroundings
from ..arrays.sieve import Sieve
from ..arrays.statistics import Statistics, absolute_difference, filled
from ..arrays.windows import Window, full_rows, partition
from ..inference import predictor
from ..progress import Cancelled, Monitor, Observer, Part
from ..raster.grid import Grid, PixelAreas
from ..raster.layers import (
    NOT_ASSESSED,
    STEPS,
    StoredClasses,
    StoredProbability,
    change_writer,
    probabilities,
)
from ..raster.pair import Pair
from ..raster.source.source import Source
from ..request import MinimumArea
from .stored_pair import StoredPair

EVERY_PIXEL = MinimumArea(0, "px")
CORE = 512  # pixels refined together at the most; the surroundings come on top


@dataclass(frozen=True)
class Decision:
    """How a probability becomes a mask. threshold: 0..1; crf: “off” or the backend that refines;
    device: where that computes, as a request says it. minimum: area of a group of changed pixels.
    classes: layers of both dates of a semantic model."""

    threshold: float
    crf: str
    device: str = "auto"
    minimum: MinimumArea = EVERY_PIXEL
    classes: tuple[Path, ...] = ()


def choose_crf(asked: str, *, refined_by_default: bool) -> str:
    """The backend for `--crf`: “auto” refines only where the model gains by it, with the
    fastest."""
    if asked == "off" or (asked == "auto" and not refined_by_default):
        return "off"
    return predictor.crf_backend(asked)


def write_change(
    pair: Pair | StoredPair,
    statistics: Statistics | None,
    decision: Decision,
    probability: Path,
    path: Path,
    monitor: Monitor,
) -> None:
    """Decide for every pixel and write the change layer: changed is where the probability exceeds
    the threshold, in groups of at least the minimum area. The monitor's picture sees it."""
    if decision.crf == "off":
        again = partial(_thresholded, pair.grid, decision, probability)
        if decision.minimum.amount:
            kept = _without_small_groups(again, pair.grid, decision, monitor.part(0.0, 0.5))
            _write(kept, pair.grid, path, monitor.picture, monitor.part(0.5, 1.0))
        else:
            _write(again(), pair.grid, path, monitor.picture, monitor)
        return
    decided = refined(
        cast("Pair", pair),
        cast("Statistics", statistics),
        decision,
        probability,
        monitor.cancelled,
    )
    if not decision.minimum.amount:
        _write(decided, pair.grid, path, monitor.picture, monitor)
        return
    whole = path.with_name(f"{path.stem}.whole.tif")
    try:
        _write(decided, pair.grid, whole, None, monitor.part(0.0, 0.6))
        again = partial(_stored_strips, pair.grid, whole)
        kept = _without_small_groups(again, pair.grid, decision, monitor.part(0.6, 0.8))
        _write(kept, pair.grid, path, monitor.picture, monitor.part(0.8, 1.0))
    finally:
        whole.unlink(missing_ok=True)


def _write(
    strips: Strips, grid: Grid, path: Path, picture: Observer | None, monitor: Monitor | Part
) -> None:
    """Write strips as a change layer; without a picture to show them to, as one that is only read
    again."""
    with change_writer(path, grid) as writer, closing(strips):
        done = 0
        for row, strip in strips:
            monitor.check()
            writer.write(row, strip)
            if picture is not None:
                picture.see_change(row, strip)
            done += strip.size
            monitor.step(done / (grid.height * grid.width), done / 1e6)
        writer.finish("NEAREST" if picture is not None else None)


def _without_small_groups(
    again: Callable[[], Strips], grid: Grid, decision: Decision, monitor: Part
) -> Strips:
    """Strips of a change layer without the connected groups below the minimum area. again: gives
    those of the whole layer, each time from the first on. monitor: of looking through them."""

    def seen() -> Iterator[tuple[int, NDArray[np.generic]]]:
        for row, strip, values in _groups(again(), grid, decision):
            monitor.check()
            yield row, values
            done = (row + len(strip)) * grid.width
            monitor.step(done / (grid.height * grid.width), done / 1e6)

    areas = PixelAreas(grid).of if grid.georeferenced else None
    sieve = Sieve(seen(), grid.width, decision.minimum, areas)
    for row, strip, values in _groups(again(), grid, decision):
        strip[(strip == 1) & ~sieve.keeps(values)] = 0
        yield row, strip


def _groups(
    strips: Strips, grid: Grid, decision: Decision
) -> Iterator[tuple[int, NDArray[np.uint8], NDArray[np.generic]]]:
    """Strips of a change layer, and what makes neighbours one group: that they changed; of a
    semantic model, from the same class to the same class, as the polygons have it."""
    groups = GroupValues(decision)
    for row, strip in strips:
        yield row, strip, groups.of(Window(row, 0, len(strip), grid.width), strip)


class GroupValues:
    """What makes neighbours one group, window by window. Not to be shared between threads."""

    def __init__(self, decision: Decision) -> None:
        self._classes = [StoredClasses(path) for path in decision.classes]

    def of(self, window: Window, mask: NDArray[np.uint8]) -> NDArray[np.generic]:
        """One value for each group's pixels (H, W), 0 where nothing changed."""
        values: NDArray[Any] = (mask == 1).view(np.uint8)
        for layer in self._classes:
            wide = values.astype(np.uint16) * np.uint16(256) + layer.read(window)
            values = np.where(values, wide, 0).astype(np.uint16)
        return values


Strips = Generator[tuple[int, NDArray[np.uint8]], None, None]


def _thresholded(grid: Grid, decision: Decision, probability: Path) -> Strips:
    """What the threshold says."""
    thresholded = Threshold(decision, probability)
    for window in full_rows(grid.height, grid.width):
        yield window.row, thresholded.read(window)


class Threshold:
    """What the threshold says, window by window. Not to be shared between threads."""

    def __init__(self, decision: Decision, probability: Path) -> None:
        # Of the values as they are stored: looking each up takes ten times as long.
        self._least = int((probabilities()[:NOT_ASSESSED] <= decision.threshold).sum())
        self._stored = StoredClasses(probability)

    def read(self, window: Window) -> NDArray[np.uint8]:
        """0, 1, or 255 where nothing was assessed (H, W)."""
        steps = self._stored.read(window)
        return mask_layer(steps >= self._least, steps != NOT_ASSESSED)


def _stored_strips(grid: Grid, path: Path) -> Strips:
    stored = StoredClasses(path)
    for window in full_rows(grid.height, grid.width):
        yield window.row, stored.read(window)


def mask_layer(changed: NDArray[np.bool_], assessed: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """0, 1, or 255 where nothing was assessed."""
    layer = changed.astype(np.uint8)
    layer[~assessed] = NOT_ASSESSED
    return layer


def refined(
    pair: Pair,
    statistics: Statistics,
    decision: Decision,
    probability: Path,
    cancelled: Cancelled,
    rows: range | None = None,
) -> Strips:
    """Strips of what the threshold says, with the parts refined that a CRF can decide otherwise,
    several at once. rows: from a multiple of `CORE` to another one or the end; all unless said."""
    rows = range(pair.grid.height) if rows is None else rows
    jobs = _crf_jobs(pair, statistics, decision, probability, rows)
    results = predictor.refine_windows(jobs, decision.crf, cancelled, decision.device)
    strip = np.zeros((0, 0), np.uint8)
    try:
        for window, decided, parts in _parts(pair, decision, probability, rows):
            if window.column == 0:
                strip = np.zeros((window.height, pair.grid.width), np.uint8)
            strip[:, window.column : window.column + window.width] = decided
            for part in parts:
                outer, top = with_surroundings(part, _whole(pair)), part.row - window.row
                marginal = next(results)[part.row - outer.row :, part.column - outer.column :]
                place = strip[top : top + part.height, part.column : part.column + part.width]
                place[...] = mask_layer(
                    marginal[: part.height, : part.width] > 0.5, place != NOT_ASSESSED
                )
            if window.column + window.width == pair.grid.width:
                yield window.row, strip
    finally:
        results.close()  # ends the processes that refine


def _parts(
    pair: Pair, decision: Decision, probability: Path, rows: range
) -> Iterator[tuple[Window, NDArray[np.uint8], list[Window]]]:
    """Windows that cover the rows one after the other; what the threshold says there, and where a
    CRF can say otherwise."""
    stored = StoredProbability(probability)
    for part in partition(len(rows), pair.grid.width, CORE):
        window = replace(part, row=part.row + rows.start)
        outer = with_surroundings(window, _whole(pair))
        values, assessed = stored.read(outer)
        changed = values > decision.threshold
        layer = mask_layer(changed, assessed)[
            window.row - outer.row :, window.column - outer.column :
        ]
        yield (
            window,
            layer[: window.height, : window.width],
            undecided(window, outer, changed, assessed),
        )


def _whole(pair: Pair) -> Window:
    return Window(0, 0, pair.grid.height, pair.grid.width)


def _crf_jobs(
    pair: Pair, statistics: Statistics, decision: Decision, probability: Path, rows: range
) -> Iterator[tuple[Any, ...]]:
    """(probability (H, W), guide (H, W, C), valid (H, W)) of every part with its surroundings."""
    stored, reader = StoredProbability(probability), pair.open_reader()
    found = _parts(pair, decision, probability, rows)
    for part in (part for *_, parts in found for part in parts):
        outer = with_surroundings(part, _whole(pair))
        values, assessed = stored.read(outer)
        chip = reader.read(outer)
        before = filled(chip.before, chip.valid, statistics.before.mean)
        after = filled(chip.after, chip.valid, statistics.after.mean)
        seen = oriented(pair, guide(before, after, statistics))
        yield shifted(values, decision.threshold), seen, assessed


def guide(before: NDArray[Any], after: NDArray[Any], statistics: Statistics) -> NDArray[np.float32]:
    """What the CRF looks at: the absolute difference (H, W, C), stretched to 0..255 by the whole
    raster's extremes.

    Source: the published DSMS-FCN refinement, one minimum and one maximum over all bands."""
    low, high = statistics.difference
    difference = absolute_difference(before, after, statistics.value_range)
    scaled = (
        (difference - low) * (255.0 / (high - low)) if high > low else np.zeros_like(difference)
    )
    return np.clip(scaled, 0.0, 255.0).astype(np.float32).transpose(1, 2, 0)


def oriented(pair: Pair, seen: NDArray[np.float32]) -> NDArray[np.float32]:
    """The guide (H, W, C) with its channels in the order for which the CRF's published numbers
    are."""
    return seen[..., _red_first(pair.before)]


def _red_first(source: Source) -> list[int]:
    """Channels in the order red, green, blue, in which the CRF knows how far each may differ.

    A network may be shown blue first. A file that does not say which band is which is taken to
    begin with red."""
    channels = list(range(source.channels))
    if source.palette or len(channels) != 3:
        return channels
    return list(source.shown or sorted(channels, key=lambda channel: source.bands[channel]))


def shifted(probability: NDArray[np.float32], threshold: float) -> NDArray[np.float32]:
    """Probabilities whose even chance lies at `threshold`, so that a CRF decides around it.

    A stored 0 or 1 stands for anything within half a step of it."""
    half = 0.5 / STEPS
    p = np.clip(probability.astype(np.float64), half / 2, 1 - half / 2)
    odds = p / (1 - p) * ((1 - threshold) / threshold)
    return (odds / (1 + odds)).astype(np.float32)
