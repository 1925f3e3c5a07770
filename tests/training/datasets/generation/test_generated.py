"""The generated set: every label is known, splits share no image, and the same seed makes the same
set."""

import json
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine.errors import BadInput
from deepchange.training.cli.main import main
from deepchange.training.data.label_coding import IGNORED
from deepchange.training.data.pair_set import open_set
from deepchange.training.datasets.generation.cutouts import Cutout, Scene, components, cutouts_of
from deepchange.training.datasets.generation.generated import GeneratedRequest, generate
from deepchange.training.datasets.generation.known_classes import (
    BARE,
    BUILDING,
    PAVEMENT,
    VEGETATION,
    known_classes,
)
from deepchange.training.datasets.generation.pasting import in_another_season, make_pair
from osgeo import gdal

GREEN, BROWN, GREY, ROOF = (60, 110, 50), (150, 120, 90), (120, 120, 120), (70, 75, 90)


def painted(size, *places):
    """An image of one colour after the other, with a little noise: (colour, rows, columns)."""
    image = np.zeros((3, size, size))
    for colour, rows, columns in places:
        image[:, slice(*rows), slice(*columns)] = np.array(colour)[:, None, None]
    noise = np.random.default_rng(3).normal(0, 2, image.shape)
    return np.clip(image + noise, 0, 255).astype(np.uint8)


def a_pair(size=160):
    """Plants on the left and soil on the right; a building rises on the soil, a street through the
    plants."""
    everywhere = (0, size)
    before = painted(size, (GREEN, everywhere, everywhere), (BROWN, everywhere, (size // 2, size)))
    after = painted(
        size,
        (GREEN, everywhere, everywhere),
        (BROWN, everywhere, (size // 2, size)),
        (GREY, everywhere, (20, 45)),
        (ROOF, (40, 90), (100, 140)),
    )
    mask = np.zeros((size, size), bool)
    mask[40:90, 100:140] = True
    return before, after, mask


def png(path, array):
    path.parent.mkdir(parents=True, exist_ok=True)
    bands = array if array.ndim == 3 else array[None]
    dataset = gdal.GetDriverByName("MEM").Create(
        "", bands.shape[2], bands.shape[1], len(bands), gdal.GDT_Byte
    )
    dataset.WriteArray(bands if len(bands) > 1 else bands[0])
    gdal.GetDriverByName("PNG").CreateCopy(str(path), dataset)


@pytest.fixture
def images(tmp_path):
    """Six pairs, each turned another way."""
    before, after, mask = a_pair()
    for number in range(6):
        arrays = {"A": before, "B": after, "label": mask.astype(np.uint8) * 255}
        for folder, array in arrays.items():
            png(tmp_path / "real" / folder / f"{number}.png", np.rot90(array, number, (-2, -1)))
    return tmp_path / "real"


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


# ---- What is known of a real pair ----------------------------------------------------------------


def test_clear_colours_and_the_mask_tell_the_classes():
    before, after, mask = a_pair()
    was, is_now = known_classes(before, after, mask)
    assert (was[:, 10:70] == VEGETATION).all()
    assert (
        was[50:80, 110:130] == BARE
    ).all()  # a building is yet to come there: it cannot be a brown roof
    assert (is_now[45:85, 105:135] == BUILDING).all()
    assert (is_now[20:140, 28:37] == PAVEMENT).all()
    assert (is_now[:, 55:70] == VEGETATION).all()


def test_brown_at_both_dates_stays_unknown_for_it_may_be_a_roof():
    before, after, mask = a_pair()
    for classes in known_classes(before, after, mask):
        assert (classes[110:150, 100:150] == IGNORED).all()


def test_grey_that_was_grey_before_stays_unknown():
    before, after, mask = a_pair()
    before[:, :, 20:45] = after[:, :, 20:45]
    assert not (known_classes(before, after, mask)[1] == PAVEMENT).any()


def test_parts_are_numbered_each_on_its_own():
    mask = np.array([[1, 1, 0, 1], [0, 1, 0, 1], [1, 0, 0, 0]], bool)
    parts = components(mask)
    assert [len(np.unique(parts[mask])), parts.max()] == [3, 3]
    assert parts[0, 0] == parts[1, 1] != parts[0, 3] == parts[1, 3]
    assert (parts[~mask] == 0).all()
    assert components(np.ones((2, 2), bool)).tolist() == [[1, 1], [1, 1]]


def test_objects_hold_pixels_of_their_class_alone():
    before, after, mask = a_pair()
    was, is_now = known_classes(before, after, mask)
    cutouts = cutouts_of([Scene(before, was), Scene(after, is_now)], 30, np.random.default_rng(0))
    assert set(cutouts) == {BUILDING, VEGETATION, BARE, PAVEMENT}
    for kind, colour in ((BUILDING, ROOF), (VEGETATION, GREEN), (BARE, BROWN), (PAVEMENT, GREY)):
        for cutout in cutouts[kind]:
            inside = cutout.image[:, cutout.shape].astype(float)
            assert np.abs(inside.T - colour).max() < 15


# ---- A made pair ---------------------------------------------------------------------------------


def scene_of_plants(size=128):
    return Scene(
        painted(size, (GREEN, (0, size), (0, size))), np.full((size, size), VEGETATION, np.uint8)
    )


def a_roof():
    return {
        BUILDING: [Cutout(painted(30, (ROOF, (0, 30), (0, 30))), np.ones((30, 30), bool), BUILDING)]
    }


def test_change_is_where_the_classes_differ_and_nowhere_else():
    for seed in range(20):
        chip = make_pair([scene_of_plants()], a_roof(), 96, np.random.default_rng(seed))
        assert np.array_equal(chip.change == 1, chip.classes_before != chip.classes_after)
        assert set(np.unique(chip.classes_before)) <= {VEGETATION, BUILDING}


def test_objects_are_pasted_grown_removed_and_kept():
    sizes = set()
    for seed in range(40):
        chip = make_pair([scene_of_plants()], a_roof(), 96, np.random.default_rng(seed))
        parts = components((chip.classes_before == BUILDING) | (chip.classes_after == BUILDING))
        for number in range(1, parts.max() + 1):
            where = parts == number
            was, is_now = (
                (classes[where] == BUILDING).sum()
                for classes in (chip.classes_before, chip.classes_after)
            )
            sizes.add((bool(was), bool(is_now), bool(was == is_now)))
    assert {
        (False, True, False),
        (True, False, False),
        (True, True, False),
        (True, True, True),
    } <= sizes


def test_the_pixels_show_what_the_classes_say():
    """Where a roof was pasted the image is much bluer than plants in any season or light."""
    chip = make_pair([scene_of_plants()], a_roof(), 96, np.random.default_rng(4))
    for image, classes in ((chip.before, chip.classes_before), (chip.after, chip.classes_after)):
        blue_over_green = image[2].astype(float) - image[1]
        assert (classes == BUILDING).any()
        assert (
            blue_over_green[classes == BUILDING].mean()
            > blue_over_green[classes == VEGETATION].mean() + 15
        )


def test_ground_of_unknown_class_under_an_object_is_ignored():
    scene = scene_of_plants()
    scene.classes[:, ::3] = IGNORED
    seen = set()
    for seed in range(10):
        chip = make_pair([scene], a_roof(), 96, np.random.default_rng(seed))
        unknown = (chip.classes_before == IGNORED) ^ (chip.classes_after == IGNORED)
        assert (chip.change[unknown] == IGNORED).all()
        seen |= set(np.unique(chip.change).tolist())
    assert seen == {0, 1, IGNORED}


def test_the_other_season_changes_plants_more_than_grey():
    image = painted(64, (GREEN, (0, 64), (0, 32)), (GREY, (0, 64), (32, 64))).astype(float)
    moved = []
    for seed in range(10):
        other = in_another_season(image, np.random.default_rng(seed))
        balance = other[0] / np.maximum(other[1], 1) / (image[0] / np.maximum(image[1], 1))
        moved.append(
            [
                np.log(balance[:, :24]).std()
                + abs(np.log(balance[:, :24].mean() / balance[:, 40:].mean()))
            ]
        )
    assert np.mean(moved) > 0.05


# ---- The set -------------------------------------------------------------------------------------


def test_the_command_writes_a_set_that_opens_and_says_that_it_is_generated(
    images, tmp_path, capsys
):
    output = tmp_path / "set"
    assert (
        main(
            [
                "data",
                "generate",
                "--images",
                str(images),
                "--output",
                str(output),
                "--size",
                "96",
                "--pairs",
                "10",
            ]
        )
        == 0
    )
    assert "Generated data: objects of known class were pasted" in capsys.readouterr().out
    pairs = open_set(output)
    assert {split: len(found) for split, found in pairs.splits.items()} == {
        "train": 6,
        "val": 2,
        "test": 2,
    }
    assert [item.name for item in pairs.classes] == [
        "building",
        "vegetation",
        "bare ground",
        "pavement",
    ]
    assert pairs.size == (96, 96)
    said = json.loads((output / "set.json").read_text())
    assert said["generated"] is True
    assert (
        sum(map(len, said["sources"].values())) == len(set().union(*said["sources"].values())) == 6
    )


def test_the_same_seed_makes_the_same_set_and_another_one_another(images, tmp_path):
    made = {}
    for name, seed in (("one", 5), ("again", 5), ("other", 6)):
        generate(GeneratedRequest((images,), tmp_path / name, seed, 64, 5))
        made[name] = np.stack(
            [read(path) for path in sorted((tmp_path / name / "after").glob("*.png"))]
        )
    assert np.array_equal(made["one"], made["again"])
    assert not np.array_equal(made["one"], made["other"])


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (
            {"size": 300},
            "hold 0 pair\\(s\\) with marked buildings that are as large as a chip; 5 are needed",
        ),
        ({"size": 32}, "Chips have 32 pixels a side; give 64 to 1024"),
        ({"pairs": 3}, r"3 pair\(s\) cannot be shared"),
        ({"seed": -1}, "The seed is -1"),
        ({"images": (Path("nowhere"),)}, "“nowhere” does not hold the folders A, B and label"),
    ],
)
def test_what_cannot_be_generated_is_refused_in_one_sentence(images, tmp_path, values, sentence):
    with pytest.raises(BadInput, match=sentence):
        generate(GeneratedRequest(**{"images": (images,), "output": tmp_path / "set", **values}))
    assert not (tmp_path / "set").exists()


def test_an_image_that_does_not_fit_its_mask_is_named(images, tmp_path):
    png(images / "label" / "3.png", np.zeros((50, 50), np.uint8))
    with pytest.raises(
        BadInput, match=r"3.png” is no 8-bit image with red, green and blue of the size of its mask"
    ):
        generate(GeneratedRequest((images,), tmp_path / "set"))
