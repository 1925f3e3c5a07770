"""Figures of a whole pair: what far values do to them."""

import numpy as np
import pytest
from deepchange.engine.arrays import statistics
from deepchange.engine.arrays.statistics import PairMoments


def date_of(values):
    """The figures of an image (C, H, W), and that of the date before it, which is as it should
    be."""
    ground = np.random.default_rng(1).normal(1000, 200, values.shape).astype(np.uint16)
    moments = PairMoments(len(values), values[0].size, eight_bit=False)
    moments.add(ground, values, np.ones(values.shape[1:], bool))
    found = moments.result()
    return found.after, found.before


@pytest.fixture
def town():
    """Two bands of ground with some bright roofs, as towns have them."""
    values = np.random.default_rng(0).normal(1000, 200, (2, 100, 100))
    values[:, :10, :20] = 2000
    return values.astype(np.uint16)


def test_of_ordinary_images_every_value_counts(town):
    date, _ = date_of(town)
    assert date.far == date.usual_mean == date.usual_deviation == ()
    assert date.shown_mean == date.mean
    assert date.shown_deviation == date.deviation


@pytest.mark.parametrize("share", [3, 15])
def test_clouds_do_not_change_by_what_an_image_is_shown(town, share):
    clear, _ = date_of(town)
    town[:, -share:] = 9000
    clouded, other = date_of(town)
    assert clouded.deviation[0] > 2 * clear.deviation[0]
    assert clouded.shown_mean == pytest.approx(clear.mean, rel=0.03)
    assert clouded.shown_deviation == pytest.approx(clear.deviation, rel=0.15)
    assert clouded.far == pytest.approx((share / 100,) * 2, abs=0.005)
    assert other.far == ()  # each date by itself


def test_an_image_that_is_one_value_but_for_a_few_is_shown_as_it_is(town):
    town[:] = 1000
    town[:, :2] = 9000
    date, _ = date_of(town)
    assert date.far == ()
    assert date.shown_deviation == date.deviation


def test_land_in_the_sea_is_ground_and_no_cloud():
    sea = np.random.default_rng(2).normal(300, 10, (2, 2, 100, 100))
    sea[:, :, :15] += np.random.default_rng(3).normal(900, 150, (2, 15, 100))  # in both dates
    before, after = sea.round().astype(np.uint16)
    moments = PairMoments(2, before[0].size, eight_bit=False)
    moments.add(before, after, np.ones(before.shape[1:], bool))
    found = moments.result()
    assert found.before.far == found.after.far == ()
    after[:, -5:] = 9000  # a cloud over the sea of one date
    moments = PairMoments(2, before[0].size, eight_bit=False)
    moments.add(before, after, np.ones(before.shape[1:], bool))
    clouded = moments.result()
    assert clouded.before == found.before
    assert clouded.after.far == pytest.approx((0.05, 0.05))
    assert clouded.after.shown_deviation == pytest.approx(found.after.deviation, rel=0.05)


def test_a_cloud_over_what_is_bright_in_both_dates_is_a_cloud():
    dates = np.random.default_rng(4).normal(1000, 60, (2, 1, 100, 100))
    dates[:, :, :, :8] += 900  # roofs
    clear = dates.astype(np.uint16)
    clouded = clear.copy()
    clouded[1, :, -15:] = 9000  # over ground and roofs
    figures = []
    for before, after in (clear, clouded):
        moments = PairMoments(1, before[0].size, eight_bit=False)
        moments.add(before, after, np.ones(before.shape[1:], bool))
        figures.append(moments.result().after)
    assert figures[1].far == pytest.approx((0.15,), abs=0.005)
    assert figures[1].shown_deviation == pytest.approx(figures[0].deviation, rel=0.05)


@pytest.mark.parametrize("pixels", [7, 4096, 4097])
def test_values_counted_two_at_a_time_are_those_counted_one_by_one(pixels, monkeypatch):
    monkeypatch.setattr(statistics, "_MANY", 4096)
    values = np.random.default_rng(1).integers(0, 256, (2, pixels)).astype(np.uint8)[:, ::-1]
    for row in values:
        np.testing.assert_array_equal(statistics._counted(row), np.bincount(row, minlength=256))
