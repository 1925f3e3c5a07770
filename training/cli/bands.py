"""The option --bands of training: numbers of the bands on disk, in the network's order."""

from __future__ import annotations

from ...engine.errors import BadInput
from ...engine.messages import msg


def band_numbers(text: str | None) -> tuple[int, ...] | None:
    """What --bands says; None where nothing was said. Raises BadInput for what is no list of
    numbers from 1 on."""
    if text is None:
        return None
    try:
        bands = tuple(int(part) for part in text.split(","))
    except ValueError:
        bands = (0,)
    if min(bands) < 1:
        raise BadInput(
            msg(
                "--bands is “{bands}”; give a list of band numbers from 1 on, such as 3,2,1.",
                bands=text,
            )
        )
    return bands
