"""Sentences about a pair, as they fit a series: without remedies that only a pair has."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ..errors import BadInput
from ..messages import Message, Remedy, as_message

# What can be said of one date alone, or of two names; in their place what holds for all dates.
_INSTEAD = {
    Remedy.CHOOSE_IMAGES: None,
    Remedy.CHOOSE_BANDS: None,
    Remedy.CHOOSE_BANDS_BEFORE: None,
    Remedy.CHOOSE_BANDS_AFTER: None,
    Remedy.SET_NODATA_BEFORE: Remedy.SET_NODATA,
    Remedy.SET_NODATA_AFTER: Remedy.SET_NODATA,
    Remedy.DECLARE_NODATA_BEFORE: Remedy.SET_NODATA,
    Remedy.DECLARE_NODATA_AFTER: Remedy.SET_NODATA,
    Remedy.ASSIGN_CRS: None,
    Remedy.ASSIGN_CRS_BEFORE: None,
    Remedy.ASSIGN_CRS_AFTER: None,
}


def of_series(sentence: object) -> Message:
    """The sentence with what can be done about it in a series."""
    message = as_message(sentence)
    values = {name: _bare(value) for name, value in message.values.items()}
    fitting = [_INSTEAD.get(remedy, remedy) for remedy in message.remedies]
    return Message(message.template, values, tuple(each for each in fitting if each is not None))


def _bare(value: Any) -> Any:
    """A value without remedies of its own: all of them are kept by the sentence around it."""
    if isinstance(value, Message):
        return Message(value.template, {name: _bare(each) for name, each in value.values.items()})
    return tuple(map(_bare, value)) if isinstance(value, tuple) else value


@contextmanager
def said_of_series() -> Iterator[None]:
    """Have errors about a pair say what can be done in a series."""
    try:
        yield
    except BadInput as error:
        raise type(error)(of_series(error.message)) from error
