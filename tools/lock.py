"""Writes qgis_plugin/pinned/: the versions and SHA-256 of every package of the set-up (`make
lock`).

pip is asked, once for each system and Python that the plugin sets up. Nothing is installed, no
wheel is kept.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
from deepchange.qgis_plugin.environment.sources import (
    OLDEST_FOR_TRAINING,
    PACKAGES,
    TORCH,
    TRAINING,
)
from package import ROOT

TARGET = ROOT / "qgis_plugin" / "pinned"
PYTHONS = ("3.10", "3.11", "3.12", "3.13", "3.14")
_GLIBC = [f"manylinux_2_{minor}_x86_64" for minor in range(28, 4, -1)]
SYSTEMS = {
    "linux-x86_64": (
        (
            *_GLIBC,
            "manylinux2014_x86_64",
            "manylinux2010_x86_64",
            "manylinux1_x86_64",
            "linux_x86_64",
        ),
        {
            "os_name": "posix",
            "sys_platform": "linux",
            "platform_system": "Linux",
            "platform_machine": "x86_64",
        },
    ),
    "win32-amd64": (
        ("win_amd64",),
        {
            "os_name": "nt",
            "sys_platform": "win32",
            "platform_system": "Windows",
            "platform_machine": "AMD64",
        },
    ),
    "darwin-arm64": (
        ("macosx_14_0_arm64",),
        {
            "os_name": "posix",
            "sys_platform": "darwin",
            "platform_system": "Darwin",
            "platform_machine": "arm64",
        },
    ),
}
# pip evaluates the conditions of dependencies for the Python that runs it, whatever system it is
# asked about.
_PIP = """
import json, runpy, sys
from pip._vendor.packaging import markers
own, asked = markers.default_environment(), json.loads(sys.argv.pop(1))
markers.default_environment = lambda: {**own, **asked}
sys.argv[0] = "pip"
runpy.run_module("pip", run_name="__main__")
"""
# Of torch for Linux: what computes on graphics cards, and is not there in its build for the
# processor.
_CUDA = re.compile(r"(nvidia|cuda)-.+|triton")
# What the set-up can do without; setuptools, which building pydensecrf2 takes too, is among the
# packages of torch.
_OPTIONAL = {"openvino": ("openvino", "openvino-telemetry"), "crf": ("cython",)}


class NoLock(Exception):
    """A system's packages cannot be found out; the text says why."""


def main() -> int:
    """Ask for every system and Python; returns the exit code."""
    TARGET.mkdir(exist_ok=True)
    source = source_of("pydensecrf2")
    failed = 0
    for system in SYSTEMS:
        for python in PYTHONS:
            try:
                parts = sections(system, python)
                parts["crf"] += source
                parts["training"] = training(parts, system, python)
            except NoLock as error:
                print(f"{system}, Python {python}: {error}", file=sys.stderr)
                failed += 1
                continue
            path = TARGET / f"{system}-py{python}.txt"
            path.write_text(text_of(parts), encoding="utf-8")
            print(
                f"{path.relative_to(ROOT)}: {sum(map(len, parts.values()))} packages, "
                f"{parts['torch'][0][0]}"
            )
    return 1 if failed else 0


def sections(system: str, python: str) -> dict[str, list[tuple[str, str]]]:
    """What is installed together: section to pins (“name==version”, its SHA-256). Raises NoLock."""
    parts: dict[str, list[tuple[str, str]]] = {
        name: [] for name in ("pip", "torch", "cuda", "packages", *_OPTIONAL)
    }
    for pin, digest in resolve(
        [*PACKAGES, "pip", "openvino", "setuptools", "cython"], system, python
    ):
        parts[section_of(pin.split("==")[0])].append((pin, digest))
    return parts


def training(
    parts: dict[str, list[tuple[str, str]]], system: str, python: str
) -> list[tuple[str, str]]:
    """The pins of what training needs beside the packages of these sections, whose versions stay;
    none for a Python that training is not there for. Raises NoLock."""
    if tuple(map(int, python.split("."))) < OLDEST_FOR_TRAINING:
        return []
    known = [pin for name in ("torch", "cuda", "packages") for pin, _ in parts[name]]
    found = resolve([*known, *TRAINING], system, python)
    return [(pin, digest) for pin, digest in found if pin not in known]


def section_of(name: str) -> str:
    """In which section a package belongs."""
    if name in TORCH:
        return "torch"
    if _CUDA.fullmatch(name):
        return "cuda"
    return next(
        (section for section, names in _OPTIONAL.items() if name in names),
        "pip" if name == "pip" else "packages",
    )


def resolve(packages: list[str], system: str, python: str) -> list[tuple[str, str]]:
    """What pip would install there, the whole of it: pins and hashes by name. Raises NoLock."""
    tags, environment = SYSTEMS[system]
    environment = {**environment, "python_version": python, "python_full_version": f"{python}.0"}
    with tempfile.TemporaryDirectory() as folder:
        options = [option for tag in tags for option in ("--platform", tag)]
        options += ["--python-version", python, "--target", folder, "--only-binary", ":all:"]
        return ask([*options, *packages], environment)


def source_of(package: str) -> list[tuple[str, str]]:
    """The pin of a package that is there as source only. Raises NoLock."""
    return ask(["--no-deps", "--no-binary", package, "--no-build-isolation", package], {})


def ask(arguments: list[str], environment: dict[str, str]) -> list[tuple[str, str]]:
    """Pins and hashes of pip's report. Raises NoLock with pip's last words."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [
            sys.executable,
            "-I",
            "-c",
            _PIP,
            json.dumps(environment),
            "install",
            "--dry-run",
            "--quiet",
        ]
        command += [
            "--ignore-installed",
            "--no-input",
            "--disable-pip-version-check",
            "--report",
            str(report),
        ]
        done = subprocess.run(
            [*command, *arguments], env=plain(), capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise NoLock((done.stderr.strip().splitlines() or ["pip failed"])[-1])
        return pins(json.loads(report.read_text(encoding="utf-8")))


def pins(report: dict[str, Any]) -> list[tuple[str, str]]:
    """“name==version” and SHA-256 of everything in a report of pip, by name. Raises NoLock where a
    hash is missing."""
    found = []
    for item in report["install"]:
        name = re.sub(r"[-_.]+", "-", item["metadata"]["name"]).lower()
        digest = item["download_info"].get("archive_info", {}).get("hashes", {}).get("sha256", "")
        if not re.fullmatch(r"[0-9a-f]{64}", digest):
            raise NoLock(f"the index tells no SHA-256 of {name}")
        found.append((f"{name}=={item['metadata']['version']}", digest))
    return sorted(found)


def plain() -> dict[str, str]:
    """The variables without those of pip that lead elsewhere: the list is of its usual index,
    whoever makes it."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PIP_") or name == "PIP_CERT"
    }
    return {**kept, "PIP_CONFIG_FILE": os.devnull}


def text_of(parts: dict[str, list[tuple[str, str]]]) -> str:
    """The file of one system: a heading for each section, then the lines that pip reads."""
    lines = ["# Written by `make lock`; pip refuses any file with another SHA-256."]
    for section, items in parts.items():
        lines += ["", f"# [{section}]", *(f"{pin} --hash=sha256:{digest}" for pin, digest in items)]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
