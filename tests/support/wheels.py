"""Wheels that pip installs from a folder, in place of an index."""

import zipfile
from pathlib import Path

LINK = "deepchange-link"  # a package that holds nothing but where the packages at hand are


def write_wheel(folder, name, files):
    """A wheel that any Python installs; returns its path."""
    plain = name.replace("-", "_")
    info = f"{plain}-1.0.dist-info"
    entries = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\n"
        "Generator: test\n"
        "Root-Is-Purelib: true\n"
        "Tag: py3-none-any\n",
    }
    entries[f"{info}/RECORD"] = "".join(f"{entry},,\n" for entry in [*entries, f"{info}/RECORD"])
    path = folder / f"{plain}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        for entry, text in entries.items():
            wheel.writestr(entry, text)
    return path


def link():
    """A file that leads a Python to the packages at hand."""
    import numpy as np
    import torch

    folders = dict.fromkeys(str(Path(module.__file__).parents[1]) for module in (torch, np))
    return {"deepchange_link.pth": "\n".join(folders)}
