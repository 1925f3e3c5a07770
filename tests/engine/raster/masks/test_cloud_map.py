"""Clouds of a pair of files: left out of a result, and shown before."""

import json

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect, refine
from deepchange.engine.arrays.windows import Window
from deepchange.engine.cli.main import main
from deepchange.engine.errors import BadInput
from deepchange.engine.raster.pair import open_pair
from osgeo import gdal
from support.images import write

SIZE = 150, 200
CLOUD, CHANGE = np.s_[:, 55:95, 60:120], np.s_[:, 10:18, 150:160]


@pytest.fixture
def images(tmp_path):
    """Forest with a cloud in the later image, and a field that became bare."""
    rng = np.random.default_rng(3)
    pair = []
    for name in ("before", "after"):
        values = np.array([80, 60, 90])[:, None, None] + rng.normal(0, 3, (3, *SIZE))
        if name == "after":
            values[CLOUD] = 220
            values[CHANGE] = np.array([190, 120, 60])[:, None, None]
        pair.append(write(tmp_path / f"{name}.tif", values.astype(np.uint16)))
    return pair


def asked(images, output="out", **options):
    return DetectionRequest(*images, str(output), model="ir-mad", device="cpu", **options)


def test_clouds_found_are_not_assessed_and_what_changed_beside_them_is_found(images, tmp_path):
    result = detect(asked(images, tmp_path / "out", find_clouds=True))
    change = gdal.Open(result.files["change"]).ReadAsArray()
    assert (change[CLOUD[1:]] == 255).all()
    assert (change[CHANGE[1:]] == 1).mean() > 0.9
    (row,) = result.not_assessed
    assert row["reason"] == "masked after"
    assert row["pixels"] == result.pixels_not_assessed == (change == 255).sum()
    told = json.loads((tmp_path / "out" / "report.json").read_text())
    assert told["masks"]["find_clouds"] is True


def test_edges_are_refined_with_the_same_clouds_left_out(images, tmp_path):
    first = detect(asked(images, tmp_path / "out", find_clouds=True))
    again = refine(tmp_path / "out", crf="torch")
    assert again.not_assessed == first.not_assessed


def test_windows_anywhere_agree_on_where_clouds_are(images):
    reader = open_pair(asked(images, find_clouds=True, mask_dilation=2)).open_reader()
    whole = reader.read(Window(0, 0, *SIZE)).valid
    for window in (Window(50, 60, 30, 30), Window(80, 100, 40, 64), Window(0, 0, 61, 71)):
        assert (reader.read(window).valid == whole[window.slices]).all()


def test_two_bands_or_negative_values_show_no_clouds(tmp_path):
    values = np.full((2, *SIZE), 80, np.int16)
    radar = [write(tmp_path / f"{name}.tif", values) for name in "ab"]
    with pytest.raises(BadInput, match=r"optical images with three bands or more"):
        open_pair(asked(radar, find_clouds=True))


def test_the_check_offers_to_leave_clouds_out_with_their_share_and_shows_where(
    images, tmp_path, capsys
):
    picture = tmp_path / "clouds.tif"
    words = ["check", *images, "--model", "ir-mad", "--json", "--cloud-map", str(picture)]
    assert main(words) == 0
    told = json.loads(capsys.readouterr().out)
    values = gdal.Open(str(picture)).ReadAsArray()
    assert (values[CLOUD[1:]] == 2).all()
    assert told["cloud_share"] == pytest.approx((values > 0).mean())
    assert "About 9 % of the pixels look like clouds" in " ".join(told["notes"])
    assert main(words) == 2
    assert "is there already" in capsys.readouterr().err


def test_clouds_that_a_mask_hides_are_offered_no_more(images, tmp_path, capsys):
    mask = np.zeros((1, *SIZE), np.uint8)
    mask[0, 50:100, 55:125] = 1
    name = write(tmp_path / "mask.tif", mask)
    assert main(["check", *images, "--model", "ir-mad", "--json", "--mask-after", name]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["cloud_share"] == 0
    assert "look like clouds" not in " ".join(told["notes"])


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gone/clouds.tif", "gone” does not exist; choose another."),
        ("before.tif", "before.tif” is there already; choose another name."),
        ("after.tif/clouds.tif", "after.tif” does not exist; choose another."),
    ],
)
def test_a_cloud_map_that_cannot_be_written_names_no_option_that_the_check_lacks(
    images, tmp_path, capsys, name, said
):
    picture = str(tmp_path / name)
    assert main(["check", *images, "--model", "ir-mad", "--cloud-map", picture]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert "--output" not in told


def test_how_far_masks_cannot_grow_is_said_with_its_option(images, capsys):
    assert main(["check", *images, "--model", "ir-mad", "--mask-dilation", "-1"]) == 2
    assert "0 to 512. Set how far masks grow with --mask-dilation." in capsys.readouterr().err
