"""Figures as a person reads them."""

import pytest
from deepchange.engine.units import duration


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (59.4, "59 s"),
        (59.7, "1 min 00 s"),  # never 60 s
        (119.6, "2 min 00 s"),
        (3599.7, "1 h 00 min"),
    ],
)
def test_a_time_is_rounded_before_it_is_parted(seconds, text):
    assert duration(seconds) == text
