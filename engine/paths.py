"""Files and folders of the user: where settings, environments and logs lie."""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
from contextlib import suppress
from functools import lru_cache
from pathlib import Path


def home() -> Path:
    """The user's folder for Deep Change, outside the plugin and the QGIS profile; it may not exist
    yet."""
    if named := os.environ.get("DEEPCHANGE_HOME"):
        return Path(named).expanduser()
    if sys.platform == "win32":
        return (
            Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "deepchange"
        )
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "deepchange"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "deepchange"


def log_file() -> Path:
    """Where the worker's stderr goes; in a folder of this process alone where the user's folder
    cannot be written."""
    folder = home()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return (folder if os.access(folder, os.W_OK) else _private_folder()) / "worker.log"


@lru_cache(maxsize=1)
def _private_folder() -> Path:
    """A folder that nobody else can look into, nor know the name of beforehand; it goes with this
    process."""
    folder = tempfile.mkdtemp(prefix="deepchange-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def nearest_folder(path: Path) -> Path:
    """The folder itself, or the nearest one above it that exists."""
    return next((folder for folder in (path, *path.parents) if folder.is_dir()), Path.cwd())
