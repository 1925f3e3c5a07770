"""Whether a model fits a pair: its bands, and what is unlike what its weights were made for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ..arrays.displacement import SHIFTED, WARPED
from ..arrays.statistics import Statistics
from ..catalogue.card import Card
from ..catalogue.models import Model, lengths
from ..catalogue.networks import GRAPH, LEARNER
from ..errors import ModelDoesNotFit
from ..messages import Message, Quantity, Remedy, as_message, messages_of, msg, template
from ..request import DetectionRequest
from ..scenes.band_colours import SENTINEL_2_STACKS, colour_named, place_of
from .pair import HOW_IT_IS_READ, Pair, open_pair, refuse_too_large
from .source.source import Source

_RADAR_CHANNELS = 3  # polarisations, and their ratio
_RADAR_SPAN = 20.0  # between the 0.5 and 99.5 percentiles: 13 dB
_RED_GREEN_BLUE = ("red", "green", "blue")
_ENOUGH = 4096  # pixels, 64 x 64, from which a model can learn what is usual
_BYTE = 255
FAR_OFF = 1.5  # times larger or smaller pixels than the card says: objects then look like others


USED_BANDS = template(
    "“{model}” takes {bands}: bands {before} of the before image and {after} of the after image "
    "are used; name others if these do not match."
)


def is_fact(note: str) -> bool:
    """Whether a note only tells how a pair is read, and wants nothing to be done."""
    return as_message(note).template in {*HOW_IT_IS_READ, USED_BANDS, SHIFTED, WARPED}


def open_pair_of_one_machine(request: DetectionRequest, model: Model) -> Pair:
    """As `open_fitting_pair`. Raises RastersDoNotMatch where there are more pixels than one machine
    can work through."""
    pair = open_fitting_pair(request, model)
    named = pair.before if request.grid == "before" else pair.after
    refuse_too_large(pair.grid, named.label)
    return pair


def open_fitting_pair(request: DetectionRequest, model: Model) -> Pair:
    """The pair with as many channels as the model takes. Raises ModelDoesNotFit where there are too
    few."""
    _refuse_unlike(request, model)
    pair = open_pair(request)
    wanted = () if model.card is None else model.card.bands
    said = request.bands_before or request.bands_after
    told_apart = _are_colours(wanted) or _numbers(wanted)
    if not wanted or (pair.channels == len(wanted) and (said or not told_apart)):
        return pair
    named = not said and _name_all(pair, wanted)
    if (pair.channels < len(wanted) and not named) or said:
        raise ModelDoesNotFit(
            msg(
                "“{model}” takes {wanted} channel(s) ({bands}), and the images give {channels}; "
                "name as many bands, or choose another model.",
                Remedy.CHOOSE_BANDS,
                Remedy.CHOOSE_MODEL,
                model=model.name,
                wanted=len(wanted),
                bands=", ".join(wanted),
                channels=pair.channels,
            )
        )
    if pair.before.palette or pair.after.palette:
        return pair  # colours by a table come as red, green, blue
    chosen = {
        f"bands_{source.role}": bands_chosen(source, wanted) for source in (pair.before, pair.after)
    }
    as_they_lie = all(
        chosen[f"bands_{source.role}"] == source.bands for source in (pair.before, pair.after)
    )
    if as_they_lie and _name_all(pair, wanted):
        return pair
    # Bands that nobody names may be others: it is said which are taken for what.
    fitting = pair if as_they_lie else open_pair(replace(request, **chosen))  # type: ignore[arg-type]
    note = Message(
        USED_BANDS,
        {
            "model": model.name,
            "bands": wanted,
            "before": _listed(chosen["bands_before"]),
            "after": _listed(chosen["bands_after"]),
        },
        (Remedy.CHOOSE_BANDS,),
    )
    return replace(fitting, notes=(*fitting.notes, note))


def _refuse_unlike(request: DetectionRequest, model: Model) -> None:
    """Raise ModelDoesNotFit for options that the model has no use for."""
    if request.tta != "off" and (model.learns_from_pair or model.system == LEARNER):
        raise ModelDoesNotFit(
            msg(
                "“{model}” learns from the pair itself, and says the same of a window however it "
                "is turned; switch test-time views off, or choose a network with weights.",
                Remedy.SET_TTA,
                Remedy.CHOOSE_MODEL,
                model=model.name,
            )
        )
    if request.window and model.system == GRAPH and request.window > model.window:
        raise ModelDoesNotFit(
            msg(
                "“{model}” is asked about windows of {size} pixels at the most; choose a smaller "
                "one.",
                Remedy.SMALLER_WINDOW,
                model=model.name,
                size=model.window,
            )
        )


def bands_chosen(source: Source, wanted: tuple[str, ...]) -> tuple[int, ...]:
    """Bands by their colours where the model names them, else the first ones.

    A file that does not say which band is which is taken for Sentinel-2 where it has as many bands
    (SENTINEL_2_STACKS), else to begin with red, green, blue."""
    places = places_named(source, wanted)
    if not any(source.colours_in_file) and _are_colours(wanted):
        stack = SENTINEL_2_STACKS.get(source.band_count, ())
        places = [place_of(stack, colour_named(name) or "") for name in wanted] if stack else places
    if None not in places:
        return tuple(place + 1 for place in places if place is not None)
    if set(wanted) <= set(_RED_GREEN_BLUE) and source.channels >= len(_RED_GREEN_BLUE):
        return tuple(source.bands[_RED_GREEN_BLUE.index(name)] for name in wanted)
    return source.bands[: len(wanted)]


def places_named(source: Source, wanted: tuple[str, ...]) -> list[int | None]:
    """Where the bands that a model names are in a file: by their colours, or by their numbers where
    the images that it learned from named none."""
    if numbers := _numbers(wanted):
        return [number - 1 if number <= source.band_count else None for number in numbers]
    return [place_of(source.colours_in_file, colour_named(name) or "") for name in wanted]


def _name_all(pair: Pair, wanted: tuple[str, ...]) -> bool:
    """Whether both images say which of their bands are those that a model names."""
    return all(None not in places_named(source, wanted) for source in (pair.before, pair.after))


def _numbers(wanted: tuple[str, ...]) -> tuple[int, ...]:
    """The bands on disk that a card calls “band 3” and so on; none where it calls one otherwise."""
    found = [re.fullmatch(r"band ([1-9]\d{0,3})", name) for name in wanted]
    return tuple(int(match[1]) for match in found if match) if all(found) else ()


def _are_colours(wanted: tuple[str, ...]) -> bool:
    return all(map(colour_named, wanted))


def _listed(bands: tuple[int, ...]) -> str:
    return ", ".join(map(str, bands))


def doubts(model: Model, pair: Pair, statistics: Statistics) -> tuple[str, ...]:
    """A sentence for each way in which the pair is unlike what the weights were made for."""
    if model.card is None:
        return (
            *statistics.notes,
            *_too_few_pixels(model, pair, statistics),
            *_linear_radar(pair, statistics),
        )
    found = (
        _doubtful_pixels(model, model.card, pair),
        _doubtful_values(model, model.card, statistics),
        *_far_values(model, model.card, pair, statistics),
    )
    return (*statistics.notes, *(sentence for sentence in found if sentence))


def is_made_for(
    model: Model, pair: Pair, request: DetectionRequest, *, unnamed: bool = False
) -> bool:
    """Whether a card says that weights are for such a pair: its pixel size, its bands, its type of
    values. pair: as opened without a model. unnamed: whether that is asked of bands of which the
    images do not say all that they are."""
    card = model.card
    if card is None or card.pixel_size is None or pair.grid.pixel_size() is None:
        return False
    if _doubtful_pixels(model, card, pair):
        return False
    wanted = card.bands
    if request.bands_before or request.bands_after or not _are_colours(wanted):
        if unnamed or pair.channels != len(wanted):
            return False
    elif _name_all(pair, wanted) == unnamed or (unnamed and pair.channels < len(wanted)):
        return False
    if card.value_range is None or card.normalisation.statistics == "raster":
        return True
    of_bytes = card.value_range[1] <= _BYTE
    return all((source.type_name == "Byte") == of_bytes for source in (pair.before, pair.after))


def notes_of_fit(learned: dict[str, Any]) -> tuple[str, ...]:
    """A sentence for each thing about the pair that its statistics showed. learned: facts of the
    fit."""
    notes = [*messages_of(learned, "notes")]
    equal = learned.get("equal_share", 0.0)
    if equal >= 1.0:
        return (
            *notes,
            msg(
                "Both images are the same to the last bit in every pixel that was looked at; if "
                "that is not what you expect, see whether one image was chosen twice, or is a copy "
                "of the other."
            ),
        )
    if learned.get("equal_left_out"):
        notes.append(
            msg(
                "{share} % of the pixels are the same to the last bit in both images; how much "
                "unchanged ground differs was measured on the others.",
                share=Quantity(100 * equal, form=".0f"),
            )
        )
    elif equal > 0.5:
        notes.append(
            msg(
                "{share} % of the pixels are the same to the last bit in both images; beside "
                "them, whatever differs looks changed.",
                share=Quantity(100 * equal, form=".0f"),
            )
        )
    if not learned.get("stands_out", True):
        notes.append(
            msg(
                "No pixel differs clearly more than all the others do: perhaps nothing changed, "
                "and what is marked as changed is noise; look at both images before you use the "
                "map."
            )
        )
    elif not learned.get("settled", True):
        notes.append(
            msg(
                "What unchanged ground looks like was still moving when IR-MAD ended, after "
                "{iterations} iterations: too little of the pair is unchanged, or too little is "
                "seen of it, to trust its answer; look at the map, or try another model.",
                iterations=learned.get("iterations", 0),
            )
        )
    return tuple(notes)


def _too_few_pixels(model: Model, pair: Pair, statistics: Statistics) -> tuple[str, ...]:
    pixels = round(statistics.valid_share * pair.grid.height * pair.grid.width)
    if pixels >= _ENOUGH:
        return ()
    return (
        msg(
            "Only {pixels} pixels hold data in both images, and “{model}” learns from them: with "
            "fewer than {enough} its answer is little more than a guess.",
            pixels=Quantity(pixels, form=","),
            model=model.name,
            enough=Quantity(_ENOUGH, form=","),
        ),
    )


def _linear_radar(pair: Pair, statistics: Statistics) -> tuple[str, ...]:
    """A hint where values look like radar intensities that are not in decibels: positive, without
    an upper end."""
    dates = (statistics.before, statistics.after)
    floating = all("Float" in source.type_name for source in (pair.before, pair.after))
    if (
        not floating
        or pair.channels > _RADAR_CHANNELS
        or any(pair.before.colours + pair.after.colours)
        or any(min(date.minimum) < 0 for date in dates)
    ):
        return ()
    if not all(
        high > _RADAR_SPAN * low and deviation > 0.8 * mean and top > 2 * high
        for date in dates
        for low, high, deviation, mean, top in zip(
            date.low, date.high, date.deviation, date.mean, date.maximum
        )
    ):
        return ()
    return (
        msg(
            "The values look like radar intensities on a linear scale, on which bright ground "
            "always differs more than dark ground; if they are, convert both images to dB (10 · "
            "log10), then detect again."
        ),
    )


def _doubtful_pixels(model: Model, card: Card, pair: Pair) -> str | None:
    size = pair.grid.pixel_size()
    if card.pixel_size is None:
        return None
    low, high = card.pixel_size
    if size is None:
        return msg(
            "“{model}” was made for pixels of {size}, and the images do not say how large theirs "
            "are: to pixels much smaller or larger its answer says little.",
            Remedy.CHOOSE_MODEL,
            model=model.name,
            size=lengths(low, high),
        )
    if low / FAR_OFF <= min(size) and max(size) <= high * FAR_OFF:
        return None
    return msg(
        "“{model}” was made for pixels of {size}, and these are {width} × {height} m: things look "
        "smaller or larger to it than it learned; resample the images, or read its answer with "
        "care.",
        Remedy.CHOOSE_MODEL,
        model=model.name,
        size=lengths(low, high),
        width=Quantity(size[0], form=".3g"),
        height=Quantity(size[1], form=".3g"),
    )


def _far_values(model: Model, card: Card, pair: Pair, statistics: Statistics) -> Iterator[str]:
    """A sentence for each date with clouds or the like, where a model is shown images by their own
    mean and deviation."""
    if card.normalisation.statistics != "raster":
        return
    for source, date in ((pair.before, statistics.before), (pair.after, statistics.after)):
        if date.far:
            yield msg(
                "{share} % of the values of “{layer}” lie far from all others, as those of clouds, "
                "smoke, glint or fill do; “{model}” is shown the image by the mean and deviation "
                "of the others. Mask such places: what lies under them looks changed.",
                Remedy.CHOOSE_MASKS,
                share=Quantity(100 * max(date.far), form=".2g"),
                layer=source.label,
                model=model.name,
            )


def _doubtful_values(model: Model, card: Card, statistics: Statistics) -> str | None:
    if card.value_range is None or card.normalisation.statistics == "raster":
        return None
    low, high = card.value_range
    least = min(statistics.before.low + statistics.after.low)
    most = max(statistics.before.high + statistics.after.high)
    span = high - low
    if least >= low - 0.05 * span and low + 0.1 * span <= most <= high + 0.05 * span:
        return None
    return msg(
        "“{model}” was made for values from {low} to {high}, and these run from {least} to "
        "{most}: scale the images to its range, or read its answer with care.",
        Remedy.CHOOSE_MODEL,
        model=model.name,
        low=Quantity(low),
        high=Quantity(high),
        least=Quantity(least),
        most=Quantity(most),
    )
