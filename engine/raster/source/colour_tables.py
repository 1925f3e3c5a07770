"""Colour tables: which colour each stored value stands for."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

# Red, green, blue and opacity (0..255) of the stored values 0, 1, 2, …
Table = tuple[tuple[int, int, int, int], ...]
_MISSING = (0, 0, 0, 255)  # what GDAL shows for a value beyond the table's end


def read_table(band: gdal.Band) -> Table:
    """The colour table of a band; empty where there is none, or where it says of every value the
    value itself."""
    table = band.GetColorTable()
    if table is None or table.GetPaletteInterpretation() != gdal.GPI_RGB:
        return ()
    if band.DataType not in (gdal.GDT_Byte, gdal.GDT_UInt16):
        return ()
    entries = tuple(tuple(table.GetColorEntry(index)) for index in range(table.GetCount()))
    full = entries + (_MISSING,) * (256 - len(entries))
    if len(entries) >= 256 and all(
        entry == (value, value, value, 255) for value, entry in enumerate(full)
    ):
        return ()
    return full


class Lookup:
    """Shows stored values as the colours of a table, or as one channel where those are all
    greys."""

    def __init__(self, table: Table) -> None:
        entries = np.array([*table, _MISSING], np.uint8)
        greys = (entries[:, 0] == entries[:, 1]).all() and (entries[:, 1] == entries[:, 2]).all()
        self._colours = entries[:, :1] if greys else entries[:, :3]
        self._visible = entries[:, 3] >= 128

    def colours(self, stored: NDArray[Any]) -> NDArray[np.uint8]:
        """Colours (C, H, W) of stored values (1, H, W)."""
        return np.ascontiguousarray(np.moveaxis(self._colours[self._place(stored)], -1, 0))

    def visible(self, stored: NDArray[Any]) -> NDArray[np.bool_]:
        """Which of the stored values (1, H, W) are not transparent (H, W)."""
        seen: NDArray[np.bool_] = self._visible[self._place(stored)]
        return seen

    def _place(self, stored: NDArray[Any]) -> NDArray[Any]:
        # Wider than 8 bits: NumPy 2 refuses 256, the place of what is missing, beside them.
        place: NDArray[Any] = np.minimum(stored[0].astype(np.int64), len(self._colours) - 1)
        return place
