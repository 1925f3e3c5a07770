"""Code of the user's own, by module and class: losses (networks: test_network.py)."""

import sys
from pathlib import Path

import pytest
import torch
from deepchange.engine.errors import BadInput
from deepchange.training.cli.main import main
from deepchange.training.losses import Target, build_loss
from deepchange.training.trainer.setup import build_learner

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


FAILING = """

class Failing(Weighted):
    def forward(self, network, before, after, target):
        return [][0]

class Empty(Weighted):
    def forward(self, network, before, after, target):
        return network.probability(before, after).mean()

class Costly(Weighted):
    def forward(self, network, before, after, target):
        raise MemoryError

class Picky(Weighted):
    def __init__(self):
        raise ValueError("not today")
"""


@pytest.fixture
def learning_with(folder, recipe):
    """One step of the loss of that name."""
    with (folder / "mine.py").open("a") as file:
        file.write(FAILING)

    def learn(kind):
        made = recipe("set", network="fc-siam-diff", loss={"kind": f"mine:{kind}"})
        images = torch.rand(2, 1, 3, 16, 16)
        build_learner(made, {})(*images, Target(torch.zeros(1, 16, 16)))

    return learn


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("Failing", "“mine:Failing” fails while it computes (IndexError: list index out of range"),
        ("Failing", "; mine.py, line 18"),
        ("Empty", "gives no “total”"),
        ("Picky", "fails while it is built (ValueError: not today"),
    ],
)
def test_a_loss_that_fails_is_told_in_a_sentence(kind, sentence, learning_with):
    with pytest.raises(BadInput) as refused:
        learning_with(kind)
    assert sentence in str(refused.value)


def test_a_lack_of_memory_is_none_of_its_failures(learning_with):
    with pytest.raises(MemoryError):
        learning_with("Costly")
