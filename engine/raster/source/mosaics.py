"""One image in several files: single bands of one place are stacked, pieces side by side are a
mosaic."""

from __future__ import annotations

from typing import Any

import numpy as np
from osgeo import gdal

from ...errors import RasterUnreadable
from ...files.names import of_image, own_name
from ...messages import Message, msg, template
from ...request import files_named
from ...scenes.band_colours import colours_of_dataset
from ...scenes.band_files import colours_of_files
from ...scenes.recognition import scene_of
from ..fingerprints import files_of
from ..gdal_io import attempt, last_message, open_raster, quiet
from .scene_files import Box, box_of, open_scene

# of the smaller file: files that share more are layers of one place, not pieces of a mosaic
_SAME_GROUND = 0.9

RESAMPLED_BANDS = (
    template(
        "The bands {of_image} differ in pixel size: {names} is resampled (nearest) onto the "
        "finest of them."
    ),
    template(
        "The bands {of_image} differ in pixel size: {names} are resampled (nearest) onto the "
        "finest of them."
    ),
)


def open_files(name: str, role: str) -> gdal.Dataset:
    """Open one file, or several separated by `;`: single bands of one place are stacked, others are
    a mosaic.

    Single bands may differ in pixel size: the finest counts, the others are resampled (nearest)
    onto it. Where a mosaic has gaps, it gets an alpha band that is 0 there. A product as it was
    delivered is one file with all its bands. Raises RasterUnreadable for files that do not go
    together."""
    scene = scene_of(name)
    if scene:
        return open_scene(scene, role)
    names = files_named(name)
    if len(names) < 2:
        return open_raster(names[0], f"the {role} image")
    parts = [open_raster(part, f"the {role} image") for part in names]
    stacked = _are_bands_of_one_place(names, parts, role)
    gaps = not stacked and _has_gaps(parts)
    nodata = None if stacked else _nodata_of_a_later_part(parts)
    with quiet():
        options = gdal.BuildVRTOptions(
            separate=stacked, strict=True, resolution="highest", addAlpha=gaps, VRTNodata=nodata
        )
        mosaic = attempt(gdal.BuildVRT, "", names, options=options)
        message = last_message()
    if mosaic is None:
        raise RasterUnreadable(
            msg(
                "The files {of_image} do not go together ({message}); give single bands on one "
                "grid, or pieces in one CRS with the same bands.",
                of_image=of_image(role),
                message=message,
            )
        )
    return mosaic


def files_read(name: str, role: str) -> list[str]:
    """Every file that an image is read from."""
    scene = scene_of(name)
    return list(scene.files) if scene else files_of(open_files(name, role))


def colours_in(dataset: gdal.Dataset, name: str) -> tuple[str | None, ...]:
    """The colour of each band of an opened image: as its file says, or the names of several files
    of a band each."""
    found = colours_of_dataset(dataset)
    names = files_named(name)
    if len(names) < 2 or len(names) != dataset.RasterCount or any(found):
        return found
    return colours_of_files(names)


def resampled_part(name: str, role: str) -> str | None:
    """A sentence where bands of one image differ in pixel size, else None."""
    names = files_named(name)
    if len(names) < 2 or scene_of(name):
        return None
    parts = [open_raster(part, f"the {role} image") for part in names]
    widths = [part.RasterXSize for part in parts]
    if len(set(widths)) == 1 or not _are_bands_of_one_place(names, parts, role):
        return None
    coarse = [own_name(name) for name, width in zip(names, widths) if width < max(widths)]
    one, several = RESAMPLED_BANDS
    return Message(
        one if len(coarse) == 1 else several, {"of_image": of_image(role), "names": coarse}
    )


def _are_bands_of_one_place(names: list[str], parts: list[gdal.Dataset], role: str) -> bool:
    """True for bands to stack, False for pieces to lay side by side. Raises RasterUnreadable where
    it is neither."""
    boxes = [box_of(part) for part in parts]
    if all(_same_box(boxes[0], box, _coarsest(parts)) for box in boxes[1:]):
        if all(part.RasterCount == 1 for part in parts):
            return True
        _refuse_hidden_parts(names, parts, role)
        return False
    for index in range(1, len(parts)):
        for other in range(index):
            if (
                _sizes_differ(parts[index], parts[other])
                and _shared(boxes[index], boxes[other]) > _SAME_GROUND
            ):
                raise RasterUnreadable(
                    msg(
                        "“{first}” and “{second}” {of_image} cover nearly the same ground with "
                        "pixels of another size, so one would hide the other; give single bands "
                        "that cover the same ground, or bring them onto one grid first (gdalwarp "
                        "-tap -tr).",
                        first=own_name(names[other]),
                        second=own_name(names[index]),
                        of_image=of_image(role),
                    )
                )
    return False


def _refuse_hidden_parts(names: list[str], parts: list[gdal.Dataset], role: str) -> None:
    """Raise RasterUnreadable where a later file of several bands would hide an earlier one
    altogether."""
    if all(part.GetRasterBand(1).GetMaskFlags() == gdal.GMF_ALL_VALID for part in parts[1:]):
        raise RasterUnreadable(
            msg(
                "“{first}” would hide “{second}” {of_image}: both cover the same ground and hold "
                "several bands; give files of a single band to stack them, or pieces that lie "
                "side by side.",
                first=own_name(names[-1]),
                second=own_name(names[0]),
                of_image=of_image(role),
            )
        )


def _coarsest(parts: list[gdal.Dataset]) -> float:
    sizes: list[float] = [abs(part.GetGeoTransform()[place]) for part in parts for place in (1, 5)]
    return max(sizes)


def _sizes_differ(first: gdal.Dataset, second: gdal.Dataset) -> bool:
    one, other = abs(first.GetGeoTransform()[1]), abs(second.GetGeoTransform()[1])
    differ: bool = abs(one - other) > 0.01 * min(one, other)
    return differ


def _same_box(first: Box, second: Box, pixel: float) -> bool:
    return all(abs(a - b) < pixel / 2 for a, b in zip(first, second))


def _shared(first: Box, second: Box) -> float:
    """Share of the smaller box that lies in the other."""
    width = min(first[2], second[2]) - max(first[0], second[0])
    height = min(first[3], second[3]) - max(first[1], second[1])
    smaller = min((box[2] - box[0]) * (box[3] - box[1]) for box in (first, second))
    return max(width, 0.0) * max(height, 0.0) / smaller if smaller else 0.0


def _has_gaps(parts: list[gdal.Dataset]) -> bool:
    """Whether a mosaic has places that no piece covers and nothing marks as empty."""
    if any(_marks_missing(part) for part in parts):
        return False
    boxes = [box_of(part) for part in parts]
    pixel = _coarsest(parts)
    x = _lines([box[i] for box in boxes for i in (0, 2)], pixel)
    y = _lines([box[i] for box in boxes for i in (1, 3)], pixel)
    covered = np.zeros((len(y) - 1, len(x) - 1), bool)
    middle_x, middle_y = (x[1:] + x[:-1]) / 2, (y[1:] + y[:-1]) / 2
    for west, south, east, north in boxes:
        covered |= ((middle_y > south) & (middle_y < north))[:, None] & (
            (middle_x > west) & (middle_x < east)
        )
    return not covered.all()


def _nodata_of_a_later_part(parts: list[gdal.Dataset]) -> str | None:
    """The nodata value where the first piece declares none: GDAL would heed that of the first
    alone."""
    values = [part.GetRasterBand(1).GetNoDataValue() for part in parts]
    declared = [value for value in values if value is not None]
    return repr(declared[0]) if declared and values[0] is None else None


def _marks_missing(part: gdal.Dataset) -> bool:
    last = part.GetRasterBand(part.RasterCount)
    return part.GetRasterBand(1).GetNoDataValue() is not None or (
        last.GetColorInterpretation() == gdal.GCI_AlphaBand
    )


def _lines(values: list[float], pixel: float) -> Any:
    """Sorted coordinates, those within half a pixel of one another once."""
    ordered = np.unique(values)
    return ordered[np.concatenate([[True], np.diff(ordered) > pixel / 2])]
