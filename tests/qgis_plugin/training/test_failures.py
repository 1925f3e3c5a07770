"""Why a training ended, as it is read in QGIS."""

import stat

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.errors import BadInput
from deepchange.engine.messages import msg
from deepchange.qgis_plugin.text.formatting import shown
from deepchange.qgis_plugin.training import failures, process
from deepchange.qgis_plugin.training.failures import reason_of
from deepchange.qgis_plugin.training.wish import Wish

GERMAN = {
    "There is no space left for “{path}”; free some.": "Für „{path}“ ist kein Platz mehr.",
    "The training cannot go on; why is said in English alone:\n{details}": "Es geht nicht:\n"
    "{details}",
}


def answer(message, code=2):
    return {"error": str(message), "exit_code": code, "message": message.to_json()}


@pytest.fixture
def german(monkeypatch):
    """QGIS in German, with a dictionary of two sentences."""
    monkeypatch.setattr(failures, "language", lambda: "de")
    for module in ("deepchange.qgis_plugin.text.formatting", failures.__name__):
        monkeypatch.setattr(f"{module}.translated", lambda text: GERMAN.get(text, text))


def test_what_a_training_refuses_is_read_in_the_language_of_qgis(german):
    reason = reason_of(
        answer(msg("There is no space left for “{path}”; free some.", path="C:")), [], 2
    )
    assert shown(reason) == "Für „C:“ ist kein Platz mehr."


def test_a_refusal_without_a_translation_stands_below_a_sentence_that_has_one(german):
    reason = reason_of(answer(msg("The moon is {phase}.", phase="full")), [], 2)
    assert shown(reason) == "Es geht nicht:\nThe moon is full."


def test_in_english_a_refusal_is_all_that_is_said(monkeypatch):
    monkeypatch.setattr(failures, "language", lambda: "en_GB")
    assert (
        reason_of(answer(msg("The moon is {phase}.", phase="full")), [], 2) == "The moon is full."
    )


def test_an_error_that_nobody_foresaw_is_no_advice_for_a_terminal():
    message = msg("Deep Change failed ({error}). Use --debug.", error="KeyError: 'x'")
    reason = reason_of(answer(message, 1), ["noise"], 1)
    assert reason.template.startswith("The training ended with an error that nobody foresaw.")
    assert reason.endswith("\nKeyError: 'x'")


def test_a_training_that_the_system_ended_is_told_to_have_lacked_memory():
    assert "lack of memory" in reason_of({}, ["Epoch 1"], -9)


@pytest.fixture
def broken(own_folders, town, labels, tmp_path, monkeypatch):
    """A training in a Python that lacks nothing and ends with a trace."""
    python = tmp_path / "python"
    python.write_text(
        "#!/bin/sh\ncase \"$*\" in *find_spec*) echo '[]';; *)\n"
        "echo '{\"fraction\": 0.5}' >&2; echo 'Traceback:' >&2; echo 'OSError: DLL' >&2; exit 3;;\n"
        "esac\n"
    )
    python.chmod(python.stat().st_mode | stat.S_IEXEC)
    monkeypatch.setenv("DEEPCHANGE_PYTHON", str(python))
    return Wish("squares", town["before"], town["after"], labels, str(tmp_path / "t"), "verdict")


def test_what_a_training_wrote_before_it_ended_is_below_the_sentence(broken):
    with pytest.raises(BadInput) as caught:
        process.train(broken, lambda _: None, lambda: False)
    assert caught.value.message.values["details"] == "Traceback:\nOSError: DLL"
