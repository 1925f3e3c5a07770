"""A result that was being decided anew when its process ended is the earlier one or the new one,
never a mixture."""

import os
import shutil
import subprocess
import sys

import numpy as np
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


@pytest.fixture(scope="module")
def states(raster, nursery, tmp_path_factory):
    """The folder of a result, its files before and after it is decided anew, and copies of it as
    it is left by a process that ends after so many moves, -1 for before the first is noted."""
    home = tmp_path_factory.mktemp("states")
    ground = np.random.default_rng(3).integers(60, 120, (3, 48, 60)).astype(np.uint8)
    changed = ground.copy()
    changed[:, 20:40, 20:40] = 230
    pair = raster(home / "before.tif", ground), raster(home / "after.tif", changed)
    folder = home / "out"
    detect(DetectionRequest(*pair, output=str(folder), model="cva"))
    shutil.copytree(folder, home / "kept")
    before = content(folder)
    refine(folder, threshold=0.95)
    after = content(folder)
    assert before.keys() == after.keys()
    left = {}
    for moves in range(-1, MOVES):
        shutil.rmtree(folder)
        shutil.copytree(home / "kept", folder)
        if cut_off(nursery, folder, moves):
            left[moves] = shutil.copytree(folder, home / f"after {moves} moves")
    return folder, before, after, left


def cut_off(nursery, folder, moves):
    """Decide anew in a process that ends after so many moves; whether it ended so."""
    nursery.stdin.write(f"{moves} {folder}\n")
    nursery.stdin.flush()
    return nursery.stdout.readline() == "9\n"


def as_left(states, moves):
    folder, *_, left = states
    shutil.rmtree(folder)
    return shutil.copytree(left[moves], folder)


DOORS = {
    "resume": lambda folder: main(["detect", "--resume", str(folder), "--progress", "none"]) == 0,
    "refine": lambda folder: refine(folder).threshold == 0.95,
    "reading": lambda folder: end_moves(folder) is None,
}


@pytest.mark.parametrize("door", DOORS)
def test_after_any_number_of_moves_the_next_start_gives_the_whole_new_result(door, states):
    _, _, after, left = states
    assert list(left) == list(range(-1, MOVES))  # it was ended after each
    for moves in range(MOVES):
        folder = as_left(states, moves)
        assert unfinished_in(folder).decides_anew
        assert DOORS[door](folder)
        assert content(folder) == after
        assert not list(folder.glob(".deepchange*"))


def test_cut_off_before_the_first_move_is_noted_it_is_the_earlier_result(states):
    folder, before = as_left(states, -1), states[1]
    end_moves(folder)
    assert content(folder) == before
    assert unfinished_in(folder) is None
