"""A worker that is broken, or is another program: it takes no memory, holds nobody up, and ends in
one sentence."""

import io
import json
import os
import stat
import sys
from pathlib import Path

import numpy as np
import pytest
from deepchange import __version__
from deepchange.engine import paths
from deepchange.engine.arrays.prediction import Sample
from deepchange.engine.errors import EnvironmentMissing, Stopped, WorkerFailed
from deepchange.engine.tensor.server.main import Channel
from deepchange.engine.tensor.server.service import Service
from deepchange.engine.worker import client as remote
from deepchange.engine.worker import connection, environment, protocol
from deepchange.engine.worker import process as worker_process
from deepchange.engine.worker.client import RemotePredictor, Wanted, refine_windows
from deepchange.engine.worker.process import Patience, WorkerProcess
from deepchange.engine.worker.protocol import PROTOCOL, Alive, Failed, Load, NoMore, Progress
from deepchange.engine.worker.shared_memory import SharedChips

HELLO = {
    "hello": {
        "protocol": PROTOCOL,
        "version": __version__,
        "pid": 1,
        "python": "3.12.1",
        "executable": "python",
        "numpy": "2.0",
        "torch": "2.9",
        "devices": {"cuda": []},
        "crf": ["torch"],
        "missing": [],
    }
}
LOADED = {"handle": 1, "device": "cpu", "precision": "fp32", "halo": 0, "versions": {}}
# What stands before the part of a test: it says hello, then answers requests by `ANSWERS`.
PROGRAM = """#!{python} -I
import json, sys, time, os
out = sys.stdout.buffer
def say(message):
    out.write((message if isinstance(message, bytes) else json.dumps(message).encode()) + b"\\n"); out.flush()
hello, answers, extra = json.loads({values!r})
{before}
say(hello)
for line in sys.stdin.buffer:
    (kind, asked), = json.loads(line).items()
    for answer in answers.get(kind, ()):
        # The reply to a question has no number of its own: it belongs to request 1.
        say({{name: dict(fields, id=asked.get("id", 1)) if isinstance(fields, dict) else fields
             for name, fields in answer.items()}})
    {after}
"""  # noqa: E501


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Makes a program that passes for a worker's Python; returns its path."""
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))

    def make(answers=None, hello=HELLO, before="", after="pass", **more):
        path = tmp_path / f"python{len(list(tmp_path.iterdir()))}"
        given = {
            "load": [{"loaded": {**LOADED, **more}}],
            "sample": [{"done": {}}],
            **(answers or {}),
        }
        values = json.dumps([hello, given, {}])
        path.write_text(
            PROGRAM.format(python=sys.executable, values=values, before=before, after=after)
        )
        path.chmod(0o755)
        return str(path)

    yield make
    remote.close_workers()


def predictor_of(python, cancelled=lambda: False):
    return RemotePredictor(python, Wanted("cva", None, "cpu", "auto"), cancelled)


CHIPS = (
    np.ones((1, 3, 8, 8), np.float32),
    np.ones((1, 3, 8, 8), np.float32),
    np.ones((1, 8, 8), bool),
)


def answer_of(python):
    return predictor_of(python).start(*CHIPS)()


def prediction(at=0, shape=(1, 8, 8), kind="<f4", fields=("probability",), **more):
    return {
        "predicted": {
            "fields": list(fields),
            "arrays": [{"shape": list(shape), "type": kind, "at": at}],
            "device": "cpu",
            **more,
        }
    }


def test_a_program_that_answers_as_a_worker_does_is_believed(program):
    assert answer_of(program({"predict": [prediction()]})).probability.shape == (1, 8, 8)


@pytest.mark.parametrize(
    "answer",
    [
        prediction(at=-4096),
        prediction(at=-1),
        prediction(at=2**62),
        prediction(at=2**20 - 4),
        prediction(at=1.5),
        prediction(at=True),
        prediction(shape=(1, 8, 2**40)),
        prediction(shape=(1, -8, -8)),
        prediction(kind="|O"),
        prediction(kind="(1000000,)f4"),
        prediction(kind="<f8"),
        prediction(kind="|u1"),
        prediction(shape=[1] * 40),
        prediction(shape=(1, 8, 9)),
        prediction(fields=("other",)),
        prediction(fields=("probability", "x")),
        {"predicted": 5},
        {"predicted": {}},
        prediction(arrays=7),
        {"predicted": None},
        prediction(arrays=[{}]),
        prediction(further=1),
        prediction(device=None),
        prediction(device="x" * 501),
        {"dance": {}},
        {},
        {**prediction(), "alive": {"worked": 1.0}},
        {"done": {}},
        {"loaded": LOADED},
        {"window": {}},
    ],
)
def test_an_answer_that_lies_outside_of_the_memory_or_is_none_is_not_looked_at(program, answer):
    with pytest.raises(WorkerFailed, match="makes no sense"):
        answer_of(program({"predict": [answer]}))


@pytest.mark.parametrize("halo", [10**9, 513, -1, "8", 1.0, None])
def test_a_halo_without_measure_is_refused(program, halo):
    with pytest.raises(WorkerFailed, match="makes no sense"):
        predictor_of(program(halo=halo))


@pytest.mark.parametrize("needed", [10**12, -1, "8", 5e6, True])
def test_a_worker_gets_no_more_memory_than_its_answer_takes(program, needed):
    found = predictor_of(program({"predict": [{"need room": {"size": needed}}]}))
    with pytest.raises(WorkerFailed, match="makes no sense"):
        found.start(*CHIPS)()


@pytest.mark.parametrize("share", [-1, 2, "x", None, float("nan")])
def test_progress_that_is_none_is_not_shown(program, share):
    found, seen = predictor_of(program({"fit": [{"progress": {"share": share}}]})), []
    with pytest.raises(WorkerFailed, match="makes no sense"):
        found.fit(Sample(*([chips[0]] for chips in CHIPS)), 0, seen.append, lambda: False)
    assert seen == []


@pytest.mark.parametrize(
    "refined", [[{"shape": [8, 9], "type": "<f4", "at": 0}], [], 5, [{"at": -4}]]
)
def test_a_refined_window_that_is_another_is_refused(program, refined):
    job = np.ones((8, 8), np.float32), np.ones((8, 8, 3), np.float32), np.ones((8, 8), bool)
    python = program({"refine": [{"want": {}}], "window": [{"refined": {"arrays": refined}}]})
    with pytest.raises(WorkerFailed, match="makes no sense"):
        list(refine_windows(python, [job], "torch", lambda: False))


# Words without end
# --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "before",
    [
        "out.write(b'Welcome! ' * 11000); out.flush(); time.sleep(60)",
        "say(b'Welcome!'); time.sleep(60)",
        "say(b'Welcome!'); sys.exit(3)",
        "say([1, 2])",
        "say(b'[' * 100000)",
    ],
)
def test_a_program_that_says_something_else_first_is_called_no_worker(program, monkeypatch, before):
    monkeypatch.setattr(protocol, "LONGEST_LINE", 10_000)
    with pytest.raises(EnvironmentMissing, match=r"does not work as a worker \(it says “"):
        predictor_of(program(before=before))


def test_a_line_without_end_is_not_kept(program, monkeypatch):
    monkeypatch.setattr(protocol, "LONGEST_LINE", 10_000)
    python = program(
        after="out.write(b'{' * 10**6); out.flush(); time.sleep(60)", answers={"load": []}
    )
    with pytest.raises(WorkerFailed, match="makes no sense"):
        predictor_of(python)


def test_messages_that_nobody_waits_for_do_not_pile_up(program, monkeypatch):
    monkeypatch.setattr(connection, "_WAITING", 10)
    python = program(after="[say({'progress': {'share': 0.5, 'id': 1}}) for _ in range(3000)]")
    worker = predictor_of(python)._worker
    assert worker.connection._heard.qsize() <= 10
    worker.kill()
    assert worker.connection._heard.qsize() <= 10


def test_a_worker_that_lives_and_never_works_is_ended_by_counting_its_heartbeats(
    program, monkeypatch
):
    monkeypatch.setattr(worker_process, "_IDLE_BEATS", 50)
    python = program(
        answers={"load": []},
        after="[(say({'alive': {'worked': 0.0}}), time.sleep(0.01)) for _ in range(5000)]",
    )
    with pytest.raises(WorkerFailed, match="lives, but does not work at what it was asked"):
        predictor_of(python)


def test_messages_about_another_request_are_no_progress(program, monkeypatch):
    monkeypatch.setattr(worker_process, "_IDLE_BEATS", 50)
    python = program(
        answers={"load": []},
        after="[say({'progress': {'share': 0.5, 'id': 99}}) for _ in range(1000)]; time.sleep(60)",
    )
    with pytest.raises(WorkerFailed, match="does not work at what it was asked"):
        predictor_of(python)


def test_slow_work_is_waited_for_while_the_processor_works_or_progress_is_told():
    """A day of heartbeats at most; half an hour of them without work."""
    patience = Patience()
    assert all(patience.lasts(Alive(second * 0.9)) for second in range(20_000))
    patience.begin()
    assert [patience.lasts(Alive(3.0)) for _ in range(1801)].count(False) == 1
    patience.begin()
    assert sum(patience.lasts(Alive(second * 10.0)) for second in range(100_000)) == 24 * 3600
    patience.begin()
    assert sum(patience.lasts(Progress(99, 0.5)) for _ in range(4000)) == 1800


# Stopping
# --------------------------------------------------------------------------------------------------


LONG = Load(1, "x" * 10**6, None, "cpu", "auto", 0.0)


class StopsAfter:
    """A wish to stop that comes after it was asked for a number of times."""

    def __init__(self, times):
        self.left = times

    def __call__(self):
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize(
    "options",
    [
        {"before": "time.sleep(60)"},
        {"answers": {"load": []}},
        {"answers": {"load": []}, "after": "time.sleep(60)"},
        {
            "answers": {"load": []},
            "after": "[say({'alive': {'worked': 0.0}}) for _ in range(10**7)]",
        },
        {
            "answers": {"load": []},
            "after": "[say({'progress': {'share': 1, 'id': 1}}) for _ in range(10**7)]",
        },
        {"answers": {"load": []}, "after": "os.close(1); time.sleep(60)"},
    ],
)
def test_stop_works_whatever_the_worker_does(program, options):
    with pytest.raises((Stopped, WorkerFailed)):
        predictor_of(program(**options), StopsAfter(3))


@pytest.mark.skipif(not hasattr(__import__("select"), "poll"), reason="pipes cannot be asked here")
def test_stop_works_while_the_worker_does_not_read(program):
    worker = WorkerProcess(program(before="", after="time.sleep(60)", answers={"load": []}))
    worker.send(NoMore())
    with pytest.raises(Stopped):
        worker.send(LONG, StopsAfter(2))
    assert not worker.is_alive()


def test_a_worker_that_does_not_read_is_ended_after_a_while(program):
    worker = WorkerProcess(program(after="time.sleep(60)", answers={"load": []}))
    worker.send(NoMore())
    with pytest.raises(WorkerFailed, match="did not answer"):
        worker.send(LONG, patience=0.3)


# What it says of itself
# ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hello", "sentence"),
    [
        (
            {"hello": {**HELLO["hello"], "protocol": 99}},
            "another build of Deep Change .* protocol 99, here of",
        ),
        ({"hello": {**HELLO["hello"], "version": "0.0.9"}}, "is of version 0.0.9, but"),
        ({"hello": {**HELLO["hello"], "devices": 5}}, "what it says of itself makes no sense"),
        (
            {"hello": {**HELLO["hello"], "devices": {"cuda": 5}}},
            "what it says of itself makes no sense",
        ),
        ({"hello": {**HELLO["hello"], "crf": None}}, "what it says of itself makes no sense"),
        ({"hello": {**HELLO["hello"], "pid": "1"}}, "what it says of itself makes no sense"),
        ({"hello": {**HELLO["hello"], "further": 1}}, "what it says of itself makes no sense"),
        (
            {"hello": {"protocol": 2, "version": __version__}},
            "another build of Deep Change .* protocol 2, here of",
        ),
        ({"hello": 5}, "does not work as a worker"),
        ({"alive": {"worked": 0.0}}, "does not work as a worker"),
        ({"error": 5}, "does not work as a worker"),
        ({"error": {"text": 5}}, "does not work as a worker"),
        ({"error": {"text": "no torch"}}, "cannot compute networks: no torch"),
    ],
)
def test_a_hello_of_another_kind_ends_in_a_right_sentence(program, hello, sentence):
    python = program(hello=hello)
    with pytest.raises(EnvironmentMissing, match=sentence):
        predictor_of(python)
    with pytest.raises(EnvironmentMissing, match=sentence):
        environment.verify(python)


def test_a_program_that_writes_without_end_is_examined_no_further(program, monkeypatch):
    monkeypatch.setattr(environment, "_FLOOD", 100_000)
    with pytest.raises(EnvironmentMissing, match="it prints without end"):
        environment.verify(program(before="while True: out.write(b'x' * 10**5); out.flush()"))


def test_what_it_says_of_an_error_is_one_sentence_of_some_length(program):
    with pytest.raises(WorkerFailed) as told:
        predictor_of(program({"load": [failed(message={"template": "x" * 10_000})]}))
    assert len(str(told.value)) == 2000


@pytest.mark.parametrize(
    "more",
    [
        {"message": {"template": "x" * 10**6}},
        {"message": 5},
        {"kind": 5},
        {"unforeseen": 1},
        {"text": "no"},
    ],
)
def test_an_error_that_is_none_is_told_as_nonsense(program, more):
    with pytest.raises(WorkerFailed, match="makes no sense"):
        predictor_of(program({"load": [failed(**more)]}))


def failed(**more):
    return {"error": {"kind": "WorkerFailed", "message": "no", "unforeseen": False, **more}}


# The other side
# --------------------------------------------------------------------------------------------------


class Heard(Channel):
    def __init__(self):
        super().__init__(None)
        self.said = []

    def send(self, message):
        self.said.append(message)


@pytest.mark.parametrize(
    ("place", "memory", "array"),
    [
        (0, {}, {"at": -4096}),
        (0, {}, {"at": 4096}),
        (0, {}, {"shape": [2**40]}),
        (5, {}, {}),
        (-1, {}, {}),
        ("0", {}, {}),
        (0, {"size": 2**40}, {}),
        (0, {"size": -1}, {}),
        (0, {"size": "9"}, {}),
        (0, {"name": "../x", "size": 8192}, {}),
        (0, {"name": 7, "size": 8192}, {}),
        (0, {}, {"type": "|O"}),
        (0, {}, {"type": "<f9"}),
        (0, {}, {"further": 1}),
        (0, {"name": "", "size": 8192}, {}),
    ],
)
def test_the_worker_looks_at_no_memory_that_is_not_there_either(place, memory, array):
    client, channel = SharedChips.create(), Heard()
    client.grow(4096)
    service = Service(channel, (os.dup(client.inherited[0]), os.dup(client.inherited[0])))
    chips = {
        "place": place,
        "memory": {**vars(client.address()), **memory},
        "arrays": [{"shape": [4], "type": "<f4", "at": 0, **array}],
    }
    if array.get("at") == 4096:
        chips["arrays"][0]["at"] = client.size - 8
    line = json.dumps({"sample": {"id": 1, "first": True, "chips": chips}}).encode()
    service.answer(taken_from(line))
    assert service._sample == [] or service._sample == [[]]
    assert isinstance(channel.said[0], Failed)
    client.close()


def taken_from(line):
    """What the channel hands to the service of a line that names its request."""
    channel = Heard()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("deepchange.engine.tensor.server.main.os._exit", lambda code: None)
        channel.listen(io.BytesIO(line + b"\n"))
    return channel.next_request()


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b'{"dance": {"id": 2}}', "there is no message “dance”"),
        (b'{"hello": {"id": 2}}', "no message “hello”"),
        (b'{"fit": {"id": 2, "handle": 1, "seed": 0}}', "“fit” without “file”"),
        (
            b'{"fit": {"id": 2, "handle": 1, "seed": 0, "file": null, "x": 1}}',
            "“fit” with “x”, which it does not have",
        ),
        (
            b'{"fit": {"id": 2, "handle": "1", "seed": 0, "file": null}}',
            "“handle” that is not a whole number from 1 to",
        ),
        (
            b'{"fit": {"id": 2, "handle": 1, "seed": -1, "file": null}}',
            "“seed” that is not a whole number from 0 to",
        ),
        (
            b'{"refine": {"id": 2, "backend": "%s", "device": "cpu"}}' % (b"x" * 501),
            "a text of 500 characters",
        ),
    ],
)
def test_a_request_that_is_none_is_answered_with_what_is_wrong_with_it(line, why, capsys):
    channel = Heard()
    Service(channel, (-1, -1)).answer(taken_from(line))
    (answer,) = channel.said
    assert (answer.id, answer.kind) == (2, "WorkerFailed")
    assert why in answer.message
    assert "\n" not in answer.message


@pytest.mark.skipif(sys.platform != "linux", reason="memory can be sealed on Linux alone")
def test_no_side_can_take_the_memory_away_that_the_other_looks_at():
    shared = SharedChips.create()
    shared.grow(4096)
    with pytest.raises(PermissionError):
        os.ftruncate(shared.inherited[0], 0)
    shared.close()


# Logs and variables
# --------------------------------------------------------------------------------------------------


def test_the_log_lies_where_nobody_else_can_put_a_link(monkeypatch):
    monkeypatch.setattr(
        environment.os, "access", lambda *_: False
    )  # the user's own folder cannot be written
    log = paths.log_file()
    assert log.parent.name.startswith("deepchange-")
    assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700
    assert paths.log_file() == log


def test_a_log_that_is_a_link_is_put_aside_and_a_new_one_is_the_users_alone(program, tmp_path):
    (tmp_path / "precious").write_text("precious", encoding="utf-8")
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "worker.log").symlink_to(tmp_path / "precious")
    predictor_of(program(before="print('secret', file=sys.stderr)"))
    assert (tmp_path / "precious").read_text(encoding="utf-8") == "precious"
    log = tmp_path / "home" / "worker.log"
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert "secret" in log.read_text(encoding="utf-8")


LOADERS = (
    "LD_AUDIT",
    "LD_PRELOAD",
    "BASH_ENV",
    "ENV",
    "GCONV_PATH",
    "PYTHONPATH",
    "PERL5LIB",
    "GLIBC_TUNABLES",
)
SECRETS = (
    "GITHUB_TOKEN",
    "AWS_SECRET_ACCESS_KEY",
    "DB_PASSWORD",
    "HTTPS_PROXY",
    "PIP_INDEX_URL",
    "SSH_AUTH_SOCK",
)
KEPT = (
    "PATH",
    "HOME",
    "CUDA_VISIBLE_DEVICES",
    "OMP_NUM_THREADS",
    "LANG",
    "ENVIRONMENT",
    "SYSTEMROOT",
    "TEMP",
)


def test_the_worker_is_given_no_secrets_and_nothing_that_loads_code(monkeypatch):
    for name in (*LOADERS, *SECRETS, *KEPT):
        monkeypatch.setenv(name, "x")
    given = environment.worker_surroundings()
    assert not {*LOADERS, *SECRETS} & given.keys()
    assert set(KEPT) <= given.keys()
    assert not set(LOADERS) & environment.surroundings().keys()
    assert {
        "HTTPS_PROXY",
        "PIP_INDEX_URL",
    } <= environment.surroundings().keys()  # what is installed needs them


def test_the_worker_gets_just_these_variables(program, tmp_path, monkeypatch):
    monkeypatch.setenv("GITHUB_TOKEN", "x")
    python = program(before=f"open({str(tmp_path / 'given')!r}, 'w').write(' '.join(os.environ))")
    predictor_of(python)
    assert "GITHUB_TOKEN" not in Path(tmp_path / "given").read_text(encoding="utf-8").split()
