"""Files that QGIS made for a run and that its result needs later: kept beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace

from ...engine.masks.names import split_preset
from ...engine.request import DetectionRequest
from .gdal_source import kept_area

Masks = tuple[tuple[str, ...], ...]  # of each date


@contextmanager
def kept_masks(masks: Masks, folder: str | None) -> Iterator[Masks]:
    """Masks of the dates of a series as files that live as long as its result in `folder`."""
    with ExitStack() as kept:

        def keep(mask: str) -> str:
            file, preset = split_preset(mask)
            file = kept.enter_context(kept_area(file, folder, "mask")) or file
            return f"{file}:{preset}" if preset else file

        yield tuple(tuple(map(keep, each)) for each in masks)


@contextmanager
def kept_files(request: DetectionRequest, folder: str | None) -> Iterator[DetectionRequest]:
    """The request with area of interest, excluded polygons and masks as files that live as long as
    the result in `folder`, see `kept_area`."""
    with ExitStack() as kept:

        def keep(file: str | None, name: str) -> str | None:
            return kept.enter_context(kept_area(file, folder, name))

        def keep_masks(role: str) -> tuple[str, ...] | None:
            parts = [split_preset(name) for name in getattr(request, role) or ()]
            kept_ones = ((keep(file, role), preset) for file, preset in parts)
            return tuple(":".join(filter(None, one)) for one in kept_ones) or None

        yield replace(
            request,
            area_of_interest=keep(request.area_of_interest, "area_of_interest"),
            exclude=keep(request.exclude, "exclude"),
            masks_before=keep_masks("masks_before"),
            masks_after=keep_masks("masks_after"),
        )
