"""Chips at random places, some of them around a change."""

import csv
import os
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import torch
from deepchange.engine.catalogue.card import Normalisation
from deepchange.engine.errors import BadInput, Stopped
from deepchange.training.data.chip_dataset import ChipPlan
from deepchange.training.data.draws import Draws
from deepchange.training.data.opening import open_files_of
from deepchange.training.data.pair_set import open_set
from osgeo import gdal

UNIT = Normalisation.fixed(255, (0, 0, 0), (1, 1, 1))


def draws(data, number=200, changed=0.5, size=16, seed=0):
    return Draws(open_set(data), "train", ChipPlan(UNIT, size, seed=seed), number, changed)


def places(chips, epoch=1):
    chips.begin_epoch(epoch)
    return [
        (files.name, window.row, window.column)
        for files, window in map(chips.place, range(len(chips)))
    ]


def test_the_same_seed_epoch_and_number_is_the_same_place_and_others_are_others(tiny_set):
    data = tiny_set()
    first, again, other = (draws(data, seed=seed) for seed in (0, 0, 1))
    assert len(first) == 200
    assert places(first) == places(again)
    assert places(first) == places(again, 1)
    assert places(first) != places(first, 2)
    assert places(first) != places(other)
    assert len(set(places(first))) > 100


def test_what_is_known_of_a_pair_is_passed_on_and_its_files_are_not_opened_for_it_again(
    tiny_set, monkeypatch
):
    data, opened = tiny_set(), Counter()
    open_file = gdal.OpenEx

    def counting(name, *how, **more):
        opened[Path(name).relative_to(data).as_posix()] += 1
        return open_file(name, *how, **more)

    monkeypatch.setattr(gdal, "OpenEx", counting)
    pairs, plan = open_set(data), ChipPlan(Normalisation("raster"), 16)
    opened.clear()
    chips = Draws(pairs, "train", plan, 40, 0.5)
    for index in range(40):
        chips[index]
    for files in pairs.pairs("train"):
        assert open_files_of(files) is open_files_of(files)
    images = {name: times for name, times in opened.items() if not name.startswith("label")}
    assert len(images) == 8
    # Its header, what detection looks at (three times), its pixels, and these for the statistics;
    # the first image of a set tells which bands there are, too.
    assert sorted(images.values()) == [6] * 7 + [7]
    before = open_files_of(pairs.pairs("train")[0])
    os.utime(pairs.pairs("train")[0].label, (0, 0))  # as if it had been written again
    assert open_files_of(pairs.pairs("train")[0]) is not before


def shows_change(data, name, row, column, size=16):
    label = gdal.Open(str(next((data / "label").glob(f"{name}*")))).ReadAsArray()
    return bool(label[row : row + size, column : column + size].any())


def test_as_many_lie_around_a_change_as_are_wanted(tiny_set, raster):
    data = tiny_set(size=200)
    for path in (data / "label").glob("*.tif"):  # one pixel in 40,000 changed, at an edge
        mask = np.zeros((1, 200, 200), np.uint8)
        mask[0, 0, 150] = 1
        raster(path, mask, pixel=1.0)
    for changed, least, most in ((0.0, 0.0, 0.05), (0.5, 0.4, 0.6), (1.0, 1.0, 1.0)):
        seen = [shows_change(data, *place) for place in places(draws(data, changed=changed))]
        assert least <= np.mean(seen) <= most


def test_chips_lie_within_their_images_and_all_of_an_image_can_be_drawn(tiny_set):
    found = places(draws(tiny_set(), number=2000, changed=0.3))
    rows, columns = ({place[index] for place in found} for index in (1, 2))
    assert (min(rows), max(rows), min(columns), max(columns)) == (0, 48, 0, 48)


def test_an_image_of_the_size_of_a_chip_is_drawn_whole_and_a_smaller_one_is_refused(tiny_set):
    data = tiny_set()
    assert {place[1:] for place in places(draws(data, size=64))} == {(0, 0)}
    with pytest.raises(BadInput, match="has 64 × 64 pixels, fewer than a chip of 65"):
        draws(data, size=65)


def test_a_set_in_which_nothing_changed_is_told_what_to_set(tiny_set, raster):
    data = tiny_set()
    for path in (data / "label").glob("train*.tif"):
        raster(path, np.zeros((1, 64, 64), np.uint8), pixel=1.0)
    with pytest.raises(
        BadInput,
        match=r"Nothing changed in the pairs to train with of “.*”; set draws_changed to 0",
    ):
        draws(data)
    assert len(places(draws(data, changed=0.0))) == 200


def test_a_training_by_draws_that_was_stopped_goes_on_with_the_same_losses(
    recipe, tiny_set, tmp_path
):
    pytest.importorskip(
        "lightning", reason="Lightning is not installed here (pip install lightning)"
    )
    from deepchange.training.trainer.devices import launched
    from deepchange.training.trainer.trainer import Training

    torch.set_num_threads(1)
    made = recipe(
        tiny_set(),
        chip=32,
        draws=8,
        epochs=2,
        schedule={"kind": "cosine"},
        augmentation={"swapped": 0.5, "toned": 0.5, "still": 0.2},
    )

    def training(folder):
        return Training(made, tmp_path / folder, launched("cpu", 1, 1, "fp32"))

    def losses(folder):
        with (tmp_path / folder / "steps.csv").open(newline="") as file:
            return [row["total"] for row in csv.DictReader(file)]

    training("whole").run()
    stopped = training("parts")
    stopped._report = lambda progress: setattr(stopped._stop, "asked", stopped.position.step >= 3)
    with pytest.raises(Stopped):
        stopped.run()
    training("parts").run(resume=True)
    assert len(losses("whole")) == 8
    assert losses("parts") == losses("whole")


def test_chips_are_drawn_as_if_pixels_were_smaller_or_larger_and_all_have_one_size(tiny_set):
    pairs = open_set(tiny_set(size=200))
    plan = ChipPlan(UNIT, 32)
    chips = Draws(pairs, "train", plan, 100, 0.5, (0.5, 2.0))
    sides = [chips.place(index)[1].width for index in range(100)]
    assert min(sides) < 20
    assert max(sides) > 54
    assert 16 <= min(sides) <= max(sides) <= 64
    for index in (sides.index(min(sides)), sides.index(max(sides))):
        chip = chips[index]
        assert chip["before"].shape == chip["after"].shape == (3, 32, 32)
        assert chip["change"].shape == (32, 32)
        assert set(chip["change"].unique().tolist()) <= {0, 1}
    whole = Draws(pairs, "train", ChipPlan(UNIT, 128), 20, 0.5, (0.5, 0.5))
    assert {whole.place(index)[1].width for index in range(20)} == {200}  # no larger than there is


def test_an_enlarged_chip_shows_change_where_its_mask_says_so(tiny_set):
    chips = Draws(open_set(tiny_set(size=200)), "train", ChipPlan(UNIT, 32), 20, 1.0, (2.0, 2.0))
    for index in range(20):
        chip = chips[index]
        rise = (chip["after"] - chip["before"])[0] > 0.4
        assert float((rise == (chip["change"] == 1)).float().mean()) > 0.95


def test_a_pair_listed_several_times_is_drawn_as_often(tiny_set):
    data = tiny_set(train=2)
    lines = (data / "split.txt").read_text().splitlines()
    (data / "split.txt").write_text("\n".join([*lines, *[lines[0]] * 7]))
    names = [place[0] for place in places(draws(data, number=400, changed=0.0))]
    assert 0.8 < names.count("train_0") / 400 < 0.97
