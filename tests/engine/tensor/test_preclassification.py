from __future__ import annotations

import pytest
import torch
from deepchange.engine.tensor.preclassification import (
    CHANGED,
    UNCERTAIN,
    UNCHANGED,
    ChangeVector,
    Histogram,
    Scaling,
    coarse_classes,
    fuzzy_centres,
    otsu_threshold,
    reliable,
    robust_threshold,
    smooth,
    smoothing_radius,
)


def three_heaps(seed=1):
    """Magnitudes around 1, 3 and 8; most of them around 1."""
    draw = torch.Generator().manual_seed(seed)
    return torch.cat(
        [centre + 0.1 * torch.randn(n, generator=draw) for centre, n in ((1.0, 8000), (3.0, 1500), (8.0, 500))]
    )


def test_the_change_vector_of_a_step_of_three_and_four_has_length_five():
    before, after = torch.zeros(2, 1), torch.tensor([[3.0], [4.0]])
    assert ChangeVector().distance(before, after).tolist() == [5.0]


def test_fuzzy_clusters_settle_on_the_three_heaps():
    assert fuzzy_centres(Histogram.of([three_heaps()])) == pytest.approx([1, 3, 8], abs=0.05)


def test_fuzzy_clusters_do_not_depend_on_how_the_pixels_are_dealt_into_chips():
    heaps = three_heaps()
    whole, chips = Histogram.of([heaps]), Histogram.of(list(heaps.split(777)))
    assert fuzzy_centres(whole) == fuzzy_centres(chips)


def test_clusters_of_equal_magnitudes_are_finite():
    centres = fuzzy_centres(Histogram.of([torch.zeros(10)]))
    assert centres == pytest.approx([0, 0, 0], abs=1e-5)


def test_otsu_parts_two_heaps_between_them():
    heaps = three_heaps()
    assert 3.3 < otsu_threshold(Histogram.of([heaps])) < 7.7
    assert 1.3 < otsu_threshold(Histogram.of([heaps[heaps < 5]])) < 2.7


def test_otsu_of_one_value_calls_nothing_changed():
    assert otsu_threshold(Histogram.of([torch.full((9,), 2.0)])) >= 2.0


def test_the_robust_threshold_is_three_deviations_above_the_median_whatever_the_rest_does():
    normal = torch.randn(100_000, generator=torch.Generator().manual_seed(1))
    assert robust_threshold(normal) == pytest.approx(3, abs=0.05)
    disturbed = torch.cat([normal, torch.full((2000,), 1e6)])
    assert robust_threshold(disturbed) == pytest.approx(3, abs=0.15)


def test_scaling_gives_mean_zero_and_deviation_one_even_far_from_zero():
    sample = 30_000 + torch.randn(2, 5000, generator=torch.Generator().manual_seed(1))
    scaled = Scaling.of([sample]).apply(sample[None, :, :, None])
    assert float(scaled.mean().abs()) < 1e-5
    assert float(scaled.std()) == pytest.approx(1, abs=1e-3)


def test_a_constant_band_is_scaled_to_zero():
    sample = torch.full((1, 100), 255.0)
    assert float(Scaling.of([sample]).apply(sample[None, :, :, None]).abs().max()) == 0.0


def test_pixels_without_weight_do_not_enter_the_scaling():
    sample = torch.tensor([[1.0, 3.0, 1e9]])
    scaling = Scaling.of([sample], [torch.tensor([1.0, 1.0, 0.0])])
    assert (scaling.mean.item(), scaling.deviation.item()) == pytest.approx((2, 1))


def test_smoothing_keeps_the_sum_of_a_single_pixel_and_reaches_no_farther_than_it_says():
    values = torch.zeros(1, 21, 21)
    values[0, 10, 10] = 1
    smoothed = smooth(values, torch.ones_like(values, dtype=torch.bool), 0.7)
    reach = (smoothed[0] > 0).nonzero().sub(10).abs().max()
    assert float(smoothed.sum()) == pytest.approx(1, abs=1e-5)
    assert int(reach) == smoothing_radius(0.7)


def test_pixels_that_are_not_valid_do_not_bleed_into_their_neighbours():
    values, valid = torch.ones(1, 9, 9), torch.ones(1, 9, 9, dtype=torch.bool)
    values[0, 4, 4], valid[0, 4, 4] = 1e9, False
    smoothed = smooth(values, valid, 0.7)
    torch.testing.assert_close(smoothed[valid], torch.ones(80))
    assert float(smoothed[0, 4, 4]) == 0.0


def test_the_class_of_a_magnitude_is_that_of_the_nearest_centre():
    classes = coarse_classes(torch.tensor([0.0, 1.9, 2.1, 5.4, 5.6, 99.0]), [1.0, 3.0, 8.0])
    assert classes.tolist() == [UNCHANGED, UNCHANGED, UNCERTAIN, UNCERTAIN, CHANGED, CHANGED]


def test_only_pixels_among_their_like_are_reliable():
    classes = torch.full((20, 20), UNCHANGED)
    classes[5:15, 5:15] = CHANGED
    classes[2, 2] = CHANGED
    found = reliable(classes, torch.ones(20, 20, dtype=torch.bool))
    assert bool(found[10, 10])
    assert bool(found[18, 10])
    assert not bool(found[2, 2])
    assert not bool(found[5, 5])


def test_fifteen_of_twenty_five_neighbours_are_enough():
    classes = torch.full((9, 9), UNCERTAIN)
    classes[2:7, 2:5] = CHANGED
    assert bool(reliable(classes, torch.ones(9, 9, dtype=torch.bool))[4, 4])


def test_an_uncertain_pixel_is_never_reliable():
    classes = torch.full((9, 9), UNCERTAIN)
    assert not bool(reliable(classes, torch.ones(9, 9, dtype=torch.bool)).any())
