"""One image of a pair: what its file says of it before its pixels are compared."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ...arrays.displacement import Displacement
from ...errors import BadInput, RasterUnreadable
from ...files.names import own_name, subject
from ...messages import Message, Quantity, msg
from ...request import absolute, files_named
from ...scenes.metadata import day_of
from ...scenes.recognition import scene_of
from ...scenes.scene import Scene
from ..fingerprints import files_of
from ..gdal_io import attempt, is_integer_8_bit, numpy_type, opened, quiet, unreadable
from ..grid import Grid
from .colour_tables import Table, read_table
from .georeferencing import crs_named, grid_of, transform_of
from .mosaics import colours_in, open_files, resampled_part
from .undeclared_nodata import transparency_of

_JPEG2000 = (".jp2", ".j2k", ".jpx", ".j2c")
_MOST_FILES = 64  # that are looked into: a mosaic may have thousands, all alike
_COLOURS = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)
# Endings of files that say where an image lies, or hold its mask and overviews.
_COMPANIONS = (
    ".aux.xml",
    ".ovr",
    ".msk",
    ".tfw",
    ".tifw",
    ".wld",
    ".prj",
    ".pgw",
    ".jgw",
    ".j2w",
    ".hdr",
    ".rrd",
)


@dataclass(frozen=True)
class Source:
    """What is known of one date's image before a pixel is read.

    role: “before” or “after”. bands: numbers on disk, in the order the network gets them.
    all_bands_must_miss: a pixel has no data only where every band says so (8-bit images, where 0 is
    both black and “nothing”); otherwise one band without data is enough, because a missing value in
    one band would look like change. nodata: of the first band; band_nodata: of each. table: the
    colour of each stored value where a colour table says it; palette: true where those are no
    greys, and the network gets three channels. alpha: number of the band of transparency; opaque:
    its value where nothing is transparent. masked: a mask beside the values counts. missing_blocks:
    blocks that a sparse file does not hold count as no data. usual: where sentinels such as −9999
    may stand though no sample showed one, the range outside of which they are no measurements.
    control_points: the image is placed by ground control points and is warped onto the grid. date:
    as the file says it; date_is_of_file: of the file, perhaps not of the picture. shown: channels
    that the file calls red, green, blue; band_names: how it calls each band, or "". row_bytes:
    bytes of a full row where the file is stored in full-width strips, else of the part a window
    needs; block_rows, block_bytes: of one block of all bands. reads: other files that are read for
    it. notes: sentences on what was decided. colours_in_file: of all bands on disk. scene: what was
    delivered, where it is a product. jpeg2000_bytes: of the blocks of JPEG 2000 over the whole
    width, decoded. displacement: where it is read to lie on the other date, if it is aligned.
    """

    name: str
    role: str
    grid: Grid
    bands: tuple[int, ...]
    band_count: int
    dtype: int
    nodata: float | None
    all_bands_must_miss: bool
    band_nodata: tuple[float | None, ...]
    table: Table
    palette: bool
    alpha: int | None
    opaque: float
    masked: bool
    control_points: bool
    date: str | None
    date_is_of_file: bool
    shown: tuple[int, int, int] | None
    band_names: tuple[str, ...]
    row_bytes: int
    block_rows: int
    block_bytes: int
    jpeg2000_bytes: int
    reads: tuple[str, ...]
    notes: tuple[str, ...]
    missing_blocks: bool = False
    usual: tuple[float, float] | None = None
    colours_in_file: tuple[str | None, ...] = ()
    scene: Scene | None = None
    displacement: Displacement | None = None

    @property
    def colours(self) -> tuple[str | None, ...]:
        """The colour of each of the bands; None where nothing says it."""
        known = self.colours_in_file
        return tuple(known[band - 1] if band <= len(known) else None for band in self.bands)

    @property
    def label(self) -> str:
        """The image's short name, as a list of layers shows it."""
        return own_name(self.name)

    @property
    def title(self) -> Message:
        """How a sentence on this image begins."""
        return subject(f"the {self.role} image", self.label)

    @property
    def channels(self) -> int:
        """How many channels the network gets: three for a colour table, else one a band."""
        return 3 if self.palette else len(self.bands)

    @property
    def type_name(self) -> str:
        """GDAL's name of the data type."""
        name: str = gdal.GetDataTypeName(self.dtype)
        return name


def open_source(
    name: str,
    role: str,
    bands: tuple[int, ...] | None,
    nodata: float | None,
    crs: str | None = None,
) -> Source:
    """Look at one image. bands: which, or None for all that hold data; nodata, crs: override the
    file's own.

    Raises RasterUnreadable, or BadInput for bands that are not there or a CRS that nobody knows."""
    dataset = open_files(name, role)
    label = own_name(name)
    scene = scene_of(name)
    if scene and nodata is not None:
        raise _declares_nodata(label)
    alpha = transparency_of(dataset, label)
    data_bands = tuple(
        band for band in range(1, dataset.RasterCount + 1) if band != alpha.band
    ) or (1,)
    chosen = bands or (scene.usual if scene else data_bands)
    kind = _common_type(dataset, chosen, subject(f"the {role} image", name))
    table = read_table(dataset.GetRasterBand(chosen[0])) if len(chosen) == 1 else ()
    values, untouched = _nodata_of_bands(dataset, chosen, nodata)
    notes = [
        resampled_part(name, role),
        alpha.note if bands is None or alpha.band not in bands else "",
    ]
    if untouched:
        notes.append(_nodata_left_aside(label, nodata or 0.0, kind))
    date, of_file = _date_of(dataset)
    colours = scene.colours if scene else colours_in(dataset, name)
    return Source(
        name=name,
        role=role,
        grid=grid_of(dataset, label, crs_named(crs, role)),
        bands=tuple(chosen),
        band_count=dataset.RasterCount,
        dtype=kind,
        nodata=values[0],
        all_bands_must_miss=is_integer_8_bit(kind),
        band_nodata=values,
        table=table,
        palette=any(red != green or green != blue for red, green, blue, _ in table),
        alpha=alpha.band if alpha.band not in chosen else None,
        opaque=alpha.opaque,
        masked=_is_masked(dataset, chosen, name, role),
        control_points=dataset.GetGCPCount() > 0 and transform_of(dataset) is None,
        date=date,
        date_is_of_file=of_file,
        shown=_shown(colours, chosen),
        band_names=tuple(_band_name(dataset.GetRasterBand(band)) for band in chosen),
        row_bytes=_row_bytes(dataset),
        block_rows=dataset.GetRasterBand(1).GetBlockSize()[1],
        block_bytes=_block_bytes(dataset),
        jpeg2000_bytes=_jpeg2000_bytes(_files_of(dataset, scene, chosen)),
        reads=_others_read(dataset, name, scene),
        notes=(*(scene.notes if scene else ()), *(note for note in notes if note)),
        colours_in_file=colours,
        scene=scene,
    )


def _files_of(dataset: gdal.Dataset, scene: Scene | None, bands: Sequence[int]) -> list[str]:
    """The files from which bands of an image are read."""
    if scene is None:
        return list(dataset.GetFileList() or ())
    return [part.bands[band - 1].file for part in scene.parts or (scene,) for band in bands]


def _jpeg2000_bytes(files: Iterable[str]) -> int:
    """Bytes of the blocks that lie side by side over the whole width of an image, decoded, of all
    bands; 0 where it is no JPEG 2000. files: that it is read from, each once."""
    # Sentinel-2 has blocks of 1024 × 1024 pixels. A row of them that does not fit into GDAL's cache
    # is decoded, which is dear, for every row of windows.
    size = 0
    for name in [file for file in files if file.lower().endswith(_JPEG2000)][:_MOST_FILES]:
        with quiet():
            file = attempt(gdal.Open, name)
        if file is None:
            continue
        for number in range(file.RasterCount):
            band = file.GetRasterBand(number + 1)
            height = min(band.GetBlockSize()[1], file.RasterYSize)
            size += height * file.RasterXSize * gdal.GetDataTypeSize(band.DataType) // 8
    return size


def _declares_nodata(label: str) -> BadInput:
    return BadInput(
        msg(
            "“{layer}” is a product that says itself where it holds no data; leave the nodata "
            "value out.",
            layer=label,
        )
    )


def _nodata_left_aside(label: str, nodata: float, kind: int) -> Message:
    return msg(
        "No pixel of “{layer}” can be {value} (its values are {type}): that nodata value "
        "is left aside there, and what the file itself declares counts.",
        layer=label,
        value=Quantity(nodata),
        type=gdal.GetDataTypeName(kind),
    )


def _common_type(dataset: gdal.Dataset, bands: tuple[int, ...], image: Message) -> int:
    """The data type that holds the values of all those bands. image: how a sentence begins that
    refuses bands that are not there, or complex numbers."""
    absent = [band for band in bands if band > dataset.RasterCount]
    if absent:
        raise BadInput(
            msg(
                "{subject} has {bands} band(s), no band {band}; give bands from 1 to {bands}.",
                subject=image,
                bands=dataset.RasterCount,
                band=absent[0],
            )
        )
    kind = dataset.GetRasterBand(bands[0]).DataType
    for band in bands:
        kind = gdal.DataTypeUnion(kind, dataset.GetRasterBand(band).DataType)
    if gdal.DataTypeIsComplex(kind):
        raise RasterUnreadable(
            msg(
                "{subject} holds complex numbers; give its amplitude or its intensity instead.",
                subject=image,
            )
        )
    return int(kind)


def _is_masked(dataset: gdal.Dataset, bands: Sequence[int], name: str, role: str) -> bool:
    """Whether a mask beside the values of any band says where there is data. Raises
    RasterUnreadable where the file is damaged: newer GDAL raises an error for it."""
    with quiet():
        flags = [attempt(dataset.GetRasterBand(band).GetMaskFlags) for band in bands]
        if None in flags:
            raise unreadable(name, f"the {role} image")
    return any(map(_is_mask, flags))


def _is_mask(flags: int) -> bool:
    """Whether flags of GDAL mean a mask file, or a value of all bands together."""
    if flags & (gdal.GMF_ALL_VALID | gdal.GMF_ALPHA):
        return False
    return bool(flags & gdal.GMF_PER_DATASET) or not flags & gdal.GMF_NODATA


def _nodata_of_bands(
    dataset: gdal.Dataset, bands: tuple[int, ...], asked: float | None
) -> tuple[tuple[float | None, ...], bool]:
    """The nodata value of each band, and whether the one asked for can stand in none of them.

    A value that a type cannot hold stands nowhere; GDAL would make the nearest one of it."""
    values: list[float | None] = []
    held = False
    for number in bands:
        band = dataset.GetRasterBand(number)
        kind = numpy_type(band.DataType)
        if asked is not None and can_hold(kind, asked):
            held = True
            values.append(asked)
        else:
            own = band.GetNoDataValue()
            values.append(own if own is not None and can_hold(kind, own) else None)
    return tuple(values), asked is not None and not held


def can_hold(kind: Any, value: float) -> bool:
    """Whether a value can stand in an array of that type."""
    if np.issubdtype(kind, np.floating):
        with np.errstate(over="ignore"):
            return bool(np.isfinite(np.array(value, kind)) or not np.isfinite(value))
    if not np.isfinite(value) or value != int(value):
        return False
    limits = np.iinfo(kind)
    return int(limits.min) <= int(value) <= int(limits.max)


def _others_read(dataset: gdal.Dataset, name: str, scene: Scene | None) -> tuple[str, ...]:
    """What is read for an image but the files that its name says and their companions."""
    if scene:
        return scene.reads_elsewhere
    named = {absolute(part) for part in files_named(name)}
    stems = {str(Path(part).with_suffix("")) for part in named}
    listed = [absolute(file) for file in _listed(dataset, name)]
    return tuple(
        dict.fromkeys(
            file
            for file in listed
            if file not in named
            and not (file.endswith(_COMPANIONS) and any(file.startswith(stem) for stem in stems))
        )
    )


def _listed(dataset: gdal.Dataset, name: str) -> list[str]:
    """All files that an image is read from; of several named together, those of each."""
    parts = files_named(name)
    if len(parts) < 2:
        return files_of(dataset)
    with quiet():
        found = [opened(part) for part in parts]
    return [file for part in found if part is not None for file in files_of(part)]


def _band_name(band: gdal.Band) -> str:
    """How a file calls a band: by its colour, else by its description; empty where it does not."""
    colour = band.GetColorInterpretation()
    if colour in _COLOURS:
        return str(gdal.GetColorInterpretationName(colour)).lower()
    return str(band.GetDescription() or "").strip().lower()


def _pixel_bytes(dataset: gdal.Dataset) -> int:
    """Of all bands."""
    return sum(
        gdal.GetDataTypeSize(dataset.GetRasterBand(number).DataType) // 8
        for number in range(1, dataset.RasterCount + 1)
    )


def _block_bytes(dataset: gdal.Dataset) -> int:
    width, height = dataset.GetRasterBand(1).GetBlockSize()
    return int(width * height) * _pixel_bytes(dataset)


def _shown(colours: tuple[str | None, ...], bands: tuple[int, ...]) -> tuple[int, int, int] | None:
    chosen = [colours[band - 1] for band in bands]
    if not {"red", "green", "blue"} <= set(chosen):
        return None
    return chosen.index("red"), chosen.index("green"), chosen.index("blue")


def _row_bytes(dataset: gdal.Dataset) -> int:
    width, _ = dataset.GetRasterBand(1).GetBlockSize()
    if width * 2 <= dataset.RasterXSize:
        width = min(2048, dataset.RasterXSize)
    return int(width) * _pixel_bytes(dataset)


def _date_of(dataset: gdal.Dataset) -> tuple[str | None, bool]:
    """Day that the file says, as text or None, and whether it is that of the file: acquisition may
    be years earlier."""
    for key, domain, of_file in (
        ("ACQUISITIONDATETIME", "IMAGERY", False),
        ("TIFFTAG_DATETIME", "", True),
    ):
        value = dataset.GetMetadataItem(key, domain)
        day = day_of((value or "").replace(":", "-", 2))
        if day and day > "0001":  # some write zeros where they know of none
            return day, of_file
    return None, False
