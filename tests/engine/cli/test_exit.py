"""How commands end where something is missing that no command can do without, or where nothing
can be said."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from deepchange.engine.cli.main import main

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


@pytest.mark.parametrize(
    ("option", "given", "example"),
    [("--threshold", "0,5", "number, such as 0.5"), ("--seed", "1e3", "whole number, such as 5")],
)
def test_what_is_no_number_is_said_to_be_none_in_plain_words(capsys, option, given, example):
    with pytest.raises(SystemExit, match="2"):
        main(["detect", "a.tif", "b.tif", "--output", "o", option, given])
    assert f"{option}: “{given}” is no number that can be read; give a {example} (see" in (
        capsys.readouterr().err
    )


def started(tmp_path, command, **options):
    """The exit code of a command of a shell, and what it said; `deepchange` is the program."""
    script = f'deepchange() {{ "{sys.executable}" -m deepchange.engine "$@"; }}\n{command}'
    done = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False, **options
    )
    return done.returncode, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs bash")
class TestWhereNothingCanBeSaid:
    def test_a_run_ends_well_where_stdout_or_stderr_is_closed(self, pair_of_files, tmp_path):
        detect = "deepchange detect before.tif after.tif --model cva --output"
        for name, closed in (("a", ">&-"), ("b", "<&- >&- 2>&-")):
            assert started(tmp_path, f"{detect} {name} --progress none {closed}") == (0, "")
            assert (tmp_path / name / "change.tif").is_file()

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
    def test_an_answer_for_which_there_is_no_space_is_told(self, tmp_path):
        code, said = started(tmp_path, "deepchange models > /dev/full")
        assert code == 2
        assert said == "deepchange: The answer cannot be written (No space left on device).\n"

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
    def test_a_full_log_stops_no_run(self, pair_of_files, tmp_path):
        detect = "deepchange detect before.tif after.tif --model cva --output out"
        assert started(tmp_path, f"{detect} 2> /dev/full")[0] == 0

    def test_help_that_nobody_reads_is_no_fault(self, tmp_path):
        assert started(tmp_path, "deepchange detect --help | true")[1] == ""

    def test_a_letter_that_the_terminal_lacks_is_shown_by_its_code(self, tmp_path):
        lacking = {**os.environ, "PYTHONIOENCODING": "ascii"}
        code, said = started(tmp_path, "deepchange accuracy ö.tif b.tif", env=lacking)
        assert (code, said) == (
            2,
            "deepchange: The result \\u201c\\xf6.tif\\u201d does not exist; check the path.\n",
        )

    def test_a_name_that_is_no_utf_8_is_refused(self, tmp_path):
        code, said = started(tmp_path, "deepchange check $'\\xff.tif' b.tif")
        assert code == 2
        assert "is not written in UTF-8; rename the file or folder" in said

    def test_a_folder_that_is_gone_is_told(self, pair_of_files, tmp_path):
        code, said = started(
            tmp_path,
            "mkdir gone && cd gone && rmdir ../gone && deepchange detect "
            f"{tmp_path}/before.tif {tmp_path}/after.tif --model cva --output out",
        )
        assert code == 2
        assert "The folder in which this was started is gone" in said
