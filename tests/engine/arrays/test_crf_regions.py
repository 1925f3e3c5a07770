"""Where a dense CRF has something to decide."""

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect, refine
from deepchange.engine.arrays.crf_regions import undecided, with_surroundings
from deepchange.engine.arrays.windows import Window
from deepchange.engine.results import decision
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal

SCENE = Window(0, 0, 600, 500)


def parts_of(changed, assessed=None):
    return undecided(SCENE, SCENE, changed, np.ones_like(changed) if assessed is None else assessed)


@pytest.mark.parametrize("everywhere", [False, True])
def test_where_all_agree_nothing_is_refined(everywhere):
    assert parts_of(np.full((600, 500), everywhere)) == []


def test_who_was_not_assessed_has_no_say():
    changed = np.zeros((600, 500), bool)
    changed[:50] = True
    assert parts_of(changed, ~changed) == []


def test_a_small_change_is_refined_in_a_small_part():
    changed = np.zeros((600, 500), bool)
    changed[300:310, 200:210] = True
    parts = parts_of(changed)
    assert parts
    assert sum(with_surroundings(part, SCENE).pixels for part in parts) < 0.4 * SCENE.pixels


def test_where_changes_lie_everywhere_it_is_refined_as_one():
    changed = np.zeros((600, 500), bool)
    changed[::20, ::20] = True
    assert parts_of(changed) == [SCENE]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(st.integers(0, 199), st.integers(0, 149)), max_size=4),
    st.integers(1, 200),
    st.integers(1, 150),
    st.integers(0, 60),
    st.integers(0, 60),
)
def test_parts_do_not_overlap_and_miss_nobody_with_another_opinion_nearby(
    places, height, width, row, column
):
    scene = Window(0, 0, 200, 150)
    part = Window(min(row, 200 - height), min(column, 150 - width), height, width)
    seen = with_surroundings(part, scene)
    changed = np.zeros((200, 150), bool)
    for place in places:
        changed[place] = True
    times = np.zeros((200, 150), int)
    for found in undecided(
        part, seen, changed[seen.slices], np.ones((seen.height, seen.width), bool)
    ):
        times[found.slices] += 1
    assert times.max() <= 1
    outside = np.ones_like(changed)
    outside[part.slices] = False
    assert not times[outside].any()
    for y, x in places:
        near = with_surroundings(Window(y, x, 1, 1), scene)
        mixed = not changed[near.slices].all()
        inside = (
            part.row <= y < part.row + part.height and part.column <= x < part.column + part.width
        )
        assert times[y, x] == 1 or not (inside and mixed)


def test_refining_parts_gives_the_labels_of_refining_all(raster, tmp_path, monkeypatch):
    random = np.random.default_rng(5)
    ground = random.integers(60, 120, (3, 700, 640)).astype(np.uint8)
    built = np.clip(ground + random.integers(-4, 5, ground.shape), 0, 255).astype(np.uint8)
    built[:, 600:660, 30:80] = 230
    built[:, 90:120, 500:600] = 200
    pair = raster(tmp_path / "before.tif", ground), raster(tmp_path / "after.tif", built)
    folder, refined = tmp_path / "out", []
    detect(DetectionRequest(*pair, output=str(folder), model="cva"))
    jobs = decision._crf_jobs
    monkeypatch.setattr(
        decision, "_crf_jobs", lambda *given: (refined.append(job) or job for job in jobs(*given))
    )
    refine(folder, crf="numpy")
    by_parts, pixels = (
        gdal.Open(str(folder / "change.tif")).ReadAsArray(),
        sum(job[0].size for job in refined),
    )
    refined.clear()
    monkeypatch.setattr(decision, "undecided", lambda part, *_: [part])
    refine(folder, crf="numpy")
    assert np.array_equal(gdal.Open(str(folder / "change.tif")).ReadAsArray(), by_parts)
    assert pixels < 0.6 * sum(job[0].size for job in refined)
    assert by_parts.sum() > 4000
