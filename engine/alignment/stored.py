"""The alignment of an earlier result or of an unfinished run, applied again as it was measured."""

from __future__ import annotations

from pathlib import Path

from ..arrays.displacement import Alignment
from ..errors import BadInput
from ..messages import msg
from ..raster.masks.lost import lost_masks, masked_as_stored, open_without_masks
from ..raster.pair import Pair, open_pair
from ..request import DetectionRequest, read_json
from ..runs.journal import Unfinished
from ..runs.output_folder import PROBABILITY, REPORT
from .align import aligned


def open_as_aligned(request: DetectionRequest, folder: str | Path) -> Pair:
    """The pair of the result in a folder, one date moved as it was for that result. Where a mask
    cannot be read any more, what the result did not assess is masked. Raises what `open_pair`
    raises."""
    lost = lost_masks(request)
    pair = open_without_masks(request) if lost else open_pair(request)
    if request.align != "off":
        pair = aligned(pair, request, _stored(folder))
    return masked_as_stored(pair, Path(folder) / PROBABILITY, lost) if lost else pair


def alignment_of(request: DetectionRequest, earlier: Unfinished | None) -> Alignment | None:
    """How the dates were aligned by the run that is resumed, or by that whose decisions are learned
    from; None where it is to be measured."""
    if request.align == "off":
        return None
    if earlier is not None and earlier.entries.alignment is not None:
        return Alignment.from_json(earlier.entries.alignment)
    return _stored(request.learned_from[0]) if request.learned_from else None


def _stored(folder: str | Path) -> Alignment:
    """What the report of a result says of its alignment. Raises BadInput."""
    path = Path(folder) / REPORT
    told = read_json(path, msg("The report"))
    try:
        return Alignment.from_json(told["alignment"])
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput(
            msg(
                "“{path}” does not say how the images were aligned; detect again.",
                path=path,
            )
        ) from error
