"""How long a training takes: by epochs, steps or minutes, and what is kept before the first epoch
ends."""

import csv
import itertools

import pytest
import torch

pytest.importorskip("lightning", reason="Lightning is not installed here (pip install lightning)")
from deepchange.engine.errors import BadInput, Stopped
from deepchange.training.trainer import checkpoints, trainer
from deepchange.training.trainer.devices import launched
from deepchange.training.trainer.dry_run import forecast
from deepchange.training.trainer.export import export
from deepchange.training.trainer.trainer import Training

torch.set_num_threads(1)
FALLING = {"kind": "polynomial", "warm_up": 1}


def training(recipe, folder, **given):
    return Training(recipe, folder, launched("cpu", 1, 1, "fp32"), **given)


def rows(folder, name="steps.csv"):
    with (folder / name).open(newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def clock(monkeypatch):
    """Time that goes on by a second whenever the loop looks at it."""
    seconds = itertools.count()
    monkeypatch.setattr(trainer.time, "monotonic", lambda: float(next(seconds)))


@pytest.mark.parametrize(("values", "made"), [({"epochs": 1}, 3), ({"epochs": 9, "steps": 5}, 5)])
def test_the_rate_rises_and_falls_to_its_end_however_a_training_is_limited(
    recipe, tiny_set, tmp_path, values, made
):
    training(recipe(tiny_set(train=6), schedule=FALLING, **values), tmp_path / "run").run()
    rates = [float(row["learning_rate"]) for row in rows(tmp_path / "run")]
    assert len(rates) == made
    assert max(rates[-2:]) < 1e-3
    assert rates[-1] == min(rates[1:])


def test_minutes_are_as_many_steps_as_fit_by_the_pace_of_the_first(
    recipe, tiny_set, tmp_path, clock
):
    lines = []
    made = recipe(tiny_set(train=6), epochs=100, minutes=0.1, schedule=FALLING)  # a second a step
    ended = training(made, tmp_path / "run", say=lines.append).run()
    assert lines[0] == "1.00 s a step: 6 steps for 0.1 minutes."
    assert ended.step == len(rows(tmp_path / "run")) == 6


def test_steps_made_to_measure_the_pace_leave_nothing_behind(recipe, tiny_set, tmp_path, clock):
    data = tiny_set(train=6)
    training(recipe(data, epochs=100, minutes=0.1), tmp_path / "minutes").run()
    training(recipe(data, epochs=100, steps=6), tmp_path / "steps").run()
    of_minutes, of_steps = (
        [row["total"] for row in rows(tmp_path / name)] for name in ("minutes", "steps")
    )
    assert of_minutes == of_steps


def test_a_resumed_training_keeps_the_number_of_steps_that_was_measured(
    recipe, tiny_set, tmp_path, clock, monkeypatch
):
    made = recipe(tiny_set(train=6), epochs=100, minutes=0.1)
    stopped = training(made, tmp_path / "run")
    stopped._report = lambda progress: setattr(stopped._stop, "asked", stopped.position.step >= 3)
    with pytest.raises(Stopped):
        stopped.run()
    monkeypatch.setattr(
        trainer.Training, "_measure_pace", lambda self: pytest.fail("it was measured again")
    )
    resumed = training(made, tmp_path / "run")
    assert resumed.run(resume=True).step == 6
    with pytest.raises(BadInput, match=r"made with minutes = 0.1, and the recipe says 5.0"):
        training(recipe(tmp_path / "set", epochs=100, minutes=5), tmp_path / "run").run(resume=True)


def test_a_dry_run_knows_of_the_minutes(recipe, tiny_set, tmp_path, monkeypatch):
    made = training(recipe(tiny_set(train=6), epochs=1000, minutes=1), tmp_path / "run")
    monkeypatch.setattr(made, "try_steps", lambda number: ([0.5] * number, [3.0, 2.0, 4.0]))
    told = forecast(made)
    assert (told.steps_in_all, told.epochs) == (30, 10)


def test_validation_after_so_many_steps_leaves_a_network_to_export_before_the_first_epoch_ends(
    recipe, tiny_set, tmp_path
):
    lines, made = [], recipe(tiny_set(train=8), epochs=1, validate_steps=2)
    stopped = training(made, tmp_path / "run", say=lines.append)
    stopped._report = lambda progress: setattr(stopped._stop, "asked", stopped.position.step >= 3)
    with pytest.raises(Stopped):
        stopped.run()
    assert lines[0].startswith("step 2: loss ")
    assert export(tmp_path / "run")[0].is_file()
    ended = training(made, tmp_path / "run").run(resume=True)
    assert ended.step == 4
    assert [row["step"] for row in rows(tmp_path / "run", "epochs.csv")] == ["2", "4"]


def test_validation_within_an_epoch_changes_no_loss(recipe, tiny_set, tmp_path):
    data = tiny_set(train=8)
    for name, every in (("never", 0), ("often", 1)):
        training(
            recipe(data, epochs=2, validate_steps=every, moving_average=0.9), tmp_path / name
        ).run()
    never, often = ([row["total"] for row in rows(tmp_path / name)] for name in ("never", "often"))
    assert never == often


def test_a_first_checkpoint_is_written_before_the_first_epoch_ends(
    recipe, tiny_set, tmp_path, monkeypatch
):
    monkeypatch.setattr(trainer, "KEPT_EARLY", (2,))
    run = training(recipe(tiny_set(train=8), epochs=1), tmp_path / "run")
    kept = []
    monkeypatch.setattr(run, "_save_last", lambda: kept.append(run.position.step))
    run.run()
    assert kept == [2, 4]
    assert (tmp_path / "run" / checkpoints.BEST).is_file()


def test_patience_ends_a_training_within_an_epoch(recipe, tiny_set, tmp_path, monkeypatch):
    run = training(
        recipe(tiny_set(train=8), epochs=3, validate_steps=1, patience=2), tmp_path / "run"
    )
    monkeypatch.setattr(
        run, "score", lambda see=None: {"f1": 0.0, "f1_at_best": 0.0, "best_threshold": 0.5}
    )
    assert run.run().step == 3  # the first counts as better than nothing
