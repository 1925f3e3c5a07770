"""Pictures of validation pairs: before, after, what is true, what was predicted, and where the two
differ."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...engine.raster.layers import as_stored
from ...engine.raster.png import Picture, save_png
from ..data.label_coding import IGNORED
from ..metrics.evaluate import Answer

# What an error is, by colour: found, missed, false alarm; black where both say unchanged, grey
# where nobody judged.
FOUND, MISSED, FALSE_ALARM, NOT_JUDGED = (
    (255, 255, 255),
    (255, 60, 60),
    (60, 140, 255),
    (110, 110, 110),
)
_GAP = 4  # pixels between the five pictures


def picture_of(answer: Answer, threshold: float, *, blue_first: bool = False) -> Picture:
    """Five pictures side by side (H, W, 3). blue_first: the network is shown blue, green, red."""
    probability = np.clip(np.nan_to_num(answer.probability), 0, 1)
    said = as_stored(probability) > threshold
    dates = [date[::-1] if blue_first else date for date in (answer.before, answer.after)]
    panels = [
        *_shown(*dates),
        _mask(answer.change == 1, answer.change),
        np.repeat(np.rint(probability * 255).astype(np.uint8)[..., None], 3, axis=2),
        _errors(said, answer.change),
    ]
    gap = np.full((answer.change.shape[0], _GAP, 3), 128, np.uint8)
    parts = [part for panel in panels for part in (panel, gap)]
    return np.concatenate(parts[:-1], axis=1)


def _shown(before: NDArray[np.float32], after: NDArray[np.float32]) -> list[Picture]:
    """Both dates (C, H, W) stretched alike, so that a change of light is not hidden."""
    low, high = np.percentile(np.stack([before, after]), (1, 99))
    dates = []
    for values in (before, after):
        stretched = np.clip((values - low) / max(high - low, 1e-6), 0, 1)
        bands = stretched if len(values) == 3 else np.repeat(stretched[:1], 3, axis=0)
        dates.append(np.rint(bands.transpose(1, 2, 0) * 255).astype(np.uint8))
    return dates


def _mask(changed: NDArray[np.bool_], true: NDArray[Any]) -> Picture:
    picture = np.zeros((*changed.shape, 3), np.uint8)
    picture[changed] = 255
    picture[true == IGNORED] = NOT_JUDGED
    return picture


def _errors(said: NDArray[np.bool_], true: NDArray[Any]) -> Picture:
    picture = _mask(said & (true == 1), true)
    picture[~said & (true == 1)] = MISSED
    picture[said & (true == 0)] = FALSE_ALARM
    return picture


def write_picture(path: Path, picture: Picture) -> None:
    """Write a picture as PNG, and the folders for it. Raises OutOfSpace or OutputRefused."""
    path.parent.mkdir(parents=True, exist_ok=True)
    save_png(picture, path)
