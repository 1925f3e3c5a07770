"""Every yardstick in one go, and its results in docs/benchmarks: what `make bench` runs.

    python bench/all.py [--rounds 5] [--only yardsticks growth worker start] [--device cpu]

Prints Markdown, and puts it with the plot in the place of what an earlier run has left between the
marks of its page. On two cores each network takes minutes; nothing else should run.
"""

from __future__ import annotations

import argparse
import datetime
import json
import shlex
import subprocess
import sys
from pathlib import Path

from _machine import machine, versions
from _yardstick_plot import draw

ROOT = Path(__file__).resolve().parents[1]
PAGES, PLOT = ROOT / "docs" / "benchmarks", ROOT / "docs" / "pictures" / "benchmark.png"
MARKS = "<!-- make bench writes: {name} -->", "<!-- to here: {name} -->"
PAGE_OF = {
    "yardsticks": "networks.md",
    "growth": "pipeline.md",
    "worker": "networks.md",
    "start": "pipeline.md",
}
ON_DEVICE = {"yardsticks"}

# Title, what it says, program and arguments of each part.
PARTS: dict[str, tuple[str, str, list[str]]] = {
    "yardsticks": (
        "Each network against its own arithmetic",
        "*floor*: the chips of all windows in memory, forward passes alone, by what `detect` "
        "computes with (OpenVINO, DSIFN by torch), in its layout and precision. *loop*: a script "
        "that reads, computes in fp32 and blends one window after the other. *deep change*: "
        "`detect` from file to file, everything on, the network converted before. Random weights; "
        "medians.",
        ["yardsticks.py", "--ways", "floor", "loop", "deep change"],
    ),
    "growth": (
        "The pipeline alone, and how it grows",
        "Two rasters of 3 bands and 8 bits in, everything out, with a predictor that costs next "
        "to nothing; torch is not loaded. Medians.",
        ["memory.py", "--stand-in", "--sizes", "2000", "4000", "8000", "16000"],
    ),
    "worker": (
        "Through the worker",
        "Prediction in one process and through the worker, in turns; the fastest round of each.",
        ["worker.py", "--sizes", "3000", "--models", "sentinel2-urban", "dsms-fcn-szada"],
    ),
    "start": ("Until something happens", "Processes of their own.", ["start.py"]),
}


def table_of(arguments: list[str]) -> str:
    """What a program of this folder prints, without what is no table."""
    command = [sys.executable, str(Path(__file__).parent / arguments[0]), *arguments[1:]]
    printed = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    return "\n".join(line for line in printed.splitlines() if line.startswith("|"))


def section(name: str, asked: argparse.Namespace, figures: Path) -> str:
    """A part of the page: what was measured where, by which command, and the table."""
    title, meaning, arguments = PARTS[name]
    arguments = [
        *arguments,
        "--rounds",
        str(asked.rounds),
        *(["--device", asked.device] if name in ON_DEVICE else []),
    ]
    print(f"{title} …", file=sys.stderr, flush=True)
    day = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d")
    where = (
        f"{machine()}; {versions()}; {day}; {asked.rounds} rounds: `python "
        f"bench/{shlex.join(arguments)}`."
    )
    if name != "yardsticks":
        return f"## {title}\n\n{meaning}\n\n{table_of(arguments)}\n\n{where}\n"
    table = table_of([*arguments, "--json", str(figures)])
    draw(json.loads(figures.read_text(encoding="utf-8")), machine(), PLOT)
    return f"## {title}\n\n{meaning}\n\n{table}\n\n{where}\n"


def keep(name: str, text: str) -> None:
    """Put the text in the place of that of an earlier run."""
    path = PAGES / PAGE_OF[name]
    page, (begin, end) = (
        path.read_text(encoding="utf-8"),
        (mark.format(name=name) for mark in MARKS),
    )
    if begin not in page:
        raise SystemExit(
            f"{path} lacks the mark “{begin}”; put both marks where the figures are to stand."
        )
    before, _, rest = page.partition(begin)
    path.write_text(f"{before}{begin}\n\n{text}\n{end}{rest.partition(end)[2]}", encoding="utf-8")


def main() -> None:
    """Measure, draw, and keep."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured")
    parser.add_argument(
        "--only", nargs="+", choices=list(PARTS), default=list(PARTS), help="these parts"
    )
    parser.add_argument("--device", default="cpu", help="what computes networks")
    asked = parser.parse_args()
    figures = ROOT / "bench-output" / "yardsticks.json"
    figures.parent.mkdir(exist_ok=True)
    for name in asked.only:
        text = section(name, asked, figures)
        print(text, flush=True)
        keep(name, text)


if __name__ == "__main__":
    main()
