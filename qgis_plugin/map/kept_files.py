"""Files that QGIS made for a run and that its result needs later: kept beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace

from ...engine.masks.names import MASKS, split_preset
from ...engine.request import DetectionRequest
from .gdal_source import kept_area


@contextmanager
def kept_files(request: DetectionRequest, folder: str | None) -> Iterator[DetectionRequest]:
    """The request with area of interest, excluded polygons and masks as files that live as long as
    the result in `folder`, see `kept_area`."""
    with ExitStack() as kept:

        def keep(file: str | None, name: str) -> str | None:
            return kept.enter_context(kept_area(file, folder, name))

        places = {
            "area_of_interest": keep(request.area_of_interest, "area_of_interest"),
            "exclude": keep(request.exclude, "exclude"),
        }
        masks = {}
        for role in MASKS:
            parts = [split_preset(name) for name in getattr(request, role) or ()]
            names = tuple(
                ":".join(filter(None, (keep(file, role), preset))) for file, preset in parts
            )
            masks[role] = names or None
        yield replace(request, **places, **masks)
