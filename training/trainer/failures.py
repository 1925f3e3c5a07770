"""What goes wrong in the middle of a training, as a sentence for who started it."""

from __future__ import annotations

from ...engine.errors import BadInput, DeepChangeError, OutOfSpace, is_short_of_memory
from ...engine.files.write_errors import is_full
from ...engine.messages import Message, msg
from ..recipe import Recipe


class NonFiniteLoss(BadInput):
    """The loss became NaN or infinite."""


def as_sentence(error: BaseException, recipe: Recipe, device: str) -> Message | None:
    """The sentence for an error, or None for one that nobody foresaw. device: where the network is
    computed."""
    if isinstance(error, (BadInput, OutOfSpace)):
        return error.message
    if isinstance(error, OSError) and is_full(error):
        return msg("There is no space left for “{path}”; free some.", path=error.filename)
    if is_short_of_memory(error):
        return _less_at_once(recipe, device)
    if (
        isinstance(error, RuntimeError)
        and "dataloader worker" in str(error).lower()
        and not isinstance(error, DeepChangeError)
    ):
        return msg(
            "A process that reads images was ended, most often for lack of memory; use --set "
            "workers=0."
        )
    return None


def _less_at_once(recipe: Recipe, device: str) -> Message:
    more, chips = recipe.accumulate * 2, recipe.batch // recipe.accumulate
    if recipe.batch % more:
        return msg(
            "The memory of {device} does not suffice for {chips} chip(s) at once; a smaller chip "
            "or batch, in another folder, needs less.",
            device=device,
            chips=chips,
        )
    return msg(
        "The memory of {device} does not suffice for {chips} chip(s) at once; accumulate={more} "
        "computes the batch of {batch} in more parts, and a smaller chip or batch, in another "
        "folder, needs less.",
        device=device,
        chips=chips,
        more=more,
        batch=recipe.batch,
    )
