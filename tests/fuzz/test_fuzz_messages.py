"""What a worker and its client say to each other, garbled: one sentence, no hang, nothing run."""

import io
import json
import os
import queue
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine.errors import DeepChangeError, Stopped
from deepchange.engine.messages import msg
from deepchange.engine.tensor.server.main import Channel
from deepchange.engine.tensor.server.service import Service
from deepchange.engine.worker.client import RemotePredictor, Wanted
from deepchange.engine.worker.connection import Connection
from deepchange.engine.worker.process import WorkerProcess, error_of
from deepchange.engine.worker.protocol import (
    FROM_WORKER,
    TO_WORKER,
    Failed,
    Load,
    NotUnderstood,
    decode,
    encode,
)
from deepchange.engine.worker.shared_memory import SharedChips
from hypothesis import example, given
from hypothesis import strategies as st
from support.fuzzing import json_values, quick

QUICK = quick(60)
JSON = json_values()
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
CHIPS = st.fixed_dictionaries(
    {
        "place": st.integers(0, 1) | JSON,
        "memory": st.just({"name": "", "size": 0}) | JSON,
        "arrays": LAYOUT | JSON,
    }
)
FIELDS = st.dictionaries(
    st.sampled_from(
        [
            "name",
            "weights",
            "device",
            "precision",
            "megapixels",
            "handle",
            "seed",
            "file",
            "chips",
            "first",
            "backend",
            "handles",
            "x",
        ]
    ),
    JSON | CHIPS,
)


def asked(kind, **fields):
    return json.dumps({kind: fields}).encode()


LOAD = {
    "name": "cva",
    "weights": None,
    "device": "cpu",
    "precision": "auto",
    "megapixels": 0.0,
}


class Quiet(Channel):
    """A channel whose answers are kept, and which never waits for a request."""

    def __init__(self):
        super().__init__(io.BytesIO())
        self.said = []

    def send(self, message):
        self.said.append(decode(encode(message), FROM_WORKER))

    def next_reply(self):
        raise Stopped("Stopped.")


@pytest.fixture
def service():
    channel, shared = Quiet(), SharedChips.create()
    shared.grow(4096)
    made = Service(channel, shared.inherited * 2)
    for memory in made._memories:
        memory.follow(shared.address())
    made.answer(Load(1, **LOAD))
    yield made, channel
    shared.close()


def taken(line, known):
    """The message of a line, or why it is none."""
    try:
        return decode(line, known)
    except NotUnderstood as error:
        return NotUnderstood(str(error), 2)


def one_sentence(channel):
    told = channel.said[-1]  # there may be progress before
    return not isinstance(told, Failed) or ("\n" not in told.message and told.message)


@QUICK
@given(kind=st.sampled_from(["load", "sample", "fit", "predict", "refine", "dance"]), fields=FIELDS)
@example(kind="load", fields={**LOAD, "weights": "/etc/passwd"})
@example(kind="fit", fields={"handle": 1, "seed": 0, "file": "/nowhere/learned.npz"})
@example(kind="fit", fields={"handle": 7, "seed": 0, "file": None})
@example(kind="__init__", fields={})
def test_a_worker_answers_any_request_with_one_sentence_and_lives(kind, fields, service, capsys):
    made, channel = service
    channel.said.clear()
    made.answer(taken(asked(kind, id=2, **fields), TO_WORKER))
    assert one_sentence(channel)
    channel.said.clear()
    made.answer(Load(3, **LOAD))
    assert channel.said[0].handle == 3


@QUICK
@given(layout=LAYOUT, place=st.integers(0, 1))
@example(
    layout=[{"shape": [2, 3, 4, 4], "type": "|O", "at": 0}] * 3, place=0
)  # addresses of objects
@example(layout=[{"shape": [2**40, 3, 4, 4], "type": "<f4", "at": 0}] * 3, place=1)
@example(layout=[{"shape": [1, 3, 4, 4], "type": "<f4", "at": -64}] * 3, place=0)
def test_arrays_that_are_none_are_refused(layout, place, service, capsys):
    made, channel = service
    channel.said.clear()
    chips = {"place": place, "memory": vars(made._memories[place].address()), "arrays": layout}
    made.answer(taken(asked("predict", id=2, handle=1, chips=chips), TO_WORKER))
    assert one_sentence(channel)
    assert isinstance(channel.said[0], Failed)


@QUICK
@given(
    line=st.binary(max_size=60)
    | JSON.map(lambda value: json.dumps(value).encode())
    | st.tuples(st.sampled_from([*TO_WORKER, *FROM_WORKER]), FIELDS).map(
        lambda pair: asked(pair[0], **pair[1])
    )
)
@example(line=b"[" * 100_000)
@example(line=b'{"cancel": {}}')
@example(line=b'{"fit": {"id": "1"}}')
@example(line=b'{"fit": {"id": ' + b"9" * 100_000 + b"}}")
@example(line=b'{"alive": {"worked": NaN}}')
@example(line=b'{"alive": {"worked": true}}')
@example(line=b'{"no more": {}, "taken": {}}')
@example(line=b'{"no more": []}')
@example(line=b'{"a\\nb": {}}')
@example(line=b'{"no more": {"a\\nb": 1}}')
def test_a_line_is_a_message_or_is_refused_in_one_sentence(line):
    for known in (TO_WORKER, FROM_WORKER):
        message = taken(line, known)
        if isinstance(message, NotUnderstood):
            assert "\n" not in str(message)
        else:
            assert decode(encode(message), known) == message


NO_MESSAGES = [b"hello\n", b"[1]\n", b'{"id": 1}\n', b"\xff\xfe\n", b'{"cancel": {}}\n']

# Loads libraries once, then is a worker in a process of its own for each line. Prints how each
# ended, and what it said.
WORKERS = """
import json, os, sys, tempfile
from deepchange.engine.tensor.server import main, service
for line in map(bytes.fromhex, sys.argv[1:]):
    with tempfile.TemporaryFile() as heard, tempfile.TemporaryFile() as said:
        heard.write(line)
        heard.seek(0)
        child = os.fork()
        if child == 0:
            for number, file in enumerate((heard, open(os.devnull, "wb"), said)):
                os.dup2(file.fileno(), number)
            try:
                main.work()
            except SystemExit as ended:
                os._exit(ended.code)
            os._exit(0)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        said.seek(0)
        print(json.dumps([code, said.read().decode(errors="replace")]), flush=True)
"""


@pytest.fixture(scope="module")
def ended():
    """How workers ended that heard such lines, and what they said."""
    if not hasattr(os, "fork"):
        pytest.skip("starts workers as only POSIX can")
    lines = [line.hex() for line in NO_MESSAGES]
    done = subprocess.run(
        [sys.executable, "-c", WORKERS, *lines], capture_output=True, timeout=120, check=True
    )
    return dict(zip(NO_MESSAGES, map(json.loads, done.stdout.splitlines())))


@pytest.mark.parametrize("line", NO_MESSAGES)
def test_a_worker_that_hears_no_message_ends_instead_of_waiting(line, ended):
    code, said = ended[line]
    assert code == 1
    assert "Traceback" not in said
    assert "No message" in said


NOWHERE = open(os.devnull, "wb")  # noqa: SIM115, PTH123 - for as long as all tests here


class Said(Connection):
    """A connection without a process: what the worker says is put in by hand."""

    def __init__(self, lines, ended):
        self.log, self.odd = Path("worker.log"), b""
        self._heard, self._hearing, self.closed, self._ended = queue.Queue(), False, False, ended
        self.process = type(
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
        self._listen()

    def kill(self):
        self.closed = True
        self._ended()


class Told(WorkerProcess):
    """A worker that says these lines after its hello."""

    def __init__(self, lines):
        self._lines = lines
        super().__init__("python")

    def _connect(self):
        return Said(self._lines, self._let_go)

    def _hear_hello(self, cancelled):
        return None


def said(kind, fields, number):
    return json.dumps(
        {kind: {"id": number, **fields} if isinstance(fields, dict) else fields}
    ).encode()


LOADED = {"handle": 1, "versions": {}, "device": "cpu", "precision": "fp32", "halo": 0}
SAID = st.dictionaries(
    st.sampled_from([*FROM_WORKER, "dance"]), JSON | st.just({"id": 1}), max_size=2
)


@QUICK
@given(
    lines=st.lists(
        st.binary(max_size=20) | SAID.map(lambda value: json.dumps(value).encode()), max_size=4
    )
)
@example(lines=[b"[]"])
@example(lines=[b'{"loaded": 3}'])
@example(lines=[b'{"loaded": null}'])
@example(lines=[b'{"done": {"id": 1}}'])
@example(lines=[b'{"error": "x"}'])
@example(
    lines=[b'{"error": {"id": 1, "kind": "DeepChangeError", "message": 5, "unforeseen": false}}']
)
@example(lines=[said("loaded", {**LOADED, "handle": "one"}, 1)])
@example(lines=[said("loaded", {**LOADED, "versions": 4}, 1)])
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
    for fields in (answer, {"fields": ["probability"], "arrays": layout, "device": "cpu"}):
        lines = [
            said("loaded", LOADED, 1),
            said("need room", {"size": room}, 2),
            said("predicted", fields, 2),
        ]
        monkeypatch.setattr(
            "deepchange.engine.worker.client.borrow", lambda *_, lines=lines: Told(lines)
        )
        with pytest.raises(DeepChangeError) as caught:
            RemotePredictor("python", Wanted("cva", None, "cpu", "auto")).start(*chips)()
        assert "\n" not in str(caught.value)


@QUICK
@given(kind=st.text(max_size=8), unforeseen=st.booleans())
@example(kind="__builtins__", unforeseen=False)
@example(kind="Message", unforeseen=True)
def test_an_error_is_an_error_of_ours(kind, unforeseen):
    failed = Failed(1, kind, msg("no"), unforeseen)
    assert isinstance(error_of(failed, Path("worker.log")), DeepChangeError)
