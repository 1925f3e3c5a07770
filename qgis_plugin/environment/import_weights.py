"""Brings weights in: a file of ours as it is, any other one read in the Python that has torch."""

from __future__ import annotations

import json
import subprocess  # nosec B404
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ...engine.catalogue.store import ENDING, WeightsFile, install, read_card
from ...engine.errors import BadInput, EnvironmentMissing, Stopped
from ...engine.messages import messages_of
from ...engine.messages import msg as to_say
from ...engine.worker import environment
from ..text.translation import tr

PLUGIN = Path(__file__).resolve().parents[2]
_RUN = (
    "import sys; sys.path.append(sys.argv.pop(1)); from deepchange.engine.cli.main import main; "
    "sys.exit(main())"
)
_TICK = 0.1  # seconds between two looks at whether somebody asked to stop


@dataclass(frozen=True)
class Field:
    """Something that may be said of weights. option: of the command that imports them; example:
    what to write."""

    option: str
    title: str
    meaning: str
    example: str = ""

    @property
    def parameter(self) -> str:
        """What it is called in scripts."""
        return self.option.strip("-").upper().replace("-", "_")


def card_fields() -> tuple[Field, ...]:
    """What may be said of weights when they are imported."""
    bands, values, size = "red,green,blue", "0,255", "0.5,1"
    return (
        Field(
            "--title", tr("Title"), tr("What lists of models show. Empty: the name of the network.")
        ),
        Field(
            "--bands",
            tr("Bands"),
            tr("Names of the bands in the network's order, such as red,green,blue."),
            bands,
        ),
        Field(
            "--value-range",
            tr("Values"),
            tr("Lowest and highest raw value it was trained on, such as 0,255."),
            values,
        ),
        Field(
            "--pixel-size",
            tr("Pixel size (m)"),
            tr("Metres that it is for, smallest and largest, such as 0.5,1."),
            size,
        ),
        Field("--training-data", tr("Training data"), tr("On what it was trained.")),
        Field("--licence", tr("Licence"), tr("Under which terms it may be used.")),
        Field(
            "--option",
            tr("How it is built"),
            tr("Options of the network that the file does not tell, such as mean_twice=true."),
            "mean_twice=true",
        ),
    )


def bring_in(
    source: Path, name: str, said: dict[str, str], cancelled: Callable[[], bool]
) -> tuple[WeightsFile, list[str]]:
    """Install a file of ours as it is, any other after it was read in the worker's Python; with
    what is to be known.

    said: options of the command to values, empty ones for what was left out. Raises BadInput or
    Stopped."""
    several = {
        option: value.split(",") if option == "--option" else [value]
        for option, value in said.items()
    }
    words = [
        f"{option}={value.strip()}"
        for option, values in several.items()
        for value in values
        if value.strip()
    ]
    if _is_ours(source):
        if words:
            text = tr(
                "“{file}” brings a card that says all this already; leave the fields about it "
                "empty."
            )
            raise BadInput(text.format(file=source.name))
        return install(source, name=name), []
    with TemporaryDirectory() as folder:
        written = Path(folder) / f"{name}{ENDING}"
        command = ["weights", "import", str(source), "--output", str(written), "--json", *words]
        answer = in_worker(command, cancelled)
        return install(written, name=name), list(messages_of(answer, "notes"))


def _is_ours(source: Path) -> bool:
    """Whether the file is a weights file with a card, to be installed as it is."""
    try:
        read_card(source)
    except BadInput:
        return False
    return True


def in_worker(arguments: list[str], cancelled: Callable[[], bool]) -> dict[str, Any]:
    """Run a command of `deepchange` in the Python that has torch; its answer as JSON.

    Raises BadInput with the command's own sentence, EnvironmentMissing where there is no such
    Python, or Stopped."""
    python = environment.find()
    if python is None:
        raise EnvironmentMissing(
            tr(
                "No Python with torch is known yet; set the engine up first, or name one in "
                "DEEPCHANGE_PYTHON."
            )
        )
    try:
        # A list and no shell: our own command, in a Python that was chosen.
        process = subprocess.Popen(  # nosec B603
            [python, "-I", "-c", _RUN, str(PLUGIN.parent), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            env=environment.surroundings(),
            **environment.quiet(),
        )
    except OSError as error:
        return _answer("", str(error))
    with process:
        return _answer(*_awaited(process, cancelled))


def _awaited(process: subprocess.Popen[str], cancelled: Callable[[], bool]) -> tuple[str, str]:
    """All that a process said, and complained of. Raises Stopped, and ends it, where somebody asks
    for that."""
    while True:
        try:
            return process.communicate(timeout=_TICK)
        except subprocess.TimeoutExpired:
            if cancelled():
                process.kill()
                raise Stopped(to_say("Stopped; nothing was changed.")) from None


def _answer(said: str, complaints: str) -> dict[str, Any]:
    lines = said.strip().splitlines()
    try:
        answer = json.loads(lines[-1]) if lines else {}
    except ValueError:
        answer = {}
    if "error" in answer:
        (message,) = messages_of(
            {"warnings": [str(answer["error"])], "messages": [answer.get("message")]}
        )
        raise BadInput(message)
    if not answer:
        last = (complaints.strip().splitlines() or [tr("it said nothing")])[-1]
        raise BadInput(tr("The weights could not be imported: {reason}").format(reason=last))
    return dict(answer)
