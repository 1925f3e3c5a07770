"""An analyst gives a weights file: every network runs window by window and leaves the layers of its
task."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from deepchange.engine import BadInput, DetectionRequest, check, detect
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.cli.main import main
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.weights import weights_file
from osgeo import gdal, ogr

CHANGE = {
    "probability.tif",
    "change.tif",
    "changes.gpkg",
    "report.json",
    "recipe.json",
    "quicklook.png",
}
SEMANTIC = {
    "classes_before.tif",
    "classes_after.tif",
    "transition.tif",
    "transitions.csv",
    "transitions.svg",
}


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    """Makes a weights file of a network with random weights, once."""
    folder, made = tmp_path_factory.mktemp("weights"), {}

    def make(name, **card):
        key = name, *sorted(card.items())
        if key not in made:
            torch.manual_seed(0)
            path = folder / f"{name}-{len(made)}.safetensors"
            weights_file.save(
                build(name), published_card(name, {}, chip_size=64, overlap=16, **card), path
            )
            made[key] = str(path)
        return made[key]

    return make


def run(pair, output, model, **options):
    return detect(DetectionRequest(*pair, output=str(output), model=model, **options))


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.mark.parametrize(
    "name",
    [
        "dsms-fcn",
        "dsms-cn",
        "lite",
        pytest.param("dsifn", marks=pytest.mark.slow),
        pytest.param("bsfnet", marks=pytest.mark.slow),
        pytest.param("misgnet", marks=pytest.mark.slow),
        "clearscd",
    ],
)
def test_every_network_runs_over_windows_and_leaves_its_layers(
    name, models, town, raster, tmp_path
):
    pair = [  # of two windows
        raster(tmp_path / f"{date}.tif", getattr(town, date)[:, :64, :100])
        for date in ("before", "after")
    ]
    if name == "dsms-cn":
        torch.manual_seed(0)
        path = tmp_path / "cn.safetensors"
        weights_file.save(
            build(name, bands=3), published_card(name, {"bands": 3}, chip_size=64), path
        )
        model = str(path)
    else:
        model = models(name)
    result = run(pair, tmp_path / "out", model)
    wanted = CHANGE | {"kind.tif", "magnitude.tif"} | (SEMANTIC if name == "clearscd" else set())
    assert {path.rpartition("/")[2] for path in result.files.values()} == wanted
    assert wanted <= {path.name for path in (tmp_path / "out").iterdir()}
    assert read(result.files["probability"]).shape == (64, 100)
    assert 255 not in read(result.files["probability"])


def test_the_windowed_answer_is_that_of_the_network_on_each_chip_as_the_card_shows_it(
    models, town, raster, tmp_path
):
    """One window holds the whole pair: then nothing but the card's normalisation lies between file
    and network."""
    model = models("lite")
    pair = [
        raster(tmp_path / f"{date}.tif", getattr(town, date)[:, :64, :64])
        for date in ("before", "after")
    ]
    result = run(pair, tmp_path / "out", model, window=256, precision="fp32", device="cpu")
    network, _ = weights_file.load(model)
    mean, deviation = (
        torch.tensor(v)[None, :, None, None] for v in ([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
    )
    dates = [
        (torch.from_numpy(read(path).astype(np.float32))[None] / 255 - mean) / deviation
        for path in pair
    ]
    with torch.inference_mode():
        direct = network.probability(*dates)[0, 0].numpy()
    assert np.abs(read(result.files["probability"]) / 254 - direct).max() <= 0.5 / 254 + 1e-5


def test_no_transition_where_change_says_no(models, pair_of_files, tmp_path):
    result = run(pair_of_files, tmp_path / "out", models("clearscd"))
    change, transition = read(result.files["change"]), read(result.files["transition"])
    before, after = read(result.files["classes_before"]), read(result.files["classes_after"])
    assert ((transition > 0) == (change == 1)).all()
    changed = change == 1
    assert (transition[changed] == (before[changed].astype(int) - 1) * 9 + after[changed]).all()
    assert 1 <= before.min() <= before.max() <= 9
    report = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))
    assert np.sum(report["from_to"]["pixels"]) == result.pixels_changed
    assert sum(row["pixels"] for row in result.transitions) == result.pixels_changed


def test_semantic_polygons_name_both_classes(models, pair_of_files, tmp_path):
    result = run(pair_of_files, tmp_path / "out", models("clearscd"), threshold=0.4)
    source = ogr.Open(result.files["changes"])
    rows = [(f["class_before"], f["class_after"], f["pixels"]) for f in source.GetLayer(0)]
    assert rows
    assert sum(pixels for _, _, pixels in rows) == result.pixels_changed
    assert min(pixels for _, _, pixels in rows) >= result.min_area_pixels == 9


def test_semantic_polygons_say_their_kind_by_indices_beside_their_classes(
    models, pair_of_files, tmp_path
):
    result = run(pair_of_files, tmp_path / "out", models("clearscd"), threshold=0.4)
    kinds, transition = read(result.files["kind"]), read(result.files["transition"])
    assert ((kinds > 0) == (transition > 0)).all()
    source = ogr.Open(result.files["changes"])
    told = [(f["class_after"], f["index_kind"]) for f in source.GetLayer(0)]
    assert told
    assert all(all(names) for names in told)


def test_a_recipe_with_weights_gives_identical_rasters_again(models, pair_of_files, tmp_path):
    run(pair_of_files, tmp_path / "one", models("clearscd"))
    recipe = str(tmp_path / "one" / "recipe.json")
    assert (
        main(
            ["detect", "--recipe", recipe, "--output", str(tmp_path / "two"), "--progress", "none"]
        )
        == 0
    )
    for name in (
        "probability.tif",
        "change.tif",
        "classes_before.tif",
        "classes_after.tif",
        "transition.tif",
    ):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    versions = json.loads((tmp_path / "one" / "recipe.json").read_text(encoding="utf-8"))[
        "versions"
    ]
    assert len(versions["weights_sha256"]) == 64


def test_what_the_user_says_overrides_the_card_and_the_recipe_tells(
    models, pair_of_files, tmp_path
):
    run(pair_of_files, tmp_path / "out", models("misgnet"), window=96, overlap=8, threshold=0.3)
    request = json.loads((tmp_path / "out" / "recipe.json").read_text(encoding="utf-8"))["request"]
    assert (request["window"], request["overlap"], request["threshold"]) == (96, 8, 0.3)


@pytest.mark.parametrize(
    ("said", "batch"), [({"window": 64}, 4), ({"window": 512}, 1), ({"window": 512, "batch": 3}, 3)]
)
def test_on_a_processor_no_more_windows_go_at_once_than_it_computes_well(
    models, pair_of_files, tmp_path, said, batch
):
    run(pair_of_files, tmp_path / "out", models("misgnet"), device="cpu", **said)
    request = json.loads((tmp_path / "out" / "recipe.json").read_text(encoding="utf-8"))["request"]
    assert request["batch"] == batch


def test_pixels_unlike_those_of_the_card_are_told_in_a_sentence(models, pair_of_files, tmp_path):
    result = run(pair_of_files, tmp_path / "out", models("misgnet"))
    assert any(
        "was made for pixels of 0.5 m, and these are 10 × 10 m" in note for note in result.warnings
    )
    assert any(
        "was made for pixels" in note
        for note in check(
            DetectionRequest(*pair_of_files, output=str(tmp_path), model=models("misgnet"))
        ).notes
    )


def test_values_unlike_those_of_the_card_are_told_in_a_sentence(models, raster, tmp_path):
    rng = np.random.default_rng(1)
    pair = [
        raster(tmp_path / f"{n}.tif", rng.integers(300, 9000, (3, 80, 80)).astype(np.uint16))
        for n in "ab"
    ]
    result = run(pair, tmp_path / "out", models("misgnet"))
    assert any("was made for values from 0 to 255" in note for note in result.warnings)


def test_too_few_bands_are_refused_and_too_many_are_chosen_from(models, raster, tmp_path):
    rng = np.random.default_rng(1)
    one, five = (
        [
            raster(
                tmp_path / f"{n}{count}.tif", rng.integers(0, 255, (count, 70, 70)).astype(np.uint8)
            )
            for n in "ab"
        ]
        for count in (1, 5)
    )
    with pytest.raises(BadInput, match=r"takes 3 channel.*give 1"):
        run(one, tmp_path / "no", models("misgnet"))
    result = run(five, tmp_path / "out", models("misgnet"))
    assert any("bands 1, 2, 3 of the before image" in note for note in result.warnings)
    assert not (tmp_path / "no").exists()


def test_colours_are_given_in_the_order_the_network_wants(models, pair_of_files, tmp_path):
    """BSFNet takes blue, green, red, and the files hold red, green, blue."""
    named = run(
        pair_of_files,
        tmp_path / "named",
        models("bsfnet"),
        bands_before=(3, 2, 1),
        bands_after=(3, 2, 1),
    )
    found = run(pair_of_files, tmp_path / "found", models("bsfnet"))
    assert (read(named.files["probability"]) == read(found.files["probability"])).all()
    assert any("takes blue, green, red: bands 3, 2, 1" in note for note in found.warnings)


def test_weights_that_are_not_what_their_card_says_do_not_run(
    models, pair_of_files, tmp_path, capsys
):
    content = bytearray(Path(models("misgnet")).read_bytes())
    content[-100] ^= 0xFF
    (tmp_path / "spoilt.safetensors").write_bytes(content)
    model = str(tmp_path / "spoilt.safetensors")
    assert (
        main(["detect", *pair_of_files, "--output", str(tmp_path / "out"), "--model", model]) == 2
    )
    assert "SHA-256" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_installed_weights_are_named_like_any_model(models, pair_of_files, tmp_path, capsys):
    folder = ["--models", str(tmp_path / "mine")]
    assert main(["weights", "install", models("clearscd"), "--name", "towns", *folder]) == 0
    assert main(["models", *folder]) == 0
    assert "towns" in capsys.readouterr().out
    arguments = [
        "detect",
        *pair_of_files,
        "--output",
        str(tmp_path / "out"),
        "--model",
        "towns",
        "--progress",
        "none",
    ]
    assert main([*arguments, *folder]) == 0


@pytest.fixture(autouse=True)
def no_folder_of_the_user(monkeypatch, tmp_path):
    monkeypatch.setenv("DEEPCHANGE_MODELS", str(tmp_path / "installed"))
