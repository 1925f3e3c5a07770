"""Flips and rotations of a chip, and the mean of what is said of them."""

import numpy as np
import pytest
from deepchange.engine.arrays.prediction import Prediction
from deepchange.engine.arrays.views import VIEWS, MeanOfViews, turned, turned_back

CHIP = np.arange(2 * 3 * 4 * 5, dtype=np.float32).reshape(2, 3, 4, 5)


@pytest.mark.parametrize("view", range(8))
def test_what_is_turned_comes_back_as_it_lay(view):
    assert (turned_back(turned(CHIP, view), view) == CHIP).all()


def test_the_eight_views_are_the_four_rotations_of_a_chip_and_of_its_mirror_image():
    wanted = {
        np.rot90(values, times, axes=(-2, -1)).tobytes()
        for values in (CHIP, CHIP[..., ::-1])
        for times in range(4)
    }
    assert {turned(CHIP, view).tobytes() for view in range(VIEWS["all"])} == wanted


def mean_of(*answers):
    mean = MeanOfViews()
    for view, (probability, *classes) in enumerate(answers):
        values = np.full((1, 2, 2), probability, np.float32)
        dates = [np.full((1, 2, 2), date, np.uint8) for date in classes]
        mean.add(Prediction(values, *dates), view)
    return mean.result()


def test_probability_is_the_mean_and_uncertainty_the_standard_deviation():
    found = mean_of((0.2,), (0.4,), (0.6,), (0.8,))
    assert found.probability == pytest.approx(0.5)
    assert found.uncertainty == pytest.approx(np.std([0.2, 0.4, 0.6, 0.8]))
    assert found.classes_before is None


def test_where_all_views_agree_nothing_is_uncertain():
    found = mean_of(*[(0.3,)] * 8)
    assert (found.uncertainty == 0).all()
    assert (found.probability == np.float32(0.3)).all()


def test_classes_are_those_of_most_views_and_of_the_chip_as_it_is_where_they_are_even():
    found = mean_of((0.5, 4, 1), (0.5, 2, 0), (0.5, 2, 0), (0.5, 4, 1))
    assert (found.classes_before == 4).all()
    assert (found.classes_after == 1).all()
    assert (mean_of((0.5, 4, 1), (0.5, 2, 0), (0.5, 2, 0), (0.5, 2, 1)).classes_before == 2).all()


def test_a_view_without_a_number_leaves_none():
    assert np.isnan(mean_of((0.2,), (np.nan,)).probability).all()
