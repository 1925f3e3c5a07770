"""Files that serve as long as QGIS runs, in a folder that another QGIS leaves alone."""

from __future__ import annotations

import uuid
from pathlib import Path

from qgis.core import QgsProcessingUtils
from qgis.PyQt.QtCore import QLockFile

from .settings import as_file_name

IN_USE = "in-use.lock"
_held: dict[str, QLockFile] = {}


def passing_file(name: str, ending: str) -> str:
    """A path for a file that serves as long as QGIS runs. name: any text; ending: such as
    “.tif”."""
    folder = _folder_of_this_session() / uuid.uuid4().hex[:8]
    folder.mkdir()
    return str(folder / f"{as_file_name(name)}{ending}")


def _folder_of_this_session() -> Path:
    """A folder within QGIS's temporary one, locked: another QGIS leaves it alone however old it
    is."""
    temporary = QgsProcessingUtils.tempFolder()
    for folder in map(Path, _held):
        if folder.is_dir() and folder.parent == Path(temporary):
            return folder
    made = Path(temporary) / f"deepchange-{uuid.uuid4().hex[:12]}"
    made.mkdir(parents=True)
    lock = QLockFile(str(made / IN_USE))
    lock.tryLock(0)
    _held[str(made)] = lock
    return made
