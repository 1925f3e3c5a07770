"""What the words and numbers of a reference mean."""

import pytest
from deepchange.engine.accuracy.change_values import CHANGED, UNCHANGED, UNKNOWN, ChangeValues


@pytest.mark.parametrize(
    ("yes", "no", "unknown"),
    [
        ("yes", "No ", "undecided"),
        ("Ja", "nein", "unbekannt"),
        ("oui", "Inchangé", "inconnu"),
        ("sí", "sin cambio", "desconocido"),
        ("是", "否", "未知"),
    ],
)
@pytest.mark.parametrize("words_are_changes", [False, True])
def test_words_of_every_language_of_the_plugin_mean_what_they_say(
    yes, no, unknown, words_are_changes
):
    meanings = ChangeValues().read([yes, no, unknown], "it", words_are_changes=words_are_changes)
    assert [meanings.of(word) for word in (yes, no, unknown)] == [CHANGED, UNCHANGED, UNKNOWN]
