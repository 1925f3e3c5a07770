"""A generated set with land cover by index and real pairs: plants and water told by near infrared,
chips with the changes that happened."""

import json
import shutil

import numpy as np
import pytest
from deepchange.engine.errors import BadInput
from deepchange.training.cli.main import main
from deepchange.training.data.label_coding import IGNORED
from deepchange.training.data.pair_set import open_set
from deepchange.training.datasets.generation.cutouts import Scene
from deepchange.training.datasets.generation.generated import GeneratedRequest, generate
from deepchange.training.datasets.generation.known_by_index import (
    WATER,
    indices,
    known_by_index,
)
from deepchange.training.datasets.generation.known_classes import (
    BARE,
    BUILDING,
    VEGETATION,
    known_ground,
)
from deepchange.training.datasets.generation.real_chips import known_change, real_chip
from osgeo import gdal

SIZE = 96
# Blue, green, red, near infrared as Sentinel-2 counts them, and what a screen shows.
PLANTS, SOIL, SEA, ROOF = (
    ((600, 700, 500, 3200), (50, 90, 45)),
    ((1200, 1500, 2200, 2600), (170, 125, 85)),
    ((900, 700, 400, 200), (40, 60, 70)),
    ((1500, 1500, 1500, 1600), (230, 230, 230)),
)


def strips(*grounds):
    """Spectrum and colours of vertical strips, one ground after the other."""
    width = SIZE // len(grounds)
    parts = [
        np.concatenate(
            [
                np.broadcast_to(np.array(g[k])[:, None, None], (len(g[k]), SIZE, width))
                for g in grounds
            ],
            axis=2,
        )
        for k in (0, 1)
    ]
    return parts[0].astype(np.uint16), parts[1].astype(np.uint8)


BEFORE = strips(PLANTS, PLANTS, SEA, ROOF)
AFTER = strips(PLANTS, SOIL, SEA, ROOF)


def classes():
    return known_by_index((BEFORE[1], AFTER[1]), (BEFORE[0], AFTER[0]))


def test_plants_water_and_fallow_soil_are_told_and_roofs_are_not():
    was, is_now = classes()
    assert (was[5:90, 5:43] == VEGETATION).all()
    assert (is_now[5:90, 5:19] == VEGETATION).all()
    assert (is_now[5:90, 29:43] == BARE).all()
    for date in (was, is_now):
        assert (date[5:90, 53:67] == WATER).all()
        assert (date[:, 76:] == IGNORED).all()


def test_indices_of_nothing_are_nothing():
    assert not np.any(indices(np.zeros((4, 3, 3), np.uint16)))


def test_change_is_told_where_both_dates_are_known_and_a_new_building_always():
    before = np.array([VEGETATION, VEGETATION, IGNORED, IGNORED, BUILDING], np.uint8)
    after = np.array([VEGETATION, BARE, BARE, BUILDING, BUILDING], np.uint8)
    assert known_change(before, after).tolist() == [0, 1, IGNORED, 1, 0]


def test_a_real_chip_shows_the_images_as_they_are_where_most_changed():
    was, is_now = classes()
    pair = Scene(BEFORE[1], was), Scene(AFTER[1], is_now)
    chip = real_chip([pair], 64, np.random.default_rng(0))
    assert {tuple(map(int, colour)) for colour in chip.before.reshape(3, -1).T} <= {
        ground[1] for ground in (PLANTS, SOIL, SEA, ROOF)
    }
    changed = chip.change == 1
    assert changed.sum() > 500
    assert (chip.classes_before[changed] == VEGETATION).all()
    assert (chip.classes_after[changed] == BARE).all()


def test_where_masks_mark_any_change_no_building_and_no_street_is_known():
    before, after = BEFORE[1], AFTER[1].copy()
    after[:, :40, 24:48] = 128  # smooth grey where plants grew: a roof or a street
    was, is_now = known_ground(before, after)
    assert set(np.unique([was, is_now])) == {VEGETATION, BARE, IGNORED}
    assert (is_now[5:35, 29:43] == IGNORED).all()
    assert (is_now[50:90, 29:43] == BARE).all()


# ---- The set -------------------------------------------------------------------------------------


def tiff(path, array):
    path.parent.mkdir(parents=True, exist_ok=True)
    kind = gdal.GDT_Byte if array.dtype == np.uint8 else gdal.GDT_UInt16
    bands, height, width = array.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, kind)
    dataset.WriteArray(array)


@pytest.fixture
def satellite(tmp_path):
    """Six pairs with near infrared, turned; of a seventh the dates have other sizes."""
    folder = tmp_path / "satellite"
    for number in range(7):
        for date, (spectrum, colours) in enumerate((BEFORE, AFTER), 1):
            for kind, array in (("multispectral", spectrum), ("rgb", colours)):
                turned = np.rot90(array, number, (-2, -1))
                if number == 6 and date == 2:
                    turned = turned[:, 1:]
                tiff(folder / kind / f"city{number}_t{date}.tif", turned)
    return folder


@pytest.fixture
def aerial(tmp_path):
    """Five pairs of soil on which a building rises, and plants."""
    folder = tmp_path / "aerial"
    before = strips(PLANTS, SOIL)[1]
    after = before.copy()
    after[:, 20:44, 56:80] = np.array((70, 75, 90))[:, None, None]
    label = np.zeros((1, SIZE, SIZE), np.uint8)
    label[:, 20:44, 56:80] = 255
    for number in range(5):
        for name, array in (("A", before), ("B", after), ("label", label)):
            tiff(folder / name / f"{number}.tif", np.rot90(array, number, (-2, -1)))
    return folder


def test_the_command_makes_a_set_of_pasted_and_real_pairs_and_says_what_it_is(
    aerial, satellite, tmp_path, capsys
):
    words = ["data", "generate", "--images", str(aerial), "--indices", str(satellite)]
    words += [
        "--changes",
        str(aerial),
        "--real",
        "0.5",
        "--output",
        str(tmp_path / "set"),
        "--size",
        "64",
        "--pairs",
        "30",
    ]
    assert main(words) == 0
    assert "Nobody looked at the labels" in capsys.readouterr().out
    pairs = open_set(tmp_path / "set")
    assert [item.name for item in pairs.classes][-1] == "water"
    said = json.loads((tmp_path / "set" / "set.json").read_text())
    assert "real pairs where masks of new buildings" in said["title"]
    assert said["generated"] is True
    names = [files.name for found in pairs.splits.values() for files in found]
    real = sum("_real" in name for name in names)
    assert 0 < real < 30
    assert sum(said["real"].values()) == real
    assert not any("city6" in name for found in said["sources"].values() for name in found)
    seen = set()
    for path in (tmp_path / "set" / "classes_before").glob("*.png"):
        seen |= set(np.unique(gdal.Open(str(path)).ReadAsArray()).tolist())
    assert WATER + 1 in seen  # on the disk 0 is unknown


def test_without_indices_and_real_pairs_a_set_is_as_it_was(aerial, tmp_path):
    request = GeneratedRequest((aerial,), tmp_path / "set", size=64, pairs=5)
    said = generate(request)
    assert said["title"] == "Generated set (objects pasted into real images)"
    assert [item.name for item in open_set(tmp_path / "set").classes] == [
        "building",
        "vegetation",
        "bare ground",
        "pavement",
    ]
    assert "real" not in said


def test_pairs_that_lie_as_sztaki_comes_are_read(aerial, tmp_path):
    folder = tmp_path / "szada" / "train"
    folder.mkdir(parents=True)
    for kind, role in (("A", "im1"), ("B", "im2"), ("label", "gt")):
        shutil.copy(aerial / kind / "0.tif", folder / f"1_{role}.tif")
    request = GeneratedRequest((aerial,), tmp_path / "set", 0, 64, 5, changes=(folder,))
    named = [name for found in generate(request)["sources"].values() for name in found]
    assert "szada_train/1_im1" in named


def test_copies_of_one_place_are_refused_for_they_would_stand_in_several_splits(aerial, tmp_path):
    (aerial / "set.json").write_text('{"name": "sztaki"}')
    with pytest.raises(BadInput, match="holds each place several times, turned"):
        generate(GeneratedRequest((aerial,), tmp_path / "set", size=64))


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"real": 1.5}, "The share of real chips is 1.5; give 0 to 1"),
        ({"indices": ("nowhere",)}, "hold 0 pair\\(s\\) of rgb and multispectral images"),
    ],
)
def test_what_cannot_be_generated_is_refused(aerial, tmp_path, values, sentence):
    from pathlib import Path

    values = {name: tuple(map(Path, v)) if name == "indices" else v for name, v in values.items()}
    with pytest.raises(BadInput, match=sentence):
        generate(GeneratedRequest((aerial,), tmp_path / "set", size=64, **values))
    assert not (tmp_path / "set").exists()
