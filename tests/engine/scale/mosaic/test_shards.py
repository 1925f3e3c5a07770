"""How a raster is cut into shards: every pixel in one, and the same windows for each pixel."""

import numpy as np
import pytest
from deepchange.engine.arrays.blending import Blend
from deepchange.engine.arrays.windows import plan_windows
from deepchange.engine.scale.mosaic.shards import (
    Cut,
    owns,
    plan_shards,
    reach,
    shared_out,
    windows_of,
)

CUTS = [
    Cut(700, 640, 128, 32, 1, 256),
    Cut(700, 640, 128, 32, 3, 256),
    Cut(701, 413, 100, 50, 2, 300),
    Cut(90, 2000, 64, 0, 4, 256),
    Cut(60, 50, 64, 16, 1, 256),
]


@pytest.mark.parametrize("cut", CUTS, ids=str)
def test_shards_cover_every_pixel_once_and_own_every_window_once(cut):
    covered = np.zeros((cut.height, cut.width), int)
    for shard in plan_shards(cut):
        covered[shard.window.slices] += 1
    assert (covered == 1).all()
    windows = plan_windows(cut.height, cut.width, cut.window, cut.overlap)
    owners = [sum(owns(shard.window, each) for shard in plan_shards(cut)) for each in windows]
    assert owners == [1] * len(windows)


@pytest.mark.parametrize("cut", CUTS, ids=str)
def test_each_shard_computes_whole_batches_of_the_plan_in_its_order(cut):
    """What a network says of a window may depend, in the last bit, on those beside it."""
    windows = plan_windows(cut.height, cut.width, cut.window, cut.overlap)
    batches = [
        [each for each in windows if each.row == row][first : first + cut.batch]
        for row in cut.rows
        for first in range(0, len(cut.columns), cut.batch)
    ]
    for shard in plan_shards(cut):
        wanted = [batch for batch in batches if any(_meet(shard.window, each) for each in batch)]
        assert windows_of(shard.window, cut) == [each for batch in wanted for each in batch]


@pytest.mark.parametrize("cut", CUTS, ids=str)
def test_a_shard_blends_each_pixel_to_the_last_bit_as_the_whole_raster_does(cut):
    shape = cut.height, cut.width
    rng = np.random.default_rng(3)
    windows = plan_windows(*shape, cut.window, cut.overlap)
    answers = {each: rng.random((each.height, each.width), np.float32) for each in windows}
    whole = _blended(Blend(shape, cut.window, cut.overlap, 0), windows, answers, shape[1])
    for shard in plan_shards(cut):
        here = [each for each in windows_of(shard.window, cut) if reach(shard.window, each)]
        left = min(each.column for each in here)
        right = max(each.column + each.width for each in here)
        blend = Blend(shape, cut.window, cut.overlap, 0, here[0].row)
        blend.keep_to(left, right)
        found = _blended(blend, here, answers, right - left)
        rows, columns = shard.window.slices
        top = here[0].row
        part = found[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left]
        assert np.array_equal(part, whole[shard.window.slices])


@pytest.mark.parametrize(
    ("side", "workers", "rows", "columns"),
    [
        (12_000, 1, 1, 1),
        (12_000, 2, 2, 1),
        (12_000, 4, 2, 2),
        (500, 4, 1, 1),  # two windows a side: in shards each would be computed again
        (100_000, 2, 7, 7),  # no side is longer than asked
    ],
)
def test_shards_are_such_that_the_workers_are_done_soonest(side, workers, rows, columns):
    cut = shared_out(Cut(side, side, 512, 64, 1, 16_384), workers)
    found = [shard.name for shard in plan_shards(cut)]
    assert found[-1] == f"{rows - 1:04d}_{columns - 1:04d}"


def test_many_workers_each_get_a_shard_of_whole_batches():
    cut = Cut(20_000, 30_000, 256, 32, 8, 16_384)
    shards = plan_shards(shared_out(cut, 12))
    assert len(shards) == 12
    begins = {shard.window.column for shard in shards}
    assert begins <= set(cut.columns[:: cut.batch])


def _meet(one, other):
    return (
        one.row < other.row + other.height
        and other.row < one.row + one.height
        and one.column < other.column + other.width
        and other.column < one.column + one.width
    )


def _blended(blend, windows, answers, width):
    found, row = [np.zeros((0, width), np.float32)], windows[0].row
    for window in [*windows, None]:
        if window is None or window.row != row:
            found.append(blend.final_rows()[1].copy())
            blend.advance()
            row = window and window.row
        if window is not None:
            answer = answers[window]
            blend.add(window, answer, np.ones(answer.shape, bool))
    return np.concatenate(found)
