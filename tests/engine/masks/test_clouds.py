"""Clouds and shadows that comparing two images shows."""

import numpy as np
import pytest
from deepchange.engine.masks.clouds import Levels, Reach, find_clouds, levels_of

SIZE = 160, 180
REACH = Reach.on_ground(10.0)


def forest(seed, brightness=(80, 60, 90)):
    """Ground (3, H, W) that is darker in its second band, with a little noise."""
    noise = np.random.default_rng(seed).normal(0, 4, (3, *SIZE))
    return (np.array(brightness)[:, None, None] + noise).astype(np.float32)


def pair():
    return forest(1), forest(2)


def found(before, after, valid=None, reach=REACH):
    levels = levels_of(before[:, ::2, ::2].reshape(3, -1), after[:, ::2, ::2].reshape(3, -1))
    return find_clouds(
        before, after, np.ones(SIZE, bool) if valid is None else valid, levels, reach
    )


CLOUD = np.s_[:, 60:90, 70:110]
SHADOW = np.s_[:, 100:115, 80:105]


def test_a_pair_without_clouds_shows_none():
    assert not any(mask.any() for mask in found(*pair()))


@pytest.mark.parametrize("date", [0, 1])
def test_a_cloud_is_found_in_its_own_date_alone(date):
    dates = pair()
    dates[date][CLOUD] = 220
    masks = found(*dates)
    assert masks[date][60:90, 70:110].all()
    assert masks[date].sum() < 1.5 * 30 * 40
    assert not masks[1 - date].any()


def test_the_scale_of_a_date_does_not_matter():
    before, after = pair()
    after[CLOUD] = 220
    assert (found(before, 40 * after)[1] == found(before, after)[1]).all()


def test_a_shadow_near_a_cloud_is_found_and_one_far_from_any_is_not():
    before, after = pair()
    after[SHADOW] *= 0.4
    assert not any(mask.any() for mask in found(before, after))
    after[CLOUD] = 220
    assert found(before, after)[1][100:115, 80:105].mean() > 0.9


@pytest.mark.parametrize(
    ("colour", "what"),
    [((200, 110, 120), "red soil"), ((90, 200, 100), "a crop"), ((140, 30, 130), "burnt ground")],
)
def test_bright_ground_of_a_colour_is_no_cloud(colour, what):
    before, after = pair()
    after[CLOUD] = np.array(colour)[:, None, None]
    assert not found(before, after)[1].any(), what


def test_what_is_smaller_than_clouds_are_is_a_building():
    before, after = pair()
    after[:, 60:64, 70:75] = 220
    assert not found(before, after)[1].any()


def test_what_is_as_bright_in_both_dates_is_no_cloud():
    before, after = pair()
    before[CLOUD] = after[CLOUD] = 220
    assert not any(mask.any() for mask in found(before, after))


def test_pixels_without_data_are_no_clouds():
    before, after = pair()
    after[CLOUD] = 60000
    valid = np.ones(SIZE, bool)
    valid[CLOUD[1:]] = False
    assert not any(mask.any() for mask in found(before, after, valid))


def test_a_window_says_what_the_whole_says():
    before, after = pair()
    after[CLOUD] = 220
    after[SHADOW] *= 0.4
    levels = levels_of(before.reshape(3, -1), after.reshape(3, -1))
    reach = Reach(surroundings=8, smallest=2, growth=4, shadow=20)
    whole = find_clouds(before, after, np.ones(SIZE, bool), levels, reach)[1]
    halo, inner = reach.halo, np.s_[60:100, 70:120]
    outer = np.s_[:, 60 - halo : 100 + halo, 70 - halo : 120 + halo]
    part = find_clouds(
        before[outer], after[outer], np.ones_like(before[outer][0], bool), levels, reach
    )
    assert (part[1][halo:-halo, halo:-halo] == whole[inner]).all()
    assert whole[inner].any()


def test_values_that_are_no_brightness_have_no_levels():
    before, after = (image.reshape(3, -1) for image in pair())
    assert levels_of(before - 100, after) is None
    assert levels_of(0 * before, after) is None
    assert levels_of(before[:, :10], after[:, :10]) is None
    assert isinstance(levels_of(before, after), Levels)


def test_distances_follow_the_size_of_a_pixel():
    assert Reach.on_ground(10.0).shadow == 60
    assert Reach.on_ground(30.0).shadow == 20
    assert Reach.on_ground(None) == Reach.on_ground(10.0)
    assert Reach.on_ground(0.5).shadow == 64
