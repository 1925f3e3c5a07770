"""OSCD's four bands at 10 m (blue, green, red, near infrared), its second dates as registered.

A full copy has each band as a file, both dates on one grid (`imgs_1_rect`, `imgs_2_rect`). Where
bands lie as they were cut instead (`multispectral`), the second date is warped onto its colours,
which the set's authors registered.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...engine.alignment.align import measured
from ...engine.arrays.displacement import LOCAL
from ...engine.arrays.windows import Window
from ...engine.errors import BadInput
from ...engine.messages import msg
from ...engine.raster.grid import Grid
from ...engine.raster.pair import open_pair
from ...engine.raster.source.source import open_source
from ...engine.request import DetectionRequest
from ..data.label_coding import IGNORED
from ..data.writer import Labelled
from . import oscd
from .decoding import oscd as decode
from .sample import Sample, read_bands

LAYOUT = (
    "“… - Images”/CITY/imgs_1_rect and imgs_2_rect with B02.tif, B03.tif, B04.tif and B08.tif, "
    "beside what the set “oscd” wants; or rgb/CITY_t1.tif, rgb/CITY_t2.tif, "
    "multispectral/CITY_t1.tif, multispectral/CITY_t2.tif, label/CITY.tif with split.txt"
)
NODATA = 0
NAMES = ("B02 blue", "B03 green", "B04 red", "B08 nir")
_BANDS = ("B02", "B03", "B04", "B08")
_COLOURS = (3, 2, 1)  # red, green and blue among these


def find(source: Path, problems: list[str]) -> list[Sample]:
    """The cities of a copy whose four bands are there. Raises BadInput as `oscd.find` does."""
    cities = oscd.find(source, problems)
    there = [city for city in cities if any(path.exists() for path in _files(city))]
    for city in there:
        problems += [
            f"“{path}” of the city {city.name} is missing."
            for path in _files(city)
            if not path.exists()
        ]
    return there


def _cut(city: Sample) -> tuple[Path, Path] | None:
    """The bands of both dates as they were cut; None where each band is a file."""
    if city.before.parent.name != "rgb":
        return None
    folder = city.before.parent.with_name("multispectral")
    return folder / city.before.name, folder / city.after.name


def _files(city: Sample) -> Sequence[Path]:
    return _cut(city) or [
        city.before.parents[1] / f"imgs_{date}_rect" / f"{band}.tif"
        for date in (1, 2)
        for band in _BANDS
    ]


def labelled(city: Sample) -> tuple[Labelled, Grid]:
    """The four bands of both dates (4, H, W), what changed, and where that lies.

    What the second date does not show is NODATA there, and nobody judges it. Raises BadInput where
    bands have another size than the label."""
    cut, change = _cut(city), decode(city).change
    dates = _stacked(_files(city)) if cut is None else _warped(cut, city.after)
    sizes = {values.shape for date in dates for values in date} | {change.shape}
    if len(sizes) > 1:
        raise BadInput(
            msg(
                "The bands of {city} are not all as large as its label “{label}”; copy them anew.",
                city=city.name,
                label=city.labels[0],
            )
        )
    before, after = (np.stack(list(date)) for date in dates)
    unseen = (before == NODATA).any(axis=0) | (after == NODATA).any(axis=0)
    change = np.where(unseen, IGNORED, change).astype(np.uint8)
    return Labelled(before, after, change), open_source(
        str(_files(city)[0]), "before", None, None
    ).grid


def _stacked(files: Sequence[Path]) -> list[list[NDArray[Any]]]:
    bands = [read_bands(path)[0] for path in files]
    return [bands[: len(_BANDS)], bands[len(_BANDS) :]]


def _warped(cut: tuple[Path, Path], colours: Path) -> list[NDArray[Any]]:
    """Both dates, the second one as its own colours lie that were registered."""
    before, after = map(str, cut)
    same_date = DetectionRequest(
        after, str(colours), output=".", align=LOCAL, grid="after", bands_before=_COLOURS
    )
    onto = measured(open_pair(same_date), same_date).displacement
    pair = open_pair(DetectionRequest(after, before, output=".", grid="after"))
    pair = replace(pair, before=replace(pair.before, displacement=onto))
    chip = pair.open_reader().read(Window(0, 0, pair.grid.height, pair.grid.width))
    return [chip.after, np.where(chip.valid, chip.before, NODATA)]
