"""Makes, keeps in order and removes the environment that the worker runs in; to ask the user is the panel's business.

Standard library only, and nothing of QGIS: the command line and tests drive it too. Environments lie in the user's
folder for Deep Change (`environments.home()`), one for each Python and torch build, never on QGIS's search path.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..engine import environments
from ..engine.errors import EnvironmentMissing
from ..engine.interpreters import Interpreter, examine, interpreters, uv
from .set_up_commands import Commands
from .set_up_troubles import explain, nearest_folder

PACKAGES = ("torch", "torchvision", "numpy", "segmentation-models-pytorch", "timm", "safetensors", "h5py")
# Refines a little quicker than torch does, but has to be compiled: welcome, never needed.
OPTIONAL = ("pydensecrf2",)
# Megabytes on disk. Linux: measured, where the usual build of torch brings CUDA. Elsewhere: the same without CUDA.
_MEGABYTES = {"linux": 5500, "darwin": 900, "win32": 900}
_MADE_FOR = "deepchange.json"  # inside an environment: what it was made for; written last
_LONGEST = 90  # characters: torch's own paths take 160 of Windows's 260

Report = Callable[[float, str], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Wish:
    """What to set up. python: to make it from, None for the best there is. build: “cpu” or “gpu”.

    bundle: a folder or zip file of wheels, instead of the network. index_url: where torch comes from, None for pip's
    own setting. proxy: its address as QGIS has it, with what it asks for to let one in; used, never written down."""

    python: str | None = None
    build: str = "cpu"
    bundle: str | None = None
    index_url: str | None = None
    proxy: str | None = field(default=None, repr=False)
    packages: tuple[str, ...] = PACKAGES
    optional: tuple[str, ...] = OPTIONAL


@dataclass(frozen=True)
class Plan:
    """What `create` would do. megabytes: on disk, or None where not known; problems: sentences that forbid it."""

    place: str
    python: str
    megabytes: int | None
    minutes: tuple[int, int]
    steps: tuple[str, ...]
    problems: tuple[str, ...]


MAKE, FETCH, EXTRA, PROBE, SWITCH = (
    "making the environment", "installing packages", "trying optional packages", "trying it out", "switching over",
)  # fmt: skip


def plan(wish: Wish) -> Plan:
    """Look, without doing anything; takes seconds where Pythons have to be asked what they are."""
    return _look(wish)[0]


def _look(wish: Wish) -> tuple[Plan, Interpreter | None]:
    seen, problem = _interpreter(wish)
    place = _place(seen, wish) if seen else environments.home()
    megabytes = _size(wish)
    problems = [*filter(None, [problem, _too_long(place), _no_room(place, megabytes), _not_writable(place)])]
    steps = (MAKE, FETCH, *((EXTRA,) if wish.optional else ()), PROBE, SWITCH)
    minutes = (1, 5) if wish.bundle else (3, 30)
    python = f"{seen.name} ({seen.path})" if seen else ""
    return Plan(str(place), python, megabytes, minutes, steps, tuple(problems)), seen


def create(wish: Wish, report: Report, cancelled: Cancelled) -> dict[str, Any]:
    """Build an environment beside the one there may be, try it out, then put it in its place and remember it.

    report: share done, 0..1, and what is being done. Returns the worker's hello. Raises EnvironmentMissing with one
    action, or Stopped; either leaves what was there before as it was."""
    planned, seen = _look(wish)
    if seen is None or planned.problems:
        raise EnvironmentMissing(planned.problems[0])
    with _only_one() as folder, Commands(wish.proxy, cancelled) as commands:
        _sweep(folder)
        place = _place(seen, wish)
        partial = place.with_name(f"{place.name}.partial")
        try:
            facts = _build(partial, seen, wish, commands, report)
            report(0.97, SWITCH)
            _swap(partial, place)
        finally:
            _delete(partial)
    python = str(_python_in(place))
    facts = {**facts, "executable": python}
    environments.remember(python, "created", facts)
    report(1.0, SWITCH)
    return facts


def upgrade(wish: Wish, report: Report, cancelled: Cancelled) -> dict[str, Any]:
    """The same for the graphics card: a second environment, taken only if it computes there; else the first stays."""
    return create(replace(wish, build="gpu"), report, cancelled)


def repair(report: Report, cancelled: Cancelled, proxy: str | None = None) -> dict[str, Any]:
    """Build the recorded environment anew, beside the broken one, and swap. Raises EnvironmentMissing, Stopped."""
    python = environments.record().get("python")
    made_for = _made_for(Path(python)) if python else None
    if made_for is None:
        raise EnvironmentMissing("There is no environment of ours to repair; set one up, or choose a Python again.")
    known = {name: made_for[name] for name in ("python", "build", "bundle", "index_url") if name in made_for}
    lists = {name: tuple(made_for[name]) for name in ("packages", "optional") if name in made_for}
    return create(Wish(**known, **lists, proxy=proxy), report, cancelled)


def use_existing(python: str, cancelled: Cancelled) -> dict[str, Any]:
    """Use a Python the user already has; only its hello is asked for. Raises EnvironmentMissing."""
    facts = environments.verify(str(Path(python).expanduser()), cancelled)
    environments.remember(str(Path(python).expanduser()), "existing", facts)
    return facts


def remove() -> int:
    """Delete every environment made here, and the record of it; returns the bytes that were freed.

    Raises EnvironmentMissing where a file is in use. A Python that the user chose is left alone."""
    with _only_one() as folder:
        size = sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir() or path.is_symlink())
        if Path(environments.record().get("python", "")).is_relative_to(folder):
            environments.forget()
        for environment in _environments(folder):
            _delete(environment)
        if left := _environments(folder):
            raise EnvironmentMissing(explain("being used by another process", f"deleting {left[0].name}"))
    return size


# ---- Looking -------------------------------------------------------------------------------------------------------


def _interpreter(wish: Wish) -> tuple[Interpreter | None, str | None]:
    """The Python to make it from, or why there is none."""
    if wish.python:
        seen = examine(wish.python)
        if seen is None:
            return None, f"“{wish.python}” does not answer as a Python; choose the program python or python.exe."
        return seen, seen.objection()
    if found := interpreters():
        return found[0], None
    hint = f"run “{uv()} python install 3.12”" if uv() else "install Python 3.12"
    return None, f"No Python 3.10 or later that can make environments was found; {hint}, then try again."


def _place(seen: Interpreter, wish: Wish) -> Path:
    return _folder() / f"py{seen.version[0]}.{seen.version[1]}-{wish.build}"


def _folder() -> Path:
    return environments.home() / "environments"


def _size(wish: Wish) -> int | None:
    """Megabytes on disk: known for our own list of packages; wheels unpack to about three times their size."""
    if wish.bundle:
        bundle = Path(wish.bundle)
        files = bundle.rglob("*.whl") if bundle.is_dir() else [bundle] if bundle.is_file() else []
        return 1 + int(3 * sum(file.stat().st_size for file in files) / 1e6)
    return _MEGABYTES.get(sys.platform) if wish.packages == PACKAGES else None


def _too_long(place: Path) -> str | None:
    if os.name != "nt" or len(str(place)) <= _LONGEST:
        return None
    return explain("path too long", MAKE)


def _no_room(place: Path, megabytes: int | None) -> str | None:
    free = shutil.disk_usage(nearest_folder(place)).free / 1e6
    if megabytes is None or free > megabytes * 1.1:
        return None
    return (
        f"The environment needs about {megabytes / 1e3:.1f} GB, but only {free / 1e3:.1f} GB are free at “{place}”; "
        "free some space, or choose another folder with the variable DEEPCHANGE_HOME."
    )


def _not_writable(place: Path) -> str | None:
    """Try what an installation does: make a folder, write into it, rename, delete."""
    try:
        with tempfile.TemporaryDirectory(prefix="deepchange-", dir=nearest_folder(place)) as name:
            file = Path(name) / "written"
            file.write_text("x", encoding="utf-8")
            file.rename(Path(name) / "renamed").unlink()
    except OSError as error:
        return (
            f"Nothing can be written to “{nearest_folder(place)}” ({error.strerror or error}); choose another folder "
            "with the variable DEEPCHANGE_HOME."
        )
    return None


# ---- Building ------------------------------------------------------------------------------------------------------


def _build(partial: Path, seen: Interpreter, wish: Wish, commands: Commands, report: Report) -> dict[str, Any]:
    """The whole environment at `partial`; returns the hello of its Python."""
    report(0.0, MAKE)
    commands.run([seen.path, "-I", "-m", "venv", "--copies" if os.name == "nt" else "--symlinks", str(partial)], MAKE)
    python = str(_python_in(partial))
    source = _wheels(wish, partial)
    install = [python, "-I", "-m", "pip", "install", "--no-input", "--disable-pip-version-check",
               *_progress_of_pip(python, commands), *source]  # fmt: skip
    report(0.05, FETCH)
    tell = _Way(report, 0.05, 0.8).tell
    for group in _groups(wish):
        commands.run([*install, *group], FETCH, tell)
    if wish.optional:
        report(0.82, EXTRA)
        ready_made = ("--only-binary", ":all:") if wish.bundle else ("--prefer-binary",)
        with suppress(EnvironmentMissing):
            commands.run([*install, *ready_made, *wish.optional], EXTRA)
    report(0.9, PROBE)
    facts = environments.verify(python, commands.cancelled)
    commands.run([python, "-I", "-c", _CONVOLUTION, _device(wish)], PROBE)
    _delete(partial / "wheels")
    made_for = {"python": seen.path, "build": wish.build, "bundle": wish.bundle, "index_url": wish.index_url,
                "packages": wish.packages, "optional": wish.optional}  # fmt: skip
    (partial / _MADE_FOR).write_text(json.dumps(made_for), encoding="utf-8")
    return facts


# One convolution against its answer: ones under a window of ones are nine each, at nine places.
_CONVOLUTION = """
import sys, torch
ones = torch.ones(1, 1, 5, 5, device=sys.argv[1])
answer = torch.nn.functional.conv2d(ones, ones[..., :3, :3]).sum().item()
sys.exit(0 if abs(answer - 81) < 1e-3 else f"the convolution gave {answer} instead of 81")
"""


def _device(wish: Wish) -> str:
    if wish.build != "gpu":
        return "cpu"
    return "mps" if sys.platform == "darwin" else "cuda"


class _Way:
    """How far an installation is, by what is told of it: each word covers a twentieth of the way that is left."""

    def __init__(self, report: Report, start: float, end: float) -> None:
        self._report, self._at, self._end = report, start, end

    def tell(self, text: str) -> None:
        """Pass on what is being done."""
        self._at += (self._end - self._at) / 20
        self._report(self._at, text)


def _progress_of_pip(python: str, commands: Commands) -> list[str]:
    """The option with which pip says how much of a download has arrived; pip 24.1 brought it."""
    said: list[str] = []
    commands.run([python, "-I", "-m", "pip", "--version"], MAKE, said.append)
    numbers = re.search(r"pip (\d+)\.(\d+)", " ".join(said))
    new = numbers is not None and (int(numbers[1]), int(numbers[2])) >= (24, 1)
    return ["--progress-bar", "raw" if new else "off"]


def _groups(wish: Wish) -> list[list[str]]:
    """What is installed together: torch from its own index where one is given, the rest from pip's."""
    ours = [name for name in wish.packages if name in ("torch", "torchvision")]
    if wish.index_url is None or wish.bundle or not ours:
        return [list(wish.packages)]
    rest = [name for name in wish.packages if name not in ours]
    return [[*ours, "--index-url", wish.index_url], rest]


def _wheels(wish: Wish, partial: Path) -> list[str]:
    """Options of pip for an offline bundle; a zip file is unpacked beside. Raises EnvironmentMissing for a bad one."""
    if wish.bundle is None:
        return []
    bundle = Path(wish.bundle)
    folder = bundle if bundle.is_dir() else partial / "wheels"
    if not bundle.is_dir():
        _unpack(bundle, folder)
    found = sorted({str(wheel.parent) for wheel in folder.rglob("*.whl")})
    if not found:
        raise EnvironmentMissing(f"“{bundle}” holds no wheels (*.whl); choose the bundle for Deep Change.")
    return ["--no-index", *(option for place in found for option in ("--find-links", place))]


def _unpack(bundle: Path, folder: Path) -> None:
    """Take the wheels out of a zip file, each by its bare name: no entry can lead out of the folder."""
    folder.mkdir(parents=True)
    try:
        with zipfile.ZipFile(bundle) as archive:
            for entry in archive.infolist():
                name = entry.filename.replace("\\", "/").rpartition("/")[2]
                if name.endswith(".whl"):
                    with archive.open(entry) as packed, (folder / name).open("wb") as unpacked:
                        shutil.copyfileobj(packed, unpacked)
    except (OSError, zipfile.BadZipFile) as error:
        raise EnvironmentMissing(
            f"The bundle “{bundle}” cannot be read ({error}); copy it again, or choose another."
        ) from error


def _python_in(environment: Path) -> Path:
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


# ---- Keeping in order ----------------------------------------------------------------------------------------------


@contextmanager
def _only_one() -> Iterator[Path]:
    """Held while environments are changed, against a second QGIS; the system lets go of it when a process ends."""
    folder = _folder()
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("a+b") as lock:
        try:
            _hold(lock)
        except OSError:
            raise EnvironmentMissing(
                "Another QGIS is setting the environment up just now; wait until it is done, then try again."
            ) from None
        yield folder


def _hold(lock: Any) -> None:
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    else:
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _environments(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.is_dir()]


def _sweep(folder: Path) -> None:
    """Delete what an interrupted installation left, and what a swap could not delete."""
    for path in _environments(folder):
        if path.name.endswith(".partial") or ".old-" in path.name:
            _delete(path)


def _swap(partial: Path, place: Path) -> None:
    """Put the new environment in its place. Raises EnvironmentMissing where the old one is in use."""
    _close_workers()
    old = place.with_name(f"{place.name}.old-{int(time.time())}-{os.getpid()}")
    try:
        if place.exists():
            place.rename(old)
        try:
            partial.rename(place)
        except OSError:
            if old.exists():
                old.rename(place)
            raise
    except OSError as error:
        raise EnvironmentMissing(explain(f"{error}: Access is denied", SWITCH)) from error
    _delete(old)


def _close_workers() -> None:
    """A worker that is kept warm holds files of the old environment, and would be used again."""
    if remote := sys.modules.get(environments.__name__.replace("environments", "remote")):
        remote.close_workers()


def _delete(path: Path) -> None:
    shutil.rmtree(path, ignore_errors=True)


def _made_for(python: Path) -> dict[str, Any] | None:
    """What one of our environments was made for; None for any other Python."""
    if not python.is_relative_to(_folder()):
        return None
    try:
        return dict(json.loads((python.parents[1] / _MADE_FOR).read_text(encoding="utf-8")))
    except (OSError, ValueError, IndexError):
        return {}
