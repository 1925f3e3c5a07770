"""What learning makes of a map, as one picture: both dates, and the map after so many decisions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

_SIDE = 280  # pixels of the image that are shown
_TIMES = 2  # each of them is drawn so often, so that outlines are beside what they surround
_GAP = 12  # white pixels between two panels
_OUTLINE = (227, 26, 28)
_QUALITY = 82  # of JPEG


def draw_film(path: Path, images: Sequence[Path], maps: Sequence[NDArray[np.bool_]]) -> None:
    """Write both images and each map as outlines over the second, side by side, where the first and
    the last map differ most."""
    before, after = (_read(image) for image in images)
    window = most_changed(maps[0] ^ maps[-1])
    panels = [_enlarged(before[window]), _enlarged(after[window])]
    for shown in maps:
        panel = panels[1].copy()
        panel[_outline(_enlarged(shown[window]))] = _OUTLINE
        panels.append(panel)
    gap = np.full((panels[0].shape[0], _GAP, 3), 255, np.uint8)
    parts = [part for panel in panels for part in (panel, gap)][:-1]
    _write(path, np.concatenate(parts, axis=1))


def most_changed(places: NDArray[np.bool_]) -> tuple[slice, slice]:
    """The window that holds most of the places."""
    height, width = (min(_SIDE, length) for length in places.shape)
    sums = np.zeros((places.shape[0] + 1, places.shape[1] + 1), np.int64)
    sums[1:, 1:] = places.cumsum(0).cumsum(1)
    inside = sums[height:, width:] - sums[:-height, width:]
    inside = inside - sums[height:, :-width] + sums[:-height, :-width]
    row, column = np.unravel_index(inside.argmax(), inside.shape)
    return slice(int(row), int(row) + height), slice(int(column), int(column) + width)


def _read(image: Path) -> NDArray[np.uint8]:
    """An image of three bands as (H, W, 3), between its 1st and 99th percentile."""
    bands = gdal.Open(str(image)).ReadAsArray()[:3].astype(np.float32)
    low, high = np.percentile(bands, (1, 99), axis=(1, 2))[..., None, None]
    scaled = np.clip((bands - low) / np.maximum(high - low, 1), 0, 1)
    return np.rint(255 * scaled.transpose(1, 2, 0)).astype(np.uint8)


def _enlarged(values: NDArray[np.generic]) -> NDArray[np.generic]:
    return values.repeat(_TIMES, axis=0).repeat(_TIMES, axis=1)


def _outline(places: NDArray[np.generic]) -> NDArray[np.bool_]:
    """The pixels beside a place that are none themselves."""
    wide = np.pad(places.astype(bool), 1)
    near = wide[:-2, 1:-1] | wide[2:, 1:-1] | wide[1:-1, :-2] | wide[1:-1, 2:]
    outline: NDArray[np.bool_] = near & ~places.astype(bool)
    return outline


def _write(path: Path, picture: NDArray[np.uint8]) -> None:
    height, width, _ = picture.shape
    raster = gdal.GetDriverByName("MEM").Create("", width, height, 3, gdal.GDT_Byte)
    raster.WriteArray(picture.transpose(2, 0, 1))
    gdal.GetDriverByName("JPEG").CreateCopy(str(path), raster, options=[f"QUALITY={_QUALITY}"])
    Path(f"{path}.aux.xml").unlink(missing_ok=True)
