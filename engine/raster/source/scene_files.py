"""The bands of a scene as it was delivered, as one virtual raster: stacked on the finest of their
pixels, scaled, described."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from osgeo import gdal

from ...errors import RasterUnreadable
from ...files.names import own_name
from ...messages import msg
from ...scenes.band_colours import WAVELENGTHS
from ...scenes.scene import Scene, SceneBand
from ..gdal_io import attempt, last_message, open_raster, quiet

Box = tuple[float, float, float, float]

NODATA = -9999.0  # of scaled bands; a reflectance is never below −1
_SHOWN = {"red": "Red", "green": "Green", "blue": "Blue"}
_SAME = 0.01  # of a pixel


class _Opened(NamedTuple):
    """A band and its file."""

    band: SceneBand
    dataset: gdal.Dataset

    @property
    def kind(self) -> str:
        """The type of what is stored."""
        number = self.band.band
        return str(gdal.GetDataTypeName(self.dataset.GetRasterBand(number).DataType))

    @property
    def nodata(self) -> float | None:
        """The stored value that means no data: as the product says, else as the file does."""
        declared = self.dataset.GetRasterBand(self.band.band).GetNoDataValue()
        return declared if self.band.nodata is None else self.band.nodata


def open_scene(scene: Scene, role: str) -> gdal.Dataset:
    """A virtual raster of all bands. Raises RasterUnreadable where they do not go together."""
    if scene.parts:
        return _side_by_side(scene, role)
    opened = [_Opened(band, _open(scene, band, role)) for band in scene.bands]
    grid = min((each.dataset for each in opened), key=lambda one: abs(one.GetGeoTransform()[1]))
    _refuse_elsewhere(scene, opened, grid)
    with quiet():
        made = attempt(gdal.OpenEx, "".join(_text(scene, opened, grid)), gdal.OF_RASTER)
        message = last_message()
    if made is None:
        raise RasterUnreadable(
            msg(
                "The bands of “{name}” do not go together ({message}); download or unpack it "
                "again.",
                name=own_name(scene.name),
                message=message,
            )
        )
    return made


def _side_by_side(scene: Scene, role: str) -> gdal.Dataset:
    """Several products as a mosaic, the later ones on top."""
    parts = [open_scene(part, role) for part in scene.parts]
    with quiet():
        options = gdal.BuildVRTOptions(strict=True, resolution="highest")
        mosaic = attempt(gdal.BuildVRT, "", parts, options=options)
        message = last_message()
    if mosaic is None:
        raise RasterUnreadable(
            msg(
                "“{name}” and the products beside it do not go together ({message}); bring them "
                "into one CRS first (gdalwarp), or compare each alone.",
                name=own_name(scene.name),
                message=message,
            )
        )
    mosaic._source = parts  # it reads from them and must not outlive them
    if scene.date:
        mosaic.SetMetadataItem("ACQUISITIONDATETIME", scene.date, "IMAGERY")
    for number in range(1, mosaic.RasterCount + 1):
        band, first = mosaic.GetRasterBand(number), parts[0].GetRasterBand(number)
        band.SetDescription(first.GetDescription())
        band.SetColorInterpretation(first.GetColorInterpretation())
    return mosaic


def view_of(scene: Scene) -> str:
    """The text of a virtual raster by which other programs show a product. Raises
    RasterUnreadable."""
    dataset = open_scene(scene, "before")
    return str(dataset.GetMetadata("xml:VRT")[0])


def _open(scene: Scene, band: SceneBand, role: str) -> gdal.Dataset:
    dataset = open_raster(band.file, f"the {role} image")
    if band.band > dataset.RasterCount:
        raise RasterUnreadable(
            msg(
                "“{file}” of “{name}” has {bands} band(s), no band {band}; download or unpack it "
                "again.",
                file=own_name(band.file),
                name=own_name(scene.name),
                bands=dataset.RasterCount,
                band=band.band,
            )
        )
    return dataset


def _refuse_elsewhere(scene: Scene, opened: list[_Opened], grid: gdal.Dataset) -> None:
    """Raise RasterUnreadable for a band in another CRS, or of another place."""
    reference, place = grid.GetSpatialRef(), box_of(grid)
    for band, dataset in opened:
        other = dataset.GetSpatialRef()
        same = (other is None and reference is None) or (
            other is not None and reference is not None and other.IsSame(reference)
        )
        if not same or not _meet(place, box_of(dataset)):
            raise RasterUnreadable(
                msg(
                    "“{file}” of “{name}” lies elsewhere than the other bands, or in another "
                    "CRS; choose bands of one place.",
                    file=own_name(band.file),
                    name=own_name(scene.name),
                )
            )


def _meet(first: Box, second: Box) -> bool:
    return (
        min(first[2], second[2]) > max(first[0], second[0])
        and min(first[3], second[3]) > max(first[1], second[1])
    )  # fmt: skip


def _text(scene: Scene, opened: list[_Opened], grid: gdal.Dataset) -> Iterator[str]:
    width, height = grid.RasterXSize, grid.RasterYSize
    yield f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">'
    if grid.GetProjection():
        yield f"<SRS>{escape(grid.GetProjection())}</SRS>"
    if grid.GetGeoTransform(can_return_null=True):
        numbers = ", ".join(map(repr, grid.GetGeoTransform()))
        yield f"<GeoTransform>{numbers}</GeoTransform>"
    if scene.date:
        yield '<Metadata domain="IMAGERY">'
        yield _item("ACQUISITIONDATETIME", scene.date)
        yield "</Metadata>"
    if grid.GetMetadata("RPC"):
        yield '<Metadata domain="RPC">'
        yield from (_item(*item) for item in grid.GetMetadata("RPC").items())
        yield "</Metadata>"
    for number, each in enumerate(opened, 1):
        yield from _band(number, each, grid)
    yield "</VRTDataset>"


def _item(key: str, value: str) -> str:
    return f'<MDI key="{escape(key)}">{escape(value)}</MDI>'


def _band(number: int, opened: _Opened, grid: gdal.Dataset) -> Iterator[str]:
    band, scaled = opened.band, opened.band.is_scaled
    kind = "Float32" if scaled else opened.kind
    nodata = NODATA if scaled and opened.nodata is not None else opened.nodata
    yield f'<VRTRasterBand dataType="{kind}" band="{number}">'
    yield f"<Description>{escape(band.name)}</Description>"
    if band.colour in WAVELENGTHS:
        yield '<Metadata domain="IMAGERY">'
        yield _item("CENTRAL_WAVELENGTH_UM", f"{WAVELENGTHS[band.colour][1]:g}")
        yield "</Metadata>"
    if band.colour in _SHOWN:
        yield f"<ColorInterp>{_SHOWN[band.colour]}</ColorInterp>"
    if nodata is not None:
        yield f"<NoDataValue>{nodata!r}</NoDataValue>"
    yield from _source(opened, grid)
    yield "</VRTRasterBand>"


def _source(opened: _Opened, grid: gdal.Dataset) -> Iterator[str]:
    """Where the pixels of a band come from: another size of pixels is resampled (bilinear)."""
    band, dataset = opened.band, opened.dataset
    columns, rows = dataset.RasterXSize, dataset.RasterYSize
    left, top, width, height = _place(dataset, grid)
    moved = abs(width - columns) > _SAME or abs(height - rows) > _SAME
    file, number = (_declared(opened), 1) if moved else (band.file, band.band)
    yield f"<ComplexSource{' resampling=' + chr(34) + 'bilinear' + chr(34) if moved else ''}>"
    yield f'<SourceFilename relativeToVRT="0">{escape(file)}</SourceFilename>'
    yield f"<SourceBand>{number}</SourceBand>"
    yield f'<SrcRect xOff="0" yOff="0" xSize="{columns}" ySize="{rows}"/>'
    yield f'<DstRect xOff="{left!r}" yOff="{top!r}" xSize="{width!r}" ySize="{height!r}"/>'
    if opened.nodata is not None:
        yield f"<NODATA>{opened.nodata!r}</NODATA>"
    if band.is_scaled:
        yield f"<ScaleOffset>{band.offset!r}</ScaleOffset><ScaleRatio>{band.scale!r}</ScaleRatio>"
    yield "</ComplexSource>"


def _place(dataset: gdal.Dataset, grid: gdal.Dataset) -> tuple[float, float, float, float]:
    """Where a file lies on the grid, in its pixels: left, top, width and height."""
    x0, dx, _, y0, _, dy = grid.GetGeoTransform()
    x, across, _, y, _, down = dataset.GetGeoTransform()
    return (
        round((x - x0) / dx, 6),
        round((y - y0) / dy, 6),
        round(dataset.RasterXSize * across / dx, 6),
        round(dataset.RasterYSize * down / dy, 6),
    )


def _declared(opened: _Opened) -> str:
    """A virtual raster of a band that declares its nodata value, so that resampling leaves it
    out."""
    band, dataset = opened.band, opened.dataset
    size = f'rasterXSize="{dataset.RasterXSize}" rasterYSize="{dataset.RasterYSize}"'
    nodata = "" if opened.nodata is None else f"<NoDataValue>{opened.nodata!r}</NoDataValue>"
    return (
        f'<VRTDataset {size}><VRTRasterBand dataType="{opened.kind}" band="1">{nodata}'
        f'<SimpleSource><SourceFilename relativeToVRT="0">{escape(band.file)}</SourceFilename>'
        f"<SourceBand>{band.band}</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )


def box_of(dataset: gdal.Dataset) -> Box:
    """Where a file lies: smallest x and y, largest x and y."""
    x0, dx, _, y0, _, dy = dataset.GetGeoTransform()
    x1, y1 = x0 + dx * dataset.RasterXSize, y0 + dy * dataset.RasterYSize
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
