"""A decision speaks for the ground around it: a detection outlines only a part of a change."""

from types import SimpleNamespace

import numpy as np
import pytest
from deepchange.engine.learning.features import HALO, Colours
from deepchange.engine.learning.pair import ACCEPTED, DRAWN, EXTRA, REJECTED
from deepchange.engine.learning.predictor import Learned
from deepchange.engine.learning.saved import number_of_features
from deepchange.engine.learning.surroundings import (
    EVIDENCE,
    OF_DETECTION,
    REACH_OF_ACCEPTED,
    closeness,
    evidence,
    with_evidence,
)
from deepchange.engine.raster.layers import STEPS

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


def test_what_is_drawn_leaves_less_to_be_missed_beside_accepted_polygons():
    decided = np.zeros((SIDE, 60), np.float32)
    decided[:, 0], decided[:, -1] = ACCEPTED, REJECTED
    alone, beside_drawn = evidence(decided), evidence(decided, draws=True)
    near = np.s_[:, 1:REACH_OF_ACCEPTED]
    far = np.s_[:, REACH_OF_ACCEPTED + 14 :]
    assert (beside_drawn[near] < alone[near]).all()
    assert beside_drawn[:, 1].mean() > 0
    np.testing.assert_array_equal(beside_drawn[far], alone[far])


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


def test_the_map_takes_the_evidence_and_what_was_decided_stays_as_it_was_decided():
    """What was learned says 0.4 everywhere, its log-odds divided by 2."""
    says = SimpleNamespace(
        probability=lambda pixels: np.full(pixels.shape[1], 0.4),
        temperature=2,
        mean=np.zeros(number_of_features(3)),
    )
    chip = np.zeros((5, SIDE, SIDE), np.float32)
    place = np.s_[MIDDLE - 1 : MIDDLE + 2, MIDDLE - 1 : MIDDLE + 2]
    found = {}
    for answer in (ACCEPTED, REJECTED, DRAWN):
        chip[-1][place] = answer
        learned = Learned(Colours(np.zeros((2, 3)), np.ones((2, 3))), says, {})
        found[answer] = learned.probability(chip, chip, np.ones((SIDE, SIDE), bool))
    assert [found[answer][place].mean() for answer in (ACCEPTED, REJECTED, DRAWN)] == [1, 0, 1]
    beside, odds = (MIDDLE, MIDDLE + 2), EVIDENCE * (1 - 1 / REACH_OF_ACCEPTED) / 2
    assert found[ACCEPTED][beside] == pytest.approx(1 / (1 + 0.6 / 0.4 * np.exp(-odds)), abs=1e-5)
    assert found[REJECTED][beside] < 0.25
    assert found[DRAWN][beside] == pytest.approx(0.4)
    chip[-1][place] = ACCEPTED
    learned = Learned(Colours(np.zeros((2, 3)), np.ones((2, 3))), says, {"drawn": 1})
    with_drawn = learned.probability(chip, chip, np.ones((SIDE, SIDE), bool))[beside]
    assert 0.4 < with_drawn < found[ACCEPTED][beside]


def test_what_a_trained_network_said_moves_the_map_and_beside_drawn_changes_ir_mad_does():
    """What was learned says 0.5 everywhere, its log-odds divided by 2; the network said 0.2, and
    `ir-mad` 0.4."""
    says = SimpleNamespace(
        probability=lambda pixels: np.full(pixels.shape[1], 0.5),
        temperature=2,
        mean=np.zeros(number_of_features(3)),
    )
    chip, middle = np.zeros((6, SIDE, SIDE), np.float32), (MIDDLE, MIDDLE)
    chip[-EXTRA], chip[-EXTRA - 1] = 0.2 * STEPS, 0.4 * STEPS

    def said(**facts):
        learned = Learned(Colours(np.zeros((2, 3)), np.ones((2, 3))), says, facts)
        return learned.probability(chip, chip, np.ones((SIDE, SIDE), bool))[middle]

    def sum_of(*probabilities):
        odds = sum(np.log(each / (1 - each)) for each in probabilities) * OF_DETECTION / 2
        return pytest.approx(1 / (1 + np.exp(-odds)), abs=1e-5)

    assert said(starts_from_network=True) == sum_of(0.2)
    assert said(starts_from_network=True, drawn=1) == sum_of(0.2, 0.4)
    assert said(starts_from_network=False) == said() == 0.5  # a run of an earlier version, too
