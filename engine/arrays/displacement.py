"""Where an image is read other than its file says, so that it lies on the other date: numbers, and
what was measured of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..messages import Message, Quantity, msg, template

Points = NDArray[np.float64]

SHIFT, LOCAL = "shift", "local"
USED, REJECTED, HELD_OUT = "used", "rejected", "held out"
SHIFTED = template(
    "“{layer}” is moved onto “{other}” by {rows} rows and {columns} columns ({used} places agree, "
    "{rejected} are left out): at {places} other places the images lay {before} pixels apart, and "
    "lie {after} pixels apart now."
)
WARPED = template(
    "“{layer}” is warped onto “{other}” by a smooth field ({used} places agree, {rejected} are "
    "left out): at {places} other places the images lay {before} pixels apart, and lie {after} "
    "pixels apart now."
)


@dataclass(frozen=True)
class Displacement:
    """What belongs at (x, y) lies at (x + dx, y + dy) of the image.

    points: (x, y, dx, dy) in the image's CRS; where nothing says where its pixels lie, columns
    and rows, rows counted down from 0 (0, −1, −2 …). affine: the points are of a shift, turn,
    scale or shear, else of a smooth field."""

    points: tuple[tuple[float, float, float, float], ...]
    affine: bool

    def arrays(self) -> tuple[Points, Points]:
        """Positions (N, 2), and where what belongs there lies (N, 2)."""
        values = np.array(self.points, dtype=float)
        return values[:, :2], values[:, :2] + values[:, 2:]


@dataclass(frozen=True)
class Place:
    """A place of the working grid where the dates were compared. column, row: its middle. right,
    down: where the after image lies against the before image there, in pixels. role: “used”,
    “rejected” or “held out”."""

    column: float
    row: float
    right: float
    down: float
    role: str


@dataclass(frozen=True)
class Alignment:
    """What came of aligning a pair.

    asked: “shift”, “local” or “auto”. used: “shift”, “local”, or “off” where nothing was moved.
    moved: “before” or “after”. order: of the polynomial of the field, 0 for a shift.
    residual_before, residual_after: median distance in pixels at places that were not used for
    the fit, or None where they could not be compared. places: where the dates were compared
    before anything was moved. displacement: how the moved image is read, None where nothing was
    moved. sentence: what the analyst is told. other: of the other date, where both are aligned to
    a third image; this one is then of the before image."""

    asked: str
    used: str
    moved: str
    order: int
    residual_before: float | None
    residual_after: float | None
    places: tuple[Place, ...]
    displacement: Displacement | None
    sentence: Message
    other: Alignment | None = None

    @property
    def each(self) -> tuple[Alignment, ...]:
        """Of each date that was looked at."""
        return (self,) if self.other is None else (self, self.other)

    def count(self, role: str) -> int:
        """How many places have that role."""
        return sum(place.role == role for place in self.places)

    @property
    def fact(self) -> Message:
        """What came of it, in a few words."""
        if self.displacement is None or self.residual_before is None:
            return msg("nothing is moved")
        told = {
            "before": Quantity(self.residual_before, form=".2f"),
            "after": Quantity(self.residual_after or 0.0, form=".2f"),
            "used": self.count(USED),
            "rejected": self.count(REJECTED),
            "places": self.count(HELD_OUT),
        }
        if self.used == SHIFT:
            return msg(
                "as a whole: {before} → {after} pixels apart at {places} other places ({used} "
                "places used, {rejected} left out)",
                **told,
            )
        return msg(
            "by a smooth field of order {order}: {before} → {after} pixels apart at {places} other "
            "places ({used} places used, {rejected} left out)",
            order=self.order,
            **told,
        )

    def to_json(self) -> dict[str, Any]:
        """As plain values, the same after they were written as JSON and read."""
        moved = self.displacement
        return {
            **{name: getattr(self, name) for name in _PLAIN},
            "places": [list(asdict(place).values()) for place in self.places],
            "displacement": None
            if moved is None
            else {"points": [list(point) for point in moved.points], "affine": moved.affine},
            "sentence": self.sentence.to_json(),
            **({} if self.other is None else {"other": self.other.to_json()}),
        }

    @classmethod
    def from_json(cls, values: Any) -> Alignment:
        """What `to_json` wrote. Raises KeyError, TypeError or ValueError for anything else."""
        moved, other = values["displacement"], values.get("other")
        if other and other.get("other"):
            raise ValueError("there are two dates")
        if len(values["places"]) > _MOST or (moved and len(moved["points"]) > _MOST):
            raise ValueError(len(values["places"]))
        found = cls(
            **{name: values[name] for name in _PLAIN},
            places=tuple(_place(each) for each in values["places"]),
            displacement=None
            if moved is None
            else Displacement(tuple(map(_numbers, moved["points"])), bool(moved["affine"])),
            sentence=Message.from_json(values["sentence"]),
            other=cls.from_json(other) if other else None,
        )
        known = found.used in ("off", SHIFT, LOCAL) and found.moved in ("before", "after")
        if not known or (found.used == "off") != (found.displacement is None):
            raise ValueError(found.used)
        return found


_MOST = 4096  # places, and points of a lattice, that are read
_PLAIN = ("asked", "used", "moved", "order", "residual_before", "residual_after")


def _numbers(values: Sequence[Any]) -> tuple[float, float, float, float]:
    x, y, dx, dy = (float(value) for value in values)
    if not np.isfinite([x, y, dx, dy]).all():
        raise ValueError(values)
    return x, y, dx, dy


def _place(values: Sequence[Any]) -> Place:
    *numbers, role = values
    if role not in (USED, REJECTED, HELD_OUT):
        raise ValueError(role)
    return Place(*_numbers(numbers), role)
