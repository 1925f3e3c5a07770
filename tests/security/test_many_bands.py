"""Hundreds of bands: windows, samples and caches are planned by bytes, and few bands are read as
ever."""

from functools import reduce

import numpy as np
import pytest
from deepchange.engine import DetectionRequest
from deepchange.engine.detection import learning_sample
from deepchange.engine.raster import pair as of_pairs
from deepchange.engine.raster.pair import measure, open_pair
from deepchange.engine.raster.source import fill_values
from deepchange.engine.statistical import irmad

MOST_BYTES = 2**26


@pytest.fixture
def opened(tmp_path, raster):
    """Open a pair of as many bands as asked for."""

    def opened(bands, size=300):
        ground = np.random.default_rng(bands).integers(200, 3000, (8, size, size))
        values = np.resize(ground, (bands, size, size)).astype(np.uint16)
        names = [
            raster(tmp_path / f"{bands}_{role}.tif", values + np.uint16(step))
            for step, role in enumerate("ba")
        ]
        return open_pair(DetectionRequest(*names, str(tmp_path)))

    return opened


def test_the_cache_for_small_windows_of_many_bands_holds_little_beside_them(opened, monkeypatch):
    pair = opened(400)
    side = pair.largest_window(512)
    monkeypatch.setattr("deepchange.engine.raster.pair._LEAST_CACHE", 0)
    assert pair.cache_bytes(side) <= 1.25 * 2 * (1.5 * side) * pair.before.row_bytes


def test_what_is_held_of_a_window_of_many_bands_is_bounded_and_few_bands_keep_theirs(opened):
    assert opened(400, 40).largest_window(512) ** 2 * 400 * 4 <= MOST_BYTES / 8
    assert [opened(bands, 40).largest_window(512) for bands in (3, 13, 16, 64)] == [
        512,
        512,
        512,
        256,
    ]


def test_many_bands_are_learned_from_at_several_places_that_fit(opened):
    pair = opened(400)
    before, _, valid = learning_sample(pair, measure(pair))
    assert len(valid) > 1
    assert sum(chip.nbytes for chip in before) <= 1.1 * MOST_BYTES


def test_few_bands_are_learned_from_as_ever(opened, monkeypatch):
    asked = []
    pair = opened(13, 40)
    statistics = measure(pair)
    monkeypatch.setattr(of_pairs, "sample_windows", lambda *values: asked.append(values[1:]) or [])
    learning_sample(pair, statistics)
    assert asked == [(16 / 13, 256)]


def test_what_gdal_keeps_while_fill_is_looked_for_is_limited_for_many_bands_alone(
    opened, monkeypatch
):
    limits = []
    monkeypatch.setattr(
        fill_values, "block_cache", lambda size: limits.append(size) or fill_values.nullcontext()
    )
    opened(13, 40)
    assert not limits
    opened(100, 40)
    assert limits
    assert max(limits) <= MOST_BYTES


def test_products_of_many_bands_are_added_up_in_parts(monkeypatch):
    random = np.random.default_rng(1)
    values, weight = random.normal(size=(80, 1000)), random.random(1000)
    together = irmad.weighted_products(values, weight)
    monkeypatch.setattr(irmad, "_AT_ONCE", 80 * 64)
    parts = []
    monkeypatch.setattr(
        irmad, "reduce", lambda add, each: reduce(add, [parts.append(1) or part for part in each])
    )
    np.testing.assert_allclose(
        irmad.weighted_products(values, weight), together, rtol=1e-12, atol=1e-12
    )
    assert len(parts) == -(-1000 // 64)
