"""A network that is asked about flips and rotations of each window, too, as `detect --tta` does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from numpy.typing import NDArray
from torch import Tensor

from ...engine.arrays.prediction import Prediction
from ...engine.arrays.views import VIEWS, MeanOfViews


class InViews:
    """A network beside how many views of each window it is asked about; else as the network."""

    def __init__(self, network: Any, tta: str) -> None:
        self.network, self.count = network, VIEWS[tta]

    def to(self, device: Any) -> InViews:
        """The same, the network on a device."""
        self.network = self.network.to(device)
        return self

    def __getattr__(self, name: str) -> Any:
        return getattr(self.network, name)

    def answers(
        self,
        before: Tensor,
        after: Tensor,
        ask: Callable[[Any, Tensor, Tensor], Sequence[NDArray[Any]]],
    ) -> list[NDArray[Any]]:
        """Mean probability (N, H, W) and, of a semantic network, the classes of both dates. ask:
        what gives these of one view."""
        mean = MeanOfViews()
        for view in range(self.count):
            dates = _turned(before, view), _turned(after, view)
            mean.add(Prediction(*ask(self.network, *dates)), view)
        return [values for values in mean.result()[:3] if values is not None]


def _turned(values: Tensor, view: int) -> Tensor:
    """As `turned` does with an array."""
    if view & 4:
        values = values.transpose(-1, -2)
    axes = [axis for axis, bit in ((-2, 2), (-1, 1)) if view & bit]
    return values.flip(axes) if axes else values
