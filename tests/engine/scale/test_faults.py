"""A map survives what happens to workers, clients, disks and inputs: the result is the same, or a
sentence says what to do and nothing that was computed is lost."""

import asyncio
import json
import os
import resource
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect, resume
from deepchange.engine.cli.main import main
from deepchange.engine.errors import (
    BadInput,
    InputChanged,
    NothingToAssess,
    OutOfSpace,
    OutputRefused,
    RasterUnreadable,
    RunDamaged,
    Stopped,
    WorkerFailed,
)
from deepchange.engine.messages import msg
from deepchange.engine.scale import cluster
from deepchange.engine.scale.at_worker import answered
from deepchange.engine.scale.manifest import alone_with
from deepchange.engine.scale.mosaic import run, session
from deepchange.engine.scale.mosaic import tasks as shard_tasks
from deepchange.engine.scale.mosaic.job import FILE as PLAN
from deepchange.engine.scale.mosaic.job import HIDDEN, LEARNED, hidden
from deepchange.engine.scale.mosaic.run import map_pair
from deepchange.engine.scale.options import MapOptions
from support.images import ground, write
from support.scale import Inline, inline, layers_that_differ, rows_of

pytestmark = [
    pytest.mark.skipif(
        not (find_spec("distributed") and find_spec("pyarrow")),
        reason="deepchange map needs dask and pyarrow (pip install 'deepchange[scale]').",
    ),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="kills processes as only POSIX can"),
]
HOW = {"model": "cva", "window": 96, "overlap": 32, "kinds": "off"}
PATIENCE = 300  # seconds that other processes have at the most


def pair_in(folder):
    before = ground(3, (520, 560)).astype(np.uint8)
    after = before.copy()
    after[:, 240:270, 20:540] += 50
    return [write(folder / "before.tif", before), write(folder / "after.tif", after)]


@pytest.fixture
def pair(tmp_path):
    return pair_in(tmp_path)


@pytest.fixture
def asked(pair, tmp_path):
    return DetectionRequest(*pair, str(tmp_path / "map"), **HOW)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """What `detect` gives, once for all tests: the images are the same for each."""
    folder = tmp_path_factory.mktemp("whole")
    return detect(DetectionRequest(*pair_in(folder), str(folder / "whole"), **HOW))


@pytest.fixture
def same(whole):
    """Whether a map is what `detect` gives."""

    def compare(result):
        polygons = rows_of(whole.files["changes"]) == rows_of(result.files["changes"])
        return layers_that_differ(whole, result) == [] and polygons

    return compare


@pytest.fixture(autouse=True)
def _forgotten():
    yield
    session.forget()


def shards_done(output):
    path = Path(output) / "manifest.jsonl"
    lines = path.read_text().splitlines() if path.exists() else []
    return [line["shard"] for line in map(json.loads, lines) if "shard" in line]


def waits_for(condition):
    ends = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < ends
        time.sleep(0.02)


def after(jobs, count, deed):
    """The jobs of a stage, with a deed behind the first few."""
    for number, job in enumerate(jobs):
        if number == count:
            deed()
        yield job


def in_shards_only(count, deed):
    """An order of jobs in which a deed is done once, while shards are computed."""
    left = [deed]

    def order(jobs):
        yield from after(jobs, count, left.pop() if left else lambda: None)

    return order


# ---- In this process ----------------------------------------------------------------------------


def test_a_stopped_map_goes_on_with_the_shards_that_are_left(asked, same, monkeypatch):
    stop = []
    tasks = inline(monkeypatch, in_shards_only(2, lambda: stop.append(1)))
    monkeypatch.setattr(tasks, "each", _stopping(tasks.each, stop))
    with pytest.raises(Stopped):
        map_pair(asked, MapOptions(shard=256))
    done = shards_done(asked.output)
    assert len(done) == 2

    session.forget()
    tasks = inline(monkeypatch)
    result = map_pair(asked, MapOptions(shard=256, resume=True))
    computed = [name.split()[1] for name in tasks.names if name.startswith("compute")]
    assert sorted(computed + done) == shards_of(result)
    assert same(result)
    assert not hidden(asked.output).exists()


def test_a_stop_is_heard_while_what_the_model_learns_from_is_read(asked, monkeypatch):
    reading = []

    def sample(pair, statistics, cancelled):
        reading.append(1)
        assert cancelled()
        raise Stopped("Stopped.")

    monkeypatch.setattr(session, "learning_sample", sample)
    learns = replace(asked, model="ir-mad")
    with pytest.raises(Stopped):
        session.prepared(asked.output, learns, (256, 1), "run", None, lambda: bool(reading))


def test_a_map_that_was_stopped_while_outlining_decides_and_outlines_no_row_twice(
    asked, same, monkeypatch
):
    stop = []
    tasks = inline(monkeypatch)

    def once_outlined(task, jobs, total, **how):
        for found in Inline.each(tasks, task, jobs, total, **how):
            yield found
            if task.__name__ == "outline" and not stop:
                stop.append(found[0])
                raise Stopped("Stopped.")

    monkeypatch.setattr(tasks, "each", once_outlined)
    with pytest.raises(Stopped):
        map_pair(asked, MapOptions(shard=256))
    assert sum(name.startswith("decide") for name in tasks.names) > 1

    tasks.names.clear()
    outlined = piece_marks(asked.output, f"{stop[0]}_*.parquet")
    assert same(map_pair(asked, MapOptions(shard=256, resume=True)))
    assert not [name for name in tasks.names if name.startswith(("compute", "decide"))]
    assert f"outline {stop[0]}" not in tasks.names
    assert piece_marks(asked.output, f"{stop[0]}_*.parquet") == outlined


def piece_marks(output, pattern):
    return {path.name: path.stat().st_mtime_ns for path in Path(output, "changes").glob(pattern)}


def shards_of(result):
    return sorted(path.stem for path in (Path(result.output) / "probability").glob("*.tif"))


def _stopping(each, stop):
    def jobs(task, listed, total, **how):
        for found in each(task, listed, total, **how):
            if stop:
                raise Stopped("Stopped.")
            yield found

    return jobs


class Ended(BaseException):
    """Nothing of ours hears it."""


class Ending(Inline):
    """Ends the first task of each kind before its first, its second … move of a file, and runs it
    again each time, as Dask does. times: how often, by kind."""

    def __init__(self):
        super().__init__()
        self.times = {}

    def each(self, task, jobs, total, **how):
        for job in jobs:
            if task.__name__ not in self.times:
                self.times[task.__name__] = 0
                while self._ends(task, job, self.times[task.__name__] + 1):
                    self.times[task.__name__] += 1
            yield from super().each(task, [job], total, **how)

    def _ends(self, task, job, number):
        move, left = Path.replace, [number]

        def moved(path, target):
            left[0] -= 1
            if not left[0]:
                raise Ended
            return move(path, target)

        with pytest.MonkeyPatch.context() as patch, suppress(Ended):
            patch.setattr(Path, "replace", moved)
            answered(task, ("topic", job.name), job.arguments)
        return left[0] <= 0


def test_a_worker_that_ends_between_any_two_moves_of_files_leaves_what_the_next_one_completes(
    asked, same, monkeypatch
):
    inline(monkeypatch)
    tasks = Ending()
    monkeypatch.setattr(run, "Tasks", lambda *_: tasks)
    result = map_pair(asked, MapOptions(shard=256))
    assert set(tasks.times) == {"compute", "decide", "outline"}
    assert min(tasks.times.values()) > 1  # pieces, what lies beside them, pictures and facts
    assert same(result)
    assert not list(Path(asked.output).rglob("*.part*"))


def test_a_piece_that_was_lost_is_computed_again(asked, same, monkeypatch):
    def stop():
        raise Stopped("Stopped.")

    inline(monkeypatch, in_shards_only(2, stop))
    with pytest.raises(Stopped):
        map_pair(asked, MapOptions(shard=256))
    lost = shards_done(asked.output)[0]
    (Path(asked.output) / "probability" / f"{lost}.tif").unlink()
    tasks = inline(monkeypatch)
    result = map_pair(asked, MapOptions(shard=256, resume=True))
    assert f"compute {lost}" in tasks.names
    assert same(result)


def test_a_finished_map_is_told_again_and_not_computed(asked, monkeypatch):
    inline(monkeypatch)
    first = map_pair(asked, MapOptions(shard=256))
    tasks = inline(monkeypatch)
    assert map_pair(asked, MapOptions(resume=True)) == first
    assert tasks.names == []


def test_an_input_that_vanishes_is_named_and_what_is_done_is_kept(asked, same, monkeypatch):
    image, away = Path(asked.after), Path(asked.after).with_suffix(".away")

    def vanish():
        image.rename(away)
        session.forget()  # the next worker

    inline(monkeypatch, in_shards_only(1, vanish))
    with pytest.raises(RasterUnreadable, match=r"after\.tif.*does not exist.* is kept"):
        map_pair(asked, MapOptions(shard=256))
    away.rename(image)
    inline(monkeypatch)
    assert same(map_pair(asked, MapOptions(resume=True)))


def test_a_full_disk_is_told_and_what_is_done_is_kept(asked, same, monkeypatch):
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill():
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limits[1]))

    inline(monkeypatch, in_shards_only(2, fill))
    try:
        with pytest.raises(OutOfSpace, match=r"disk is full.* is kept"):
            map_pair(asked, MapOptions(shard=256))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert len(shards_done(asked.output)) == 2
    inline(monkeypatch)
    assert same(map_pair(asked, MapOptions(resume=True)))


def test_an_output_that_vanishes_is_said_to_be_gone(asked, monkeypatch):
    inline(monkeypatch, in_shards_only(2, lambda: shutil.rmtree(asked.output)))
    with pytest.raises(OutputRefused, match="is gone: it was deleted") as caught:
        map_pair(asked, MapOptions(shard=256))
    assert "kept" not in str(caught.value)


def test_an_output_that_is_a_file_is_left_as_it_is(asked, pair):
    with pytest.raises(OutputRefused, match="is a file, not a folder"):
        map_pair(replace(asked, output=pair[0]), MapOptions(shard=256))


def test_an_input_that_changes_ends_the_map(asked, monkeypatch):
    inline(monkeypatch)
    Path(asked.output, HIDDEN).mkdir(parents=True)

    def change():
        write(Path(asked.before), ground(3, (520, 560), seed=9).astype(np.uint8))

    inline(monkeypatch, in_shards_only(2, change))
    with pytest.raises(InputChanged, match=r"before\.tif.*has changed"):
        map_pair(asked, MapOptions(shard=256))
    with pytest.raises(InputChanged, match=r"before\.tif.*has changed"):
        map_pair(asked, MapOptions(resume=True))


def test_a_map_that_ends_before_its_plan_is_settled_is_none_that_was_begun(
    asked, same, tmp_path, monkeypatch
):
    """So the corrected command is not refused, and nothing that was learned from a wrong image is
    taken for what the right one teaches."""
    inline(monkeypatch)
    flat = write(tmp_path / "flat.tif", np.full((3, 520, 560), 7, np.uint8))
    with pytest.raises(NothingToAssess, match="one single value"):
        map_pair(replace(asked, after=flat), MapOptions(shard=256))

    def fails(*_):
        raise WorkerFailed(msg("The model cannot be planned."))

    with monkeypatch.context() as patch:
        patch.setattr(session, "plan_run", fails)
        with pytest.raises(WorkerFailed, match=r"planned\.$"):  # and nothing is said to be kept
            map_pair(replace(asked, before=asked.after, after=asked.before), MapOptions(shard=256))
    assert hidden(asked.output).joinpath(LEARNED).is_file()
    assert same(map_pair(asked, MapOptions(shard=256)))


def test_a_plan_that_was_altered_is_refused(asked, monkeypatch):
    def fail():
        raise WorkerFailed(msg("It died."))

    inline(monkeypatch, in_shards_only(1, fail))
    with pytest.raises(WorkerFailed, match="It died"):
        map_pair(asked, MapOptions(shard=256))
    plan = hidden(asked.output) / PLAN
    text = plan.read_text()
    assert '"seed": 0' in text
    plan.write_text(text.replace('"seed": 0', '"seed": 1'))
    with pytest.raises(RunDamaged, match=r"“job\.json” is not as it was written"):
        map_pair(asked, MapOptions(resume=True))


def test_two_clients_do_not_write_to_one_folder(asked):
    folder = Path(asked.output)
    with (
        alone_with(folder, hidden(folder)),
        pytest.raises(OutputRefused, match="Another run is writing"),
    ):
        map_pair(asked, MapOptions(shard=256))


def test_a_folder_with_a_map_or_other_files_is_left_as_it_is(asked, monkeypatch):
    folder = Path(asked.output)
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    with pytest.raises(OutputRefused, match="already holds other files"):
        map_pair(asked, MapOptions())
    (folder / "notes.txt").unlink()
    inline(monkeypatch)
    map_pair(asked, MapOptions())
    with pytest.raises(OutputRefused, match="already holds a map; resume it"):
        map_pair(asked, MapOptions())


def test_a_detection_writes_nothing_beside_a_map_and_does_not_resume_it(asked, monkeypatch):
    """Else change.vrt would show what it was, beside another change.tif."""
    inline(monkeypatch)
    map_pair(asked, MapOptions(shard=256))
    there = sorted(path.name for path in Path(asked.output).iterdir())
    with pytest.raises(OutputRefused, match="holds a map that workers computed"):
        detect(replace(asked, overwrite=True))
    with pytest.raises(OutputRefused, match="holds a map that workers computed"):
        resume(asked.output)
    assert sorted(path.name for path in Path(asked.output).iterdir()) == there


def test_a_file_that_is_called_as_the_manifest_is_no_map(asked):
    folder = Path(asked.output)
    folder.mkdir()
    (folder / "manifest.jsonl").write_text('{"mine": 1}\n')
    assert detect(asked).changes


def test_a_map_is_not_resumed_with_other_settings(asked, pair, monkeypatch):
    inline(monkeypatch)
    map_pair(asked, MapOptions())
    other = DetectionRequest(*pair, asked.output, **{**HOW, "threshold": 0.7})
    with pytest.raises(InputChanged, match="begun with other images or settings"):
        map_pair(other, MapOptions(resume=True))


def test_a_map_is_not_cut_anew_when_it_is_resumed(asked, same, monkeypatch):
    stop = []
    tasks = inline(monkeypatch, in_shards_only(2, lambda: stop.append(1)))
    monkeypatch.setattr(tasks, "each", _stopping(tasks.each, stop))
    with pytest.raises(Stopped):
        map_pair(asked, MapOptions(shard=256))
    inline(monkeypatch)
    with pytest.raises(InputChanged, match="is cut into shards of 256 pixels, and not of 512"):
        map_pair(asked, MapOptions(shard=512, resume=True))
    assert same(map_pair(asked, MapOptions(shard=256, resume=True)))


def test_the_command_tells_what_changed_and_where_all_lies(asked, monkeypatch, capsys):
    inline(monkeypatch)
    assert main(command(asked)[3:]) == 0
    said = capsys.readouterr().out
    assert "1 polygon" in said
    for name in ("change.vrt", "changes", "report.html", "collection.json"):
        assert str(Path(asked.output) / name) in said


class Workers:
    """A client whose workers have such versions."""

    def __init__(self, versions):
        self.versions = versions

    def run(self, function):
        return {"tcp://10.0.0.7:4000": self.versions}


def test_workers_of_another_version_are_refused_by_name():
    here = cluster.versions()
    cluster.refuse_other_versions(Workers(here))
    with pytest.raises(BadInput, match=r"tcp://10\.0\.0\.7:4000 has numpy 0\.1, and here it is"):
        cluster.refuse_other_versions(Workers({**here, "numpy": "0.1"}))


def test_a_scheduler_that_is_not_there_is_told_and_begins_no_map(asked, monkeypatch):
    monkeypatch.setattr(cluster, "_TIMEOUT", 1)
    for _ in range(2):  # the second time nothing is said to be there already
        with pytest.raises(BadInput, match="There is no Dask scheduler at “tcp://127"):
            map_pair(asked, MapOptions(scheduler="tcp://127.0.0.1:9"))


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("nonsense", "missing port"),
        ("http://127.0.0.1:{port}", "unknown address scheme"),
        ("tls://127.0.0.1:{port}", "TLS"),
        ("tcp://127.0.0.1:{port}", "does not speak as Dask does"),  # as the dashboard
    ],
)
def test_what_is_no_scheduler_is_told_before_a_client_waits_for_it(
    asked, monkeypatch, address, why
):
    monkeypatch.setattr(cluster, "_HANDSHAKE", 0)
    monkeypatch.setattr(cluster, "_TIMEOUT", 1)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        place = address.format(port=silent.getsockname()[1])
        with pytest.raises(BadInput, match=f"There is no Dask scheduler at .*{why}"):
            map_pair(asked, MapOptions(scheduler=place))


@pytest.mark.slow
def test_a_scheduler_is_found_where_a_loop_runs_already_as_in_a_notebook(workers):
    async def in_a_cell():
        with cluster.connected(MapOptions(scheduler=workers.scheduler_address)) as client:
            return client.scheduler.address

    assert asyncio.run(in_a_cell()) == workers.scheduler_address


@pytest.mark.slow
def test_the_address_of_a_worker_is_no_scheduler(asked, workers):
    worker = next(iter(workers.workers.values())).worker_address
    with pytest.raises(BadInput, match="a Dask worker answers there"):
        map_pair(asked, MapOptions(scheduler=worker))


def test_a_shard_at_which_workers_ended_twice_is_computed_in_smaller_batches(
    asked, same, monkeypatch
):
    batches = []
    real = shard_tasks.predicted

    def predicted(reader, statistics, predictor, plan, windows):
        batches.append(plan.batch)
        return real(reader, statistics, predictor, plan, windows)

    monkeypatch.setattr(shard_tasks, "predicted", predicted)

    def ended_before():
        folder = hidden(asked.output) / "attempts"
        folder.mkdir(exist_ok=True)
        (folder / "0000_0000").write_bytes(b".")
        (folder / "0000_0001").write_bytes(b"..")
        (folder / "0001_0000").write_bytes(b"...")

    inline(monkeypatch, in_shards_only(0, ended_before))
    asked = replace(asked, batch=8)
    result = map_pair(asked, MapOptions(shard=256))
    assert sorted(batches)[:3] == [1, 2, 8]
    assert same(result)
    assert "fewer windows were computed at once" in " ".join(map(str, result.warnings))


# ---- With processes of their own ----------------------------------------------------------------


@pytest.fixture
def workers():
    from distributed import LocalCluster

    with LocalCluster(
        n_workers=2, threads_per_worker=1, silence_logs=50, dashboard_address=":0"
    ) as started:
        yield started


def kill(nanny):
    os.kill(nanny.pid, signal.SIGKILL)


def mapping(asked, scheduler):
    """A map under way in a thread; its result, or what it raised, comes into the list."""
    came = []

    def work():
        try:
            options = MapOptions(shard=256, scheduler=scheduler)
            came.append(map_pair(asked, options))
        except Exception as error:
            came.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    return thread, came


def test_a_worker_that_is_killed_costs_no_more_than_its_shard(asked, same, workers):
    thread, came = mapping(asked, workers.scheduler_address)
    waits_for(lambda: shards_done(asked.output) or came)
    kill(next(iter(workers.workers.values())))
    thread.join(PATIENCE)
    assert same(came[0])


@pytest.mark.slow
def test_all_workers_may_be_killed_at_once(asked, same, workers):
    thread, came = mapping(asked, workers.scheduler_address)
    waits_for(lambda: shards_done(asked.output) or came)
    for nanny in workers.workers.values():
        kill(nanny)
    thread.join(PATIENCE)
    assert same(came[0])


def in_each(workers, call, *arguments):
    """Call a function in each worker process."""
    from distributed import Client

    with Client(workers.scheduler_address, set_as_default=False) as client:
        client.run(call, *arguments)


def limit_files(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))


@pytest.mark.slow
def test_workers_on_a_full_disk_are_told_and_what_is_done_is_kept(asked, same, workers):
    thread, came = mapping(asked, workers.scheduler_address)
    waits_for(lambda: shards_done(asked.output) or came)
    in_each(workers, limit_files, 4096)
    thread.join(PATIENCE)
    assert isinstance(came[0], OutOfSpace)
    assert "disk is full" in str(came[0])
    assert "is kept" in str(came[0])
    done = shards_done(asked.output)
    assert done
    in_each(workers, limit_files, resource.RLIM_INFINITY)
    options = MapOptions(shard=256, scheduler=workers.scheduler_address, resume=True)
    assert same(map_pair(asked, options))
    assert shards_done(asked.output)[: len(done)] == done


@pytest.mark.slow
def test_workers_for_which_an_input_vanishes_name_it_and_what_is_done_is_kept(asked, same, workers):
    image, away = Path(asked.after), Path(asked.after).with_suffix(".away")
    thread, came = mapping(asked, workers.scheduler_address)
    waits_for(lambda: shards_done(asked.output) or came)
    image.rename(away)
    for nanny in workers.workers.values():  # the next ones open it anew
        kill(nanny)
    thread.join(PATIENCE)
    assert isinstance(came[0], (RasterUnreadable, BadInput))
    assert "after.tif" in str(came[0])
    assert "does not exist" in str(came[0])
    away.rename(image)
    options = MapOptions(shard=256, scheduler=workers.scheduler_address, resume=True)
    assert same(map_pair(asked, options))


@pytest.mark.slow
def test_a_second_client_is_refused_while_the_first_one_works(asked, same, workers):
    thread, came = mapping(asked, workers.scheduler_address)
    waits_for(lambda: shards_done(asked.output) or came)
    for nanny in workers.workers.values():  # the map must not end meanwhile
        os.kill(nanny.pid, signal.SIGSTOP)
    other = command(asked, "--resume", "--scheduler", workers.scheduler_address)
    second = subprocess.run(other, capture_output=True, text=True, timeout=PATIENCE, check=False)
    for nanny in workers.workers.values():
        os.kill(nanny.pid, signal.SIGCONT)
    thread.join(PATIENCE)
    assert (second.returncode, "Traceback" in second.stderr) == (2, False)
    assert "Another run is writing" in second.stderr
    assert same(came[0])


def stands_still(worker, folder):
    with Path(folder, "computed").open("ab") as file:
        file.write(b".")
    os.kill(os.getpid(), signal.SIGSTOP)
    return {"done": True}


@pytest.mark.slow
def test_a_worker_that_does_not_answer_for_long_is_waited_for(tmp_path):
    import dask
    from deepchange.engine.progress import Monitor

    with (
        dask.config.set({"distributed.scheduler.worker-ttl": "1s"}),  # as of somebody's own
        cluster.connected(MapOptions(workers=1)) as client,
    ):
        (nanny,) = client.cluster.workers.values()
        again = threading.Timer(12, lambda: os.kill(nanny.pid, signal.SIGCONT))
        again.start()
        tasks = cluster.Tasks(client, Monitor(), "x")
        assert tasks.one(stands_still, str(tmp_path)) == {"done": True}
    assert Path(tmp_path, "computed").read_bytes() == b"."


def always_dies(worker):
    time.sleep(1)  # one that ends before Dask has heard that it began is not started again
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.slow
def test_a_task_that_ends_every_worker_is_told():
    from deepchange.engine.progress import Monitor

    with cluster.connected(MapOptions(workers=1)) as client:
        tasks = cluster.Tasks(client, Monitor(), "x")
        with pytest.raises(WorkerFailed, match="Each worker that computed “always_dies” ended"):
            tasks.one(always_dies)


HUNGRY = """
import time
from deepchange.engine.scale.mosaic import tasks
def hungry(reader, statistics, predictor, plan, windows):
    held = b"x" * (plan.batch * 150_000_000)
    time.sleep(1 if plan.batch > 1 else 0)
    return real(reader, statistics, predictor, plan, windows)
if tasks.predicted.__name__ != "hungry":  # Dask runs this twice
    real, tasks.predicted = tasks.predicted, hungry
"""


@pytest.mark.slow
def test_a_worker_with_too_little_memory_is_started_anew_and_takes_less_at_once(asked, same):
    import dask
    from distributed import LocalCluster

    asked = replace(asked, batch=4)  # of which one fits into the memory, four do not
    with (
        dask.config.set({"distributed.worker.preload": [HUNGRY]}),
        LocalCluster(
            n_workers=1,
            threads_per_worker=1,
            memory_limit="650MB",
            silence_logs=50,
            dashboard_address=":0",
        ) as started,
    ):
        options = MapOptions(shard=1024, scheduler=started.scheduler_address)
        result = map_pair(asked, options)
    assert same(result)
    assert "Workers ended while they computed a shard" in " ".join(map(str, result.warnings))


def command(asked, *more):
    names = ("model", "window", "overlap", "kinds")
    options = [word for name in names for word in (f"--{name}", str(HOW[name]))]
    program = [sys.executable, "-m", "deepchange.engine", "map", asked.before, asked.after]
    options += ["--output", asked.output, "--shard", "256", "--progress", "none", *more]
    return [*program, *options]


@pytest.mark.slow
@pytest.mark.parametrize("by", [signal.SIGKILL, signal.SIGINT])
def test_a_client_that_is_killed_or_stopped_goes_on_where_it_was(asked, same, by):
    process = subprocess.Popen(
        command(asked, "--workers", "1"), stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    waits_for(lambda: shards_done(asked.output))
    if by == signal.SIGINT:  # from a terminal, which sends it to the workers as well
        os.killpg(process.pid, by)
    else:
        process.send_signal(by)
    _, said = process.communicate(timeout=PATIENCE)
    if by == signal.SIGINT:
        assert process.returncode == 130
        assert "what is done is kept: the same command with --resume" in said
        assert "Traceback" not in said
    done = shards_done(asked.output)
    again = [*command(asked, "--workers", "1", "--resume"), "--json"]
    told = subprocess.run(again, capture_output=True, text=True, timeout=PATIENCE, check=True)
    assert shards_done(asked.output)[: len(done)] == done
    from deepchange.engine import DetectionResult

    assert same(DetectionResult.from_json(json.loads(told.stdout)))
