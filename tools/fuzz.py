"""Feed files, journals, projects and messages that are made up at random, round after round, and
count.

Run: .venv/bin/python tools/fuzz.py [--minutes 30]. Each round runs tests/fuzz with a seed of its
own, which is printed: by --seed it is run again. Prints the examples of each part in the end; exit
code 1 where a fault was found.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_EXAMPLES = re.compile(r"(\d+) passing, (\d+) failing,? and \d+ invalid test cases")


def one_round(part: Path, seed: int, examples: int) -> tuple[int, bool, str]:
    """Examples that one part was fed with, whether all went well, and what pytest printed."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-x",
        "--hypothesis-show-statistics",
        f"--hypothesis-seed={seed}",
    ]
    surroundings = {
        **os.environ,
        "DEEPCHANGE_FUZZ": str(examples),
        "OMP_NUM_THREADS": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [*command, str(part)], cwd=ROOT, env=surroundings, capture_output=True, text=True
    )
    counted = sum(
        int(passing) + int(failing) for passing, failing in _EXAMPLES.findall(done.stdout)
    )
    return counted, done.returncode == 0, done.stdout


def main() -> int:
    """Rounds until the minutes are over, and a line for each part."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--seed", type=int, default=int(time.time()), help="of the first round")
    parser.add_argument("--examples", type=int, default=100, help="of each test in a round")
    arguments = parser.parse_args()
    parts = sorted((ROOT / "tests" / "fuzz").glob("test_fuzz_*.py"))
    ends, seed = time.monotonic() + 60 * arguments.minutes, arguments.seed
    fed: Counter[str] = Counter()
    faults = 0
    while time.monotonic() < ends:
        for part in parts:
            counted, good, printed = one_round(part, seed, arguments.examples)
            fed[part.stem] += counted
            print(
                f"{part.name}, seed {seed}: {counted:,} examples{'' if good else ', A FAULT'}",
                flush=True,
            )
            if not good:
                faults += 1
                print(printed, flush=True)
            if time.monotonic() >= ends:
                break
        seed += 1
    for name, counted in fed.items():
        print(f"{name}: {counted:,} examples")
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    minutes = (used.ru_utime + used.ru_stime) / 60
    print(
        f"{sum(fed.values()):,} examples in all, {faults} rounds with a fault, {minutes:.0f} "
        "minutes of processor time"
    )
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main())
