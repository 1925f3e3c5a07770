"""Which device computes, and in which precision."""

import pytest
import torch
from deepchange.engine.errors import BadInput
from deepchange.engine.tensor import devices


def test_every_processor_computes_in_full_precision_unless_another_is_asked_for(monkeypatch):
    monkeypatch.setattr(devices, "has_fast_bf16", lambda: True)
    processor = torch.device("cpu")
    assert devices.choose_precision("auto", processor) == "fp32"
    assert devices.choose_precision("bf16", processor) == "bf16"


def test_a_gpu_computes_in_full_precision_unless_another_is_asked_for(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda: True)
    gpu = torch.device("cuda")
    assert devices.choose_precision("auto", gpu) == "fp32"
    assert devices.choose_precision("bf16", gpu) == "bf16"


@pytest.mark.parametrize(("capability", "computed"), [((7, 5), "fp32"), ((8, 0), "tf32")])
def test_tf32_is_named_only_where_the_gpu_computes_it(monkeypatch, capability, computed):
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device: capability)
    assert devices.choose_precision("tf32", torch.device("cuda")) == computed


def test_tf32_on_a_processor_is_refused_in_a_sentence():
    with pytest.raises(BadInput, match="tf32 is computed by CUDA devices alone; choose auto"):
        devices.choose_precision("tf32", torch.device("cpu"))


@pytest.mark.parametrize(("precision", "tf32"), [("fp32", False), ("tf32", True), ("bf16", False)])
def test_a_gpu_takes_tf32_for_convolutions_only_where_it_is_asked_for(precision, tf32):
    def allowed():
        return torch.backends.cudnn.allow_tf32, torch.backends.cuda.matmul.allow_tf32

    earlier = allowed()
    with devices.fp32_as_such(torch.device("cuda"), precision):
        assert allowed() == (tf32, tf32)
    assert allowed() == earlier


def test_a_processor_computes_fp32_as_such_whatever_the_process_asked_torch_for():
    parts = torch.backends.mkldnn.matmul, torch.backends.mkldnn.conv
    earlier = torch.get_float32_matmul_precision()
    torch.set_float32_matmul_precision("medium")
    try:
        asked = [part.fp32_precision for part in parts]
        with devices.fp32_as_such(torch.device("cpu"), "fp32"):
            assert [part.fp32_precision for part in parts] == ["ieee", "ieee"]
        assert [part.fp32_precision for part in parts] == asked
        assert "bf16" in asked
    finally:
        torch.set_float32_matmul_precision(earlier)
