"""Notes on masks that hide nothing of a pair, or hold codes that their product does not have."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ...arrays.windows import Window, pieces
from ...files.names import own_name
from ...masks.presets import Preset, values_that_are_no_codes
from ...messages import Message, Remedy, template
from ..grid import Grid
from .layers import MaskLayerReader
from .masks import MaskReader
from .recognition import in_words

_SIDE, _WINDOWS = 256, 9  # of which values are named
# All values are such as the product has, and say that nothing is to be hidden.
CLEAR = template(
    "The mask “{mask}”, read as {preset}, hides nothing of what is assessed: it holds {values} "
    "there."
)
_IDLE = template(
    "The mask “{mask}”, read as {preset}, hides nothing of what is assessed: it holds {values} "
    "there; choose a preset that these values are of."
)


class IdleMasks:
    """Masks with a preset of which no pixel was seen yet that hides anything."""

    def __init__(self, masks: MaskReader) -> None:
        self._masks = masks
        self._idle = [layer for layer in masks.layers() if layer.layer.preset is not None]

    @property
    def places(self) -> list[int]:
        """Which of all masks hide nothing so far."""
        return [place for place, layer in enumerate(self._masks.layers()) if layer in self._idle]

    def keep(self, places: list[int]) -> None:
        """Take these masks of all for those that hide nothing, as parts of the raster told."""
        layers = self._masks.layers()
        self._idle = [layers[place] for place in places]

    def see(self, window: Window, data: Callable[[], NDArray[np.bool_]]) -> None:
        """Look at a window. data: gives where both images have any (H, W)."""
        self._idle = [layer for layer in self._idle if not self._hides(layer, window, data)]

    def _hides(
        self, layer: MaskLayerReader, window: Window, data: Callable[[], NDArray[np.bool_]]
    ) -> bool:
        hidden = self._masks.of_layer(layer, window)
        return bool(hidden.any() and (hidden & data()).any())

    def notes(self, grid: Grid) -> list[Message]:
        """A sentence on each that hid nothing, with values that it holds on the grid."""
        return [note for layer in self._idle for note in _notes(layer, grid)]


def _notes(layer: MaskLayerReader, grid: Grid) -> list[Message]:
    windows = list(pieces(grid.height, grid.width, _SIDE, _SIDE))
    seen = [layer.values(window) for window in windows[:: max(1, len(windows) // _WINDOWS)]]
    values, preset = np.unique(np.concatenate(seen)), layer.layer.preset
    if not values.size or preset is None:  # another note says that it lies elsewhere
        return []
    told = {"mask": own_name(layer.layer.name), "preset": preset.name, "values": in_words(values)}
    if _may_be_clear(preset, values):
        return [Message(CLEAR, told)]
    return [Message(_IDLE, told, (Remedy.CHOOSE_MASKS,))]


def _may_be_clear(preset: Preset, values: NDArray[np.generic]) -> bool:
    if preset.product:
        return not values_that_are_no_codes(preset, values).size
    return preset.name in ("nonzero", "zero")
