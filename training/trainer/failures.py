"""What goes wrong in the middle of a training, as a sentence for who started it."""

from __future__ import annotations

import errno

from ...engine.errors import BadInput, DeepChangeError, OutOfSpace, is_short_of_memory
from ..recipe import Recipe


class NonFiniteLoss(BadInput):
    """The loss became NaN or infinite."""


def as_sentence(error: BaseException, recipe: Recipe, device: str) -> str | None:
    """The sentence for an error, or None for one that nobody foresaw. device: where the network is
    computed."""
    if isinstance(error, (BadInput, OutOfSpace)):
        return str(error)
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return f"There is no space left for “{error.filename}”; free some."
    if is_short_of_memory(error):
        more = recipe.accumulate * 2
        what = f"accumulate={more} computes the batch of {recipe.batch} in more parts, and "
        return (
            f"The memory of {device} does not suffice for {recipe.batch // recipe.accumulate} "
            f"chip(s) at once; {what if recipe.batch % more == 0 else ''}a smaller chip or batch, "
            "in another folder, needs less."
        )
    if (
        isinstance(error, RuntimeError)
        and "dataloader worker" in str(error).lower()
        and not isinstance(error, DeepChangeError)
    ):
        return (
            "A process that reads images was ended, most often for lack of memory; use --set "
            "workers=0."
        )
    return None
