"""The worker as a program that reads and writes lines."""

import json
import subprocess
import sys

import pytest
from deepchange.engine.tensor.server import main as worker
from deepchange.engine.worker import environment
from deepchange.engine.worker.protocol import PROTOCOL


@pytest.fixture(scope="module")
def started():
    command = environment.command(sys.executable)
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        yield process
        process.kill()


def say(process, text):
    process.stdin.write(text.encode() + b"\n")
    process.stdin.flush()


def hear(process):
    """The next message that is no heartbeat: its kind and its fields."""
    while "alive" in (message := json.loads(process.stdout.readline())):
        pass
    (found,) = message.items()
    return found


def load(number, device):
    fields = {"id": number, "name": "cva", "weights": None, "device": device, "precision": "auto"}
    return json.dumps({"load": {**fields, "megapixels": 1.0}})


def test_it_greets_answers_and_ends_when_stdin_is_closed(started):
    kind, hello = hear(started)
    assert (kind, hello["protocol"], hello["pid"] > 0) == ("hello", PROTOCOL, True)
    say(started, load(1, "cpu"))
    kind, loaded = hear(started)
    assert (kind, loaded["id"], loaded["handle"], loaded["precision"]) == ("loaded", 1, 1, "fp32")
    # What it does not know is told, with the log holding the rest; it lives on.
    say(started, '{"dance": {"id": 2}}')
    kind, error = hear(started)
    assert (kind, error["id"], error["kind"]) == ("error", 2, "WorkerFailed")
    say(started, load(3, "cuda:9"))
    kind, error = hear(started)
    assert (kind, error["id"], error["kind"]) == ("error", 3, "BadInput")
    assert error["message"]["values"]["device"] == "cuda:9"
    assert "alive" in json.loads(started.stdout.readline())
    started.stdin.close()
    assert started.wait(timeout=5) == 0
    assert b"dance" in started.stderr.read()


def test_it_imports_neither_gdal_nor_qgis():
    program = environment._BOOT.replace(
        "work(*map(int, sys.argv[2:]))",
        "import deepchange.engine.tensor.server.service; print([n for n in ('osgeo', 'qgis') if n "
        "in sys.modules])",
    )
    command = environment.command(sys.executable)
    command[command.index(environment._BOOT)] = program
    assert (
        subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "[]"
    )


def test_a_package_that_is_missing_or_broken_is_named():
    assert "package torch is not installed" in worker.missing(
        ModuleNotFoundError("No module", name="torch.nn")
    )
    assert "torch cannot be imported there (OSError: libc10" in worker.missing(
        OSError("libc10.so: cannot open")
    )
