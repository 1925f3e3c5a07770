"""What to train from: a pair, polygons and how long; kept in the folder of the training, so that it
can be resumed."""

from __future__ import annotations

import csv
import json
import math
import re
import shutil
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from ...engine.catalogue.store import installed, unfit_name
from ...engine.errors import BadInput, OutputRefused
from ...engine.files.doors import read_plain
from ...engine.files.json_text import json_text
from ...engine.files.whole_file import whole_file
from ...engine.files.write_errors import from_os_error
from ...engine.runs.locks import Lock
from ..settings import as_file_name, results_folder
from ..text.formatting import listed
from ..text.plain_words import plain
from ..text.translation import tr

# DSMS-FCN, which computes at full resolution, finds things of few pixels better (docs/training.md:
# F1 0.57 against 0.46 on polygons of Beirut).
RECIPES = ("own-polygons", "own-polygons-lite")
MINUTES = 10.0
SIZES = (64, 32)  # pixels of a chip, the largest with which there is enough to validate on
_WISH, _DONE = "training.json", "done.json"
POLYGONS, AREA = "polygons.gpkg", "area.gpkg"  # copies of her layers
_LOCK = ".training.lock"  # as a training holds it in its own folder


@dataclass(frozen=True)
class Wish:
    """One training. before, after: as the engine reads them; polygons, area: vector files; field:
    what says which polygons are changes, empty where all are. folder: what it writes to."""

    name: str
    before: str
    after: str
    polygons: str
    folder: str
    field: str = ""
    area: str = ""
    minutes: float = MINUTES
    recipe: str = RECIPES[0]

    def __post_init__(self) -> None:
        if why := unfit_name(self.name):
            sentence = tr("“{name}” {why}; choose a name of letters, digits, dots and dashes.")
            raise BadInput(sentence.format(name=self.name, why=plain(why)))
        if not math.isfinite(self.minutes) or self.minutes <= 0:
            raise BadInput(tr("Give the time to spend as a number of minutes above 0."))
        if self.recipe not in RECIPES:
            raise BadInput(
                tr("“{name}” is no recipe for polygons; choose one of {names}.").format(
                    name=self.recipe, names=listed(RECIPES)
                )
            )

    @property
    def chips(self) -> Path:
        """The folder of the chips that are cut from the pair."""
        return Path(self.folder) / "chips"

    @property
    def run(self) -> Path:
        """The folder that training itself writes to."""
        return Path(self.folder) / "run"

    def refuse_taken_name(self) -> None:
        """Raise BadInput where a model of that name is installed."""
        if self.name.lower() in [file.name.lower() for file in installed()[0]]:
            sentence = tr("A model “{name}” is installed already; choose another name.")
            raise BadInput(sentence.format(name=self.name))

    def keep(self) -> None:
        """Write it down in its folder. Raises OutputRefused or OutOfSpace."""
        _write(Path(self.folder) / _WISH, asdict(self))

    def forget(self) -> None:
        """Nothing was begun: there is nothing to resume, and its folder may be used again."""
        with suppress(OSError):
            (Path(self.folder) / _WISH).unlink()

    def discard(self) -> None:
        """Delete what was learned so far, its chips and the copies of layers; other files in its
        folder stay. Raises OutputRefused while another QGIS trains it."""
        folder, lock = Path(self.folder), None
        if self.run.is_dir():
            with suppress(OSError):
                lock = Lock.take(self.run / _LOCK)
                if lock is None:
                    text = tr("“{name}” is being trained by another QGIS; stop it there first.")
                    raise OutputRefused(text.format(name=self.name))
        if lock is not None:
            lock.release()  # Windows deletes no file that is held
        self.forget()
        for part in (self.chips, self.run):
            shutil.rmtree(part, ignore_errors=True)
        with suppress(OSError):
            for copy in (POLYGONS, AREA):
                (folder / copy).unlink(missing_ok=True)
            folder.rmdir()

    def note_done(self, model: str) -> None:
        """Note that its model is installed: there is nothing to resume."""
        _write(Path(self.folder) / _DONE, {"model": model})


@dataclass(frozen=True)
class Validation:
    """What a validation said: epoch, and F1 at the best threshold, on what was kept from
    training."""

    epoch: int
    f1: float


def validations(wish: Wish) -> list[Validation]:
    """Every validation so far; none where training has not come so far."""
    try:
        text = read_plain(wish.run / "epochs.csv").decode("utf-8")
    except (OSError, ValueError):
        return []
    found = []
    for row in csv.DictReader(text.splitlines()):
        try:
            found.append(Validation(int(row["epoch"]), float(row["f1_at_best"])))
        except (KeyError, TypeError, ValueError):
            continue  # a line that is just being written
    return found


def newest_picture(wish: Wish) -> Path | None:
    """A picture of the last validation: before, after, what is true, the probability, the
    errors."""
    epochs = sorted((wish.run / "pictures").glob("epoch_*"), reverse=True)
    return next((path for epoch in epochs for path in sorted(epoch.glob("*.png"))), None)


def trainings_folder() -> Path:
    """Where trainings lie: beside results."""
    return results_folder() / "trainings"


def free_folder_for(name: str) -> Path:
    """A folder for a training that is not there yet."""
    base = as_file_name(name) or "model"
    places = (base if number == 1 else f"{base}_{number}" for number in range(1, 10_000))
    return next(trainings_folder() / each for each in places if not _there(each))


def _there(name: str) -> bool:
    return (trainings_folder() / name).exists()


def free_name(wanted: str) -> str:
    """A name for a model that none has yet."""
    base = re.sub(r"[^A-Za-z0-9._-]+", "-", wanted).strip("-._") or "my-model"
    taken = {file.name.lower() for file in installed()[0]}
    names = (base if number == 1 else f"{base}-{number}" for number in range(1, 10_000))
    return next(name for name in names if name.lower() not in taken and not unfit_name(name))


def unfinished() -> list[Wish]:
    """Trainings that were begun and whose model is not installed, the newest first."""
    try:
        folders = sorted(trainings_folder().iterdir(), key=lambda path: -path.stat().st_mtime)
    except OSError:
        return []
    found = (read_wish(folder) for folder in folders if not (folder / _DONE).exists())
    return [wish for wish in found if wish is not None]


def read_wish(folder: Path) -> Wish | None:
    """The training in a folder, which may have been moved; None where there is none that can be
    read."""
    try:
        values: Any = json.loads(read_plain(folder / _WISH).decode("utf-8"))
        known = {field.name for field in fields(Wish)}
        wish = Wish(**{name: value for name, value in values.items() if name in known})
    except (OSError, ValueError, TypeError, AttributeError, RecursionError, BadInput):
        return None
    return replace(wish, folder=str(folder))


def _write(path: Path, values: dict[str, Any]) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(path) as part:
            part.write_text(json_text(values), encoding="utf-8")
    except OSError as error:
        raise from_os_error(error, path) from error
