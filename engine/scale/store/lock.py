"""One client at a time below a prefix of an object store: a lock that its holder renews."""

from __future__ import annotations

import json
import os
import socket
import threading
import time
import uuid
from contextlib import suppress

from ...errors import DeepChangeError, OutputRefused
from ...files.json_text import json_text
from ...messages import msg
from ..mosaic.job import HIDDEN
from .objects import Store

NAME = f"{HIDDEN}/lock"
_EVERY = 30.0  # seconds between two renewals
_STALE = 120  # seconds after which a lock that nobody renewed is nobody's
_SETTLED = 0.5  # seconds that another client has to be seen who takes it at the same moment
_mine: set[str] = set()  # of the locks that this process holds


class StoreLock:
    """The lock of a prefix, held by this process; to be released.

    lost: whether another client has taken it, so that this one must stop."""

    def __init__(self, store: Store) -> None:
        """Raises OutputRefused where another client holds it, or the store cannot be written."""
        self._store = store
        self.lost = False
        self._me = {"host": socket.gethostname(), "pid": os.getpid(), "id": uuid.uuid4().hex}
        self._text = json_text(self._me).encode()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._renew, name="deepchange-lock", daemon=True)
        self._refuse_held()
        store.write(NAME, self._text)
        time.sleep(_SETTLED)
        if store.read(NAME) != self._text:
            raise self._held(0)
        _mine.add(str(self._me["id"]))
        self._thread.start()

    def _refuse_held(self) -> None:
        clock = f"{HIDDEN}/clock-{self._me['id']}"
        self._store.write(clock, b"")  # the store's own clock tells how old the lock is
        there = self._store.listing()
        self._store.delete(clock)
        if NAME not in there or clock not in there or self._is_of_a_dead_process():
            return
        age = there[clock].modified - there[NAME].modified
        if age < _STALE:
            raise self._held(age)

    def _is_of_a_dead_process(self) -> bool:
        """Whether the holder was a process of this machine that has ended."""
        try:
            holder = json.loads(self._store.read(NAME) or b"{}")
            if holder.get("host") != self._me["host"] or os.name == "nt":
                return False
            os.kill(int(holder["pid"]), 0)
        except ProcessLookupError:
            return True
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return False
        return bool(holder["pid"] == os.getpid() and holder.get("id") not in _mine)

    def _held(self, age: int) -> OutputRefused:
        return OutputRefused(
            msg(
                "Another run writes to “{address}” (it last said so {age} seconds ago); wait for "
                "its end, choose another place, or, if it was killed, try again after "
                "{wait} seconds.",
                address=self._store.address,
                age=max(age, 0),
                wait=_STALE,
            )
        )

    def _renew(self) -> None:
        while not self._ended.wait(_EVERY):
            there = self._store.read(NAME)
            if there is not None and there != self._text:
                self.lost = True
                return
            with suppress(DeepChangeError):  # a store that does not answer for a while
                self._store.write(NAME, self._text)

    def refuse_lost(self) -> None:
        """Raise OutputRefused where another client has taken the lock."""
        if self.lost:
            raise self._held(0)

    def release(self) -> None:
        """Let others have it."""
        self._ended.set()
        self._thread.join()
        _mine.discard(str(self._me["id"]))
        if not self.lost:
            self._store.delete(NAME)
