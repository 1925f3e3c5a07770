from __future__ import annotations

import json
from dataclasses import replace

import pytest
from deepchange.engine.catalogue.card import Card, DateNormalisation, LandClass, Normalisation
from deepchange.engine.catalogue.networks import NETWORKS, channels_of
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.errors import ModelDoesNotFit


def through_json(card):
    return Card.from_json(json.loads(json.dumps(card.to_json())))


@pytest.mark.parametrize("name", NETWORKS)
def test_the_published_card_of_every_network_goes_to_json_and_back(name):
    card = published_card(name, {})
    assert through_json(card) == card
    assert len(card.bands) == channels_of(name, {})
    assert card.citation
    assert card.chip_size % NETWORKS[name].multiple == 0


def test_a_card_with_everything_in_it_goes_to_json_and_back():
    card = published_card(
        "clearscd",
        {"classes": 2, "concatenate": True},
        title="Mine",
        pixel_size=(0.1, 0.5),
        training_data="Twenty\nx",
        classes=(LandClass("water", "#0000ff"), LandClass("land", "#00FF00")),
        scores={"F1, test": 0.5, "n": 3},
        licence="CC BY 4.0",
        commercial_use="yes",
        sha256="0" * 64,
        threshold=0.31,
        threshold_chosen="on validation",
    )
    assert through_json(card) == card


def test_a_card_without_a_calibration_is_the_one_that_earlier_versions_wrote():
    card = published_card("dsifn", {})
    assert "calibration" not in card.to_json()
    corrected = replace(card, calibration=((0.0, 0.0), (0.5, 0.25), (1.0, 0.9)))
    assert through_json(corrected) == corrected


def test_a_card_may_have_another_threshold_for_small_pixels():
    card = published_card("dsifn", {}, threshold=0.2)
    assert "thresholds" not in card.to_json()
    assert card.threshold_at((0.5, 0.5)) == 0.2
    fine = through_json(replace(card, thresholds=((0.3, 0.6), (1.0, 0.4))))
    sides = (0.2, 0.2), (0.4, 0.9), (0.9, 1.2), None
    assert [fine.threshold_at(each) for each in sides] == [0.6, 0.4, 0.2, 0.2]


def test_a_threshold_is_found_again_in_what_the_network_itself_says():
    card = published_card("dsifn", {}, threshold=0.4)
    assert card.network_threshold == 0.4
    corrected = replace(card, calibration=((0.0, 0.0), (0.5, 0.2), (1.0, 0.6)))
    assert corrected.network_threshold == pytest.approx(0.75)
    assert replace(corrected, threshold=0.7).network_threshold == 1.0  # more than is ever written


def test_raw_eight_bit_values_become_what_imagenet_weights_were_shown():
    subtract, divide = published_card("dsifn", {}).normalisation.on_raw_values(
        "before", (1, 2, 3), (4, 5, 6)
    )
    # Pure red: (255 / 255 - 0.485) / 0.229.
    assert (255 - subtract[0]) / divide[0] == pytest.approx((1 - 0.485) / 0.229)
    assert (0 - subtract[2]) / divide[2] == pytest.approx(-0.406 / 0.225)


def test_bsfnet_subtracts_from_each_date_its_own_mean_in_the_order_blue_green_red():
    card = published_card("bsfnet", {})
    assert card.bands == ("blue", "green", "red")
    before = card.normalisation.on_raw_values("before", (0, 0, 0), (1, 1, 1))
    after = card.normalisation.on_raw_values("after", (0, 0, 0), (1, 1, 1))
    assert before == ((87.538574, 99.830925, 90.286438), (1.0, 1.0, 1.0))
    assert after == ((119.692307, 127.327347, 120.792427), (1.0, 1.0, 1.0))


def test_dsms_fcn_is_shown_values_in_0_to_1_and_dsms_cn_standardised_ones():
    fcn, cn = (published_card(name, {}).normalisation for name in ("dsms-fcn", "dsms-cn"))
    assert fcn.on_raw_values("after", (9, 9, 9), (9, 9, 9)) == (
        (0.0, 0.0, 0.0),
        (255.0, 255.0, 255.0),
    )
    assert cn.on_raw_values("after", (7, 8, 9, 5), (2, 3, 4, 0)) == (
        (7.0, 8.0, 9.0, 5.0),
        (2.0, 3.0, 4.0, 1.0),
    )


def test_land_cover_without_known_names_is_numbered_in_colours_that_differ():
    classes = published_card("clearscd", {"classes": 6}).classes
    assert [item.name for item in classes] == [f"class {number}" for number in range(1, 7)]
    assert len({item.colour for item in classes}) == 6


def test_the_task_is_that_of_the_network():
    assert published_card("clearscd", {}).task == "semantic change"
    assert published_card("dsifn", {}).task == "change"


NAN = float("nan")
ONES = DateNormalisation((1.0,) * 3, (1.0,) * 3)


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("network", "resnet", "no network “resnet”"),
        ("network", ["dsifn"], "no network"),
        ("network", "\n\x1b[2J", "no network"),
        ("network", "x" * 100_000, "no network"),
        ("options", {"layers": 3}, "no option “layers”"),
        ("options", {"dropout": NAN}, "dropout"),
        ("options", {"shared_encoder": 1}, "true or false"),
        ("options", [1], "options is"),
        ("bands", [], "3 names"),
        ("bands", "rgb", "bands is"),
        ("bands", ["red", "green", "\x1b[2J"], "names of the bands"),
        ("bands", ["red"] * 2000, "a list"),
        ("chip_size", 10**9, "whole number from 16"),
        ("chip_size", 256.0, "whole number"),
        ("overlap", 400, "half of the chip"),
        ("batch", True, "whole number"),
        ("threshold", 0, "probability between 0 and 1"),
        ("threshold", NAN, "probability"),
        ("threshold", "0.5", "probability"),
        ("value_range", [255, 0], "smaller first"),
        ("value_range", [0, float("inf")], "finite"),
        ("pixel_size", [0, 1], "metres"),
        ("pixel_size", ["a", "b"], "metres"),
        ("classes", [{"name": "water", "colour": "#0000ff"}], "0 classes"),
        ("thresholds", [[1.0, 0.0]], "length and a probability"),
        ("thresholds", [[0, 0.5]], "length and a probability"),
        ("thresholds", [0.5, 0.5], "a list"),
        ("thresholds", [[1.0, 0.4], [0.5, 0.6]], "length and a probability"),
        ("calibration", [[0, 0]], "two or more pairs"),
        ("calibration", [[0, 0], [0.5, 0.4], [1, 0.4]], "each above the last"),
        ("calibration", [[0, 0], [1, 1.5]], "probabilities from 0 to 1"),
        ("calibration", [[0, NAN], [1, 1]], "two or more pairs"),
        ("calibration", "0.5", "a list"),
        ("scores", {"F1": "high"}, "finite number"),
        ("scores", {"F1": NAN}, "finite number"),
        ("licence", "\x1b]0;title\x07", "a text"),
        ("licence", "x" * 100_000, "a text"),
        ("licence", {"name": "MIT"}, "a text"),
        ("commercial_use", "maybe", "yes, no, unknown"),
        ("sha256", "../../etc/passwd", "64 hexadecimal digits"),
        ("normalisation", None, "mapping"),
        ("normalisation", {}, "does not say statistics"),
        ("normalisation", {"statistics": "magic"}, "fixed"),
        ("normalisation", {"statistics": "fixed", "scale": 0}, "above 0"),
        ("normalisation", {"statistics": "fixed"}, "where they are fixed"),
        (
            "normalisation",
            {"statistics": "raster", "before": {"mean": [1], "deviation": [1]}},
            "raster",
        ),
        ("task", "semantic change", "what DSIFN does"),
        ("form", 2, "install a newer version"),
        ("form", None, "no card of Deep Change"),
        ("form", "1", "no card of Deep Change"),
        ("surprise", 1, "holds surprise"),
    ],
)
def test_a_card_that_makes_no_sense_is_refused_in_one_sentence(field, value, sentence):
    values = {**published_card("dsifn", {}).to_json(), field: value}
    with pytest.raises(ModelDoesNotFit, match=sentence) as refused:
        Card.from_json(values)
    assert str(refused.value).isprintable()
    assert len(str(refused.value)) < 400


@pytest.mark.parametrize(
    "numbers", [[1, 2], [1, 2, NAN], [1, 2, "3"], [1, 2, 10**400], "123", [[]]]
)
def test_a_normalisation_without_a_finite_number_for_each_band_is_refused(numbers):
    values = published_card("dsifn", {}).to_json()
    values["normalisation"]["after"] = {"mean": numbers, "deviation": [1, 1, 1]}
    with pytest.raises(ModelDoesNotFit):
        Card.from_json(values)


def test_a_deviation_of_zero_is_refused():
    with pytest.raises(ModelDoesNotFit, match="above 0"):
        replace(
            published_card("dsifn", {}),
            normalisation=Normalisation(
                "fixed", 1.0, ONES, DateNormalisation((0.0,) * 3, (1.0, 0.0, 1.0))
            ),
        )


@pytest.mark.parametrize("values", [None, [], "card", 3, {1: 2}, {}])
def test_what_is_no_card_at_all_is_refused(values):
    with pytest.raises(ModelDoesNotFit):
        Card.from_json(values)


def test_a_class_without_a_colour_is_refused():
    values = published_card("clearscd", {"classes": 2}).to_json()
    values["classes"][1]["colour"] = "red; position: absolute"
    with pytest.raises(ModelDoesNotFit, match="colour"):
        Card.from_json(values)
