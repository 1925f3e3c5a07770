"""What the command line prints for people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from ..catalogue.scores_text import scores_text
from ..pages import FILE_TITLES, amount
from ..units import table
from .options.kinds import kinds_text
from .remedies import with_options

if TYPE_CHECKING:
    from ..catalogue.models import Model
    from ..pair_check import Check
    from ..request import DetectionResult
    from .doctor import Examination


def result_text(result: DetectionResult) -> str:
    """The end of a run: what was found, how, and where it lies."""
    lines = [f"Note: {with_options(warning)}" for warning in result.warnings]
    lines += [
        result.summary,
        f"{result.model} on {result.device}, {result.precision}, {_refined(result)}: "
        f"{result.seconds:.1f} s",
        "",
    ]
    if result.transitions:
        lines += [*_transitions(result.transitions), ""]
    if result.kinds:
        lines += [kinds_text(result.kinds), ""]
    if result.not_assessed:
        rows = [
            (row["reason"], amount(row["area_m2"], row["pixels"])) for row in result.not_assessed
        ]
        lines += ["Not assessed:", table(rows), ""]
    lines.append(table([(FILE_TITLES[name], path) for name, path in result.files.items()]))
    return "\n".join(lines)


def _transitions(rows: Sequence[dict[str, Any]], shown: int = 6) -> list[str]:
    """The largest transitions, one a line."""
    lines = [(f"{row['from']} -> {row['to']}", _amount(row)) for row in rows[:shown]]
    if any(row["from"] == row["to"] for row in rows[:shown]):
        lines.append(("(a class that became itself", "changed, but is still called the same)"))
    more = [f"and {len(rows) - shown} more, in transitions.csv"] if len(rows) > shown else []
    return [table(lines), *more]


def _amount(row: dict[str, Any]) -> str:
    area = f"{row['pixels']:,} pixels" if row["hectares"] is None else f"{row['hectares']:,.2f} ha"
    return f"{area} ({row['percent']:.2f} %)"


def _refined(result: DetectionResult) -> str:
    crf = "no CRF" if result.crf == "off" else f"CRF by {result.crf}"
    return f"threshold {result.threshold:g}, {crf}"


def models_text(models: Iterable[Model]) -> str:
    """One block for each model."""
    blocks = []
    for model in models:
        rows = [
            ("system", model.system),
            ("task", model.task),
            ("bands", model.bands),
            ("pixel size", model.pixel_size),
            *_of_card(model),
            ("licence", f"{model.licence}; commercial use: {model.commercial_use}"),
            ("source", model.source),
        ]
        blocks.append(
            f"{model.name}: {model.title}\n"
            + table([("   " + name, value) for name, value in rows])
        )
    return "\n\n".join(blocks)


def _of_card(model: Model) -> list[tuple[str, str]]:
    """What weights were trained on, how right they are and where they fail, as far as is known."""
    card = model.card
    if card is None:
        return []
    known = (
        ("trained on", card.training_data),
        ("scores", scores_text(card.scores)),
        ("limits", card.limits),
    )
    return [(name, " ".join(value.split())) for name, value in known if value]


def doctor_text(examination: Examination) -> str:
    """Facts line by line, then what is missing."""
    text = table([(f"{name}:", value) for name, value in examination.facts.items()])
    return text + "\n\n" + ("\n".join(examination.missing) or "Nothing is missing.")


def check_text(check: Check) -> str:
    """What would happen, then every problem as a sentence."""
    text = (
        table([(f"{name}:", value) for name, value in check.facts.items()]) if check.facts else ""
    )
    problems = [f"Problem: {with_options(sentence)}" for sentence in check.problems]
    notes = [f"Note: {with_options(sentence)}" for sentence in check.notes]
    closing = "" if check.problems else "This pair can be compared."
    return "\n".join(part for part in (text, *notes, *problems, closing) if part)
