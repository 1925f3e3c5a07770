"""Indices of an image's bands, and how those of two dates differ; numbers alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Bands = Mapping[str, Array]  # by colour

VISIBLE = ("red", "green", "blue")
VALUE = "value"  # the only band of an image without colours


@dataclass(frozen=True)
class Index:
    """One index. name: as rules and columns have it. title: as people call it. of: the colours of a
    normalised difference, the first less the second; empty for a mean of whatever there is. rises,
    falls: what it says when it rises, and when it falls."""

    name: str
    title: str
    of: tuple[str, ...]
    rises: str
    falls: str

    @property
    def relative(self) -> bool:
        """Whether its change is a share of both dates' sum, and no difference: brightness has no
        unit that two sensors share."""
        return self.name == "brightness"


NDVI = Index("ndvi", "NDVI", ("nir", "red"), "greener", "less green")
NDWI = Index("ndwi", "NDWI", ("green", "nir"), "wetter", "drier")
MNDWI = Index("mndwi", "MNDWI", ("green", "swir16"), "wetter", "drier")
NBR = Index("nbr", "NBR", ("nir", "swir22"), "higher burn ratio", "lower burn ratio")
NGRDI = Index("ngrdi", "NGRDI", ("green", "red"), "greener", "less green")
NGBDI = Index("ngbdi", "NGBDI", ("green", "blue"), "less blue", "bluer")
BRIGHTNESS = Index("brightness", "brightness", (), "brighter", "darker")
ITSELF = Index(VALUE, "value", (), "higher", "lower")
INDICES = (NDVI, NDWI, MNDWI, NBR, NGRDI, NGBDI, BRIGHTNESS, ITSELF)


def indices_of(colours: Collection[str]) -> tuple[Index, ...]:
    """Which indices can be told of bands of these colours: NDWI only where there is no MNDWI, NGRDI
    and NGBDI only where there is no NDVI."""
    if VALUE in colours:
        return (ITSELF,)
    found = [index for index in INDICES if index.of and set(index.of) <= set(colours)]
    for better, other in ((MNDWI, NDWI), (NDVI, NGRDI), (NDVI, NGBDI)):
        if better in found and other in found:
            found.remove(other)
    if set(VISIBLE) & set(colours):
        found.append(BRIGHTNESS)
    return tuple(found)


def compute(index: Index, bands: Bands) -> Array:
    """The index of every pixel; NaN where it has none. bands: of one date, by colour."""
    if index.name == VALUE:
        return bands[VALUE]
    if not index.of:
        seen = [bands[colour] for colour in VISIBLE if colour in bands]
        mean: Array = np.mean(seen, axis=0, dtype=np.float32)
        return mean
    return normalised_difference(*(bands[colour] for colour in index.of))


def normalised_difference(first: Array, second: Array) -> Array:
    """(first − second) / (first + second), from −1 to 1; NaN where the sum is not above 0."""
    total = first + second
    with np.errstate(divide="ignore", invalid="ignore"):
        found: Array = np.where(total > 0, (first - second) / total, np.nan)
    return np.clip(found, -1.0, 1.0).astype(first.dtype, copy=False)


def change(index: Index, before: Any, after: Any) -> Any:
    """How an index differs, of pixels or of means: after less before; of brightness as a share of
    both together."""
    return normalised_difference(after, before) if index.relative else after - before


def median_change(changes: Array) -> float:
    """The median of the changes that are numbers; 0 where there are none."""
    known = changes[np.isfinite(changes)]
    return float(np.median(known)) if known.size else 0.0


def counted_from(index: Index, changes: Any, unchanged: float) -> Any:
    """Changes as they differ from that of unchanged ground, NaN where they are. Of brightness a
    change is (r − 1) / (r + 1) of a ratio r, and what unchanged ground shows is a gain, by which r
    is divided: dates in other units, such as raw numbers and reflectances, lie near −1 or 1."""
    if not index.relative:
        return changes - changes.dtype.type(unchanged)
    changes = changes.astype(np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):  # of dates of which one is black
        return (changes - unchanged) / (1.0 - changes * unchanged)
