"""Whether every name of Qt that the plugin uses is there in Qt 6 too; run in a Python that has
PyQt6.

    python tools/check_qt6.py

QGIS 3 brings Qt 5 and QGIS 4 brings Qt 6, in which enums must be written in full and some classes
have moved.
"""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PLUGIN = Path(__file__).parent.parent / "qgis_plugin"
# Reached in QGIS before 3.38 alone, all of which is Qt 5.
ONLY_BEFORE = {("review_decisions.py", "QVariant.Type.String")}


def main() -> int:
    """Print the names that Qt 6 lacks; returns 1 where there is one."""
    lacking = [line for path in sorted(PLUGIN.rglob("*.py")) for line in lacking_in(path)]
    print("\n".join(lacking) or "Every name of Qt that the plugin uses is there in Qt 6.")
    return 1 if lacking else 0


def lacking_in(path: Path) -> Iterator[str]:
    """The names of a file that Qt 6 lacks, each a line."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known: dict[str, Any] = {}
    asked: set[str] = set()
    for module, name in _imported(tree):
        asked.add(name)
        found = getattr(importlib.import_module(f"PyQt6.{module}"), name, None)
        if found is not None:
            known[name] = found
    yield from (f"{path.name}: {name}" for name in sorted(asked - set(known)))
    for chain in sorted(_chains(tree, set(known))):
        if (
            not _reaches(known[chain[0]], chain[1:])
            and (path.name, ".".join(chain)) not in ONLY_BEFORE
        ):
            yield f"{path.name}: {'.'.join(chain)}"


def _imported(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Module and name of what is imported from Qt; a class that has moved is asked for twice, and
    found once."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            yield from ((node.module.split(".")[-1], alias.name) for alias in node.names)


def _chains(tree: ast.AST, names: set[str]) -> set[tuple[str, ...]]:
    """Every “Qt.ItemDataRole.UserRole” of a file, as a tuple."""
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    chains = set()
    for node in ast.walk(tree):
        parts: list[str] = []
        outer = isinstance(node, ast.Attribute) and id(node) not in inner
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if outer and isinstance(node, ast.Name) and node.id in names:
            chains.add((node.id, *reversed(parts)))
    return chains


def _reaches(found: Any, names: tuple[str, ...]) -> bool:
    """Whether attributes lead on, as far as classes and enums go; what an object brings cannot be
    known here."""
    for name in names:
        if not hasattr(found, name):
            return False
        found = getattr(found, name)
        if not isinstance(found, type):
            return True
    return True


if __name__ == "__main__":
    sys.exit(main())
