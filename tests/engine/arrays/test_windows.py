"""Windows: every pixel once, and no more of them than needed."""

import numpy as np
import pytest
from deepchange.engine.arrays.windows import (
    fitting_shape,
    full_rows,
    pieces,
    plan_windows,
    weights,
)


def test_a_very_wide_raster_is_not_worked_through_row_by_row():
    assert len(list(full_rows(10, 300_000))) == 1
    assert len(list(full_rows(10, 1_000_000))) == 2
    assert [window.height for window in full_rows(100, 10_000)] == [52, 48]


def test_pieces_of_a_raster_cover_every_pixel_once():
    seen = np.zeros((7, 900), int)
    for window in pieces(7, 900, *fitting_shape(7, 900, 20)):
        seen[window.slices] += 1
    assert (seen == 1).all()


@pytest.mark.parametrize("length", [1, 2, 31, 32, 33, 100, 257, 511])
@pytest.mark.parametrize(
    ("size", "overlap", "margin"), [(32, 0, 0), (32, 8, 0), (32, 16, 8), (33, 7, 3)]
)
def test_tapers_sum_to_one_at_every_pixel(length, size, overlap, margin):
    windows = plan_windows(length, 1, size, overlap)
    total = np.zeros(length)
    for window, taper in zip(windows, weights(length, size, overlap, margin)):
        total[window.row : window.row + window.height] += taper
    assert total == pytest.approx(1.0, abs=1e-6)
