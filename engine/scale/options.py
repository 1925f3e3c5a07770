"""How work is shared out: shards, workers and threads, and where they are."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from ..errors import BadInput
from ..messages import msg

LEAST_SHARD, LARGEST_SHARD = 256, 65_536  # pixels
USUAL_SHARD = 16_384  # pixels of a side at the most, where nobody says
_CORES_OF_WORKER = 4


@dataclass(frozen=True)
class MapOptions:
    """How a map is shared out.

    shard: about so many pixels of a shard's side; None for what suits the raster and the workers.
    scheduler: address of a Dask scheduler (tcp://host:8786); None starts workers on this machine.
    workers: how many of these; threads: of each, for networks. resume: go on with the run that was
    cut off in the output folder. gpkg: write all polygons into one GeoPackage too. work: the folder
    where a map for an object store is put together; None for one of the user's own. tell: told the
    address of the dashboard. Raises BadInput, once, for values that make no sense."""

    shard: int | None = None
    scheduler: str | None = None
    workers: int | None = None
    threads: int | None = None
    resume: bool = False
    gpkg: bool = False
    work: str | None = None
    tell: Callable[[str], None] = field(default=lambda _: None, compare=False, repr=False)

    def __post_init__(self) -> None:
        for name, least, most in (
            ("shard", LEAST_SHARD, LARGEST_SHARD),
            ("workers", 1, 1024),
            ("threads", 1, 1024),
        ):
            value: Any = getattr(self, name)
            if value is not None and (type(value) is not int or not least <= value <= most):
                raise BadInput(
                    msg(
                        "“{setting}” is {value}; give a whole number from {least} to {most}.",
                        setting=name,
                        value=str(value)[:80],
                        least=least,
                        most=most,
                    )
                )
        if self.scheduler is not None and (self.workers or self.threads):
            raise BadInput(
                msg(
                    "How many workers there are, and with how many threads, is said where they "
                    "are started; with a scheduler leave both out."
                )
            )

    def local_workers(self) -> tuple[int, int]:
        """How many workers are started here, and the threads of each."""
        cores = os.cpu_count() or 1
        if self.workers is None and self.threads is not None:
            return max(1, cores // self.threads), self.threads
        workers = self.workers or max(1, cores // _CORES_OF_WORKER)
        return workers, self.threads or max(1, cores // workers)
