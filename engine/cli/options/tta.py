"""The option of test-time views, for detection, checks and the evaluation of a training alike."""

from __future__ import annotations

import argparse

from ...request import TTA


def add_tta(run: argparse._ActionsContainer) -> None:
    """--tta, among what describes the run."""
    run.add_argument(
        "--tta",
        choices=TTA,
        help="ask the network about each window flipped, too (flips, 4 views) or flipped and "
        "rotated (all, 8), and take the mean: as many times slower; writes uncertainty.tif (off)",
    )
