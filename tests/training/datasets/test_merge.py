"""One set of several, to train with all of them."""

import json

import numpy as np
import pytest
from deepchange.engine.errors import BadInput
from deepchange.training.cli.main import main
from deepchange.training.data.pair_set import open_set, read_split
from deepchange.training.datasets.merge import MergeRequest, merge
from osgeo import gdal


def test_pairs_keep_their_split_their_images_and_the_name_of_their_set(tiny_set, tmp_path, capsys):
    town, port = tiny_set(train=2, val=1, folder="town"), tiny_set(train=1, test=1, folder="port")
    output = tmp_path / "both"
    command = ["data", "merge", str(town), str(port), "--output", str(output), "--times", "1", "3"]
    assert main([*command, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["parts"] == ["town", "port"]
    assert said["splits"]["train"]["pairs"] == 3
    assert read_split(output / "split.txt") == {
        "train": ["town_train_0", "town_train_1", *["port_train_0"] * 3],
        "val": ["town_val_0", "port_val_0", "port_val_1"],
        "test": ["port_test_0"],
    }
    for date in ("before", "after"):
        copied = (output / date / "port_test_0.tif").read_bytes()
        assert copied == (port / date / "test_0.tif").read_bytes()
    pairs = open_set(output)
    assert pairs.part_of("port_test_0") == "port"
    assert pairs.part_of("elsewhere") == ""


def test_masks_that_say_change_in_two_ways_say_it_in_one(tiny_set, tmp_path, raster):
    one, full = tiny_set(train=1, val=0, folder="one"), tiny_set(train=1, val=0, folder="full")
    path = full / "label" / "train_0.tif"
    mask = gdal.Open(str(path)).ReadAsArray()
    raster(path, 255 * mask[None], pixel=1.0)
    merge(MergeRequest((one, full), tmp_path / "both"))
    for part in ("one", "full"):
        label = gdal.Open(str(tmp_path / "both" / "label" / f"{part}_train_0.tif")).ReadAsArray()
        assert np.array_equal(label, mask)


def test_another_list_of_splits_can_be_named(tiny_set, tmp_path):
    town = tiny_set(train=2, val=0, folder="town")
    (town / "held_out.txt").write_text("train train_1\nval train_0\n")
    merge(MergeRequest((town / "held_out.txt",), tmp_path / "both"))
    found = read_split(tmp_path / "both" / "split.txt")
    assert (found["train"], found["val"]) == (["town_train_1"], ["town_train_0"])


def test_sets_that_do_not_go_together_are_refused_and_nothing_is_written(
    tiny_set, tmp_path, raster
):
    town, other = tiny_set(folder="town"), tiny_set(folder="deep/town")
    with pytest.raises(BadInput, match="Two of the sets lie in folders called “town”; rename one"):
        merge(MergeRequest((town, other), tmp_path / "both"))
    grey = tiny_set(folder="grey")
    for path in (*(grey / "before").iterdir(), *(grey / "after").iterdir()):
        raster(path, np.arange(64 * 64, dtype=np.uint16).reshape(1, 64, 64), pixel=1.0)
    with pytest.raises(
        BadInput, match=r"“.*grey” have 1 bands and those of “.*town” 3; merge sets"
    ):
        merge(MergeRequest((town, grey), tmp_path / "both"))
    with pytest.raises(BadInput, match="--times has 1 2 3; give a whole number from 1 to 1000"):
        MergeRequest((town, grey), tmp_path / "both", (1, 2, 3))
    assert not (tmp_path / "both").exists()
