"""The words of the page that a product is read in; a caller may give them in another language."""

from __future__ import annotations

from collections.abc import Mapping

ENGLISH: Mapping[str, str] = {
    "language": "en",
    "decimal": ".",
    "thousands": ",",
    "title": "What changed from {before} to {after}",
    "lead": "Accepted changes: {accepted}",
    "lead_area": "Accepted changes: {accepted}, {area} ha",
    "viewer": "Map: before and after",
    "swipe": "Slide between before and after",
    "zoom_in": "Zoom in",
    "zoom_out": "Zoom out",
    "whole": "Show all",
    "no_script": "The map needs JavaScript, which is switched off here; all figures stand below.",
    "before": "before",
    "after": "after",
    "accepted": "accepted",
    "undecided": "undecided",
    "rejected": "rejected",
    "probability": "probability",
    "pixels": "pixels",
    "more": "More",
    "areas": "Areas",
    "decision": "Decision",
    "kind": "Kind",
    "polygons": "Polygons",
    "hectares": "Hectares",
    "ellipsoid": "Areas are measured on the ellipsoid of the CRS.",
    "parcels": "Parcels",
    "parcels_changed": "Something changed in {changed} of {count} parcels; all of them are "
    "in parcels.csv.",
    "parcel": "Parcel",
    "changed_percent": "Changed (%)",
    "method": "Method",
    "image_before": "Image before",
    "image_after": "Image after",
    "model": "Model",
    "threshold": "Threshold",
    "minimum_area": "Minimum area (m²)",
    "edges": "Edges refined (CRF)",
    "no": "no",
    "yes": "yes",
    "detected": "Detected, before the review",
    "accuracy": "Accuracy",
    "overall": "Overall accuracy",
    "users": "User’s accuracy of change",
    "producers": "Producer’s accuracy of change",
    "area_changed": "Changed area (ha), with its 95 % confidence interval",
    "points": "Sample points",
    "compared_with": "Compared with",
    "recipe": "Recipe",
    "notes": "Notes",
}


def in_words(given: Mapping[str, str] | None) -> dict[str, str]:
    """All words, those that were given instead of the English ones. Raises ValueError for a name
    that there is not."""
    odd = set(given or ()) - set(ENGLISH)
    if odd:
        raise ValueError(f"The page has no word {sorted(odd)}.")
    return {**ENGLISH, **(given or {})}


def figure(value: float, digits: int, words: Mapping[str, str]) -> str:
    """A number with that many decimals, as the language of the words writes it."""
    swapped = {",": words["thousands"], ".": words["decimal"]}
    return "".join(swapped.get(letter, letter) for letter in f"{value:,.{digits}f}")
