"""A field goes through the places that agree, and bends no more than it must."""

import numpy as np
import pytest
from deepchange.engine.alignment.field import best_order, fit, reliable

SCALE = 600.0, 600.0
AT = np.array([(x, y) for y in range(50, 600, 100) for x in range(50, 600, 100)], float)


def field_of(order):
    """Displacements (36, 2) of a field that needs that order, with the noise of a measurement."""
    x, y = (AT / 300 - 1).T
    terms = [np.ones(36), 1.5 * x - y, 2 * x * y, 3 * x**3]
    right = sum(terms[: order + 1])
    noise = np.random.default_rng(6).normal(0, 0.04, (36, 2))
    return np.stack([right, -0.5 * right], axis=1) + noise


@pytest.mark.parametrize("order", [0, 1, 2, 3])
def test_the_order_is_the_lowest_that_foresees_places_it_has_not_seen(order):
    moved = field_of(order)
    assert best_order(AT, moved, SCALE, 3) == order
    true = field_of(order) - np.random.default_rng(6).normal(0, 0.04, (36, 2))
    assert np.abs(fit(AT, moved, order, SCALE).at(*AT.T) - true).max() < 0.1


@pytest.mark.parametrize("order", [0, 1, 2])
def test_places_that_contradict_all_others_are_left_out(order):
    moved, wrong = field_of(order), np.zeros(36, bool)
    wrong[[2, 9, 17, 22, 31]] = True
    moved[wrong] += np.random.default_rng(1).uniform(3, 9, (5, 2)) * [[1, -1]]
    kept = reliable(AT, moved, order, SCALE)
    assert not kept[wrong].any()
    assert kept[~wrong].sum() >= 27


def test_few_places_carry_no_more_than_a_shift():
    few = np.arange(0, 36, 8)
    assert best_order(AT[few], field_of(1)[few], SCALE, 3) == 0
