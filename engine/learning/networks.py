"""An ensemble of small networks, in NumPy alone: learned in seconds from some thousand pixels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

# Measured on six pairs beside 150 extremely randomised trees: as good, and small enough to be kept
# (docs/learning.md).
HIDDEN, BATCH, RATE, DECAY, DROPPED, SEEN = 48, 512, 3e-3, 1e-3, 0.2, 0.7
_FARTHEST = 6.0  # standard deviations: nothing that was never seen may decide by being extreme
_BLOCK = 1 << 14  # pixels computed at once: they stay in a processor's cache


@dataclass(frozen=True)
class Ensemble:
    """Networks of two hidden layers whose answers are averaged.

    mean, deviation: of each feature (F,) among the pixels that were learned from. weights: of all
    networks together: (n, H, F), (n, H), (n, H, H), (n, H), (n, H), (n,). temperature: what
    log-odds are divided by, so that they are no surer than they were right on polygons that were
    held out; 0.5 stays the boundary."""

    mean: Floats
    deviation: Floats
    weights: tuple[Floats, ...]
    temperature: float = 1.0

    def probability(self, pixels: Floats) -> Floats:
        """For features (F, n) the probability (n,) in 0..1."""
        parts = [
            self._block(pixels[:, first : first + _BLOCK])
            for first in range(0, pixels.shape[1], _BLOCK)
        ]
        return np.concatenate(parts) if parts else np.zeros(0, np.float32)

    def _block(self, pixels: Floats) -> Floats:
        count, parts = pixels.shape[1], _parts(len(pixels))
        scaled = np.zeros((-(-count // parts) * parts, len(pixels)), np.float32)
        scaled[:count] = _scaled(pixels.T, self.mean, self.deviation)
        scaled = scaled.reshape(-1, parts, len(pixels))
        total = np.zeros(scaled.shape[:2], np.float32)
        for first, first_bias, second, second_bias, last, last_bias in zip(*self.weights):
            hidden = np.maximum(scaled @ first.T + first_bias, 0)
            hidden = np.maximum(hidden @ second.T + second_bias, 0)
            total += _sigmoid((hidden @ last[:, None])[..., 0] + last_bias)
        mean: Any = total.ravel()[:count] / np.float32(len(self.weights[0]))
        return at_temperature(mean, self.temperature)


def _parts(features: int) -> int:
    """How many pixels are multiplied by a matrix at once.

    So few that a BLAS stays in one thread (OpenBLAS does up to 2^18 products): the sums, and with
    them the bytes of a result, would else depend on how many threads there are."""
    return max(1, 1 << int(np.log2(2**18 / (features * HIDDEN))))


def _scaled(pixels: Floats, mean: Floats, deviation: Floats) -> Floats:
    scaled: Floats = np.clip((pixels - mean) / deviation, -_FARTHEST, _FARTHEST)
    return scaled


def _sigmoid(values: Floats) -> Floats:
    result: NDArray[Any] = 1 / (1 + np.exp(-np.clip(values, -30, 30)))
    return result.astype(np.float32)


def at_temperature(probability: Floats, temperature: float) -> Floats:
    """Probability with its log-odds divided. Source: Guo and others, On Calibration of Modern
    Neural Networks, 2017."""
    if temperature == 1.0:
        return probability
    sure = np.clip(probability, 1e-6, 1 - 1e-6)
    return _sigmoid(np.log(sure / (1 - sure)) / np.float32(temperature))


@dataclass(frozen=True)
class Effort:
    """How long to learn: how many networks, and how many steps each."""

    networks: int = 6
    steps: int = 300


def fit_ensemble(
    pixels: Floats,
    wanted: NDArray[np.bool_],
    weight: NDArray[Any],
    effort: Effort,
    seed: int,
    tell: Callable[[float], None],
) -> Ensemble:
    """Learn to tell the wanted pixels from the others.

    pixels: features (n, F). wanted, weight: (n,); how often each is looked at. tell: called with
    the share done."""
    mean, deviation = pixels.mean(0, dtype=np.float64), pixels.std(0, dtype=np.float64) + 1e-6
    mean, deviation = mean.astype(np.float32), deviation.astype(np.float32)
    scaled, answers = _scaled(pixels, mean, deviation), wanted.astype(np.float32)
    often = np.cumsum(weight / weight.sum())
    networks = []
    for number in range(effort.networks):
        draw = np.random.default_rng([seed, number])
        networks.append(_fit_one(scaled, answers, often, effort.steps, draw))
        tell((number + 1) / effort.networks)
    weights = tuple(np.stack([network[part] for network in networks]) for part in range(6))
    return Ensemble(mean, deviation, weights)


def _fit_one(
    pixels: Floats, answers: Floats, often: NDArray[Any], steps: int, draw: np.random.Generator
) -> list[Floats]:
    """One network on a part of the features, by Adam with decoupled decay. Source: Loshchilov and
    Hutter 2019."""
    values = _beginning(pixels.shape[1], draw)
    first_moment, second_moment = (
        [np.zeros_like(v) for v in values],
        [np.zeros_like(v) for v in values],
    )
    seen = np.less(draw.random(pixels.shape[1]), SEEN).astype(np.float32)
    seen = seen if seen.any() else np.ones_like(seen)
    for step in range(1, steps + 1):
        chosen = np.minimum(np.searchsorted(often, draw.random(BATCH)), len(answers) - 1)
        kept = (draw.random((BATCH, pixels.shape[1]), np.float32) > DROPPED) * (
            seen / np.float32(1 - DROPPED)
        )
        gradients = _gradients(values, pixels[chosen] * kept.astype(np.float32), answers[chosen])
        rate = np.float32(RATE * 0.5 * (1 + np.cos(np.pi * (step - 1) / steps)))
        for place, gradient in enumerate(gradients):
            first_moment[place] = np.float32(0.9) * first_moment[place] + np.float32(0.1) * gradient
            second_moment[place] = (
                np.float32(0.999) * second_moment[place] + np.float32(0.001) * gradient**2
            )
            length = np.sqrt(second_moment[place] / np.float32(1 - 0.999**step)) + np.float32(1e-8)
            move = first_moment[place] / np.float32(1 - 0.9**step) / length
            if values[place].ndim == 2:
                move = move + np.float32(DECAY) * values[place]
            values[place] = values[place] - rate * move
    values[0] = values[0] * seen
    return [*values[:4], values[4][0], values[5][0]]


def _beginning(count: int, draw: np.random.Generator) -> list[Floats]:
    """Random weights that keep the spread of what passes. Source: He and others 2015, eq. 10."""
    shapes = ((HIDDEN, count), (HIDDEN, HIDDEN), (1, HIDDEN))
    weights = [
        draw.normal(0, np.sqrt((2 if rows > 1 else 1) / columns), (rows, columns))
        for rows, columns in shapes
    ]
    return [
        part.astype(np.float32) for weight in weights for part in (weight, np.zeros(len(weight)))
    ]


def _gradients(values: list[Floats], pixels: Floats, answers: Floats) -> list[Floats]:
    """Of the mean cross-entropy of a batch, (n, F) and (n,), for all weights."""
    first, first_bias, second, second_bias, last, last_bias = values
    parts = min(_parts(pixels.shape[1]), len(pixels))
    pixels = pixels.reshape(-1, parts, pixels.shape[1])
    one = np.maximum(pixels @ first.T + first_bias, 0)
    two = np.maximum(one @ second.T + second_bias, 0)
    answered = _sigmoid((two @ last.T + last_bias)[..., 0])
    missed = (answered - answers.reshape(-1, parts))[..., None] / np.float32(len(answers))
    at_two = (missed * last) * (two > 0)
    at_one = (at_two @ second) * (one > 0)
    products = [_product(at_one, pixels), _product(at_two, one), _product(missed, two)]
    sums = [part.sum((0, 1)) for part in (at_one, at_two, missed)]
    return [each for both in zip(products, sums) for each in both]


def _product(one: Floats, other: Floats) -> Floats:
    """The sum over all pixels of the products of what two arrays (parts, pixels, …) hold for each:
    (C, D)."""
    products: Floats = np.matmul(one.transpose(0, 2, 1), other).sum(0)
    return products
