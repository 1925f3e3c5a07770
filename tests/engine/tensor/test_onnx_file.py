"""Networks as ONNX: read by another program, they answer as ours do."""

import json
import sys
from dataclasses import replace

import numpy as np
import pytest
import torch
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.errors import BadInput
from deepchange.engine.tensor import onnx_file
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.onnx_file import write_onnx
from deepchange.engine.tensor.weights.weights_file import load, save
from deepchange.training.cli.main import main

openvino = pytest.importorskip("openvino")  # the other program: it reads ONNX
pytest.importorskip("onnx")
SIDE = 64


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    """A file of weights at random of a network."""

    def made(name, **options):
        path = tmp_path_factory.getbasetemp() / f"{name}{len(options)}.safetensors"
        if not path.exists():
            torch.manual_seed(3)
            card = replace(published_card(name, options), chip_size=SIDE, overlap=16)
            save(build(name, **options).eval(), card, path)
        return path

    return made


def answered(path, dates):
    """What OpenVINO makes of an ONNX file: its answers by their names."""
    core = openvino.Core()
    compiled = core.compile_model(str(path), "CPU", {"INFERENCE_PRECISION_HINT": "f32"})
    found = compiled(dict(zip(("before", "after"), dates)))
    return {output.any_name: found[output] for output in compiled.outputs}


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("dsms-fcn", {}),
        ("clearscd", {}),
        pytest.param("lite", {"enlarge": 1.5}, marks=pytest.mark.slow),
    ],
)
def test_another_program_gets_the_answers_that_torch_gives(name, options, weights, tmp_path):
    file = weights(name, **options)
    written = write_onnx(file, tmp_path / "network.onnx")
    network, card = load(file)
    rng = np.random.default_rng(5)
    dates = [rng.normal(size=(1, len(card.bands), SIDE, SIDE)).astype(np.float32) for _ in range(2)]
    with torch.inference_mode():
        ask = network.probabilities if card.classes else network.probability
        wanted = ask(*map(torch.from_numpy, dates))
    found = answered(written.path, dates)
    assert tuple(found) == written.outputs
    for answer, by_torch in zip(found.values(), wanted if card.classes else [wanted]):
        np.testing.assert_allclose(answer, by_torch.numpy(), atol=1e-4)


def test_the_card_lies_beside_it_and_says_how_to_ask(weights, tmp_path):
    file = weights("dsms-fcn")
    written = write_onnx(file, tmp_path / "network.onnx", size=96)
    said = json.loads(written.card.read_text(encoding="utf-8"))
    assert said["sha256"] == load(file)[1].sha256
    assert said["onnx"]["inputs"]["before"] == [1, len(said["bands"]), 96, 96]
    assert said["onnx"]["outputs"] == {"probability": [1, 1, 96, 96]}


def test_nothing_that_is_there_is_replaced(weights, tmp_path):
    (tmp_path / "network.json").write_text("mine")
    with pytest.raises(BadInput, match=r"network\.json.*is there already"):
        write_onnx(weights("dsms-fcn"), tmp_path / "network.onnx")
    assert [path.name for path in tmp_path.iterdir()] == ["network.json"]


def test_a_failure_leaves_nothing(weights, tmp_path, monkeypatch):
    monkeypatch.setattr(onnx_file.torch.onnx, "export", fails)
    with pytest.raises(RuntimeError, match="no such operator"):
        write_onnx(weights("dsms-fcn"), tmp_path / "network.onnx")
    assert list(tmp_path.iterdir()) == []


def fails(*_, **__):
    raise RuntimeError("no such operator")


def test_without_the_library_a_sentence_says_how_to_get_it(weights, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "onnx", None)
    assert main(["onnx", str(weights("dsms-fcn"))]) == 2
    assert "pip install 'deepchange[onnx]'" in capsys.readouterr().err


def test_the_command_writes_both_files(weights, tmp_path, capsys):
    output = tmp_path / "new" / "network.onnx"
    assert main(["onnx", str(weights("dsms-fcn")), "--output", str(output), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told == {"onnx": str(output), "card": str(output.with_suffix(".json")), "size": SIDE}
    assert output.is_file()


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (["ir-mad"], "“ir-mad” has no weights to write"),
        (["nothing"], "There is no model “nothing”"),
        (["{file}", "--size", "3"], "--size is 3; give 16 or more"),
        (["{file}", "--output", "network.safetensors"], "does not end in .onnx"),
    ],
)
def test_what_cannot_be_written_is_said_in_a_sentence(said, sentence, weights, capsys):
    file = str(weights("dsms-fcn"))
    assert main(["onnx", *(word.format(file=file) for word in said)]) == 2
    assert sentence in capsys.readouterr().err
