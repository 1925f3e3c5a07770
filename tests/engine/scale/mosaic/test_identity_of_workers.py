"""Whatever a result is made of, one worker process and four give what `detect` gives. Slow: run by
hand,

python -m pytest tests/engine/scale/mosaic/test_identity_of_workers.py -m slow -s"""

from importlib.util import find_spec

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect
from deepchange.engine.scale.mosaic.run import map_pair
from deepchange.engine.scale.options import MapOptions
from support.images import HALF_A_PIXEL_ON, ground, write
from support.scale import layers_that_differ, rows_of

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (find_spec("distributed") and find_spec("pyarrow")),
        reason="deepchange map needs dask and pyarrow (pip install 'deepchange[scale]').",
    ),
]
HEIGHT, WIDTH = 300, 420
WINDOWS = {"window": 96, "overlap": 32, "batch": 2}
SHARDS = {1: (256,), 4: (256, 300)}  # pixels, by workers; the pair makes several of each


@pytest.fixture(scope="module", params=[1, 4], ids=["1 worker", "4 workers"])
def workers(request):
    """The address of so many processes, and how many they are."""
    import dask
    from distributed import LocalCluster

    with (
        dask.config.set({"distributed.nanny.pre-spawn-environ": {"OMP_NUM_THREADS": 1}}),
        LocalCluster(
            n_workers=request.param,
            threads_per_worker=1,
            silence_logs=50,
            dashboard_address=":0",
        ) as started,
    ):
        yield started.scheduler_address, request.param


@pytest.fixture
def images(tmp_path):
    """Both dates (4, H, W), and what writes them; the fourth band sees plants."""
    before = ground(3, (HEIGHT, WIDTH))
    after = before + np.random.default_rng(0).normal(size=before.shape) * 3
    after[:, 70:110, 20 : WIDTH - 20] += 45
    after[:, 10 : HEIGHT - 10, 170:195] -= 40
    for row, column in np.random.default_rng(1).integers(0, 250, (30, 2)):
        after[:, row : row + 4, column : column + 3] += 70
    after = np.clip(after, 1, 255)

    def written(**of_before):
        return [
            write(tmp_path / "before.tif", before.astype(np.uint8), nodata=0, **of_before),
            write(tmp_path / "after.tif", after.astype(np.uint8), nodata=0),
        ]

    return written


def semantic(folder):
    """A semantic network that nobody trained."""
    import torch
    from deepchange.engine.catalogue.published import published_card
    from deepchange.engine.tensor.networks import build
    from deepchange.engine.tensor.weights import weights_file

    torch.manual_seed(0)
    weights = folder / "semantic.safetensors"
    card = published_card("clearscd", {}, chip_size=64, overlap=16)
    weights_file.save(build("clearscd"), card, weights)
    return str(weights)


def clouds(folder):
    mask = np.full((1, HEIGHT, WIDTH), 4, np.uint8)
    mask[0, 150:230, 200:300] = 9
    return f"{write(folder / 'clouds.tif', mask)}:scl"


def area(folder):
    from osgeo import ogr, osr
    from support.images import PLACE, utm

    reference = osr.SpatialReference()
    reference.ImportFromWkt(utm())
    path = folder / "area.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("area", reference, ogr.wkbPolygon)
    left, right, top, bottom = (
        PLACE[0] + 10 * 5,
        PLACE[0] + 10 * 410,
        PLACE[3] - 10 * 5,
        PLACE[3] - 10 * 295,
    )
    corners = f"{left} {top}, {right} {top}, {right} {bottom}, {left} {bottom}, {left} {top}"
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({corners}))"))
    layer.CreateFeature(feature)
    return str(path)


CASES = {
    "kinds and magnitude (ir-mad, learned once)": lambda _: {"model": "ir-mad", "kinds": "auto"},
    "classes of a semantic network": lambda folder: {
        "model": semantic(folder),
        "device": "cpu",
        "threshold": 0.4,
        "window": 128,
    },
    "a network": lambda _: {"model": "dsms-fcn-szada", "device": "cpu", "threshold": 0.2},
    "a network that the pair teaches once": lambda _: {"model": "dsms-cn", "device": "cpu"},
    "edges refined (CRF)": lambda _: {"model": "cva", "crf": "torch"},
    "masks and an area of interest": lambda folder: {
        "model": "cva",
        "masks_after": (clouds(folder),),
        "area_of_interest": area(folder),
    },
    "resampled and aligned": lambda _: {"model": "cva", "align": "shift"},
}


@pytest.mark.parametrize("case", CASES)
def test_worker_processes_give_what_one_detection_gives(workers, images, tmp_path, case):
    scheduler, count = workers
    asked = {"kinds": "off", **WINDOWS, **CASES[case](tmp_path)}
    pair = images(**({"transform": HALF_A_PIXEL_ON} if case.startswith("resampled") else {}))
    whole = detect(DetectionRequest(*pair, str(tmp_path / "whole"), **asked))
    assert whole.changes
    for shard in SHARDS[count]:
        output = tmp_path / f"map{shard}"
        options = MapOptions(shard=shard, scheduler=scheduler)
        found = map_pair(DetectionRequest(*pair, str(output), **asked), options)
        pieces = len(list((output / "probability").glob("*.tif")))
        layers = [name for name, path in whole.files.items() if path.endswith(".tif")]
        differ = layers_that_differ(whole, found)
        print(
            f"\n| {case} | {count} | {pieces} | {', '.join(layers)} | {differ or 'none'} | "
            f"{found.changes} of {whole.changes} |"
        )
        assert pieces > 1
        assert differ == []
        assert rows_of(whole.files["changes"]) == rows_of(found.files["changes"])
        assert whole.kinds == found.kinds
        assert whole.pixels_changed == found.pixels_changed
