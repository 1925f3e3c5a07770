"""The date of an image, guessed from its name, its layer and its file."""

import numpy as np
import pytest
from osgeo import gdal

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.map.acquisition_date import (
    date_in,
    date_of,
    is_earlier,
    is_named_earlier,
)
from qgis.core import QgsDateTimeRange, QgsRasterLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QTime


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("beirut_2015-08-20", "2015-08-20"),
        ("S2A_MSIL2A_20190704T103031", "2019-07-04"),
        ("ortho 2019_07_04 final", "2019-07-04"),
        ("Luftbild 4.7.2019", "2019-07-04"),
        ("mosaic_2018-06", "2018-06"),
        ("naip 2010", "2010"),
        ("XYZ 2019", "2019"),
    ],
)
def test_a_name_tells_the_day_the_month_or_the_year_and_no_more_than_it_says(name, date):
    assert date_in(name) == date


@pytest.mark.parametrize(
    ("first", "second", "earlier"),
    [
        ("2018-06", "2019", True),
        ("2019-07-04", "2019-07-03", False),
        ("2019", "2019-07-04", None),
        (None, "2019", None),
    ],
)
def test_dates_that_are_known_unequally_well_are_compared_as_far_as_both_go(first, second, earlier):
    assert is_earlier(first, second) is earlier


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("before", "after"),
        ("scene_pre", "scene_post"),
        ("preEvent", "postEvent"),
        ("a_pre_fire", "a_post_fire"),
        ("predisaster", "postdisaster"),
        ("t0", "t1"),
        ("city_T1", "city_T2"),
        ("town-t2", "town-t9"),
        ("old", "new"),
        ("earlier", "later"),
        ("scene", "scene post"),
        ("vorher", "nachher"),
        ("Bild früher", "Bild später"),
        ("alt", "neu"),
        ("avant", "après"),
        ("ancien", "nouveau"),
        ("antes", "después"),
        ("a anterior", "b posterior"),
        ("灾前", "灾后"),
        ("旧", "新"),
    ],
)
def test_words_in_names_tell_which_image_is_the_earlier_one(before, after):
    assert is_named_earlier(before, after) is True
    assert is_named_earlier(after, before) is False


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("scene 1", "scene 2"),
        ("New York a", "New York b"),
        ("T36SYC", "T36SYD"),
        ("poster", "prefix"),
        ("t1", "scene"),
    ],
)
def test_names_without_such_words_tell_nothing(one, other):
    assert is_named_earlier(one, other) is None


@pytest.mark.parametrize("name", ["scene_31416", "tile 12345678", "LC08_195026", "before"])
def test_numbers_that_are_no_dates_are_left_alone(name):
    assert date_in(name) is None


def test_the_name_of_a_file_is_read_to_its_end(raster, tmp_path, qgis_app):
    path = raster(tmp_path / "town|north 2016-05-04.tif", np.ones((1, 8, 8), np.uint8))
    assert date_of(QgsRasterLayer(path, "before")) == "2016-05-04"


def test_the_file_tells_where_the_name_does_not(raster, tmp_path, qgis_app):
    path = raster(tmp_path / "before.tif", np.ones((1, 8, 8), np.uint8))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadataItem("TIFFTAG_DATETIME", "2016:05:04 10:00:00")
    del dataset
    assert date_of(QgsRasterLayer(path, "before")) == "2016-05-04"


def test_what_the_analyst_set_in_the_layer_counts_most(raster, tmp_path, qgis_app):
    layer = QgsRasterLayer(
        raster(tmp_path / "image_2016.tif", np.ones((1, 8, 8), np.uint8)), "image 2016"
    )
    day = QDateTime(QDate(2011, 3, 2), QTime(0, 0))
    layer.temporalProperties().setIsActive(True)
    layer.temporalProperties().setFixedTemporalRange(QgsDateTimeRange(day, day.addDays(1)))
    assert date_of(layer) == "2011-03-02"
