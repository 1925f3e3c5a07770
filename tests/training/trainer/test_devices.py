"""What a training computes with."""

import logging

import pytest
import torch

pytest.importorskip("lightning", reason="Lightning is not installed here (pip install lightning)")

from deepchange.training.trainer.devices import launched
from lightning_utilities.core import rank_zero


def test_bf16_on_a_processor_computes_convolutions_in_it_and_keeps_weights_in_full_precision():
    fabric = launched("cpu", 1, 1, "bf16")
    network = fabric.setup(torch.nn.Conv2d(3, 4, 3))
    with fabric.autocast():
        assert network.module(torch.ones(1, 3, 8, 8)).dtype is torch.bfloat16
    assert network.weight.dtype is torch.float32


def test_lightning_says_nothing_by_itself():
    launched("cpu", 1, 1, "bf16")
    assert not rank_zero.log.isEnabledFor(logging.INFO)
