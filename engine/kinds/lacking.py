"""Bands that a product is delivered with and that are missing in its folder: which indices and
kinds of change cannot be told without them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..files.names import own_name
from ..messages import Message, msg
from ..scenes.band_colours import SENSORS, place_of
from ..scenes.scene import Scene
from .indices import VISIBLE, Index, indices_of
from .rules import Rules

_TELLING = (*VISIBLE, "nir", "swir16", "swir22")


def lacking_notes(
    scenes: Iterable[Scene | None], indices: Iterable[Index], rules: Rules
) -> Iterator[Message]:
    """A sentence for each product that lacks bands of which indices are made. indices: those that
    both images give as they are."""
    there = list(indices)
    colours = {colour for index in there for colour in index.of}
    for scene in scenes:
        lacking = {} if scene is None else _lacking(scene)
        if scene is None or not lacking:
            continue
        whole = indices_of(colours | set(lacking) | set(filter(None, scene.colours)))
        lost = [index for index in whole if index not in there and set(index.of) & set(lacking)]
        names = [index.name for index in there]
        able = {kind.name for kind in rules.possible(names)}
        would = rules.possible([*names, *(index.name for index in lost)])
        told = {
            "product": own_name(scene.name),
            "bands": [f"{band} ({colour})" for colour, band in lacking.items()],
            "indices": [index.title for index in lost],
        }
        kinds = [f"“{kind.name}”" for kind in would if kind.name not in able]
        if kinds:
            yield msg(
                "“{product}” lacks {bands}: {indices} cannot be computed, and changes of the kind "
                "{kinds} cannot be told; download it again if they are needed.",
                kinds=kinds,
                **told,
            )
        elif lost:
            yield msg(
                "“{product}” lacks {bands}: {indices} cannot be computed; download it again if it "
                "is needed.",
                **told,
            )


def _lacking(scene: Scene) -> dict[str, str]:
    """The bands by colour that the sensor has and the product should have."""
    by_colour = {colour: number for number, colour in SENSORS.get(scene.sensor, {}).items()}
    letters = 2 if scene.sensor == "sentinel-2" else 1
    return {
        colour: f"B{by_colour[colour].upper().zfill(letters)}"
        for colour in _TELLING
        if colour in by_colour and place_of(scene.colours, colour) is None
    }
