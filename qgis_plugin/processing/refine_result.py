"""Refine a result: decide anew from its probability, without the network."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...engine.errors import BadInput, OutputRefused
from ...engine.messages import as_message
from ...engine.redecision import refine
from ...engine.request import CRF_CHOICES, DetectionResult
from ...engine.results.polygon_edits import IN_A_COPY
from ...engine.runs import output_folder as names
from ...engine.runs.resume import end_moves
from ..text.translation import tr
from .base import Algorithm, Choice, Teller, chosen, described, folder_of
from .kinds.parameters import add_kind_rules, kind_rules
from .pair_parameters import DOUBLE, area_forms, minimum_area, shown
from .polygon_formats.parameters import add_polygons, polygon_format, refuse_polygon_format
from .results import (
    Destinations,
    add_results,
    deliver,
    read_destinations,
    refuse_destinations,
    refuse_edited_result,
    refuse_result_folder,
    written,
)

_AS_IT_WAS = "as it was"


class RefineResult(Algorithm):
    """Another threshold, another smallest area, edges refined or not."""

    identity = "refineresult"
    picture = "refine"
    words = ("threshold", "crf", "conditional random field", "minimum area")

    def title(self) -> str:
        return tr("Refine result")

    def summary(self) -> str:
        return tr(
            "Decides anew from the probability of an earlier result, without the network: another "
            "threshold, another smallest area, edges refined or not. The earlier result stays as "
            "it is, unless you write over it."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            described(
                QgsProcessingParameterFile(
                    "RESULT", tr("Result"), QgsProcessingParameterFile.Behavior.Folder
                ),
                tr(
                    "The result folder of an earlier detection; it holds probability.tif and "
                    "recipe.json. Both images are needed only for the CRF and for kinds of change."
                ),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterNumber(
                    "THRESHOLD", tr("Threshold"), DOUBLE, optional=True, minValue=0.0, maxValue=1.0
                ),
                tr(
                    "Probability, between 0 and 1, above which a pixel counts as changed. Empty: "
                    "as it was."
                ),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterString("MIN_AREA", tr("Minimum area"), optional=True),
                f"{tr('Smaller changes are left out. Empty: as it was.')} {area_forms()}",
            )
        )
        choices = [_AS_IT_WAS, *(choice for choice in CRF_CHOICES)]
        self.addParameter(
            described(
                Choice(
                    "CRF",
                    tr("Refine edges (CRF)"),
                    choices,
                    _AS_IT_WAS,
                    [tr("as it was"), *(shown(choice) for choice in CRF_CHOICES)],
                ),
                tr(
                    "Pull the edges of the changes onto the edges in the images with a dense "
                    "conditional random field. auto: with what is installed; off: do not refine."
                ),
            )
        )
        add_kind_rules(self, tr("Empty: as it was."))
        add_polygons(self, again=True)
        add_results(self, semantic=True, kinds=True)

    def refuse(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        folder = Path(folder_of(self, parameters, context, "RESULT"))
        if not (folder / names.PROBABILITY).exists():
            sentence = tr(
                "“{folder}” holds no result (no {name}); choose the folder that a detection wrote "
                "to."
            )
            raise BadInput(sentence.format(folder=folder, name=names.PROBABILITY))
        refuse_edited_result(folder, context)
        kept = folder_of(self, parameters, context)
        in_place = bool(kept) and Path(kept).resolve() == folder.resolve()
        refuse_destinations(
            self,
            parameters,
            context,
            [] if in_place else [str(folder / name) for name in names.NAMES],
        )
        refuse_result_folder(self, parameters, context, folder)
        changes = written(parameters.get("CHANGES"), context)
        refuse_polygon_format(self, parameters, context, changes)

    def prepare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._result = Path(folder_of(self, parameters, context, "RESULT"))
        self._decision: dict[str, Any] = {}
        if parameters.get("THRESHOLD") not in (None, ""):
            self._decision["threshold"] = self.parameterAsDouble(parameters, "THRESHOLD", context)
        if text := self.parameterAsString(parameters, "MIN_AREA", context).strip():
            self._decision["min_area"] = minimum_area(text)
        crf = chosen(self, parameters, "CRF")
        self._decision["crf"] = None if crf == _AS_IT_WAS else crf
        self._decision["kinds"] = kind_rules(self, parameters, context)
        self._decision["polygons"] = polygon_format(self, parameters)

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        where = read_destinations(self, parameters, context)
        in_place = (
            where.folder is not None and Path(where.folder).resolve() == self._result.resolve()
        )
        try:
            with ExitStack() as stack:
                folder = self._result
                if not in_place:
                    folder = stack.enter_context(copy_of(self._result, Path(where.work)))
                result = refine(
                    folder, report=Teller(feedback), cancelled=feedback.isCanceled, **self._decision
                )
            return deliver(_that_holds(_in_folder(result, folder), where), where, context, feedback)
        finally:
            where.remove_work()


def _that_holds(result: DetectionResult, where: Destinations) -> DetectionResult:
    """The result with what holds of it when the working folder is gone; the earlier result stays as
    it is then."""
    if where.folder is not None:
        return result
    return replace(
        result, warnings=tuple(text for text in result.warnings if not _is_of_a_copy(text))
    )


def _is_of_a_copy(sentence: str) -> bool:
    """Whether a sentence names the copy of earlier polygons, which goes with the working folder."""
    return as_message(sentence).template == IN_A_COPY


@contextmanager
def copy_of(result: Path, folder: Path) -> Iterator[Path]:
    """A copy of an earlier result, to decide anew in. After an error or a stop it is gone again:
    it would say what was decided before. What lay in the folder is back then."""
    end_moves(result)
    made = [place for place in (folder, *folder.parents) if not place.exists()]
    aside = folder / f".deepchange-{uuid.uuid4().hex[:12]}.partial"
    try:
        aside.mkdir(parents=True)
        _each(folder, lambda file: file.replace(aside / file.name))
        _each(result, lambda file: shutil.copyfile(str(file), str(folder / file.name)))
        yield folder
    except BaseException as error:
        with suppress(OSError):
            _each(folder, Path.unlink)
            _each(aside, lambda file: file.replace(folder / file.name))
            aside.rmdir()
            for place in made:
                place.rmdir()
        if isinstance(error, OSError):
            sentence = tr(
                "The result cannot be copied to “{folder}”: {reason}; choose another folder."
            )
            raise OutputRefused(
                sentence.format(folder=folder, reason=error.strerror or error)
            ) from error
        raise
    shutil.rmtree(aside, ignore_errors=True)


def _each(result: Path, act: Callable[[Path], object]) -> None:
    """Do something with each file of the result in a folder."""
    for name in names.NAMES:
        for file in list(result.glob(f"{name}*")):
            act(file)


def _in_folder(result: DetectionResult, folder: Path) -> DetectionResult:
    return replace(
        result, files={kind: str(folder / Path(path).name) for kind, path in result.files.items()}
    )
