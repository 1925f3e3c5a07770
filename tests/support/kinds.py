"""A pair of six named bands on which one change of each kind is planted."""

import numpy as np
from deepchange.engine import DetectionRequest, detect
from deepchange.engine.arrays.prediction import Prediction
from osgeo import gdal, ogr

from . import FakePredictor
from .images import ground, write

NAMES = ("blue", "green", "red", "nir", "swir16", "swir22")
SIZE = 120, 160
# Reflectance in 10 000ths: blue, green, red, near infrared, short-wave infrared twice.
GRASS = (400, 700, 500, 3500, 1800, 900)
SOIL = (900, 1300, 1700, 2300, 2700, 2300)
WATER = (700, 600, 400, 250, 120, 80)
CHAR = (350, 400, 450, 700, 1600, 1700)
ROOF = (2500, 2700, 2900, 3200, 3300, 3100)
TAR = (500, 600, 700, 900, 1100, 1000)
# Where each lies (rows, columns), and what was there before and after.
PLANTED = {
    "vegetation loss": ((slice(10, 30), slice(10, 30)), GRASS, SOIL),
    "vegetation gain": ((slice(10, 30), slice(40, 60)), SOIL, GRASS),
    "water gain": ((slice(10, 30), slice(70, 90)), SOIL, WATER),
    "water loss": ((slice(10, 30), slice(100, 120)), WATER, SOIL),
    "burnt": ((slice(40, 60), slice(10, 30)), GRASS, CHAR),
    "brighter": ((slice(40, 60), slice(40, 60)), TAR, ROOF),
    "darker": ((slice(40, 60), slice(70, 90)), ROOF, TAR),
}


def index(pixel, first, second):
    """A normalised difference of two bands of a spectrum."""
    a, b = pixel[NAMES.index(first)], pixel[NAMES.index(second)]
    return (a - b) / (a + b)


def spectra():
    """Both dates (6, H, W): patches of soil and grass, and the changes."""
    patches = ground(1, SIZE)[0] > 130
    before = np.where(patches, np.array(GRASS)[:, None, None], np.array(SOIL)[:, None, None])
    after = before.copy()
    for place, *dates in PLANTED.values():
        for date, spectrum in zip((before, after), dates):
            date[(slice(None), *place)] = np.array(spectrum)[:, None, None]
    return before.astype(float), after.astype(float)


def planted(folder, *, gain=1.0, names=NAMES, named=True, **options):
    """Both dates as files. gain: of the after image. names: of the bands that are written; named:
    whether the file tells them."""
    options = {**options, "names": names} if named else options
    chosen = [NAMES.index(name) for name in names]
    files = []
    for title, date, factor in zip(("before", "after"), spectra(), (1.0, gain)):
        values = np.rint(date[chosen] * factor).astype(np.uint16)
        files.append(write(folder / f"{title}.tif", values, **options))
    return files


def where_they_differ(before, after):
    """A probability of 1 where any band differs by more than a gain of 10 % makes it."""
    apart = np.abs(after.astype(float) - before) / np.maximum(np.maximum(before, after), 1)
    return Prediction((apart.max(axis=1) > 0.15).astype(np.float32))


def found_in(folder, pair, **options):
    """The result of a detection that finds just what differs."""
    asked = DetectionRequest(*pair, str(folder), model="ir-mad", min_area=0, **options)
    return detect(asked, open_with=FakePredictor(where_they_differ).open)


def values(result, name, band=1):
    """The pixels of a layer of a result."""
    dataset = gdal.Open(result.files[name])
    return dataset.GetRasterBand(band).ReadAsArray()


def named(result):
    """The names of kinds by their value, as the raster's attribute table has them."""
    dataset = gdal.Open(result.files["kind"])
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    rows = range(table.GetRowCount())
    return {table.GetValueAsInt(row, 0): table.GetValueAsString(row, 1) for row in rows}


def polygons(result):
    """Attributes of every polygon, by the planted place that it lies in."""
    found = {}
    dataset = ogr.Open(result.files["changes"])
    for feature in dataset.GetLayer(0):
        x, y = feature.GetGeometryRef().Centroid().GetPoint_2D()
        row, column = (3750000 - y) / 10, (x - 700000) / 10
        for kind, ((rows, columns), *_) in PLANTED.items():
            if rows.start <= row < rows.stop and columns.start <= column < columns.stop:
                found[kind] = feature.items()
    return found
