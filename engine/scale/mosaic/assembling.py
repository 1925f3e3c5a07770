"""What one worker does in the end: add up what rows of shards found, and write report, recipe and
picture; one GeoPackage of all polygons, where somebody wants it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import ogr

from ...arrays.windows import Window
from ...files.write_errors import write_failure
from ...kinds.by_index import KindsByIndex, kinds_by_index
from ...kinds.polygons import KindFigures, add_fields
from ...messages import Message
from ...progress import Monitor
from ...raster.gdal_io import last_message, quiet, undated
from ...raster.model_fit import doubts, notes_of_fit
from ...raster.quicklook import Quicklook
from ...raster.source.fill_values import one_each
from ...results.assemble import Answered, write_outcome, write_tables
from ...results.not_assessed import ReasonReader, legend, reason_rows
from ...results.polygon_files.formats import write_copy
from ...results.polygon_signatures import index_and_sign
from ...results.polygons import AS_SHOWN, Totals, create_polygons
from ...results.styles import add_default_style, write_class_style
from ...results.transitions import Transitions
from ...runs import output_folder as names
from ..at_worker import AtWorker
from .facts import Facts, facts_file, read_facts, summed, total
from .job import PICTURES, RESULT, hidden
from .outlining import work_of
from .polygons.geoparquet import FOLDER, read_rows
from .session import Session, session_of
from .shards import ShardRow


def assemble(worker: AtWorker, output: str, identity: str, facts: dict[str, Any]) -> dict[str, Any]:
    """Write what is told of all shards into the hidden folder; the result as plain values. facts:
    `rows`, of shards; `not_assessed` and `fill` of all shards; `gpkg`, whether all polygons are
    wanted in one file."""
    monitor = Monitor(worker.report, worker.cancelled)
    rows = [ShardRow.from_json(row) for row in facts["rows"]]
    with session_of(output, identity, worker.cancelled) as session:
        folder = hidden(output) / RESULT
        found = [read_facts(facts_file(output, f"outline_{row.name}")) for row in rows]
        answered = _with_reasons(_answered(session, facts), session, found, folder)
        transitions = _transitions(session, found, folder)
        kinds = kinds_by_index(session.job.request, session.pair)
        if kinds is not None:
            _join_kinds(kinds, session, found, folder)
            notes = (*answered.notes, *kinds.notes)
            answered = replace(answered, kinds=kinds, notes=notes)
        wanted = session.job.resolved.polygons
        if facts["gpkg"] or wanted != "gpkg":
            _write_geopackage(session, rows, folder / names.POLYGONS)
            write_copy(folder, wanted, worker.cancelled)
        totals = _totals(found, georeferenced=session.job.grid.georeferenced)
        told = write_outcome(answered, session.decision, totals, transitions, folder, monitor)
        _picture(session, rows).save(folder / names.QUICKLOOK)
    return told.to_json()


def _answered(session: Session, facts: dict[str, Any]) -> Answered:
    job, pair = session.job, session.pair
    fill = map(Message.from_json, facts["fill"])
    notes = one_each((*doubts(session.model, pair, job.statistics), *fill))
    return Answered(
        job.request,
        job.resolved,
        pair,
        job.statistics,
        job.shift,
        job.model,
        job.device,
        job.precision,
        job.learned,
        job.versions,
        session.plan.classes,
        (*notes, *notes_of_fit(job.learned)),
        tuple(facts["not_assessed"]),
    )


def _totals(found: Sequence[Facts], *, georeferenced: bool) -> Totals:
    """Counts of all rows."""
    changed, assessed, missing = (int(each) for each in total(found, "pixels"))
    outlined = [row["outlined"][1:] for row in found]  # by number, from 1 on
    changes = sum(len(each) for each in outlined)
    if not georeferenced:
        return Totals(changes, changed, assessed, missing, None, None, None, None)
    square = summed([row["square"] for row in found])
    first, second, third = (float(each) for each in square)
    area = math.fsum(np.concatenate(outlined))
    return Totals(changes, changed, assessed, missing, first, second, third, area)


def _with_reasons(
    answered: Answered, session: Session, found: Sequence[Facts], folder: Path
) -> Answered:
    """With the pixels and the area of each reason for which pixels were not assessed."""
    if session.pair.masks is None:
        return answered
    reader = ReasonReader(session.pair, session.layer(names.PROBABILITY))
    idle = set.intersection(*(set(row["idle"].tolist()) for row in found))
    reader.idle.keep(sorted(idle))
    georeferenced = session.job.grid.georeferenced
    square = summed([row["reason_areas"] for row in found]) if georeferenced else None
    reasons = reason_rows(total(found, "reasons"), square)
    write_class_style(legend(), folder / "not_assessed.qml")
    notes = (*answered.notes, *reader.idle.notes(session.job.grid))
    return replace(answered, not_assessed=tuple(reasons), notes=notes)


def _transitions(session: Session, found: Sequence[Facts], folder: Path) -> Transitions | None:
    """From what to what pixels changed, of a semantic model; its table and picture."""
    classes = session.plan.classes
    if not classes:
        return None
    shape = len(classes), len(classes)
    area = summed([row["pair_areas"] for row in found])
    transitions = Transitions(
        tuple(name for name, _ in classes),
        total(found, "pairs").reshape(shape),
        area.reshape(shape) if session.job.grid.georeferenced else None,
        *total(found, "dates"),
    )
    write_tables(transitions, classes, folder)
    return transitions


def _join_kinds(
    kinds: KindsByIndex, session: Session, found: Sequence[Facts], folder: Path
) -> None:
    """Count pixels, areas and polygons of each kind, and note facts and sentences."""
    work = work_of(session)
    if kinds.imagery() is None or work is None:
        return
    georeferenced = session.job.grid.georeferenced
    totals = KindFigures(work.judge.rules, georeferenced=georeferenced)
    totals.pixels += total(found, "kinds")
    if totals.area is not None:
        totals.area += summed([row["kind_areas"] for row in found])
    counts = total(found, "kind_counts")
    titles = [kind.name for kind in work.judge.rules.kinds]
    kinds.describe(work, folder)
    kinds.rows = totals.rows(dict(zip(titles, counts.tolist())))


def _picture(session: Session, rows: Sequence[ShardRow]) -> Quicklook:
    """The picture that all shards saw parts of."""
    picture = Quicklook(session.pair, session.job.statistics)
    for row in rows:
        for shard in row.shards:
            parts = read_facts(hidden(session.output) / PICTURES / f"{shard.name}.npz")
            picture.see_part(Window(*shard.window.place), parts["before"], parts["after"])
        picture.join_change(**read_facts(facts_file(session.output, f"decide_{row.name}")))
    return picture


def _write_geopackage(session: Session, rows: Sequence[ShardRow], path: Path) -> None:
    """Write the polygons of all shards into one file, as a detection does."""
    work, grid = work_of(session), session.job.grid
    placed = grid if grid.transform else replace(grid, transform=AS_SHOWN)
    with quiet(), undated():
        dataset, layer = create_polygons(path, placed, [name for name, _ in session.plan.classes])
        if work is not None:
            add_fields(layer, work.imagery.indices)
        layer.StartTransaction()
        for row in rows:
            files = [session.output / FOLDER / f"{shard.name}.parquet" for shard in row.shards]
            polygons = (polygon for file in files for polygon in read_rows(file))
            for polygon in sorted(polygons, key=lambda polygon: int(polygon["id"])):
                layer.CreateFeature(_feature(layer, polygon))
        if layer.CommitTransaction() != 0:
            raise write_failure(path, last_message())
        add_default_style(dataset, path)
        del layer, dataset
    index_and_sign(path)


def _feature(layer: ogr.Layer, polygon: Any) -> ogr.Feature:
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetFID(int(polygon["id"]))
    for name, value in polygon.items():
        if name == "geometry":
            feature.SetGeometry(ogr.CreateGeometryFromWkb(value))
        elif value is not None:
            feature[name] = value
    return feature
