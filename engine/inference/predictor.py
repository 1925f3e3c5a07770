"""Where networks are computed: one interface, so that the raster side never asks in which process
torch lives."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Generator, Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..arrays.prediction import Prediction, Sample
from ..background import Watched
from ..catalogue.models import Model
from ..catalogue.networks import GRAPH
from ..errors import (
    BadInput,
    LibraryMissing,
)
from ..libraries import keep_fp32
from ..messages import Message, Remedy, msg
from ..progress import Cancelled, never
from ..statistical import fitted_model_file
from ..statistical.fitted_model import STATISTICS, FittedModel, Watch, fitted
from ..worker.devices import chosen_device, refuse_for_graph, refuse_openvino, refuse_precision
from ..worker.environment import worker_python

# Names of devices that are the processor.
ON_PROCESSOR = ("cpu", "openvino")


class Predictor(Protocol):
    """Fits a model and predicts chips. precision: the one really used."""

    precision: str

    @property
    def device(self) -> str:
        """The device really used, as a person reads it, and what was short there."""

    @property
    def halo(self) -> int:
        """Pixels of surroundings that a chip needs on every side."""

    def fit(
        self,
        sample: Sample,
        seed: int,
        report: Callable[[float], None],
        cancelled: Callable[[], bool],
        file: str | None = None,
    ) -> dict[str, Any]:
        """Learn from a sample of the pair; returns facts for the report.

        file: where to keep what was learned; where that is there already, it is read and nothing is
        learned."""

    def start(
        self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> Callable[[], Prediction]:
        """Begin to compute probabilities (N, …, H, W) for chips (N, C, H, W) as the card says,
        valid (N, H, W).

        What is returned waits for them. Two batches may be under way at once; they are waited for
        in their order."""

    def versions(self) -> dict[str, Any]:
        """What computes here: versions and threads, for the recipe."""


def open_predictor(
    model: Model, device: str, precision: str, cancelled: Cancelled = never, megapixels: float = 0.0
) -> Predictor:
    """A predictor in this process, or in a worker where a model needs torch and that is not here,
    or QGIS is.

    cancelled: asked while a worker starts and predicts. megapixels: how much there is to compute.
    Raises EnvironmentMissing where there is nowhere to compute, BadInput where the device is not
    there, WorkerFailed where the worker ends."""
    if not model.needs_torch:
        return _Here(lambda: Statistical(model.name), cancelled)
    if python := worker_python():
        from ..worker.client import RemotePredictor, Wanted

        return RemotePredictor(
            python, Wanted(model.name, model.weights, device, precision, megapixels), cancelled
        )
    return _Here(lambda: _open_local(model, device, precision, megapixels), cancelled)


def refuse_what_is_not_there(model: Model, device: str, precision: str, crf: str) -> None:
    """Raise as `open_predictor` and the refinement would where a model cannot be computed as was
    asked. Torch itself is asked only where that takes another device or precision than any has.

    crf: “off” or the backend. Raises EnvironmentMissing, BadInput or WorkerFailed."""
    if model.system == GRAPH:
        refuse_for_graph(device, precision)
    if model.needs_torch:
        worker_python()
    elif crf != "torch":
        return
    if device in ("auto", "cpu") and precision in ("auto", "fp32", "bf16"):
        return
    found = _devices_there()
    chosen = chosen_device(device, found)
    if not model.needs_torch:
        return
    from ..tensor.openvino import TAUGHT

    if device == "openvino" and (model.weights is not None or model.name == TAUGHT):
        bf16 = model.weights is not None and bool(found.get("cpu_fast_bf16"))
        refuse_openvino(precision, found.get("openvino"), bf16=bf16)
    else:
        refuse_precision(precision, chosen)


def _devices_there() -> Mapping[str, Any]:
    if python := worker_python():
        from ..worker.client import hello

        return hello(python).devices
    keep_fp32()
    from ..tensor import devices

    return devices.present()


def in_process(opened: Callable[[], Any], cancelled: Cancelled) -> Predictor:
    """A predictor of this process, opened and asked in a thread of its own, so that a stop never
    waits for it."""
    return _Here(opened, cancelled)


class Statistical:
    """A method of `STATISTICS`; see `Predictor` and `LearnsFromPair`."""

    precision = "fp64"
    device = "cpu (NumPy)"

    def __init__(self, name: str) -> None:
        self._name = name
        self._fitted: FittedModel | None = None

    @property
    def halo(self) -> int:
        """Pixels of surroundings that a chip needs on every side; known once fitted."""
        return self._fitted.halo if self._fitted else 0

    def fit(
        self,
        sample: Sample,
        seed: int,
        report: Callable[[float], None],
        cancelled: Callable[[], bool],
        file: str | None = None,
    ) -> dict[str, Any]:
        """As `Predictor.fit`; there is nothing to draw, so every seed gives the same."""
        if file is not None and Path(file).is_file():
            self._fitted = fitted_model_file.load(file)
        else:
            self._fitted = fitted(
                self._name, sample, STATISTICS[self._name], Watch(report, cancelled)
            )
            if file is not None:
                fitted_model_file.save(self._fitted, file)
        return self._fitted.describe()

    def predict(
        self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> Prediction:
        """Probability of change (N, H, W) for chips (N, C, H, W), valid (N, H, W); exact but for
        the outer `halo`."""
        if self._fitted is None:
            raise RuntimeError("predict before fit")
        return Prediction(self._fitted.predict(before, after, valid))

    def versions(self) -> dict[str, Any]:
        """Nothing beside what the engine says of itself: its NumPy computes."""
        return {}


class _Here:
    """A predictor in this process; its calls are left to themselves when the user stops."""

    def __init__(self, opened: Callable[[], Any], cancelled: Cancelled) -> None:
        self._watched = Watched(cancelled)
        self._predictor = self._watched.do(opened)
        self.precision = self._predictor.precision

    @property
    def device(self) -> str:
        device: str = self._predictor.device
        return device

    @property
    def halo(self) -> int:
        halo: int = self._predictor.halo
        return halo

    def fit(
        self,
        sample: Sample,
        seed: int,
        report: Callable[[float], None],
        cancelled: Callable[[], bool],
        file: str | None = None,
    ) -> dict[str, Any]:
        say = self._watched.say
        return self._watched.do(
            lambda: self._predictor.fit(sample, seed, say, cancelled, file), report
        )

    def start(
        self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]
    ) -> Callable[[], Prediction]:
        return self._watched.start(lambda: self._predictor.predict(before, after, valid))

    def versions(self) -> dict[str, Any]:
        versions: dict[str, Any] = self._predictor.versions()
        return versions

    def __del__(self) -> None:
        self._watched.close()


def _open_local(model: Model, device: str, precision: str, megapixels: float) -> Any:
    keep_fp32()

    def by_torch() -> Any:
        from ..tensor.inference import open_local

        return open_local(model.name, model.weights, device, precision, megapixels)

    try:
        if model.weights is None:
            return by_torch()
        from ..tensor.without_torch import open_ready

        return open_ready(model.weights, device, precision, megapixels, by_torch) or by_torch()
    except ModuleNotFoundError as error:
        raise LibraryMissing(
            msg(
                "The Python package {package} is not installed here, and “{model}” needs it; "
                "install it, or set the environment up anew.",
                Remedy.SET_UP_ENGINE,
                package=error.name,
                model=model.name,
            )
        ) from error


def crf_backend(asked: str) -> str:
    """The CRF backend for “auto” or the name of one. Raises BadInput where it is not installed."""
    from ..tensor.crf import dense_crf

    if asked in ("auto", dense_crf.AUTO):
        return dense_crf.AUTO
    python = worker_python()
    present = _backends_of(python) if python else dense_crf.available_backends()
    if asked not in present:
        dense_crf.require(asked)  # says so where it is missing here too
        raise BadInput(
            msg(
                "The CRF refinement “{crf}” is not installed for “{python}”; choose auto or off.",
                Remedy.CHOOSE_CRF,
                crf=asked,
                python=python,
            )
        )
    return asked


NO_LOKY = msg(
    "The CRF refined in one process: the Python package loky, which lets it use every core, is not "
    "installed where networks are computed. Set the environment up again, or install loky there.",
    Remedy.SET_UP_ENGINE,
)
OLD_PYTHON = msg(
    "The CRF refined in one process: only from Python 3.11 on it uses every core, and networks are "
    "computed by an older one. Set the environment up again with a newer Python.",
    Remedy.SET_UP_ENGINE,
)


def one_process_note(crf: str) -> Message | None:
    """A sentence where a CRF used fewer cores than there are. crf: “off” or the backend."""
    if crf in ("off", "numpy") or (os.cpu_count() or 1) < 2:
        return None
    if python := worker_python():
        from ..worker.client import hello

        there = hello(python)
        lacks, version = "loky" in there.missing, there.python
    else:
        lacks, version = find_spec("loky") is None, platform.python_version()
    if lacks:
        return NO_LOKY
    return OLD_PYTHON if version.startswith(("3.9.", "3.10.")) else None


def _backends_of(python: str) -> tuple[str, ...]:
    from ..worker.client import hello

    return hello(python).crf


def refine_windows(
    jobs: Iterable[tuple[Any, ...]],
    backend: str,
    cancelled: Callable[[], bool],
    device: str = "cpu",
) -> Generator[NDArray[np.float32], None, None]:
    """Refined probabilities of the jobs (probability (H, W), guide (H, W, C), valid (H, W)), in
    their order.

    device: as a request names it; only the torch backend computes elsewhere than on the
    processors. “numpy” computes in this process, whatever Python has torch."""
    python = "" if backend == "numpy" else worker_python()
    if python:
        from ..worker import client as remote

        yield from remote.refine_windows(python, jobs, backend, cancelled, device)
        return
    keep_fp32()
    from ..tensor.crf import dense_crf

    place = "cpu"
    if backend == "torch":
        from ..tensor import devices

        place = devices.for_crf(device)
    yield from dense_crf.refine_windows(
        jobs, backend=backend, workers=os.cpu_count() or 1, device=place, cancelled=cancelled
    )


def computing(predictor: Predictor) -> dict[str, Any]:
    """With what a model is computed, as far as all parts of a result must share it."""
    name = predictor.device.split()[0]
    device = name if name in ON_PROCESSOR else predictor.device
    shared = ("torch", "openvino", "weights_sha256", "starts_from")
    told = {name: value for name, value in predictor.versions().items() if name in shared}
    return {**told, "device": device, "precision": predictor.precision}
