"""Windows that the CRF refines one after another."""

import multiprocessing
import sys
from importlib.util import find_spec

import numpy as np
import pytest
import torch
from deepchange.engine.tensor.crf import dense_crf
from deepchange.engine.tensor.crf.process_pool import can_share


@pytest.mark.parametrize(
    "error",
    [
        torch.cuda.OutOfMemoryError("CUDA out of memory."),
        RuntimeError("MPS backend out of memory"),
        RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes"),
        MemoryError(),
    ],
    ids=["cuda", "mps", "processor", "python"],
)
def test_a_crf_window_too_large_for_the_gpu_is_refined_on_the_processor(error, monkeypatch):
    refine, asked = dense_crf.refine, []

    def full(probability, guide, valid, parameters, backend, device):
        asked.append(device)
        if device == "cuda":
            raise error
        return refine(probability, guide, valid, parameters, backend, device)

    monkeypatch.setattr(dense_crf, "refine", full)
    job = np.full((8, 8), 0.7, np.float32), np.zeros((8, 8, 3), np.float32), np.ones((8, 8), bool)
    (marginal,) = dense_crf.refine_windows([job], 0, backend="torch", device="cuda")
    assert asked == ["cuda", "cpu"]
    assert marginal.shape == (8, 8)


@pytest.mark.skipif(
    find_spec("loky") is None or sys.version_info < (3, 11),
    reason="The CRF shares windows by loky, from Python 3.11 on.",
)
def test_a_process_that_may_start_none_refines_by_itself(monkeypatch):
    assert can_share()
    monkeypatch.setitem(multiprocessing.current_process()._config, "daemon", True)
    assert not can_share()
