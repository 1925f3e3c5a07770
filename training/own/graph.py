"""A network of the user's own as a graph, which detection computes without its code."""

from __future__ import annotations

import torch
from torch import nn

from ...engine.errors import BadInput
from ...engine.messages import msg
from ...engine.tensor import openvino
from ...engine.tensor.networks.graph import Graph
from .network import OwnNetwork

_CLOSE = {False: 1e-3, True: 1e-2}  # of probability, in full and in half precision
_TRIED = 4  # pairs of noise that both are asked about, faint to strong


class NotAsGraph(BadInput):
    """A network of the user's own that cannot be exported."""


def as_graph(network: OwnNetwork, bands: int, size: int, *, half: bool = False) -> nn.Module:
    """The network, as it is in evaluation, as a graph for chips of `size` pixels that answers
    alike.

    half: numbers in half precision. Raises NotAsGraph where OpenVINO is not installed or cannot
    compute it, or where the network does not do the same for every pair, which a graph does."""
    if openvino.version() is None:
        raise NotAsGraph(
            msg(
                "“{name}” is exported by OpenVINO, which is not installed; run pip install "
                "'deepchange[openvino]', then deepchange-train export.",
                name=network.name,
            )
        )
    was_training = network.training
    network.eval()
    try:
        text, numbers = openvino.graph_of(network.probability, (bands, size, size), half=half)
    except Exception as error:  # of torch's tracing, or OpenVINO's, for whatever there may be
        raise NotAsGraph(
            msg(
                "OpenVINO cannot compute “{name}”, so it cannot be exported for detection "
                "({reason}); score it with deepchange-train evaluate, or leave out what it lacks.",
                name=network.name,
                reason=(str(error).strip().splitlines() or [type(error).__name__])[0][:300],
            )
        ) from error
    finally:
        network.train(was_training)
    graph = Graph(bands).fill(text, numbers)
    off = _difference(network, graph, bands, size)
    if not off <= _CLOSE[half]:
        raise NotAsGraph(
            msg(
                "The graph of “{name}” answers otherwise than it does (by {off} of probability), "
                "so it cannot be exported: what it does must not depend on values of the images, "
                "as by `if` or at random.",
                name=network.name,
                off=f"{off:.2g}",
            )
        )
    return graph


def _difference(network: OwnNetwork, graph: Graph, bands: int, size: int) -> float:
    """By how much their probabilities differ at the most, of noise of several strengths."""
    off, was_training = 0.0, network.training
    network.eval()
    with torch.inference_mode(), torch.random.fork_rng(devices=[]):
        for tried in range(_TRIED):
            torch.manual_seed(tried)
            dates = torch.randn(2, 1, bands, size, size) * 0.25 * 3**tried
            if tried == 0:
                dates[1] = dates[0]  # nothing changed
            answers = (asked.probability(*dates) for asked in (network, graph))
            off = max(off, float((next(answers) - next(answers)).abs().max()))
    network.train(was_training)
    return off
