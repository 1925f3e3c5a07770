"""PlanetScope scenes and HLS granules as they are delivered."""

import shutil

import pytest
from deepchange.engine.errors import RasterUnreadable
from deepchange.engine.raster.source.mosaics import open_files
from deepchange.engine.scenes.recognition import scene_of
from support import scenes


def test_a_planet_folder_says_product_date_clouds_and_mask(tmp_path):
    scene = scene_of(str(scenes.planet(tmp_path)))
    assert str(scene.summary) == "PlanetScope surface reflectance, 2021-06-01, 3 % cloud"
    assert scene.mask.endswith("_3B_udm2.tif:udm2")
    assert scene.colours == ("blue", "green", "red", "nir")


def test_the_image_stands_for_its_folder(tmp_path):
    folder = scenes.planet(tmp_path)
    file = next(folder.glob("*_AnalyticMS_SR.tif"))
    assert scene_of(str(file)).mask == scene_of(str(folder)).mask


def test_eight_bands_have_their_own_colours(tmp_path):
    scene = scene_of(str(scenes.planet(tmp_path, bands=8)))
    assert scene.colours[1] == "blue"
    assert scene.colours[7] == "nir"
    assert len(scene.usual) == 8


@pytest.mark.parametrize("surface", [True, False])
def test_values_of_planet_are_reflectances(tmp_path, surface):
    """Surface reflectance is scaled by 0.0001, radiance by the coefficients of the metadata."""
    folder = scenes.planet(tmp_path, surface=surface)
    red = open_files(str(folder), "before").ReadAsArray()[2]
    assert red.mean() == pytest.approx(scenes.REFLECTANCES["red"], abs=0.005)


def test_radiances_without_coefficients_stay_as_they_are_which_is_told(tmp_path):
    scene = scene_of(str(scenes.planet(tmp_path, surface=False, metadata=False)))
    assert not any(band.is_scaled for band in scene.bands)
    assert "reflectance coefficients" in scene.notes[0]


def test_a_delivery_of_several_planet_scenes_asks_for_one(tmp_path):
    scenes.planet(tmp_path)
    scenes.planet(tmp_path, date="2022-06-01")
    with pytest.raises(RasterUnreadable, match="holds 2 scenes of PlanetScope; choose the file"):
        scene_of(str(tmp_path))


def test_a_planet_folder_with_its_mask_alone_says_what_is_missing(tmp_path):
    folder = scenes.planet(tmp_path)
    next(folder.glob("*_AnalyticMS_SR.tif")).unlink()
    with pytest.raises(RasterUnreadable, match=r"PlanetScope and lacks \*_AnalyticMS\*\.tif"):
        scene_of(str(folder))


@pytest.mark.parametrize(("kind", "sensor"), [("L30", "landsat-8"), ("S30", "sentinel-2")])
def test_an_hls_folder_says_product_date_clouds_and_mask(tmp_path, kind, sensor):
    scene = scene_of(str(scenes.hls(tmp_path, kind=kind)))
    assert str(scene.summary) == f"HLS {kind}, 2021-06-01, 21 % cloud"
    assert scene.mask.endswith(".Fmask.tif:fmask")
    assert scene.sensor == sensor


def test_numbers_of_hls_follow_the_satellite(tmp_path):
    """B05 is near infrared of Landsat, and red edge of Sentinel-2."""
    first, second = (
        {band.name: band.colour for band in scene_of(str(scenes.hls(tmp_path, kind=kind))).bands}
        for kind in ("L30", "S30")
    )
    assert (first["B05"], second["B05"]) == ("nir08", "rededge1")


def test_values_of_hls_are_reflectances_and_fill_is_no_data(tmp_path):
    scene = scenes.hls(tmp_path)
    dataset = open_files(str(scene), "before")
    red = dataset.ReadAsArray()[3]
    assert (red[:, 0] == dataset.GetRasterBand(4).GetNoDataValue()).all()
    assert red[:, 1:].mean() == pytest.approx(scenes.REFLECTANCES["red"], abs=0.005)


def test_two_granules_in_one_folder_are_refused(tmp_path):
    for kind in ("L30", "S30"):
        folder = scenes.hls(tmp_path / "each", kind=kind)
        shutil.copytree(folder, tmp_path / "both", dirs_exist_ok=True)
    with pytest.raises(RasterUnreadable, match="holds 2 granules of HLS"):
        scene_of(str(tmp_path / "both"))


def test_an_hls_folder_that_lacks_a_band_names_its_file(tmp_path):
    folder = scenes.hls(tmp_path)
    next(folder.glob("*.B03.tif")).unlink()
    with pytest.raises(RasterUnreadable, match=r"HLS L30 and lacks .*\.B03\.tif"):
        scene_of(str(folder))
