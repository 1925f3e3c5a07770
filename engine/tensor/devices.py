"""The devices torch can use here, and which one a run gets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import Any

import torch

from ..worker.devices import chosen_device, refuse_precision
from . import openvino

DTYPES = {"bf16": torch.bfloat16, "fp16": torch.float16}  # of what autocast computes
_MKLDNN = "fp32_precision"  # since torch 2.9
_WITH_TF32 = (8, 0)  # compute capability: Ampere


def choose_device(name: str) -> torch.device:
    """The device for “auto”, “cpu”, “openvino” (the same processor), “cuda”, “cuda:N” or “mps”.

    Raises BadInput where it is not there."""
    return torch.device(chosen_device(name, present()))


def present() -> dict[str, Any]:
    """The devices that torch can use, without their names, and whether the processor has bf16."""
    count = torch.cuda.device_count() if torch.cuda.is_available() else 0
    return {
        "cuda": [f"cuda:{number}" for number in range(count)],
        "mps": _has_mps(),
        "openvino": openvino.version(),
        "cpu_fast_bf16": has_fast_bf16(),
    }


def for_crf(name: str) -> str:
    """Where the torch CRF computes for a device as a request names it: on a CUDA device, else on
    the processors."""
    device = choose_device(name)
    return str(device) if device.type == "cuda" else "cpu"


def _has_mps() -> bool:
    return bool(torch.backends.mps.is_available())


def has_fast_bf16() -> bool:
    """True where the processor multiplies bf16 matrices in hardware (AMX or AVX-512 bf16)."""
    capability = getattr(torch.backends.cpu, "get_cpu_capability", lambda: "")()
    amx = getattr(torch.cpu, "_is_amx_tile_supported", lambda: False)()
    bf16 = getattr(torch.cpu, "_is_avx512_bf16_supported", lambda: False)()
    return bool(amx or (bf16 and "AVX512" in capability))


def choose_precision(name: str, device: torch.device) -> str:
    """“fp32”, “tf32”, “bf16” or “fp16” for “auto” or one of these.

    “auto” is fp32 on every device: with trained weights bf16 changes more of the map than rounding
    does (docs/benchmarks/networks.md). “tf32” is fp32 where the CUDA device has none."""
    if name == "auto":
        return "fp32"
    refuse_precision(name, device.type)
    if name == "tf32":
        return "tf32" if torch.cuda.get_device_capability(device) >= _WITH_TF32 else "fp32"
    return name


@contextmanager
def arithmetic(device: torch.device, precision: str) -> Iterator[None]:
    """Within it a network is computed in a precision."""
    half = DTYPES.get(precision)
    within = nullcontext() if half is None else torch.autocast(device.type, half)
    with fp32_as_such(device, precision), within:
        yield


@contextmanager
def fp32_as_such(device: torch.device, precision: str) -> Iterator[None]:
    """Within it fp32 is computed as such, and in TF32 by a CUDA device for “tf32” alone.

    cuDNN by itself takes TF32 for convolutions of fp32: 10 bits of mantissa, not 23. A processor
    with bf16 takes that, 7 bits, where this process told torch that “medium” precision is
    enough."""
    switches: tuple[tuple[Any, str, Any], ...] = ()
    if device.type == "cuda":
        cuda = torch.backends.cudnn, torch.backends.cuda.matmul
        switches = tuple((part, "allow_tf32", precision == "tf32") for part in cuda)
    elif device.type == "cpu":
        parts = (getattr(torch.backends.mkldnn, name, None) for name in ("matmul", "conv"))
        switches = tuple((p, _MKLDNN, "ieee") for p in parts if hasattr(p, _MKLDNN))
    earlier = [getattr(part, name) for part, name, _ in switches]
    try:
        for part, name, value in switches:
            setattr(part, name, value)
        yield
    finally:
        for (part, name, _), value in zip(switches, earlier):
            setattr(part, name, value)


def describe(device: torch.device) -> str:
    """The device as a person reads it."""
    if device.type == "cuda":
        return f"{device} ({torch.cuda.get_device_name(device)})"
    return (
        f"{device.type} ({torch.get_num_threads()} threads)"
        if device.type == "cpu"
        else str(device)
    )


def instruction_set() -> str:
    """Of the processor, as torch uses it: by it networks are rounded a little differently."""
    return str(getattr(torch.backends.cpu, "get_cpu_capability", lambda: "unknown")())


def facts() -> dict[str, Any]:
    """What torch finds on this machine, for a report."""
    found = present()
    return {
        "torch": str(torch.__version__),
        "cpu_threads": torch.get_num_threads(),
        "cpu_fast_bf16": found["cpu_fast_bf16"],
        "openvino": found["openvino"],
        "cuda": [torch.cuda.get_device_name(index) for index in range(len(found["cuda"]))],
        "mps": found["mps"],
    }
