"""Whether two images can be compared: bands that correspond, coordinates of the same kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from ..arrays.statistics import DateStatistics
from ..errors import NothingToAssess, RastersDoNotMatch
from ..messages import Message, Quantity, Remedy, msg, some_of, template
from ..scenes.band_colours import COLOURS, place_of
from .gdal_io import numpy_type, spatial_reference
from .grid import Grid, common_window, same_plane, to_geographic, turns
from .source.fill_values import bands_lacking_data
from .source.source import Source

FIRST_BANDS = template(
    "“{before}” has {bands_before} band(s) and “{after}” has {bands_after}; the first {count} of "
    "each are compared. Name others if these do not match."
)

LARGEST = 1e18  # squares of larger values would not fit in single precision
# A year, with month and day where they follow: 2019, 2019-07, 20190731.
_DATE_IN_NAME = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?:[-_.]?(?:0[1-9]|1[0-2])(?:[-_.]?(?:0[1-9]|[12]\d|3[01]))?)?(?!\d)"
)
# Of the deviation of a band: steps of single precision that are larger hide what it shows.
_COARSE = 0.25
_SMALLEST = 1e-42  # below, single precision has some hundred steps and fewer


def matching_bands(before: Source, after: Source, notes: list[str]) -> tuple[Source, Source]:
    """Both dates with the same number of bands: the first common ones where they differ."""
    if before.channels == after.channels:
        return before, after
    if before.palette or after.palette:
        coloured, other = (before, after) if before.palette else (after, before)
        raise RastersDoNotMatch(
            msg(
                "“{coloured}” gets its colours from a colour table (3 channels) and “{other}” has "
                "{channels} channel(s); give two images with colour tables, or turn the first "
                "into three bands (gdal_translate -expand rgb) and give another image of three "
                "bands.",
                coloured=coloured.label,
                other=other.label,
                channels=other.channels,
            )
        )
    count = min(before.channels, after.channels)
    notes.append(
        Message(
            FIRST_BANDS,
            {
                "before": before.label,
                "bands_before": before.channels,
                "after": after.label,
                "bands_after": after.channels,
                "count": count,
            },
            (Remedy.CHOOSE_BANDS,),
        )
    )
    first = list(range(count))
    return with_bands(before, first), with_bands(after, first)


def matching_colours(before: Source, after: Source, notes: list[str]) -> tuple[Source, Source]:
    """Bands of one colour, or of one name, opposite each other where both files name theirs in
    another order."""
    first, second = (_colours_or_names(source) for source in (before, after))
    if (
        first == second
        or before.table
        or after.table
        or not _names_bands(first)
        or not _names_bands(second)
    ):
        return before, after
    shared = {name for name in first if name and name in second}
    pairs = _opposite(first, second, shared)
    if len(shared) < 2 or (
        all(ours == theirs for ours, theirs in pairs) and len(pairs) == min(len(first), len(second))
    ):
        return before, after
    matched = tuple(
        with_bands(source, list(places)) for source, places in zip((before, after), zip(*pairs))
    )
    notes.append(
        msg(
            "“{before}” and “{after}” hold their colours or bands in another order; bands of one "
            "name are compared: {first} of the first with {second} of the second. Name others if "
            "these do not match.",
            Remedy.CHOOSE_BANDS,
            before=before.label,
            after=after.label,
            first=some_of(map(str, matched[0].bands)),
            second=some_of(map(str, matched[1].bands)),
        )
    )
    return matched[0], matched[1]


def other_colours(before: Source, after: Source) -> Message | None:
    """A sentence on bands that somebody named to be compared and that are known to be of other
    colours."""
    apart = [
        f"{mine} ({ours}) – {other} ({theirs})"
        for mine, ours, other, theirs in zip(
            before.bands, before.colours, after.bands, after.colours
        )
        if ours and theirs and {ours, theirs} <= set(COLOURS)
        if place_of((theirs,), ours) is None
    ]
    if not apart:
        return None
    return msg(
        "Bands of other colours are compared, as they were named: {bands}. Name others if that is "
        "not what you want.",
        Remedy.CHOOSE_BANDS,
        bands=some_of(apart),
    )


def _opposite(
    first: tuple[str, ...], second: tuple[str, ...], shared: set[str]
) -> list[tuple[int, int]]:
    """Which bands are compared: those of one name, and those that are left, one after the other,
    but for two that are known to be of other colours."""
    ours = [place for place, name in enumerate(first) if name not in shared]
    theirs = [place for place, name in enumerate(second) if name not in shared]
    left = {
        mine: other
        for mine, other in zip(ours, theirs)
        if not ({first[mine], second[other]} <= set(COLOURS))
        or place_of((second[other],), first[mine]) is not None
    }
    named = {place: second.index(name) for place, name in enumerate(first) if name in shared}
    return sorted({**left, **named}.items())


def _colours_or_names(source: Source) -> tuple[str, ...]:
    return tuple(colour or name for colour, name in zip(source.colours, source.band_names))


def _names_bands(names: tuple[str, ...]) -> bool:
    """Whether a file names at least two of its bands, none of them twice."""
    named = [name for name in names if name]
    return len(named) > 1 and len(set(named)) == len(named)


def with_bands(source: Source, order: list[int]) -> Source:
    """An image with only those of its bands, in that order. order: positions among them."""
    return replace(
        source,
        bands=tuple(source.bands[index] for index in order),
        band_nodata=tuple(source.band_nodata[index] for index in order),
        band_names=tuple(source.band_names[index] for index in order),
        nodata=source.band_nodata[order[0]],
        shown=_shown_after(source.shown, order),
    )


def _shown_after(
    shown: tuple[int, int, int] | None, order: list[int]
) -> tuple[int, int, int] | None:
    """Where red, green and blue are among the bands that are left; None where one of them is
    not."""
    if shown is None or not set(shown) <= set(order):
        return None
    red, green, blue = shown
    return order.index(red), order.index(green), order.index(blue)


def without_empty_bands(before: Source, after: Source, notes: list[str]) -> tuple[Source, Source]:
    """Both dates without the bands that hold no data anywhere in one of them: no pixel would be
    left to compare."""
    if before.table or after.table:
        return before, after
    lacking = {source.role: bands_lacking_data(source) for source in (before, after)}
    empty = {role: bands.empty for role, bands in lacking.items()}
    for source in (before, after):
        notes += _sparse_notes(source, lacking[source.role].sparse)
    dropped = {place for places in empty.values() for place in places}
    if not dropped or len(dropped) == before.channels:
        return before, after
    for source in (before, after):
        if empty[source.role]:
            numbers = [source.bands[place] for place in empty[source.role]]
            bands, layer = some_of(map(str, numbers)), source.label
            notes.append(
                msg(
                    "Bands {bands} of “{layer}” hold no data anywhere and are left out, in both "
                    "images.",
                    bands=bands,
                    layer=layer,
                )
                if len(numbers) > 1
                else msg(
                    "Band {band} of “{layer}” holds no data anywhere and is left out, in both "
                    "images.",
                    band=bands,
                    layer=layer,
                )
            )
    kept = [place for place in range(before.channels) if place not in dropped]
    return with_bands(before, kept), with_bands(after, kept)


def _sparse_notes(source: Source, sparse: dict[int, float]) -> Iterator[Message]:
    for place, share in sparse.items():
        yield msg(
            "Band {band} of “{layer}” holds data in about {share} % of the pixels where others do, "
            "and only these are assessed. Name the other bands to leave it out.",
            Remedy.CHOOSE_BANDS,
            band=source.bands[place],
            layer=source.label,
            share=Quantity(100 * share, form=".2g"),
        )


def levels_of_reflectance(before: Source, after: Source) -> str | None:
    """A sentence where one product holds reflectances of the ground, and the other of ground and
    air."""
    levels = [source.scene.at_surface for source in (before, after) if source.scene]
    if True not in levels or False not in levels:
        return None
    return msg(
        "One image holds reflectances of the ground and the other those at the top of the "
        "atmosphere: haze may look like change; choose two products of one level where you can."
    )


def order_of_dates(before: Source, after: Source) -> str | None:
    """A sentence where the files, or their names, say that the image before is later than the image
    after."""
    if not before.date or not after.date:
        return _order_of_names(before.label, after.label)
    of_file = before.date_is_of_file or after.date_is_of_file
    if before.date <= after.date:
        # Files may have been written on one day, the later picture first.
        return _order_of_names(before.label, after.label) if of_file else None
    dates = {
        "before": before.label,
        "first": before.date,
        "after": after.label,
        "second": after.date,
    }
    if of_file:
        return msg(
            "“{before}” is given as before and is dated {first}, later than “{after}” ({second}); "
            "these are dates of the files, perhaps not of the pictures. Swap the images if before "
            "and after are mixed up.",
            **dates,
        )
    return msg(
        "“{before}” is given as before and is dated {first}, later than “{after}” ({second}). "
        "Swap the images if before and after are mixed up.",
        **dates,
    )


def _order_of_names(before: str, after: str) -> str | None:
    """A sentence where names that differ in their date alone say the opposite order, such as
    “town_2019.tif” before “town_2015.tif”."""
    first, second = _DATE_IN_NAME.findall(before), _DATE_IN_NAME.findall(after)
    if len(first) != 1 or len(second) != 1 or first <= second:
        return None
    if _DATE_IN_NAME.sub("", before) != _DATE_IN_NAME.sub("", after):
        return None
    return msg(
        "“{before}” is given as before and “{after}” as after, and by their names it is the other "
        "way round. Swap the images if before and after are mixed up.",
        before=before,
        after=after,
    )


def matching_references(before: Source, after: Source, notes: list[str]) -> tuple[Source, Source]:
    """Both dates with coordinates of the same kind. Raises RastersDoNotMatch where only one says
    where it lies."""
    first, second = before.grid, after.grid
    if first.transform is None or second.transform is None:
        return _on_the_same_pixels(before, after, notes)
    if not first.crs and second.crs:
        return _with_crs_of(after, before, notes), after
    if first.crs and not second.crs:
        return before, _with_crs_of(before, after, notes)
    if not first.crs:
        notes.append(msg("The images have no CRS: areas are counted in pixels."))
    return _on_the_same_turn(before, after), after


def _on_the_same_pixels(before: Source, after: Source, notes: list[str]) -> tuple[Source, Source]:
    """Both dates, one or both of which carry no georeference, pixel on pixel. Raises
    RastersDoNotMatch where their sizes differ."""
    first, second = before.grid, after.grid
    without = [source for source in (before, after) if source.grid.transform is None]
    if (first.height, first.width) != (second.height, second.width):
        raise RastersDoNotMatch(
            msg(
                "“{layer}” has no georeferencing, and the images differ in size ({width} × "
                "{height} and {columns} × {rows} pixels); georeference it, or give images of "
                "equal size.",
                layer=without[0].label,
                width=first.width,
                height=first.height,
                columns=second.width,
                rows=second.height,
            )
        )
    if len(without) == 2:
        notes.append(msg("The images have no georeferencing: areas are counted in pixels."))
        return before, after
    notes.append(
        msg(
            "“{layer}” has no georeferencing; being of equal size, it is taken to cover "
            "the same pixels as the other image.",
            layer=without[0].label,
        )
    )
    known = second if first.transform is None else first
    return replace(before, grid=known), replace(after, grid=known)


def _with_crs_of(known: Source, without_crs: Source, notes: list[str]) -> Source:
    """An image that names no CRS with that of the other image. Raises RastersDoNotMatch where its
    coordinates do not fit those."""
    plane = Grid(known.grid.height, known.grid.width, known.grid.transform)
    if common_window(plane, replace(without_crs.grid, crs="")) is None:
        raise RastersDoNotMatch(
            msg(
                "“{layer}” has no CRS, and its coordinates do not fit those of the other "
                "image; assign its CRS, then detect again.",
                _crs_of(without_crs),
                layer=without_crs.label,
            )
        )
    notes.append(
        msg(
            "“{layer}” has no CRS; that of the other image is assumed.",
            _crs_of(without_crs),
            layer=without_crs.label,
        )
    )
    return replace(without_crs, grid=replace(without_crs.grid, crs=known.grid.crs))


def _crs_of(source: Source) -> Remedy:
    return Remedy.ASSIGN_CRS_BEFORE if source.role == "before" else Remedy.ASSIGN_CRS_AFTER


def _on_the_same_turn(before: Source, after: Source) -> Source:
    """The before image with longitudes counted as those of the after image."""
    grid = before.grid
    if grid.transform is None or not same_plane(grid, after.grid):
        return before
    x, _ = grid.positions(np.array(grid.width / 2), np.array(grid.height / 2))
    if not (shift := float(turns(after.grid, x))):
        return before
    x0, *others = grid.transform
    return replace(before, grid=replace(grid, transform=(x0 - shift, *others)))  # type: ignore[arg-type]


def laid_straight(source: Source) -> str | None:
    """A sentence where an image that defines the output grid is rotated, so that its own pixels are
    resampled too."""
    transform = source.grid.transform
    if transform is None or (transform[2] == 0.0 and transform[4] == 0.0):
        return None
    return msg(
        "“{layer}” is rotated: its pixels are resampled (bilinear) onto a grid that points north.",
        layer=source.label,
    )


def by_nearest(source: Source) -> str | None:
    """A sentence on a colour table."""
    if not source.table:
        return None
    if source.palette:
        return msg(
            "“{layer}” is read as the colours of its colour table; where it is resampled, the "
            "nearest pixel counts, so that no class is blended with another.",
            layer=source.label,
        )
    return msg(
        "“{layer}” is read as the greys of its colour table; where it is resampled, the nearest "
        "pixel counts, so that no class is blended with another.",
        layer=source.label,
    )


def refuse_places_that_are_none(source: Source) -> None:
    """Refuse coordinates that no place on Earth has: areas and overlaps computed from them would be
    nonsense."""
    grid = source.grid
    if not grid.georeferenced or not spatial_reference(grid.crs).IsGeographic():
        return
    longitude, latitude = to_geographic(grid.crs, *grid.positions(*grid.outline(2)))
    if np.abs(latitude).max() > 91.0 or np.abs(longitude).max() > 541.0:
        raise RastersDoNotMatch(
            msg(
                "“{layer}” says that it reaches longitude {longitude} and latitude {latitude}, "
                "where no place is; assign its true CRS.",
                layer=source.label,
                longitude=Quantity(longitude[np.abs(longitude).argmax()]),
                latitude=Quantity(latitude[np.abs(latitude).argmax()]),
            )
        )


def refuse_values(source: Source, date: DateStatistics, pixels: int) -> None:
    """Refuse values that cannot be compared. date: their figures; pixels: how many have data in
    both dates. Raises NothingToAssess."""
    ends = np.ravel([date.minimum, date.maximum])
    extremes = np.abs([date.minimum, date.maximum])
    if not extremes.max() < LARGEST:
        raise NothingToAssess(
            msg(
                "“{layer}” holds {value}, which is no measurement, and does not declare it as "
                "nodata; give this value as its nodata value, or choose other bands.",
                Remedy.SET_NODATA_BEFORE if source.role == "before" else Remedy.SET_NODATA_AFTER,
                Remedy.CHOOSE_BANDS,
                layer=source.label,
                value=repr(float(ends[extremes.argmax()])),
            )
        )
    if pixels == 1:
        raise NothingToAssess(
            msg(
                "Both images have data in one pixel alone, so nothing can be compared; choose two "
                "images of the same place, and check their nodata values."
            )
        )
    if date.minimum == date.maximum:
        raise NothingToAssess(
            msg(
                "“{layer}” holds one single value ({value}) wherever both images have data, "
                "so nothing can be compared; choose another image or other bands.",
                Remedy.CHOOSE_BANDS,
                layer=source.label,
                value=Quantity(date.minimum[0]),
            )
        )
    if not extremes.max() >= _SMALLEST:
        raise NothingToAssess(
            msg(
                "“{layer}” holds no values beyond ±{value}, and single precision, in which images "
                "are compared, tells none so small apart; multiply them first (gdal_calc.py), or "
                "choose other bands.",
                Remedy.CHOOSE_BANDS,
                layer=source.label,
                value=Quantity(float(extremes.max())),
            )
        )
    steps = np.spacing(extremes.max(axis=0).astype(np.float32))
    coarse = steps > _COARSE * np.array(date.deviation)
    if coarse.all() and not np.can_cast(numpy_type(source.dtype), np.float32):
        raise NothingToAssess(
            msg(
                "“{layer}” holds values near {value} that differ by about {deviation}, less than "
                "single precision, in which images are compared, can tell apart; subtract a "
                "constant first (gdal_calc.py), or choose other bands.",
                Remedy.CHOOSE_BANDS,
                layer=source.label,
                value=Quantity(date.maximum[int(coarse.argmax())]),
                deviation=Quantity(date.deviation[int(coarse.argmax())]),
            )
        )
