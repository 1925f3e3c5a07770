"""Areas and accuracies with confidence intervals from a stratified random sample; numbers only.

Strata are the classes of the map. Source: Olofsson et al. 2014, Good practices for estimating area
and assessing accuracy of land change, Remote Sensing of Environment 148, 42-57 (“eq.” below).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

_QUANTILE = 1.96  # of the normal distribution, for 95 % (eq. 13)

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Estimate:
    """An estimated value and half the width of its 95 % confidence interval; None where the sample
    cannot say."""

    value: float | None
    margin: float | None


@dataclass(frozen=True)
class Stratified:
    """What a sample says of a map. Shares and accuracies 0..1; one entry a class in users,
    producers and shares."""

    overall: Estimate
    users: tuple[Estimate, ...]
    producers: tuple[Estimate, ...]
    shares: tuple[Estimate, ...]


def allocate(populations: Sequence[int], total: int, least: int = 50) -> list[int]:
    """How many of `total` points each stratum gets: `least` in each, the rest in proportion to its
    pixels.

    An empty stratum gets none, a small one no more than it has. Source: Olofsson et al. 2014,
    section 5.1.2."""
    pixels = np.asarray(populations, dtype=np.int64)
    present = int(np.count_nonzero(pixels))
    if not present:
        return [0] * len(pixels)
    least = min(least, total // present)
    rest = (total - least * present) * pixels / pixels.sum()
    given = np.floor(rest).astype(np.int64)
    # Points lost by rounding down go to where most was lost.
    order = np.argsort(given - rest, kind="stable")
    given[order[: round(float(rest.sum() - given.sum()))]] += 1
    return [int(count) for count in np.minimum(given + least * (pixels > 0), pixels)]


def strata_without_enough(counts: NDArray[Any], weights: NDArray[Any]) -> list[int]:
    """Indices of the classes that lie on the map but have fewer than the two points that a variance
    needs."""
    points = counts.sum(axis=1)
    return [index for index, weight in enumerate(weights) if weight > 0 and points[index] < 2]


def estimate(counts: NDArray[Any], weights: NDArray[Any]) -> Stratified:
    """Area-adjusted estimates. counts (Q, Q): sample points, map class by reference class; weights
    (Q,): W_i, the share of the map in each class. Every class on the map needs two points (see
    `strata_without_enough`)."""
    sample = np.asarray(counts, dtype=float)
    weight = np.asarray(weights, dtype=float) / np.sum(weights)
    points = sample.sum(axis=1)
    inside = np.divide(
        sample, points[:, None], out=np.zeros_like(sample), where=points[:, None] > 0
    )  # n_ij / n_i.
    free = np.maximum(points - 1, 1)
    users = np.diag(inside)
    proportions = weight[:, None] * inside  # eq. 4
    variance = np.sum(weight**2 * users * (1 - users) / free)  # eq. 5
    shares = proportions.sum(axis=0)  # eq. 9
    deviation = np.sqrt(
        np.sum(weight[:, None] ** 2 * inside * (1 - inside) / free[:, None], axis=0)
    )  # eq. 10
    return Stratified(
        overall=_estimate(float(np.trace(proportions)), float(np.sqrt(variance))),
        users=tuple(
            _estimate(float(u), float(np.sqrt(u * (1 - u) / n)))
            if p
            else Estimate(None, None)  # eq. 6
            for u, n, p in zip(users, free, points)
        ),
        producers=_producers(inside, weight, free),
        shares=tuple(_estimate(float(share), float(d)) for share, d in zip(shares, deviation)),
    )


def _producers(inside: Array, weight: Array, free: Array) -> tuple[Estimate, ...]:
    """Producer's accuracies, eqs 3 and 7, with shares of the map in place of counts of its
    pixels."""
    found = []
    spread = inside * (1 - inside) / free[:, None]
    for k in range(len(weight)):
        reference = float(weight @ inside[:, k])  # eq. 8
        if reference == 0.0:
            found.append(Estimate(None, None))
            continue
        accuracy = weight[k] * inside[k, k] / reference
        others = np.sum(np.delete(weight**2 * spread[:, k], k))
        own = weight[k] ** 2 * (1 - accuracy) ** 2 * spread[k, k]
        found.append(
            _estimate(float(accuracy), float(np.sqrt(own + accuracy**2 * others) / reference))
        )
    return tuple(found)


def _estimate(value: float, deviation: float) -> Estimate:
    return Estimate(value, _QUANTILE * deviation)


def scaled(estimates: Sequence[Estimate], factor: float) -> tuple[Estimate, ...]:
    """Shares of the map as areas, eqs 11 and 12."""
    return tuple(
        Estimate(_times(item.value, factor), _times(item.margin, factor)) for item in estimates
    )


def _times(value: float | None, factor: float) -> float | None:
    return None if value is None else value * factor


@dataclass(frozen=True)
class Agreement:
    """Measures of a confusion matrix. Lists have one entry a class; None where nothing can be
    said."""

    overall: float
    kappa: float | None
    precision: tuple[float | None, ...]
    recall: tuple[float | None, ...]
    f1: tuple[float | None, ...]
    iou: tuple[float | None, ...]


def agreement(confusion: NDArray[Any]) -> Agreement:
    """Measures of a confusion matrix (Q, Q) of counts, result by reference, that holds at least one
    count."""
    counts = np.asarray(confusion, dtype=float)
    total, right = counts.sum(), np.diag(counts)
    rows, columns = counts.sum(axis=1), counts.sum(axis=0)
    overall, chance = right.sum() / total, float(rows @ columns) / total**2
    return Agreement(
        overall=float(overall),
        kappa=None if chance == 1.0 else float((overall - chance) / (1 - chance)),
        precision=_ratios(right, rows),
        recall=_ratios(right, columns),
        f1=_ratios(2 * right, rows + columns),
        iou=_ratios(right, rows + columns - right),
    )


def _ratios(numerators: NDArray[Any], denominators: NDArray[Any]) -> tuple[float | None, ...]:
    return tuple(float(n / d) if d else None for n, d in zip(numerators, denominators))
