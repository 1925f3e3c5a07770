"""Requests that make no sense."""

import pytest
from deepchange.engine import BadInput, DetectionRequest


@pytest.mark.parametrize("value", ["", 7])
def test_a_crs_that_is_no_text_is_refused(value):
    with pytest.raises(BadInput, match="“CRS, before” is"):
        DetectionRequest("b", "a", "out", crs_before=value)
