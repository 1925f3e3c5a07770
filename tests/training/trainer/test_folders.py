"""The folder of a training: one training at a time, whole checkpoints, and what going on from them
says."""

import json

import pytest
import torch

pytest.importorskip("lightning", reason="Lightning is not installed here (pip install lightning)")
from deepchange.engine.errors import BadInput, Stopped
from deepchange.training.cli.main import main
from deepchange.training.trainer import checkpoints
from deepchange.training.trainer.devices import launched
from deepchange.training.trainer.trainer import Training

torch.set_num_threads(1)


def training(recipe, folder, **given):
    return Training(recipe, folder, launched("cpu", 1, 1, "fp32"), **given)


def test_of_two_trainings_in_one_folder_the_second_is_refused(recipe, tiny_set, tmp_path):
    data = tiny_set()
    first, second = (training(recipe(data), tmp_path / "run") for _ in range(2))
    refused = []

    def meanwhile(progress):
        if not refused:
            with pytest.raises(
                BadInput, match=r"Another training is at work in “.*run”; wait for its end"
            ) as caught:
                second.run()
            refused.append(caught)

    first._report = meanwhile
    assert first.run().step == 4
    assert refused
    assert (
        training(recipe(data, epochs=3), tmp_path / "run").run(resume=True).step == 6
    )  # the lock is let go of


def test_an_epoch_that_was_cut_in_two_tells_the_loss_of_all_of_it(recipe, tiny_set, tmp_path):
    made = recipe(tiny_set(train=6))
    whole, parts = [], []
    training(made, tmp_path / "whole", say=whole.append).run()
    stopped = training(made, tmp_path / "parts", say=parts.append)
    stopped._report = lambda progress: setattr(stopped._stop, "asked", stopped.position.step >= 1)
    with pytest.raises(Stopped):
        stopped.run()
    step = json.loads(checkpoints.load(tmp_path / "parts" / "last.pt")["position"])["step"]
    training(made, tmp_path / "parts", say=parts.append).run(resume=True)
    assert parts[0] == f"Going on after step {step}, in epoch 1."
    assert [line.split(",")[0] for line in parts[1:]] == [line.split(",")[0] for line in whole]


def test_what_a_killed_training_left_of_a_checkpoint_goes_when_it_is_resumed(
    recipe, tiny_set, tmp_path
):
    data, folder = tiny_set(), tmp_path / "run"
    training(recipe(data, epochs=1), folder).run()
    cut_off = [folder / f".{name}.0ffa736d.part" for name in ("last.pt", "best.pt")]
    for part in (*cut_off, folder / ".notes.part"):
        part.write_bytes(b"half of it")
    assert training(recipe(data, epochs=2), folder).run(resume=True).step == 4
    assert not any(part.exists() for part in cut_off)
    assert (folder / ".notes.part").exists()  # of somebody else


def test_a_checkpoint_with_a_few_other_bytes_is_damaged(recipe, tiny_set, tmp_path):
    data = tiny_set()
    training(recipe(data), tmp_path / "run").run()
    last = tmp_path / "run" / "last.pt"
    content = bytearray(last.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 16] = bytes(16)
    last.write_bytes(content)
    with pytest.raises(BadInput, match="is damaged"):
        training(recipe(data, epochs=3), tmp_path / "run").run(resume=True)


def test_where_only_the_best_network_is_left_nothing_is_gone_on_with(recipe, tiny_set, tmp_path):
    data = tiny_set()
    training(recipe(data), tmp_path / "run").run()
    (tmp_path / "run" / "last.pt").unlink()
    with pytest.raises(
        BadInput, match="only the best network; export that, or train anew in another folder"
    ):
        training(recipe(data), tmp_path / "run").run(resume=True)


def test_pictures_are_not_written_into_a_file(recipe, tmp_path, capsys):
    training(recipe(), tmp_path / "run").run()
    (tmp_path / "file").write_text("mine")
    assert (
        main(
            [
                "evaluate",
                str(tmp_path / "run"),
                "--split",
                "val",
                "--pictures",
                str(tmp_path / "file"),
            ]
        )
        == 2
    )
    assert "is a file; give a folder" in capsys.readouterr().err


def test_a_set_of_other_bands_is_told_from_the_one_that_was_trained_with(
    recipe, tiny_set, tmp_path, capsys
):
    training(recipe(), tmp_path / "run").run()
    state = checkpoints.load(tmp_path / "run" / "best.pt")
    name = next(name for name, value in state["network"].items() if value.dim() == 4)
    state["network"][name] = state["network"][name][:, :1]
    checkpoints.save(tmp_path / "run" / "best.pt", state)
    assert main(["evaluate", str(tmp_path / "run"), "--split", "val"]) == 2
    assert "has other bands or classes than what “" in capsys.readouterr().err


def test_all_that_a_recipe_says_is_told_as_a_recipe_says_it(capsys, tmp_path):
    assert main(["recipes", "own-polygons"]) == 0
    told = capsys.readouterr().out
    assert 'name = "own-polygons"' in told
    assert 'schedule = {kind = "polynomial", warm_up = 1, power = 0.9}' in told
    (tmp_path / "mine.toml").write_text(told)
    assert main(["recipes", str(tmp_path / "mine.toml")]) == 0
    assert capsys.readouterr().out == told
