"""Which model is used where that is left to Deep Change, and what is said of it."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from deepchange.engine import BadInput, DetectionRequest, check, detect, detect_series
from deepchange.engine.catalogue.lookup import find_model
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.catalogue.store import install
from deepchange.engine.catalogue.terms import note_terms_told, untold_terms
from deepchange.engine.cli.main import main
from deepchange.engine.cli.options.model_choice import with_told_model
from deepchange.engine.inference.model_choice import choose_model, with_model
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.weights import weights_file


@pytest.fixture(autouse=True)
def folder_of_the_user(monkeypatch, tmp_path):
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))


@pytest.fixture
def pair(raster, tmp_path, town):
    """Makes a request for a pair of so many metres, of the first bands of some type."""

    def make(pixel=10.0, bands=3, kind=np.uint8, **options):
        dates = []
        for name, values in (("before", town.before), ("after", town.after)):
            several = np.concatenate([values, values])[:bands].astype(kind)
            path = tmp_path / f"{name}_{pixel}_{bands}_{kind.__name__}.tif"
            dates.append(raster(path, several, pixel=pixel))
        return DetectionRequest(*dates, output=str(tmp_path / "out"), model="auto", **options)

    return make


def save(path, name="dsms-fcn", **card):
    torch.manual_seed(0)
    weights_file.save(build(name), published_card(name, {}, chip_size=64, overlap=16, **card), path)
    return path


def chosen(request):
    return choose_model(request).model.name


def test_the_installed_weights_are_chosen_whose_pixel_size_and_bands_are_those_of_the_pair(pair):
    assert chosen(pair(10.0)) == "sentinel2-urban"
    for pixel in (0.3, 0.5, 1.5, 2.5):
        assert chosen(pair(pixel)) == "vhr-buildings"
    reason = choose_model(pair(10.0)).reason
    assert reason == (
        "“sentinel2-urban” is made for pixels like these (9.5 to 10.5 m; red, green, blue)."
    )


@pytest.mark.parametrize(
    "other",
    [{"pixel": 30.0}, {"pixel": 0.1}, {"bands": 1}, {"pixel": 5.0}],
    ids=["larger", "smaller", "grey", "between two cards"],
)
def test_a_pair_that_no_card_fits_gets_what_learns_from_it(pair, other):
    found = choose_model(pair(**other))
    assert found.model.name == "ir-mad"
    assert "no installed weights are made for these pixels and bands" in found.reason


def test_a_run_takes_the_threshold_of_the_card_for_pixels_of_its_size(pair, tmp_path):
    path = save(tmp_path / "two.safetensors", threshold=0.3, thresholds=((0.8, 0.6),))
    taken = []
    for pixel in (0.5, 0.9):
        request = replace(pair(pixel), model=str(path), overwrite=True)
        taken.append((detect(request).threshold, detect(replace(request, threshold=0.5)).threshold))
    assert taken == [(0.6, 0.5), (0.3, 0.5)]


def test_weights_for_bytes_are_not_chosen_for_other_values(pair, tmp_path):
    install(save(tmp_path / "bytes.safetensors", pixel_size=(30.0, 30.0), value_range=(0, 255)))
    assert chosen(pair(30.0)) == "bytes"
    assert chosen(pair(30.0, kind=np.uint16)) == "ir-mad"


def test_images_without_georeferencing_get_what_learns_from_them(raster, tmp_path, town):
    dates = [
        raster(tmp_path / f"{name}.tif", values, epsg=None)
        for name, values in (("before", town.before), ("after", town.after))
    ]
    assert chosen(DetectionRequest(*dates, output=str(tmp_path / "out"), model="auto")) == "ir-mad"


def test_bands_that_were_named_count_as_those_of_the_card(pair):
    named = pair(10.0, bands=4, kind=np.uint16, bands_before=(3, 2, 1), bands_after=(3, 2, 1))
    assert chosen(named) == "sentinel2-urban"
    assert chosen(replace(named, bands_before=(1, 2), bands_after=(1, 2))) == "ir-mad"


def test_weights_that_fit_but_for_bands_without_names_are_told(pair, capsys):
    unnamed = pair(10.0, bands=4, kind=np.uint16)
    found = choose_model(unnamed)
    assert found.model.name == "ir-mad"
    assert found.reason == (
        "“ir-mad” learns from the pair itself; “sentinel2-urban” is made for such pixels, but the "
        "images do not say which of their bands are red, green, blue: name these bands, and it is "
        "used."
    )
    with_told_model(unnamed)
    assert "it is used. Choose bands with --bands" in capsys.readouterr().err


def test_of_several_that_fit_the_one_of_the_nearest_pixels_and_then_of_the_best_score_is_chosen(
    pair, tmp_path
):
    for name, size, what, score in (
        ("far", 7.0, "left-out", 0.9),
        ("better", 10.0, "left-out", 0.6),
        ("worse", 10.0, "left-out", 0.2),
        ("of-one-place", 10.0, "val", 0.99),
    ):
        path = tmp_path / f"{name}.safetensors"
        install(save(path, pixel_size=(size, size), scores={f"{what} f1": score}))
    assert chosen(pair(10.0)) == "better"
    assert chosen(pair(7.0)) == "far"


@pytest.fixture
def no_networks(monkeypatch):
    """Nowhere to compute networks."""
    monkeypatch.delenv("DEEPCHANGE_PYTHON")
    where = "deepchange.engine.worker.environment"
    monkeypatch.setattr(f"{where}.find", lambda *_: None)
    monkeypatch.setattr(f"{where}.find_spec", lambda _: None)


def test_without_a_python_for_networks_what_needs_none_is_chosen(pair, no_networks):
    found = choose_model(pair(10.0))
    assert found.model.name == "ir-mad"
    assert found.reason == (
        "“ir-mad” needs no set-up; trained models need a Python with torch, and none is set up yet."
    )


def test_a_model_that_was_named_is_never_changed(pair):
    named = replace(pair(10.0), model="cva")
    assert with_model(named) is named


def test_a_check_says_which_model_and_why(pair):
    found = check(pair(10.0))
    assert (found.model, found.possible) == ("sentinel2-urban", True)
    assert "is made for pixels like these" in found.reason
    assert "sentinel2-urban" in found.facts["model"]
    assert "model" not in check(replace(pair(10.0), model="cva")).to_json()


def test_python_and_the_command_line_use_it_and_a_run_keeps_its_name(
    pair, no_networks, tmp_path, capsys
):
    request = pair(30.0)
    assert detect(replace(request, output=str(tmp_path / "one"))).model == "ir-mad"
    asked = [request.before, request.after, "--model", "auto", "--progress", "none"]
    assert main(["detect", *asked, "--output", str(tmp_path / "two")]) == 0
    assert "deepchange: Model: “ir-mad” needs no set-up;" in capsys.readouterr().err
    recipe = json.loads((tmp_path / "two" / "recipe.json").read_text(encoding="utf-8"))
    assert recipe["request"]["model"] == "ir-mad"
    assert main(["detect", *asked, "--output", str(tmp_path / "two"), "--resume"]) == 0


def test_a_series_takes_one_model_for_all_its_pairs(pair, no_networks, tmp_path):
    first, second, third = pair(10.0), pair(10.0, bands=4), pair(10.0, bands=5)
    images = [first.before, second.after, third.before]
    found = detect_series(
        images, tmp_path / "series", model="auto", bands_before=(1,), bands_after=(1,)
    )
    assert len(found.pairs) == 2
    told = json.loads((tmp_path / "series" / "series.json").read_text(encoding="utf-8"))
    assert told["request"]["model"] == "ir-mad"


def test_terms_that_forbid_commercial_use_are_told_once(pair, capsys):
    for told in (True, False):
        assert with_told_model(pair(10.0)).model == "sentinel2-urban"
        err = capsys.readouterr().err
        assert ("is not for commercial use: weights: non-commercial research use" in err) is told


def test_other_weights_of_the_same_name_tell_their_terms_anew(tmp_path):
    model = find_model("sentinel2-urban")
    note_terms_told(model)
    assert untold_terms(model) is None
    assert untold_terms(replace(model, licence="other terms"))
    (Path(tmp_path) / "home" / "terms_told.json").write_text("{")
    assert untold_terms(model)
    assert untold_terms(find_model("dsms-cn")) is None


def test_no_weights_can_be_called_auto(tmp_path):
    with pytest.raises(BadInput, match="“auto” is the name of a model"):
        install(save(tmp_path / "auto.safetensors"))
