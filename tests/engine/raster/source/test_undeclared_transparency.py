"""Alpha bands: what is transparent has no data, and what only looks so is data."""

import numpy as np
import pytest
from deepchange.engine.raster.source.undeclared_nodata import distinct
from osgeo import gdal
from support.images import HALF_A_PIXEL_ON, PLACE, RGB, ground, notes, pair, whole


def with_band(bands, last):
    return np.concatenate([bands, last[None].astype(bands.dtype)])


def mask(full, size=(60, 80)):
    last = np.full(size, float(full))
    last[:, :15] = 0
    return last


@pytest.mark.parametrize("kind", ["uint8", "uint16", "int16", "float32"])
def test_a_fourth_band_that_varies_is_data_whatever_the_file_calls_it(files, kind):
    bands = ground(4).astype(kind)
    bands[3, 20:40, 10:50] = 25  # a lake is dark in the near infrared
    colours = (*RGB, gdal.GCI_AlphaBand)
    opened = pair(files(bands, colours=colours), files(bands, colours=colours))
    assert opened.channels == 4
    assert whole(opened).valid.all()
    assert "Band 4 of “image1.tif” is called transparency" in notes(opened)


@pytest.mark.parametrize(
    ("kind", "full"),
    [
        ("uint8", 255),
        ("uint8", 1),
        ("uint16", 65535),
        ("uint16", 255),
        ("int16", 32767),
        ("int16", 255),
        ("int32", 255),
        ("float32", 1.0),
        ("float32", 255.0),
        ("float64", 65535.0),
    ],
)
@pytest.mark.parametrize("place", [PLACE, HALF_A_PIXEL_ON])
def test_alpha_is_opaque_at_its_largest_value_in_every_type(files, kind, full, place):
    bands = ground().astype(kind)
    colours = (*RGB, gdal.GCI_AlphaBand)
    opened = pair(
        files(with_band(bands, mask(full)), place, colours=colours), files(bands, colours=RGB)
    )
    assert opened.channels == 3
    valid = whole(opened).valid
    assert not valid[:, :14].any()
    assert valid[2:-2, 17:-2].all()


def test_alpha_counts_where_it_is_the_first_band(files):
    """As in ARGB: its colours are taken by name, and what it hides went with them."""
    bands = ground().astype(np.uint8)
    first = np.concatenate([mask(255)[None].astype(np.uint8), bands])
    before = files(first, colours=(gdal.GCI_AlphaBand, *RGB), options=("ALPHA=NO",))
    opened = pair(before, files(bands, colours=RGB))
    assert opened.before.bands == (2, 3, 4)
    assert (whole(opened).valid == (mask(255) > 0)).all()


def test_near_infrared_called_alpha_does_not_hide_the_true_transparency_behind_it(files):
    bands = ground(4).astype(np.uint8)
    colours = (*RGB, gdal.GCI_AlphaBand, gdal.GCI_AlphaBand)
    name = files(with_band(bands, mask(255)), colours=colours)
    opened = pair(name, files(bands, colours=(*RGB, gdal.GCI_Undefined)))
    assert opened.channels == 4
    assert (whole(opened).valid == (mask(255) > 0)).all()
    assert opened.notes == ()


def test_a_softly_fading_alpha_is_still_alpha(files):
    bands = ground().astype(np.uint8)
    last = np.full((60, 80), 255)
    last[:, :10] = np.linspace(0, 250, 10)
    opened = pair(
        files(with_band(bands, last), colours=(*RGB, gdal.GCI_AlphaBand)), files(bands, colours=RGB)
    )
    assert (whole(opened).valid == (last >= 128)).all()


@pytest.mark.parametrize("kind", ["uint8", "uint16"])
def test_a_last_band_of_nothing_but_0_and_255_is_taken_for_transparency_and_told(files, kind):
    colours = (*RGB, gdal.GCI_Undefined)
    opened = pair(
        files(with_band(ground().astype(kind), mask(255)), colours=colours),
        files(ground().astype(kind)),
    )
    assert opened.channels == 3
    assert (whole(opened).valid == (mask(255) > 0)).all()
    assert "Band 4 of “image1.tif” holds nothing but 0 and 255" in notes(opened)


def test_a_band_that_is_asked_for_is_data_also_where_it_looks_like_alpha(files):
    name = files(with_band(ground().astype(np.uint8), mask(255)))
    opened = pair(name, name, bands_before=(1, 2, 3, 4), bands_after=(1, 2, 3, 4))
    assert opened.channels == 4
    assert whole(opened).valid.all()


@pytest.mark.parametrize("kind", ["uint8", "int16", "float32"])
@pytest.mark.parametrize("size", [(0,), (1,), (60, 80)])
def test_the_different_values_are_those_of_a_sort_whatever_their_type(kind, size):
    values = np.random.default_rng(0).integers(0, 200, size).astype(kind)
    found = distinct(values)
    assert found.dtype == kind
    assert found.tolist() == np.unique(values).tolist()
