"""Beside what a trained network outlined, changes are asked about in full."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import ask
from deepchange.engine.arrays.windows import Window
from deepchange.engine.learning import asking, outlines, samples
from deepchange.engine.learning import pair as decided_pair
from deepchange.engine.progress import never
from deepchange.engine.raster.layers import STEPS
from deepchange.engine.raster.pair import measure
from deepchange.engine.results.review_decisions import read_polygons
from osgeo import gdal

from .test_learning import SIDE, Fields, decide, detected_of, edit

UNSURE = 12, 42  # row and column where the first bright change begins


@pytest.fixture(scope="module")
def detected(tmp_path_factory):
    return detected_of(Fields(), tmp_path_factory.mktemp("fields"))


@pytest.fixture
def result(detected, tmp_path, monkeypatch):
    """As if detected by a trained network that is sure of half of a change, and less of the
    rest."""
    for module in (decided_pair, asking):
        monkeypatch.setattr(module, "is_trained", lambda folder: True)
    folder = Path(shutil.copytree(detected, tmp_path / "result"))
    raster = gdal.Open(str(folder / "probability.tif"), gdal.GA_Update)
    row, column = UNSURE
    half = np.full((SIDE, SIDE // 2), 0.2 * STEPS, np.uint8)
    raster.GetRasterBand(1).WriteArray(half, column + SIDE // 2, row)
    return folder


def at_unsure(folder, *, added):
    """The polygon where the network was unsure: that of the detection, or that added as a
    question."""
    row, column = UNSURE
    x, y = 700000 + 10 * column, 3750000 - 10 * row
    (found,) = (
        each
        for each in read_polygons(folder)
        if each.added is added and 0 < each.x - x < 10 * SIDE and 0 < y - each.y < 10 * SIDE
    )
    return found


def test_what_a_network_and_ir_mad_see_together_is_asked_about_in_full_and_once(result):
    numbers = ask(result, 100)
    found = at_unsure(result, added=True)
    assert found.fid in numbers
    assert at_unsure(result, added=False).fid not in numbers
    stored = gdal.Open(str(result / "probability.tif")).ReadAsArray(37, 7, 20, 20)
    assert found.pixels > (stored >= STEPS / 2).sum() + 0.4 * SIDE**2
    assert found.probability < 0.8  # the mean one by the network
    assert len(numbers) == 24
    assert ask(result, 100) == numbers


def test_of_equally_large_changes_those_come_first_of_which_the_network_is_surer(result):
    numbers = ask(result, 100)
    assert numbers.index(at_unsure(result, added=True).fid) > len(numbers) / 2


def test_a_network_that_outlined_nothing_leaves_questions_all_the_same(result):
    edit(result, "DELETE FROM changes")
    raster = gdal.Open(str(result / "probability.tif"), gdal.GA_Update)
    raster.GetRasterBand(1).Fill(0)
    raster = None
    assert len(ask(result, 5)) == 5


def test_a_large_raster_is_outlined_part_by_part(result, monkeypatch):
    whole = len(ask(result, 100))
    monkeypatch.setattr(outlines, "_WHOLE", 0)
    monkeypatch.setattr(outlines, "_BLOCK", 60)
    assert outlines.add_outlines(result, 100, lambda: False) > 0
    monkeypatch.setattr(outlines, "_MOST_BLOCKS", 100)
    assert outlines.add_outlines(result, 100, lambda: False) >= whole


def test_a_polygon_decided_otherwise_than_the_outline_around_it_stays_as_it_was_decided(result):
    ask(result, 1)
    outline, polygon = (at_unsure(result, added=added).fid for added in (True, False))
    inner = Window(UNSURE[0] + 1, UNSURE[1] + 1, SIDE - 2, SIDE - 2)
    without_rim(result, polygon)
    decide(result, [outline], "accepted")
    decide(result, [polygon], "rejected")
    chip = decided_pair.open_decided(result).open_reader().read(inner)
    assert (chip.before[-1] == decided_pair.REJECTED).all()


def without_rim(folder, fid):
    """Take a pixel off a polygon all around."""
    dataset = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("changes")
    feature = layer.GetFeature(fid)
    feature.SetGeometry(feature.GetGeometryRef().Buffer(-10))
    layer.SetFeature(feature)


def test_ground_is_taken_as_unchanged_where_ir_mad_calls_it_so_too(result):
    numbers = ask(result, 100)
    decide(result, numbers[:3], "accepted")
    decide(result, numbers[3:6], "rejected")
    pair = decided_pair.open_decided(result)
    colours = samples.learned_colours(pair, measure(pair, never))
    found = samples.gather(pair, colours, 0, lambda share: None)
    nobody = found.polygon == samples.NOBODY
    network, witness = found.pixels[:, 10:12].T
    quiet = nobody & ~found.wanted
    assert max(network[quiet].max(), witness[quiet].max()) < 0.5
    assert min(network[nobody & found.wanted].min(), witness[nobody & found.wanted].min()) >= 0.5
