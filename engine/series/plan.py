"""What a series is asked: its images in their order, and the pairs that it is made of."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import BadInput
from ..files.json_text import read_json
from ..files.names import is_there, typed_name
from ..masks.names import absolute_mask
from ..messages import Remedy, msg
from ..request import GRIDS, DetectionRequest, absolute
from ..runs.other_kind import PAIRS, SERIES
from .dates import Masks, Which, date_meant, masks_of_dates

FEWEST, MOST = 3, 250  # images: a byte tells them apart
FOLDER, FILE = PAIRS, SERIES
VERSION = 1
# What is said of each date of a pair; of a series it can only be said of all.
_OF_A_DATE = ("bands", "nodata", "crs", "masks")


@dataclass(frozen=True)
class SeriesRequest:
    """A series of images, the earliest first. settings: what is asked of every pair; its before and
    after are the first and the last image, its output the folder of the series. masks: of each
    date, empty where no date has any. Raises BadInput for what cannot be asked of a series."""

    images: tuple[str, ...]
    settings: DetectionRequest
    masks: Masks = ()

    @classmethod
    def of(
        cls,
        images: Sequence[str | Path],
        output: str | Path,
        masks: Any = None,
        align_to: Which | Path | None = None,
        **options: Any,
    ) -> SeriesRequest:
        """A series with options of a DetectionRequest. masks: files of each date in their order, or
        by the number of their date. align_to: onto which date all are moved, by its number, “first”
        or “last”, or an image of its own."""
        names = tuple(typed_name(str(image)) for image in images)
        if len(names) < 2:
            raise BadInput(msg("A series is of two images at least; give more."))
        if align_to is not None:
            named = typed_name(str(align_to))
            is_image = named in names or is_there(named)
            options["align_to"] = named if is_image else names[date_meant(names, named)]
        settings = DetectionRequest(names[0], names[-1], str(output), **options)
        return cls(names, settings, masks_of_dates(names, masks))

    def __post_init__(self) -> None:
        if not FEWEST <= len(self.images) <= MOST:
            raise BadInput(
                msg(
                    "A series is of {fewest} to {most} images, and these are {count}.",
                    fewest=FEWEST,
                    most=MOST,
                    count=len(self.images),
                )
            )
        for what in _OF_A_DATE:
            first, second = (
                getattr(self.settings, f"{what}_{date}") for date in ("before", "after")
            )
            if what == "masks" and (first or second):
                raise BadInput(
                    msg(
                        "A series has masks of each of its dates; say of which date a mask is.",
                        Remedy.CHOOSE_MASKS,
                    )
                )
            if first != second:
                raise BadInput(
                    msg(
                        "Of a series, {what} cannot be said of one date alone; leave it out, or "
                        "detect the pairs one by one.",
                        what=what,
                    )
                )
        if self.masks and len(self.masks) != len(self.images):
            raise ValueError(self.masks)
        for number, (first, second) in enumerate(zip(self.images, self.images[1:]), 1):
            if absolute(first) == absolute(second):
                raise BadInput(
                    msg(
                        "Images {number} and {next} of the series are the same; leave one out.",
                        number=number,
                        next=number + 1,
                    )
                )

    @property
    def output(self) -> Path:
        """The folder of the series."""
        return Path(self.settings.output)

    def folder_of(self, number: int) -> Path:
        """Where the result of a pair lies; pairs are counted from 1."""
        return self.output / FOLDER / f"{number:02d}"

    def pairs(self) -> list[DetectionRequest]:
        """What is asked of each pair: all have the pixels of one image. Raises RasterUnreadable."""
        from ..raster.source.source import open_source

        wanted = self.settings.grid
        model = {"after": self.images[-1], "before": self.images[0]}.get(wanted, wanted)
        role = wanted if wanted in GRIDS else "grid"
        grid = open_source(model, role, None, None, self.settings.crs_after).grid
        found = []
        for number, dates in enumerate(zip(self.images, self.images[1:]), 1):
            asked = dataclasses.replace(
                self.settings,
                before=dates[0],
                after=dates[1],
                output=str(self.folder_of(number)),
                **self._masks_of(number),
            )
            found.append(dataclasses.replace(asked, grid=self._grid_of(asked, model, grid)))
        return found

    def _masks_of(self, number: int) -> dict[str, Any]:
        """The masks of both dates of a pair."""
        if not self.masks:
            return {}
        before, after = self.masks[number - 1 : number + 1]
        return {"masks_before": before or None, "masks_after": after or None}

    def _grid_of(self, asked: DetectionRequest, model: str, grid: Any) -> str:
        """The date whose pixels are those of the series, else the image that defines them."""
        from ..raster.grid import offset_on
        from ..raster.source.source import open_source

        for date in GRIDS:
            name, crs = getattr(asked, date), getattr(asked, f"crs_{date}")
            if name == model:
                return date
            own = open_source(name, date, None, None, crs).grid
            upright = own.transform is None or (own.transform[2], own.transform[4]) == (0.0, 0.0)
            if upright and offset_on(own, grid) is not None:
                return date
        return absolute(model)

    def as_kept(self) -> SeriesRequest:
        """The same, with names of files that mean the same in every folder."""
        from ..kinds.rules import named_rules

        settings = self.settings
        files: dict[str, Any] = {"kinds": named_rules(settings.kinds)}
        for name in ("area_of_interest", "exclude", "align_to"):
            if value := getattr(settings, name):
                files[name] = absolute(value)
        if settings.grid not in GRIDS:
            files["grid"] = absolute(settings.grid)
        if Path(settings.model).is_file():
            files["model"] = absolute(settings.model)
        images = tuple(map(absolute, self.images))
        masks = tuple(tuple(map(absolute_mask, each)) for each in self.masks)
        return SeriesRequest(images, dataclasses.replace(settings, **files), masks)

    def to_json(self) -> dict[str, Any]:
        """The series as plain values, to be read by `from_json`."""
        return {
            "series": VERSION,
            "images": [absolute(name) for name in self.images],
            "request": self.settings.to_json(),
            **({"masks": [list(each) for each in self.masks]} if self.masks else {}),
        }


def read_series(folder: str | Path) -> SeriesRequest:
    """The series that was begun in a folder. Raises BadInput where there is none."""
    path = Path(folder) / FILE
    values = read_json(path, msg("The series"))
    try:
        if values["series"] != VERSION:
            raise ValueError(values["series"])
        settings = DetectionRequest.from_json({**values["request"], "output": str(folder)})
        masks = tuple(tuple(map(str, each)) for each in values.get("masks", ()))
        return SeriesRequest(tuple(map(str, values["images"])), settings, masks)
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput(
            msg("“{path}” is no series that this version of Deep Change knows.", path=path)
        ) from error
