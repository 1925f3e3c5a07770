"""Learning from an analyst's decisions, step by step: from a result that she decided on to one of
what she wants."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from .catalogue.models import LEARNED
from .detection import detect
from .errors import BadInput, OutputRefused
from .files.names import at_home
from .learning.pair import first_folder, request_of
from .learning.predictor import save_model
from .learning.saved import refuse_name
from .messages import Remedy, msg
from .progress import Cancelled, Report, never
from .request import DetectionRequest, DetectionResult
from .results.review_decisions import read_polygons, refuse_one_sided, refuse_waiting
from .runs.resume import end_moves


def learn(  # noqa: PLR0913  (public: all but two are said by name)
    folder: str | Path,
    output: str | Path,
    also: str | Path | Sequence[str | Path] = (),
    *,
    overwrite: bool = False,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
    save: str | None = None,
) -> DetectionResult:
    """Learn which changes are wanted from the polygons that were accepted, rejected and drawn, and
    detect those alone.

    folder: the result that was decided on. output: where the new one goes, complete as one of
    `detect`, with every decided polygon as it was decided. also: results of other pairs of the same
    bands whose decisions count too. save: the name under which to keep what was learned as a model,
    for the next pair. Needs no network and no torch. Raises BadInput where there are too few
    decisions of a kind, and what `detect` raises; `resume` goes on with a run that was cut off."""
    if save is not None:
        refuse_name(save)
    result = detect(learning_request(folder, output, also, overwrite=overwrite), report, cancelled)
    if save is not None:
        save_learned(at_home(output), save, cancelled)
    return result


def save_learned(folder: str | Path, name: str, cancelled: Cancelled | None = None) -> Path:
    """Keep what was learned for a result as a model in the models' folder, under a name; the path
    of its file.

    Raises BadInput where the result was not learned from decisions, ModelDoesNotFit and
    OutputRefused for the name."""
    request = request_of(folder)
    if request.model != LEARNED.name or not request.learned_from:
        raise BadInput(
            msg(
                "“{folder}” was not learned from decisions; give the folder that learn wrote to.",
                folder=folder,
            )
        )
    refuse_name(name)
    return save_model(request.learned_from, name, request.seed, None, cancelled or never)


def learning_request(
    folder: str | Path,
    output: str | Path,
    also: str | Path | Sequence[str | Path] = (),
    *,
    overwrite: bool = False,
) -> DetectionRequest:
    """What `learn` asks of a detection. Raises BadInput."""
    # Given twice, by another name too, a result would count twice.
    also = (also,) if isinstance(also, (str, Path)) else also
    output, given = at_home(output), map(at_home, (folder, *also))
    folders = list({Path(each).resolve(): str(Path(each).absolute()) for each in given}.values())
    for each in folders:
        end_moves(each)
        refuse_waiting(each)
    request = request_of(folders[0])
    start = first_folder(folders[0])
    if start.resolve() == Path(output).resolve() != Path(folders[0]).resolve():
        raise OutputRefused(
            msg(
                "“{output}” holds the detection that “{folder}” starts from; choose another "
                "output folder.",
                Remedy.OTHER_FOLDER,
                output=output,
                folder=folder,
            )
        )
    for each in folders[1:]:
        request_of(each)
    refuse_one_sided([polygon for each in folders for polygon in read_polygons(each)], folder)
    return replace(
        request,
        output=str(output),
        model=LEARNED.name,
        learned_from=tuple(folders),
        overwrite=overwrite,
        threshold=None,
        crf="auto",
        window=None,
        overlap=None,
        batch=None,
        device="auto",
        precision="auto",
    )
