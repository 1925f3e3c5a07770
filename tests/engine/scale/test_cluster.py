"""Tasks on workers: what comes back of each, how far all are, and an end of what nobody waits
for."""

import gc
import multiprocessing
import os
import subprocess
import sys
import time
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace

import pytest
from deepchange.engine.cli.progress import bar_line
from deepchange.engine.errors import BadInput, OutOfSpace, Stopped, WorkerFailed
from deepchange.engine.inference.memory import KEEPING
from deepchange.engine.messages import msg
from deepchange.engine.progress import Monitor
from deepchange.engine.scale import at_worker, cluster
from deepchange.engine.scale.cluster import Job, Tasks, connected, count_workers
from deepchange.engine.scale.options import MapOptions

pytestmark = pytest.mark.skipif(
    not find_spec("distributed"),
    reason="deepchange map needs dask (pip install 'deepchange[scale]').",
)


class Future:
    """What a client of Dask gives for a task that is done already."""

    status = "finished"

    def __init__(self, function, arguments):
        self.function, self.arguments = function, arguments

    def add_done_callback(self, call):
        call(self)

    def result(self, timeout):
        return self.function(*self.arguments)


class Client:
    """A client that runs a task when its result is fetched. most: tasks that were under way at
    once."""

    def __init__(self):
        self.topics, self.cancelled, self.open, self.most = {}, [], 0, 0

    def subscribe_topic(self, topic, hear):
        self.topics[topic] = hear

    def map(self, function, called, arguments, key, pure):
        self.open += len(key)
        self.most = max(self.most, self.open)
        return [Future(function, each) for each in zip(called, arguments)]

    def gather(self, futures):
        return [future.result(1) for future in futures]

    def cancel(self, futures, force):
        self.cancelled += futures


def tasks(client, report=None, cancelled=None):
    monitor = Monitor(report, cancelled)
    monitor.expect({"work": 1.0})
    monitor.begin("work")
    return Tasks(client, monitor, "run")


def doubled(worker, number):
    return {"number": 2 * number}


def refused(worker, number):
    if number == 1:
        raise OutOfSpace(msg("The disk is full."))
    if number == 2:
        raise KeyError("a fault of ours")
    return {"number": number}


def test_every_task_comes_back_with_what_it_gives():
    jobs = [Job(str(number), (number,)) for number in range(5)]
    came = dict(tasks(Client()).each(doubled, jobs, 5.0))
    assert came == {str(number): {"number": 2 * number} for number in range(5)}


def test_a_task_that_fails_costs_itself_and_says_why():
    came = dict(tasks(Client()).each(refused, [Job(str(n), (n,)) for n in range(4)], 4.0))
    assert (came["0"], came["3"]) == ({"number": 0}, {"number": 3})
    assert isinstance(came["1"], OutOfSpace)
    assert came["1"].message == "The disk is full."
    assert isinstance(came["2"], WorkerFailed)
    assert "“2” failed on its worker (KeyError: 'a fault of ours')" in came["2"].message


def test_a_single_task_raises_what_it_failed_with():
    with pytest.raises(OutOfSpace, match="The disk is full"):
        tasks(Client()).one(refused, 1)


def test_so_many_tasks_are_under_way_at_once_that_memory_does_not_grow():
    client = Client()
    count = 0
    for _ in tasks(client).each(doubled, (Job(str(n), (n,)) for n in range(2000)), 2000.0):
        count += 1
        client.open -= 1
    assert count == 2000
    assert client.most <= cluster._AHEAD


def test_progress_counts_what_is_done_and_the_shares_of_what_is_under_way():
    client, told = Client(), []
    running = tasks(client, told.append)
    came = running.each(doubled, [Job("a", (1,), 3.0), Job("b", (2,), 1.0)], 4.0, count=2)
    next(came)
    assert told[-1].fraction == pytest.approx(0.75)
    assert told[-1].tasks == (1, 2)
    assert "detecting 1 of 2 " in bar_line(replace(told[-1], stage="detecting"), 100)
    client.topics["deepchange-run"]((0.0, {"name": "b", "share": 0.5}))
    client.topics["deepchange-run"]((0.0, {"name": "of another run", "share": 0.5}))
    next(came)
    assert told[-1].fraction == pytest.approx(1.0)


def test_a_stop_cancels_what_is_under_way(monkeypatch):
    monkeypatch.setattr(cluster, "_TOGETHER", 1)
    client, stop = Client(), []
    came = tasks(client, None, lambda: bool(stop)).each(
        doubled, [Job(str(n), (n,)) for n in range(3)], 3.0
    )
    next(came)
    stop.append(1)
    with pytest.raises(Stopped):
        next(came)
    assert len(client.cancelled) == 2


def test_a_task_that_the_scheduler_forgot_ends_the_run():
    class Forgetful(Client):
        def map(self, *arguments, **how):
            futures = super().map(*arguments, **how)
            for future in futures:
                future.status = "cancelled"
            return futures

    with pytest.raises(WorkerFailed, match="forgot “a”, or is gone"):
        next(tasks(Forgetful()).each(doubled, [Job("a", (1,))], 1.0))


def test_what_was_lost_with_the_worker_that_held_it_is_waited_for_while_it_is_computed_again(
    monkeypatch,
):
    looks = iter(["finished", "lost", "pending", "finished", "finished"])

    class Lost(Future):
        status = property(lambda _: next(looks))

    class Losing(Client):
        def map(self, function, called, arguments, key, pure):
            return [Lost(function, each) for each in zip(called, arguments)]

    monkeypatch.setattr(cluster, "_GLANCE", 0.01)
    next(looks)  # as it was when Dask said that it is done
    assert tasks(Losing()).one(doubled, 4) == {"number": 8}


def test_a_stop_is_heard_while_what_was_lost_is_computed_again(monkeypatch):
    class Losing(Client):
        def map(self, *arguments, **how):
            futures = super().map(*arguments, **how)
            for future in futures:
                future.status = "lost"
            return futures

    monkeypatch.setattr(cluster, "_GLANCE", 0.01)
    client, asked = Losing(), []

    def stop():
        asked.append(1)
        return len(asked) > 5

    with pytest.raises(Stopped):
        next(tasks(client, None, stop).each(doubled, [Job("a", (1,))], 1.0))
    assert len(client.cancelled) == 1


@pytest.mark.parametrize("started_here", [True, False])
def test_a_map_whose_workers_have_all_ended_is_told_so_and_waits_for_those_of_others(
    monkeypatch, started_here
):
    class Deserted(Client):
        cluster = object() if started_here else None

        def map(self, *arguments, **how):
            futures = super().map(*arguments, **how)
            for future in futures:
                future.status = "pending"
            return futures

        def nthreads(self):
            return {}

    now = [0.0]

    def later():
        now[0] += 1
        return now[0]

    monkeypatch.setattr(cluster, "time", SimpleNamespace(monotonic=later))
    monkeypatch.setattr(cluster, "_GLANCE", 0.001)
    asked = []

    def stopped():
        asked.append(1)
        return len(asked) > 400

    found = tasks(Deserted(), None, stopped)
    with pytest.raises(WorkerFailed if started_here else Stopped) as ended:
        next(found.each(doubled, [Job("a", (1,))], 1.0))
    assert ("none could be started again" in str(ended.value)) is started_here


def test_a_task_that_was_told_to_stop_stays_told_though_it_is_wanted_again(monkeypatch):
    import distributed

    task = SimpleNamespace(state="executing")
    worker = SimpleNamespace(
        get_current_task=lambda: "key",
        state=SimpleNamespace(tasks={"key": task}),
        local_directory="/tmp",
    )
    monkeypatch.setattr(distributed, "get_worker", lambda: worker)
    cancelled = at_worker.AtWorker("topic", "shard").cancelled
    told = []
    for task.state in ("executing", "cancelled", "executing"):
        told.append(cancelled())
    assert told == [False, True, True]


def test_workers_that_do_not_end_in_time_spoil_no_result(monkeypatch):
    import distributed

    class Slow:
        dashboard_link = "http://127.0.0.1:8787/status"

        def __init__(self, *_, **how):
            pass

        def close(self, timeout):
            raise TimeoutError

    monkeypatch.setattr(distributed, "LocalCluster", Slow)
    monkeypatch.setattr(distributed, "Client", Slow)
    told = []
    with connected(MapOptions(workers=1, tell=told.append)) as client:
        assert isinstance(client, Slow)
    assert told == [Slow.dashboard_link]


@pytest.mark.slow
def test_a_script_that_its_workers_read_too_is_told_where_to_call_a_map(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(
        "from deepchange.engine.scale.cluster import connected\n"
        "from deepchange.engine.scale.options import MapOptions\n"
        "with connected(MapOptions(workers=1)):\n    pass\n"
    )
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=300)
    assert "The workers could not be started" in done.stderr.splitlines()[-1]
    assert 'below the line if __name__ == "__main__":' in done.stderr.splitlines()[-1]


def test_workers_are_as_many_as_the_cores_allow(monkeypatch):
    monkeypatch.setattr("os.cpu_count", lambda: 16)
    assert MapOptions().local_workers() == (4, 4)
    assert MapOptions(workers=2).local_workers() == (2, 8)
    assert MapOptions(threads=1).local_workers() == (16, 1)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    assert MapOptions().local_workers() == (1, 2)


@pytest.mark.parametrize(("there", "counted"), [(0, 1), (1, 1), (40, 40)])
def test_work_is_shared_out_among_the_workers_that_a_scheduler_has_at_the_start(there, counted):
    class Scheduler:
        def nthreads(self):
            return {f"tcp://host:{number}": 1 for number in range(there)}

    elsewhere = MapOptions(scheduler="tcp://host:8786")
    assert count_workers(Scheduler(), elsewhere) == counted
    assert count_workers(Scheduler(), MapOptions(workers=3)) == 3


@pytest.mark.parametrize("side", [255, 65_537, 1.5, True])
def test_a_shard_is_no_smaller_or_larger_than_makes_sense(side):
    with pytest.raises(BadInput, match="“shard” is"):
        MapOptions(shard=side)


def lasts(worker, path):
    Path(path, "begun").touch()
    try:
        while True:
            worker.check()
            time.sleep(0.01)
    except Stopped:
        Path(path, "ended").touch()
        raise


@pytest.mark.slow
def test_a_worker_has_the_threads_asked_for_and_keeps_the_memory_of_a_window(monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    for name in KEEPING:
        monkeypatch.delenv(name, raising=False)
    with connected(MapOptions(workers=1, threads=3)) as client:
        there = client.submit(environment, pure=False).result(timeout=60)
    assert os.environ["OMP_NUM_THREADS"] == "7"
    assert there["OMP_NUM_THREADS"] == there["MKL_NUM_THREADS"] == "3"
    # By Dask's own arrays of a network would be freed at once.
    assert {name: int(there[name]) for name in KEEPING} == KEEPING


@pytest.mark.slow
def test_a_worker_may_start_processes_of_its_own():
    with connected(MapOptions(workers=1)) as client:
        assert not client.submit(is_daemon, pure=False).result(timeout=60)


def is_daemon():
    return multiprocessing.current_process().daemon


def environment():
    return dict(os.environ)


@pytest.mark.slow
def test_client_and_scheduler_keep_nothing_of_the_tasks_that_are_done(monkeypatch):
    from dask.utils import key_split

    monkeypatch.setattr(cluster, "_AHEAD", 20)
    with connected(MapOptions(workers=1, threads=1)) as client:
        for _ in Tasks(client, Monitor(), "many").each(
            doubled, (Job(str(n), (n,)) for n in range(120)), 120.0
        ):
            pass
        scheduler = client.cluster.scheduler
        gc.collect()
        waits_until(lambda: not client.futures and not scheduler.tasks)
        streams = [*scheduler.stream_comms.values(), *scheduler.client_comms.values()]
        assert len(streams) > 1
        assert max(len(each.recent_message_log) for each in streams) <= 10
        assert len(scheduler.transition_log) <= 10
        assert key_split.cache_info().currsize < 60


def waits_until(condition):
    ends = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < ends
        time.sleep(0.02)


@pytest.mark.slow
def test_a_worker_ends_what_nobody_waits_for_and_takes_the_next_task(tmp_path):
    with connected(MapOptions(workers=1)) as client:
        begun = tmp_path / "begun"
        first = Tasks(client, Monitor(cancelled=begun.exists), "first")
        with pytest.raises(Stopped):
            first.one(lasts, str(tmp_path))
        assert Tasks(client, Monitor(), "second").one(doubled, 4) == {"number": 8}
        assert (tmp_path / "ended").exists()


def test_a_task_that_takes_long_tells_seldom_how_far_it_is(monkeypatch):
    now, told = [0.0], []
    monkeypatch.setattr(at_worker.time, "monotonic", lambda: now[0])
    worker = at_worker.AtWorker("topic", "shard")
    worker._worker = SimpleNamespace(log_event=lambda _, event: told.append(now[0]))
    while now[0] < 1000:
        worker.tell(now[0] / 1000)
        now[0] += 0.25
    assert told[:4] == [0.0, 0.5, 1.0, 1.5]
    assert told[-1] - told[-2] == 5.0
    assert len(told) < 350
