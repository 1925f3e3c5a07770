"""What the command line prints for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..pages import FILE_TITLES, amount
from ..units import computing_device, table
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
        f"{result.model} on {computing_device(result.device)}, {result.precision}, "
        f"{_refined(result)}: {result.seconds:.1f} s",
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


# Where scores were measured, as cards name it, and what that means.
_WHERE = {
    "test": "test pairs",
    "left-out": "pairs left out of trainings",
    "val": "validation pairs",
    "train": "the training pairs themselves",
}


def scores_text(scores: Mapping[str, float]) -> str:
    """F1 of a card where it was measured, with precision and recall, or set by set, on sets that
    nothing was learned or chosen on where there are such; nothing where no card says so."""
    said = [_on(prefix, scores) for prefix in _WHERE]
    honest = [text for text in said[:-1] if text]
    return "; ".join(honest or [text for text in said if text])


def _on(prefix: str, scores: Mapping[str, float]) -> str:
    """The scores of one kind of pairs."""
    sets = {
        name[len(prefix) + 1 : -3]: value
        for name, value in scores.items()
        if name.startswith(f"{prefix} ") and name.endswith(" f1") and name != f"{prefix} f1"
    }
    if sets:
        each = ", ".join(f"{name} {value:.2f}" for name, value in sets.items())
        return f"F1 on {_WHERE[prefix]}: {each}"
    if f"{prefix} f1" not in scores:
        return ""
    beside = [
        f"{name} {scores[f'{prefix} {name}']:.2f}"
        for name in ("precision", "recall")
        if f"{prefix} {name}" in scores
    ]
    more = f" ({', '.join(beside)})" if beside else ""
    return f"F1 {scores[f'{prefix} f1']:.2f}{more} on {_WHERE[prefix]}"
