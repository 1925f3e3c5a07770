"""Both dates of a result as pictures of a bearable size."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..alignment.align import open_as_aligned
from ..arrays.windows import Window
from ..errors import BadInput, DeepChangeError, Stopped
from ..masks.names import without_masks
from ..messages import Message, msg
from ..progress import Monitor
from ..raster.gdal_io import attempt, last_message, quiet
from ..raster.pair import Pair
from ..raster.png import Picture, blank
from ..raster.quicklook import MISSING, shown_channels
from ..raster.source.source import Source
from ..results.report import where_inputs_lie
from ..results.stored_pair import StoredPair, StoredQuicklook
from ..runs import output_folder as names

LONGEST = 2400  # pixels of the longer side
_STRIP = 2**21  # pixels that are read together
_SHARES = 2.0, 98.0  # percent of the values that are drawn black, and not white


@dataclass(frozen=True)
class Pictures:
    """before, after: (H, W, 3) of the same size, over the whole grid of the result. note: a
    sentence on what they are not, or None."""

    before: Picture
    after: Picture
    note: Message | None = None


def draw_dates(folder: Path, stored: StoredPair, monitor: Monitor) -> Pictures:
    """Both images of a result as it was made of them; where they are gone, as its quicklook shows
    them.

    Raises Stopped."""
    try:
        request = where_inputs_lie(folder)
        if request is None:
            raise BadInput(msg("The result has no recipe."))
        pair = open_as_aligned(without_masks(request), folder)
        if (pair.grid.height, pair.grid.width) != (stored.grid.height, stored.grid.width):
            raise BadInput(msg("The images have another size than the result."))
        return _read(pair, monitor)
    except Stopped:
        raise
    except DeepChangeError as error:
        why = error.message
    picture = StoredQuicklook.read(stored, folder / names.QUICKLOOK)
    if picture is None:
        grey = blank(
            max(1, min(stored.grid.height, LONGEST)),
            max(1, min(stored.grid.width, LONGEST)),
            MISSING,
        )
        return Pictures(grey, grey, msg("The images cannot be shown: {why}", why=why))
    return Pictures(
        *picture.dates,
        msg("The images are shown as the small picture of the result has them: {why}", why=why),
    )


def _read(pair: Pair, monitor: Monitor) -> Pictures:
    """Each pixel of a picture is the mean of those of the image that it stands for."""
    height, width = pair.grid.height, pair.grid.width
    scale = min(1.0, LONGEST / max(height, width))
    rows, columns = (max(1, round(length * scale)) for length in (height, width))
    shown = [shown_channels(source, pair.channels) for source in (pair.before, pair.after)]
    sums = [np.zeros((3, rows, columns), np.float32) for _ in shown]
    counts = np.zeros((rows, columns), np.float32)
    tops = np.arange(rows + 1) * height // rows
    lefts = np.arange(columns) * width // columns
    reader, together = pair.open_reader(), max(1, int(_STRIP // width * rows // height))
    for first in range(0, rows, together):
        monitor.check()
        last = min(first + together, rows)
        chip = reader.read(Window(int(tops[first]), 0, int(tops[last] - tops[first]), width))
        inner = tops[first:last] - tops[first]
        counts[first:last] = _summed(chip.valid[None].astype(np.float32), inner, lefts)[0]
        for total, values, channels in zip(sums, (chip.before, chip.after), shown):
            for place, channel in enumerate(channels):
                kept = np.where(chip.valid, np.nan_to_num(values[channel].astype(np.float32)), 0.0)
                total[place, first:last] = _summed(kept[None], inner, lefts)[0]
        monitor.step(last / rows, 0.0)
    valid = counts > 0
    before, after = (
        _stretched(np.divide(total, np.maximum(counts, 1), dtype=np.float32), valid, source)
        for total, source in zip(sums, (pair.before, pair.after))
    )
    return Pictures(before, after)


def _summed(
    values: NDArray[np.float32], rows: NDArray[np.int64], columns: NDArray[np.int64]
) -> NDArray[np.float32]:
    """Sums (C, h, w) over the blocks of an array (C, H, W) that begin at these rows and columns."""
    return np.add.reduceat(np.add.reduceat(values, rows, axis=1), columns, axis=2)


def _stretched(image: NDArray[np.float32], valid: NDArray[np.bool_], source: Source) -> Picture:
    """Values (3, H, W) as colours, from the 2nd to the 98th percentile of each channel."""
    picture = blank(valid.shape[0], valid.shape[1], MISSING)
    if not valid.any():
        return picture
    for channel in range(3):
        values = image[channel]
        if source.palette:
            low, high = 0.0, 255.0  # colours of a table are colours already
        else:
            low, high = (float(value) for value in np.percentile(values[valid], _SHARES))
        drawn = np.clip((values - low) / max(high - low, 1e-9), 0.0, 1.0) * 255.0
        picture[..., channel][valid] = drawn[valid].round().astype(np.uint8)
    return picture


def jpeg(picture: Picture, quality: int) -> bytes:
    """A picture as the content of a JPEG file."""
    height, width, _ = picture.shape
    with quiet():
        held = gdal.GetDriverByName("MEM").Create("", width, height, 3, gdal.GDT_Byte)
        for band in range(3):
            held.GetRasterBand(band + 1).WriteArray(np.ascontiguousarray(picture[..., band]))
        name = f"/vsimem/deepchange-{uuid.uuid4().hex}.jpg"
        made = attempt(
            gdal.GetDriverByName("JPEG").CreateCopy, name, held, 0, [f"QUALITY={quality}"]
        )
        if made is None:
            raise BadInput(
                msg("GDAL cannot write a JPEG picture here ({message}).", message=last_message())
            )
        del made
        try:
            size = gdal.VSIStatL(name).size
            file = gdal.VSIFOpenL(name, "rb")
            content = gdal.VSIFReadL(1, size, file)
            gdal.VSIFCloseL(file)
        finally:
            for left in (
                name,
                f"{name}.aux.xml",
            ):  # newer GDAL raises where the second is not there
                attempt(gdal.Unlink, left)
    return bytes(content)


def within(picture: Picture, most: int) -> bytes:
    """A picture as JPEG of at most that many bytes: of less quality, then smaller."""
    while True:
        for quality in (88, 78, 65, 50):
            content = jpeg(picture, quality)
            if len(content) <= most or max(picture.shape[:2]) <= 64:
                return content
        picture = np.ascontiguousarray(picture[::2, ::2])
