"""What is advised fits the command that was given."""

import argparse
import os
import re
import subprocess
import sys

import pytest
from deepchange.engine import DetectionRequest, detect
from deepchange.engine.cli.exit import BAD_INPUT, complain
from deepchange.engine.cli.main import _parser
from deepchange.engine.cli.remedies import with_options
from deepchange.engine.files.write_errors import write_failure
from deepchange.engine.messages import Remedy, msg

COMMANDS = {
    "detect": ["a", "b"],
    "map": ["a", "b", "--output", "x"],
    "check": ["a", "b"],
    "refine": ["out"],
    "learn": ["out", "--output", "x"],
    "finish": ["out", "--output", "x"],
    "accuracy": ["out", "reference"],
    "weights remove": ["name"],
}
FULL_DISK = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))
from deepchange.engine.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_advises_options_of_another_one_alone(command, capsys):
    words = command.split()
    parsed = _parser().parse_args([*words, *COMMANDS[command]])
    for remedy in Remedy:
        parsed.json = False
        complain(msg("Something is wrong.", remedy), BAD_INPUT, parsed)
        told = capsys.readouterr().err
        named = re.findall(r"--[a-z-]+", told)
        assert not named or parsed.offered & set(named), told


def test_what_is_advised_in_a_result_is_said_whatever_the_command():
    assert with_options(msg("Shifted.", Remedy.ALIGN)) == "Shifted. Align them with --align auto."
    parsed = argparse.Namespace(offered=frozenset({"--crf"}))
    assert with_options(msg("Shifted.", Remedy.ALIGN), parsed.offered) == "Shifted."


def test_a_full_disk_is_said_to_need_space_and_another_folder_only_where_one_can_be_chosen(
    tmp_path, capsys
):
    error = write_failure(tmp_path / "change.tif", "No space left on device")
    for command, other in (("detect", True), ("learn", True), ("refine", False)):
        parsed = _parser().parse_args([command, *COMMANDS[command]])
        assert complain(error.message, BAD_INPUT, parsed) == BAD_INPUT
        told = capsys.readouterr().err
        assert "Free some space there, then try again." in told
        assert "detect again" not in told
        assert ("--output" in told) is other


def test_refining_on_a_full_disk_does_not_ask_for_another_detection(pair_of_files, tmp_path):
    out = tmp_path / "out"
    detect(DetectionRequest(*pair_of_files, str(out), model="cva"))
    before = {file.name: file.read_bytes() for file in out.iterdir()}
    words = ["refine", str(out), "--threshold", "0.3", "--progress", "none"]
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, *words],
        env={name: value for name, value in os.environ.items() if "COVERAGE" not in name},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    assert "The disk is full" in done.stderr
    assert "try again" in done.stderr
    assert "detect again" not in done.stderr
    assert "--output" not in done.stderr
    assert {file.name: file.read_bytes() for file in out.iterdir()} == before
