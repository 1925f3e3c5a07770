"""Pictures from arrays: letters, rectangles and the PNG file, with NumPy and GDAL alone."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..files.write_errors import write_failure
from .gdal_io import attempt, last_message, make_way, quiet

Picture = NDArray[np.uint8]  # (H, W, 3)
Colour = tuple[int, int, int]

INK, PALE, PAPER = (33, 37, 41), (108, 117, 125), (255, 255, 255)


def blank(height: int, width: int, colour: Colour = PAPER) -> Picture:
    """A picture of one colour."""
    return np.full((height, width, 3), colour, np.uint8)


@lru_cache(maxsize=1)
def _letters() -> tuple[dict[str, NDArray[np.uint8]], int]:
    folder = Path(__file__).resolve().parents[1] / "data"
    described = json.loads((folder / "lettering.json").read_text(encoding="utf-8"))
    sheet = gdal.Open(str(folder / "lettering.png")).ReadAsArray()
    ends = np.cumsum(described["widths"])
    letters = {
        character: sheet[:, end - width : end]
        for character, width, end in zip(described["characters"], described["widths"], ends)
    }
    return letters, sheet.shape[0]


def text_width(text: str) -> int:
    """Pixels that a line of text is wide."""
    letters, _ = _letters()
    return sum(letters.get(character, letters["?"]).shape[1] for character in text)


def fitted(text: str, width: int) -> str:
    """The text, its middle left out where it is wider than `width` pixels."""
    if text_width(text) <= width:
        return text
    kept = len(text) - 1
    while kept > 2 and text_width(text[: kept // 2] + "…" + text[-(kept - kept // 2) :]) > width:
        kept -= 1
    return text[: kept // 2] + "…" + text[-(kept - kept // 2) :]


def write_text(picture: Picture, row: int, column: int, text: str, colour: Colour = INK) -> int:
    """Write a line with its top left corner at (row, column); returns the column after it."""
    letters, height = _letters()
    for character in text:
        letter = letters.get(character, letters["?"])
        place = picture[row : row + height, column : column + letter.shape[1]]
        cover = letter[: place.shape[0], : place.shape[1], None] / 255.0
        place[:] = (place * (1 - cover) + np.array(colour) * cover).round()
        column += letter.shape[1]
    return column


def box(
    picture: Picture,
    row: int,
    column: int,
    size: tuple[int, int],
    colour: Colour,
    edge: Colour = PALE,
) -> None:
    """A filled rectangle with a thin edge."""
    height, width = size
    picture[row : row + height, column : column + width] = edge
    picture[row + 1 : row + height - 1, column + 1 : column + width - 1] = colour


def save_png(picture: Picture, path: Path) -> None:
    """Write the picture. Raises OutOfSpace or OutputRefused."""
    height, width, _ = picture.shape
    make_way(path)
    with quiet():
        memory = gdal.GetDriverByName("MEM").Create("", width, height, 3, gdal.GDT_Byte)
        for band in range(3):
            memory.GetRasterBand(band + 1).WriteArray(picture[..., band])
        written = attempt(
            gdal.GetDriverByName("PNG").CreateCopy,
            str(path),
            memory,
            0,
            ["WRITE_METADATA_AS_TEXT=NO"],
        )
        failed, written = written is None, None  # only now all of it is written
        failed = failed or gdal.GetLastErrorType() >= gdal.CE_Failure
        message = last_message()
    if failed:
        raise write_failure(path, message)
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)
