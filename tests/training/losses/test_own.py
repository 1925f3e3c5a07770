"""Losses of the user's own, by module and class."""

import sys
from pathlib import Path

import pytest
import torch
from deepchange.engine.errors import BadInput
from deepchange.training.cli.main import main
from deepchange.training.losses import Target, build_loss

DOCUMENTED = Path(__file__).parents[3] / "docs" / "training.md"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder in which a training is started, with the file `mine.py` that the docs show."""
    text = DOCUMENTED.read_text(encoding="utf-8")
    shown = next(part for part in text.split("```python\n") if "class Weighted" in part)
    (tmp_path / "mine.py").write_text(shown.partition("```")[0])
    monkeypatch.chdir(tmp_path)
    yield tmp_path
    sys.modules.pop("mine", None)


class Saying:
    """A network that answers the same to all."""

    def __init__(self, probability):
        self._answer = probability

    def probability(self, _before, _after):
        return self._answer


def test_the_loss_that_the_docs_show_is_computed_with_its_options(folder):
    loss = build_loss("lite", kind="mine:Weighted", power=2.0)
    change = torch.tensor([[[0, 1, 255]]], dtype=torch.uint8)
    said = torch.tensor([[[[0.5, 0.9, 0.3]]]])
    total = loss(Saying(said), None, None, Target(change))["total"]
    assert float(total) == pytest.approx((0.5**2 + 0.1**2) / 2)


def test_the_search_path_of_python_stays_as_it_was(folder):
    before = list(sys.path)
    build_loss("clearscd", kind="mine:Weighted")
    assert sys.path == before


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("nowhere:Weighted", "cannot be loaded (ModuleNotFoundError"),
        ("mine:Other", "cannot be loaded (AttributeError"),
        ("pathlib:Path", "which is no loss"),
        (":", "cannot be loaded"),
    ],
)
def test_what_is_no_loss_is_refused_in_a_sentence(kind, sentence, folder):
    with pytest.raises(BadInput) as refused:
        build_loss("lite", kind=kind)
    assert sentence in str(refused.value)


def test_an_option_that_the_class_does_not_take_is_named(folder):
    with pytest.raises(BadInput, match="does not take these options: colour"):
        build_loss("lite", kind="mine:Weighted", colour=1)


def test_a_training_uses_it(folder, tiny_set, capsys):
    told = "epochs=1 window=64 schedule.warm_up=0 window_overlap=0 batch=2 workers=0"
    values = [f"data={tiny_set()}", "loss.kind=mine:Weighted", "loss.power=1.5", *told.split()]
    chosen = [word for value in values for word in ("--set", value)]
    said = ["train", "own-polygons", *chosen, "--device", "cpu", "--progress", "none"]
    assert main([*said, "--output", "run", "--dry-run"]) == 0, capsys.readouterr().err
    assert main([*said, "--set", "loss.colour=1", "--output", "run", "--dry-run"]) == 2
    assert "does not take these options: colour, power" in capsys.readouterr().err
