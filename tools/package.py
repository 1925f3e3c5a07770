"""Builds deepchange.zip, the plugin as QGIS installs it: `python tools/package.py [FILE]`.

Only tracked files go in, in sorted order and with one fixed time, so that the same commit gives the
same bytes.
"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "build" / "deepchange.zip"
TOP = "deepchange"
LARGEST = 20_000_000  # bytes of the zip, most of them weights
# What an analyst's QGIS has no use for.
LEFT_OUT = (
    "tests/",
    # Training on polygons is for analysts; published sets are for developers.
    "training/datasets/",
    "bench/",
    "tools/",
    "demo/",
    "Makefile",
    "pyproject.toml",
    "mkdocs.yml",
    "CONTRIBUTING.md",
    "CODE_OF_CONDUCT.md",
)
_DRAWN = (".png", ".jpg", ".gif", ".svg")
_TIME = (2020, 1, 1, 0, 0, 0)


class NoPackage(Exception):
    """The package cannot be built; the text says why and what to do."""


def tracked(root: Path = ROOT) -> list[str]:
    """Names of all tracked files. Raises NoPackage where git does not know the folder."""
    try:
        said = subprocess.run(
            ["git", "ls-files", "-z"],
            cwd=root,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        raise NoPackage(
            "The package is made of the files that git tracks, but git is not installed here or "
            "this is no clone; clone the repository, then build again."
        ) from None
    return sorted(name for name in said.stdout.decode().split("\0") if name)


def belongs(name: str) -> bool:
    """Whether a file is part of the plugin: no dot files, nothing for developers, no pictures of
    the documentation."""
    if any(part.startswith(".") for part in name.split("/")):
        return False
    if name.startswith("docs/") and name.endswith(_DRAWN):
        return False
    return not any(
        name == item or (item.endswith("/") and name.startswith(item)) for item in LEFT_OUT
    )


def build(target: Path = TARGET, root: Path = ROOT) -> Path:
    """Write the zip and return its path. Raises NoPackage."""
    names = [name for name in tracked(root) if belongs(name)]
    missing = [name for name in names if not (root / name).is_file()]
    if missing:
        raise NoPackage(
            f"Tracked, but not there: {', '.join(missing)}; restore or remove these files."
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(target.name + ".partial")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in names:
            entry = zipfile.ZipInfo(f"{TOP}/{name}", _TIME)
            entry.compress_type, entry.external_attr, entry.create_system = (
                zipfile.ZIP_DEFLATED,
                0o644 << 16,
                3,
            )
            archive.writestr(entry, (root / name).read_bytes())
    if partial.stat().st_size > LARGEST:
        size = partial.stat().st_size / 1e6
        partial.unlink()
        raise NoPackage(
            f"The package has {size:.1f} MB; at most {LARGEST / 1e6:.0f} MB are allowed."
        )
    partial.replace(target)
    return target


def main(arguments: list[str]) -> int:
    """Build; returns the exit code."""
    try:
        target = build(Path(arguments[0]) if arguments else TARGET)
    except NoPackage as error:
        print(error, file=sys.stderr)
        return 1
    with zipfile.ZipFile(target) as archive:
        count = len(archive.namelist())
    print(f"{target}: {count} files, {target.stat().st_size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
