"""The rules of kinds: read, refused where they cannot be meant, applied in their order."""

import numpy as np
import pytest
from deepchange.engine import BadInput
from deepchange.engine.kinds import rules
from deepchange.engine.kinds.rules import OWN_RULES, read_rules, read_simple, read_toml

MINE = """
[kinds.pale]
value = 7
colour = "#aabbcc"

[[rules]]
kind = "pale"
when = ["brightness_change > 0.2", "ndvi_before < 0.5"]
"""


@pytest.fixture
def file(tmp_path):
    """Writes a file of rules, and gives its name."""

    def make(text):
        (tmp_path / "mine.toml").write_text(text, encoding="utf-8")
        return str(tmp_path / "mine.toml")

    return make


def decided(found, **values):
    """The name of the kind of one pixel of these values."""
    given = {name: np.array([value], np.float32) for name, value in values.items()}
    indices = {name.rpartition("_")[0] for name in values}
    (value,) = found.decide(given, indices, 1)
    return next(kind.name for kind in found.kinds if kind.value == value)


def test_a_file_of_ones_own_names_kinds_that_deep_change_does_not_know(file):
    found = read_rules(file(MINE))
    assert [(kind.name, kind.value) for kind in found.kinds] == [("pale", 7), ("other", 10)]
    assert decided(found, brightness_change=0.3, ndvi_before=0.4) == "pale"
    assert decided(found, brightness_change=0.3, ndvi_before=0.6) == "other"


def test_a_rule_that_asks_for_an_index_which_the_pair_lacks_is_left_out(file):
    assert decided(read_rules(file(MINE)), brightness_change=0.3) == "other"


def test_what_is_no_number_fulfils_no_condition(file):
    found = read_rules(file(MINE))
    assert decided(found, brightness_change=np.nan, ndvi_before=0.4) == "other"


def test_the_first_rule_that_holds_decides():
    water_on_grass = {"mndwi_before": -0.4, "mndwi_after": 0.5, "mndwi_change": 0.9}
    greenness = {"ndvi_before": 0.7, "ndvi_after": -0.1, "ndvi_change": -0.8}
    assert decided(read_rules("auto"), **water_on_grass, **greenness) == "water gain"
    assert decided(read_rules("auto"), **greenness) == "vegetation loss"


def test_sea_that_became_land_has_lost_no_vegetation_in_a_picture_of_three_bands():
    # The new land of the demo pair: sea is greener than red, and bluer than green.
    sea = {"ngrdi_before": 0.29, "ngbdi_before": -0.17, "brightness_before": 48.0}
    land = {"ngrdi_after": -0.10, "ngbdi_after": 0.02, "brightness_after": 134.0}
    change = {"ngrdi_change": -0.38, "ngbdi_change": 0.19, "brightness_change": 0.47}
    assert decided(read_rules("auto"), **sea, **land, **change) == "brighter"


@pytest.mark.parametrize(
    ("replaced", "by", "sentence"),
    [
        ("value = 7", "value = 0", "needs a value from 1 to 254"),
        ("value = 7", "value = true", "needs a value from 1 to 254"),
        ("#aabbcc", "grey", "needs a colour such as “#d95f02”"),
        ('kind = "pale"', 'kind = "dark"', "“dark”, which is not among [kinds]"),
        ("brightness_change", "evi_change", "asks for the index “evi”"),
        ("brightness_change > 0.2", "brightness_change is large", "is not of the form"),
        ("[[rules]]", "[[rule]]", "holds “rule”; known are kinds, rules"),
        ('colour = "#aabbcc"', 'color = "#aabbcc"', "holds “color”"),
        ("[kinds.pale]", "[kinds.pale", "cannot be read"),
        (MINE, "", "has no [[rules]]"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_one_sentence(file, replaced, by, sentence):
    with pytest.raises(BadInput) as told:
        read_rules(file(MINE.replace(replaced, by)))
    assert "mine.toml" in str(told.value)
    assert sentence in str(told.value)


def test_two_kinds_of_one_value_are_refused(file):
    other = MINE.replace("pale", "dark").partition("[[rules]]")[0]
    with pytest.raises(BadInput, match="“pale”, “dark” have the same value"):
        read_rules(file(MINE + other))


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(BadInput, match="cannot be read: No such file"):
        read_rules(str(tmp_path / "none.toml"))


def test_rules_are_read_without_a_reader_of_toml_as_before_python_3_11(monkeypatch, file):
    text = OWN_RULES.read_text(encoding="utf-8")
    plain = read_toml(text)
    assert read_simple(text) == plain
    assert len(plain["rules"]) == 13
    monkeypatch.setattr(rules, "read_toml", read_simple)
    assert [kind.name for kind in read_rules(file(MINE)).kinds] == ["pale", "other"]
    with pytest.raises(BadInput, match="line 8: this Python reads TOML only"):
        read_rules(file(MINE.replace('["', '[\n"')))


def test_a_file_that_is_no_text_is_said_to_be_none(tmp_path):
    (tmp_path / "image.tif").write_bytes(b"II*\x00\xce")
    with pytest.raises(
        BadInput, match=r"cannot be read: it is not text written in UTF-8\. Correct"
    ):
        read_rules(str(tmp_path / "image.tif"))
