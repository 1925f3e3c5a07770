"""What a person made of the change polygons of a result, carried over when they are made anew.

Drawn and reshaped polygons, deleted ones, decisions, notes and columns of her own, other layers and
styles in the file. What has no place among the new polygons stays in the earlier file, which is
then kept beside them.
"""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from ..files.doors import is_plain
from ..files.write_errors import from_os_error, write_failure
from ..messages import Message, Quantity, msg, template
from ..raster.gdal_io import quiet, undated
from ..raster.grid import Grid
from ..runs.output_folder import EARLIER, POLYGONS
from .polygon_carrier import Carrier
from .polygon_signatures import PERSON, QUESTION, Differences, differences, read_only, sign_carried

# Fills in the figures of polygons of these numbers; returns which are large enough to stay.
Measure = Callable[[set[int]], set[int]]
_UNSAID = "('', 'undecided', 0)"  # what a field holds where nobody said anything

IN_A_COPY = template(
    "What was edited in the earlier polygons and has no place among the new ones is kept in "
    "“{name}”."
)


@dataclass(frozen=True)
class Kept:
    """What became of a person's edits. drawn: how many polygons of hers lie among the new ones.
    earlier: the name of the file that keeps what has no place there, or None. changes, area:
    polygons of the file now that are changes, and their m². deleted: how many of the new ones went
    because she had deleted them before."""

    drawn: int
    earlier: str | None
    changes: int
    area: float | None
    deleted: int = 0
    cut: frozenset[int] = frozenset()

    def sentences(self) -> list[str]:
        """What is told of it."""
        told: list[str] = []
        if self.drawn:
            told.append(
                msg("1 polygon that was drawn or edited by hand is kept as it is.")
                if self.drawn == 1
                else msg(
                    "{drawn} polygons that were drawn or edited by hand are kept as they are.",
                    drawn=Quantity(self.drawn, form=","),
                )
            )
        if self.deleted:
            told.append(
                msg(
                    "Polygons that were deleted by hand are left out again ({deleted}), but the "
                    "map and its areas hold them still: reject polygons instead, and finish the "
                    "review, to take them out of both.",
                    deleted=Quantity(self.deleted, form=","),
                )
            )
        if self.earlier:
            told.append(Message(IN_A_COPY, {"name": self.earlier}))
        return told


def keep_edits(
    earlier: Path, anew: Path, grid: Grid, measure: Measure, *, same_pair: bool
) -> Kept | None:
    """Carry what a person edited in the file `earlier` over to `anew`; what has no place there
    stays in a copy of the earlier file beside `anew`. None where nothing was edited.

    measure: measures what is left of polygons of `anew`. same_pair: both are of the same images;
    else nothing is carried over. Raises OutOfSpace or OutputRefused."""
    if not is_plain(earlier):
        return None
    try:
        found = differences(earlier)
        work = Carrier(earlier, anew, found, grid)
    except sqlite3.Error:
        return Kept(0, _copy_beside(earlier, anew.parent), *_counted(anew, set()))
    try:
        with quiet(), undated():
            if work.nothing_edited():
                return None
            whole = same_pair and work.same_reference() and work.carry_over()
            work.close()
        cut = _signed(work, anew, measure)
    except sqlite3.Error as error:
        raise write_failure(anew, str(error)) from error
    name = None if whole else _copy_beside(earlier, anew.parent)
    return Kept(work.drawn, name, *_counted(anew, work.rejected), work.deleted, frozenset(cut))


def keep_copy_of_edited(earlier: Path) -> Message | None:
    """Keep a copy of a file of polygons beside it that is about to be replaced by others, where a
    person edited it or decided on it; what is told of it. Raises OutOfSpace or OutputRefused."""
    if not is_plain(earlier):
        return None
    try:
        with read_only(earlier) as base:
            there = {row[1] for row in base.execute("PRAGMA table_info(changes)")}
            said = " OR ".join(f"{name} NOT IN {_UNSAID}" for name in PERSON if name in there)
            decided = (
                said
                and base.execute(
                    f"SELECT 1 FROM changes WHERE {said} LIMIT 1"  # nosec B608
                ).fetchone()
            )
        if not decided and not differences(earlier).anything():
            return None
    except sqlite3.Error:
        pass  # nobody knows whether it was edited
    return Message(IN_A_COPY, {"name": _copy_beside(earlier, earlier.parent)})


def carry_decided(
    earlier: Path, anew: Path, grid: Grid, measure: Measure, decided: set[int]
) -> Kept:
    """Carry the polygons that were decided on in the file `earlier` over to `anew`, each as it is,
    in the place of new ones that it mostly covers, and cut out of others; her other columns with
    them, and whether it was a question. `earlier` stays. Raises OutOfSpace or OutputRefused.

    measure: measures what is left of polygons of `anew`. decided: their numbers in the file."""
    try:
        found = differences(earlier)
        with quiet(), undated():
            work = Carrier(
                earlier,
                anew,
                Differences(found.signed, drawn=decided, columns=[*found.columns, QUESTION]),
                grid,
                as_drawn=False,
            )
            work.carry_over()
            work.close()
        cut = _signed(work, anew, measure)
    except (sqlite3.Error, IndexError, ValueError) as error:
        raise write_failure(anew, str(error)) from error
    # A rejected polygon is kept to be learned from again; it is none of the changes.
    return Kept(work.drawn, None, *_counted(anew, work.rejected), cut=frozenset(cut))


def _signed(work: Carrier, anew: Path, measure: Measure) -> set[int]:
    """Measure what was cut, and have the file say what became of the rest; which of it stays."""
    cut = measure(work.cut) if work.cut else set()
    sign_carried(anew, work.replaced, work.reshaped, work.beside(cut))
    return cut


def _copy_beside(earlier: Path, folder: Path) -> str:
    """Copy a file of polygons, with what lies in its log, under a name that tells when it was
    replaced."""
    stamp = time.strftime(EARLIER.replace(Path(POLYGONS).stem, earlier.stem.replace("%", "%%")))
    names = (f"{stamp}.gpkg", *(f"{stamp} {number}.gpkg" for number in range(2, 10_000)))
    name = next(name for name in names if not (earlier.parent / name).exists())
    try:
        with (
            closing(sqlite3.connect(f"{earlier.resolve().as_uri()}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(str(folder / name))) as target,
        ):
            source.backup(target)
    except sqlite3.Error:
        try:
            shutil.copyfile(earlier, folder / name)
        except OSError as error:
            raise from_os_error(error, folder / name) from error
    return name


def _counted(path: Path, rejected: set[int]) -> tuple[int, float | None]:
    """How many polygons are changes, and their area. rejected: hers that are none; what the engine
    outlined is in the mask until the review is finished."""
    with closing(sqlite3.connect(str(path))) as base:
        count, area = base.execute(
            "SELECT COUNT(*), SUM(area_m2) FROM changes "
            f"WHERE fid NOT IN ({', '.join(map(str, sorted(rejected)))})"  # nosec B608
        ).fetchone()
    return int(count), None if area is None else float(area)
