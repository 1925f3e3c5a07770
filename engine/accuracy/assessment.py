"""Accuracy assessment: a change layer or class raster compared with reference data.

Pixel by pixel, or by a sample. The rasters are read in strips of rows, so memory does not grow with
them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import BadInput, NothingToAssess
from ..files.names import typed_name
from ..messages import msg
from ..progress import Cancelled, Progress, Report, never
from .change_values import ChangeValues
from .class_map import MOST_CLASSES, ClassMap, Tally
from .estimation import (
    Agreement,
    Estimate,
    agreement,
    allocate,
    estimate,
    scaled,
    strata_without_enough,
)
from .reference import LabelledPoints, RasterReference, Reference, open_reference

COMPARE, SAMPLE = msg("comparing"), msg("drawing a sample")


@dataclass(frozen=True)
class SampleEstimate:
    """What a stratified sample says (Olofsson et al. 2014): one entry a class, each with its 95 %
    confidence interval.

    confusion: sample points, result by reference. weights: share of the map in each class. areas,
    area_mapped: m², or None where the result has no georeferencing."""

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
    result: str | Path,
    reference: str | Path,
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
    layer, truth, reference = open_both(str(result), reference, field_name, values, cancelled)
    if isinstance(truth, LabelledPoints):
        return _by_points(layer, truth, reference, report, cancelled)
    if sample < 0:
        raise BadInput(
            msg("The sample has {sample} points; give 0 for none, or some hundreds.", sample=sample)
        )
    told = stage(report, COMPARE, 0.0, 0.5 if sample else 1.0)
    tally, truth = compare_maps(layer, truth, reference, told, cancelled)
    if not tally.compared:
        raise NothingToAssess(
            msg(
                "“{result}” and “{reference}” have no pixel in common where both say something; "
                "choose a reference of the same place, and check its CRS.",
                result=layer.name,
                reference=reference,
            )
        )
    classes = layer.classes(tally)
    estimated, notes = None, layer.notes(truth)
    if sample:
        ranks = _ranks(layer, tally, sample, seed)
        points = _drawn(layer, truth, ranks, stage(report, SAMPLE, 0.5, 1.0), cancelled)
        estimated = _estimated(layer, tally, classes, points)
    return _accuracy(layer, reference, classes, tally, estimated, notes)


_Step = Callable[[float], None]


def stage(report: Report | None, name: str, begin: float, end: float) -> _Step:
    """What is told of a stage's own share, 0..1, as one of the whole."""

    def step(fraction: float) -> None:
        if report is not None:
            report(Progress(name, begin + (end - begin) * fraction))

    return step


def open_both(
    result: str,
    reference: str | Path,
    field_name: str | None,
    values: ChangeValues | None,
    cancelled: Cancelled,
) -> tuple[ClassMap, Reference | LabelledPoints, str]:
    """A result, a reference laid on it, and the whole name of the reference. The rest as in
    `assess`; raises BadInput or Stopped."""
    result, name = typed_name(result), typed_name(str(reference))
    layer = ClassMap(result, cancelled, values or ChangeValues())
    return layer, open_reference(name, layer.grid, field_name, layer.labels), name


def compare_maps(
    layer: ClassMap, truth: Reference, reference: str, step: _Step, cancelled: Cancelled
) -> tuple[Tally, Reference]:
    """Count what both say, pixel by pixel, and the reference with what its values mean. Raises
    BadInput where it holds no classes, or Stopped."""
    tally = Tally()
    for window, values, valid in layer.strips(cancelled):
        expected, known = truth.read(window)
        both = valid & known
        tally.left_out += int(np.count_nonzero(valid ^ known))
        areas = None if layer.areas is None else layer.areas.of(both, window.row)
        tally.add(layer.decided(values[both]), _whole_numbers(expected[both]), areas)
        if len(tally.counts) > MOST_CLASSES**2:
            raise BadInput(
                msg(
                    "The reference holds too many different values to be a map of classes; choose "
                    "another layer or field."
                )
            )
        step((window.row + window.height) / layer.grid.height)
    if isinstance(truth, RasterReference):
        return layer.understood(tally, truth, reference)
    return tally, truth


def _whole_numbers(values: NDArray[Any]) -> NDArray[Any]:
    """Values of a reference. Raises BadInput for fractions."""
    if np.issubdtype(values.dtype, np.floating) and not (values == np.rint(values)).all():
        raise BadInput(
            msg("The reference holds fractions, so it is no map of classes; choose another layer.")
        )
    return values


def _ranks(layer: ClassMap, tally: Tally, total: int, seed: int) -> dict[int, NDArray[np.int64]]:
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
    layer: ClassMap,
    truth: Reference,
    ranks: dict[int, NDArray[np.int64]],
    step: _Step,
    cancelled: Cancelled,
) -> Tally:
    """A stratified random sample: the classes of the result are the strata."""
    sample, passed = Tally(), dict.fromkeys(ranks, 0)
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
    layer: ClassMap,
    points: LabelledPoints,
    reference: str,
    report: Report | None,
    cancelled: Cancelled,
) -> Accuracy:
    """The map's classes weigh an analyst's sample; the whole map is the population."""
    whole, sample, step = Tally(), Tally(), stage(report, COMPARE, 0.0, 1.0)
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
    both = Tally({**dict.fromkeys(whole.counts, 0), **sample.counts})
    sample.counted, sample.left_out = (
        "points",
        len(points.rows) - sample.compared + points.elsewhere,
    )
    classes = layer.classes(both)
    estimated = _estimated(layer, whole, classes, sample)
    return _accuracy(layer, reference, classes, sample, estimated, layer.notes(points))


def _estimated(
    layer: ClassMap, tally: Tally, classes: tuple[int, ...], sample: Tally
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
    layer: ClassMap,
    reference: str,
    classes: tuple[int, ...],
    tally: Tally,
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
