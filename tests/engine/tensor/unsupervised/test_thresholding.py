from __future__ import annotations

import numpy as np
import pytest
import torch
from deepchange.engine.statistical.thresholds import Histogram
from deepchange.engine.tensor.unsupervised.thresholding import (
    CHANGED,
    UNCERTAIN,
    UNCHANGED,
    coarse_classes,
    fuzzy_centres,
    reliable,
)


def three_heaps(seed=1):
    """Magnitudes around 1, 3 and 8; most of them around 1."""
    draw = np.random.default_rng(seed)
    return np.concatenate(
        [centre + 0.1 * draw.normal(size=n) for centre, n in ((1, 8000), (3, 1500), (8, 500))]
    )


def test_fuzzy_clusters_settle_on_the_three_heaps():
    assert fuzzy_centres(Histogram.of([three_heaps()])) == pytest.approx([1, 3, 8], abs=0.05)


def test_fuzzy_clusters_do_not_depend_on_how_the_pixels_are_dealt_into_chips():
    heaps = three_heaps()
    whole, chips = Histogram.of([heaps]), Histogram.of(np.array_split(heaps, 13))
    assert fuzzy_centres(whole) == fuzzy_centres(chips)


def test_clusters_of_equal_magnitudes_are_finite():
    centres = fuzzy_centres(Histogram.of([np.zeros(10)]))
    assert centres == pytest.approx([0, 0, 0], abs=1e-5)


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
