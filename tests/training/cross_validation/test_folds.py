"""Pairs dealt out to folds: by place, alike in changes, always the same."""

import numpy as np
import pytest
from deepchange.engine.errors import BadInput
from deepchange.training.cross_validation.folds import dealt_out, place_of
from deepchange.training.data.dealing import deal
from deepchange.training.data.pair_set import open_set


@pytest.fixture
def a_set(raster, tmp_path):
    """A set of pairs, each of 16 x 16 pixels, with so many changed ones by name."""

    def make(changed, split="train"):
        home = tmp_path / "set"
        for role in ("before", "after", "label"):
            (home / role).mkdir(parents=True)
        for name, count in changed.items():
            mask = np.zeros((1, 16, 16), np.uint8)
            mask.flat[:count] = 1
            for role in ("before", "after"):
                raster(home / role / f"{name}.tif", np.ones((3, 16, 16), np.uint8), pixel=1.0)
            raster(home / "label" / f"{name}.tif", mask, pixel=1.0)
        lines = [f"{split} {name}.tif" for name in changed]
        (home / "split.txt").write_text("\n".join([*lines, ""]))
        return open_set(home)

    return make


def test_each_pair_is_left_out_once_and_folds_are_alike(a_set):
    pairs = a_set({f"town{n}": 10 * (n % 4) for n in range(12)})
    folds, places = dealt_out(pairs, 3)
    names = [name for fold in folds for name in fold.names]
    assert sorted(names) == sorted(places) == sorted(f"town{n}" for n in range(12))
    assert {len(fold.names) for fold in folds} == {4}
    assert max(fold.changed for fold in folds) <= 1.2 * min(fold.changed for fold in folds)


def test_chips_of_one_image_are_never_in_two_folds(a_set):
    names = [f"{town}_{row}_0000" for town in "abcdef" for row in ("0000", "0256")]
    folds, _ = dealt_out(a_set(dict.fromkeys(names, 30)), 3)
    assert [len(fold.places) for fold in folds] == [2, 2, 2]
    for fold in folds:
        assert len(fold.names) == 2 * len({name[0] for name in fold.names})


def test_chips_of_a_single_image_lie_in_blocks(a_set):
    names = [f"train_{row:05d}_{col:05d}" for row in range(0, 512, 64) for col in range(0, 512, 64)]
    folds, places = dealt_out(a_set(dict.fromkeys(names, 5)), 2)
    assert len(set(places.values())) == 16
    assert places["train_00000_00000"] == places["train_00064_00064"] == "block_0_0"
    assert {len(fold.names) for fold in folds} == {32}


def test_a_pattern_says_what_a_place_is(a_set):
    pairs = a_set({f"{n:02d}_{town}": 9 for n, town in enumerate("aabbccdd")})
    folds, places = dealt_out(pairs, 2, "_(.)")
    assert sorted(set(places.values())) == list("abcd")
    assert all(len({name[-1] for name in fold.names}) == 2 for fold in folds)


@pytest.mark.parametrize(
    ("pattern", "sentence"), [("(", "no regular expression"), ("[0-9]", "finds no place in")]
)
def test_a_pattern_that_finds_nothing_is_refused(pattern, sentence):
    with pytest.raises(BadInput, match=sentence):
        place_of("town", pattern)


def test_fewer_places_with_changes_than_folds_are_refused(a_set):
    with pytest.raises(BadInput, match=r"show changes in 2 place\(s\), fewer than 3 folds"):
        dealt_out(a_set({"a": 5, "b": 5, "c": 0, "d": 0}), 3)


def test_places_are_dealt_as_wanted():
    parts = np.array(deal([10.0] * 20, [4.0] * 20, [0.5, 0.25, 0.25]))
    assert [int((parts == part).sum()) for part in range(3)] == [10, 5, 5]
