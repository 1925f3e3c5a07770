"""A recipe trained with several seeds and folds: gone on with, and exported."""

import json

import pytest
import torch

pytest.importorskip("lightning", reason="Lightning is not installed here (pip install lightning)")
from deepchange.training.cli.main import main
from deepchange.training.cross_validation.repeated import COUNTS
from deepchange.training.trainer.trainer import Training

torch.set_num_threads(1)
TINY = {
    "network": "fc-siam-diff",
    "normalisation": "unit",
    "window": 64,
    "window_overlap": 0,
    "batch": 2,
    "steps": 1,
    "workers": 0,
    "schedule.kind": "constant",
}


@pytest.fixture
def validate(tmp_path, tiny_set, capsys):
    """Cross-validate in the folder “cv”: the exit code and what was said."""
    data = tiny_set(test=1)

    def run(*more, **values):
        told = {"data": data, **TINY, **values}
        changes = [word for name, value in told.items() for word in ("--set", f"{name}={value}")]
        asked = ["--device", "cpu", "--progress", "none", "--output", str(tmp_path / "cv"), *more]
        code = main(["cross-validate", "own-polygons", *changes, *asked])
        return code, capsys.readouterr()

    run.folder = tmp_path / "cv"
    return run


def test_each_fold_is_left_out_by_each_seed_and_a_second_call_does_the_rest(validate, monkeypatch):
    code, said = validate("--folds", "2", "--json")
    assert code == 0, said.err
    found = json.loads(said.out)
    assert [(run["seed"], run["fold"]) for run in found["runs"]] == [(0, 1), (0, 2)]
    left_out = sorted(place for fold in found["folds"] for place in fold["places"])
    assert left_out == ["train_0", "train_1", "train_2", "train_3", "val_0", "val_1"]
    trained = []
    run_one = Training.run
    monkeypatch.setattr(
        Training, "run", lambda self, **o: trained.append(self.folder.path) or run_one(self, **o)
    )
    (validate.folder / "seed_0/fold_2" / COUNTS).unlink()  # as if stopped before it was scored
    code, said = validate("--folds", "2", "--seeds", "2", "--resume", "--json")
    assert code == 0, said.err
    names = [path.relative_to(validate.folder).as_posix() for path in trained]
    assert names == ["seed_0/fold_2", "seed_1/fold_1", "seed_1/fold_2"]
    again = json.loads(said.out)
    assert again["runs"][:2] == found["runs"]
    assert again["f1"]["number"] == 2
    assert "| 1 |" in (validate.folder / "table.md").read_text()
    assert json.loads((validate.folder / "table.json").read_text()) == again


def test_without_folds_the_test_pairs_are_scored(validate):
    code, said = validate("--folds", "0", "--seeds", "2")
    assert code == 0, said.err
    assert "| seed | F1 |" in said.out
    assert "Over 2 seeds" in said.out


def test_another_recipe_or_dealing_is_refused(validate):
    assert validate("--folds", "2")[0] == 0
    for more, values, sentence in (
        ([], {}, "is not empty"),
        (["--resume"], {"learning_rate": "2e-4"}, "was made with another learning_rate"),
        (["--resume", "--folds", "3"], {}, "another dealing of the pairs to folds"),
    ):
        code, said = validate(*(["--folds", "2"] if "--folds" not in more else []), *more, **values)
        assert code == 2
        assert sentence in said.err


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (["--folds", "1"], "--folds is 1; give 2 to 20"),
        (["--seeds", "0"], "--seeds is 0; give 1 to 20"),
        (["--folds", "7"], "fewer than 7 folds"),
        (["--resume", "--folds", "2"], "There is nothing to resume"),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_written(more, sentence, validate):
    code, said = validate(*more)
    assert code == 2
    assert sentence in said.err
    assert not validate.folder.exists()


@pytest.mark.slow
def test_its_folds_choose_the_threshold_of_a_network_that_learned_from_all(validate, tmp_path):
    values = {"network": "dsms-fcn", "epochs": 1}
    assert validate("--folds", "2", **values)[0] == 0
    told = {**TINY, **values, "chosen_on": "train", "chosen_by": "last"}
    told |= {"data": tmp_path / "set", "split_file": validate.folder / "all.txt"}
    changes = [word for name, value in told.items() for word in ("--set", f"{name}={value}")]
    all_pairs = str(tmp_path / "all")
    assert main(["own-polygons", *changes, "--device", "cpu", "--output", all_pairs]) == 0
    folds = [str(validate.folder / f"seed_0/fold_{n}") for n in (1, 2)]
    assert main(["export", all_pairs, "--folds", *folds]) == 0
