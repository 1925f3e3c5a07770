"""What an analyst reads in QGIS of another language: sentences of the engine, cards of models, signs and figures."""

import re

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.catalogue.lookup import find_model
from deepchange.engine.results.unlikely import unlikely_note
from deepchange.qgis_plugin.dock.detect.model_panel import facts_html
from deepchange.qgis_plugin.text import formatting
from deepchange.qgis_plugin.text.card_in_words import card_in_words
from deepchange.qgis_plugin.text.engine_sentences import retold, retold_fact
from deepchange.qgis_plugin.text.plain_words import plain
from deepchange.qgis_plugin.text.translation import FOLDER
from qgis.PyQt.QtCore import QLocale, QTranslator
from qgis.PyQt.QtWidgets import QApplication


@pytest.fixture
def speak(qgis_app, monkeypatch):
    """Makes the plugin speak a language, figures too."""
    usual, translators = QLocale(), []

    def speak(language):
        translator = QTranslator()
        assert translator.load(f"deepchange_{language}", str(FOLDER))
        QApplication.installTranslator(translator)
        translators.append(translator)
        QLocale.setDefault(QLocale(language))
        monkeypatch.setattr(formatting, "language", lambda: language)

    yield speak
    QLocale.setDefault(usual)
    for translator in translators:
        QApplication.removeTranslator(translator)


def test_the_names_of_fields_stand_in_the_quotes_of_the_language(speak):
    speak("fr")
    told = plain(unlikely_note(61.0))
    assert "\u00ab\u00a0Seuil\u00a0\u00bb" in told
    assert not re.search("[“”]|threshold|--", told)


@pytest.mark.parametrize(("language", "size"), [("de", "1,5 m"), ("es", "1,5 m"), ("fr", "1,5 m"), ("zh", "1.5 m")])
def test_what_a_model_is_for_is_told_with_the_decimal_sign_of_the_language(speak, language, size):
    speak(language)
    told = facts_html(find_model("dsms-fcn-szada"))
    assert told.count(size) == 2
    assert not re.search(r"blue|green|red\b|aerial|scientific|commercial use|Licence:", told)


@pytest.mark.parametrize("language", ["de", "es", "fr", "zh"])
def test_a_card_of_weights_is_told_in_the_language(speak, language):
    card = find_model("dsms-fcn-szada").card
    english = card_in_words(card)
    assert "Where it fails: Trained on one place" in english
    assert "value / 255; Both images: minus 0, divided by 1" in english
    speak(language)
    told = card_in_words(card)
    assert len(told.split("\n")) == len(english.split("\n"))
    assert not re.search(r"Trained|Bands|overlap|divided|blue|scientific|recipe before|at once", told)
    assert card.citation in told


def test_reasons_and_lists_within_a_sentence_are_told_in_the_language_too(speak):
    speak("de")
    assert plain("The reference “a.gpkg” cannot be read: it is larger than 64 MB; choose a file.") == (
        "Die Referenz „a.gpkg“ lässt sich nicht lesen: es ist größer als 64 MB; wählen Sie eine Datei."
    )
    assert plain("“a.gpkg” has no layer “c”; it has: “a” (1,200 features), “b” (1 feature).") == (
        "„a.gpkg“ hat keinen Layer „c“; vorhanden: „a“ (1.200 Objekte), „b“ (1 Objekt)."
    )
    assert plain("--threshold is 7; give a probability between 0 and 1, such as 0.5.") == (
        "„Schwellenwert“ ist 7; geben Sie Folgendes an: eine Wahrscheinlichkeit zwischen 0 und 1, etwa 0.5."
    )


def test_the_worker_that_crashed_is_told_in_the_language_with_its_cause(speak):
    speak("fr")
    told = plain("The worker that computes networks crashed (signal 11); run again, and repair its environment if this "
                 "comes back. Its log is /tmp/log.")  # fmt: skip
    assert told.startswith("Le processus qui calcule les réseaux a planté (signal 11)")
    assert told.endswith("Son journal est /tmp/log.")


@pytest.mark.parametrize("fact", ["a: 5 × 4 pixels, 3 channel(s), Byte, nodata 0, EPSG:32633, file's date 2020-05-01"])
def test_a_fact_of_a_check_is_told_part_by_part(speak, fact):
    speak("de")
    assert retold_fact(fact) == "a: 5 × 4 Pixel, 3 Kanäle, Byte, NoData 0, EPSG:32633, Dateidatum 2020-05-01"


def test_a_version_of_python_is_no_decimal_number(speak):
    speak("de")
    assert retold("Python 3.8 is too old for torch; choose Python 3.10 or later.").endswith("Python ab 3.10.")


def test_in_french_no_sign_begins_a_line_and_no_guillemet_ends_one():
    text = (FOLDER / "deepchange_fr.ts").read_text(encoding="utf-8")
    found = re.findall(r"<translation[^>]*>(.*?)</translation>", text, re.DOTALL)
    assert len(found) > 500
    assert not [words for words in found if re.search(r"« | [;:?!»%]", words)]
