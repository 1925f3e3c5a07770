"""Builds the documentation site: `python tools/docs.py`, or `make docs`; the pages lie in
build/site.

MkDocs lives in an environment of its own, build/docs-python. Only the first run needs a package
index.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / "build" / "docs-python"
# What the API page is made of: the package under its name, without tests, builds and environments.
SOURCE = ROOT / "build" / "docs-source" / "deepchange"


def packages(project: str) -> list[str]:
    """The packages that the extra `docs` of a pyproject.toml names."""
    found = re.search(r"^docs = \[(.*?)\]$", project, re.MULTILINE)
    return re.findall(r'"([^"]+)"', found[1]) if found else []


def prepare() -> Path:
    """Make the environment where it is missing or made for other packages; returns its Python."""
    wanted = packages((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    python = ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = ENVIRONMENT / "made-for.txt"
    if not (stamp.is_file() and stamp.read_text(encoding="utf-8").split("\n") == wanted):
        # Anew, whatever an interrupted run has left.
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
        install = [
            str(python),
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            *wanted,
        ]
        subprocess.run(install, check=True)
        stamp.write_text("\n".join(wanted), encoding="utf-8")
    return python


def lay_out_source() -> None:
    """Links to the package's own files, under the name by which it is imported."""
    SOURCE.mkdir(parents=True, exist_ok=True)
    for name in ("__init__.py", "engine"):
        link = SOURCE / name
        if not link.is_symlink():
            link.symlink_to(ROOT / name)


def main() -> int:
    """Build the site; returns the exit code."""
    python = prepare()
    lay_out_source()
    command = [str(python), "-m", "mkdocs", "build", "--strict"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    if code == 0:
        print("build/site/index.html")
    return code


if __name__ == "__main__":
    sys.exit(main())
