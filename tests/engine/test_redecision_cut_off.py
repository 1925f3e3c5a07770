"""A result that was being decided anew when its process ended is the earlier one or the new one,
never a mixture."""

import os
import shutil
import subprocess
import sys

import pytest
from deepchange.engine import DetectionRequest, detect, refine, unfinished_in
from deepchange.engine.cli.main import main
from deepchange.engine.runs.resume import end_moves

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="ends processes as only POSIX can")
MOVES = 6  # change.tif, changes.gpkg, quicklook.png, recipe.json, report.json: and then it is done

# Loads libraries once; each line is a folder and after how many moves the process that decides anew
# there ends, -1 for before the first is noted.
NURSERY = """
import os, sys
from pathlib import Path
import deepchange.engine.redecision as redecision
from deepchange.engine.runs import output_folder
for line in sys.stdin:
    moves, folder = line.rstrip().split(" ", 1)
    child = os.fork()
    if child == 0:
        left, move = [int(moves)], Path.replace
        def replace(path, target):
            if not left[0]:
                os._exit(9)
            left[0] -= 1
            return move(path, target)
        Path.replace = replace
        if left[0] < 0:
            output_folder.sync = lambda path: os._exit(9)
        try:
            redecision.refine(folder, threshold=0.95)
        finally:
            os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@pytest.fixture(scope="module")
def nursery():
    with subprocess.Popen(
        [sys.executable, "-c", NURSERY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process
        process.stdin.close()


def content(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


@pytest.fixture
def states(pair_of_files, tmp_path):
    """The folder of a result, and its files before and after it is decided anew."""
    folder = tmp_path / "out"
    detect(DetectionRequest(*pair_of_files, output=str(folder), model="cva"))
    shutil.copytree(folder, tmp_path / "kept")
    before = content(folder)
    refine(folder, threshold=0.95)
    after = content(folder)
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "kept", folder)
    assert before.keys() == after.keys()
    return folder, before, after


def cut_off(nursery, folder, moves):
    """Decide anew in a process that ends after so many moves; whether it ended so."""
    nursery.stdin.write(f"{moves} {folder}\n")
    nursery.stdin.flush()
    return nursery.stdout.readline() == "9\n"


DOORS = {
    "resume": lambda folder: main(["detect", "--resume", str(folder), "--progress", "none"]) == 0,
    "refine": lambda folder: refine(folder).threshold == 0.95,
    "reading": lambda folder: end_moves(folder) is None,
}


@pytest.mark.parametrize("door", DOORS)
def test_after_any_number_of_moves_the_next_start_gives_the_whole_new_result(
    door, states, nursery, tmp_path
):
    folder, _, after = states
    for moves in range(MOVES):
        shutil.rmtree(folder)
        shutil.copytree(tmp_path / "kept", folder)
        if not cut_off(nursery, folder, moves):
            break
        assert unfinished_in(folder).decides_anew
        assert DOORS[door](folder)
        assert content(folder) == after
        assert not list(folder.glob(".deepchange*"))
    assert moves == MOVES - 1  # it was ended after each


def test_cut_off_before_the_first_move_is_noted_it_is_the_earlier_result(states, nursery):
    folder, before, _ = states
    assert cut_off(nursery, folder, -1)
    end_moves(folder)
    assert content(folder) == before
    assert unfinished_in(folder) is None
