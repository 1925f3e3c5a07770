"""What the values of a mask mean."""

import numpy as np
import pytest
from deepchange.engine.masks.dilation import dilated
from deepchange.engine.masks.presets import preset_by_name, preset_by_values, preset_named


def masked(preset, values, dtype=np.uint16):
    array = np.array([values], dtype)
    return [value for value, hit in zip(values, preset_named(preset).masked(array)[0]) if hit]


@pytest.mark.parametrize(
    ("preset", "values", "hidden"),
    [
        ("scl", [*range(12)], [0, 1, 3, 8, 9, 10]),
        # 1 fill, 21824 clear, 21952 water, 22018 dilated cloud, 22280 cloud, 23888 shadow, 54596
        # cirrus, 30048 snow.
        (
            "qa_pixel",
            [1, 21824, 21952, 22018, 22280, 23888, 54596, 30048],
            [1, 22018, 22280, 23888, 54596],
        ),
        ("udm", [0, 1, 2, 4, 128], [1, 2, 4, 128]),
        ("udm2", [0, 1], [0]),
        # Aerosol (64, 128), water (32) and snow (16) are not masked; fill is.
        ("fmask", [0, 1, 2, 4, 8, 16, 32, 64, 128, 192, 255], [1, 2, 4, 8, 255]),
        ("nonzero", [0, 1, 255], [1, 255]),
        ("zero", [0, 1, 255], [0]),
        ("values=3,8,9", [0, 3, 8, 9, 10], [3, 8, 9]),
        ("bits=1,3", [0, 1, 2, 8, 10, 4], [2, 8, 10]),
    ],
)
def test_a_preset_masks_the_codes_of_its_product(preset, values, hidden):
    assert masked(preset, values) == hidden


def test_negative_values_can_be_masked_and_their_bits_read():
    assert masked("values=-1", [-1, 0, 1], np.int16) == [-1]
    assert masked("bits=0", [-1, 0, 2], np.int16) == [-1]


def test_what_is_no_number_masks_nothing():
    values = np.array([[np.nan, 0.0, 1.0]], np.float32)
    assert preset_named("nonzero").masked(values).tolist() == [[False, False, True]]


@pytest.mark.parametrize(
    ("name", "preset"),
    [
        ("T31UFU_20200405T104021_SCL_20m.jp2", "scl"),
        ("SCL.tif", "scl"),
        ("LC08_L2SP_196030_20200409_20200822_02_T1_QA_PIXEL.TIF", "qa_pixel"),
        ("20200501_093012_1003_3B_udm2.tif", "udm2"),
        ("20180501_093012_1003_3B_AnalyticMS_DN_udm.tif", "udm"),
        ("HLS.S30.T10SEG.2020001T185751.v2.0.Fmask.tif", "fmask"),
        ("disclosed.tif", None),
    ],
)
def test_a_product_is_recognised_by_the_name_of_its_file(name, preset):
    found = preset_by_name(name)
    assert (found and found.name) == preset


@pytest.mark.parametrize(
    ("values", "bands", "preset"),
    [
        (np.array([0, 1], np.uint8), 1, "nonzero"),
        (np.array([0, 255], np.uint8), 1, "nonzero"),
        (np.array([0.0, 1.0], np.float32), 1, "nonzero"),
        (np.array([0, 1], np.uint8), 8, "udm2"),
        (np.array([4, 5, 6, 8], np.uint8), 1, "scl"),
        (np.array([1, 21824, 21952, 22280], np.uint16), 1, "qa_pixel"),
        (np.array([100, 2000, 3000], np.uint16), 1, None),
        (np.array([0, 7, 200], np.uint8), 1, None),
        (np.array([0.5, 0.7], np.float32), 1, None),
    ],
)
def test_values_that_could_mean_anything_are_recognised_as_nothing(values, bands, preset):
    found = preset_by_values(values, bands)
    assert (found and found.name) == preset


def test_a_grown_mask_reaches_as_far_as_it_is_told_and_no_further():
    mask = np.zeros((9, 9), bool)
    mask[4, 4] = True
    grown = dilated(mask, 2)
    assert grown.sum() == 25
    assert grown[2:7, 2:7].all()
    assert dilated(mask, 0).sum() == 1
