"""What goes wrong in the middle of a training, as a sentence for who started it."""

from __future__ import annotations

import torch

from ...engine.errors import BadInput, DeepChangeError, OutOfSpace
from ...engine.files.write_errors import is_full
from ..recipe import Recipe

_SHORT_OF_MEMORY = ("out of memory", "can't allocate memory", "not enough memory")


class LossLost(BadInput):
    """The loss is no number any more."""


def as_sentence(error: BaseException, recipe: Recipe, device: str) -> str | None:
    """The sentence for an error, or None for one that nobody foresaw. device: where the network is
    computed."""
    if isinstance(error, (BadInput, OutOfSpace)):
        return str(error)
    if is_full(error):
        return f"There is no space left for “{getattr(error, 'filename', '')}”; free some."
    text = str(error).lower()
    if isinstance(error, (torch.cuda.OutOfMemoryError, MemoryError)) or any(
        p in text for p in _SHORT_OF_MEMORY
    ):
        more = recipe.accumulate * 2
        what = f"accumulate={more} computes the batch of {recipe.batch} in more parts, and "
        return (
            f"The memory of {device} does not suffice for {recipe.batch // recipe.accumulate} "
            f"chip(s) at once; {what if recipe.batch % more == 0 else ''}a smaller chip or batch, "
            "in another folder, needs less."
        )
    if (
        isinstance(error, RuntimeError)
        and "dataloader worker" in text
        and not isinstance(error, DeepChangeError)
    ):
        return (
            "A process that reads images was ended, most often for lack of memory; use --set "
            "workers=0."
        )
    return None
