"""Results that are rather wrong than true, said in a sentence."""

from __future__ import annotations

_UNLIKELY = 40.0  # percent: two images of one place seldom differ by more, a model out of its depth often says so


def unlikely_note(changed_percent: float) -> str | None:
    """A sentence where so much counts as changed that the answer is rather wrong than the world another one."""
    if changed_percent <= _UNLIKELY:
        return None
    return (
        f"{changed_percent:.0f} % of what was assessed counts as changed, which is unlikely: raise the threshold "
        "(--threshold), take another model (--model), and check that both images have the same bands and season."
    )


def is_unlikely_note(note: str) -> bool:
    """Whether it is that sentence, whatever share it tells."""
    return "counts as changed, which is unlikely" in note
