"""Reads the weights in Keras' HDF5 files; only what lies in the file itself is followed."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ...errors import BadInput
from ...messages import msg
from .budget import DEEPEST, DIMENSIONS, Budget, TooMuch

_BEYOND = 2**20  # bytes that a piece may be larger than its array
_KERAS_NUMBER = re.compile(r"(conv2d_transpose|conv2d)(?:_(\d+))?")


def read_keras(path: Path, budget: Budget) -> dict[str, Any]:
    """The arrays of a Keras model by name. Raises BadInput where h5py is not installed."""
    try:
        import h5py
    except ImportError as error:
        raise BadInput(
            msg("Reading a Keras file needs the Python package h5py, which is not installed here.")
        ) from error
    with h5py.File(path, "r") as file:
        found = dict(_keras_entries(file, budget, h5py))
        return _with_ranks({name: dataset[()] for name, dataset in found.items()})


def _keras_entries(file: Any, budget: Budget, h5py: Any) -> Iterator[tuple[str, Any]]:
    """Every array of the model as `layer/kernel:0`. Only what lies in this very file is followed,
    from its top on."""
    top = file
    if "model_weights" in _own(file, budget, h5py):
        top = file["model_weights"]
    waiting: list[tuple[tuple[str, ...], Any, int]] = [((), top, 0)]
    while waiting:
        names, one, depth = waiting.pop()
        if isinstance(one, h5py.Dataset):
            _refuse_unheld(one, budget)
            yield "/".join(names), one
        elif isinstance(one, h5py.Group) and depth < DEEPEST:
            inner = [key for key in _own(one, budget, h5py) if key != "optimizer_weights"]
            waiting += [((*names[-1:], key), one[key], depth + 1) for key in inner]


def _own(group: Any, budget: Budget, h5py: Any) -> list[str]:
    """The names in a group behind which something of this file lies, and no link to another
    place."""
    budget.spend("entries", 5 * len(group))  # each is looked up in the file
    return [key for key in group if isinstance(group.get(key, getlink=True), h5py.HardLink)]


def _refuse_unheld(array: Any, budget: Budget) -> None:
    """Refuse an array that is not in the file, or of which more would be unpacked than it holds."""
    if (
        array.is_virtual
        or array.external
        or array.dtype.kind not in "fiu"
        or len(array.shape) > DIMENSIONS
    ):
        raise ValueError("an array that is not in the file")
    size = math.prod(array.shape) * array.dtype.itemsize
    budget.spend("bytes", size)
    if array.chunks and math.prod(array.chunks) * array.dtype.itemsize > size + _BEYOND:
        raise TooMuch("bytes in a piece")


def _with_ranks(weights: dict[str, Any]) -> dict[str, Any]:
    """Keras' automatic layer numbers, which go on counting from model to model, as ranks from 1 of
    each kind."""
    layers = {name.split("/")[0] for name in weights}
    ranks = {}
    for kind in ("conv2d", "conv2d_transpose"):
        numbered = [
            match
            for layer in layers
            if (match := _KERAS_NUMBER.fullmatch(layer)) and match[1] == kind
        ]
        numbered.sort(key=lambda match: int(match[2] or 0))
        ranks.update({match[0]: f"{kind}_{rank}" for rank, match in enumerate(numbered, start=1)})
    renamed = {}
    for name, value in weights.items():
        layer, _, rest = name.partition("/")
        renamed[f"{ranks.get(layer, layer)}/{rest}"] = value
    return renamed
