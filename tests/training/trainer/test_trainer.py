"""The training loop: it learns, goes on as if never stopped, and says in a sentence what went
wrong."""

import csv
import itertools
import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
import torch

pytest.importorskip("lightning", reason="Lightning is not installed here (pip install lightning)")
from deepchange.engine.errors import BadInput, OutOfSpace, Stopped
from deepchange.training.cli.main import main
from deepchange.training.data.sampler import Order, Share
from deepchange.training.trainer import checkpoints
from deepchange.training.trainer.devices import launched
from deepchange.training.trainer.dry_run import forecast
from deepchange.training.trainer.export import card_of, load_best
from deepchange.training.trainer.signals import StopAsked
from deepchange.training.trainer.trainer import Training

torch.set_num_threads(1)


def training(recipe, folder, **given):
    return Training(recipe, folder, launched("cpu", 1, 1, "fp32"), **given)


def losses(folder):
    with (folder / "steps.csv").open(newline="") as file:
        return [float(row["total"]) for row in csv.DictReader(file)]


# ---- It learns -----------------------------------------------------------------------------------


def test_a_tiny_training_leaves_logs_checkpoints_and_pictures(recipe, tmp_path):
    lines = []
    ended = training(recipe(), tmp_path / "run", say=lines.append).run()
    assert ended.step == 4
    assert len(losses(tmp_path / "run")) == 4
    assert [line.split(":")[0] for line in lines] == ["epoch 1", "epoch 2"]
    made = {
        path.relative_to(tmp_path / "run").as_posix() for path in (tmp_path / "run").rglob("*.p*")
    }
    assert {"last.pt", "best.pt", "pictures/epoch_0002/val_1.png"} <= made
    assert any((tmp_path / "run" / "tensorboard").iterdir())
    with (tmp_path / "run" / "epochs.csv").open(newline="") as file:
        assert [row["epoch"] for row in csv.DictReader(file)] == ["1", "2"]


def overfit(recipe, folder, **values):
    """Train on few pairs and score on the same."""
    learned = {
        "chosen_on": "train",
        "chosen_by": "f1_at_best",
        "batch": 4,
        "validate_every": values["epochs"],
    }
    run = training(recipe(**learned, **values), folder)
    ended = run.run()
    first, last = losses(folder)[0], losses(folder)[-1]
    assert last < first
    return ended.best


def test_dsms_fcn_learns_a_small_set_by_heart(recipe, tmp_path):
    assert overfit(recipe, tmp_path / "run", epochs=30, learning_rate=5e-4) > 0.95


@pytest.mark.slow
@pytest.mark.parametrize(
    ("network", "values"),
    [
        (
            "bsfnet",
            {
                "normalisation": "imagenet",
                "learning_rate": 1e-3,
                "frozen_norms_from": 8,
                "epochs": 30,
            },
        ),
        ("misgnet", {"learning_rate": 4e-4}),
        ("dsifn", {"epochs": 20}),
        # Its encoder's statistics follow slowly; once they have, they stay.
        ("clearscd", {"learning_rate": 2e-3, "frozen_norms_from": 90, "epochs": 200}),
    ],
)
def test_larger_networks_learn_a_small_set_by_heart(recipe, tiny_set, tmp_path, network, values):
    data = tiny_set(classes=network == "clearscd")
    assert (
        overfit(recipe, tmp_path / "run", data=data, **{"epochs": 60, "network": network, **values})
        > 0.95
    )


@pytest.mark.slow
@pytest.mark.parametrize("network", ["dsms-fcn", "lite", "dsifn", "bsfnet", "misgnet", "clearscd"])
def test_any_network_is_trained_for_twenty_steps_and_scored(recipe, tiny_set, tmp_path, network):
    data = tiny_set(train=10, classes=network == "clearscd")
    batch = 2 if network in ("bsfnet", "clearscd") else 1
    ended = training(
        recipe(data, network=network, batch=batch, epochs=2 * batch), tmp_path / "run"
    ).run()
    assert ended.step == 20
    assert 0 < ended.best <= 1


# ---- The same again ------------------------------------------------------------------------------


def test_two_trainings_with_one_seed_are_one(recipe, tmp_path):
    made = recipe()
    for folder in ("one", "two"):
        training(made, tmp_path / folder).run()
    assert losses(tmp_path / "one") == losses(tmp_path / "two")


def test_a_training_stopped_within_an_epoch_goes_on_with_the_same_losses(
    recipe, tiny_set, tmp_path
):
    made = recipe(tiny_set(train=6), moving_average=0.99, augmentation={"mirrored": 0.5})
    training(made, tmp_path / "whole").run()

    stopped = training(made, tmp_path / "parts")
    stopped._report = lambda progress: setattr(stopped._stop, "asked", stopped.position.step >= 3)
    with pytest.raises(
        Stopped, match=r"up to step \d is in “.*last.pt”: resume from there with --resume"
    ):
        stopped.run()
    assert len(losses(tmp_path / "parts")) in (3, 4)
    training(made, tmp_path / "parts").run(resume=True)

    assert losses(tmp_path / "parts") == losses(tmp_path / "whole")
    states = [checkpoints.load(tmp_path / folder / "last.pt") for folder in ("whole", "parts")]
    for part in ("network", "average"):
        whole, parts = (
            state[part] if part == "network" else state[part]["network"] for state in states
        )
        assert all(torch.equal(whole[name], parts[name]) for name in whole)


@pytest.mark.parametrize("validation", [1, 2, 4])
def test_a_training_stopped_while_it_validates_goes_on_as_if_it_had_not(
    recipe, tiny_set, tmp_path, monkeypatch, validation
):
    """Of four: within an epoch, at the end of one, and the last of all."""
    made = recipe(tiny_set(train=6), validate_steps=2)
    whole = training(made, tmp_path / "whole").run()

    stopped, begun = training(made, tmp_path / "parts"), itertools.count(1)
    monkeypatch.setattr(stopped, "score", _asked_to_stop(stopped, begun, validation))
    with pytest.raises(Stopped, match=rf"up to step {2 * validation - validation // 2} is in"):
        stopped.run()
    assert next(begun) == validation + 1
    assert training(made, tmp_path / "parts").run(resume=True) == whole
    for table in ("steps.csv", "epochs.csv"):
        assert (tmp_path / "parts" / table).read_text() == (tmp_path / "whole" / table).read_text()


def _asked_to_stop(run, begun, validation):
    """Its way to score, in which Ctrl-C comes while that validation computes."""
    score = run.score

    def scored(see):
        run._stop.asked = next(begun) == validation
        return score(see)

    return scored


def test_a_training_stopped_twice_says_what_is_kept(recipe, tiny_set, tmp_path, monkeypatch):
    run = training(recipe(tiny_set(train=6), keep_every=1), tmp_path / "run")
    step = run.stepper.step

    def stopped_hard(parts, number):
        if number == 2:
            raise KeyboardInterrupt
        return step(parts, number)

    monkeypatch.setattr(run.stepper, "step", stopped_hard)
    with pytest.raises(Stopped, match=r"up to step 2 is in “.*last.pt”: resume from there"):
        run.run()


def test_a_checkpoint_of_an_earlier_version_goes_on_with_the_same_losses(
    recipe, tiny_set, tmp_path
):
    made = recipe(tiny_set(train=6), moving_average=0.99, schedule={"kind": "cosine"}, epochs=3)
    training(made, tmp_path / "whole").run()
    stopped = training(made, tmp_path / "parts")
    stopped._report = lambda progress: setattr(stopped._stop, "asked", stopped.position.step >= 4)
    with pytest.raises(Stopped):
        stopped.run()
    last = tmp_path / "parts" / "last.pt"
    state = checkpoints.load(last)
    for group in state["optimiser"]["param_groups"]:
        del group["initial_lr"]  # which it did not write
        group["factor"] = 1.0  # which it did
    checkpoints.save(last, state)
    training(made, tmp_path / "parts").run(resume=True)
    assert losses(tmp_path / "parts") == losses(tmp_path / "whole")


@pytest.mark.slow
def test_after_kill_9_a_training_goes_on_with_the_same_losses(recipe, tiny_set, tmp_path):
    data = tiny_set(train=4)
    text = recipe(data, epochs=4).to_json()
    lines = [
        f"{name} = {json.dumps(value)}"
        for name, value in text.items()
        if not isinstance(value, dict)
    ]
    (tmp_path / "tiny.toml").write_text("\n".join(lines) + '\n[schedule]\nkind = "constant"\n')
    command = [
        sys.executable,
        "-m",
        "deepchange.training",
        str(tmp_path / "tiny.toml"),
        "--device",
        "cpu",
        "--progress",
        "none",
        "--output",
    ]
    surroundings = {**os.environ, "OMP_NUM_THREADS": "1"}
    killed = subprocess.Popen(
        [*command, str(tmp_path / "killed")], env=surroundings, stdout=subprocess.DEVNULL
    )
    while not (tmp_path / "killed" / "last.pt").exists():
        assert killed.poll() is None, "It ended before it wrote a checkpoint."
        time.sleep(0.02)
    killed.send_signal(signal.SIGKILL)
    killed.wait()

    assert (
        main([str(tmp_path / "tiny.toml"), "--device", "cpu", "--output", str(tmp_path / "whole")])
        == 0
    )
    assert (
        main(
            [
                str(tmp_path / "tiny.toml"),
                "--device",
                "cpu",
                "--output",
                str(tmp_path / "killed"),
                "--resume",
            ]
        )
        == 0
    )
    assert losses(tmp_path / "killed") == losses(tmp_path / "whole")


def test_parts_of_a_batch_add_up_to_it(recipe, tmp_path):
    whole = training(recipe(batch=4), tmp_path / "a")
    parts = training(recipe(data=whole.recipe.data, batch=4, accumulate=2), tmp_path / "b")
    for run in (whole, parts):
        run.network.eval()  # without dropout, which draws anew for each part
        run.stepper.begin = lambda epoch: None
    assert whole.try_steps(1)[0] == pytest.approx(parts.try_steps(1)[0], rel=1e-5)
    for one, other in zip(whole.network.parameters(), parts.network.parameters()):
        assert torch.allclose(one, other, atol=1e-5)


def test_a_batch_is_the_same_however_many_share_it():
    alone = list(Order(10, 4, Share(), shuffled=True, drop_last=True, seed=3))
    shared = [
        list(Order(10, 4, Share(1, process, 2), shuffled=True, drop_last=True, seed=3))
        for process in (0, 1)
    ]
    assert [first + second for first, second in zip(*shared)] == alone


@pytest.mark.slow
def test_two_processes_train_the_same_model_as_one(recipe, tiny_set, tmp_path):
    data = tiny_set(train=4)
    program = tmp_path / "without_dropout.py"
    # Each process draws its own dropout; without it both ways compute the same mean.
    program.write_text(
        "import sys, torch\n"
        "torch.nn.Dropout.forward = lambda self, x: x\n"
        "torch.set_num_threads(1)\nfrom deepchange.training.cli.main import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    (tmp_path / "tiny.toml").write_text(
        'name = "tiny"\n'
        'network = "dsms-fcn"\n'
        f'data = "{data}"\n'
        "chip = 64\n"
        "window = 64\n"
        "window_overlap = 0\n"
        # A small epsilon would make a step of the learning rate out of the last digit of a gradient
        # that is almost 0.
        "batch = 4\nepochs = 3\nworkers = 0\nlearning_rate = 1e-3\nepsilon = 1e-3\n"
    )
    for processes in ("1", "2"):
        command = [
            sys.executable,
            str(program),
            str(tmp_path / "tiny.toml"),
            "--device",
            "cpu",
            "--devices",
            processes,
            "--output",
            str(tmp_path / processes),
            "--progress",
            "none",
        ]
        subprocess.run(command, check=True, env={**os.environ, "OMP_NUM_THREADS": "1"}, timeout=120)
    assert losses(tmp_path / "1") == pytest.approx(losses(tmp_path / "2"), rel=1e-4)
    one, two = (checkpoints.load(tmp_path / n / "last.pt")["network"] for n in ("1", "2"))
    for name in one:
        assert torch.allclose(one[name], two[name], atol=1e-4)


def test_the_last_epoch_is_kept_where_nothing_is_to_be_chosen(recipe, tmp_path, monkeypatch):
    falling, score = iter([0.9, 0.5, 0.7]), Training.score
    monkeypatch.setattr(
        Training, "score", lambda *given: {**score(*given), "f1_at_best": next(falling)}
    )
    run = training(recipe(epochs=3, chosen_by="last", threshold=0.5, patience=1), tmp_path / "run")
    assert run.run().best_epoch == 3
    assert load_best(tmp_path / "run").epoch == 3
    assert "epoch 3, the last one" in card_of(load_best(tmp_path / "run")).training_data


# ---- What goes wrong -----------------------------------------------------------------------------


def test_a_training_without_progress_ends_early(recipe, tmp_path):
    ended = training(recipe(epochs=50, patience=2, learning_rate=1e-9), tmp_path / "run").run()
    assert ended.epoch - 1 == ended.best_epoch + 2 < 50


def test_a_loss_that_is_no_number_is_said_and_the_last_checkpoint_kept(recipe, tmp_path):
    run = training(recipe(epochs=3), tmp_path / "run")
    run._report = lambda progress: (
        run.position.step == 2 and run.network.output.weight.data.fill_(float("nan"))
    )
    with pytest.raises(
        BadInput, match=r"NaN or infinite at step 3 \(epoch 2\); .* up to step 2 is in “.*”\.$"
    ):
        run.run()
    # The second epoch never began for the checkpoint, which was written before the weights were
    # spoilt further.
    assert json.loads(checkpoints.load(tmp_path / "run" / "last.pt")["position"])["step"] == 2


def test_a_corrupt_image_is_said_with_its_name(recipe, tiny_set, tmp_path):
    data = tiny_set()
    made = recipe(data, workers=1, epochs=1)
    (data / "after" / "train_1.tif").write_bytes(b"II*\0 not an image at all")
    with pytest.raises(BadInput, match=r"after/train_1\.tif"):
        training(made, tmp_path / "run").run()


def test_a_label_of_another_size_is_said_with_its_name(recipe, tiny_set, tmp_path, raster):
    data = tiny_set()
    raster(data / "label" / "train_0.tif", np.ones((1, 32, 32), np.uint8), epsg=None)
    with pytest.raises(BadInput, match=r"label/train_0\.tif” 32 × 32; give files of one size"):
        training(recipe(data), tmp_path / "run").run()


def test_a_full_disk_is_said_and_the_last_checkpoint_kept(recipe, tmp_path, monkeypatch):
    run = training(recipe(epochs=3), tmp_path / "run")

    def full(state, file):
        if run.position.step > 2:
            file.write(b"half of it")
            raise OSError(28, "No space left on device")
        torch.save(dict(state), file)

    monkeypatch.setattr(checkpoints, "_write", full)
    with pytest.raises(OutOfSpace, match=r"no space left for “.*up to step 2 is in “.*last\.pt”"):
        run.run()
    assert not list((tmp_path / "run").glob(".*part"))


def test_too_little_memory_is_said_with_what_to_do(recipe, tmp_path, monkeypatch):
    run = training(recipe(), tmp_path / "run")

    def short(*values):
        raise torch.cuda.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")

    monkeypatch.setattr(run.stepper, "_backward", short)
    with pytest.raises(
        BadInput, match=r"does not suffice for 2 chip\(s\) at once; accumulate=2 computes the batch"
    ):
        run.run()


def test_a_folder_with_a_training_is_not_written_over(recipe, tmp_path):
    made = recipe(epochs=1)
    training(made, tmp_path / "run").run()
    with pytest.raises(BadInput, match="holds a training already; resume it"):
        training(made, tmp_path / "run").run()


def test_a_folder_with_a_trained_network_is_not_written_over(recipe, tmp_path):
    made = recipe(epochs=1)
    training(made, tmp_path / "run").run()
    (tmp_path / "run" / "last.pt").unlink()
    with pytest.raises(
        BadInput, match=r"holds a trained network \(best\.pt\); choose another folder"
    ):
        training(made, tmp_path / "run").run()


def test_a_training_does_not_go_on_with_other_pairs(recipe, tiny_set, tmp_path):
    data = tiny_set()
    training(recipe(data, epochs=1), tmp_path / "run").run()
    moved = data.rename(tmp_path / "moved")
    assert training(recipe(moved, epochs=2), tmp_path / "run").run(resume=True).step == 4
    other = tiny_set(train=6, folder="other")
    with pytest.raises(
        BadInput, match=r"was made with other pairs than those of “.*other”; resume with the same"
    ):
        training(recipe(other, epochs=3), tmp_path / "run").run(resume=True)


def test_where_the_first_checkpoint_found_no_room_the_network_is_said_to_be_kept(
    recipe, tmp_path, monkeypatch
):
    run, save = training(recipe(epochs=1), tmp_path / "run"), checkpoints.save

    def full(path, state):
        if path.name == "last.pt":
            raise OutOfSpace(f"There is no space left for “{path}”.")
        save(path, state)

    monkeypatch.setattr(checkpoints, "save", full)
    with pytest.raises(
        OutOfSpace, match=r"no space left .* The network of the first epoch is kept in best\.pt"
    ):
        run.run()


def test_more_processes_than_cores_are_refused():
    with pytest.raises(
        BadInput, match=r"4096 processes were asked for, and there are \d+ cores?; give fewer"
    ):
        launched("cpu", 4096, 1, "fp32")


def test_a_request_to_stop_that_comes_twice_at_once_is_one():
    with StopAsked() as stop:
        os.kill(os.getpid(), signal.SIGTERM)
        os.kill(os.getpid(), signal.SIGTERM)
        assert stop.asked


def test_few_steps_are_foretold_as_few(recipe, tiny_set, tmp_path):
    planned = training(recipe(tiny_set(train=8), epochs=60, steps=2), tmp_path / "run")
    told = forecast(planned)
    assert (told.steps_in_all, told.epochs) == (2, 1)
    assert told.seconds == pytest.approx(2 * told.step_seconds)


def test_what_would_happen_is_told_and_nothing_written(recipe, tiny_set, tmp_path, capsys):
    (tmp_path / "tiny.toml").write_text(
        'name = "tiny"\n'
        'network = "dsms-fcn"\n'
        f'data = "{tiny_set(train=8)}"\n'
        "chip = 64\n"
        "window = 64\n"
        "batch = 2\n"
        "workers = 0\n"
    )
    command = [
        str(tmp_path / "tiny.toml"),
        "--dry-run",
        "--device",
        "cpu",
        "--output",
        str(tmp_path / "run"),
    ]
    assert main(command) == 0
    told = capsys.readouterr().out
    assert "768,129 parameters, 8 chips, 4 steps an epoch, 100 epoch(s), on cpu" in told
    assert "MiB at the most" in told
    assert not (tmp_path / "run").exists()
    assert main([*command, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["steps"] == 4


def test_a_batch_that_cannot_be_shared_is_refused():
    with pytest.raises(BadInput, match=r"A batch of 3 cannot be shared evenly by 2 device"):
        Order(10, 3, Share(1, 0, 2), shuffled=True, drop_last=True, seed=0)


def test_too_few_chips_for_a_batch_are_refused():
    with pytest.raises(BadInput, match="There are 3 chips to train with, fewer than a batch of 4"):
        Order(3, 4, Share(), shuffled=True, drop_last=True, seed=0)
