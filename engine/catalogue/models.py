"""The systems there are, as data: what each does, what it needs, and how a run treats it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from ..messages import Message, Quantity, msg
from .card import Card

AUTO = "auto"  # in place of a name: the model that fits the pair

Classes = tuple[tuple[str, tuple[int, int, int]], ...]


@dataclass(frozen=True)
class Model:
    """A network (or a plain method) as an analyst sees it, with all that a run must know of it.

    task: “change” or “semantic change”. learns_from_pair: needs no weights, it is fitted to the
    pair itself. bands, pixel_size: what it accepts, in words. window, overlap, batch: pixels and
    windows, where the user says nothing else. threshold: probability above which a pixel counts as
    changed. refined: whether `--crf auto` refines its mask. seconds_to_fit, seconds_per_megapixel:
    on two CPU cores, with the machine named in docs/benchmarks/index.md. weights, card: the file of
    a trained network and what it says of itself; None for models that learn from the pair.
    needs_torch: False where NumPy is enough, so that it is computed in any process, without a
    worker.
    """

    name: str
    title: str
    system: str
    task: str
    learns_from_pair: bool
    bands: str
    pixel_size: str
    licence: str
    commercial_use: str
    source: str
    window: int
    overlap: int
    batch: int
    threshold: float
    refined: bool
    seconds_to_fit: float
    seconds_per_megapixel: float
    weights: str | None = None
    card: Card | None = None
    needs_torch: bool = True

    @property
    def classes(self) -> Classes:
        """Name and colour (red, green, blue) of each class of a semantic model; none for plain
        change."""
        if self.card is None:
            return ()
        return tuple((item.name, _rgb(item.colour)) for item in self.card.classes)

    def threshold_at(self, pixel_size: tuple[float, float] | None) -> float:
        """The threshold for pixels of these sides in metres, None where they are unknown."""
        return self.threshold if self.card is None else self.card.threshold_at(pixel_size)

    def to_json(self) -> dict[str, Any]:
        """The model as plain values."""
        card = None if self.card is None else self.card.to_json()
        return {**{item.name: getattr(self, item.name) for item in fields(self)}, "card": card}


def lengths(low: float, high: float) -> Message:
    """A length in metres, or from which to which."""
    if low == high:
        return msg("{number} m", number=Quantity(low))
    return msg("{low} to {high} m", low=Quantity(low), high=Quantity(high))


def _rgb(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour.lstrip("#"))
    return red, green, blue


_DSMSCN = "Chen, Wu, Du and Zhang 2020, arXiv 1906.11479"
_MAD = "Nielsen 2007, IEEE TIP 16(2); filter and threshold: docs/unsupervised.md"
_OURS: dict[str, Any] = {
    "system": "DSMSCN",
    "task": "change",
    "learns_from_pair": True,
    "bands": msg("any number, the same for both dates"),
    "pixel_size": msg("any"),
    "licence": msg("GPL-2.0-or-later (no weights)"),
    "commercial_use": "yes",
    "overlap": 0,
    "batch": 1,
    "threshold": 0.5,
}

MODELS = {
    model.name: model
    for model in (
        Model(
            name="dsms-cn",
            title=msg("DSMS-CN, learns from the pair itself"),
            source=_DSMSCN,
            window=512,
            refined=False,
            seconds_to_fit=7.0,
            seconds_per_megapixel=2.0,
            **_OURS,
        ),
        Model(
            name="ir-mad",
            title=msg("IR-MAD, filtered, no network"),
            source=_MAD,
            window=512,
            refined=False,
            seconds_to_fit=3.0,
            seconds_per_megapixel=0.5,
            needs_torch=False,
            **_OURS,
        ),
        Model(
            name="cva",
            title=msg("CVA, change vectors with Otsu's threshold, no network"),
            source="Malila 1980",
            window=512,
            refined=False,
            seconds_to_fit=0.5,
            seconds_per_megapixel=0.2,
            needs_torch=False,
            **_OURS,
        ),
        Model(
            name="dsms-cn-published",
            title=msg("DSMS-CN as published: a patch for every pixel"),
            source=_DSMSCN,
            window=128,
            refined=False,
            seconds_to_fit=60.0,
            seconds_per_megapixel=2000.0,
            **_OURS,
        ),
    )
}

# What an analyst's decisions on an earlier result taught; it has no list of its own to be chosen
# from.
LEARNED = Model(
    name="learned",
    title=msg("Learned from decisions"),
    source="docs/learning.md",
    window=512,
    refined=False,
    seconds_to_fit=15.0,
    seconds_per_megapixel=8.0,
    needs_torch=False,
    **{**_OURS, "system": "Deep Change"},
)
