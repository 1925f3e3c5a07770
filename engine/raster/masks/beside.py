"""Masks that were found beside an image: the note on one, and the error of a damaged one."""

from __future__ import annotations

from ...errors import BadInput
from ...messages import Message, Remedy, msg, template

FOUND_BESIDE = template("“{mask}” lies beside “{layer}” and is used as its mask ({preset}).")


def found_beside_note(mask: str, layer: str, preset: str) -> Message:
    """The sentence that tells of a mask nobody named. layer: the image beside which it lies."""
    values = {"mask": mask, "layer": layer, "preset": preset}
    return Message(FOUND_BESIDE, values, (Remedy.LEAVE_OUT_FOUND_MASKS,))


def told_as_found(error: BadInput, beside: str) -> BadInput:
    """The error of a mask, saying that nobody named it where it was found beside an image. beside:
    that image, or empty."""
    if not beside:
        return error
    sentence = msg(
        "{error} The mask was found beside “{layer}” by itself; it can be left out.",
        Remedy.LEAVE_OUT_FOUND_MASKS,
        error=Message(error.message.template, error.message.values),
        layer=beside,
    )
    return type(error)(sentence)
