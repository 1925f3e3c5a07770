"""Laying two rasters over one another."""

import numpy as np
import pytest
from deepchange.engine import BadInput, DetectionRequest, detect
from deepchange.engine.arrays.statistics import absolute_difference
from deepchange.engine.arrays.windows import Window
from deepchange.engine.errors import Stopped
from deepchange.engine.raster import pair as rasters
from deepchange.engine.raster.pair import chips_to_learn_from, measure, open_pair
from osgeo import gdal
from support.images import ground, pair, whole


def test_images_on_one_grid_are_read_as_they_are(pair_of_files, town):
    chip = whole(pair(*pair_of_files))
    assert (chip.before == town.before).all()
    assert (chip.after == town.after).all()
    assert chip.valid.all()


def test_images_that_overlap_in_part_are_cut_to_what_they_share(town, raster, tmp_path):
    before = raster(tmp_path / "b.tif", town.before)
    after = raster(tmp_path / "a.tif", town.after, origin=(700000.0 + 200, 3750000.0 - 100))
    chip = whole(pair(before, after))
    assert (chip.before == town.before[:, 10:, 20:]).all()
    assert (chip.after == town.after[:, :-10, :-20]).all()


def test_an_origin_off_by_part_of_a_pixel_is_resampled(raster, tmp_path):
    gradient = np.tile(np.arange(120, dtype=np.float32), (3, 96, 1))
    before = raster(tmp_path / "b.tif", gradient)
    after = raster(tmp_path / "a.tif", gradient, origin=(700002.5, 3750000.0))
    chip = whole(pair(before, after))
    inner = chip.before[0, 5:-5, 5:-5] - chip.after[0, 5:-5, 5:-5]
    assert inner == pytest.approx(
        0.25, abs=0.01
    )  # a quarter of a pixel along a slope of one a pixel


@pytest.mark.parametrize("epsg", [4326, 3857, 32635])
def test_a_place_keeps_its_place_in_another_reference_system(town, raster, tmp_path, epsg):
    before = raster(tmp_path / "b.tif", town.after)
    original = raster(tmp_path / "o.tif", town.after)
    gdal.Warp(
        str(tmp_path / "a.tif"), original, dstSRS=f"EPSG:{epsg}", resampleAlg="near", dstAlpha=True
    )
    opened = pair(before, str(tmp_path / "a.tif"), grid="before")
    chip = whole(opened)
    rows, columns = np.nonzero((chip.after[0] > 200) & chip.valid)
    assert (rows.mean(), columns.mean()) == (
        pytest.approx(37.5, abs=0.5),
        pytest.approx(60, abs=0.5),
    )


@pytest.mark.parametrize("kind", ["uint8", "uint16", "int16", "float32"])
def test_every_common_type_is_read(town, raster, tmp_path, kind):
    dates = [date.astype(kind) for date in (town.before, town.after)]
    opened = pair(raster(tmp_path / "b.tif", dates[0]), raster(tmp_path / "a.tif", dates[1]))
    assert (whole(opened).after == dates[1]).all()
    statistics = measure(opened)
    assert statistics.after.mean == pytest.approx(dates[1].mean(axis=(1, 2)))
    assert statistics.after.deviation == pytest.approx(dates[1].std(axis=(1, 2)))
    assert statistics.after.minimum == tuple(dates[1].min(axis=(1, 2)))
    assert statistics.after.maximum == tuple(dates[1].max(axis=(1, 2)))
    difference = absolute_difference(*dates, statistics.value_range)
    assert statistics.difference == (difference.min(), difference.max())


def test_black_is_a_colour_in_8_bit_unless_all_bands_are_nodata(town, raster, tmp_path):
    town.after[0, 5, 5] = 0
    town.after[:, 6, 6] = 0
    valid = whole(
        pair(
            raster(tmp_path / "b.tif", town.before),
            raster(tmp_path / "a.tif", town.after, nodata=0),
        )
    ).valid
    assert valid[5, 5]
    assert not valid[6, 6]


def test_one_missing_band_is_enough_in_other_types(town, raster, tmp_path):
    after = town.after.astype(np.int16)
    after[1, 5, 5] = -9999
    before = raster(tmp_path / "b.tif", town.before)
    valid = whole(pair(before, raster(tmp_path / "a.tif", after, nodata=-9999))).valid
    assert not valid[5, 5]
    assert valid.sum() == valid.size - 1


def test_nan_is_no_data_though_nobody_says_so(town, raster, tmp_path):
    after = town.after.astype(np.float32)
    after[2, 7, 8] = np.nan
    valid = whole(
        pair(raster(tmp_path / "b.tif", town.before), raster(tmp_path / "a.tif", after))
    ).valid
    assert not valid[7, 8]


def test_a_nodata_value_given_by_the_user_counts(town, raster, tmp_path):
    town.before[:, :4] = 77
    opened = pair(
        raster(tmp_path / "b.tif", town.before),
        raster(tmp_path / "a.tif", town.after),
        nodata_before=77.0,
    )
    assert not whole(opened).valid[:4].any()
    assert whole(opened).valid[4:].mean() > 0.99


def test_transparent_pixels_have_no_data(town, raster, tmp_path):
    alpha = np.full((1, 96, 120), 255, np.uint8)
    alpha[0, :, :9] = 0
    after = raster(tmp_path / "a.tif", np.concatenate([town.after, alpha]), alpha=True)
    opened = pair(raster(tmp_path / "b.tif", town.before), after)
    assert opened.channels == 3
    assert not whole(opened).valid[:, :9].any()
    assert whole(opened).valid[:, 9:].all()


def test_a_mask_file_counts(town, raster, tmp_path):
    after = raster(tmp_path / "a.tif", town.after)
    dataset = gdal.Open(after, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.full((96, 120), 255, np.uint8)
    mask[50:] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    dataset = None
    assert (whole(pair(raster(tmp_path / "b.tif", town.before), after)).valid == (mask > 0)).all()


def test_a_colour_table_is_read_as_colours(raster, tmp_path):
    index = np.tile(np.arange(120, dtype=np.uint8) % 2, (1, 96, 1))
    names = []
    for name in ("b", "a"):
        path = raster(tmp_path / f"{name}.tif", index)
        dataset = gdal.Open(path, gdal.GA_Update)
        table = gdal.ColorTable()
        table.SetColorEntry(0, (10, 20, 30, 255))
        table.SetColorEntry(1, (200, 100, 50, 255))
        dataset.GetRasterBand(1).SetColorTable(table)
        dataset = None
        names.append(path)
    assert whole(pair(*names)).before[:, 0, 1].tolist() == [200, 100, 50]


def test_south_up_images_are_turned(town, raster, tmp_path):
    path = raster(tmp_path / "a.tif", town.after[:, ::-1])
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetGeoTransform((700000.0, 10.0, 0.0, 3750000.0 - 960, 0.0, 10.0))
    dataset = None
    chip = whole(pair(raster(tmp_path / "b.tif", town.before), path))
    assert (chip.after == town.after).all()
    assert (chip.before == town.before).all()


def test_rotated_images_are_laid_straight(town, raster, tmp_path):
    path = raster(tmp_path / "a.tif", town.after)
    dataset = gdal.Open(path, gdal.GA_Update)
    turn = np.radians(20)
    dataset.SetGeoTransform(
        (
            700300.0,
            10 * np.cos(turn),
            10 * np.sin(turn),
            3749900.0,
            10 * np.sin(turn),
            -10 * np.cos(turn),
        )
    )
    dataset = None
    opened = pair(raster(tmp_path / "b.tif", town.before), path)
    assert opened.grid.north_up
    assert 0.1 < whole(opened).valid.mean() < 0.95


def test_images_without_georeference_must_be_of_equal_size(town, raster, tmp_path):
    before = raster(tmp_path / "b.tif", town.before, epsg=None)
    assert whole(pair(before, raster(tmp_path / "a.tif", town.after, epsg=None))).valid.all()
    with pytest.raises(BadInput, match="differ in size"):
        pair(before, raster(tmp_path / "c.tif", town.after[:, 1:], epsg=None))


def test_bands_are_compared_in_the_order_asked(town, raster, tmp_path):
    before, after = (
        raster(tmp_path / "b.tif", town.before),
        raster(tmp_path / "a.tif", town.after[::-1]),
    )
    chip = whole(pair(before, after, bands_before=(1, 3), bands_after=(3, 1)))
    assert (chip.before == town.before[[0, 2]]).all()
    assert (chip.after == town.after[[0, 2]]).all()


def test_more_bands_in_one_date_are_told_and_left_out(town, raster, tmp_path):
    opened = pair(
        raster(tmp_path / "b.tif", town.before[:2]), raster(tmp_path / "a.tif", town.after)
    )
    assert opened.channels == 2
    assert any("the first 2 of each" in note for note in opened.notes)


def test_a_zipped_image_and_a_virtual_one_are_read(pair_of_files, town, tmp_path):
    import zipfile

    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(pair_of_files[1], "a.tif")
    gdal.Translate(str(tmp_path / "b.vrt"), pair_of_files[0], format="VRT")
    chip = whole(pair(str(tmp_path / "b.vrt"), f"/vsizip/{tmp_path}/a.zip/a.tif"))
    assert (chip.after == town.after).all()


def test_pieces_are_put_together_and_single_bands_stacked(town, raster, pair_of_files, tmp_path):
    left = raster(tmp_path / "l.tif", town.before[:, :, :70])
    right = raster(tmp_path / "r.tif", town.before[:, :, 70:], origin=(700700.0, 3750000.0))
    assert (whole(pair(f"{left};{right}", pair_of_files[1])).before == town.before).all()
    bands = ";".join(
        raster(tmp_path / f"{index}.tif", town.before[index : index + 1]) for index in range(3)
    )
    assert (whole(pair(bands, pair_of_files[1])).before == town.before).all()


def test_images_of_different_places_are_refused(town, raster, tmp_path):
    with pytest.raises(BadInput, match="do not overlap"):
        pair(
            raster(tmp_path / "b.tif", town.before),
            raster(tmp_path / "a.tif", town.after, origin=(0.0, 100000.0)),
        )


@pytest.mark.parametrize(
    ("value", "nodata", "says"), [(9, None, "one single value"), (0, 0, "No pixel holds data")]
)
def test_an_image_without_content_is_refused(town, raster, tmp_path, value, nodata, says):
    flat = np.full_like(town.after, value)
    with pytest.raises(BadInput, match=says):
        measure(
            pair(
                raster(tmp_path / "b.tif", town.before),
                raster(tmp_path / "a.tif", flat, nodata=nodata),
            )
        )


def local(path):
    """Give a raster the reference system of a building site."""
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetProjection('LOCAL_CS["site",UNIT["metre",1]]')
    dataset.FlushCache()
    return path


def test_coordinates_of_a_building_site_are_counted_in_pixels(pair_of_files, tmp_path):
    before, after = (local(path) for path in pair_of_files)
    result = detect(DetectionRequest(before, after, output=str(tmp_path / "out"), model="cva"))
    assert result.area_changed_m2 is None
    assert any("counted in pixels" in note for note in result.warnings)


def test_coordinates_of_a_building_site_beside_true_ones_do_not_break(pair_of_files, tmp_path):
    before, after = pair_of_files
    local(after)
    result = detect(DetectionRequest(before, after, output=str(tmp_path / "out"), model="cva"))
    assert any("has no CRS" in note for note in result.warnings)


@pytest.mark.parametrize("origin", [(179.995, 10.0), (-180.005, 10.0)])
@pytest.mark.parametrize("grid", ["before", "after"])
def test_images_across_the_date_line_meet_however_longitude_is_counted(
    origin, grid, town, raster, tmp_path
):
    one = raster(tmp_path / "a.tif", town.before, epsg=4326, origin=(179.995, 10.0), pixel=0.0001)
    two = raster(tmp_path / "b.tif", town.after, epsg=4326, origin=origin, pixel=0.0001)
    pair = open_pair(DetectionRequest(one, two, output=str(tmp_path), grid=grid))
    assert (pair.grid.height, pair.grid.width) == (96, 120)


@pytest.mark.parametrize("geographic_after", [True, False])
def test_an_image_in_utm_meets_one_in_degrees_across_the_date_line(
    geographic_after, town, raster, tmp_path
):
    degrees = raster(
        tmp_path / "a.tif", town.before, epsg=4326, origin=(-180.005, -10.0), pixel=0.0001
    )
    utm = str(tmp_path / "b.tif")
    gdal.Warp(utm, degrees, dstSRS="EPSG:32701")
    names = (utm, degrees) if geographic_after else (degrees, utm)
    pair = open_pair(DetectionRequest(*names, output=str(tmp_path)))
    chip = pair.open_reader().read(Window(0, 0, pair.grid.height, pair.grid.width))
    assert chip.valid.sum() > 0.97 * 96 * 120 * (1 if geographic_after else 0.95)


def test_a_place_that_is_none_is_refused(town, raster, tmp_path):
    one, two = (
        raster(tmp_path / f"{n}.tif", town.before, epsg=4326, origin=(500.0, 400.0)) for n in "ab"
    )
    with pytest.raises(BadInput, match="where no place is"):
        open_pair(DetectionRequest(one, two, output=str(tmp_path)))


def test_values_too_large_for_arithmetic_are_refused_in_a_sentence(raster, tmp_path, recwarn):
    rng = np.random.default_rng(0)
    one, two = (
        raster(tmp_path / f"{n}.tif", (rng.random((1, 50, 50)) * 3e38).astype(np.float32))
        for n in "ab"
    )
    with pytest.raises(BadInput, match="which is no measurement"):
        measure(open_pair(DetectionRequest(one, two, output=str(tmp_path))))
    assert not [warning for warning in recwarn if issubclass(warning.category, RuntimeWarning)]


def test_a_value_too_large_that_is_not_the_declared_nodata_is_named_as_the_option_takes_it(
    town, raster, tmp_path
):
    """NaN is declared, and the lowest number of single precision stands where nothing is."""
    lowest = float(np.finfo(np.float32).min)
    holed = town.after.astype(np.float32)
    holed[:, :9, :9] = lowest
    one, two = (
        raster(tmp_path / f"{name}.tif", values, nodata=float("nan"))
        for name, values in (("a", town.before.astype(np.float32)), ("b", holed))
    )
    with pytest.raises(BadInput) as caught:
        measure(open_pair(DetectionRequest(one, two, output=str(tmp_path))))
    named = float(str(caught.value).split(" holds ")[1].split(",")[0])
    named = open_pair(DetectionRequest(one, two, output=str(tmp_path), nodata_after=named))
    assert (~whole(named).valid).sum() == 81


@pytest.mark.parametrize("model", ["cva", "ir-mad"])
def test_the_largest_number_as_nodata_warns_of_no_overflow(model, town, raster, tmp_path, recwarn):
    """NumPy wrote its warnings, with lines of our code, between the lines of the progress."""
    lowest = float(np.finfo(np.float64).min)
    holed = town.after.astype(np.float64)
    holed[:, :9, :9] = lowest
    one = raster(tmp_path / "a.tif", town.before)
    two = raster(tmp_path / "b.tif", holed, nodata=lowest)
    detect(DetectionRequest(one, two, output=str(tmp_path / "out"), model=model))
    assert not [warning for warning in recwarn if issubclass(warning.category, RuntimeWarning)]


def test_few_pixels_are_told_to_be_too_few_to_learn_from(raster, tmp_path):
    rng = np.random.default_rng(0)
    one, two = (
        raster(tmp_path / f"{n}.tif", rng.integers(0, 255, (3, 20, 20)).astype(np.uint8))
        for n in "ab"
    )
    result = detect(DetectionRequest(one, two, output=str(tmp_path / "out"), model="cva"))
    assert any("Only 400 pixels hold data" in note for note in result.warnings)


def test_corners_outside_both_rotated_images_are_not_counted_as_not_assessed(files, tmp_path):
    turned = (700000.0, 8.0, 6.0, 3750000.0, 6.0, -8.0)
    changed = ground().astype(np.uint8)
    changed[:, 20:30, 20:40] = 250
    names = files(ground().astype(np.uint8), turned), files(changed, turned)
    result = detect(DetectionRequest(*names, str(tmp_path / "out"), model="cva"))
    assert (gdal.Open(result.files["change"]).ReadAsArray() == 255).mean() > 0.3  # the corners
    assert result.pixels_not_assessed < 0.01 * result.pixels
    assert result.pixels == pytest.approx(60 * 80, rel=0.02)
    assert any("is rotated: its pixels are resampled" in note for note in result.warnings)


def test_what_is_read_at_once_is_bounded_in_bytes_whatever_the_number_of_bands(files, monkeypatch):
    bands = np.tile(ground(2, size=(160, 160)), (150, 1, 1)).astype(np.uint8)
    before = files(bands)
    opened = pair(before, files(bands[::-1]))
    largest = []
    read = rasters.PairReader.read
    monkeypatch.setattr(rasters, "_MOST_NUMBERS", 300 * 64**2)
    monkeypatch.setattr(
        rasters.PairReader,
        "read",
        lambda self, window, halo=0: (largest.append(window.pixels), read(self, window))[1],
    )
    assert measure(opened).pixels == 160 * 160
    assert max(largest) <= 64**2
    assert opened.largest_window(512) ** 2 * 300 <= 300 * 64**2


def test_the_cache_holds_a_block_of_each_image_though_it_is_as_large_as_the_image(files):
    bands = np.tile(ground(3, size=(256, 256)), (1, 2, 2)).astype(np.uint8)
    options = ["TILED=YES", "BLOCKXSIZE=4096", "BLOCKYSIZE=4096", "COMPRESS=DEFLATE"]
    opened = pair(files(bands, options=options), files(bands, options=options))
    assert opened.cache_bytes(512) > 2 * 3 * 4096**2


def test_a_single_pixel_that_both_images_share_is_said_to_be_one(town, raster, tmp_path):
    before = raster(tmp_path / "b.tif", town.before)
    after = raster(tmp_path / "a.tif", town.after, origin=(701190.0, 3749050.0))
    with pytest.raises(BadInput, match="data in one pixel alone"):
        measure(pair(before, after))


def test_values_that_single_precision_cannot_tell_apart_are_refused(files):
    bands = ground()
    far = [files(1e12 + date) for date in (bands, bands[:, ::-1])]
    with pytest.raises(BadInput, match=r"values near 1e\+12 that differ by about .* subtract a"):
        measure(pair(*far))
    measure(pair(*[files(1e6 + date) for date in (bands, bands[:, ::-1])]))


@pytest.mark.parametrize("model", ["cva", "ir-mad"])
def test_one_image_chosen_twice_is_pointed_out(files, tmp_path, model):
    image = files(ground().astype(np.uint8))
    result = detect(DetectionRequest(image, image, str(tmp_path / "out"), model=model))
    assert result.changes == 0
    (note,) = [note for note in result.warnings if "the same to the last bit" in note]
    assert "chosen twice" in note
    assert not any("noise" in note for note in result.warnings)


def test_a_pair_that_is_nearly_empty_is_learned_from_where_it_holds_data(raster, tmp_path):
    names = []
    for seed in (1, 2):
        image = np.zeros((1, 2600, 2600), np.uint8)
        image[:, 20:220, 240:440] = ground(seed=seed, size=(200, 200))[:1] // 2 + 1
        names.append(raster(tmp_path / f"{seed}.tif", image, nodata=0))
    images = open_pair(DetectionRequest(*names, output=str(tmp_path)))
    assert sum(int(chip.valid.sum()) for chip in chips_to_learn_from(images)) == 200 * 200
    with pytest.raises(Stopped):  # reading all of a large raster for that can be stopped
        list(chips_to_learn_from(images, cancelled=lambda: True))
