"""One mask on the working grid: a raster of any grid, by its nearest pixel, or polygons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ...arrays.windows import Window
from ...errors import BadInput, RasterUnreadable
from ...files.names import own_name, subject
from ...masks.names import split_preset
from ...masks.presets import Preset, preset_named
from ...messages import Message, Quantity, Remedy, msg
from ..area_of_interest import AreaMask
from ..fingerprints import files_of
from ..gdal_io import (
    attempt,
    last_message,
    numpy_type,
    open_raster,
    quiet,
    read_block,
    spatial_reference,
)
from ..grid import Grid, common_window, same_plane, turns, warped
from ..placed_shapes import (
    between_pixels,
    pixel_bounds,
    placed_shapes,
    polygons_of,
    small_note,
)
from ..source.source import Source
from ..vector_layer import is_vector, open_layer
from .beside import found_beside_note, told_as_found
from .recognition import WHAT, code_notes, recognised

POLYGONS = "polygons"  # in place of a preset
_ALL = 0.999  # of the working grid: a last row that is missing is not worth a word


@dataclass(frozen=True)
class MaskLayer:
    """A mask before a pixel is read. name: its file; role: the date that it masks; preset: what its
    values say, None for polygons. place: where its pixels lie. polygons: on the working grid (WKB).
    control_points: it is placed by such alone, and place says nothing. beside: the image beside
    which it was found, empty where somebody named it."""

    name: str
    role: str
    preset: Preset | None = None
    place: Grid | None = None
    polygons: tuple[bytes, ...] = ()
    control_points: bool = False
    beside: str = ""

    def files(self) -> list[str]:
        """All files that a raster is read from, those behind a virtual one too."""
        return [] if self.preset is None else files_of(open_raster(self.name, WHAT))

    def to_json(self) -> dict[str, str]:
        """The mask as a report tells of it."""
        taken_as = POLYGONS if self.preset is None else self.preset.name
        return {"name": self.name, "date": self.role, "taken_as": taken_as}


def open_mask(
    name: str, image: Source, grid: Grid, notes: list[str], beside: str = ""
) -> MaskLayer:
    """Look at a mask of the image of a date. notes: gets what was decided. beside: as of a layer.
    Raises BadInput or RasterUnreadable."""
    try:
        return _opened(name, image, grid, notes, beside)
    except BadInput as error:
        raise told_as_found(error, beside) from error


def _opened(name: str, image: Source, grid: Grid, notes: list[str], beside: str) -> MaskLayer:
    file, said = split_preset(name)
    if is_vector(file):
        return _open_polygons(file, said, image, grid, notes)
    dataset = open_raster(file, WHAT)
    place, by_points = _place_of(dataset, file, image, grid)
    if said is None:
        preset, note = recognised(dataset, file)
        notes.append(note)
    else:
        preset = _named(said)
        if beside:
            notes.append(found_beside_note(own_name(file), beside, said))
    _refuse_other_product(dataset, file, preset)
    notes += code_notes(dataset, file, preset)
    if not by_points:
        notes += _coverage_notes(file, place, grid)
    return MaskLayer(file, image.role, preset, place, control_points=by_points, beside=beside)


def _named(said: str) -> Preset:
    preset = preset_named(said)
    if preset is None:
        raise TypeError(said)  # `split_preset` gives none that there is not
    return preset


def _open_polygons(
    file: str, said: str | None, image: Source, grid: Grid, notes: list[str]
) -> MaskLayer:
    if said is not None:
        raise BadInput(
            msg(
                "The mask “{file}” holds polygons, which have no values for “{preset}”; leave the "
                "preset out.",
                Remedy.CHOOSE_MASKS,
                file=file,
                preset=said,
            )
        )
    return MaskLayer(file, image.role, polygons=read_polygons(file, WHAT, grid, notes))


def read_polygons(name: str, what: str, grid: Grid, notes: list[str]) -> tuple[bytes, ...]:
    """The polygons of a vector file as WKB in the grid's reference system. what: how to call it in
    a sentence. Raises BadInput where there is none."""
    source = open_layer(name, what)
    if grid.transform is None:
        raise BadInput(
            msg(
                "The images have no georeferencing, so polygons cannot be placed on them; leave "
                "“{name}” out.",
                Remedy.CHOOSE_MASKS,
                name=name,
            )
        )
    found = []
    for geometry, _ in placed_shapes(source, grid, notes, may_lie_elsewhere=True):
        shape = polygons_of(geometry)
        if shape is not None:
            found.append(bytes(shape.ExportToWkb()))
    if not found:
        raise BadInput(
            msg(
                "{subject} holds no polygon; choose a polygon layer.",
                Remedy.CHOOSE_MASKS,
                subject=subject(what, name),
            )
        )
    if not _meets(found, grid):
        notes.append(
            msg(
                "{subject} lies outside of the working grid: it hides nothing.",
                subject=subject(what, name),
            )
        )
    elif small := between_pixels(*pixel_bounds(found, grid)):
        notes.append(small_note(subject(what, name), small, len(found)))
    return tuple(found)


def _meets(polygons: list[bytes], grid: Grid) -> bool:
    """Whether any polygon's bounds reach the grid."""
    x, y = grid.positions(*grid.outline(2))
    for wkb in polygons:
        west, east, south, north = ogr.CreateGeometryFromWkb(wkb).GetEnvelope()
        if west < x.max() and east > x.min() and south < y.max() and north > y.min():
            return True
    return False


def _refuse_other_product(dataset: gdal.Dataset, file: str, preset: Preset) -> None:
    """Raise BadInput where a file cannot be what its preset is for."""
    kind = numpy_type(dataset.GetRasterBand(1).DataType)
    if preset.bands and dataset.RasterCount != preset.bands:
        raise BadInput(
            msg(
                "The mask “{file}” has {bands} band(s), and {preset} has {wanted}; choose another "
                "preset.",
                Remedy.CHOOSE_MASKS,
                file=file,
                bands=dataset.RasterCount,
                preset=preset.name,
                wanted=preset.bands,
            )
        )
    if kind.kind == "c" or (preset.bits and kind.kind == "f"):
        raise BadInput(
            msg(
                "The mask “{file}” holds {type} values, which have no meaning for {preset}; choose "
                "another preset, or the file as it was delivered.",
                Remedy.CHOOSE_MASKS,
                file=file,
                type=str(kind),
                preset=preset.name,
            )
        )


def _place_of(dataset: gdal.Dataset, file: str, image: Source, grid: Grid) -> tuple[Grid, bool]:
    """Where the pixels of a mask lie, and whether control points alone say so. One without
    georeferencing lies where its image does, if it has as many pixels."""
    own = dataset.GetGeoTransform(can_return_null=True)
    height, width = dataset.RasterYSize, dataset.RasterXSize
    if own is not None and grid.transform is not None:
        crs = dataset.GetProjection() or grid.crs
        place = Grid(height, width, tuple(own), crs)
        east, _ = place.positions(np.array(width / 2), np.array(height / 2))
        # Longitudes may run from −180 to 180 or from 0 to 360.
        turn = float(turns(grid, east)) if place.crs and _is_geographic(place.crs) else 0.0
        return Grid(height, width, (own[0] - turn, *own[1:]), crs), False
    if grid.transform is not None and dataset.GetGCPCount() > 0:
        return Grid(height, width), True
    if (height, width) != (image.grid.height, image.grid.width):
        raise BadInput(
            msg(
                "The mask “{file}” ({width} × {height} pixels) has no georeferencing to be placed "
                "by, and not as many pixels as “{layer}” ({columns} × {rows}); georeference "
                "it, or cut it to the image.",
                Remedy.CHOOSE_MASKS,
                file=file,
                width=width,
                height=height,
                layer=image.label,
                columns=image.grid.width,
                rows=image.grid.height,
            )
        )
    return image.grid, False


def _is_geographic(crs: str) -> bool:
    return bool(spatial_reference(crs).IsGeographic())


def _coverage_notes(file: str, place: Grid, grid: Grid) -> list[Message]:
    """A sentence where a mask does not lie on all of the working grid."""
    window = common_window(grid, place)
    if window is None:
        return [
            msg(
                "{subject} lies outside of the working grid: it hides nothing.",
                subject=subject(WHAT, own_name(file)),
            )
        ]
    share = window.pixels / (grid.height * grid.width)
    if share > _ALL:
        return []
    label = own_name(file)
    if not (place.north_up and same_plane(grid, place)):  # of others bounds alone are known
        return [
            msg(
                "The mask “{mask}” covers a part of the working grid; outside of it nothing is "
                "masked.",
                mask=label,
            )
        ]
    return [
        msg(
            "The mask “{mask}” covers {share} of the working grid; outside of it nothing is "
            "masked.",
            mask=label,
            share=Quantity(100 * share, "%", ".1f"),
        )
    ]


# ---- Reading -------------------------------------------------------------------------------------


class MaskLayerReader:
    """Reads a mask window by window. Not to be shared between threads."""

    def __init__(self, layer: MaskLayer, grid: Grid) -> None:
        self.layer = layer
        self._drawn = AreaMask(layer.polygons, grid) if layer.preset is None else None
        if layer.preset is None:
            return
        self._title = subject(WHAT, layer.name)
        band = _first_band(layer)
        self._nodata = None if layer.preset.product else band.GetRasterBand(1).GetNoDataValue()
        with quiet():
            attempt(band.GetRasterBand(1).DeleteNoDataValue)
        whole = gdal.Translate(
            "", band, format="VRT", bandList=["mask,1"], outputType=gdal.GDT_Byte
        )
        whole._source = band
        # Where the mask has no pixel it says nothing, and 0 means something in many.
        self._values, self._there = (self._on_grid(part, grid) for part in (band, whole))

    def _on_grid(self, dataset: gdal.Dataset, grid: Grid) -> gdal.Dataset:
        place = self.layer.place
        crs = None if place is None or self.layer.control_points else place.crs or grid.crs or None
        placed, message = warped(dataset, grid, crs, "near", warpOptions=["INIT_DEST=0"])
        if placed is None:
            raise RasterUnreadable(
                msg(
                    "{subject} cannot be placed on the working grid (GDAL says: {message}); check "
                    "its CRS.",
                    subject=self._title,
                    message=message,
                )
            )
        placed._source = dataset  # which must not outlive it
        return placed

    def read(self, window: Window) -> NDArray[np.bool_]:
        """Which pixels of a window are masked (H, W)."""
        if self._drawn is not None:
            return self._drawn.read(window)
        preset = self.layer.preset
        if preset is None:
            raise TypeError("a mask without polygons has a preset")
        values, there = self._read(window)
        masked = preset.masked(values) & there
        # A value that is named counts, whatever the file says of it.
        if self._nodata is not None and self._nodata not in preset.values:
            masked &= values != self._nodata
        return masked

    def values(self, window: Window) -> NDArray[Any]:
        """The different values (N,) that a raster holds in a window."""
        values, there = self._read(window)
        different: NDArray[Any] = np.unique(values[there])
        return different

    def _read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """The values of a window (H, W), and where the mask has pixels."""
        place = window.column, window.row, window.width, window.height
        try:
            values, there = (
                read_block(part, *place, self._title)[0] for part in (self._values, self._there)
            )
        except RasterUnreadable as error:
            raise told_as_found(error, self.layer.beside) from error
        return values, there != 0


def _first_band(layer: MaskLayer) -> gdal.Dataset:
    """The first band of a mask as a virtual raster, placed; nothing beside its values matters."""
    dataset = open_raster(layer.name, WHAT)
    with quiet():
        band = attempt(gdal.Translate, "", dataset, format="VRT", bandList=[1], maskBand="none")
        message = last_message()
    if band is None:
        raise RasterUnreadable(
            msg(
                "{subject} cannot be read (GDAL says: {message}); copy or download it again.",
                subject=subject(WHAT, layer.name),
                message=message,
            )
        )
    band._source = dataset
    if layer.place is not None and not layer.control_points:
        band.SetGeoTransform(layer.place.transform or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
    return band
