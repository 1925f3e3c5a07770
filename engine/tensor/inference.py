"""The tensor side of a run: fit a model to the pair or load its weights, turn chips into probabilities."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from ..prediction import Prediction
from . import devices, unsupervised

Chips = list[NDArray[np.float32]]
Valid = list[NDArray[np.bool_]]


def open_local(name: str, weights: str | None, device: str, precision: str) -> LearnsFromPair | Trained:
    """The model in this process: fitted to the pair where there is no weights file."""
    return LearnsFromPair(name, device, precision) if weights is None else Trained(weights, device, precision)


class LearnsFromPair:
    """A method without weights: it is fitted to a sample of the pair, then predicts every window.

    device, precision: those really used. halo: pixels of surroundings that a chip needs on every side."""

    def __init__(self, name: str, device: str, precision: str) -> None:
        self._name = name
        self._device = devices.choose_device(device)
        # The network is small and learns in seconds; half precision would cost accuracy and win nothing.
        self.precision = "fp32" if precision == "auto" else devices.choose_precision(precision, self._device)
        self.device = devices.describe(self._device)
        self._fitted: unsupervised.FittedModel | None = None

    def fit(
        self, before: Chips, after: Chips, valid: Valid, seed: int,
        report: Callable[[float], None], cancelled: Callable[[], bool],
    ) -> dict[str, Any]:  # fmt: skip
        """Learn from chips (C, H, W) in the raster's own units, valid (H, W); returns facts for the report."""
        self._fitted = unsupervised.fit(
            before, after, valid, method=self._name, seed=seed, device=str(self._device), precision=self.precision,
            report=report, cancelled=cancelled,
        )  # fmt: skip
        return self._fitted.describe()

    @property
    def halo(self) -> int:
        """Pixels of surroundings that a chip needs on every side; known once fitted."""
        return self._fitted.halo if self._fitted else 0

    def predict(self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]) -> Prediction:
        """Probability of change (N, H, W) for chips (N, C, H, W), valid (N, H, W); exact but for the outer `halo`."""
        if self._fitted is None:
            raise RuntimeError("predict before fit")
        return Prediction(self._fitted.predict(before, after, valid))

    def versions(self) -> dict[str, Any]:
        """What computes here: versions and threads, for the recipe."""
        facts = devices.facts()
        return {"torch": facts["torch"], "threads": facts["cpu_threads"]}


class Trained:
    """A network with weights. device, precision: those really used. halo: none, as neighbouring windows overlap."""

    halo = 0

    def __init__(self, path: str, device: str, precision: str) -> None:
        from . import weights

        self._device = devices.choose_device(device)
        self.precision = devices.choose_precision(precision, self._device)
        self.device = devices.describe(self._device)
        network, self._card = weights.load(path, str(self._device))
        self._network: Any = network.eval().to(memory_format=torch.channels_last)

    def fit(self, *_: Any) -> dict[str, Any]:
        """There is nothing to learn: what was trained stays as it is. Returns the card, for the report."""
        return {"weights": self._card.to_json()}

    def predict(self, before: NDArray[np.float32], after: NDArray[np.float32], valid: NDArray[np.bool_]) -> Prediction:
        """Probability of change and, of a semantic network, the classes, for chips (N, C, H, W) as the card says they
        are to be shown. Where memory is short, half the chips go at once."""
        try:
            return self._answer(before, after)
        except (torch.cuda.OutOfMemoryError, RuntimeError) as error:
            if len(before) == 1 or not _is_short_of_memory(error):
                raise
        if self._device.type == "cuda":
            torch.cuda.empty_cache()
        half = len(before) // 2
        parts = [self.predict(before[part], after[part], valid[part]) for part in (slice(half), slice(half, None))]
        return Prediction(*(np.concatenate(values) for values in zip(*parts) if values[0] is not None))

    def _answer(self, before: NDArray[np.float32], after: NDArray[np.float32]) -> Prediction:
        with torch.inference_mode(), self._autocast():
            dates = (self._tensor(before), self._tensor(after))
            if not self._card.classes:
                return Prediction(_array(self._network.probability(*dates)[:, 0]))
            found = self._network.probabilities(*dates)
            labels = (classes.argmax(1).to(torch.uint8).cpu().numpy() for classes in found[1:])
            return Prediction(_array(found[0][:, 0]), *labels)

    def _tensor(self, chips: NDArray[np.float32]) -> Tensor:
        tensor = torch.from_numpy(np.ascontiguousarray(chips)).to(self._device)
        return tensor.contiguous(memory_format=torch.channels_last)

    def _autocast(self) -> Any:
        if self.precision == "fp32":
            return nullcontext()
        return torch.autocast(self._device.type, devices.DTYPES[self.precision])

    def versions(self) -> dict[str, Any]:
        """What computes here, and with which weights: versions, threads and hash, for the recipe."""
        facts = devices.facts()
        return {"torch": facts["torch"], "threads": facts["cpu_threads"], "weights_sha256": self._card.sha256}


def _array(probability: Tensor) -> NDArray[np.float32]:
    return probability.float().cpu().numpy()


def _is_short_of_memory(error: BaseException) -> bool:
    text = str(error).lower()
    return any(words in text for words in ("out of memory", "can't allocate memory", "not enough memory"))
