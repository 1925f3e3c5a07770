"""The Python that computes networks where this one does not: where it is written down, how it is
started and examined.

Standard library only. DEEPCHANGE_PYTHON names the Python to use, above any record; “here” means
this very process. DEEPCHANGE_HOME names the folder that holds the record, the environments and the
worker's log.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess  # nosec B404
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from ..errors import EnvironmentMissing, Stopped
from ..files.json_text import json_text
from ..libraries import LESS_THAN_FP32
from ..messages import Message, Quantity, Remedy, as_message, msg
from ..paths import home, log_file
from . import protocol
from .devices import device_names
from .protocol import PROTOCOL, Hello, NotUnderstood

HERE = "here"
PATIENCE = (
    180.0  # seconds for a first hello: a scanner may read all of torch before it lets it start
)
_RECORD = "python.json"

# How any process of ours finds the package in the folder `root`, whatever that is called: a plugin
# folder or an editable checkout.
FIND_PACKAGE = """
from importlib.util import module_from_spec, spec_from_file_location
start = root + "/__init__.py"
spec = spec_from_file_location("deepchange", start, submodule_search_locations=[root])
sys.modules["deepchange"] = module_from_spec(spec)
spec.loader.exec_module(sys.modules["deepchange"])
"""
# What the worker runs first; nothing of this process's search path is passed on.
_BOOT = f"""
import signal, sys
signal.signal(signal.SIGINT, signal.SIG_IGN)
if sys.version_info < (3, 9):
    sys.exit("Python %d.%d is too old: 3.9 or later is needed" % sys.version_info[:2])
root = sys.argv[1]
sys.path.append(root.rpartition("/")[0])
{FIND_PACKAGE}
from deepchange.engine.tensor.server.main import work
work(*map(int, sys.argv[2:]))
"""

# Variables that lead a Python to QGIS's libraries instead of its own, or have it load what somebody
# else names.
_FOREIGN = (
    "LD_",
    "DYLD_",
    "GDAL_",
    "OGR_",
    "PROJ_",
    "PYTHON",
    "__PYVENV_LAUNCHER__",
    "QT_",
    "QGIS_",
    "VIRTUAL_ENV",
    "GCONV_PATH",
    "GLIBC_TUNABLES",
    "BASH_ENV",
    "BASH_FUNC_",
    "PERL5",
    "RUBYOPT",
    "NODE_OPTIONS",
    "GIT_",
    *LESS_THAN_FP32,
)
_FOREIGN_NAMES = {"ENV", "IFS", "SHELLOPTS", "PS4"}
# What a worker, which reaches no network and no other program, has no use for.
_SECRET = re.compile(
    r"TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|_AUTH|^AUTH|_PROXY$|^AWS_|^AZURE_"
    r"|^SSH_|^GPG_|^DBUS_|^PG|^PIP_|^UV_|COOKIE"
)
_FLOOD = 64 * 2**20  # bytes that a program says of itself before it is taken for none of ours
_LAST = 2**16  # bytes of a log that are read for its last words


def find() -> str | None:
    """The Python to start the worker with, or None where there is none. Raises EnvironmentMissing
    for one that is gone.

    In order: DEEPCHANGE_PYTHON, the one on record, this environment's own where it holds torch."""
    if named := forced():
        return _existing(named, msg("the variable DEEPCHANGE_PYTHON"))
    if recorded := record().get("python"):
        return _existing(str(recorded), msg("the record of the chosen environment"))
    return own_python() if find_spec("torch") is not None else None


def forced() -> str | None:
    """The Python that DEEPCHANGE_PYTHON names, if it names one."""
    named = os.environ.get("DEEPCHANGE_PYTHON", "")
    return named if named not in ("", HERE) else None


def worker_python() -> str | None:
    """The Python of the worker; None where networks are computed in this very process.

    Within QGIS it is always a worker, so that a crash in a network's library never takes QGIS
    along; the variable DEEPCHANGE_PYTHON overrules that with the path of a Python, or “here”.
    Raises EnvironmentMissing."""
    if python := forced():
        return find()
    is_here = find_spec("torch") is not None
    within_qgis = "qgis" in sys.modules and os.environ.get("DEEPCHANGE_PYTHON") != HERE
    if is_here and not within_qgis:
        return None
    if python := find():
        return python
    raise EnvironmentMissing(
        msg(
            "There is no Python with torch yet, which computes the networks; set the environment "
            "up in QGIS’s Deep Change panel, or name a Python that holds torch in the variable "
            "DEEPCHANGE_PYTHON. The models ir-mad and cva need none.",
            Remedy.SET_UP_ENGINE,
        )
    )


def _existing(python: str, whence: str) -> str:
    if Path(python).expanduser().is_file():
        return str(Path(python).expanduser())
    raise EnvironmentMissing(
        msg(
            "The Python “{python}”, named by {whence}, is not there; choose another one, or set "
            "the environment up again.",
            Remedy.SET_UP_ENGINE,
            python=python,
            whence=whence,
        )
    )


def record() -> dict[str, Any]:
    """What was written down about the chosen Python: python, origin, facts; empty where nothing
    was."""
    try:
        known = json.loads((home() / _RECORD).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def remember(python: str, origin: str, facts: Mapping[str, Any]) -> None:
    """Use this Python from now on. origin: “existing” or “created”; facts: its hello, as `verify`
    returned it."""
    home().mkdir(parents=True, exist_ok=True)
    partial = home() / f"{_RECORD}.{os.getpid()}.partial"
    known = {
        "python": str(python),
        "origin": origin,
        "facts": dict(facts),
        "since": time.strftime("%Y-%m-%d %H:%M"),
    }
    partial.write_text(json_text(known, indent=1), encoding="utf-8")
    partial.replace(home() / _RECORD)


def forget() -> None:
    """Use no recorded Python any more; the environment itself stays."""
    (home() / _RECORD).unlink(missing_ok=True)


def own_python() -> str | None:
    """The program that runs Python in this very environment; None where there is none to be
    found."""
    # Within QGIS on Windows and macOS sys.executable is QGIS: to start it would open another QGIS.
    places = [Path(sys.executable or "")]
    for prefix in dict.fromkeys((Path(sys.prefix), Path(sys.exec_prefix), Path(sys.base_prefix))):
        places += [prefix / "python.exe", prefix / "python3.exe", prefix / "Scripts" / "python.exe"]
        places += [prefix / "bin" / "python3", prefix / "bin" / "python"]
    # The application bundle of QGIS on macOS.
    places += [
        folder / "MacOS" / "bin" / "python3" for folder in Path(sys.executable or "").parents[:3]
    ]
    named = (
        place for place in places if place.name.lower().startswith("python") and place.is_file()
    )
    return str(next(named, "")) or None


def command(python: str, *descriptors: int) -> list[str]:
    """How the worker is started: isolated, with this package; descriptors: of the shared memories
    it inherits."""
    return [
        python,
        "-I",
        "-X",
        "faulthandler",
        "-c",
        _BOOT,
        package_folder(),
        *map(str, descriptors),
    ]


def package_folder() -> str:
    """Where this package lies: the `root` of FIND_PACKAGE."""
    return Path(__file__).resolve().parents[2].as_posix()


def surroundings() -> dict[str, str]:
    """The variables for another Python: those of this process, without what belongs to QGIS and its
    Python."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.upper().startswith(_FOREIGN) and name.upper() not in _FOREIGN_NAMES
    }
    # Relative folders, and the empty name for the current one, may be those of a project.
    if "PATH" in kept:
        folders = kept["PATH"].split(os.pathsep)
        kept["PATH"] = os.pathsep.join(folder for folder in folders if Path(folder).is_absolute())
    if qgis := os.environ.get("OSGEO4W_ROOT"):
        folders = kept.get("PATH", "").split(os.pathsep)
        kept["PATH"] = os.pathsep.join(
            folder for folder in folders if not folder.lower().startswith(qgis.lower())
        )
    # Threads that wait for each other spinning take the cores from whatever else runs here.
    kept.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    return kept


def worker_surroundings() -> dict[str, str]:
    """The variables that the worker is given: `surroundings` without what is secret."""
    return {
        name: value for name, value in surroundings().items() if not _SECRET.search(name.upper())
    }


def quiet() -> dict[str, Any]:
    """Options of subprocess with which no console window pops up on Windows."""
    return {"creationflags": getattr(subprocess, "CREATE_NO_WINDOW", 0)}


def end(process: subprocess.Popen[Any]) -> None:
    """End a program that was started in a session of its own, with all that it started there."""
    with suppress(OSError):
        process.kill() if os.name == "nt" else os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def verify(
    python: str, cancelled: Callable[[], bool] = lambda: False, patience: float = PATIENCE
) -> dict[str, Any]:
    """The hello of a worker in that Python: protocol, version, python, numpy, torch, devices, crf,
    missing.

    Raises EnvironmentMissing with a sentence where it cannot be started, lacks something or does
    not answer, Stopped when cancelled."""
    if not Path(python).is_file():
        raise EnvironmentMissing(
            msg(
                "There is no file “{python}”; name the program python inside an environment.",
                python=python,
            )
        )
    with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as complained:
        try:
            # A list and no shell: the Python that the user chose, and nothing that a file or a
            # network says.
            process = subprocess.Popen(  # nosec B603
                command(python),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=complained,
                env=worker_surroundings(),
                start_new_session=True,
                **quiet(),
            )
        except OSError as error:
            raise EnvironmentMissing(
                msg(
                    "“{python}” could not be started ({reason}); choose the program python of an "
                    "environment that holds torch.",
                    python=python,
                    reason=error.strerror or error,
                )
            ) from error
        try:
            _wait(process, python, cancelled, patience, (said, complained))
        finally:
            end(process)
        hello = understood(_first_line(said), python, process.returncode, _last_line(complained))
        return asdict(hello)


def _wait(
    process: subprocess.Popen[bytes],
    python: str,
    cancelled: Callable[[], bool],
    patience: float,
    said: tuple[Any, Any],
) -> None:
    until = time.monotonic() + patience
    while process.poll() is None:
        if cancelled():
            raise Stopped(msg("The examination was stopped."))
        if sum(os.fstat(file.fileno()).st_size for file in said) > _FLOOD:
            raise _no_worker(python, msg("it prints without end"))
        if time.monotonic() > until:
            raise EnvironmentMissing(
                msg(
                    "“{python}” did not answer within {patience} s; try again, or choose another "
                    "Python with torch.",
                    python=python,
                    patience=Quantity(patience, form=".0f"),
                )
            )
        time.sleep(0.05)


def _first_line(file: Any) -> bytes:
    file.seek(0)
    return bytes(file.readline(protocol.LONGEST_LINE))


def _last_line(file: Any) -> str:
    file.seek(max(0, file.seek(0, 2) - _LAST))
    lines = file.read().decode("utf-8", "replace").strip().splitlines()
    return lines[-1].strip()[:200] if lines else ""


def understood(line: bytes, python: str, code: int | None, log_tail: str) -> Hello:
    """The hello in a worker's first line; code, log_tail: how it ended, where it did.

    Raises EnvironmentMissing where it is no hello, says what is missing, or is that of another
    version, which may have another form."""
    from ... import __version__

    try:
        answer = json.loads(line)
    except (ValueError, RecursionError):
        answer = None
    error, hello = (
        answer.get(name) if isinstance(answer, dict) else None for name in ("error", "hello")
    )
    if (why := _why_not(error)) is not None:
        raise EnvironmentMissing(
            msg("“{python}” cannot compute networks: {why}", python=python, why=why)
        )
    if not isinstance(hello, dict):
        raise _no_worker(
            python, log_tail or msg("exit code {code}", code="?" if code is None else code)
        )
    if hello.get("version") != __version__:
        raise EnvironmentMissing(
            msg(
                "The worker is of version {version}, but Deep Change is {now} here: it was "
                "updated meanwhile; start QGIS again.",
                version=_short(hello.get("version")),
                now=__version__,
            )
        )
    if hello.get("protocol") != PROTOCOL:
        raise EnvironmentMissing(
            msg(
                "The worker is another build of Deep Change {version} (its messages are of "
                "protocol {then}, here of {now}); install Deep Change anew, and start QGIS again.",
                version=__version__,
                then=_short(hello.get("protocol")),
                now=PROTOCOL,
            )
        )
    try:
        found: Hello = protocol.decode(line, {"hello": Hello})
    except NotUnderstood:
        raise _no_worker(python, msg("what it says of itself makes no sense")) from None
    return found


def _why_not(error: object) -> Message | None:
    """The sentence of an error in a first line, as any version wrote it; None where it is none."""
    if not isinstance(error, dict):
        return None
    message = None
    with suppress(ValueError):
        message = Message.from_json(error.get("message"))
    if message is None:
        text = error.get("text")
        message = as_message(text) if isinstance(text, str) else None
    if message is None or len(message) <= protocol.LONGEST_TEXT:
        return message
    return as_message(message[: protocol.LONGEST_TEXT])


def _short(value: object) -> str:
    return msg("unknown") if value is None else str(value)[:20]


def _no_worker(python: str, why: str) -> EnvironmentMissing:
    return EnvironmentMissing(
        msg(
            "“{python}” does not work as a worker ({why}). Choose a Python 3.9 or later that "
            "holds torch.",
            Remedy.SET_UP_ENGINE,
            python=python,
            why=why,
        )
    )


def facts() -> dict[str, str]:
    """What is known of the worker's Python without starting it, for a report: name to text."""
    known = record()
    if named := forced():
        return {"worker": f"{named} (DEEPCHANGE_PYTHON)", "worker's log": str(log_file())}
    if not known:
        return {"worker": "none set up"}
    hello = known.get("facts", {})
    devices = ", ".join(device_names(hello.get("devices", {})))
    missing = hello.get("missing")
    return {
        "worker": f"{known.get('python')} ({known.get('origin')}, since {known.get('since')})",
        "worker's packages": f"Python {hello.get('python')}, torch {hello.get('torch')}, "
        f"NumPy {hello.get('numpy')}",
        "worker's devices": devices,
        **(
            {"worker lacks": ", ".join(map(str, missing))}
            if isinstance(missing, list) and missing
            else {}
        ),
        "worker's log": str(log_file()),
    }
