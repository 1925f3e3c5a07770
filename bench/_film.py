"""What learning makes of a map, as one picture: the earlier date, then the later one with the map
after so many decisions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

_SIDE = 220  # pixels of the image that are shown
_TIMES = 2  # each of them is drawn so often, so that outlines are beside what they surround
_GAP = 12  # white pixels between two panels
_OUTLINE = (255, 40, 40)
_COLUMNS = 2
_QUALITY = 82  # of JPEG


def draw_film(path: Path, images: Sequence[Path], maps: Sequence[NDArray[np.bool_]]) -> None:
    """Write the first image, and each map as outlines over the second, in rows of two, where the
    first and the last map differ most."""
    before, after = (_read(image) for image in images)
    window = most_changed(maps[0] ^ maps[-1])
    panels = [_enlarged(before[window])]
    for shown in maps:
        panel = _enlarged(after[window])
        panel[_outline(_enlarged(shown[window]))] = _OUTLINE
        panels.append(panel)
    _write(path, _in_rows(panels))


def _in_rows(panels: list[NDArray[Any]]) -> NDArray[np.uint8]:
    height, width, _ = panels[0].shape
    rows = -(-len(panels) // _COLUMNS)
    size = (rows * (height + _GAP) - _GAP, _COLUMNS * (width + _GAP) - _GAP, 3)
    picture = np.full(size, 255, np.uint8)
    for number, panel in enumerate(panels):
        row, column = divmod(number, _COLUMNS)
        top, left = row * (height + _GAP), column * (width + _GAP)
        picture[top : top + height, left : left + width] = panel
    return picture


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


def _enlarged(values: NDArray[Any]) -> NDArray[Any]:
    return values.repeat(_TIMES, axis=0).repeat(_TIMES, axis=1)


def _outline(places: NDArray[Any]) -> NDArray[np.bool_]:
    """The two pixels beside each place that are none themselves."""
    near = places
    for _ in range(2):
        wide = np.pad(near, 1)
        near = near | wide[:-2, 1:-1] | wide[2:, 1:-1] | wide[1:-1, :-2] | wide[1:-1, 2:]
    outline: NDArray[np.bool_] = near & ~places
    return outline


def _write(path: Path, picture: NDArray[np.uint8]) -> None:
    height, width, _ = picture.shape
    raster = gdal.GetDriverByName("MEM").Create("", width, height, 3, gdal.GDT_Byte)
    raster.WriteArray(picture.transpose(2, 0, 1))
    gdal.GetDriverByName("JPEG").CreateCopy(str(path), raster, options=[f"QUALITY={_QUALITY}"])
    Path(f"{path}.aux.xml").unlink(missing_ok=True)
