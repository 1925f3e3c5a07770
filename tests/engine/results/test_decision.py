"""What the threshold decides on a stored probability."""

from types import SimpleNamespace

import numpy as np
import pytest
from deepchange.engine.arrays.windows import Window
from deepchange.engine.progress import Monitor
from deepchange.engine.raster.grid import Grid
from deepchange.engine.raster.layers import (
    NOT_ASSESSED,
    StoredClasses,
    probabilities,
    probability_writer,
)
from deepchange.engine.results.decision import Decision, write_change


@pytest.mark.parametrize("threshold", [0.0, 0.124, 127 / 254, 0.5, 0.999, 1.0])
def test_changed_is_every_stored_probability_above_the_threshold_and_no_other(tmp_path, threshold):
    grid, steps = Grid(16, 16), np.arange(256, dtype=np.uint8).reshape(16, 16)
    with probability_writer(tmp_path / "probability.tif", grid) as writer:
        writer.write(0, steps)
        writer.finish(None)
    write_change(
        SimpleNamespace(grid=grid),
        None,
        Decision(threshold, "off"),
        tmp_path / "probability.tif",
        tmp_path / "change.tif",
        Monitor(),
    )
    told = StoredClasses(tmp_path / "change.tif").read(Window(0, 0, 16, 16)).ravel()
    assert (told[:NOT_ASSESSED] == (probabilities()[:NOT_ASSESSED] > threshold)).all()
    assert told[NOT_ASSESSED] == NOT_ASSESSED
