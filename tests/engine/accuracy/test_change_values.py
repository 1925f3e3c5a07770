"""What the words and numbers of a reference mean."""

import pytest
from deepchange.engine.accuracy.change_values import CHANGED, UNCHANGED, UNKNOWN, ChangeValues
from deepchange.engine.errors import BadInput


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


@pytest.mark.parametrize(
    ("changed", "unchanged", "sentence"),
    [
        ("3..1", None, "The range “3..1” holds no value"),
        ("1, 9..-9", "0", "The range “9..-9” holds no value"),
        ("1..", "0", "“1..” is no range"),
        ("1..2..3", "0", "“1..2..3” is no range"),
        ("1..3", "3..5", "“3..5” is said to mean two things"),
        ("1..3", "2", "“2” is said to mean two things"),
    ],
)
def test_a_range_that_cannot_be_meant_is_refused(changed, unchanged, sentence):
    with pytest.raises(BadInput, match=sentence):
        ChangeValues.from_texts(changed, unchanged, None)


def test_ranges_end_with_the_values_that_they_name():
    values = ChangeValues.from_texts("-5..-1, town..city", "0..0.5", "0.6..255")
    assert [values.said(each) for each in (-5, -1, "Town..City", 0.5, 0.6, 256)] == [
        CHANGED,
        CHANGED,
        CHANGED,
        UNCHANGED,
        UNKNOWN,
        None,
    ]
