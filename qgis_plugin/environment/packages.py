"""What pip is told to install, in which order and from where; nothing is done. Standard library
only."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ...engine.worker.interpreters import programs
from .pinned_packages import Pins, versions
from .plan import Wish
from .sources import TORCH, TRAINING, Source

# pip refuses every file whose SHA-256 is not listed, and takes nothing that is not listed.
_HASHED = ("--require-hashes", "--no-deps")
_WHEELS = ("--only-binary", ":all:")
_COMPILERS = ("c++", "g++", "clang++")
_BUILDS_CRF = (
    "cython>=3.1",
    "setuptools",
)  # the C++ that comes with pydensecrf2 is too old for Python 3.13


@dataclass(frozen=True)
class Step:
    """One call of `pip install`. variables: of pip, for this call alone; whence: where torch comes
    from, if it does."""

    arguments: tuple[str, ...]
    variables: Mapping[str, str] = field(default_factory=dict)
    whence: Source | None = None


def needed(wish: Wish, pins: Pins | None, folder: Path) -> list[Step]:
    """The steps without which nothing computes. folder: for the lists that pip reads."""
    source = wish.source()
    if source.address is None or not set(TORCH) & set(wish.packages):
        if pins is None:
            return [Step(tuple(wish.packages))]
        return [_hashed(pins, ("torch", "cuda", "packages"), folder)]
    torch = versions(pins["torch"]) if pins else [name for name in wish.packages if name in TORCH]
    # Nothing but torch from there: such an index may hold other packages, too, and old ones. Its
    # address goes by variables, which no other user sees; they silence further indexes, that would
    # bring another torch.
    from_there = {"PIP_INDEX_URL": source.address, "PIP_EXTRA_INDEX_URL": source.address}
    if pins is None:
        return [
            Step(("--no-deps", *_WHEELS, *torch), from_there, source),
            Step(tuple(wish.packages)),
        ]
    alone = _alone(folder)
    steps = [Step(("--no-deps", *_WHEELS, *torch), {**from_there, **alone}, source)]
    steps.append(_hashed(pins, ("packages",), folder))
    if not source.usual:  # a build that somebody else names may need more than ours
        steps.append(Step(tuple(torch), {"PIP_EXTRA_INDEX_URL": source.address, **alone}, source))
    return steps


def newer_pip(pins: Pins | None, folder: Path) -> Step:
    """The step that brings pip up."""
    if pins is None:
        return Step(("--retries", "0", "--timeout", "10", "--upgrade", "pip"))
    hashed = _hashed(pins, ("pip",), folder)
    return Step(
        ("--retries", "0", "--timeout", "10", "--upgrade", *hashed.arguments), hashed.variables
    )


def optional(package: str, wish: Wish, pins: Pins | None, folder: Path) -> list[Step]:
    """The steps of a package that is welcome, not needed."""
    if wish.bundle:
        return [Step((*_WHEELS, package))]
    if package != "pydensecrf2":
        return [_hashed(pins, (package,), folder)] if pins else [Step(("--prefer-binary", package))]
    if pins is None:
        return [Step((*_WHEELS, *_BUILDS_CRF)), Step(("--no-build-isolation", package))]
    ours = [line for line in pins["crf"] if line.startswith(package)]
    builds = [line for line in pins["crf"] if line not in ours]
    alone = _alone(folder)
    return [
        Step((*_HASHED, *_WHEELS, "-r", _written(folder / "builds-crf.txt", builds)), alone),
        Step((*_HASHED, "--no-build-isolation", "-r", _written(folder / "crf.txt", ours)), alone),
    ]


def training(wish: Wish, pins: Pins | None, folder: Path) -> Step:
    """The step that brings what training needs, wheels alone: it replaces no package that is
    there."""
    if pins is None or wish.bundle or not pins.get("training"):
        return Step((*_WHEELS, *TRAINING))
    return _hashed(pins, ("training",), folder)


def has_compiler() -> bool:
    """Whether C++ can be compiled here, as far as can be told without trying."""
    if os.name == "nt":
        root = os.environ.get("PROGRAMFILES(X86)", "")
        return (Path(root) / "Microsoft Visual Studio" / "Installer" / "vswhere.exe").is_file()
    if sys.platform == "darwin":  # /usr/bin/c++ is always there, and asks to install the tools
        tools = ("/Library/Developer/CommandLineTools/usr/bin/c++", "/Applications/Xcode.app")
        return any(Path(tool).exists() for tool in tools)
    folders = os.environ.get("PATH", "").split(os.pathsep)
    return any(True for name in _COMPILERS for _ in programs(name, folders))


def _hashed(pins: Pins, sections: Iterable[str], folder: Path) -> Step:
    sections = tuple(sections)
    lines = [line for section in sections for line in pins.get(section, ())]
    return Step(
        (*_HASHED, *_WHEELS, "-r", _written(folder / f"{'-'.join(sections)}.txt", lines)),
        _alone(folder),
    )


def _alone(folder: Path) -> dict[str, str]:
    """Variables with which no constraints of pip's settings stand against the list; an empty text
    would not do."""
    return {"PIP_CONSTRAINT": _written(folder / "no-constraints.txt", [])}


def _written(path: Path, lines: list[str]) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)
