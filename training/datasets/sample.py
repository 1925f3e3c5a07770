"""One labelled pair in a downloaded copy, before it is cut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...engine.errors import BadInput
from ...engine.messages import msg
from ...engine.raster.gdal_io import open_raster, read_block
from ..data.label_coding import Labels

Array = NDArray[Any]


class Truth(NamedTuple):
    """What is known of a pair (H, W): change as 0, 1, IGNORED; classes as places in the list, or
    None."""

    change: Labels
    classes_before: Labels | None = None
    classes_after: Labels | None = None


@dataclass(frozen=True)
class Sample:
    """A pair: its split, a name that no other pair of the set has, its images, and the files of its
    labels."""

    split: str
    name: str
    before: Path
    after: Path
    labels: tuple[Path, ...]


Decode = Callable[[Sample], Truth]


def read_bands(path: Path) -> Array:
    """All bands of an image (bands, H, W). Raises RasterUnreadable, with the file."""
    dataset = open_raster(str(path), "the file")
    return read_block(dataset, 0, 0, dataset.RasterXSize, dataset.RasterYSize, f"file “{path}”")


def read_mask(path: Path) -> Array:
    """A mask (H, W); one that is stored as a grey picture of several bands is read from its first.

    Raises BadInput, with the file, where the bands differ."""
    bands = read_bands(path)
    # A fourth band, or a second of two, is transparency.
    colours = bands[: len(bands) - 1] if len(bands) in (2, 4) else bands
    if not all(np.array_equal(colours[0], band) for band in colours[1:]):
        raise BadInput(
            msg("The mask “{path}” is coloured; give one of black and white.", path=path)
        )
    mask: Array = bands[0]
    return mask


def size_of(path: Path) -> tuple[int, int]:
    """Width and height of an image."""
    dataset = open_raster(str(path), "the file")
    return dataset.RasterXSize, dataset.RasterYSize
