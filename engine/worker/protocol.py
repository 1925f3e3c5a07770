"""What the engine and its worker say to each other: each message a frozen dataclass, one encoder,
one decoder.

A message is a line of JSON that holds its kind and, under it, all of its fields:

    {"predict": {"id": 3, "handle": 1, "chips": {"place": 0, "memory": {…}, "arrays": […]}}}
    {"predicted": {"id": 3, "fields": ["probability"], "arrays": […], "device": "cpu (2 threads)"}}

`decode` refuses unknown kinds, missing and further fields, and values of another type, range or
length, before anybody looks at them.
"""

from __future__ import annotations

# ruff: noqa: RUF009 - `checked` makes a field of a dataclass, not a value that all would share
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Union

from ..catalogue.networks import one_line
from ..files.json_text import json_text
from ..messages import Message
from .message_fields import (
    LARGEST,
    checked,
    flag,
    list_of,
    number,
    or_none,
    part,
    received,
    table,
    text,
    whole,
)

PROTOCOL = 3  # of these messages
LONGEST_LINE = 4 * 2**20  # bytes of a message: what is longer is none
LONGEST_TEXT = 2000  # characters of a worker's sentence
WIDEST_HALO = 512  # pixels around a window; no model needs a tenth of it
PLACES = 2  # shared memories: chips are laid into one while the worker is at those in the other
_PATH = 40_000  # characters; Windows knows paths of 32,767
_LONGEST_NUMBER = 25  # digits: more of them take long to read, and mean nothing
_MEMORY = re.compile(r"(deepchange-\d+-[0-9a-f]{16})?")
# An array of objects would take bytes for addresses.
_TYPE = re.compile(r"\|b1|[<>=|]([iu][1248]|f[248])")
_DIMENSIONS = 8


class NotUnderstood(ValueError):
    """A line that is no message; the text says why. request: the number of the request that it
    names, else 0."""

    def __init__(self, why: str, request: int = 0) -> None:
        super().__init__(why)
        self.request = request


_ID = whole(LARGEST, 1)  # of a request


def _devices(value: Any) -> dict[str, Any]:
    found = table(value)
    list_of(text())(found.get("cuda", []))
    return found


def _sentence(value: Any) -> Message:
    return _shortened(Message.from_json(value))


def _shortened(message: Message) -> Message:
    if len(message) <= LONGEST_TEXT:
        return message
    return Message(message[:LONGEST_TEXT], None, message.remedies)


# ---- Arrays in shared memory ---------------------------------------------------------------------


@dataclass(frozen=True)
class MemoryAddress:
    """Where the other side finds a shared memory. name: empty where the system needs none; size:
    bytes."""

    name: str = checked(text(form=_MEMORY))
    size: int = checked(whole(LARGEST))


@dataclass(frozen=True)
class ArrayLayout:
    """An array in a shared memory. type: of its numbers, as NumPy writes it; at: its first byte."""

    shape: tuple[int, ...] = checked(list_of(whole(LARGEST), _DIMENSIONS))
    type: str = checked(text(form=_TYPE))
    at: int = checked(whole(LARGEST))


_ARRAYS = list_of(part(ArrayLayout))


@dataclass(frozen=True)
class Chips:
    """Arrays that were laid into a shared memory. place: which of the two."""

    place: int = checked(whole(PLACES - 1))
    memory: MemoryAddress = checked(part(MemoryAddress))
    arrays: tuple[ArrayLayout, ...] = checked(_ARRAYS)


# ---- To the worker: requests, each with its number -----------------------------------------------


@dataclass(frozen=True)
class Load:
    """Open a model, whose handle will be the number of this request. megapixels: what there is to
    compute."""

    id: int = checked(_ID)
    name: str = checked(text())
    weights: str | None = checked(or_none(text(_PATH)))
    device: str = checked(text())
    precision: str = checked(text())
    megapixels: float = checked(number(0, 1e12))


@dataclass(frozen=True)
class TakeChip:
    """Keep a chip to learn from. first: of a sample, before which those kept are forgotten."""

    id: int = checked(_ID)
    first: bool = checked(flag)
    chips: Chips = checked(part(Chips))


@dataclass(frozen=True)
class Fit:
    """Learn from the chips that were kept. file: where to keep what was learned, or to read it
    from."""

    id: int = checked(_ID)
    handle: int = checked(_ID)
    seed: int = checked(whole(LARGEST))
    file: str | None = checked(or_none(text(_PATH)))


@dataclass(frozen=True)
class Predict:
    """Compute the probabilities of a batch of chips."""

    id: int = checked(_ID)
    handle: int = checked(_ID)
    chips: Chips = checked(part(Chips))


@dataclass(frozen=True)
class Refine:
    """Refine the windows that the worker will ask for."""

    id: int = checked(_ID)
    backend: str = checked(text())
    device: str = checked(text())


@dataclass(frozen=True)
class Cancel:
    """Neither this request nor those before it are wanted any more."""

    id: int = checked(_ID)


@dataclass(frozen=True)
class Forget:
    """Let go of these models."""

    handles: tuple[int, ...] = checked(list_of(_ID, 10_000))


# ---- To the worker: replies to what it asks ------------------------------------------------------


@dataclass(frozen=True)
class Window:
    """The window to refine that was wanted: probabilities, guide, valid pixels."""

    chips: Chips = checked(part(Chips))


@dataclass(frozen=True)
class NoMore:
    """There is no further window."""


@dataclass(frozen=True)
class Taken:
    """The refined window was copied; its memory is free."""


@dataclass(frozen=True)
class Room:
    """The memory has the room that was needed."""

    memory: MemoryAddress = checked(part(MemoryAddress))


@dataclass(frozen=True)
class Stop:
    """What was asked for does not come: end the request."""


# ---- From the worker -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Hello:
    """The first message: what computes there. missing: packages that some of it needs. Its form
    never changes, so that every version can tell which one it speaks with."""

    protocol: int = checked(whole(LARGEST))
    version: str = checked(text())
    pid: int = checked(whole(LARGEST))
    python: str = checked(text())
    executable: str = checked(text(_PATH))
    numpy: str = checked(text())
    torch: str = checked(text())
    devices: dict[str, Any] = checked(_devices)
    crf: tuple[str, ...] = checked(list_of(text()))
    missing: tuple[str, ...] = checked(list_of(text()))


@dataclass(frozen=True)
class Alive:
    """The heartbeat. worked: seconds of processor time in all."""

    worked: float = checked(number(0, 1e12))


@dataclass(frozen=True)
class Progress:
    """How far a fit is. share: 0..1."""

    id: int = checked(_ID)
    share: float = checked(number(0, 1))


@dataclass(frozen=True)
class Want:
    """A window to refine is wanted: Window, NoMore or Stop is the reply."""

    id: int = checked(_ID)


@dataclass(frozen=True)
class NeedRoom:
    """An answer needs so many bytes: Room or Stop is the reply."""

    id: int = checked(_ID)
    size: int = checked(whole(LARGEST))


@dataclass(frozen=True)
class Refined:
    """A refined window: Taken or Stop is the reply."""

    id: int = checked(_ID)
    arrays: tuple[ArrayLayout, ...] = checked(list_of(part(ArrayLayout), 1))


@dataclass(frozen=True)
class Loaded:
    """The answer to Load. device, precision: those really used; halo: pixels around a chip that the
    model needs."""

    id: int = checked(_ID)
    handle: int = checked(_ID)
    device: str = checked(text())
    precision: str = checked(text())
    halo: int = checked(whole(WIDEST_HALO))
    versions: dict[str, Any] = checked(table)


@dataclass(frozen=True)
class Fitted:
    """The answer to Fit. facts: for the report."""

    id: int = checked(_ID)
    device: str = checked(text())
    precision: str = checked(text())
    halo: int = checked(whole(WIDEST_HALO))
    facts: dict[str, Any] = checked(table)


@dataclass(frozen=True)
class Predicted:
    """The answer to Predict. fields: of `Prediction`, in the order of the arrays."""

    id: int = checked(_ID)
    fields: tuple[str, ...] = checked(list_of(text()))
    arrays: tuple[ArrayLayout, ...] = checked(_ARRAYS)
    device: str = checked(text())


@dataclass(frozen=True)
class Done:
    """The answer to TakeChip and Refine."""

    id: int = checked(_ID)


@dataclass(frozen=True)
class Failed:
    """The answer to a request that went wrong; 0 where the worker cannot work at all. kind: the
    name of an error of ours. unforeseen: whether its log says more."""

    id: int = checked(whole(LARGEST))
    kind: str = checked(text())
    message: Message = checked(_sentence)
    unforeseen: bool = checked(flag)


Request = Union[Load, TakeChip, Fit, Predict, Refine]
Reply = Union[Window, NoMore, Taken, Room, Stop]
ToWorker = Union[Request, Reply, Cancel, Forget]
Answer = Union[Loaded, Fitted, Predicted, Done, Failed]
Question = Union[Want, NeedRoom, Refined]  # the worker waits for a reply
FromWorker = Union[Answer, Question, Hello, Alive, Progress]
REQUESTS = (Load, TakeChip, Fit, Predict, Refine)
ANSWERS = (Loaded, Fitted, Predicted, Done, Failed)
QUESTIONS = (Want, NeedRoom, Refined)

TO_WORKER: Mapping[str, type] = {
    "load": Load,
    "sample": TakeChip,
    "fit": Fit,
    "predict": Predict,
    "refine": Refine,
    "cancel": Cancel,
    "forget": Forget,
    "window": Window,
    "no more": NoMore,
    "taken": Taken,
    "room": Room,
    "stop": Stop,
}
FROM_WORKER: Mapping[str, type] = {
    "hello": Hello,
    "alive": Alive,
    "progress": Progress,
    "want": Want,
    "need room": NeedRoom,
    "refined": Refined,
    "loaded": Loaded,
    "fitted": Fitted,
    "predicted": Predicted,
    "done": Done,
    "error": Failed,
}
_KINDS = {kind: name for known in (TO_WORKER, FROM_WORKER) for name, kind in known.items()}


# ---- To and from lines ---------------------------------------------------------------------------


def encode(message: ToWorker | FromWorker) -> bytes:
    """The line of a message."""
    line = json_text({_KINDS[type(message)]: _plain(message)})
    # A path may hold what no text does; the decoder takes it.
    return (line + "\n").encode("utf-8", "surrogatepass")


def _plain(value: Any) -> Any:
    if isinstance(value, Message):
        return _shortened(value).to_json()
    if is_dataclass(value):
        return {item.name: _plain(getattr(value, item.name)) for item in fields(value)}
    return [_plain(part) for part in value] if isinstance(value, tuple) else value


def decode(line: bytes, known: Mapping[str, type]) -> Any:
    """The message of a line, of one of the known kinds. Raises NotUnderstood."""
    if len(line) > LONGEST_LINE:
        raise NotUnderstood("it is longer than any message")
    try:
        told = json.loads(line, parse_int=_integer)
    except (ValueError, RecursionError):
        raise NotUnderstood("it is no JSON") from None
    if not isinstance(told, dict) or len(told) != 1:
        raise NotUnderstood("it is not one message")
    ((name, values),) = told.items()
    named = values.get("id") if isinstance(values, dict) else None
    request = named if type(named) is int and 0 < named <= LARGEST else 0
    if name not in known:
        raise NotUnderstood(f"there is no message “{one_line(name)[:40]}”", request)
    try:
        return received(known[name], values)
    except ValueError as error:
        raise NotUnderstood(f"“{name}” {error}", request) from None


def _integer(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise ValueError("a number without end")
    return int(digits)
