"""What stands on the page of a product, beside its figures; a caller may have it written in another
language."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..messages import Message, Quantity, msg

Say = Callable[[Message], str]

WORDS: Mapping[str, Message] = {
    "viewer": msg("Map: before and after"),
    "swipe": msg("Slide between before and after"),
    "zoom_in": msg("Zoom in"),
    "zoom_out": msg("Zoom out"),
    "whole": msg("Show all"),
    "no_script": msg(
        "The map needs JavaScript, which is switched off here; all figures stand below."
    ),
    "before": msg("before"),
    "after": msg("after"),
    "accepted": msg("accepted"),
    "undecided": msg("undecided"),
    "rejected": msg("rejected"),
    "probability": msg("probability"),
    "pixels": msg("pixels"),
    "more": msg("More"),
    "areas": msg("Areas"),
    "decision": msg("Decision"),
    "kind": msg("Kind"),
    "polygons": msg("Polygons"),
    "hectares": msg("Hectares"),
    "ellipsoid": msg("Areas are measured on the ellipsoid of the CRS."),
    "parcels": msg("Parcels"),
    "parcel": msg("Parcel"),
    "changed_percent": msg("Changed (%)"),
    "method": msg("Method"),
    "image_before": msg("Image before"),
    "image_after": msg("Image after"),
    "model": msg("Model"),
    "threshold": msg("Threshold"),
    "minimum_area": msg("Minimum area (m²)"),
    "edges": msg("Edges refined (CRF)"),
    "no": msg("no"),
    "detected": msg("Detected, before the review"),
    "accuracy": msg("Accuracy"),
    "overall": msg("Overall accuracy"),
    "users": msg("User’s accuracy of change"),
    "producers": msg("Producer’s accuracy of change"),
    "area_changed": msg("Changed area (ha), with its 95 % confidence interval"),
    "points": msg("Sample points"),
    "compared_with": msg("Compared with"),
    "recipe": msg("Recipe"),
    "notes": msg("Notes"),
}
# What the program of the page writes itself.
_OF_THE_PROGRAM = ("accepted", "undecided", "rejected", "probability", "pixels", "more")


def in_words(say: Say) -> dict[str, str]:
    """All words in the language of the page."""
    return {name: say(message) for name, message in WORDS.items()}


def words_of_the_program(say: Say) -> dict[str, str]:
    """Those that the program of the page writes, and the signs within numbers."""
    sample = figure(1234.5, 1, say)
    return {
        "decimal": sample[-2],
        "thousands": sample[1:-5],
        **{name: say(WORDS[name]) for name in _OF_THE_PROGRAM},
    }


def figure(value: float, digits: int, say: Say) -> str:
    """A number with that many decimals, as it is written in the language of the page."""
    return say(Message("{number}", {"number": Quantity(value, form=f",.{digits}f")}))
