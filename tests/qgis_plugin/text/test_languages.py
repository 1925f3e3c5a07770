"""What an analyst reads in QGIS of another language: sentences of the engine, cards of models,
signs and figures."""

import re

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.catalogue.lookup import find_model
from deepchange.engine.errors import BadInput
from deepchange.engine.files.names import subject
from deepchange.engine.messages import Message, Quantity, joined, msg, some_of
from deepchange.engine.pair_check import check
from deepchange.engine.request import DetectionRequest
from deepchange.engine.results.assemble import unlikely_note
from deepchange.qgis_plugin.dock.detect.model_panel import facts_html
from deepchange.qgis_plugin.dock.result.learn_panel import LearnPanel
from deepchange.qgis_plugin.text import formatting
from deepchange.qgis_plugin.text.card_in_words import card_in_words
from deepchange.qgis_plugin.text.formatting import shown
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


@pytest.mark.parametrize(
    ("language", "size"), [("de", "1,5 m"), ("es", "1,5 m"), ("fr", "1,5 m"), ("zh", "1.5 m")]
)
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
    assert not re.search(
        r"Trained|Bands|overlap|divided|blue|scientific|recipe before|at once", told
    )
    assert card.citation in told


def test_reasons_and_lists_within_a_sentence_are_told_in_the_language_too(speak):
    speak("de")
    too_large = msg("it is larger than {limit} MB", limit=64)
    sentence = msg(
        "{subject} cannot be read: {why}; choose a file.",
        subject=subject("the reference", "a.gpkg"),
        why=too_large,
    )
    assert (
        plain(sentence)
        == "Die Referenz „a.gpkg“ lässt sich nicht lesen: es ist größer als 64 MB; wählen Sie "
        "eine Datei."
    )
    many = msg(
        "“{name}” ({features})",
        name="a",
        features=msg("{count} features", count=Quantity(1200, form=",")),
    )
    one = msg("“{name}” ({features})", name="b", features=msg("1 feature"))
    sentence = msg(
        "“{file}” has no layer “{layer}”; it has: {layers}.",
        file="a.gpkg",
        layer="c",
        layers=[many, one],
    )
    assert (
        plain(sentence)
        == "„a.gpkg“ hat keinen Layer „c“; vorhanden: „a“ (1.200 Objekte), „b“ (1 Objekt)."
    )


@pytest.mark.parametrize(("language", "told"), [("fr", "a.tif, b.tif"), ("zh", "a.tif、b.tif")])
def test_a_list_has_the_comma_of_the_language(speak, language, told):
    speak(language)
    names = ["a.tif", "b.tif"]
    for layers in (names, some_of(names), joined(names, ", ")):
        assert shown(msg("{layers}", layers=layers)) == told
    panel = LearnPanel()
    assert (", " in panel.missing.text()) == (language == "fr")


def test_a_number_that_is_refused_is_told_by_the_field_it_was_entered_in(speak):
    speak("de")
    with pytest.raises(BadInput) as caught:
        DetectionRequest("b.tif", "a.tif", "out", threshold=7)
    assert plain(caught.value.message) == (
        "„Schwellenwert“ ist 7; geben Sie Folgendes an: eine Wahrscheinlichkeit zwischen 0 und 1, "
        "etwa 0.5."
    )


def test_the_worker_that_crashed_is_told_in_the_language_with_its_cause(speak):
    speak("fr")
    cause = msg(
        "crashed (signal {code}); run again, and repair its environment if this comes back.",
        code=11,
    )
    told = plain(
        msg(
            "The worker that computes networks {cause} Its log is {log}.",
            cause=cause,
            log="/tmp/log",
        )
    )
    assert told.startswith("Le processus qui calcule les réseaux a planté (signal 11)")
    assert told.endswith("Son journal est /tmp/log.")


def test_facts_of_a_check_are_told_in_the_language(speak, pair_of_files, tmp_path):
    speak("de")
    found = check(DetectionRequest(*pair_of_files, str(tmp_path), model="cva"))
    told = {formatting.shown(name): formatting.shown(fact) for name, fact in found.facts.items()}
    assert re.search(
        r"before\.tif: \d+ × \d+ Pixel, \d Kanäle, Byte, EPSG:\d+, \d+,\d\d × \d+,\d\d m",
        told["vorher"],
    )
    assert "Mittel" in told["Werte vorher"]
    assert not [fact for fact in told.values() if re.search("pixels|channels|mean|CRS|about", fact)]


def test_a_version_of_python_is_no_decimal_number(speak):
    speak("de")
    sentence = msg(
        "{name} is too old for torch; choose Python {major}.{minor} or later.",
        name="Python 3.8",
        major=3,
        minor=10,
    )
    assert formatting.shown(sentence).endswith("Python ab 3.10.")


def test_what_was_received_cannot_reach_into_the_program(speak):
    speak("de")
    hostile = Message.from_json({"template": "{x.__class__} {0} {y}", "values": {"y": "{x}"}})
    assert formatting.shown(hostile) == "{x.__class__} {0} {x}"


def test_in_french_no_sign_begins_a_line_and_no_guillemet_ends_one():
    text = (FOLDER / "deepchange_fr.ts").read_text(encoding="utf-8")
    found = re.findall(r"<translation[^>]*>(.*?)</translation>", text, re.DOTALL)
    assert len(found) > 500
    assert not [words for words in found if re.search(r"« | [;:?!»%]", words)]
