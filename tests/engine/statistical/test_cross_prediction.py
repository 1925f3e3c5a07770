from __future__ import annotations

import numpy as np
import pytest
from deepchange.engine.statistical.cross_prediction import features, fit_cross_prediction


def silent(_share):
    pass


def distance_of(before, after):
    return fit_cross_prediction(np.concatenate([before, after]), silent).distance(before, after)


def two_dates(pixels=20_000, seed=1):
    """Ground (3, n) whose second look is curved, y = x + x²/2; the last tenth has been replaced by
    other ground."""
    draw = np.random.default_rng(seed)
    ground = draw.uniform(-1, 1, size=(3, pixels))
    seen = np.where(np.arange(pixels) < 0.9 * pixels, ground, draw.uniform(-1, 1, size=(3, pixels)))
    after = seen + seen**2 / 2 + 0.02 * draw.normal(size=(3, pixels))
    return ground, after, np.arange(pixels) >= 0.9 * pixels


def test_a_curved_relation_of_the_dates_is_no_change_and_other_ground_is():
    before, after, changed = two_dates()
    distance = distance_of(before, after)
    assert (distance[changed] > np.quantile(distance[~changed], 0.99)).mean() > 0.95


def test_the_distance_is_the_same_in_either_order_of_the_dates():
    before, after, _ = two_dates()
    np.testing.assert_allclose(
        distance_of(before, after), distance_of(after, before), rtol=1e-4, atol=1e-4
    )


@pytest.mark.parametrize(
    ("name", "spoil"),
    [
        ("identical dates", lambda before, after: (before, before)),
        (
            "a constant band",
            lambda before, after: (before, np.concatenate([after[:2], np.zeros_like(after[:1])])),
        ),
        ("grey images", lambda before, after: (before[[0, 0, 0]], after[[0, 0, 0]])),
        ("both dates constant", lambda before, after: (np.ones_like(before), np.zeros_like(after))),
        ("one band", lambda before, after: (before[:1], after[:1])),
        ("one pixel", lambda before, after: (before[:, :1], after[:, :1])),
        ("fewer pixels than features", lambda before, after: (before[:, :6], after[:, :6])),
        (
            "very many bands",
            lambda b, a: (np.tile(b[:, :400], (30, 1)), np.tile(a[:, :400], (30, 1))),
        ),
    ],
)
def test_distances_are_finite_for(name, spoil):
    assert np.isfinite(distance_of(*spoil(*two_dates()[:2]))).all()


def test_dates_that_are_equal_but_for_one_place_differ_there_alone():
    before, _, changed = two_dates()
    distance = distance_of(before, np.where(changed, before + 1, before))
    assert distance[~changed].max() < 1
    assert distance[changed].min() > 10


def test_the_features_are_one_the_bands_and_their_products():
    assert features(np.array([[2.0], [3.0]]))[:, 0].tolist() == [1, 2, 3, 4, 6, 9]
    assert len(features(np.zeros((20, 1)))) == 21
