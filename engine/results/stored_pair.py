"""A pair whose images are not opened again: what its result knows of them is enough to decide anew
without a CRF."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..errors import BadInput
from ..messages import msg
from ..raster import drawing
from ..raster.gdal_io import attempt, quiet
from ..raster.grid import Grid
from ..raster.quicklook import CHANGED, FOOT, FRAME, GAP, HEAD, MISSING, Quicklook
from ..raster.source.source import Source
from .report import describe_source


@dataclass(frozen=True)
class StoredPair:
    """before, after: the images as the report tells of them. area: nobody knows it any more, and
    nothing needs it."""

    before: dict[str, Any]
    after: dict[str, Any]
    grid: Grid
    area: None = None
    notes: tuple[str, ...] = ()

    @property
    def megapixels(self) -> float:
        """Size of the working grid."""
        return self.grid.height * self.grid.width / 1e6

    def open_ground(self) -> None:
        """What a result speaks of: what was not assessed was counted by the run itself."""

    def cache_bytes(self, _window: int) -> int:
        """Memory in which the layers of the result are read; windows are rows here."""
        return 48 * 2**20


def described(image: Source | dict[str, Any]) -> dict[str, Any]:
    """One image as the report tells of it."""
    return image if isinstance(image, dict) else describe_source(image)


def stored_pair(told: dict[str, Any]) -> StoredPair:
    """The pair of a result. told: its report. Raises BadInput where that does not tell the grid."""
    try:
        grid, before, after = told["grid"], told["before"], told["after"]
        transform = grid["transform"]
        place = None if transform is None else tuple(map(float, transform))
        if place is not None and len(place) != 6:
            raise ValueError(place)
        made = Grid(int(grid["rows"]), int(grid["columns"]), place, str(grid["crs"] or ""))
        return StoredPair({**before}, {**after}, made)
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput(
            msg("The report of the result does not tell where its pixels lie; detect again.")
        ) from error


class StoredQuicklook(Quicklook):
    """The picture of a result with both dates as they were drawn, and other changes."""

    def __init__(self, pair: StoredPair, picture: drawing.Picture) -> None:
        super().__init__(pair, None)  # type: ignore[arg-type]  # it sees no image
        self._drawn = picture

    @classmethod
    def read(cls, pair: StoredPair, path: Path) -> StoredQuicklook | None:
        """The picture of an earlier result; None where it is gone, or not as we draw it."""
        with quiet():
            dataset = attempt(gdal.OpenEx, str(path), gdal.OF_RASTER, ["PNG"])
            values = None if dataset is None else attempt(dataset.ReadAsArray)
        if values is None or values.ndim != 3 or len(values) < 3:
            return None
        found = cls(pair, np.ascontiguousarray(values[:3].transpose(1, 2, 0)))
        height, width = found._codes().shape
        same = found._drawn.shape == (HEAD + height + FOOT, 3 * width + 4 * GAP, 3)
        return found if same else None

    def dates(self) -> tuple[drawing.Picture, drawing.Picture]:
        """Both dates as they were drawn, without frame and letters."""
        height, width = self._codes().shape
        inside = self._enlarged(np.full((self._height, self._width, 3), 1, np.uint8))[0, :, 0] == 1
        lefts = (GAP + index * (width + GAP) for index in range(2))
        before, after = (
            self._drawn[HEAD : HEAD + height, left : left + width][:, inside] for left in lefts
        )
        return before, after

    def save(self, path: Path, summary: str) -> None:
        """Draw it. summary: one line on what was found."""
        codes = self._codes()
        height, width = codes.shape
        picture = drawing.blank(self._drawn.shape[0], self._drawn.shape[1])
        picture[: HEAD + height] = self._drawn[: HEAD + height]
        after = picture[HEAD : HEAD + height, 2 * GAP + width : 2 * (GAP + width)]
        panel = (
            (after.mean(axis=2, keepdims=True).repeat(3, axis=2) * 0.6 + 80)
            .round()
            .astype(np.uint8)
        )
        for code, colour in ((1, CHANGED), (2, MISSING), (FRAME[0], FRAME)):
            panel[codes == code] = colour
        left = 3 * GAP + 2 * width
        picture[HEAD : HEAD + height, left : left + width] = panel
        self._legend(picture, HEAD + height + 10, GAP, summary)
        drawing.save_png(picture, path)

    def _codes(self) -> NDArray[Any]:
        """A panel (H, W) of 0, 1 where it changed, 2 where nothing was assessed, and the frame's
        own value."""
        codes = self._changed.astype(np.uint8)
        codes[self._missing] = 2
        return self._enlarged(np.repeat(codes[..., None], 3, axis=2))[..., 0]
