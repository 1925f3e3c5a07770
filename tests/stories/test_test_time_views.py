"""An analyst asks a network about every window flipped and rotated, too."""

import json
import shutil
import sys

import numpy as np
import pytest
import torch
from deepchange.engine import BadInput, DetectionRequest, check, detect, refine, resume
from deepchange.engine.arrays.prediction import Prediction
from deepchange.engine.arrays.views import turned, turned_back
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.cli.main import main
from deepchange.engine.errors import WorkerFailed
from deepchange.engine.runs import journal
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.weights import weights_file
from deepchange.engine.worker import client
from osgeo import gdal
from support import FakePredictor

ONE = {"window": 256, "overlap": 0, "precision": "fp32", "device": "cpu"}  # of the whole pair


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    """Makes a weights file of a network with random weights, once."""
    folder, made = tmp_path_factory.mktemp("weights"), {}

    def make(name):
        if name not in made:
            torch.manual_seed(0)
            card = published_card(name, {}, chip_size=64, overlap=16)
            weights_file.save(build(name), card, folder / f"{name}.safetensors")
            made[name] = str(folder / f"{name}.safetensors")
        return made[name]

    return make


def run(pair, output, model, **options):
    return detect(DetectionRequest(*pair, output=str(output), model=model, **options))


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def direct(model, pair):
    """What the network says of each of the eight views of the pair, turned back: (8, H, W)."""
    network, _ = weights_file.load(model)
    network.eval()
    dates = [read(path).astype(np.float32)[None] / 255 for path in pair]
    dates = [values[:, ::-1] for values in dates]  # dsms-fcn is shown blue, green, red
    with torch.inference_mode():
        return np.stack(
            [
                turned_back(
                    network.probability(
                        *(torch.from_numpy(turned(values, view)) for values in dates)
                    ).numpy(),
                    view,
                )[0, 0]
                for view in range(8)
            ]
        )


@pytest.mark.parametrize(("tta", "count"), [("flips", 4), ("all", 8)])
def test_probability_and_uncertainty_are_mean_and_spread_of_what_the_network_says_of_each_view(
    tta, count, models, pair_of_files, tmp_path
):
    model = models("dsms-fcn")
    result = run(pair_of_files, tmp_path / "out", model, tta=tta, **ONE)
    views = direct(model, pair_of_files)[:count]
    found = read(result.files["probability"]) / 254
    spread = gdal.Open(result.files["uncertainty"])
    assert np.abs(found - views.mean(0)).max() <= 0.5 / 254 + 1e-5
    scale = spread.GetRasterBand(1).GetScale()
    assert np.abs(spread.ReadAsArray() * scale - views.std(0)).max() <= 0.25 / 254 + 1e-5
    assert views.std(0).max() > 0.01
    assert (tmp_path / "out" / "uncertainty.qml").is_file()


@pytest.mark.parametrize(
    ("name", "tta"),
    [("dsms-fcn", "all"), pytest.param("clearscd", "flips", marks=pytest.mark.slow)],
)
def test_in_another_process_the_views_give_the_same(
    name, tta, models, town, raster, tmp_path, monkeypatch
):
    pair = [  # of two windows
        raster(tmp_path / f"{date}.tif", getattr(town, date)[:, :64, :100])
        for date in ("before", "after")
    ]
    run(pair, tmp_path / "here", models(name), tta=tta, device="cpu")
    monkeypatch.setenv("DEEPCHANGE_PYTHON", sys.executable)
    run(pair, tmp_path / "there", models(name), tta=tta, device="cpu")
    client.close_workers()
    layers = sorted(path.name for path in (tmp_path / "here").glob("*.tif"))
    assert "uncertainty.tif" in layers
    for layer in layers:
        here, there = (read(tmp_path / where / layer).astype(int) for where in ("here", "there"))
        assert (np.abs(here - there) > 1).mean() < 0.001, layer


def test_openvino_gives_the_same_views(models, pair_of_files, tmp_path):
    pytest.importorskip("openvino")
    model = models("dsms-fcn")
    by_torch = run(pair_of_files, tmp_path / "torch", model, tta="all", **ONE)
    by_openvino = run(
        pair_of_files, tmp_path / "openvino", model, tta="all", **{**ONE, "device": "openvino"}
    )
    assert by_openvino.device.startswith("openvino")
    for layer in ("probability", "uncertainty"):
        one, other = (read(result.files[layer]).astype(int) for result in (by_torch, by_openvino))
        assert np.abs(one - other).max() <= 1


def test_without_it_nothing_is_written_of_it(models, pair_of_files, tmp_path):
    result = run(pair_of_files, tmp_path / "out", models("dsms-fcn"))
    assert "uncertainty" not in result.files
    assert not list((tmp_path / "out").glob("uncertainty*"))
    recipe = json.loads((tmp_path / "out" / "recipe.json").read_text(encoding="utf-8"))
    assert "tta" not in recipe["request"]


def test_deciding_anew_keeps_the_uncertainty(models, pair_of_files, tmp_path):
    out = tmp_path / "out"
    first = run(pair_of_files, out, models("dsms-fcn"), tta="flips")
    before = (out / "uncertainty.tif").read_bytes()
    again = refine(out, threshold=0.6)
    assert json.loads((out / "report.json").read_text(encoding="utf-8"))["tta"] == "flips"
    assert (out / "uncertainty.tif").read_bytes() == before
    assert again.files["uncertainty"] == first.files["uncertainty"]


@pytest.mark.parametrize("name", ["ir-mad", "cva", "dsms-cn"])
def test_models_that_learn_from_the_pair_refuse_it_in_a_sentence(name, pair_of_files, tmp_path):
    with pytest.raises(BadInput, match="learns from the pair itself"):
        run(pair_of_files, tmp_path / "out", name, tta="flips")
    assert not (tmp_path / "out").exists()
    request = DetectionRequest(*pair_of_files, output=".", model=name, tta="flips")
    assert "learns from the pair itself" in check(request).problems[0]


def test_the_command_line_takes_it_and_a_recipe_repeats_it(models, pair_of_files, tmp_path, capsys):
    one, two = tmp_path / "one", tmp_path / "two"
    model = ["--model", models("dsms-fcn"), "--progress", "none"]
    assert main(["detect", *pair_of_files, "--output", str(one), *model, "--tta", "flips"]) == 0
    recipe = ["--recipe", str(one / "recipe.json"), "--output", str(two), "--progress", "none"]
    assert main(["detect", *recipe]) == 0
    for layer in ("probability.tif", "uncertainty.tif"):
        assert (one / layer).read_bytes() == (two / layer).read_bytes()
    capsys.readouterr()
    with pytest.raises(SystemExit) as ended:
        main(["detect", *pair_of_files, "--output", str(two), "--tta", "twice"])
    assert ended.value.code == 2
    assert "invalid choice" in capsys.readouterr().err


def lopsided(before, after):
    """An answer that depends on where in the window a pixel lies."""
    rise = np.linspace(0, 0.4, before.shape[-1], dtype=np.float32)
    return Prediction(np.abs(after[:, 0] - before[:, 0]) / np.float32(600) + rise)


def test_a_run_that_failed_amid_its_views_is_resumed_to_the_same_files(
    models, pair_of_files, tmp_path, monkeypatch
):
    monkeypatch.setattr(journal.Pace, "share", 1e9)
    model, small = models("dsms-fcn"), {"window": 32, "overlap": 8, "batch": 2, "tta": "all"}
    ends = WorkerFailed("It died.")

    def asked(**options):
        return FakePredictor(lopsided, **options)

    request = DetectionRequest(*pair_of_files, output=str(tmp_path / "whole"), model=model, **small)
    whole = asked()
    detect(request, open_with=whole.open)
    request = DetectionRequest(*pair_of_files, output=str(tmp_path / "cut"), model=model, **small)
    with pytest.raises(WorkerFailed):
        detect(request, open_with=asked(answers=whole.calls * 3 // 4 + 3, ends=ends).open)
    rest = asked()
    resume(tmp_path / "cut", open_with=rest.open)
    assert 0 < rest.calls < whole.calls
    for layer in ("probability.tif", "uncertainty.tif", "change.tif"):
        names = [tmp_path / folder / layer for folder in ("whole", "cut")]
        assert names[0].read_bytes() == names[1].read_bytes()
    shutil.rmtree(tmp_path / "cut")
