"""Ends detections, refinements and trainings by kill -9 at many moments, starts each again, and
compares every byte.

Run: .venv/bin/python bench/cut_off.py [--only ir-mad refine …]. A process kills itself in the
middle of its work: at the n-th report of a stage, after the n-th move of a file, or with half a
checkpoint written. Then it is started with
--resume (a refinement: whatever next looks at the result), and its files are compared with those of
  a run that was left
alone. Prints a table; exit code 1 where a file differs or a start ended without a sentence.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

gdal.UseExceptions()
DEMO = Path(__file__).resolve().parent.parent / "demo"
KILLED = -9

# Loads libraries once; then each line is a command to run in a process of its own, and where that
# is to kill itself on the way (stage:measuring:2, move::3, half::1; empty for nowhere). Answers
# with the exit code.
NURSERY = """
import json, os, signal, sys
from pathlib import Path
training = sys.argv[1] == "training"
if sys.argv[1] != "ir-mad" and sys.argv[1] != "refine":
    import torch
    torch.set_num_threads(1)
    import deepchange.engine.tensor.inference
if training:
    from deepchange.training.cli.main import main
    from deepchange.training.trainer import checkpoints, export, trainer
else:
    import deepchange.engine.detection, deepchange.engine.redecision
    from deepchange.engine.cli.main import main
from deepchange.engine import progress
from deepchange.engine.runs import journal
journal.Pace.share = 1e9  # every row of windows is made safe, however short the run

def killed_at(cut):
    kind, _, rest = cut.partition(":")
    name, _, number = rest.rpartition(":")
    left = [int(number or 0)]

    def passed():
        left[0] -= 1
        if left[0] <= 0:
            os.kill(os.getpid(), signal.SIGKILL)

    if kind == "stage":
        step = progress.Monitor.step
        def counted(self, *values):
            step(self, *values)
            if self._stage == name:
                passed()
        progress.Monitor.step = counted
    elif kind == "step":
        tell = trainer.Training._tell
        trainer.Training._tell = lambda self: (tell(self), passed())
    elif kind == "half":
        write = checkpoints._write
        def written(state, file):
            write(state, file)
            if left[0] == 1:
                file.truncate(file.tell() // 2)
            passed()
        checkpoints._write = written
    elif kind == "move":
        move = Path.replace
        def moved(self, target):
            result = move(self, target)
            if not name or Path(target).name == name:
                passed()
            return result
        Path.replace = moved

for line in sys.stdin:
    cut, said, arguments = json.loads(line)
    child = os.fork()
    if child == 0:
        to = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(to, 1)
        os.dup2(to, 2)
        killed_at(cut)
        code = 1
        try:
            code = main(arguments)
        except SystemExit as error:
            code = error.code
        finally:
            sys.stdout.flush()
            os._exit(code or 0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


class Nursery:
    """Where commands of one kind are run, each in a process of its own. folder: for what they
    say."""

    def __init__(self, kind: str, folder: Path) -> None:
        self._said = folder / "said.txt"
        surroundings = {**os.environ, "OMP_NUM_THREADS": "1", "DEEPCHANGE_PYTHON": "here"}
        self._process = subprocess.Popen(
            [sys.executable, "-c", NURSERY, kind],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=surroundings,
        )

    def run(self, command: list[str], cut: str = "") -> tuple[int, list[str]]:
        """Exit code of a command, below 0 for a signal, and the lines it said."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(
            json.dumps([cut, str(self._said), list(map(str, command))]) + "\n"
        )
        self._process.stdin.flush()
        code = int(self._process.stdout.readline())
        return code, self._said.read_text(errors="replace").strip().splitlines()

    def close(self) -> None:
        """End it."""
        self._process.communicate()


STAGES = {
    "ir-mad": (
        "stage:measuring:2",
        "stage:learning from the pair:3",
        "stage:detecting:2",
        "stage:detecting:5",
        "stage:refining:2",
        "stage:outlining:2",
        "move::1",
        "move::4",
    ),
    "dsms-cn": (
        "stage:measuring:2",
        "stage:learning from the pair:5",
        "stage:learning from the pair:40",
        "stage:detecting:2",
        "stage:refining:2",
        "stage:outlining:2",
        "move::1",
        "move::4",
    ),
    "dsms-fcn-szada": (
        "stage:measuring:2",
        "stage:loading weights:1",
        "stage:detecting:2",
        "stage:detecting:4",
        "stage:refining:2",
        "stage:outlining:2",
        "move::1",
        "move::4",
    ),
}
REFINE = ("stage:refining:1", "stage:outlining:1", *(f"move::{number}" for number in range(1, 7)))
TRAIN = (
    "step::1",
    "step::3",
    "step::6",
    "half::1",
    "half::2",
    "move:last.pt:1",
    "move:best.pt:1",
    "move:best.pt:2",
)


def content(folder: Path) -> dict[str, Any]:
    """Every file of a result; of the report all that does not tell how long it took."""
    lost = [
        path
        for path in folder.glob(".deepchange-*.partial")
        if not (path / "journal/journal.jsonl").exists()
    ]
    files: dict[str, Any] = {
        path.name: path.read_bytes() for path in folder.iterdir() if path not in lost
    }
    report = json.loads(files.pop("report.json", "{}"))
    for name in ("seconds", "stages"):
        report.pop(name, None)
    report.get("learned", {}).pop("fit_seconds", None)
    return {**files, "report.json": report}


def learned(folder: Path) -> dict[str, Any]:
    """What a training leaves that no clock enters: the losses of each step, the scores, the
    weights."""
    names = ("steps.csv", "tiny.safetensors")
    return {name: (folder / name).read_bytes() for name in names}


def differing(one: dict[str, Any], other: dict[str, Any]) -> list[str]:
    """Names of the files in which two results differ."""
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def verdict(
    cut: str, killed: int, again: tuple[int, list[str]], differ: list[str]
) -> tuple[str, bool]:
    """What came of one moment, and whether it is right."""
    code, said = again
    if killed != KILLED:
        return f"{cut}: NOT KILLED (exit code {killed})", False
    if code:
        return f"{cut}: EXIT CODE {code}: {said[-1] if said else ''}", False
    return f"{cut}: {'DIFFERS: ' + ', '.join(differ) if differ else 'same bytes'}", not differ


def crops(folder: Path) -> list[str]:
    """A part of the demo pair: real ground, and done within seconds."""
    names = ("beirut_2015-08-20.tif", "beirut_2017-10-03.tif")
    for name in names:
        gdal.Translate(str(folder / name), str(DEMO / name), srcWin=[200, 150, 160, 200])
    return [str(folder / name) for name in names]


def of_detect(nursery: Nursery, folder: Path, model: str) -> list[tuple[str, bool]]:
    """A detection killed at each moment and resumed."""
    out = folder / f"out_{model}"
    command = [
        "detect",
        *crops(folder),
        "--model",
        model,
        "--device",
        "cpu",
        "--progress",
        "none",
        "--output",
        str(out),
    ]
    command += ["--window", "64", "--overlap", "16", "--batch", "1"]
    code, said = nursery.run(command)
    if code:
        return [(f"left alone: EXIT CODE {code}: {said}", False)]
    whole, found = content(out), []
    for cut in STAGES[model]:
        shutil.rmtree(out)
        killed, _ = nursery.run(command, cut)
        again = nursery.run([*command, "--resume"])
        found.append(
            verdict(cut, killed, again, [] if again[0] else differing(whole, content(out)))
        )
    return found


def of_refine(nursery: Nursery, folder: Path, _: str) -> list[tuple[str, bool]]:
    """A result decided anew, killed at each moment: the earlier result, or the new one."""
    out, kept = folder / "refined", folder / "kept"
    nursery.run(
        ["detect", *crops(folder), "--model", "ir-mad", "--output", str(out), "--progress", "none"]
    )
    shutil.copytree(out, kept)
    earlier = content(out)
    command = ["refine", str(out), "--threshold", "0.9", "--progress", "none"]
    nursery.run(command)
    whole, found = content(out), []
    for cut in REFINE:
        shutil.rmtree(out)
        shutil.copytree(kept, out)
        killed, _ = nursery.run(command, cut)
        again = nursery.run(["detect", "--resume", str(out), "--progress", "none"])
        now = content(out)
        if cut.startswith("stage") and not differing(earlier, now):
            found.append((f"{cut}: the earlier result, same bytes", killed == KILLED))
        else:
            found.append(verdict(cut, killed, again, differing(whole, now)))
    return found


def of_training(nursery: Nursery, folder: Path, _: str) -> list[tuple[str, bool]]:
    """A small training killed at each moment and resumed; where nothing was kept yet, it begins
    anew."""
    recipe, out = folder / "tiny.toml", folder / "training"
    recipe.write_text(tiny_recipe(tiny_set(folder / "set")))
    command = [str(recipe), "--device", "cpu", "--progress", "none", "--output", str(out)]
    code, said = nursery.run(command)
    if code:
        return [(f"left alone: EXIT CODE {code}: {said}", False)]
    whole, found = learned(out), []
    for cut in TRAIN:
        shutil.rmtree(out)
        killed, _ = nursery.run(command, cut)
        again = nursery.run([*command, "--resume"])
        if (
            again[0] == 2 and again[1][-1:]
        ):  # before the first checkpoint: a sentence, and then anew
            sentence = again[1][-1].replace(str(out), "…")
            shutil.rmtree(out)
            cut, again = f"{cut} (“{sentence}”, then anew)", nursery.run(command)
        found.append(
            verdict(cut, killed, again, [] if again[0] else differing(whole, learned(out)))
        )
    return found


def tiny_set(home: Path) -> Path:
    """A set of pairs in which a bright building rises, elsewhere every time."""
    random, lines = np.random.default_rng(1), []
    for split, number in (("train", 4), ("val", 2)):
        for index in range(number):
            before = random.integers(20, 60, (3, 64, 64)).astype(np.uint8)
            after, label = before.copy(), np.zeros((1, 64, 64), np.uint8)
            row, column = random.integers(0, 32, 2)
            (
                after[:, row : row + 20, column : column + 20],
                label[:, row : row + 20, column : column + 20],
            ) = 230, 1
            for role, bands in (("before", before), ("after", after), ("label", label)):
                (home / role).mkdir(parents=True, exist_ok=True)
                path = str(home / role / f"{split}_{index}.tif")
                raster = gdal.GetDriverByName("GTiff").Create(path, 64, 64, len(bands))
                raster.WriteArray(bands)
                raster = None  # only now all of it is written
            lines.append(f"{split} {split}_{index}.tif")
    (home / "split.txt").write_text("\n".join(lines) + "\n")
    return home


def tiny_recipe(data: Path) -> str:
    """Four epochs of two steps."""
    return f"""name = "tiny"
data = {json.dumps(str(data))}
network = "dsms-fcn"
chip = 64
window = 64
window_overlap = 0
batch = 2
epochs = 4
workers = 0
learning_rate = 0.001
"""


def main() -> int:
    """All kinds, or those named, and a line for each moment."""
    kinds = {**dict.fromkeys(STAGES, of_detect), "refine": of_refine, "training": of_training}
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="+", choices=kinds, default=list(kinds))
    right = True
    print("| what | moment: what the next start gave |\n|---|---|")
    for kind in parser.parse_args().only:
        with tempfile.TemporaryDirectory() as name:
            nursery = Nursery(kind, Path(name))
            for line, good in kinds[kind](nursery, Path(name), kind):
                print(f"| {kind} | {line} |", flush=True)
                right &= good
            nursery.close()
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main())
