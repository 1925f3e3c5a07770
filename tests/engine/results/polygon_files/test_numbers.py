"""Which polygon each changed pixel lies in, without drawing the polygons back."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect, refine
from deepchange.engine.arrays.windows import full_rows
from deepchange.engine.errors import OutputRefused
from deepchange.engine.progress import Monitor
from deepchange.engine.raster import grid as grids
from deepchange.engine.raster.grid import Grid, draw
from deepchange.engine.results import decision, polygon_carrier, polygons
from deepchange.engine.results.polygon_files.numbers import PolygonNumbers
from osgeo import gdal, ogr, osr

WIDE = 1100  # the strips of its rasters hold fewer rows than they have
SHAPE = (700, WIDE)


def wkt(code):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt()


NORTH_UP = Grid(*SHAPE, (700000.0, 10.0, 0.0, 3750000.0, 0.0, -10.0), wkt(32636))
DEGREES = Grid(*SHAPE, (35.1, 0.0001, 0.0, 33.9, 0.0, -0.0001), wkt(4326))
NOWHERE = Grid(*SHAPE)


def written(path, grid, values):
    layer = gdal.GetDriverByName("GTiff").Create(str(path), grid.width, grid.height)
    if grid.transform:
        layer.SetGeoTransform(grid.transform)
        layer.SetProjection(grid.crs)
    layer.GetRasterBand(1).WriteArray(values)
    return path


@pytest.fixture
def outlined(tmp_path):
    """Outlines groups: the polygons, and the number of the polygon of each pixel (H, W)."""

    def outline(grid, changed, transition=None):
        change = written(tmp_path / "change.tif", grid, changed.astype(np.uint8))
        probability = written(tmp_path / "probability.tif", grid, np.full(SHAPE, 200, np.uint8))
        codes = transition if transition is None else written(tmp_path / "t.tif", grid, transition)
        classes = () if transition is None else ("field", "house")
        sources = polygons.Sources(change, probability, codes, classes)
        path = tmp_path / "changes.gpkg"
        totals, numbers = polygons.write_polygons(sources, grid, path, Monitor(None, None))
        numbers.rewind()
        found = np.zeros(SHAPE, np.int64)
        for window in full_rows(*SHAPE):
            found[window.slices][changed[window.slices]] = numbers.of(
                window, changed[window.slices]
            )
        assert numbers.count == totals.changes
        return path, found

    return outline


def drawn_back(path, grid):
    """The same by drawing each polygon where it lies."""
    dataset = ogr.Open(str(path))
    window = next(full_rows(*SHAPE, pixels=SHAPE[0] * SHAPE[1]))
    placed = grid if grid.transform else replace(grid, transform=polygons.AS_SHOWN)
    return draw(dataset.GetLayerByName("changes"), placed, window, "id")


def scattered():
    """Many groups, holes and groups within holes among them, some through every strip."""
    rough = np.random.default_rng(5).random((SHAPE[0] // 5, WIDE // 5)) < 0.45
    changed = rough.repeat(5, axis=0).repeat(5, axis=1)
    changed[:, 40:43] = changed[300:302] = True
    return changed


@pytest.mark.parametrize("grid", [NORTH_UP, DEGREES, NOWHERE], ids=["metres", "degrees", "none"])
def test_each_pixel_lies_in_the_polygon_that_is_drawn_over_it(outlined, grid):
    path, found = outlined(grid, scattered())
    assert found.max() > 500
    np.testing.assert_array_equal(found, drawn_back(path, grid))


def test_neighbours_of_another_transition_lie_in_another_polygon(outlined):
    codes = np.random.default_rng(6).integers(1, 5, (SHAPE[0] // 10, WIDE // 10))
    transition = codes.astype(np.uint8).repeat(10, axis=0).repeat(10, axis=1)
    path, found = outlined(NORTH_UP, scattered(), transition)
    np.testing.assert_array_equal(found, drawn_back(path, NORTH_UP))


def test_a_layer_without_changes_has_no_numbers(outlined):
    _, found = outlined(NORTH_UP, np.zeros(SHAPE, bool))
    assert not found.any()


def test_polygons_that_are_not_those_of_the_groups_are_never_given_their_figures(outlined):
    path, _ = outlined(NORTH_UP, scattered())
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("DELETE FROM changes WHERE fid = 7")
    groups = polygons.GroupNumbers(WIDE)
    groups.see(scattered().view(np.uint8))
    groups.settle()
    with pytest.raises(OutputRefused, match="not the outlines of the change layer"):
        PolygonNumbers(groups, None, path, NORTH_UP)


def test_a_detection_draws_no_polygon_back_and_indexes_them_all(
    pair_of_files, tmp_path, monkeypatch
):
    monkeypatch.setattr(grids.gdal, "RasterizeLayer", None)
    folder = tmp_path / "out"
    asked = DetectionRequest(*pair_of_files, str(folder), model="cva", min_area=0, threshold=0.05)
    result = detect(asked)
    dataset = ogr.Open(str(folder / "changes.gpkg"))
    answer = dataset.ExecuteSQL("SELECT HasSpatialIndex('changes', 'geometry')")
    assert answer.GetNextFeature().GetField(0) == 1
    with closing(sqlite3.connect(folder / "changes.gpkg")) as base:
        tables = {name for (name,) in base.execute("SELECT name FROM sqlite_master")}
        boxes = base.execute("SELECT COUNT(*) FROM rtree_changes_geometry").fetchone()[0]
    assert boxes == result.changes > 1
    assert not {"figures", "measured"} & tables


def test_deciding_without_a_crf_writes_the_change_layer_alone(pair_of_files, tmp_path, monkeypatch):
    made = []
    writer = decision.change_writer
    monkeypatch.setattr(
        decision, "change_writer", lambda path, grid: made.append(path.name) or writer(path, grid)
    )
    detect(DetectionRequest(*pair_of_files, str(tmp_path / "out"), model="cva"))
    assert made == ["change.tif"]


def test_of_earlier_polygons_those_alone_are_read_of_which_something_is_said(
    pair_of_files, tmp_path, monkeypatch
):
    folder = tmp_path / "out"
    asked = DetectionRequest(*pair_of_files, str(folder), model="cva", min_area=0, threshold=0.05)
    result = detect(asked)
    assert result.changes > 3
    kept = shutil.copytree(folder, tmp_path / "kept")
    with closing(sqlite3.connect(kept / "changes.gpkg")) as base, base:
        names = {"ST_IsEmpty": 1, "ST_MinX": 1, "ST_MaxX": 1, "ST_MinY": 1, "ST_MaxY": 1}
        for name, count in names.items():
            base.create_function(name, count, lambda _: 0)  # of triggers, which do not fire
        base.execute("UPDATE changes SET decision = 'accepted', note = 'seen' WHERE fid = 2")
        base.execute("UPDATE changes SET decision = 'undecided' WHERE fid = 3")
    read = []
    value = polygon_carrier.Carrier._value
    monkeypatch.setattr(
        polygon_carrier.Carrier,
        "_value",
        lambda self, feature, name: read.append(feature.GetFID()) or value(self, feature, name),
    )
    refine(kept)
    assert set(read) == {2}
    dataset = ogr.Open(str(kept / "changes.gpkg"))
    notes = [feature["note"] for feature in dataset.GetLayerByName("changes")]
    assert [note for note in notes if note] == ["seen"]
