"""How commands end where something is missing that no command can do without."""

import subprocess
import sys

import pytest

WITHOUT_GDAL = """
import sys
sys.modules["osgeo"] = None
from deepchange.engine.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    "command", [["detect", "a.tif", "b.tif", "--output", "o"], ["check", "a.tif", "b.tif"]]
)
def test_without_gdal_there_is_one_sentence_that_says_how_to_get_it(tmp_path, command):
    words = [sys.executable, "-c", WITHOUT_GDAL, *command]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "GDAL's Python module (osgeo) is not installed in" in done.stderr
    assert "python3-gdal" in done.stderr
