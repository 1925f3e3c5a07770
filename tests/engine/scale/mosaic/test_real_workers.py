"""A pair larger than a shard gives with four worker processes what it gives with one and with
`detect`, whatever the shards are. Slow: run by hand,

python -m pytest tests/engine/scale/mosaic/test_real_workers.py -m slow -s"""

from importlib.util import find_spec

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect
from deepchange.engine.scale.mosaic.run import map_pair
from deepchange.engine.scale.options import MapOptions
from osgeo import gdal
from support.images import PLACE, utm
from support.scale import layers_that_differ, rows_of

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (find_spec("distributed") and find_spec("pyarrow")),
        reason="deepchange map needs dask and pyarrow (pip install 'deepchange[scale]').",
    ),
]
HEIGHT, WIDTH = 5120, 5200


def written(path, image):
    raster = gdal.GetDriverByName("GTiff").Create(
        str(path), WIDTH, HEIGHT, 1, gdal.GDT_Byte, ["TILED=YES", "COMPRESS=LZW"]
    )
    raster.SetGeoTransform(PLACE)
    raster.SetProjection(utm())
    raster.GetRasterBand(1).WriteArray(image)
    return str(path)


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    """Smooth ground with noise; fields that changed, some across every border of shards."""
    folder = tmp_path_factory.mktemp("pair")
    random = np.random.default_rng(0)
    coarse = random.integers(60, 160, (HEIGHT // 80, WIDTH // 80))
    before = np.kron(coarse, np.ones((80, 80))) + random.normal(size=(HEIGHT, WIDTH)) * 3
    after = before + random.normal(size=before.shape) * 3
    for row, column in random.integers(0, 5000, (150, 2)):
        after[row : row + 60, column : column + 45] += 70
    after[2000:2100, 30:5100] += 60
    after[40:5000, 4050:4130] += 60
    names = ("before", before), ("after", after)
    return [
        written(folder / f"{name}.tif", np.clip(image, 1, 255).astype(np.uint8))
        for name, image in names
    ]


@pytest.fixture(scope="module")
def whole(pair, tmp_path_factory):
    return detect(DetectionRequest(*pair, str(tmp_path_factory.mktemp("one") / "whole"), "cva"))


@pytest.mark.parametrize(
    ("workers", "shard"), [(1, 2048), (4, 2048), (4, 4096), (4, 5000)], ids=str
)
def test_workers_and_shards_do_not_show_in_the_result(pair, whole, tmp_path, workers, shard):
    asked = DetectionRequest(*pair, str(tmp_path / "map"), "cva")
    result = map_pair(asked, MapOptions(shard=shard, workers=workers, threads=1))
    pieces = len(list((tmp_path / "map" / "probability").glob("*.tif")))
    print(
        f"\n{workers} worker(s), shards of {shard}: {pieces} shards, {result.changes} polygons of "
        f"{whole.changes}, layers that differ: {layers_that_differ(whole, result) or 'none'}"
    )
    assert layers_that_differ(whole, result) == []
    assert rows_of(whole.files["changes"]) == rows_of(result.files["changes"])
    assert whole.changed_percent == result.changed_percent
    assert whole.kinds == result.kinds
