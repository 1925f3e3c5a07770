"""What the panel tells of weights."""

from dataclasses import replace

import pytest
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.catalogue.store import find_weights, read_weights_file
from deepchange.qgis_plugin.text.card_in_words import KNOWN, card_in_words


def test_a_calibration_is_told_by_what_becomes_of_three_probabilities(qgis_app):
    card = published_card("dsifn", {})
    assert "Calibration" not in card_in_words(card)
    corrected = replace(card, calibration=((0.0, 0.0), (0.5, 0.2), (1.0, 0.8)))
    assert "Calibration: 0.1 becomes 0.04; 0.5 becomes 0.2; 0.9 becomes 0.68" in card_in_words(
        corrected
    )


def test_thresholds_for_small_pixels_are_told(qgis_app):
    card = replace(published_card("dsifn", {}), thresholds=((0.8, 0.4),))
    assert "; 0.4 for pixels of 0.8 m and less" in card_in_words(card)


@pytest.mark.parametrize("name", ["dsms-fcn-szada", "sentinel2-urban", "vhr-buildings"])
def test_all_that_cards_of_shipped_weights_say_can_be_translated(name):
    card = read_weights_file(find_weights(name)).card
    said = {
        getattr(card, field)
        for field in ("title", "threshold_chosen", "training_data", "limits", "licence")
    }
    assert said - {""} <= {each.template for each in KNOWN}
