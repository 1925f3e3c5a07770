"""Probability that is right as often as it says, from labelled pairs."""

import numpy as np
import pytest
from deepchange.engine.arrays.calibration import calibrated
from deepchange.engine.raster.layers import as_stored
from deepchange.training.data.label_coding import IGNORED
from deepchange.training.metrics.calibration import (
    Levels,
    alike,
    calibration_errors,
    fit,
    reliability,
)
from deepchange.training.metrics.change import Sweep, change_scores
from deepchange.training.metrics.choice import THRESHOLDS, choose, errors_elsewhere


def sure_of_itself(seed=0, pixels=200_000, power=0.4):
    """A network that says more than is true: where 1 of 10 changed it gives 0.1 ** power."""
    random = np.random.default_rng(seed)
    truly = random.beta(0.15, 3, (100, pixels // 100))
    change = (random.random(truly.shape) < truly).astype(np.uint8)
    return (truly**power).astype(np.float32), change


def levels(probability, change):
    found = Levels()
    found.add(np.asarray(probability), np.asarray(change))
    return found


def test_a_calibrated_probability_of_7_in_10_is_right_in_7_of_10_cases():
    knots = fit([levels(*sure_of_itself())])
    other = alike([levels(*sure_of_itself(seed=1))])  # pixels that the knots were not fitted on
    assert calibration_errors(other)["ece"] > 0.1
    assert calibration_errors(other, knots)["ece"] < 0.01
    said, right, _ = reliability(other, knots)
    assert abs(right[6] - said[6]) < 0.05


@pytest.mark.parametrize(
    ("probability", "change"),
    [
        (np.repeat([0.0, 1.0], 300), np.repeat([0, 1], 300)),  # all right
        (np.linspace(0, 1, 600) ** 2, np.repeat([0, 1], 300)),
    ],
)
def test_a_correction_always_rises_from_end_to_end(probability, change):
    knots = np.array(fit([levels(probability[None], change[None])]))
    assert (np.diff(knots, axis=0) > 0).all()
    assert (knots[0, 0], knots[-1, 0]) == (0, 1)
    assert knots.min() >= 0
    assert knots.max() <= 1


def test_a_network_that_says_more_where_less_changed_is_left_as_it_is():
    change = np.repeat([[1, 0]], 300, axis=1)
    for probability in (np.repeat([[0.0, 1.0]], 300, axis=1), np.linspace(0, 1, 600)[None]):
        assert fit([levels(probability, change)]) == ()


def test_few_changed_pixels_and_those_not_judged_correct_nothing():
    change = np.full((1, 1000), IGNORED)
    change[0, :150] = 1
    change[0, 150:300] = 0
    assert fit([levels(np.full((1, 1000), 0.5), change)]) == ()


def test_scores_at_the_corrected_threshold_are_those_of_the_corrected_layer():
    probability, change = sure_of_itself(pixels=50_000)
    choice = choose({"": levels(probability, change)})
    stored = as_stored(calibrated(probability, choice.calibration))
    counts = np.zeros((2, 2))
    np.add.at(counts, ((stored > choice.threshold).astype(int), change), 1)
    assert choice.scores["f1"] == pytest.approx(change_scores(counts)["f1"], abs=2e-3)
    raw = Sweep(THRESHOLDS)
    raw.add(as_stored(probability), change)
    # A map that rises finds the same pixels: nothing is lost but by rounding.
    assert choice.scores["f1"] == pytest.approx(raw.best()[1]["f1"], abs=3e-3)


def test_a_set_of_many_pixels_does_not_decide_for_a_small_one():
    large = levels(np.linspace(0, 1, 90_000)[None], (np.linspace(0, 1, 90_000) > 0.9)[None])
    small = levels(np.linspace(0, 1, 900)[None], (np.linspace(0, 1, 900) > 0.5)[None])
    both = choose({"large": large, "small": small}, correct=False)
    assert 0.6 < both.threshold < 0.9
    assert choose({"large": large}, correct=False).threshold == pytest.approx(0.9, abs=0.01)
    assert set(both.parts) == {"large", "small"}
    assert both.measure == "mean F1 of 2 sets"
    assert both.value == pytest.approx(np.mean([part["f1"] for part in both.parts.values()]))


def test_the_error_that_is_told_is_of_pairs_that_the_correction_was_not_fitted_on():
    like, unlike = sure_of_itself(), sure_of_itself(seed=1, power=2.0)
    alone = choose({"": levels(*like)}).errors["ece"]
    apart = errors_elsewhere([{"": levels(*like)}, {"": levels(*unlike)}])["ece"]
    assert apart > 5 * alone
