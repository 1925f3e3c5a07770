"""The networks, one file a system. Importing this module brings no torch: each network is imported
when built.

Every network gives `probability(before, after)`: the probability of change (N, 1, H, W) in 0..1 of
images (N, C, H, W) of any size from 1 x 1; those that know land cover also `classes(before,
after)`: probabilities of the classes of both dates, (N, K, H, W) each. `forward` gives what the
published network gives, under its names.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...catalogue.networks import GRAPH, checked_options, find_network
from ...errors import ModelDoesNotFit
from ...messages import msg

if TYPE_CHECKING:
    from torch import Tensor, nn

_HOME_OF = {
    "dsms-cn": ("dsms", "DsmsCn"),
    "dsms-fcn": ("dsms", "DsmsFcn"),
    "lite": ("lite", "Lite"),
    "dsifn": ("dsifn", "DSIFN"),
    "bsfnet": ("bsfnet", "BSFNet"),
    "misgnet": ("misgnet", "MISGNet"),
    "clearscd": ("clearscd", "ClearSCD"),
    GRAPH: ("graph", "Graph"),
}


def build(name: str, **options: Any) -> nn.Module:
    """A network with random weights, in training mode. Options: `catalogue.networks.NETWORKS`.

    Nothing is downloaded. Raises ModelDoesNotFit for an unknown name, option or value."""
    facts = find_network(name)
    checked = checked_options(name, options)
    if facts.name not in _HOME_OF:
        raise ModelDoesNotFit(
            msg(
                "“{title}” is no network of torch's; detect with it, or learn it further.",
                title=facts.title,
            )
        )
    module, kind = _HOME_OF[facts.name]
    network: nn.Module = getattr(import_module(f"{__name__}.{module}"), kind)(**checked)
    return network


def build_to_load(name: str, **options: Any) -> nn.Module:
    """As `build`, for whoever loads all weights of it at once: until then they are not random."""
    from .modules import Undrawn

    with Undrawn():
        return build(name, **options)


def name_of(network: nn.Module) -> str:
    """The name under which `build` makes such a network. Raises TypeError for any other module."""
    for name, (_, kind) in _HOME_OF.items():
        if type(network).__name__ == kind:
            return name
    raise TypeError(f"{type(network).__name__} is none of the networks of Deep Change")


def state_from_published(network: nn.Module, published: Mapping[str, Any]) -> dict[str, Tensor]:
    """The state dict for a built network from arrays or tensors under the names of its published
    form.

    Kernels of DSMS-FCN and DSMS-CN are in the layout of Keras. Raises ModelDoesNotFit with the list
    of entries that are missing, unknown or of another shape."""
    name = name_of(network)
    if name in ("lite", GRAPH):
        raise ModelDoesNotFit(
            msg(
                "Of “{network}” no weights are published in another form; train it with "
                "deepchange-train.",
                network=name,
            )
        )
    home: Any = import_module(f"{__name__}.{_HOME_OF[name][0]}")
    if name.startswith("dsms"):
        converted = home.state_from_published(network, published)
    elif name == "clearscd":
        converted = home.convert_published(published, **home.built_with(network))
    else:
        converted = home.convert_published(published)
    return dict(converted)
