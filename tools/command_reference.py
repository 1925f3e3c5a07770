"""Writes the options of both command lines into docs/command-line.md, from the parsers; `make docs`
runs it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "command-line.md"
BEGIN, END = "<!-- written by tools/command_reference.py -->", "<!-- to here -->"


def parsers() -> list[argparse.ArgumentParser]:
    """The parsers of `deepchange` and `deepchange-train`."""
    from deepchange.engine.cli.main import _parser as detecting
    from deepchange.training.cli.main import _parser as training

    return [detecting(), training()]


def commands(parser: argparse.ArgumentParser) -> Iterator[tuple[argparse.ArgumentParser, str]]:
    """Every command that does something itself, with what the list of commands says of it, depth
    first."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            meanings = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, command in action.choices.items():
                inner = list(commands(command))
                yield from inner or [(command, meanings.get(name, ""))]


def reference(programs: list[argparse.ArgumentParser]) -> str:
    """One heading and one table for every command."""
    parts = []
    for program in programs:
        for command, meaning in commands(program):
            parts.append(
                f"### {command.prog}\n\n{meaning[:1].upper()}{meaning[1:]}.\n\n{_table(command)}"
            )
    return "\n\n".join(parts)


def _table(command: argparse.ArgumentParser) -> str:
    shown = [
        action
        for action in command._actions
        if action.help != argparse.SUPPRESS and action.dest != "help"
    ]
    rows = [f"| {_name(action)} | {_cell(action.help or '')} |" for action in shown]
    return "\n".join(["| argument | meaning |", "|---|---|", *rows])


def _name(action: argparse.Action) -> str:
    value = "" if action.nargs == 0 else _value(action)
    if not action.option_strings:
        return f"`{value}`".replace("|", "\\|")
    shown = f"[{value}]" if action.nargs == "?" else value
    return f"`{' '.join([', '.join(action.option_strings), shown]).strip()}`".replace("|", "\\|")


def _value(action: argparse.Action) -> str:
    if isinstance(action.metavar, str):
        return action.metavar
    if action.choices is not None:
        return "{" + ",".join(map(str, action.choices)) + "}"
    return action.dest.upper()


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def page(text: str, tables: str) -> str:
    """The page with these tables in place of those it holds."""
    before, rest = text.split(BEGIN)
    return f"{before}{BEGIN}\n\n{tables}\n\n{END}{rest.split(END)[1]}"


def main() -> int:
    """Renew the page; returns the exit code."""
    text = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(page(text, reference(parsers())), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
