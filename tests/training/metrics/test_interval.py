"""How sure an F1 is that was measured on few places."""

import numpy as np
import pytest
from deepchange.training.metrics.interval import FEWEST, interval_of_f1

ALIKE = [np.array([[900, 50], [50, 50]])] * FEWEST


def test_places_that_are_all_alike_leave_no_doubt():
    assert interval_of_f1(ALIKE) == pytest.approx((0.5, 0.5))


def test_the_same_places_give_the_same_interval_and_f1_of_all_lies_in_it():
    rng = np.random.default_rng(3)
    pairs = [rng.integers(1, 1000, (2, 2)) for _ in range(14)]
    low, high = interval_of_f1(pairs)
    assert (low, high) == interval_of_f1(pairs)
    total = sum(pairs)
    assert low < 2 * total[1, 1] / (2 * total[1, 1] + total[0, 1] + total[1, 0]) < high


def test_of_few_places_nothing_is_said():
    assert interval_of_f1(ALIKE[1:]) is None
