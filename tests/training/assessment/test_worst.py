"""The pairs that a network gets most wrong."""

import json
from types import SimpleNamespace

import numpy as np
import pytest

pytest.importorskip("lightning", reason="Lightning is not installed here (pip install lightning)")
from deepchange.training.assessment.worst import Worst
from deepchange.training.cli.main import main
from deepchange.training.metrics.evaluate import Answer


def answer(name, found, changed=8):
    """A pair of 8 x 8 pixels, the first `changed` of which changed, and `found` of which were
    called so."""
    change, probability = np.zeros((8, 8), np.uint8), np.full((8, 8), 0.1, np.float32)
    change.ravel()[:changed] = 1
    probability.ravel()[:found] = 0.9
    shown = np.random.default_rng(0).random((3, 8, 8), np.float32)
    return Answer(name, probability, change, shown, shown)


def test_the_pairs_of_the_lowest_f1_are_kept_worst_first():
    worst = Worst(2, 0.5)
    for name, found in (("good", 8), ("bad", 2), ("fair", 5), ("blind", 0)):
        worst.add(answer(name, found))
    assert [each["pair"] for each in worst.scores()] == ["blind", "bad"]
    assert worst.scores()[1]["recall"] == 0.25
    assert worst.scores()[1]["f1"] == pytest.approx(0.4)


def test_pairs_in_which_nothing_changed_have_no_f1_and_are_left_out():
    worst = Worst(2, 0.5)
    worst.add(answer("still", 3, changed=0))
    assert worst.scores() == []


def test_processes_choose_among_what_all_of_them_kept(monkeypatch):
    here, there = Worst(1, 0.5), Worst(1, 0.5)
    here.add(answer("fair", 5))
    there.add(answer("bad", 2))
    monkeypatch.setattr(
        "torch.distributed.all_gather_object",
        lambda everyone, mine: everyone.__setitem__(slice(None), [mine, there._kept]),
    )
    here.share(SimpleNamespace(world_size=2))
    assert [each["pair"] for each in here.scores()] == ["bad"]


def test_an_evaluation_lists_and_draws_the_worst_pairs(run_once, tmp_path, capsys):
    run, pictures = run_once(), tmp_path / "pictures"
    command = ["evaluate", str(run), "--split", "train", "--crf", "off", "--device", "cpu"]
    assert main([*command, "--worst", "2", "--pictures", str(pictures), "--json"]) == 0
    first, second = json.loads(capsys.readouterr().out)["worst"]
    assert first["f1"] <= second["f1"]
    drawn = sorted(path.stem for path in pictures.glob("*.png"))
    assert drawn == sorted(each["pair"] for each in (first, second))
    assert main([*command, "--worst", "1"]) == 0
    said = capsys.readouterr().out
    assert "worst pairs" in said
    assert first["pair"] in said
    assert second["pair"] not in said
    assert main([*command, "--worst", "-1"]) == 2
    assert "--worst is -1; give 0 or more." in capsys.readouterr().err
