"""Sentences as data: they are English where a text is wanted, and come back whole from JSON,
whoever wrote it."""

import ast
import copy
import json
import pickle
import re
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine.cli.remedies import WORDS, with_options
from deepchange.engine.errors import BadInput
from deepchange.engine.messages import (
    LONGEST,
    Message,
    Quantity,
    Remedy,
    as_message,
    joined,
    messages_of,
    msg,
    names_in,
)

ENGINE = Path(__file__).parents[2] / "engine"
ERRORS = {
    "BadInput",
    "RasterUnreadable",
    "RastersDoNotMatch",
    "NothingToAssess",
    "InputChanged",
    "OutputRefused",
    "RunDamaged",
    "ModelDoesNotFit",
    "EnvironmentMissing",
    "LibraryMissing",
    "WorkerFailed",
    "OutOfSpace",
    "Stopped",
    "DeepChangeError",
}


@pytest.fixture
def message():
    inner = msg("about {area}", Remedy.RESUME, area=Quantity(1234.5, "ha", ",.1f"))
    return msg(
        "“{layer}” has {count} of {names}: {rest}.",
        Remedy.OVERWRITE,
        layer="{x}",
        count=3,
        names=["a", "b"],
        rest=inner,
    )


def calls_of(*names):
    """Every call of such a function in the engine, with its file."""
    for path in sorted(ENGINE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in names:
                yield path.relative_to(ENGINE), node


# ---- A message -----------------------------------------------------------------------------------


def test_a_message_is_its_english_sentence(message):
    assert message == "“{x}” has 3 of a, b: about 1,234.5 ha."
    assert json.loads(json.dumps([message])) == [str(message)]
    assert type(str(message)) is str


def test_what_can_be_done_about_a_message_within_can_be_done_about_the_whole(message):
    assert message.remedies == (Remedy.OVERWRITE, Remedy.RESUME)
    assert message.with_remedies(Remedy.RESUME, Remedy.CHOOSE_CRF).remedies[-1] is Remedy.CHOOSE_CRF


def test_a_message_survives_json_pickle_and_copies(message):
    for again in (
        Message.from_json(json.loads(json.dumps(message.to_json()))),
        pickle.loads(pickle.dumps(message)),
        copy.deepcopy(message),
    ):
        assert (again, again.template, again.values, again.remedies) == (
            message,
            message.template,
            message.values,
            message.remedies,
        )


def test_an_error_carries_its_message_and_says_it_in_english(message):
    error = pickle.loads(pickle.dumps(BadInput(message)))
    assert str(error) == str(message)
    assert error.message.values["count"] == 3
    assert (
        msg("“{name}” cannot be used. {error}", name="a", error=error).values["error"].template
        == message.template
    )
    assert BadInput("Only a text.").message.template == "Only a text."


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (np.int64(4), "4"),
        (np.float32(0.5), "0.5"),
        (1e-7, "1e-07"),
        (Quantity(2e6, form=",.0f"), "2,000,000"),
        (Quantity(np.uint8(7), "%"), "7 %"),
        (Path("a") / "b", str(Path("a") / "b")),
        (None, "None"),
        ((), ""),
    ],
)
def test_values_are_texts_numbers_and_quantities_whatever_they_were(value, text):
    message = msg("{value}", value=value)
    assert message == text
    assert Message.from_json(json.loads(json.dumps(message.to_json()))) == text


def test_parts_one_after_another_are_one_message():
    assert joined([msg("a {n}", n=1), "b"], "; ") == "a 1; b"


# ---- Received messages ---------------------------------------------------------------------------


def test_a_report_of_an_older_version_has_its_sentences_as_texts():
    assert messages_of({"warnings": ["One.", "Two."]}) == ("One.", "Two.")
    told = messages_of(
        {"warnings": ["A is gone."], "messages": [msg("{name} is gone.", name="A").to_json()]}
    )
    assert told[0].template == "{name} is gone."
    assert messages_of({"warnings": ["One."], "messages": [{"template": 5}]}) == ("One.",)
    assert messages_of({"warnings": 7}) == ()


def nested(depth):
    made = {"template": "x"}
    for _ in range(depth):
        made = {"template": "{a}", "values": {"a": {"message": made}}}
    return made


@pytest.mark.parametrize(
    "received",
    [
        5,
        None,
        [],
        {},
        {"template": 5},
        {"template": "x" * (LONGEST + 1)},
        {"template": "{a}", "values": [1]},
        {"template": "{a}", "values": {"a": {}}},
        {"template": "{a}", "values": {"a": True}},
        {"template": "{a}", "values": {"a": 10**400}},
        {"template": "{a}", "values": {"a": None}},
        {"template": "{a}", "values": {"a": {"number": 1, "form": ">999999999"}}},
        {"template": "{a}", "values": {"a": {"number": 1, "unit": "x" * 99}}},
        {"template": "{a}", "values": {"a": {"number": "1" * 99}}},
        {"template": "{a}" * 9000, "values": {"a": "abc"}},
        {"template": "x", "values": {str(number): 1 for number in range(99)}},
        nested(9),
        nested(900),
    ],
)
def test_what_is_no_message_or_one_without_end_is_refused(received):
    with pytest.raises(ValueError, match=r"no |too long|quantity"):
        Message.from_json(received)


def test_a_received_template_reaches_nothing_but_its_values():
    received = {
        "template": "{a.__class__} {a!r} {a:9} {b} {a}",
        "values": {"a": "{b}"},
        "remedies": ["later", 5, []],
    }
    message = Message.from_json(received)
    assert message == "{a.__class__} {a!r} {a:9} {b} {b}"
    assert message.remedies == ()


# ---- All messages of the engine ------------------------------------------------------------------


def test_every_message_gives_the_values_that_its_template_has_room_for():
    wrong, count = [], 0
    for path, node in calls_of("msg"):
        if path.name == "messages.py":
            continue
        assert isinstance(node.args[0], ast.Constant), (
            f"{path}:{node.lineno}: a template is a text as it stands"
        )
        given = {keyword.arg for keyword in node.keywords}
        if None not in given and given != set(names_in(node.args[0].value)):
            wrong.append(f"{path}:{node.lineno}: {node.args[0].value}")
        count += 1
    assert wrong == []
    assert count > 300


def test_no_template_names_an_option_or_command_of_the_command_line():
    named = re.compile(
        r"--[a-z]|\bdeepchange (detect|refine|check|models|weights|accuracy|doctor|ask|learn)\b"
    )
    texts = [
        node.args[0].value
        for path, node in calls_of("msg", "template")
        if isinstance(node.args[0], ast.Constant)
    ]
    assert [text for text in texts if named.search(text)] == []


def test_errors_for_the_analyst_are_messages():
    texts = [
        f"{path}:{node.lineno}: {ast.unparse(node.args[0])}"
        for path, node in calls_of(*ERRORS)
        if path.parts[0] != "cli"
        and node.args
        and isinstance(node.args[0], (ast.JoinedStr, ast.Constant))
    ]
    assert texts == []


# ---- On the command line -------------------------------------------------------------------------


@pytest.mark.parametrize("remedy", Remedy)
def test_the_command_line_has_words_for_each_remedy(remedy):
    assert re.search(r"--[a-z]|deepchange [a-z]|quotation marks", WORDS[remedy])
    assert with_options(msg("It is so.", remedy)) == f"It is so. {WORDS[remedy]}"


def test_a_plain_sentence_is_said_as_it_is():
    assert with_options("It is so.") == "It is so."
    assert as_message("It is so.").remedies == ()
