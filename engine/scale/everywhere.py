"""A request by names that mean the same for every worker, whatever folder it runs in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from ..kinds.rules import named_rules
from ..masks.names import absolute_mask
from ..request import GRIDS, DetectionRequest, absolute


def everywhere(request: DetectionRequest) -> DetectionRequest:
    """The request with absolute names of all files. Raises BadInput for a mask that has none."""
    files: dict[str, Any] = {
        name: value and absolute(value)
        for name in ("before", "after", "area_of_interest", "exclude", "align_to")
        for value in (getattr(request, name),)
    }
    for name in ("masks_before", "masks_after"):
        masks = getattr(request, name)
        files[name] = masks and tuple(map(absolute_mask, masks))
    if request.grid not in GRIDS:
        files["grid"] = absolute(request.grid)
    if Path(request.model).is_file():
        files["model"] = absolute(request.model)
    output = str(Path(request.output).absolute())
    return replace(request, **files, output=output, kinds=named_rules(request.kinds))
