"""Networks by OpenVINO, which computes them on a processor faster than torch does
(docs/benchmarks/networks.md).

A network is converted for chips of one size, which takes seconds, and kept in the user's folder for
the next time. OpenVINO's own `convert_model` is not used: it reports to its makers what is
converted.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import sys
import tempfile
import warnings
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as version_of
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..arrays.prediction import Prediction
from ..catalogue.card import Card
from ..files.json_text import json_text
from ..files.whole_file import settle
from ..paths import home
from .compiled_file import CompiledFile

if TYPE_CHECKING:
    from torch import Tensor

Array = NDArray[np.float32]

# Measured 1.3 times as fast as torch, or more.
QUICKER = ("dsms-fcn", "lite", "bsfnet", "misgnet", "clearscd")
TAUGHT = "dsms-cn"  # by the pair itself: another network each time
# Megapixels from which on it repays: a network that a pair has just taught is converted for one
# run, another once for all, after which runs need not import torch.
REPAYS_FROM = 0.5
_KEPT = 12  # converted networks
_MODEL = "model.xml"
_HINTS = {"fp32": "f32", "bf16": "bf16"}  # what OpenVINO calls them


def version() -> str | None:
    """Which OpenVINO is installed here; None where there is none."""
    try:
        return version_of("openvino") if find_spec("openvino") is not None else None
    except PackageNotFoundError:
        return None


def repays(network: str, megapixels: float) -> bool:
    """Whether runs of so many megapixels end sooner by OpenVINO, the first of a network aside."""
    return network in (*QUICKER, TAUGHT) and megapixels >= REPAYS_FROM and version() is not None


class Compiled:
    """What is asked of a network, as OpenVINO computes it on the processor.

    ask: a method of a network in evaluation mode, from both dates (1, C, H, W) to one answer or
    several. card: of the network, to keep what was converted by; None keeps nothing. precision:
    “fp32”, or “bf16” where the processor has it. Raises RuntimeError, when called, for what
    OpenVINO cannot compute."""

    def __init__(
        self,
        ask: Callable[[Tensor, Tensor], Any],
        card: Card | None = None,
        precision: str = "fp32",
    ) -> None:
        self._ask, self._card, self._precision = ask, card, precision
        self._compiled: dict[tuple[int, ...], Any] = {}  # by the shape of a chip

    def __call__(self, before: Array, after: Array) -> list[Array]:
        """The answers (N, …). Chips (N, C, H, W) are computed one by one: more at once are not
        faster."""
        shape = before.shape[1:]
        if shape not in self._compiled:
            self._compiled[shape] = self._compile(shape)
        return answers(self._compiled[shape], before, after)

    def _compile(self, shape: tuple[int, ...]) -> Any:
        import torch

        core = _core()
        folder = None if self._card is None else folder_of(self._card, shape)
        model = folder and _kept(core, folder)
        if model is None:
            model = _converted(self._ask, shape)
            if folder is not None:
                _keep(model, folder)
        return _compiled(core, model, _settings(torch.get_num_threads(), self._precision))


def answers(compiled: Any, before: Array, after: Array) -> list[Array]:
    """The answers (N, …) of a compiled network to chips (N, C, H, W)."""
    dates = (np.ascontiguousarray(before, np.float32), np.ascontiguousarray(after, np.float32))
    together: list[Array] = []
    for index in range(len(before)):
        found = list(compiled([date[index : index + 1] for date in dates]).values())
        together = together or [np.empty((len(before), *of.shape[1:]), of.dtype) for of in found]
        for values, of in zip(together, found):
            values[index] = of[0]
    return together


def as_prediction(found: Sequence[Array], *, semantic: bool) -> Prediction:
    """Answers, the probability (N, 1, H, W) and, of a semantic network, those of the classes of
    both dates (N, K, H, W), as a prediction."""
    probability = found[0][:, 0]
    if not semantic:
        return Prediction(probability)
    classes_before, classes_after = map(_most_likely, found[1:])
    return Prediction(probability, classes_before, classes_after)


def _most_likely(classes: Array) -> NDArray[np.uint8]:
    """What `argmax` gives, in half its time."""
    highest = classes.max(1)
    found = np.zeros(highest.shape, np.uint8)
    for number in reversed(range(classes.shape[1])):  # of equal ones the first
        np.putmask(found, classes[:, number] == highest, np.uint8(number))
    return found


def compiled_graph(text: bytes, numbers: bytes, threads: int) -> Any:
    """A graph in OpenVINO's own form, compiled for the processor in fp32; None for what is none.

    text: its XML; numbers: its weights. Nothing in them is code, and nothing of them is kept."""
    import openvino

    if not text.lstrip().startswith(b"<"):  # of other forms some name files to be read
        return None
    try:
        model = _core().read_model(text, openvino.Tensor(np.frombuffer(numbers, np.uint8).copy()))
        return _compiled(_core(), model, _settings(threads, "fp32"))
    except RuntimeError:
        return None


def graph_of(ask: Any, shape: tuple[int, ...], *, half: bool = False) -> tuple[bytes, bytes]:
    """What is asked of a network, for chips of a shape (C, H, W), as text and numbers that
    `compiled_graph` reads. half: numbers in half precision. Raises RuntimeError for what OpenVINO
    cannot compute."""
    import openvino

    model = _converted(ask, shape)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / _MODEL
        openvino.save_model(model, str(path), compress_to_fp16=half)
        return path.read_bytes(), path.with_suffix(".bin").read_bytes()


def compile_kept(
    card: Card,
    shape: tuple[int, ...],
    threads: int,
    machine: Sequence[Any] = (),
    precision: str = "fp32",
) -> Any:
    """The network of a card for chips of a shape (C, H, W), where it was converted before; else
    None. Needs no torch. What was compiled is kept, too, and used again on the same machine."""
    folder, core, settings = folder_of(card, shape), _core(), _settings(threads, precision)
    by = () if precision == "fp32" else (precision,)
    ready = CompiledFile(folder, [*machine, threads, *by])
    if (folder / _MODEL).is_file() and (content := ready.read()) is not None:
        with suppress(RuntimeError):
            return core.import_model(content, "CPU", settings)
    model = _kept(core, folder)
    if model is None:
        return None
    compiled = _compiled(core, model, settings)
    with suppress(RuntimeError):
        ready.write(compiled.export_model().getvalue())
    return compiled


def _compiled(core: Any, model: Any, settings: dict[str, Any]) -> Any:
    return core.compile_model(model, "CPU", settings)


def _settings(threads: int, precision: str) -> dict[str, Any]:
    # Left to itself it would compute in bf16 where the processor can.
    return {
        "PERFORMANCE_HINT": "LATENCY",
        "INFERENCE_PRECISION_HINT": _HINTS[precision],
        "INFERENCE_NUM_THREADS": threads,
        # It counts cores from the first one on: all processes of a machine would share those.
        "ENABLE_CPU_PINNING": False,
    }


@cache
def _core() -> Any:
    """OpenVINO itself, once: with each that goes its library would be unloaded, while threads of it
    may yet end."""
    import openvino

    return openvino.Core()


def folder_of(card: Card, shape: tuple[int, ...]) -> Path:
    """Where the network of a card is kept, converted for chips of a shape (C, H, W)."""
    return home() / "converted" / _key(card, shape)


@cache
def torch_version() -> str:
    """Of the torch that is installed, which takes a second to import."""
    found = find_spec("torch")
    if "torch" in sys.modules or found is None or not found.origin:
        import torch

        return str(torch.__version__)
    said = (Path(found.origin).parent / "version.py").read_text(encoding="utf-8")
    line = re.search(r"^__version__ = ['\"](.+)['\"]$", said, re.MULTILINE)
    return line[1] if line else version_of("torch")


def _key(card: Card, shape: tuple[int, ...]) -> str:
    """Another name for whatever would be converted into something else."""
    facts = [
        card.network,
        dict(card.options),
        card.sha256,
        shape,
        version(),
        torch_version(),
    ]
    return hashlib.sha256(
        json_text(facts, sort_keys=True, default=str, ensure_ascii=True).encode()
    ).hexdigest()[:32]


def _converted(ask: Callable[[Tensor, Tensor], Any], shape: tuple[int, ...]) -> Any:
    """What is asked of a network, for chips of a shape (C, H, W), as OpenVINO's model."""
    import torch
    from openvino.frontend import FrontEndManager
    from openvino.frontend.pytorch.ts_decoder import TorchScriptPythonDecoder

    dates = tuple(torch.zeros(1, *shape) for _ in range(2))
    with torch.inference_mode(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # sizes are fixed on purpose
        traced = torch.jit.trace(as_module(ask), dates, check_trace=False)
        # Each by a name: OpenVINO uses them while it converts, and does not keep them alive itself.
        manager, decoder = FrontEndManager(), TorchScriptPythonDecoder(traced, example_input=dates)
        frontend = manager.load_by_framework("pytorch")
        loaded = frontend.load(decoder)
        model = frontend.convert(loaded)
    model.reshape({number: [1, *shape] for number in range(2)})
    return model


def as_module(ask: Any) -> Any:
    """What is asked of a network (a method of it) as a module: programs that read networks read no
    functions."""
    from torch import nn

    class Asked(nn.Module):
        """Gives what is asked of the network."""

        def __init__(self) -> None:
            super().__init__()
            self._network = ask.__self__  # the module that holds the weights

        def forward(self, before: Tensor, after: Tensor) -> Any:
            """The answer for both dates."""
            return ask(before, after)

    return Asked()


def _kept(core: Any, folder: Path) -> Any:
    """What was converted before; None where there is nothing, or it is damaged."""
    path = folder / _MODEL
    if not path.is_file():
        return None
    with suppress(OSError):
        folder.touch()
    with suppress(RuntimeError, OSError):
        return core.read_model(str(path))
    shutil.rmtree(folder, ignore_errors=True)
    return None


def _keep(model: Any, folder: Path) -> None:
    """Keep it for the next time, where the user's folder can be written; the oldest give way."""
    import openvino

    with suppress(OSError):
        folder.parent.mkdir(parents=True, exist_ok=True)
        partial = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".partial-"))
        try:
            with suppress(RuntimeError):  # a full disk
                openvino.save_model(model, str(partial / _MODEL), compress_to_fp16=False)
                for path in partial.iterdir():
                    settle(path)
                partial.rename(folder)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
        found = sorted(folder.parent.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
        for old in found[_KEPT:]:
            shutil.rmtree(old, ignore_errors=True)
