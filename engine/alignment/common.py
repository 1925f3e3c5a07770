"""Aligning both dates of a pair onto a third image, so that all pairs of a series lie alike."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..arrays.displacement import Alignment
from ..progress import Cancelled, never
from ..raster.pair import Pair, open_pair
from ..request import GRIDS, DetectionRequest, absolute
from .align import measured


def aligned_to(
    pair: Pair,
    request: DetectionRequest,
    known: Alignment | None = None,
    cancelled: Cancelled = never,
) -> Pair:
    """The pair, each date moved onto the image that the request names, where that brings them
    closer. known: what was measured before. Raises what `open_pair` raises, or Stopped."""
    found = known or _measured(request, cancelled)
    if found is None:
        return pair
    moved: dict[str, Any] = {
        each.moved: replace(getattr(pair, each.moved), displacement=each.displacement)
        for each in found.each
    }
    notes = (*pair.notes, *(each.sentence for each in found.each))
    return replace(pair, **moved, notes=notes, alignment=found)


def _measured(request: DetectionRequest, cancelled: Cancelled) -> Alignment | None:
    """How each date lies against the common image; None where both dates are that image."""
    found = [
        _of_date(request, role, cancelled)
        for role in GRIDS[::-1]
        if absolute(getattr(request, role)) != absolute(request.align_to or "")
    ]
    if len(found) == 2:
        return replace(found[0], other=found[1])
    return found[0] if found else None


def _of_date(request: DetectionRequest, role: str, cancelled: Cancelled) -> Alignment:
    """How one date lies against the common image, over all that both show."""
    told = {
        f"{what}_{date}": getattr(request, f"{what}_{role}")
        for what in ("bands", "nodata", "crs")
        for date in GRIDS
    }
    both = replace(
        request,
        before=getattr(request, role),
        after=request.align_to or "",
        align_to=None,
        grid="after",
        area_of_interest=None,
        masks_before=getattr(request, f"masks_{role}"),
        masks_after=None,
        find_clouds=False,
        **told,
    )
    return replace(measured(open_pair(both), both, cancelled), moved=role)
