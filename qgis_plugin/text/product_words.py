"""The words of the page of a product in the user's language."""

from __future__ import annotations

from .formatting import number
from .translation import language, tr


def product_words() -> dict[str, str]:
    """Every word of `engine/product/words.py`."""
    return {
        "language": language().replace("_", "-") or "en",
        "decimal": number(0.5, 1)[1],
        "thousands": number(1234, 0)[1:-3],
        "title": tr("What changed from {before} to {after}"),
        "lead": tr("Accepted changes: {accepted}"),
        "lead_area": tr("Accepted changes: {accepted}, {area} ha"),
        "viewer": tr("Map: before and after"),
        "swipe": tr("Slide between before and after"),
        "zoom_in": tr("Zoom in"),
        "zoom_out": tr("Zoom out"),
        "whole": tr("Show all"),
        "no_script": tr(
            "The map needs JavaScript, which is switched off here; all figures stand below."
        ),
        "before": tr("before"),
        "after": tr("after"),
        "accepted": tr("accepted"),
        "undecided": tr("undecided"),
        "rejected": tr("rejected"),
        "probability": tr("probability"),
        "pixels": tr("pixels"),
        "more": tr("More"),
        "areas": tr("Areas"),
        "decision": tr("Decision"),
        "kind": tr("Kind"),
        "polygons": tr("Polygons"),
        "hectares": tr("Hectares"),
        "ellipsoid": tr("Areas are measured on the ellipsoid of the CRS."),
        "parcels": tr("Parcels"),
        "parcels_changed": tr(
            "Something changed in {changed} of {count} parcels; all of them are in parcels.csv."
        ),
        "parcel": tr("Parcel"),
        "changed_percent": tr("Changed (%)"),
        "method": tr("Method"),
        "image_before": tr("Image before"),
        "image_after": tr("Image after"),
        "model": tr("Model"),
        "threshold": tr("Threshold"),
        "minimum_area": tr("Minimum area (m²)"),
        "edges": tr("Edges refined (CRF)"),
        "no": tr("no"),
        "yes": tr("yes"),
        "detected": tr("Detected, before the review"),
        "accuracy": tr("Accuracy"),
        "overall": tr("Overall accuracy"),
        "users": tr("User’s accuracy of change"),
        "producers": tr("Producer’s accuracy of change"),
        "area_changed": tr("Changed area (ha), with its 95 % confidence interval"),
        "points": tr("Sample points"),
        "compared_with": tr("Compared with"),
        "recipe": tr("Recipe"),
        "notes": tr("Notes"),
    }
