"""Sets with which a training would end in nothing are told of before it begins."""

import numpy as np
import pytest

pytest.importorskip("lightning", reason="Lightning is not installed here (pip install lightning)")
from deepchange.engine.errors import BadInput
from deepchange.training.data.pair_set import open_set
from deepchange.training.trainer.devices import launched
from deepchange.training.trainer.setup import unlike_values
from deepchange.training.trainer.trainer import Training


@pytest.fixture
def unchanged(tiny_set, raster):
    """A set whose validation pairs show no change."""
    data = tiny_set()
    for number in range(2):
        raster(data / f"label/val_{number}.tif", np.zeros((1, 64, 64), np.uint8), pixel=1.0)
    return data


def begun(recipe, folder):
    return Training(recipe, folder, launched("cpu", 1, 1, "fp32"))


def test_a_validation_without_change_is_refused_before_anything_is_written(
    unchanged, recipe, tmp_path
):
    with pytest.raises(BadInput, match=r"In the val split of .* nothing changed, so neither epoch"):
        begun(recipe(unchanged), tmp_path / "run")
    with pytest.raises(BadInput, match="neither epoch nor threshold"):
        begun(recipe(unchanged, chosen_by="last"), tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_where_nothing_is_chosen_by_it_it_may_be_so(unchanged, recipe, tmp_path):
    begun(recipe(unchanged, chosen_by="last", threshold=0.5), tmp_path / "run")


@pytest.mark.parametrize(
    ("kind", "normalisation", "told"),
    [("uint16", "unit", True), ("uint16", "raster", False), ("uint8", "unit", False)],
)
def test_values_beyond_8_bits_are_told_where_they_are_shown_as_such(
    kind, normalisation, told, tiny_set, raster, recipe
):
    data = tiny_set()
    for date in ("before", "after"):
        for path in (data / date).iterdir():
            path.unlink()
            values = np.random.default_rng(0).integers(0, 200, (3, 64, 64)).astype(kind)
            raster(path, values, pixel=1.0)
    sentence = unlike_values(recipe(data, normalisation=normalisation), open_set(data))
    assert (sentence is not None) == told
    assert not told or "“unit” is for values from 0 to 255" in sentence
