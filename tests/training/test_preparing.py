"""What a recipe asks for, made."""

import pytest
from deepchange.engine.errors import BadInput
from deepchange.training.pairs import open_set, write_description
from deepchange.training.preparing import normalisation_of

MEASURED = {
    "before": {"mean": [10.0, 20.0, 30.0], "deviation": [1.0, 2.0, 0.0]},
    "after": {"mean": [40.0, 50.0, 60.0], "deviation": [4.0, 5.0, 6.0]},
}


def shown(recipe, data, **values):
    """What is subtracted and divided by on each date."""
    found = normalisation_of(recipe(data, **values), open_set(data))
    return [found.on_raw_values(date, (), ()) for date in ("before", "after")]


def test_each_date_is_shown_by_its_own_mean_and_deviation_over_the_set(recipe, tiny_set):
    data = tiny_set()
    write_description(data, coding="0/1", statistics=MEASURED)
    # What never varies is divided by 1.
    assert shown(recipe, data, normalisation="data") == [((10, 20, 30), (1, 2, 1)), ((40, 50, 60), (4, 5, 6))]
    assert shown(recipe, data, normalisation="data means") == [((10, 20, 30), (1,) * 3), ((40, 50, 60), (1,) * 3)]


def test_bands_take_their_own_numbers_along(recipe, tiny_set):
    data = tiny_set()
    write_description(data, coding="0/1", statistics=MEASURED)
    before, _ = shown(recipe, data, normalisation="data", bands=[2, 1])
    assert before == ((20, 10), (2, 1))


def test_a_set_that_was_not_measured_is_said(recipe, tiny_set):
    data = tiny_set()
    with pytest.raises(BadInput, match="does not say the means of its bands; prepare it with deepchange-train data"):
        shown(recipe, data, normalisation="data")
