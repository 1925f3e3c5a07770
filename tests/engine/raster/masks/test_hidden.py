"""Masks that hide nothing are told, and the check says what share masks hide."""

import json

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, check, detect, refine
from deepchange.engine.raster.masks import share
from deepchange.engine.raster.model_fit import is_fact
from support.images import ground, write

SIZE = 60, 80


@pytest.fixture
def scene(tmp_path):
    """A pair with a change, whose after image has no data in its lower rows."""
    before = ground().astype(np.uint16) + 1
    after = before + 3
    after[:, 5:13, 4:12] = 250
    after[:, 50:] = 0
    return [write(tmp_path / f"{name}.tif", each, nodata=0) for name, each in
            (("before", before), ("after", after))]  # fmt: skip


def mask(folder, fill, value, dtype=np.uint8):
    """A mask of one value, with another one where the after image has no data."""
    values = np.full((1, *SIZE), value, dtype)
    values[:, 50:] = fill
    values[:, :5] = value + 1
    return write(folder / "mask.tif", values)


def asked(scene, output, *masks, **options):
    return DetectionRequest(
        *scene, str(output), model="ir-mad", device="cpu", masks_after=masks, **options
    )


def idle(notes):
    return [note for note in notes if "hides nothing of what is assessed" in note]


# Fill of Landsat is 1, which is a code to be hidden in a scene classification too: it is not data.
MASKS = [
    (1, 21824, np.uint16, "scl", "it holds 1, 21824, 21825 there; choose a preset"),
    (4, 4, np.uint8, "values=300", "it holds 4, 5 there; choose a preset"),
    (4, 4, np.uint8, "bits=6", "it holds 4, 5 there; choose a preset"),
    (0, 4, np.uint8, "scl", "it holds 0, 4, 5 there."),
]


@pytest.mark.parametrize(("fill", "value", "dtype", "preset", "said"), MASKS)
def test_a_mask_that_hides_nothing_is_told_by_check_and_result(
    scene, tmp_path, fill, value, dtype, preset, said
):
    request = asked(scene, tmp_path / "out", f"{mask(tmp_path, fill, value, dtype)}:{preset}")
    for notes in (check(request).notes, detect(request).warnings):
        (note,) = idle(notes)
        assert f"“mask.tif”, read as {preset}, hides nothing" in note
        assert note.endswith(said) or f"{said} that" in note
        assert is_fact(note) == said.endswith("there.")


def test_a_mask_that_hides_one_pixel_with_data_is_not_told(scene, tmp_path):
    values = np.full((1, *SIZE), 4, np.uint8)
    values[0, 40, 70] = 9
    request = asked(scene, tmp_path / "out", f"{write(tmp_path / 'mask.tif', values)}:scl")
    assert not idle(check(request).notes)
    assert not idle(detect(request).warnings)


def test_a_mask_that_hides_only_what_no_sample_shows_is_not_said_to_hide_nothing(
    scene, tmp_path, monkeypatch
):
    monkeypatch.setattr(share, "_SIDE", 8)
    monkeypatch.setattr(share, "_WINDOWS", 2)
    values = np.full((1, *SIZE), 4, np.uint8)
    values[0, 40, 70] = 9
    request = asked(scene, tmp_path / "out", f"{write(tmp_path / 'mask.tif', values)}:scl")
    assert not idle(check(request).notes)


def test_a_result_with_masks_of_which_all_was_assessed_has_an_empty_list_of_reasons(tmp_path):
    before = ground().astype(np.uint16)
    after = before + 3
    after[:, 5:13, 4:12] = 250
    pair = [write(tmp_path / f"{name}.tif", each) for name, each in (("b", before), ("a", after))]
    name = write(tmp_path / "mask.tif", np.full((1, *SIZE), 4, np.uint8))
    first = detect(asked(pair, tmp_path / "out", f"{name}:scl"))
    for result in (first, refine(tmp_path / "out", threshold=0.9)):
        told = json.loads((tmp_path / "out" / "report.json").read_text())
        assert told["not_assessed"] == []
        assert "not_assessed" in result.files


def test_the_check_says_what_share_masks_hide_beside_what_share_has_data(scene, tmp_path):
    values = np.full((1, *SIZE), 4, np.uint8)
    values[:, 30:, :40] = 9  # of these rows the last ten have no data
    name = write(tmp_path / "mask.tif", values)
    facts = check(asked(scene, tmp_path / "out", f"{name}:scl")).facts
    assert facts["data in both"] == "83.33 % of the pixels"
    assert facts["hidden by masks"] == "16.67 % of the pixels"
    assert "hidden by masks" not in check(asked(scene, tmp_path / "out")).facts
