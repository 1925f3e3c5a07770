"""Values that no sensor measures."""

import numpy as np
import pytest
from support.images import HALF_A_PIXEL_ON, PLACE, ground, notes, pair, whole


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("int16", -9999),
        ("int16", -32768),
        ("float32", -9999.0),
        ("float32", np.finfo(np.float32).min),
        ("int32", -99999),
    ],
)
@pytest.mark.parametrize("place", [PLACE, HALF_A_PIXEL_ON])
def test_what_no_sensor_measures_becomes_nodata_by_itself_and_is_told(files, kind, value, place):
    bands = ground().astype(kind)
    bands[:, 20:40, 30:50] = value
    opened = pair(files(bands, place), files(ground().astype(kind)))
    valid = whole(opened).valid
    assert not valid[22:38, 32:48].any()
    assert valid[2:17, 2:-2].all()
    assert "it is taken for nodata" in notes(opened)


def test_values_that_reach_minus_999_are_measurements(files):
    depths = (ground(1) * 20 - 3000).astype(
        np.int16
    )  # metres below the sea, from about -1800 to 1000
    depths[0, 10:20, 10:20] = -999
    opened = pair(files(depths), files(depths))
    assert whole(opened).valid.all()
    assert opened.notes == ()
