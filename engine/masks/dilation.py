"""Growing a mask."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def dilated(mask: NDArray[np.bool_], pixels: int) -> NDArray[np.bool_]:
    """The mask (H, W) grown by so many pixels to every side and corner; what lies beyond its border
    is not masked."""
    if pixels <= 0 or not mask.any():
        return mask
    for axis in (0, 1):
        mask = _grown_along(mask, pixels, axis)
    return mask


def _grown_along(mask: NDArray[np.bool_], pixels: int, axis: int) -> NDArray[np.bool_]:
    """Whether anything is masked within so many pixels along an axis, by a running sum."""
    length = mask.shape[axis]
    counts = np.insert(np.cumsum(mask, axis=axis, dtype=np.int32), 0, 0, axis=axis)
    places = np.arange(length)
    after = np.take(counts, np.minimum(places + pixels + 1, length), axis=axis)
    grown: NDArray[np.bool_] = after > np.take(counts, np.maximum(places - pixels, 0), axis=axis)
    return grown
