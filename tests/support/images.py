"""Images as files, with all that a file can say of its bands."""

import numpy as np
from deepchange.engine import DetectionRequest
from deepchange.engine.arrays.windows import Window
from deepchange.engine.raster.pair import open_pair
from osgeo import gdal, osr

KINDS = {
    "uint8": gdal.GDT_Byte,
    "uint16": gdal.GDT_UInt16,
    "int16": gdal.GDT_Int16,
    "int32": gdal.GDT_Int32,
    "uint32": gdal.GDT_UInt32,
    "float32": gdal.GDT_Float32,
    "float64": gdal.GDT_Float64,
}


RGB = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)


PLACE = (700000.0, 10.0, 0.0, 3750000.0, 0.0, -10.0)


HALF_A_PIXEL_ON = (700005.0, 10.0, 0.0, 3749995.0, 0.0, -10.0)


def ground(bands=3, size=(60, 80), seed=5):
    """Textured ground (C, H, W) with values from 60 to 199, smooth enough to be laid half a pixel
    aside."""
    rough = np.random.default_rng(seed).normal(size=(bands, *size))
    for axis in (1, 2):
        rough = sum(np.roll(rough, step, axis) for step in range(-2, 3))
    return np.clip(130 + 18 * rough / rough.std(), 60, 199)


def utm(epsg=32636):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


def write(path, bands, transform=PLACE, crs=None, driver="GTiff", options=(), **told):
    """A raster of bands (C, H, W). told: nodata (one value or one a band), colours, names,
    table."""
    memory = gdal.GetDriverByName("MEM").Create(
        "", bands.shape[2], bands.shape[1], len(bands), KINDS[bands.dtype.name]
    )
    if driver != "GTiff":
        _fill(memory, bands, transform, crs, told)
        gdal.GetDriverByName(driver).CreateCopy(str(path), memory, options=list(options))
        return str(path)
    create = gdal.GetDriverByName(driver).Create
    dataset = create(
        str(path),
        bands.shape[2],
        bands.shape[1],
        len(bands),
        KINDS[bands.dtype.name],
        list(options),
    )
    _fill(dataset, bands, transform, crs, told)
    return str(path)


def _fill(dataset, bands, transform, crs, told):
    if transform is not None:
        dataset.SetGeoTransform(transform)
        dataset.SetProjection(utm() if crs is None else crs)
    nodata = told.get("nodata")
    for index, values in enumerate(bands):
        band = dataset.GetRasterBand(index + 1)
        if told.get("table"):
            band.SetColorTable(table_of(told["table"]))
        if nodata is not None:
            value = nodata[index] if isinstance(nodata, tuple) else nodata
            if value is not None:
                band.SetNoDataValue(value)
        if told.get("colours"):
            band.SetColorInterpretation(told["colours"][index])
        if told.get("names"):
            band.SetDescription(told["names"][index])
        band.WriteArray(values)
    dataset.FlushCache()


def table_of(colours):
    table = gdal.ColorTable()
    for value, colour in colours.items():
        table.SetColorEntry(value, colour)
    return table


def pair(before, after, **options):
    return open_pair(DetectionRequest(str(before), str(after), "out", **options))


def whole(opened):
    return opened.open_reader().read(Window(0, 0, opened.grid.height, opened.grid.width))


def notes(opened):
    return " ".join(opened.notes)
