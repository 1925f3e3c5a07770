from __future__ import annotations

import json
from functools import cache

import numpy as np
import pytest
import torch
from deepchange.engine.arrays.prediction import Sample
from deepchange.engine.errors import NothingToAssess, Stopped
from deepchange.engine.statistical.fitted_model import Watch
from deepchange.engine.tensor.unsupervised import evidence, self_training
from deepchange.engine.tensor.unsupervised.fit import Computing, fit

QUICK = ("dsms-cn", "ir-mad", "cva")
SIDE = 60


@pytest.fixture(autouse=True)
def short_lessons(monkeypatch):
    """A few steps on small crops are enough to see that a network learned something."""
    monkeypatch.setattr(self_training, "STEPS", 8)
    monkeypatch.setattr(self_training, "CROP", 40)
    monkeypatch.setattr(self_training, "CROPS_PER_STEP", 2)
    monkeypatch.setattr(self_training, "CROPS_FOR_MOMENTS", 4)


@cache
def learned(method):
    """A model fitted to the town with seed 3, and what it was told on the way."""
    before, after, _ = town()
    told = []
    model = fit(
        Sample([before], [after], [everywhere(before)]),
        method=method,
        seed=3,
        watch=Watch(told.append, None),
    )
    return model, told


def town(side=SIDE, bands=3, seed=1):
    """A pair (C, H, W), seen again darker and with other noise, and a mask (H, W) of the block that
    was rebuilt."""
    draw = np.random.default_rng(seed)
    ground = np.repeat(np.repeat(draw.normal(size=(bands, side // 6, side // 6)), 6, 1), 6, 2)
    before = 100 + 20 * ground + draw.normal(size=ground.shape)
    after = 60 + 15 * ground + draw.normal(size=ground.shape)
    rebuilt = np.zeros(ground.shape[1:], bool)
    rebuilt[24:42, 30:54] = True
    after[:, rebuilt] = np.array([160.0, 40.0, 150.0, 30.0])[:bands, None] + draw.normal(
        size=(bands, rebuilt.sum())
    )
    return before.astype(np.float32), after.astype(np.float32), rebuilt


def everywhere(image):
    return np.ones(image.shape[1:], bool)


def predict(model, before, after, valid):
    """The probability of a whole image, mirrored at its border as the engine does it."""
    halo = model.halo

    def surround(array):
        return np.pad(array, [(0, 0)] * (array.ndim - 2) + [(halo, halo)] * 2, mode="symmetric")[
            None
        ]

    height, width = valid.shape
    probability = model.predict(surround(before), surround(after), surround(valid))[0]
    return probability[halo : halo + height, halo : halo + width]


@pytest.mark.parametrize("method", QUICK)
def test_the_rebuilt_block_is_found_and_the_rest_is_left_alone(method):
    before, after, rebuilt = town()
    probability = predict(learned(method)[0], before, after, everywhere(before))
    assert probability.dtype == np.float32
    assert probability.shape == rebuilt.shape
    assert (probability[rebuilt] > 0.5).mean() > 0.9
    assert (probability[~rebuilt] > 0.5).mean() < 0.1


def test_the_same_seed_gives_the_same_answer_and_another_seed_another():
    before, after, _ = town()
    first = predict(learned("dsms-cn")[0], before, after, everywhere(before))
    torch.rand(1)  # numbers drawn elsewhere must not matter
    second, third = (
        predict(
            fit(Sample([before], [after], [everywhere(before)]), method="dsms-cn", seed=seed),
            before,
            after,
            valid,
        )
        for seed, valid in ((3, everywhere(before)), (4, everywhere(before)))
    )
    np.testing.assert_array_equal(first, second)
    assert np.abs(first - third).max() > 1e-4


def test_the_number_of_threads_changes_no_bit_of_what_is_learned(
    as_many_threads_as_users, monkeypatch
):
    monkeypatch.setattr(self_training, "STEPS", 2)
    monkeypatch.setattr(self_training, "CROPS_FOR_MOMENTS", 2)
    before, after, _ = town()
    answers, threads = [], torch.get_num_threads()
    try:
        for count in (1, 2, 3):
            torch.set_num_threads(count)
            model = fit(Sample([before], [after], [everywhere(before)]), method="dsms-cn", seed=3)
            answers.append(predict(model, before, after, everywhere(before)))
            assert torch.get_num_threads() == count
    finally:
        torch.set_num_threads(threads)
    np.testing.assert_array_equal(answers[0], answers[1])
    np.testing.assert_array_equal(answers[0], answers[2])


@pytest.mark.parametrize("method", QUICK)
def test_a_chip_answers_as_the_whole_image_does_from_the_halo_inwards(method):
    before, after, _ = town()
    model = learned(method)[0]
    whole = predict(model, before, after, everywhere(before))
    rows, columns, halo = slice(5, 50), slice(8, 56), model.halo
    chip = [image[..., rows, columns][None] for image in (before, after, everywhere(before))]
    part = model.predict(*chip)[0]
    inner = (slice(halo, 45 - halo), slice(halo, 48 - halo))
    np.testing.assert_allclose(part[inner], whole[rows, columns][inner], atol=1e-5)


@pytest.mark.parametrize("method", QUICK)
def test_what_lies_in_pixels_that_are_not_valid_changes_nothing(method):
    before, after, _ = town()
    valid = everywhere(before)
    valid[:20, 40:] = False
    valid[30, 40] = False
    answers = []
    for rubbish in (1e30, np.nan):
        spoilt = [np.where(valid, image, np.float32(rubbish)) for image in (before, after)]
        model = fit(Sample([spoilt[0]], [spoilt[1]], [valid]), method=method)
        answers.append(predict(model, *spoilt, valid))
    np.testing.assert_array_equal(answers[0], answers[1])
    assert not answers[0][~valid].any()


@pytest.mark.parametrize("method", QUICK)
def test_identical_images_have_no_change(method):
    before, _, _ = town()
    model = fit(Sample([before], [before], [everywhere(before)]), method=method)
    assert predict(model, before, before, everywhere(before)).max() < 0.5


@pytest.mark.parametrize("method", QUICK)
def test_images_equal_but_for_one_block_differ_there_alone(method):
    before, _, rebuilt = town()
    after = np.where(rebuilt, before[::-1] + 40, before)
    model = fit(Sample([before], [after], [everywhere(before)]), method=method)
    probability = predict(model, before, after, everywhere(before))
    core = rebuilt.copy()
    core[24:26] = core[40:42] = core[:, 30:32] = core[:, 52:54] = False
    assert (probability[core] > 0.5).mean() > 0.95
    assert (probability[~rebuilt] > 0.5).mean() < 0.05


@pytest.mark.parametrize("method", QUICK)
@pytest.mark.parametrize(
    ("name", "spoil"),
    [
        ("one band", lambda before, after: (before[:1], after[:1])),
        ("grey images of three bands", lambda before, after: (before[[0, 0, 0]], after[[0, 0, 0]])),
        (
            "a constant band",
            lambda before, after: (before, after * np.array([1, 1, 0], np.float32)[:, None, None]),
        ),
        ("a constant date", lambda before, after: (before, np.zeros_like(after))),
        ("tiny images", lambda before, after: (before[:, :7, :5], after[:, :7, :5])),
        ("a single pixel", lambda before, after: (before[:, :1, :1], after[:, :1, :1])),
    ],
)
def test_probabilities_are_numbers_from_0_to_1_for(method, name, spoil):
    before, after = spoil(*town()[:2])
    model = fit(Sample([before], [after], [everywhere(before)]), method=method)
    probability = predict(model, before, after, everywhere(before))
    assert ((probability >= 0) & (probability <= 1)).all()


def test_chips_spread_over_a_large_raster_teach_what_the_whole_teaches():
    before, after, rebuilt = town()
    corners = [(slice(r, r + 30), slice(c, c + 30)) for r in (0, 30) for c in (0, 30)]
    chips = [
        [image[..., r, c] for r, c in corners] for image in (before, after, everywhere(before))
    ]
    probability = predict(fit(Sample(*chips), method="dsms-cn"), before, after, everywhere(before))
    assert (probability[rebuilt] > 0.5).mean() > 0.9
    assert (probability[~rebuilt] > 0.5).mean() < 0.1


def test_half_precision_changes_the_answer_by_its_rounding_only():
    before, after, _ = town()
    exact = predict(learned("dsms-cn")[0], before, after, everywhere(before))
    model = fit(
        Sample([before], [after], [everywhere(before)]),
        method="dsms-cn",
        seed=3,
        network=Computing(precision="bf16"),
    )
    assert np.abs(predict(model, before, after, everywhere(before)) - exact).mean() < 0.05


def test_a_large_chip_evaluated_in_tiles_answers_as_in_one(monkeypatch):
    before, after, _ = town()
    whole = predict(learned("dsms-cn")[0], before, after, everywhere(before))
    monkeypatch.setattr(evidence, "TILE", 25)
    tiled = predict(learned("dsms-cn")[0], before, after, everywhere(before))
    np.testing.assert_allclose(tiled, whole, atol=1e-5)


def test_raster_without_a_valid_pixel_is_refused_in_a_sentence():
    before, after, _ = town()
    with pytest.raises(NothingToAssess, match="No pixel holds data in both dates"):
        fit(Sample([before], [after], [np.zeros(before.shape[1:], bool)]), method="ir-mad")


@pytest.mark.parametrize("method", QUICK)
def test_a_stop_is_heeded(method):
    before, after, _ = town()
    asked = []

    def cancelled():
        asked.append(True)
        return len(asked) > 1

    with pytest.raises(Stopped):
        fit(
            Sample([before], [after], [everywhere(before)]),
            method=method,
            watch=Watch(None, cancelled),
        )


@pytest.mark.parametrize("method", QUICK)
def test_progress_runs_from_0_to_1_and_never_back(method):
    told = learned(method)[1]
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)


@pytest.mark.parametrize("method", QUICK)
def test_the_description_can_be_written_as_json(method):
    described = learned(method)[0].describe()
    assert json.loads(json.dumps(described)) == described
    assert described["method"] == method
    assert described["fit_seconds"] > 0
