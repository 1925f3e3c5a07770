"""Landsat Collection 2 as it is delivered."""

import math

import pytest
from deepchange.engine.errors import RasterUnreadable
from deepchange.engine.scenes.recognition import scene_of
from support import scenes


def test_a_folder_of_level_2_says_product_date_clouds_and_mask(tmp_path):
    scene = scene_of(str(scenes.landsat(tmp_path)))
    assert str(scene.summary) == "Landsat 8 L2SP, 2021-06-01, 7 % cloud"
    assert scene.mask.endswith("_QA_PIXEL.TIF:qa_pixel")
    assert scene.colours == (
        "coastal", "blue", "green", "red", "nir08", "swir16", "swir22", "thermal",
    )  # fmt: skip


def test_scale_and_offset_are_those_of_the_surface_not_of_level_1(tmp_path):
    red = scene_of(str(scenes.landsat(tmp_path))).bands[3]
    assert (red.name, red.scale, red.offset, red.nodata) == ("SR_B4", 2.75e-05, -0.2, 0)


def test_surface_temperatures_are_kelvins(tmp_path):
    warm = scene_of(str(scenes.landsat(tmp_path))).bands[-1]
    assert (warm.name, warm.scale, warm.offset) == ("ST_B10", 0.00341802, 149.0)


def test_level_1_heeds_the_height_of_the_sun_and_leaves_the_panchromatic_band_out(tmp_path):
    scene = scene_of(str(scenes.landsat(tmp_path, level="L1TP")))
    assert scene.bands[3].scale == pytest.approx(2e-05 / math.sin(math.radians(30)))
    assert "B8" not in [band.name for band in scene.bands]


def test_the_numbers_of_landsat_5_are_its_own(tmp_path):
    scene = scene_of(str(scenes.landsat(tmp_path, spacecraft="LANDSAT_5")))
    assert [(band.name, band.colour) for band in scene.bands][:4] == [
        ("SR_B1", "blue"), ("SR_B2", "green"), ("SR_B3", "red"), ("SR_B4", "nir08"),
    ]  # fmt: skip


def test_the_mtl_file_and_the_tar_stand_for_the_folder(tmp_path):
    folder = scenes.landsat(tmp_path)
    by_file = scene_of(str(folder / f"{folder.name}_MTL.txt"))
    archive = scenes.tarred(folder)
    by_archive = scene_of(str(archive))
    assert by_file.summary == by_archive.summary
    assert by_archive.bands[0].file == f"/vsitar/{archive}/{folder.name}_SR_B1.TIF"


def test_mtl_as_xml_and_as_json_say_the_same(tmp_path):
    folder = scenes.landsat(tmp_path)
    text = folder / f"{folder.name}_MTL.txt"
    expected = scene_of(str(folder))
    from deepchange.engine.scenes.metadata import read_groups

    groups = read_groups(text.read_bytes())
    text.unlink()
    file = text.with_suffix(".json")
    scenes.write_json(file, {"LANDSAT_METADATA_FILE": groups})
    assert scene_of(str(folder)).bands == expected.bands
    file.unlink()
    inner = "".join(
        f"<{group}>{''.join(f'<{key}>{value}</{key}>' for key, value in values.items())}</{group}>"
        for group, values in groups.items()
    )
    text.with_suffix(".xml").write_text(f"<LANDSAT_METADATA_FILE>{inner}</LANDSAT_METADATA_FILE>")
    assert scene_of(str(folder)).bands == expected.bands


def test_a_folder_that_lacks_a_band_names_its_file(tmp_path):
    folder = scenes.landsat(tmp_path)
    (folder / f"{folder.name}_SR_B4.TIF").unlink()
    with pytest.raises(RasterUnreadable, match=r"Landsat 8 L2SP and lacks LC08.*_SR_B4\.TIF;"):
        scene_of(str(folder))


def test_bands_without_their_metadata_say_that_it_is_missing(tmp_path):
    folder = scenes.landsat(tmp_path)
    (folder / f"{folder.name}_MTL.txt").unlink()
    with pytest.raises(RasterUnreadable, match=r"lacks \*_MTL\.txt"):
        scene_of(str(folder))


@pytest.mark.parametrize("text", ["", "GROUP = X\n", "<a/>", "<!DOCTYPE a><a/>"])
def test_metadata_of_something_else_is_refused_in_a_sentence(tmp_path, text):
    folder = scenes.landsat(tmp_path)
    (folder / f"{folder.name}_MTL.txt").write_text(text)
    with pytest.raises(RasterUnreadable, match=r"_MTL\.txt” of .* cannot be read"):
        scene_of(str(folder))
