"""What the worker does for each request: the models it holds, and the arrays in shared memory."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from typing import Any, cast

from numpy.typing import NDArray

from ...arrays.prediction import Sample
from ...errors import (
    DeepChangeError,
    EnvironmentMissing,
    Stopped,
    WorkerFailed,
    is_short_of_memory,
)
from ...messages import Remedy, msg
from ...worker.protocol import (
    PLACES,
    Answer,
    Chips,
    Done,
    Failed,
    Fit,
    Fitted,
    Forget,
    Load,
    Loaded,
    NeedRoom,
    NoMore,
    NotUnderstood,
    Predict,
    Predicted,
    Progress,
    Refine,
    Refined,
    Reply,
    Room,
    Stop,
    TakeChip,
    Taken,
    Want,
    Window,
)
from ...worker.shared_memory import Layout, SharedChips, bytes_for
from .. import devices
from ..crf import dense_crf
from ..inference import open_local
from .main import Channel, Work


class Service:
    """Answers one request at a time."""

    def __init__(self, channel: Channel, descriptors: tuple[int, ...]) -> None:
        self._channel = channel
        self._memories = [
            SharedChips.attach(descriptor) for descriptor in descriptors or (-1,) * PLACES
        ]
        self._models: dict[int, Any] = {}
        self._sample: list[list[NDArray[Any]]] = []
        self._handlers: dict[type, Callable[[Any], Answer]] = {
            Load: self._load,
            TakeChip: self._take,
            Fit: self._fit,
            Predict: self._predict,
            Refine: self._refine,
        }

    def answer(self, request: Work) -> None:
        """Do what is asked and say so; whatever goes wrong is reported, and the worker lives on."""
        if isinstance(request, Forget):
            for handle in request.handles:
                self._models.pop(handle, None)
            return
        if isinstance(request, NotUnderstood):
            print(f"No request: {request}", file=sys.stderr, flush=True)
            self._channel.send(_not_understood(request))
            return
        try:
            if self._channel.is_cancelled(request.id):
                raise Stopped(msg("Stopped."))
            answer = self._handlers[type(request)](request)
        except DeepChangeError as error:
            answer = Failed(request.id, type(error).__name__, error.message, unforeseen=False)
        except Exception as error:  # told as a sentence; the log has the rest
            traceback.print_exc()
            answer = _unforeseen(request.id, error)
        self._channel.send(answer)

    def _load(self, request: Load) -> Loaded:
        model = open_local(
            request.name, request.weights, request.device, request.precision, request.megapixels
        )
        handle = request.id
        self._models[handle] = model
        return Loaded(
            request.id, handle, model.device, model.precision, model.halo, model.versions()
        )

    def _take(self, request: TakeChip) -> Done:
        """Keep a chip to learn from; the first one of a sample forgets those before."""
        if request.first:
            self._sample = []
        self._sample.append([chip.copy() for chip in self._seen(request.chips)])
        return Done(request.id)

    def _fit(self, request: Fit) -> Fitted:
        sample, self._sample = self._sample, []
        chips = Sample(*([chip[part] for chip in sample] for part in range(3)))
        model = self._models[request.handle]
        facts = model.fit(
            chips,
            request.seed,
            lambda fraction: self._channel.send(Progress(request.id, float(fraction))),
            lambda: self._channel.is_cancelled(request.id),
            request.file,
        )
        return Fitted(request.id, model.device, model.precision, model.halo, facts)

    def _predict(self, request: Predict) -> Predicted:
        model = self._models[request.handle]
        prediction = model.predict(*self._seen(request.chips))
        present = {
            name: values for name, values in prediction._asdict().items() if values is not None
        }
        arrays = self._put(request.id, list(present.values()), request.chips.place)
        return Predicted(request.id, tuple(present), arrays, model.device)

    def _refine(self, request: Refine) -> Done:
        """Windows are asked for as they are needed; each marginal is waited for until the client
        has taken it."""
        refined = dense_crf.refine_windows(
            self._windows(request.id),
            os.cpu_count() or 1,
            backend=request.backend,
            device=devices.for_crf(request.device),
            cancelled=lambda: self._channel.is_cancelled(request.id),
        )
        with closing(cast("Generator[NDArray[Any]]", refined)) as marginals:
            for marginal in marginals:
                self._channel.send(Refined(request.id, self._put(request.id, [marginal])))
                self._reply(Taken)
        return Done(request.id)

    def _windows(self, number: int) -> Iterator[Any]:
        while True:
            self._channel.send(Want(number))
            reply = self._reply(Window, NoMore)
            if isinstance(reply, NoMore):
                return
            yield tuple(chip.copy() for chip in self._seen(cast("Window", reply).chips))

    def _put(self, number: int, arrays: list[NDArray[Any]], place: int = 0) -> Layout:
        """Lay the arrays where the client sees them; where there is no room, have it made."""
        needed, shared = bytes_for(arrays), self._memories[place]
        if needed > shared.size:
            self._channel.send(NeedRoom(number, needed))
            shared.follow(cast("Room", self._reply(Room)).memory)
        return shared.put(arrays)

    def _seen(self, chips: Chips) -> list[NDArray[Any]]:
        """The arrays that a message tells of, where they lie."""
        shared = self._memories[chips.place]
        shared.follow(chips.memory)
        return shared.views(chips.arrays)

    def _reply(self, *expected: type) -> Reply:
        """What the client replies to a question. Raises Stopped where it says Stop, ValueError for
        another reply."""
        reply = self._channel.next_reply()
        if isinstance(reply, Stop):
            raise Stopped(msg("Stopped."))
        if not isinstance(reply, expected):
            raise ValueError(f"{type(reply).__name__} is no reply to that")
        return reply


def _not_understood(error: NotUnderstood) -> Failed:
    text = msg(
        "The worker was asked for something that it does not understand ({why}); start QGIS again.",
        why=str(error),
    )
    return Failed(error.request, WorkerFailed.__name__, text, unforeseen=True)


def _unforeseen(number: int, error: Exception) -> Failed:
    if is_short_of_memory(error):
        text = msg(
            "There was not enough memory for the network; choose a smaller window or batch, "
            "another device, or close other programs.",
            Remedy.SMALLER_WINDOW,
            Remedy.CHOOSE_DEVICE,
        )
        return Failed(number, WorkerFailed.__name__, text, unforeseen=False)
    if isinstance(error, ModuleNotFoundError):
        text = msg(
            "The worker’s environment lacks the package {package}; repair it, or install the "
            "package there.",
            Remedy.SET_UP_ENGINE,
            package=error.name,
        )
        return Failed(number, EnvironmentMissing.__name__, text, unforeseen=False)
    text = msg(
        "The worker met an error that was not foreseen ({kind}: {message}).",
        kind=type(error).__name__,
        message=(str(error).splitlines() or [""])[0][:500],
    )
    return Failed(number, WorkerFailed.__name__, text, unforeseen=True)
