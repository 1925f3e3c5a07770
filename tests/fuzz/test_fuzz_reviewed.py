"""Polygons of a result that was received, made up at random: reviewed, decided anew and saved, or
one sentence."""

import shutil
import sqlite3
from contextlib import closing, suppress

import numpy as np
import pytest
from deepchange.engine import DeepChangeError, DetectionRequest, detect, refine
from deepchange.engine.raster import view_limits
from deepchange.engine.results.polygon_signatures import TABLE, differences
from deepchange.engine.results.reviewed import save_accepted, save_mask
from hypothesis import example, given
from hypothesis import strategies as st
from osgeo import gdal
from support.fuzzing import quick

QUICK = quick(5)
# What SQLite takes as a value of any column, whatever it is declared as.
VALUES = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(),
    st.binary(max_size=12),
    st.just("accepted"),
    st.text(st.characters(codec="utf-8"), max_size=8),
)
COLUMNS = (
    "id",
    "area_m2",
    "pixels",
    "probability_mean",
    "decision",
    "kind",
    "note",
    "drawn",
    "geometry",
)
EDITS = st.lists(st.tuples(st.sampled_from(COLUMNS), VALUES), max_size=4)
ENDLESS = (
    "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n AS fid, NULL AS "
    "geometry FROM r"
)
STATEMENTS = [
    f"DROP TABLE {TABLE}",
    f"DELETE FROM {TABLE}",
    f"UPDATE {TABLE} SET shape = NULL, attributes = NULL",
    f"UPDATE {TABLE} SET attributes = x'00ff' WHERE fid < 1",
    f"ALTER TABLE {TABLE} ADD COLUMN more",
    "DELETE FROM gpkg_contents",
    "UPDATE gpkg_contents SET data_type = 5, identifier = NULL",
    "DROP TABLE gpkg_geometry_columns",
    "ALTER TABLE changes RENAME COLUMN decision TO d",
    'ALTER TABLE changes ADD COLUMN """x"',
    "ALTER TABLE changes ADD COLUMN place POINT",
    "UPDATE layer_styles SET styleQML = 7",
    f"ALTER TABLE changes RENAME TO hers; CREATE VIEW changes AS {ENDLESS}",
    f"DROP TABLE gpkg_contents; CREATE VIEW gpkg_contents AS {ENDLESS}",
    f"DROP TABLE {TABLE}; CREATE VIEW {TABLE} AS {ENDLESS}",
    f"CREATE VIEW more AS {ENDLESS}; INSERT INTO gpkg_contents (table_name, data_type, identifier) "
    "VALUES ('more', 'attributes', 'more')",
]


@pytest.fixture(autouse=True)
def soon(monkeypatch):
    monkeypatch.setattr(view_limits, "_MOST_STEPS", 20)


@pytest.fixture(scope="module")
def result(tmp_path_factory):
    """A small result with three polygons."""
    folder = tmp_path_factory.mktemp("received")
    before = np.random.default_rng(5).integers(60, 90, (3, 60, 60)).astype(np.uint8)
    after = before.copy()
    for column in (5, 25, 45):
        after[:, 20:30, column : column + 8] = 240
    pair = [str(folder / name) for name in ("b.tif", "a.tif")]
    for path, bands in zip(pair, (before, after)):
        raster = gdal.GetDriverByName("GTiff").Create(path, 60, 60, 3)
        raster.WriteArray(bands)
        raster = None  # only now all of it is written
    detect(DetectionRequest(*pair, str(folder / "result"), model="cva"))
    return folder / "result"


def received(result, place, edits, statement):
    """The result once more, with values and tables of its polygons changed as SQLite allows."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(result, place)
    with closing(sqlite3.connect(str(place / "changes.gpkg"))) as base, base:
        names = base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in names:
            base.execute(f'DROP TRIGGER "{name}"')
        for column, value in edits:
            base.execute(f"UPDATE changes SET {column} = ? WHERE fid = 2", (value,))
        base.executescript(statement)
    return place


def every_statement(test):
    for statement in STATEMENTS:
        test = example(edits=[], statement=statement)(test)
    return test


@QUICK
@given(edits=EDITS, statement=st.just("") | st.sampled_from(STATEMENTS))
@every_statement
def test_polygons_that_were_received_are_told_apart_or_refused(edits, statement, result, tmp_path):
    place = received(result, tmp_path / "r", edits, statement)
    with suppress(sqlite3.Error):
        assert differences(place / "changes.gpkg").shapes.keys() <= {1, 2, 3}
    for save, name in ((save_accepted, "accepted.gpkg"), (save_mask, "mask.tif")):
        with suppress(DeepChangeError):
            save(place, tmp_path / name)


@QUICK
@given(edits=EDITS, statement=st.just("") | st.sampled_from(STATEMENTS))
@example(edits=[("geometry", "text")], statement="")
@example(edits=[("geometry", 5)], statement="")
@example(edits=[("decision", b"\x80")], statement="")
@example(edits=[], statement=STATEMENTS[2])
@example(edits=[], statement=STATEMENTS[3])
@example(edits=[], statement=STATEMENTS[7])
@example(edits=[], statement=STATEMENTS[10])
@example(edits=[], statement=STATEMENTS[12])
@example(edits=[], statement=STATEMENTS[-1])
def test_a_result_whose_polygons_were_meddled_with_is_decided_anew(
    edits, statement, result, tmp_path
):
    place = received(result, tmp_path / "r", edits, statement)
    with suppress(DeepChangeError):
        assert refine(place, threshold=0.4).changes >= 0


@QUICK
@given(edits=EDITS)
@example(
    edits=[("pixels", "many"), ("probability_mean", b"\xff"), ("area_m2", "x"), ("decision", 7)]
)
@example(edits=[("area_m2", float("inf")), ("decision", "accepted")])
def test_decisions_are_read_whatever_the_attributes_hold(edits, result, tmp_path):
    core = pytest.importorskip("qgis.core")
    from deepchange.qgis_plugin.dock.result.review_panel import ReviewPanel

    place = received(result, tmp_path / "r", edits, "")
    layer = core.QgsVectorLayer(str(place / "changes.gpkg"), "changes", "ogr")
    panel = ReviewPanel(None)
    panel.show_layer(layer)
    for _ in range(4):
        panel.step(1)
    assert sum(panel.tally().counts.values()) == layer.featureCount()
    panel.show_layer(None)
