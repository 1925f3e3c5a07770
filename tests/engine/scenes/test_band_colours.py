"""Which band is which colour: names, numbers of sensors, interpretations, wavelengths."""

import pytest
from deepchange.engine.scenes.band_colours import (
    colour_at,
    colour_named,
    colours_of,
    colours_of_dataset,
    place_of,
    sensor_named,
)
from osgeo import gdal


@pytest.mark.parametrize(
    ("text", "colour"),
    [
        ("Near infrared", "nir"),
        ("NIR", "nir"),
        ("nir08", "nir08"),
        ("red", "red"),
        ("B4 - Red", "red"),
        ("B04 (665 nm) red", "red"),
        ("Band 3: green", "green"),
        ("coastal_blue", "coastal"),
        ("green_i", "green1"),
        ("Red Edge", "rededge1"),
        ("rededge078", "rededge3"),
        ("SWIR 2", "swir22"),
        ("lwir11", "thermal"),
        ("Panchromatic", "pan"),
        ("vis-red", "red"),
        ("B02 blue", "blue"),
        ("red_median", "red"),
        ("surface reflectance blue", "blue"),
        ("Band4 red", "red"),
        ("Kanal 3 (Rot)", "red"),
        ("bande 4 - proche infrarouge", "nir"),
        ("Banda 2: verde", "green"),
        ("红", "red"),
        ("波段2 绿", "green"),
        ("蓝色波段", "blue"),
        ("近红外", "nir"),
        ("波段3", None),
        ("redness index", None),
        ("red minus green", None),
        ("Band 1", None),
        ("", None),
    ],
)
def test_a_name_says_one_colour_or_none(text, colour):
    assert colour_named(text) == colour


def test_numbers_of_sentinel_2_are_known_by_the_names_that_only_it_has():
    assert colours_of(["B02", "B03", "B04", "B08", "B8A", "B12"]) == (
        "blue", "green", "red", "nir", "nir08", "swir22",
    )  # fmt: skip


def test_a_number_that_means_two_colours_is_none_without_the_sensor():
    names = ["B1", "B2", "B3", "B4"]
    assert colours_of(names) == (None,) * 4
    assert colours_of(names, sensor="landsat-5") == ("blue", "green", "red", "nir08")
    assert colours_of(names, sensor="sentinel-2") == ("coastal", "blue", "green", "red")


def test_numbers_on_which_all_sensors_agree_need_no_sensor():
    """B02 to B04 are the same colours in Sentinel-2 and in HLS from Landsat, B05 is not."""
    assert colours_of(["B02", "B03", "B04", "B05"]) == ("blue", "green", "red", None)


def test_landsat_numbers_follow_the_satellite():
    names = ["SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6"]
    assert colours_of(names, sensor="landsat-9") == ("blue", "green", "red", "nir08", "swir16")
    assert colours_of(["SR_B3", "SR_B4"], sensor="landsat-7") == ("red", "nir08")


def test_names_win_over_the_interpretation_that_three_bands_get_by_default():
    found = colours_of(["blue", "green", "red"], ["Red", "Green", "Blue"])
    assert found == ("blue", "green", "red")


def test_interpretations_count_where_no_name_is():
    assert colours_of(["", "", "", ""], ["Red", "Green", "Blue", "Undefined"]) == (
        "red", "green", "blue", None,
    )  # fmt: skip


def test_of_many_narrow_bands_each_colour_is_the_nearest_one():
    nanometres = [float(value) for value in range(400, 2500, 10)]
    found = colours_of([""] * len(nanometres), wavelengths=nanometres)
    named = {colour: nanometres[place] for place, colour in enumerate(found) if colour}
    assert named["red"] == 660.0
    assert named["swir16"] == 1610.0
    assert len(named) == len([colour for colour in found if colour])


def test_wavelengths_in_micrometres_and_nanometres_are_one():
    assert colour_at(0.665) == colour_at(665) == "red"
    assert colour_at(None) is None
    assert colour_at(5.0) is None


def test_composites_keep_the_numbers_of_their_bands():
    assert colours_of(["B4_median", "B8A_median"], sensor="sentinel-2") == ("red", "nir08")


def test_a_colour_that_two_bands_claim_is_none_of_theirs():
    assert colours_of(["red", "red", "blue"]) == (None, None, "blue")


def test_landsat_stands_in_for_the_near_infrared_of_sentinel_2():
    assert place_of(("blue", "nir08"), "nir") == 1
    assert place_of(("nir", "nir08"), "nir08") == 1
    assert place_of(("blue",), "nir") is None


@pytest.mark.parametrize(
    ("text", "sensor"),
    [
        ("S2A_MSIL2A_20210601T101031_N0300_R022_T32TQM_20210601T133029.SAFE", "sentinel-2"),
        ("T32TQM_20210601T101031_B04_10m.jp2", "sentinel-2"),
        ("LC08_L2SP_193028_20210601_20210608_02_T1_SR_B4.TIF", "landsat-8"),
        ("LANDSAT_9", "landsat-9"),
        ("HLS.S30.T32TQM.2021152T101031.v2.0.B04.tif", "sentinel-2"),
        ("holiday.tif", None),
    ],
)
def test_a_sensor_is_known_by_its_files_and_its_metadata(text, sensor):
    assert sensor_named(text) == sensor


def test_an_open_file_says_its_colours(tmp_path):
    path = str(tmp_path / "LT05_scene.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, 2, 2, 4)
    for number, (name, wavelength) in enumerate([("B3", ""), ("B2", ""), ("", "830"), ("x", "")]):
        band = made.GetRasterBand(number + 1)
        band.SetDescription(name)
        band.SetMetadataItem("wavelength", wavelength)
    del band, made
    assert colours_of_dataset(gdal.Open(path)) == ("red", "green", "nir", None)
