from __future__ import annotations

import pytest
import torch
from deepchange.engine.tensor.cross_prediction import features, fit_cross_prediction


def silent(_share):
    pass


def two_dates(pixels=20_000, seed=1):
    """Ground (3, n) whose second look is curved, y = x + x²/2; the last tenth has been replaced by other ground."""
    draw = torch.Generator().manual_seed(seed)
    ground = torch.rand(3, pixels, generator=draw) * 2 - 1
    seen = torch.where(torch.arange(pixels) < 0.9 * pixels, ground, torch.rand(3, pixels, generator=draw) * 2 - 1)
    after = seen + seen.square() / 2 + 0.02 * torch.randn(3, pixels, generator=draw)
    return ground, after, torch.arange(pixels) >= 0.9 * pixels


def test_a_curved_relation_of_the_dates_is_no_change_and_other_ground_is():
    before, after, changed = two_dates()
    distance = fit_cross_prediction([before], [after], silent).distance(before, after)
    assert float((distance[changed] > distance[~changed].quantile(0.99)).float().mean()) > 0.95


def test_the_distance_is_the_same_in_either_order_of_the_dates():
    before, after, _ = two_dates()
    forth = fit_cross_prediction([before], [after], silent).distance(before, after)
    back = fit_cross_prediction([after], [before], silent).distance(after, before)
    torch.testing.assert_close(forth, back, rtol=1e-4, atol=1e-4)


def test_chips_and_one_image_give_the_same_prediction():
    before, after, _ = two_dates()
    whole = fit_cross_prediction([before], [after], silent).distance(before, after)
    chips = fit_cross_prediction(list(before.split(7000, 1)), list(after.split(7000, 1)), silent)
    torch.testing.assert_close(chips.distance(before, after), whole, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize(
    ("name", "spoil"),
    [
        ("identical dates", lambda before, after: (before, before)),
        ("a constant band", lambda before, after: (before, torch.cat([after[:2], torch.zeros_like(after[:1])]))),
        ("grey images", lambda before, after: (before[:1].expand(3, -1), after[:1].expand(3, -1))),
        ("both dates constant", lambda before, after: (torch.ones_like(before), torch.zeros_like(after))),
        ("one band", lambda before, after: (before[:1], after[:1])),
        ("one pixel", lambda before, after: (before[:, :1], after[:, :1])),
        ("fewer pixels than features", lambda before, after: (before[:, :6], after[:, :6])),
        ("very many bands", lambda before, after: (before[:, :400].repeat(30, 1), after[:, :400].repeat(30, 1))),
    ],
)
def test_distances_are_finite_for(name, spoil):
    before, after = spoil(*two_dates()[:2])
    distance = fit_cross_prediction([before], [after], silent).distance(before, after)
    assert bool(torch.isfinite(distance).all())


def test_dates_that_are_equal_but_for_one_place_differ_there_alone():
    before, _, changed = two_dates()
    after = torch.where(changed, before + 1, before)
    distance = fit_cross_prediction([before], [after], silent).distance(before, after)
    assert float(distance[~changed].max()) < 1
    assert float(distance[changed].min()) > 10


def test_the_features_are_one_the_bands_and_their_products():
    assert features(torch.tensor([[2.0], [3.0]]))[:, 0].tolist() == [1, 2, 3, 4, 6, 9]
    assert len(features(torch.zeros(20, 1))) == 21
