"""Networks of the user's own: trained by their name, exported as a graph, detected without their
code."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from deepchange.engine import DetectionRequest, detect
from deepchange.engine.catalogue.store import read_card
from deepchange.engine.errors import BadInput, ModelDoesNotFit
from deepchange.engine.tensor import openvino
from deepchange.training.cli.main import main
from deepchange.training.losses import build_loss
from deepchange.training.losses.by_name import NamedLoss
from deepchange.training.metrics.evaluate import predict_pairs
from deepchange.training.own.graph import NotAsGraph, as_graph
from deepchange.training.own.network import build_own, refuse_unfit
from deepchange.training.recipe import read_recipe
from osgeo import gdal

pytest.importorskip("lightning", reason="Lightning is not installed here (pip install lightning)")
from deepchange.training.trainer.devices import launched
from deepchange.training.trainer.export import load_best
from deepchange.training.trainer.setup import build_learner, windows_of

torch.set_num_threads(1)
DOCUMENTED = Path(__file__).parents[3] / "docs" / "training.md"
by_openvino = pytest.mark.skipif(
    openvino.version() is None, reason="OpenVINO is not installed here (pip install openvino)"
)
NETWORKS = """

import torch

class Deaf(Tiny):
    def forward(self, before, after):
        return torch.zeros_like(before[:, 0])

class Half(Tiny):
    def forward(self, before, after):
        return super().forward(before, after)[..., ::2, ::2]

class Lost(Tiny):
    def forward(self, before, after):
        return super().forward(before, after) / 0

class Mask(Tiny):
    def forward(self, before, after):
        return super().forward(before, after) > 0

class Failing(Tiny):
    def forward(self, before, after):
        raise ValueError("no such date")

class Choosy(Tiny):
    def forward(self, before, after):
        said = super().forward(before, after)
        return said + 5 if bool((before == after).all()) else said

class Picky(nn.Module):
    def __init__(self, path):
        super().__init__()
        open(path)

def nothing():
    return nn.Identity()
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder in which a training is started, with `my_networks.py`: what the docs show, and
    others."""
    text = DOCUMENTED.read_text(encoding="utf-8")
    shown = next(part for part in text.split("```python\n") if "class Tiny" in part)
    (tmp_path / "my_networks.py").write_text(shown.partition("```")[0] + NETWORKS)
    monkeypatch.chdir(tmp_path)
    yield tmp_path
    sys.modules.pop("my_networks", None)


TINY = {
    "network": "my_networks:Tiny",
    "options.width": 8,
    "normalisation": "unit",
    "window": 64,
    "window_overlap": 16,
    "batch": 2,
    "epochs": 3,
    "workers": 0,
    "learning_rate": "3e-2",
    "schedule.kind": "constant",
}


def train(data, *more, **values):
    """The exit code of a training in the folder “run”."""
    told = {"data": data, **TINY, **values}
    changes = [word for name, value in told.items() for word in ("--set", f"{name}={value}")]
    answer = ["--device", "cpu", "--progress", "none", "--output", "run"]
    return main(["train", "own-polygons", *changes, *answer, *more])


def gone(folder):
    """Take the code of the network away."""
    (folder / "my_networks.py").unlink()
    sys.modules.pop("my_networks")


@by_openvino
def test_what_was_trained_is_detected_without_its_code_as_it_was_evaluated(
    folder, tiny_set, capsys, monkeypatch
):
    data, small = tiny_set(size=80), tiny_set(folder="small", size=48)  # than a window
    assert train(data) == 0, capsys.readouterr().err
    wanted = {}
    for pairs in (data, small):
        best = load_best(Path("run"), str(pairs))
        windows = windows_of(best.recipe, best.pairs, "val")
        answers = predict_pairs(best.network, windows, 1, 0, launched("cpu", 1, 1, "fp32"))
        wanted[pairs] = next(answers)
    gone(folder)
    weights = str(folder / "run/own-polygons.safetensors")
    assert read_card(weights).network == "graph"
    assert read_card(weights).title == "Tiny trained on set"
    for place in ("here", sys.executable):  # in this process, in a worker
        monkeypatch.setenv("DEEPCHANGE_PYTHON", place)
        for pairs, answer in wanted.items():
            pair = [str(pairs / date / f"{answer.name}.tif") for date in ("before", "after")]
            output = folder / f"{pairs.name} {Path(place).name}"
            detect(DetectionRequest(*pair, output=str(output), model=weights))
            found = gdal.Open(str(output / "probability.tif")).ReadAsArray() / 254
            assert len(np.unique(found)) > 5
            assert np.abs(found - answer.probability).max() <= 0.5 / 254 + 1e-3
            assert "openvino" in (output / "report.json").read_text()


@by_openvino
def test_its_weights_score_what_its_training_does(folder, tiny_set, capsys):
    data = tiny_set(size=80)
    assert train(data) == 0
    capsys.readouterr()
    assert main(["evaluate", "run", "--split", "val", "--json", "--device", "cpu"]) == 0
    by_training = json.loads(capsys.readouterr().out)["scores"]
    gone(folder)
    said = ["--data", str(data), "--split", "val", "--json", "--device", "cpu"]
    assert main(["evaluate", "run/own-polygons.safetensors", *said]) == 0
    assert json.loads(capsys.readouterr().out)["scores"] == pytest.approx(by_training, abs=1e-3)


def test_a_training_of_it_is_resumed_with_the_same_losses(folder, tiny_set, capsys):
    data = tiny_set()
    assert train(data, steps=5) == 0, capsys.readouterr().err
    whole = (folder / "run/steps.csv").read_text()
    (folder / "run").rename(folder / "first")
    assert train(data, steps=3) == 0
    assert train(data, "--resume", steps=5) == 0, capsys.readouterr().err
    assert (folder / "run/steps.csv").read_text() == whole


@by_openvino
def test_half_precision_is_half_as_large(folder):
    network = build_own("my_networks:Tiny", {"width": 500}, 3)
    whole, half = (as_graph(network, 3, 32, half=half) for half in (False, True))
    assert half.numbers.numel() < 0.51 * whole.numbers.numel()


@pytest.mark.parametrize(
    ("network", "options", "sentence"),
    [
        ("nowhere:Tiny", {}, "cannot be loaded (ModuleNotFoundError"),
        ("my_networks:Other", {}, "cannot be loaded (AttributeError"),
        ("my_networks:__name__", {}, "but that is no class"),
        ("pathlib:Path", {}, "but that makes a PosixPath, no module of torch"),
        ("my_networks:nothing", {}, "but it has no parameter that learns"),
        ("my_networks:Tiny", {"colour": 1}, "does not take these options: colour, bands"),
        ("my_networks:Picky", {"path": "none"}, "fails while it is built (FileNotFoundError"),
        ("my_networks:Deaf", {}, "nothing that learns is in its answer"),
        (
            "my_networks:Half",
            {},
            "its answer for images of shape (2, 3, 32, 32) has the shape (2, 1, 16, 16)",
        ),
        ("my_networks:Lost", {}, "its answer to noise holds NaN or infinite values"),
        ("my_networks:Mask", {}, "its answer is torch.bool, no floating-point numbers"),
        ("my_networks:Failing", {}, "(ValueError: no such date; my_networks.py, line 3"),
    ],
)
def test_what_cannot_learn_is_refused_before_it_does(network, options, sentence, folder):
    with pytest.raises(BadInput) as refused:
        refuse_unfit(build_own(network, options, 3), 3, {32})
    assert sentence in str(refused.value)


def test_the_command_line_refuses_it_in_a_sentence(folder, tiny_set, capsys):
    assert train(tiny_set(), network="my_networks:Half") == 2
    assert "a network must be a module of torch that" in capsys.readouterr().err
    assert not (folder / "run").exists()


def test_bands_are_given_to_a_constructor_that_takes_them(folder):
    assert build_own("my_networks:Tiny", {}, 7).own.features[0].in_channels == 7
    assert build_own("my_networks:nothing", {"bands": 7}, 7).name == "my_networks:nothing"


def test_asking_it_about_noise_changes_nothing(folder):
    network = build_own("my_networks:Tiny", {}, 3)
    before = {name: value.clone() for name, value in network.state_dict().items()}
    torch.manual_seed(5)
    wanted = torch.rand(1)
    torch.manual_seed(5)
    refuse_unfit(network, 3, {32, 48})
    assert torch.rand(1) == wanted
    assert network.training
    assert all((value == before[name]).all() for name, value in network.state_dict().items())


@by_openvino
def test_what_depends_on_values_is_no_graph(folder):
    with pytest.raises(NotAsGraph, match=r"answers otherwise than it does \(by 0"):
        as_graph(build_own("my_networks:Choosy", {}, 3), 3, 32)


@by_openvino
def test_a_training_of_what_is_no_graph_says_so_first_and_keeps_what_it_learned(
    folder, tiny_set, capsys
):
    assert train(tiny_set(), network="my_networks:Choosy", epochs=1) == 0
    said = capsys.readouterr().out
    assert said.count("answers otherwise than it does") == 2
    assert "Score it: deepchange-train evaluate run" in said
    assert not list((folder / "run").glob("*.safetensors"))
    assert main(["export", "run"]) == 2


def test_without_openvino_it_learns_and_says_how_it_is_exported(
    folder, tiny_set, capsys, monkeypatch
):
    monkeypatch.setattr(openvino, "version", lambda: None)
    assert train(tiny_set(), epochs=1) == 0
    assert "run pip install 'deepchange[openvino]'" in capsys.readouterr().out


def test_its_loss_is_one_by_name():
    loss = build_loss("my_networks:Tiny")
    assert isinstance(loss, NamedLoss)
    assert loss.kind == "bce-dice"


@pytest.mark.parametrize(
    ("value", "sentence"), [("start=x.safetensors", "leave start out"), ("encoder=lite0", "no enc")]
)
def test_there_are_no_weights_to_start_from(value, sentence, folder, tiny_set):
    told = [f"{name}={value}" for name, value in TINY.items()]
    recipe = read_recipe("own-polygons", [*told, f"data={tiny_set()}", value])
    with pytest.raises(BadInput, match=sentence):
        build_learner(recipe, {})


@by_openvino
def test_its_weights_are_neither_trained_further_nor_written_as_onnx(folder, tiny_set, capsys):
    data = tiny_set()
    assert train(data, epochs=1) == 0
    (folder / "run").rename(folder / "first")
    weights = "first/own-polygons.safetensors"
    assert main(["train", "own-polygons", "--from", weights, "--set", f"data={data}"]) == 2
    assert "train it anew where its code is" in capsys.readouterr().err
    pytest.importorskip("onnx")
    assert main(["onnx", weights]) == 2


@by_openvino
def test_a_larger_window_and_another_device_are_refused(folder, tiny_set):
    data = tiny_set()
    assert train(data, epochs=1) == 0
    pair = [str(data / date / "val_0.tif") for date in ("before", "after")]
    asked = {"output": "out", "model": "run/own-polygons.safetensors"}
    with pytest.raises(ModelDoesNotFit, match="windows of 64 pixels at the most"):
        detect(DetectionRequest(*pair, **asked, window=128))
    with pytest.raises(BadInput, match="choose the device auto or cpu"):
        detect(DetectionRequest(*pair, **asked, device="cuda"))
    with pytest.raises(BadInput, match="not in bf16"):
        detect(DetectionRequest(*pair, **asked, precision="bf16"))
    assert not Path("out").exists()
