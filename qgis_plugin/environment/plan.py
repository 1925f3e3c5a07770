"""What setting the environment up would take, and what forbids it; nothing is done. Standard
library only."""

from __future__ import annotations

import ctypes.util
import os
import platform
import shutil
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from ...engine import paths
from ...engine.messages import Message as Said
from ...engine.messages import msg as to_say
from ...engine.paths import nearest_folder
from ...engine.worker.interpreters import Interpreter, examine, interpreters, uv
from . import bundle as bundles
from .diagnosis import explain, scrubbed
from .pinned_packages import pins_for
from .sources import (
    OLDEST_FOR_TRAINING,
    OPTIONAL,
    PACKAGES,
    SIZES,
    TRAINING,
    TRAINING_SIZES,
    Source,
    has_secrets,
    is_index,
    leading_variables,
    source_of_torch,
    without_secrets,
)

_LONGEST = 90  # characters: torch's own paths take 160 of Windows's 260


@dataclass(frozen=True)
class Wish:
    """What to set up. python: to make it from, None for the best there is. build: “cpu” or “gpu”.

    bundle: a folder or zip file of wheels, instead of the network. index_url: where torch comes
    from, None for the usual place. large: the usual torch of pip's own index, although it brings
    CUDA. training: what training from polygons needs, too. proxy: its address as QGIS has it, with
    what it asks for to let one in; used, never written down."""

    python: str | None = None
    build: str = "cpu"
    bundle: str | None = None
    index_url: str | None = field(default=None, repr=False)
    large: bool = False
    training: bool = False
    proxy: str | None = field(default=None, repr=False)
    packages: tuple[str, ...] = PACKAGES
    optional: tuple[str, ...] = OPTIONAL

    @property
    def needed(self) -> tuple[str, ...]:
        """The packages that a bundle must hold."""
        return (*self.packages, *TRAINING) if self.training else self.packages

    def source(self) -> Source:
        """Where torch comes from; from pip's own index, too, where there is a bundle instead of
        indexes."""
        return (
            Source(None, True)
            if self.bundle
            else source_of_torch(self.build, self.index_url, large=self.large)
        )


@dataclass(frozen=True)
class Plan:
    """What `create` would do. megabytes: on disk, or None where not known; meanwhile: as many more
    while it is made.

    problems: sentences that forbid it; notes: others. brings_cuda: whether torch comes with CUDA,
    needed or not."""

    place: str
    python: str
    megabytes: int | None
    meanwhile: int
    minutes: tuple[int, int]
    problems: tuple[str, ...]
    brings_cuda: bool = False
    notes: tuple[str, ...] = ()


def look(wish: Wish) -> tuple[Plan, Interpreter | None]:
    """The plan, and the Python to make it from where there is one; takes seconds where Pythons have
    to be asked."""
    flawed = bundles.incomplete(wish.bundle, wish.needed) if wish.bundle else None
    seen, problem = (None, flawed) if flawed else _interpreter(wish)
    place = place_of(seen, wish) if seen else paths.home()
    megabytes, meanwhile, minutes = _sizes(wish)
    problems = [
        problem,
        _no_index(wish),
        _no_torch(wish, seen),
        None if wish.bundle else _no_training(wish, seen),
        _no_card(wish),
        _too_long(place),
        not_writable(place) or _no_room(place, megabytes, meanwhile),
    ]
    python = f"{seen.name} ({seen.path})" if seen else ""
    told = tuple(problem for problem in problems if problem)
    return Plan(
        str(place),
        python,
        megabytes,
        meanwhile,
        minutes,
        told,
        _brings_cuda(wish),
        _notes(wish, seen),
    ), seen


def place_of(seen: Interpreter, wish: Wish) -> Path:
    """The folder of the environment made from that Python."""
    return folder() / f"py{seen.version[0]}.{seen.version[1]}-{wish.build}"


def folder() -> Path:
    """The folder of all environments made here."""
    return paths.home() / "environments"


def _interpreter(wish: Wish) -> tuple[Interpreter | None, str | None]:
    """The Python to make it from, or why there is none."""
    if wish.python:
        seen = examine(wish.python)
        if seen is None:
            return None, to_say(
                "“{python}” does not answer as a Python; choose the program python or python.exe.",
                python=wish.python,
            )
        return seen, seen.objection() or _unfit_bundle(wish, seen)
    found = interpreters()
    if not found:
        return None, _no_python()
    fitting = (
        one
        for one in found
        if _unfit_bundle(wish, one) is None and (wish.bundle or not _no_training(wish, one))
    )
    best = next(fitting, found[0])
    return best, _unfit_bundle(wish, best)


def _no_python() -> Said:
    if program := uv():
        return to_say(
            "No Python 3.10 or later that can make environments was found; run “{uv} python "
            "install 3.12”, then try again.",
            uv=program,
        )
    return to_say(
        "No Python 3.10 or later that can make environments was found; install Python 3.12, then "
        "try again."
    )


def _unfit_bundle(wish: Wish, seen: Interpreter) -> Said | None:
    return bundles.unfit(wish.bundle, wish.needed, seen) if wish.bundle else None


def _sizes(wish: Wish) -> tuple[int | None, int, tuple[int, int]]:
    """Megabytes on disk, as many more meanwhile, and minutes: known for our own packages from the
    usual places."""
    if wish.bundle:
        return bundles.megabytes(wish.bundle), 0, (1, 5)
    if wish.packages != PACKAGES or not wish.source().usual:
        return None, 0, (2, 30)
    disk, meanwhile, minutes = SIZES.get((sys.platform, _brings_cuda(wish)), (None, 0, (2, 30)))
    more = training_megabytes() if wish.training else 0
    return None if disk is None else disk + more, meanwhile, minutes


def training_megabytes() -> int:
    """Megabytes on disk of what training needs beside."""
    return TRAINING_SIZES.get(sys.platform, max(TRAINING_SIZES.values()))


def _brings_cuda(wish: Wish) -> bool:
    here = sys.platform == "linux" and platform.machine() == "x86_64"
    return here and not wish.bundle and wish.source().address is None


def _notes(wish: Wish, seen: Interpreter | None) -> tuple[Said, ...]:
    """What decides where packages come from, and how far they can be trusted."""
    if wish.bundle:
        return (
            to_say("What is in a bundle is installed unchecked: use one from somebody you trust."),
        )
    source, notes = wish.source(), []
    if not source.usual:
        notes.append(
            to_say(
                "Torch comes from {index}: the version is checked, not the SHA-256, which is "
                "known for the usual index alone.",
                index=source.shown,
            )
        )
    if (source.address or "").startswith("http://"):
        notes.append(
            to_say(
                "The address of the package index begins with http://: whoever is in between can "
                "change what is installed; use https:// where the server knows it."
            )
        )
    if has_secrets(source.address or ""):
        notes.append(
            to_say(
                "Name and password in the address are used and not kept; pip also reads them from "
                "a .netrc file."
            )
        )
    if seen and wish.packages == PACKAGES and pins_for(seen) is None:
        notes.append(
            to_say(
                "There is no list of checked versions for {python} on this machine: the newest "
                "packages are installed, and their SHA-256 is not compared.",
                python=seen.name,
            )
        )
    if variables := leading_variables():
        told = ", ".join(f"{name}={scrubbed(value)}" for name, value in variables.items())
        notes.append(to_say("Variables lead pip: {variables}", variables=told))
    return tuple(notes)


# ---- What forbids it -----------------------------------------------------------------------------


def _no_index(wish: Wish) -> Said | None:
    address = wish.source().address
    if address is None or is_index(address):
        return None
    return to_say(
        "“{index}” is no address of a package index; enter one that begins with https://, or "
        "leave the field empty.",
        index=without_secrets(address) or address[:100],
    )


def _no_torch(wish: Wish, seen: Interpreter | None) -> Said | None:
    """Where there is no torch to be had, before anything else is fetched."""
    if (
        sys.platform != "darwin"
        or seen is None
        or seen.machine != "x86_64"
        or wish.bundle
        or wish.index_url
    ):
        return None
    return to_say(
        "There is no current torch for Macs with Intel processors, nor for a Python made for "
        "these ({python}); on a Mac with Apple silicon choose a Python made for it, else use an "
        "existing Python that holds torch.",
        python=seen.path,
    )


def _no_training(wish: Wish, seen: Interpreter | None) -> Said | None:
    """Where training is wished for and cannot be had for that Python."""
    if not wish.training or seen is None or seen.version[:2] >= OLDEST_FOR_TRAINING:
        return None
    return to_say(
        "Training needs GDAL, of which there are packages for Python {least} and later, and this "
        "is {python}; install Python {least}, then set the engine up with it, or without what "
        "training needs.",
        least=".".join(map(str, OLDEST_FOR_TRAINING)),
        python=seen.name,
    )


def unfit_for_training(wish: Wish, seen: Interpreter, place: Path) -> Said | None:
    """Why what training needs cannot be added to an environment; None where nothing forbids it."""
    if wish.bundle:
        return bundles.incomplete(wish.bundle, TRAINING) or bundles.unfit(
            wish.bundle, TRAINING, seen
        )
    return (
        _no_training(wish, seen)
        or not_writable(place)
        or _no_room(place, training_megabytes(), training_megabytes() // 2)
    )


def _no_card(wish: Wish) -> Said | None:
    """What is missing for the graphics card, before gigabytes are fetched for nothing."""
    if wish.build != "gpu":
        return None
    if not has_card():
        return to_say(
            "No driver of a graphics card that torch computes on was found on this machine; "
            "install the driver of NVIDIA and try again, or set up without the graphics card."
        )
    if os.name == "nt" and wish.source().address is None and not wish.bundle:
        return to_say(
            "On Windows the usual torch computes without the graphics card; enter the address of "
            "a package index of torch with CUDA below, or set up without the graphics card."
        )
    return None


def has_card() -> bool:
    """Whether the driver of a graphics card that torch computes on is installed; nothing of it is
    loaded."""
    if sys.platform == "darwin":
        return platform.machine() == "arm64"
    if os.name == "nt":
        return (
            Path(os.environ.get("SYSTEMROOT", "C:\\Windows")) / "System32" / "nvcuda.dll"
        ).is_file()
    places = (Path("/proc/driver/nvidia/version"), Path("/usr/lib/wsl/lib/libcuda.so.1"))
    return any(place.exists() for place in places) or ctypes.util.find_library("cuda") is not None


def _too_long(place: Path) -> Said | None:
    if os.name != "nt" or len(str(place)) <= _LONGEST:
        return None
    return explain("path too long", "")


def _no_room(place: Path, megabytes: int | None, meanwhile: int) -> Said | None:
    free = shutil.disk_usage(nearest_folder(place)).free / 1e6
    if megabytes is None or free > megabytes + meanwhile:
        return None
    return to_say(
        "About {needed} GB are needed while the environment is made, but only {free} GB are free "
        "at “{place}”; free some space, or choose another folder with the variable "
        "DEEPCHANGE_HOME.",
        needed=f"{(megabytes + meanwhile) / 1e3:.1f}",
        free=f"{free / 1e3:.1f}",
        place=place,
    )


def not_writable(place: Path) -> Said | None:
    """Try what an installation does: make a folder, write into it, rename, delete."""
    try:
        with tempfile.TemporaryDirectory(prefix="deepchange-", dir=nearest_folder(place)) as name:
            file = Path(name) / "written"
            file.write_text("x", encoding="utf-8")
            file.rename(Path(name) / "renamed").unlink()
    except OSError as error:
        return to_say(
            "Nothing can be written to “{folder}” ({why}); choose another folder with the "
            "variable DEEPCHANGE_HOME.",
            folder=nearest_folder(place),
            why=error.strerror or error,
        )
    return None
