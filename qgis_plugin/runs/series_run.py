"""A run of more than two dates: what is asked, what it is called, and what is left of one that was
cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ...engine.errors import BadInput, DeepChangeError
from ...engine.request import DetectionRequest
from ...engine.runs.other_kind import is_series
from ...engine.runs.output_folder import RECIPE
from ...engine.series.plan import FOLDER, SeriesRequest, read_series
from ..map.kept_files import kept_files, kept_masks
from .engine_task import Work

_PARTS = "images", "names", "days"


@dataclass(frozen=True)
class Dates:
    """The images of a series, the earliest first. images: as the engine opens them; names: as an
    analyst calls them; days: ISO texts, empty where unknown; masks: of each, empty where none has
    any."""

    images: tuple[str, ...]
    names: tuple[str, ...]
    days: tuple[str, ...]
    masks: tuple[tuple[str, ...], ...] = ()

    def __post_init__(self) -> None:
        parts = (self.images, self.names, self.days, *self.masks)
        if len({len(part) for part in parts[:3]}) != 1 or not all(
            isinstance(text, str) for part in parts for text in part
        ):
            raise ValueError(parts)
        if self.masks and len(self.masks) != len(self.images):
            raise ValueError(self.masks)

    def __len__(self) -> int:
        return len(self.images)

    def asked(self, settings: DetectionRequest) -> SeriesRequest:
        """What the engine is asked. Raises BadInput."""
        return SeriesRequest(self.images, settings, self.masks)

    def to_json(self) -> dict[str, Any]:
        """As plain values."""
        told: dict[str, Any] = {part: [*getattr(self, part)] for part in _PARTS}
        return {**told, "masks": [[*each] for each in self.masks]} if self.masks else told

    @classmethod
    def from_json(cls, values: Any) -> Dates | None:
        """What `to_json` wrote; None of nothing. Raises ValueError, KeyError or TypeError for
        anything else."""
        if not values:
            return None
        images, names, days = (tuple(values[part]) for part in _PARTS)
        return cls(images, names, days, tuple(map(tuple, values.get("masks", ()))))


def detecting_dates(dates: Dates, settings: DetectionRequest) -> Work:
    """The work of a series. Files that QGIS made for this run are kept beside the result."""

    def work(tell: Callable[[Any], None], cancelled: Callable[[], bool]) -> Any:
        from ...engine.series.run import run_series

        with (
            kept_files(settings, settings.output) as kept,
            kept_masks(dates.masks, settings.output) as masks,
        ):
            return run_series(replace(dates, masks=masks).asked(kept), tell, cancelled)

    return work


def going_on_with_dates(folder: str) -> Work:
    """The work of going on with a series that was cut off."""

    def work(tell: Callable[[Any], None], cancelled: Callable[[], bool]) -> Any:
        from ...engine.series.run import resume_series

        return resume_series(folder, tell, cancelled)

    return work


def is_begun(folder: str | Path) -> bool:
    """Whether a series was begun in a folder and is not finished."""
    with suppress(DeepChangeError, OSError):
        if is_series(Path(folder)):
            from ...engine.series.run import is_finished

            return not is_finished(Path(folder))
    return False


def cut_off(places: Iterable[Path]) -> Iterator[SeriesRequest]:
    """The series in these folders, or one level below, that can be gone on with."""
    for place in places:
        with suppress(OSError):
            for folder in (place, *sorted(each for each in place.iterdir() if each.is_dir())):
                if is_begun(folder):
                    with suppress(BadInput):
                        yield read_series(folder)


def pairs_done(folder: str | Path) -> int:
    """How many pairs of a series have their result."""
    return len(list(Path(folder, FOLDER).glob(f"*/{RECIPE}")))


def pair_folders(folder: str | Path) -> Sequence[Path]:
    """The results of the pairs of a series, in their order."""
    return sorted(recipe.parent for recipe in Path(folder, FOLDER).glob(f"*/{RECIPE}"))


def discard_dates(folder: str | Path) -> None:
    """Delete what a series that was cut off has made; other files in its folder stay. Raises
    OutputRefused."""
    from ...engine.series.earlier import remove_earlier

    place = Path(folder)
    remove_earlier(place, [])
    for emptied in (place / FOLDER, place):
        with suppress(OSError):
            emptied.rmdir()
