"""Rows of a raster that are looked at apart: each group of pixels is told by the rows it begins in,
and is as large as it is in the whole."""

import numpy as np
import pytest
from deepchange.engine.arrays import reach
from deepchange.engine.arrays.reach import GroupsOfRows, Least, Rows, rows_that_hold
from deepchange.engine.arrays.sieve import GroupNumbers
from deepchange.engine.arrays.windows import full_rows

HEIGHT, WIDTH = 90, 70
CUTS = [(0, 90), (0, 7, 8, 30, 61, 90), (0, 45, 90), tuple(range(0, 91, 5))]


@pytest.fixture(autouse=True)
def strips_of_six_rows(monkeypatch):
    def narrow(height, width):
        return full_rows(height, width, 27)

    monkeypatch.setattr(reach, "full_rows", narrow)


def noise(share, seed=0):
    """Groups of all sizes; at 0.6 some wind from top to bottom."""
    rng = np.random.default_rng(seed)
    return (rng.random((HEIGHT, WIDTH)) < share).astype(np.uint8) * rng.integers(
        1, 3, (HEIGHT, 1), np.uint8
    )


def combs():
    """Teeth that hang together only far above or far below, and a spiral's way back up."""
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    mask[5:80, 2:30:3] = 1
    mask[79, 2:30] = 1
    mask[10:85, 40:66:4] = 1
    mask[10, 40:66] = 1
    mask[84, 40:45] = 1
    return mask


MASKS = [
    noise(0.3),
    noise(0.5, 1),
    np.sign(noise(0.6, 2)),
    combs(),
    np.ones((HEIGHT, WIDTH), np.uint8),
]


def in_rows(mask, cut, least=None):
    """(rows, groups) of each part, whose pixels are numbered."""
    for first, end in zip(cut, cut[1:]):
        rows = Rows(first, end, HEIGHT, WIDTH)
        groups = GroupsOfRows(rows, lambda window: mask[window.slices], least)
        groups.find()
        number = np.full(mask.shape, -1)
        for window in groups.windows():
            values = mask[window.slices]
            number[window.slices][values != 0] = groups.numbers.of(values)
        yield rows, groups, number


def in_the_whole(mask):
    groups = GroupNumbers(WIDTH)
    groups.see(mask)
    groups.settle()
    number = np.full(mask.shape, -1)
    number[mask != 0] = groups.of(mask)
    return groups.first, number


@pytest.mark.parametrize("cut", CUTS, ids=str)
@pytest.mark.parametrize("mask", MASKS, ids=range(len(MASKS)))
def test_each_group_is_told_once_and_whole_in_the_order_of_the_raster(mask, cut):
    first, whole = in_the_whole(mask)
    number = 0
    for rows, groups, here in in_rows(mask, cut):
        begins = first // WIDTH
        assert (
            groups.own.stop - groups.own.start
            == ((begins >= rows.first) & (begins < rows.end)).sum()
        )
        assert (
            groups.first_pixels() + rows.first * WIDTH
            == first[number:][: len(groups.first_pixels())]
        ).all()
        for own in range(groups.own.start, groups.own.stop):
            assert np.array_equal(here == own, whole == number)
            number += 1
    assert number == len(first)


@pytest.mark.parametrize("cut", CUTS, ids=str)
@pytest.mark.parametrize("mask", MASKS, ids=range(len(MASKS)))
@pytest.mark.parametrize("amount", [2, 9, 150])
def test_what_is_too_small_in_the_whole_is_too_small_in_rows(mask, cut, amount):
    _, whole = in_the_whole(mask)
    kept = np.bincount(whole[mask != 0]) >= amount
    least = Least(amount, rows_that_hold(amount, 1.0, HEIGHT))
    count = 0
    for rows, groups, here in in_rows(mask, cut, least):
        inside = slice(rows.first, rows.end)
        expected = (mask != 0) & kept[whole]
        found = (here >= 0) & groups.kept[here]
        assert np.array_equal(found[inside], expected[inside])
        count += groups.kept[groups.own].sum()
    assert count == kept.sum()


def test_an_area_in_square_metres_is_that_of_its_pixels():
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    mask[38:42, 5] = mask[38:43, 9] = 1
    areas = np.linspace(0.5, 1.5, HEIGHT)

    def of(inside, row):
        return areas[row + np.nonzero(inside)[0]]

    least = Least(areas[38:43].sum(), rows_that_hold(areas[38:43].sum(), 0.5, HEIGHT), of)
    for _, groups, here in in_rows(mask, (0, 40, 90), least):
        assert groups.kept[here[40, 9]]
        assert not groups.kept[here[40, 5]]


def test_rows_below_are_looked_at_only_as_far_as_an_own_group_goes_on():
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    mask[:, 3] = 1  # of the first rows, and of nobody else
    mask[28:33, 10] = 1
    ends = [groups.end for _, groups, _ in in_rows(mask, (0, 10, 30, 60, 90))]
    assert ends == [90, 36, 60, 90]


def test_strips_are_cut_and_counted_as_those_of_the_whole_raster():
    whole = [(window.row, window.height) for window in full_rows(HEIGHT, WIDTH, 27)]
    counted = []
    for first, end in zip((0, 7, 8, 30, 61), (7, 8, 30, 61, 90)):
        rows = Rows(first, end, HEIGHT, WIDTH)
        strips = list(rows.strips(HEIGHT))
        assert strips[0].row == first
        counted += [(each.row, each.height) for each in strips if rows.counts(each)]
    assert counted == whole
