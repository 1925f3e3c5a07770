"""Learning from an analyst's decisions, told in order: from a result that she decided on to one of what she wants."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from .catalogue.models import LEARNED
from .detection import detect
from .learning.pair import request_of
from .progress import Cancelled, Report
from .request import DetectionRequest, DetectionResult
from .results.review_decisions import read_polygons, refuse_one_sided
from .runs.resume import end_moves


def learn(
    folder: str | Path, output: str | Path, also: Sequence[str | Path] = (), overwrite: bool = False,
    report: Report | None = None, cancelled: Cancelled | None = None,
) -> DetectionResult:  # fmt: skip
    """Learn which changes are wanted from the polygons that were accepted, rejected and drawn, and detect those alone.

    folder: the result that was decided on. output: where the new one goes, complete as one of `detect`, with every
    decided polygon as it was decided. also: results of other pairs of the same bands whose decisions count too. Needs
    no network and no torch. Raises BadInput where there are too few decisions of a kind, and what `detect` raises;
    `resume` goes on with a run that was cut off."""
    return detect(learning_request(folder, output, also, overwrite), report, cancelled)


def learning_request(
    folder: str | Path, output: str | Path, also: Sequence[str | Path] = (), overwrite: bool = False
) -> DetectionRequest:
    """What `learn` asks of a detection. Raises BadInput."""
    folders = [str(Path(each).absolute()) for each in (folder, *also)]
    for each in folders:
        end_moves(each)
    request = request_of(folders[0])
    for each in folders[1:]:
        request_of(each)
    refuse_one_sided([polygon for each in folders for polygon in read_polygons(each)], folder)
    return replace(
        request, output=str(output), model=LEARNED.name, learned_from=tuple(folders), overwrite=overwrite,
        threshold=None, crf="auto", window=None, overlap=None, batch=None, device="auto", precision="auto",
    )  # fmt: skip
