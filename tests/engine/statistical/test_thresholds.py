from __future__ import annotations

import numpy as np
import pytest
from deepchange.engine.statistical.thresholds import (
    Histogram,
    otsu_threshold,
    robust_threshold,
    stands_out,
)


def three_heaps(seed=1):
    """Magnitudes around 1, 3 and 8; most of them around 1."""
    draw = np.random.default_rng(seed)
    return np.concatenate(
        [centre + 0.1 * draw.normal(size=n) for centre, n in ((1, 8000), (3, 1500), (8, 500))]
    )


def noise(bands=3, pixels=100_000, seed=1):
    """Lengths of change vectors where nothing changed."""
    return np.sqrt(np.square(np.random.default_rng(seed).normal(size=(bands, pixels))).sum(0))


def test_otsu_parts_two_heaps_between_them():
    heaps = three_heaps()
    assert 3.3 < otsu_threshold(Histogram.of([heaps])) < 7.7
    assert 1.3 < otsu_threshold(Histogram.of([heaps[heaps < 5]])) < 2.7


def test_otsu_of_one_value_calls_nothing_changed():
    assert otsu_threshold(Histogram.of([np.full(9, 2.0)])) >= 2.0


def refuses_as_numpy_2(sample, bins, limits):
    """NumPy 2 keeps the edges in the type of the sample, and refuses bins that it cannot tell apart
    there."""
    edges = np.linspace(*limits, bins + 1).astype(np.asarray(sample).dtype)
    if (np.diff(edges) <= 0).any():
        raise ValueError("Too many bins for data range. Cannot create N finite-sized bins.")
    return np.histogram_bin_edges(sample, bins, limits), edges


@pytest.mark.parametrize("spread", [0.0, 1e-7, 1e-3, 0.008])
def test_magnitudes_that_lie_next_to_one_another_have_a_threshold_in_numpy_2_too(
    monkeypatch, spread
):
    monkeypatch.setattr(np, "histogram", refuses_as_numpy_2)
    magnitudes = np.linspace(2.0, 2.0 + spread, 50, dtype=np.float32)
    assert 2.0 <= otsu_threshold(Histogram.of([magnitudes])) <= 2.0 + spread + 1e-5


def test_a_hot_pixel_does_not_move_the_threshold():
    heaps = three_heaps()
    with_hot_pixel = np.append(heaps, 4e4)
    assert otsu_threshold(Histogram.of([with_hot_pixel])) == pytest.approx(
        otsu_threshold(Histogram.of([heaps])), 0.1
    )


def test_the_threshold_does_not_depend_on_how_the_pixels_are_dealt_into_chips():
    heaps = three_heaps()
    chips = Histogram.of(np.array_split(heaps, 7))
    assert otsu_threshold(chips) == otsu_threshold(Histogram.of([heaps]))


def test_the_robust_threshold_is_three_deviations_above_the_median_whatever_the_rest_does():
    normal = np.random.default_rng(1).normal(size=100_000)
    assert robust_threshold(normal) == pytest.approx(3, abs=0.05)
    assert robust_threshold(np.append(normal, np.full(2000, 1e6))) == pytest.approx(3, abs=0.15)


@pytest.mark.parametrize("bands", [1, 2, 3, 13])
def test_nothing_stands_out_of_pure_noise(bands):
    assert not stands_out(noise(bands))


def test_a_few_changed_pixels_stand_out():
    magnitudes = noise()
    magnitudes[:20] = 15
    assert stands_out(magnitudes)


def test_a_small_change_far_above_quiet_ground_is_no_fault_of_the_sensor():
    magnitudes = np.append(np.random.default_rng(1).uniform(0, 0.02, 1_000_000), np.full(336, 6.0))
    assert 0.02 < otsu_threshold(Histogram.of([magnitudes])) < 6
