"""The layers of a model's answer: rows that are safe on disk, and the files laid down from them.

A compressed GeoTIFF that was being written when its process died cannot be continued; raw rows can,
from the last one that was known to be on the disk.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Sequence
from io import FileIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..arrays.windows import block_shape
from ..errors import OutOfSpace, OutputRefused, RunDamaged
from ..files.doors import NotPlain, new_file, open_plain
from ..files.write_errors import from_os_error
from ..messages import msg
from ..raster.gdal_io import (
    sync,
)
from ..raster.grid import Grid
from ..raster.layers import (
    Classes,
    class_writer,
    finish_together,
    probability_writer,
    uncertainty_writer,
)
from ..runs.output_folder import (
    ANSWERS,
    PROBABILITY,
    UNCERTAINTY,
    answers_of,
    run_altered,
    run_damaged,
)

Rows = NDArray[np.uint8]


class StoredRows:
    """Layers of one byte a pixel, each in a file of its own. Used by one thread at a time.

    count: rows there are. sums: CRC-32 of all rows of each layer."""

    def __init__(
        self, folder: Path, names: Sequence[str], width: int, rows: int, sums: Sequence[int]
    ) -> None:
        """Go on after the first `rows` rows; what lies behind them was never known to be whole, and
        goes. sums: of these rows as they were written; none where nothing is known of them.

        Raises OutputRefused where the files hold fewer, or others."""
        self._folder, self._width = folder, width
        self.count = rows
        self.sums: list[int] = []
        self._files: list[FileIO] = []
        self._paths = [folder / f"{name}.rows" for name in names]
        try:
            for path in self._paths:
                self._files.append(_open(path, rows * width))
                self.sums.append(_sum(self._files[-1]))
            for path, then, now in zip(self._paths, sums, self.sums):
                if then != now:
                    raise run_altered(path.parents[2], path.name)
        except RunDamaged:
            self.close()
            raise
        except OSError as error:
            self.close()
            raise self._failure(error) from error

    def append(self, layers: Sequence[Rows]) -> None:
        """Add rows (H, width) of each layer. Raises OutOfSpace or OutputRefused."""
        try:
            for index, (file, rows) in enumerate(zip(self._files, layers)):
                file.seek(self.count * self._width)
                left = np.ascontiguousarray(rows).data.cast("B")
                self.sums[index] = zlib.crc32(left, self.sums[index])
                while left:  # a nearly full disk takes a part
                    left = left[file.write(left) :]
        except OSError as error:
            raise self._failure(error) from error
        self.count += len(layers[0])

    def sync(self) -> None:
        """Return when all rows are on the disk. Raises OutOfSpace or OutputRefused."""
        try:
            for file in self._files:
                os.fsync(file.fileno())
        except OSError as error:
            raise self._failure(error) from error

    def read(self, row: int, count: int) -> list[Rows]:
        """Rows (count, width) of each layer from row `row` on. Raises OutputRefused."""
        found = []
        try:
            for file, path in zip(self._files, self._paths):
                rows = np.empty((count, self._width), np.uint8)
                file.seek(row * self._width)
                left = rows.data.cast("B")
                while left and (got := file.readinto(left)):
                    left = left[got:]
                if left:
                    raise _damaged(path)
                found.append(rows)
        except OSError as error:
            raise self._failure(error) from error
        return found

    def close(self) -> None:
        """Let go of the files."""
        for file in self._files:
            file.close()

    def remove(self) -> None:
        """Delete the files: what they held lies elsewhere now. Raises OutputRefused."""
        self.close()
        try:
            for path in self._paths:
                path.unlink(missing_ok=True)
        except OSError as error:
            raise self._failure(error) from error

    def _failure(self, error: OSError) -> OutOfSpace | OutputRefused:
        # Named as a file of the hidden folder: the sentence speaks of the output folder around it.
        return from_os_error(error, self._folder.parent / "probability.tif")


def _open(path: Path, size: int) -> FileIO:
    """The file, cut to `size` bytes. Raises OutputRefused where it holds fewer, or is a link to
    another."""
    try:
        there = os.path.lexists(path)
        file = FileIO(open_plain(path, os.O_RDWR) if there else new_file(path), "r+")
    except NotPlain as error:
        raise run_damaged(
            path.parents[2],
            msg("“{name}” cannot be used: {reason}", name=path.name, reason=error.strerror),
        ) from error
    if os.fstat(file.fileno()).st_size < size:
        file.close()
        raise _damaged(path)
    file.truncate(size)
    return file


def refuse_altered(folder: Path, sums: Sequence[int]) -> None:
    """Raise RunDamaged where layers that are whole are no longer as they were written.

    sums: what `AnswerFiles.finish` gave; none of a run of an earlier version."""
    for name, then in zip(filter(lambda name: (folder / name).exists(), ANSWERS), sums):
        try:
            if _sum_of(folder / name) != then:
                raise run_altered(folder.parent, name)
        except OSError as error:
            raise from_os_error(error, folder / name) from error


def _sum_of(path: Path) -> int:
    with os.fdopen(open_plain(path, os.O_RDONLY), "rb", 0) as file:
        return _sum(file)


def _sum(file: FileIO) -> int:
    """CRC-32 of all that a file holds."""
    total = 0
    file.seek(0)
    while part := file.read(2**20):
        total = zlib.crc32(part, total)
    return total


def _damaged(path: Path) -> RunDamaged:
    return run_damaged(path.parents[2], msg("a part of “{name}” is missing", name=path.name))


class AnswerFiles:
    """The layers of a model's answer: probability, and the classes of both dates and the
    uncertainty where there are any.

    They are written in whole rows of blocks, always the same ones, so that a run that was cut off
    and gone on with gives the same files to the last byte."""

    def __init__(self, folder: Path, grid: Grid, classes: Classes, *, uncertain: bool) -> None:
        self._height = grid.height
        self._block_rows = block_shape(grid.height, grid.width)[0]
        self._laid = 0  # rows
        names = answers_of(classes=bool(classes), uncertainty=uncertain)
        self._paths = [folder / name for name in names]
        self._writers = [probability_writer(self._paths[0], grid)]
        if classes:
            dates = zip(self._paths[1:], ("before", "after"))
            self._writers += [class_writer(path, grid, date, classes) for path, date in dates]
        if uncertain:
            self._writers.append(uncertainty_writer(folder / UNCERTAINTY, grid))

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

    def finish(self) -> list[int]:
        """Close the files, add overviews, and return the CRC-32 of each when they are on the
        disk."""
        averaged = (PROBABILITY, UNCERTAINTY)
        finish_together(
            self._writers,
            ["AVERAGE" if path.name in averaged else "NEAREST" for path in self._paths],
        )
        for path in self._paths:
            sync(path)
        return list(map(_sum_of, self._paths))

    def close(self) -> None:
        """Let go of the files, whole or not."""
        for writer in self._writers:
            writer.__exit__()
