from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from deepchange.engine.raster.layers import stored
from deepchange.engine.statistical import irmad
from deepchange.engine.statistical.distances import irmad_evidence
from deepchange.engine.statistical.irmad import chi_square_survival, fit_irmad, sample_step
from deepchange.engine.statistical.scaling import to_chip
from osgeo import gdal

DEMO = sorted((Path(__file__).parents[3] / "demo").glob("beirut_*.tif"))


def silent(_share):
    pass


def fitted(before, after):
    return fit_irmad(np.concatenate([before, after]), silent)


def two_dates(pixels=20_000, bands=4, noise=0.1, seed=1):
    """Unchanged ground (C, n) seen twice, the second time mixed and scaled; the last tenth has been
    replaced."""
    draw = np.random.default_rng(seed)
    ground = draw.normal(size=(bands, pixels))
    mixing = np.eye(bands) + 0.3 * draw.normal(size=(bands, bands))
    after = mixing @ ground + noise * draw.normal(size=(bands, pixels))
    changed = np.arange(pixels) >= 0.9 * pixels
    after[:, changed] = draw.normal(size=(bands, changed.sum())) * 2
    return ground, after, changed


def test_replaced_pixels_lie_far_from_no_change_and_the_others_near():
    before, after, changed = two_dates()
    distance = fitted(before, after).distance(before, after)
    assert np.median(distance[~changed]) < 0.3 * np.median(distance[changed])
    assert (distance[changed] > np.quantile(distance[~changed], 0.95)).mean() > 0.95


def test_the_squared_distance_of_unchanged_pixels_has_the_mean_of_its_chi_square():
    before, after, _ = two_dates()
    stacked = np.concatenate([before, after])[:, :18_000]
    model = irmad._canonical(np.ones(18_000), stacked, 1)
    assert model.statistic(stacked).mean() == pytest.approx(4.0, rel=0.01)


def test_raw_values_of_the_demo_lie_as_far_as_standardised_ones_in_the_layer_that_is_stored():
    dates = (gdal.Open(str(file)).ReadAsArray()[None] for file in DEMO)
    chip = to_chip(*dates, np.ones((1, 600, 700), bool))
    evidence = irmad_evidence([chip], silent)
    standardised = [
        scaling.apply(date[0].reshape(3, -1)).astype(np.float64)
        for scaling, date in zip((evidence.scalings.before, evidence.scalings.after), chip)
    ]
    former = evidence.measure.distance(*standardised).astype(np.float32)
    found = evidence.raw_distance(*chip[:2]).reshape(-1)
    np.testing.assert_allclose(found, former, rtol=1e-6)
    layers = (stored(values / 100, np.ones(values.shape, bool)) for values in (found, former))
    assert next(layers).tobytes() == next(layers).tobytes()


def test_the_distance_does_not_depend_on_gain_offset_or_mixing_of_the_bands():
    before, after, _ = two_dates()
    plain = fitted(before, after).distance(before, after)
    mixed = np.array([[2.0, 0, 0, 1], [0, 1, 0, 0], [0, 1, 3, 0], [0, 0, 0, 0.5]]) @ after + 7
    other = fitted(before, mixed).distance(before, mixed)
    np.testing.assert_allclose(plain, other, rtol=1e-2, atol=1e-2)


def test_a_scene_of_many_pixels_is_thinned_evenly(monkeypatch):
    monkeypatch.setattr(irmad, "MOST_PIXELS", 5000)
    assert 2500 < 40_001 / sample_step(40_001, 3) <= 5000
    assert sample_step(4000, 3) == 1


def test_four_hundred_bands_hold_no_more_numbers_than_four():
    assert 2 * 400 * (4_000_000 / sample_step(4_000_000, 400)) <= irmad.MOST_NUMBERS


@pytest.mark.parametrize(
    ("name", "spoil"),
    [
        ("identical dates", lambda before, after: (before, before)),
        (
            "a constant band",
            lambda before, after: (before, np.concatenate([after[:3], np.zeros_like(after[:1])])),
        ),
        ("grey images", lambda before, after: (before[[0, 0, 0]], after[[0, 0, 0]])),
        ("one date constant", lambda before, after: (before, np.zeros_like(after))),
        ("both dates constant", lambda before, after: (np.ones_like(before), np.zeros_like(after))),
        ("one band", lambda before, after: (before[:1], after[:1])),
        ("one pixel", lambda before, after: (before[:, :1], after[:, :1])),
        ("fewer pixels than bands", lambda before, after: (before[:, :3], after[:, :3])),
    ],
)
def test_distances_are_finite_for(name, spoil):
    before, after = spoil(*two_dates()[:2])
    model = fitted(before, after)
    assert np.isfinite(model.distance(before, after)).all()
    assert np.isfinite(model.correlations).all()


def test_dates_that_are_equal_but_for_one_place_differ_there_alone():
    before, _, changed = two_dates()
    after = np.where(changed, -before, before)
    distance = fitted(before, after).distance(before, after)
    assert distance[~changed].max() < 1
    assert np.median(distance[changed]) > 100


@pytest.mark.parametrize(
    ("statistic", "freedom", "chance"),
    # Tabulated quantiles of the chi-square distribution.
    [
        (3.841, 1, 0.05),
        (5.991, 2, 0.05),
        (11.345, 3, 0.01),
        (12.592, 6, 0.05),
        (16.812, 6, 0.01),
        (0.0, 6, 1.0),
        (124.342, 100, 0.05),
        (447.632, 400, 0.05),
    ],
)
def test_the_survival_of_chi_square_agrees_with_the_tables(statistic, freedom, chance):
    assert chi_square_survival(np.array([statistic]), freedom)[0] == pytest.approx(chance, abs=1e-4)


@pytest.mark.parametrize("freedom", [1, 2, 3, 7, 101, 1000])
def test_the_survival_of_chi_square_falls_from_one_to_nothing(freedom):
    chances = chi_square_survival(np.linspace(0, freedom + 100 + 40 * freedom**0.5, 999), freedom)
    assert chances[0] == 1
    assert np.diff(chances).max() < 1e-12
    assert 0 <= chances[-1] < 1e-12


def test_progress_is_told_up_to_the_end():
    told = []
    fit_irmad(np.concatenate(two_dates(2000)[:2]), told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
