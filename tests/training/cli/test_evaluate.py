"""What `deepchange-train evaluate` prints."""

import pytest

pytest.importorskip("lightning", reason="Lightning is not installed here (pip install lightning)")
from deepchange.training.cli.evaluate import _say_doubts

FOUND = {"f1_at_best": 0.5, "best_threshold": 0.25, "kappa": 0.4}


def test_a_threshold_of_several_sets_is_told_as_one_of_their_mean(capsys):
    _say_doubts(FOUND)
    said = "A threshold chosen on these very pairs, which is no result, would give F1 0.5000 (at "
    assert said in capsys.readouterr().out
    _say_doubts({**FOUND, "city f1": 0.4, "field f1": 0.7})
    assert (
        "A threshold chosen by the mean F1 of the sets on these very pairs, which is no result, "
        "would give F1 0.5000 of all pixels together (at 0.2500)."
    ) in capsys.readouterr().out
