"""The tensor side of a run: fit a model to the pair or load its weights, turn chips into
probabilities.

Where memory is short a batch is halved, and a window that does not fit alone goes to the processor;
where a window gives no number in half precision it is asked again in full.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..arrays.prediction import Prediction, Sample
from ..catalogue.networks import GRAPH
from ..errors import is_short_of_memory
from ..statistical.fitted_model import FittedModel, Watch
from ..worker.devices import refuse_for_graph, refuse_openvino
from . import devices, openvino, without_torch
from .unsupervised import fit as unsupervised
from .unsupervised import fitted_model_file
from .unsupervised.evidence import NetworkEvidence
from .unsupervised.fit import Computing
from .unsupervised.self_training import LEARNING_THREADS

Array = NDArray[np.float32]

# Initial weights are drawn from torch's one source of chance: two models that learn at once would
# disturb each other.
_learning = threading.Lock()


def open_local(
    name: str, weights: str | None, device: str, precision: str, megapixels: float = 0.0
) -> LearnsFromPair | Trained:
    """The model in this process: fitted to the pair where there is no weights file.

    megapixels: how much there is to compute, which decides what is worth its preparation."""
    if weights is None:
        return LearnsFromPair(name, device, precision, megapixels)
    return Trained(weights, device, precision, megapixels)


_CANNOT = " instead of OpenVINO, which cannot compute this network"

# Computes before, after and valid of a batch in a precision.
_Compute = Callable[[Array, Array, NDArray[np.bool_], str], Prediction]


class _Retreat:
    """Computes batches, whatever memory and precision there is.

    device: where; compute: there; on_processor: the same for one window on the processor, or None
    where that is the device already. Keeps count of what had to be done."""

    def __init__(
        self, device: torch.device, precision: str, compute: _Compute, on_processor: _Compute | None
    ) -> None:
        self._device, self._precision = device, precision
        self._compute, self._on_processor = compute, on_processor
        self._most = 0  # chips that went at once after a batch was too large; 0: any number
        self._elsewhere = 0

    def predict(self, before: Array, after: Array, valid: NDArray[np.bool_]) -> Prediction:
        """As `Predictor.predict`. Raises what the processor raises where a window is too large for
        it too."""
        if self._most and len(before) > self._most:
            return self._in_parts(before, after, valid, self._most)
        try:
            prediction = self._compute(before, after, valid, self._precision)
        except (torch.cuda.OutOfMemoryError, RuntimeError, MemoryError) as error:
            if not is_short_of_memory(error):
                raise
            prediction = None
        if (
            prediction is None
        ):  # outside of the handler, whose error holds on to what was computed so far
            return self._smaller(before, after, valid)
        return self._numbers(prediction, before, after, valid)

    def _smaller(self, before: Array, after: Array, valid: NDArray[np.bool_]) -> Prediction:
        if self._device.type == "cuda":
            torch.cuda.empty_cache()
        if len(before) > 1:
            self._most = len(before) // 2
            return self._in_parts(before, after, valid, self._most)
        if self._on_processor is None:
            # Once more, now that nothing is held any longer: this time whatever is wrong is told.
            return self._numbers(
                self._compute(before, after, valid, self._precision), before, after, valid
            )
        self._elsewhere += 1
        return self._on_processor(before, after, valid, "fp32")

    def _in_full_precision(
        self, before: Array, after: Array, valid: NDArray[np.bool_]
    ) -> Prediction:
        try:
            return self._compute(before, after, valid, "fp32")
        except (torch.cuda.OutOfMemoryError, RuntimeError) as error:
            if self._on_processor is None or not is_short_of_memory(error):
                raise
        return self._on_processor(before, after, valid, "fp32")

    def _in_parts(
        self, before: Array, after: Array, valid: NDArray[np.bool_], size: int
    ) -> Prediction:
        slices = [slice(first, first + size) for first in range(0, len(before), size)]
        parts = [self.predict(before[part], after[part], valid[part]) for part in slices]
        return Prediction(
            *(np.concatenate(values) for values in zip(*parts) if values[0] is not None)
        )

    def _numbers(
        self, prediction: Prediction, before: Array, after: Array, valid: NDArray[np.bool_]
    ) -> Prediction:
        """The prediction, its chips without numbers computed again in full precision."""
        sound = (np.isfinite(prediction.probability) | ~valid).all(axis=(1, 2))
        if sound.all() or self._precision == "fp32":
            return prediction
        fields = [None if values is None else values.copy() for values in prediction]
        for index in np.flatnonzero(~sound):
            one = slice(index, index + 1)
            again = self._in_full_precision(before[one], after[one], valid[one])
            for values, value in zip(fields, again):
                if values is not None and value is not None:
                    values[index] = value[0]
        return Prediction(*fields)  # type: ignore[arg-type]

    def told(self) -> str:
        """What to add to the name of the device; nothing where all went as it was meant to."""
        parts = [f"{self._most} window{'s' * (self._most > 1)} at once"] if self._most else []
        parts += [f"{self._elsewhere} on the CPU"] if self._elsewhere else []
        return f"; its memory was short: {', '.join(parts)}" if parts else ""


class LearnsFromPair:
    """A method without weights: it is fitted to a sample of the pair, then predicts every window.

    precision: the one really used. halo: pixels of surroundings that a chip needs on every side.
    megapixels: how much there is to compute; much is computed by OpenVINO on a processor, once
    torch has taught the network."""

    def __init__(self, name: str, device: str, precision: str, megapixels: float = 0.0) -> None:
        self._name = name
        self._device = devices.choose_device(device)
        asked = name == openvino.TAUGHT and device == "openvino"
        self.precision = (
            _for_openvino(precision) if asked else devices.choose_precision(precision, self._device)
        )
        on_processor = device == "auto" and self._device.type == "cpu" and self.precision == "fp32"
        self._by_openvino = asked or (on_processor and openvino.repays(name, megapixels))
        self._fitted: FittedModel | None = None
        self._fell_back = ""
        elsewhere = None if self._device.type == "cpu" else self._on_processor
        self._retreat = _Retreat(self._device, self.precision, self._answer, elsewhere)

    @property
    def device(self) -> str:
        """The device really used, as a person reads it."""
        name = devices.describe(self._device)
        name = name.replace("cpu", "openvino", 1) if self._by_openvino else name
        return name + self._fell_back + self._retreat.told()

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
        watch = Watch(report, cancelled)
        with _learning:
            if file is not None and Path(file).is_file():
                fitted = fitted_model_file.load(file, self._device)
                self._fitted = self._as_computed(fitted)
                return fitted.describe()
            fitted = self._learned(sample, seed, watch)
            if fitted is None:
                self._to_the_processor()
                fitted = self._learned(sample, seed, watch)
        if file is not None:
            fitted_model_file.save(fitted, file)
        self._fitted = self._as_computed(fitted)
        description: dict[str, Any] = fitted.describe()
        return description

    def _as_computed(self, fitted: FittedModel) -> FittedModel:
        """The fitted model, its network by what computes here: torch or OpenVINO."""

        def by(evidence: Any) -> Any:
            if not isinstance(evidence, NetworkEvidence):
                return evidence
            return evidence.by(
                openvino.Compiled(evidence.network.dense) if self._by_openvino else None
            )

        return replace(fitted, votes=[(weight, by(evidence)) for weight, evidence in fitted.votes])

    def _learned(self, sample: Sample, seed: int, watch: Watch) -> Any:
        """The fitted model; None where the memory of a device other than the processor is too
        small."""
        try:
            with devices.fp32_as_such(self._device, self.precision):
                return unsupervised.fit(
                    sample, self._name, seed, Computing(str(self._device), self.precision), watch
                )
        except (torch.cuda.OutOfMemoryError, RuntimeError) as error:
            if self._device.type == "cpu" or not is_short_of_memory(error):
                raise
        return None

    def _to_the_processor(self) -> None:
        if self._device.type == "cuda":
            torch.cuda.empty_cache()
        self._fell_back = (
            f" instead of {devices.describe(self._device)}, whose memory was too small"
        )
        self._device = torch.device("cpu")
        self._retreat = _Retreat(self._device, self.precision, self._answer, None)

    @property
    def halo(self) -> int:
        """Pixels of surroundings that a chip needs on every side; known once fitted."""
        return self._fitted.halo if self._fitted else 0

    def predict(self, before: Array, after: Array, valid: NDArray[np.bool_]) -> Prediction:
        """Probability of change (N, H, W) for chips (N, C, H, W), valid (N, H, W); exact but for
        the outer `halo`."""
        if self._fitted is None:
            raise RuntimeError("predict before fit")
        return self._retreat.predict(before, after, valid)

    def _answer(
        self, before: Array, after: Array, valid: NDArray[np.bool_], precision: str
    ) -> Prediction:
        fitted: Any = self._fitted
        if self._by_openvino:
            try:
                return Prediction(fitted.predict(before, after, valid))
            except (RuntimeError, ImportError) as error:
                if is_short_of_memory(error):
                    raise
                self._by_openvino, self._fell_back = False, _CANNOT
                self._fitted = fitted = self._as_computed(fitted)
        if precision != self.precision:
            votes = [
                (
                    weight,
                    replace(evidence, precision=precision)
                    if hasattr(evidence, "precision")
                    else evidence,
                )
                for weight, evidence in fitted.votes
            ]
            fitted = replace(fitted, votes=votes)
        with devices.fp32_as_such(self._device, precision):
            return Prediction(fitted.predict(before, after, valid))

    def _on_processor(
        self, before: Array, after: Array, valid: NDArray[np.bool_], precision: str
    ) -> Prediction:
        fitted: Any = self._fitted
        networks = [
            evidence.network for _, evidence in fitted.votes if hasattr(evidence, "network")
        ]
        for network in networks:
            network.to("cpu")
        try:
            return self._answer(before, after, valid, precision)
        finally:
            for network in networks:
                network.to(self._device)

    def versions(self) -> dict[str, Any]:
        """What computes here: versions and threads, for the recipe."""
        facts = devices.facts()
        by = {"openvino": facts["openvino"]} if self._by_openvino else {}
        return {
            "torch": facts["torch"],
            **by,
            "threads": facts["cpu_threads"],
            "learning_threads": LEARNING_THREADS,
            "instruction_set": devices.instruction_set(),
        }


class Trained:
    """A network with weights. precision: the one really used. halo: none, as neighbouring windows
    overlap.

    megapixels: how much there is to compute; much is computed by OpenVINO on a processor."""

    halo = 0

    def __init__(self, path: str, device: str, precision: str, megapixels: float = 0.0) -> None:
        from .weights import weights_file as weights

        network, self._card = weights.load(path, "cpu")
        self._is_graph = self._card.network == GRAPH
        if self._is_graph:  # which knows itself how it is computed
            refuse_for_graph(device, precision)
            device = "cpu"
        self._device = devices.choose_device(device)
        by_openvino = device == "openvino"
        self.precision = (
            _for_openvino(precision, bf16=devices.has_fast_bf16())
            if by_openvino
            else devices.choose_precision(precision, self._device)
        )
        self._path = path
        self._network: Any = network.eval().to(memory_format=torch.channels_last)
        self._elsewhere: Any = None  # the same network on the processor, once it is needed
        fits = self._moved()
        elsewhere = None if self._device.type == "cpu" else self._on_processor
        self._retreat = _Retreat(self._device, self.precision, self._answer, elsewhere)
        self._fell_back = (
            "" if fits else " instead of the device asked for, whose memory was too small"
        )
        if device == "auto" and self._device.type == "cpu":
            fast = self.precision == "fp32" or devices.has_fast_bf16()
            by_openvino = fast and openvino.repays(self._card.network, megapixels)
        ask: Any = self._network.probabilities if self._card.classes else self._network.probability
        self._openvino = openvino.Compiled(ask, self._card, self.precision) if by_openvino else None
        self._remembered = False

    @property
    def _by_openvino(self) -> bool:
        return self._is_graph or self._openvino is not None

    def _moved(self) -> bool:
        """Bring the network to its device; False where that has no room for it, and the processor
        computes."""
        try:
            self._network.to(self._device)
        except (torch.cuda.OutOfMemoryError, RuntimeError) as error:
            if self._device.type == "cpu" or not is_short_of_memory(error):
                raise
        else:
            return True
        self._network.to("cpu")
        self._device, self.precision = torch.device("cpu"), "fp32"
        return False

    @property
    def device(self) -> str:
        """The device really used, as a person reads it."""
        name = devices.describe(self._device)
        name = name.replace("cpu", "openvino", 1) if self._by_openvino else name
        return name + self._fell_back + self._retreat.told()

    def fit(self, *_: Any) -> dict[str, Any]:
        """There is nothing to learn: what was trained stays as it is. Returns the card, for the
        report."""
        return {"weights": self._card.to_json()}

    def predict(self, before: Array, after: Array, valid: NDArray[np.bool_]) -> Prediction:
        """Probability of change and, of a semantic network, the classes, for chips (N, C, H, W) as
        the card says they are to be shown."""
        return self._retreat.predict(before, after, valid)

    def _answer(
        self, before: Array, after: Array, _valid: NDArray[np.bool_], precision: str
    ) -> Prediction:
        if self._openvino is not None and precision == self.precision:
            try:
                found = self._openvino(before, after)
                self._remember()
                return openvino.as_prediction(found, semantic=bool(self._card.classes))
            except (RuntimeError, ImportError) as error:
                if is_short_of_memory(error):
                    raise
                self._openvino, self._fell_back = None, _CANNOT
        return self._computed(self._network, self._device, before, after, precision)

    def _remember(self) -> None:
        """Once: what lets the next run do without torch."""
        if not self._remembered:
            self._remembered = True
            without_torch.remember(self._card, self.precision, self.versions())

    def _on_processor(
        self, before: Array, after: Array, _valid: NDArray[np.bool_], precision: str
    ) -> Prediction:
        if self._elsewhere is None:
            from .weights import weights_file as weights

            network, _ = weights.load(self._path, "cpu")
            self._elsewhere = network.eval().to(memory_format=torch.channels_last)
        return self._computed(self._elsewhere, torch.device("cpu"), before, after, precision)

    def _computed(
        self, network: Any, device: torch.device, before: Array, after: Array, precision: str
    ) -> Prediction:
        with torch.inference_mode(), devices.arithmetic(device, precision):
            dates = (_tensor(before, device), _tensor(after, device))
            semantic = bool(self._card.classes)
            return self._understood(
                network.probabilities(*dates) if semantic else [network.probability(*dates)]
            )

    def _understood(self, found: Sequence[Tensor]) -> Prediction:
        """Probability (N, 1, H, W) and, of a semantic network, those of the classes of both dates,
        as a prediction."""
        classes = found[1:] if self._card.classes else ()
        labels = (date.argmax(1).to(torch.uint8).cpu().numpy() for date in classes)
        return Prediction(_array(found[0][:, 0]), *labels)

    def versions(self) -> dict[str, Any]:
        """What computes here, and with which weights: versions, threads and hash, for the
        recipe."""
        facts = devices.facts()
        by = {"openvino": facts["openvino"]} if self._by_openvino else {}
        return {
            "torch": facts["torch"],
            **by,
            "threads": facts["cpu_threads"],
            "instruction_set": devices.instruction_set(),
            "weights_sha256": self._card.sha256,
        }


def _for_openvino(precision: str, *, bf16: bool = False) -> str:
    """The precision in which OpenVINO computes, bf16 only where that is one. Raises BadInput where
    it is not there, or another was asked for."""
    refuse_openvino(precision, openvino.version(), bf16=bf16)
    return "fp32" if precision == "auto" else precision


def _tensor(chips: Array, device: torch.device) -> Tensor:
    tensor = torch.from_numpy(np.ascontiguousarray(chips)).to(device)
    return tensor.contiguous(memory_format=torch.channels_last)


def _array(probability: Tensor) -> Array:
    return probability.float().cpu().numpy()
