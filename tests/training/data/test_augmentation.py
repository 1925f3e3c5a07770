"""What happens to chips on their way into training."""

import pytest
import torch
from deepchange.engine.errors import BadInput
from deepchange.training.data.augmentation import CLEARSCD, NOTHING, Augmentation
from deepchange.training.data.label_coding import IGNORED


@pytest.fixture
def pair():
    """Two dates whose first band is the change mask itself, so that whatever moves one must move
    the other."""
    generator = torch.Generator().manual_seed(4)
    mask = (torch.rand(32, 32, generator=generator) > 0.5).to(torch.uint8)
    before = torch.randint(0, 256, (3, 32, 32), generator=generator).float()
    before[0] = 200.0 * mask
    return before, before.flip(0), mask


def test_both_dates_and_the_mask_are_moved_alike(pair):
    before, after, mask = pair
    seen = set()
    for seed in range(60):
        moved, later, labels = Augmentation(mirrored=0.5, turned=0.75)(before, after, [mask], seed)
        assert torch.equal(moved[0], 200.0 * labels[0])
        assert torch.equal(later, moved.flip(0))
        seen.add(tuple(labels[0].flatten().tolist()))
    assert len(seen) == 8  # all ways to lay a square on itself, and no other


def test_the_same_seed_does_the_same_and_leaves_other_random_numbers_alone(pair):
    state = torch.get_rng_state()
    every = Augmentation(mirrored=0.5, turned=0.5, tilted=0.5, coloured=1.0)
    first, second = (every(pair[0], pair[1], [pair[2]], 7) for _ in range(2))
    assert torch.equal(first[0], second[0])
    assert torch.equal(first[1], second[1])
    assert torch.equal(first[2][0], second[2][0])
    assert torch.equal(torch.get_rng_state(), state)
    assert any(
        not torch.equal(first[0], every(pair[0], pair[1], [pair[2]], seed)[0])
        for seed in range(8, 12)
    )


def test_nothing_asked_is_nothing_done(pair):
    before, after, labels = NOTHING(pair[0], pair[1], [pair[2]], 1)
    assert torch.equal(before, pair[0])
    assert torch.equal(after, pair[1])
    assert torch.equal(labels[0], pair[2])


def test_tilted_chips_keep_their_size_and_nobody_judges_their_corners():
    tilt = Augmentation(tilted=1.0, degrees=30.0)
    white, mask = torch.full((3, 64, 64), 255.0), torch.ones(64, 64, dtype=torch.uint8)
    before, after, (change,) = tilt(white, white, [mask], 3)
    assert before.shape == after.shape == (3, 64, 64)
    assert set(change.unique().tolist()) == {1, IGNORED}
    assert before[:, 0, 0].max() < 1
    assert change[0, 0] == IGNORED
    assert (before[0][change == IGNORED] > 200).float().mean() < 0.1
    assert before[0, 32, 32] == pytest.approx(255, abs=1e-3)


def test_classes_of_both_dates_are_moved_with_the_change(pair):
    classes = 3 * pair[2] + 1
    for seed in range(6):
        _, _, (change, before, after) = CLEARSCD(
            pair[0], pair[1], [pair[2], classes, classes], seed
        )
        judged = change != IGNORED
        assert torch.equal(before[judged], 3 * change[judged] + 1)
        assert torch.equal(after, before)


def test_each_date_gets_colours_of_its_own(pair):
    date = pair[0]
    colour = Augmentation(coloured=1.0)
    changed = []
    for seed in range(60):
        before, after, _ = colour(date, date, [pair[2]], seed)
        assert 0 <= min(before.min(), after.min()) <= max(before.max(), after.max()) <= 255
        changed.append((not torch.equal(before, date), not torch.equal(after, date)))
        assert not all(changed[-1]) or not torch.equal(before, after)
    for way in ((False, False), (True, True), (True, False), (False, True)):
        assert 5 <= changed.count(way) <= 25


def test_what_makes_no_sense_is_refused_in_a_sentence(pair):
    with pytest.raises(BadInput, match="“turned” is 2; give a chance between 0 and 1"):
        Augmentation(turned=2)
    with pytest.raises(BadInput, match="up to 0°; give an angle"):
        Augmentation(degrees=0)
    with pytest.raises(BadInput, match=r"these have 4 band\(s\); train without changes of colour"):
        Augmentation(coloured=1.0)(
            torch.zeros(4, 8, 8), torch.zeros(4, 8, 8), [torch.zeros(8, 8)], 0
        )


def test_swapped_dates_take_their_classes_along():
    before, after = torch.zeros(1, 4, 4), torch.ones(1, 4, 4)
    labels = [torch.full((4, 4), value, dtype=torch.uint8) for value in (1, 5, 6)]
    swapped = Augmentation(swapped=1.0)(before, after, labels, 1)
    assert torch.equal(swapped[0], after)
    assert torch.equal(swapped[1], before)
    assert [int(label[0, 0]) for label in swapped[2]] == [1, 6, 5]


def test_a_pair_that_stands_still_has_no_change_and_nobody_judges_what_nobody_judged(pair):
    before, after, mask = pair
    mask = mask.clone()
    mask[0] = IGNORED
    classes = [torch.full_like(mask, value) for value in (2, 3)]
    first, second, (change, *of_classes) = Augmentation(still=1.0)(
        before, after, [mask, *classes], 1
    )
    assert torch.equal(first, second)
    assert set(change[0].tolist()) == {IGNORED}
    assert set(change[1:].flatten().tolist()) == {0}
    assert torch.equal(*of_classes)


@pytest.mark.parametrize("bands", [1, 4, 13])
def test_tones_change_each_band_and_date_on_its_own_by_no_more_than_a_third_of_its_deviation(bands):
    generator = torch.Generator().manual_seed(0)
    image = 1000 * torch.rand(bands, 16, 16, generator=generator)
    before, after, _ = Augmentation(toned=1.0)(
        image, image, [torch.zeros(16, 16, dtype=torch.uint8)], 3
    )
    assert not torch.equal(before, after)
    mean, deviation = image.mean((1, 2)), image.std((1, 2))
    for date in (before, after):
        assert bool(((date.mean((1, 2)) - mean).abs() <= 0.34 * deviation).all())
        assert bool(((date.std((1, 2)) / deviation - 1).abs() <= 0.251).all())


def test_a_flat_band_can_be_toned():
    flat = torch.full((2, 8, 8), 7.0)
    before, _, _ = Augmentation(toned=1.0)(flat, flat, [torch.zeros(8, 8, dtype=torch.uint8)], 3)
    torch.testing.assert_close(before, flat)


def test_a_shift_moves_the_before_date_alone_by_no_more_than_the_pixels_given():
    ramp = torch.arange(32.0).expand(1, 32, 32).contiguous()  # each column holds its number
    mask = torch.zeros(32, 32, dtype=torch.uint8)
    moved = []
    for seed in range(40):
        before, after, _ = Augmentation(shifted=1.0, pixels=3.0)(ramp, ramp, [mask], seed)
        assert torch.equal(after, ramp)
        inner = (before - ramp)[0, 8:24, 8:24]
        torch.testing.assert_close(inner, inner[:1, :1].expand(16, 16), atol=1e-3, rtol=0)
        moved.append(float(inner[0, 0]))
    assert max(map(abs, moved)) <= 3.0
    assert min(moved) < -1 < 1 < max(moved)


def test_worn_dates_are_blurred_or_noisy_each_on_its_own(pair):
    before, after, (mask,) = Augmentation(worn=1.0)(pair[0], pair[0], [pair[2]], 5)
    assert not torch.equal(before, after)
    assert torch.equal(mask, pair[2])
    blurred = noisy = 0
    for seed in range(20):
        date, _, _ = Augmentation(worn=1.0)(pair[0], pair[0], [pair[2]], seed)
        spread = date.std((1, 2)) / pair[0].std((1, 2))
        assert bool((spread < 1.05).all())
        blurred, noisy = blurred + bool((spread < 1).all()), noisy + bool((spread >= 1).any())
    assert min(blurred, noisy) >= 4


def test_dates_are_not_shifted_by_nothing_nor_by_more_than_a_window_bears():
    for pixels in (0, 17):
        with pytest.raises(BadInput, match=f"shifted by up to {pixels} pixels; give a number"):
            Augmentation(pixels=pixels)
