"""Checkpoints: whole or not at all, and never one training mixed with another."""

import pytest
import torch
from deepchange.engine.errors import BadInput, OutOfSpace
from deepchange.training.trainer import checkpoints


def test_a_checkpoint_comes_back_as_it_was(tmp_path):
    path = tmp_path / "run" / "last.pt"
    checkpoints.save(path, {"network": {"a": torch.arange(3)}, "position": "{}"})
    state = checkpoints.load(path)
    assert torch.equal(state["network"]["a"], torch.arange(3))
    assert [found.name for found in path.parent.iterdir()] == ["last.pt"]


def test_a_disk_that_fills_up_leaves_the_one_before_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "last.pt"
    checkpoints.save(path, {"step": 1})

    def full(state, file):
        # As torch does: its archive is closed on the way out, which fails again.
        try:
            raise OSError(28, "No space left on device")
        except OSError:
            raise RuntimeError("[enforce fail at inline_container.cc:633] . unexpected pos 64 vs 0")  # noqa: B904

    monkeypatch.setattr(torch, "save", full)
    with pytest.raises(OutOfSpace, match=r"There is no space left for “.*last\.pt”; free some"):
        checkpoints.save(path, {"step": 2})
    assert checkpoints.load(path)["step"] == 1
    assert [found.name for found in tmp_path.iterdir()] == ["last.pt"]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut off", b"not a checkpoint"])
def test_a_damaged_checkpoint_is_told(tmp_path, content):
    (tmp_path / "last.pt").write_bytes(content)
    with pytest.raises(BadInput, match=r"The checkpoint “.*last\.pt” is damaged; train anew"):
        checkpoints.load(tmp_path / "last.pt")


def test_a_file_of_something_else_is_told(tmp_path):
    torch.save({"state_dict": {}}, tmp_path / "last.pt")
    with pytest.raises(BadInput, match="is no checkpoint of this version of Deep Change"):
        checkpoints.load(tmp_path / "last.pt")


def test_a_file_that_runs_code_is_not_run(tmp_path):
    class Evil:
        def __reduce__(self):
            return (print, ("run",))

    torch.save({"form": 1, "evil": Evil()}, tmp_path / "last.pt")
    with pytest.raises(BadInput, match="is damaged"):
        checkpoints.load(tmp_path / "last.pt")


def test_no_checkpoint_is_told(tmp_path):
    with pytest.raises(BadInput, match=r"There is no checkpoint .* start without --resume"):
        checkpoints.load(tmp_path / "last.pt")


def test_another_recipe_is_refused_and_longer_training_is_not(tmp_path):
    made = {"learning_rate": 1e-3, "epochs": 10, "betas": [0.9, 0.999]}
    checkpoints.refuse_another_recipe(tmp_path, made, {**made, "epochs": 20, "betas": (0.9, 0.999)})
    with pytest.raises(
        BadInput,
        match=r"made with learning_rate = 0\.001, and the recipe says 0\.01; go on with the",
    ):
        checkpoints.refuse_another_recipe(tmp_path, made, {**made, "learning_rate": 1e-2})
