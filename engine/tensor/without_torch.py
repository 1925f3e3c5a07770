"""A trained network that OpenVINO was given before, computed without torch: to import that takes a
second and half a gigabyte.

What torch says of this machine (threads, instruction set) stands in recipes; it is kept beside the
converted network, and holds only where nothing has changed that it depends on.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arrays.prediction import Prediction
from ..background import cores
from ..catalogue.card import Card
from ..catalogue.store import verify
from ..files.json_text import json_text
from . import openvino

Array = NDArray[np.float32]
_FACTS = {"fp32": "machine.json", "bf16": "machine-bf16.json"}  # by what was computed in
_SAYS = ("threads", "instruction_set")
_VARIABLES = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "ATEN_CPU_CAPABILITY")
_GPUS = ("/proc/driver/nvidia", "/dev/nvidia0", "/dev/kfd", "/dev/dxg")  # of NVIDIA, AMD, WSL


class Ready:
    """As `Trained` by OpenVINO. precision: fp32 or bf16. said: what torch said of this machine.
    otherwise: opens `Trained`, for whatever cannot be done here."""

    halo = 0

    def __init__(
        self, card: Card, precision: str, said: dict[str, Any], otherwise: Callable[[], Any]
    ) -> None:
        self._card, self._precision = card, precision
        self._said, self._otherwise = said, otherwise
        self._compiled: dict[tuple[int, ...], Any] = {}  # by the shape of a chip
        self._trained: Any = None

    @property
    def precision(self) -> str:
        """The one really used."""
        return self._precision if self._trained is None else str(self._trained.precision)

    @property
    def device(self) -> str:
        """The device really used, as a person reads it."""
        if self._trained is not None:
            return str(self._trained.device)
        return f"openvino ({self._said['threads']} threads)"

    def fit(self, *_: Any) -> dict[str, Any]:
        """As `Trained.fit`."""
        return {"weights": self._card.to_json()}

    def predict(self, before: Array, after: Array, valid: NDArray[np.bool_]) -> Prediction:
        """As `Trained.predict`."""
        compiled = None if self._trained else self._compile(before.shape[1:])
        if compiled is not None:
            with suppress(RuntimeError, MemoryError):
                found = openvino.answers(compiled, before, after)
                answer = openvino.as_prediction(found, semantic=bool(self._card.classes))
                # What has no number in bf16 `Trained` computes again in full.
                if self._precision == "fp32" or np.isfinite(answer.probability[valid]).all():
                    return answer
        if self._trained is None:
            self._compiled.clear()
            self._trained = self._otherwise()
        by_torch: Prediction = self._trained.predict(before, after, valid)
        return by_torch

    def _compile(self, shape: tuple[int, ...]) -> Any:
        if shape not in self._compiled:
            self._compiled[shape] = None
            with suppress(RuntimeError, ImportError):
                self._compiled[shape] = openvino.compile_kept(
                    self._card,
                    shape,
                    self._said["threads"],
                    self._said["machine"],
                    self._precision,
                )
        return self._compiled[shape]

    def versions(self) -> dict[str, Any]:
        """As `Trained.versions`."""
        return {
            "torch": openvino.torch_version(),
            "openvino": openvino.version(),
            **{name: self._said[name] for name in _SAYS},
            "weights_sha256": self._card.sha256,
        }


def open_ready(
    path: str, device: str, precision: str, megapixels: float, otherwise: Callable[[], Any]
) -> Ready | None:
    """The network of a weights file, where this machine has computed it by OpenVINO before and
    would again; None where torch is needed, or is loaded already.

    Raises ModelDoesNotFit where the file is damaged."""
    precision = "fp32" if precision == "auto" else precision
    if torch_is_loaded() or precision not in _FACTS:
        return None
    if openvino.version() is None or device not in ("auto", "openvino"):
        return None
    if device == "auto" and may_have_gpu():
        return None
    card = verify(path)
    if device == "auto" and not openvino.repays(card.network, megapixels):
        return None
    said = _read(openvino.folder_of(card, _shape(card)) / _FACTS[precision])
    if said is None or said.get("machine") != _machine():
        return None
    known = all(name in said for name in _SAYS)
    return Ready(card, precision, said, otherwise) if known else None


def remember(card: Card, precision: str, versions: dict[str, Any]) -> None:
    """Keep what torch said of this machine beside a network that was converted, and computed in a
    precision, for the next time."""
    folder, name = openvino.folder_of(card, _shape(card)), _FACTS[precision]
    said = {"machine": _machine(), **{name: versions[name] for name in _SAYS}}
    if not folder.is_dir() or _read(folder / name) == said:
        return
    with suppress(OSError):
        part = folder / f".{name}.{os.getpid()}"
        part.write_text(json_text(said), encoding="utf-8")
        part.replace(folder / name)


def torch_is_loaded() -> bool:
    """Whether nothing can be saved any more."""
    return "torch" in sys.modules


def may_have_gpu() -> bool:
    """Whether torch might find a GPU here; only it knows for certain."""
    if openvino.torch_version().endswith("+cpu") and sys.platform != "darwin":
        return False
    return not sys.platform.startswith("linux") or any(Path(name).exists() for name in _GPUS)


def _shape(card: Card) -> tuple[int, int, int]:
    """Of most chips of a detection."""
    return len(card.bands), card.chip_size, card.chip_size


def _read(path: Path) -> dict[str, Any] | None:
    with suppress(OSError, ValueError):
        said = json.loads(path.read_text(encoding="utf-8"))
        return said if isinstance(said, dict) else None
    return None


def _machine() -> list[Any]:
    """All by which torch decides on threads and instructions."""
    variables = [os.environ.get(name) for name in _VARIABLES]
    return [platform.node(), _processor(), os.cpu_count(), cores(), *variables]


def _processor() -> str:
    """Its name and, on Linux, what it can do."""
    with suppress(OSError):
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        named = ("model name", "flags", "CPU part", "Features")
        return "; ".join(dict.fromkeys(line for line in lines if line.startswith(named)))
    return platform.processor() or platform.machine()
