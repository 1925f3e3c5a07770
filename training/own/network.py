"""A network of the user's own: a module of torch that is called with both dates and gives log-odds
of change."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn

from ...engine.errors import BadInput
from ...engine.messages import msg
from ...engine.tensor.networks.modules import crop_to, reflect_to_multiple
from .code import BUILT, COMPUTES, failures_of, own_code

_KEY = "network"


class OwnNetwork(nn.Module):
    """Somebody's module, asked as the networks of Deep Change are.

    name: “module:Class”. window: pixels; once trained it is asked about chips of this size alone,
    smaller ones mirrored up to it, as its graph is; 0 leaves chips as they are."""

    def __init__(self, own: nn.Module, name: str) -> None:
        super().__init__()
        self.own, self.name, self.window = own, name, 0

    def logits(self, before: Tensor, after: Tensor) -> Tensor:
        """Log-odds of change (N, H, W). Raises BadInput where the module fails, or answers
        otherwise."""
        dates: tuple[Tensor, ...] = (before, after)
        if self.window and not self.training:
            dates = tuple(reflect_to_multiple(date, self.window) for date in dates)
        with failures_of(self.name, COMPUTES):
            found = self.own(*dates)
        if not isinstance(found, Tensor) or not found.is_floating_point():
            _refuse(
                self.name, msg("its answer is {what}, no floating-point numbers", what=_kind(found))
            )
        count, height, width = (dates[0].shape[0], *dates[0].shape[2:])
        if tuple(found.shape) not in ((count, height, width), (count, 1, height, width)):
            _refuse(
                self.name,
                msg(
                    "its answer for images of shape {given} has the shape {found}",
                    found=_sides(found),
                    given=_sides(dates[0]),
                ),
            )
        return crop_to(found.reshape(count, height, width).float(), before)

    def forward(self, before: Tensor, after: Tensor) -> Tensor:
        """As `logits`."""
        return self.logits(before, after)

    def probability(self, before: Tensor, after: Tensor) -> Tensor:
        """Probability of change (N, 1, H, W) in 0..1."""
        return self.logits(before, after).sigmoid()[:, None]


def build_own(name: str, options: Mapping[str, Any], bands: int) -> OwnNetwork:
    """The network that “module:Class” names, with random weights, in training mode; its code is
    run.

    options: of its constructor, which is given `bands`, too, where it takes that. Raises
    BadInput."""
    made = own_code(name, _KEY)
    if not callable(made):
        _refuse(name, msg("that is no class"))
    given = dict(options)
    try:
        takes = inspect.signature(made).parameters
        if "bands" in takes:
            given.setdefault("bands", bands)
        elif "bands" in given:  # the set's number, which is not said to such a class
            del given["bands"]
        inspect.signature(made).bind(**given)
    except (TypeError, ValueError) as error:
        raise BadInput(
            msg(
                "“{name}” does not take these options: {options} ({reason}); correct “options” in "
                "the recipe.",
                name=name,
                options=", ".join(given) or "none",
                reason=str(error),
            )
        ) from error
    with failures_of(name, BUILT):
        own = made(**given)
    if not isinstance(own, nn.Module):
        _refuse(name, msg("that makes {what}, no module of torch", what=_kind(own)))
    return OwnNetwork(own.train(), name)


def refuse_unfit(network: OwnNetwork, bands: int, sizes: set[int]) -> None:
    """Ask a network about two pairs of noise of each size, and raise BadInput where it could not
    learn. It stays as it is."""
    if not any(parameter.requires_grad for parameter in network.parameters()):
        _refuse(network.name, msg("it has no parameter that learns"))
    was_training = network.training
    network.eval()
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        for size in sorted(sizes):
            found = network.logits(*torch.randn(2, 2, bands, size, size))
            if not found.requires_grad:
                _refuse(network.name, msg("nothing that learns is in its answer"))
            if not found.isfinite().all():
                _refuse(network.name, msg("its answer to noise holds NaN or infinite values"))
    network.train(was_training)


def _refuse(name: str, what: str) -> None:
    """what: is wrong with it, as a clause."""
    raise BadInput(
        msg(
            "In the recipe, network is “{name}”, but {what}; a network must be a module of torch "
            "that, called with both dates (N, bands, H, W), gives log-odds of change (N, H, W) or "
            "(N, 1, H, W).",
            name=name,
            what=what,
        )
    )


def _kind(value: Any) -> str:
    return f"{value.dtype}" if isinstance(value, Tensor) else f"a {type(value).__name__}"


def _sides(values: Tensor) -> str:
    return f"({', '.join(map(str, values.shape))})"
