"""What a worker and its client say to each other, garbled: one sentence, no hang, nothing run."""

import io
import json
import os
import queue
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine.errors import DeepChangeError, Stopped
from deepchange.engine.tensor.server.main import Line, _understood
from deepchange.engine.tensor.server.service import Service
from deepchange.engine.worker import environment
from deepchange.engine.worker.client import RemotePredictor, Wanted
from deepchange.engine.worker.process import Patience, WorkerProcess, _error
from deepchange.engine.worker.shared_memory import SharedChips
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

# Many more by DEEPCHANGE_FUZZ=5000.
EXAMPLES = int(os.environ.get("DEEPCHANGE_FUZZ", "60"))
QUICK = settings(
    max_examples=EXAMPLES,
    derandomize=EXAMPLES == 60,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4)
    ),
    max_leaves=8,
)
LAYOUT = st.lists(
    st.fixed_dictionaries(
        {
            "shape": st.lists(st.integers(-4, 2**40), max_size=4),
            "type": st.sampled_from(["<f4", "|u1", "|b1", "|O", "<U9", "x"]),
            "at": st.integers(-100, 10_000),
        }
    ),
    max_size=3,
)
REQUESTS = st.dictionaries(
    st.sampled_from(
        [
            "id",
            "do",
            "name",
            "weights",
            "device",
            "precision",
            "handle",
            "drop",
            "seed",
            "file",
            "memory",
            "arrays",
            "first",
            "backend",
            "place",
        ]
    ),
    JSON | st.sampled_from(["load", "sample", "fit", "predict", "refine"]),
)


class Quiet(Line):
    """A line whose answers are kept, and which never waits for a request."""

    def __init__(self):
        super().__init__(io.StringIO())
        self.said = []

    def say(self, message):
        self.said.append(json.loads(json.dumps(message, default=float)))

    def next_reply(self):
        raise Stopped("Stopped.")


@pytest.fixture
def service():
    line, shared = Quiet(), SharedChips.create()
    shared.grow(4096)
    made = Service(line, shared.inherited * 2)
    for memory in made._memories:
        memory.follow(shared.address())
    made.answer(
        {
            "id": 1,
            "do": "load",
            "name": "cva",
            "weights": None,
            "device": "cpu",
            "precision": "auto",
        }
    )
    yield made, line
    shared.close()


def one_sentence(line):
    told = line.said[-1]  # there may be progress before
    return "done" in told or ("\n" not in told["error"]["text"] and told["error"]["text"])


@QUICK
@given(request=REQUESTS)
@example(
    request={
        "id": 2,
        "do": "load",
        "name": "cva",
        "weights": "/etc/passwd",
        "device": "cpu",
        "precision": "auto",
    }
)
@example(request={"id": 2, "do": "fit", "handle": 1, "seed": 0, "file": "/nowhere/learned.npz"})
@example(request={"id": 2, "do": "__init__"})
@example(request={"drop": 5})
def test_a_worker_answers_any_request_with_one_sentence_and_lives(request, service, capsys):
    made, line = service
    line.said.clear()
    made.answer(request)
    assert one_sentence(line)
    line.said.clear()
    made.answer(
        {
            "id": 3,
            "do": "load",
            "name": "cva",
            "weights": None,
            "device": "cpu",
            "precision": "auto",
        }
    )
    assert "done" in line.said[0]


@QUICK
@given(layout=LAYOUT, place=st.integers(0, 1))
@example(
    layout=[{"shape": [2, 3, 4, 4], "type": "|O", "at": 0}] * 3, place=0
)  # addresses of objects
@example(layout=[{"shape": [2**40, 3, 4, 4], "type": "<f4", "at": 0}] * 3, place=1)
@example(layout=[{"shape": [1, 3, 4, 4], "type": "<f4", "at": -64}] * 3, place=0)
def test_arrays_that_are_none_are_refused(layout, place, service, capsys):
    made, line = service
    line.said.clear()
    address = made._memories[place].address()
    made.answer(
        {"id": 2, "do": "predict", "handle": 1, "place": place, "memory": address, "arrays": layout}
    )
    assert one_sentence(line)
    assert "error" in line.said[0]


@QUICK
@given(text=st.binary(max_size=60) | JSON.map(lambda value: json.dumps(value).encode()))
@example(text=b"[" * 100_000)
@example(text=b'{"do": "cancel"}')
@example(text=b'{"do": "fit", "id": "1"}')
@example(text=b'{"do": "fit"}')
@example(text=b'{"do": ["fit"], "id": 1}')
def test_a_line_is_a_message_or_none(text):
    message = _understood(text)
    assert message is None or (isinstance(message["do"], str) and type(message.get("id", 0)) is int)


@pytest.mark.parametrize(
    "line", [b"hello\n", b"[1]\n", b'{"id": 1}\n', b"\xff\xfe\n", b'{"do": "cancel"}\n']
)
def test_a_worker_that_hears_no_message_ends_instead_of_waiting(line):
    done = subprocess.run(
        environment.command(sys.executable),
        input=line,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"No message" in done.stderr


NOWHERE = open(os.devnull, "wb")  # noqa: SIM115, PTH123 - for as long as all tests here


class Told(WorkerProcess):
    """A client's side without a process: what the worker says is put in by hand."""

    def __init__(self, lines):
        self.log = Path("worker.log")
        self.turn = threading.RLock()
        self.models = set()
        self.shared = (SharedChips.create(), SharedChips.create())
        self._number, self._open = 0, []
        self._owed, self._dropped, self._used = False, [], 0.0
        self._heard, self._patience = queue.Queue(), Patience()
        self._hearing, self._buried, self._odd = False, False, b""
        self._process = type(
            "Ended",
            (),
            {
                "stdout": io.BytesIO(b"".join(line + b"\n" for line in lines)),
                "stdin": NOWHERE,
                "wait": lambda self, timeout=None: 0,
                "kill": lambda self: None,
                "poll": lambda self: 0,
            },
        )()
        self._listener = threading.Thread(target=self._listen)
        self._listen()

    def kill(self):
        for shared in self.shared:
            shared.close()


LOADED = {"handle": 1, "versions": {}, "device": "cpu", "precision": "fp32", "halo": 0}
SAID = st.dictionaries(
    st.sampled_from(["id", "done", "error", "room", "progress", "want", "alive"]), JSON, max_size=4
)


@QUICK
@given(
    lines=st.lists(
        st.binary(max_size=20) | SAID.map(lambda value: json.dumps(value).encode()), max_size=4
    )
)
@example(lines=[b"[]"])
@example(lines=[b'{"id": 1, "done": 3}'])
@example(lines=[b'{"id": 1, "done": null}'])
@example(lines=[b'{"id": 1, "error": "x"}'])
@example(lines=[b'{"id": 1, "error": {"kind": "DeepChangeError", "text": 5}}'])
@example(lines=[json.dumps({"id": 1, "done": {**LOADED, "handle": "one"}}).encode()])
@example(lines=[json.dumps({"id": 1, "done": {**LOADED, "versions": 4}}).encode()])
def test_a_client_tells_any_answer_to_load_as_one_sentence(lines, monkeypatch):
    monkeypatch.setattr("deepchange.engine.worker.client.borrow", lambda *_: Told(lines))
    with pytest.raises(DeepChangeError) as caught:
        RemotePredictor("python", Wanted("cva", None, "cpu", "auto"))
    assert "\n" not in str(caught.value)


@QUICK
@given(answer=JSON, layout=LAYOUT, room=JSON)
@example(answer={}, layout=[{"shape": [1, 4, 4], "type": "|O", "at": 0}], room=1)
@example(answer={}, layout=[{"shape": [2, 4, 4], "type": "<f4", "at": 0}], room=10**30)
@example(answer={}, layout=[{"shape": [1, 4, 5], "type": "<f4", "at": 0}], room=0)
def test_a_client_tells_any_answer_to_predict_as_one_sentence(answer, layout, room, monkeypatch):
    chips = (
        np.zeros((1, 3, 4, 4), np.float32),
        np.zeros((1, 3, 4, 4), np.float32),
        np.ones((1, 4, 4), bool),
    )
    for said in (answer, {"fields": ["probability"], "arrays": layout, "device": "cpu"}):
        loaded, told = ({"id": number, "done": done} for number, done in ((1, LOADED), (2, said)))
        lines = [json.dumps(line).encode() for line in (loaded, {"id": 2, "room": room}, told)]
        monkeypatch.setattr(
            "deepchange.engine.worker.client.borrow", lambda *_, lines=lines: Told(lines)
        )
        with pytest.raises(DeepChangeError) as caught:
            RemotePredictor("python", Wanted("cva", None, "cpu", "auto")).start(*chips)()
        assert "\n" not in str(caught.value)


@QUICK
@given(told=JSON)
@example(told={"kind": "__builtins__", "text": "x"})
def test_an_error_is_an_error_of_ours(told):
    assert isinstance(_error(told, Path("worker.log")), DeepChangeError)
