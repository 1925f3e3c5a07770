"""What goes wrong while the environment is set up: known signs, one action each, and a report fit
to be passed on.

Standard library only. Sentences are written with `to_say`, and put in the user's language where
they are shown.
"""

from __future__ import annotations

import getpass
import platform
import re
import shutil
import socket
import sys
from dataclasses import dataclass
from pathlib import Path

from ... import __version__
from ...engine import paths
from ...engine.messages import Message as Said
from ...engine.messages import msg as to_say
from ...engine.worker import environment
from .sources import leading_variables

INSTALL_LOG = "install.log"


@dataclass(frozen=True)
class Trouble:
    """A sign in what a program printed (a regular expression), and the sentence for it."""

    sign: str
    sentence: Said
    of_index: bool = False  # whether another package index may help


# The first that fits is told: what is more particular stands first.
TROUBLES = (
    Trouble(
        r"not compiled with CUDA|no NVIDIA driver|No CUDA GPUs|no kernel image|CUDA error|CUDA "
        r"driver|MPS backend",
        to_say(
            "Torch cannot compute on the graphics card of this machine; update its driver and try "
            "again, or stay with the environment for the CPU."
        ),
    ),
    Trouble(
        r"No space left|not enough space|WinError 112|Disk quota exceeded",
        to_say(
            "The disk is full; free some space, or choose another folder with the variable "
            "DEEPCHANGE_HOME, then set up again."
        ),
    ),
    Trouble(
        r"\b407\b|Proxy Authentication",
        to_say(
            "The proxy asks for a name and a password; enter them in QGIS (Settings, Options, "
            "Network), then set up again."
        ),
    ),
    Trouble(
        r"(Cannot|Unable to) connect to proxy(?!.*Tunnel connection failed)",
        to_say(
            "The proxy does not answer; check it in QGIS (Settings, Options, Network), then set up "
            "again."
        ),
    ),
    Trouble(
        r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerification|certificate verify failed",
        to_say(
            "The connection’s certificate is not trusted, as happens behind a firewall that reads "
            "along; ask your administrator for its certificate (the variable PIP_CERT names the "
            "file), or use an offline bundle."
        ),
    ),
    Trouble(
        r"ensurepip is not available|No module named '?(venv|ensurepip)|ensurepip.*non-zero",
        to_say(
            "This Python cannot make environments; install its venv part (on Debian and Ubuntu: "
            "the package python3-venv), or choose another Python."
        ),
    ),
    Trouble(
        r"WinError 206|[Ff]ile ?name(?: or extension)? (?:is )?too long|[Ll]ong ?[Pp]aths?",
        to_say(
            "The folder’s path is too long for Windows; choose a shorter one, such as "
            "C:\\deepchange, with the variable DEEPCHANGE_HOME."
        ),
    ),
    Trouble(
        r"not a supported wheel|Bad CPU type|wrong ELF class|WinError 193|incompatible "
        r"architecture|not a valid Win32",
        to_say(
            "The packages are made for another kind of processor or Python; choose a 64-bit "
            "Python made for this machine, or another bundle."
        ),
    ),
    Trouble(
        r"GLIBC_[\d.]+'? not found|GLIBCXX_[\d.]+'? not found",
        to_say(
            "This Linux is older than the packages allow; use an existing Python that holds "
            "torch, or an offline bundle made for this system."
        ),
    ),
    Trouble(
        r"WinError 1114|WinError 126|DLL load failed|c10\.dll",
        to_say(
            "A library of Windows is missing or too old; install the current Microsoft Visual C++ "
            "runtime, then try again."
        ),
    ),
    Trouble(
        r"WinError (?:5|32)\b|being used by another process|Access is denied|Permission "
        r"denied|Operation not permitted",
        to_say(
            "A file is locked or may not be written, often by a virus scanner; close other QGIS "
            "windows, allow the folder in the scanner, then try again."
        ),
    ),
    Trouble(
        r"Wheel '.+' located at .+ is invalid",
        to_say(
            "A package of the bundle is not whole; copy the bundle again, then install it again."
        ),
    ),
    Trouble(
        r"DO NOT MATCH THE HASHES",
        to_say(
            "A package is not the one that Deep Change knows (its SHA-256 differs) and was not "
            "installed: it arrived damaged, or somebody in between changed it; try again, from "
            "another network if need be."
        ),
    ),
    Trouble(
        r"IncompleteRead|Connection broken|BadZipFile|CRC",
        to_say("A download arrived incomplete; check the connection, then set up again."),
    ),
    Trouble(
        r"\b403\b|Forbidden",
        to_say(
            "The server refused the download, often by order of a firewall; ask your "
            "administrator, or use an offline bundle."
        ),
        of_index=True,
    ),
    Trouble(
        r"NewConnectionError|ConnectTimeout|ReadTimeout|Max retries|getaddrinfo|Name or service "
        r"not known|Temporary failure in name resolution|Network is unreachable|Connection "
        r"refused|NameResolutionError",
        to_say(
            "The network could not be reached; check the connection, the proxy of QGIS (Settings, "
            "Options, Network) and the package index, or use an offline bundle."
        ),
        of_index=True,
    ),
    Trouble(
        r"No matching distribution|Could not find a version|requires a different "
        r"Python|Requires-Python",
        to_say(
            "There is no package for this Python among those offered; choose Python 3.11 or 3.12, "
            "another package index, or a bundle made for this one."
        ),
        of_index=True,
    ),
    Trouble(
        r"MemoryError|Killed",
        to_say(
            "The installation was ended from outside, most often because memory ran out; close "
            "other programs, then set up again."
        ),
    ),
)


def explain(printed: str, step: str) -> Said:
    """One sentence for what a program printed before it failed at `step`."""
    for trouble in TROUBLES:
        if re.search(trouble.sign, printed):
            return trouble.sentence
    lines = [line.strip() for line in printed.splitlines() if line.strip()]
    last = scrubbed(lines[-1])[:200] if lines else to_say("it said nothing")
    return to_say(
        "The step “{step}” failed ({last}); copy the diagnostics and send them to us, or use an "
        "existing Python.",
        step=step,
        last=last,
    )


def diagnostics(lines: int = 60) -> str:
    """All that helps to find the cause, as text to copy; names of people and machines and passwords
    are taken out."""
    facts = {
        "Deep Change": __version__,
        "system": platform.platform(),
        "processor": platform.machine(),
        "this Python": f"{platform.python_version()} ({sys.executable})",
        "folder": str(paths.home()),
        "free disk": f"{shutil.disk_usage(paths.nearest_folder(paths.home())).free / 1e9:.1f} GB",
        **environment.facts(),
        **{f"variable {name}": value for name, value in leading_variables().items()},
    }
    parts = ["\n".join(f"{name}: {value}" for name, value in facts.items())]
    logs = (paths.home() / INSTALL_LOG, paths.log_file())
    parts += [f"--- {path.name}\n{_tail(path, lines)}" for path in logs]
    return scrubbed("\n\n".join(parts))


def _tail(path: Path, lines: int) -> str:
    try:
        return "\n".join(path.read_text("utf-8", "replace").splitlines()[-lines:]) or "(empty)"
    except OSError:
        return "(none)"


# What stands for a secret, and what it becomes. Rather too much is cut than too little.
_SECRETS = (
    (r"(?i)\b((?:proxy-)?authorization\b[\"']?\s*[:=]).*", r"\1 …"),
    (r"//\S+@", "//…@"),  # up to the last @: passwords hold any sign
    (r"(?<![\w/])[^\s/=:@\"']+:[^\s/\\][^\s]*@", "…@"),  # name:password@host without //
    (r"(?i)(--[\w-]*(?:pass|token|key)[\w-]*)\s+[^\s-]\S*", r"\1 …"),
    (r"(://[^\s?#\"']+)[?#][^\s\"']*", r"\1?…"),
    (
        r"(?i)\b((?:[\w.-]*[_.-])?(?:pass|pwd|\w*token|secret|\w*key(?!error))[\w-]*[\"']?\s*[=:]\s*)"
        r"(?:\"[^\"]*\"|'[^']*'|\S+)",
        r"\1…",
    ),
)


def scrubbed(text: str) -> str:
    """The text without the user's name and folder, the machine's name, and what looks like a
    password or a key."""
    for secret, instead in _SECRETS:
        text = re.sub(secret, instead, text)
    for folder in {str(Path.home()), Path.home().as_posix()}:
        text = re.sub(re.escape(folder) + r"(?![\w])", "~", text, flags=re.IGNORECASE)
    for name in (_user(), socket.gethostname()):
        if len(name) > 2 and name.lower() not in ("root", "localhost"):
            short = re.escape(re.sub(r"[^\w]", "", name)[:6])  # as Windows shortens it: ANNABE~1
            text = re.sub(rf"(?i)(?<![\w])(?:{re.escape(name)}(?![\w])|{short}~\d)", "…", text)
    return text


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
