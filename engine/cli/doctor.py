"""What this machine has for Deep Change, what it lacks, and how to get it."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from ..worker import environment
from ..worker.devices import device_names


@dataclass(frozen=True)
class Examination:
    """Versions and devices, and a sentence for each thing that is missing."""

    facts: dict[str, str]
    missing: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """The examination as plain values."""
        return asdict(self)


def examine() -> Examination:
    """Look at this machine. Never raises for something that is missing: that is its answer."""
    from ... import __version__

    missing: list[str] = []
    facts = {
        "deepchange": __version__,
        "system": platform.platform(),
        "processor": f"{platform.machine()}, {os.cpu_count()} cores",
        "memory": _memory(),
        "free disk": f"{shutil.disk_usage(Path.cwd()).free / 1e9:.1f} GB here",
        "python": f"{platform.python_version()} ({sys.executable})",
        "gdal": _gdal(missing),
        "qgis": _qgis(),
    }
    for name, need in _PACKAGES.items():
        facts[name] = _package(name, need, missing)
    facts.update(_devices(missing))
    facts.update(environment.facts())
    return Examination(facts, tuple(missing))


_HOW = "run make setup, or pip install 'deepchange[torch]'"
_PACKAGES = {
    "numpy": "computing",
    "torch": f"networks: {_HOW}",
    "segmentation-models-pytorch": f"supervised networks: {_HOW}",
    "safetensors": f"weights: {_HOW}",
    "h5py": f"importing published DSMS-FCN weights: {_HOW}",
    "pydensecrf2": "--crf pydensecrf: needs a C++ compiler, then make setup, or "
    "pip install 'deepchange[crf]'",
    "loky": f"--crf torch and pydensecrf on every core: {_HOW}",
}
_MODULES = {
    "segmentation-models-pytorch": "segmentation_models_pytorch",
    "pydensecrf2": "pydensecrf",
}


def _package(name: str, need: str, missing: list[str]) -> str:
    if find_spec(_MODULES.get(name, name)) is None:
        missing.append(f"{name} is not installed; it is needed for {need}.")
        return "not installed"
    try:
        return version(name)
    except PackageNotFoundError:
        return "installed"


def _gdal(missing: list[str]) -> str:
    try:
        from osgeo import gdal
    except ImportError as error:
        missing.append(
            f"GDAL's Python module cannot be imported ({error}); on Debian: apt-get install "
            "python3-gdal, elsewhere: pip install 'deepchange[gdal]'."
        )
        return "not installed"
    used, *others = _copies_of("osgeo")
    if others:
        missing.append(
            f"GDAL is installed more than once: “{used}” hides “{others[0]}”, which QGIS uses; "
            "pip uninstall gdal-wheel where the system has GDAL."
        )
    return str(gdal.VersionInfo("RELEASE_NAME"))


def _copies_of(package: str) -> list[str]:
    """The folders in which Python finds a package, the one that it takes first."""
    places = dict.fromkeys(str((Path(place) / package).resolve()) for place in sys.path)
    return [place for place in places if (Path(place) / "__init__.py").is_file()]


def _qgis() -> str:
    # Only looked for: importing QGIS here would break the rule that the engine knows nothing of it.
    return (
        "its Python module is here"
        if find_spec("qgis") is not None
        else "not in this Python (only the plugin needs it)"
    )


def _memory() -> str:
    try:
        total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return "unknown"
    return f"{total / 2**30:.1f} GiB"


def _devices(missing: list[str]) -> dict[str, str]:
    if find_spec("torch") is None:
        return {}
    try:
        from ..tensor.devices import facts
    except Exception as error:  # a broken torch is the very thing to report
        missing.append(f"torch is installed but cannot be imported ({error}); install it anew.")
        return {"devices": "none"}
    found = facts()
    return {
        "devices": ", ".join(device_names(found)),
        "torch threads": str(found["cpu_threads"]),
        "fast bf16 on the cpu": "yes" if found["cpu_fast_bf16"] else "no",
    }
