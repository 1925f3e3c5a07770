"""The layers of a model's answer, written in rows as they become final."""

from __future__ import annotations

from pathlib import Path

from ..arrays.windows import block_shape
from ..raster.gdal_io import (
    sync,
)
from ..raster.grid import Grid
from ..raster.layers import Classes, class_writer, probability_writer
from ..runs.output_folder import ANSWERS
from ..runs.row_store import StoredRows


class AnswerFiles:
    """The layers of a model's answer: probability, and the classes of both dates where there are
    any.

    They are written in whole rows of blocks, always the same ones, so that a run that was cut off
    and gone on with gives the same files to the last byte."""

    def __init__(self, folder: Path, grid: Grid, classes: Classes) -> None:
        self._height = grid.height
        self._block_rows = block_shape(grid.height, grid.width)[0]
        self._laid = 0  # rows
        self._paths = [folder / name for name in (ANSWERS if classes else ANSWERS[:1])]
        self._writers = [probability_writer(self._paths[0], grid)]
        if classes:
            dates = zip(self._paths[1:], ("before", "after"))
            self._writers += [class_writer(path, grid, date, classes) for path, date in dates]

    def lay_down(self, rows: StoredRows) -> None:
        """Write every row of blocks that is stored in full."""
        while self._laid < self._height:
            count = min(self._block_rows, self._height - self._laid)
            if self._laid + count > rows.count:
                return
            for writer, values in zip(self._writers, rows.read(self._laid, count)):
                writer.write(self._laid, values)
                writer.flush()
            self._laid += count

    def finish(self) -> None:
        """Close the files, add overviews, and return when they are on the disk."""
        for writer, resampling in zip(self._writers, ("AVERAGE", "NEAREST", "NEAREST")):
            writer.finish(resampling)
        for path in self._paths:
            sync(path)

    def close(self) -> None:
        """Let go of the files, whole or not."""
        for writer in self._writers:
            writer.__exit__()
