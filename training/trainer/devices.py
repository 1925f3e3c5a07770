"""Which devices train, and in which precision: Lightning Fabric, set up."""

from __future__ import annotations

import logging
import os
import sys
import warnings
from typing import Any

import torch
from lightning.fabric import Fabric
from lightning.fabric.strategies.ddp import DDPStrategy

from ...engine.cli.terminal import say
from ...engine.errors import BadInput
from ...engine.messages import msg
from ...engine.tensor.devices import choose_device

_PRECISIONS = {"fp32": "32-true", "bf16": "bf16-mixed", "fp16": "16-mixed"}


def launched(device: str, devices: int, nodes: int, precision: str, *, spare: bool = True) -> Any:
    """Fabric on `devices` devices of each of `nodes` machines; starts the other processes where
    there are several.

    device: “auto”, “cpu”, “cuda” or “mps”. spare: whether some parameters may take no part in the
    loss. Raises BadInput for what is not there."""
    for name, number in (("--devices", devices), ("--nodes", nodes)):
        if number < 1:
            raise BadInput(msg("{name} is {number}; give 1 or more.", name=name, number=number))
    kind = choose_device(device).type
    if kind == "cuda" and devices > torch.cuda.device_count():
        raise BadInput(
            msg(
                "{devices} CUDA devices were asked for, and there are {there}.",
                devices=devices,
                there=torch.cuda.device_count(),
            )
        )
    cores = os.cpu_count() or 1
    if kind != "cuda" and devices > cores:
        raise BadInput(
            msg(
                "{devices} processes were asked for, and there are {cores} cores; give "
                "fewer with --devices.",
                devices=devices,
                cores=cores,
            )
        )
    if precision == "fp16" and kind == "cpu":
        raise BadInput(msg("fp16 is not computed on a CPU; say --set precision=fp32, or bf16."))
    for name in ("lightning.fabric", "lightning.pytorch", "lightning_utilities.core.rank_zero"):
        logging.getLogger(name).setLevel(logging.ERROR)
    warnings.filterwarnings("ignore", module="lightning")
    # In fp16 the first steps may be too large to be made; the learning rate goes on by the number
    # of the step.
    warnings.filterwarnings("ignore", "Detected call of `lr_scheduler.step")
    # Exact again on the same machine, where the device's own libraries can be.
    torch.backends.cudnn.deterministic, torch.backends.cudnn.benchmark = True, False
    if nodes > 1:
        _tell_who_is_waited_for(nodes)
    several = devices * nodes > 1
    strategy: Any = DDPStrategy(find_unused_parameters=spare) if several else "auto"
    bits: Any = _PRECISIONS[precision]  # Fabric names every value it takes as a type of its own
    fabric = Fabric(
        accelerator=kind, strategy=strategy, devices=devices, num_nodes=nodes, precision=bits
    )
    fabric.launch()
    return fabric


def _tell_who_is_waited_for(nodes: int) -> None:
    """Say on stderr how the machines find each other: until all are there, none goes on."""
    said = os.environ
    address, port = (
        said.get("MASTER_ADDR", "127.0.0.1"),
        said.get("MASTER_PORT", "one that is free"),
    )
    say(
        f"Machine {said.get('NODE_RANK', '0')} of {nodes} waits for all of them at {address}, port "
        f"{port}. Start the same command on each, with MASTER_ADDR (the first machine), "
        f"MASTER_PORT (the same everywhere) and NODE_RANK (0 to {nodes - 1}) set.",
        file=sys.stderr,
        flush=True,
    )
