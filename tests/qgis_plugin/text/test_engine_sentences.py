"""The engine's sentences in the user's language: each is still said by the engine, and is recognised when it is."""

import ast
import re
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.text import engine_sentences
from deepchange.qgis_plugin.text.engine_sentences import ALL, SENTENCES, retold, retold_fact
from deepchange.qgis_plugin.text.plain_words import call, plain

ENGINE = Path(engine_sentences.__file__).parents[2] / "engine"
HOLE = "\0"


def skeletons():
    """Every text of the engine with holes for what it fills in."""
    found = set()
    for path in ENGINE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(re.sub(r"\{\w+\}", HOLE, node.value))  # filled in by format()
            elif isinstance(node, ast.JoinedStr):
                parts = (part.value if isinstance(part, ast.Constant) else HOLE for part in node.values)
                found.add("".join(parts))
    return found


@pytest.fixture(scope="module")
def said():
    return [text for text in skeletons() if len(text.replace(HOLE, "")) > 1]


def example(text):
    """The sentence as the engine may fill it in."""
    words = {"there": "cva, ir-mad", "subject": "The after image “a.tif”", "size": "0.5 m", "system": "EPSG:32636",
             "names": "change.tif", "error": "The disk is full."}  # fmt: skip
    return re.sub(r"\{(\w+)\}", lambda hole: words.get(hole[1], "12" if re.match("n(_|$)", hole[1]) else "x"), text)


def is_said(sentence, said):
    """Whether one text of the engine, or one after a beginning of another's, can be this sentence."""
    for text in said:
        parts = text.split(HOLE)
        if not all(part in sentence for part in parts):
            continue
        pattern = "(?s:.*?)".join(map(re.escape, parts))
        if re.fullmatch(pattern, sentence) and len(text.replace(HOLE, "")) > 0.4 * len(sentence):
            return True
        if len(text.replace(HOLE, "")) > 60 and re.search(pattern + "$", sentence):
            return True
    return False


@pytest.mark.parametrize("text", SENTENCES)
def test_the_engine_still_says(text, said):
    assert is_said(example(text), said)


def test_a_sentence_that_the_engine_says_no_longer_would_be_noticed(said):
    assert not is_said("Before and after are one and the same image; choose two others.", said)


@pytest.mark.parametrize("text", ALL)
def test_it_is_recognised_and_every_value_is_kept(text, monkeypatch):
    monkeypatch.setattr(engine_sentences, "tr", lambda known: f"[{known}]" if known == text else known)
    assert retold(example(text)) == f"[{example(text)}]"


def test_what_nobody_translated_stays_as_the_engine_said_it():
    assert retold("“a” takes 3 channel(s) (red, green, blue), and the images give 1,234; …") == (
        "“a” takes 3 channel(s) (red, green, blue), and the images give 1,234; …"
    )


def test_facts_of_several_bands_are_told_band_by_band(monkeypatch):
    german = {"{n_low} to {n_high}, mean {n_mean}": "{n_low} bis {n_high}, Mittel {n_mean}"}
    monkeypatch.setattr(engine_sentences, "tr", lambda text: german.get(text, text))
    assert retold_fact("0 to 255, mean 90.5; 3 to 9, mean 4") == "0 bis 255, Mittel 90.5; 3 bis 9, Mittel 4"


@pytest.mark.parametrize(("count", "told"), [(1, "1 channel"), (3, "3 channels")])
def test_one_channel_and_several_are_told_apart(count, told):
    fact = f"a: 525 × 400 pixels, {count} channel(s), Byte, EPSG:32636"
    assert retold_fact(fact) == f"a: 525 × 400 pixels, {told}, Byte, EPSG:32636"


def test_channels_are_told_in_the_users_language(monkeypatch):
    text = "{layer}: {n_width} × {n_height} pixels, {n} channels, {rest}"
    german = {text: "{layer}: {n_width} × {n_height} Pixel, {n} Kanäle, {rest}"}
    monkeypatch.setattr(engine_sentences, "tr", lambda said: german.get(said, said))
    assert retold_fact("a: 5 × 4 pixels, 3 channel(s), Byte") == "a: 5 × 4 Pixel, 3 Kanäle, Byte"


def test_a_passing_file_is_called_by_the_name_of_its_layer():
    call("/tmp/processing_x/area-of-interest.gpkg", "parks")
    told = plain(
        "The area of interest “/tmp/processing_x/area-of-interest.gpkg” lies outside what both images cover; choose "
        "another area."
    )
    assert told == "The area of interest “parks” lies outside what both images cover; choose another area."
