"""Mosaics of which a part is the same to the last bit in both images: change is found in the rest,
and nowhere else."""

import numpy as np
import pytest
from deepchange.engine.raster.model_fit import notes_of_fit
from deepchange.engine.statistical.fitted_model import STATISTICS, equal_blocks, fitted
from deepchange.engine.statistical.scaling import to_chip

SIDE, BANDS = 160, 3


def ground(seed=2):
    rough = np.random.default_rng(seed).normal(size=(BANDS, SIDE, SIDE))
    for axis in (1, 2):
        rough = sum(np.roll(rough, step, axis) for step in range(-2, 3))
    return np.clip(100 + 25 * rough / rough.std(), 5, 250).round().astype(np.float32)


def mosaic(share, gain=1.12, buildings=2):
    """Both dates, whole numbers as of 8 bits, and where buildings rose: beside what is the same
    bytes, the picture is another one."""
    before = ground()
    after = (
        (before * gain + 6 + np.random.default_rng(3).normal(0, 1, before.shape))
        .round()
        .astype(np.float32)
    )
    same = int(SIDE * share)
    after[:, :same] = before[:, :same]
    built = np.zeros((SIDE, SIDE), bool)
    for building in range(buildings):
        built[SIDE - 14 : SIDE - 4, 30 + 60 * building : 40 + 60 * building] = True
    after[:, built] = np.random.default_rng(4).normal(240, 3, (BANDS, int(built.sum()))).round()
    return before, after, built, same


def model_of(before, after, method="cva"):
    valid = np.ones(before.shape[1:], bool)
    return fitted(method, ([before], [after], [valid]), STATISTICS[method], lambda _: None)


def changed(model, before, after):
    valid = np.ones((1, *before.shape[1:]), bool)
    return model.predict(before[None], after[None], valid)[0] > 0.5


@pytest.mark.parametrize("share", [0.5, 0.7, 0.9])
@pytest.mark.parametrize("method", STATISTICS)
def test_buildings_beside_the_same_bytes_are_found_and_nothing_else(method, share):
    before, after, built, same = mosaic(share)
    model = model_of(before, after, method)
    found = changed(model, before, after)
    assert not found[: same - 2].any()
    assert found[built].mean() > 0.9
    assert found[~built].sum() < 0.1 * (~built)[same:].sum()
    (note,) = [note for note in notes_of_fit(model.describe()) if "to the last bit" in note]
    assert "was measured on the others" in note


@pytest.mark.parametrize("share", [0.5, 0.9])
def test_ground_that_only_looks_different_beside_the_same_bytes_is_not_all_changed(share):
    before, after, _, same = mosaic(share, buildings=0)
    assert changed(model_of(before, after), before, after)[same:].mean() < 0.5


@pytest.mark.parametrize("method", STATISTICS)
def test_where_all_that_differs_is_a_building_it_is_found(method):
    before = ground()
    after = before.copy()
    after[:, 100:125, 50:75] = np.random.default_rng(5).normal(240, 3, (BANDS, 25, 25)).round()
    model = model_of(before, after, method)
    found = changed(model, before, after)
    assert found[102:123, 52:73].all()
    assert found.sum() <= 29 * 29
    assert "whatever differs looks changed" in " ".join(notes_of_fit(model.describe()))


def test_single_equal_pixels_are_no_block_and_a_square_of_five_is_one():
    before = np.arange(400.0).reshape(1, 1, 20, 20)
    after = before + 1
    after[..., 3, 3] = before[..., 3, 3]
    after[..., 8:13, 10:15] = before[..., 8:13, 10:15]
    expected = np.zeros((1, 20, 20), bool)
    expected[0, 8:13, 10:15] = True
    assert (equal_blocks(to_chip(before, after, np.ones((1, 20, 20), bool))) == expected).all()


def test_pixels_without_data_do_not_break_a_block():
    before = np.zeros((1, 1, 9, 9))
    after, valid = before + 1, np.ones((1, 9, 9), bool)
    after[..., 2:7, 2:7], valid[0, 4, 4] = 0, False
    assert equal_blocks(to_chip(before, after, valid))[0, 2:7, 2:7].all()


def test_a_chip_has_so_much_context_that_blocks_are_the_same_in_each():
    before, after, _, _ = mosaic(0.5)
    model = model_of(before, after, "ir-mad")
    whole = model.predict(before[None], after[None], np.ones((1, SIDE, SIDE), bool))[0]
    part = np.s_[..., 60:110, 20:90]
    chip = model.predict(before[None][part], after[None][part], np.ones((1, 50, 70), bool))[0]
    inner = np.s_[model.halo : -model.halo, model.halo : -model.halo]
    assert (chip[inner] == whole[60:110, 20:90][inner]).all()
