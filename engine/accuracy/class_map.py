"""The result that is assessed: a raster of classes, read in strips of rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..arrays.windows import Window, full_rows
from ..errors import BadInput, Stopped
from ..files.names import subject
from ..messages import Remedy, msg
from ..progress import Cancelled
from ..raster.gdal_io import open_raster, read_block
from ..raster.grid import Grid, PixelAreas
from .change_values import CHANGED, UNCHANGED, UNKNOWN, ChangeValues
from .reference import UNLABELLED, RasterReference, Reference, beyond_note, without_beyond

MOST_CLASSES = 64


@dataclass
class Tally:
    """Counts and areas (m²) of every pair (value of the result, value of the reference)."""

    counts: dict[tuple[int, int], int] = field(default_factory=lambda: defaultdict(int))
    areas: dict[tuple[int, int], float] = field(default_factory=lambda: defaultdict(float))
    left_out: int = 0
    counted: str = "pixels"

    @property
    def compared(self) -> int:
        """How many pixels or points were compared."""
        return sum(self.counts.values())

    def add(
        self, result: NDArray[Any], reference: NDArray[Any], areas: NDArray[np.float64] | None
    ) -> None:
        """Count pixels, given as (N,) each."""
        pairs, index, counts = np.unique(
            result.astype(np.int64) << 32 | (reference.astype(np.int64) & 0xFFFFFFFF),
            return_inverse=True,
            return_counts=True,
        )
        square = None if areas is None else np.bincount(index, areas)
        for place, pair in enumerate(pairs):
            key = int(pair >> 32), int(np.int32(pair & 0xFFFFFFFF))
            self.counts[key] += int(counts[place])
            if square is not None:
                self.areas[key] += float(square[place])

    def in_classes(self, classes: dict[int, int | None]) -> Tally:
        """The same with what each value of the reference means: a class, or None where it is not
        known."""
        tally = Tally(left_out=self.left_out)
        for (result, value), count in self.counts.items():
            meaning = classes[value]
            if meaning is None:
                tally.left_out += count
                continue
            tally.counts[result, meaning] += count
            if (result, value) in self.areas:
                tally.areas[result, meaning] += self.areas[result, value]
        return tally

    def matrix(self, values: tuple[int, ...], what: dict[tuple[int, int], Any]) -> NDArray[Any]:
        """counts or areas as a matrix (Q, Q), result by reference."""
        return np.array([[what.get((row, column), 0) for column in values] for row in values])


class ClassMap:
    """The result: a raster of classes, read in strips of full rows."""

    def __init__(self, name: str, cancelled: Cancelled, values: ChangeValues) -> None:
        self.name, self._values = name, values
        self._notes: list[str] = []
        self._beyond: float | None = None
        self._dataset = open_raster(name, "the result")
        band = self._dataset.GetRasterBand(1)
        transform = self._dataset.GetGeoTransform(can_return_null=True)
        self.grid = Grid(
            band.YSize, band.XSize, transform, self._dataset.GetProjection() if transform else ""
        )
        if not self.grid.north_up:
            raise BadInput(
                msg(
                    "“{name}” is rotated, mirrored or upside down; warp it to a north-up raster "
                    "first (gdalwarp).",
                    name=name,
                )
            )
        self.areas = PixelAreas(self.grid) if self.grid.georeferenced else None
        # GDAL finds the names of classes beside a GeoTIFF only once its metadata were asked for.
        self._dataset.GetMetadata()
        self._names = dict(enumerate(band.GetCategoryNames() or []))
        self.change = self._is_change(cancelled)

    def strips(
        self, cancelled: Cancelled
    ) -> Iterator[tuple[Window, NDArray[Any], NDArray[np.bool_]]]:
        """Window, values (H, W) and where the result says something (H, W); asks to stop between
        strips."""
        mask = self._dataset.GetRasterBand(1).GetMaskBand()
        for window in full_rows(self.grid.height, self.grid.width):
            if cancelled():
                raise Stopped(msg("Stopped."))
            place = window.column, window.row, window.width, window.height
            bands = read_block(self._dataset, *place, subject("the result", self.name))
            known = (mask.ReadAsArray(*place) > 0) & np.isfinite(bands[0])
            known, beyond = without_beyond(bands[0], known)
            self._beyond = beyond if self._beyond is None else self._beyond
            yield window, self._alike(bands, known), known

    def _alike(self, bands: NDArray[Any], known: NDArray[np.bool_]) -> NDArray[Any]:
        """The values of all bands (H, W); those of transparency are none."""
        first: NDArray[Any] = bands[0]
        for number, band in enumerate(bands[1:], 2):
            alpha = self._dataset.GetRasterBand(number).GetColorInterpretation()
            if alpha != gdal.GCI_AlphaBand and not np.array_equal(band[known], first[known]):
                raise BadInput(
                    msg(
                        "In “{name}” the {bands} bands differ, so which of them holds the classes "
                        "cannot be known; export that one band, and give the new file.",
                        name=self.name,
                        bands=len(bands),
                    )
                )
        return first

    def _is_change(self, cancelled: Cancelled) -> bool:
        """Whether the raster holds 0 and at most one other value, and names no further ones: a
        layer of transitions may hold but one of them. Raises BadInput where it is no map of
        classes."""
        seen: set[int] = set()
        for _, values, valid in self.strips(cancelled):
            seen |= {int(value) for value in self._whole(np.unique(values[valid]))}
            if len(seen) > MOST_CLASSES:
                raise BadInput(
                    msg(
                        "“{name}” holds more than {most} different values, so it is no map of "
                        "classes; give the change layer (change.tif) or a class raster.",
                        name=self.name,
                        most=MOST_CLASSES,
                    )
                )
        nodata = self._dataset.GetRasterBand(1).GetNoDataValue()
        named = {value for value, name in self._names.items() if name and value != nodata}
        if len(seen) == 1 and 0 not in seen and named <= {0, 1} and nodata == 0:
            self._notes.append(
                msg(
                    "“{name}” has no unchanged pixel, because 0 is its nodata value: what it "
                    "calls unchanged is left out of all figures. If 0 means unchanged, take that "
                    "nodata value away (gdal_edit.py -unsetnodata).",
                    name=self.name,
                )
            )
            return seen <= {1, 255}
        change = len(seen - {0}) <= 1 and (0 in seen or seen <= {1}) and named <= {0, 1}
        if change and seen and 0 not in seen:
            self._notes.append(
                msg(
                    "“{name}” has no unchanged pixel: all that it assessed is called changed.",
                    name=self.name,
                )
            )
        return change

    def _whole(self, values: NDArray[Any]) -> NDArray[Any]:
        # A stored probability is whole numbers of which a scale makes fractions.
        scale = self._dataset.GetRasterBand(1).GetScale() or 1.0
        values = values if scale == 1.0 else values * scale
        if np.issubdtype(values.dtype, np.floating) and not (values == np.rint(values)).all():
            raise BadInput(
                msg(
                    "“{name}” holds fractions, so it is no map of classes; give the change layer "
                    "(change.tif).",
                    name=self.name,
                )
            )
        return values

    def decided(self, values: NDArray[Any]) -> NDArray[np.int64]:
        """Classes of values of the result: 0 and 1 where it is a change layer."""
        kept = values != 0 if self.change else np.rint(values)
        classes: NDArray[np.int64] = kept.astype(np.int64)
        return classes

    def labels(self, values: Sequence[Any], reference: str) -> list[int]:
        """The classes that a reference's field means: numbers, or names of classes."""
        if self.change:
            meanings = self._values.read(values, subject("the reference", reference))
            self._notes += meanings.notes
            return [
                UNLABELLED if meanings.of(value) == UNKNOWN else meanings.of(value)
                for value in values
            ]
        self._refuse_values_of_change()
        return [self._label(value, reference) for value in values]

    def _label(self, value: Any, reference: str) -> int:
        names = {self.title(number).lower(): number for number in self._names}
        text = str(value).strip().lower()
        if self._values.said(value) == UNKNOWN:
            return UNLABELLED
        try:
            return names[text] if text in names else int(float(text))
        except (ValueError, OverflowError):
            known = ", ".join(names) or "numbers"
            raise BadInput(
                msg(
                    "“{value}” in the reference “{reference}” is no class of the result ({known}).",
                    value=value,
                    reference=reference,
                    known=known,
                )
            ) from None

    def _refuse_values_of_change(self) -> None:
        if self._values.changed or self._values.unchanged:
            raise BadInput(
                msg(
                    "“{name}” is a layer of classes, so no values of it mean changed or "
                    "unchanged; leave them out, or give a change layer (change.tif).",
                    Remedy.SAY_WHAT_VALUES_MEAN,
                    name=self.name,
                )
            )

    def understood(
        self, tally: Tally, truth: RasterReference, reference: str
    ) -> tuple[Tally, Reference]:
        """A tally of a reference raster's own values, and the raster, with what these values mean
        instead."""
        found = sorted({value for _, value in tally.counts})
        if self.change:
            meanings = self._values.read(found, subject("the reference", reference))
            self._notes += meanings.notes
            if truth.nodata == 0 and UNCHANGED not in meanings.by_key.values():
                self._notes.append(
                    msg(
                        "The reference “{reference}” has no unchanged pixel, because 0 is its "
                        "nodata value: only where it says changed is anything compared. If 0 "
                        "means unchanged, take that nodata value away (gdal_edit.py "
                        "-unsetnodata).",
                        reference=reference,
                    )
                )
            if truth.nodata in (1, 255) and CHANGED not in meanings.by_key.values():
                self._notes.append(
                    msg(
                        "The reference “{reference}” has no changed pixel, and {value} is its "
                        "nodata value: where it stands nothing is compared. If {value} means "
                        "changed, take that nodata value away (gdal_edit.py -unsetnodata).",
                        reference=reference,
                        value=int(truth.nodata),
                    )
                )
            said: dict[int, int | None] = {value: meanings.of(value) for value in found}
        else:
            self._refuse_values_of_change()
            said = {value: self._values.said(value) for value in found}
        classes = {
            value: None if meaning == UNKNOWN else meaning if self.change else value
            for value, meaning in said.items()
        }
        return tally.in_classes(classes), Understood(truth, classes)

    def notes(self, truth: Any) -> tuple[str, ...]:
        """What was assumed or left out on both sides."""
        return (
            *self._notes,
            *beyond_note(subject("the result", self.name), self._beyond),
            *truth.notes,
        )

    def title(self, value: int) -> str:
        """The name of a class."""
        if self.change:
            return ("unchanged", "changed")[value]
        return self._names.get(value) or str(value)

    def classes(self, tally: Tally) -> tuple[int, ...]:
        """All classes that either side says."""
        return (
            (0, 1)
            if self.change
            else tuple(sorted({value for pair in tally.counts for value in pair}))
        )


@dataclass(frozen=True)
class Understood:
    """A reference raster, read as the classes that its values mean; None for what is not known."""

    raster: Reference
    classes: dict[int, int | None]

    @property
    def notes(self) -> tuple[str, ...]:
        """Those of the raster."""
        return self.raster.notes

    def read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Classes (H, W) and where they are known (H, W)."""
        values, known = self.raster.read(window)
        meant = np.zeros(values.shape, np.int64)
        for value, meaning in self.classes.items():
            here = values == value
            if meaning is None:
                known = known & ~here
            else:
                meant[here] = meaning
        return meant, known
