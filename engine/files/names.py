"""Names of inputs as GDAL and QGIS write them: made absolute, and the file that each reads from.

A name may be a path, `/vsizip/pair.zip/a.tif`, `NETCDF:"a.nc":red`, `vrt://a.tif?bands=1`, the XML
of a virtual raster, or a path and the part of it that is meant, `a.gpkg|layername=changes`. And how
sentences call them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

from ..messages import Message, template

_ARCHIVE = re.compile(
    r"/vsi(?:zip|tar|gzip|7z|rar)/|/vsisubfile/[\d_]+,|/vsisparse/", re.IGNORECASE
)
_DRIVER = re.compile(r"[A-Za-z][A-Za-z0-9_]+:")  # one letter is a drive of Windows
_FILE_LAST = (
    "GTIFF_DIR:",
    "HDF4_",
    "DERIVED_SUBDATASET:",
)  # here numbers or names stand before the file
_IN_XML = re.compile(
    r"(<SourceFilename(?![^>]*relativeToVRT=\"1\")[^>]*>)([^<]*)(</SourceFilename>)", re.IGNORECASE
)
_PART_OF_FILE = re.compile(
    r"\|(layername|layerid|geometrytype|uniquegeometrytype|subset|option:[^=|]*)=", re.IGNORECASE
)

# How services that keep objects are written by people, and how GDAL opens what lies there.
SERVICES = {"s3://": "/vsis3/", "gs://": "/vsigs/", "az://": "/vsiaz/"}

NO_TEXT = re.compile(r"[\ud800-\udfff]")  # bytes of a name that the locale cannot read

_Change = Callable[[str], str]


def service_name(name: str) -> str:
    """A name as GDAL opens it: `/vsis3/bucket/a.tif` of `s3://bucket/a.tif`, each of several
    separated by `;`; any other name as it is."""
    if "://" not in name:
        return name
    return ";".join(map(_of_service, name.split(";")))


def _of_service(name: str) -> str:
    lead = len(name) - len(name.lstrip())
    for sign, place in SERVICES.items():
        if name[lead : lead + len(sign)].lower() == sign:
            return place + name[lead + len(sign) :]
    return name


def in_pieces(name: str) -> str:
    """A name by which GDAL reads what lies on a web server piece by piece, by range requests; any
    other name as it is."""
    return f"/vsicurl/{name}" if name.lower().startswith(("http://", "https://")) else name


def typed_name(name: str) -> str:
    """A name as GDAL opens it of one that a person typed: the path of `~/a.tif` and of
    `file:///a%20b.tif`, and what `service_name` says, of each of several separated by `;`."""
    if "~" not in name and "://" not in name:
        return name
    return service_name(";".join(map(_of_this_machine, name.split(";"))))


def _of_this_machine(name: str) -> str:
    lead = name[: len(name) - len(name.lstrip())]
    return lead + at_home(from_file_address(name[len(lead) :]))


def at_home(path: str | Path) -> str:
    """A path with the user's own folder in place of a leading `~`, which only a shell replaces: a
    folder of that name would be made else."""
    return re.sub(r"^~(?=[/\\]|$)", lambda _: str(Path.home()), str(path))


def from_file_address(name: str) -> str:
    """The path of an address such as `file:///images/a%20b.tif`; any other name as it is."""
    if not name.lower().startswith("file://"):
        return name
    path = name[len("file://") :]
    path = path if is_there(path) else unquote(path)
    if path.lower().startswith("localhost/"):
        path = path[len("localhost") :]
    # file:///C:/a.tif
    return path[1:] if re.match(r"/[A-Za-z]:", path) else path


def is_there(path: str) -> bool:
    """Whether there is such a file or folder; what is no path at all, or too long for one, is not
    there."""
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False


def own_name(name: str) -> str:
    """What people call a file: “a.tif” of `/images/a.tif;/images/b.tif`."""
    return name.split(";")[0].rstrip("/").replace("\\", "/").rsplit("/", 1)[-1] or name


def split_part(name: str) -> tuple[str, str]:
    """A name as file and part: `a.gpkg|layername=b` is `a.gpkg` and `|layername=b`; the part is
    mostly empty."""
    match = None if is_there(name) else _PART_OF_FILE.search(name)
    return (name, "") if match is None else (name[: match.start()], name[match.start() :])


def whole_name(name: str) -> str:
    """The name with every local file in it as an absolute path; what is no local file stays as it
    is."""
    return _with_files(name, lambda path: str(Path(path).resolve()))


def file_behind(name: str) -> str:
    """The file that a name reads from: `a.nc` of `NETCDF:"a.nc":red`; a plain path is its own."""
    found: list[str] = []

    def see(path: str) -> str:
        found.append(path)
        return path

    changed = _with_files(name, see)
    if _ARCHIVE.match(name):
        return changed
    inner = _quoted(name)
    if inner is not None and inner.startswith("/vsi"):
        return inner
    return found[0] if found else name


def _with_files(name: str, change: _Change) -> str:
    """The name with each local file in it replaced by what `change` makes of it."""
    if is_there(name):
        return change(name)
    file, part = split_part(name)
    if part:
        return _with_files(file, change) + part
    if "<" in name:
        return _IN_XML.sub(lambda match: match[1] + _if_there(match[2], change) + match[3], name)
    if archive := _ARCHIVE.match(name):
        return archive[0] + _inside_archive(name[archive.end() :], change)
    if name.startswith("vrt://"):
        file, sign, query = name[len("vrt://") :].partition("?")
        return f"vrt://{_with_files(file, change)}{sign}{query}"
    return _subdataset(name, change) if _DRIVER.match(name) else name


def _if_there(path: str, change: _Change) -> str:
    return change(path) if is_there(path) else path


def _inside_archive(rest: str, change: _Change) -> str:
    """What stands behind `/vsizip/`: the archive, perhaps in braces or in another archive, and the
    file in it."""
    if rest.startswith("{") and "}" in rest:
        archive, _, inner = rest[1:].partition("}")
        return f"{{{_with_files(archive, change)}}}{inner}"
    if rest.lower().startswith(("/vsi", "vsi")):
        lead = "" if rest.startswith("/") else "/"
        return _with_files(lead + rest, change)[len(lead) :]
    pieces = rest.split("/")
    for number in range(1, len(pieces) + 1):
        path = "/".join(pieces[:number])
        if is_there(path) and Path(path).is_file():
            return "/".join([change(path), *pieces[number:]])
    return rest


def _subdataset(name: str, change: _Change) -> str:
    """`DRIVER:"file":rest`, `DRIVER:file:rest` or `DRIVER:number:file`."""
    inner = _quoted(name)
    if inner is not None:
        return name.replace(f'"{inner}"', f'"{_with_files(inner, change)}"', 1)
    driver, rest = name.split(":", 1)
    pieces = rest.split(":")
    # A drive of Windows belongs to the path that follows.
    spans = [
        (first, last)
        for first in range(len(pieces))
        for last in (first + 1, first + 2)
        if last <= len(pieces)
    ]
    if name.upper().startswith(_FILE_LAST):
        spans.reverse()
    for first, last in spans:
        path = ":".join(pieces[first:last])
        if path and (is_there(path) or _ARCHIVE.match(path)):
            return ":".join([driver, *pieces[:first], _with_files(path, change), *pieces[last:]])
    return name


def _quoted(name: str) -> str | None:
    match = re.search(r'"([^"]+)"', name) if _DRIVER.match(name) else None
    return None if match is None else match[1]


def from_the_network(file: str) -> bool:
    """Whether a name means something on a server."""
    return any(part in file for part in _NETWORK)


_NETWORK = (
    "http://",
    "https://",
    "ftp://",
    "/vsicurl",
    "/vsis3",
    "/vsigs",
    "/vsiaz",
    "/vsiadls",
    "/vsioss",
    "/vsiswift",
    "/vsiwebhdfs",
)


# ---- In sentences --------------------------------------------------------------------------------

_SUBJECTS = {
    "the before image": template("The before image “{name}”"),
    "the after image": template("The after image “{name}”"),
    "the area of interest": template("The area of interest “{name}”"),
    "the mask": template("The mask “{name}”"),
    "the excluded area": template("The excluded area “{name}”"),
    "the reference": template("The reference “{name}”"),
    "the result": template("The result “{name}”"),
    "the layer": template("The layer “{name}”"),
    "the layer of parcels": template("The layer of parcels “{name}”"),
    "the change layer": template("The change layer “{name}”"),
    "the polygons": template("The file of polygons “{name}”"),
    "the file": template("The file “{name}”"),
}
_OF = {
    "the before image": template("of the before image “{name}”"),
    "the after image": template("of the after image “{name}”"),
    "the area of interest": template("of the area of interest “{name}”"),
    "the mask": template("of the mask “{name}”"),
    "the excluded area": template("of the excluded area “{name}”"),
    "the reference": template("of the reference “{name}”"),
    "the earlier polygons": template("of the earlier polygons “{name}”"),
    "the result": template("of the result “{name}”"),
    "the layer": template("of the layer “{name}”"),
    "the layer of parcels": template("of the layer of parcels “{name}”"),
    "the change layer": template("of the change layer “{name}”"),
    "the polygons": template("of the polygons “{name}”"),
    "the file": template("of the file “{name}”"),
}
_OF_IMAGE = {"before": template("of the before image"), "after": template("of the after image")}


def subject(what: str, name: str) -> Message:
    """“The before image “a.tif””, to begin a sentence with. what: “the before image”, “the
    reference” and the like.

    What trainings call theirs is not translated: they run on a command line."""
    return Message(_SUBJECTS.get(what, f"{what[0].upper()}{what[1:]} “{{name}}”"), {"name": name})


def of(what: str, name: str) -> Message:
    """“of the reference “a.gpkg””, within a sentence."""
    return Message(_OF.get(what, f"of {what} “{{name}}”"), {"name": name})


def of_image(role: str) -> Message:
    """“of the before image”, within a sentence. role: before or after."""
    return Message(_OF_IMAGE[role])
