"""An analyst downloads what somebody published, brings it in, and detects with it what its authors
would."""

from __future__ import annotations

import json
import os
import sys
import types
from types import SimpleNamespace

import h5py
import numpy as np
import pytest
import torch
from deepchange.engine.cli.main import main
from deepchange.engine.tensor.weights import weights_file
from support import parity
from torch import nn


@pytest.fixture
def deepchange(tmp_path, monkeypatch, capsys):
    """The command line in a folder of the test's own: exit code, and what it printed on stdout and
    stderr."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DEEPCHANGE_MODELS", str(tmp_path / "models"))

    def run(*arguments):
        code = main(["weights", *map(str, arguments)])
        printed = capsys.readouterr()
        return SimpleNamespace(code=code, out=printed.out, err=printed.err)

    return run


def averaged_misgnet(path, monkeypatch):
    """What MISGNet's authors publish: a pickled wrapper around two whole networks, of classes that
    nobody else has."""
    module = types.ModuleType("mynet4")

    class MyNet(nn.Module):
        pass

    MyNet.__module__, MyNet.__qualname__, module.MyNet = "mynet4", "MyNet", MyNet
    monkeypatch.setitem(sys.modules, "mynet4", module)
    wrapper = MyNet()
    wrapper.register_buffer("initted", torch.tensor(True))
    for name, shape in parity.facts("misgnet")["state_dict"]:
        value = torch.as_tensor(parity.fill(name, tuple(shape)))
        for network, entry in (("online_model", torch.zeros_like(value)), ("ema_model", value)):
            holder = wrapper
            *path_to, last = [network, *name.split(".")]
            for step in path_to:
                if step not in holder._modules:
                    holder.add_module(step, MyNet())
                holder = holder._modules[step]
            holder.register_buffer(last, entry)
    torch.save(wrapper, path)
    monkeypatch.delitem(sys.modules, "mynet4")


def test_a_pickled_network_becomes_an_installed_model_that_finds_the_published_change(
    deepchange, monkeypatch
):
    averaged_misgnet("model_ema_best.pth", monkeypatch)
    brought = deepchange(
        "import",
        "model_ema_best.pth",
        "--output",
        "levir.safetensors",
        "--training-data",
        "LEVIR-CD",
    )
    assert brought.code == 0
    assert "with weights of MISGNet" in brought.out
    assert "moving average" in brought.out
    assert "non-commercial research only; commercial use: no" in brought.out
    assert deepchange("install", "levir.safetensors").code == 0
    assert "training data  LEVIR-CD" in deepchange("list").out
    assert "is intact" in deepchange("verify", "levir").out
    network, _ = weights_file.load("models/levir.safetensors")
    pair = (torch.from_numpy(parity.image(seed, (1, 3, 64, 64))) for seed in (1, 2))
    with torch.inference_mode():
        logits = network(*pair)
    np.testing.assert_allclose(logits, parity.arrays("misgnet")["logits_64x64"], atol=1e-3)
    assert deepchange("remove", "levir").code == 0
    assert "No weights are installed" in deepchange("list").out


def test_a_keras_file_from_a_long_session_becomes_the_same_network(deepchange):
    with h5py.File("best_loss.h5", "w") as file:
        for name, shape in parity.facts("dsmsfcn")["manifest"]:
            layer, kind = name.split("/")
            stem, _, number = layer.rpartition("_")
            # The third model that was built in one process: its automatic numbers go on from the
            # second.
            theirs = layer if stem == "Conv" else f"{stem}_{int(number) + 64}"
            group = "FEM" if stem == "Conv" or (stem == "conv2d" and int(number) <= 24) else theirs
            file[f"{group}/{theirs}/{kind}"] = parity.fill(name, tuple(shape), layout="keras")
    answer = deepchange(
        "import", "best_loss.h5", "--output", "szada.safetensors", "--pixel-size", "1.5", "--json"
    )
    card = json.loads(answer.out)["card"]
    assert card["bands"] == ["blue", "green", "red"]
    assert card["pixel_size"] == [1.5, 1.5]
    network, _ = weights_file.load("szada.safetensors")
    pair = (
        torch.from_numpy(parity.image(seed, (1, 64, 64, 3))).permute(0, 3, 1, 2) for seed in (1, 2)
    )
    with torch.inference_mode():
        probability = network.probability(*pair)
    np.testing.assert_allclose(probability[:, 0], parity.arrays("dsmsfcn")["a_prob"], atol=1e-5)


class Program:
    def __reduce__(self):
        return os.system, ("touch was-run",)


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda path: torch.save({"state_dict": Program()}, path), "is not safe"),
        (lambda path: path.write_text("<!DOCTYPE html>"), "is a web page"),
        (lambda path: path.touch(), "is empty"),
        (lambda path: torch.save(nn.Linear(2, 2).state_dict(), path), "belong to no network"),
        (lambda path: None, "cannot be read"),
    ],
    ids=["program", "web page", "empty", "another network", "missing"],
)
def test_a_bad_file_ends_in_one_sentence_and_leaves_nothing(deepchange, tmp_path, make, sentence):
    make(tmp_path / "w.pth")
    answer = deepchange("import", "w.pth", "--output", "w.safetensors")
    assert answer.code == 2
    assert sentence in answer.err
    assert answer.err.count("\n") == 1
    assert {path.name for path in tmp_path.iterdir()} <= {"w.pth"}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("import", "w.pth", "--output", "w.pth"), "is there already"),
        (("import", "w.pth", "--output", "w.onnx"), "end in .safetensors"),
        (("import", "w.pth", "--output", "a.safetensors", "--pixel-size", "half"), "--pixel-size"),
        (("import", "w.pth", "--output", "a.safetensors", "--option", "classes"), "NAME=VALUE"),
        (("show", "nothing"), "no weights file “nothing”"),
        (("show", "w.pth"), "no weights file of Deep Change"),
        (("remove", "../w"), "is installed"),
    ],
)
def test_a_mistake_in_the_command_is_one_sentence(deepchange, tmp_path, arguments, sentence):
    (tmp_path / "w.pth").write_text("something")
    answer = deepchange(*arguments)
    assert answer.code == 2
    assert sentence in answer.err
    assert answer.err.count("\n") == 1


def test_the_weights_that_come_along_are_there_without_any_step(deepchange, pair_of_files, capsys):
    listed = deepchange("list").out
    assert "dsms-fcn-szada (comes with Deep Change, 1.5 MB" in listed
    assert "sentinel2-urban (comes with Deep Change, 6.7 MB" in listed
    assert "vhr-buildings (comes with Deep Change, 6.7 MB" in listed
    assert main(["models", "--json"]) == 0
    assert "dsms-fcn-szada" in [model["name"] for model in json.loads(capsys.readouterr().out)]
    assert (
        main(
            ["detect", *pair_of_files, "--model", "dsms-fcn-szada", "--output", "changes", "--json"]
        )
        == 0
    )
    assert json.loads(capsys.readouterr().out)["model"] == "dsms-fcn-szada"
    refused = deepchange("remove", "dsms-fcn-szada")
    assert (refused.code, refused.err.count("\n")) == (2, 1)
    assert "comes with Deep Change and stays" in refused.err
