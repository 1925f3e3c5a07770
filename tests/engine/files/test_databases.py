"""A file of SQLite that this process has open keeps its locks, whatever else is read of it here."""

import os
import subprocess
import sys

import pytest
from deepchange.engine import BadInput
from deepchange.engine.files.databases import is_database, reading
from deepchange.engine.raster.fingerprints import fingerprint
from deepchange.engine.raster.gdal_io import open_raster, refuse_unfit
from deepchange.engine.raster.vector_layer import open_layer
from deepchange.engine.results.polygon_signatures import refuse_strange_polygons
from osgeo import gdal, ogr


@pytest.fixture
def layer(tmp_path):
    """A GeoPackage with one polygon."""
    path = tmp_path / "parcels.gpkg"
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    made = data.CreateLayer("changes", None, ogr.wkbPolygon)
    feature = ogr.Feature(made.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON((0 0,1 0,1 1,0 1,0 0))"))
    made.CreateFeature(feature)
    del feature, made, data
    return path


def rows_elsewhere(path):
    """What another program finds in the file, which it opens and closes."""
    program = (
        "import sqlite3, sys; base = sqlite3.connect(sys.argv[1]); "
        "print(base.execute('SELECT * FROM notes').fetchall()); base.close()"
    )
    words = [sys.executable, "-c", program, str(path)]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


def unreadable_raster(path):
    with pytest.raises(BadInput):
        open_raster(str(path), "the before image")


@pytest.mark.skipif(os.name != "posix", reason="Locks are of a descriptor there.")
@pytest.mark.parametrize(
    "read",
    [
        refuse_strange_polygons,
        lambda path: refuse_unfit(str(path), "the parcels"),
        lambda path: open_layer(str(path), "the parcels"),
        lambda path: [fingerprint(str(path)) for _ in range(2)],
        unreadable_raster,
    ],
    ids=["polygons", "name", "layer", "fingerprint", "raster"],
)
def test_what_is_written_after_it_was_read_here_and_closed_elsewhere_is_not_lost(layer, read):
    base = gdal.OpenEx(str(layer), gdal.OF_VECTOR | gdal.OF_UPDATE)  # as QGIS has it
    for words in ("PRAGMA journal_mode = WAL", "CREATE TABLE notes (text)"):
        base.ReleaseResultSet(base.ExecuteSQL(words))
    read(layer)
    rows_elsewhere(layer)  # the log goes where that one is the last that has the file open
    base.ExecuteSQL("INSERT INTO notes VALUES ('hers')")
    assert rows_elsewhere(layer) == "[('hers',)]"


def test_a_data_base_is_known_by_what_it_holds(layer, tmp_path):
    assert is_database(layer)
    for name, content in (("a.gpkg", b"II*\0" + bytes(200)), ("empty.gpkg", b"")):
        (tmp_path / name).write_bytes(content)
        assert not is_database(tmp_path / name)
    assert not is_database(tmp_path / "gone.gpkg")
    assert not (tmp_path / "gone.gpkg").exists()


def test_any_file_is_read_from_its_beginning(layer, tmp_path):
    (tmp_path / "a.txt").write_bytes(b"plain")
    for path, beginning in ((layer, b"SQLit"), (tmp_path / "a.txt", b"plain")):
        for _ in range(2):
            with reading(path) as file:
                assert file.read(5) == beginning
