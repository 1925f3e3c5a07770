"""How the learning rate goes, and the moving average of the weights; numbers and tensors only."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, Union

import torch
from torch import Tensor, nn
from torch.optim.lr_scheduler import LambdaLR
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

Factor = Callable[[int], float]
Tensors = Union[list[Tensor], tuple[Tensor, ...]]


def learning_rate_factor(schedule: Mapping[str, Any], steps_per_epoch: int, steps: int) -> Factor:
    """By what the learning rate is multiplied at a step, counted from 0. schedule: a recipe's;
    steps: of all of the training, however it is limited."""
    numbers = {name: value for name, value in schedule.items() if name != "kind"}
    kind = schedule["kind"]
    if kind == "staircase":
        return staircase(steps_per_epoch, **numbers)
    if kind == "bsfnet":
        return bsfnet(**numbers)
    if kind == "polynomial":
        return polynomial(steps_per_epoch, steps, **numbers)
    if kind == "cosine":
        return cosine(steps_per_epoch, steps, **numbers)
    return lambda _step: 1.0


def staircase(steps_per_epoch: int, every: int = 10, factor: float = 0.9) -> Factor:
    """Times `factor` after each `every` epochs; 10 and 0.9 as published with ClearSCD."""
    return lambda step: float(factor ** (step // steps_per_epoch // every))


def bsfnet(floor: float = 0.1) -> Factor:
    """Down by a fifth of the first value every 75,000 steps, from 150,000 on by a tenth, as
    published with BSFNet.

    floor: the published rule has none and turns negative at 600,000 steps; a tenth is where it was
    meant to end."""

    def factor(step: int) -> float:
        stairs = step // 75_000
        return max(floor, 1 - 0.2 * stairs if step <= 150_000 else 0.7 - 0.1 * stairs)

    return factor


def polynomial(steps_per_epoch: int, steps: int, warm_up: int = 1, power: float = 0.9) -> Factor:
    """Up from a thousandth during `warm_up` epochs, then down to 0 at the end; as published with
    MISGNet."""
    return _risen_then(
        _rise(warm_up * steps_per_epoch, steps),
        steps,
        lambda done: float(max(1 - done, 0.0) ** power),
    )


def cosine(steps_per_epoch: int, steps: int, warm_up: int = 0) -> Factor:
    """Up from a thousandth during `warm_up` epochs, then down to 0 along half a cosine.

    Source: Loshchilov and Hutter, "SGDR", ICLR 2017, equation 5, without restarts."""
    return _risen_then(
        _rise(warm_up * steps_per_epoch, steps),
        steps,
        lambda done: 0.5 * (1 + math.cos(math.pi * min(done, 1.0))),
    )


def _rise(wanted: int, steps: int) -> int:
    """Steps of warm-up: a fifth of a training at the most, so that a short one falls, too."""
    return min(wanted, steps // 5) if wanted * 2 > steps else wanted


def _risen_then(risen: int, steps: int, fall: Callable[[float], float]) -> Factor:
    """Linear up to 1 at step `risen`, then `fall` of the share 0..1 of the rest that is done."""
    falling = max(steps - risen, 1)

    def factor(step: int) -> float:
        if step <= risen and risen:
            return 0.001 * (1 - step / risen) + step / risen
        return fall((step - risen) / falling)

    return factor


def schedule_of(optimiser: torch.optim.Optimizer, factor: Factor, step: int) -> LambdaLR:
    """The schedule of an optimiser whose next step is number `step`, from 0; its groups hold their
    “initial_lr”."""
    return LambdaLR(optimiser, factor, last_epoch=step - 1)


COPIED, POWER = 33, 2 / 3  # updates that copy; how fast the decay grows after them


def average_of(network: nn.Module, beta: float) -> AveragedModel | None:
    """A second set of a network's weights that follows the first slowly, as published with MISGNet;
    None for beta 0.

    beta: the largest decay. Statistics of batch normalisation are averaged as weights are; counters
    are copied."""
    if not beta:
        return None

    def follow(means: Tensors, followed: Tensors, updates: Tensor | int) -> None:
        if means[0].is_floating_point():
            get_ema_multi_avg_fn(decay_after(int(updates), beta))(means, followed, updates)
        else:
            for mean, value in zip(means, followed):
                mean.copy_(value)

    average = AveragedModel(network, multi_avg_fn=follow, use_buffers=True)
    return average.eval().requires_grad_(requires_grad=False)


def decay_after(updates: int, beta: float) -> float:
    """The decay of the update after so many: 0, which copies, then more and more, up to beta."""
    beyond = updates + 1 - COPIED
    return 0.0 if beyond <= 0 else min(beta, 1 - (1 + beyond) ** -POWER)
