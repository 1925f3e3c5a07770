"""What a training writes down survives its death."""

from __future__ import annotations

import csv
import errno
import threading
import time

import numpy as np
import pytest

pytest.importorskip("lightning", reason="Lightning is not installed (extra “training”).")

from deepchange.engine.errors import OutOfSpace
from deepchange.training.trainer import logs
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
    killed.flush()

    resumed = Log(tmp_path, after=2)
    assert rows(tmp_path / "steps.csv") == [("1", "1.0"), ("2", "0.5")]
    resumed.step(3, 1, 1e-3, {"total": 0.25})
    assert rows(tmp_path / "steps.csv") == [("1", "1.0"), ("2", "0.5"), ("3", "0.25")]
    resumed.close()
    assert not list(tmp_path.glob("*.partial"))


def test_events_for_tensorboard_lie_in_the_folder_whatever_it_is_called(tmp_path, monkeypatch):
    pytest.importorskip("tensorboard", reason="TensorBoard is not installed (extra “training”).")
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    monkeypatch.setenv("elsewhere", "other")
    folder = tmp_path / "$elsewhere"
    log = Log(folder_made(folder))
    log.step(1, 1, 1e-3, {"total": 0.5})
    log.epoch(1, 1, {"f1": 0.25})
    log.picture("town", np.zeros((4, 4, 3), np.uint8), 1)
    log.close()
    events = EventAccumulator(str(folder / "tensorboard")).Reload()
    assert events.Scalars("train/total")[0].value == 0.5
    assert events.Scalars("validation/f1")[0].value == 0.25
    assert events.Images("validation/town")[0].width == 4


def folder_made(folder):
    folder.mkdir()
    return folder


def test_without_tensorboard_a_training_is_written_to_the_tables_and_says_so(
    recipe, tmp_path, monkeypatch
):
    from deepchange.training.trainer.devices import launched
    from deepchange.training.trainer.trainer import Training

    def missing(*_, **__):
        raise ModuleNotFoundError("Neither `tensorboard` nor `tensorboardX` is available.")

    monkeypatch.setattr(logs, "_Events", missing)
    lines = []
    run = Training(
        recipe(epochs=1), tmp_path / "run", launched("cpu", 1, 1, "fp32"), say=lines.append
    )
    run.run()
    assert "pip install tensorboard" in lines[0]
    assert len(rows(tmp_path / "run" / "steps.csv")) == run.position.step
    assert not (tmp_path / "run" / "tensorboard").exists()


def test_a_full_disk_under_tensorboard_is_told_in_a_sentence(tmp_path, monkeypatch, capfd):
    pytest.importorskip("tensorboard", reason="TensorBoard is not installed here")
    from tensorboard.summary.writer.record_writer import RecordWriter

    hook = threading.excepthook
    log = Log(tmp_path)
    log.step(1, 1, 0.1, {"total": 1.0})
    log.flush()

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device", "events")

    def many_steps():
        for step in range(2, 200):
            log.step(step, 1, 0.1, {"total": 1.0})
            time.sleep(0.01)  # in which the thread that writes fails

    monkeypatch.setattr(RecordWriter, "write", full)
    with pytest.raises(OutOfSpace, match="There is no space left"):
        many_steps()
    log.close()
    assert "Traceback" not in capfd.readouterr().err
    assert threading.excepthook is hook
