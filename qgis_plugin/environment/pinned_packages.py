"""The versions and SHA-256 of all that the set-up installs, as `make lock` wrote them down.
Standard library only."""

from __future__ import annotations

import platform
import re
import sys
from pathlib import Path

from ...engine.worker.interpreters import Interpreter

FOLDER = Path(__file__).parents[1] / "pinned"
Pins = dict[str, tuple[str, ...]]  # section to lines that pip reads: name==version --hash=sha256:…
_LINE = re.compile(r"[a-z0-9-]+==[A-Za-z0-9.!+]+ --hash=sha256:[0-9a-f]{64}")


def pins_for(seen: Interpreter) -> Pins | None:
    """The sections pip, torch, cuda, packages, openvino, crf and training for that Python;
    None where there is no list for it."""
    if _is_older():
        return None
    name = f"{sys.platform}-{seen.machine.lower()}-py{seen.version[0]}.{seen.version[1]}.txt"
    try:
        text = (FOLDER / name).read_text(encoding="utf-8")
    except OSError:
        return None
    sections: dict[str, list[str]] = {}
    for line in text.splitlines():
        if heading := re.fullmatch(r"# \[(\w+)\]", line):
            current = sections.setdefault(heading[1], [])
        elif _LINE.fullmatch(line):
            current.append(line)
    return {section: tuple(lines) for section, lines in sections.items()}


def _is_older() -> bool:
    """Whether this system is older than the wheels of the lists allow (see SYSTEMS in
    tools/lock.py)."""
    told, least = {
        "linux": (platform.libc_ver()[1], (2, 28)),
        "darwin": (platform.mac_ver()[0], (14, 0)),
    }.get(sys.platform, ("", (0, 0)))
    numbers = tuple(int(number) for number in re.findall(r"\d+", told)[:2])
    return bool(numbers) and numbers < least


def versions(lines: tuple[str, ...]) -> list[str]:
    """The lines without their hashes, for an index whose files are others: name==version."""
    return [line.partition(" ")[0] for line in lines]
