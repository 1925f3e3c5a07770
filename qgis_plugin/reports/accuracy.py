"""An accuracy assessment in the user's language: as a page that can be handed in, and as text for
the log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...engine.accuracy.assessment import Accuracy, SampleEstimate
from ...engine.accuracy.estimation import Estimate
from ...engine.files.names import own_name
from ...engine.units import table
from ..text.formatting import hectares, number
from ..text.plain_words import plain
from ..text.translation import tr
from .page import page

_MOST_ERRORS = 20  # kinds of errors listed, the most frequent first


@dataclass(frozen=True)
class _Table:
    """A table with its title and what is said of it; a name stands in the first cell of each row,
    then values."""

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    told: Sequence[str] = ()


def accuracy_html(found: Accuracy) -> str:
    """The page: measures, confusion matrix, one row a class, the errors, and what a sample says."""
    return page("accuracy.html", {"title": _title(found), "tables": _tables(found)})


def accuracy_in_words(found: Accuracy) -> str:
    """The same as text, its columns lined up."""
    return "\n\n".join([_title(found), *map(_as_text, _tables(found))])


def _title(found: Accuracy) -> str:
    return tr("Accuracy of {result}").format(result=own_name(found.result))


def _tables(found: Accuracy) -> list[_Table]:
    tables = [_head(found), _confusion(found), _classes(found)]
    if not found.change and found.errors:
        tables.append(_errors(found))
    if found.sample is not None:
        tables.append(_sample(found.classes, found.sample))
    if found.warnings:
        tables.append(_Table(tr("Notes"), (), (), [plain(warning) for warning in found.warnings]))
    return tables


def _head(found: Accuracy) -> _Table:
    measures = found.agreement
    rows = [
        (tr("Result"), found.result),
        (tr("Reference"), found.reference),
        (_compared(found), number(found.compared)),
        (tr("Left out"), number(found.left_out)),
        (tr("Overall accuracy"), _measure(measures.overall)),
        (tr("Kappa"), _measure(measures.kappa)),
    ]
    if found.change:
        rows += [
            (tr("Precision of change"), _measure(measures.precision[1])),
            (tr("Recall of change"), _measure(measures.recall[1])),
            (tr("F1 of change"), _measure(measures.f1[1])),
            (tr("IoU of change"), _measure(measures.iou[1])),
        ]
    return _Table("", (), rows)


def _compared(found: Accuracy) -> str:
    return tr("Points compared") if found.counted == "points" else tr("Pixels compared")


def _confusion(found: Accuracy) -> _Table:
    everything = tr("all")
    rows = [
        (name, *map(number, row), number(sum(row)))
        for name, row in zip(_names(found), found.confusion)
    ]
    sums = [sum(column) for column in zip(*found.confusion)]
    rows.append((everything, *map(number, sums), number(sum(sums))))
    heading = tr("Confusion matrix: result (rows) by reference (columns)")
    return _Table(heading, ("", *_names(found), everything), rows)


def _names(found: Accuracy) -> Sequence[str]:
    return (tr("unchanged"), tr("changed")) if found.change else found.classes


def _classes(found: Accuracy) -> _Table:
    measures = found.agreement
    columns = zip(_names(found), measures.precision, measures.recall, measures.f1, measures.iou)
    rows = [(name, *map(_measure, values)) for name, *values in columns]
    head = (tr("Class"), tr("Precision"), tr("Recall"), "F1", "IoU")
    return _Table(tr("Each class"), head, rows)


def _errors(found: Accuracy) -> _Table:
    rows = [
        (
            error.result,
            error.reference,
            number(error.count),
            "" if error.area_m2 is None else hectares(error.area_m2),
        )
        for error in found.errors[:_MOST_ERRORS]
    ]
    head = (tr("The result says"), tr("The reference says"), _compared(found), tr("Area"))
    return _Table(tr("Which class is taken for which"), head, rows)


def _sample(classes: Sequence[str], sample: SampleEstimate) -> _Table:
    areas = sample.areas or sample.shares
    show = _area if sample.areas else _interval
    rows = [
        (name, _interval(user), _interval(producer), show(area))
        for name, user, producer, area in zip(classes, sample.users, sample.producers, areas)
    ]
    share = tr("Area") if sample.areas else tr("Share of the map")
    head = (tr("Class"), tr("User’s accuracy"), tr("Producer’s accuracy"), share)
    told = tr(
        "Estimated from {points} points, stratified by the result, with 95 % confidence intervals."
    )
    overall = tr("Overall accuracy: {value}").format(value=_interval(sample.overall))
    return _Table(
        tr("Estimate from a sample"),
        head,
        rows,
        (told.format(points=number(sample.points)), overall),
    )


def _measure(value: float | None) -> str:
    return "–" if value is None else number(value, 4)


def _interval(estimate: Estimate) -> str:
    margin = number(estimate.margin or 0.0, 4)
    return "–" if estimate.value is None else f"{number(estimate.value, 4)} ± {margin}"


def _area(estimate: Estimate) -> str:
    return (
        "–"
        if estimate.value is None
        else f"{hectares(estimate.value)} ± {hectares(estimate.margin or 0.0)}"
    )


def _as_text(shown: _Table) -> str:
    titles = [tuple(shown.head)] if shown.head else []
    lined_up = [table([*titles, *map(tuple, shown.rows)])] if shown.rows else []
    return "\n".join([*filter(None, [shown.title]), *shown.told, *lined_up])
