"""The neighbours from which the appearance sum of the dense CRF is computed, or estimated."""

from __future__ import annotations

import math

# A neighbour and its mirror image share one kernel value, so neighbours are kept as pairs: row,
# column, weight of the position (the colours differ from pixel to pixel).
Pair = tuple[int, int, float]

# The estimate looks less far than the kernel reaches, because near pixels are more often alike. Of
# the values tried, from 0.64 to 1 standard deviation, this was the best.
FOCUS = 0.86

# Gaussians end here, in standard deviations: exp(-4.5²/2) is 0.00004.
REACH = 4.5


def every_pair(sigma: float) -> list[Pair]:
    """All neighbours within reach of a Gaussian of `sigma` pixels, one of each mirrored pair."""
    reach = math.ceil(REACH * sigma)
    square = [(row, column) for row in range(reach + 1) for column in range(-reach, reach + 1)]
    half = [(row, column) for row, column in square if row > 0 or column > 0]
    weighed = [
        (row, column, math.exp(-(row**2 + column**2) / (2 * sigma**2))) for row, column in half
    ]
    return [pair for pair in weighed if pair[0] ** 2 + pair[1] ** 2 <= reach**2]


def few_pairs(sigma: float, count: int) -> list[Pair]:
    """About `count` pairs that stand for all: a sunflower spiral whose density is a Gaussian,
    rounded to pixels.

    Each weighs as much as it is rarer than the kernel asks for; together they weigh as much as
    `every_pair`.
    """
    focus = FOCUS * sigma
    golden_angle = math.pi * (math.sqrt(5.0) - 1.0)
    weights: dict[tuple[int, int], float] = {}
    for index in range(count):
        radius = focus * math.sqrt(-2.0 * math.log(1.0 - (index + 0.5) / count))
        # Half the golden angle, folded into half a turn: with the mirror images the spiral is a
        # whole one.
        angle = 0.5 * golden_angle * index % math.pi
        place = round(radius * math.sin(angle)), round(radius * math.cos(angle))
        rarity = math.exp(-(radius**2) / 2 * (1 / sigma**2 - 1 / focus**2))
        place = _upper_half(place)
        weights[place] = weights.get(place, 0.0) + rarity
    total = sum(weight for _, _, weight in every_pair(sigma)) / sum(weights.values())
    return [(row, column, weight * total) for (row, column), weight in weights.items()]


def _upper_half(place: tuple[int, int]) -> tuple[int, int]:
    """The one of a place and its mirror image that `every_pair` lists; the pixel itself is moved to
    a neighbour."""
    row, column = place
    if row == 0:
        return 0, max(abs(column), 1)
    return place
