"""Images with a colour table: classes, transparent colours, greys."""

import numpy as np
import pytest
from deepchange.engine.errors import RastersDoNotMatch
from osgeo import gdal
from support.images import HALF_A_PIXEL_ON, PLACE, ground, notes, pair, whole, write

CLASSES = {
    0: (0, 0, 0, 255),
    1: (0, 100, 0, 255),
    2: (255, 255, 76, 255),
    3: (240, 150, 255, 255),
    9: (9, 9, 9, 0),
}


def classes():
    return np.digitize(ground(1, seed=8), [120, 140]).astype(np.uint8) + 1


@pytest.mark.parametrize("place", [PLACE, HALF_A_PIXEL_ON])
def test_nodata_of_a_class_map_is_that_of_its_stored_values(files, place):
    codes = classes()
    codes[:, :, :10] = 200
    opened = pair(
        files(codes, place, table=CLASSES), files(classes(), table=CLASSES), nodata_before=200.0
    )
    valid = whole(opened).valid
    assert not valid[:, :9].any()
    assert valid[2:-2, 12:-2].all()


def test_a_transparent_colour_has_no_data(tmp_path):
    codes = classes()
    codes[:, :, :10] = 9
    for name in ("b", "a"):
        write(
            tmp_path / f"{name}.png", codes, driver="PNG", table=CLASSES, options=["WORLDFILE=YES"]
        )
    assert (~whole(pair(tmp_path / "b.png", tmp_path / "a.png")).valid).sum() == 600


def test_classes_are_never_blended_when_a_map_is_resampled(files):
    opened = pair(files(classes(), HALF_A_PIXEL_ON, table=CLASSES), files(classes(), table=CLASSES))
    chip = whole(opened)
    seen = {tuple(colour) for colour in chip.before[:, chip.valid].T.tolist()}
    assert seen <= {colour[:3] for colour in CLASSES.values()}
    assert "the nearest pixel counts" in notes(opened)


@pytest.mark.parametrize("invert", [False, True])
def test_a_table_of_greys_is_one_channel_that_a_grey_image_can_be_compared_with(files, invert):
    grey = ground(1).astype(np.uint8)
    table = {
        value: ((255 - value,) * 3 if invert else (value,) * 3) + (255,) for value in range(256)
    }
    stored = 255 - grey if invert else grey
    opened = pair(files(stored, table=table), files(grey))
    assert opened.channels == 1
    assert (whole(opened).before == grey).all()


def test_a_class_map_and_a_plain_band_are_refused_with_a_way_that_works(files, tmp_path):
    coloured, plain = files(classes(), table=CLASSES), files(classes())
    with pytest.raises(RastersDoNotMatch, match="gdal_translate -expand rgb"):
        pair(coloured, plain)
    gdal.Translate(str(tmp_path / "rgb.tif"), coloured, rgbExpand="rgb")
    assert pair(tmp_path / "rgb.tif", files(ground().astype(np.uint8))).channels == 3
