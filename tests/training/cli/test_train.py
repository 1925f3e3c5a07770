"""What `deepchange-train` says and obeys around a training."""

import json

import pytest
import torch

pytest.importorskip("lightning", reason="Lightning is not installed here (pip install lightning)")
from deepchange.training.cli.main import main
from deepchange.training.trainer import devices
from deepchange.training.trainer.export import export
from osgeo import gdal

TINY = ["epochs=1", "chip=64", "window=64", "window_overlap=0", "batch=2", "workers=0"]


@pytest.fixture
def train(tiny_set, tmp_path):
    """Train a tiny own-polygons from the command line; returns the exit code."""
    data = tiny_set(test=1)

    def run(*arguments, changes=()):
        said = [part for change in (f"data={data}", *TINY, *changes) for part in ("--set", change)]
        fixed = ["--device", "cpu", "--progress", "none", "--output", str(tmp_path / "run")]
        return main(["train", "own-polygons", *said, *fixed, *arguments])

    return run


def test_the_first_lines_say_what_takes_time_before_the_first_step(train, capsys):
    assert train() == 0
    first, second, *_ = capsys.readouterr().out.splitlines()
    assert first.startswith("Opening the pairs of “")
    assert second == "Measuring mean and deviation of 4 pair(s) to train with, once …"
    assert train("--resume", changes=["epochs=2"]) == 0
    assert "Measuring" not in capsys.readouterr().out  # what was measured is remembered


def test_as_many_threads_compute_as_are_asked_for(train, monkeypatch, capsys):
    asked = []
    monkeypatch.setattr(torch, "set_num_threads", asked.append)
    assert train("--threads", "1", "--dry-run") == 0
    assert asked == [1]
    assert train("--threads", "0", "--dry-run") == 2
    assert "--threads is 0; give a number from 1 to 1024." in capsys.readouterr().err


def test_images_without_a_pixel_size_are_told_with_the_command_that_says_it(
    train, tiny_set, tmp_path, capsys
):
    assert train() == 0
    assert "say no pixel size" not in capsys.readouterr().out
    for path in (tmp_path / "set").glob("*/*.tif"):
        image = gdal.Open(str(path))
        plain = gdal.GetDriverByName("GTiff").Create(str(path) + ".new", 64, 64, image.RasterCount)
        plain.WriteArray(image.ReadAsArray())
        del plain, image
        path.with_name(path.name + ".new").replace(path)
    run = tmp_path / "plain"
    assert train("--output", str(run)) == 0
    told = next(
        line for line in capsys.readouterr().out.splitlines() if "say no pixel size" in line
    )
    assert told.endswith(f"deepchange-train export {run} --set pixel_size=[0.5,0.5]")
    assert main(["export", str(run), "--set", "pixel_size=[0.5,0.5]"]) == 0
    assert export(run, changes=["pixel_size=[0.5,0.5]"])[1].pixel_size == (0.5, 0.5)


def test_a_test_pair_that_is_trained_with_under_another_name_is_told(train, tmp_path, capsys):
    lists = [line.split() for line in (tmp_path / "set" / "split.txt").read_text().splitlines()]
    names = {split: name.removesuffix(".tif") for split, name in lists}  # the last of each
    for folder in ("before", "after"):
        trained, tested = (
            next((tmp_path / "set" / folder).glob(f"{names[split]}.*"))
            for split in ("train", "test")
        )
        tested.write_bytes(trained.read_bytes())
    sentence = f"“{names['train']}” of train and “{names['test']}” of test are the same images"
    assert train() == 0
    assert sentence in capsys.readouterr().out
    assert main(["evaluate", str(tmp_path / "run"), "--device", "cpu"]) == 0
    assert sentence in capsys.readouterr().out


def test_an_evaluation_in_views_is_another_than_one_without_and_refines_both_alike(
    train, tmp_path, capsys
):
    assert train() == 0
    capsys.readouterr()
    said = {}
    for tta in ("off", "all"):
        asked = ["--tta", tta, "--crf", "torch", "--split", "val", "--device", "cpu", "--json"]
        assert main(["evaluate", str(tmp_path / "run"), *asked]) == 0
        said[tta] = json.loads(capsys.readouterr().out)
    assert said["all"]["scores"] != said["off"]["scores"]
    assert set(said["all"]["scores_with_crf"]) == set(said["off"]["scores_with_crf"])


def test_evaluation_computes_in_full_precision_whatever_was_trained_with(
    train, tmp_path, monkeypatch, capsys
):
    assert train(changes=["precision=bf16"]) == 0
    capsys.readouterr()
    seen, launch = [], devices.launched
    monkeypatch.setattr(
        devices,
        "launched",
        lambda *given, **named: seen.append(given[3]) or launch(*given, **named),
    )
    assert main(["evaluate", str(tmp_path / "run"), "--device", "cpu", "--json"]) == 0
    assert seen == ["fp32"]
    assert 0 <= json.loads(capsys.readouterr().out)["scores"]["f1"] <= 1
