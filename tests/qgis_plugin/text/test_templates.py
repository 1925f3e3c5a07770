"""Every sentence of the engine has its words in every language."""

import importlib
import re
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.catalogue.card import COMMERCIAL_USE
from deepchange.engine.catalogue.lookup import find_model
from deepchange.engine.catalogue.networks import NETWORKS
from deepchange.qgis_plugin.text.card_in_words import BANDS, KNOWN

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def tool():
    sys.path.insert(0, str(ROOT / "tools"))
    yield importlib.import_module("translations")
    sys.path.remove(str(ROOT / "tools"))


@pytest.fixture(scope="module")
def said(tool):
    return tool.collect()


@pytest.mark.parametrize("language", ["de", "es", "fr", "zh"])
def test_every_message_of_the_engine_is_translated_with_all_its_values(tool, said, language):
    known = tool.read(tool.ts_file(language))
    ours = [
        text
        for text, files in said.texts.items()
        if any(file.startswith("../engine/") for file in files)
    ]
    assert len(ours) > 400
    for text in ours:
        assert known[text].text, f"{language}: {text}"
        assert not known[text].state, f"{language}: {text}"
        assert set(re.findall(r"\{\w+\}", known[text].text)) == set(re.findall(r"\{\w+\}", text)), (
            text
        )
        assert "--" not in known[text].text


def test_what_cards_and_models_say_of_themselves_is_among_the_texts(said):
    texts = {*said.texts}
    assert {facts.task for facts in NETWORKS.values()} | {*COMMERCIAL_USE, *BANDS, *KNOWN} <= texts
    card = find_model("dsms-fcn-szada").card
    assert {
        card.title,
        card.training_data,
        card.limits,
        card.licence,
        card.threshold_chosen,
    } <= texts
