"""The folder of a training: one training at a time, checkpoints, and what is said of them when it
ends early."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...engine.errors import BadInput
from ...engine.messages import Message, msg
from ...engine.runs.locks import Lock
from . import checkpoints


class TrainingFolder:
    """Where a training keeps its checkpoints. fabric: Lightning's; only its first process
    writes."""

    def __init__(self, path: Path, fabric: Any) -> None:
        self.path, self._fabric = path, fabric
        self._lock: Lock | None = None
        self.last, self.best = path / checkpoints.LAST, path / checkpoints.BEST

    @property
    def writes(self) -> bool:
        """Whether this process is the one that writes."""
        return bool(self._fabric.global_rank == 0)

    def take(self, *, resume: bool) -> None:
        """Keep other trainings out. Raises BadInput, in all processes, where one is at work in
        it."""
        busy = False
        if self.writes and (self.path.is_dir() or not resume):
            self._lock = checkpoints.take_lock(self.path)
            busy = self._lock is None
        if self._fabric.broadcast(busy):
            raise BadInput(
                msg(
                    "Another training is at work in “{folder}”; wait for its end, or choose "
                    "another folder.",
                    folder=self.path,
                )
            )

    def release(self) -> None:
        """Let others in again."""
        if self._lock is not None:
            self._lock.release()

    def refuse_unfit(self, *, resume: bool) -> None:
        """Raise BadInput where there is nothing to resume, or something that must not be lost."""
        if resume and not self.last.exists() and self.best.exists():
            raise BadInput(
                msg(
                    "“{folder}” holds no checkpoint to resume from ({last}), only the best "
                    "network; export that, or train anew in another folder.",
                    folder=self.path,
                    last=checkpoints.LAST,
                )
            )
        if not resume and self.last.exists():
            raise BadInput(
                msg(
                    "“{folder}” holds a training already; resume it (--resume), or choose another "
                    "folder.",
                    folder=self.path,
                )
            )
        if not resume and self.best.exists():
            raise BadInput(
                msg(
                    "“{folder}” holds a trained network ({best}); choose another folder.",
                    folder=self.path,
                    best=checkpoints.BEST,
                )
            )

    def make(self) -> None:
        """Have the folder, without what a killed training left of a checkpoint that it was
        writing."""
        self.path.mkdir(parents=True, exist_ok=True)
        checkpoints.clear_unfinished(self.path)

    def save_last(self, state: Mapping[str, Any]) -> None:
        """Keep where the training is."""
        if self.writes:
            checkpoints.save(self.last, state)
        self._fabric.barrier()

    def save_best(self, state: Mapping[str, Any]) -> None:
        """Keep the best network so far."""
        if self.writes:
            checkpoints.save(self.best, state)

    def kept(self, *, would_end_again: bool = False) -> Message:
        """What is left of the training. would_end_again: whether resuming would end as it ended
        now."""
        if not self.last.exists() and self.best.exists():
            return msg(
                "The network of the first epoch is kept in {best}; train anew in another folder.",
                best=checkpoints.BEST,
            )
        if not self.last.exists():
            return msg("Nothing was kept: it happened before the first checkpoint.")
        step = json.loads(checkpoints.load(self.last)["position"])["step"]
        if would_end_again:
            return msg(
                "What was learned up to step {step} is in “{path}”.", step=step, path=self.last
            )
        return msg(
            "What was learned up to step {step} is in “{path}”: resume from there with --resume.",
            step=step,
            path=self.last,
        )
