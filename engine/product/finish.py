"""The end of a review, step by step: from a reviewed result to a folder that can be handed in."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ..errors import BadInput, Stopped
from ..files.doors import is_plain
from ..files.hashes import sha256_of
from ..files.json_text import read_json
from ..files.names import at_home, typed_name
from ..messages import Message, Quantity, Remedy, msg
from ..pages import refuse_without_jinja2
from ..progress import Cancelled, Monitor, Report, never
from ..raster.gdal_io import written_reference
from ..results.report import write_json
from ..results.review_decisions import ACCEPTED, REJECTED, UNDECIDED
from ..results.reviewed import save_mask
from ..results.stored_pair import StoredPair, stored_pair
from ..results.styles import write_style
from ..runs import output_folder as names
from ..runs.resume import end_moves
from ..runs.stored_report import read_report
from .changes import Changes, Tally
from .folder import PRODUCT, ProductFolder
from .layers import FORMATS, PolygonWriter, notes_on_formats, write_formats
from .outlines import Outlines
from .page import Page
from .parcels import YES, Parcel, ParcelTable, write_parcels
from .pictures import LONGEST, draw_dates
from .tables import write_areas
from .words import Say

POLYGONS, MASK, TABLE, PICTURES = msg("polygons"), msg("mask"), msg("table of parcels"), msg("page")
ACCEPTED_LAYER, NOT_REJECTED_LAYER = "accepted", "not_rejected"
MASK_FILE, AREAS_FILE, PAGE_FILE, RECIPE_FILE = (
    "change_reviewed.tif",
    "areas.csv",
    "report.html",
    "recipe.json",
)
ACCURACY_FILE = "accuracy.json"  # of the result: what an assessment wrote
MAP_HASH = (
    "map_sha256"  # in that file: of the mask that was assessed, where it is one that a review left
)
_LISTED = 20  # parcels that the page lists


@dataclass(frozen=True)
class FinishOptions:
    """What a product holds beside accepted polygons, mask and areas.

    formats: of the polygons, of gpkg, geojson, fgb and shp. parcels: a layer of polygons, such as
    parcels or districts; parcel_id: its field with their names, else their numbers in the file.
    undecided: polygons that nobody decided on count too. html: write the page. accuracy: an
    assessment in JSON (`deepchange accuracy --json`); else accuracy.json of the result, if it is
    there. overwrite: replace an earlier product. say: writes a sentence of the page in its
    `language`, a code such as “de”."""

    formats: tuple[str, ...] = ("gpkg",)
    parcels: str | None = None
    parcel_id: str | None = None
    undecided: bool = False
    html: bool = True
    accuracy: str | None = None
    overwrite: bool = False
    say: Say = field(default=str, repr=False)
    language: str = "en"

    def __post_init__(self) -> None:
        for name in ("parcels", "accuracy"):
            if getattr(self, name) is not None:
                object.__setattr__(self, name, typed_name(str(getattr(self, name))))
        odd = [name for name in self.formats if name not in FORMATS]
        if odd or not self.formats:
            raise BadInput(
                msg(
                    "“{name}” is no format of polygons here; give some of {formats}.",
                    name=odd[0] if odd else "",
                    formats=[*FORMATS],
                )
            )
        if self.parcel_id is not None and self.parcels is None:
            raise BadInput(
                msg(
                    "A field of parcels is named, but no layer of parcels; give the layer too.",
                    Remedy.CHOOSE_PARCELS,
                )
            )


@dataclass(frozen=True)
class Product:
    """What was written. files: names in the folder `output`. polygons: in the layer. areas in m²,
    None without georeferencing. parcels: how many, None where there is no table. warnings:
    sentences. layer: the GeoPackage of polygons, empty where there is none. tables: what a report
    tells, in words: head, areas, method, accuracy."""

    output: str
    files: tuple[str, ...]
    polygons: int
    accepted: int
    rejected: int
    undecided: int
    area_accepted_m2: float | None
    parcels: int | None = None
    parcels_changed: int | None = None
    warnings: tuple[str, ...] = ()
    layer: str = ""
    tables: Mapping[str, list[tuple[str, ...]]] = field(default_factory=dict, repr=False)

    def to_json(self) -> dict[str, Any]:
        """The product as plain values, without the tables."""
        values = asdict(self)
        del values["tables"]
        return values


def finish(
    folder: str | Path,
    output: str | Path,
    options: FinishOptions | None = None,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
) -> Product:
    """Write what a review leaves into a new folder: accepted polygons, the mask without the
    rejected ones, areas by decision and kind, a table of parcels, and a page that opens anywhere.

    folder: the result, which stays as it is. The new folder appears when all in it is whole. Raises
    BadInput, OutputRefused where it is there already, OutOfSpace or Stopped."""
    asked, cancelled = options or FinishOptions(), cancelled or never
    folder, output = at_home(folder), at_home(output)
    end_moves(folder)
    work = _Work(Path(folder), asked, report, cancelled)
    reads = (str(folder), *filter(None, (asked.parcels, asked.accuracy)))
    with ProductFolder(output, replace=asked.overwrite, reads=reads) as made:
        work.write_polygons(made.partial)
        work.write_mask(made.partial)
        work.write_parcels(made.partial)
        work.write_page(made.partial)
        product = work.describe(made)
        if cancelled():
            raise Stopped(msg("Stopped."))
        made.keep()
    return product


class _Work:
    """One product while it is made. Each step writes into the folder that it gets."""

    def __init__(
        self, folder: Path, asked: FinishOptions, report: Report | None, cancelled: Cancelled
    ) -> None:
        self._folder, self._asked, self._cancelled = folder, asked, cancelled
        self._report = _report_of(folder)
        self._recipe = read_json(folder / names.RECIPE, msg("The recipe"))
        self._stored: StoredPair = stored_pair(self._report)
        self._accuracy, self._notes = _accuracy(folder, asked.accuracy)
        if asked.html:
            refuse_without_jinja2()
        self._changes = Changes(folder, self._stored.grid)
        self._tally = Tally()
        self._outlines = Outlines(self._changes.grid, _picture_size(self._stored))
        self._layer = f"{NOT_REJECTED_LAYER if asked.undecided else ACCEPTED_LAYER}.gpkg"
        self._written = 0
        self._parcels: tuple[int, int, list[tuple[str, float | None, float | None]]] | None = None
        pixels = self._stored.megapixels
        shares: dict[str, float] = {POLYGONS: 1.0 + 0.1 * pixels, MASK: 0.2 + 0.1 * pixels}
        shares |= {TABLE: 5.0} if asked.parcels else {}
        shares |= {PICTURES: 1.0 + 0.3 * pixels} if asked.html else {}
        self._monitor = Monitor(report, cancelled)
        self._monitor.expect(shares)

    def write_polygons(self, folder: Path) -> None:
        """The layer of polygons in all its formats, and the table of areas."""
        self._monitor.begin(POLYGONS)
        grid = self._stored.grid
        writer = PolygonWriter(folder / self._layer, written_reference(grid.crs))
        wanted = (ACCEPTED, UNDECIDED) if self._asked.undecided else (ACCEPTED,)
        beyond = 0
        with closing(writer):  # before its folder goes, where this ends here
            for change in self._changes:
                if self._cancelled():
                    raise Stopped(msg("Stopped."))
                self._tally.add(change)
                if self._asked.html:
                    self._outlines.add(change)
                if change.decision in wanted:
                    writer.write(change)
                    self._written += 1
                    beyond += change.edited and self._changes.reaches_beyond(change)
        self._refuse_what_nobody_reviewed()
        self._notes += _notes_on_ground(len(self._changes.doubles), beyond)
        write_formats(folder / self._layer, self._asked.formats, self._cancelled)
        self._notes += notes_on_formats(
            self._asked.formats, writer.longest_text, georeferenced=grid.georeferenced
        )
        write_areas(self._tally, folder / AREAS_FILE)

    def _refuse_what_nobody_reviewed(self) -> None:
        accepted, undecided = (self._tally.of(each).polygons for each in (ACCEPTED, UNDECIDED))
        if undecided and not self._asked.undecided and not accepted:
            raise BadInput(
                msg(
                    "No polygon is accepted yet; accept some in the review, or let undecided ones "
                    "count.",
                    Remedy.COUNT_UNDECIDED,
                )
            )
        if undecided:
            self._notes.append(_undecided_note(undecided, written=self._asked.undecided))

    def write_mask(self, folder: Path) -> None:
        """The mask without what was rejected."""
        self._monitor.begin(MASK)
        save_mask(self._folder, folder / MASK_FILE)
        write_style("change", (folder / MASK_FILE).with_suffix(".qml"))
        assessed = None if self._accuracy is None else self._accuracy.get(MAP_HASH)
        if assessed is not None and assessed != sha256_of(folder / MASK_FILE):
            self._accuracy = None
            self._notes.append(
                msg(
                    "The accuracy was assessed before the last decisions and is left out; assess "
                    "it again."
                )
            )

    def write_parcels(self, folder: Path) -> None:
        """The table of parcels, where a layer of these is given."""
        if self._asked.parcels is None:
            return
        self._monitor.begin(TABLE)
        table = ParcelTable(
            self._asked.parcels,
            self._asked.parcel_id,
            folder / self._layer,
            self._folder / names.CHANGE,
            self._changes.grid if self._stored.grid.transform is None else self._stored.grid,
        )
        found: list[Parcel] = []  # those that changed most
        count = changed = 0
        for parcel in write_parcels(table, folder, self._cancelled):
            count, changed = count + 1, changed + (parcel.changed == YES)
            if parcel.changed == YES:
                found = sorted(
                    [*found, parcel],
                    key=lambda one: -(one.changed_ha or one.changed_percent or 0.0),
                )[:_LISTED]
        self._parcels = (
            count,
            changed,
            [(one.parcel, one.changed_ha, one.changed_percent) for one in found],
        )
        self._notes += table.notes

    def write_page(self, folder: Path) -> None:
        """The page, and the accuracy that it tells of."""
        if self._accuracy is not None:
            write_json(self._accuracy, folder / ACCURACY_FILE)
        if not self._asked.html:
            return
        self._monitor.begin(PICTURES)
        pictures = draw_dates(self._folder, self._stored, self._monitor)
        self._page().write(folder / PAGE_FILE, pictures, self._outlines)

    def _page(self) -> Page:
        return Page(
            self._report,
            self._recipe,
            self._stored.grid,
            self._tally,
            self._asked.undecided,
            self._parcels,
            self._accuracy,
            self._notes,
            self._asked.say,
            self._asked.language,
        )

    def describe(self, made: ProductFolder) -> Product:
        """The recipe, and what the product is."""
        write_json(self._recipe, made.partial / RECIPE_FILE)
        if "gpkg" not in self._asked.formats:
            (made.partial / self._layer).unlink()
        accepted, rejected, undecided = (
            self._tally.of(each) for each in (ACCEPTED, REJECTED, UNDECIDED)
        )
        product = Product(
            str(made.path),
            tuple(sorted([*(item.name for item in made.partial.iterdir()), PRODUCT])),
            self._written,
            accepted.polygons,
            rejected.polygons,
            undecided.polygons,
            None if accepted.area is None and accepted.polygons else round(accepted.area or 0.0, 2),
            None if self._parcels is None else self._parcels[0],
            None if self._parcels is None else self._parcels[1],
            tuple(self._notes),
            self._layer if "gpkg" in self._asked.formats else "",
            self._tables(),
        )
        write_json(product.to_json(), made.partial / PRODUCT)
        self._monitor.finish()
        return product

    def _tables(self) -> dict[str, list[tuple[str, ...]]]:
        page = self._page()
        return {
            "head": [(page.title(),), (page.lead(),)],
            "areas": page.area_rows(),
            "method": page.method_rows(),
            "accuracy": page.accuracy_rows(),
        }


def _notes_on_ground(twice: int, beyond: int) -> list[Message]:
    """Sentences on polygons that have the shape of others, and on those that reach beyond the
    raster."""
    notes = []
    if twice:
        notes.append(
            msg("1 polygon has the same shape as another one, and both count once.")
            if twice == 1
            else msg(
                "{count} polygons have the same shape as another one, and count once with it.",
                count=Quantity(twice, form=","),
            )
        )
    if beyond:
        notes.append(
            msg(
                "1 polygon that was drawn or edited by hand reaches beyond the raster: it counts "
                "whole in the layer and the areas, and the mask ends with the raster."
            )
            if beyond == 1
            else msg(
                "{count} polygons that were drawn or edited by hand reach beyond the raster: they "
                "count whole in the layer and the areas, and the mask ends with the raster.",
                count=Quantity(beyond, form=","),
            )
        )
    return notes


def _undecided_note(count: int, *, written: bool) -> Message:
    """A sentence on what becomes of undecided polygons. written: whether they are in the layer."""
    if count == 1 and written:
        return msg(
            "1 polygon is undecided: in the layer of polygons, and changed in the mask, which "
            "lacks the rejected alone."
        )
    if count == 1:
        return msg(
            "1 polygon is undecided: not in the layer of polygons, and changed in the mask, which "
            "lacks the rejected alone."
        )
    number = Quantity(count, form=",")
    if written:
        return msg(
            "{count} polygons are undecided: in the layer of polygons, and changed in the mask, "
            "which lacks the rejected alone.",
            count=number,
        )
    return msg(
        "{count} polygons are undecided: not in the layer of polygons, and changed in the mask, "
        "which lacks the rejected alone.",
        count=number,
    )


def _report_of(folder: Path) -> dict[str, Any]:
    if not os.path.lexists(folder / names.REPORT):
        raise BadInput(
            msg(
                "“{folder}” holds no result ({name} is missing); give the folder that detect "
                "wrote to.",
                folder=folder,
                name=names.REPORT,
            )
        )
    return read_report(folder / names.REPORT)


def _picture_size(stored: StoredPair) -> tuple[int, int]:
    scale = min(1.0, LONGEST / max(stored.grid.height, stored.grid.width))
    return max(1, round(stored.grid.height * scale)), max(1, round(stored.grid.width * scale))


def _accuracy(folder: Path, path: str | None) -> tuple[dict[str, Any] | None, list[str]]:
    """What an assessment found, and a sentence where it is of an earlier mask. Raises BadInput for
    another file."""
    own = folder / ACCURACY_FILE
    if path is None and not is_plain(own):
        return None, []
    if path is None and own.stat().st_mtime < (folder / names.CHANGE).stat().st_mtime:
        note = msg(
            "“{name}” is older than the mask of the result and is left out; assess the accuracy "
            "again.",
            name=own.name,
        )
        return None, [note]
    told = read_json(path or own, msg("The accuracy assessment"), links=path is not None)
    try:
        Page({}, {}, None, Tally(), accuracy=told).accuracy_rows()  # type: ignore[arg-type]
    except (KeyError, TypeError, IndexError, ValueError, AttributeError):
        raise BadInput(
            msg(
                "“{path}” is no accuracy assessment; give one in JSON, as the assessment itself "
                "writes it.",
                Remedy.GIVE_ACCURACY,
                path=path or own,
            )
        ) from None
    return told, []
