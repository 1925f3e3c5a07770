"""The grid of a result: that of one of the dates, or that of another raster."""

from __future__ import annotations

from collections.abc import Iterator

from ...arrays.windows import Window
from ...errors import RastersDoNotMatch
from ...files.names import own_name
from ...messages import Remedy, msg
from ...request import GRIDS
from ..grid import Grid, common_window, north_up, offset_on
from .source import Source, open_source


def working_grid(which: str, ours: Source, theirs: Source) -> tuple[Grid, Window | None]:
    """A grid that points north, and its window in which both dates lie; None where they do not
    meet.

    which: “after” or “before”, and `ours` that date; else a raster file. Raises RasterUnreadable
    for a file that is none, RastersDoNotMatch for one that has no place where the dates have
    one."""
    if which in GRIDS:
        grid = north_up(ours.grid)
        return grid, common_window(grid, theirs.grid)
    grid = north_up(open_source(which, "grid", None, None).grid)
    if grid.georeferenced != ours.grid.georeferenced:
        raise RastersDoNotMatch(
            msg(
                "“{file}”, which defines the output grid, and the images do not both have a CRS; "
                "choose another file.",
                Remedy.CHOOSE_GRID,
                file=own_name(which),
            )
        )
    return grid, _both(common_window(grid, ours.grid), common_window(grid, theirs.grid))


def lie_apart(which: str, before: Source, after: Source) -> RastersDoNotMatch:
    """The error for dates that nowhere lie together on the grid: it names the one of the three that
    lies elsewhere. which: as of `working_grid`."""
    told = {"before": before.label, "after": after.label}
    if which in GRIDS or common_window(before.grid, after.grid) is None:
        return RastersDoNotMatch(
            msg(
                "“{before}” and “{after}” do not overlap; choose two images of the same place, or "
                "check their CRS.",
                **told,
            )
        )
    grid = north_up(open_source(which, "grid", None, None).grid)
    apart = [date for date in (before, after) if common_window(grid, date.grid) is None]
    if len(apart) == 1:
        return RastersDoNotMatch(
            msg(
                "“{image}” does not overlap “{file}”, whose pixels the result is to have; choose "
                "images of the same place, or another grid.",
                Remedy.CHOOSE_GRID,
                image=apart[0].label,
                file=own_name(which),
            )
        )
    return RastersDoNotMatch(
        msg(
            "“{file}”, whose pixels the result is to have, lies elsewhere than “{before}” and "
            "“{after}” do; choose images of the same place, or another grid.",
            Remedy.CHOOSE_GRID,
            file=own_name(which),
            **told,
        )
    )


def _both(first: Window | None, second: Window | None) -> Window | None:
    """What two windows share."""
    if first is None or second is None:
        return None
    top, left = max(first.row, second.row), max(first.column, second.column)
    bottom = min(first.row + first.height, second.row + second.height)
    right = min(first.column + first.width, second.column + second.width)
    return Window(top, left, bottom - top, right - left) if bottom > top and right > left else None


def resampled(which: str, grid: Grid, ours: Source, theirs: Source) -> Iterator[tuple[Source, str]]:
    """Images whose pixels are not those of the grid, each with the name of what defines it."""
    dates, name = ((theirs,), ours.label) if which in GRIDS else ((ours, theirs), own_name(which))
    for source in dates:
        if source.grid.transform is not None and offset_on(grid, north_up(source.grid)) is None:
            yield source, name
