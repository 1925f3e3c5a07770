"""A decision speaks for the ground around it: a detection outlines only a part of a change."""

import numpy as np
from deepchange.engine.learning.features import HALO
from deepchange.engine.learning.pair import ACCEPTED, DRAWN, REJECTED
from deepchange.engine.learning.surroundings import (
    REACH_OF_ACCEPTED,
    closeness,
    evidence,
    with_evidence,
)

SIDE = 2 * HALO + 21
MIDDLE = HALO + 10


def around(answer):
    """What a decided place of 3 pixels square says of the row through its middle, to its right."""
    decided = np.zeros((SIDE, SIDE), np.float32)
    decided[MIDDLE - 1 : MIDDLE + 2, MIDDLE - 1 : MIDDLE + 2] = answer
    return evidence(decided)[MIDDLE, MIDDLE + 2 :]


def test_ground_beside_an_accepted_polygon_is_more_likely_to_have_changed_and_less_far_away():
    odds = around(ACCEPTED)
    assert odds[0] > 1
    assert (np.diff(odds[:REACH_OF_ACCEPTED]) < 0).all()
    assert not odds[REACH_OF_ACCEPTED:].any()


def test_ground_beside_a_rejected_polygon_is_less_likely_to_have_changed():
    odds = around(REJECTED)
    assert odds[0] < -1
    assert (np.diff(odds[: HALO - 1]) > 0).all()
    assert not odds[HALO - 1 :].any()


def test_a_polygon_drawn_by_hand_is_the_whole_change_and_says_nothing_of_the_ground_beside_it():
    assert not around(DRAWN).any()


def test_distances_are_those_of_a_ruler_whatever_the_direction():
    places = np.random.default_rng(1).random((40, 50)) > 0.995
    rows, columns = np.indices(places.shape)
    ruler = np.min(
        [np.hypot(rows - row, columns - column) for row, column in np.argwhere(places)], axis=0
    )
    np.testing.assert_allclose(closeness(places, 9), np.clip(1 - ruler / 9, 0, 1), atol=1e-6)


def test_evidence_moves_a_probability_by_log_odds_and_nothing_else_is_touched():
    probability = np.array([0.5, 0.2, 0.123456], np.float32)
    moved = with_evidence(probability, np.array([np.log(3), np.log(4), 0], np.float32))
    np.testing.assert_allclose(moved[:2], [0.75, 0.5], rtol=1e-5)
    assert moved[2] == probability[2]
