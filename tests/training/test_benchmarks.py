"""The program behind the table of benchmarks: figures that agree with themselves, runs that are
kept, no guesses."""

import importlib
import json
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from deepchange.engine.arrays.windows import Window
from deepchange.training.datasets.catalogue import SETS
from deepchange.training.recipe import read_recipe, recipe_from, shipped
from osgeo import gdal

BENCH = Path(__file__).parents[2] / "bench"


@pytest.fixture
def bench(monkeypatch):
    """Import a program of the folder bench."""
    monkeypatch.syspath_prepend(str(BENCH))

    def module(name):
        monkeypatch.delitem(sys.modules, name, raising=False)
        return importlib.import_module(name)

    return module


@pytest.fixture
def program(bench):
    return bench("training")


# ---- Rows ----------------------------------------------------------------------------------------


def test_every_row_belongs_to_a_benchmark_and_every_run_to_a_shipped_recipe(program):
    for item in (*program.ROWS["published"], *program.ROWS["run"]):
        assert item["benchmark"] in program.BENCHMARKS
    assert set(program.RUNS) <= set(shipped())
    assert {item["set"] for item in program.ROWS["benchmark"]} <= {*SETS, "generated"}


def test_published_figures_are_shares_and_say_where_they_are_from(program):
    for item in program.ROWS["published"]:
        assert item["source"]
        assert all(0 < value < 1 for value in item.get("scores", {}).values())


def test_published_precision_and_recall_give_the_published_f1(program):
    complete = [
        item["scores"] for item in program.ROWS["published"] if len(item.get("scores", {})) >= 3
    ]
    assert len(complete) > 15
    for scores in complete:
        p, r = scores["precision"], scores["recall"]
        assert 2 * p * r / (p + r) == pytest.approx(scores["f1"], abs=1.5e-3)
        if "iou" in scores:
            assert scores["f1"] / (2 - scores["f1"]) == pytest.approx(scores["iou"], abs=1e-3)


def test_all_six_networks_and_a_baseline_run_on_oscd(program):
    networks = [
        read_recipe(name).network for name, of in program.RUNS.items() if of["name"] == "oscd-rgb"
    ]
    assert sorted(networks) == [
        "bsfnet",
        "clearscd",
        "dsifn",
        "dsms-fcn",
        "fc-siam-diff",
        "lite",
        "misgnet",
    ]


# ---- The table -----------------------------------------------------------------------------------


def lines_of(capsys, program, tmp_path, *more):
    assert (
        program.main(
            ["--print", "--data", str(tmp_path / "data"), "--kept", str(tmp_path / "kept"), *more]
        )
        == 0
    )
    return capsys.readouterr().out.splitlines()


def test_a_row_without_a_run_says_why_and_gives_its_command(program, tmp_path, capsys):
    (tmp_path / "data" / "oscd").mkdir(parents=True)
    lines = lines_of(capsys, program, tmp_path)
    (there,) = [line for line in lines if "--only misgnet-oscd-rgb`" in line]
    assert "| not run: budget | – | – | – |" in there
    (absent,) = [line for line in lines if "--only misgnet-levir-cd --source COPY`" in line]
    assert "| not run: data not at hand | – | – | – |" in absent


def test_a_run_prints_each_way_it_was_decided_and_shouts_where_the_test_data_were_used(
    program, tmp_path, capsys
):
    scores = dict.fromkeys(("precision", "recall", "f1", "iou", "overall_accuracy", "kappa"), 0.5)
    said = {
        "name": "dsms-fcn-szada",
        "epochs": 3,
        "hours": 1.5,
        "best_epoch": 2,
        "chosen_on": "val",
        "scores": [
            {"threshold": 0.3, "threshold_on": "val", "crf": False, **scores, "f1": 0.54321},
            {"threshold": 0.3, "threshold_on": "val", "crf": True, **scores},
            {"threshold": 0.4, "threshold_on": "test", "crf": False, **scores},
        ],
    }
    (tmp_path / "kept" / "dsms-fcn-szada").mkdir(parents=True)
    (tmp_path / "kept" / "dsms-fcn-szada" / "run.json").write_text(json.dumps(said))
    lines = [
        line for line in lines_of(capsys, program, tmp_path) if "--only dsms-fcn-szada`" in line
    ]
    assert (
        "epoch 2 on held-out data, threshold 0.300 on held-out data | 0.5000 | 0.5000 | 0.5432"
        in lines[0]
    )
    assert "| 3, 1.50 h |" in lines[0]
    assert "FC-CRF" not in lines[0]
    assert "FC-CRF" in lines[1]
    assert "threshold 0.400 on THE TEST DATA" in lines[2]


def test_the_command_beside_a_row_trains_that_row_again(program, tmp_path, capsys):
    kept = tmp_path / "kept" / "misgnet-oscd-rgb"
    kept.mkdir(parents=True)
    scores = {"threshold": 0.3, "threshold_on": "val", "crf": False}
    said = {"epochs": 3, "steps": 120, "hours": 0.3, "best_epoch": 2, "chosen_on": "val"}
    made = {"pairs": {"train": 7}, "recipe": {"epochs": 8, "encoder": "vgg16-edges", "batch": 4}}

    def row(**changes):
        recipe = {**made["recipe"], **changes}
        (kept / "run.json").write_text(
            json.dumps({**said, **made, "recipe": recipe, "scores": [scores]})
        )
        (line,) = [each for each in lines_of(capsys, program, tmp_path) if "misgnet-oscd" in each]
        return line

    command = (
        "| 3 of 7 pairs, 120 × 4 chips, 0.30 h | `python bench/training.py --again --only "
        "misgnet-oscd-rgb --set encoder=vgg16-edges --set batch=4 --set epochs=8"
    )
    assert f"{command}` |" in row()
    # Another machine makes other steps in as many minutes.
    assert f"{command} --set steps=120` |" in row(minutes=20.0)


def test_the_command_beside_a_row_has_all_that_decides_what_is_learned(bench):
    recipe = read_recipe("misgnet-oscd-rgb")
    made = {
        **json.loads(json.dumps(recipe.to_json())),
        "draws": 160,
        "chosen_by": "last",
        "bands": [3, 2, 1],
        "augmentation": {"mirrored": 0.5, "tilted": 0.25},
        "loss": {"kind": "focal"},
        "workers": 0,
        "licence": "ours",
    }
    changes = bench("_training_table").changes(recipe.name, {"recipe": made})
    names = {change.partition("=")[0] for change in changes}
    assert names == {"draws", "chosen_by", "bands", "augmentation", "loss"}
    again = read_recipe(recipe.name, changes)
    assert again == recipe_from({**made, "workers": recipe.workers, "licence": recipe.licence})


def test_a_row_that_was_kept_is_repeated_as_it_was(program, bench, tmp_path, monkeypatch):
    pytest.importorskip(
        "lightning", reason="Lightning is not installed here (pip install lightning)"
    )
    kept, seen = tmp_path / "kept" / "misgnet-oscd-rgb", []
    kept.mkdir(parents=True)
    made = {"epochs": 3, "hours": 0.3, "best_epoch": 2, "chosen_on": "val"}
    scores = [{"threshold": 0.3, "threshold_on": "val", "crf": False}]
    made |= {"recipe": {"draws": 160, "precision": "bf16"}, "scores": scores}
    (kept / "run.json").write_text(json.dumps(made))
    runs = bench("_training_runs")
    monkeypatch.setattr(runs, "run", lambda name, of, asked, rows: seen.append((name, asked.set)))
    asked = ["--repeat", "misgnet-oscd-rgb", "--set", "workers=0"]
    assert program.main([*asked, "--kept", str(kept.parent), "--data", str(tmp_path)]) == 0
    assert seen == [("misgnet-oscd-rgb", ["draws=160", "precision=bf16", "workers=0"])]


def test_the_rows_of_the_weights_that_come_along_say_how_epoch_and_threshold_were_decided(
    program, capsys
):
    assert program.main(["--print", "--data", "nowhere"]) == 0
    rows = [
        line for line in capsys.readouterr().out.splitlines() if "--only dsms-fcn-szada`" in line
    ]
    assert "threshold 0.5 decided after 32 epochs had been seen on the test image |" in rows[0]
    page = BENCH.parent / "docs" / "benchmarks" / "training.md"
    assert set(rows) <= set(page.read_text(encoding="utf-8").splitlines())


def test_each_table_that_make_bench_writes_has_its_place_on_a_page(bench, monkeypatch, tmp_path):
    everything = bench("all")
    for path in everything.PAGES.glob("*.md"):
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr(everything, "PAGES", tmp_path)
    for name in everything.PARTS:
        everything.keep(name, f"## What was measured of {name}\n")
        page = (tmp_path / everything.PAGE_OF[name]).read_text(encoding="utf-8")
        begin, end = (mark.format(name=name) for mark in everything.MARKS)
        assert page.split(begin)[1].split(end)[0].strip() == f"## What was measured of {name}"


def test_what_cannot_be_run_is_refused_in_one_sentence(program, tmp_path, capsys):
    pytest.importorskip(
        "lightning", reason="Lightning is not installed here (pip install lightning)"
    )
    common = [
        "--data",
        str(tmp_path),
        "--kept",
        str(tmp_path / "kept"),
        "--work",
        str(tmp_path / "work"),
    ]
    assert program.main([*common, "--only", "dsifn-cdd"]) == 2
    assert "say with --source where your copy of it lies" in capsys.readouterr().err
    assert (
        program.main([*common, "--only", "dsifn-cdd", "bsfnet-cdd", "--source", str(tmp_path)]) == 2
    )
    assert "--source and --trained belong to one row" in capsys.readouterr().err


# ---- What is kept --------------------------------------------------------------------------------


def test_a_generated_set_is_made_of_all_that_its_benchmark_names(bench, program, tmp_path):
    pytest.importorskip(
        "lightning", reason="Lightning is not installed here (pip install lightning)"
    )
    benchmark = program.BENCHMARKS["generated"]
    request = bench("_training_runs")._generated(benchmark, tmp_path, tmp_path / "set")
    assert request.changes == tuple(
        tmp_path / "sztaki" / place / "train" for place in ("szada", "tiszadob")
    )
    assert (request.indices, request.real, request.pairs) == ((tmp_path / "oscd",), 0.4, 1000)
    for folder in (*request.images, *request.changes, *request.indices):
        assert not bench("_training_table").is_at_hand(benchmark, tmp_path)
        folder.mkdir(parents=True)
    assert bench("_training_table").is_at_hand(benchmark, tmp_path)


def test_curves_show_loss_and_scores(bench, tmp_path):
    steps = [f"{step},{1 + step // 10},0.001,{2 / (1 + step)}" for step in range(20)]
    (tmp_path / "steps.csv").write_text("step,epoch,learning_rate,total\n" + "\n".join(steps))
    (tmp_path / "epochs.csv").write_text(
        "step,epoch,f1_at_best,kappa_at_best\n10,1,0.2,0.1\n20,2,0.8,0.7\n"
    )
    program = bench("_training_curves")
    loss, scores = program.curves_of(tmp_path, "val").axes
    falls = loss.lines[0].get_ydata()
    assert falls[0] > falls[-1]
    drawn = {line.get_label(): list(line.get_ydata()) for line in scores.lines}
    assert drawn == {"F1": [0.2, 0.8], "kappa": [0.1, 0.7]}
    assert {line.get_marker() for line in scores.lines} == {"None"}
    (tmp_path / "epochs.csv").write_text("step,epoch,f1_at_best\n20,2,0.8\n")
    assert program.curves_of(tmp_path, "val").axes[1].lines[0].get_marker() == "o"
    program.draw_curves(tmp_path, tmp_path / "curves.png", "val")
    assert gdal.Open(str(tmp_path / "curves.png")).RasterXSize == 1040


def test_hours_are_summed_over_the_parts_of_a_training(bench, tmp_path):
    pytest.importorskip(
        "lightning", reason="Lightning is not installed here (pip install lightning)"
    )
    (tmp_path / "tensorboard").mkdir()
    for begun, hours in ((1_700_000_000, 1), (1_700_100_000, 0.5)):
        path = tmp_path / "tensorboard" / f"events.out.tfevents.{begun}.host.1.0"
        path.touch()
        os.utime(path, (begun + hours * 3600,) * 2)
    assert bench("_training_runs").hours_of(tmp_path) == pytest.approx(1.5, abs=0.01)


def test_hours_decide_how_many_epochs_a_row_gets(bench, monkeypatch, tmp_path):
    pytest.importorskip(
        "lightning", reason="Lightning is not installed here (pip install lightning)"
    )
    runs = bench("_training_runs")
    told = SimpleNamespace(windows=30, step_seconds=2.0, epoch_seconds=100.0)
    monkeypatch.setattr(runs, "forecast", lambda training: told)
    monkeypatch.setattr(runs, "Training", lambda *values: None)
    recipe = recipe_from(
        {"name": "a", "network": "dsms-fcn", "data": "set", "batch": 2, "epochs": 12}
    )
    # An epoch takes 100 s and its validation 30 windows × 2 s / 2 in a batch / 3 = 10 s.
    for hours, epochs in ((1100 / 3600, 10), (5, 12), (0.001, 1)):
        assert runs._within(recipe, hours * 3600, tmp_path, None).epochs == epochs


def test_the_crf_removes_a_doubtful_speck_and_keeps_a_field(bench):
    pytest.importorskip(
        "lightning", reason="Lightning is not installed here (pip install lightning)"
    )
    from deepchange.training.metrics.evaluate import Answer

    before = np.full((48, 48, 3), 60, np.uint8)
    after, probability = before.copy(), np.full((48, 48), 0.1, np.float32)
    field, speck = Window(8, 8, 20, 20).slices, Window(40, 40, 1, 1).slices
    after[field], probability[field], probability[speck] = 200, 0.7, 0.7
    shown = np.zeros((3, 48, 48), np.float32)
    answer = Answer("a", probability, np.zeros((48, 48), np.uint8), shown, shown)
    changed = bench("_training_scores").refine(answer, before, after, 0.5)
    assert changed[field].all()
    assert not changed[speck].any()
    assert changed.sum() == 400


def test_a_row_is_trained_scored_and_kept(program, tiny_set, tmp_path, capsys, monkeypatch):
    pytest.importorskip(
        "lightning", reason="Lightning is not installed here (pip install lightning)"
    )
    data = tiny_set(train=4, val=1, test=2, folder="work/data/sztaki/szada")
    (data / "split.txt").rename(data / "split_held_out.txt")
    tiny = [
        "chip=32",
        "overlap=0",
        "window=32",
        "window_overlap=0",
        "workers=0",
        "batch=4",
        "moving_average=0.0",
    ]
    common = [
        "--data",
        str(tmp_path),
        "--work",
        str(tmp_path / "work"),
        "--kept",
        str(tmp_path / "kept"),
    ]
    asked = [*common, "--only", "fc-siam-diff-szada", "--epochs", "2", "--device", "cpu"]
    kept = tmp_path / "kept" / "fc-siam-diff-szada"
    # What is kept changes files: a tree that was clean would be called dirty afterwards.
    monkeypatch.setattr(program, "commit", lambda: "abc-dirty" if kept.exists() else "abc")
    assert program.main([*asked, *(part for change in tiny for part in ("--set", change))]) == 0

    assert sorted(path.name for path in kept.iterdir()) == [
        "curves.png",
        "log.csv",
        "picture.png",
        "run.json",
    ]
    run = json.loads((kept / "run.json").read_text())
    assert (run["epochs"], run["network"], run["pairs"]["test"]) == (2, "fc-siam-diff", 2)
    assert run["commit"] == "abc"
    ways = [(row["threshold_on"], row["crf"]) for row in run["scores"]]
    assert ways == [("val", False), ("val", True), ("test", False), ("test", True)]
    assert run["scores"][2]["f1"] >= run["scores"][0]["f1"]
    assert str(tmp_path) not in (kept / "run.json").read_text()
    assert capsys.readouterr().out.count("**FC-Siam-diff**") == 4
    assert (
        gdal.Open(str(kept / "picture.png")).RasterXSize == 3 * 64 + 2 * 4
    )  # no images of SZTAKI's are passed on
