"""The worker: computes networks for another process, in an environment that holds torch and NumPy
but no GDAL.

Messages are those of `engine/worker/protocol.py`, requests on stdin and answers on stdout; arrays
lie in two shared memories, so that chips are laid into one while those in the other are computed.
Each request has a number, which its answers repeat. The worker says Hello first of all and Alive
every second; Cancel ends the request at hand, a closed stdin ends the worker at once."""

from __future__ import annotations

import os
import platform
import sys
import threading
import time
import traceback
from importlib.util import find_spec
from queue import SimpleQueue
from typing import BinaryIO, Union

from ...errors import EnvironmentMissing
from ...messages import Message, msg
from ...worker.protocol import (
    LONGEST_LINE,
    PROTOCOL,
    REQUESTS,
    TO_WORKER,
    Alive,
    Cancel,
    Failed,
    Forget,
    FromWorker,
    Hello,
    NotUnderstood,
    Reply,
    Request,
    ToWorker,
    decode,
    encode,
)

HEARTBEAT = 1.0  # seconds
# What trained networks need beside torch (models that learn from the pair do without), and a CRF to
# use every core.
NEEDED = ("segmentation_models_pytorch", "timm", "torchvision", "safetensors", "h5py", "loky")
Work = Union[Request, Forget, NotUnderstood]  # what waits for the service


def work(*descriptors: int) -> None:
    """Say hello, then answer requests until stdin is closed; descriptors: of the shared memories,
    none on Windows."""
    # stdout carries messages alone: whatever a library prints goes to stderr.
    channel = Channel(os.fdopen(os.dup(1), "wb"))
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    try:
        from .service import Service

        channel.send(hello())
    except Exception as error:  # a torch that cannot be imported is the very thing to tell
        traceback.print_exc()
        channel.send(Failed(0, EnvironmentMissing.__name__, missing(error), unforeseen=False))
        return
    threading.Thread(target=channel.listen, args=(sys.stdin.buffer,), daemon=True).start()
    threading.Thread(target=channel.heartbeat, daemon=True).start()
    service = Service(channel, descriptors)
    while True:
        service.answer(channel.next_request())


def hello() -> Hello:
    """What computes here."""
    import numpy as np

    from .... import __version__
    from ..crf.dense_crf import available_backends
    from ..devices import facts

    found = facts()
    return Hello(
        protocol=PROTOCOL,
        version=__version__,
        pid=os.getpid(),
        python=platform.python_version(),
        executable=sys.executable,
        numpy=np.__version__,
        torch=found["torch"],
        devices=found,
        crf=available_backends(),
        missing=tuple(name for name in NEEDED if find_spec(name) is None),
    )


def missing(error: Exception) -> Message:
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


class Channel:
    """The two pipes: requests are read by a thread of their own, so that Cancel and a closed stdin
    are seen at once."""

    def __init__(self, answers: BinaryIO) -> None:
        self._answers = answers
        self._speaking = threading.Lock()
        self._requests: SimpleQueue[Work] = SimpleQueue()
        self._replies: SimpleQueue[Reply] = SimpleQueue()
        self._cancelled = 0  # the latest request that is not wanted any more

    def send(self, message: FromWorker) -> None:
        """Send a message; where nobody hears it, this process ends."""
        line = encode(message)
        try:
            with self._speaking:
                self._answers.write(line)
                self._answers.flush()
        except OSError:
            os._exit(0)

    def listen(self, requests: BinaryIO) -> None:
        """Read requests until there are no more, then end the process, whatever it is doing."""
        while line := requests.readline(LONGEST_LINE + 1):
            try:
                self._take(decode(line, TO_WORKER))
            except NotUnderstood as error:
                if error.request:
                    self._requests.put(error)
                    continue
                # Whoever says this is not the client this worker was made for.
                print(f"No message: {line[:200]!r} ({error})", file=sys.stderr, flush=True)
                os._exit(1)
        os._exit(0)

    def _take(self, message: ToWorker) -> None:
        if isinstance(message, Cancel):
            self._cancelled = max(self._cancelled, message.id)
        elif isinstance(message, (*REQUESTS, Forget)):
            self._requests.put(message)
        else:
            self._replies.put(message)

    def heartbeat(self) -> None:
        """Tell every second that this process lives, and how long it has been at work in all."""
        never = threading.Event()
        while not never.wait(HEARTBEAT):
            self.send(Alive(round(time.process_time(), 2)))

    def next_request(self) -> Work:
        """The next request; waits for it. What was replied to the one before is forgotten."""
        request = self._requests.get()
        while not self._replies.empty():
            self._replies.get()
        return request

    def next_reply(self) -> Reply:
        """What the client replies to the question of the request at hand; waits for it."""
        return self._replies.get()

    def is_cancelled(self, number: int) -> bool:
        """Whether the request of that number is not wanted any more."""
        return self._cancelled >= number
