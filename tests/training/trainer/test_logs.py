"""What a training writes down survives its death."""

from __future__ import annotations

import csv

import pytest

pytest.importorskip(
    "torch.utils.tensorboard", reason="TensorBoard is not installed (extra “training”)."
)

from deepchange.training.trainer.logs import Log


def rows(path):
    with path.open(newline="") as file:
        return [(row["step"], row["total"]) for row in csv.DictReader(file)]


def test_every_step_is_on_disk_at_once(tmp_path):
    log = Log(tmp_path)
    log.step(1, 1, 1e-3, {"total": 0.5})
    assert rows(tmp_path / "steps.csv") == [("1", "0.5")]
    log.close()


def test_what_was_logged_stays_on_disk_while_a_training_goes_on(tmp_path):
    killed = Log(tmp_path)
    for step in (1, 2, 3):
        killed.step(step, 1, 1e-3, {"total": 1 / step})
    killed._events.close()

    resumed = Log(tmp_path, after=2)
    assert rows(tmp_path / "steps.csv") == [("1", "1.0"), ("2", "0.5")]
    resumed.step(3, 1, 1e-3, {"total": 0.25})
    assert rows(tmp_path / "steps.csv") == [("1", "1.0"), ("2", "0.5"), ("3", "0.25")]
    resumed.close()
    assert not list(tmp_path.glob("*.partial"))
