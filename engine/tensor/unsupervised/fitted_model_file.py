"""What a model with a network learned from a pair, as a file: see
`engine/statistical/fitted_model_file.py`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from numpy.typing import NDArray

from ...statistical import fitted_model_file
from ...statistical.fitted_model import FittedModel
from ..networks.dsms import DsmsCn
from .evidence import NetworkEvidence
from .patch_evidence import PatchEvidence

_WIDEST = 256  # channels of the fusion of a DSMS-CN of full width


def save(model: FittedModel, path: str | Path) -> None:
    """Write a fitted model, so that the file appears when it is whole. Raises OutOfSpace or
    OutputRefused."""
    fitted_model_file.save(model, path, _networks(torch.device("cpu")))


def load(path: str | Path, device: torch.device) -> FittedModel:
    """The fitted model of a file, its network on the device. Raises BadInput where the file is
    damaged."""
    return fitted_model_file.load(path, _networks(device))


def _networks(device: torch.device) -> fitted_model_file.Others:
    return fitted_model_file.Others(
        (NetworkEvidence, PatchEvidence),
        DsmsCn,
        _shape_of,
        _state_of,
        lambda shape, state: _built(shape, state, device),
    )


def _shape_of(network: DsmsCn) -> dict[str, Any]:
    """The arguments of a DSMS-CN like this one; dropout is for training alone."""
    first: Any = network.encoder.level1[0]
    return {
        "bands": first.in_channels,
        "width": network.fusion.out_channels / _WIDEST,
        "pooling": network.pooling,
        "dropout": False,
        "outputs": network.output.out_channels,
        "shared_biases": network.after_encoder is None,
    }


def _state_of(network: DsmsCn) -> dict[str, NDArray[Any]]:
    return {name: tensor.detach().cpu().numpy() for name, tensor in network.state_dict().items()}


def _built(shape: dict[str, Any], state: dict[str, NDArray[Any]], device: torch.device) -> DsmsCn:
    if not 0 < shape["width"] <= 1 or not 0 < shape["bands"] < 10_000:
        raise ValueError("no such network")
    with torch.random.fork_rng(devices=[]):
        network = DsmsCn(**shape)
    network.load_state_dict({name: torch.from_numpy(array) for name, array in state.items()})
    # As it was taught: the layout decides which kernels compute it, and they round differently.
    return network.to(device).to(memory_format=torch.channels_last).eval()
