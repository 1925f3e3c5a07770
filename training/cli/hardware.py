"""What computes a training or an evaluation."""

from __future__ import annotations

import argparse
from typing import Any

from ...engine.errors import BadInput
from ...engine.messages import msg


def add_hardware(command: argparse.ArgumentParser, *, several: bool = True) -> None:
    """Add the options that say what computes. several: whether more than one device may."""
    command.add_argument(
        "--device",
        choices=("auto", "cpu", "cuda", "mps"),
        default="auto",
        help="what computes (auto)",
    )
    command.add_argument(
        "--threads",
        type=int,
        metavar="N",
        help="processor threads that compute (PyTorch's choice; fewer on a busy machine)",
    )
    if not several:
        return
    command.add_argument(
        "--devices", type=int, default=1, metavar="N", help="devices, or processes on a CPU (1)"
    )


def fabric_of(device: str, devices: int, nodes: int, precision: str, *, spare: bool = True) -> Any:
    """Lightning's Fabric, launched. Raises BadInput where it is not installed or the device is not
    there."""
    try:
        from ..trainer.devices import launched
    except ImportError as error:
        raise BadInput(
            msg(
                "Training needs {name}, which is not installed; run pip install "
                "'deepchange[training]'.",
                name=error.name,
            )
        ) from error
    return launched(device, devices, nodes, precision, spare=spare)


def set_threads(number: int | None) -> None:
    """Compute with so many threads of the processor. Raises BadInput for none."""
    if number is None:
        return
    if not 1 <= number <= 1024:
        raise BadInput(msg("--threads is {number}; give a number from 1 to 1024.", number=number))
    import torch

    torch.set_num_threads(number)
