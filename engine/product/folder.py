"""The folder of a product: it appears whole or not at all, and takes the place of nothing
unasked."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from ..errors import OutputRefused
from ..files.doors import forget, is_folder, is_plain, is_same, new_hidden_name, watch
from ..files.json_text import read_json
from ..files.names import file_behind
from ..files.write_errors import from_os_error
from ..messages import Remedy, msg
from ..raster.gdal_io import refuse_link_to_itself
from ..runs.output_folder import forget_unfinished, note_unfinished

PRODUCT = "product.json"


class ProductFolder:
    """Files are written in a hidden folder beside `path`, which takes its name when all are whole
    (`keep`).

    replace: an earlier product that lies there goes; what else lies in its folder stays. reads:
    files and folders that are read meanwhile. Raises OutputRefused where the name is taken."""

    def __init__(self, path: str | Path, *, replace: bool, reads: tuple[str, ...] = ()) -> None:
        if str(path).startswith("/vsi") or not str(path):
            raise OutputRefused(
                msg(
                    "“{path}” is no folder on a disk; choose another output folder.",
                    Remedy.OTHER_FOLDER,
                    path=path,
                )
            )
        refuse_link_to_itself(Path(path))
        try:
            self.path = Path(path).resolve()
        except (OSError, ValueError) as error:
            raise OutputRefused(
                msg(
                    "“{path}” can be no folder; choose another output folder.",
                    Remedy.OTHER_FOLDER,
                    path=path,
                )
            ) from error
        self._replace, self._reads = replace, reads
        self.partial = self.path.parent / new_hidden_name()
        self._made: list[Path] = []

    def __enter__(self) -> ProductFolder:
        try:
            _end_replacing(self.path)
        except OSError as error:
            raise from_os_error(error, self.path) from error
        self._refuse_what_must_not_be_lost()
        try:
            for folder in reversed([one for one in self.path.parents if not one.exists()]):
                folder.mkdir()
                self._made.append(folder)
            self.partial.mkdir()
            watch(self.partial)
        except OSError as error:
            self.remove()
            raise from_os_error(error, self.path) from error
        note_unfinished(self)
        return self

    def _refuse_what_must_not_be_lost(self) -> None:
        if not os.path.lexists(self.path):
            return
        if not is_folder(self.path):
            raise OutputRefused(
                msg(
                    "“{path}” is a file, not a folder; choose another output folder.",
                    Remedy.OTHER_FOLDER,
                    path=self.path,
                )
            )
        read = [name for name in self._reads if _lies_in(name, self.path)]
        if read:
            raise OutputRefused(
                msg(
                    "“{name}” lies in “{path}” and is read; choose another output folder.",
                    Remedy.OTHER_FOLDER,
                    name=read[0],
                    path=self.path,
                )
            )
        there = sorted(item.name for item in self.path.iterdir())
        if not there or (self._replace and PRODUCT in there):
            return
        if PRODUCT in there:
            raise OutputRefused(
                msg(
                    "“{path}” already holds a product; choose another folder.",
                    Remedy.OTHER_FOLDER,
                    Remedy.REPLACE_PRODUCT,
                    path=self.path,
                )
            )
        raise _holds_others(self.path, there)

    def keep(self) -> None:
        """Give the folder its name. From here on the product stays."""
        try:
            self._refuse_what_must_not_be_lost()  # somebody may have written there meanwhile
            if self.path.exists():
                self._take_over()
            else:
                self.partial.rename(self.path)
        except OSError as error:
            raise from_os_error(error, self.path) from error
        self._made = []
        forget(self.partial)
        forget_unfinished(self)

    def _take_over(self) -> None:
        """Change places with the folder of the earlier product, then bring along what is not of it.
        Whatever ends this on the way, the next product for that folder ends it first."""
        ours, earlier = _files_of(self.path), _aside(self.path)
        new = {item.name for item in self.partial.iterdir()}
        hers = sorted({item.name for item in self.path.iterdir()} & new - ours)
        if hers:
            raise _holds_others(self.path, hers)
        self.path.rename(earlier)
        try:
            self.partial.rename(self.path)
        except OSError:
            earlier.rename(self.path)
            raise
        _bring_along(earlier, self.path)

    def __exit__(self, *_: object) -> None:
        if self.partial.exists():
            self.remove()

    def remove(self) -> None:
        """Remove the hidden folder, and the folders made for it that are empty."""
        if is_same(self.partial):
            shutil.rmtree(self.partial, ignore_errors=True)
        forget(self.partial)
        forget_unfinished(self)
        with suppress(OSError):
            for folder in reversed(self._made):
                folder.rmdir()


def _aside(path: Path) -> Path:
    """Where the folder of an earlier product lies while a new one takes its name; not called as
    what is removed some day, since it holds what a person put there."""
    return path.parent / f".{path.name}.earlier"


def _end_replacing(path: Path) -> None:
    """End what was cut off while a new product took the name of an earlier one: that is put back
    where the new one has not the name yet. Raises OSError."""
    earlier = _aside(path)
    if not is_folder(earlier) or not is_plain(earlier / PRODUCT):
        return
    if os.path.lexists(path):
        _bring_along(earlier, path)
    else:
        earlier.rename(path)


def _bring_along(earlier: Path, path: Path) -> None:
    """Move what is not of an earlier product into the folder of the new one, under another name
    where something has come to lie there since; the rest goes. Raises OSError."""
    ours = _files_of(earlier)
    for item in [item for item in earlier.iterdir() if item.name not in ours]:
        names = (item.name, *(f"{item.stem} {number}{item.suffix}" for number in range(2, 10_000)))
        item.rename(next(path / name for name in names if not os.path.lexists(path / name)))
    # Under another name first: half removed, its other files would no longer be known as its own.
    gone = path.parent / new_hidden_name()
    earlier.rename(gone)
    shutil.rmtree(gone, ignore_errors=True)


def _holds_others(path: Path, files: list[str]) -> OutputRefused:
    return OutputRefused(
        msg(
            "“{path}” already holds other files ({files}); choose a new folder.",
            Remedy.OTHER_FOLDER,
            path=path,
            files=_some(files),
        )
    )


def _files_of(folder: Path) -> set[str]:
    """The names of the files that a product says are its own, with what GDAL and SQLite may have
    put beside them."""
    told = read_json(folder / PRODUCT, "The product") if is_plain(folder / PRODUCT) else {}
    names = told.get("files") if isinstance(told, dict) else None
    own = {str(name) for name in names} if isinstance(names, list) else set()
    return {
        PRODUCT,
        *own,
        *(name + end for name in own for end in (".aux.xml", "-wal", "-shm", "-journal")),
    }


def _lies_in(name: str, folder: Path) -> bool:
    with suppress(OSError, ValueError):
        place = Path(file_behind(name)).resolve()
        return place == folder or folder in place.parents
    return False


def _some(names: list[str]) -> str:
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
