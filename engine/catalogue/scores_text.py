"""What a card's scores say of a model, as a person reads them: F1 on each set, those first that
nothing was learned or chosen on."""

from __future__ import annotations

from collections.abc import Mapping

# Where scores were measured, as cards name it, and what that means.
_WHERE = {
    "test": "test pairs",
    "left-out": "pairs left out of trainings",
    "val": "validation pairs",
    "train": "the training pairs themselves",
}


def scores_text(scores: Mapping[str, float]) -> str:
    """F1 where it was measured, with precision and recall, or set by set; nothing where no card
    says so."""
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
