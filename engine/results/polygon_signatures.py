"""What the engine wrote into a file of change polygons, kept in the file itself: what differs, a
person has edited."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from osgeo import gdal

from ..errors import BadInput
from ..files.doors import is_plain
from ..files.write_errors import write_failure
from ..messages import msg
from ..raster.gdal_io import attempt, last_message, quiet, refuse_unfit, undated
from ..raster.view_limits import is_endless_query

PERSON = (
    "decision",
    "kind",
    "note",
    "drawn",
)  # attributes that are hers: empty until she fills them in
TABLE, STYLES = "deepchange_written", "layer_styles"
QUESTION = "candidate"  # the column that says of a polygon that it was added as a question, and why
_OWN = ("changes", STYLES)
# Where the table keeps the columns and the style; features are counted from 1, and what is said of
# polygons that were carried over from −1 downwards.
_STYLE = 0


@dataclass(frozen=True)
class Beside:
    """Ground of the mask that no polygon outlines. owner: number of the polygon that was carried
    over and took the place of what had outlined it; None where the ground stays whatever becomes of
    that. ground: WKB, empty where there is none."""

    owner: int | None
    ground: bytes = b""


@dataclass
class Differences:
    """What a person made of the polygons, by the numbers of the features (fid) in the file.

    signed: whether the file tells what the engine wrote; where it does not, nothing else is known.
    drawn: polygons that are hers. reshaped: of other shape than written. changed: other values of
    the engine's attributes. deleted: shapes that are gone. shapes: as written, of all that were and
    are there. columns, layers: names of those that are hers. styles: numbers of the styles that are
    hers. beside: ground that polygons of hers left when they were carried over; moved: whether one
    of these was reshaped or deleted since, whose ground is not in it."""

    signed: bool = False
    drawn: set[int] = field(default_factory=set)
    reshaped: set[int] = field(default_factory=set)
    changed: set[int] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    shapes: dict[int, str] = field(default_factory=dict)
    columns: list[str] = field(default_factory=list)
    layers: list[str] = field(default_factory=list)
    styles: list[int] = field(default_factory=list)
    beside: list[Beside] = field(default_factory=list)
    moved: bool = False

    def anything(self) -> bool:
        """Whether there is anything, or nothing is known."""
        hers = self.drawn, self.reshaped, self.changed, self.deleted
        return not self.signed or any((*hers, self.columns, self.layers, self.styles))


def sign(path: Path) -> None:
    """Keep in the file what each polygon is now. Raises OutOfSpace or OutputRefused."""
    try:
        with closing(sqlite3.connect(str(path))) as base, base:
            columns = [name for name in _columns(base) if name not in PERSON]
            rows = list(_signatures(base, columns))
            styles = [text for _, text in _styles(base)]
            base.execute(
                f"CREATE TABLE {TABLE} (fid INTEGER PRIMARY KEY, shape TEXT, attributes TEXT)"
            )
            insert = f"INSERT INTO {TABLE} VALUES (?, ?, ?)"  # nosec B608
            base.execute(insert, (_STYLE, _hash(*styles), " ".join(columns)))
            base.executemany(insert, rows)
    except sqlite3.Error as error:
        raise write_failure(path, str(error)) from error


def index_and_sign(path: Path) -> None:
    """Build the spatial index, once all polygons are there, and keep what the engine wrote. Raises
    OutOfSpace or OutputRefused."""
    with quiet(), undated():
        dataset = attempt(gdal.OpenEx, str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        if dataset is None:
            raise write_failure(path, last_message())
        gdal.ErrorReset()
        answer = attempt(dataset.ExecuteSQL, "SELECT CreateSpatialIndex('changes', 'geometry')")
        if answer is not None:
            dataset.ReleaseResultSet(answer)
        failed = gdal.GetLastErrorType() >= gdal.CE_Failure
        failed |= attempt(dataset.FlushCache) not in (None, 0)
        if failed or gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise write_failure(path, last_message())
        answer = dataset = None
    sign(path)


def add_column(path: Path, name: str) -> None:
    """Have the file say that a column was written; see `add_columns`."""
    add_columns(path, (name,))


def add_columns(path: Path, names: Iterable[str]) -> None:
    """Have the file say that columns were written, with what they hold now, of each polygon that is
    as it was written.

    Raises OutOfSpace or OutputRefused."""
    try:
        with closing(sqlite3.connect(str(path))) as base, base:
            ((text,),) = base.execute(f"SELECT attributes FROM {TABLE} WHERE fid = ?", (_STYLE,))  # nosec B608
            then = dict(base.execute(f"SELECT fid, attributes FROM {TABLE}"))  # nosec B608
            known = text.split()
            added = [name for name in names if name not in known]
            if not added:
                return
            same = {
                fid
                for fid, _, attributes in _signatures(base, known)
                if then.get(fid) == attributes
            }
            columns = [*known, *added]
            rows = [
                (attributes, fid)
                for fid, _, attributes in _signatures(base, columns)
                if fid in same
            ]
            update = f"UPDATE {TABLE} SET attributes = ? WHERE fid = ?"  # nosec B608
            base.execute(update, (" ".join(columns), _STYLE))
            base.executemany(update, rows)
    except sqlite3.Error as error:
        raise write_failure(path, str(error)) from error


def add_polygons(path: Path, column: str, numbers: Iterable[int]) -> None:
    """Have the file say that the engine wrote more polygons, and a column for them. Raises
    OutOfSpace or OutputRefused.

    A file that does not say what was written stays so."""
    try:
        with read_only(path) as base:
            written = _written(base)
    except sqlite3.Error as error:
        raise write_failure(path, str(error)) from error
    if written is None:
        return
    add_column(path, column)
    sign_polygons(path, numbers)


def sign_polygons(path: Path, numbers: Iterable[int]) -> None:
    """Have the file say that the engine wrote polygons as they are now. Raises OutOfSpace or
    OutputRefused."""
    wanted = set(numbers)
    if not wanted:
        return
    try:
        with closing(sqlite3.connect(str(path))) as base, base:
            ((text,),) = base.execute(f"SELECT attributes FROM {TABLE} WHERE fid = ?", (_STYLE,))  # nosec B608
            rows = [row for row in _signatures(base, text.split()) if row[0] in wanted]
            base.executemany(f"INSERT OR REPLACE INTO {TABLE} VALUES (?, ?, ?)", rows)  # nosec B608
    except sqlite3.Error as error:
        raise write_failure(path, str(error)) from error


def sign_carried(
    path: Path, replaced: Iterable[int], reshaped: Mapping[int, str], beside: Iterable[Beside]
) -> None:
    """Have the file say what became of polygons that were carried over into it. replaced: numbers
    of polygons that made room for them. reshaped: number of each that was reshaped, and its shape
    before, as `signature` has it."""
    with closing(sqlite3.connect(str(path))) as base, base:
        delete = f"DELETE FROM {TABLE} WHERE fid = ?"  # nosec B608
        gone = set(replaced)
        base.executemany(delete, ((number,) for number in gone))
        release = f"UPDATE {TABLE} SET attributes = '' WHERE fid < 0 AND attributes LIKE ?"  # nosec B608
        base.executemany(release, ((f"{number} %",) for number in gone))
        insert = f"INSERT INTO {TABLE} VALUES (?, ?, ?)"  # nosec B608
        base.executemany(insert, ((number, shape, "") for number, shape in reshaped.items()))
        ((last,),) = base.execute(f"SELECT MIN(fid) FROM {TABLE}")  # nosec B608
        shapes = {fid: shape for fid, shape, _ in _signatures(base, [])}
        for number, each in enumerate(beside, 1):
            owner = "" if each.owner is None else f"{each.owner} {shapes[each.owner]}"
            base.execute(insert, (last - number, each.ground, owner))


def differences(path: Path) -> Differences:
    """What a person has edited since the file was written. Raises sqlite3.Error where it cannot be
    read, or where its tables are no tables or hold other things than ours."""
    try:
        return _differences(path)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError, OverflowError) as error:
        raise sqlite3.DatabaseError("it holds other things than Deep Change writes") from error


def _differences(path: Path) -> Differences:
    with read_only(path) as base:
        refuse_views(base)
        tables = {name for (name,) in base.execute("SELECT table_name FROM gpkg_contents")}
        found = Differences(layers=sorted(tables - set(_OWN)))
        written = _written(base)
        if written is None:
            found.columns = [name for name in _columns(base) if name not in PERSON]
            return found
        found.signed = True
        style, columns = written.pop(_STYLE)
        carried = [written.pop(fid) for fid in sorted(written, reverse=True) if fid < 0]
        now: dict[int, str] = {}
        known = columns.split()
        there = _columns(base)
        found.columns = [name for name in there if name not in known and name not in PERSON]
        for fid, shape, attributes in _signatures(base, [name for name in known if name in there]):
            then, now[fid] = written.pop(fid, None), shape
            if then is None:
                found.drawn.add(fid)
            elif then[0] != shape:
                found.reshaped.add(fid)
                found.shapes[fid] = then[0]
            else:
                found.shapes[fid] = shape
                if then[1] != attributes:
                    found.changed.add(fid)
        found.deleted = {shape for shape, _ in written.values()}
        for ground, said in carried:
            owner, _, shape = said.partition(" ")
            if owner and now.get(int(owner)) != shape:
                found.moved = True
            else:
                found.beside.append(Beside(int(owner) if owner else None, bytes(ground)))
        found.styles = [number for number, text in _styles(base) if _hash(text) != style]
    return found


def edited_shapes(path: Path) -> set[int]:
    """The polygons that a person drew, reshaped or split, by their numbers in the file: what else
    stands of their size was measured before. Raises sqlite3.Error where it cannot be read."""
    with read_only(path) as base:
        refuse_views(base)
        written = _written(base) or {}
        return {
            fid
            for fid, shape, _ in _signatures(base, [])
            if written and (fid not in written or written[fid][0] != shape)
        }


def refuse_views(base: sqlite3.Connection) -> None:
    """Raise sqlite3.DatabaseError where a view takes the place of a table of ours or of every
    GeoPackage: its query may have no end, and GDAL runs it when it opens the file."""
    names = ("changes", TABLE, STYLES)
    master = (
        "SELECT type, name, sql FROM sqlite_master WHERE lower(name) IN (?, ?, ?) OR lower(name) "
        "LIKE 'gpkg%'"
    )
    for kind, name, made in base.execute(master, names):
        is_ours = name.lower() in names
        if kind == "view" or (
            is_ours and (kind != "table" or "virtual" in str(made).lower().split("table")[0])
        ):
            raise sqlite3.DatabaseError(f"its “{name}” is no table")


def refuse_endless_triggers(base: sqlite3.Connection) -> None:
    """Raise sqlite3.DatabaseError where an edit would set off a query that may have no end."""
    for name, made in base.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"):
        if is_endless_query(str(made)):
            raise sqlite3.DatabaseError(f"its trigger “{name}” may have no end")


def refuse_strange_polygons(path: Path) -> None:
    """Raise BadInput where a file of polygons is none, or holds what would hold up GDAL or QGIS
    without end.

    Before either opens it: whoever reads, shows or edits the polygons of a result asks here
    first."""
    if not is_plain(path):
        raise BadInput(msg("“{path}” is gone; detect again.", path=path))
    try:
        with read_only(path) as base:
            refuse_views(base)
            refuse_endless_triggers(base)
    except sqlite3.Error as error:
        raise BadInput(
            msg("“{path}” cannot be read ({message}); detect again.", path=path, message=error)
        ) from error
    refuse_unfit(str(path), "the polygons")


def refuse_lost_layer(path: Path) -> None:
    """Raise BadInput where a file of polygons holds layers, and none of the name that they had."""
    layers: list[str] = []
    with suppress(sqlite3.Error), read_only(path) as base:
        layers = [name for (name,) in base.execute("SELECT table_name FROM gpkg_contents")]
    if layers and "changes" not in layers:
        raise BadInput(
            msg(
                "“{path}” has no layer “{layer}” any more, but {layers}; give the layer of the "
                "polygons that name again, or detect again.",
                path=path,
                layer="changes",
                layers=layers,
            )
        )


@contextmanager
def read_only(path: Path) -> Iterator[sqlite3.Connection]:
    """The file as a data base that nothing is written to. Raises sqlite3.Error."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as base:
        yield base


def _written(base: sqlite3.Connection) -> dict[int, tuple[Any, str]] | None:
    if not base.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (TABLE,)).fetchone():
        return None
    written = base.execute(f"SELECT * FROM {TABLE}")  # nosec B608
    rows = {fid: (shape, attributes) for fid, shape, attributes in written}
    return rows if _STYLE in rows else None


def number_and_shape(base: sqlite3.Connection) -> tuple[str, str]:
    """What the columns of number and shape are called, whatever program saved the polygons. Raises
    sqlite3.DatabaseError where there are no shapes."""
    table = base.execute("PRAGMA table_info(changes)")
    number = next((row[1] for row in table if row[5]), "rowid")
    shapes = "SELECT column_name FROM gpkg_geometry_columns WHERE lower(table_name) = 'changes'"
    for (shape,) in base.execute(shapes):
        return number, str(shape)
    raise sqlite3.DatabaseError("its “changes” has no shapes")


def _columns(base: sqlite3.Connection) -> list[str]:
    """The columns of the polygons but for number and shape."""
    others = number_and_shape(base)
    names = [row[1] for row in base.execute("PRAGMA table_info(changes)")]
    return [name for name in names if name not in others]


def _signatures(base: sqlite3.Connection, columns: list[str]) -> Iterator[tuple[int, str, str]]:
    number, *chosen = map(_quoted, (*number_and_shape(base), *columns))
    select = f"SELECT {number}, {', '.join(chosen)} FROM changes ORDER BY {number}"  # nosec B608
    for fid, shape, *values in base.execute(select):
        yield fid, signature(shape), _hash(*values)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def signature(geometry: bytes | None) -> str:
    """A text that tells a shape from all others. geometry: as a GeoPackage stores it.

    The header is left out: it may be written in other words when only an attribute is saved."""
    if not geometry:
        return ""
    envelope = (0, 32, 48, 48, 64)[min((geometry[3] >> 1) & 7, 4)]
    return hashlib.blake2b(geometry[8 + envelope :], digest_size=8).hexdigest()


def _styles(base: sqlite3.Connection) -> list[tuple[int, str]]:
    if not base.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (STYLES,)).fetchone():
        return []
    styles = base.execute(f"SELECT id, styleQML FROM {STYLES} ORDER BY id")  # nosec B608
    return [(number, text or "") for number, text in styles]


def _hash(*values: Any) -> str:
    return hashlib.blake2b(repr(values).encode(), digest_size=8).hexdigest()
