"""Learning rates and the moving average of weights."""

import pytest
import torch
from deepchange.training.trainer.schedules import (
    average_of,
    bsfnet,
    decay_after,
    learning_rate_factor,
    schedule_of,
)
from support import parity
from torch import nn


def fixture(name):
    return parity.facts(name)


def test_bsfnet_learns_as_fast_as_published_and_never_backwards():
    published = {
        int(step): rate for step, rate in fixture("bsfnet")["learning_rate_at_step"].items()
    }
    as_published, ours = bsfnet(floor=float("-inf")), bsfnet()
    for step, rate in published.items():
        assert 1e-5 * as_published(step) == pytest.approx(rate, abs=1e-15)
        assert 1e-5 * ours(step) == pytest.approx(rate if step <= 500_000 else 1e-6, abs=1e-15)


def test_misgnet_warms_up_and_slows_down_as_published():
    published = fixture("misgnet")["lr_schedule"]
    factor = learning_rate_factor(
        {"kind": "polynomial"},
        published["steps_per_epoch"],
        published["epochs"] * published["steps_per_epoch"],
    )
    found = [factor(step) for step in range(len(published["factor_per_step_0_to_50"]))]
    assert found == pytest.approx(published["factor_per_step_0_to_50"], abs=1e-12)


def test_a_staircase_goes_down_after_its_number_of_epochs():
    factor = learning_rate_factor(
        {"kind": "staircase", "every": 10, "factor": 0.9}, steps_per_epoch=7, steps=700
    )
    assert [factor(step) for step in (0, 69, 70, 139, 140)] == pytest.approx([1, 1, 0.9, 0.9, 0.81])


def test_a_constant_rate_stays():
    factor = learning_rate_factor({"kind": "constant"}, 7, 100)
    assert factor(0) == factor(10_000) == 1


@pytest.mark.parametrize("kind", ["polynomial", "cosine"])
@pytest.mark.parametrize("steps", [3, 40, 10_000])
def test_a_rate_falls_to_nothing_at_the_last_step_however_long_the_training_is(kind, steps):
    factor = learning_rate_factor({"kind": kind, "warm_up": 1}, steps_per_epoch=1000, steps=steps)
    rates = [factor(step) for step in range(steps + 1)]
    highest = rates.index(max(rates))
    assert max(rates) == pytest.approx(1)
    assert highest <= max(steps // 5, 1000 if steps > 2000 else 0)
    assert rates[highest:] == sorted(rates[highest:], reverse=True)
    assert rates[-1] == pytest.approx(0, abs=1e-12)


def test_a_cosine_is_half_way_down_in_the_middle():
    factor = learning_rate_factor({"kind": "cosine"}, steps_per_epoch=10, steps=100)
    assert [factor(step) for step in (0, 50, 100)] == pytest.approx([1, 0.5, 0])


def test_the_average_copies_33_times_and_then_follows_more_and_more_slowly():
    network = nn.BatchNorm1d(1)
    average = average_of(network, 0.9999)
    expected, decays = 0.0, []
    for update in range(1, 60):
        with torch.no_grad():
            network.weight.fill_(update)
            network.running_mean.fill_(update)
            network.num_batches_tracked.fill_(update)
        average.update_parameters(network)
        decays.append(decay_after(update - 1, 0.9999))
        # Eq. of the published wrapper: nothing up to the 33rd call, then 1 - (1 + e) ** (-2/3).
        e = update - 33
        decay = 0 if e <= 0 else 1 - (1 + e) ** (-2 / 3)
        expected = decay * expected + (1 - decay) * update
    assert decays[:33] == [0.0] * 33
    assert decays[33] == pytest.approx(1 - 2 ** (-2 / 3))
    assert average.module.weight.item() == pytest.approx(expected, rel=1e-5)
    assert average.module.running_mean.item() == pytest.approx(expected, rel=1e-5)
    assert average.module.num_batches_tracked.item() == 59


def test_the_decay_stops_growing_at_beta():
    assert decay_after(10_000_000, 0.99) == 0.99


def test_a_decay_of_0_is_no_average():
    assert average_of(nn.Linear(1, 1), 0.0) is None


@pytest.mark.filterwarnings("error")
def test_a_schedule_that_begins_in_the_middle_is_where_one_from_the_start_is():
    factor = learning_rate_factor({"kind": "cosine"}, steps_per_epoch=10, steps=100)

    def rates(begun, steps):
        weights = nn.Linear(1, 1).parameters()
        optimiser = torch.optim.Adam([{"params": weights, "lr": 3e-4, "initial_lr": 3e-4}])
        schedule, found = schedule_of(optimiser, factor, begun), []
        for _ in range(steps):
            found.append(optimiser.param_groups[0]["lr"])
            optimiser.step()
            schedule.step()
        return found

    whole = rates(0, 100)
    assert whole == [3e-4 * factor(step) for step in range(100)]
    assert rates(40, 60) == whole[40:]
