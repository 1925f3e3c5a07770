"""Indices of both dates, and how they differ."""

import numpy as np
import pytest
from deepchange.engine.kinds.indices import BRIGHTNESS, NDVI, change, counted_from, median_change


@pytest.mark.parametrize("gain", [1.0, 1.1, 1e4, 1e-4])  # 10,000: raw numbers and reflectances
def test_brightness_differs_by_what_is_left_when_both_dates_have_one_gain(gain):
    """The difference of two shares near 1 was 0.0003 of what had doubled."""
    before = np.linspace(900, 1100, 101, dtype=np.float32)
    same, doubled = (before * np.float32(gain * ratio) for ratio in (1, 2))
    unchanged = median_change(change(BRIGHTNESS, before, same))
    assert unchanged == pytest.approx((gain - 1) / (gain + 1), abs=1e-6)
    for after, share in ((same, 0.0), (doubled, 1 / 3)):
        found = counted_from(BRIGHTNESS, change(BRIGHTNESS, before, after), unchanged)
        assert found == pytest.approx(share, abs=2e-3)


def test_other_indices_differ_by_a_difference():
    found = counted_from(NDVI, np.array([0.3, np.nan], np.float32), 0.1)
    assert found.dtype == np.float32
    assert found[0] == pytest.approx(0.2)
    assert np.isnan(found[1])


def test_of_a_black_date_no_change_of_brightness_is_known(recwarn):
    assert np.isnan(counted_from(BRIGHTNESS, np.array([1.0], np.float32), 1.0)).all()
    assert not list(recwarn)
