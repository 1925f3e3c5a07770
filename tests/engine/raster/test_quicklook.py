"""The picture of a result: plain panels, of any shape of raster, and those of earlier versions."""

import numpy as np
from deepchange.engine import DetectionRequest, detect
from deepchange.engine.files.json_text import read_json
from deepchange.engine.raster.grid import Grid
from deepchange.engine.raster.quicklook import CHANGED, MISSING, panels_of
from deepchange.engine.results.stored_pair import stored_pair
from osgeo import gdal


def read(path):
    return np.ascontiguousarray(gdal.Open(str(path)).ReadAsArray().transpose(1, 2, 0))


def test_a_quicklook_holds_three_plain_panels_and_nothing_around_them(pair_of_files, tmp_path):
    detect(DetectionRequest(*pair_of_files, str(tmp_path / "out"), model="cva"))
    picture = read(tmp_path / "out" / "quicklook.png")
    grid = stored_pair(read_json(tmp_path / "out" / "report.json", "the report")).grid
    before, after, change = panels_of(picture, grid)
    assert before.shape == after.shape == change.shape
    assert picture.shape[0] == before.shape[0]
    assert (change == CHANGED).all(axis=2).any()
    gaps = picture.shape[1] - 3 * before.shape[1]
    assert gaps == 16
    # No letter: what is red or grey lies in the changes, all else there is a shade of grey.
    kinds = [(change == colour).all(axis=2) for colour in (CHANGED, MISSING)]
    rest = change[~(kinds[0] | kinds[1])]
    assert (rest.max(axis=1) == rest.min(axis=1)).all()


def test_panels_of_a_picture_of_version_0_2_are_found_among_its_letters():
    grid = Grid(100, 50, None, "")
    picture = np.full((30 + 200 + 62, 3 * 200 + 4 * 12, 3), 255, np.uint8)
    for index in range(3):
        left = 12 + index * 212 + 50
        picture[30:230, left : left + 100] = index
    assert [np.unique(panel).tolist() for panel in panels_of(picture, grid)] == [[0], [1], [2]]


def test_a_picture_of_another_size_has_no_panels():
    assert panels_of(np.zeros((10, 10, 3), np.uint8), Grid(100, 50, None, "")) is None
