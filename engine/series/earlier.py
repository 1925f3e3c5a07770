"""What lies in the folder of a series before it begins: refused, or removed where that is asked."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from ..errors import BadInput, OutputRefused
from ..files.doors import hidden_folders, is_folder, read_plain
from ..files.json_text import read_json
from ..files.names import file_behind
from ..files.style_marks import is_as_written
from ..files.write_errors import from_os_error
from ..messages import Message, Remedy, msg, some_of
from ..raster.layers import Classes
from ..request import DetectionRequest
from ..results.assemble import write_styles
from ..results.styles import write_style
from ..runs import output_folder as names
from ..runs.journal import busy, somebody_at_work, unfinished_in
from ..runs.resume import inputs_of
from .layers import LAYERS
from .plan import FILE, FOLDER

TABLE = "series.csv"
_SUMMARY = (*LAYERS, TABLE, FILE)
_PAIR = re.compile(r"\d{2,3}")


def refuse_what_is_there(folder: Path, *, overwrite: bool) -> None:
    """Raise OutputRefused where a folder holds the result of one pair, or, unless it may be
    replaced, a series or files called as those of one."""
    if somebody_at_work(folder):
        raise busy(folder)
    told = any(os.path.lexists(folder / name) for name in (names.RECIPE, names.REPORT))
    if told or unfinished_in(folder) is not None:
        raise OutputRefused(
            msg(
                "“{folder}” holds the result of one pair, which a series of dates does not "
                "replace; choose another folder.",
                Remedy.OTHER_FOLDER,
                folder=folder,
            )
        )
    if overwrite:
        return
    if os.path.lexists(folder / FILE):
        raise OutputRefused(
            msg(
                "“{folder}” already holds a series; resume it, or choose another folder.",
                Remedy.RESUME,
                Remedy.OVERWRITE,
                folder=folder,
            )
        )
    if there := [name for name in _SUMMARY if os.path.lexists(folder / name)]:
        raise OutputRefused(
            msg(
                "“{folder}” already holds files called as those of a series ({names}); choose "
                "another folder.",
                Remedy.OTHER_FOLDER,
                Remedy.OVERWRITE,
                folder=folder,
                names=there,
            )
        )


def remove_earlier(folder: Path, pairs: Sequence[DetectionRequest]) -> None:
    """Remove the summary and the pairs of an earlier series: what was made, and no other file.

    pairs: of the new series, which must read nothing of it. Raises OutputRefused."""
    earlier = list(_pairs_in(folder))
    for pair in earlier:
        if somebody_at_work(pair):
            raise busy(pair)
    found = [*_made_in(folder, _SUMMARY), *(f for pair in earlier for f in _made_of_pair(pair))]
    _refuse_inputs(found, {name for pair in pairs for name in inputs_of(pair)})
    try:
        for path in found:
            path.unlink(missing_ok=True)
        for pair in earlier:
            for hidden in hidden_folders(pair):
                names.remove_hidden(hidden)
            with suppress(OSError):  # it holds something of somebody else
                pair.rmdir()
    except OSError as error:
        raise from_os_error(error, folder) from error


def left_over(folder: Path, count: int) -> Iterator[Message]:
    """A sentence for each folder beside those of the pairs, of which there are `count`."""
    for pair in _pairs_in(folder):
        if int(pair.name) not in range(1, count + 1):
            yield msg(
                "“{folder}” is of no pair of this series and is kept for the files in it: {files}.",
                folder=Path(FOLDER) / pair.name,
                files=some_of(sorted(item.name for item in pair.iterdir())),
            )


def _pairs_in(folder: Path) -> Iterator[Path]:
    """The folders of pairs that lie there, no links."""
    whole = folder / FOLDER
    if is_folder(whole):
        yield from sorted(
            item for item in whole.iterdir() if _PAIR.fullmatch(item.name) and is_folder(item)
        )


def _made_of_pair(folder: Path) -> Iterator[Path]:
    if any((folder / name).is_file() for name in (names.RECIPE, names.REPORT)):
        yield from _made_in(folder, names.ALL)
        yield from _styles_as_written(folder)


def _styles_as_written(folder: Path) -> Iterator[Path]:
    """The styles of a pair of which nobody made anything."""
    classes: Classes = ()
    with suppress(BadInput, KeyError, TypeError, AttributeError):
        told = read_json(folder / names.REPORT, msg("The report")).get("classes", [])
        classes = tuple((item["name"], tuple(item["colour"])) for item in told)
    with TemporaryDirectory() as temporary:
        anew = Path(temporary)
        write_styles(classes, anew)
        write_style("magnitude", anew / "magnitude.qml")
        for name in names.LOOKS:
            there, same = folder / name, anew / name
            with suppress(OSError):
                written = same.exists() and read_plain(there) == same.read_bytes()
                if written or is_as_written(there):
                    yield there


def _made_in(folder: Path, made: Collection[str]) -> Iterator[Path]:
    """The files of these names that are there, with what GDAL and we put beside rasters."""
    for name in made:
        beside = [folder / name, folder / f"{name}.aux.xml"]
        style = (folder / name).with_suffix(".qml")
        if name in LAYERS and is_as_written(style):
            beside.append(style)
        yield from (path for path in beside if os.path.lexists(path) and not is_folder(path))


def _refuse_inputs(found: Sequence[Path], inputs: Collection[str]) -> None:
    """Raise OutputRefused where one of the files is read in the same run."""
    known = {(status.st_dev, status.st_ino) for status in map(os.lstat, found)}
    for name in sorted(inputs):
        with suppress(OSError, ValueError):
            status = Path(file_behind(name)).stat()
            if (status.st_dev, status.st_ino) not in known:
                continue
            raise OutputRefused(
                msg(
                    "The result would replace “{path}”, which is read in the same run; choose "
                    "another output folder.",
                    Remedy.OTHER_FOLDER,
                    path=name,
                )
            )
