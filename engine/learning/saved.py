"""What was learned from decisions, as a model that finds the same changes on the next pair: a
safetensors file.

It holds the networks, and the pixels that they learned from: learned further, these count with the
new ones.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..catalogue.card import Card, Normalisation
from ..catalogue.models import LEARNED
from ..catalogue.networks import LEARNER, one_line
from ..catalogue.store import CARD, ENDING, hash_line, models_folder, unfit_name, verify
from ..catalogue.weights_header import read_header
from ..errors import ModelDoesNotFit, OutputRefused
from ..files.doors import open_named
from ..files.json_text import json_text
from ..files.whole_file import whole_file
from ..files.write_errors import cannot_write
from ..messages import Remedy, msg
from .features import MOST_CHANNELS, Colours
from .networks import Ensemble
from .pair import DecidedPair, saved_path
from .samples import Samples
from .validation import Validation

_LAYERS = ("first", "first_bias", "second", "second_bias", "last", "last_bias")
_TYPES = {"F32": np.float32, "F64": np.float64, "F16": np.float16, "U8": np.uint8, "I64": np.int64}
_LARGEST = 256 * 2**20  # bytes
_PIXELS = 60_000  # kept in a file at most: those of some four pairs
_COLOURS = ("red", "green", "blue")


@dataclass(frozen=True)
class SavedModel:
    """A model in the models' folder. colours: of its axes only; mean and deviation are those of
    each pair."""

    name: str
    colours: Colours
    ensemble: Ensemble
    samples: Samples


def refuse_name(name: str) -> None:
    """Raise ModelDoesNotFit or OutputRefused where no model can be saved under a name."""
    if (
        why := msg("is what a result that was learned is called")
        if name.lower() == LEARNED.name
        else unfit_name(name)
    ):
        raise ModelDoesNotFit(
            msg(
                "“{name}” {why}; choose one of letters, digits, dots and dashes.",
                Remedy.SAVE_AS,
                name=one_line(name),
                why=why,
            )
        )
    place = models_folder()
    if any(file.stem.lower() == name.lower() for file in place.glob(f"*{ENDING}")):
        raise OutputRefused(
            msg(
                "A model “{name}” is installed already; remove it first, or choose another name.",
                name=name,
            )
        )


def card_of(
    name: str, pairs: Sequence[DecidedPair], validation: Validation, earlier: SavedModel | None
) -> Card:
    """What a model says of itself. pairs: those that it was learned from."""
    pair = pairs[0]
    decisions = [polygon for each in pairs for polygon in each.decisions]
    accepted = sum(polygon.accepted is True for polygon in decisions)
    drawn = sum(polygon.drawn for polygon in decisions)
    sizes = [float(f"{side:.3g}") for each in pairs for side in each.grid.pixel_size() or ()]
    images = ", ".join(f"{each.before.label} and {each.after.label}" for each in pairs)
    kinds = ", ".join(sorted({each.after.type_name for each in pairs}))
    further = "" if earlier is None else f", learned further from the model {earlier.name}"
    return Card(
        network=LEARNER,
        bands=_band_names(pair),
        normalisation=Normalisation("raster"),
        title=f"Learned: {name}",
        options={"bands": pair.images.channels},
        chip_size=512,
        overlap=0,
        batch=1,
        pixel_size=(min(sizes), max(sizes)) if sizes else None,
        training_data=_printable(
            f"{accepted} accepted ({drawn} of them drawn) and {len(decisions) - accepted} rejected "
            f"polygons on {images} ({kinds}){further}"
        ),
        limits=msg(
            "Made for images of the same sensor, bands and kind of ground; starts from ir-mad on "
            "every pair."
        ),
        scores={"decisions": len(decisions), "cross-validated F1 of polygons": validation.f1},
        licence=msg("that of the images and decisions that it was learned from"),
        threshold_chosen=msg("0.5, the boundary that was learned"),
    )


def _band_names(pair: DecidedPair) -> tuple[str, ...]:
    """The colours of the bands where the after image says all of them, or may be taken to be red,
    green and blue; else the numbers of the bands."""
    count, shown = pair.images.channels, pair.after.shown
    if colours := pair.images.colours:
        return colours
    if count == len(_COLOURS) and (shown is None or tuple(shown) == (0, 1, 2)):
        return _COLOURS
    bands = pair.after.bands if len(pair.after.bands) == count else tuple(range(1, count + 1))
    return tuple(f"band {band}" for band in bands)


def _printable(text: str) -> str:
    return re.sub(r"[^\S ]+", " ", "".join(each if each.isprintable() else " " for each in text))[
        :20_000
    ]


def write_saved(model: SavedModel, card: Card) -> Path:
    """Write a model into the models' folder, whole or not at all; its path. Raises OutputRefused or
    OutOfSpace."""
    refuse_name(model.name)
    arrays = _arrays(model)
    digest = hashlib.sha256()
    entries: dict[str, Any] = {}
    end = 0
    for name, array in sorted(arrays.items()):
        kind = next(text for text, type_ in _TYPES.items() if array.dtype == type_)
        entries[name] = {
            "dtype": kind,
            "shape": list(array.shape),
            "data_offsets": [end, end + array.nbytes],
        }
        end += array.nbytes
        digest.update(hash_line(name, kind, array.shape))
        digest.update(array.tobytes())
    text = json_text(replace(card, sha256=digest.hexdigest()).to_json())
    header = json_text({"__metadata__": {CARD: text}, **entries}).encode()
    header += b" " * (-len(header) % 8)
    content = [
        len(header).to_bytes(8, "little"),
        header,
        *(array.tobytes() for _, array in sorted(arrays.items())),
    ]
    path = models_folder() / f"{model.name}{ENDING}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(path) as part, part.open("xb") as file:
            file.writelines(content)
    except OSError as error:
        raise cannot_write(path, error) from error
    return path


def _arrays(model: SavedModel) -> dict[str, NDArray[Any]]:
    samples, ensemble = _thinned(model.samples), model.ensemble
    axes = model.colours.axes
    arrays: dict[str, NDArray[Any]] = {
        "mean": ensemble.mean,
        "deviation": ensemble.deviation,
        "temperature": np.array([ensemble.temperature]),
        **{f"networks.{name}": array for name, array in zip(_LAYERS, ensemble.weights)},
        "samples.pixels": samples.pixels.astype(np.float16),
        "samples.wanted": samples.wanted.astype(np.uint8),
        "samples.weight": samples.weight,
        "samples.polygon": samples.polygon,
        **({} if axes is None else {"axes": axes.astype(np.float64)}),
    }
    return {name: np.ascontiguousarray(array) for name, array in arrays.items()}


def _thinned(samples: Samples) -> Samples:
    """The samples, or as many of them as a file keeps."""
    if len(samples.pixels) <= _PIXELS:
        return samples
    chosen = np.sort(np.random.default_rng(4).choice(len(samples.pixels), _PIXELS, replace=False))
    return Samples(
        samples.pixels[chosen],
        samples.wanted[chosen],
        samples.weight[chosen],
        samples.polygon[chosen],
    )


def read_saved(path: str | Path) -> SavedModel:
    """The model of a file, every shape in it checked. Raises ModelDoesNotFit."""
    path = Path(path)
    card = verify(path)
    header = read_header(path)
    if card.network != LEARNER or path.stat().st_size > _LARGEST:
        raise ModelDoesNotFit(
            msg(
                "“{path}” is no model that was learned from decisions; choose another one.",
                path=path,
            )
        )
    arrays = {}
    with os.fdopen(open_named(path), "rb") as file:
        for name, tensor in header.tensors.items():
            file.seek(header.start + tensor.begin)
            content = file.read(tensor.end - tensor.begin)
            if tensor.dtype not in _TYPES:
                raise _damaged(path)
            arrays[name] = np.frombuffer(content, _TYPES[tensor.dtype]).reshape(tensor.shape)
    try:
        return _built(path, card, arrays)
    except (KeyError, ValueError, IndexError) as error:
        raise _damaged(path) from error


def _built(path: Path, card: Card, arrays: dict[str, NDArray[Any]]) -> SavedModel:
    mean, deviation = arrays["mean"], arrays["deviation"]
    weights = tuple(arrays[f"networks.{name}"] for name in _LAYERS)
    samples = Samples(
        arrays["samples.pixels"].astype(np.float32),
        arrays["samples.wanted"] > 0,
        arrays["samples.weight"],
        arrays["samples.polygon"],
    )
    networks, hidden, features = weights[0].shape
    shapes = [
        (networks, hidden, features),
        (networks, hidden),
        (networks, hidden, hidden),
        (networks, hidden),
        (networks, hidden),
        (networks,),
    ]
    axes = arrays.get("axes")
    bands = len(card.bands)
    channels = bands if axes is None else len(axes)
    if (
        [weight.shape for weight in weights] != shapes
        or features != number_of_features(channels)
        or not mean.shape == deviation.shape == (features,)
        or samples.pixels.shape != (len(samples.wanted), features)
        or not samples.wanted.shape == samples.weight.shape == samples.polygon.shape
        or (axes is not None and axes.shape != (MOST_CHANNELS, bands))
        or not all(np.isfinite(array).all() for array in arrays.values())
        or not (deviation > 0).all()
        or not (samples.weight >= 0).all()
        or not samples.weight.sum() > 0
        or not 0.1 <= float(arrays["temperature"][0]) <= 10
    ):
        raise _damaged(path)
    nothing = np.zeros((2, bands))
    ensemble = Ensemble(mean, deviation, weights, float(arrays["temperature"][0]))
    return SavedModel(
        path.name[: -len(ENDING)], Colours(nothing, nothing + 1.0, axes), ensemble, samples
    )


def number_of_features(channels: int) -> int:
    """How many features a pixel has whose dates have so many channels, without a witness."""
    return 4 * (3 * channels + 2) + 7


def _damaged(path: Path) -> ModelDoesNotFit:
    return ModelDoesNotFit(
        msg(
            "The model “{path}” is damaged: its parts do not fit each other; learn and save it "
            "again.",
            path=path,
        )
    )


def saved_behind(folder: str | Path) -> SavedModel | None:
    """The saved model that the first result behind a folder was detected by; None where it was
    another one.

    Raises ModelDoesNotFit where the file is gone or damaged."""
    path = saved_path(folder)
    return None if path is None else read_saved(path)
