"""Scores of several trainings: thresholds from elsewhere, intervals as said, one table."""

import numpy as np
import pytest
from deepchange.training.cross_validation.table import (
    Run,
    as_markdown,
    of_places,
    of_seeds,
    summary,
)
from deepchange.training.metrics.change import Sweep
from deepchange.training.metrics.choice import THRESHOLDS


def counts(*said_and_true):
    """Of pixels with so much probability and what is true."""
    sweep = Sweep(THRESHOLDS)
    said, true = zip(*said_and_true)
    sweep.add(np.array(said), np.array(true))
    return sweep.counts()


def test_a_fold_is_scored_at_the_threshold_of_the_others():
    """In the first changes are surer than 0.5, in the second than 0.2: each is wrong about the
    other."""
    first = counts((0.9, 1), (0.4, 0), (0.4, 0), (0.1, 0))
    second = counts((0.3, 1), (0.3, 1), (0.1, 0))
    found = summary([Run(0, 1, 5, {"a": first}), Run(0, 2, 5, {"b": second})], {"a": "a", "b": "b"})
    one, two = found["runs"]
    assert one["threshold"] < 0.3
    assert one["precision"] == pytest.approx(1 / 3, abs=1e-4)
    assert two["recall"] == 0
    assert two["threshold"] > 0.4
    assert found["seeds"][0]["f1"] == pytest.approx(2 / (2 + 2 + 2), abs=1e-4)


def test_without_folds_the_threshold_is_that_of_the_training():
    place = int(np.searchsorted(THRESHOLDS, 0.35))
    found = summary([Run(3, 0, 1, {"a": counts((0.4, 1), (0.3, 0))}, place)], {"a": "a"})
    assert found["runs"][0]["f1"] == 1
    assert found["f1_of_folds"] is None
    assert "| 3 | 1.0000 |" in as_markdown(found)


def test_the_interval_over_seeds_is_students():
    found = of_seeds([0.5, 0.6, 0.7])
    assert found["mean"] == 0.6
    assert found["deviation"] == 0.1
    # 4.303 standard errors with two degrees of freedom.
    assert found["interval"] == pytest.approx([0.6 - 4.303 * 0.1 / 3**0.5, 0.6 + 0.2484], abs=1e-3)
    assert of_seeds([0.5])["interval"] is None


def test_the_interval_over_places_holds_what_places_alike_give():
    alike = np.tile([[90, 2], [3, 5]], (1, 8, 1, 1))
    assert of_places(alike)["interval"] == pytest.approx([10 / 15, 10 / 15], abs=1e-4)
    unlike = alike.copy()
    unlike[0, :4] = [[90, 9], [1, 0]]
    low, high = of_places(unlike)["interval"]
    assert low < 0.4 < high
    assert of_places(alike[:, :4])["interval"] is None


def test_the_table_has_a_row_a_seed_and_says_how_intervals_come_about():
    pixels = {f"p{n}": counts((0.9, 1), (0.2, 0), (0.6, n % 2)) for n in range(6)}
    half = [dict(list(pixels.items())[:3]), dict(list(pixels.items())[3:])]
    runs = [Run(seed, fold, 2, half[fold - 1]) for seed in (0, 1) for fold in (1, 2)]
    text = as_markdown(summary(runs, {name: name for name in pixels}))
    assert text.splitlines()[0] == "| seed | fold 1 | fold 2 | all together |"
    assert [line.split(" | ")[0] for line in text.splitlines()[2:6]] == [
        "| 0",
        "| 1",
        "| mean",
        "| SD",
    ]
    assert "(Student's t)" in text
    assert "Over 6 places: 95 % interval" in text
