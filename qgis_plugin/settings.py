"""What the panel remembers from one day to the next, and where results go where nobody says
otherwise."""

from __future__ import annotations

import re
import unicodedata
from itertools import count
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

_PREFIX = "deepchange/"


def remembered(name: str, otherwise: str = "") -> str:
    """What was remembered under that name, as text."""
    return str(QgsSettings().value(_PREFIX + name, otherwise))


def remember(name: str, value: Any) -> None:
    """Remember a value as text; an empty one is forgotten."""
    if value in (None, ""):
        QgsSettings().remove(_PREFIX + name)
    else:
        QgsSettings().setValue(_PREFIX + name, str(value))


def results_folder() -> Path:
    """Where results go: a folder beside the project, or in the user's documents."""
    if chosen := remembered("results_folder"):
        return Path(chosen)
    if home := QgsProject.instance().homePath():
        return Path(home) / "deepchange"
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "Deep Change"


def new_folder(before: str, after: str, taken: tuple[str, ...] = ()) -> str:
    """A folder for a result that is not there yet, named after both images. taken: by runs that
    wait."""
    name = f"{as_file_name(before)}_to_{as_file_name(after)}"
    places = (
        results_folder() / (name if number == 1 else f"{name}_{number}") for number in count(1)
    )
    return next(str(place) for place in places if not place.exists() and str(place) not in taken)


def free_folder(folder: str | Path, taken: tuple[str, ...] = ()) -> str:
    """A folder beside that one which is not there yet: its name with the next number. taken: by
    runs that wait."""
    beside = Path(folder)
    name = re.sub(r"_\d{1,3}$", "", beside.name)
    places = (beside.with_name(f"{name}_{number}") for number in count(2))
    return next(str(place) for place in places if not place.exists() and str(place) not in taken)


def as_file_name(text: str, longest: int = 40) -> str:
    """A name that every file system takes: letters of the Latin alphabet, digits, dashes."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")[:longest].strip("-").lower() or "image"


def proxy() -> str | None:
    """The proxy that QGIS is set to use, as a web address with name and password; None where there
    is none."""
    values = QgsSettings()
    if not values.value("proxy/proxyEnabled", False, type=bool):
        return None
    host, port = values.value("proxy/proxyHost", ""), values.value("proxy/proxyPort", "")
    if not host:
        return None
    user, password = values.value("proxy/proxyUser", ""), values.value("proxy/proxyPassword", "")
    scheme = "socks5" if "socks" in str(values.value("proxy/proxyType", "")).lower() else "http"
    return f"{scheme}://{_identity(str(user), str(password))}{host}" + (f":{port}" if port else "")


def _identity(user: str, password: str) -> str:
    from urllib.parse import quote

    if not user:
        return ""
    return quote(user, safe="") + (":" + quote(password, safe="") if password else "") + "@"
