"""A network of its maker's own that travels as a graph: OpenVINO's form, which is data and no code.

The graph is of one size of chip; smaller chips are mirrored up to it.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ...errors import ModelDoesNotFit
from ...messages import msg
from .. import openvino
from .modules import crop_to, reflect_to_multiple


class Graph(nn.Module):
    """Where two images (N, bands, H, W) differ that are no larger than a chip of the graph. bands:
    channels of each date.

    text, numbers: the graph as OpenVINO writes it, bytes of XML and of its weights. Computed on the
    processor in fp32. Raises ModuleNotFoundError where OpenVINO is not installed."""

    def __init__(self, bands: int = 3) -> None:
        super().__init__()
        self._bands = bands
        self.text: Tensor
        self.numbers: Tensor
        self.make_room({})

    def make_room(self, state: dict[str, Tensor]) -> None:
        """Have buffers as large as those of a state, each of bytes in a row."""
        for name in ("text", "numbers"):
            size = state[name].numel() if name in state else 0
            self.register_buffer(name, torch.zeros(size, dtype=torch.uint8))

    def fill(self, text: bytes, numbers: bytes) -> Graph:
        """Take a graph as OpenVINO writes it. Returns the same network."""
        for name, content in (("text", text), ("numbers", numbers)):
            values = np.frombuffer(content, np.uint8).copy()
            self.register_buffer(name, torch.from_numpy(values))
        return self

    @cached_property
    def _compiled(self) -> Any:
        """Raises ModelDoesNotFit for what is no graph of a network for two dates."""
        text, numbers = (part.cpu().numpy().tobytes() for part in (self.text, self.numbers))
        compiled = openvino.compiled_graph(text, numbers, torch.get_num_threads())
        if compiled is None or not self._takes_two_dates(compiled):
            raise ModelDoesNotFit(
                msg(
                    "The weights file holds no graph of a network for two dates of {bands} "
                    "band(s); get it again from where it came from.",
                    bands=self._bands,
                )
            )
        return compiled

    def _takes_two_dates(self, compiled: Any) -> bool:
        sides = [tuple(part.shape) for part in (*compiled.inputs, *compiled.outputs)]
        size = sides[0][-1] if sides and sides[0] else 0
        date = (1, self._bands, size, size)
        return sides == [date, date, (1, 1, size, size)]

    @property
    def size(self) -> int:
        """Side of a chip of the graph in pixels."""
        return int(self._compiled.inputs[0].shape[-1])

    def probability(self, before: Tensor, after: Tensor) -> Tensor:
        """Probability of change (N, 1, H, W) in 0..1.

        Raises ModelDoesNotFit for chips that are larger than those of the graph."""
        if max(before.shape[-2:]) > self.size:
            raise ModelDoesNotFit(
                msg(
                    "The network is asked about chips of {size} pixels at the most.", size=self.size
                )
            )
        dates = (
            reflect_to_multiple(date.float().cpu(), self.size).numpy() for date in (before, after)
        )
        found = torch.from_numpy(openvino.answers(self._compiled, *dates)[0])
        return crop_to(found, before).to(before.device)
