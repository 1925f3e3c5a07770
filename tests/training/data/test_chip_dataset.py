"""Folders of labelled pairs, and the chips that training sees of them."""

import json
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from deepchange.engine.arrays.statistics import filled
from deepchange.engine.arrays.windows import Window
from deepchange.engine.catalogue.card import DateNormalisation, Normalisation
from deepchange.engine.detection import preparation
from deepchange.engine.errors import BadInput
from deepchange.engine.raster.pair import measure, open_pair
from deepchange.engine.request import DetectionRequest
from deepchange.training.data.augmentation import Augmentation
from deepchange.training.data.chip_dataset import ChipPlan, Chips
from deepchange.training.data.label_coding import IGNORED
from deepchange.training.data.pair_set import open_set, read_split, write_description
from osgeo import gdal
from torch.utils.data import DataLoader

UNIT = Normalisation.fixed(255, (0, 0, 0), (1, 1, 1))


@pytest.fixture
def make_set(tmp_path, raster):
    """A set of GeoTIFF pairs of 96 x 120 pixels in which a building rises; masks of 0 and
    `changed`."""

    def make(
        names=("a", "b", "c"),
        split="train a\ntrain b\nval c\n",
        changed=255,
        folders=("before", "after"),
        **kind,
    ):
        random = np.random.default_rng(5)
        for folder in (*folders, "label"):
            (tmp_path / folder).mkdir(exist_ok=True)
        for name in names:
            before = random.integers(1, 200, (3, 96, 120)).astype(np.uint8)
            after, mask = before.copy(), np.zeros((1, 96, 120), np.uint8)
            after[:, 30:46, 50:71], mask[:, 30:46, 50:71] = 230, changed
            for folder, bands in zip((*folders, "label"), (before, after, mask)):
                raster(
                    tmp_path / folder / f"{name}.tif", bands, **(kind if folder != "label" else {})
                )
        (tmp_path / "split.txt").write_text(split)
        return tmp_path

    return make


# ---- Folders -------------------------------------------------------------------------------------


def test_a_folder_of_pairs_is_read_by_its_list_of_splits(make_set):
    found = open_set(make_set())
    assert [pair.name for pair in found.pairs("train")] == ["a", "b"]
    assert found.pairs("val")[0].after.name == "c.tif"
    assert found.coding == "0/255"


def test_the_folders_may_be_called_a_and_b_and_masks_may_say_1(make_set):
    found = open_set(make_set(folders=("A", "B"), changed=1))
    assert found.coding == "0/1"
    assert found.pairs("train")[0].before.parent.name == "A"


def test_a_split_that_is_not_there_is_said_with_those_that_are(make_set):
    with pytest.raises(
        BadInput, match=r"no pairs to test with \(“test”\); it has: train \(2\), val \(1\)"
    ):
        open_set(make_set()).pairs("test")


@pytest.mark.parametrize(
    ("split", "sentence"),
    [
        (
            "train a\ntrain d.tif\n",
            r"“d\.tif” stands in the list of splits but not in “.*before” and “.*label”",
        ),
        ("train a\nval a.tif\n", "“a” stands under train and val in"),
        ("train a\nval a\n", "“a” stands under train and val in"),
        (
            "train a\n\nholdout b\n",
            r"Line 3 of “.*split\.txt” is “holdout b”; write train, val or test, and a name",
        ),
        ("\n", "is empty; write a line for each pair"),
    ],
)
def test_a_wrong_list_of_splits_is_said_in_a_sentence(make_set, split, sentence):
    with pytest.raises(BadInput, match=sentence):
        open_set(make_set(split=split))


def test_a_set_without_a_list_or_without_images_is_said_in_a_sentence(make_set, tmp_path):
    with pytest.raises(BadInput, match="no folder “before” with files"):
        open_set(tmp_path)
    folder = make_set()
    (folder / "split.txt").unlink()
    with pytest.raises(BadInput, match=r"“.*split\.txt” is missing; write a line for each pair"):
        open_set(folder)
    with pytest.raises(BadInput, match="is no folder"):
        open_set(folder / "elsewhere")


def test_masks_that_are_none_are_said_with_the_file(make_set, raster):
    folder = make_set()
    mask = np.zeros((1, 96, 120), np.uint8)
    mask[0, 0, :3] = 255, 17, 254
    raster(folder / "label" / "b.tif", mask)
    with pytest.raises(
        BadInput, match=r"The mask “.*b\.tif” holds the values 17, 254; a mask holds 0"
    ):
        open_set(folder)


def test_masks_of_two_codings_in_one_set_are_said_with_both_files(make_set, raster):
    folder = make_set()
    raster(folder / "label" / "c.tif", np.eye(96, 120, dtype=np.uint8)[None])
    with pytest.raises(BadInput, match=r"“.*c\.tif” says change with 1 and “.*a\.tif” with 255"):
        open_set(folder)


def test_a_damaged_description_is_said_in_a_sentence(make_set):
    folder = make_set()
    for text in ("{", "[]", '{"coding": "red"}', '{"classes": [{}]}'):
        (folder / "set.json").write_text(text)
        with pytest.raises(BadInput, match=r"set\.json” is damaged; prepare the set again"):
            open_set(folder)


def test_what_looks_like_an_ending_is_none_where_a_file_is_called_so(make_set):
    """Both were taken for one pair, “town”, in two splits."""
    folder = make_set(("town.north", "town.west"), "train town.north\nval town.west.tif\n")
    found = open_set(folder)
    assert [pair.name for pair in found.pairs("train")] == ["town.north"]
    assert [pair.name for pair in found.pairs("val")] == ["town.west"]


def test_names_in_a_list_may_come_with_or_without_an_ending(tmp_path):
    (tmp_path / "split.txt").write_text(
        "train town.1\ntest town.2.png\n\ntest old town.tif\n", encoding="utf-8-sig"
    )
    assert read_split(tmp_path / "split.txt")["test"] == ["town.2.png", "old town.tif"]


# ---- Chips ---------------------------------------------------------------------------------------


def read_by_the_engine(folder, name, normalisation, window):
    """What detection would show a network of a window."""
    pair = open_pair(
        DetectionRequest(str(folder / "before" / name), str(folder / "after" / name), output=".")
    )
    statistics, chip = measure(pair), pair.open_reader().read(window)
    prepare = preparation(
        SimpleNamespace(system="dsms-fcn", card=SimpleNamespace(normalisation=normalisation)),
        statistics,
    )
    dates = zip((chip.before, chip.after), (statistics.before, statistics.after))
    return *prepare(
        *(filled(values, chip.valid, date.shown_mean) for values, date in dates)
    ), chip.valid


@pytest.mark.parametrize(
    "normalisation",
    [
        UNIT,
        Normalisation("raster"),
        Normalisation(
            "fixed",
            1.0,
            DateNormalisation((90.0, 99.8, 87.5), (1.0,) * 3),
            DateNormalisation((121.0, 127.3, 119.7), (2.0,) * 3),
        ),
    ],
    ids=["unit", "raster", "date means"],
)
def test_chips_are_what_detection_shows_its_network(make_set, normalisation):
    folder = make_set(nodata=40)  # pixels of 40 in all bands have no data
    chips = Chips(open_set(folder), "train", ChipPlan(normalisation, size=64, overlap=16))
    for index in range(len(chips)):
        sample, (files, window) = chips[index], chips.place(index)
        before, after, valid = read_by_the_engine(folder, files.before.name, normalisation, window)
        assert np.array_equal(sample["before"].numpy(), before)
        assert np.array_equal(sample["after"].numpy(), after)
        assert (sample["change"].numpy()[~valid] == IGNORED).all()
        assert sample["before"].dtype == torch.float32


def test_clouds_do_not_darken_what_is_shown_of_the_ground_in_training_and_in_detection(
    make_set, raster
):
    folder, window = make_set(names=("a",), split="train a\n"), Window(0, 0, 64, 64)
    plan = ChipPlan(Normalisation("raster"), size=64)
    clear = Chips(open_set(folder), "train", plan)[0]["after"]
    path = folder / "after" / "a.tif"
    values = gdal.Open(str(path)).ReadAsArray().astype(np.uint16)
    values[:, :, 112:] = 9000
    raster(path, values, nodata=0)
    chips = Chips(open_set(folder), "train", plan)
    shown = chips[0]["after"]
    assert float((shown - clear).abs().max()) < 0.1
    _, by_detection, _ = read_by_the_engine(folder, "a.tif", plan.normalisation, window)
    assert np.array_equal(shown.numpy(), by_detection)


def test_windows_cover_every_pair_and_masks_lie_under_them(make_set):
    chips = Chips(open_set(make_set()), "train", ChipPlan(UNIT, size=64))
    assert [sample["window"] for sample in chips][:4] == [(0, 0), (0, 56), (32, 0), (32, 56)]
    assert len(chips) == 8
    for sample in chips:
        bright = (sample["after"] > 0.9).all(0)
        assert torch.equal(sample["change"] == 1, bright)


def test_pixels_without_data_in_a_mask_are_ignored(make_set, raster):
    folder = make_set(changed=1)
    mask = np.zeros((1, 96, 120), np.uint8)
    mask[:, 50:], mask[:, 30:46, 50:71] = 255, 1
    raster(folder / "label" / "a.tif", mask, nodata=255)
    change = Chips(open_set(folder), "train", ChipPlan(UNIT))[0]["change"]
    assert (change[50:] == IGNORED).all()
    assert (change[:50] == 1).sum() == 16 * 21
    assert (change[:50] == IGNORED).sum() == 0


def test_classes_come_with_the_chips_where_a_set_has_them(make_set, raster):
    folder = make_set()
    classes = np.zeros((1, 96, 120), np.uint8)
    classes[:, :10], classes[:, 10:20] = 1, 9
    for date in ("before", "after"):
        (folder / f"classes_{date}").mkdir()
        for name in "abc":
            raster(folder / f"classes_{date}" / f"{name}.tif", classes)
    sample = Chips(open_set(folder), "val", ChipPlan(UNIT))[0]
    assert set(sample["classes_after"].unique().tolist()) == {0, 8, IGNORED}
    assert (sample["classes_before"][:10] == 0).all()


def test_bands_are_given_in_the_network_s_order(make_set):
    pairs = open_set(make_set())
    plain = Chips(pairs, "val", ChipPlan(UNIT))[0]["before"]
    turned = Chips(pairs, "val", ChipPlan(UNIT, bands=(3, 2, 1)))[0]["before"]
    assert torch.equal(turned, plain.flip(0))


def test_augmented_chips_depend_on_seed_and_epoch_and_not_on_workers(make_set):
    plan = ChipPlan(UNIT, size=64, augmentation=Augmentation(mirrored=0.5, turned=0.75), seed=3)
    pairs = open_set(make_set())
    alone, shared = Chips(pairs, "train", plan), Chips(pairs, "train", plan)
    loader = DataLoader(shared, batch_size=4, num_workers=2, persistent_workers=True)
    seen = []
    for epoch in (1, 2):
        alone.begin_epoch(epoch)
        shared.begin_epoch(epoch)
        batches = list(loader)
        seen.append(torch.cat([batch["before"] for batch in batches]))
        assert torch.equal(seen[-1], torch.stack([sample["before"] for sample in alone]))
    assert not torch.equal(seen[0], seen[1])


def test_a_pair_smaller_than_a_chip_is_said_with_its_file(make_set):
    with pytest.raises(BadInput, match=r"“.*a\.tif” has 120 × 96 pixels, fewer than a chip of 128"):
        Chips(open_set(make_set()), "train", ChipPlan(UNIT, size=128))


def test_files_of_other_sizes_are_said_with_their_names(make_set, raster):
    folder = make_set(epsg=None)
    raster(folder / "label" / "a.tif", np.zeros((1, 96, 100), np.uint8), epsg=None)
    with pytest.raises(
        BadInput, match=r"“.*before/a\.tif” has 120 × 96 pixels and “.*label/a\.tif” 100 × 96"
    ):
        Chips(open_set(folder), "train", ChipPlan(UNIT, size=64))


def test_a_mask_on_another_grid_is_said_with_its_name(make_set, raster):
    folder = make_set()
    raster(
        folder / "label" / "a.tif", np.zeros((1, 96, 120), np.uint8), origin=(700003.0, 3750000.0)
    )
    with pytest.raises(BadInput, match=r"The mask “.*a\.tif” lies on another grid"):
        Chips(open_set(folder), "train", ChipPlan(UNIT))[0]
    raster(
        folder / "label" / "a.tif", np.zeros((1, 96, 120), np.uint8), origin=(700100.0, 3750000.0)
    )
    with pytest.raises(BadInput, match=r"The mask “.*a\.tif” does not cover the images"):
        Chips(open_set(folder), "train", ChipPlan(UNIT))[0]


def test_a_corrupt_image_is_said_with_its_name(make_set):
    folder = make_set()
    (folder / "after" / "a.tif").write_bytes(b"nothing of an image")
    with pytest.raises(
        BadInput, match=r"The after image “.*after/a\.tif” cannot be opened as a raster"
    ):
        Chips(open_set(folder), "train", ChipPlan(UNIT, size=64))


def test_colours_are_changed_of_8_bit_images_only(make_set, raster):
    folder = make_set(names=("a",), split="train a\n")
    for date in ("before", "after"):
        raster(folder / date / "a.tif", np.full((3, 96, 120), 900, np.uint16))
    chips = Chips(
        open_set(folder), "train", ChipPlan(UNIT, augmentation=Augmentation(coloured=1.0))
    )
    with pytest.raises(
        BadInput, match=r"Colours can only be changed of 8-bit images, and “.*a\.tif” is none"
    ):
        chips[0]


def test_a_description_spares_looking_at_every_file(make_set):
    folder = make_set()
    write_description(folder, coding="grey", size=[96, 120])
    assert json.loads((folder / "set.json").read_text())["classes"] == []
    found = open_set(folder)
    assert (found.coding, found.size) == ("grey", (96, 120))


@pytest.mark.parametrize("nodata", [None, 7])
def test_chips_of_a_pair_kept_in_memory_are_those_that_its_files_give(make_set, nodata):
    pairs = open_set(make_set(**({} if nodata is None else {"nodata": nodata})))
    plan = ChipPlan(Normalisation("raster"), 32, 8)
    kept, read = Chips(pairs, "train", plan), Chips(pairs, "train", plan)
    read._largest_kept = 0
    for again in range(2):  # decoded, and held
        for index in range(0, len(read), 5):
            one, other = kept[index], read[index]
            for name in ("before", "after", "change"):
                assert torch.equal(one[name], other[name]), (again, index, name)
    assert len(kept._kept) == 2
    assert not kept._open
    assert not read._kept


def test_no_more_is_kept_in_memory_than_there_is_room_for(make_set, monkeypatch):
    monkeypatch.setattr("deepchange.training.data.chip_dataset._KEPT_BYTES", 1)
    chips = Chips(open_set(make_set()), "train", ChipPlan(UNIT, 32, 0))
    for index in range(len(chips)):
        chips[index]
    assert len(chips._kept) == 1  # the first brings it over the limit
    assert len(chips._open) == 1
