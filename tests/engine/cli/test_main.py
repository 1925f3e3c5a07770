"""Options of the command line that are numbers or names of reference systems."""

import json

import numpy as np
import pytest
from deepchange.engine.cli.main import main
from support.images import ground


@pytest.mark.parametrize("text", ["-3.4e38", "-1e9", "-9999", "-1E+5"])
def test_a_negative_number_with_an_exponent_is_a_number(files, text, capsys):
    bands = ground().astype(np.float32)
    bands[:, :, :8] = np.float32(float(text))
    names = files(bands), files(ground().astype(np.float32))
    assert main(["check", *names, "--nodata", text, "--json"]) == 0
    assert f"nodata {float(text):g}" in json.loads(capsys.readouterr().out)["facts"]["before"]


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


def test_the_shortened_name_of_an_option_is_still_one(files, capsys):
    bands = ground().astype(np.uint8)
    assert main(["check", files(bands), files(bands[:, ::-1]), "--nodata-b", "7", "--json"]) == 0
    assert "nodata 7" in json.loads(capsys.readouterr().out)["facts"]["before"]
