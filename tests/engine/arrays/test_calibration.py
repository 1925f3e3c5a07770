"""What a network says, corrected to how often it is right."""

import numpy as np
from deepchange.engine.arrays.calibration import calibrated

KNOTS = ((0.0, 0.0), (0.5, 0.2), (1.0, 0.9))


def test_between_knots_a_line_and_nan_stays():
    said = np.array([[0.0, 0.25, 0.5, 0.75, 1.0, np.nan]], np.float32)
    found = calibrated(said, KNOTS)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, [[0.0, 0.1, 0.2, 0.55, 0.9, np.nan]], rtol=1e-6)


def test_without_knots_the_probability_is_the_very_same():
    said = np.array([[0.3]], np.float32)
    assert calibrated(said, ()) is said


def test_what_is_above_a_threshold_stays_above_the_corrected_threshold():
    said = np.linspace(0, 1, 1001, dtype=np.float32)
    limit = calibrated(np.array([0.37], np.float32), KNOTS)
    assert np.array_equal(calibrated(said, KNOTS) > limit, said > np.float32(0.37))
