"""What has no data: values that are no numbers, nodata values of every kind, masks."""

import numpy as np
import pytest
from osgeo import gdal
from support.images import HALF_A_PIXEL_ON, PLACE, ground, notes, pair, whole


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("place", [PLACE, HALF_A_PIXEL_ON])
@pytest.mark.parametrize("grid", ["before", "after"])
def test_what_is_no_number_has_no_data_on_every_grid(files, value, place, grid):
    holes = ground().astype(np.float32)
    holes[:, 20:40, 30:50] = value
    opened = pair(files(holes, place), files(ground().astype(np.float32)), grid=grid)
    valid = whole(opened).valid
    assert not valid[22:38, 32:48].any()
    assert valid[2:17, 2:-2].all()


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("uint8", -9999.0),
        ("uint16", -9999.0),
        ("uint16", float("nan")),
        ("int16", 65535.0),
        ("uint8", 0.5),
        ("uint8", 256.0),
    ],
)
def test_a_nodata_value_that_the_type_cannot_hold_makes_nothing_nodata(files, kind, value):
    bands = ground().astype(kind)
    bands[:, 20:30, 20:30] = 0
    opened = pair(files(bands), files(bands), nodata_after=value)
    assert whole(opened).valid.all()
    assert f"No pixel of “image2.tif” can be {value:g}" in notes(opened)


def test_where_the_type_cannot_hold_what_was_asked_the_files_own_nodata_counts(files):
    bands = ground().astype(np.uint16)
    bands[:, 20:30, 20:30] = 7
    opened = pair(files(bands, nodata=7), files(ground().astype(np.uint16)), nodata_before=-9999.0)
    assert (~whole(opened).valid).sum() == 100


@pytest.mark.parametrize("place", [PLACE, HALF_A_PIXEL_ON])
def test_each_band_of_a_stack_has_its_own_nodata_value(files, place):
    bands = ground().astype(np.uint16)
    values = (0, 7, 65535)
    for band, value in zip(bands, values):
        band[:, :10] = value
    bands[1, 40:50, 40:60] = 0  # true zeros of the second band
    stack = ";".join(files(band[None], place, nodata=value) for band, value in zip(bands, values))
    opened = pair(stack, files(ground().astype(np.uint16)))
    valid = whole(opened).valid
    assert not valid[:, :9].any()
    assert valid[2:-2, 13:-2].all()


def test_a_virtual_raster_keeps_the_nodata_value_of_each_band(files, tmp_path):
    bands = ground().astype(np.int16)
    bands[0, :, :10] = -9999
    names = [files(bands[i][None], nodata=value) for i, value in enumerate((-9999, None, 0))]
    gdal.BuildVRT(str(tmp_path / "stack.vrt"), names, separate=True).FlushCache()
    opened = pair(tmp_path / "stack.vrt", files(ground().astype(np.int16)))
    assert opened.before.band_nodata == (-9999, None, 0)
    assert (~whole(opened).valid).sum() == 600


@pytest.mark.parametrize("place", [PLACE, HALF_A_PIXEL_ON])
def test_a_nodata_value_and_a_mask_count_both(files, place):
    bands = ground().astype(np.uint16)
    bands[:, :, :10] = 9
    name = files(bands, place, nodata=9)
    dataset = gdal.Open(name, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    inner = np.full((60, 80), 255, np.uint8)
    inner[:, 70:] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(inner)
    dataset = None
    valid = whole(pair(name, files(ground().astype(np.uint16)))).valid
    assert not valid[:, :9].any()
    assert not valid[:, 72:].any()
    assert valid[3:-3, 13:67].all()


def with_overviews(path, value):
    """Overviews of a file that show one value everywhere, as if its pixels were edited since."""
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.BuildOverviews("NEAREST", [2, 4])
    for number in range(dataset.RasterCount):
        for level in range(2):
            dataset.GetRasterBand(number + 1).GetOverview(level).Fill(value)
    return path


COARSE = (PLACE[0], 40.0, 0.0, PLACE[3], 0.0, -40.0)


def large():
    """Larger than what GDAL reads without overviews in any case."""
    return np.tile(ground(), (1, 10, 8))


@pytest.mark.parametrize("kind", ["uint8", "float32"])
def test_overviews_that_do_not_show_the_pixels_change_nothing(files, kind):
    """A viewer may have built them by taking every fourth pixel, or before the pixels were
    edited."""
    fine, coarse = large().astype(kind), large()[:, ::4, ::4].astype(kind)
    plain = pair(files(fine), files(coarse, COARSE))
    other = pair(with_overviews(files(fine), 1), files(coarse, COARSE))
    assert other.grid.transform[1] == 40.0
    assert (whole(other).before == whole(plain).before).all()


def test_codes_of_a_mask_are_read_from_its_pixels_whatever_its_overviews_average(files):
    fine, coarse = large().astype(np.uint8), large()[:, ::4, ::4].astype(np.uint8)
    codes = np.zeros((1, 600, 640), np.uint8)
    codes[:, 20:40, 20:40] = 9
    mask = f"{with_overviews(files(codes), 9)}:values=9"
    opened = pair(files(fine), files(coarse, COARSE), masks_before=(mask,))
    valid = whole(opened).valid
    assert not valid[5:10, 5:10].any()
    assert valid.sum() == valid.size - 25


def test_a_cloud_optimized_image_is_read_by_its_own_overviews(files, tmp_path, monkeypatch):
    """They are written with its pixels; reading all of these over a network takes long."""
    asked, warp = [], gdal.Warp
    monkeypatch.setattr(
        gdal,
        "Warp",
        lambda *given, **told: asked.append(told["overviewLevel"]) or warp(*given, **told),
    )
    path = str(tmp_path / "cog.tif")
    driver = gdal.GetDriverByName("COG")
    driver.CreateCopy(path, gdal.Open(files(large().astype(np.uint8))))
    whole(pair(path, files(large()[:, ::4, ::4].astype(np.uint8), COARSE)))
    assert "AUTO" in asked
    asked.clear()
    whole(
        pair(files(large().astype(np.uint8)), files(large()[:, ::4, ::4].astype(np.uint8), COARSE))
    )
    assert set(asked) == {"NONE"}
