"""A predictor in another process: the same answers, quick to stop, and never more than a sentence
when it fails."""

import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine.arrays.prediction import Sample
from deepchange.engine.catalogue.models import MODELS
from deepchange.engine.errors import (
    BadInput,
    EnvironmentMissing,
    NothingToAssess,
    Stopped,
    WorkerFailed,
)
from deepchange.engine.inference import predictor
from deepchange.engine.tensor.crf import dense_crf
from deepchange.engine.tensor.inference import open_local
from deepchange.engine.worker import client as remote


def never():
    return False


@pytest.fixture(scope="module", autouse=True)
def one_home(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DEEPCHANGE_HOME", str(tmp_path_factory.mktemp("home")))
        patch.setenv("DEEPCHANGE_PYTHON", sys.executable)
        yield
        remote.close_workers()


@pytest.fixture
def chips(town):
    before, after = town.before.astype(np.float32), town.after.astype(np.float32)
    valid = np.ones(before.shape[1:], bool)
    valid[:5] = False
    return before, after, valid


def quick(name="cva"):
    """A method without a network, which learns in no time, computed as the networks are."""
    return replace(MODELS[name], needs_torch=True)


def fitted(chips, model="cva", cancelled=never):
    found = predictor.open_predictor(quick(model), "cpu", "auto", cancelled)
    found.fit(Sample(*([chip] for chip in chips)), 0, lambda fraction: None, cancelled)
    return found


def batch(chips):
    return [chip[None] for chip in chips]


def process_of(found):
    return found._worker.connection.process


def test_another_process_gives_the_same_answer_to_the_last_bit(chips):
    there, here = fitted(chips, "ir-mad"), open_local("ir-mad", None, "cpu", "auto")
    facts = here.fit(Sample(*([chip] for chip in chips)), 0, lambda fraction: None, never)
    assert isinstance(there, remote.RemotePredictor)
    assert process_of(there).pid != os.getpid()
    assert np.array_equal(
        there.start(*batch(chips))().probability, here.predict(*batch(chips)).probability
    )
    assert (there.halo, there.precision, there.versions()["torch"]) == (
        here.halo,
        here.precision,
        here.versions()["torch"],
    )
    assert {"method", "halo", "fit_seconds"} <= facts.keys()


def test_a_fit_reports_how_far_it_is(chips):
    seen = []
    found = predictor.open_predictor(quick("ir-mad"), "cpu", "auto")
    found.fit(Sample(*([chip] for chip in chips)), 0, seen.append, never)
    assert len(seen) > 2
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_the_next_run_finds_the_worker_warm(chips):
    first = fitted(chips)
    process = process_of(first).pid
    del first
    assert process_of(fitted(chips)).pid == process


def test_a_worker_without_work_is_closed_after_a_while_and_one_at_work_is_not(chips, monkeypatch):
    monkeypatch.setattr(remote, "KEPT", 0.0)
    found = fitted(chips)
    worker = found._worker
    remote._close_if_idle(worker)
    assert worker.is_alive()
    del found
    remote._close_if_idle(worker)
    assert not worker.is_alive()


def test_two_threads_get_a_worker_each(chips):
    mine, others = fitted(chips), []
    thread = threading.Thread(target=lambda: others.append(process_of(fitted(chips)).pid))
    thread.start()
    thread.join()
    assert others != [process_of(mine).pid]


def test_batches_of_growing_size_pass_through_the_same_memory(chips):
    found = fitted(chips)
    for count in (1, 7, 2):
        many = [np.repeat(chip, count, axis=0) for chip in batch(chips)]
        probability = found.start(*many)().probability
        assert probability.shape == (count, 96, 120)
        assert np.array_equal(probability[0], probability[-1])


def test_two_batches_are_under_way_at_once_and_neither_disturbs_the_other(chips):
    found, darker = fitted(chips), [chips[0] / 2, *chips[1:]]
    alone = [found.start(*batch(dates))().probability for dates in (chips, darker)]
    first, second = found.start(*batch(chips)), found.start(*batch(darker))
    assert np.array_equal(first().probability, alone[0])
    third = found.start(*batch(chips))
    assert np.array_equal(second().probability, alone[1])
    assert np.array_equal(third().probability, alone[0])
    assert not np.array_equal(*alone)


def test_stopping_with_two_batches_under_way_waits_for_neither(chips):
    found = fitted(chips)
    many = [np.repeat(chip, 200, axis=0) for chip in batch(chips)]
    first, second = found.start(*many), found.start(*many)
    os.kill(process_of(found).pid, signal.SIGSTOP)  # it will never answer
    found._cancelled = lambda: True
    for wait in (first, second):
        with pytest.raises(Stopped):
            wait()
    assert fitted(chips).start(*batch(chips))().probability.max() > 0.5


def test_bad_input_comes_back_as_the_same_sentence(chips):
    before, after, valid = chips
    with pytest.raises(NothingToAssess, match="No pixel holds data in both dates"):
        fitted((before, after, np.zeros_like(valid)))
    with pytest.raises(BadInput, match="“cuda:7” was asked for"):
        predictor.open_predictor(quick(), "cuda:7", "auto")


def test_a_killed_worker_is_told_in_a_sentence_and_the_next_run_works(chips):
    found = fitted(chips)
    os.kill(process_of(found).pid, signal.SIGSTOP)  # so that it cannot answer before it is killed
    with pytest.raises(WorkerFailed, match="lack of memory"):
        found.fit(
            Sample(*([chip] for chip in chips)),
            0,
            lambda fraction: None,
            lambda: process_of(found).kill(),
        )
    with pytest.raises(WorkerFailed):
        found.start(*batch(chips))()
    assert fitted(chips).start(*batch(chips))().probability.max() > 0.5


def test_a_worker_that_does_not_answer_is_ended_and_the_next_run_works(chips, monkeypatch):
    found = fitted(chips)
    monkeypatch.setattr("deepchange.engine.worker.process.SILENCE", 0.5)
    os.kill(process_of(found).pid, signal.SIGSTOP)
    with pytest.raises(WorkerFailed, match="did not answer for"):
        found.start(*batch(chips))()
    assert process_of(found).poll() is not None
    monkeypatch.undo()
    assert fitted(chips).start(*batch(chips))().probability.max() > 0.5


def test_a_fit_is_stopped_long_before_its_end(chips):
    found, shares = predictor.open_predictor(MODELS["dsms-cn"], "cpu", "auto"), []
    with pytest.raises(Stopped):
        found.fit(Sample(*([chip] for chip in chips)), 0, shares.append, lambda: any(shares))
    assert max(shares) < 0.9


def test_a_worker_that_will_not_stop_is_ended(chips):
    found = fitted(chips)
    os.kill(process_of(found).pid, signal.SIGSTOP)
    found._cancelled = lambda: True
    with pytest.raises(Stopped):
        found.start(*batch(chips))()
    assert process_of(found).poll() is not None


# The one that starts quicker.
BACKEND = "pydensecrf" if "pydensecrf" in dense_crf.available_backends() else "torch"


def jobs(town, count):
    rng = np.random.default_rng(1)
    for _ in range(count):
        probability = rng.random((40, 50)).astype(np.float32)
        yield (
            probability,
            town.after[:, :40, :50].transpose(1, 2, 0).astype(np.float32),
            np.ones((40, 50), bool),
        )


def test_windows_are_refined_in_their_order_as_they_are_here(town):
    there = list(predictor.refine_windows(jobs(town, 5), BACKEND, never))
    here = list(dense_crf.refine_windows(jobs(town, 5), 0, backend=BACKEND))
    assert len(there) == 5
    assert all(np.allclose(one, other, atol=1e-5) for one, other in zip(there, here))


def test_a_refinement_left_half_way_leaves_the_worker_ready(town, chips):
    process = remote.borrow(sys.executable).hello.pid
    marginals = predictor.refine_windows(jobs(town, 50), BACKEND, never)
    next(marginals)
    marginals.close()
    found = fitted(chips)
    assert process_of(found).pid == process
    assert found.start(*batch(chips))().probability.max() > 0.5


def test_a_refinement_stops_when_asked(town):
    asked = []
    marginals = predictor.refine_windows(jobs(town, 50), BACKEND, lambda: bool(asked))
    next(marginals)
    asked.append(True)
    with pytest.raises(Stopped):
        list(marginals)


def test_the_crf_backend_is_one_that_the_worker_has():
    assert predictor.crf_backend("auto") == "numpy"
    assert predictor.crf_backend(BACKEND) == BACKEND
    with pytest.raises(BadInput, match="no CRF backend"):
        predictor.crf_backend("other")


def test_a_python_that_is_gone_is_named(monkeypatch, tmp_path):
    monkeypatch.setenv("DEEPCHANGE_PYTHON", str(tmp_path / "bin/python"))
    with pytest.raises(EnvironmentMissing, match="DEEPCHANGE_PYTHON"):
        predictor.open_predictor(quick(), "cpu", "auto")


def test_without_any_torch_a_sentence_says_how_to_get_it(monkeypatch):
    monkeypatch.delenv("DEEPCHANGE_PYTHON")
    monkeypatch.setattr(predictor, "find_spec", lambda name: None)
    monkeypatch.setattr("deepchange.engine.worker.environment.find_spec", lambda name: None)
    with pytest.raises(
        EnvironmentMissing, match=r"set the environment up.* ir-mad and cva need none"
    ):
        predictor.open_predictor(quick(), "cpu", "auto")


def test_within_qgis_networks_are_computed_elsewhere_unless_told_otherwise(monkeypatch):
    monkeypatch.setitem(sys.modules, "qgis", object())
    monkeypatch.delenv("DEEPCHANGE_PYTHON")
    assert Path(predictor.worker_python()).samefile(sys.executable)
    monkeypatch.setenv("DEEPCHANGE_PYTHON", "here")
    assert predictor.worker_python() is None


CLIENT = """
import sys, time
from deepchange.engine.worker.client import RemotePredictor, Wanted
found = RemotePredictor(sys.executable, Wanted("cva", None, "cpu", "auto"))
print(found._worker.connection.process.pid, flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="reads /proc")
def test_a_worker_does_not_outlive_its_killed_client_and_leaves_no_memory():
    before = shared_memory()
    with subprocess.Popen(
        [sys.executable, "-c", CLIENT], stdout=subprocess.PIPE, text=True
    ) as client:
        worker = int(client.stdout.readline())
        client.kill()
    until = time.monotonic() + 5
    while Path(f"/proc/{worker}/cmdline").exists() and time.monotonic() < until and _runs(worker):
        time.sleep(0.05)
    assert not _runs(worker)
    assert not {name for name in shared_memory() - before if "deepchange" in name or "psm_" in name}


def shared_memory():
    return {path.name for path in Path("/dev/shm").iterdir()}


def _runs(process):
    try:
        return Path(f"/proc/{process}/stat").read_text().split(")")[-1].split()[0] not in "ZX"
    except OSError:
        return False
