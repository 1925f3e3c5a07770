"""How far two dates lie apart is seen to a tenth of a pixel, or not at all."""

import numpy as np
import pytest
from deepchange.engine.alignment.places import (
    comparing_windows,
    displacement_at,
    held_out,
    with_enough_of_both,
)
from deepchange.engine.arrays.windows import Window
from support.planted import crop, dates, drawn_from, shifted, turned

SHIFTS = [(0.0, 0.0), (0.2, -0.1), (-0.5, 0.5), (1.3, 2.6), (-7.4, 3.2), (12.0, -8.3)]


def vectors(before, after, valid=None):
    """The displacements (N, 2) of a pair of images (H, W) at all places where they match."""
    valid = np.ones(before.shape, bool) if valid is None else valid
    found = [
        displacement_at(
            before[window.slices][None], after[window.slices][None], valid[window.slices]
        )
        for window in comparing_windows(*before.shape)
    ]
    return np.array([vector for vector in found if vector is not None]).reshape(-1, 2)


@pytest.mark.parametrize(("right", "down"), SHIFTS)
def test_a_shift_planted_between_two_real_dates_is_recovered(right, down):
    before, after = dates()
    unmoved = np.median(vectors(crop(before), crop(after)), axis=0)
    found = vectors(crop(before), crop(shifted(after, right, down)))
    assert len(found) >= 10
    assert np.abs(np.median(found, axis=0) - unmoved - (right, down)).max() < 0.1


def test_a_turn_shows_as_displacements_that_grow_towards_the_border():
    image = dates()[1]
    right, down = turned(image.shape, 0.5)
    turned_image = drawn_from(image, right, down)
    rows, columns = 200, 240
    for window in comparing_windows(*crop(image).shape):
        found = displacement_at(
            crop(image)[window.slices][None],
            crop(turned_image)[window.slices][None],
            np.ones((window.height, window.width), bool),
        )
        if found is not None:
            middle = (
                rows + window.row + window.height // 2,
                columns + window.column + window.width // 2,
            )
            assert np.abs(np.add(found, (right[middle], down[middle]))).max() < 0.25


@pytest.mark.parametrize("change", ["flat", "noise", "other place"])
def test_places_that_do_not_match_give_no_number(change):
    image = crop(dates()[0])
    other = {
        "flat": np.full(image.shape, 7.0),
        "noise": np.random.default_rng(2).normal(size=image.shape),
        "other place": crop(dates()[0], 20, 20)[::-1],
    }[change]
    assert len(vectors(image, other)) <= 2


def test_speckle_as_of_radar_leaves_enough_to_measure_by():
    whole = {"row": 24, "column": 24, "size": (552, 652)}
    draw = np.random.default_rng(4)
    looks = [
        crop(moved, **whole) * draw.gamma(4.0, 0.25, whole["size"])
        for moved in (dates()[0], shifted(dates()[0], 2.4, -1.7))
    ]
    assert np.abs(np.median(vectors(*looks), axis=0) - (2.4, -1.7)).max() < 0.1


def test_a_place_without_data_in_a_corner_of_it_is_left_out():
    image = crop(dates()[0])
    valid = np.ones(image.shape, bool)
    valid[:, ::10] = False
    assert len(vectors(image, image, valid)) == 0


@pytest.mark.parametrize("shape", [(352, 368), (96, 120), (5000, 300), (20000, 20000)])
def test_places_lie_beside_one_another_within_the_raster_and_are_few(shape):
    windows = comparing_windows(*shape)
    assert 9 <= len(windows) <= 144
    seen = np.zeros((shape[0] // 4, shape[1] // 4), np.uint8)
    for window in windows:
        assert window.row + window.height <= shape[0]
        assert window.column + window.width <= shape[1]
        seen[
            window.row // 4 + 1 : (window.row + window.height) // 4 - 1,
            window.column // 4 + 1 : (window.column + window.width) // 4 - 1,
        ] += 1
    assert seen.max() == 1


def test_a_raster_smaller_than_a_place_has_none():
    assert comparing_windows(20, 500) == []


def test_a_third_of_the_places_is_kept_for_the_check_and_lies_all_over():
    windows = [
        Window(row, column, 64, 64) for row in range(0, 640, 64) for column in range(0, 640, 64)
    ]
    kept = held_out(windows)
    assert 30 <= kept.sum() <= 36
    for quarter in (np.s_[:5, :5], np.s_[5:, :5], np.s_[:5, 5:], np.s_[5:, 5:]):
        assert kept.reshape(10, 10)[quarter].sum() >= 7


def test_where_a_place_that_was_to_check_does_not_match_another_one_checks():
    """Of nine places three check; one of them without a match, and nothing was aligned by eight."""
    held = held_out(comparing_windows(200, 240))
    assert held.sum() == 3
    for lost in np.flatnonzero(held):
        known = np.ones(9, bool)
        known[lost] = False
        now = with_enough_of_both(held, known, 3)
        assert (known & now).sum() == 3
        assert (known & ~now).sum() == 5
        assert (now | ~held | ~known).all()  # what could check still does


def test_where_too_few_places_are_left_to_fit_to_one_of_those_that_check_is_taken():
    held = np.array([True] * 5 + [False] * 4)
    known = np.array([True] * 5 + [True, True, False, False])
    now = with_enough_of_both(held, known, 3)
    assert ((known & now).sum(), (known & ~now).sum()) == (4, 3)


@pytest.mark.parametrize("matching", [9, 5, 0])
def test_enough_places_or_too_few_in_all_stay_as_they_are(matching):
    held = held_out(comparing_windows(200, 240))
    known = np.arange(9) < matching
    assert (with_enough_of_both(held, known, 3) == held).all()
