"""A scheduler and two workers that somebody starts by hand, as docs/scale.md says: processes of
their own, each with an environment and folders of its own. They share images and output alone."""

import json
import os
import socket
import subprocess
import sys
from importlib.util import find_spec

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, DetectionResult, detect
from support.images import ground, write
from support.scale import layers_that_differ, rows_of

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (find_spec("distributed") and find_spec("pyarrow")),
        reason="deepchange map needs dask and pyarrow (pip install 'deepchange[scale]').",
    ),
]
HOW = {"model": "cva", "window": 96, "overlap": 32, "kinds": "off"}
PATIENCE = 300  # seconds


def free_port():
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        return place.getsockname()[1]


class Machine:
    """A folder that stands for a machine: the home, the temporary files and the scratch of all that
    runs there, and what its environment says beside that."""

    def __init__(self, folder, **variables):
        self.folder = folder
        for name in ("home", "tmp", "scratch"):
            (folder / name).mkdir(parents=True)
        self.variables = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder / "home"),
            "TMPDIR": str(folder / "tmp"),
            "DEEPCHANGE_HOME": str(folder / "home" / "deepchange"),
            **variables,
        }

    def start(self, *command):
        with (self.folder / "log.txt").open("w") as log:
            return subprocess.Popen(
                [sys.executable, "-m", *command],
                cwd=self.folder,
                env=self.variables,
                stdout=log,
                stderr=log,
            )

    def answer(self, *command):
        words = [sys.executable, "-m", "deepchange.engine", *command]
        done = subprocess.run(
            words,
            cwd=self.folder,
            env=self.variables,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert done.returncode == 0, done.stderr + (self.folder / "log.txt").read_text()
        return json.loads(done.stdout)


@pytest.fixture
def client(tmp_path):
    """The machine that commands are given on; its scheduler has two workers on others."""
    port = free_port()
    never = {"DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL": "null"}
    head = Machine(tmp_path / "head", **never)
    head.address = f"tcp://127.0.0.1:{port}"
    scheduler = ["dask", "scheduler", "--host", "127.0.0.1", "--port", str(port)]
    started = [head.start(*scheduler, "--dashboard-address", "127.0.0.1:0")]
    for number in ("1", "2"):
        machine = Machine(tmp_path / f"worker{number}", OMP_NUM_THREADS="1")
        local = ["--nthreads", "1", "--local-directory", "scratch"]
        started.append(machine.start("dask", "worker", head.address, "--name", number, *local))
    yield head
    for process in started:
        process.terminate()
    for process in started:
        process.wait(PATIENCE)


def wait_for_workers(address, count):
    from distributed import Client

    with Client(address, timeout=PATIENCE, set_as_default=False) as there:
        there.wait_for_workers(count, timeout=PATIENCE)
        return there.run(os.getcwd)


def test_workers_started_by_hand_compute_a_large_pair_and_a_table_of_pairs(client, tmp_path):
    before = ground(3, (300, 420)).astype(np.uint8)
    after = before.copy()
    after[:, 70:110, 20:400] += 50
    shared = tmp_path / "shared"
    shared.mkdir()
    pair = [write(shared / "before.tif", before), write(shared / "after.tif", after)]
    (shared / "pairs.csv").write_text("id,before,after\na,before.tif,after.tif\nb,gone.tif,x.tif\n")
    whole = detect(DetectionRequest(*pair, str(tmp_path / "whole"), **HOW))
    folders = wait_for_workers(client.address, 2)
    assert len(set(folders.values())) == 2

    options = [word for name, value in HOW.items() for word in (f"--{name}", str(value))]
    options += ["--scheduler", client.address, "--progress", "none", "--json"]
    asked = [*pair, "--output", str(shared / "map"), "--shard", "256", *options]
    found = DetectionResult.from_json(client.answer("map", *asked))
    assert layers_that_differ(whole, found) == []
    assert rows_of(whole.files["changes"]) == rows_of(found.files["changes"])

    table = str(shared / "pairs.csv")
    told = client.answer("map", table, "--output", str(shared / "results"), *options)
    assert [row.get("changes") for row in told["pairs"]] == [whole.changes, None]
    assert "does not exist" in told["pairs"][1]["problem"]
