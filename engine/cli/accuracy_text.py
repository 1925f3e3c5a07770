"""An accuracy assessment as people read it."""

from __future__ import annotations

import shlex

from ..accuracy.assessment import Accuracy, SampleEstimate
from ..accuracy.best_threshold import BestThreshold
from ..accuracy.estimation import Estimate
from ..units import hectares, table
from .remedies import with_options

_SHOWN_ERRORS = 10
_SEEN = 0.0005  # of F1, which is shown with three digits


def accuracy_text(accuracy: Accuracy) -> str:
    """Measures, the confusion matrix, the largest errors, and what a sample says."""
    blocks = [
        _head(accuracy),
        _confusion(accuracy.classes, accuracy.confusion),
        _measures(accuracy),
    ]
    if not accuracy.change and accuracy.errors:
        blocks.append(_errors(accuracy))
    if accuracy.sample is not None:
        blocks.append(_sample(accuracy.classes, accuracy.sample))
    if accuracy.warnings:
        blocks.append("\n".join(f"Note: {with_options(warning)}" for warning in accuracy.warnings))
    return "\n\n".join(blocks)


def threshold_text(best: BestThreshold, folder: str) -> str:
    """The best threshold, what it brings, and how to use it."""
    share = 100 * best.changed / best.pixels
    rows = [
        ("best threshold:", f"{best.threshold:g}"),
        ("F1 of change by it:", f"{best.f1:.3f} (before a CRF and the minimum area)"),
        ("F1 of the mask:", f"{best.f1_of_mask:.3f}"),
        ("chosen on:", f"{best.pixels:,} pixels, {share:.2g} % of them changed"),
    ]
    use = (
        f"Take it: deepchange refine {shlex.quote(folder)} --threshold {best.threshold:g}"
        if best.f1 > best.f1_of_mask + _SEEN
        else "No threshold alone does better than the mask as it is, with its CRF and minimum "
        "area: keep it."
    )
    notes = [f"Note: {with_options(warning)}" for warning in best.warnings]
    return "\n".join([table(rows), *notes, use])


def _head(accuracy: Accuracy) -> str:
    measures = accuracy.agreement
    rows = [
        ("compared:", f"{accuracy.compared:,} {accuracy.counted}, {accuracy.left_out:,} left out"),
        ("overall accuracy:", _number(measures.overall)),
        ("kappa:", _number(measures.kappa)),
    ]
    if accuracy.change:
        rows += [
            (f"{name} of change:", _number(values[1]))
            for name, values in (
                ("precision", measures.precision),
                ("recall", measures.recall),
                ("F1", measures.f1),
                ("IoU", measures.iou),
            )
        ]
    return f"{accuracy.result} against {accuracy.reference}\n" + table(rows)


def _confusion(classes: tuple[str, ...], confusion: tuple[tuple[int, ...], ...]) -> str:
    head = ("result \\ reference", *classes, "all")
    rows = [
        (name, *(f"{value:,}" for value in row), f"{sum(row):,}")
        for name, row in zip(classes, confusion)
    ]
    sums = [sum(column) for column in zip(*confusion)]
    return table([head, *rows, ("all", *(f"{value:,}" for value in sums), f"{sum(sums):,}")])


def _measures(accuracy: Accuracy) -> str:
    measures = accuracy.agreement
    columns = zip(accuracy.classes, measures.precision, measures.recall, measures.f1, measures.iou)
    rows = [(name, *(_number(value) for value in values)) for name, *values in columns]
    return table([("class", "precision", "recall", "F1", "IoU"), *rows])


def _errors(accuracy: Accuracy) -> str:
    rows = [
        (
            error.result,
            error.reference,
            f"{error.count:,}",
            "" if error.area_m2 is None else hectares(error.area_m2),
        )
        for error in accuracy.errors[:_SHOWN_ERRORS]
    ]
    return table([("result says", "reference says", accuracy.counted, "area"), *rows])


def _sample(classes: tuple[str, ...], sample: SampleEstimate) -> str:
    head = (
        f"Estimated from {sample.points:,} points, stratified by the result, with 95 % confidence "
        "intervals:\n"
    )
    areas = sample.areas or sample.shares
    show = _area if sample.areas else _interval
    rows = [
        (name, _interval(user), _interval(producer), show(area))
        for name, user, producer, area in zip(classes, sample.users, sample.producers, areas)
    ]
    columns = (
        "class",
        "user's accuracy",
        "producer's accuracy",
        "area" if sample.areas else "share of the map",
    )
    return f"{head}overall accuracy {_interval(sample.overall)}\n" + table([columns, *rows])


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.4f}"


def _interval(estimate: Estimate) -> str:
    return "–" if estimate.value is None else f"{estimate.value:.4f} ± {estimate.margin or 0.0:.4f}"


def _area(estimate: Estimate) -> str:
    return (
        "–"
        if estimate.value is None
        else f"{hectares(estimate.value)} ± {hectares(estimate.margin or 0.0)}"
    )
