"""Pairs that stand in two splits under two names."""

from pathlib import Path

import pytest
from deepchange.training.data.copies import copies_across_splits
from deepchange.training.data.pair_set import PairFiles, PairSet


@pytest.fixture
def set_of(tmp_path):
    """A set of pairs, {split: {name: what both images hold}}; its files are as long as one
    another."""

    def make(splits):
        found = {}
        for split, pairs in splits.items():
            for name, (before, after) in pairs.items():
                for date, text in (("before", before), ("after", after)):
                    Path(tmp_path / f"{name}_{date}").write_bytes(f"{text:<9000}".encode())
            found[split] = tuple(
                PairFiles(name, tmp_path / f"{name}_before", tmp_path / f"{name}_after", tmp_path)
                for name in pairs
            )
        return PairSet(tmp_path, found, "0/1")

    return make


def test_a_pair_of_the_test_split_that_was_trained_with_under_another_name_is_told(set_of):
    told = copies_across_splits(
        set_of({"train": {"a": ("x", "y"), "b": ("x", "z")}, "test": {"c": ("x", "y")}})
    )
    assert str(told).startswith("“a” of train and “c” of test are the same images: scores")


def test_several_are_counted(set_of):
    told = copies_across_splits(
        set_of(
            {
                "train": {"a": ("x", "y"), "b": ("v", "w")},
                "val": {"c": ("x", "y")},
                "test": {"d": ("v", "w"), "e": ("x", "y")},
            }
        )
    )
    assert str(told).startswith("3 pairs are the same images as others in another split, such as ")


@pytest.mark.parametrize(
    "splits",
    [
        {"train": {"a": ("x", "y"), "b": ("x", "y")}, "test": {"c": ("p", "q")}},  # in one split
        {"train": {"a": ("x", "y")}, "test": {"c": ("x", "q")}},  # one date alone
        {"train": {"a": ("y", "x")}, "test": {"c": ("x", "y")}},  # the dates the other way round
    ],
)
def test_all_else_is_no_copy(set_of, splits):
    assert copies_across_splits(set_of(splits)) is None
