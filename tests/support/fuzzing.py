"""Values made up at random: how many, and of which kind."""

import os

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st


def quick(count):
    """The settings of a test: so many examples, the same each time; many more, always others, by
    DEEPCHANGE_FUZZ=5000."""
    wanted = int(os.environ.get("DEEPCHANGE_FUZZ", count))
    return settings(
        max_examples=wanted,
        derandomize=wanted == count,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    )


def json_values(*more):
    """Anything that JSON can hold. more: strategies of other values among it."""
    plain = (
        st.none(),
        st.booleans(),
        st.integers(-(2**70), 2**70),
        st.floats(),
        st.text(max_size=8),
    )
    return st.recursive(
        st.one_of(*plain, *more),
        lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4)
        ),
        max_leaves=8,
    )
