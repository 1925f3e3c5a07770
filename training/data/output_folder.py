"""Where a set of pairs is written: nothing but a set that was written here is ever replaced.

A set is made whole in a hidden folder beside its place and moved there at the end. What is no part
of a set, at any depth, keeps the folder that holds it from being touched.
"""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from ...engine.errors import BadInput, OutputRefused
from ...engine.files.names import file_behind
from ...engine.files.write_errors import from_os_error
from ...engine.messages import msg
from ...engine.raster.gdal_io import refuse_link_to_itself
from .pair_set import HELD_OUT_FILE, SET_FILE, SPLIT_FILE, SPLITS, read_description, read_split

ROLES = ("before", "after", "label", "classes_before", "classes_after")
_LISTS = (SPLIT_FILE, HELD_OUT_FILE)
_PICTURES = (".png", ".tif", ".tiff", ".jpg", ".jpeg", ".bmp", ".jp2", ".webp", ".gif", ".img")
_NOTES = ".aux.xml"  # what GDAL and QGIS remember of a raster, beside it


@contextmanager
def new_folder(
    output: Path, *, overwrite: bool, inputs: Sequence[Path | str] = ()
) -> Iterator[Path]:
    """A folder to write into, which becomes `output` when all went well and vanishes otherwise.

    overwrite: whether a set that is there may be replaced; anything else never is. inputs: what is
    read, which must stay. Raises OutputRefused where the output must not be touched or cannot be
    written, OutOfSpace on a full disk."""
    target = check_output(output, overwrite=overwrite, inputs=inputs)
    try:
        partial = _hidden_beside(target)
        try:
            partial.mkdir()
            yield partial
            _put_in_place(partial, target, output, overwrite=overwrite)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
    except OSError as error:
        raise from_os_error(error, output) from None


def check_output(output: Path, *, overwrite: bool, inputs: Sequence[Path | str] = ()) -> Path:
    """Where the set will lie, links followed. Parameters and errors as in `new_folder`; nothing is
    changed."""
    refuse_link_to_itself(output)
    try:
        target = output.resolve()
        _refuse_what_is_in_use(output, target, inputs)
        _refuse_what_is_there(output, target, overwrite=overwrite)
        probe = _hidden_beside(target)
        probe.mkdir()
        probe.rmdir()
    except OSError as error:
        raise from_os_error(error, output) from None
    return target


def _hidden_beside(target: Path) -> Path:
    """A name that nobody uses, in the folder where the first new folder will be made. Raises
    OutputRefused."""
    home = next(folder for folder in target.parents if folder.exists())
    if not home.is_dir():
        raise OutputRefused(
            msg(
                "“{home}” is a file, and no folder can be made in it; choose another "
                "output folder.",
                home=home,
            )
        )
    return home / f".{target.name}.{uuid.uuid4().hex[:12]}.partial"


def _refuse_what_is_in_use(output: Path, target: Path, inputs: Sequence[Path | str]) -> None:
    if _holds(target, Path.cwd()):
        raise OutputRefused(
            msg(
                "“{output}” is the folder you are in, or holds it; give a folder of its "
                "own, such as set.",
                output=output,
            )
        )
    for given in inputs:
        if _holds(target, Path(file_behind(str(given)))):
            raise OutputRefused(
                msg(
                    "“{output}” is, or holds, “{given}”, which is read; choose another folder.",
                    output=output,
                    given=given,
                )
            )


def _holds(folder: Path, path: Path) -> bool:
    whole = Path(os.path.realpath(path))
    return folder == whole or folder in whole.parents


def _refuse_what_is_there(output: Path, target: Path, *, overwrite: bool) -> None:
    if not target.exists():
        return
    if not target.is_dir():
        raise OutputRefused(msg("“{output}” is a file; give a folder for the set.", output=output))
    if os.path.ismount(target):
        raise OutputRefused(
            msg(
                "“{output}” is a drive of its own, which cannot be replaced; give a folder in it.",
                output=output,
            )
        )
    _refuse_foreign(output, target)
    if not overwrite and any(target.iterdir()):
        raise OutputRefused(
            msg(
                "“{output}” holds something already; give another folder, or --overwrite.",
                output=output,
            )
        )


def _refuse_foreign(output: Path, target: Path) -> None:
    found = list(islice(_foreign(target), 2))
    if found:
        named = f"{found[0].relative_to(target)}{', …' * (len(found) > 1)}"
        raise OutputRefused(
            msg(
                "“{output}” holds other things than a set of pairs ({named}), which "
                "stay; choose another folder.",
                output=output,
                named=named,
            )
        )


def _put_in_place(partial: Path, target: Path, output: Path, *, overwrite: bool) -> None:
    """The new set where the old one was, which goes last. Raises OutputRefused, the old set being
    whole, where somebody put something else there meanwhile."""
    _refuse_what_is_there(output, target, overwrite=overwrite)
    target.parent.mkdir(parents=True, exist_ok=True)
    old = _hidden_beside(target) if target.exists() else None
    if old is None:
        partial.rename(target)
        return
    target.rename(old)
    try:
        _refuse_foreign(output, old)
        partial.rename(target)
    except BaseException:
        old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


# ---- What belongs to a set -----------------------------------------------------------------------


def _foreign(folder: Path) -> Iterator[Path]:
    """Files and folders that are no part of a set, or of the parts of one that was written in
    several."""
    if _description(folder):
        yield from _foreign_in_set(folder)
        return
    for item in sorted(folder.iterdir()):
        if not item.is_symlink() and item.is_dir() and _description(item).get("site") == item.name:
            yield from _foreign_in_set(item)
        else:
            yield item


def _description(folder: Path) -> dict[str, object]:
    """What was written of a set, or nothing where no set was."""
    try:
        said = read_description(folder)
    except BadInput:
        return {}
    return said if {"splits", "statistics"} <= said.keys() else {}


def _foreign_in_set(folder: Path) -> Iterator[Path]:
    names = _names(folder)
    if not names:
        yield from (path for path in (folder / SPLIT_FILE,) if path.exists())
    for item in sorted(folder.iterdir()):
        if item.is_dir() and not item.is_symlink() and item.name in ROLES:
            yield from _foreign_in_role(item, names)
        elif item.is_symlink() or not item.is_file() or item.name not in (SET_FILE, *_LISTS):
            yield item


def _names(folder: Path) -> set[str]:
    """The pairs that were written; none where the list of splits was changed since: pairs of
    somebody's own may be among them."""
    lists = [_listed(folder / name) for name in _LISTS]
    written = _description(folder)["splits"]
    counts = {split: len(names) for split, names in lists[0].items() if names}
    if not isinstance(written, dict) or counts != {
        s: written[s].get("pairs") for s in SPLITS if s in written
    }:
        return set()
    return {name for found in lists for names in found.values() for name in names}


def _listed(path: Path) -> dict[str, list[str]]:
    try:
        return read_split(path)
    except (BadInput, ValueError):
        return {}


def _foreign_in_role(folder: Path, names: set[str]) -> Iterator[Path]:
    """Whatever is no picture of a pair, nor GDAL's notes on one."""
    pictures: dict[str, str] = {}
    items = sorted(folder.iterdir())
    for item in items:
        if item.suffix.lower() in _PICTURES and item.stem in names:
            pictures.setdefault(item.stem, item.name)
    own = {name for picture in pictures.values() for name in (picture, f"{picture}{_NOTES}")}
    yield from (
        item for item in items if item.is_symlink() or not item.is_file() or item.name not in own
    )
