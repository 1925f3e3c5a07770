"""Windows as even as a raster allows."""

import pytest
from deepchange.engine.arrays.windows import plan_windows
from deepchange.engine.detection import even_window
from deepchange.engine.raster.grid import Grid


@pytest.mark.parametrize(("height", "width"), [(10, 1_000_000), (1_000_000, 10), (1, 1_000_000)])
def test_thin_rasters_are_cut_into_about_as_many_windows_as_square_ones(height, width):
    size = even_window(Grid(height, width), 512)
    side = int((height * width) ** 0.5)
    square = len(plan_windows(side, side, even_window(Grid(side, side), 512), 0))
    assert len(plan_windows(height, width, size, 0)) <= max(6 * square, 260)
    assert min(size, height) * min(size, width) <= 2 * 576**2


def test_windows_of_a_raster_that_is_no_strip_stay_as_they_were():
    assert even_window(Grid(3000, 2000), 512) == 500
    assert even_window(Grid(96, 120), 512) == 120
