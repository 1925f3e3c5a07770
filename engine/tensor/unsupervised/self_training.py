"""Teaching DSMS-CN on the pair itself: soft labels instead of a reference, whole crops instead of
patches."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from ..networks.dsms import DsmsCn

Tell = Callable[[float], None]

CROP = 64  # pixels
CROPS_PER_STEP = 3
STEPS = 60
PEAK_RATE = 2e-3
# Outermost pixels of a crop that teach nothing, because the zeros around the crop reach into them.
MARGIN = 4
CROPS_FOR_MOMENTS = 36
# Whatever the machine has: sums are rounded by how many threads share them, and training makes
# other weights of that.
LEARNING_THREADS = 2


@dataclass(frozen=True)
class Lesson:
    """A chip to learn from, at least CROP high and wide.

    before, after: standardised (C, H, W). label: probability of change (H, W). weight: (H, W), 0 =
    teaches nothing.
    """

    before: Tensor
    after: Tensor
    label: Tensor
    weight: Tensor

    @classmethod
    def of(cls, before: Tensor, after: Tensor, label: Tensor, valid: Tensor) -> Lesson:
        """A chip of any size; a small one is surrounded by pixels without weight."""
        height, width = label.shape
        padding = (0, max(CROP - width, 0), 0, max(CROP - height, 0))
        return cls(*(F.pad(plane, padding) for plane in (before, after, label, valid.float())))


class Crops:
    """Draws crops from lessons: anywhere, or around a pixel that is labelled as changed."""

    def __init__(self, lessons: Sequence[Lesson], generator: torch.Generator) -> None:
        self._lessons = lessons
        self._generator = generator
        self._areas = torch.tensor(
            [lesson.label.numel() for lesson in lessons], dtype=torch.float64
        )
        self._changed = [
            ((lesson.label > 0.5) & (lesson.weight > 0)).nonzero() for lesson in lessons
        ]
        self._changes = torch.tensor([len(pixels) for pixels in self._changed], dtype=torch.float64)

    def draw(self, count: int, first: int = 0) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Crops of before, after (count, C, CROP, CROP), label and weight (count, CROP, CROP),
        randomly turned.

        Every other crop, counted on from `first`, lies around a change.
        """
        crops = [
            self._turned(*self._place(around_change=(first + index) % 2 == 1))
            for index in range(count)
        ]
        before, after, label, weight = (torch.stack(planes) for planes in zip(*crops))
        return before, after, label, weight

    def draw_anywhere(self, count: int) -> tuple[Tensor, Tensor]:
        """Crops of before and after drawn evenly over all lessons."""
        crops = [self._turned(*self._place(around_change=False)) for _ in range(count)]
        return torch.stack([crop[0] for crop in crops]), torch.stack([crop[1] for crop in crops])

    def _place(self, *, around_change: bool) -> tuple[Lesson, int, int]:
        """A lesson and the first row and column of a crop in it."""
        around_change = around_change and bool(self._changes.sum() > 0)
        index = self._pick(self._changes if around_change else self._areas)
        lesson = self._lessons[index]
        last_row, last_column = (length - CROP for length in lesson.label.shape)
        if not around_change:
            return lesson, self._below(last_row + 1), self._below(last_column + 1)
        pixel = self._changed[index][self._below(len(self._changed[index]))]
        row, column = (int(place) - CROP // 4 - self._below(CROP // 2) for place in pixel)
        return lesson, min(max(row, 0), last_row), min(max(column, 0), last_column)

    def _turned(self, lesson: Lesson, row: int, column: int) -> tuple[Tensor, ...]:
        """All planes of a crop, mirrored and transposed at random, alike."""
        planes = [
            plane[..., row : row + CROP, column : column + CROP] for plane in vars(lesson).values()
        ]
        flips = [axis for axis in (-2, -1) if self._below(2)]
        planes = [plane.flip(flips) for plane in planes]
        return (
            tuple(plane.transpose(-2, -1) for plane in planes) if self._below(2) else tuple(planes)
        )

    def _below(self, end: int) -> int:
        return int(torch.randint(end, (1,), generator=self._generator))

    def _pick(self, shares: Tensor) -> int:
        return int(torch.multinomial(shares, 1, generator=self._generator))


def teach(
    network: DsmsCn, lessons: Sequence[Lesson], seed: int, precision: str, tell: Tell
) -> None:
    """Train a network of one output on soft labels, then measure its normalisation moments anew.

    network: on its device, as initialised; comes back in evaluation mode. precision: "fp32", or
    "bf16" for mixed precision; "fp16" is for prediction alone. tell: called with the share done
    after each step.
    """
    precision = training_precision(precision)
    device = next(network.parameters()).device
    # Channels last: half the time on a processor. The kernels' layout alone decides.
    network.to(memory_format=torch.channels_last)
    crops = Crops(lessons, torch.Generator().manual_seed(seed))
    optimiser = torch.optim.Adam(network.parameters(), lr=PEAK_RATE)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, PEAK_RATE, total_steps=STEPS)
    network.train()
    for step in range(STEPS):
        before, after, label, weight = crops.draw(CROPS_PER_STEP, step * CROPS_PER_STEP)
        with mixed_precision(device, precision):
            logits = network(before.to(device), after.to(device))[:, 0]
        optimiser.zero_grad(set_to_none=True)
        _loss(logits.float(), label.to(device), weight.to(device)).backward()
        optimiser.step()
        schedule.step()
        tell(0.9 * (step + 1) / STEPS)
    _measure_moments(network, crops, precision)
    tell(1.0)


def _loss(logits: Tensor, label: Tensor, weight: Tensor) -> Tensor:
    """Mean binary cross-entropy of the weighted pixels inside the margin; the logits lack the
    pooling's border."""
    lost = (label.shape[-1] - logits.shape[-1]) // 2
    inner, outer = (
        slice(MARGIN - lost, logits.shape[-1] - MARGIN + lost),
        slice(MARGIN, CROP - MARGIN),
    )
    weight = weight[:, outer, outer]
    losses = F.binary_cross_entropy_with_logits(
        logits[:, inner, inner], label[:, outer, outer], weight, reduction="sum"
    )
    return losses / weight.sum().clamp_min(1.0)


@torch.no_grad()
def _measure_moments(network: DsmsCn, crops: Crops, precision: str) -> None:
    """Mean and variance of the normalisation over the pair as it is, where training crowded around
    changes."""
    device = next(network.parameters()).device
    network.norm.reset_running_stats()
    momentum, network.norm.momentum = (
        network.norm.momentum,
        None,
    )  # None: the plain average of all batches
    for _ in range(CROPS_FOR_MOMENTS // CROPS_PER_STEP):
        before, after = crops.draw_anywhere(CROPS_PER_STEP)
        with mixed_precision(device, precision):
            network(before.to(device), after.to(device))
    network.norm.momentum = momentum
    network.eval()


@contextmanager
def learning_threads() -> Iterator[None]:
    """Have torch compute with LEARNING_THREADS, and then as before: to learn, and to evaluate what
    was learned."""
    before = torch.get_num_threads()
    torch.set_num_threads(LEARNING_THREADS)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def training_precision(precision: str) -> str:
    """The precision to train in where one to predict in was asked for: gradients would vanish in
    "fp16"."""
    return "fp32" if precision == "fp16" else precision


def mixed_precision(device: torch.device, precision: str) -> AbstractContextManager[object]:
    """The context in which a network computes with "bf16" or "fp16" where that is safe; none for
    "fp32"."""
    kinds = {"bf16": torch.bfloat16, "fp16": torch.float16}
    return torch.autocast(device.type, kinds[precision]) if precision in kinds else nullcontext()
