"""The option of the command line that aligns a pair."""

from __future__ import annotations

import argparse

from ..request import ALIGNMENTS


def add_alignment(pair: argparse._ArgumentGroup) -> None:
    """--align, among what describes the pair."""
    pair.add_argument(
        "--align",
        choices=ALIGNMENTS,
        help="move the other image onto that of --grid: as a whole (shift), by a smooth field "
        "(local), or whichever is needed (auto); only where it brings them closer (off)",
    )
