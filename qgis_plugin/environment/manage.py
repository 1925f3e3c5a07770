"""Makes, keeps in order and removes the environment that the worker runs in; to ask the user is the
panel's business.

Standard library only, and nothing of QGIS: tests drive it too. Environments lie in the user's
folder for Deep Change (`paths.home()`), one for each Python and torch build, never on QGIS's search
path.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...engine.errors import EnvironmentMissing
from ...engine.messages import msg as to_say
from ...engine.worker import environment as environments
from ...engine.worker.interpreters import examine
from . import bundle as bundles
from .build import (
    EXTRA,
    FETCH,
    LARGE,
    MADE_FOR,
    MAKE,
    PROBE,
    SWITCH,
    TRAIN,
    UNPACK,
    Report,
    build,
    python_in,
)
from .build import add_training as install_training
from .commands import Commands
from .diagnosis import explain
from .plan import (
    Plan,
    Wish,
    folder,
    look,
    not_writable,
    place_of,
    training_megabytes,
    unfit_for_training,
)
from .sources import OPTIONAL, PACKAGES, TRAINING, without_secrets

__all__ = [
    "EXTRA",
    "FETCH",
    "LARGE",
    "MAKE",
    "OPTIONAL",
    "PACKAGES",
    "PROBE",
    "SWITCH",
    "TRAIN",
    "UNPACK",
    "Plan",
    "Report",
    "Wish",
    "add_training",
    "can_add_training",
    "create",
    "holds_training",
    "made_here",
    "plan",
    "remove",
    "repair",
    "training_megabytes",
    "use_existing",
]

Cancelled = Callable[[], bool]
_PACKAGE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_UNFINISHED = re.compile(r"py3\.\d+-(cpu|gpu)\.(partial|old-\d+-\d+)|downloads\.partial")


def plan(wish: Wish) -> Plan:
    """Look, without doing anything; takes seconds where Pythons have to be asked what they are."""
    return look(wish)[0]


def create(wish: Wish, report: Report, cancelled: Cancelled) -> dict[str, Any]:
    """Build an environment beside the one there may be, try it out, then put it in its place and
    remember it.

    report: share done, 0..1, the step and what is at hand in it. Returns the worker's hello. Raises
    EnvironmentMissing with one action, or Stopped; either leaves what was there before as it
    was."""
    planned, seen = look(wish)
    if seen is None or planned.problems:
        raise EnvironmentMissing(planned.problems[0])
    with _only_one() as place_of_all:
        _sweep(place_of_all)
        place = place_of(seen, wish)
        partial, temporary = (
            place.with_name(f"{place.name}.partial"),
            place_of_all / "downloads.partial",
        )
        try:
            with Commands(wish.proxy, cancelled, temporary) as commands:
                facts = build(partial, seen, wish, planned.meanwhile, commands, report)
            report(0.97, SWITCH, "")
            _swap(partial, place)
            facts = {**facts, "executable": str(python_in(place))}
            known = {name: value for name, value in facts.items() if name != "left_out"}
            environments.remember(facts["executable"], "created", known)
        except OSError as error:
            raise EnvironmentMissing(explain(str(error), SWITCH)) from error
        finally:
            _delete(partial)
            _delete(temporary)
    report(1.0, SWITCH, "")
    return facts


def repair(
    report: Report, cancelled: Cancelled, proxy: str | None = None, index_url: str | None = None
) -> dict[str, Any]:
    """Build the recorded environment anew, beside the broken one, and swap. Raises
    EnvironmentMissing, Stopped.

    index_url: the recorded address with what it asks for to let one in, which is never written
    down."""
    python = environments.record().get("python")
    made_for = _made_for(Path(python)) if python else None
    if made_for is None:
        raise EnvironmentMissing(
            to_say(
                "There is no environment of ours to repair; set one up, or choose a Python again."
            )
        )
    wish = _recorded_wish(made_for)
    if wish.python and examine(wish.python) is None:
        wish = replace(
            wish, python=None
        )  # uninstalled meanwhile, as with every update of some systems
    if wish.index_url and index_url and without_secrets(index_url) == wish.index_url:
        wish = replace(wish, index_url=index_url)
    return create(replace(wish, proxy=proxy), report, cancelled)


def can_add_training() -> bool:
    """Whether networks are computed in an environment of ours that lacks what training needs."""
    made_for = _made_for(Path(environments.record().get("python", "")))
    ours = environments.forced() is None and made_for is not None
    return ours and not (made_for or {}).get("training")


def holds_training(bundle: str) -> bool:
    """Whether a bundle holds what training needs, too."""
    return bundles.incomplete(bundle, TRAINING) is None


def add_training(report: Report, cancelled: Cancelled, proxy: str | None = None) -> dict[str, Any]:
    """Add what training needs to the environment that was made here. What is there stays as it is,
    whatever goes wrong. Raises EnvironmentMissing with one action, or Stopped."""
    python = Path(environments.record().get("python", ""))
    made_for, seen = _made_for(python), examine(str(python))
    if made_for is None or seen is None:
        raise EnvironmentMissing(
            to_say(
                "What training needs can be added to an environment that was set up here alone; "
                "set one up first."
            )
        )
    wish = replace(_recorded_wish(made_for), training=True, proxy=proxy)
    place = python.parents[1]
    if problem := unfit_for_training(wish, seen, place):
        raise EnvironmentMissing(problem)
    with _only_one() as place_of_all:
        temporary = place_of_all / "downloads.partial"
        try:
            with Commands(wish.proxy, cancelled, temporary) as commands:
                install_training(place, wish, seen, commands, report)
        except OSError as error:
            raise EnvironmentMissing(explain(str(error), TRAIN)) from error
        finally:
            _delete(temporary)
    report(1.0, TRAIN, "")
    return {"training": True}


def _recorded_wish(made_for: Mapping[str, Any]) -> Wish:
    """What an environment was made for. Raises EnvironmentMissing where that is none of ours.

    The file lies in a folder that others may write to: it names packages, and no options of pip."""
    texts = {name: made_for.get(name) for name in ("python", "bundle", "index_url")}
    lists = {
        name: made_for.get(name, usual)
        for name, usual in (("packages", PACKAGES), ("optional", OPTIONAL))
    }
    build, large = made_for.get("build", "cpu"), made_for.get("large", False)
    training = made_for.get("training", False)
    names = [
        name
        for listed in lists.values()
        for name in (listed if isinstance(listed, (list, tuple)) else [None])
    ]
    if (
        build not in ("cpu", "gpu")
        or not isinstance(large, bool)
        or not isinstance(training, bool)
        or not all(
            text is None or (isinstance(text, str) and not text.startswith("-"))
            for text in texts.values()
        )
        or not all(isinstance(name, str) and _PACKAGE.fullmatch(name) for name in names)
    ):
        raise EnvironmentMissing(
            to_say("What the environment was made for cannot be read; set one up anew.")
        )
    packages, optional = (tuple(listed) for listed in lists.values())
    return Wish(
        **texts,
        build=build,
        large=large,
        training=training,
        packages=packages,
        optional=optional,
    )


def use_existing(python: str, cancelled: Cancelled) -> dict[str, Any]:
    """Use a Python the user already has, or that of an environment's folder; only its hello is
    asked for.

    Raises EnvironmentMissing, Stopped."""
    path = Path(python).expanduser()
    if path.is_dir():
        path = _python_of(path)
    if path.is_file() and examine(str(path)) is None:
        raise EnvironmentMissing(
            to_say(
                "“{python}” does not answer as a Python; choose the program python or python.exe.",
                python=path,
            )
        )
    facts = environments.verify(str(path), cancelled)
    try:
        environments.remember(str(path), "existing", facts)
    except OSError as error:
        raise _refused(error) from error
    return facts


def _python_of(environment: Path) -> Path:
    """The Python in the folder of an environment, also one of conda on Windows, or in the folder of
    its programs. Raises EnvironmentMissing."""
    names = ("python.exe", "bin/python3", "python", "python3")
    places = (python_in(environment), *(environment / name for name in names))
    if found := next((place for place in places if place.is_file()), None):
        return found
    raise EnvironmentMissing(
        to_say(
            "The folder “{folder}” holds no Python; choose the program python or python.exe.",
            folder=environment,
        )
    )


def made_here() -> tuple[Path, ...]:
    """The folders of what was made here, also of what was left unfinished."""
    return tuple(sorted(_environments(folder()))) if folder().is_dir() else ()


def remove() -> int:
    """Delete every environment made here, and the record of it; returns the bytes that were freed.

    Raises EnvironmentMissing where a file is in use. A Python that the user chose is left alone,
    and so is whatever somebody else put beside our environments."""
    with _only_one() as place_of_all:
        _close_workers()
        size = sum(_size(environment) for environment in _environments(place_of_all))
        if Path(environments.record().get("python", "")).is_relative_to(place_of_all):
            environments.forget()
        for environment in _environments(place_of_all):
            _delete(environment)
        if left := _environments(place_of_all):
            raise EnvironmentMissing(
                explain("being used by another process", f"deleting {left[0].name}")
            )
    return size


# ---- Keeping in order ----------------------------------------------------------------------------


@contextmanager
def _only_one() -> Iterator[Path]:
    """Held while environments are changed, against a second QGIS; the system lets go of it when a
    process ends."""
    try:
        folder().mkdir(parents=True, exist_ok=True)
        opened = (folder() / "lock").open("a+b")
    except OSError as error:
        raise _refused(error) from error
    with opened as lock:
        try:
            _hold(lock)
        except OSError:
            raise EnvironmentMissing(
                to_say(
                    "Another QGIS is setting the environment up just now; wait until it is done, "
                    "then try again."
                )
            ) from None
        yield folder()


def _refused(error: OSError) -> EnvironmentMissing:
    """What is said where nothing can be written to the folder of environments and their record."""
    return EnvironmentMissing(not_writable(folder()) or explain(str(error), SWITCH))


def _hold(lock: Any) -> None:
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    else:
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _environments(place_of_all: Path) -> list[Path]:
    """Folders of ours: by what they say of themselves, or by a name that only we give to what is
    unfinished."""
    return [
        path
        for path in place_of_all.iterdir()
        if path.is_dir()
        and not _is_link(path)
        and (_UNFINISHED.fullmatch(path.name) or (path / MADE_FOR).is_file())
    ]


def _is_link(path: Path) -> bool:
    """Whether it leads elsewhere: a link, or on Windows a junction."""
    return path.is_symlink() or bool(getattr(path.lstat(), "st_reparse_tag", 0))


def _size(folder: Path) -> int:
    return sum(
        path.lstat().st_size for path in folder.rglob("*") if path.is_symlink() or path.is_file()
    )


def _sweep(place_of_all: Path) -> None:
    """Delete what an interrupted installation left, and what a swap could not delete."""
    for path in _environments(place_of_all):
        if _UNFINISHED.fullmatch(path.name):
            _delete(path)


def _swap(partial: Path, place: Path) -> None:
    """Put the new environment in its place. Raises EnvironmentMissing where the old one is in
    use."""
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
    if client := sys.modules.get(f"{environments.__package__}.client"):
        client.close_workers()


def _delete(path: Path) -> None:
    if path.is_symlink():
        path.unlink()  # what it leads to is somebody else's
    shutil.rmtree(path, ignore_errors=True)


def _made_for(python: Path) -> dict[str, Any] | None:
    """What one of our environments was made for; None for any other Python."""
    if not python.is_relative_to(folder()):
        return None
    try:
        return dict(json.loads((python.parents[1] / MADE_FOR).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, IndexError):
        return {}
