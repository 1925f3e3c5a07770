"""Where an image lies: the transform and the CRS that its file says, or that the user gives."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from osgeo import gdal, osr

from ...errors import BadInput, RasterUnreadable
from ...messages import Remedy, msg
from ..gdal_io import attempt, quiet, spatial_reference
from ..grid import Grid


def crs_named(text: str | None, role: str) -> str:
    """WKT of a CRS as the user names it, such as EPSG:32633; empty where she names none. Raises
    BadInput."""
    if text is None:
        return ""
    reference = osr.SpatialReference()
    with quiet():
        understood = (
            not _is_a_place(text) and attempt(reference.SetFromUserInput, text.strip()) == 0
        )
    if not understood:
        shown = text if len(text) <= 80 else text[:80] + "…"
        raise BadInput(
            msg(
                "“{crs}”, given for the {image}, is no CRS that GDAL knows; give a code such as "
                "EPSG:32633, or WKT.",
                Remedy.ASSIGN_CRS_BEFORE if role == "before" else Remedy.ASSIGN_CRS_AFTER,
                crs=shown,
                image=msg("before image") if role == "before" else msg("after image"),
            )
        )
    return _flat(reference)


def _is_a_place(text: str) -> bool:
    """Whether GDAL would open a file or an address for what should be the name of a system."""
    try:
        return "://" in text or text.startswith("/") or Path(text.strip()).exists()
    except (OSError, ValueError):
        return False  # WKT is too long for a file's name


def grid_of(dataset: gdal.Dataset, label: str, crs: str) -> Grid:
    """Where the image lies. crs: WKT that replaces the file's own, or empty."""
    transform = transform_of(dataset)
    named = crs or _horizontal(dataset.GetProjection() or "")
    if transform is None and dataset.GetGCPCount() > 0:
        named = crs or _horizontal(dataset.GetGCPProjection() or "")
        with quiet():
            placed = attempt(gdal.AutoCreateWarpedVRT, dataset, named, named)
        if placed is not None:
            return Grid(placed.RasterYSize, placed.RasterXSize, _six(transform_of(placed)), named)
    if transform is None:
        _refuse_raw_scenes(dataset, label)
    named = "" if transform is None else _on_earth(named)
    return Grid(dataset.RasterYSize, dataset.RasterXSize, _six(transform), named)


def _refuse_raw_scenes(dataset: gdal.Dataset, label: str) -> None:
    """Raise RasterUnreadable for an image that is placed by a camera model or by arrays of
    coordinates alone."""
    for domain, what, option in (
        ("RPC", msg("a camera model (RPC)"), "-rpc"),
        ("GEOLOCATION", msg("arrays of coordinates (geolocation)"), "-geoloc"),
    ):
        if dataset.GetMetadata(domain):
            raise RasterUnreadable(
                msg(
                    "“{layer}” says where it lies by {what} only, so its pixels lie on no grid; "
                    "place it first (gdalwarp {option} -t_srs EPSG:…), then detect again.",
                    layer=label,
                    what=what,
                    option=option,
                )
            )


def transform_of(dataset: gdal.Dataset) -> tuple[float, ...] | None:
    """The transform that a file says; None where it says none."""
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None or tuple(transform) == (0.0, 1.0, 0.0, 0.0, 0.0, 1.0):
        return None
    return tuple(float(value) for value in transform)


def _six(transform: tuple[float, ...] | None) -> Any:
    if transform is not None and transform[1] * transform[5] - transform[2] * transform[4] == 0.0:
        return None
    return transform


def _horizontal(crs: str) -> str:
    """A reference system without its heights."""
    if not crs:
        return ""
    reference = spatial_reference(crs)
    return _flat(reference) if reference.IsCompound() or reference.GetAxesCount() == 3 else crs


def _flat(reference: osr.SpatialReference) -> str:
    """WKT of a CRS without its heights: the values of a DEM are not to be changed where images are
    laid together."""
    if reference.IsCompound():
        attempt(reference.StripVertical)
    elif reference.IsGeographic() and reference.GetAxesCount() == 3:
        attempt(reference.DemoteTo2D, "")
    return str(reference.ExportToWkt())


def _on_earth(crs: str) -> str:
    """The reference system, or none for one of a building site or an engine: it says nothing of the
    Earth."""
    return "" if crs and spatial_reference(crs).IsLocal() else crs
