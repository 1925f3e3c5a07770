"""What a recipe asks for, made."""

import numpy as np
import pytest
from deepchange.engine.errors import BadInput
from deepchange.training.data.pair_set import open_set, write_description
from deepchange.training.trainer import setup
from deepchange.training.trainer.setup import normalisation_of, options_of
from osgeo import gdal

MEASURED = {
    "before": {"mean": [10.0, 20.0, 30.0], "deviation": [1.0, 2.0, 0.0]},
    "after": {"mean": [40.0, 50.0, 60.0], "deviation": [4.0, 5.0, 6.0]},
}


def shown(recipe, data, **values):
    """What is subtracted and divided by on each date."""
    found = normalisation_of(recipe(data, **values), open_set(data))
    return [found.on_raw_values(date, (), ()) for date in ("before", "after")]


def test_each_date_is_shown_by_its_own_mean_and_deviation_over_the_set(recipe, tiny_set):
    data = tiny_set()
    write_description(data, coding="0/1", statistics=MEASURED)
    # What never varies is divided by 1.
    assert shown(recipe, data, normalisation="data") == [
        ((10, 20, 30), (1, 2, 1)),
        ((40, 50, 60), (4, 5, 6)),
    ]
    assert shown(recipe, data, normalisation="data means") == [
        ((10, 20, 30), (1,) * 3),
        ((40, 50, 60), (1,) * 3),
    ]


def test_bands_take_their_own_numbers_along(recipe, tiny_set):
    data = tiny_set()
    write_description(data, coding="0/1", statistics=MEASURED)
    before, _ = shown(recipe, data, normalisation="data", bands=[2, 1])
    assert before == ((20, 10), (2, 1))


def test_a_set_that_was_not_measured_is_measured_over_the_pairs_to_train_with(recipe, tiny_set):
    data = tiny_set(train=3)
    (less, by), _ = shown(recipe, data, normalisation="data")
    paths = [data / "before" / f"train_{index}.tif" for index in range(3)]
    pixels = np.concatenate(
        [gdal.Open(str(path)).ReadAsArray().reshape(3, -1) for path in paths], axis=1
    )
    assert less == pytest.approx(pixels.mean(1), rel=1e-6)
    assert by == pytest.approx(pixels.std(1), rel=1e-4)


def of_bands(tiny_set, raster, bands):
    """A set whose images have so many bands."""
    data = tiny_set()
    for path in [*data.glob("before/*.tif"), *data.glob("after/*.tif")]:
        raster(path, np.resize(gdal.Open(str(path)).ReadAsArray(), (bands, 64, 64)), pixel=1.0)
    return data


def test_a_network_gets_as_many_bands_as_the_images_have(recipe, tiny_set, raster):
    data = of_bands(tiny_set, raster, 5)
    pairs = open_set(data)
    assert options_of(recipe(data), pairs) == {"bands": 5}
    assert options_of(recipe(data, bands=[3, 2]), pairs) == {"bands": 2}
    assert options_of(recipe(data, bands=[3, 2, 1]), pairs) == {}
    with pytest.raises(
        BadInput, match=r"have 5 bands, and BSFNet takes 3; name those to use, such as --set bands="
    ):
        options_of(recipe(data, network="bsfnet"), pairs)
    with pytest.raises(BadInput, match=r"have 5 bands, and DSMS-FCN takes 6"):
        options_of(recipe(data, options={"bands": 6}), pairs)


@pytest.mark.parametrize("bands", [1, 5])
def test_images_of_any_number_of_bands_are_trained_with(recipe, tiny_set, raster, tmp_path, bands):
    pytest.importorskip(
        "lightning", reason="Lightning is not installed here (pip install lightning)"
    )
    from deepchange.training.trainer.devices import launched
    from deepchange.training.trainer.trainer import Training

    made = recipe(of_bands(tiny_set, raster, bands), normalisation="data", epochs=1, steps=1)
    assert Training(made, tmp_path / "run", launched("cpu", 1, 1, "fp32")).run().step == 1


@pytest.mark.parametrize(("encoder", "groups"), [("", 1), ("given", 2)])
def test_a_learned_encoder_learns_more_slowly_and_one_that_starts_at_random_does_not(
    recipe, tiny_set, monkeypatch, encoder, groups
):
    monkeypatch.setattr(setup, "initialise_encoder", lambda network, source: None)
    made = recipe(tiny_set(), network="lite", encoder=encoder, encoder_rate=0.25)
    learner = setup.build_learner(made, {})
    found = setup.build_optimiser(made, learner).param_groups
    rates = [made.learning_rate, made.learning_rate * 0.25][:groups]
    assert [group["lr"] for group in found] == [group["initial_lr"] for group in found] == rates
    assert sum(len(group["params"]) for group in found) == len(list(learner.parameters()))


@pytest.fixture
def counted(monkeypatch):
    """How often the pairs of a set are read for their statistics."""
    calls, measure = [], setup.statistics_of
    monkeypatch.setattr(setup, "statistics_of", lambda *given: calls.append(1) or measure(*given))
    return calls


def test_a_set_is_measured_once_until_an_image_changes(recipe, tiny_set, counted):
    data = tiny_set()
    first = shown(recipe, data, normalisation="data")
    assert shown(recipe, data, normalisation="data") == first
    assert len(counted) == 1
    shown(recipe, data, normalisation="data", bands=[2, 1])
    assert len(counted) == 2
    dataset = gdal.Open(str(data / "after" / "train_0.tif"), gdal.GA_Update)
    dataset.WriteArray(np.full((3, 64, 64), 255, np.uint8))
    del dataset
    assert shown(recipe, data, normalisation="data") != first
    assert len(counted) == 3


@pytest.mark.parametrize("text", ["", "{", "[]", '{"before": {"mean": [NaN], "deviation": [1]}}'])
def test_damaged_statistics_are_measured_again(recipe, tiny_set, counted, deepchange_home, text):
    data = tiny_set()
    first = shown(recipe, data, normalisation="data")
    (kept,) = (deepchange_home / "statistics").iterdir()
    kept.write_text(text)
    assert shown(recipe, data, normalisation="data") == first
    assert len(counted) == 2


def test_where_statistics_cannot_be_kept_they_are_measured_all_the_same(
    recipe, tiny_set, deepchange_home
):
    (deepchange_home / "statistics").write_text("a file where the folder would be")
    assert shown(recipe, tiny_set(), normalisation="data")
