"""Where something was measured, and with what: for the figures that are kept."""

from __future__ import annotations

import os
import platform
import subprocess
from importlib.metadata import version
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
_PACKAGES = ("torch", "numpy", "segmentation-models-pytorch")


def machine() -> str:
    """Cores, processor and, where the system tells it, memory."""
    model, memory = platform.processor() or platform.machine(), ""
    told = Path("/proc/cpuinfo")
    if told.is_file():
        lines = [
            line
            for line in told.read_text(encoding="utf-8").splitlines()
            if line.startswith("model name")
        ]
        model = lines[0].partition(":")[2].strip() if lines else model
        kilobytes = int(Path("/proc/meminfo").read_text(encoding="utf-8").split()[1])
        memory = f", {kilobytes / 2**20:.0f} GiB"
    return f"{os.cpu_count()} cores of {model}{memory}"


def commit() -> str:
    """Of this project; “-dirty” where files were changed since."""
    done = subprocess.run(
        ["git", "-C", str(_ROOT), "describe", "--always", "--dirty"], capture_output=True, text=True
    )
    return done.stdout.strip() or "unknown"


def versions() -> str:
    """Of what computes, and of this project."""
    from osgeo import gdal

    found = [f"{name} {version(name)}" for name in _PACKAGES]
    return ", ".join(
        [
            f"Python {platform.python_version()}",
            *found,
            f"GDAL {gdal.__version__}",
            f"commit {commit()}",
        ]
    )
