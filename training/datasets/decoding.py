"""What the label files of each set say, as truth in our coding."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import numpy as np

from ...engine.catalogue.card import LandClass
from ...engine.errors import BadInput
from ...engine.messages import msg
from ..data.label_coding import IGNORED, Labels, as_change, as_classes
from .sample import Array, Decode, Sample, Truth, read_bands, read_mask


def by_coding(coding: str) -> Decode:
    """Masks of change in one of the codings of `labels`."""
    return partial(_mask, coding)


def _mask(coding: str, sample: Sample) -> Truth:
    return Truth(as_change(read_mask(sample.labels[0]), coding))


def change_and_classes(sample: Sample) -> Truth:
    """A mask of change (0 and 1 or 255), and a class raster for each date: 1, 2, … and 0 or 255
    where unlabelled."""
    mask, before, after = (read_mask(path) for path in sample.labels)
    coding = "0/255" if 255 in mask and 1 not in mask else "0/1"
    return Truth(as_change(mask, coding), as_classes(before), as_classes(after))


def hi_ucd(sample: Sample) -> Truth:
    """Hi-UCD: one picture, bands classes before, classes after (0 unlabelled, 1–9) and change (0
    unlabelled, 1 no, 2 yes)."""
    path = sample.labels[0]
    bands = read_bands(path)
    if len(bands) < 3:
        raise BadInput(
            msg(
                "The mask “{path}” has {number} band(s); those of Hi-UCD have three.",
                path=path,
                number=len(bands),
            )
        )
    for band, largest in zip(bands[:3], (9, 9, 2)):
        if band.max() > largest:
            raise BadInput(
                msg(
                    "The mask “{path}” holds the value {value}, where {largest} is "
                    "the largest there is.",
                    path=path,
                    value=str(band.max()),
                    largest=str(largest),
                )
            )
    change = np.where(bands[2] == 0, IGNORED, bands[2] - 1).astype(np.uint8)
    return Truth(change, as_classes(bands[0]), as_classes(bands[1]))


def oscd(sample: Sample) -> Truth:
    """OSCD: 1 unchanged and 2 changed, or 0 and 255."""
    mask = read_mask(sample.labels[0])
    found = set(np.unique(mask).tolist())
    if found <= {1, 2}:
        return Truth((mask == 2).astype(np.uint8))
    if not found <= {0, 255}:
        raise BadInput(
            msg(
                "The mask “{path}” holds {found}; those of OSCD hold 1 and 2, or 0 and 255.",
                path=sample.labels[0],
                found=_some(found),
            )
        )
    return Truth((mask == 255).astype(np.uint8))


def second(colours: tuple[LandClass, ...], sample: Sample) -> Truth:
    """SECOND: a picture for each date, white (or 0) where nothing changed, else the colour (or
    number) of the class.

    Only changed pixels have classes."""
    before, after = (_second_classes(sample.labels[date], colours) for date in (0, 1))
    changed = (before != IGNORED).astype(np.uint8)
    if not np.array_equal(changed, (after != IGNORED).astype(np.uint8)):
        raise BadInput(
            msg(
                "“{path}” and “{other}” do not say change at the same pixels.",
                path=sample.labels[0],
                other=sample.labels[1],
            )
        )
    return Truth(changed, before, after)


def _second_classes(path: object, classes: tuple[LandClass, ...]) -> Labels:
    bands = read_bands(path)  # type: ignore[arg-type]
    if len(bands) < 3:
        if bands[0].max() > len(classes):
            raise BadInput(
                msg(
                    "“{path}” holds class {largest}, and SECOND has {number}.",
                    path=path,
                    largest=str(bands[0].max()),
                    number=len(classes),
                )
            )
        return as_classes(bands[0])
    codes = _codes(bands)
    known = {
        0xFFFFFF: IGNORED,
        **{int(item.colour[1:], 16): place for place, item in enumerate(classes)},
    }
    return _looked_up(codes, known, path)


def _codes(bands: Array) -> Array:
    red, green, blue = (bands[band].astype(np.uint32) for band in range(3))
    codes: Array = red << 16 | green << 8 | blue
    return codes


def _looked_up(codes: Array, known: Mapping[int, int], path: object) -> Labels:
    result = np.full(codes.shape, IGNORED, np.uint8)
    for code in np.unique(codes).tolist():
        if code not in known:
            raise BadInput(
                msg(
                    "“{path}” holds the colour #{code}, which is none of the set's classes.",
                    path=path,
                    code=f"{code:06x}",
                )
            )
        result[codes == code] = known[code]
    return result


def _some(values: set[int]) -> str:
    return ", ".join(map(str, sorted(values)[:6]))
