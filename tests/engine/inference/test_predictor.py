"""What a detection refuses to compute with is told by the check before it, too."""

import json

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, check, detect
from deepchange.engine.cli.main import main
from deepchange.engine.errors import BadInput
from deepchange.engine.inference import predictor
from deepchange.engine.worker import environment
from deepchange.engine.worker.devices import chosen_device, refuse_precision
from support.images import ground

torch = pytest.importorskip("torch")


@pytest.fixture
def images(files, monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    bands = ground(size=(40, 40)).astype(np.uint8)
    return files(bands), files(bands[:, ::-1])


@pytest.mark.parametrize(
    "asked",
    [
        {"device": "cuda"},
        {"device": "cuda:3"},
        {"device": "mps"},
        {"precision": "fp16"},
        {"precision": "tf32"},
        {"device": "openvino", "precision": "bf16"},
    ],
    ids=str,
)
def test_a_check_says_of_the_device_what_a_detection_would_refuse(
    images, tmp_path, monkeypatch, asked
):
    request = DetectionRequest(*images, str(tmp_path / "out"), model="dsms-cn", **asked)
    found = check(request)
    with pytest.raises(BadInput) as refused:
        detect(request)
    assert [str(problem) for problem in found.problems] == [str(refused.value)]
    assert found.facts  # what is told of the pair is told all the same


def test_what_needs_no_device_is_not_asked_for_one(images, tmp_path, monkeypatch):
    monkeypatch.setattr(predictor, "_devices_there", lambda: pytest.fail("asked torch"))
    for asked in ({"model": "cva", "device": "cuda"}, {"model": "dsms-cn", "device": "cpu"}):
        assert check(DetectionRequest(*images, str(tmp_path / "out"), **asked)).possible


def test_the_refinement_is_asked_for_its_device_too(images, tmp_path):
    asked = {"model": "cva", "crf": "torch", "device": "cuda"}
    (problem,) = check(DetectionRequest(*images, str(tmp_path / "out"), **asked)).problems
    assert "there is no CUDA device" in problem


def test_a_check_on_the_command_line_ends_as_the_detection_would(images, capsys):
    assert main(["check", *images, "--model", "dsms-cn", "--device", "cuda"]) == 2
    told = capsys.readouterr().out
    assert "Problem: The device “cuda” was asked for" in told
    assert "--device" in told
    assert main(["check", *images, "--model", "dsms-cn", "--device", "cuda", "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["possible"] is False


def test_a_check_says_that_there_is_no_python_for_a_network(images, tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "find_spec", lambda name: None)
    monkeypatch.delenv("DEEPCHANGE_PYTHON")
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path))
    (problem,) = check(DetectionRequest(*images, str(tmp_path / "out"), model="dsms-cn")).problems
    assert problem.startswith("There is no Python with torch yet")


def test_devices_are_those_that_the_python_that_computes_says_it_has():
    found = {"cuda": ["A", "B"], "mps": False}
    assert chosen_device("auto", found) == "cuda"
    assert chosen_device("cuda:1", found) == "cuda:1"
    with pytest.raises(BadInput, match="there are only 2, numbered from 0"):
        chosen_device("cuda:2", found)
    refuse_precision("tf32", "cuda:1")
    assert chosen_device("openvino", {}) == chosen_device("auto", {}) == "cpu"
