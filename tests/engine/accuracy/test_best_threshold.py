"""The threshold that fits a reference best, against all thresholds tried one by one."""

import json

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, best_threshold, detect, refine
from deepchange.engine.cli.main import main
from deepchange.engine.errors import BadInput, Stopped
from deepchange.engine.raster.layers import NOT_ASSESSED, STEPS
from osgeo import gdal, ogr

SIDE = 60


@pytest.fixture
def result(raster, tmp_path):
    """The folder of a result with a probability at random, higher where the reference says so, and
    a mask by 0.8; the reference as a raster."""
    rng = np.random.default_rng(8)
    truth = np.zeros((SIDE, SIDE), np.uint8)
    truth[10:25, 5:40] = 1
    steps = np.clip(rng.normal(70 + 60 * truth, 30), 0, STEPS).astype(np.uint8)
    steps[:, -3:] = NOT_ASSESSED
    mask = np.where(steps == NOT_ASSESSED, NOT_ASSESSED, steps > 0.8 * STEPS).astype(np.uint8)
    folder = tmp_path / "result"
    folder.mkdir()
    raster(folder / "probability.tif", steps[np.newaxis], nodata=NOT_ASSESSED)
    raster(folder / "change.tif", mask[np.newaxis], nodata=NOT_ASSESSED)
    return folder, raster(tmp_path / "truth.tif", truth[np.newaxis])


def band(path):
    return gdal.Open(str(path)).ReadAsArray()


def f1(found, truth):
    return 2 * np.sum(found & truth) / (found.sum() + truth.sum())


def test_no_other_threshold_has_a_larger_f1(result):
    folder, reference = result
    steps, truth = band(folder / "probability.tif"), band(reference) > 0
    known = steps != NOT_ASSESSED
    probability, truth = steps[known] / STEPS, truth[known]
    best = best_threshold(folder, reference)
    tried = {t: f1(probability > t, truth) for t in np.arange(0.001, 1, 0.001)}
    assert best.f1 == pytest.approx(max(tried.values()))
    assert best.f1 == pytest.approx(f1(probability > best.threshold, truth))
    assert best.f1_of_mask == pytest.approx(f1(probability > 0.8, truth))
    assert (best.pixels, best.changed) == (known.sum(), truth.sum())


def test_of_polygons_with_a_field_only_what_they_say_counts(result, tmp_path):
    folder, _ = result
    source = gdal.Open(str(folder / "change.tif"))
    west, width, _, north, _, height = source.GetGeoTransform()
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "decided.gpkg"))
    layer = made.CreateLayer("decided", source.GetSpatialRef(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("decision"))
    for row, decision in ((12, "accepted"), (40, "rejected"), (50, None)):
        corners = [(5, row), (15, row), (15, row + 5), (5, row + 5), (5, row)]
        ring = ", ".join(f"{west + x * width} {north + y * height}" for x, y in corners)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        feature["decision"] = decision
        layer.CreateFeature(feature)
    del layer, made
    best = best_threshold(folder, tmp_path / "decided.gpkg", "decision")
    assert (best.pixels, best.changed) == (100, 50)


def test_a_detection_takes_the_threshold_that_is_told(raster, tmp_path, capsys):
    rng = np.random.default_rng(2)
    before = rng.integers(60, 90, (3, 80, 80)).astype(np.uint8)
    after = before + rng.integers(0, 9, before.shape).astype(np.uint8)
    after[:, 20:44, 20:44] += 90
    truth = np.zeros((1, 80, 80), np.uint8)
    truth[0, 20:44, 20:44] = 1
    reference = raster(tmp_path / "truth.tif", truth)
    images = raster(tmp_path / "before.tif", before), raster(tmp_path / "after.tif", after)
    folder = str(tmp_path / "result")
    detect(DetectionRequest(*images, folder, model="cva", threshold=0.999, min_area="0"))
    assert main(["accuracy", folder, reference, "--best-threshold", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["f1_of_mask"] < told["f1"]
    assert main(["accuracy", folder, reference, "--best-threshold"]) == 0
    assert f"deepchange refine {folder} --threshold" in capsys.readouterr().out
    refine(folder, threshold=told["threshold"], min_area="0", crf="off")
    assert best_threshold(folder, reference).f1_of_mask == pytest.approx(told["f1"])
    assert main(["accuracy", folder, reference, "--best-threshold"]) == 0
    assert "No threshold alone does better than the mask as it is" in capsys.readouterr().out


def test_what_no_threshold_can_be_chosen_on_is_said_in_a_sentence(result, raster, tmp_path):
    folder, reference = result
    ones = raster(tmp_path / "ones.tif", np.ones((1, SIDE, SIDE), np.uint8))
    with pytest.raises(BadInput, match="needs places of both kinds"):
        best_threshold(folder, ones)
    with pytest.raises(BadInput, match="no folder of a result"):
        best_threshold(tmp_path, reference)
    smaller = np.zeros((1, SIDE // 2, SIDE), np.uint8)
    raster(folder / "probability.tif", smaller, nodata=NOT_ASSESSED)
    with pytest.raises(BadInput, match="is not what the result held"):
        best_threshold(folder, reference)
    with pytest.raises(Stopped):
        best_threshold(folder, reference, cancelled=lambda: True)


def test_a_sample_and_a_threshold_are_not_asked_for_at_once(result, capsys):
    folder, reference = result
    asked = ["accuracy", str(folder), reference, "--best-threshold", "--sample", "50"]
    assert main(asked) == 2
    assert "leave --sample out" in capsys.readouterr().err
