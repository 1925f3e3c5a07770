"""What the worker does for each request: the models it holds, and the arrays in shared memory."""

from __future__ import annotations

import os
import traceback
from collections.abc import Generator, Iterator
from contextlib import closing
from typing import Any, cast

from deepchange.engine.arrays.prediction import Sample
from deepchange.engine.errors import DeepChangeError, EnvironmentMissing, Stopped, WorkerFailed
from deepchange.engine.messages import Remedy, msg
from deepchange.engine.tensor import devices
from deepchange.engine.tensor.crf import dense_crf
from deepchange.engine.tensor.inference import is_short_of_memory, open_local
from deepchange.engine.tensor.server.main import Line, Message
from deepchange.engine.worker.shared_memory import SharedChips, bytes_for
from numpy.typing import NDArray


class Service:
    """Answers one request at a time."""

    def __init__(self, line: Line, descriptors: tuple[int, ...]) -> None:
        self._line = line
        self._memories = [SharedChips.attach(descriptor) for descriptor in descriptors or (-1, -1)]
        self._models: dict[int, Any] = {}
        self._sample: list[list[NDArray[Any]]] = []
        self._deeds = {
            "load": self._load,
            "sample": self._take,
            "fit": self._fit,
            "predict": self._predict,
            "refine": self._refine,
        }

    def answer(self, request: Message) -> None:
        """Do what is asked and say so; whatever goes wrong is told, and the worker lives on."""
        number = request.get("id", 0)
        try:
            for handle in request.get("drop", ()):
                self._models.pop(handle, None)
            if self._line.is_cancelled(number):
                raise Stopped(msg("Stopped."))
            self._line.say({"id": number, "done": self._deeds[request["do"]](request)})
        except DeepChangeError as error:
            told = {
                "kind": type(error).__name__,
                "text": str(error),
                "message": error.message.to_json(),
            }
            self._line.say({"id": number, "error": told})
        except Exception as error:  # told as a sentence; the log has the rest
            traceback.print_exc()
            self._line.say({"id": number, "error": _unforeseen(error)})

    def _load(self, request: Message) -> Message:
        handle = request["id"]
        name, weights, device, precision = (
            request[key] for key in ("name", "weights", "device", "precision")
        )
        model = open_local(name, weights, device, precision, request.get("megapixels", 0.0))
        self._models[handle] = model
        return {"handle": handle, **self._told(handle), "versions": model.versions()}

    def _told(self, handle: int) -> Message:
        model = self._models[handle]
        return {"device": model.device, "precision": model.precision, "halo": model.halo}

    def _take(self, request: Message) -> Message:
        """Keep a chip to learn from; the first one of a sample forgets those before."""
        if request["first"]:
            self._sample = []
        self._sample.append([chip.copy() for chip in self._seen(request)])
        return {}

    def _fit(self, request: Message) -> Message:
        sample, self._sample = self._sample, []
        chips = Sample(*([chip[part] for chip in sample] for part in range(3)))
        number = request["id"]
        facts = self._models[request["handle"]].fit(
            chips,
            request["seed"],
            lambda fraction: self._line.say({"id": number, "progress": float(fraction)}),
            lambda: self._line.is_cancelled(number),
            request.get("file"),
        )
        return {"facts": facts, **self._told(request["handle"])}

    def _predict(self, request: Message) -> Message:
        model = self._models[request["handle"]]
        prediction = model.predict(*self._seen(request))
        present = {
            name: values for name, values in prediction._asdict().items() if values is not None
        }
        arrays = self._put(request, list(present.values()))
        return {"fields": list(present), "arrays": arrays, "device": model.device}

    def _refine(self, request: Message) -> Message:
        """Windows are asked for as they are needed; each marginal is waited for until the client
        has taken it."""
        number = request["id"]
        refined = dense_crf.refine_windows(
            self._windows(number),
            os.cpu_count() or 1,
            backend=request["backend"],
            device=devices.for_crf(request["device"]),
            cancelled=lambda: self._line.is_cancelled(number),
        )
        with closing(cast("Generator[NDArray[Any]]", refined)) as marginals:
            for marginal in marginals:
                self._line.say({"id": number, "refined": self._put(request, [marginal])})
                self._reply()  # it was taken
        return {}

    def _windows(self, number: int) -> Iterator[Any]:
        while True:
            self._line.say({"id": number, "want": True})
            reply = self._reply()
            if reply["do"] == "no more":
                return
            yield tuple(chip.copy() for chip in self._seen(reply))

    def _put(self, request: Message, arrays: list[NDArray[Any]]) -> list[Message]:
        """Lay the arrays where the client sees them; where there is no room, have it made."""
        needed, shared = bytes_for(arrays), self._memory(request.get("place", 0))
        if needed > shared.size:
            self._line.say({"id": request["id"], "room": needed})
            shared.follow(self._reply()["memory"])
        return shared.put(arrays)

    def _seen(self, message: Message) -> list[NDArray[Any]]:
        """The arrays that a message tells of, where they lie."""
        shared = self._memory(message["place"])
        shared.follow(message["memory"])
        return shared.views(message["arrays"])

    def _memory(self, place: Any) -> SharedChips:
        if type(place) is not int or not 0 <= place < len(self._memories):
            raise ValueError("no such memory")
        return self._memories[place]

    def _reply(self) -> Message:
        """What the client says to “want”, “refined” or “room”. Raises Stopped where it says
        “stop”."""
        reply = self._line.next_reply()
        if reply["do"] == "stop":
            raise Stopped(msg("Stopped."))
        return reply


def _unforeseen(error: Exception) -> Message:
    if is_short_of_memory(error):
        text = msg(
            "There was not enough memory for the network; choose a smaller window or batch, "
            "another device, or close other programs.",
            Remedy.SMALLER_WINDOW,
            Remedy.CHOOSE_DEVICE,
        )
    elif isinstance(error, ModuleNotFoundError):
        text = msg(
            "The worker’s environment lacks the package {package}; repair it, or install the "
            "package there.",
            Remedy.SET_UP_ENGINE,
            package=error.name,
        )
        return {"kind": EnvironmentMissing.__name__, "text": text, "message": text.to_json()}
    else:
        first = (str(error).splitlines() or [""])[0]
        text = msg(
            "The worker met an error that was not foreseen ({kind}: {message}).",
            kind=type(error).__name__,
            message=first,
        )
        return {
            "kind": WorkerFailed.__name__,
            "text": text,
            "message": text.to_json(),
            "unforeseen": True,
        }
    return {"kind": WorkerFailed.__name__, "text": text, "message": text.to_json()}
