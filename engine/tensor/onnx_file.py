"""Writes a network and its weights as ONNX, for programs that know neither of ours nor torch."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import torch
from torch import nn

from ..catalogue.card import Card
from ..catalogue.networks import GRAPH
from ..errors import BadInput
from ..files.json_text import json_text
from ..files.whole_file import whole_file
from ..files.write_errors import cannot_write
from ..messages import msg
from .openvino import as_module
from .weights.weights_file import load

OPSET = 17
ENDING = ".onnx"
_INPUTS = "before", "after"
_CHANGE, _CLASSES = "probability", ("classes_before", "classes_after")


@dataclass(frozen=True)
class Written:
    """What was written. path: of the network; card: of the file beside it; size: of a chip in
    pixels; outputs: names in their order."""

    path: Path
    card: Path
    size: int
    outputs: tuple[str, ...]


def write_onnx(weights: str | Path, path: str | Path, size: int | None = None) -> Written:
    """Write the network of a weights file as `path` (NAME.onnx), and its card beside it as
    NAME.json; both appear when they are whole.

    It takes both dates, normalised as the card says, as chips (1, C, size, size) of fp32, and gives
    the probability of change (1, 1, size, size) in 0..1, as the network says it: a calibration is
    in the card. A semantic network also gives the probabilities of the classes of both dates (1, K,
    size, size). size: pixels, that of the card where nothing is said. It is fixed, since some
    networks would answer wrongly for another. Raises BadInput, ModelDoesNotFit, OutputRefused,
    OutOfSpace, or ImportError where onnx is not installed."""
    path = Path(path)
    _refuse(path)
    network, card = load(weights)
    if card.network == GRAPH:
        raise BadInput(
            msg(
                "“{weights}” holds a graph of OpenVINO’s already, of which no ONNX is made; write "
                "that where the network was made, by torch.onnx.export.",
                weights=weights,
            )
        )
    size = size or card.chip_size
    outputs = (_CHANGE, *_CLASSES) if card.classes else (_CHANGE,)
    beside = path.with_suffix(".json")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(path) as part, whole_file(beside) as card_part:
            _write(network, card, part, size)
            said = {**card.to_json(), "onnx": _interface(card, size, outputs)}
            card_part.write_text(json_text(said, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise cannot_write(path, error) from error
    return Written(path, beside, size, outputs)


def _refuse(path: Path) -> None:
    import_module("onnx")  # torch would miss it late, and in words of its own
    if path.suffix != ENDING:
        raise BadInput(msg("“{path}” does not end in .onnx; name the file so.", path=path))
    for there in (path, path.with_suffix(".json")):
        if there.exists():
            raise BadInput(
                msg("“{path}” is there already; choose another name, or remove it.", path=there)
            )


def _write(network: nn.Module, card: Card, path: Path, size: int) -> None:
    ask: Any = network.probabilities if card.classes else network.probability
    dates = tuple(torch.zeros(1, len(card.bands), size, size) for _ in _INPUTS)
    with torch.inference_mode(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # sizes are fixed on purpose
        torch.onnx.export(
            as_module(ask),
            dates,
            str(path),
            dynamo=False,
            opset_version=OPSET,
            input_names=list(_INPUTS),
            output_names=[_CHANGE, *_CLASSES] if card.classes else [_CHANGE],
        )


def _interface(card: Card, size: int, outputs: tuple[str, ...]) -> dict[str, Any]:
    """What a program needs to know to ask the network."""
    return {
        "opset": OPSET,
        "inputs": {name: [1, len(card.bands), size, size] for name in _INPUTS},
        "outputs": {
            name: [1, 1 if name == _CHANGE else len(card.classes), size, size] for name in outputs
        },
    }
