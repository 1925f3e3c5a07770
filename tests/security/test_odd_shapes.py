"""Rasters that are a hundred thousand times as long as wide: stored and outlined without filling
memory or time."""

from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect
from deepchange.engine.arrays.windows import block_shape
from deepchange.engine.inference import answer_layers
from deepchange.engine.raster import layers
from deepchange.engine.raster.grid import Grid
from deepchange.engine.raster.layers import change_writer
from deepchange.engine.results.polygons import Sources, _changed_alone
from osgeo import gdal

CACHE = 2**26  # bytes that GDAL's cache has at least during a run


@pytest.mark.parametrize(
    "shape", [(1, 1), (96, 120), (3000, 2000), (10, 4096), (256, 100_000), (90_000, 131_072)]
)
def test_ordinary_rasters_are_stored_in_squares(shape):
    assert block_shape(*shape) == (256, 256)


@pytest.mark.parametrize(
    "shape", [(1, 10**6), (10**6, 1), (10, 10**6), (10**6, 10), (100, 50_000), (3000, 10**6)]
)
def test_blocks_of_a_thin_raster_hold_few_pixels_beside_it_and_a_row_of_them_stays_in_the_cache(
    shape,
):
    rows, columns = block_shape(*shape)
    assert rows * columns == 256 * 256
    assert (rows % 16, columns % 16) == (0, 0)
    blocks = -(-shape[0] // rows) * -(-shape[1] // columns)
    assert blocks * rows * columns <= max(2, 16 / min(shape)) * shape[0] * shape[1] + rows * columns
    assert rows * shape[1] <= CACHE


@pytest.fixture
def thin(tmp_path, raster):
    """Two dates (3, 12, 5000) with a bright building at columns 4000 to 4099."""
    before = np.random.default_rng(1).integers(60, 120, (3, 12, 5000)).astype(np.uint8)
    after = before + np.uint8(3)
    after[:, 2:9, 4000:4100] = 230
    return raster(tmp_path / "b.tif", before), raster(tmp_path / "a.tif", after)


def detected(pair, folder):
    files = detect(DetectionRequest(*pair, str(folder), model="cva")).files
    return {key: files[key] for key in ("probability", "change")}


def in_squares(monkeypatch):
    for module in (layers, answer_layers):
        monkeypatch.setattr(module, "block_shape", lambda *_: (256, 256))


def test_the_result_of_a_thin_raster_is_the_one_that_squares_hold(thin, tmp_path, monkeypatch):
    long = detected(thin, tmp_path / "long")
    in_squares(monkeypatch)
    square = detected(thin, tmp_path / "square")
    for key in long:
        opened = gdal.Open(long[key]), gdal.Open(square[key])
        assert [raster.GetRasterBand(1).GetBlockSize() for raster in opened] == [
            [4096, 16],
            [256, 256],
        ]
        np.testing.assert_array_equal(*(raster.ReadAsArray() for raster in opened))
    assert gdal.Open(long["change"]).ReadAsArray()[2:9, 4000:4100].all()


def test_the_files_of_an_ordinary_raster_are_the_same_to_the_byte(
    pair_of_files, tmp_path, monkeypatch
):
    as_it_is = detected(pair_of_files, tmp_path / "as_it_is")
    in_squares(monkeypatch)
    for key, path in detected(pair_of_files, tmp_path / "square").items():
        assert Path(path).read_bytes() == Path(as_it_is[key]).read_bytes()


def test_what_is_outlined_of_a_wide_raster_is_not_unpacked_for_every_line(tmp_path):
    grid = Grid(70, 300_000)
    with change_writer(tmp_path / "change.tif", grid) as writer:
        writer.write(0, np.ones((1, grid.width), np.uint8))
        writer.finish(None)
    sources = Sources(tmp_path / "change.tif", tmp_path / "probability.tif")
    place = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
    mask, _ = _changed_alone(sources, grid, place, tmp_path / "mask.tif")
    assert np.prod(mask.GetRasterBand(1).GetBlockSize()) <= CACHE / 4
    assert mask.ReadAsArray().sum(axis=1).tolist() == [grid.width] + [0] * 69
