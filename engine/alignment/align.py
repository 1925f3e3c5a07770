"""Aligning a pair, step by step: compare the dates at many places, fit a shift or a field, look at
other places whether they lie closer then. An earlier result is aligned as it was measured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays.coregistration import SIZE, Shift, chip_shift, common_shift
from ..arrays.displacement import (
    HELD_OUT,
    LOCAL,
    REJECTED,
    SHIFT,
    SHIFTED,
    USED,
    WARPED,
    Alignment,
    Displacement,
    Place,
)
from ..arrays.windows import Window
from ..errors import BadInput, Stopped
from ..files.json_text import read_json
from ..messages import Message, Quantity, msg
from ..progress import Cancelled, never
from ..raster.masks.lost import lost_masks, masked_as_stored, open_without_masks
from ..raster.pair import Pair, PairReader, open_pair
from ..raster.source.placement import displacement
from ..request import DetectionRequest
from ..runs.journal import Unfinished
from ..runs.output_folder import PROBABILITY, REPORT
from .field import HIGHEST, Field, best_order, fit, reliable
from .places import comparing_windows, displacement_at, held_out, with_enough_of_both

Values = NDArray[np.float64]

_FEWEST = 3  # places that are fitted to, and as many others, at least
_BETTER = 0.05  # pixels by which the residual must fall: resampling has its price too
_NODES = 11  # of the lattice that a field is kept as, along an axis


def measured_shift(pair: Pair) -> Shift:
    """How far the dates lie apart, by the places of the raster where it can be seen."""
    return common_shift(shifts_at_places(pair))


def shifts_at_places(pair: Pair) -> list[tuple[float, float] | None]:
    """The shift (rows, columns) at up to nine large places, None where it cannot be seen."""
    reader, grid = pair.open_reader(), pair.grid
    size = min(SIZE, grid.height, grid.width)
    rows, columns = (
        sorted({int((length - size) * share) for share in (0.0, 0.5, 1.0)})
        for length in (grid.height, grid.width)
    )
    windows = [Window(row, column, size, size) for row in rows for column in columns]
    return [_shift_at(reader, window) for window in windows]


def _shift_at(reader: PairReader, window: Window) -> tuple[float, float] | None:
    chip = reader.read(window)
    return chip_shift(chip.before, chip.after, chip.valid)


def aligned(
    pair: Pair,
    request: DetectionRequest,
    known: Alignment | None = None,
    cancelled: Cancelled = never,
) -> Pair:
    """The pair, one date moved onto the other where that was asked and brings them closer.

    known: what was measured before, which is then applied again. Raises Stopped."""
    if request.align == "off":
        return pair
    if request.align_to:
        from .common import aligned_to

        return aligned_to(pair, request, known, cancelled)
    alignment = known or measured(pair, request, cancelled)
    notes = (*pair.notes, alignment.sentence)
    return replace(
        _moved(pair, alignment.moved, alignment.displacement), notes=notes, alignment=alignment
    )


def measured(pair: Pair, request: DetectionRequest, cancelled: Cancelled = never) -> Alignment:
    """How one date has to be moved onto the other. Raises Stopped."""
    return _Alignment(pair, request, cancelled).best()


def _moved(pair: Pair, role: str, by: Displacement | None) -> Pair:
    moved: dict[str, Any] = {role: replace(getattr(pair, role), displacement=by)}
    return replace(pair, **moved)


@dataclass(frozen=True)
class _Try:
    """A field that was fitted, and the median distance in pixels at other places without and with
    it."""

    field: Field
    kept: NDArray[np.bool_]
    displacement: Displacement
    before: float
    after: float


class _Alignment:
    """Measures one pair. Vectors (N, 2) are right and down: where after lies against before."""

    def __init__(self, pair: Pair, request: DetectionRequest, cancelled: Cancelled) -> None:
        self._pair, self._asked, self._cancelled = pair, request.align, cancelled
        # The date that does not define the grid is resampled anyway.
        self._role = "after" if request.grid == "before" else "before"
        grid = pair.grid
        self._scale = float(grid.height), float(grid.width)
        self._windows = comparing_windows(grid.height, grid.width)
        self._at = np.array([_middle(window) for window in self._windows]).reshape(-1, 2)
        self._vectors = self._measured_first()
        known = np.isfinite(self._vectors).all(axis=1)
        self._held = with_enough_of_both(held_out(self._windows), known, _FEWEST)

    def best(self) -> Alignment:
        """What was asked, where it is better than nothing."""
        known = np.isfinite(self._vectors).all(axis=1)
        if min((known & ~self._held).sum(), (known & self._held).sum()) < _FEWEST:
            return self._nothing(_too_few_places(int(known.sum()), len(known)))
        tries = [self._shift(known)] if self._asked != LOCAL else []
        if self._asked != SHIFT:
            tries.append(self._local(known))
        found = [each for each in tries if each is not None]
        if not found:
            return self._nothing(_contradict())
        best = found[0]
        # A field only where the residual of the shift varies over the pair.
        if found[-1].after < best.after - _BETTER:
            best = found[-1]
        if best.after > best.before - _BETTER:
            return self._nothing(_no_better(best), best)
        return self._result(best)

    def _measured_first(self) -> Values:
        """The vectors at all places, NaN where the dates do not match; over the common shift, so
        that large ones are found too. By whole pixels: interpolation moves fine detail a little."""
        if not self._windows:
            return np.empty((0, 2))
        shift = measured_shift(self._pair)
        common = np.round([shift.columns, shift.rows])
        start = self._displacement(Field(0, common[None], self._scale)) if common.any() else None
        return common + self._read(start, np.ones(len(self._windows), bool))

    def _read(self, by: Displacement | None, wanted: NDArray[np.bool_]) -> Values:
        """The vectors that remain with a displacement."""
        reader = _moved(self._pair, self._role, by).open_reader()
        found = np.full((len(self._windows), 2), np.nan)
        for index in np.flatnonzero(wanted):
            if self._cancelled():
                raise Stopped(msg("Stopped."))
            chip = reader.read(self._windows[index])
            vector = displacement_at(chip.before, chip.after, chip.valid)
            if vector is not None:
                found[index] = vector
        return found

    def _shift(self, known: NDArray[np.bool_]) -> _Try | None:
        return self._tried(self._fitted(known & ~self._held, lambda *_: 0))

    def _local(self, known: NDArray[np.bool_]) -> _Try | None:
        """A field, measured once more through itself: places it turned upright match better."""
        placed = getattr(self._pair, self._role).control_points
        highest = 1 if placed else HIGHEST

        def order(at: Values, moved: Values) -> int:
            return best_order(at, moved, self._scale, highest)

        fitting = ~self._held
        first = self._fitted(known & fitting, order)
        # Through a shift nothing is turned, and its interpolation would only add to the error.
        if first is None or first[0].order == 0:
            return self._tried(first)
        remaining = self._read(self._displacement(first[0]), fitting)
        again = first[0].at(*self._at.T) + remaining
        better = np.isfinite(again).all(axis=1)
        self._vectors = np.where(better[:, None], again, self._vectors)
        return self._tried(self._fitted(np.isfinite(self._vectors).all(axis=1) & fitting, order))

    def _fitted(
        self, places: NDArray[np.bool_], order_of: Callable[[Values, Values], int]
    ) -> tuple[Field, NDArray[np.bool_]] | None:
        """The field through those of the places that agree, and which these are; None where too few
        do."""
        number = np.flatnonzero(places)
        at, moved = self._at[number], self._vectors[number]
        # Outliers are left out by a field that can follow the others, whatever is chosen then.
        first = min(order_of(at, moved), 2)
        kept = reliable(at, moved, first, self._scale)
        order = order_of(at[kept], moved[kept]) if kept.any() else 0
        kept &= reliable(at, moved, order, self._scale)
        if kept.sum() < max(_FEWEST, len(at) / 3):
            return None
        used = np.zeros(len(places), bool)
        used[number[kept]] = True
        return fit(at[kept], moved[kept], order, self._scale), used

    def _tried(self, fitted: tuple[Field, NDArray[np.bool_]] | None) -> _Try | None:
        if fitted is None:
            return None
        by = self._displacement(fitted[0])
        return _Try(*fitted, by, *self._residuals(by))

    def _residuals(self, by: Displacement) -> tuple[float, float]:
        """Median distance at the places that were held out, without and with a displacement."""
        left = np.hypot(*self._read(by, self._held).T)
        before = np.hypot(*self._vectors.T)
        both = self._held & np.isfinite(left) & np.isfinite(before)
        if both.sum() < _FEWEST:
            return float(np.median(before[self._held & np.isfinite(before)])), float("inf")
        return float(np.median(before[both])), float(np.median(left[both]))

    def _displacement(self, field: Field) -> Displacement:
        """How the moved image is read so that it lies on the other."""
        height, width = self._scale
        nodes = _NODES if field.order > 1 else 3
        columns, rows = np.meshgrid(np.linspace(0, width, nodes), np.linspace(0, height, nodes))
        at = np.column_stack([columns.ravel(), rows.ravel()])
        vectors = field.at(*at.T)
        to = at + vectors if self._role == "after" else at - vectors
        source = getattr(self._pair, self._role)
        return displacement(self._pair.grid, source, at, to, affine=field.order <= 1)

    def _places(self, used: NDArray[np.bool_]) -> tuple[Place, ...]:
        known = np.isfinite(self._vectors).all(axis=1)
        roles = np.where(self._held, HELD_OUT, np.where(used, USED, REJECTED))
        numbers = np.column_stack([self._at, self._vectors.round(3)])
        return tuple(
            Place(float(column), float(row), float(right), float(down), str(role))
            for (column, row, right, down), role in zip(numbers[known], roles[known])
        )

    def _nothing(self, why: Message, tried: _Try | None = None) -> Alignment:
        used = np.zeros(len(self._windows), bool) if tried is None else tried.kept
        residuals = (None, None) if tried is None else (_number(tried.before), _number(tried.after))
        order = 0 if tried is None else tried.field.order
        places = self._places(used)
        return Alignment(self._asked, "off", self._role, order, *residuals, places, None, why)

    def _result(self, best: _Try) -> Alignment:
        source, other = self._pair.before, self._pair.after
        if self._role == "after":
            source, other = other, source
        places, order = self._places(best.kept), best.field.order
        counted = {
            role: sum(place.role == role for place in places) for role in (USED, REJECTED, HELD_OUT)
        }
        told = {
            "layer": source.label,
            "other": other.label,
            "before": Quantity(best.before, form=".2f"),
            "after": Quantity(best.after, form=".2f"),
            "places": counted[HELD_OUT],
            "used": counted[USED],
            "rejected": counted[REJECTED],
        }
        sentence = _shifted(told, best.field, self._role) if order == 0 else Message(WARPED, told)
        return Alignment(
            self._asked,
            SHIFT if order == 0 else LOCAL,
            self._role,
            order,
            _number(best.before),
            _number(best.after),
            places,
            best.displacement,
            sentence,
        )


def _middle(window: Window) -> tuple[float, float]:
    return window.column + window.width / 2, window.row + window.height / 2


def _number(value: float) -> float | None:
    return round(value, 3) if np.isfinite(value) else None


def _shifted(told: dict[str, Any], field: Field, role: str) -> Message:
    # The after image is moved back onto the before image.
    right, down = (float(each) * (1 if role == "before" else -1) for each in field.coefficients[0])
    numbers = {
        "rows": Quantity(down, form="+.2f"),
        "columns": Quantity(right, form="+.2f"),
    }
    return Message(SHIFTED, {**told, **numbers})


def _too_few_places(places: int, tried: int) -> Message:
    return msg(
        "Nothing is moved: how far the images lie apart shows clearly at {places} of {tried} "
        "places, and aligning needs {fewest} to fit to and {fewest} others to confirm the fit "
        "(small images, little texture, clouds, or much that changed).",
        places=places,
        tried=tried,
        fewest=_FEWEST,
    )


def _contradict() -> Message:
    return msg(
        "Nothing is moved: how far the images lie apart differs from place to place without any "
        "order, so that they cannot be aligned."
    )


def _no_better(tried: _Try) -> Message:
    if not np.isfinite(tried.after):
        return _contradict()
    return msg(
        "Nothing is moved: at places that were not used for the fit the images lie {before} pixels "
        "apart as they are, and would lie {after} pixels apart when aligned.",
        before=Quantity(tried.before, form=".2f"),
        after=Quantity(tried.after, form=".2f"),
    )


# ---- As an earlier run measured it ---------------------------------------------------------------


def open_as_aligned(request: DetectionRequest, folder: str | Path) -> Pair:
    """The pair of the result in a folder, one date moved as it was for that result. Where a mask
    cannot be read any more, what the result did not assess is masked. Raises what `open_pair`
    raises."""
    lost = lost_masks(request)
    pair = open_without_masks(request) if lost else open_pair(request)
    if request.align != "off":
        pair = aligned(pair, request, _stored(folder))
    return masked_as_stored(pair, Path(folder) / PROBABILITY, lost) if lost else pair


def alignment_of(request: DetectionRequest, earlier: Unfinished | None) -> Alignment | None:
    """How the dates were aligned by the run that is resumed, or by that whose decisions are learned
    from; None where it is to be measured."""
    if request.align == "off":
        return None
    if earlier is not None and earlier.entries.alignment is not None:
        return Alignment.from_json(earlier.entries.alignment)
    return _stored(request.learned_from[0]) if request.learned_from else None


def _stored(folder: str | Path) -> Alignment:
    """What the report of a result says of its alignment. Raises BadInput."""
    path = Path(folder) / REPORT
    told = read_json(path, msg("The report"))
    try:
        return Alignment.from_json(told["alignment"])
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput(
            msg(
                "“{path}” does not say how the images were aligned; detect again.",
                path=path,
            )
        ) from error
