"""Kinds of change by indices, and their directions, in the user's language."""

from __future__ import annotations

from ...engine.messages import msg
from .formatting import shown

# Those of the rules that come with Deep Change; a kind of rules of her own is called as it is.
KNOWN = (
    msg("vegetation loss"),
    msg("vegetation gain"),
    msg("water gain"),
    msg("water loss"),
    msg("burnt"),
    msg("brighter"),
    msg("darker"),
    msg("higher"),
    msg("lower"),
    msg("other"),
    msg("greener"),
    msg("less green"),
    msg("wetter"),
    msg("drier"),
    msg("higher burn ratio"),
    msg("lower burn ratio"),
    msg("bluer"),
    msg("less blue"),
)
_BY_NAME = {str(message): message for message in KNOWN}


def kind_in_words(name: str) -> str:
    """A kind or a direction as QGIS speaks."""
    return shown(_BY_NAME[name]) if name in _BY_NAME else name
