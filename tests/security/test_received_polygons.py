"""`changes.gpkg` of a received result: what would hold up GDAL or QGIS without end is refused at
every door."""

import sqlite3
import zipfile
from contextlib import closing

import pytest
from deepchange.engine import BadInput, DetectionRequest, detect, refine
from deepchange.engine.raster import view_limits
from deepchange.engine.raster.vector_layer import open_layer
from deepchange.engine.raster.view_limits import is_endless_query
from deepchange.engine.results.polygon_signatures import refuse_strange_polygons
from deepchange.engine.results.review_decisions import read_polygons
from deepchange.engine.results.reviewed import save_accepted, save_mask
from deepchange.engine.runs.stored_report import read_report
from osgeo import ogr

NUMBERS = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)"
ENDLESS = {
    "in place of the polygons": f"ALTER TABLE changes RENAME TO hers; CREATE VIEW changes AS "
    f"{NUMBERS} SELECT n AS fid, "
    "NULL AS geometry, NULL AS decision, NULL AS drawn, NULL AS kind, NULL AS note FROM r",
    "in place of what GDAL reads when it opens": f"DROP TABLE gpkg_contents; CREATE VIEW "
    f"gpkg_contents AS {NUMBERS} SELECT n AS table_name "
    "FROM r WHERE n < 0",
    "in place of what GDAL may read": f"CREATE VIEW gpkg_metadata AS {NUMBERS} SELECT n AS id "
    f"FROM r WHERE n < 0",
    "as a layer of its own": f"CREATE VIEW more AS {NUMBERS} SELECT n AS fid, NULL AS "
    f"geometry FROM r; INSERT INTO "
    "gpkg_contents (table_name, data_type, identifier) VALUES ('more', 'features', 'more')",
    "as a layer that is not listed": f"CREATE VIEW more AS {NUMBERS} SELECT n AS fid FROM r "
    f"WHERE n < 0",
    "set off by an edit": "CREATE TRIGGER more AFTER UPDATE ON changes BEGIN INSERT INTO "
    "gpkg_extensions (scope) "
    "SELECT 'x' FROM changes a, changes b, changes c, changes d; END",
}


@pytest.fixture(params=ENDLESS.values(), ids=ENDLESS)
def received(request, pair_of_files, tmp_path, monkeypatch):
    """A result with a query without end in its file of polygons."""
    monkeypatch.setattr(view_limits, "_MOST_STEPS", 30)
    detect(DetectionRequest(*pair_of_files, str(tmp_path / "received"), model="cva"))
    with closing(sqlite3.connect(str(tmp_path / "received" / "changes.gpkg"))) as base, base:
        base.executescript(request.param)
    return tmp_path / "received"


def test_a_query_without_end_is_refused_wherever_polygons_of_a_result_are_read(received, tmp_path):
    for read in (
        lambda: refuse_strange_polygons(received / "changes.gpkg"),
        lambda: read_polygons(received),
        lambda: save_accepted(received, tmp_path / "accepted.gpkg"),
        lambda: save_mask(received, tmp_path / "mask.tif"),
    ):
        with pytest.raises(BadInput, match=r"may have no end|has no end|is no table"):
            read()
    assert not (tmp_path / "accepted.gpkg").exists()


def test_qgis_never_opens_polygons_with_a_query_without_end(received, monkeypatch):
    pytest.importorskip("qgis.core", reason="QGIS is not installed here")
    from deepchange.qgis_plugin.map import layers
    from qgis.core import QgsProject

    monkeypatch.setattr(layers, "QgsVectorLayer", lambda *_: pytest.fail("It was opened."))
    report = read_report(received / "report.json")
    told = []
    files = {"changes": str(received / "changes.gpkg"), "change": str(received / "change.tif")}
    project = QgsProject()
    group = layers.add_result(project, files, report, "x", told.append)
    assert len(told) == 1
    assert "changes.gpkg" in told[0]
    assert [node.layer().customProperty("deepchange/kind") for node in group.findLayers()] == [
        "change"
    ]


def test_an_ordinary_result_is_reviewed_as_ever(pair_of_files, tmp_path):
    detect(DetectionRequest(*pair_of_files, str(tmp_path / "result"), model="cva"))
    refuse_strange_polygons(tmp_path / "result" / "changes.gpkg")
    assert read_polygons(tmp_path / "result")


@pytest.mark.parametrize("column", ["decision", "note", "hers"])
@pytest.mark.parametrize("value", ["x'80'", "CAST(x'61ff' AS TEXT)"])
def test_text_that_is_no_utf_8_is_carried_over_readably_and_its_file_is_kept(
    column, value, pair_of_files, tmp_path
):
    detect(DetectionRequest(*pair_of_files, str(tmp_path / "result"), model="cva"))
    with closing(sqlite3.connect(str(tmp_path / "result" / "changes.gpkg"))) as base, base:
        for (name,) in base.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            base.execute(f'DROP TRIGGER "{name}"')
        base.execute("ALTER TABLE changes ADD COLUMN hers TEXT")
        base.execute(f"UPDATE changes SET {column} = {value}")
    refine(tmp_path / "result", threshold=0.4)
    with closing(sqlite3.connect(str(tmp_path / "result" / "changes.gpkg"))) as base:
        assert "\ufffd" in {
            str(text)[-1:] for (text,) in base.execute(f"SELECT {column} FROM changes")
        }
    assert [path.name for path in (tmp_path / "result").glob("changes *.gpkg")]


# What is named as an area, a reference or labels
# -----------------------------------------------------------------


@pytest.fixture
def area(tmp_path, monkeypatch):
    """A GeoPackage with one empty layer, whose list of layers is a query without end."""
    monkeypatch.setattr(view_limits, "_MOST_STEPS", 30)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "area.gpkg"))
    dataset.CreateLayer("area", None, ogr.wkbPolygon)
    dataset = None  # only now all of it is written
    with closing(sqlite3.connect(str(tmp_path / "area.gpkg"))) as base, base:
        base.executescript(
            "DROP TABLE gpkg_contents; CREATE VIEW gpkg_contents AS "
            f"{NUMBERS} SELECT n AS table_name FROM r WHERE n < 0"
        )
    return tmp_path / "area.gpkg"


def test_a_query_that_gdal_runs_as_it_opens_a_file_is_refused_before(area):
    with pytest.raises(BadInput, match=r"“gpkg_contents” of the area “.*” has no end"):
        open_layer(str(area), "the area")


def test_it_is_found_in_an_archive_and_behind_a_virtual_layer_too(area, tmp_path):
    with zipfile.ZipFile(tmp_path / "area.zip", "w") as packed:
        packed.write(area, "area.gpkg")
    with pytest.raises(BadInput, match="has no end"):
        open_layer(f"/vsizip/{tmp_path}/area.zip/area.gpkg", "the area")
    virtual = tmp_path / "area.vrt"
    virtual.write_text(
        "<OGRVRTDataSource><OGRVRTLayer name='area'><SrcDataSource "
        "relativeToVRT='1'>area.gpkg</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"
    )
    with pytest.raises(BadInput, match="has no end"):
        open_layer(str(virtual), "the area")


@pytest.mark.parametrize(
    ("query", "may_be_endless"),
    [
        ("SELECT * FROM area WHERE kind = 'a, b' AND id IN (1, 2)", False),
        ('SELECT ST_Buffer(geom, 2) FROM "my area" ORDER BY id, kind', False),
        (
            "UPDATE gpkg_ogr_contents SET feature_count = feature_count + 1 WHERE "
            "lower(table_name) = 'a'",
            False,
        ),
        (f"{NUMBERS} SELECT n FROM r", True),
        ("SELECT * FROM area a, area b", True),
        ("SELECT * FROM area CROSS JOIN area", True),
        ("SELECT * FROM generate_series(1, 9999999999999)", True),
        ("SELECT (SELECT count(*) FROM a) FROM b WHERE x = (SELECT max(y) FROM c)", True),
        ("SELECT /* FROM */ * FROM/**/a,b", True),
    ],
)
def test_a_query_is_trusted_only_where_it_reads_one_table(query, may_be_endless):
    assert is_endless_query(query) == may_be_endless


def test_a_virtual_layer_with_a_query_of_its_own_is_refused(tmp_path):
    virtual = tmp_path / "area.vrt"
    virtual.write_text(
        "<OGRVRTDataSource><OGRVRTLayer name='area'><SrcDataSource>a.gpkg</SrcDataSource><SrcSQL "
        f"dialect='SQLITE'>{NUMBERS} SELECT n FROM r WHERE n &lt; "
        "0</SrcSQL></OGRVRTLayer></OGRVRTDataSource>"
    )
    with pytest.raises(BadInput, match="SrcSQL"):
        open_layer(str(virtual), "the area")
