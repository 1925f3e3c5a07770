"""What a folder or an archive holds, listed and read alike; it may have been received.

Nothing is unpacked. Lists and texts have limits, and names that lead out of a folder are left out.
"""

from __future__ import annotations

import os
import re
import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..errors import RasterUnreadable
from ..files.doors import NotPlain, open_named, read_named
from ..files.names import own_name
from ..messages import msg

TEXT_LIMIT = 16 * 2**20  # bytes of metadata; the largest known have some hundred thousand
_MOST_NAMES = 20_000
_DEEPEST = 8  # folders within one another; an old Sentinel-2 product has 4
_ARCHIVES = {".zip": "/vsizip/", ".tar": "/vsitar/"}


@dataclass(frozen=True)
class Contents:
    """A folder, or an archive. names: of all files in it, with `/` between folders."""

    place: str
    names: tuple[str, ...]
    archive: str = ""

    def matching(self, pattern: str) -> list[str]:
        """Names that a pattern fits from some folder's beginning to the end, sorted."""
        wanted = re.compile(rf"(?:.*/)?{pattern}", re.IGNORECASE)
        return sorted(name for name in self.names if wanted.fullmatch(name))

    def within(self, folder: str) -> Contents:
        """The same with the names in a folder of it alone; "" for all."""
        lead = f"{folder}/" if folder else ""
        kept = tuple(name for name in self.names if name.startswith(lead))
        return Contents(self.place, kept, self.archive)

    def file(self, name: str) -> str:
        """The name by which GDAL opens a file in it."""
        return f"{_ARCHIVES[self.archive]}{self.place}/{name}" if self.archive else self._path(name)

    def _path(self, name: str) -> str:
        return str(Path(self.place, name))

    def read(self, name: str) -> bytes:
        """A text in it. Raises RasterUnreadable where it is damaged or far too large."""
        try:
            content = self._content(name)
        except (OSError, zipfile.BadZipFile, tarfile.TarError, RuntimeError, EOFError) as error:
            raise _unreadable(self.place, name, getattr(error, "strerror", None) or error) from None
        if len(content) > TEXT_LIMIT:
            raise _unreadable(
                self.place, name, msg("it is larger than {limit} MB", limit=TEXT_LIMIT // 2**20)
            )
        return content

    def _content(self, name: str) -> bytes:
        if not self.archive:
            return read_named(self._path(name), TEXT_LIMIT)
        with os.fdopen(open_named(self.place), "rb") as opened:
            if self.archive == ".zip":
                with zipfile.ZipFile(opened) as zipped, zipped.open(name) as file:
                    return file.read(TEXT_LIMIT + 1)
            with tarfile.open(fileobj=opened, mode="r:") as taped:
                member = taped.extractfile(name)
                if member is None:
                    raise NotPlain(name, msg("it is no plain file"))
                return member.read(TEXT_LIMIT + 1)


def _unreadable(place: str, name: str, why: object) -> RasterUnreadable:
    return RasterUnreadable(
        msg(
            "“{file}” of “{name}” cannot be read ({why}); download or unpack it again.",
            file=name.rsplit("/", 1)[-1],
            name=own_name(place),
            why=why,
        )
    )


def contents_of(name: str) -> Contents | None:
    """What a folder, a .zip or a .tar holds; None for anything else. Raises RasterUnreadable where
    an archive is damaged."""
    try:
        path = Path(name)
        if path.is_dir():
            return Contents(str(path.resolve()), tuple(_listed(path)))
        archive = path.suffix.lower()
        if archive not in _ARCHIVES or not path.is_file():
            return None
        return Contents(str(path.resolve()), tuple(_in_archive(path, archive)), archive)
    except (OSError, ValueError, RuntimeError, zipfile.BadZipFile, tarfile.TarError) as error:
        raise RasterUnreadable(
            msg(
                "“{name}” cannot be listed ({why}); download it again, or check that you may read "
                "it.",
                name=own_name(name),
                why=getattr(error, "strerror", None) or error,
            )
        ) from None


def _listed(root: Path) -> Iterator[str]:
    count = 0
    for folder, folders, files in os.walk(root):
        inner = Path(folder).relative_to(root)
        folders[:] = sorted(folders) if len(inner.parts) < _DEEPEST else []
        for file in sorted(files):
            count += 1
            if count > _MOST_NAMES:
                return
            yield (inner / file).as_posix()


def _in_archive(path: Path, archive: str) -> list[str]:
    with os.fdopen(open_named(path), "rb") as opened:
        if archive == ".zip":
            with zipfile.ZipFile(opened) as zipped:
                names = [each.filename for each in zipped.infolist() if not each.is_dir()]
        else:
            with tarfile.open(fileobj=opened, mode="r:") as taped:
                names = [each.name for each in taped if each.isfile()]
    kept = (name for name in names if ".." not in name.split("/") and not name.startswith("/"))
    return list(kept)[:_MOST_NAMES]
