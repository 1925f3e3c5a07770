"""How right a result is: a change layer or class raster compared with reference data, pixel by
pixel or by a sample.

The rasters are read in strips of rows, so memory does not grow with them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays.windows import Window, full_rows
from ..errors import BadInput, NothingToAssess, Stopped
from ..files.names import subject
from ..messages import Remedy, msg
from ..progress import Cancelled, Progress, Report, never
from ..raster.gdal_io import open_raster, read_block
from ..raster.grid import Grid, PixelAreas
from .change_values import UNCHANGED, UNKNOWN, ChangeValues
from .estimation import (
    Agreement,
    Estimate,
    agreement,
    allocate,
    estimate,
    scaled,
    strata_without_enough,
)
from .reference import UNLABELLED, LabelledPoints, RasterReference, Reference, open_reference

COMPARE, SAMPLE = msg("comparing"), msg("drawing a sample")
_MOST_CLASSES = 64


@dataclass(frozen=True)
class SampleEstimate:
    """What a stratified sample says (Olofsson et al. 2014): one entry a class, each with its 95 %
    confidence interval.

    confusion: sample points, result by reference. weights: share of the map in each class. areas,
    area_mapped: m², or None where the result carries no georeference."""

    points: int
    confusion: tuple[tuple[int, ...], ...]
    weights: tuple[float, ...]
    overall: Estimate
    users: tuple[Estimate, ...]
    producers: tuple[Estimate, ...]
    shares: tuple[Estimate, ...]
    areas: tuple[Estimate, ...] | None
    area_mapped: tuple[float, ...] | None


@dataclass(frozen=True)
class FromTo:
    """One kind of error: what the result says, what the reference says, and how many pixels (or
    points)."""

    result: str
    reference: str
    count: int
    area_m2: float | None


@dataclass(frozen=True)
class Accuracy:
    """The comparison. classes: names, in the order of every list; of a change layer “unchanged”,
    “changed”.

    confusion: pixels (or points of an analyst's sample, see `counted`), result by reference.
    left_out: pixels or points where one of both says nothing. errors: the largest first. warnings:
    what was assumed or left out, as sentences."""

    result: str
    reference: str
    counted: str
    change: bool
    classes: tuple[str, ...]
    values: tuple[int, ...]
    confusion: tuple[tuple[int, ...], ...]
    compared: int
    left_out: int
    agreement: Agreement
    errors: tuple[FromTo, ...]
    sample: SampleEstimate | None
    warnings: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The comparison as plain values."""
        return asdict(self)


def assess(  # noqa: PLR0913  (public: all but two are said by name)
    result: str,
    reference: str,
    field_name: str | None = None,
    sample: int = 0,
    seed: int = 0,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
    values: ChangeValues | None = None,
) -> Accuracy:
    """Compare a result with a reference: a raster, polygons, or points that an analyst labelled.

    field_name: attribute with the class; polygons without one are the changes. sample: points of a
    stratified random sample to draw from a reference raster or polygons, 0 for none; points given
    are themselves the sample. values: which values of the reference mean changed, unchanged and
    unknown, where they are none of the usual ones; of a layer of classes only the unknown ones can
    be said. Raises BadInput or Stopped."""
    cancelled = cancelled or never
    layer = _Result(result, cancelled, values or ChangeValues())
    truth = open_reference(reference, layer.grid, field_name, layer.labels)
    if isinstance(truth, LabelledPoints):
        return _by_points(layer, truth, reference, report, cancelled)
    if sample < 0:
        raise BadInput(
            msg("The sample has {sample} points; give 0 for none, or some hundreds.", sample=sample)
        )
    tally = _compare(layer, truth, _stage(report, COMPARE, 0.0, 0.5 if sample else 1.0), cancelled)
    if isinstance(truth, RasterReference):
        tally, truth = layer.understood(tally, truth, reference)
    if not tally.compared:
        raise NothingToAssess(
            msg(
                "“{result}” and “{reference}” have no pixel in common where both say something.",
                result=result,
                reference=reference,
            )
        )
    classes = layer.classes(tally)
    estimated, notes = None, layer.notes(truth)
    if sample:
        ranks = _ranks(layer, tally, sample, seed)
        points = _drawn(layer, truth, ranks, _stage(report, SAMPLE, 0.5, 1.0), cancelled)
        estimated = _estimated(layer, tally, classes, points)
    return _accuracy(layer, reference, classes, tally, estimated, notes)


@dataclass
class _Tally:
    """Counts and areas (m²) of every pair (value of the result, value of the reference)."""

    counts: dict[tuple[int, int], int] = field(default_factory=lambda: defaultdict(int))
    areas: dict[tuple[int, int], float] = field(default_factory=lambda: defaultdict(float))
    left_out: int = 0
    counted: str = "pixels"

    @property
    def compared(self) -> int:
        return sum(self.counts.values())

    def add(
        self, result: NDArray[Any], reference: NDArray[Any], areas: NDArray[np.float64] | None
    ) -> None:
        """Count pixels, given as (N,) each."""
        pairs, index, counts = np.unique(
            result.astype(np.int64) << 32 | (reference.astype(np.int64) & 0xFFFFFFFF),
            return_inverse=True,
            return_counts=True,
        )
        square = None if areas is None else np.bincount(index, areas)
        for place, pair in enumerate(pairs):
            key = int(pair >> 32), int(np.int32(pair & 0xFFFFFFFF))
            self.counts[key] += int(counts[place])
            if square is not None:
                self.areas[key] += float(square[place])

    def in_classes(self, classes: dict[int, int | None]) -> _Tally:
        """The same with what each value of the reference means: a class, or None where it is not
        known."""
        tally = _Tally(left_out=self.left_out)
        for (result, value), count in self.counts.items():
            meaning = classes[value]
            if meaning is None:
                tally.left_out += count
                continue
            tally.counts[result, meaning] += count
            if (result, value) in self.areas:
                tally.areas[result, meaning] += self.areas[result, value]
        return tally

    def matrix(self, values: tuple[int, ...], what: dict[tuple[int, int], Any]) -> NDArray[Any]:
        """counts or areas as a matrix (Q, Q), result by reference."""
        return np.array([[what.get((row, column), 0) for column in values] for row in values])


class _Result:
    """The result: a raster of classes, read in strips of full rows."""

    def __init__(self, name: str, cancelled: Cancelled, values: ChangeValues) -> None:
        self.name, self._values = name, values
        self._notes: list[str] = []
        self._dataset = open_raster(name, "the result")
        band = self._dataset.GetRasterBand(1)
        transform = self._dataset.GetGeoTransform(can_return_null=True)
        self.grid = Grid(
            band.YSize, band.XSize, transform, self._dataset.GetProjection() if transform else ""
        )
        if not self.grid.north_up:
            raise BadInput(
                msg(
                    "The rows of “{name}” do not run east; warp it to a north-up raster first.",
                    name=name,
                )
            )
        self.areas = PixelAreas(self.grid) if self.grid.georeferenced else None
        # GDAL finds the names of classes beside a GeoTIFF only once its metadata were asked for.
        self._dataset.GetMetadata()
        self._names = dict(enumerate(band.GetCategoryNames() or []))
        self.change = self._is_change(cancelled)

    def strips(
        self, cancelled: Cancelled
    ) -> Iterator[tuple[Window, NDArray[Any], NDArray[np.bool_]]]:
        """Window, values (H, W) and where the result says something (H, W); asks to stop between
        strips."""
        mask = self._dataset.GetRasterBand(1).GetMaskBand()
        for window in full_rows(self.grid.height, self.grid.width):
            if cancelled():
                raise Stopped(msg("Stopped."))
            place = window.column, window.row, window.width, window.height
            values = read_block(self._dataset, *place, subject("the result", self.name))[0]
            yield window, values, (mask.ReadAsArray(*place) > 0) & np.isfinite(values)

    def _is_change(self, cancelled: Cancelled) -> bool:
        """Whether the raster holds 0 and at most one other value, and names no further ones: a
        layer of transitions may hold but one of them. Raises BadInput where it is no map of
        classes."""
        seen: set[int] = set()
        for _, values, valid in self.strips(cancelled):
            seen |= {int(value) for value in self._whole(np.unique(values[valid]))}
            if len(seen) > _MOST_CLASSES:
                raise BadInput(
                    msg(
                        "“{name}” holds more than {most} different values, so it is no map of "
                        "classes; give the change layer (change.tif) or a class raster.",
                        name=self.name,
                        most=_MOST_CLASSES,
                    )
                )
        nodata = self._dataset.GetRasterBand(1).GetNoDataValue()
        named = {value for value, name in self._names.items() if name and value != nodata}
        if len(seen) == 1 and 0 not in seen and named <= {0, 1} and nodata == 0:
            self._notes.append(
                msg(
                    "“{name}” has no unchanged pixel, because 0 is its nodata value: what it "
                    "calls unchanged is left out of all figures. If 0 means unchanged, take that "
                    "nodata value away (gdal_edit.py -unsetnodata).",
                    name=self.name,
                )
            )
            return seen <= {1, 255}
        change = len(seen - {0}) <= 1 and (0 in seen or seen <= {1}) and named <= {0, 1}
        if change and seen and 0 not in seen:
            self._notes.append(
                msg(
                    "“{name}” has no unchanged pixel: all that it assessed is called changed.",
                    name=self.name,
                )
            )
        return change

    def _whole(self, values: NDArray[Any]) -> NDArray[Any]:
        if np.issubdtype(values.dtype, np.floating) and not (values == np.rint(values)).all():
            raise BadInput(
                msg(
                    "“{name}” holds fractions, so it is no map of classes; give the change layer "
                    "(change.tif).",
                    name=self.name,
                )
            )
        return values

    def decided(self, values: NDArray[Any]) -> NDArray[np.int64]:
        """Classes of values of the result: 0 and 1 where it is a change layer."""
        decided: NDArray[np.int64] = (
            (values != 0).astype(np.int64) if self.change else np.rint(values).astype(np.int64)
        )
        return decided

    def labels(self, values: Sequence[Any], reference: str) -> list[int]:
        """The classes that a reference's field means: numbers, or names of classes."""
        if self.change:
            meanings = self._values.read(values, subject("the reference", reference))
            self._notes += meanings.notes
            return [
                UNLABELLED if meanings.of(value) == UNKNOWN else meanings.of(value)
                for value in values
            ]
        self._refuse_values_of_change()
        return [self._label(value, reference) for value in values]

    def _label(self, value: Any, reference: str) -> int:
        names = {self.title(number).lower(): number for number in self._names}
        text = str(value).strip().lower()
        if self._values.said(value) == UNKNOWN:
            return UNLABELLED
        try:
            return names[text] if text in names else int(float(text))
        except (ValueError, OverflowError):
            known = ", ".join(names) or "numbers"
            raise BadInput(
                msg(
                    "“{value}” in the reference “{reference}” is no class of the result ({known}).",
                    value=value,
                    reference=reference,
                    known=known,
                )
            ) from None

    def _refuse_values_of_change(self) -> None:
        if self._values.changed or self._values.unchanged:
            raise BadInput(
                msg(
                    "“{name}” is a layer of classes, so no values of it mean changed or "
                    "unchanged; leave them out, or give a change layer (change.tif).",
                    Remedy.SAY_WHAT_VALUES_MEAN,
                    name=self.name,
                )
            )

    def understood(
        self, tally: _Tally, truth: RasterReference, reference: str
    ) -> tuple[_Tally, Reference]:
        """A tally of a reference raster's own values, and the raster, with what these values mean
        instead."""
        found = sorted({value for _, value in tally.counts})
        if self.change:
            meanings = self._values.read(found, subject("the reference", reference))
            self._notes += meanings.notes
            if truth.nodata == 0 and UNCHANGED not in meanings.by_key.values():
                self._notes.append(
                    msg(
                        "The reference “{reference}” has no unchanged pixel, because 0 is its "
                        "nodata value: only where it says changed is anything compared. If 0 "
                        "means unchanged, take that nodata value away (gdal_edit.py "
                        "-unsetnodata).",
                        reference=reference,
                    )
                )
            said: dict[int, int | None] = {value: meanings.of(value) for value in found}
        else:
            self._refuse_values_of_change()
            said = {value: self._values.said(value) for value in found}
        classes = {
            value: None if meaning == UNKNOWN else meaning if self.change else value
            for value, meaning in said.items()
        }
        return tally.in_classes(classes), _Understood(truth, classes)

    def notes(self, truth: Any) -> tuple[str, ...]:
        """What was assumed or left out on both sides."""
        return (*self._notes, *truth.notes)

    def title(self, value: int) -> str:
        """The name of a class."""
        if self.change:
            return ("unchanged", "changed")[value]
        return self._names.get(value) or str(value)

    def classes(self, tally: _Tally) -> tuple[int, ...]:
        """All classes that either side says."""
        return (
            (0, 1)
            if self.change
            else tuple(sorted({value for pair in tally.counts for value in pair}))
        )


@dataclass(frozen=True)
class _Understood:
    """A reference raster, read as the classes that its values mean; None for what is not known."""

    raster: Reference
    classes: dict[int, int | None]

    @property
    def notes(self) -> tuple[str, ...]:
        return self.raster.notes

    def read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        values, known = self.raster.read(window)
        meant = np.zeros(values.shape, np.int64)
        for value, meaning in self.classes.items():
            here = values == value
            if meaning is None:
                known = known & ~here
            else:
                meant[here] = meaning
        return meant, known


_Step = Callable[[float], None]


def _stage(report: Report | None, name: str, begin: float, end: float) -> _Step:
    def step(fraction: float) -> None:
        if report is not None:
            report(Progress(name, begin + (end - begin) * fraction))

    return step


def _compare(layer: _Result, truth: Reference, step: _Step, cancelled: Cancelled) -> _Tally:
    tally = _Tally()
    for window, values, valid in layer.strips(cancelled):
        expected, known = truth.read(window)
        both = valid & known
        tally.left_out += int(np.count_nonzero(valid ^ known))
        areas = None if layer.areas is None else layer.areas.of(both, window.row)
        tally.add(layer.decided(values[both]), _whole_numbers(expected[both]), areas)
        if len(tally.counts) > _MOST_CLASSES**2:
            raise BadInput(
                msg(
                    "The reference holds too many different values to be a map of classes; choose "
                    "another layer or field."
                )
            )
        step((window.row + window.height) / layer.grid.height)
    return tally


def _whole_numbers(values: NDArray[Any]) -> NDArray[Any]:
    """Values of a reference. Raises BadInput for fractions."""
    if np.issubdtype(values.dtype, np.floating) and not (values == np.rint(values)).all():
        raise BadInput(
            msg("The reference holds fractions, so it is no map of classes; choose another layer.")
        )
    return values


def _ranks(layer: _Result, tally: _Tally, total: int, seed: int) -> dict[int, NDArray[np.int64]]:
    """Which pixels of each class of the result a stratified random sample takes, by their rank
    within the class: one pass over the rasters finds them."""
    strata = layer.classes(tally)
    populations = tally.matrix(strata, tally.counts).sum(axis=1)
    generator = np.random.default_rng(seed)
    return {
        value: np.sort(generator.choice(int(population), points, replace=False))
        for value, population, points in zip(
            strata, populations, allocate(populations.tolist(), total)
        )
    }


def _drawn(
    layer: _Result,
    truth: Reference,
    ranks: dict[int, NDArray[np.int64]],
    step: _Step,
    cancelled: Cancelled,
) -> _Tally:
    """A stratified random sample: the classes of the result are the strata."""
    sample, passed = _Tally(), dict.fromkeys(ranks, 0)
    for window, values, valid in layer.strips(cancelled):
        expected, known = truth.read(window)
        both = valid & known
        mapped, seen = layer.decided(values[both]), expected[both]
        for value in ranks:
            here = np.flatnonzero(mapped == value)
            first, last = np.searchsorted(ranks[value], [passed[value], passed[value] + len(here)])
            chosen = here[ranks[value][first:last] - passed[value]]
            sample.add(mapped[chosen], seen[chosen], None)
            passed[value] += len(here)
        step((window.row + window.height) / layer.grid.height)
    return sample


def _by_points(
    layer: _Result,
    points: LabelledPoints,
    reference: str,
    report: Report | None,
    cancelled: Cancelled,
) -> Accuracy:
    """The map's classes weigh an analyst's sample; the whole map is the population."""
    whole, sample, step = _Tally(), _Tally(), _stage(report, COMPARE, 0.0, 1.0)
    for window, values, valid in layer.strips(cancelled):
        mapped = layer.decided(values[valid])
        areas = None if layer.areas is None else layer.areas.of(valid, window.row)
        whole.add(mapped, mapped, areas)
        here = (points.rows >= window.row) & (points.rows < window.row + window.height)
        place = points.rows[here] - window.row, points.columns[here]
        seen, said = valid[place], points.values[here]
        sample.add(layer.decided(values[place][seen]), said[seen], None)
        step((window.row + window.height) / layer.grid.height)
    if not sample.compared:
        raise NothingToAssess(
            msg(
                "No point of “{reference}” lies where “{layer}” says something.",
                reference=reference,
                layer=layer.name,
            )
        )
    both = _Tally({**dict.fromkeys(whole.counts, 0), **sample.counts})
    sample.counted, sample.left_out = (
        "points",
        len(points.rows) - sample.compared + points.elsewhere,
    )
    classes = layer.classes(both)
    estimated = _estimated(layer, whole, classes, sample)
    return _accuracy(layer, reference, classes, sample, estimated, layer.notes(points))


def _estimated(
    layer: _Result, tally: _Tally, classes: tuple[int, ...], sample: _Tally
) -> SampleEstimate:
    counts = sample.matrix(classes, sample.counts)
    mapped = (
        tally.matrix(classes, tally.areas if layer.areas is not None else tally.counts)
        .sum(axis=1)
        .astype(float)
    )
    lacking = strata_without_enough(counts, mapped)
    if lacking:
        names = ", ".join(f"“{layer.title(classes[index])}”" for index in lacking)
        raise BadInput(
            msg(
                "The sample has fewer than two points where the map says {names}: areas cannot be "
                "estimated; give more points there, or, where such a class means that nothing was "
                "classified, make it the nodata value of the map (gdal_edit.py -a_nodata), which "
                "leaves it out.",
                names=names,
            )
        )
    weights, area = mapped / mapped.sum(), float(mapped.sum())
    said = estimate(counts, weights)
    return SampleEstimate(
        points=int(counts.sum()),
        confusion=_rows(counts),
        weights=tuple(float(weight) for weight in weights),
        overall=said.overall,
        users=said.users,
        producers=said.producers,
        shares=said.shares,
        areas=None if layer.areas is None else scaled(said.shares, area),
        area_mapped=None if layer.areas is None else tuple(float(value) for value in mapped),
    )


def _accuracy(
    layer: _Result,
    reference: str,
    classes: tuple[int, ...],
    tally: _Tally,
    sample: SampleEstimate | None,
    warnings: tuple[str, ...],
) -> Accuracy:
    confusion = tally.matrix(classes, tally.counts)
    errors = [
        FromTo(layer.title(said), layer.title(truth), count, tally.areas.get((said, truth)))
        for (said, truth), count in tally.counts.items()
        if said != truth and count
    ]
    return Accuracy(
        result=Path(layer.name).name,
        reference=Path(reference).name,
        counted=tally.counted,
        change=layer.change,
        classes=tuple(layer.title(value) for value in classes),
        values=classes,
        confusion=_rows(confusion),
        compared=int(confusion.sum()),
        left_out=tally.left_out,
        agreement=agreement(confusion),
        errors=tuple(sorted(errors, key=lambda error: -error.count)),
        sample=sample,
        warnings=warnings,
    )


def _rows(matrix: NDArray[Any]) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(int(value) for value in row) for row in matrix)
