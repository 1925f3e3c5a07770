"""A network that was computed by OpenVINO before needs no torch, and says the same."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from deepchange.engine import DetectionRequest, detect
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.errors import ModelDoesNotFit
from deepchange.engine.tensor import devices, inference, openvino, without_torch
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.weights import weights_file as weights

pytestmark = pytest.mark.skipif(
    openvino.version() is None, reason="OpenVINO is not installed here (pip install openvino)"
)


@pytest.fixture(scope="module")
def weights_file(tmp_path_factory):
    torch.manual_seed(0)
    path = tmp_path_factory.mktemp("weights") / "fcn.safetensors"
    weights.save(build("dsms-fcn"), published_card("dsms-fcn", {}, chip_size=32, overlap=8), path)
    return str(path)


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def trained(weights_file, home, monkeypatch):
    """What computed the network the first time, by torch."""
    monkeypatch.setenv("DEEPCHANGE_HOME", str(home))
    monkeypatch.setattr(without_torch, "may_have_gpu", lambda: False)
    model = inference.Trained(weights_file, "openvino", "auto")
    model.predict(*chips())
    monkeypatch.setattr(without_torch, "torch_is_loaded", lambda: False)
    return model


def chips(size=32):
    rng = np.random.default_rng(0)
    before, after = (rng.random((2, 3, size, size), np.float32) for _ in range(2))
    return before, after, np.ones((2, size, size), bool)


def never():
    raise AssertionError("torch was asked")


def test_the_second_time_says_the_same_without_torch(weights_file, trained):
    ready = without_torch.open_ready(weights_file, "openvino", "auto", 0.0, never)
    assert np.array_equal(
        ready.predict(*chips()).probability, trained.predict(*chips()).probability
    )
    assert ready.fit() == trained.fit()
    assert ready.versions() == trained.versions()
    assert (ready.device, ready.precision) == (trained.device, trained.precision)
    assert ready.halo == trained.halo


@pytest.fixture
def in_bf16(weights_file, trained, monkeypatch):
    """The same in bf16, on a processor that has it."""
    monkeypatch.setattr(devices, "has_fast_bf16", lambda: True)
    model = inference.Trained(weights_file, "openvino", "bf16")
    model.predict(*chips())
    return model


def test_bf16_is_computed_without_torch_once_it_was_computed_with_it(weights_file, in_bf16):
    for _ in range(2):  # compiled, and read as it was compiled
        ready = without_torch.open_ready(weights_file, "openvino", "bf16", 0.0, never)
        found = ready.predict(*chips()).probability
        assert np.array_equal(found, in_bf16.predict(*chips()).probability)
        (compiled,) = ready._compiled.values()
        assert compiled.get_property("INFERENCE_PRECISION_HINT").to_string() == "bf16"
        assert (ready.device, ready.precision) == (in_bf16.device, "bf16")
    again = without_torch.open_ready(weights_file, "openvino", "fp32", 0.0, never)
    again.predict(*chips())
    (compiled,) = again._compiled.values()
    assert compiled.get_property("INFERENCE_PRECISION_HINT").to_string() == "f32"


def test_what_has_no_number_in_bf16_is_left_to_torch(weights_file, in_bf16, monkeypatch):
    ready = without_torch.open_ready(weights_file, "openvino", "bf16", 0.0, lambda: in_bf16)
    without = [np.full((2, 1, 32, 32), np.nan, np.float32)]
    monkeypatch.setattr(openvino, "answers", lambda *_: without)
    monkeypatch.setattr(in_bf16, "predict", lambda *given: "torch answered")
    assert ready.predict(*chips()) == "torch answered"


def test_a_chip_of_another_size_is_computed_by_torch(weights_file, trained):
    ready = without_torch.open_ready(weights_file, "openvino", "auto", 0.0, lambda: trained)
    found = ready.predict(*chips(48)).probability
    assert np.array_equal(found, trained.predict(*chips(48)).probability)


def test_what_openvino_has_no_memory_for_is_left_to_torch(weights_file, trained, monkeypatch):
    def full(*_):
        raise RuntimeError("std::bad_alloc")

    ready = without_torch.open_ready(weights_file, "openvino", "auto", 0.0, lambda: trained)
    with monkeypatch.context() as patch:
        patch.setattr(openvino, "answers", full)
        patch.setattr(trained, "predict", lambda *given: "torch answered")
        assert ready.predict(*chips()) == "torch answered"
    assert ready.device == trained.device


@pytest.mark.parametrize(
    ("device", "precision", "megapixels", "ready"),
    [
        ("auto", "auto", 2.0, True),
        ("auto", "auto", 0.1, False),
        ("openvino", "fp32", 0.1, True),
        ("cpu", "auto", 2.0, False),
        ("cuda", "auto", 2.0, False),
        ("auto", "fp16", 2.0, False),
    ],
)
def test_it_is_left_to_torch_wherever_torch_would_decide_otherwise(
    weights_file, trained, device, precision, megapixels, ready
):
    found = without_torch.open_ready(weights_file, device, precision, megapixels, never)
    assert (found is not None) is ready


@pytest.mark.parametrize("change", ["gpu", "threads", "processor", "loaded"])
def test_it_is_left_to_torch_where_the_machine_is_another(
    weights_file, trained, monkeypatch, change
):
    assert without_torch.open_ready(weights_file, "auto", "auto", 2.0, never)
    if change == "gpu":
        monkeypatch.setattr(without_torch, "may_have_gpu", lambda: True)
    elif change == "threads":
        monkeypatch.setenv("OMP_NUM_THREADS", "17")
    elif change == "processor":
        monkeypatch.setattr(without_torch, "_processor", lambda: "another")
    else:
        monkeypatch.setattr(without_torch, "torch_is_loaded", lambda: True)
    assert without_torch.open_ready(weights_file, "auto", "auto", 2.0, never) is None


def test_damaged_weights_are_refused_all_the_same(weights_file, trained, tmp_path):
    damaged = tmp_path / "damaged.safetensors"
    content = bytearray(Path(weights_file).read_bytes())
    content[-1] ^= 1
    damaged.write_bytes(content)
    with pytest.raises(ModelDoesNotFit):
        without_torch.open_ready(str(damaged), "openvino", "auto", 0.0, never)


def test_classes_are_those_that_torch_names(trained, monkeypatch):
    monkeypatch.setattr(trained, "_card", published_card("clearscd", {}))
    rng = np.random.default_rng(0)
    found = [rng.random((2, planes, 4, 5), np.float32) for planes in (1, 9, 9)]
    by_torch = trained._understood([torch.from_numpy(values) for values in found])
    mine_and_theirs = list(zip(openvino.as_prediction(found, semantic=True), by_torch))
    assert mine_and_theirs.pop() == (None, None)  # one view is no uncertainty
    for mine, theirs in mine_and_theirs:
        assert mine.dtype == theirs.dtype
        assert np.array_equal(mine, theirs)


def test_the_version_of_torch_is_known_without_it():
    program = (
        "import sys\nfrom deepchange.engine.tensor import openvino\n"
        "print(openvino.torch_version(), 'torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], stdout=subprocess.PIPE, check=True)
    assert done.stdout.decode().split() == [str(torch.__version__), "False"]


def test_a_second_detection_loads_no_torch_and_writes_the_same_map(
    weights_file, trained, pair_of_files, tmp_path, monkeypatch
):
    monkeypatch.setenv("DEEPCHANGE_PYTHON", "here")
    request = DetectionRequest(
        *map(str, pair_of_files), str(tmp_path / "first"), model=weights_file, device="openvino"
    )
    first = detect(request)
    program = (
        "import json, sys\nfrom deepchange.engine import DetectionRequest, detect\n"
        "asked = DetectionRequest.from_json(json.loads(sys.argv[1]))\n"
        "detect(asked)\nprint('torch' in sys.modules)"
    )
    again = json.dumps({**request.to_json(), "output": str(tmp_path / "second")})
    done = subprocess.run(
        [sys.executable, "-c", program, again], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False"]
    for name in ("probability.tif", "change.tif"):
        assert (tmp_path / "first" / name).read_bytes() == (tmp_path / "second" / name).read_bytes()
    assert first.device.startswith("openvino")
