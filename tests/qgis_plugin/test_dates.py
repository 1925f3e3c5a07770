"""The date of an image, guessed from its name, its layer and its file."""

import datetime

import numpy as np
import pytest
from osgeo import gdal

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.dates import date_in, date_of
from qgis.core import QgsDateTimeRange, QgsRasterLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QTime


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("beirut_2015-08-20", (2015, 8, 20)),
        ("S2A_MSIL2A_20190704T103031", (2019, 7, 4)),
        ("ortho 2019_07_04 final", (2019, 7, 4)),
        ("Luftbild 4.7.2019", (2019, 7, 4)),
        ("mosaic_2018-06", (2018, 6, 1)),
        ("naip 2010", (2010, 1, 1)),
    ],
)
def test_a_name_tells_the_day_the_month_or_the_year(name, date):
    assert date_in(name) == datetime.date(*date)


@pytest.mark.parametrize("name", ["scene_31416", "tile 12345678", "LC08_195026", "before"])
def test_numbers_that_are_no_dates_are_left_alone(name):
    assert date_in(name) is None


def test_the_file_tells_where_the_name_does_not(raster, tmp_path, qgis_app):
    path = raster(tmp_path / "before.tif", np.ones((1, 8, 8), np.uint8))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadataItem("TIFFTAG_DATETIME", "2016:05:04 10:00:00")
    del dataset
    assert date_of(QgsRasterLayer(path, "before")) == datetime.date(2016, 5, 4)


def test_what_the_analyst_set_in_the_layer_counts_most(raster, tmp_path, qgis_app):
    layer = QgsRasterLayer(raster(tmp_path / "image_2016.tif", np.ones((1, 8, 8), np.uint8)), "image 2016")
    day = QDateTime(QDate(2011, 3, 2), QTime(0, 0))
    layer.temporalProperties().setIsActive(True)
    layer.temporalProperties().setFixedTemporalRange(QgsDateTimeRange(day, day.addDays(1)))
    assert date_of(layer) == datetime.date(2011, 3, 2)
