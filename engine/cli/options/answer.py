"""How a command answers: the options --json and --debug, which all commands have."""

from __future__ import annotations

import argparse


def add_answer(command: argparse._ActionsContainer) -> None:
    """--json and --debug."""
    command.add_argument(
        "--json", action="store_true", help="print the answer as JSON on stdout, for programs"
    )
    command.add_argument(
        "--debug", action="store_true", help="show where an unforeseen error happened"
    )


def add_answer_of_action(action: argparse._ActionsContainer) -> None:
    """The same for an action of a command that has them too, such as `weights import`."""
    # Suppressed: given before the action, they must not be taken back by the action's own defaults.
    action.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="print the answer as JSON"
    )
    action.add_argument(
        "--debug", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS
    )
