"""The devices torch can use here, and which one a run gets."""

from __future__ import annotations

from typing import Any

import torch
from deepchange.engine.errors import BadInput
from deepchange.engine.messages import Remedy, msg
from deepchange.engine.tensor import openvino

DTYPES = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}


def choose_device(name: str) -> torch.device:
    """The device for “auto”, “cpu”, “openvino” (the same processor), “cuda”, “cuda:N” or “mps”.

    Raises BadInput where it is not there."""
    if name == "openvino":
        return torch.device("cpu")
    if name == "auto":
        return torch.device("cuda" if torch.cuda.is_available() else "mps" if _has_mps() else "cpu")
    if name.startswith("cuda"):
        count = torch.cuda.device_count() if torch.cuda.is_available() else 0
        number = int(name.partition(":")[2] or 0)
        if number >= count:
            raise BadInput(
                msg(
                    "The device “{device}” was asked for, but there are only {count}, numbered "
                    "from 0; choose auto or cpu.",
                    Remedy.CHOOSE_DEVICE,
                    device=name,
                    count=count,
                )
                if count
                else msg(
                    "The device “{device}” was asked for, but there is no CUDA device that torch "
                    "can use; choose auto or cpu.",
                    Remedy.CHOOSE_DEVICE,
                    device=name,
                )
            )
    if name == "mps" and not _has_mps():
        raise BadInput(
            msg(
                "The device “mps” was asked for, but torch finds none here; choose auto or cpu.",
                Remedy.CHOOSE_DEVICE,
            )
        )
    return torch.device(name)


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
    """“fp32”, “bf16” or “fp16” for “auto” or one of these.

    “auto”: the fastest that a CUDA device computes in hardware; elsewhere fp32, so that every
    processor gives the same answer but for rounding."""
    if name == "auto":
        if device.type == "cuda":
            return "bf16" if torch.cuda.is_bf16_supported() else "fp16"
        return "fp32"
    if name == "fp16" and device.type == "cpu":
        raise BadInput(
            msg(
                "fp16 is not computed on a CPU; choose auto, fp32 or bf16 as precision.",
                Remedy.CHOOSE_PRECISION,
            )
        )
    return name


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
    cuda = torch.cuda.is_available()
    return {
        "torch": str(torch.__version__),
        "cpu_threads": torch.get_num_threads(),
        "cpu_fast_bf16": has_fast_bf16(),
        "openvino": openvino.version(),
        "cuda": [torch.cuda.get_device_name(index) for index in range(torch.cuda.device_count())]
        if cuda
        else [],
        "mps": _has_mps(),
    }
