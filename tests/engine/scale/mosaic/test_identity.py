"""A pair in shards gives the pixels, polygons and figures that `detect` gives, whatever the shards
are."""

import math
import random
from importlib.util import find_spec

import numpy as np
import pytest
import torch
from deepchange.engine import DetectionRequest, detect
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.scale.mosaic.run import map_pair
from deepchange.engine.scale.options import MapOptions
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.weights import weights_file
from osgeo import ogr, osr
from support.images import HALF_A_PIXEL_ON, PLACE, ground, utm, write
from support.scale import inline, layers_that_differ, rows_of, shapes_by_id

pytestmark = pytest.mark.skipif(
    not (find_spec("distributed") and find_spec("pyarrow")),
    reason="deepchange map needs dask and pyarrow (pip install 'deepchange[scale]').",
)
WINDOWS = {"window": 128, "overlap": 32}
ODD = (PLACE[0] + 0.1, 9.7, 0.0, PLACE[3] + 0.3, 0.0, -10.1)  # no corner is a round number


def changed(before, seed=0):
    """The after image: changes of many sizes, some across borders of shards, and noise."""
    after = before + np.random.default_rng(seed).normal(size=before.shape) * 3
    height, width = before.shape[1:]
    after[:, height // 4 : height // 4 + 40, 20 : width - 20] += 45
    after[:, 10 : height - 10, width // 2 : width // 2 + 25] -= 40
    for row, column in np.random.default_rng(1).integers(0, 250, (30, 2)):
        after[:, row : row + 4, column : column + 3] += 70
    return np.clip(after, 1, 255)


@pytest.fixture
def pair(tmp_path):
    before = ground(3, (340, 420))
    return [
        write(tmp_path / "before.tif", before.astype(np.uint8), nodata=0),
        write(tmp_path / "after.tif", changed(before).astype(np.uint8), nodata=0),
    ]


@pytest.fixture
def mapped(tmp_path, monkeypatch):
    """Maps a pair in shards of some sizes, and says in what it differs from `detect`."""

    def differs(pair, shards=(300,), **said):
        options = {"kinds": "off", **said}
        detected = detect(DetectionRequest(*pair, str(tmp_path / "whole"), **options))
        assert detected.changes
        found = []
        for shard in shards:
            tasks = inline(monkeypatch, shuffled)
            request = DetectionRequest(*pair, str(tmp_path / f"map{shard}"), **options)
            result = map_pair(request, MapOptions(shard=shard))
            assert tasks.names
            found += layers_that_differ(detected, result)
            if rows_of(detected.files["changes"]) != rows_of(result.files["changes"]):
                found.append("changes")
            found += [
                name
                for name in detected.to_json()
                if name not in ("output", "files", "seconds", "stages", "area_outlined_m2")
                and getattr(detected, name) != getattr(result, name)
            ]
            areas = [each.area_outlined_m2 or 0.0 for each in (detected, result)]
            if not math.isclose(*areas, rel_tol=1e-12):  # of polygons in another order
                found.append("area_outlined_m2")
        return found

    return differs


def shuffled(jobs):
    listed = list(jobs)
    random.Random(4).shuffle(listed)
    return listed


def test_a_model_that_learns_from_the_pair_learns_once_for_all_shards(pair, mapped):
    assert mapped(pair, (256, 300), model="ir-mad", kinds="auto", **WINDOWS) == []


def test_batches_of_several_windows_stay_together(pair, mapped):
    assert mapped(pair, (256,), model="cva", batch=3, window=96, overlap=40) == []


def test_windows_as_the_model_wants_them(pair, mapped):
    assert mapped(pair, (256,), model="cva", overlap=8, window=100, min_area="60px") == []


def test_a_network_computes_the_same_in_shards(tmp_path, mapped):
    before = ground(3, (200, 330))
    pair = [
        write(tmp_path / "before.tif", before.astype(np.uint8)),
        write(tmp_path / "after.tif", changed(before).astype(np.uint8)),
    ]
    asked = {"model": "dsms-fcn-szada", "device": "cpu", "threshold": 0.1}
    assert mapped(pair, (256,), **asked, **WINDOWS) == []


def test_several_views_of_each_window_and_how_they_differ_are_the_same(tmp_path, mapped):
    before = ground(3, (128, 330))
    pair = [
        write(tmp_path / "before.tif", before.astype(np.uint8)),
        write(tmp_path / "after.tif", changed(before).astype(np.uint8)),
    ]
    asked = {"model": "dsms-fcn-szada", "device": "cpu", "threshold": 0.1, "tta": "flips"}
    assert mapped(pair, (256,), **asked, **WINDOWS) == []


def test_the_classes_of_a_semantic_network_are_the_same(tmp_path, mapped):
    torch.manual_seed(0)
    weights = tmp_path / "semantic.safetensors"
    card = published_card("clearscd", {}, chip_size=64, overlap=16)
    weights_file.save(build("clearscd"), card, weights)
    before = ground(3, (128, 400))
    pair = [
        write(tmp_path / "before.tif", before.astype(np.uint8)),
        write(tmp_path / "after.tif", changed(before).astype(np.uint8)),
    ]
    asked = {"model": str(weights), "device": "cpu", "threshold": 0.4}
    assert mapped(pair, (256,), window=128, overlap=32, **asked) == []


def test_masks_gaps_and_an_area_of_interest_count_as_in_one_run(tmp_path, mapped):
    before = ground(3, (340, 420)).astype(np.uint16)
    after = changed(before).astype(np.uint16)
    after[:, 130:230, 100:300] = 0
    mask = np.full((1, 340, 420), 4, np.uint8)
    mask[0, 230:310, 200:330] = 9
    area = tmp_path / "area.gpkg"
    _polygon(area, (30, 400), (15, 325))
    pair = [
        write(tmp_path / "before.tif", before, nodata=0),
        write(tmp_path / "after.tif", after, nodata=0),
    ]
    clouds = write(tmp_path / "clouds.tif", mask)
    asked = {"masks_after": (f"{clouds}:scl",), "area_of_interest": str(area)}
    assert mapped(pair, model="ir-mad", **asked, **WINDOWS) == []


def test_a_pair_that_is_resampled_and_aligned_is_the_same(tmp_path, mapped):
    before = ground(3, (340, 420))
    pair = [
        write(tmp_path / "before.tif", before.astype(np.uint8), transform=HALF_A_PIXEL_ON),
        write(tmp_path / "after.tif", changed(before).astype(np.uint8)),
    ]
    assert mapped(pair, (300,), model="cva", align="shift", **WINDOWS) == []


def test_edges_are_refined_as_in_one_run(tmp_path, mapped):
    before = ground(3, (300, 330))
    pair = [
        write(tmp_path / "before.tif", before.astype(np.uint8)),
        write(tmp_path / "after.tif", changed(before).astype(np.uint8)),
    ]
    backend = "pydensecrf" if find_spec("pydensecrf") else "torch"
    assert mapped(pair, (256,), model="cva", crf=backend, **WINDOWS) == []


@pytest.mark.parametrize(
    "minimum",
    [
        pytest.param("0", marks=pytest.mark.slow),
        "400px",
        pytest.param("250000m2", marks=pytest.mark.slow),
    ],
)
def test_groups_that_go_on_over_many_rows_of_shards_are_decided_as_wholes(
    tmp_path, mapped, minimum
):
    before = ground(3, (820, 300))
    after = before.copy()
    after[:, 10:810, 40:44] += 90  # a comb whose teeth meet in the last row of shards
    after[:, 300:810, 70:260:9] += 90
    after[:, 806:810, 40:260] += 90
    after[:, 20:320, 200:203] += 90  # just below and above the minimum
    after[:, 390:510, 280:283] += 90
    pair = [
        write(tmp_path / "before.tif", before.astype(np.uint8), transform=ODD),
        write(tmp_path / "after.tif", np.clip(after, 1, 255).astype(np.uint8), transform=ODD),
    ]
    asked = {"model": "cva", "min_area": minimum, "kinds": "auto", **WINDOWS}
    assert mapped(pair, (256,), **asked) == []


def test_numbers_of_polygons_count_by_place_whatever_the_shards_are(pair, tmp_path, monkeypatch):
    found = []
    for shard in (256, 300, 1000):
        inline(monkeypatch)
        request = DetectionRequest(*pair, str(tmp_path / str(shard)), model="cva", **WINDOWS)
        result = map_pair(request, MapOptions(shard=shard))
        found.append(shapes_by_id(result.files["changes"]))
    assert found[0] == found[1] == found[2]
    tops = [ogr.CreateGeometryFromWkb(shape).GetEnvelope()[3] for shape in found[0]]
    assert tops == sorted(tops, reverse=True)


def test_a_pair_that_lies_nowhere_is_mapped_too(tmp_path, mapped):
    before = ground(3, (340, 350))
    pair = [
        write(tmp_path / "before.tif", before.astype(np.uint8), transform=None),
        write(tmp_path / "after.tif", changed(before).astype(np.uint8), transform=None),
    ]
    assert mapped(pair, (256,), model="cva", **WINDOWS) == []


def _polygon(path, columns, rows):
    """A rectangle between columns and rows of the images as a GeoPackage."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromWkt(utm())
    layer = source.CreateLayer("area", reference, ogr.wkbPolygon)
    xs, ys = [PLACE[0] + 10 * at for at in columns], [PLACE[3] - 10 * at for at in rows]
    corners = [(xs[0], ys[0]), (xs[1], ys[0]), (xs[1], ys[1]), (xs[0], ys[1]), (xs[0], ys[0])]
    text = ", ".join(f"{x} {y}" for x, y in corners)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({text}))"))
    layer.CreateFeature(feature)
