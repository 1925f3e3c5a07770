"""Options of the command line that are numbers or names of reference systems."""

import json
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine.cli.exit import Parser, _at_home
from deepchange.engine.cli.main import main
from support.images import ground


@pytest.mark.parametrize("text", ["-3.4e38", "-1e9", "-9999", "-1E+5"])
def test_a_negative_number_with_an_exponent_is_a_number(files, text, capsys):
    bands = ground().astype(np.float32)
    bands[:, :, :8] = np.float32(float(text))
    names = files(bands), files(ground().astype(np.float32))
    assert main(["check", *names, "--nodata", text, "--json"]) == 0
    assert f"nodata {float(text):g}" in json.loads(capsys.readouterr().out)["facts"]["before"]


@pytest.mark.parametrize("text", ["-1e4,1e4", "-1,1", "-.5,-5e-1", "-5..-1", "-inf,-9999"])
def test_a_list_or_a_range_that_begins_with_a_negative_number_is_a_value(text):
    parser = Parser()
    parser.add_argument("--values")
    assert parser.parse_args(["--values", text]).values == text


def test_a_wrong_option_that_begins_like_a_number_is_still_refused(files, capsys):
    with pytest.raises(SystemExit):
        main(
            [
                "check",
                files(ground().astype(np.uint8)),
                files(ground().astype(np.uint8)),
                "--nodata",
                "-x9",
            ]
        )
    assert "--nodata" in capsys.readouterr().err


@pytest.mark.parametrize(
    "text", ["EPSG:0", "somewhere", "http://127.0.0.1:9/crs", "/etc/passwd", "[]"]
)
def test_a_crs_that_nobody_knows_is_one_sentence(files, text, capsys):
    names = files(ground().astype(np.uint8)), files(ground().astype(np.uint8))
    assert main(["check", *names, "--crs-before", text]) == 2
    told = capsys.readouterr().out
    assert f"“{text}”, given for the before image, is no CRS that GDAL knows" in told
    assert "--crs-before" in told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "detect a b --treshold 0.4",
            "--treshold; did you mean --threshold? (see deepchange detect",
        ),
        (
            "weights import --netwrok x",
            "--netwrok; did you mean --network? (see deepchange weights",
        ),
        ("check a b --bogus -x", "there is no option --bogus (see deepchange check --help)."),
        ("refine a -x", "there is no option -x (see deepchange refine --help)."),
        ("refine a b", "more was given than it takes: b (see deepchange refine --help)."),
        ("--vresion", "--vresion; did you mean --version? (see deepchange --help)."),
    ],
)
def test_an_option_that_there_is_not_leads_to_the_nearest_and_to_the_help_of_the_command(
    words, told, capsys
):
    with pytest.raises(SystemExit) as ended:
        main(words.split())
    assert ended.value.code == 2
    assert told in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        "detect a b --output o --nodata seven --json",
        "check a --json",
        "detekt a b --json",
        "learn a --json",
        "check a b --no-data 1 --json",
    ],
)
def test_a_program_that_asks_for_json_is_answered_in_json_however_wrong_the_command(words, capsys):
    with pytest.raises(SystemExit) as ended:
        main(words.split())
    said = capsys.readouterr()
    told = json.loads(said.out)
    assert (ended.value.code, told["exit_code"]) == (2, 2)
    assert said.err == f"deepchange: {told['error']}\n"
    assert told["message"]["template"] == told["error"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--exclude", ""], "--exclude is given nothing; give it a value, or leave it out."),
        (["--exclude="], "--exclude is given nothing; give it a value, or leave it out."),
        (["--mask-after", " "], "--mask-after is given nothing; give it a value, or leave it out."),
        ([""], "A name among the arguments is empty; give it, or leave it out."),
    ],
)
def test_an_option_that_is_given_nothing_is_not_taken_for_left_out(words, says, capsys):
    """As `--area-of-interest "$AREA"` of a script in which that is not set."""
    with pytest.raises(SystemExit) as ended:
        main(["check", "a.tif", "b.tif", *words])
    assert ended.value.code == 2
    assert capsys.readouterr().err == f"deepchange: {says}\n"


def test_ones_own_folder_is_meant_where_the_shell_leaves_the_sign_for_it_alone(
    files, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    bands = ground().astype(np.uint8)
    names = files(bands), files(bands[:, ::-1])
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "before.tif").write_bytes(Path(names[0]).read_bytes())
    words = ["detect", "~/before.tif", f"{names[1]}", "--model=cva", "--output=~/out"]
    assert main([*words, "--progress", "none"]) == 0
    assert (tmp_path / "home" / "out" / "change.tif").is_file()
    assert not (tmp_path / "~").exists()


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("~/a.tif;~/b.tif", "HOME/a.tif;HOME/b.tif"),
        ("data=~/set", "data=HOME/set"),
        ("~", "HOME"),
        *((word, word) for word in ("a~", "~me", "--title=~5 m", "http://server/~me/x.tif")),
    ],
)
def test_a_sign_for_ones_own_folder_begins_a_path(word, meant, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: Path("HOME"))
    assert _at_home(word) == meant


def test_accuracy_is_assessed_of_the_folder_of_a_result_too(files, tmp_path, capsys):
    bands = ground().astype(np.uint8)
    folder = tmp_path / "result"
    detecting = ["detect", files(bands), files(bands[:, ::-1]), "--model", "cva"]
    assert main([*detecting, "--output", str(folder), "--progress", "none"]) == 0
    answers = []
    for result in (folder, folder / "change.tif"):
        capsys.readouterr()
        assert main(["accuracy", str(result), str(folder / "change.tif"), "--json"]) == 0
        answers.append(json.loads(capsys.readouterr().out))
    assert answers[0] == answers[1]


def test_the_shortened_name_of_an_option_is_still_one(files, capsys):
    bands = ground().astype(np.uint8)
    assert main(["check", files(bands), files(bands[:, ::-1]), "--nodata-b", "7", "--json"]) == 0
    assert "nodata 7" in json.loads(capsys.readouterr().out)["facts"]["before"]
