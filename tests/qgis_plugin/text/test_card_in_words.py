"""What the panel tells of weights."""

from dataclasses import replace

from deepchange.engine.catalogue.published import published_card
from deepchange.qgis_plugin.text.card_in_words import card_in_words


def test_a_calibration_is_told_by_what_becomes_of_three_probabilities(qgis_app):
    card = published_card("dsifn", {})
    assert "Calibration" not in card_in_words(card)
    corrected = replace(card, calibration=((0.0, 0.0), (0.5, 0.2), (1.0, 0.8)))
    assert "Calibration: 0.1 becomes 0.04; 0.5 becomes 0.2; 0.9 becomes 0.68" in card_in_words(
        corrected
    )
