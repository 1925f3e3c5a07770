"""Which bands of both dates are compared, where they are chosen by colour or a product has more
than are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from ...errors import BadInput, RastersDoNotMatch
from ...files.names import own_name, subject
from ...messages import Message, Remedy, msg, some_of, template
from ...request import DetectionRequest
from ...scenes.band_colours import (
    colour_named,
    place_of,
    sensor_of_dataset,
)
from ...scenes.recognition import scene_of
from .mosaics import colours_in, open_files

BY_COLOUR = template(
    "Bands of one colour are compared: {first} of “{before}” with {second} of “{after}”."
)
BY_WAVELENGTH = template(
    "The images come of different sensors: bands of like wavelength are compared, {first} of "
    "“{before}” with {second} of “{after}”."
)

Bands = tuple[Any, ...]  # numbers, names or colours


@dataclass(frozen=True)
class NamedBands:
    """How an image calls its bands: by name and by colour, as far as it says. usual: of a product,
    which are compared where nobody names any."""

    role: str
    name: str
    names: tuple[str, ...]
    colours: tuple[str | None, ...]
    usual: tuple[int, ...] = ()
    sensor: str = ""

    def number(self, wanted: int | str) -> int:
        """The number of a band that is asked for by number, name or colour. Raises BadInput."""
        if isinstance(wanted, int):
            return wanted
        lowered = [name.lower() for name in self.names]
        if lowered.count(wanted.lower()) == 1:
            return lowered.index(wanted.lower()) + 1
        place = place_of(self.colours, colour_named(wanted) or wanted)
        if place is None:
            raise self._has_no(wanted)
        return place + 1

    def says(self, band: int | str) -> int | str:
        """What the same band is to be called in another image: its colour. Raises BadInput where
        nobody knows it."""
        number = self.number(band)
        colour = self.colours[number - 1] if number <= len(self.colours) else None
        name = self.names[number - 1] if number <= len(self.names) else ""
        if colour or name:
            return colour or name
        raise BadInput(
            msg(
                "The bands of one image are chosen by colour, and {subject} does not say which of "
                "its bands are these; choose bands of both images.",
                Remedy.CHOOSE_BANDS,
                subject=subject(f"the {self.role} image", own_name(self.name)),
            )
        )

    def refuse_twice(self, wanted: Bands, numbers: Sequence[int]) -> None:
        """Raise BadInput where a band is named twice; by its number it may be repeated, as for a
        network of more channels than the image has."""
        for place, (band, number) in enumerate(zip(wanted, numbers)):
            again = (
                place + 1 + numbers[place + 1 :].index(number)
                if number in numbers[place + 1 :]
                else 0
            )
            if again and (isinstance(band, str) or isinstance(wanted[again], str)):
                raise BadInput(
                    msg(
                        "“{band}” and “{again}” are the same band ({called}) of {subject}; name "
                        "each band once, or repeat one by its number ({number},{number}).",
                        Remedy.CHOOSE_BANDS,
                        band=str(band),
                        again=str(wanted[again]),
                        called=self._called(number),
                        subject=subject(f"the {self.role} image", own_name(self.name)),
                        number=number,
                    )
                )

    def _has_no(self, wanted: str) -> BadInput:
        known = [
            f"{number} {name}"
            if not colour or colour in name.lower()
            else f"{number} {name} ({colour})"
            for number, (name, colour) in enumerate(zip(self.names, self.colours), 1)
            if name or colour
        ]
        image = subject(f"the {self.role} image", own_name(self.name))
        if known:
            return BadInput(
                msg(
                    "{subject} has no band “{band}”; it has {bands}.",
                    Remedy.CHOOSE_BANDS,
                    subject=image,
                    band=wanted,
                    bands=some_of(known, 20),
                )
            )
        return BadInput(
            msg(
                "{subject} does not say which of its bands is “{band}”; give numbers of its bands "
                "(1 to {count}).",
                Remedy.CHOOSE_BANDS,
                subject=image,
                band=wanted,
                count=len(self.names),
            )
        )

    def list_of(self, bands: Sequence[int]) -> Message:
        """Bands as a sentence calls them: B04 (red)."""
        return some_of([self._called(band) for band in bands], 20)

    def _called(self, band: int) -> str:
        name, colour = self.names[band - 1], self.colours[band - 1]
        return (
            f"{name} ({colour})"
            if name and colour and colour not in name.lower()
            else (name or colour or str(band))
        )


def with_band_numbers(request: DetectionRequest) -> tuple[DetectionRequest, tuple[Message, ...]]:
    """The request with the numbers of the bands of both dates, and what is to be told of them.

    Unchanged where bands are not chosen by colour and neither image is a product. Raises BadInput
    where an image does not have, or does not name, the bands that are wanted."""
    asked = request.bands_before, request.bands_after
    by_name = any(isinstance(band, str) for bands in asked for band in bands or ())
    scenes = [scene_of(name) for name in (request.before, request.after)]
    if not by_name and (all(asked) or not any(scenes)):
        return request, ()
    before, after = (_named(request, role) for role in ("before", "after"))
    wanted = _wanted(before, after, asked) if any(asked) else _usual(before, after)
    chosen = [
        [image.number(band) for band in bands] for image, bands in zip((before, after), wanted)
    ]
    for image, bands, numbers in zip((before, after), wanted, chosen):
        image.refuse_twice(bands, numbers)
    _take_nearest((before, after), wanted, chosen)
    numbered = replace(request, bands_before=tuple(chosen[0]), bands_after=tuple(chosen[1]))
    return numbered, (_told(before, after, chosen),)


def _named(request: DetectionRequest, role: str) -> NamedBands:
    name = getattr(request, role)
    scene = scene_of(name)
    if scene:
        names = tuple(band.name for band in scene.bands)
        return NamedBands(role, name, names, scene.colours, scene.usual, scene.sensor)
    dataset = open_files(name, role)
    names = tuple(
        dataset.GetRasterBand(number + 1).GetDescription() or ""
        for number in range(dataset.RasterCount)
    )
    sensor = sensor_of_dataset(dataset) or ""
    return NamedBands(role, name, names, colours_in(dataset, name), (), sensor)


def _wanted(before: NamedBands, after: NamedBands, asked: Sequence[Bands | None]) -> list[Bands]:
    """What is asked of both dates: of one that says nothing, what the other one's bands are."""
    found = []
    for mine, theirs, other in ((asked[0], asked[1], after), (asked[1], asked[0], before)):
        found.append(mine or tuple(other.says(band) for band in theirs or ()))
    return found


def _usual(before: NamedBands, after: NamedBands) -> list[Bands]:
    """The bands that are compared of two images, one at least a product, where nobody names any:
    the colours that both have."""
    if before.names == after.names and before.sensor == after.sensor:
        return [before.usual, after.usual]
    ours, theirs = (before, after) if before.usual else (after, before)
    wanted = [ours.colours[band - 1] for band in ours.usual]
    offered = [theirs.colours[band - 1] for band in theirs.usual] or theirs.colours
    common = tuple(colour for colour in wanted if colour and place_of(offered, colour) is not None)
    if common:
        return [common, common]
    raise RastersDoNotMatch(
        msg(
            "“{product}” has bands of many colours, and “{other}” does not say which colours its "
            "bands are; name the bands of both images in the same order.",
            Remedy.CHOOSE_BANDS,
            product=own_name(ours.name),
            other=own_name(theirs.name),
        )
    )


def _take_nearest(
    images: tuple[NamedBands, NamedBands], wanted: Sequence[Bands], chosen: list[list[int]]
) -> None:
    """Where a colour was asked for and a stand-in is all that one date has, the same of the other:
    Landsat's near infrared is compared with B8A of Sentinel-2, not with B08."""
    for place, numbers in enumerate(zip(*chosen)):
        colours = [
            image.colours[n - 1] for image, n in zip(images, numbers) if n <= len(image.colours)
        ]
        if len(set(colours)) < 2 or None in colours:
            continue
        for date, other in ((0, 1), (1, 0)):
            word = wanted[date][place]
            if (
                isinstance(word, str)
                and colour_named(word)
                and colours[other] in images[date].colours
            ):
                chosen[date][place] = images[date].colours.index(colours[other]) + 1
                break


def _told(before: NamedBands, after: NamedBands, chosen: Sequence[Sequence[int]]) -> Message:
    other = bool(before.sensor and after.sensor and before.sensor != after.sensor)
    values = {
        "before": own_name(before.name),
        "after": own_name(after.name),
        "first": before.list_of(chosen[0]),
        "second": after.list_of(chosen[1]),
        # In no template: what a form is filled with where others are to be chosen.
        "numbers_before": ",".join(map(str, chosen[0])),
        "numbers_after": ",".join(map(str, chosen[1])),
    }
    return Message(BY_WAVELENGTH if other else BY_COLOUR, values, (Remedy.CHOOSE_BANDS,))
