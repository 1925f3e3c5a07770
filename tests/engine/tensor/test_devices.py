"""Which device computes, and in which precision."""

import torch
from deepchange.engine.tensor import devices


def test_every_processor_computes_in_full_precision_unless_another_is_asked_for(monkeypatch):
    monkeypatch.setattr(devices, "has_fast_bf16", lambda: True)
    processor = torch.device("cpu")
    assert devices.choose_precision("auto", processor) == "fp32"
    assert devices.choose_precision("bf16", processor) == "bf16"


def test_a_gpu_computes_in_half_precision_unless_another_is_asked_for(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda: True)
    assert devices.choose_precision("auto", torch.device("cuda")) == "bf16"
    assert devices.choose_precision("fp32", torch.device("cuda")) == "fp32"
