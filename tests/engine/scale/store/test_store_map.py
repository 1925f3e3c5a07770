"""A map is written to an object store as it is to a disk: pieces, report and manifest; it is
resumed there, one client writes at a time, and a store that refuses is told in a sentence."""

import dataclasses
import json
import multiprocessing
import os
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import (
    BadInput,
    DetectionRequest,
    DetectionResult,
    MapOptions,
    PairsRequest,
    detect,
    map_detections,
)
from deepchange.engine.cli.main import main
from deepchange.engine.errors import InputChanged, OutputRefused, Stopped
from deepchange.engine.scale import pairs
from deepchange.engine.scale.at_worker import answered
from deepchange.engine.scale.mosaic import session
from deepchange.engine.scale.mosaic.job import read_job
from deepchange.engine.scale.mosaic.shards import plan_shards, windows_of
from deepchange.engine.scale.mosaic.tasks import compute
from deepchange.engine.scale.store import lock as locks
from deepchange.engine.scale.store.lock import StoreLock
from deepchange.engine.scale.store.objects import Store
from deepchange.engine.scale.store.staging import staging_folder
from osgeo import gdal
from support import object_store
from support.images import ground, write
from support.scale import Inline, inline, layers_that_differ

pytestmark = [
    pytest.mark.skipif(
        not (find_spec("distributed") and find_spec("pyarrow")),
        reason="deepchange map needs dask and pyarrow (pip install 'deepchange[scale]').",
    ),
    pytest.mark.skipif(object_store.MISSING, reason=object_store.WHY),
]
HOW = {"model": "cva", "window": 96, "overlap": 32, "kinds": "off"}


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with object_store.serving(tmp_path_factory.mktemp("server")) as started:
        yield started


@pytest.fixture(autouse=True)
def _settings(server, monkeypatch, tmp_path):
    for name, value in server.settings.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(locks, "_SETTLED", 0)
    gdal.VSICurlClearCache()
    yield
    session.forget()


def pair_in(folder):
    before = ground(3, (400, 440)).astype(np.uint8)
    after = before.copy()
    after[:, 240:270, 20:420] += 50
    return [write(folder / "before.tif", before), write(folder / "after.tif", after)]


@pytest.fixture
def pair(tmp_path):
    return pair_in(tmp_path)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """What `detect` gives of the pair."""
    folder = tmp_path_factory.mktemp("whole")
    return detect(DetectionRequest(*pair_in(folder), str(folder / "whole"), **HOW))


@pytest.fixture
def place(request):
    """A prefix of its own for each test."""
    return f"s3://{object_store.BUCKET}/{request.node.name[:60]}"


@pytest.fixture
def asked(pair, place):
    return DetectionRequest(*pair, place, **HOW)


def stopping(tasks, after):
    """Stop a map behind so many shards."""
    each = tasks.each

    def jobs(task, listed, total, **how):
        for count, found in enumerate(each(task, listed, total, **how), 1):
            yield found
            if count == after and task.__name__ == "compute":
                raise Stopped("Stopped.")

    tasks.each = jobs


def test_a_map_in_a_store_is_what_detect_gives(asked, whole, monkeypatch):
    inline(monkeypatch)
    result = map_detections(asked, MapOptions(shard=256, gpkg=True))
    assert layers_that_differ(whole, result) == []
    assert result.changes == whole.changes > 0
    store = Store.of(asked.output)
    there = store.listing()
    for name in ("report.json", "report.html", "manifest.jsonl", "collection.json", "change.qml"):
        assert there[name].size > 0
    assert sum(name.startswith("changes/") for name in there) == 4
    assert not [name for name in there if name.startswith(".")]
    folder = str(staging_folder(store, None)).encode()
    assert not [name for name in there if folder in store.read(name)]
    report = json.loads(store.read("report.json"))
    assert report["files"]["change"] == f"{store.root}/change.vrt" == result.files["change"]
    assert not Path(folder.decode()).exists()


def test_a_map_in_a_store_is_resumed_on_another_machine(asked, whole, tmp_path, monkeypatch):
    stopping(inline(monkeypatch), 2)
    with pytest.raises(Stopped):
        map_detections(asked, MapOptions(shard=256))
    session.forget()
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "another"))
    tasks = inline(monkeypatch)
    result = map_detections(asked, MapOptions(resume=True))
    assert sum(name.startswith("compute") for name in tasks.names) == 2  # of 4
    assert layers_that_differ(whole, result) == []
    tasks = inline(monkeypatch)
    assert map_detections(asked, MapOptions(resume=True)) == result
    assert tasks.names == []


def test_a_map_in_a_store_is_resumed_on_its_machine_without_fetching_pieces(
    asked, monkeypatch, server
):
    stopping(inline(monkeypatch), 3)
    with pytest.raises(Stopped):
        map_detections(asked, MapOptions(shard=256))
    fetched = len(server.requests())
    tasks = inline(monkeypatch)
    map_detections(asked, MapOptions(resume=True))
    assert sum(name.startswith("compute") for name in tasks.names) == 1
    assert not [
        each
        for each in server.requests()[fetched:]
        if each["method"] == "GET" and each["path"].endswith(".tif")
    ]


def test_a_place_with_a_map_or_other_objects_is_left_as_it_is(asked, monkeypatch):
    store = Store.of(asked.output)
    store.write("notes.txt", b"mine")
    for resume, why in ((False, "already holds other files"), (True, "holds no map to resume")):
        with pytest.raises(OutputRefused, match=f"s3://.*{why}"):
            map_detections(asked, MapOptions(resume=resume))
    assert list(store.listing()) == ["notes.txt"]
    store.delete("notes.txt")
    inline(monkeypatch)
    map_detections(asked, MapOptions())
    with pytest.raises(OutputRefused, match=r"s3://.*already holds a map; resume it"):
        map_detections(asked, MapOptions())


def test_a_map_in_a_store_is_not_resumed_with_other_settings(asked, pair, monkeypatch):
    inline(monkeypatch)
    map_detections(asked, MapOptions())
    other = DetectionRequest(*pair, asked.output, **{**HOW, "threshold": 0.7})
    with pytest.raises(InputChanged, match=r"s3://.*begun with other images or settings"):
        map_detections(other, MapOptions(resume=True))


def test_two_clients_do_not_write_to_one_place(asked):
    lock = StoreLock(Store.of(asked.output))
    try:
        with pytest.raises(OutputRefused, match=r"Another run writes to “s3://"):
            map_detections(asked, MapOptions())
    finally:
        lock.release()
    assert Store.of(asked.output).listing() == {}


def test_the_lock_of_a_client_that_was_killed_holds_nobody_up(asked):
    store = Store.of(asked.output)
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    dead = {"host": locks.socket.gethostname(), "pid": child, "id": "x"}
    store.write(locks.NAME, json.dumps(dead).encode())
    StoreLock(store).release()


def test_the_lock_of_another_machine_is_taken_once_nobody_renews_it(asked, monkeypatch):
    store = Store.of(asked.output)
    store.write(locks.NAME, b'{"host": "elsewhere", "pid": 1, "id": "x"}')
    with pytest.raises(OutputRefused, match="try again after 120 seconds"):
        StoreLock(store)
    monkeypatch.setattr(locks, "_STALE", 0)
    StoreLock(store).release()


def test_a_client_whose_lock_was_taken_stops(asked, monkeypatch):
    monkeypatch.setattr(locks, "_EVERY", 0.01)
    tasks = inline(monkeypatch)
    each = tasks.each

    def jobs(task, listed, total, **how):
        (renewing,) = [
            each for each in locks.threading.enumerate() if each.name == "deepchange-lock"
        ]
        while renewing.is_alive():  # it may be about to write its own anew
            Store.of(asked.output).write(locks.NAME, b"another's")
            renewing.join(0.1)
        raise Stopped("Stopped.")
        yield from each(task, listed, total, **how)

    tasks.each = jobs
    with pytest.raises(OutputRefused, match="Another run writes to"):
        map_detections(asked, MapOptions())


def test_a_bucket_that_is_not_there_is_told_in_a_sentence(asked, pair, capsys):
    command = ["map", *pair, "--model", "cva", "--progress", "none", "--output"]
    assert main([*command, "s3://nobodys-bucket/map"]) == 2
    said = capsys.readouterr().err
    assert "“s3://nobodys-bucket/map” cannot be written (The specified bucket does not" in said
    assert "Traceback" not in said
    assert main([*command, "s3://archive"]) == 2
    assert "name a place in a bucket" in capsys.readouterr().err


def test_a_server_that_is_not_there_is_told_in_a_sentence(asked, monkeypatch):
    monkeypatch.setenv("AWS_S3_ENDPOINT", "127.0.0.1:9")
    with pytest.raises(OutputRefused, match="no server answers"):
        map_detections(asked, MapOptions())


def test_workers_elsewhere_need_a_folder_that_all_share(asked):
    with pytest.raises(BadInput, match="say which folder"):
        map_detections(asked, MapOptions(scheduler="tcp://127.0.0.1:9"))


def test_detect_writes_to_disks_only(pair, place):
    with pytest.raises(OutputRefused, match="is no folder on a disk"):
        detect(DetectionRequest(*pair, place, **HOW))


@pytest.mark.slow
def test_the_command_with_real_workers_is_killed_and_resumed_on_another_machine(
    asked, pair, whole, tmp_path, server, monkeypatch
):
    command = [sys.executable, "-m", "deepchange.engine", "map", *pair, "--output", asked.output]
    command += [word for name, value in HOW.items() for word in (f"--{name}", str(value))]
    command += ["--shard", "256", "--workers", "2", "--threads", "1", "--progress", "none"]
    process = subprocess.Popen(command)
    pieces = f"/{Store.of(asked.output).root.removeprefix('/vsis3/')}/probability/"
    ends = time.monotonic() + 120
    while not any(each["path"].startswith(pieces) for each in server.requests()):
        assert time.monotonic() < ends
        assert process.poll() is None
        time.sleep(0.05)
    process.kill()
    process.wait()
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "another"))
    told = subprocess.run(
        [*command, "--resume", "--json"], capture_output=True, text=True, check=True
    )
    result = DetectionResult.from_json(json.loads(told.stdout))
    assert layers_that_differ(whole, result) == []
    assert result.changes == whole.changes


# ---- Tables of pairs -----------------------------------------------------------------------------


@pytest.fixture
def table(pair, tmp_path):
    path = tmp_path / "pairs.csv"
    path.write_text("id,before,after\nnorth,before.tif,after.tif\ngone,before.tif,nowhere.tif\n")
    return str(path)


@pytest.fixture
def tasks(monkeypatch):
    from contextlib import nullcontext

    found = Inline()
    monkeypatch.setattr(pairs, "connected", lambda _: nullcontext())
    monkeypatch.setattr(pairs, "Tasks", lambda *_: found)
    return found


def test_each_pair_of_a_table_lies_below_its_id(table, place, tasks, pair, tmp_path):
    result = map_detections(PairsRequest(table, place, {"model": "cva"}))
    store = Store.of(place)
    whole = detect(DetectionRequest(*pair, str(tmp_path / "whole"), model="cva"))
    files = {name: f"{store.root}/north/{Path(path).name}" for name, path in whole.files.items()}
    assert layers_that_differ(whole, _Files(files)) == []
    assert [entry.get("folder") for entry in result.pairs] == ["north", None]
    assert b"nowhere.tif" in store.read("pairs.csv")
    told = json.loads(store.read("north/report.json"))
    assert told["files"]["change"] == f"{store.root}/north/change.tif"


def test_a_table_in_a_store_goes_on_with_the_pairs_that_have_no_result(
    table, place, tasks, tmp_path, monkeypatch
):
    asked = PairsRequest(table, place, {"model": "cva"})
    map_detections(asked)
    write(tmp_path / "nowhere.tif", ground(3, (400, 440), seed=4).astype(np.uint8))
    tasks.names.clear()
    result = map_detections(asked, MapOptions(resume=True))
    assert tasks.names == ["detect_pair gone"]
    assert result.failed == 0
    Path(table).write_text("id,before,after\nnorth,after.tif,before.tif\n")
    with pytest.raises(InputChanged, match=r"“north”.*something else"):
        map_detections(asked, MapOptions(resume=True))


class _Files:
    def __init__(self, files):
        self.files = files


# ---- Images --------------------------------------------------------------------------------------


@pytest.fixture
def stored_pair(pair):
    """The pair in the store; by names as people write them."""
    store = Store.of(f"s3://{object_store.BUCKET}/images")
    for path in map(Path, pair):
        store.upload(path, path.name)
    return [f"{store.address}/{Path(path).name}" for path in pair]


def test_images_in_a_store_give_what_the_same_files_give(stored_pair, pair, tmp_path):
    near = detect(DetectionRequest(*pair, str(tmp_path / "near"), **HOW))
    far = detect(DetectionRequest(*stored_pair, str(tmp_path / "far"), **HOW))
    assert layers_that_differ(near, far) == []


def test_an_image_that_is_not_in_the_store_is_told(stored_pair, tmp_path, capsys):
    missing = stored_pair[0].replace("before", "nothing")
    command = ["detect", missing, stored_pair[1], "--output", str(tmp_path / "out")]
    assert main(command) == 2
    said = capsys.readouterr().err
    assert "nothing.tif” cannot be fetched" in said
    assert "check its address, and that its server can be reached" in said


def test_a_shard_fetches_little_more_of_an_image_than_its_windows_cover(
    tmp_path, server, monkeypatch
):
    before = np.random.default_rng(0).integers(1, 256, (3, 640, 640)).astype(np.uint8)
    after = np.roll(before, 3, axis=2)
    store, names = Store.of(f"s3://{object_store.BUCKET}/large"), ("one.tif", "two.tif")
    for name, image in zip(names, (before, after)):
        store.upload(as_cog(write(tmp_path / f"plain_{name}", image), tmp_path / name), name)
    images = [f"{store.address}/{name}" for name in names]
    asked = DetectionRequest(*images, str(tmp_path / "map"), **HOW)
    stopping(inline(monkeypatch), 1)
    with pytest.raises(Stopped):
        map_detections(asked, MapOptions(shard=384))
    # In a process of its own: GDAL keeps for good how it fetched at first.
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as workers:
        fetched = workers.submit(fetched_by_shards, asked.output, server, names[0]).result()
    cut = read_job(asked.output).cut
    needed = [
        block_bytes(tmp_path / names[0], windows_of(shard.window, cut))
        for shard in plan_shards(cut)
    ]
    assert len(fetched) == len(needed) > 3
    assert 0.9 * sum(needed) < sum(fetched) < 1.2 * sum(needed)


def read_plan(worker, output):
    return read_job(output).to_json()


def fetched_by_shards(output, server, image):
    """How many bytes of an image each shard of a map fetches, each on a worker that has opened it
    before."""
    fetched, job = [], read_job(output)
    answered(read_plan, ("topic", "plan"), (output,))  # as workers begin: by a task
    for shard in plan_shards(job.cut):
        session.forget()
        with session.session_of(output, job.id):
            gdal.VSICurlClearCache()
        so_far = server.bytes_read(image)
        place = dataclasses.astuple(shard.window)
        told = answered(compute, ("topic", shard.name), (output, job.id, shard.name, place))
        assert "done" in told, told
        fetched.append(server.bytes_read(image) - so_far)
    return fetched


def as_cog(source, target):
    options = ["BLOCKSIZE=256", "OVERVIEWS=NONE"]
    gdal.Translate(str(target), source, format="COG", creationOptions=options)
    return target


def block_bytes(path, windows):
    """Bytes on disk of all blocks of an image that windows share a pixel with."""
    raster = gdal.Open(str(path))
    band = raster.GetRasterBand(1)
    blocks = {
        (row, column)
        for each in windows
        for row in range(each.row // 256, (each.row + each.height - 1) // 256 + 1)
        for column in range(each.column // 256, (each.column + each.width - 1) // 256 + 1)
    }
    return sum(
        int(band.GetMetadataItem(f"BLOCK_SIZE_{column}_{row}", "TIFF")) for row, column in blocks
    )
