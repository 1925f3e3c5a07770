"""What the values of a mask mean, by its name and its values, and whether they can mean that."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray
from osgeo import gdal

from ...errors import BadInput, RasterUnreadable
from ...files.names import own_name, subject
from ...masks.presets import (
    NAMES,
    Preset,
    preset_by_name,
    preset_by_values,
    values_that_are_no_codes,
)
from ...messages import Message, Remedy, msg, template
from ..gdal_io import attempt, last_message, quiet

WHAT = "the mask"
_SAMPLE = 512  # pixels of a side
_MOST_VALUES = 5  # in a sentence
TAKEN_BY_NAME = template("The mask “{mask}” is taken as {preset}, by its name.")
TAKEN_BY_VALUES = template("The mask “{mask}” is taken as {preset}, by its values.")


def recognised(dataset: gdal.Dataset, file: str) -> tuple[Preset, Message]:
    """The preset of a mask of which nobody said one, and the sentence that tells it. Raises
    BadInput."""
    label = own_name(file)
    preset = preset_by_name(label)
    if preset is not None:
        return preset, Message(TAKEN_BY_NAME, {"mask": label, "preset": preset.name})
    preset = preset_by_values(_sample(dataset, file), dataset.RasterCount)
    if preset is None:
        raise BadInput(
            msg(
                "What the values of the mask “{file}” mean cannot be told from its name and its "
                "values; say it behind the name, “{example}”, with one of {presets}.",
                Remedy.CHOOSE_MASKS,
                file=file,
                example=f"{label}:scl",
                presets=NAMES,
            )
        )
    values = {"mask": label, "preset": preset.name}
    return preset, Message(TAKEN_BY_VALUES, values, (Remedy.CHOOSE_MASKS,))


def _sample(dataset: gdal.Dataset, file: str) -> NDArray[Any]:
    """Pixels of the first band spread evenly over the whole."""
    width, height = dataset.RasterXSize, dataset.RasterYSize
    with quiet():
        values = attempt(
            dataset.GetRasterBand(1).ReadAsArray,
            0,
            0,
            width,
            height,
            min(width, _SAMPLE),
            min(height, _SAMPLE),
        )
    if values is None:
        raise RasterUnreadable(
            msg(
                "{subject} cannot be read (GDAL says: {message}); copy or download it again.",
                subject=subject(WHAT, file),
                message=last_message(),
            )
        )
    found: NDArray[Any] = values
    return found


def code_notes(dataset: gdal.Dataset, file: str, preset: Preset) -> list[Message]:
    """A sentence where a mask holds what the product of its preset never does."""
    if not preset.product:
        return []
    values = _sample(dataset, file)
    strange = values_that_are_no_codes(preset, values[values != _declared_nodata(dataset)])
    if not strange.size:
        return []
    return [
        msg(
            "The mask “{mask}” holds {values}, which {preset} does not have: what it hides is "
            "likely wrong; choose the preset of its product.",
            Remedy.CHOOSE_MASKS,
            mask=own_name(file),
            values=in_words(strange),
            preset=preset.name,
        )
    ]


def _declared_nodata(dataset: gdal.Dataset) -> float:
    declared = dataset.GetRasterBand(1).GetNoDataValue()
    return float("nan") if declared is None else float(declared)


def in_words(values: NDArray[Any]) -> str:
    """The first few of different values (N,)."""
    shown = ", ".join(f"{value:.9g}" for value in values[:_MOST_VALUES].tolist())
    return f"{shown}, …" if values.size > _MOST_VALUES else shown
