"""The worker as a program that reads and writes lines."""

import json
import subprocess
import sys

import pytest
from deepchange.engine.tensor.server import main as worker
from deepchange.engine.worker import environment


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
    """The next message that is no heartbeat."""
    while "alive" in (message := json.loads(process.stdout.readline())):
        pass
    return message


def test_it_greets_answers_and_ends_when_stdin_is_closed(started):
    hello = hear(started)["hello"]
    assert (hello["protocol"], hello["pid"] > 0) == (environment.PROTOCOL, True)
    say(
        started,
        '{"id": 1, "do": "load", "name": "cva", "weights": null, "device": "cpu", "precision": '
        '"auto"}',
    )
    done = hear(started)
    assert (done["id"], done["done"]["handle"], done["done"]["precision"]) == (1, 1, "fp32")
    # What it does not know is told, with the log holding the rest; it lives on.
    say(started, '{"id": 2, "do": "dance"}')
    assert hear(started)["error"]["kind"] == "WorkerFailed"
    say(
        started,
        '{"id": 3, "do": "load", "name": "cva", "weights": null, "device": "cuda:9", "precision": '
        '"auto"}',
    )
    error = hear(started)["error"]
    assert error["kind"] == "BadInput"
    assert "cuda:9" in error["text"]
    assert "alive" in json.loads(started.stdout.readline())
    started.stdin.close()
    assert started.wait(timeout=5) == 0
    assert b"KeyError" in started.stderr.read()


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
