"""What was decided, so that it can be taken back and done again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..review_decisions import Values

_MOST = 200  # steps that can be taken back


@dataclass(frozen=True)
class Step:
    """Texts of polygons before and after something was decided. drawn: the feature of a polygon
    that was drawn instead, and is not there before."""

    before: Values
    after: Values
    drawn: Any = None

    def polygons(self) -> set[int]:
        """The numbers of the polygons that it is about."""
        return {*self.after} if self.drawn is None else {self.drawn.id()}


class UndoLog:
    """The steps that can be taken back, and those that can be done again."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return bool(self._undone)

    def add(self, step: Step) -> None:
        """Something was decided: what was taken back before cannot be done again."""
        self._done = [*self._done[1 - _MOST :], step]
        self._undone = []

    def undo(self) -> Step:
        """The last step, which is taken back now."""
        self._undone.append(self._done.pop())
        return self._undone[-1]

    def redo(self) -> Step:
        """The step that was taken back last, which is done again now."""
        self._done.append(self._undone.pop())
        return self._done[-1]

    def keep(self, there: set[int]) -> None:
        """Forget the steps of polygons that are not there any more, which would change nothing."""
        again = there | {step.drawn.id() for step in self._undone if step.drawn is not None}
        self._done = [step for step in self._done if step.polygons() & there]
        self._undone = [step for step in self._undone if step.polygons() & again]

    def copy(self) -> UndoLog:
        """The same steps in a log of its own."""
        made = UndoLog()
        made._done, made._undone = [*self._done], [*self._undone]
        return made

    def clear(self) -> None:
        """Forget all: other polygons have these numbers now."""
        self._done, self._undone = [], []
