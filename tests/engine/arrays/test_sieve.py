"""The minimum area: what is kept does not depend on how the raster was cut into strips."""

from __future__ import annotations

import numpy as np
import pytest
from deepchange.engine.arrays.sieve import GroupNumbers, Sieve
from deepchange.engine.errors import BadInput
from deepchange.engine.request import DetectionRequest, MinimumArea
from deepchange.engine.runs import resume


def flooded(values, row, column):
    """The pixels of one value that hang together with a pixel by their edges, found one by one."""
    found, waiting = set(), [(row, column)]
    while waiting:
        place = waiting.pop()
        inside = 0 <= place[0] < values.shape[0] and 0 <= place[1] < values.shape[1]
        if inside and place not in found and values[place] == values[row, column]:
            found.add(place)
            waiting += [
                (place[0] + down, place[1] + right)
                for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0))
            ]
    return found


def kept_one_by_one(values, least):
    result, seen = np.zeros(values.shape, bool), set()
    for place in map(tuple, np.argwhere(values)):
        if place not in seen:
            group = flooded(values, *place)
            seen |= group
            result[tuple(np.array(list(group)).T)] = len(group) >= least
    return result


def kept(values, minimum, rows, areas=None):
    """The same by strips of so many rows."""
    strips = [(row, values[row : row + rows]) for row in range(0, len(values), rows)]
    sieve = Sieve(strips, values.shape[1], minimum, areas)
    return np.concatenate([sieve.keeps(strip) for _, strip in strips])


def pixels(count):
    return MinimumArea(count, "px")


@pytest.mark.parametrize("rows", [1, 2, 7, 40])
@pytest.mark.parametrize("classes", [1, 3])
@pytest.mark.parametrize("share", [0.3, 0.55, 0.65])
def test_groups_are_those_that_hang_together_by_edges_whatever_the_strips(rows, classes, share):
    draw = np.random.default_rng(classes)
    values = (draw.random((40, 31)) < share) * draw.integers(1, classes + 1, (40, 31))
    np.testing.assert_array_equal(kept(values, pixels(9), rows), kept_one_by_one(values, 9))


def test_areas_are_worked_out_for_a_minimum_in_m2_alone():
    def areas(mask, row):
        raise AssertionError("areas are not needed")

    values = np.ones((4, 4), np.uint8)
    assert kept(values, pixels(9), 2, areas).all()
    with pytest.raises(AssertionError, match="areas are not needed"):
        kept(values, MinimumArea(9, "m2"), 2, areas)


def test_a_spiral_through_every_strip_is_one_group():
    spiral = np.zeros((15, 15), np.uint8)
    row = column = 0
    spiral[0, 0] = 1
    for length, (down, right) in zip(
        [14, 14, 14, 12, 12, 10, 10, 8, 8], [(0, 1), (1, 0), (0, -1), (-1, 0)] * 3
    ):
        for _ in range(length):
            row, column = row + down, column + right
            spiral[row, column] = 1
    total = int(spiral.sum())
    assert kept(spiral, pixels(total), 1).sum() == total
    assert not kept(spiral, pixels(total + 1), 1).any()


def test_pixels_that_touch_by_a_corner_are_two_groups():
    assert not kept(np.eye(6, dtype=np.uint8), pixels(2), 3).any()


def test_an_area_in_square_metres_counts_each_pixel_as_large_as_it_is():
    values = np.zeros((4, 6), np.uint8)
    values[0, :3] = values[3, :3] = 1

    def areas(mask, first):  # rows get larger downwards
        return np.repeat(100.0 + 10 * (np.arange(len(mask)) + first), mask.sum(1))

    found = kept(values, MinimumArea(390.0, "m2"), 2, areas)
    assert not found[0].any()
    assert found[3, :3].all()


def test_a_group_of_just_the_minimum_is_kept():
    values = np.zeros((5, 5), np.uint8)
    values[1:4, 1:4] = 1
    assert kept(values, pixels(9), 2).sum() == 9
    assert (
        kept(values, MinimumArea(0.9, "m2"), 2, lambda mask, _: np.full(mask.sum(), 0.1)).sum() == 9
    )


def test_a_mask_without_change_stays_so():
    assert not kept(np.zeros((9, 9), np.uint8), pixels(9), 4).any()


@pytest.mark.parametrize(
    ("said", "amount", "unit"),
    [
        ("auto", 9, "px"),
        ("AUTO", 9, "px"),
        ("25px", 25, "px"),
        ("25 PX", 25, "px"),
        ("500", 500, "m2"),
        (500, 500, "m2"),
        ("0.5ha", 5000, "m2"),
        ("12.5 m²", 12.5, "m2"),
        ("0", 0, "m2"),
        (0, 0, "m2"),
    ],
)
def test_a_minimum_area_is_understood_in_pixels_square_metres_and_hectares(said, amount, unit):
    assert MinimumArea.of(said) == MinimumArea(amount, unit)


@pytest.mark.parametrize(
    "said", ["many", "-1", -1, "9px²", "", "nan", float("nan"), float("inf"), True, "1e400"]
)
def test_a_minimum_area_that_makes_no_sense_is_refused_with_examples(said):
    with pytest.raises(BadInput, match="“Minimum area” is"):
        DetectionRequest("a.tif", "b.tif", "out", min_area=said)


def test_what_means_the_same_is_the_same_request():
    one, other = (DetectionRequest("a", "b", "o", min_area=said) for said in ("500", 500.0))
    assert one == other
    assert resume._other(one, {"min_area": "0.05ha"}) is None
    assert resume._other(one, {"min_area": "25px"}) == "min_area"
    assert DetectionRequest.from_json(one.to_json()) == one


@pytest.mark.parametrize("rows", [1, 3, 40])
def test_groups_are_numbered_by_their_first_pixels_whatever_the_strips(rows):
    values = (np.random.default_rng(2).random((40, 31)) < 0.5).astype(np.uint8)
    strips = [values[row : row + rows] for row in range(0, len(values), rows)]
    groups = GroupNumbers(31)
    for strip in strips:
        groups.see(strip)
    groups.settle()
    found = np.full(values.shape, -1)
    for _ in "12":  # as often as one likes
        groups.rewind()
        found[values == 1] = np.concatenate([groups.of(strip) for strip in strips])
    for number, first in enumerate(groups.first.tolist()):
        group = flooded(values, *divmod(first, 31))
        assert {tuple(place) for place in np.argwhere(found == number)} == group
        assert min(group) == divmod(first, 31)
    assert found.max() + 1 == len(groups.first)
