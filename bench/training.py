"""Trains and scores what can be run from the sets at hand, and prints the table of
docs/benchmarks/training.md.

    python bench/training.py                           all rows whose data are at hand; --hours
                                                       shares a budget out
    python bench/training.py --only dsms-fcn-szada     one row; --source COPY for a set that lies
                                                       elsewhere
    python bench/training.py --repeat dsms-fcn-szada   the row again, as it was kept
    python bench/training.py --print                   the table alone, from what was kept in
                                                       docs/runs

Each run keeps run.json, its log, its curves and a picture in docs/runs/NAME; checkpoints stay in
bench-output/runs.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from _machine import commit
from _training_table import changes, is_at_hand, read_run, table
from deepchange.engine.errors import BadInput, DeepChangeError
from deepchange.training.recipe import tomllib

ROOT = Path(__file__).resolve().parents[1]
ROWS = tomllib.loads((Path(__file__).parent / "training_rows.toml").read_text(encoding="utf-8"))
BENCHMARKS = {item["name"]: item for item in ROWS["benchmark"]}
RUNS = {item["recipe"]: BENCHMARKS[item["benchmark"]] for item in ROWS["run"]}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what was asked for; returns the exit code."""
    asked = _parser().parse_args(arguments)
    os.environ.setdefault("CPL_LOG", os.devnull)
    try:
        if not asked.print:
            _run_all(asked)
        print("\n".join(table(ROWS, asked.kept, asked.data)))
    except DeepChangeError as error:
        print(f"bench/training.py: {error}", file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--print", action="store_true", help="print the table from what was kept, and train nothing"
    )
    parser.add_argument(
        "--only", nargs="+", metavar="NAME", choices=sorted(RUNS), default=[], help="these recipes"
    )
    parser.add_argument(
        "--repeat",
        metavar="NAME",
        choices=sorted(RUNS),
        help="run the row of this recipe again as it was kept, with the values of its run",
    )
    parser.add_argument("--again", action="store_true", help="run also what was kept already")
    parser.add_argument("--epochs", type=int, metavar="N", help="at the most so many in each row")
    parser.add_argument(
        "--hours", type=float, metavar="H", help="of all rows together; decides their epochs"
    )
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="change a value of the recipes",
    )
    parser.add_argument(
        "--weights",
        action="append",
        default=[],
        metavar="NETWORK=FILE",
        help="ImageNet weights that a network's encoder starts from",
    )
    parser.add_argument(
        "--device", choices=("auto", "cpu", "cuda", "mps"), default="auto", help="what computes"
    )
    _add_places(parser)
    return parser


def _add_places(parser: argparse.ArgumentParser) -> None:
    """Add the options that say where data lie and results go."""
    parser.add_argument(
        "--data",
        type=Path,
        default=ROOT.parent / "shared" / "data",
        metavar="DIR",
        help="the folder with the copies of sets",
    )
    parser.add_argument(
        "--source", type=Path, metavar="DIR", help="the copy of the set of the one row of --only"
    )
    parser.add_argument(
        "--trained", type=Path, metavar="DIR", help="score this training for the one row of --only"
    )
    parser.add_argument(
        "--work",
        type=Path,
        default=ROOT / "bench-output",
        metavar="DIR",
        help="for prepared sets and checkpoints",
    )
    parser.add_argument(
        "--kept", type=Path, default=ROOT / "docs" / "runs", metavar="DIR", help="for what is kept"
    )


def _run_all(asked: argparse.Namespace) -> None:
    if asked.repeat:
        asked.only, asked.again = [asked.repeat], True
        asked.set = [*changes(asked.repeat, read_run(asked.kept, asked.repeat)), *asked.set]
    names = asked.only or [
        name for name, benchmark in RUNS.items() if is_at_hand(benchmark, asked.data)
    ]
    if (asked.source or asked.trained) and len(names) != 1:
        raise BadInput("--source and --trained belong to one row; name it with --only.")
    if not asked.again and not asked.trained:
        names = [name for name in names if read_run(asked.kept, name) is None]
    if names:
        from _training_runs import run  # brings torch, which printing needs not

        asked.commit = commit()  # before a row that is kept changes files of this project
        for name in names:
            run(name, RUNS[name], asked, len(names))


if __name__ == "__main__":
    sys.exit(main())
