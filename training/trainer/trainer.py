"""The training loop: from a recipe to checkpoints, logs and pictures in a folder.

What a step does depends on recipe and step number alone: chips, their augmentation and every random
number are drawn from the seed and the step. A training that was killed therefore goes on with the
same losses (bit for bit on a CPU).
"""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch.utils.data import DataLoader

from ...engine.errors import BadInput, OutOfSpace, Stopped
from ...engine.files.json_text import json_text
from ...engine.messages import joined, msg
from ...engine.progress import Progress, Report
from ..data.copies import copies_across_splits
from ..data.pair_set import refuse_nothing_to_choose_by
from ..data.sampler import Guarded, Order, Share, together
from ..metrics.evaluate import Answer, Scores, Windows, predict_pairs
from ..recipe import Recipe
from ..recipe_values import LAST
from . import checkpoints
from .failures import NonFiniteLoss, as_sentence
from .folder import TrainingFolder
from .logs import NO_TENSORBOARD, Log, Silent
from .pictures import picture_of, write_picture
from .setup import (
    classes_scored,
    described,
    has_to_measure,
    open_data,
    options_of,
    refuse_graph,
    refuse_other_colours,
    shows_blue_first,
    train_chips,
    unlike_values,
    windows_of,
)
from .signals import StopAsked
from .steps import Stepper

PICTURES = 4  # validation pairs shown each epoch
KEPT_EARLY = (10, 100, 1000)  # steps after which a checkpoint is written, however long an epoch is
_TRIED = 6  # steps by which is measured how many fit into the minutes of a recipe

Say = Callable[[str], None]


@dataclass
class Position:
    """How far a training is. epoch: the present one, from 1; batch: steps made in it; step: steps
    made in all.

    due: whether the validation after the latest step was begun and is to be made anew. loss: the
    sum of the losses of those. best: the best score so far, best_epoch: when; waited: validations
    since."""

    epoch: int = 1
    batch: int = 0
    step: int = 0
    loss: float = 0.0
    best: float = float("-inf")
    best_epoch: int = 0
    waited: int = 0
    due: bool = False
    scores: dict[str, float] = field(default_factory=dict)  # of the best epoch


class Training:
    """One training in its folder. fabric: Lightning's, launched; report: told of progress; say: a
    line an epoch.

    Raises BadInput, before anything is written, for what cannot be trained."""

    def __init__(
        self,
        recipe: Recipe,
        folder: Path,
        fabric: Any,
        report: Report | None = None,
        say: Say | None = None,
    ) -> None:
        refuse_graph(recipe)
        self.recipe, self.fabric = recipe, fabric
        self.folder = TrainingFolder(folder, fabric)
        self._report, self._say = report, say or (lambda _text: None)
        pairs = open_data(recipe)
        if has_to_measure(recipe, pairs):
            self._say(
                f"Measuring mean and deviation of {len(pairs.pairs('train')):,} pair(s) to train "
                "with, once …"
            )
        self.options = options_of(recipe, pairs)
        refuse_other_colours(recipe, pairs)
        for told in filter(None, (unlike_values(recipe, pairs), copies_across_splits(pairs))):
            self._say(told)
        if recipe.chosen_by != LAST or not recipe.threshold:
            refuse_nothing_to_choose_by(pairs, recipe.chosen_on)
        self._blue_first = shows_blue_first(recipe, pairs)
        self._pairs, self._of_parts = pairs.digest, pairs
        self._levels: dict[str, torch.Tensor] = {}  # of the last scores
        self.classes = classes_scored(recipe, self.options, pairs, recipe.chosen_on)
        self.chips = train_chips(recipe, pairs)
        self.windows: Windows = windows_of(recipe, pairs, recipe.chosen_on)
        share = Share(recipe.accumulate, fabric.global_rank, fabric.world_size)
        self.order = Order(
            len(self.chips),
            recipe.batch,
            share,
            shuffled=recipe.shuffled,
            drop_last=recipe.drop_last,
            seed=recipe.seed,
        )
        self._loader = DataLoader(
            Guarded(self.chips),
            batch_sampler=self.order,
            collate_fn=together,
            num_workers=recipe.workers,
            persistent_workers=recipe.workers > 0,
            pin_memory=fabric.device.type == "cuda",
        )
        self._fitting = 0  # steps that fit into the recipe's minutes, once measured
        self._stop = StopAsked()
        self._begin_anew()
        self._log: Any = Silent()

    def _begin_anew(self) -> None:
        self.stepper = Stepper(self.recipe, self.options, self.fabric, self._stop)
        self.position = Position()
        self._follow_schedule()

    def _follow_schedule(self) -> None:
        self.stepper.follow_schedule(self.order.steps, self.steps, self.position.step)

    @property
    def network(self) -> Any:
        """The network that learns."""
        return self.stepper.network

    @property
    def steps(self) -> int:
        """How many steps there will be at the most."""
        whole = self.order.steps * self.recipe.epochs
        return min(whole, self.recipe.steps or whole, self._fitting or whole)

    @property
    def epochs(self) -> int:
        """How many epochs there will be at the most, the last one perhaps not whole."""
        return -(-self.steps // self.order.steps)

    # ---- The story -------------------------------------------------------------------------------

    def run(self, *, resume: bool = False) -> Position:
        """Train to the end, or go on from the last checkpoint. Returns where it ended.

        Raises BadInput, OutOfSpace or Stopped, in a sentence that says what was kept."""
        self.folder.take(resume=resume)
        try:
            with self._stop:
                self._begin(resume=resume)
                self._go_through()
        finally:
            self._log.close()
            self.folder.release()
        return self.position

    def _go_through(self) -> None:
        try:
            if self.recipe.minutes and not self._fitting:
                self._measure_pace()
            while not self._is_over():
                self._train_epoch()
                self._finish_epoch()
                if self._stop.asked and self._may_end_now():
                    raise self.stopped()
        except KeyboardInterrupt:
            raise self.stopped() from None
        except Stopped:
            raise
        except Exception as error:
            sentence = as_sentence(error, self.recipe, str(self.fabric.device))
            if sentence is None:
                raise
            kind = OutOfSpace if isinstance(error, OutOfSpace) else BadInput
            kept = self.folder.kept(would_end_again=isinstance(error, NonFiniteLoss))
            raise kind(joined((sentence, kept), " ")) from error

    def _measure_pace(self) -> None:
        """Make a few steps, reading included, to see how many fit into the recipe's minutes; then
        begin anew."""
        begun, ends = time.monotonic(), []
        self.order.begin(1)
        self.stepper.begin(1)
        for batches in itertools.islice(self._steps(), _TRIED):
            self.stepper.step(batches, self.position.step)
            self.position.step += 1
            ends.append(time.monotonic())
        # The first step waits for the processes that read.
        pace = (ends[-1] - ends[0]) / (len(ends) - 1) if len(ends) > 1 else ends[-1] - begun
        self._begin_anew()
        self.fit_minutes(self.fabric.broadcast(pace))
        self._say(f"{pace:.2f} s a step: {self.steps:,} steps for {self.recipe.minutes:g} minutes.")

    def fit_minutes(self, pace: float) -> None:
        """Train as many steps as fit into the recipe's minutes. pace: seconds a step."""
        self._fitting = max(1, int(self.recipe.minutes * 60 / max(pace, 1e-6)))
        self._follow_schedule()

    def _begin(self, *, resume: bool) -> None:
        self.folder.refuse_unfit(resume=resume)
        if resume:
            self._load(self.folder.last)
            self._say(f"Going on after step {self.position.step}, in epoch {self.position.epoch}.")
        self.fabric.barrier()
        if self.folder.writes:
            self.folder.make()
            self._log = Log(self.folder.path, self.position.step)
            if not self._log.has_events:
                self._say(NO_TENSORBOARD)

    def stopped(self) -> Stopped:
        """What is told of a training that somebody stopped: what of it is kept."""
        return Stopped(msg("Stopped. {kept}", kept=self.folder.kept()))

    def _may_end_now(self) -> bool:
        """Whether no other process waits for this one; several end after a step, all at once."""
        return self.fabric.world_size == 1 or self._is_over()

    def _end_if_asked(self) -> None:
        if self._stop.asked and self._may_end_now():
            self._end()

    def _end(self) -> None:
        self._save_last()
        self._log.flush()
        raise self.stopped()

    def _is_over(self) -> bool:
        return not self.position.due and (
            self.position.epoch > self.recipe.epochs
            or self._is_at_last_step()
            or self._is_out_of_patience()
        )

    def _is_out_of_patience(self) -> bool:
        return bool(self.recipe.patience) and self.position.waited >= self.recipe.patience

    def _is_at_last_step(self) -> bool:
        return self.position.step >= self.steps

    def _train_epoch(self) -> None:
        at = self.position
        self.chips.begin_epoch(at.epoch)
        self.stepper.loss.begin_epoch(at.epoch)
        self.order.begin(at.epoch, at.batch)
        self.stepper.begin(at.epoch)
        self._began, self._made = time.monotonic(), 0
        if at.due:  # it was stopped while it validated
            if not self._is_within_epoch():
                return
            self._keep_within_epoch()
        for batches in self._steps():
            terms = self.stepper.step(batches, at.step)
            self._after_step(terms)
            if self._is_at_last_step() or self._is_out_of_patience():
                break

    def _steps(self) -> Iterator[list[dict[str, Any]]]:
        """The parts of each batch of the epoch that are left."""
        parts: list[dict[str, Any]] = []
        for batch in self._loader:
            self._refuse_failed(batch)
            parts.append(batch)
            if len(parts) == self.recipe.accumulate:
                yield parts
                parts = []

    def _refuse_failed(self, batch: dict[str, Any]) -> None:
        """Raise what a reading process foresaw, in all processes at once: none must wait for one
        that has ended."""
        failed = "failed" in batch
        if self.fabric.world_size > 1:
            failed = bool(
                self.fabric.all_reduce(torch.tensor(float(failed), device=self.fabric.device)) > 0
            )
        if failed:
            another = msg("Another of the processes could not read a chip.")
            raise BadInput(batch.get("failed", another))

    def _after_step(self, terms: dict[str, float]) -> None:
        at = self.position
        at.step, at.batch = at.step + 1, at.batch + 1
        self._made, at.loss = self._made + 1, at.loss + terms["total"]
        self._log.step(at.step, at.epoch, self.stepper.learning_rate, terms)
        self._tell()
        if self._stop.asked:
            self._end()
        if self._is_within_epoch():
            self._keep_within_epoch()

    def _is_within_epoch(self) -> bool:
        return self.position.batch < self.order.steps and not self._is_at_last_step()

    def _keep_within_epoch(self) -> None:
        """Validate and keep where we are after so many steps, if the recipe says so; a first time
        early."""
        recipe, at = self.recipe, self.position
        validated = recipe.validate_steps and at.step % recipe.validate_steps == 0
        if validated:
            self._say(f"step {at.step}: loss {at.loss / at.batch:.4f}{self._validate()}")
            self.stepper.begin(at.epoch)
        if (
            validated
            or at.step in KEPT_EARLY
            or (recipe.keep_every and at.step % recipe.keep_every == 0)
        ):
            self._save_last()

    def _finish_epoch(self) -> None:
        """Validate, keep the best, and keep where we are."""
        recipe, at = self.recipe, self.position
        ended = at.epoch >= recipe.epochs or self._is_at_last_step()
        line = f"epoch {at.epoch}: loss {at.loss / max(at.batch, 1):.4f}"
        if at.epoch % recipe.validate_every == 0 or ended:
            line += self._validate()
        if at.batch >= self.order.steps:
            at.epoch, at.batch, at.loss = at.epoch + 1, 0, 0.0
        self._save_last()
        self._log.flush()
        self._say(f"{line}, {time.monotonic() - self._began:.0f} s")

    def _validate(self) -> str:
        recipe, at = self.recipe, self.position
        at.due = True
        scores = self.score(self._keep_picture)
        at.due = False
        self._log.epoch(at.step, at.epoch, scores)
        value = scores.get(recipe.measure, scores["f1"])
        better = value > at.best or recipe.chosen_by == LAST
        at.waited = 0 if better else at.waited + 1
        if better:
            at.best, at.best_epoch, at.scores = value, at.epoch, scores
            best = {**self._told(), "network": self.stepper.evaluated.state_dict()}
            self.folder.save_best({**best, "levels": self._levels})
        told = " (best)" if better and recipe.chosen_by != LAST else ""
        return f", {recipe.chosen_on} {recipe.measure} {value:.4f}{told}"

    def score(self, see: Callable[[int, Answer], None] | None = None) -> dict[str, float]:
        """The scores of the network on the split it is chosen on. see: told number and answer of
        each pair."""
        scores = Scores(self.recipe.threshold or 0.5, self.classes, self._of_parts)
        answers = predict_pairs(
            self.stepper.evaluated,
            self.windows,
            self._batch,
            self.recipe.workers,
            self.fabric,
            self._end_if_asked,
        )
        for number, answer in enumerate(answers):
            scores.add(answer)
            if see is not None:
                see(number, answer)
        scores.share(self.fabric)
        self._levels = {
            part: torch.from_numpy(found.counts) for part, found in scores.levels.items()
        }
        return scores.result()

    @property
    def _batch(self) -> int:
        """Windows computed at once: as many as are trained with at once."""
        batch: int = max(1, self.recipe.batch // self.recipe.accumulate // self.fabric.world_size)
        return batch

    def _keep_picture(self, number: int, answer: Answer) -> None:
        if number < PICTURES and self.fabric.global_rank == 0:
            picture = picture_of(answer, self.recipe.threshold or 0.5, blue_first=self._blue_first)
            folder = self.folder.path / "pictures" / f"epoch_{self.position.epoch:04d}"
            write_picture(folder / f"{answer.name}.png", picture)
            self._log.picture(answer.name, picture, self.position.step)

    def try_steps(self, number: int) -> tuple[list[float], list[float]]:
        """Make a few steps and keep nothing: the loss and the seconds of each. The training is
        spent afterwards."""
        losses, seconds = [], []
        self.order.begin(1)
        self.stepper.begin(1)
        for batches in itertools.islice(self._steps(), number):
            begun = time.perf_counter()
            losses.append(self.stepper.step(batches, self.position.step)["total"])
            seconds.append(time.perf_counter() - begun)
            self.position.step += 1
        return losses, seconds

    # ---- What is kept ----------------------------------------------------------------------------

    def _told(self) -> dict[str, Any]:
        return {"recipe": described(self.recipe), "position": json_text(asdict(self.position))}

    def _save_last(self) -> None:
        state = {**self._told(), "pairs": self._pairs, "fitting": self._fitting}
        self.folder.save_last({**state, **self.stepper.state()})

    def _load(self, path: Path) -> None:
        state = checkpoints.load(path)
        checkpoints.refuse_another_recipe(path, json.loads(state["recipe"]), self.recipe.to_json())
        if state.get("pairs", self._pairs) != self._pairs:
            raise BadInput(
                msg(
                    "The checkpoint “{path}” was made with other pairs than those of “{data}”; "
                    "resume with the same, or start in another folder.",
                    path=path,
                    data=self.recipe.data,
                )
            )
        self.position = Position(**json.loads(state["position"]))
        self._fitting = int(state.get("fitting", 0))
        self.stepper.load(state)
        self._follow_schedule()

    def _tell(self) -> None:
        if self._report is None:
            return
        at = self.position
        left = (self.steps - at.step) * (time.monotonic() - self._began) / self._made
        self._report(
            Progress(f"epoch {at.epoch} of {self.epochs}", at.step / self.steps, None, left)
        )
