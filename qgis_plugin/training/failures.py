"""Why a training ended, as a sentence in the user's language: foreseen by the training, or with the
details below a sentence of our own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ...engine.messages import Message, as_message, messages_of
from ...engine.messages import msg as to_say
from ..text.translation import language, translated

_MOST = 12  # lines of details
_OUR_FAULT = 1  # exit code of an error that nobody foresaw
# Exit codes of what was ended from outside, as by a system that runs out of memory.
_KILLED = (137, 143, -9, -15)


def reason_of(answer: Mapping[str, Any], lines: Iterable[str], code: int) -> Message:
    """Why it ended. answer: what it said as JSON; lines: what it wrote on stderr; code: with which
    it exited."""
    if "error" not in answer:
        return _without_answer([*lines], code)
    told = {"warnings": [str(answer["error"])], "messages": [answer.get("message")]}
    message = next(iter(messages_of(told)), as_message(str(answer["error"])))
    if answer.get("exit_code", code) == _OUR_FAULT:
        return _unforeseen(message.values.get("error", message))
    if _is_english_alone(message):
        return to_say(
            "The training cannot go on; why is said in English alone:\n{details}", details=message
        )
    return message


def _without_answer(lines: list[str], code: int) -> Message:
    details = "\n".join([line for line in lines if line.strip()][-_MOST:])
    if code in _KILLED:
        return to_say(
            "The training was ended from outside, most often for lack of memory; close other "
            "programs, then resume it."
        )
    return _unforeseen(details or to_say("it said nothing (exit code {code})", code=code))


def _unforeseen(details: Any) -> Message:
    return to_say(
        "The training ended with an error that nobody foresaw. Start it again; if it ends so "
        "again, please send us these details:\n{details}",
        details=details,
    )


def _is_english_alone(message: Message) -> bool:
    """Whether QGIS speaks another language, and the sentence has no translation in it."""
    speaks_english = re.fullmatch(r"|C|en\b.*|en_.*", language()) is not None
    return not speaks_english and translated(message.template) == message.template
