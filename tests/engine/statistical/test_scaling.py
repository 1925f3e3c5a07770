from __future__ import annotations

import numpy as np
import pytest
from deepchange.engine.statistical import scaling
from deepchange.engine.statistical.distances import ChangeVector
from deepchange.engine.statistical.scaling import (
    Scaling,
    Scalings,
    smooth,
    smoothing_radius,
    stacked_blocks,
    to_chip,
)


def test_the_change_vector_of_a_step_of_three_and_four_has_length_five():
    assert ChangeVector().distance(np.zeros((2, 1)), np.array([[3.0], [4.0]])).tolist() == [5.0]


@pytest.mark.parametrize("unit", [1.0, 1e-13, 1e-30, 1e9])
def test_scaling_gives_mean_zero_and_deviation_one_in_any_unit(unit):
    sample = (unit * np.random.default_rng(1).normal(size=(2, 5000))).astype(np.float32)
    scaled = Scaling.of([sample]).apply(sample)
    assert abs(scaled.mean()) < 1e-5
    assert scaled.std() == pytest.approx(1, abs=1e-3)


def test_scaling_is_exact_far_from_zero():
    sample = (30_000 + np.random.default_rng(1).normal(size=(2, 5000))).astype(np.float32)
    assert Scaling.of([sample]).apply(sample).std() == pytest.approx(1, abs=1e-3)


def test_a_constant_band_is_scaled_to_zero():
    sample = np.full((1, 100), 255.0, np.float32)
    assert np.abs(Scaling.of([sample]).apply(sample)).max() == 0.0


def test_pixels_without_weight_do_not_enter_the_scaling():
    sample = np.array([[1.0, 3.0, 5.0]])
    found = Scaling.of([sample], [np.array([1.0, 1.0, 0.0])])
    assert (found.mean[0], found.deviation[0]) == pytest.approx((2, 1))


def test_a_hot_pixel_does_not_make_all_others_look_alike():
    sample = np.random.default_rng(1).normal(size=(1, 5000))
    sample[0, 7] = 1e6
    assert Scaling.of([sample]).deviation[0] == pytest.approx(1, abs=0.05)


def test_pixels_without_data_are_zero_in_both_dates():
    image = np.full((1, 2, 3, 3), 9.0)
    valid = np.ones((1, 3, 3), bool)
    valid[0, 1, 1] = False
    chip = to_chip(image, image + 1, valid)
    before, after = Scalings.of([chip]).apply(np.full_like(image, np.nan), image, valid)
    assert before[0, :, 1, 1].tolist() == after[0, :, 1, 1].tolist() == [0, 0]


def test_smoothing_keeps_the_sum_of_a_single_pixel_and_reaches_no_farther_than_it_says():
    values = np.zeros((1, 21, 21), np.float32)
    values[0, 10, 10] = 1
    smoothed = smooth(values, np.ones(values.shape, bool), 0.7)
    assert smoothed.sum() == pytest.approx(1, abs=1e-5)
    assert np.abs(np.argwhere(smoothed[0] > 0) - 10).max() == smoothing_radius(0.7)


def test_pixels_that_are_not_valid_do_not_bleed_into_their_neighbours():
    values, valid = np.ones((2, 9, 9), np.float32), np.ones((2, 9, 9), bool)
    values[0, 4, 4], valid[0, 4, 4] = 1e9, False
    smoothed = smooth(values, valid, 0.7)
    np.testing.assert_allclose(smoothed[valid], 1, rtol=1e-6)
    assert smoothed[0, 4, 4] == 0.0


def test_the_border_of_an_image_is_no_darker_than_its_middle():
    values = np.ones((1, 5, 2), np.float32)
    np.testing.assert_allclose(smooth(values, np.ones(values.shape, bool), 0.7), 1, rtol=1e-6)


@pytest.mark.parametrize("shape", [(1, 200, 31), (2, 130, 7), (1, 64, 64), (1, 3, 90)])
@pytest.mark.parametrize("share", [0.0, 0.2])
def test_smoothing_some_rows_at_a_time_gives_what_the_whole_plane_gives(shape, share):
    draw = np.random.default_rng(1)
    values, valid = draw.random(shape).astype(np.float32), draw.random(shape) >= share
    kernel = np.exp(-0.5 * (np.arange(smoothing_radius(1.5) + 1) / 1.5) ** 2)
    kernel /= 2 * kernel.sum() - kernel[0]
    known = np.where(valid, values, np.float32(0))
    above, below = (
        scaling._along(scaling._along(plane, kernel, 1), kernel, 2)
        for plane in (known, valid.astype(np.float32))
    )
    whole = np.where(valid, above / np.maximum(below, np.float32(1e-12)), np.float32(0))
    assert smooth(values, valid, 1.5).tobytes() == whole.tobytes()


def test_pixels_are_stacked_in_parts_that_cover_each_once(monkeypatch):
    monkeypatch.setattr(scaling, "_STACKED", 2)
    before, after = np.random.default_rng(1).random((2, 3, 600)).astype(np.float32)
    parts = [(part, both.copy()) for part, both in stacked_blocks(before, after)]
    assert [part.stop - part.start for part, _ in parts] == [256, 256, 88]
    together = np.concatenate([both for _, both in parts], axis=1)
    np.testing.assert_array_equal(together, np.concatenate([before, after]))
