"""Results that are rather wrong than true, said in a sentence."""

from __future__ import annotations

from ..messages import Quantity, Remedy, msg

# percent: two images of one place seldom differ by more, a model out of its depth often says so
_UNLIKELY = 40.0


def unlikely_note(changed_percent: float) -> str | None:
    """A sentence where so much counts as changed that the answer is rather wrong than the world
    another one."""
    if changed_percent <= _UNLIKELY:
        return None
    return msg(
        "{share} % of what was assessed counts as changed, which is unlikely: raise the "
        "threshold, take another model, and check that both images have the same bands and "
        "season.",
        Remedy.SET_THRESHOLD,
        Remedy.CHOOSE_MODEL,
        share=Quantity(changed_percent, form=".0f"),
    )


def is_unlikely_note(note: str) -> bool:
    """Whether it is that sentence, whatever share it tells."""
    return "counts as changed, which is unlikely" in note
