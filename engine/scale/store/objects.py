"""The objects below one prefix of a store (S3, Google Cloud, Azure), read and written by GDAL: its
settings (AWS_… and the like) say how the store is reached."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal

from ...errors import BadInput, OutputRefused
from ...files.names import SERVICES, service_name
from ...files.whole_file import whole_file
from ...messages import msg
from ...raster.gdal_io import attempt, quiet

_MESSAGE = re.compile(r"<Message>([^<]*)</Message>")
_PIECE = 8 * 2**20  # bytes that are copied at a time


def is_store(output: str) -> bool:
    """Whether an output is a place in an object store."""
    return service_name(output).startswith(tuple(SERVICES.values()))


@dataclass(frozen=True)
class Entry:
    """An object. size: bytes; modified: seconds, by the clock of the store."""

    size: int
    modified: int


@dataclass(frozen=True)
class Store:
    """All objects below a prefix. root: as GDAL calls it, `/vsis3/bucket/prefix`."""

    root: str

    @classmethod
    def of(cls, output: str) -> Store:
        """The store that an output names. Raises BadInput where it names no bucket."""
        root = service_name(output).rstrip("/")
        if root.count("/") < 3:
            raise BadInput(
                msg(
                    "“{output}” is a whole bucket, or none; name a place in a bucket, such as "
                    "s3://bucket/map.",
                    output=output,
                )
            )
        return cls(root)

    @property
    def address(self) -> str:
        """As people write it: `s3://bucket/prefix`."""
        for sign, place in SERVICES.items():
            if self.root.startswith(place):
                return sign + self.root[len(place) :]
        return self.root

    def listing(self) -> dict[str, Entry]:
        """All objects, by their names below the prefix; none where the store does not answer."""
        found = {}
        with quiet():
            gdal.VSICurlPartialClearCache(self.root)
            folder = attempt(gdal.OpenDir, self.root, -1)
            while folder is not None and (entry := gdal.GetNextDirEntry(folder)) is not None:
                if not entry.IsDirectory():
                    found[entry.name] = Entry(int(entry.size), int(entry.mtime))
            if folder is not None:
                gdal.CloseDir(folder)
        return found

    def _size(self, name: str) -> int | None:
        """Bytes of an object as the store has it now; None where there is none."""
        with quiet():
            gdal.VSICurlPartialClearCache(self._path(name))
            facts = attempt(gdal.VSIStatL, self._path(name))
        return None if facts is None else int(facts.size)

    def read(self, name: str) -> bytes | None:
        """What an object holds; None where it cannot be read."""
        pieces: list[bytes] = []
        return b"".join(pieces) if self._copy(name, pieces) else None

    def _copy(self, name: str, pieces: list[bytes]) -> bool:
        for piece in self._pieces(name):
            if piece is None:
                return False
            pieces.append(piece)
        return True

    def _pieces(self, name: str) -> Iterator[bytes | None]:
        """The bytes of an object; None at last where they cannot be read."""
        left = self._size(name)
        with quiet():
            file = None if left is None else attempt(gdal.VSIFOpenL, self._path(name), "rb")
            if left is None or file is None:
                yield None
                return
            while left > 0:
                piece = bytes(attempt(gdal.VSIFReadL, 1, min(left, _PIECE), file) or b"")
                if not piece:
                    break
                left -= len(piece)
                yield piece
            attempt(gdal.VSIFCloseL, file)
        if left:
            yield None

    def write(self, name: str, content: bytes) -> None:
        """Put an object in its place; it is there as a whole or not. Raises OutputRefused."""
        self._write(name, iter((content,)))

    def upload(self, local: Path, name: str) -> None:
        """Put a file in its place. Raises OutputRefused, or OSError where it cannot be read."""
        with local.open("rb") as file:
            self._write(name, iter(lambda: file.read(_PIECE), b""))

    def _write(self, name: str, content: Iterator[bytes]) -> None:
        with quiet(), _replies() as replies:
            file = attempt(gdal.VSIFOpenL, self._path(name), "wb")
            well = file is not None
            try:
                for piece in content:
                    well = well and attempt(gdal.VSIFWriteL, piece, 1, len(piece), file) == len(
                        piece
                    )
                    if not well:
                        break
            finally:
                well = file is not None and attempt(gdal.VSIFCloseL, file) == 0 and well
            why = "" if well else gdal.VSIGetLastErrorMsg() or _reason(replies)
        if not well:
            raise self.refused(why)

    def refused(self, message: str) -> OutputRefused:
        """The error for a store that does not take what is written to it."""
        told = {"address": self.address, "message": message or msg("no server answers")}
        return OutputRefused(
            msg(
                "“{address}” cannot be written ({message}); see whether the bucket is there, and "
                "whether your credentials and the endpoint (AWS_ACCESS_KEY_ID, "
                "AWS_SECRET_ACCESS_KEY, AWS_S3_ENDPOINT and the like) are right.",
                **told,
            )
        )

    def download(self, name: str, local: Path) -> None:
        """Write an object to a file, which appears when it is whole. Raises OutputRefused, or
        OSError."""
        local.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(local) as part, part.open("wb") as file:
            for piece in self._pieces(name):
                if piece is None:
                    raise OutputRefused(
                        msg(
                            "“{name}” cannot be read from “{address}”; try again.",
                            name=name,
                            address=self.address,
                        )
                    )
                file.write(piece)

    def delete(self, name: str) -> None:
        """Remove an object, where there is one and the store lets it be removed."""
        with quiet():
            attempt(gdal.Unlink, self._path(name))

    def _path(self, name: str) -> str:
        return f"{self.root}/{name}"


@contextmanager
def _replies() -> Iterator[list[str]]:
    """What the store answers meanwhile where it refuses; GDAL keeps that for those who debug."""
    heard: list[str] = []
    before = gdal.GetThreadLocalConfigOption("CPL_DEBUG")
    gdal.PushErrorHandler(lambda _kind, _number, message: heard.append(message))
    gdal.VSIErrorReset()
    gdal.SetThreadLocalConfigOption("CPL_DEBUG", "ON")
    try:
        yield heard
    finally:
        gdal.SetThreadLocalConfigOption("CPL_DEBUG", before)
        gdal.PopErrorHandler()


def _reason(replies: list[str]) -> str:
    """Why a store refused, as it says it."""
    found = [match[1] for reply in replies if (match := _MESSAGE.search(reply))]
    return found[-1].rstrip(".") if found else ""
