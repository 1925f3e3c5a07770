"""Products as they were delivered, read as one image: scaled, stacked, without their fill."""

import dataclasses
import json

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, check, detect
from deepchange.engine.errors import BadInput, RasterUnreadable
from deepchange.engine.masks.found import masks_beside
from deepchange.engine.raster.pair import open_pair
from deepchange.engine.raster.source.mosaics import files_read, open_files
from deepchange.engine.raster.source.scene_files import NODATA, view_of
from deepchange.engine.scenes.recognition import scene_of
from osgeo import gdal
from support import scenes

needs_jp2 = pytest.mark.skipif(
    not scenes.has_jp2(), reason="This GDAL does not write JPEG 2000, as Sentinel-2 is delivered."
)


def pair_of(before, after, **options):
    return open_pair(DetectionRequest(str(before), str(after), "unused", **options))


@needs_jp2
@pytest.mark.parametrize("level", ["L1C", "L2A"])
def test_reflectances_are_those_of_the_ground_whatever_the_baseline(tmp_path, level):
    means = []
    for baseline in ("02.14", "05.00"):
        safe = scenes.sentinel2(tmp_path, level=level, baseline=baseline)
        means.append(open_files(str(safe), "before").ReadAsArray().mean(axis=(1, 2)))
    expected = [
        value for name, value in scenes.REFLECTANCES.items() if level == "L1C" or name != "cirrus"
    ]
    np.testing.assert_allclose(means[0], means[1], atol=1e-4)
    np.testing.assert_allclose(means[0], expected, atol=0.005)


@needs_jp2
def test_no_data_stays_no_data_and_does_not_darken_the_ground_beside(tmp_path):
    """Twelve columns of 10 m are empty; bands of 20 m are resampled beside them."""
    safe = scenes.sentinel2(tmp_path, empty=12)
    values = open_files(str(safe), "before").ReadAsArray()
    empty = values == NODATA
    assert empty.any(axis=0)[:, :12].all()
    assert not empty.any(axis=0)[:, 12:].any()
    ground = np.where(empty, np.nan, values)
    for band in ground:
        assert np.nanmin(band) > np.nanmedian(band) - 0.06


@needs_jp2
def test_a_window_holds_what_the_whole_holds(tmp_path):
    dataset = open_files(str(scenes.sentinel2(tmp_path, empty=12)), "before")
    whole = dataset.ReadAsArray()
    part = dataset.ReadAsArray(11, 7, 50, 33)
    np.testing.assert_array_equal(part, whole[:, 7:40, 11:61])


def test_landsat_surface_reflectances_are_those_of_the_ground(tmp_path):
    values = open_files(str(scenes.landsat(tmp_path)), "after").ReadAsArray()
    assert values[3].mean() == pytest.approx(scenes.REFLECTANCES["red"], abs=0.005)
    assert values[-1].mean() == pytest.approx(44000 * 0.00341802 + 149.0, abs=0.01)


def test_landsat_level_1_and_level_2_hold_like_reflectances(tmp_path):
    first = open_files(str(scenes.landsat(tmp_path, level="L1TP")), "before").ReadAsArray()
    assert first[3].mean() == pytest.approx(scenes.REFLECTANCES["red"], abs=0.005)


def test_an_archive_is_read_as_the_folder_is(tmp_path):
    folder = scenes.landsat(tmp_path)
    expected = open_files(str(folder), "before").ReadAsArray()
    archive = scenes.tarred(folder)
    np.testing.assert_array_equal(open_files(str(archive), "before").ReadAsArray(), expected)


@needs_jp2
def test_sentinel_2_and_landsat_are_matched_by_wavelength_which_is_told(tmp_path):
    pair = pair_of(scenes.sentinel2(tmp_path), scenes.landsat(tmp_path, date="2022-06-01"))
    assert pair.before.colours == ("blue", "green", "red", "nir08", "swir16", "swir22")
    assert pair.after.colours == pair.before.colours
    assert "B8A (nir08)" in pair.notes[0]
    assert "different sensors" in pair.notes[0]


@needs_jp2
def test_bands_are_chosen_by_colour_for_both_dates(tmp_path):
    pair = pair_of(
        scenes.sentinel2(tmp_path),
        scenes.sentinel2(tmp_path, date="2022-06-01"),
        bands_before=("red", "green", "blue", "nir"),
    )
    assert pair.before.bands == pair.after.bands == (4, 3, 2, 8)


@needs_jp2
def test_what_a_product_lacks_is_named_with_what_it_has(tmp_path):
    with pytest.raises(BadInput, match=r"has no band “thermal”; it has 1 B01 \(coastal\), 2 B02"):
        pair_of(
            scenes.sentinel2(tmp_path),
            scenes.sentinel2(tmp_path, date="2022-06-01"),
            bands_before=("thermal",),
        )


def test_a_product_beside_an_image_that_names_no_bands_is_refused(tmp_path, files):
    plain = files(np.zeros((4, 32, 32), np.uint16))
    with pytest.raises(BadInput, match="does not say which colours its bands are; name the bands"):
        pair_of(scenes.landsat(tmp_path), plain)


def test_a_nodata_value_for_a_product_is_refused(tmp_path):
    with pytest.raises(BadInput, match="says itself where it holds no data"):
        pair_of(
            scenes.landsat(tmp_path), scenes.landsat(tmp_path, date="2022-06-01"), nodata_before=0.0
        )


def test_a_product_beside_other_files_is_refused(tmp_path, files):
    name = f"{scenes.landsat(tmp_path)};{files(np.zeros((1, 32, 32), np.uint16))}"
    with pytest.raises(RasterUnreadable, match="only where all are products of one kind"):
        open_files(name, "before")


def test_products_side_by_side_are_one_image(tmp_path):
    west = scenes.landsat(tmp_path / "west")
    east = scenes.landsat(tmp_path / "east", place=(scenes.PLACE[0] + 960.0, scenes.PLACE[1]))
    both = f"{west};{east}"
    whole = open_files(both, "before").ReadAsArray()
    one = open_files(str(west), "before").ReadAsArray()
    assert whole.shape == (8, 32, 64)
    np.testing.assert_array_equal(whole[:, :, :32], one)
    np.testing.assert_array_equal(whole[:, :, 32:], one)
    later = ";".join(
        str(scenes.landsat(tmp_path / name, date="2022-06-01", place=(x, scenes.PLACE[1])))
        for name, x in (("w", scenes.PLACE[0]), ("e", scenes.PLACE[0] + 960.0))
    )
    pair = pair_of(both, later)
    assert pair.before.colours == ("blue", "green", "red", "nir08", "swir16", "swir22")
    assert pair.before.date == "2021-06-01"
    assert len([file for file in files_read(both, "before") if "SR_B4" in file]) == 2


def test_the_view_of_a_product_or_of_several_shows_what_the_engine_reads(tmp_path):
    west = str(scenes.landsat(tmp_path / "west"))
    east = scenes.landsat(tmp_path / "east", place=(scenes.PLACE[0] + 960.0, scenes.PLACE[1]))
    for name in (west, f"{west};{east}"):
        view = tmp_path / "view.vrt"
        view.write_text(view_of(scene_of(name)))
        shown = gdal.Open(str(view)).ReadAsArray()
        np.testing.assert_array_equal(shown, open_files(name, "before").ReadAsArray())


def test_masks_of_products_side_by_side_are_both_used(tmp_path):
    both = f"{scenes.landsat(tmp_path / 'a')};{scenes.landsat(tmp_path / 'b')}"
    assert len(masks_beside(both)) == 2


def test_products_of_different_days_side_by_side_are_told(tmp_path):
    both = f"{scenes.landsat(tmp_path)};{scenes.landsat(tmp_path, date='2021-06-03')}"
    assert "of different days: 2021-06-01, 2021-06-03" in scene_of(both).notes[0]


def test_reflectances_of_ground_and_of_air_are_told_apart(tmp_path):
    pair = pair_of(
        scenes.landsat(tmp_path, level="L1TP"), scenes.landsat(tmp_path, date="2022-06-01")
    )
    assert any("top of the atmosphere" in note for note in pair.notes)


def test_a_change_between_two_landsat_folders_is_found_and_the_report_tells_the_products(tmp_path):
    request = DetectionRequest(
        str(scenes.landsat(tmp_path)),
        str(scenes.landsat(tmp_path, date="2022-06-01", changed=True)),
        str(tmp_path / "out"),
        model="cva",
    )
    assert detect(request).changes >= 1

    told = json.loads((tmp_path / "out" / "report.json").read_text())
    assert told["after"]["product"]["product"] == "Landsat 8 L2SP"
    assert told["after"]["date"] == "2022-06-01"
    assert told["before"]["reads_also"] == {"files": [], "from_the_network": []}


def test_the_files_of_the_bands_are_watched_by_a_run(tmp_path):
    folder = scenes.landsat(tmp_path)
    read = files_read(str(folder), "before")
    assert str(folder / f"{folder.name}_SR_B4.TIF") in read
    assert str(folder / f"{folder.name}_MTL.txt") in read


def test_the_check_says_what_was_recognised(tmp_path):
    answer = check(
        DetectionRequest(
            str(scenes.landsat(tmp_path)),
            str(scenes.landsat(tmp_path, date="2022-06-01")),
            str(tmp_path / "out"),
            model="cva",
        )
    )
    assert answer.facts["before product"] == "Landsat 8 L2SP, 2021-06-01, 7 % cloud"


@needs_jp2
def test_the_mask_of_a_product_is_used_told_and_can_be_left_out(tmp_path):
    before, after = (scenes.sentinel2(tmp_path, date=f"{year}-06-01") for year in (2021, 2022))
    scl = next(after.rglob("*_SCL_20m.jp2"))
    classes = np.full((scenes.SIDE // 2, scenes.SIDE // 2), 4, np.uint8)
    classes[:10] = 9  # clouds of high probability
    scl.unlink()
    scenes.write_band(scl, classes, 20)
    request = DetectionRequest(str(before), str(after), str(tmp_path / "out"), model="cva")
    found = check(request)
    assert any("is used as its mask (scl)" in note for note in found.notes)
    cloudy = detect(request).pixels_not_assessed
    assert cloudy >= 20 * scenes.SIDE
    without = dataclasses.replace(request, found_masks=False, overwrite=True)
    assert detect(without).pixels_not_assessed == 0
