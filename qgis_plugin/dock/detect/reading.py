"""What an archive holds is looked up in the background: a large one on a slow disk takes long to be
listed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QObject

from ....engine.scenes.recognition import scene_of
from ...runs.learning import Errand
from ...text.translation import tr

_ARCHIVES = (".zip", ".tar")


def is_archive(path: str) -> bool:
    """Whether a file has to be listed before it is known what it is."""
    return path.lower().endswith(_ARCHIVES)


def all_of(count: int, then: Callable[[], None]) -> Callable[[], None]:
    """What is to be called `count` times, and has something done at the last."""
    left = count

    def one() -> None:
        nonlocal left
        left -= 1
        if not left:
            then()

    return one


class SceneReading(QObject):
    """Looks one file up at a time; a newer one takes the place of that before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errand: Errand | None = None

    def read(self, path: str, done: Callable[[Any], None], failed: Callable[[Any], None]) -> None:
        """Look a file up. done: is given its scene, or None. failed: a sentence."""
        self.stop()
        self._errand = Errand(self)
        self._errand.done.connect(done)
        self._errand.failed.connect(failed)
        title = tr("Deep Change: reading {file}").format(file=path)
        self._errand.start(title, lambda _tell, _cancelled: scene_of(path))

    def stop(self) -> None:
        """Look no more."""
        if self._errand is not None:
            self._errand.close()
            self._errand.deleteLater()
            self._errand = None
