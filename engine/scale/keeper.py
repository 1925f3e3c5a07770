"""Who sees to what is done, beside the output folder: nobody, or an object store."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Protocol

from .at_worker import Task
from .cluster import Came, Job


class AnyTasks(Protocol):
    """What runs tasks on workers."""

    def begin(self, call: Callable[..., None], *arguments: Any) -> None:
        """Call a function that returns at once in each worker that is there."""

    def one(self, task: Task, *arguments: Any) -> dict[str, Any]:
        """What a single task gives. Raises what it came back with."""

    def each(
        self,
        task: Task,
        jobs: Iterable[Job],
        total: float,
        *,
        megapixels: bool = False,
        count: int = 0,
    ) -> Came:
        """The name of each job, and what its task gave or failed with, as they are done."""


class Keeper:
    """Keeps what is done in the output folder alone."""

    def tasks(self, tasks: AnyTasks) -> AnyTasks:
        """The same tasks, each of which keeps what it made before it counts as done."""
        return tasks

    def noted(self) -> None:
        """The manifest has more lines."""
