"""What several networks share: any image size, and weights that were published under other
names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Callable

import numpy as np
import torch
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

from ...catalogue.networks import one_line
from ...errors import ModelDoesNotFit
from ...messages import Message, joined, msg


def pad_to_multiple(image: Tensor, multiple: int) -> Tensor:
    """Mirror an image beyond its right and bottom edges until both sides are multiples of
    `multiple`.

    image (..., H, W) of any size from 1 x 1; returned as it is where it fits already.
    """
    for axis in (-2, -1):
        length = image.shape[axis]
        padded = -(-length // multiple) * multiple
        if padded != length:
            image = image.index_select(axis, _mirrored_indices(length, padded, image.device))
    return image


def _mirrored_indices(length: int, padded: int, device: torch.device) -> Tensor:
    """0 .. length - 1, then back again with the edge repeated, as often as it takes.

    The reflection built into torch refuses to add as much as the image is long, which small windows
    need.
    """
    position = torch.arange(padded, device=device) % (2 * length)
    return torch.minimum(position, 2 * length - 1 - position)


def reflect_to_multiple(image: Tensor, multiple: int) -> Tensor:
    """The image (N, C, H, W) mirrored at its right and bottom border until both sides are
    multiples.

    Unlike `pad_to_multiple` it does not repeat the edge."""
    for axis in (2, 3):
        length = image.shape[axis]
        if length % multiple:
            image = image.index_select(
                axis, _reflected_indices(0, -(-length // multiple) * multiple, length, image.device)
            )
    return image


def reflect_around(image: Tensor, margin: int) -> Tensor:
    """The image (N, C, H, W) mirrored at all four borders, `margin` pixels wide."""
    for axis in (2, 3):
        length = image.shape[axis]
        image = image.index_select(
            axis, _reflected_indices(-margin, length + margin, length, image.device)
        )
    return image


def _reflected_indices(start: int, stop: int, length: int, device: torch.device) -> Tensor:
    """Which of 0 .. length - 1 lies at each position from start to stop, when both ends mirror."""
    # An image narrower than its padding is mirrored there and back.
    position = torch.arange(start, stop, device=device) % max(2 * length - 2, 1)
    return torch.minimum(position, 2 * length - 2 - position).clamp_min(0)


def crop_to(image: Tensor, like: Tensor) -> Tensor:
    """The top left part of an image, with the height and width of `like`: undoes
    `pad_to_multiple`."""
    return image[..., : like.shape[-2], : like.shape[-1]]


def without_module_prefix(weights: Mapping[str, Any]) -> dict[str, Any]:
    """The same weights without the `module.` that training on several GPUs puts before each
    name."""
    return {name.removeprefix("module."): value for name, value in weights.items()}


def match_published(
    weights: Mapping[str, Any],
    network: Callable[[], nn.Module],
    published_name: Callable[[str], str],
) -> dict[str, Tensor]:
    """Published weights under the names of our network, if they are the weights of that network and
    no other.

    weights: name -> array or tensor, with or without `module.`; network: builds the network (on the
    meta device, without memory); published_name: our state-dict name -> the published one. Returns
    a state dict. Raises ModelDoesNotFit, listing what is missing, unknown or of another shape.
    """
    with torch.device("meta"):
        built = network()
    ours = built.state_dict()
    given = without_module_prefix(weights)
    wanted = {published_name(name): tuple(entry.shape) for name, entry in ours.items()}
    if faults := _faults(given, wanted):
        raise ModelDoesNotFit(
            msg(
                "These weights do not fit {network}: {faults}. Choose a file that was published "
                "for this network, or the network that the file was made for.",
                network=type(built).__name__,
                faults=joined(faults, "; "),
            )
        )
    return {
        name: torch.as_tensor(given[published_name(name)]).to(entry.dtype)
        for name, entry in ours.items()
    }


def _faults(given: Mapping[str, Any], wanted: Mapping[str, tuple[int, ...]]) -> list[Message]:
    """What keeps the given weights from being the wanted ones, one phrase a kind of fault."""
    missing = [name for name in wanted if name not in given]
    unknown = [name for name in given if name not in wanted]
    misshapen = [
        f"{name} ({_sides(np.shape(given[name]))} instead of {_sides(shape)})"
        for name, shape in wanted.items()
        if name in given and np.shape(given[name]) != shape
    ]
    return faults_of(missing, unknown, misshapen)


def faults_of(
    missing: Sequence[str], unknown: Sequence[str], misshapen: Sequence[str]
) -> list[Message]:
    """One phrase a kind of fault that tensors have."""
    found = (
        (missing, msg("missing: {names}", names=listed(missing))),
        (unknown, msg("unknown: {names}", names=listed(unknown))),
        (misshapen, msg("of another shape: {names}", names=listed(misshapen))),
    )
    return [phrase for names, phrase in found if names]


def _sides(shape: Sequence[int]) -> str:
    return " × ".join(map(str, shape)) or "a single number"


def listed(names: Sequence[str], shown: int = 8, separator: str = ", ") -> str:
    """The first few names, and how many more there are: a list of hundreds would say no more."""
    more = [f"{len(names) - shown} more"] if len(names) > shown else []
    return separator.join([*(one_line(name, 100) for name in names[:shown]), *more])


class Undrawn(TorchFunctionMode):
    """Within it no weight of a module that is made is drawn: each is the mean of what it is drawn
    from, or 0.

    For networks whose weights are loaded at once: to draw those of two VGG-16 takes two seconds of
    a core. What a module computes for itself, it computes."""

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        given = kwargs or {}
        if getattr(func, "__module__", "") == torch.nn.init.__name__:
            with torch.no_grad():
                return (given["tensor"] if "tensor" in given else args[0]).zero_()
        if func is Tensor.normal_:
            return args[0].fill_(given.get("mean", args[1] if len(args) > 1 else 0.0))
        if func is Tensor.uniform_:
            return args[0].zero_()
        if func in (torch.rand, torch.randn):
            return torch.zeros(*args, **given)
        return func(*args, **given)
