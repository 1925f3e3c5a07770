"""The demo pair, with displacements planted in its later date."""

from functools import lru_cache
from pathlib import Path

import numpy as np
from osgeo import gdal

DEMO = Path(__file__).parents[2] / "demo"
MARGIN = 24  # pixels around a crop, so that what is moved in is real ground


@lru_cache(maxsize=1)
def dates():
    """Both dates of the demo pair, (H, W) each: the mean of the bands."""
    names = "beirut_2015-08-20.tif", "beirut_2017-10-03.tif"
    return tuple(gdal.Open(str(DEMO / name)).ReadAsArray().mean(axis=0) for name in names)


def crop(image, row=200, column=240, size=(352, 368)):
    """A part of it with much texture (H, W), and `MARGIN` pixels left on each side."""
    return image[row : row + size[0], column : column + size[1]]


def shifted(image, right, down):
    """The image (H, W) whose content lies that many pixels farther; exact, around the border."""
    rows, columns = (np.fft.fftfreq(length) for length in image.shape)
    turn = np.exp(-2j * np.pi * (rows[:, None] * down + columns * right))
    return np.fft.ifft2(np.fft.fft2(image) * turn).real


def drawn_from(image, right, down):
    """The image (H, W) each of whose pixels shows what lay `right` and `down` (H, W) of it, by
    cubic convolution."""
    rows, columns = np.mgrid[: image.shape[0], : image.shape[1]]
    rows, columns = rows + down, columns + right
    first_row, first_column = np.floor(rows).astype(int), np.floor(columns).astype(int)
    steps = range(-1, 3)
    by_row = [_keys(rows - first_row - step) for step in steps]
    by_column = [_keys(columns - first_column - step) for step in steps]
    total = np.zeros(image.shape)
    for i, row_weight in zip(steps, by_row):
        row = np.clip(first_row + i, 0, image.shape[0] - 1)
        for j, column_weight in zip(steps, by_column):
            column = np.clip(first_column + j, 0, image.shape[1] - 1)
            total += image[row, column] * row_weight * column_weight
    return total


def _keys(x):
    x = np.abs(x)
    near, far = 1.5 * x**3 - 2.5 * x**2 + 1, -0.5 * x**3 + 2.5 * x**2 - 4 * x + 2
    return np.where(x < 1, near, np.where(x < 2, far, 0.0))


def turned(shape, degrees):
    """(right, down), (H, W) each: where the content of a turned image lay."""
    rows, columns = np.mgrid[: shape[0], : shape[1]].astype(float)
    rows, columns = rows - shape[0] / 2, columns - shape[1] / 2
    cosine, sine = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return cosine * columns + sine * rows - columns, cosine * rows - sine * columns - rows


def bent(shape, pixels=2.0):
    """(right, down), (H, W) each: a smooth field, curved as that of a tilted sensor."""
    rows, columns = (np.linspace(-1, 1, n) for n in shape)
    rows, columns = np.meshgrid(rows, columns, indexing="ij")
    return pixels * columns**2 + 0.5 * rows, -pixels * rows * columns
