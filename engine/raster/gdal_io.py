"""Opening, reading and writing raster files with GDAL, with failures told as sentences.

GDAL's own switches (exceptions, error handlers) belong to the whole process, which may be QGIS:
they are changed only for as long as a call lasts, and works with exceptions on and off.
"""

from __future__ import annotations

import errno
import html
import os
import re
import stat
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osgeo import gdal, ogr, osr

from ..errors import BadInput, OutputRefused, RasterUnreadable
from ..files.databases import is_database
from ..files.doors import (
    JSON_LIMIT,
    NotPlain,
    claim,
    open_named,
    open_plain,
    shortened,
    unfit,
)
from ..files.names import file_behind, from_the_network, in_pieces, is_there, subject
from ..files.write_errors import from_os_error, write_failure
from ..libraries import quiet_hdf5
from ..messages import Message, Quantity, msg
from .view_limits import is_endless_query, refuse_endless_views

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SETTINGS = {
    # A truncated JPEG is an error, not a picture with a grey lower half.
    "GDAL_ERROR_ON_LIBJPEG_WARNING": "TRUE",
    # Nothing is written beside a .gz that is read.
    "CPL_VSIL_GZIP_WRITE_PROPERTIES": "NO",
}
# Where nobody says otherwise: a server that is busy for a moment is asked again, one that does not
# answer, or from which nothing comes any more, is not waited for without end.
_PATIENCE = {
    "GDAL_HTTP_MAX_RETRY": "3",
    "GDAL_HTTP_RETRY_DELAY": "1",
    "GDAL_HTTP_CONNECTTIMEOUT": "10",
    "GDAL_HTTP_LOW_SPEED_TIME": "30",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1",
}
_in_thread = threading.local()  # is_set: whether these settings are those of the thread now
_VIRTUAL = re.compile(rb"<(VRTDataset|OGRVRT)")
_SOURCE = re.compile(r"<(?:SourceFilename|SourceDataset|SrcDataSource)\b([^>]*)>([^<]*)<")
_QUERY = re.compile(r"<SrcSQL\b[^>]*>(.*?)</SrcSQL", re.DOTALL | re.IGNORECASE)
_RELATIVE = re.compile(r"""relativetovrt\s*=\s*["']1""", re.IGNORECASE)
# that files are read through a virtual layer; some thousand scenes within mosaics are few
_MOST_TIMES = 10_000_000
_LARGE = 2**20  # bytes
_BARE = ("ENVI", "EHdr", "GenBin", "ROI_PAC")  # drivers of files without structure
_LOOKED_AT = 32  # parts of a container
# Of a .tar.gz all has to be unpacked to know what is in it.
_ARCHIVES = {".zip": "/vsizip/", ".tar": "/vsitar/"}
# Plain files, neither virtual nor of SQLite, as they were when they were looked at: a run opens
# each image some thirty times.
_harmless: dict[str, tuple[int, ...]] = {}
_MOST_HARMLESS = 1000
# ns that a disk needs to tell two times apart, and one that counts in seconds or in two
_SETTLED, _SETTLED_OF_SECONDS = 50_000_000, 3_000_000_000


@contextmanager
def quiet() -> Iterator[None]:
    """Silence the messages of GDAL and HDF5 on stderr for this thread, and wait for servers, but
    not without end; the last message stays readable with `last_message`."""
    quiet_hdf5()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    if getattr(_in_thread, "is_set", False):
        gdal.ErrorReset()
        try:
            yield
        finally:
            gdal.PopErrorHandler()
        return
    unsaid = {name: how for name, how in _PATIENCE.items() if gdal.GetConfigOption(name) is None}
    settings = {**_SETTINGS, **unsaid}
    previous = {name: gdal.GetThreadLocalConfigOption(name) for name in settings}
    for name, value in settings.items():
        gdal.SetThreadLocalConfigOption(name, value)
    gdal.ErrorReset()
    _in_thread.is_set = True
    try:
        yield
    finally:
        # A thread of ours takes its settings with it when it ends; to set and reset them takes
        # longer than to read a small window.
        _in_thread.is_set = threading.current_thread().name.startswith("deepchange-")
        if not _in_thread.is_set:
            for name, before in previous.items():
                gdal.SetThreadLocalConfigOption(name, before)
        gdal.PopErrorHandler()


_caches: list[int] = []  # bytes that runs have asked for, below them what was there before
_cache_lock = threading.Lock()


@contextmanager
def block_cache(size: int) -> Iterator[None]:
    """Give GDAL's block cache `size` bytes for a while: by default it would grow with the raster.

    Runs that go on at the same time share the largest; the last one puts back what was there
    before."""
    with _cache_lock:
        if not _caches:
            _caches.append(gdal.GetCacheMax())
        _caches.append(size)
        gdal.SetCacheMax(max(_caches[1:]))
    try:
        yield
    finally:
        with _cache_lock:
            _caches.remove(size)
            gdal.SetCacheMax(max(_caches[1:], default=_caches[0]))
            if len(_caches) == 1:
                _caches.clear()


def last_message() -> str:
    """GDAL's last complaint, on one line; of a statement of SQL only what is wrong with it."""
    message = " ".join(gdal.GetLastErrorMsg().split()).rstrip(".")
    return message.rpartition(" failed: ")[2] if message.startswith("sqlite3_") else message


def attempt(call: Any, *arguments: Any, **options: Any) -> Any:
    """The result of a GDAL call, or None where it failed (whether GDAL raises exceptions or
    not)."""
    try:
        return call(*arguments, **options)
    except RuntimeError:
        return None


def opened(name: str) -> gdal.Dataset | None:
    """The raster of that name, or None: of a web server piece by piece where the server gives
    pieces, for GDAL fetches the whole else, each time, and nothing that lies beside it."""
    flags = gdal.OF_RASTER | gdal.OF_READONLY
    dataset = attempt(gdal.OpenEx, in_pieces(name), flags)
    if dataset is None and in_pieces(name) != name:
        dataset = attempt(gdal.OpenEx, name, flags)
    return dataset


def refuse_unfit(name: str, what: str) -> None:
    """Raise RasterUnreadable where a name can be none of a file: GDAL would wait for a pipe for
    ever.

    what: how to call it in a sentence, such as “the before image”."""
    state = _state(name)
    if state is not None and _harmless.get(name) == state:
        return
    known: dict[str, int] = {}
    texts: dict[str, str] = {}
    if why := unfit(name) or _unfit_within(name, known, texts):
        raise RasterUnreadable(
            msg(
                "{subject} cannot be read: {why}; choose a file.",
                subject=subject(what, shortened(name)),
                why=why,
            )
        )
    for file in known:
        if any(is_endless_query(html.unescape(query)) for query in _QUERY.findall(texts[file])):
            raise RasterUnreadable(
                msg(
                    "{subject} asks for what a query (SrcSQL) gives, which may have no end; save "
                    "what it gives as a GeoPackage, and choose that.",
                    subject=subject(what, shortened(name)),
                )
            )
        with quiet():
            refuse_endless_views(file_behind(file), what, shortened(name))
    if state is not None and not texts[name] and not is_database(name):
        if len(_harmless) >= _MOST_HARMLESS:
            _harmless.clear()
        _harmless[name] = state


def _state(name: str) -> tuple[int, ...] | None:
    """What tells whether a file is as it was when it was last looked at; None for what is no file,
    and for one that was written so lately that the clock of its disk may not tell it apart from
    one that is written now."""
    try:
        status = Path(name).stat()
    except (OSError, ValueError):
        return None
    written = max(status.st_mtime_ns, status.st_ctime_ns)
    ticks_in_seconds = status.st_mtime_ns % 1_000_000_000 == 0
    settled = _SETTLED_OF_SECONDS if ticks_in_seconds else _SETTLED
    if not stat.S_ISREG(status.st_mode) or time.time_ns() - written < settled:
        return None
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


def _unfit_within(name: str, known: dict[str, int], texts: dict[str, str]) -> str:
    """Why a virtual layer cannot be read, by the names in its text; nothing where it can, or is
    none.

    Looked at before GDAL opens it, which may open all that it refers to at once. known: filled with
    these names. texts: with the text of each."""
    try:
        if _times_read(name, known, texts) <= _MOST_TIMES:
            return ""
    except NotPlain as error:
        return msg(
            "“{file}”, which it refers to, is no file to read ({why})",
            file=error.filename,
            why=error.strerror or error,
        )
    except RecursionError:
        pass  # hundreds within one another
    return msg("the virtual rasters in it refer to one another more often than can be read")


def _times_read(name: str, known: dict[str, int], texts: dict[str, str]) -> int:
    """How often files are read through a name, one within another counted each time. known: what is
    counted already. texts: filled with what virtual layers say.

    Raises NotPlain for a name that can be none of a file."""
    if name not in known:
        if known and (why := unfit(name)):
            raise NotPlain(name, why)
        known[name] = 1  # of one that refers to itself GDAL reads nothing
        texts[name] = _virtual_text(name)
        within = _names_within(name, texts[name])
        known[name] = 1 + sum(_times_read(source, known, texts) for source in within)
    return known[name]


def _names_within(name: str, text: str) -> list[str]:
    """The names of files in the text of a virtual raster or vector layer; none of any other
    file."""
    if not text:
        return []
    folder = Path() if name.lstrip().startswith("<") else Path(name).parent
    found = ((marks, html.unescape(source).strip()) for marks, source in _SOURCE.findall(text))
    return [
        str(folder / source) if _RELATIVE.search(marks) else source
        for marks, source in found
        if source
    ]


def _virtual_text(name: str) -> str:
    """The text of a virtual raster or vector layer; empty for any other file."""
    if name.lstrip().startswith("<"):
        return name
    try:
        # A mosaic may have thousands of scenes on a slow share: of large files the name says that
        # they are virtual.
        virtual = name.lower().endswith(".vrt")
        if not virtual and (Path(name).stat().st_size > _LARGE or is_database(name)):
            return ""
        with os.fdopen(open_named(name), "rb") as file:
            head = file.read(1024)
            return (
                (head + file.read(JSON_LIMIT)).decode("utf-8", "replace")
                if _VIRTUAL.search(head)
                else ""
            )
    except (OSError, ValueError):
        return ""


def open_raster(name: str, what: str) -> gdal.Dataset:
    """Open a raster. what: how to call it in a sentence, such as “the before image”.

    Raises RasterUnreadable when there is no such file, it is no raster, or it has no bands;
    BadInput where PROJ has lost its database."""
    refuse_unfit(name, what)
    _refuse_lost_proj()
    with quiet():
        dataset = opened(name)
        message = last_message()
    if dataset is None:
        raise RasterUnreadable(_why_not(name, what, message))
    if dataset.RasterCount == 0:
        example = _part_of(dataset)
        hint = (
            msg("it contains others, give one of them, such as {example}", example=example)
            if example
            else msg("choose another file")
        )
        raise RasterUnreadable(
            msg(
                "{subject} holds no bands; {hint}.",
                subject=subject(what, name),
                hint=hint,
            )
        )
    _refuse_cut_off(dataset, name, what)
    return dataset


@lru_cache(maxsize=1)  # what is found once stays
def _refuse_lost_proj() -> None:
    """Raise BadInput where PROJ knows no CRS: places and areas would be those of nobody."""
    with quiet():
        if attempt(osr.SpatialReference().ImportFromEPSG, 4326) == 0:
            return
        message = last_message()
    raise BadInput(
        msg(
            "PROJ, by which GDAL knows every CRS, does not find its database (GDAL says: "
            "{message}); take PROJ_LIB and PROJ_DATA out of the environment, where another program "
            "may have set them, or install GDAL anew.",
            message=message,
        )
    )


def _refuse_cut_off(dataset: gdal.Dataset, name: str, what: str) -> None:
    """Raise RasterUnreadable where a file that holds nothing but values is shorter than these: what
    it lacks GDAL reads as 0, and says nothing."""
    packed = dataset.GetMetadataItem("file_compression", "ENVI") not in (None, "0")
    if dataset.GetDriver().ShortName not in _BARE or packed or not dataset.GetFileList():
        return
    bands = [dataset.GetRasterBand(band) for band in range(1, dataset.RasterCount + 1)]
    bits = sum(
        int(band.GetMetadataItem("NBITS", "IMAGE_STRUCTURE") or gdal.GetDataTypeSize(band.DataType))
        for band in bands
    )
    needed = bits * dataset.RasterXSize * dataset.RasterYSize // 8
    with quiet():
        status = attempt(gdal.VSIStatL, dataset.GetFileList()[0])
    if status is not None and status.size < needed:
        raise RasterUnreadable(
            msg(
                "{subject} is cut off: it has {size} of {needed} bytes; copy or download it again.",
                subject=subject(what, name),
                size=Quantity(status.size, form=","),
                needed=Quantity(needed, form=","),
            )
        )


def _part_of(container: gdal.Dataset) -> str | None:
    """The name of an image in a container, such as a variable of a Zarr: an axis of coordinates,
    which stands first there, is none. Nothing where it holds no parts."""
    parts: list[str] = [name for name, _ in container.GetSubDatasets()]
    # What a virtual raster calls its parts may be anything, and is not opened.
    if container.GetDriver().ShortName != "VRT":
        for name in parts[:_LOOKED_AT]:
            with quiet():
                part = attempt(gdal.OpenEx, name, gdal.OF_RASTER | gdal.OF_READONLY)
            if part is not None and part.RasterYSize > 1:
                return name
    return parts[0] if parts else None


def unreadable(name: str, what: str) -> RasterUnreadable:
    """The error for a raster that opens, and of which GDAL then cannot read what it says of
    itself."""
    return RasterUnreadable(_why_not(name, what, last_message()))


def _why_not(name: str, what: str, message: str) -> str:
    image = subject(what, name)
    path = Path(name)
    local = not name.startswith("/vsi") and ":" not in name[2:] and "<" not in name
    try:
        if local and not path.exists():
            return msg("{subject} does not exist; check the path.", subject=image)
        if local and path.is_file() and path.stat().st_size == 0:
            return msg("{subject} is empty (0 bytes); copy or download it again.", subject=image)
        if local and path.is_dir():
            return msg("{subject} is a folder, not a raster; give a file inside it.", subject=image)
        if local and not is_database(path):
            with path.open("rb"):
                pass
    except OSError as error:
        return msg("{subject} cannot be read: {why}.", subject=image, why=error.strerror or error)
    if example := inside_archive(name):
        return msg(
            "{subject} is an archive; give a file in it, such as “{example}”.",
            subject=image,
            example=example,
        )
    if from_the_network(name):
        if message:
            return msg(
                "{subject} cannot be fetched ({message}); check its address, and that its server "
                "can be reached.",
                subject=image,
                message=message,
            )
        return msg(
            "{subject} cannot be fetched; check its address, and that its server can be reached.",
            subject=image,
        )
    if message:
        return msg(
            "{subject} cannot be opened as a raster (GDAL says: {message}); choose a file that "
            "GDAL reads, such as a GeoTIFF.",
            subject=image,
            message=message,
        )
    return msg(
        "{subject} cannot be opened as a raster; choose a file that GDAL reads, such as a GeoTIFF.",
        subject=image,
    )


def inside_archive(name: str) -> str:
    """The name by which GDAL reads the first file in a zip or tar; empty for anything else."""
    door = next((door for end, door in _ARCHIVES.items() if name.lower().endswith(end)), None)
    if door is None or name.startswith("/vsi"):
        return ""
    with quiet():
        inside = attempt(gdal.ReadDirRecursive, f"{door}{name}") or []
    file = next((item for item in inside if not item.endswith("/")), "")
    return f"{door}{name}/{file}" if file else ""


def read_block(
    dataset: gdal.Dataset, column: int, row: int, width: int, height: int, title: str
) -> NDArray[Any]:
    """All bands of a window as (bands, height, width). title: how a sentence on the file begins, or
    that without “The”.

    Raises RasterUnreadable when the file is damaged."""
    with quiet():
        block = attempt(dataset.ReadAsArray, column, row, width, height)
        # Some drivers report damage only as an error beside an array of zeros.
        failed = block is None or gdal.GetLastErrorType() >= gdal.CE_Failure
        message = last_message()
    if failed:
        fault, remedy = _fault(dataset.GetFileList() or [])
        told = {
            "subject": title if isinstance(title, Message) else f"The {title}",
            "first": row,
            "last": row + height - 1,
            "fault": fault,
            "remedy": remedy,
        }
        raise RasterUnreadable(
            msg(
                "{subject} cannot be read at rows {first} to {last}: {fault} (GDAL says: "
                "{message}); {remedy}.",
                **told,
                message=message,
            )
            if message
            else msg(
                "{subject} cannot be read at rows {first} to {last}: {fault}; {remedy}.", **told
            )
        )
    bands: NDArray[Any] = block if block.ndim == 3 else block[None]
    return bands


def _fault(files: list[str]) -> tuple[Message, Message]:
    """Why a raster cannot be read, as far as its files show, and what helps."""
    if lost := _lost_source(files):
        return (
            msg("“{file}”, which it refers to, does not exist", file=shortened(lost)),
            msg("put it back, or make the virtual raster again"),
        )
    if any(map(from_the_network, files)):
        return (
            msg("its server stopped answering, or the file there is damaged"),
            msg("try again, or download it first"),
        )
    return msg("the file is damaged, cut off or has gone"), msg("copy or download it again")


def _lost_source(files: list[str]) -> str | None:
    """A file of this machine that virtual rasters among the files refer to, and that is not
    there."""
    for name in files:
        for source in _names_within(name, _virtual_text(name)):
            elsewhere = source.startswith("/vsi") or from_the_network(source) or ":" in source[2:]
            if not elsewhere and not is_there(source):
                return source
    return None


def make_way(path: Path, *, make: bool = True) -> None:
    """Before GDAL writes a new file: see that it goes where it is meant to (`claim`). Raises
    OutOfSpace, OutputRefused.

    make: GDAL fills an empty file that is there; not so its driver for GeoPackages."""
    try:
        claim(path, make=make)
    except OSError as error:
        raise from_os_error(error, path.parent.parent) from error


def close(dataset: gdal.Dataset, path: Path) -> None:
    """Flush a written dataset and see that everything reached the disk. Raises OutOfSpace or
    OutputRefused."""
    with quiet():
        attempt(dataset.FlushCache)
        failed = gdal.GetLastErrorType() >= gdal.CE_Failure
        message = last_message()
    if failed:
        raise write_failure(path, message)


def refuse_link_to_itself(path: Path) -> None:
    """Raise OutputRefused for a path that links lead round in a circle; Python tells of that
    differently by version."""
    try:
        path.stat()
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise OutputRefused(
                msg("“{path}” is a link that leads to itself; choose another folder.", path=path)
            ) from None
    except ValueError:
        pass  # a name that no file can have is refused where it is used


def sync(path: Path) -> None:
    """Return when a file, or what a folder lists, is on the disk. Raises OSError."""
    if path.is_dir() and os.name == "nt":
        return  # folders cannot be opened there
    descriptor = os.open(path, os.O_RDONLY) if path.is_dir() else open_plain(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    except OSError:
        if not path.is_dir():  # some network shares know no such thing for folders
            raise
    finally:
        os.close(descriptor)


def spatial_reference(wkt: str) -> osr.SpatialReference:
    """A reference system whose coordinates come as (x, y) = (east, north), whatever its authority
    says."""
    reference = osr.SpatialReference()
    if attempt(reference.ImportFromWkt, wkt) != 0:
        raise BadInput(msg("The CRS of a raster cannot be understood; assign it again."))
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def written_reference(crs: str) -> osr.SpatialReference | None:
    """The reference system (WKT) in which a vector layer is written; None where there is none."""
    if not crs:
        return None
    reference = spatial_reference(crs)
    if reference.GetAuthorityName(None) or reference.IsCompound():
        return reference
    # Drivers look for the EPSG's number of what has none, and GDAL finds that of metres for UTM in
    # feet, that of Greenwich for degrees from Paris. What has any name stays as it is.
    taken, official = reference.Clone(), osr.SpatialReference()
    attempt(taken.AutoIdentifyEPSG)
    code = taken.GetAuthorityCode(None)
    if code and not (
        attempt(official.ImportFromEPSG, int(code)) == 0 and official.IsSame(reference)
    ):
        reference.SetAuthority("PROJCS" if reference.IsProjected() else "GEOGCS", "DEEPCHANGE", 1)
    return reference


def layer_reference(layer: ogr.Layer) -> osr.SpatialReference | None:
    """The reference system of a vector layer, coordinates as (x, y) = (east, north); None where
    nobody named one."""
    reference = layer.GetSpatialRef()
    # A GeoPackage calls what nobody named “Undefined geographic SRS”.
    if reference is None or (reference.GetName() or "").startswith("Undefined"):
        return None
    reference = reference.Clone()
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


# The time of writing would make every file another one; the report has what is to be told of a run.
_NO_TIME = "2000-01-01T00:00:00.000Z"


@contextmanager
def undated() -> Iterator[None]:
    """Have GDAL write no time of its own into what this thread writes."""
    previous = gdal.GetThreadLocalConfigOption("OGR_CURRENT_DATE")
    gdal.SetThreadLocalConfigOption("OGR_CURRENT_DATE", _NO_TIME)
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("OGR_CURRENT_DATE", previous)


def is_integer_8_bit(dtype: int) -> bool:
    """True for GDAL's unsigned (and, where there is one, signed) 8-bit type."""
    is_8_bit: bool = gdal.GetDataTypeSize(dtype) == 8
    return is_8_bit


def numpy_type(dtype: int) -> np.dtype[Any]:
    """NumPy's type for a GDAL data type."""
    import numpy as np
    from osgeo import gdal_array

    known: np.dtype[Any] = np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(dtype))
    return known
