"""Classes of both dates, transitions where something changed, and how much went where."""

import csv
from functools import partial

import numpy as np
import pytest
from deepchange.engine.arrays.blending import Mosaic
from deepchange.engine.arrays.windows import plan_windows
from deepchange.engine.progress import Monitor
from deepchange.engine.raster.grid import Grid
from deepchange.engine.raster.layers import change_writer, class_writer
from deepchange.engine.request import MinimumArea
from deepchange.engine.results import decision as refinement
from deepchange.engine.results.decision import Decision
from deepchange.engine.results.polygons import Sources, write_polygons
from deepchange.engine.results.transitions import code, write_table, write_transitions
from osgeo import gdal, ogr

CLASSES = (("water", (0, 90, 200)), ("grass", (60, 160, 60)), ("building", (200, 60, 40)))
METRES = Grid(40, 60, (700000.0, 10.0, 0.0, 3750000.0, 0.0, -10.0), "")


def nothing(*_):
    return False


@pytest.fixture
def layers(tmp_path, raster):
    """Grass everywhere before; a building of 4 x 5 and a pond of 2 x 3 pixels come, and one corner
    was never seen."""
    template = raster(tmp_path / "grid.tif", np.zeros((1, 40, 60), np.uint8))
    grid = Grid(40, 60, METRES.transform, gdal.Open(template).GetProjection())
    before, after, change = (np.full((40, 60), value, np.uint8) for value in (2, 2, 0))
    after[10:14, 20:25], change[10:14, 20:25] = 3, 1
    after[30:32, 50:53], change[30:32, 50:53] = 1, 1
    after[0, :] = 3  # another class where nothing changed: no transition
    for values in (before, after, change):
        values[39, 59] = 255
    paths = {name: tmp_path / f"{name}.tif" for name in ("change", "before", "after", "transition")}
    for writer, values in (
        (change_writer(paths["change"], grid), change),
        (class_writer(paths["before"], grid, "before", CLASSES), before),
        (class_writer(paths["after"], grid, "after", CLASSES), after),
    ):
        writer.write(0, values)
        writer.finish("NEAREST")
    return grid, paths


def traced(layers, classes=CLASSES):
    grid, paths = layers
    sources = paths["change"], paths["before"], paths["after"]
    return write_transitions(sources, paths["transition"], grid, classes, Monitor())


def test_a_transition_stands_where_the_mask_says_changed_and_nowhere_else(layers):
    traced(layers)
    codes = gdal.Open(str(layers[1]["transition"])).ReadAsArray()
    assert (codes[10:14, 20:25] == code(1, 2, 3)).all()
    assert (codes[30:32, 50:53] == code(1, 0, 3)).all()
    assert codes[39, 59] == 255
    assert np.count_nonzero(codes) == 4 * 5 + 2 * 3 + 1


def test_the_matrix_counts_pixels_and_hectares_from_class_to_class(layers):
    found = traced(layers)
    assert found.pixels[1, 2] == 20
    assert found.pixels[1, 0] == 6
    assert found.pixels.sum() == 26
    assert found.area[1, 2] == pytest.approx(20 * 100, rel=0.002)
    assert found.before.tolist() == [0, 2399, 0]
    first = found.rows()[0]
    assert (first["from"], first["to"], first["pixels"]) == ("grass", "building", 20)
    assert first["percent"] == pytest.approx(100 * 20 / 2399, abs=1e-4)


def test_the_table_on_disk_says_the_same(layers, tmp_path):
    found = traced(layers)
    write_table(found, tmp_path / "t.csv")
    rows = list(csv.DictReader((tmp_path / "t.csv").read_text(encoding="utf-8").splitlines()))
    assert [(row["from"], row["to"], int(row["pixels"])) for row in rows] == [
        ("grass", "building", 20),
        ("grass", "water", 6),
    ]


def test_layers_carry_names_and_colours(layers):
    traced(layers)
    transition, after = (gdal.Open(str(layers[1][name])) for name in ("transition", "after"))
    band = transition.GetRasterBand(1)
    table = band.GetDefaultRAT()
    names = [table.GetValueAsString(row, 1) for row in range(table.GetRowCount())]
    assert names[0] == "unchanged"
    assert names[code(1, 2, 3)] == "grass -> building"
    assert len(names) == 10
    assert band.GetColorTable().GetColorEntry(code(1, 2, 3))[:3] == (153, 93, 46)
    named = after.GetRasterBand(1).GetDefaultRAT()
    assert [named.GetValueAsString(row, 1) for row in range(named.GetRowCount())] == [
        "water",
        "grass",
        "building",
    ]


def test_polygons_say_from_what_to_what(layers, tmp_path):
    traced(layers)
    grid, paths = layers
    sources = Sources(
        paths["change"], paths["change"], paths["transition"], [name for name, _ in CLASSES]
    )
    write_polygons(sources, grid, tmp_path / "p.gpkg", Monitor())
    source = ogr.Open(str(tmp_path / "p.gpkg"))
    assert {(f["class_before"], f["class_after"], f["pixels"]) for f in source.GetLayer(0)} == {
        ("grass", "building", 20),
        ("grass", "water", 6),
    }


def without_small_groups(change, grid, decision):
    """A small change layer without what is below the minimum area."""
    again = partial(refinement._stored_strips, grid, change)
    ((_, kept),) = refinement._without_small_groups(again, grid, decision, Monitor().part(0, 1))
    return kept


def test_a_minimum_area_counts_pixels_of_one_transition_as_the_polygons_have_it(layers):
    grid, paths = layers
    decision = Decision(
        0.5, "off", minimum=MinimumArea(9, "px"), classes=(paths["before"], paths["after"])
    )
    kept = without_small_groups(paths["change"], grid, decision)
    assert (kept[10:14, 20:25] == 1).all()  # a building of 20 pixels
    assert (kept[30:32, 50:53] == 0).all()  # a pond of 6
    assert kept[39, 59] == 255
    paths["after"].unlink()
    split = np.full((40, 60), 2, np.uint8)
    split[10:14, 20:22], split[10:14, 22:25] = (
        1,
        3,
    )  # the same 20 pixels, of two transitions: 8 and 12
    with class_writer(paths["after"], grid, "after", CLASSES) as writer:
        writer.write(0, split)
        writer.finish("NEAREST")
    kept = without_small_groups(paths["change"], grid, decision)
    assert (kept == 1).sum() == 12


def test_many_classes_need_sixteen_bits_and_get_them(layers, tmp_path):
    many = (*CLASSES, *((f"class {n}", (n, n, n)) for n in range(40)))
    traced(layers, many)
    raster = gdal.Open(str(layers[1]["transition"]))
    assert raster.GetRasterBand(1).DataType == gdal.GDT_UInt16
    assert raster.GetRasterBand(1).GetNoDataValue() == 65535
    assert raster.ReadAsArray()[39, 59] == 65535
    assert raster.ReadAsArray()[10, 20] == code(1, 2, 43)
    grid, paths = layers
    sources = Sources(
        paths["change"], paths["change"], paths["transition"], [name for name, _ in many]
    )
    write_polygons(sources, grid, tmp_path / "p.gpkg", Monitor())
    source = ogr.Open(str(tmp_path / "p.gpkg"))
    assert sorted(f["class_after"] for f in source.GetLayer(0)) == ["building", "water"]


def test_a_pixel_takes_its_class_from_the_window_it_lies_deepest_in():
    mosaic = Mosaic(1, (20, 50), 20, 8, 0)
    rows = np.zeros((20, 50), np.uint8)
    for number, window in enumerate(plan_windows(20, 50, 20, 8), 1):
        mosaic.add(window, np.full((1, window.height, window.width), number, np.uint8))
    first, values = mosaic.final_rows()
    rows[first : first + values.shape[1]] = values[0]
    mosaic.advance()
    # Windows begin at 0, 12, 24 and 30; the middle of the first overlap (12..19) divides it.
    assert (rows[:, :16] == 1).all()
    assert (rows[:, 17:27] == 2).all()
    assert (rows[:, 45:] == 4).all()
