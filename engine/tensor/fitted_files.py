"""What a model learned from a pair, as a file: arrays and plain values, nothing that runs when it is read."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import fields, is_dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
import torch
from deepchange.engine.errors import BadInput, OutOfSpace, OutputRefused
from deepchange.engine.file_doors import create_plain, read_plain
from deepchange.engine.json_text import json_text
from deepchange.engine.tensor.cross_prediction import CrossPrediction, Regression
from deepchange.engine.tensor.evidence import DistanceEvidence, JointDistance, NetworkEvidence, Pair
from deepchange.engine.tensor.irmad import IrMad
from deepchange.engine.tensor.networks.dsms import DsmsCn
from deepchange.engine.tensor.patch_evidence import PatchEvidence
from deepchange.engine.tensor.preclassification import ChangeVector, Scaling
from deepchange.engine.tensor.unsupervised import FittedModel
from deepchange.engine.weights_on_disk import cannot_write
from numpy.typing import NDArray
from torch import Tensor

_KINDS: dict[str, type] = {
    kind.__name__: kind
    for kind in (FittedModel, DistanceEvidence, JointDistance, NetworkEvidence, PatchEvidence, Pair, Scaling,
                 ChangeVector, IrMad, CrossPrediction, Regression)
}  # fmt: skip
_TREE = "tree"  # the name of the plain values among the arrays
_WIDEST = 256  # channels of the fusion of a DSMS-CN of full width
_LARGEST = 64 * 2**20  # bytes; the largest model that learns from a pair needs a tenth of it


def save(model: FittedModel, path: str | Path) -> None:
    """Write a fitted model, so that the file appears when it is whole. Raises OutOfSpace or OutputRefused."""
    path = Path(path)
    arrays: list[NDArray[Any]] = []
    tree = json_text(_plain(model, arrays)).encode()
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        with os.fdopen(create_plain(part), "wb") as file:
            np.savez(file, **{_TREE: np.frombuffer(tree, np.uint8)}, **{str(i): a for i, a in enumerate(arrays)})
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise _refused(path, error) from error


def _refused(path: Path, error: OSError) -> OutOfSpace | OutputRefused:
    # The result's folder is what an analyst knows; the file lies two hidden folders below.
    return cannot_write(path.parents[2] if len(path.parents) > 2 else path, error)


def _plain(value: Any, arrays: list[NDArray[Any]]) -> Any:
    """A value as JSON has it; its tensors go to `arrays`."""
    if isinstance(value, Tensor):
        arrays.append(value.detach().cpu().numpy())
        return {"array": len(arrays) - 1}
    if isinstance(value, DsmsCn):
        state = {name: _plain(tensor, arrays) for name, tensor in value.state_dict().items()}
        return {"network": _shape_of(value), "state": state}
    if type(value).__name__ in _KINDS:
        parts = fields(value) if is_dataclass(value) else ()
        return {"kind": type(value).__name__, "of": {f.name: _plain(getattr(value, f.name), arrays) for f in parts}}
    if isinstance(value, (list, tuple)):
        return {type(value).__name__: [_plain(item, arrays) for item in value]}
    if isinstance(value, dict):
        return {"dict": {name: _plain(item, arrays) for name, item in value.items()}}
    return value


def _shape_of(network: DsmsCn) -> dict[str, Any]:
    """The arguments of a DSMS-CN like this one; dropout is for training alone."""
    first: Any = network.encoder.level1[0]
    return {
        "bands": first.in_channels, "width": network.fusion.out_channels / _WIDEST, "pooling": network.pooling,
        "dropout": False, "outputs": network.output.out_channels, "shared_biases": network.after_encoder is None,
    }  # fmt: skip


def load(path: str | Path, device: torch.device) -> FittedModel:
    """The fitted model of a file, its network on the device. Raises BadInput where the file is damaged."""
    try:
        content = BytesIO(read_plain(path, _LARGEST))
        with np.load(content, allow_pickle=False) as file:
            tree = json.loads(bytes(file[_TREE]))
            model = _built(tree, lambda index: torch.from_numpy(file[str(index)]), device)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RuntimeError, MemoryError, RecursionError,
            EOFError, BadZipFile) as error:  # fmt: skip
        raise _damaged(path) from error
    if not isinstance(model, FittedModel):
        raise _damaged(path)
    return model


def _damaged(path: str | Path) -> BadInput:
    return BadInput(f"What the model had learned from the pair (“{path}”) is damaged; say --overwrite to begin anew.")


def _built(told: Any, tensor: Callable[[int], Tensor], device: torch.device) -> Any:
    """The value that `_plain` wrote; only kinds of ours are made."""
    if not isinstance(told, dict):
        return told
    if "array" in told:
        return tensor(int(told["array"]))
    if "network" in told:
        return _network(told["network"], {name: tensor(int(at["array"])) for name, at in told["state"].items()}, device)
    if "kind" in told:
        return _KINDS[told["kind"]](**{name: _built(value, tensor, device) for name, value in told["of"].items()})
    if "dict" in told:
        return {name: _built(value, tensor, device) for name, value in told["dict"].items()}
    kind, items = ("tuple", told["tuple"]) if "tuple" in told else ("list", told["list"])
    built = [_built(item, tensor, device) for item in items]
    return tuple(built) if kind == "tuple" else built


def _network(shape: dict[str, Any], state: dict[str, Tensor], device: torch.device) -> DsmsCn:
    if not 0 < shape["width"] <= 1 or not 0 < shape["bands"] < 10_000:
        raise ValueError("no such network")
    with torch.random.fork_rng(devices=[]):
        network = DsmsCn(**shape)
    network.load_state_dict(state)
    # As it was taught: the layout decides which kernels compute it, and they round differently.
    return network.to(device).to(memory_format=torch.channels_last).eval()
