"""A run that was cut off at any moment is gone on with, and its files are those of a run that was
not."""

import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from deepchange.engine import DetectionRequest, Stopped, detect, resume, unfinished_in
from deepchange.engine.arrays.prediction import Prediction, Sample
from deepchange.engine.catalogue.models import MODELS
from deepchange.engine.cli.main import main
from deepchange.engine.errors import BadInput, InputChanged, OutOfSpace, WorkerFailed
from deepchange.engine.files.json_text import json_text, with_sum
from deepchange.engine.inference.sliding_window import Plan, write_predictions
from deepchange.engine.progress import Monitor
from deepchange.engine.raster.pair import measure, open_pair
from deepchange.engine.raster.quicklook import Quicklook
from deepchange.engine.runs import output_folder
from deepchange.engine.runs.journal import Journal, Pace
from deepchange.engine.statistical.fitted_model import FittedModel
from deepchange.engine.statistical.scaling import Scalings, to_chip
from deepchange.engine.tensor.inference import open_local
from deepchange.engine.tensor.networks.dsms import DsmsCn
from deepchange.engine.tensor.unsupervised import fitted_model_file
from deepchange.engine.tensor.unsupervised.patch_evidence import PatchEvidence
from deepchange.engine.tensor.unsupervised.patches import SIDE
from osgeo import gdal
from support import FakePredictor

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills processes as only POSIX can")
DEMO = [
    Path(__file__).parents[3] / "demo" / name
    for name in ("beirut_2015-08-20.tif", "beirut_2017-10-03.tif")
]
HOW = [
    "--model",
    "ir-mad",
    "--window",
    "48",
    "--overlap",
    "16",
    "--batch",
    "1",
    "--device",
    "cpu",
    "--progress",
    "none",
]

# Loads libraries once, then runs commands in processes of their own: to start each anew would take
# most of the test.
NURSERY = """
import json, os, sys
import torch
torch.set_num_threads(1)
import deepchange.engine.detection, deepchange.engine.tensor.inference
from deepchange.engine.runs import journal
from deepchange.engine.cli.main import main
journal.Pace.share = 1e9  # every row of windows is made safe, however short the run
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os._exit(main(json.loads(line)))
    print(child, flush=True)
    sys.stdin.readline()  # until then it may be killed: its number is nobody else's
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


class Nursery:
    def __init__(self, process):
        self._process = process

    def start(self, *arguments):
        self._process.stdin.write(json.dumps([str(argument) for argument in arguments]) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def end(self):
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def kill(self, process):
        os.kill(process, signal.SIGKILL)
        return self.end()

    def run(self, *arguments):
        self.start(*arguments)
        return self.end()


@pytest.fixture(scope="module")
def nursery():
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "DEEPCHANGE_PYTHON": "here"}
    with subprocess.Popen(
        [sys.executable, "-c", NURSERY],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        yield Nursery(process)
        process.stdin.close()


@pytest.fixture(scope="module")
def crops(tmp_path_factory):
    """A part of the demo pair: real ground, and done within a second."""
    folder = tmp_path_factory.mktemp("crops")
    for path in DEMO:
        gdal.Translate(str(folder / path.name), str(path), srcWin=[200, 150, 120, 200])
    return [str(folder / path.name) for path in DEMO]


def content(folder):
    """Every file of a result; of the report all that does not tell how long it took."""
    # A hidden folder whose run was killed before its journal had a line may be another process's:
    # it stays for a while.
    lost = [
        path
        for path in Path(folder).glob(".deepchange-*.partial")
        if not (path / "journal/journal.jsonl").exists()
    ]
    files = {path.name: path.read_bytes() for path in Path(folder).iterdir() if path not in lost}
    report = json.loads(files.pop("report.json"))
    for name in ("seconds", "stages"):
        del report[name]
    report["learned"].pop("fit_seconds", None)
    return {**files, "report": report}


@pytest.fixture(scope="module")
def uninterrupted(nursery, crops, tmp_path_factory):
    return measured(nursery, ["detect", *crops, *HOW], tmp_path_factory.mktemp("run") / "out")


def measured(nursery, command, out):
    """The whole command, where it writes to, the content of its result, and the seconds it took."""
    command = [*command, "--output", out]
    assert nursery.run(*command) == 0
    shutil.rmtree(out)
    begun = time.monotonic()
    assert nursery.run(*command) == 0
    seconds, whole = time.monotonic() - begun, content(out)
    shutil.rmtree(out)
    return command, out, whole, seconds


def killed_and_resumed(nursery, uninterrupted, share):
    """Kill a run after that share of its usual time; returns how much of it was safe."""
    command, out, whole, seconds = uninterrupted
    shutil.rmtree(out, ignore_errors=True)
    process = nursery.start(*command)
    time.sleep(share * seconds)
    nursery.kill(process)
    found = unfinished_in(out)
    assert nursery.run(*command, "--resume") == 0
    assert content(out) == whole
    return found.share if found else 0.0


def test_a_run_killed_at_two_moments_ends_as_one_that_was_not(nursery, uninterrupted):
    for share in (0.3, 0.7):
        killed_and_resumed(nursery, uninterrupted, share)


@pytest.mark.slow
def test_a_run_killed_at_twenty_random_moments_ends_as_one_that_was_not(nursery, tmp_path):
    """The whole demo pair, in windows so small that most of the time goes into them."""
    run = measured(
        nursery, ["detect", *DEMO, *HOW, "--window", "32", "--overlap", "12"], tmp_path / "out"
    )
    moments = random.Random(5)
    shares = [killed_and_resumed(nursery, run, moments.uniform(0.0, 1.05)) for _ in range(20)]
    assert any(0 < share < 1 for share in shares)


@pytest.fixture(scope="module")
def half_done(nursery, uninterrupted, tmp_path_factory):
    """What a run leaves that is killed as soon as some rows of windows are safe."""
    command, out, *_ = uninterrupted
    while True:  # on a busy machine a run may be over before it is looked at
        shutil.rmtree(out, ignore_errors=True)
        process = nursery.start(*command)
        while not any(
            '"rows"' in path.read_text() for path in out.glob(".deepchange-*/journal/journal.jsonl")
        ):
            if (out / "report.json").exists():
                break
        nursery.kill(process)
        if unfinished_in(out) and unfinished_in(out).share < 1:
            return shutil.copytree(out, tmp_path_factory.mktemp("half") / "done")


@pytest.fixture
def cut_off(uninterrupted, half_done):
    """The output folder of the run that was killed."""
    out = uninterrupted[1]
    shutil.rmtree(out, ignore_errors=True)
    return shutil.copytree(half_done, out)


def test_the_folder_alone_says_all_that_is_needed(nursery, uninterrupted, cut_off, monkeypatch):
    assert 0 < unfinished_in(cut_off).share <= 1
    monkeypatch.chdir("/")
    assert nursery.run("detect", "--resume", cut_off, "--progress", "none") == 0
    assert content(cut_off) == uninterrupted[2]
    assert unfinished_in(cut_off) is None
    # A script that asks once more gets the same answer.
    assert nursery.run("detect", "--resume", cut_off, "--progress", "none") == 0
    assert nursery.run(*uninterrupted[0], "--resume") == 0


def test_killed_again_and_again_it_still_gets_there(nursery, uninterrupted, cut_off):
    for share in (0.5, 0.6):
        process = nursery.start("detect", "--resume", cut_off, "--progress", "none")
        time.sleep(share * uninterrupted[3])
        nursery.kill(process)
    assert nursery.run("detect", "--resume", cut_off, "--progress", "none") == 0
    assert content(cut_off) == uninterrupted[2]


def said_by(capsys, *arguments):
    code = main([str(argument) for argument in arguments])
    said = capsys.readouterr().err.strip()
    assert said.count("\n") == 0, said
    return code, said


def test_an_unfinished_run_is_never_lost_to_a_new_one(uninterrupted, cut_off, capsys):
    command = uninterrupted[0]
    code, said = said_by(capsys, *command)
    assert code == 2
    assert "--resume" in said
    assert "--overwrite" in said
    assert main([*map(str, command), "--overwrite"]) == 0
    assert not list(cut_off.glob(".deepchange*"))


@pytest.mark.parametrize(
    ("more", "named"),
    [
        (["--threshold", "0.4"], "--threshold"),
        (["--seed", "3"], "--seed"),
        (["--window", "64"], "--window"),
        (["--model", "cva"], "--model"),
    ],
)
def test_other_parameters_are_refused_in_a_sentence(uninterrupted, cut_off, capsys, more, named):
    code, said = said_by(capsys, *uninterrupted[0], *more, "--resume")
    assert code == 2
    assert named in said
    assert unfinished_in(cut_off)


def test_an_image_that_changed_since_is_refused_in_a_sentence(
    uninterrupted, cut_off, crops, capsys
):
    before = Path(crops[0])
    kept, times = before.read_bytes(), (before.stat().st_atime_ns, before.stat().st_mtime_ns)
    before.write_bytes(kept[:-5] + bytes(5))
    try:
        code, said = said_by(capsys, "detect", "--resume", cut_off, "--progress", "none")
    finally:
        before.write_bytes(kept)
        os.utime(before, ns=times)
    assert code == 2
    assert f"“{before}” has changed since" in said
    assert unfinished_in(cut_off)


def begun_otherwise(folder, then, now):
    """The journal of a run says something else, in one place, as if it had been written so."""
    (journal,) = folder.glob(".deepchange-*/journal/journal.jsonl")
    text = journal.read_text()
    assert text.count(then) == 1
    lines = [json.loads(line) for line in text.replace(then, now).splitlines()]
    for line in lines:
        del line["sum"]
    journal.write_text("".join(json_text(with_sum(line)) + "\n" for line in lines))


def test_another_version_is_refused_in_a_sentence(cut_off, capsys):
    begun_otherwise(cut_off, '"numpy": "', '"numpy": "0.')
    code, said = said_by(capsys, "detect", "--resume", cut_off, "--progress", "none")
    assert code == 2
    assert "numpy 0." in said


def test_a_resumed_run_refines_with_what_it_began_with_whatever_auto_is_now(cut_off):
    begun_otherwise(cut_off, '"crf": "off"', '"crf": "numpy"')  # decided; asked for was “auto”
    assert resume(cut_off).crf == "numpy"


def test_a_stop_of_a_resumed_run_leaves_nothing(cut_off):
    with pytest.raises(Stopped):
        resume(cut_off, cancelled=lambda: True)
    assert not cut_off.exists()


def test_two_cannot_go_on_with_one_run(cut_off):
    asked = []

    def ask(progress):
        if not asked:
            asked.append(unfinished_in(cut_off))
            with pytest.raises(BadInput, match="Another run is writing"):
                detect(DetectionRequest(*map(str, DEMO), str(cut_off), model="cva"))

    resume(cut_off, report=ask)
    assert asked == [None]


def test_a_result_whose_files_were_moving_is_completed(uninterrupted, crops, monkeypatch):
    _, out, whole, _ = uninterrupted
    shutil.rmtree(out, ignore_errors=True)
    move = output_folder._move

    def cut(source, target, names, gone):
        move(source, target, list(names)[:2], gone)
        raise OSError("power")

    monkeypatch.setattr(output_folder, "_move", cut)
    options = {"model": "ir-mad", "window": 48, "overlap": 16, "batch": 1, "device": "cpu"}
    with pytest.raises(BadInput):
        detect(DetectionRequest(*crops, str(out), **options))
    monkeypatch.undo()
    result = resume(out)
    assert content(out).keys() == whole.keys()
    assert all(Path(path).is_file() for path in result.files.values())
    assert not list(out.glob(".deepchange*"))


def test_a_full_disk_costs_only_what_was_not_written(uninterrupted, crops, nursery, monkeypatch):
    command, out, whole, _ = uninterrupted
    shutil.rmtree(out, ignore_errors=True)
    monkeypatch.setattr(Pace, "share", 1e9)
    asked = dict(
        zip(("model", "window", "overlap", "batch", "device"), ("ir-mad", 48, 16, 1, "cpu"))
    )
    before, ignored = (
        resource.getrlimit(resource.RLIMIT_FSIZE),
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN),
    )
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
        with pytest.raises(OutOfSpace, match="What was detected so far is kept"):
            detect(DetectionRequest(*crops, str(out), **asked))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert unfinished_in(out).share > 0
    assert nursery.run(*command, "--resume") == 0
    assert content(out) == whole


def test_a_worker_that_died_costs_only_what_it_was_at(
    uninterrupted, crops, nursery, monkeypatch, tmp_path
):
    from deepchange.engine.worker import client as remote

    _, out, whole, _ = uninterrupted
    shutil.rmtree(out, ignore_errors=True)
    monkeypatch.setattr(Pace, "share", 1e9)
    monkeypatch.setitem(MODELS, "ir-mad", replace(MODELS["ir-mad"], needs_torch=True))
    monkeypatch.setenv("DEEPCHANGE_PYTHON", sys.executable)
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    start, calls = remote.RemotePredictor.start, []

    def fatal(self, *arguments):
        calls.append(1)
        if len(calls) == 20:
            self._worker.connection.process.kill()
        return start(self, *arguments)

    monkeypatch.setattr(remote.RemotePredictor, "start", fatal)
    asked = {"model": "ir-mad", "window": 48, "overlap": 16, "batch": 1, "device": "cpu"}
    with pytest.raises(WorkerFailed, match="What was detected so far is kept"):
        detect(DetectionRequest(*crops, str(out), **asked))
    resume(out)
    remote.close_workers()
    assert content(out)["probability.tif"] == whole["probability.tif"]
    assert content(out)["changes.gpkg"] == whole["changes.gpkg"]


def slope(before, after):
    """Two classes, and a probability that depends on place and neighbours."""
    rise = np.linspace(0, 1, before.shape[-1], dtype=np.float32) * np.float32(0.3)
    probability = np.abs(after[:, 0] - before[:, 0]) / np.float32(400) + rise
    return Prediction(
        probability, (before[:, 0] > 90).astype(np.uint8), (after[:, 0] > 90).astype(np.uint8)
    )


def answers(pair_of_files, tmp_path, name, plan, *fails_at):
    """The files of the model's answer, from runs that fail at these batches and one that does
    not."""
    hidden = tmp_path / name / ".deepchange-000000000000.partial"
    hidden.mkdir(parents=True)
    request = DetectionRequest(*pair_of_files, str(tmp_path / name))
    pair = open_pair(request)
    statistics, journal = measure(pair), Journal.begin(hidden, request, [], None, [], {})
    for last in (*(number - 1 for number in fails_at), 10**6):
        monitor = Monitor()
        model = FakePredictor(slope, answers=last, ends=WorkerFailed("It died."))
        monitor.picture = picture = Quicklook(pair, statistics)
        try:
            journal.settle("plan", plan.numbers(pair.grid))
            with journal:
                write_predictions(pair, statistics, model, plan, journal, monitor)
        except WorkerFailed:
            found = unfinished_in(tmp_path / name)
            journal = (
                Journal.go_on(found, [], {})
                if found
                else Journal.begin(remade(hidden), request, [], None, [], {})
            )
    picture.save(hidden / "quicklook.png")
    return {
        path.name: path.read_bytes() for path in hidden.iterdir() if path.is_file()
    }, model.calls


KNOTS = ((0.0, 0.0), (0.5, 0.2), (1.0, 0.9))


def test_the_probability_that_is_written_is_the_corrected_one_in_a_resumed_run_too(
    pair_of_files, tmp_path, monkeypatch
):
    monkeypatch.setattr(Pace, "share", 1e9)
    plain = Plan(32, 8, 2, 0)
    corrected = replace(plain, calibration=KNOTS)
    said, _ = answers(pair_of_files, tmp_path, "plain", plain)
    whole, calls = answers(pair_of_files, tmp_path, "whole", corrected)
    parts, _ = answers(pair_of_files, tmp_path, "parts", corrected, calls // 2)
    assert parts == whole
    layers = []
    for name, files in (("plain", said), ("whole", whole)):
        (tmp_path / f"{name}.tif").write_bytes(files["probability.tif"])
        layers.append(gdal.Open(str(tmp_path / f"{name}.tif")).ReadAsArray())
    expected = 254 * np.interp(layers[0] / 254, *np.transpose(KNOTS))
    assert np.abs(layers[1] - expected).max() <= 1.5
    assert not np.array_equal(*layers)


def test_a_run_begun_without_a_correction_is_not_resumed_with_one(pair_of_files, tmp_path):
    hidden = tmp_path / "run" / ".deepchange-000000000000.partial"
    hidden.mkdir(parents=True)
    request = DetectionRequest(*pair_of_files, str(tmp_path / "run"))
    journal, grid = Journal.begin(hidden, request, [], None, [], {}), open_pair(request).grid
    plan = Plan(32, 8, 2, 0)
    journal.settle("plan", plan.numbers(grid))
    journal.settle("plan", plan.numbers(grid))
    with pytest.raises(InputChanged, match="begun with calibration None, and this is"):
        journal.settle("plan", replace(plan, calibration=KNOTS).numbers(grid))


def remade(hidden):
    shutil.rmtree(hidden)
    hidden.mkdir()
    return hidden


@pytest.mark.parametrize(
    ("window", "overlap", "batch"), [(32, 0, 3), (24, 12, 2), (40, 17, 4), (200, 0, 1), (20, 10, 1)]
)
def test_windows_of_any_size_and_overlap_are_gone_on_with(
    pair_of_files, tmp_path, monkeypatch, window, overlap, batch
):
    monkeypatch.setattr(Pace, "share", 1e9)
    plan = Plan(window, overlap, batch, 0, classes=(("low", (0, 0, 255)), ("high", (0, 255, 0))))
    whole, calls = answers(pair_of_files, tmp_path, "whole", plan)
    for fails_at in {1, 2, max(1, calls // 2), calls}:
        parts, again = answers(pair_of_files, tmp_path, f"at{fails_at}", plan, fails_at, 2)
        assert parts == whole
        assert again < calls or fails_at < 5 or calls < 10  # what was safe was not computed again


@pytest.mark.parametrize("model", ["cva", "ir-mad", "dsms-cn"])
def test_what_was_learned_is_kept_to_the_last_bit(model, town, tmp_path, monkeypatch):
    monkeypatch.setattr("deepchange.engine.tensor.unsupervised.self_training.STEPS", 3)
    chips = (
        [town.before.astype(np.float32)],
        [town.after.astype(np.float32)],
        [np.ones((96, 120), bool)],
    )
    batch = [chip[0][None] for chip in chips]
    learns, file = open_local(model, None, "cpu", "fp32"), str(tmp_path / "learned.npz")
    facts = learns.fit(Sample(*chips), 0, lambda share: None, lambda: False, file)
    recalls = open_local(model, None, "cpu", "fp32")
    assert recalls.fit(Sample([], [], []), 0, lambda share: None, lambda: False, file) == facts
    assert recalls.halo == learns.halo
    assert np.array_equal(recalls.predict(*batch).probability, learns.predict(*batch).probability)


def test_a_network_of_patches_is_kept_to_the_last_bit(town, tmp_path):
    before, after = (
        date[None, :, :24, :24].astype(np.float32) for date in (town.before, town.after)
    )
    valid = np.ones((1, 24, 24), bool)
    network = DsmsCn(3, pooling=SIDE).to(memory_format=torch.channels_last).eval()
    scalings = Scalings.of([to_chip(before, after, valid)])
    model = FittedModel(
        "dsms-cn-published",
        [(1.0, PatchEvidence(scalings, network, "fp32", {"samples": 3}))],
        {"a": 1.5},
    )
    fitted_model_file.save(model, tmp_path / "learned.npz")
    again = fitted_model_file.load(tmp_path / "learned.npz", torch.device("cpu"))
    assert again.describe() == model.describe()
    assert np.array_equal(again.predict(before, after, valid), model.predict(before, after, valid))
