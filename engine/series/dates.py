"""What is said of single dates of a series: which is meant, their masks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Union

from ..errors import BadInput
from ..files.names import own_name
from ..messages import Remedy, msg

Masks = tuple[tuple[str, ...], ...]  # of each date
Which = Union[int, str]
MaskFiles = Union[str, Path, Sequence[Union[str, Path]], None]


def date_meant(images: Sequence[str], which: Which) -> int:
    """The place of a date in a series, from 0 on: by its number from 1 on, “first”, “last”, or
    what the name of its image alone holds, such as a year; a number of up to three digits is no
    part of a name: “3” of two dates would be the 3 of 2013. Raises BadInput."""
    text = str(which).strip()
    if text in ("first", "last"):
        return 0 if text == "first" else len(images) - 1
    if text.isdecimal() and 1 <= int(text) <= len(images):
        return int(text) - 1
    may_be_a_name = text and not (text.isdecimal() and len(text) < 4)
    found = [place for place, name in enumerate(images) if may_be_a_name and text in own_name(name)]
    if len(found) == 1:
        return found[0]
    if len(found) > 1:
        raise BadInput(
            msg(
                "“{date}” is in the names of {count} images of the series; say the number of the "
                "date, 1 to {most}.",
                date=text,
                count=len(found),
                most=len(images),
            )
        )
    raise BadInput(
        msg(
            "“{date}” is no date of the series; say its number, 1 to {most}, or a part of the name "
            "of its image.",
            date=text,
            most=len(images),
        )
    )


def masks_of_dates(
    images: Sequence[str], masks: Mapping[Which, MaskFiles] | Sequence[MaskFiles] | None
) -> Masks:
    """The masks of every date; empty where there are none at all. masks: files by date, or of each
    date in its order. Raises BadInput."""
    found: list[tuple[str, ...]] = [()] * len(images)
    if isinstance(masks, Mapping):
        for which, files in masks.items():
            place = date_meant(images, which)
            found[place] += _listed(files)
    elif masks is not None:
        if isinstance(masks, str) or len(masks) != len(images):
            raise BadInput(
                msg(
                    "There are {count} images and masks of {given} dates; give one for each date, "
                    "or say of which date each is.",
                    Remedy.CHOOSE_MASKS,
                    count=len(images),
                    given=1 if isinstance(masks, str) else len(masks),
                )
            )
        found = [_listed(files) for files in masks]
    return tuple(found) if any(found) else ()


def _listed(files: Any) -> tuple[str, ...]:
    if files is None or files == "":
        return ()
    if isinstance(files, (str, Path)):
        return (str(files),)
    if not isinstance(files, (list, tuple)) or not all(
        isinstance(file, (str, Path)) and str(file).strip() for file in files
    ):
        raise BadInput(msg("A mask of a date is {value}; give a file.", value=repr(files)[:80]))
    return tuple(map(str, files))


def masks_said(images: Sequence[str], said: Sequence[str]) -> dict[int, tuple[str, ...]]:
    """Masks as a command line says them, DATE=FILE[:PRESET], by the number of their date. Raises
    BadInput."""
    found: dict[int, tuple[str, ...]] = {}
    for each in said:
        date, sign, file = each.partition("=")
        if not sign or not date.strip() or not file.strip():
            raise BadInput(
                msg(
                    "“{mask}” does not say of which date a mask is; write DATE=FILE, such as "
                    "2=clouds.tif.",
                    mask=each,
                )
            )
        number = date_meant(images, date) + 1
        found[number] = (*found.get(number, ()), file.strip())
    return found
