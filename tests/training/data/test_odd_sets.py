"""Sets with something wrong in them: each is refused in a sentence that names the file."""

import numpy as np
import pytest
import torch
from deepchange.engine.catalogue.card import LandClass, Normalisation
from deepchange.engine.errors import BadInput
from deepchange.training.data import pair_set
from deepchange.training.data.chip_dataset import ChipPlan, Chips
from deepchange.training.data.label_coding import IGNORED
from deepchange.training.data.pair_set import open_set, refuse_nothing_to_learn, write_description
from deepchange.training.data.sampler import Guarded, together

UNIT = Normalisation.fixed(255, (0, 0, 0), (1, 1, 1))
WHOLE = ChipPlan(UNIT)


@pytest.fixture
def described(tiny_set):
    """Make a tiny set that says, as a prepared one does, how its masks are coded and how large its
    images are."""

    def make(coding="0/1", size=(64, 64), colours=(), **kind):
        home = tiny_set(**kind)
        classes = tuple(LandClass(f"kind {colour}", colour) for colour in colours)
        write_description(home, classes, coding=coding, size=size)
        return home

    return make


def read_all(home, plan=WHOLE):
    return list(Chips(open_set(home), "train", plan))


# ---- Sizes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["before", "after"])
def test_an_image_of_another_size_than_its_set_is_said_before_a_chip_is_read(
    described, raster, role
):
    home = described()
    raster(home / role / "train_2.tif", np.ones((3, 32, 32), np.uint8), pixel=1.0)
    sentence = (
        rf"“.*{role}/train_2\.tif” has 32 × 32 pixels, and by “.*set\.json” all images have 64 × "
        rf"64; give"
    )
    with pytest.raises(BadInput, match=sentence):
        Chips(open_set(home), "train", WHOLE)


def test_an_image_that_lies_nowhere_is_said_with_the_size_of_its_partner(described, raster):
    home = described()
    raster(home / "before" / "train_2.tif", np.ones((3, 32, 32), np.uint8), epsg=None)
    sentence = (
        r"before/train_2\.tif” has 32 × 32 pixels and “.*after/train_2\.tif” 64 × 64; give files "
        r"of one size"
    )
    with pytest.raises(BadInput, match=sentence):
        Chips(open_set(home), "train", WHOLE)


def test_a_batch_of_two_sizes_is_said_with_a_pair_of_each(tiny_set, raster):
    home = tiny_set()
    for role, bands in (("before", 3), ("after", 3), ("label", 1)):
        raster(
            home / role / "train_1.tif",
            np.eye(32, dtype=np.uint8)[None].repeat(bands, 0),
            pixel=1.0,
        )
    chips = Guarded(Chips(open_set(home), "train", WHOLE))
    told = together([chips[0], chips[1]])["failed"]
    assert told.startswith(
        "In a batch, “train_1” has 32 × 32 pixels and “train_0” has 64 × 64; give a chip size"
    )


# ---- Labels --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "told"),
    [
        (
            np.full((1, 64, 64), 7, np.uint8),
            "the value 7; the masks of this set hold 0 where nothing changed, 1 where",
        ),
        (
            np.arange(4096, dtype=np.uint8).reshape(1, 64, 64) % 200,
            "the values 2, 3, 4, 5, 6; the masks",
        ),
        (np.full((1, 64, 64), np.nan, np.float32), "the value nan; the masks"),
        (np.full((1, 64, 64), 0.5, np.float32), r"the value 0\.5; the masks"),
        (np.full((1, 64, 64), -1, np.int16), "the value -1; the masks"),
    ],
)
def test_values_that_a_mask_cannot_have_are_said_when_it_is_read(described, raster, values, told):
    home = described()
    raster(home / "label" / "train_1.tif", values, pixel=1.0)
    with pytest.raises(BadInput, match=rf"The mask “.*label/train_1\.tif” holds {told}"):
        read_all(home)


def test_ones_are_no_change_that_a_mask_of_0_and_255_could_tell(described):
    with pytest.raises(
        BadInput,
        match=r"holds the value 1; the masks of this set hold 0 where nothing changed and 255",
    ):
        read_all(described(coding="0/255"))


@pytest.mark.parametrize("value", [np.nan, 0.5, 7])
def test_values_that_no_mask_has_are_said_of_a_set_without_a_description(tiny_set, raster, value):
    home = tiny_set()
    raster(home / "label" / "train_1.tif", np.full((1, 64, 64), value, np.float32), pixel=1.0)
    with pytest.raises(
        BadInput, match=rf"The mask “.*train_1\.tif” holds the value {value:g}; a mask holds 0"
    ):
        open_set(home)


def test_a_value_declared_as_nodata_is_not_judged_whatever_it_is(described, raster):
    home = described()
    values = np.zeros((1, 64, 64), np.float32)
    values[:, :10], values[:, 10:20] = -9999, 1
    raster(home / "label" / "train_0.tif", values, pixel=1.0, nodata=-9999)
    change = read_all(home)[0]["change"]
    assert torch.equal(
        change[:, 0], torch.tensor([IGNORED] * 10 + [1] * 10 + [0] * 44, dtype=torch.uint8)
    )


def test_a_mask_of_three_bands_is_read_where_they_are_one_and_else_said(described, raster):
    home = described()
    grey = np.eye(64, dtype=np.uint8)[None].repeat(3, 0)
    raster(home / "label" / "train_0.tif", grey, pixel=1.0)
    assert read_all(home)[0]["change"].sum() == 64
    grey[2] = 0
    raster(home / "label" / "train_0.tif", grey, pixel=1.0)
    with pytest.raises(
        BadInput,
        match=r"In the mask “.*train_0\.tif” the 3 bands differ; write it again with one band",
    ):
        read_all(home)
    (home / "set.json").unlink()
    with pytest.raises(BadInput, match=r"In the mask “.*train_0\.tif” the 3 bands differ"):
        open_set(home)


def test_a_class_that_a_set_does_not_have_is_said_with_the_file(described, raster):
    home = described(colours=("#112233", "#445566"), classes=True)
    assert len(read_all(home)) == 4
    raster(home / "classes_after" / "train_3.tif", np.full((1, 64, 64), 3, np.uint8), pixel=1.0)
    with pytest.raises(
        BadInput,
        match=r"The classes “.*classes_after/train_3\.tif” hold the value 3; .* are 1 to 2",
    ):
        read_all(home)


# ---- Images --------------------------------------------------------------------------------------


@pytest.mark.parametrize("with_description", [True, False])
@pytest.mark.parametrize(
    ("bands", "choice", "told"),
    [
        (4, "[1,2,3]", r"has 4 band\(s\) and “.*before/train_0.tif” 3"),
        (1, "[1]", r"has 1 band\(s\) and “.*before/train_0.tif” 3"),
    ],
)
def test_an_image_with_other_bands_is_said_before_a_chip_is_read(
    described, raster, bands, choice, told, with_description
):
    home = described()
    if not with_description:
        (home / "set.json").unlink()
    raster(home / "after" / "train_1.tif", np.ones((bands, 64, 64), np.uint8), pixel=1.0)
    with pytest.raises(
        BadInput, match=rf"“.*after/train_1\.tif” {told}; give images of the same"
    ) as raised:
        Chips(open_set(home), "train", WHOLE)
    assert f"--set bands={choice}" in str(raised.value)


def test_pairs_to_validate_with_need_the_bands_of_those_to_train_with(tiny_set, raster):
    home = tiny_set()
    for date in ("before", "after"):
        raster(home / date / "val_1.tif", np.ones((4, 64, 64), np.uint8), pixel=1.0)
    with pytest.raises(
        BadInput, match=r"before/val_1\.tif” has 4 band\(s\) and “.*before/train_0\.tif” 3"
    ):
        Chips(open_set(home), "val", WHOLE)


def test_more_bands_than_a_recipe_chooses_are_no_matter(described, raster):
    home = described()
    raster(home / "after" / "train_1.tif", np.full((4, 64, 64), 255, np.uint8), pixel=1.0)
    assert read_all(home, ChipPlan(UNIT, bands=(1, 2, 3)))[1]["after"].shape == (3, 64, 64)


def test_a_set_of_which_every_image_has_transparency_gives_three_channels(described, raster):
    home = described(val=0, train=1)
    for date in ("before", "after"):
        raster(
            home / date / "train_0.tif", np.full((4, 64, 64), 255, np.uint8), pixel=1.0, alpha=True
        )
    assert read_all(home)[0]["after"].shape == (3, 64, 64)


def test_an_image_that_became_another_since_its_header_was_read_is_said_too(described, raster):
    home = described()
    chips = Chips(open_set(home), "train", WHOLE)
    raster(home / "after" / "train_1.tif", np.full((1, 64, 64), 9, np.uint8), pixel=1.0)
    with pytest.raises(BadInput, match=r"after/train_1\.tif” has 1 band\(s\) and"):
        chips[1]


def floats(home, raster, value, where=np.s_[:], **kind):
    """Both dates of a pair as floating numbers, `value` in part of the later one."""
    random = np.random.default_rng(2)
    for date in ("before", "after"):
        values = random.uniform(0, 200, (3, 64, 64)).astype(np.float32)
        if date == "after":
            values[:, where] = value
        raster(home / date / "train_0.tif", values, pixel=1.0, **kind)


def test_an_image_without_a_single_number_is_said(described, raster):
    home = described()
    floats(home, raster, np.nan)
    for plan in (WHOLE, ChipPlan(UNIT, size=32)):
        with pytest.raises(
            BadInput, match=r"“.*after/train_0\.tif” holds no number at all, only NaN"
        ):
            read_all(home, plan)


@pytest.mark.parametrize("nodata", [None, -9999.0])
def test_pixels_without_numbers_are_not_judged_nor_is_a_chip_of_them(described, raster, nodata):
    home = described()
    floats(home, raster, np.nan if nodata is None else nodata, np.s_[:32], nodata=nodata)
    first, *_, last = read_all(home, ChipPlan(UNIT, size=32))[:4]
    assert (first["change"] == IGNORED).all()
    assert (last["change"] != IGNORED).all()
    assert first["after"].isfinite().all()


def test_an_image_declared_empty_may_stand_among_many(described, raster):
    home = described()
    floats(home, raster, -9999.0, nodata=-9999.0)
    assert (read_all(home)[0]["change"] == IGNORED).all()


def test_values_that_no_sensor_measures_are_not_judged(described, raster):
    home = described()
    floats(home, raster, np.finfo(np.float32).min, np.s_[:5])
    first = read_all(home)[0]
    assert (first["change"][:5] == IGNORED).all()
    assert first["after"].isfinite().all()
    assert float(first["after"].abs().max()) < 1e18


# ---- Nothing to learn ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("coding", "value", "told"),
    [
        ("0/1", 0, "nothing changed"),
        ("0/1", 255, "nothing was judged"),
        ("0/1", 1, "everything that was judged changed"),
        ("0/255", 255, "everything that was judged changed"),
        ("grey", 90, "nothing changed"),
    ],
)
def test_a_set_that_says_one_thing_everywhere_teaches_nothing(
    described, raster, coding, value, told
):
    home = described(coding=coding, train=2)
    for name in ("train_0", "train_1"):
        raster(home / "label" / f"{name}.tif", np.full((1, 64, 64), value, np.uint8), pixel=1.0)
    with pytest.raises(
        BadInput, match=rf"In the train split of “.*set” {told}, so there is nothing to learn"
    ):
        refuse_nothing_to_learn(open_set(home))


def test_one_changed_pixel_is_something_to_learn_and_the_masks_after_it_are_not_read(
    described, raster
):
    home = described()
    mask = np.zeros((1, 64, 64), np.uint8)
    mask[0, 5, 5] = 1
    raster(home / "label" / "train_0.tif", mask, pixel=1.0)
    (home / "label" / "train_1.tif").write_bytes(b"never looked at")
    refuse_nothing_to_learn(open_set(home))


def test_each_of_a_thousand_masks_without_change_is_opened_once(described, raster, monkeypatch):
    home = described(train=1)
    raster(home / "label" / "train_0.tif", np.zeros((1, 256, 256), np.uint8), pixel=1.0)
    found = open_set(home)
    monkeypatch.setitem(found.splits, "train", found.pairs("train") * 1000)
    opened = []
    read = pair_set.values_in
    monkeypatch.setattr(pair_set, "values_in", lambda path: (opened.append(path), read(path))[1])
    with pytest.raises(BadInput, match="nothing changed"):
        refuse_nothing_to_learn(found)
    assert len(opened) == 1000
