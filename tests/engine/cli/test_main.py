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
