"""The worker: computes networks for another process, in an environment that holds torch and NumPy
but no GDAL.

Messages are lines of JSON, requests on stdin and answers on stdout; arrays lie in two shared
memories, so that chips are laid into one (`place`) while those in the other are computed. Each
request has an `id`, which its answers repeat; replies to what the worker asks have none:

    {"id": 1, "do": "load", "name": "dsms-cn", "weights": null, "device": "auto", "precision":
    "auto"} {"id": 1, "done": {"handle": 1, "device": "cpu (2 threads)", "precision": "fp32",
    "halo": 0, "versions": {…}}}

Requests: load, sample (chips to learn from), fit, predict, refine; cancel ends the request at hand,
bye or a closed stdin ends the worker at once. In between the worker says `hello` (first of all),
`progress`, `want` (a window to refine), `room` (memory for its answer) and, every second, `alive`.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import threading
import time
import traceback
from importlib.util import find_spec
from queue import SimpleQueue
from typing import Any

from deepchange.engine import messages
from deepchange.engine.files.json_text import json_text
from deepchange.engine.messages import msg
from deepchange.engine.worker.environment import LONGEST_LINE, PROTOCOL

HEARTBEAT = 1.0  # seconds
# What trained networks need beside torch; models that learn from the pair do without.
NEEDED = ("segmentation_models_pytorch", "timm", "torchvision", "safetensors", "h5py")
Message = dict[str, Any]
_UNNUMBERED = {"bye", "no more", "window", "taken", "room", "stop"}


def work(*descriptors: int) -> None:
    """Say hello, then answer requests until stdin is closed; descriptors: of the shared memories,
    none on Windows."""
    # stdout carries messages alone: whatever a library prints goes to stderr.
    line = Line(os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n"))
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    try:
        from deepchange.engine.tensor.server.service import Service

        line.say({"hello": hello()})
    except Exception as error:  # a torch that cannot be imported is the very thing to tell
        traceback.print_exc()
        sentence = missing(error)
        line.say(
            {
                "error": {
                    "kind": "EnvironmentMissing",
                    "text": sentence,
                    "message": sentence.to_json(),
                }
            }
        )
        return
    threading.Thread(target=line.listen, args=(sys.stdin.buffer,), daemon=True).start()
    threading.Thread(target=line.beat, daemon=True).start()
    service = Service(line, descriptors)
    while True:
        service.answer(line.next_request())


def hello() -> Message:
    """What computes here."""
    import numpy as np
    from deepchange import __version__
    from deepchange.engine.tensor.crf.dense_crf import available_backends
    from deepchange.engine.tensor.devices import facts

    found = facts()
    return {
        "protocol": PROTOCOL,
        "version": __version__,
        "pid": os.getpid(),
        "python": platform.python_version(),
        "executable": sys.executable,
        "numpy": np.__version__,
        "torch": found["torch"],
        "devices": found,
        "crf": list(available_backends()),
        "missing": [name for name in NEEDED if find_spec(name) is None],
    }


def missing(error: Exception) -> messages.Message:
    """A sentence for a package that cannot be imported."""
    name = (getattr(error, "name", None) or "torch").partition(".")[0]
    if isinstance(error, ModuleNotFoundError):
        return msg(
            "the package {package} is not installed there; install it, or choose another "
            "environment.",
            package=name,
        )
    return msg(
        "{package} cannot be imported there ({message}); repair the environment.",
        package=name,
        message=f"{type(error).__name__}: {error}",
    )


def _understood(text: bytes) -> Message | None:
    """A line as a message; None where it is none."""
    if len(text) > LONGEST_LINE:
        return None
    try:
        message = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(message, dict) or not isinstance(message.get("do"), str):
        return None
    numbered = type(message.get("id")) is int
    return message if numbered or ("id" not in message and message["do"] in _UNNUMBERED) else None


class Line:
    """The two pipes: requests are read by a thread of their own, so that cancel and a closed stdin
    are seen at once."""

    def __init__(self, answers: Any) -> None:
        self._answers = answers
        self._speaking = threading.Lock()
        self._requests: SimpleQueue[Message] = SimpleQueue()
        self._replies: SimpleQueue[Message] = SimpleQueue()
        self._cancelled = 0  # the latest request that is not wanted any more

    def say(self, message: Message) -> None:
        """Send a message; where nobody hears it, this process ends."""
        text = json_text(message)
        try:
            with self._speaking:
                self._answers.write(text + "\n")
                self._answers.flush()
        except OSError:
            os._exit(0)

    def listen(self, requests: Any) -> None:
        """Read requests until there are no more, then end the process, whatever it is doing."""
        while text := requests.readline(LONGEST_LINE + 1):
            message = _understood(text)
            if message is None:
                # Whoever says this is not the client this worker was made for.
                print(f"No message: {text[:200]!r}", file=sys.stderr, flush=True)
                os._exit(1)
            if message["do"] == "bye":
                break
            if message["do"] == "cancel":
                self._cancelled = max(self._cancelled, message["id"])
            elif "id" in message:
                self._requests.put(message)
            else:
                self._replies.put(message)
        os._exit(0)

    def beat(self) -> None:
        """Tell every second that this process lives, and how long it has been at work in all."""
        never = threading.Event()
        while not never.wait(HEARTBEAT):
            self.say({"alive": round(time.process_time(), 2)})

    def next_request(self) -> Message:
        """The next request; waits for it. What was replied to the one before is forgotten."""
        request = self._requests.get()
        while not self._replies.empty():
            self._replies.get()
        return request

    def next_reply(self) -> Message:
        """What the client replies to “want”, “refined” or “room” of the request at hand; waits for
        it."""
        return self._replies.get()

    def is_cancelled(self, number: int) -> bool:
        """Whether the request of that number is not wanted any more."""
        return self._cancelled >= number
