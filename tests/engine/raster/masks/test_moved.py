"""Masks of an image that is moved onto the other date."""

from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect
from deepchange.engine.alignment.align import aligned, open_as_aligned
from deepchange.engine.arrays.windows import Window
from deepchange.engine.raster.masks.lost import lost_masks
from deepchange.engine.raster.pair import open_pair
from osgeo import gdal
from support.images import ground, write

SIZE, DOWN, RIGHT = (320, 400), 3, 5
CLOUD = np.s_[:, 100:140, 200:260]


@pytest.fixture
def shifted(tmp_path):
    """A pair whose later image lies 3 rows and 5 columns off, with a cloud, and the cloud's mask,
    which lies on its image."""
    before = ground(size=SIZE).astype(np.uint8)
    after = np.roll(before, (DOWN, RIGHT), (1, 2))
    after[CLOUD] = 250
    mask = np.zeros((1, *SIZE), np.uint8)
    mask[CLOUD] = 1
    return [
        write(tmp_path / "before.tif", before),
        write(tmp_path / "after.tif", after),
        write(tmp_path / "clouds.tif", mask),
    ]


@pytest.mark.parametrize(
    ("align", "grid"), [("shift", "before"), ("local", "before"), ("shift", "after")]
)
def test_the_mask_of_a_moved_image_moves_with_it(shifted, align, grid):
    request = DetectionRequest(
        *shifted[:2], "out", masks_after=(shifted[2],), align=align, grid=grid
    )
    pair = aligned(open_pair(request), request)
    assert pair.alignment.used != "off"
    chip = pair.open_reader().read(Window(80, 180, 80, 100))
    bright = (chip.after > 240).all(axis=0)
    hidden = ~chip.valid
    assert bright.sum() > 2000
    # The image is resampled between pixels, the mask is not: they agree but for the border.
    assert (bright & ~hidden).sum() <= 110
    assert (hidden & ~bright).sum() <= 110 * 2


def test_windows_agree_on_a_moved_mask(shifted):
    request = DetectionRequest(
        *shifted[:2],
        "out",
        masks_after=(shifted[2],),
        align="shift",
        grid="before",
        mask_dilation=2,
    )
    reader = aligned(open_pair(request), request).open_reader()
    whole = reader.read(Window(0, 0, *SIZE)).valid
    for window in (Window(90, 190, 20, 30), Window(0, 0, 100, 400), Window(300, 380, 20, 20)):
        assert (reader.read(window).valid == whole[window.slices]).all()


def test_the_layer_of_reasons_has_the_mask_where_the_moved_image_shows_the_cloud(shifted, tmp_path):
    request = DetectionRequest(
        *shifted[:2],
        str(tmp_path / "out"),
        model="cva",
        masks_after=(shifted[2],),
        align="shift",
        grid="before",
    )
    detect(request)
    layer = gdal.Open(str(tmp_path / "out" / "not_assessed.tif")).ReadAsArray()
    rows, columns = np.nonzero(layer == 3)
    assert (rows.min(), columns.min()) == (100 - DOWN, 200 - RIGHT)
    assert (rows.max(), columns.max()) == (139 - DOWN, 259 - RIGHT)


@pytest.mark.parametrize("grid", ["before", "after"])
def test_a_lost_mask_of_a_moved_image_hides_what_it_hid(shifted, tmp_path, grid):
    mask, folder = Path(shifted[2]), tmp_path / "out"
    images = shifted[:2]
    request = DetectionRequest(
        *images, str(folder), "cva", masks_after=(str(mask),), align="shift", grid=grid
    )
    detect(request)
    wanted = open_as_aligned(request, folder).open_reader().read(Window(0, 0, *SIZE)).valid
    mask.unlink()
    pair = open_as_aligned(request, folder)
    assert pair.before.displacement or pair.after.displacement
    assert (pair.open_reader().read(Window(0, 0, *SIZE)).valid == wanted).all()
    assert "clouds.tif" in " ".join(pair.notes)


def test_excluded_polygons_that_are_gone_are_lost_as_masks_are(shifted):
    gone = DetectionRequest(
        *shifted[:2],
        "out",
        masks_before=("/gone/a.tif:scl",),
        masks_after=(shifted[2],),
        exclude="/gone/water.gpkg|layername=water",
    )
    assert lost_masks(gone) == ["/gone/a.tif", gone.exclude]
