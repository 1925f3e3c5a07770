"""A pair whose images are not opened again: what its result knows of them is enough to decide anew
without a CRF."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ..errors import BadInput
from ..messages import msg
from ..raster.gdal_io import attempt, quiet
from ..raster.grid import Grid
from ..raster.png import Picture
from ..raster.quicklook import Quicklook, panels_of


@dataclass(frozen=True)
class StoredPair:
    """before, after, masks: as the report tells of them. area: nobody knows it any more, and
    nothing needs it."""

    before: dict[str, Any]
    after: dict[str, Any]
    grid: Grid
    area: None = None
    notes: tuple[str, ...] = ()
    masks: dict[str, Any] | None = None

    @property
    def megapixels(self) -> float:
        """Size of the working grid."""
        return self.grid.height * self.grid.width / 1e6

    def open_ground(self) -> None:
        """What a result speaks of: what was not assessed was counted by the run itself."""

    def cache_bytes(self, _window: int) -> int:
        """Memory in which the layers of the result are read; windows are rows here."""
        return 48 * 2**20


def stored_pair(told: dict[str, Any]) -> StoredPair:
    """The pair of a result. told: its report. Raises BadInput where that does not tell the grid."""
    try:
        grid, before, after = told["grid"], told["before"], told["after"]
        transform = grid["transform"]
        place = None if transform is None else tuple(map(float, transform))
        if place is not None and len(place) != 6:
            raise ValueError(place)
        made = Grid(int(grid["rows"]), int(grid["columns"]), place, str(grid["crs"] or ""))
        masks = told.get("masks")
        kept = masks if isinstance(masks, dict) else None
        return StoredPair({**before}, {**after}, made, masks=kept)
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput(
            msg("The report of the result does not tell where its pixels lie; detect again.")
        ) from error


class StoredQuicklook(Quicklook):
    """The picture of a result with both dates as they were drawn, and other changes."""

    def __init__(self, pair: StoredPair, dates: tuple[Picture, Picture]) -> None:
        super().__init__(pair, None)  # type: ignore[arg-type]  # it sees no image
        self.dates = dates

    @classmethod
    def read(cls, pair: StoredPair, path: Path) -> StoredQuicklook | None:
        """The picture of an earlier result; None where it is gone, or not as we draw it."""
        with quiet():
            dataset = attempt(gdal.OpenEx, str(path), gdal.OF_RASTER, ["PNG"])
            values = None if dataset is None else attempt(dataset.ReadAsArray)
        if values is None or values.ndim != 3 or len(values) < 3:
            return None
        picture = np.ascontiguousarray(values[:3].transpose(1, 2, 0))
        panels = panels_of(picture, pair.grid)
        return None if panels is None else cls(pair, (panels[0], panels[1]))

    def save(self, path: Path) -> None:
        """Write it. Raises OutOfSpace or OutputRefused."""
        self._save_panels(path, *self.dates)
