"""Bands that are chosen by name: each once."""

import pytest
from deepchange.engine import DetectionRequest, check
from support import scenes


@pytest.mark.parametrize(
    ("bands", "told"),
    [
        (("red", "red"), "“red” and “red” are the same band (SR_B4 (red))"),
        (("red", "nir", "SR_B4"), "“red” and “sr_b4” are the same band (SR_B4 (red))"),
        ((4, "red"), "“4” and “red” are the same band (SR_B4 (red))"),
        (("nir", "nir08"), "“nir” and “nir08” are the same band (SR_B5 (nir08))"),
    ],
)
def test_a_band_that_is_named_twice_is_refused(tmp_path, bands, told):
    names = str(scenes.landsat(tmp_path)), str(scenes.landsat(tmp_path, date="2022-06-01"))
    options = {"model": "cva", "bands_before": bands, "bands_after": bands}
    (problem,) = check(DetectionRequest(*names, str(tmp_path / "out"), **options)).problems
    assert told in problem
    assert "of the before image" in problem or "The before image" in problem
    assert "name each band once, or repeat one by its number" in problem


def test_a_band_may_be_repeated_by_its_number(tmp_path):
    names = str(scenes.landsat(tmp_path)), str(scenes.landsat(tmp_path, date="2022-06-01"))
    options = {"model": "cva", "bands_before": (4, 4, 4), "bands_after": (4, 4, 4)}
    assert check(DetectionRequest(*names, str(tmp_path / "out"), **options)).possible
