"""Masks of an earlier result that cannot be read any more: what they hid is what it did not
assess."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ...errors import BadInput
from ...masks.names import files_of_masks, without_masks
from ...masks.presets import Preset
from ...messages import Message, as_message, some_of, template
from ...request import DetectionRequest
from ..gdal_io import open_raster
from ..layers import NOT_ASSESSED
from ..pair import Pair, open_pair
from ..vector_layer import is_vector, open_layer
from .layers import MaskLayer
from .masks import Masks
from .recognition import WHAT

_AS_STORED = template(
    "{masks} cannot be read any more: what the result did not assess is left out instead, as it "
    "was stored."
)


def lost_masks(request: DetectionRequest) -> list[str]:
    """The masks, and the file of what is excluded, that cannot be opened."""
    return [name for name in files_of_masks(request) if not _opens(name)]


def _opens(name: str) -> bool:
    try:
        (open_layer if is_vector(name) else open_raster)(name, WHAT)
    except BadInput:
        return False
    return True


def open_without_masks(request: DetectionRequest) -> Pair:
    """The pair of a request as if it named no masks. Raises what `open_pair` raises."""
    return open_pair(without_masks(request))


def masked_as_stored(pair: Pair, probability: Path, lost: list[str]) -> Pair:
    """A pair that was opened without masks, with what its result did not assess as its mask.
    probability: the layer of the model's answer."""
    # A mask moves with its image, and this one lies on the working grid.
    still = pair.after if pair.after.displacement is None else pair.before
    stored = Preset("values", (NOT_ASSESSED,), product=False)
    layer = MaskLayer(str(probability), still.role, stored, pair.grid)
    note = Message(_AS_STORED, {"masks": some_of(lost, 5)})
    return replace(pair, masks=Masks((layer,)), notes=(*pair.notes, note))


def is_lost_note(note: str) -> bool:
    """Whether a note tells that masks could not be read."""
    return as_message(note).template == _AS_STORED
