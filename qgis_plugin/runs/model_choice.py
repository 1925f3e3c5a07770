"""The model of a run, where it is left to us: chosen in the thread of the run, for that opens the
images."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...engine.request import DetectionRequest
from .engine_task import Work


def choosing(pair: Callable[[], DetectionRequest], work_with: Callable[[str], Work]) -> Work:
    """Choose the model that fits the pair, tell it (a Chosen), then do the work with that model."""

    def work(tell: Callable[[Any], None], cancelled: Callable[[], bool]) -> Any:
        from ...engine.inference.model_choice import choose_model

        chosen = choose_model(pair())
        tell(chosen)
        return work_with(chosen.model.name)(tell, cancelled)

    return work
