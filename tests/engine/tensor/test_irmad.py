from __future__ import annotations

import numpy as np
import pytest
import torch
from deepchange.engine.tensor import irmad
from deepchange.engine.tensor.irmad import chi_square_survival, fit_irmad


def silent(_share):
    pass


def two_dates(pixels=20_000, bands=4, noise=0.1, seed=1):
    """Unchanged ground (C, n) seen twice, the second time mixed and scaled; the last tenth has been replaced."""
    draw = torch.Generator().manual_seed(seed)
    ground = torch.randn(bands, pixels, generator=draw)
    mixing = torch.eye(bands) + 0.3 * torch.randn(bands, bands, generator=draw)
    after = mixing @ ground + noise * torch.randn(bands, pixels, generator=draw)
    changed = torch.arange(pixels) >= 0.9 * pixels
    after[:, changed] = torch.randn(bands, int(changed.sum()), generator=draw) * 2
    return ground, after, changed


def test_replaced_pixels_lie_far_from_no_change_and_the_others_near():
    before, after, changed = two_dates()
    distance = fit_irmad([before], [after], silent).distance(before, after)
    assert float(distance[~changed].median()) < 0.3 * float(distance[changed].median())
    assert float((distance[changed] > distance[~changed].quantile(0.95)).float().mean()) > 0.95


def test_the_squared_distance_of_unchanged_pixels_has_the_mean_of_its_chi_square():
    before, after, _ = two_dates()
    before, after = before[:, :18_000], after[:, :18_000]
    model = irmad._canonical(irmad._Sums.of(irmad.thinned([before], [after]), None), 1)
    assert float(model.distance(before, after).square().mean()) == pytest.approx(4.0, rel=0.01)


def test_the_distance_does_not_depend_on_gain_offset_or_mixing_of_the_bands():
    before, after, _ = two_dates()
    plain = fit_irmad([before], [after], silent).distance(before, after)
    mixed = torch.tensor([[2.0, 0, 0, 1], [0, 1, 0, 0], [0, 1, 3, 0], [0, 0, 0, 0.5]]) @ after + 7
    other = fit_irmad([before], [mixed], silent).distance(before, mixed)
    torch.testing.assert_close(plain, other, rtol=1e-2, atol=1e-2)


def test_chips_and_one_image_give_the_same_transformation():
    before, after, _ = two_dates()
    whole = fit_irmad([before], [after], silent)
    chips = fit_irmad(list(before.split(7000, 1)), list(after.split(7000, 1)), silent)
    assert chips.correlations == pytest.approx(whole.correlations, abs=1e-9)
    torch.testing.assert_close(chips.distance(before, after), whole.distance(before, after), rtol=1e-4, atol=1e-4)


def test_a_scene_of_many_pixels_is_thinned_evenly(monkeypatch):
    monkeypatch.setattr(irmad, "MOST_PIXELS", 5000)
    before, after, _ = two_dates()
    assert sum(chip.shape[1] for chip in irmad.thinned([before, before], [after, after])) <= 5000


@pytest.mark.parametrize(
    ("name", "spoil"),
    [
        ("identical dates", lambda before, after: (before, before)),
        ("a constant band", lambda before, after: (before, torch.cat([after[:3], torch.zeros_like(after[:1])]))),
        ("grey images", lambda before, after: (before[:1].expand(3, -1), after[:1].expand(3, -1))),
        ("one date constant", lambda before, after: (before, torch.zeros_like(after))),
        ("both dates constant", lambda before, after: (torch.ones_like(before), torch.zeros_like(after))),
        ("one band", lambda before, after: (before[:1], after[:1])),
        ("one pixel", lambda before, after: (before[:, :1], after[:, :1])),
        ("fewer pixels than bands", lambda before, after: (before[:, :3], after[:, :3])),
    ],
)
def test_distances_are_finite_for(name, spoil):
    before, after = spoil(*two_dates()[:2])
    model = fit_irmad([before], [after], silent)
    distance = model.distance(before, after)
    assert bool(torch.isfinite(distance).all())
    assert np.isfinite(model.correlations).all()


def test_dates_that_are_equal_but_for_one_place_differ_there_alone():
    before, _, changed = two_dates()
    after = torch.where(changed, -before, before)
    distance = fit_irmad([before], [after], silent).distance(before, after)
    assert float(distance[~changed].max()) < 1
    assert float(distance[changed].median()) > 100


@pytest.mark.parametrize(
    ("statistic", "freedom", "chance"),
    # Tabulated quantiles of the chi-square distribution.
    [(3.841, 1, 0.05), (12.592, 6, 0.05), (16.812, 6, 0.01), (0.0, 6, 1.0)],
)
def test_the_survival_of_chi_square_agrees_with_the_tables(statistic, freedom, chance):
    found = chi_square_survival(torch.tensor([statistic], dtype=torch.float64), freedom)
    assert float(found) == pytest.approx(chance, abs=1e-4)


def test_progress_is_told_up_to_the_end():
    before, after, _ = two_dates(2000)
    told = []
    fit_irmad([before], [after], told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
