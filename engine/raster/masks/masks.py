"""All that hides a part of a pair: masks of both dates, and excluded polygons."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from ...arrays.windows import Window
from ...masks.dilation import dilated
from ...masks.found import masks_beside
from ...masks.names import absolute_mask
from ...request import DetectionRequest
from ..area_of_interest import AreaMask
from ..grid import Grid
from ..source.source import Source
from .clouds import Clouds, open_clouds, with_border
from .layers import MaskLayer, MaskLayerReader, open_mask, read_polygons
from .moved import MovedMask

DATES = ("before", "after")


@dataclass(frozen=True)
class Masks:
    """What must not be assessed. layers: masks of both dates. dilation: pixels of the working grid
    by which they grow, to every side. excluded: polygons (WKB) on the working grid, of the file
    `exclude`. clouds: how such are found that no mask knows, where that is asked."""

    layers: tuple[MaskLayer, ...] = ()
    dilation: int = 0
    excluded: tuple[bytes, ...] = ()
    exclude: str | None = None
    clouds: Clouds | None = None

    def to_json(self) -> dict[str, object]:
        """The masks as a report tells of them."""
        return {
            "layers": [layer.to_json() for layer in self.layers],
            "dilation": self.dilation,
            "exclude": self.exclude,
            "find_clouds": self.clouds is not None,
        }


def open_masks(
    request: DetectionRequest, images: tuple[Source, Source], grid: Grid, notes: list[str]
) -> Masks | None:
    """The masks of a request on the working grid; None where there are none. notes: gets what was
    decided. Raises BadInput or RasterUnreadable."""
    layers = tuple(
        open_mask(name, image, grid, notes, _beside(name, image, request))
        for image in images
        for name in getattr(request, f"masks_{image.role}") or ()
    )
    excluded: tuple[bytes, ...] = ()
    if request.exclude:
        excluded = read_polygons(request.exclude, "the excluded area", grid, notes)
    clouds = open_clouds(images, grid) if request.find_clouds else None
    if not (layers or excluded or clouds):
        return None
    return Masks(layers, request.mask_dilation, excluded, request.exclude, clouds)


def _beside(name: str, image: Source, request: DetectionRequest) -> str:
    """The image beside which a mask was found, empty where somebody named it."""
    found = request.found_masks and absolute_mask(name) in masks_beside(image.name)
    return image.label if found else ""


class MaskReader:
    """Reads what is masked, window by window. Not to be shared between threads."""

    def __init__(self, masks: Masks, grid: Grid, images: tuple[Source, Source]) -> None:
        """images: before and after as they are read, perhaps moved onto one another."""
        self._grid, self._grown = grid, masks.dilation
        self._layers = {
            date: [MaskLayerReader(layer, grid) for layer in masks.layers if layer.role == date]
            for date in DATES
        }
        self._moved = {image.role: MovedMask(image, grid) for image in images if image.displacement}
        self._excluded = AreaMask(masks.excluded, grid) if masks.excluded else None
        self._clouds = None if masks.clouds is None else masks.clouds.open_reader(grid, images)

    def open_pixels(self, window: Window) -> NDArray[np.bool_]:
        """Which pixels of a window may be assessed (H, W)."""
        hidden = np.zeros((window.height, window.width), bool)
        for mask in (*(self.of_date(date, window) for date in DATES), self.excluded(window)):
            hidden |= mask
        return ~hidden

    def of_date(self, date: str, window: Window) -> NDArray[np.bool_]:
        """Which pixels of a window the masks of a date, or clouds found in it, hide (H, W)."""
        outer, inner = with_border(window, self._grown, self._grid)
        moved = self._moved.get(date)
        masked = (
            self._named(date, outer)
            if moved is None
            else moved.read(outer, partial(self._named, date))
        )
        if self._clouds is not None:
            masked |= self._clouds.read(outer)[DATES.index(date)]
        return dilated(masked, self._grown)[inner]

    def layers(self) -> list[MaskLayerReader]:
        """The readers of the masks of both dates."""
        return [layer for date in DATES for layer in self._layers[date]]

    def of_layer(self, layer: MaskLayerReader, window: Window) -> NDArray[np.bool_]:
        """Which pixels of a window one mask hides without growing (H, W)."""
        moved = self._moved.get(layer.layer.role)
        return layer.read(window) if moved is None else moved.read(window, layer.read)

    def _named(self, date: str, window: Window) -> NDArray[np.bool_]:
        """Which pixels of a window the masks of a date hide where their files say (H, W)."""
        masked = np.zeros((window.height, window.width), bool)
        for layer in self._layers[date]:
            masked |= layer.read(window)
        return masked

    def excluded(self, window: Window) -> NDArray[np.bool_]:
        """Which pixels of a window lie in an excluded polygon (H, W)."""
        if self._excluded is None:
            return np.zeros((window.height, window.width), bool)
        return self._excluded.read(window)
