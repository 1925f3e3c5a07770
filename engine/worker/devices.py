"""What networks can be computed on, by what a Python says of itself, and what it cannot compute."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import BadInput
from ..messages import Remedy, msg


def device_names(found: Mapping[str, Any]) -> list[str]:
    """What networks can be computed on, by what a Python says of itself; the processor first."""
    names = [
        "cpu",
        *(["openvino"] if found.get("openvino") else []),
        *map(str, found.get("cuda", [])),
    ]
    return [*names, *(["mps"] if found.get("mps") else [])]


def chosen_device(name: str, found: Mapping[str, Any]) -> str:
    """“cpu”, “cuda”, “cuda:N” or “mps” for a device as a request names it. found: the devices that
    a Python says it has.

    Raises BadInput where it is not there."""
    count = len(found.get("cuda", []))
    if name == "auto":
        return "cuda" if count else "mps" if found.get("mps") else "cpu"
    if name.startswith("cuda") and int(name.partition(":")[2] or 0) >= count:
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
    if name == "mps" and not found.get("mps"):
        raise BadInput(
            msg(
                "The device “mps” was asked for, but torch finds none here; choose auto or cpu.",
                Remedy.CHOOSE_DEVICE,
            )
        )
    return "cpu" if name == "openvino" else name


def refuse_precision(name: str, device: str) -> None:
    """Raise BadInput for a precision that a device, as `chosen_device` names it, does not
    compute."""
    if name == "fp16" and device == "cpu":
        raise BadInput(
            msg(
                "fp16 is not computed on a CPU; choose auto, fp32 or bf16 as precision.",
                Remedy.CHOOSE_PRECISION,
            )
        )
    if name == "tf32" and not device.startswith("cuda"):
        raise BadInput(
            msg(
                "tf32 is computed by CUDA devices alone; choose auto, fp32 or bf16 as precision.",
                Remedy.CHOOSE_PRECISION,
            )
        )


def refuse_openvino(precision: str, version: str | None, *, bf16: bool = False) -> None:
    """Raise BadInput where OpenVINO, of that version, is not there or does not compute in a
    precision. bf16: whether it computes in that, too."""
    if version is None:
        raise BadInput(
            msg(
                "The device “openvino” was asked for, but the Python package openvino is not "
                "installed where networks are computed; install it there, or choose the device "
                "auto or cpu.",
                Remedy.CHOOSE_DEVICE,
            )
        )
    _refuse_less_precise(precision, ("auto", "fp32", *(["bf16"] if bf16 else [])))


def refuse_for_graph(device: str, precision: str) -> None:
    """Raise BadInput for a device or precision that does not compute a network that is a graph."""
    if device not in ("auto", "cpu", "openvino"):
        raise BadInput(
            msg(
                "The device “{device}” was asked for, and this model is a network of its maker’s "
                "own, which OpenVINO computes on the processor; choose the device auto or cpu.",
                Remedy.CHOOSE_DEVICE,
                device=device,
            )
        )
    _refuse_less_precise(precision, ("auto", "fp32"))


def _refuse_less_precise(precision: str, known: tuple[str, ...]) -> None:
    if precision not in known:
        raise BadInput(
            msg(
                "OpenVINO computes in fp32 here, not in {precision}; choose the precision auto or "
                "fp32.",
                Remedy.CHOOSE_PRECISION,
                precision=precision,
            )
        )
