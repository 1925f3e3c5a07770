"""What a step of a training changes: weights, optimiser, learning rate and average; and what a
checkpoint keeps of them."""

from __future__ import annotations

import math
import zlib
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn

from ...engine.messages import msg
from ..losses.target import target_of
from ..recipe import Recipe
from .failures import NonFiniteLoss
from .schedules import average_of, learning_rate_factor, schedule_of
from .setup import build_learner, build_optimiser
from .signals import StopAsked


class Stepper:
    """A network on its way. fabric: Lightning's, launched; stop: a request to stop one of the
    processes.

    learning_rate: of the latest step."""

    def __init__(
        self, recipe: Recipe, options: Mapping[str, Any], fabric: Any, stop: StopAsked
    ) -> None:
        self._recipe, self._fabric, self._stop = recipe, fabric, stop
        learner = build_learner(recipe, options)
        self.network: Any = learner.network
        self.loss: Any = learner.loss
        self.learner, self._optimiser = fabric.setup(learner, build_optimiser(recipe, learner))
        self.average = average_of(self.network, recipe.moving_average)
        self.learning_rate = recipe.learning_rate

    def follow_schedule(self, steps_per_epoch: int, steps: int, step: int) -> None:
        """Have the learning rate go as the recipe says. steps: of all of the training; step: the
        next one, from 0."""
        factor = learning_rate_factor(self._recipe.schedule, steps_per_epoch, steps)
        self._schedule = schedule_of(self._optimiser.optimizer, factor, step)

    @property
    def evaluated(self) -> nn.Module:
        """The network that is validated and kept: the averaged one where there is an average."""
        return self.network if self.average is None else self.average.module

    def begin(self, epoch: int) -> None:
        """Train, with statistics of batches that stay from the recipe's epoch on."""
        self._epoch = epoch
        self.learner.train()
        first = self._recipe.frozen_norms_from
        if first and epoch >= first:
            for module in self.network.modules():
                if isinstance(module, nn.modules.batchnorm._BatchNorm):
                    module.eval()

    def step(self, parts: list[dict[str, Any]], step: int) -> dict[str, float]:
        """The step of that number, from 0; returns the terms of the loss, over all parts and
        processes.

        Raises NonFiniteLoss."""
        self.learning_rate = self._optimiser.param_groups[0]["lr"]
        self._optimiser.zero_grad()
        sums: dict[str, Tensor] = {}
        for number, batch in enumerate(parts):
            torch.manual_seed(
                zlib.crc32(
                    f"{self._recipe.seed} {step} {number} {self._fabric.global_rank}".encode()
                )
            )
            with self._fabric.no_backward_sync(self.learner, enabled=number + 1 < len(parts)):
                terms = self._backward(batch, len(parts))
            for name, value in terms.items():
                sums[name] = sums.get(name, 0.0) + value.detach().float() / len(parts)
        told = self._together(sums)
        if not all(map(math.isfinite, told.values())):
            raise NonFiniteLoss(
                msg(
                    "The loss became NaN or infinite at step {step} (epoch {epoch}); train anew in "
                    "another folder with a lower learning rate, or look for images with values "
                    "far off.",
                    step=step + 1,
                    epoch=self._epoch,
                )
            )
        self._optimiser.step()
        self._schedule.step()
        if self.average is not None:
            self.average.update_parameters(self.network)
        return told

    def _backward(self, batch: dict[str, Any], parts: int) -> dict[str, Tensor]:
        moved = {
            name: value.to(self._fabric.device, non_blocking=True) for name, value in batch.items()
        }
        dates = [
            moved[date].contiguous(memory_format=torch.channels_last)
            for date in ("before", "after")
        ]
        terms: dict[str, Tensor] = self.learner(*dates, target_of(moved))
        self._fabric.backward(terms["total"] / parts)
        return terms

    def _together(self, terms: dict[str, Tensor]) -> dict[str, float]:
        """The mean of all processes; whether one of them was asked to stop travels along."""
        stop = torch.tensor(float(self._stop.asked), device=self._fabric.device)
        values = self._fabric.all_reduce(
            torch.stack([*terms.values(), stop]), reduce_op="mean"
        ).tolist()
        self._stop.asked = values[-1] > 0
        return dict(zip(terms, values))

    def state(self) -> dict[str, Any]:
        """What a checkpoint must hold. Where the learning rate stands follows from the number of
        the step."""
        average = self.average
        return {
            "network": self.network.state_dict(),
            "loss": self.loss.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "precision": self._fabric.strategy.precision.state_dict(),
            "average": None
            if average is None
            else {"updates": int(average.n_averaged), "network": average.module.state_dict()},
        }

    def load(self, state: Mapping[str, Any]) -> None:
        """Go on from a checkpoint; `follow_schedule` comes after it."""
        self.network.load_state_dict(state["network"])
        self.loss.load_state_dict(state["loss"])
        first = [group["initial_lr"] for group in self._optimiser.param_groups]
        self._optimiser.load_state_dict(state["optimiser"])
        for group, rate in zip(self._optimiser.param_groups, first):
            group["initial_lr"] = rate  # which checkpoints of earlier versions do not hold
        self._fabric.strategy.precision.load_state_dict(state["precision"])
        if self.average is not None:
            self.average.n_averaged.fill_(state["average"]["updates"])
            self.average.module.load_state_dict(state["average"]["network"])
