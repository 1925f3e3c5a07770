"""What a model learned from a pair, as a file: arrays and plain values, nothing that runs when it
is read."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields, is_dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from ..errors import BadInput, OutOfSpace, OutputRefused
from ..files.doors import create_plain, read_plain
from ..files.json_text import json_text
from ..files.write_errors import cannot_write
from ..messages import Remedy, msg
from .cross_prediction import CrossPrediction, Regression
from .distances import ChangeVector, DistanceEvidence, JointDistance
from .fitted_model import FittedModel
from .irmad import IrMad
from .scaling import Scaling, Scalings

_KINDS: dict[str, type] = {
    kind.__name__: kind
    for kind in (
        FittedModel,
        DistanceEvidence,
        JointDistance,
        Scalings,
        Scaling,
        ChangeVector,
        IrMad,
        CrossPrediction,
        Regression,
    )
}
_TREE = "tree"  # the name of the plain values among the arrays
_LARGEST = 64 * 2**20  # bytes; the largest model that learns from a pair needs a tenth of it


Array = NDArray[Any]
Kind = TypeVar("Kind")


@dataclass(frozen=True)
class Others:
    """What a model may hold besides statistics. kinds: dataclasses. network: a class that is not
    one, with the plain values that describe one of it, its arrays by name, and how it is made of
    both again."""

    kinds: Sequence[type]
    network: type
    shape: Callable[[Any], dict[str, Any]]
    state: Callable[[Any], dict[str, Array]]
    build: Callable[[dict[str, Any], dict[str, Array]], Any]


def save(model: Any, path: str | Path, others: Others | None = None) -> None:
    """Write a fitted model, so that the file appears when it is whole. Raises OutOfSpace or
    OutputRefused."""
    path = Path(path)
    writer = _Writer(others)
    tree = json_text(writer.plain(model)).encode()
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        with os.fdopen(create_plain(part), "wb") as file:
            arrays: dict[str, Any] = {_TREE: np.frombuffer(tree, np.uint8)}
            arrays.update({str(index): array for index, array in enumerate(writer.arrays)})
            np.savez(file, **arrays)
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


class _Writer:
    """Takes values apart. arrays: those that were met, in their order."""

    def __init__(self, others: Others | None) -> None:
        self._others = others
        self._kinds = _kinds(others)
        self.arrays: list[Array] = []

    def plain(self, value: Any) -> Any:
        """A value as JSON has it; of its arrays their numbers."""
        if isinstance(value, np.ndarray):
            self.arrays.append(value)
            return {"array": len(self.arrays) - 1}
        if self._others is not None and isinstance(value, self._others.network):
            state = {name: self.plain(array) for name, array in self._others.state(value).items()}
            return {"network": self._others.shape(value), "state": state}
        if type(value).__name__ in self._kinds:
            parts = fields(value) if is_dataclass(value) else ()
            return {
                "kind": type(value).__name__,
                "of": {f.name: self.plain(getattr(value, f.name)) for f in parts},
            }
        if isinstance(value, (list, tuple)):
            return {type(value).__name__: [self.plain(item) for item in value]}
        if isinstance(value, dict):
            return {"dict": {name: self.plain(item) for name, item in value.items()}}
        return value


def _kinds(others: Others | None) -> dict[str, type]:
    return _KINDS | {kind.__name__: kind for kind in (others.kinds if others else ())}


def load(path: str | Path, others: Others | None = None) -> FittedModel:
    """The fitted model of a file. Raises BadInput where the file is damaged."""
    return load_any(path, FittedModel, others)


def load_any(path: str | Path, kind: type[Kind], others: Others | None = None) -> Kind:
    """What a file holds, of the kind that is expected. Raises BadInput where the file is
    damaged."""
    try:
        content = BytesIO(read_plain(path, _LARGEST))
        with np.load(content, allow_pickle=False) as file:
            tree = json.loads(bytes(file[_TREE]))
            model = _built(tree, lambda index: file[str(index)], others)
    except (
        OSError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        RuntimeError,
        MemoryError,
        RecursionError,
        EOFError,
        BadZipFile,
    ) as error:
        raise _damaged(path) from error
    if not isinstance(model, kind):
        raise _damaged(path)
    return model


def _damaged(path: str | Path) -> BadInput:
    return BadInput(
        msg(
            "What the model had learned from the pair (“{path}”) is damaged; choose another "
            "folder.",
            Remedy.OVERWRITE,
            path=path,
        )
    )


def _built(told: Any, array: Callable[[int], Array], others: Others | None) -> Any:
    """The value that was taken apart; only kinds of ours are made."""
    if not isinstance(told, dict):
        return told
    if "array" in told:
        return array(int(told["array"]))
    if "network" in told and others is not None:
        return others.build(
            told["network"], {name: array(int(at["array"])) for name, at in told["state"].items()}
        )
    if "kind" in told:
        parts = {name: _built(value, array, others) for name, value in told["of"].items()}
        return _kinds(others)[told["kind"]](**parts)
    if "dict" in told:
        return {name: _built(value, array, others) for name, value in told["dict"].items()}
    kind, items = ("tuple", told["tuple"]) if "tuple" in told else ("list", told["list"])
    built = [_built(item, array, others) for item in items]
    return tuple(built) if kind == "tuple" else built
