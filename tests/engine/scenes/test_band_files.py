"""Bands in a file each: a folder, and a table of colours and files."""

import numpy as np
import pytest
from deepchange.engine.errors import BadInput
from deepchange.engine.raster.source.mosaics import open_files
from deepchange.engine.scenes.recognition import scene_of
from support.scenes import write_band


def band(path, value, side=16, pixel=10):
    return write_band(path, np.full((side, side), value, np.uint16), pixel)


def test_files_that_say_their_colours_are_one_image_in_the_order_of_wavelengths(tmp_path):
    for value, name in enumerate(("scene_nir", "scene_red", "scene_blue", "scene_green"), 1):
        band(tmp_path / f"{name}.tif", value)
    scene = scene_of(str(tmp_path))
    assert scene.colours == ("blue", "green", "red", "nir")
    values = open_files(str(tmp_path), "before").ReadAsArray()
    assert values[:, 0, 0].tolist() == [3, 4, 2, 1]


def test_numbers_of_sentinel_2_are_colours_and_coarse_bands_are_resampled(tmp_path):
    band(tmp_path / "T32TQM_20210601T101031_B04_10m.tif", 7)
    band(tmp_path / "T32TQM_20210601T101031_B11_20m.tif", 9, side=8, pixel=20)
    values = open_files(str(tmp_path), "before").ReadAsArray()
    assert values.shape == (2, 16, 16)
    assert set(values[1].ravel()) == {9}


def test_files_that_say_no_colour_are_left_out_and_named(tmp_path):
    for name in ("red", "nir", "holiday"):
        band(tmp_path / f"{name}.tif", 1)
    assert "holiday.tif" in scene_of(str(tmp_path)).notes[0]


def test_a_folder_of_images_is_no_scene(tmp_path):
    for name in ("holiday", "before"):
        band(tmp_path / f"{name}.tif", 1)
    assert scene_of(str(tmp_path)) is None


def table(folder, text):
    path = folder / "bands.csv"
    path.write_text(text)
    return str(path)


def test_a_table_names_colours_and_files_beside_it(tmp_path):
    band(tmp_path / "a.tif", 3000)
    band(tmp_path / "b.tif", 4000)
    name = table(
        tmp_path, "colour,file,scale,offset\nred,a.tif,0.0001,-0.1\nnir,b.tif,0.0001,-0.1\n"
    )
    assert scene_of(name).colours == ("red", "nir")
    values = open_files(name, "before").ReadAsArray()
    np.testing.assert_allclose(values[:, 0, 0], [0.2, 0.3], atol=1e-6)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("colour,file\nred,gone.tif\n", r"in line 2 the file “gone\.tif”, which is not there"),
        ("colour;file\nred;a.tif\nRed;a.tif\n", "lists the colour red twice"),
        ("colour,file\n", "it lists no bands"),
        ("colour,file,scale\nred,a.tif,much\n", "line 2: “much” is no number"),
    ],
)
def test_a_wrong_table_is_refused_in_a_sentence(tmp_path, text, sentence):
    band(tmp_path / "a.tif", 1)
    with pytest.raises(BadInput, match=sentence):
        scene_of(table(tmp_path, text))


def test_a_table_of_something_else_is_none(tmp_path):
    assert scene_of(table(tmp_path, "x,y,z\n1,2,3\n")) is None


def test_bands_of_two_places_are_refused(tmp_path):
    band(tmp_path / "red.tif", 1)
    write_band(tmp_path / "nir.tif", np.ones((4, 4), np.uint16), 10, place=(0.0, 0.0))
    with pytest.raises(BadInput, match="lies elsewhere than the other bands"):
        open_files(str(tmp_path), "before")
