"""Names and texts from files cannot steer a terminal: both command lines show control characters as
what they are."""

import ast
import json
from pathlib import Path

import pytest
from deepchange.engine.cli.main import main
from deepchange.engine.cli.terminal import say, say_json, visible
from deepchange.training.cli.main import main as train

ROOT = Path(__file__).parents[2]
HOSTILE = "\x1b]0;title\x07\x9b2J\r\u202etxt.fit\u2028\x7f\udcff"


@pytest.mark.parametrize("text", ["“größer”: 3 × 4 m²\n\tzweite Zeile", "変化 🙂", "10\u00a0000"])
def test_what_people_write_is_shown_as_it_is(text):
    assert visible(text) == text


def test_what_would_steer_a_terminal_is_shown_as_what_it_is():
    shown = visible(HOSTILE)
    assert shown.isprintable()
    assert shown == r"\x1b]0;title\x07\x9b2J\x0d\u202etxt.fit\u2028\x7f\udcff"


def test_json_for_programs_is_printable_and_says_the_same(capsys):
    say_json({HOSTILE: ["ä", "\U000e0001", 1.5]})
    line = capsys.readouterr().out
    assert line.rstrip("\n").isprintable()
    assert json.loads(line) == {HOSTILE: ["ä", "\U000e0001", 1.5]}


@pytest.mark.parametrize("command", [main, train])
def test_a_name_that_was_typed_or_found_is_shown_and_not_obeyed(command, tmp_path, capsys):
    name = str(tmp_path / "x\x1b[31m\u202e.tif")
    arguments = (
        ["check", name, str(tmp_path)]
        if command is main
        else ["train", name, "--output", str(tmp_path / "out")]
    )
    assert command(arguments) == 2
    answer = capsys.readouterr()
    assert r"x\x1b[31m\u202e.tif" in answer.out + answer.err
    assert all(line.isprintable() for line in (answer.out + answer.err).splitlines())


def test_a_wrong_option_is_shown_and_not_obeyed(capsys):
    with pytest.raises(SystemExit):
        main(["models", "--\x1b[31m"])
    assert r"\x1b[31m" in capsys.readouterr().err


def test_what_gdal_says_of_a_file_is_shown_and_not_obeyed(tmp_path, capsys):
    path = tmp_path / "a.vrt"
    path.write_text(
        '<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand dataType="Byte" '
        'band="1"><SimpleSource>'
        "<SourceFilename>/x&#27;]0;T&#7;\u202e.tif</SourceFilename><SourceBand>1</SourceBand></SimpleSource>"
        "</VRTRasterBand></VRTDataset>",
        encoding="utf-8",
    )
    main(["detect", str(path), str(path), "--model", "cva", "--output", str(tmp_path / "out")])
    shown = capsys.readouterr()
    assert all(line.isprintable() for line in (shown.out + shown.err).splitlines())


def test_both_command_lines_speak_through_this_one_door():
    """A `print` elsewhere would be a second door."""
    for path in [*ROOT.glob("engine/*.py"), *ROOT.glob("training/*.py")]:
        calls = [
            node
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call)
        ]
        prints = [
            node for node in calls if isinstance(node.func, ast.Name) and node.func.id == "print"
        ]
        assert path.name == "terminal.py" or not prints, path


def test_a_text_of_several_lines_stays_so(capsys):
    say("a\nb")
    assert capsys.readouterr().out == "a\nb\n"
