"""Whether two images can be compared: bands that correspond, coordinates of the same kind."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .errors import RastersDoNotMatch
from .grids import Grid, common_window, same_plane, turns
from .sources import Source


def matching_bands(before: Source, after: Source, notes: list[str]) -> tuple[Source, Source]:
    """Both dates with the same number of bands: the first common ones where they differ."""
    if before.channels == after.channels:
        return before, after
    if before.palette or after.palette:
        raise RastersDoNotMatch(
            f"“{before.label}” has {before.channels} channel(s) and “{after.label}” has {after.channels}, one of them "
            "by a colour table; name the bands to compare with --bands-before and --bands-after."
        )
    count = min(before.channels, after.channels)
    notes.append(
        f"“{before.label}” has {before.channels} band(s) and “{after.label}” has {after.channels}; the first {count} "
        "of each are compared. Name others with --bands-before and --bands-after if these do not match."
    )
    return replace(before, bands=before.bands[:count]), replace(after, bands=after.bands[:count])


def matching_references(before: Source, after: Source, notes: list[str]) -> tuple[Source, Source]:
    """Both dates with coordinates of the same kind. Raises RastersDoNotMatch where only one says where it lies."""
    first, second = before.grid, after.grid
    same_size = (first.height, first.width) == (second.height, second.width)
    if first.transform is None or second.transform is None:
        without = [source for source in (before, after) if source.grid.transform is None]
        if not same_size:
            raise RastersDoNotMatch(
                f"“{without[0].label}” carries no georeference, and the images differ in size ({first.width} × "
                f"{first.height} and {second.width} × {second.height} pixels); "
                "georeference it, or give images of equal size."
            )
        if len(without) == 1:
            notes.append(
                f"“{without[0].label}” carries no georeference; being of equal size, it is taken to cover the same "
                "pixels as the other image."
            )
            known = second if first.transform is None else first
            return replace(before, grid=known), replace(after, grid=known)
        notes.append("The images carry no georeference: areas are counted in pixels.")
        return before, after
    if bool(first.crs) != bool(second.crs):
        without_crs, known = (before, second) if not first.crs else (after, first)
        if common_window(Grid(known.height, known.width, known.transform), replace(without_crs.grid, crs="")) is None:
            raise RastersDoNotMatch(
                f"“{without_crs.label}” does not say in which reference system its coordinates are, and they do not "
                "fit those of the other image; assign its reference system, then detect again."
            )
        notes.append(f"“{without_crs.label}” names no reference system; that of the other image is assumed.")
        fixed = replace(without_crs, grid=replace(without_crs.grid, crs=known.crs))
        return (fixed, after) if without_crs is before else (before, fixed)
    if not first.crs:
        notes.append("The images name no reference system: areas are counted in pixels.")
    return _on_the_same_turn(before, after), after


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
