"""Masks of single dates of a series: each counts in both pairs of its date."""

import json
import shutil

import numpy as np
import pytest
from deepchange.engine import detect_series, resume_series
from deepchange.engine.cli.main import main
from deepchange.engine.errors import BadInput
from deepchange.engine.results.report import read_recipe
from osgeo import gdal
from support.images import write
from support.series import SIZE, dates


def values(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


@pytest.fixture
def clouds(tmp_path):
    """A mask that hides the upper five rows."""
    hidden = np.zeros(SIZE, np.uint8)
    hidden[:5] = 1
    return write(tmp_path / "clouds.tif", hidden[None])


def hidden_in_pairs(folder, count):
    """Whether the upper rows are not assessed in each pair."""
    changes = [values(folder / "pairs" / f"{n:02d}" / "change.tif") for n in range(1, count + 1)]
    assert not any((change[5:] == 255).any() for change in changes)
    return [bool((change[:5] == 255).all()) for change in changes]


def test_a_mask_of_one_date_counts_in_both_of_its_pairs(tmp_path, clouds):
    result = detect_series(dates(tmp_path), tmp_path / "out", masks={2: clouds}, model="cva")
    assert hidden_in_pairs(tmp_path / "out", 3) == [True, True, False]
    assert not (values(result.files["first_change"])[:5] == 255).any()
    request, _ = read_recipe(tmp_path / "out" / "pairs" / "02" / "recipe.json")
    assert request.masks_before == (clouds,)
    assert request.masks_after is None


def test_masks_are_given_one_a_date_too(tmp_path, clouds):
    masks = [None, None, None, clouds]
    detect_series(dates(tmp_path), tmp_path / "out", masks=masks, model="cva")
    assert hidden_in_pairs(tmp_path / "out", 3) == [False, False, True]
    assert json.loads((tmp_path / "out" / "series.json").read_text())["masks"][3] == [clouds]
    assert len(resume_series(tmp_path / "out").pairs) == 3


def test_the_command_line_says_of_which_date_a_mask_is(tmp_path, clouds):
    names = dates(tmp_path, 3)
    told = [*names, "--output", str(tmp_path / "out"), "--model", "cva"]
    assert main(["detect", *told, "--mask", f"3.tif={clouds}:nonzero"]) == 0
    assert hidden_in_pairs(tmp_path / "out", 2) == [False, True]
    assert main(["detect", "--resume", *told, "--mask", f"3={clouds}:nonzero"]) == 0
    assert main(["detect", "--resume", *told, "--mask", f"2={clouds}:nonzero"]) == 2


def test_a_pair_takes_masks_by_date_as_a_series_does(tmp_path, clouds):
    told = [*dates(tmp_path, 2), "--output", str(tmp_path / "out"), "--model", "cva"]
    assert main(["detect", *told, "--mask", f"2={clouds}"]) == 0
    request, _ = read_recipe(tmp_path / "out" / "recipe.json")
    assert request.masks_after == (clouds,)
    assert request.masks_before is None


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("clouds.tif", "does not say of which date a mask is"),
        ("9=clouds.tif", "“9” is no date of the series"),
        ("tif=clouds.tif", "“tif” is in the names of 3 images"),
    ],
)
def test_a_mask_of_no_date_is_refused_in_a_sentence(tmp_path, capsys, said, sentence):
    names = dates(tmp_path, 3)
    assert main(["detect", *names, "--output", str(tmp_path / "out"), "--mask", said]) == 2
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("option", [("--mask", "3=clouds.tif"), ("--align-to", "3")])
def test_the_number_of_no_date_is_not_taken_for_a_digit_of_a_name(tmp_path, capsys, option):
    names = dates(tmp_path, 2)
    later = shutil.move(names[1], tmp_path / "town_2013.tif")
    told = [names[0], str(later), "--output", str(tmp_path / "out")]
    assert main(["detect", *told, "--align", "shift", *option]) == 2
    assert "“3” is no date of the series" in capsys.readouterr().err


def test_masks_of_too_few_dates_are_refused(tmp_path, clouds):
    with pytest.raises(BadInput, match="There are 3 images and masks of 1 dates"):
        detect_series(dates(tmp_path, 3), tmp_path / "out", masks=[clouds], model="cva")


def test_masks_of_before_and_after_are_of_no_series(tmp_path, clouds):
    with pytest.raises(BadInput, match="A series has masks of each of its dates"):
        detect_series(dates(tmp_path, 3), tmp_path / "out", masks_before=(clouds,), model="cva")
