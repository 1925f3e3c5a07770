"""Deciding anew where the images are no longer what they were."""

import shutil

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect, refine
from deepchange.engine.raster import fingerprints


@pytest.fixture
def result(pair_of_files, tmp_path):
    return detect(DetectionRequest(*pair_of_files, str(tmp_path / "out"), model="cva")).output


def replaced(result):
    return [note for note in result.warnings if "has changed since the detection" in note]


def test_an_image_that_was_overwritten_since_is_told_and_stays_told(
    result, pair_of_files, raster, town, tmp_path
):
    assert replaced(refine(result, threshold=0.6)) == []
    raster(pair_of_files[1], np.roll(town.after, 20, axis=2))
    assert replaced(refine(result, threshold=0.52)) == []  # it needs no image
    (note,) = replaced(refine(result, threshold=0.55, after=pair_of_files[1]))
    assert note.startswith(
        f"The after image “{pair_of_files[1]}” has changed since the detection: the probabilities"
    )
    # Now its fingerprint is that of the new image, and the probabilities are still of the old one.
    assert replaced(refine(result, threshold=0.6)) == [note]


@pytest.mark.parametrize("hashed", [2**26, 0])
def test_an_image_that_was_only_moved_is_not_told(
    result, pair_of_files, tmp_path, monkeypatch, hashed
):
    monkeypatch.setattr(
        fingerprints, "_WHOLE_OF_RECIPE", hashed
    )  # large files are known by size and time
    refine(result, threshold=0.6)
    moved = str(tmp_path / "moved.tif")
    shutil.copyfile(pair_of_files[0], moved)
    (tmp_path / "before.tif").unlink()
    assert replaced(refine(result, threshold=0.7, before=moved)) == []


def test_another_image_given_for_one_that_moved_is_told(
    result, pair_of_files, raster, town, tmp_path
):
    other = raster(tmp_path / "other.tif", town.after)
    (note,) = replaced(refine(result, threshold=0.6, before=other))
    assert note.startswith(f"The before image “{other}” has changed since the detection")
