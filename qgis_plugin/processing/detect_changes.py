"""Detect changes: with any model, or without training data."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...engine import DetectionRequest, detect
from ...engine.catalogue.lookup import find_model
from ...engine.catalogue.models import AUTO
from ...engine.catalogue.terms import note_terms_told, untold_terms
from ...engine.errors import BadInput
from ...engine.files.names import from_the_network
from ...engine.inference.model_choice import choose_model, model_for
from ...engine.kinds.rules import refuse_broken_rules
from ...engine.pair_check import is_one_image
from ...engine.raster.model_fit import open_fitting_pair
from ..map.gdal_source import polygons_input, raster_title
from ..map.kept_files import kept_files
from ..text.plain_words import plain
from ..text.translation import tr
from .base import Algorithm, Teller
from .kinds.parameters import add_kinds, kind_rules
from .masks.parameters import add_masks, with_masks
from .pair_parameters import (
    add_decision,
    add_model,
    add_pair,
    add_reading,
    add_running,
    add_tta,
    add_weights,
    model_names,
    request,
)
from .polygon_formats.parameters import add_polygons, polygon_format, refuse_polygon_format
from .results import (
    add_results,
    deliver,
    read_destinations,
    refuse_destinations,
    refuse_result_folder,
    written,
)


class _Detection(Algorithm):
    """What both ways of detecting share."""

    semantic = False

    def add_models(self) -> None:
        """The parameters that choose the model."""
        raise NotImplementedError

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_pair(self)
        self.add_models()
        add_decision(self)
        add_reading(self)
        add_masks(self)
        add_kinds(self)
        add_running(self)
        add_polygons(self)
        add_results(self, semantic=self.semantic)

    def refuse(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        asked = request(self, parameters, context, "somewhere", None)
        if is_one_image(asked):
            raise BadInput(tr("Before and after are the same image; choose two."))
        refuse_destinations(self, parameters, context, [asked.before, asked.after])
        refuse_result_folder(self, parameters, context)
        changes = written(parameters.get("CHANGES"), context)
        refuse_polygon_format(self, parameters, context, changes)
        refuse_broken_rules(kind_rules(self, parameters, context) or asked.kinds)
        # QGIS asks in its window, which would stand still while a server is slow to answer.
        if not any(map(from_the_network, (asked.before, asked.after))):
            open_fitting_pair(asked, model_for(asked))

    def prepare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        area = polygons_input(self, parameters, "AREA_OF_INTEREST", context, feedback)
        asked = request(self, parameters, context, "somewhere", area)
        asked = replace(asked, kinds=kind_rules(self, parameters, context) or asked.kinds)
        asked = replace(asked, polygons=polygon_format(self, parameters) or asked.polygons)
        self._request: DetectionRequest = with_masks(self, parameters, context, feedback, asked)
        before, after = (
            raster_title(self, parameters, name, context) for name in ("BEFORE", "AFTER")
        )
        self._pair = tr("{before} → {after}").format(before=before, after=after)

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        where = read_destinations(self, parameters, context)
        try:
            with kept_files(self._request, where.folder) as kept:
                asked = replace(_told(kept, feedback), output=where.work)
                result = detect(asked, Teller(feedback, asked.model), feedback.isCanceled)
            return deliver(result, where, context, feedback, self._pair)
        finally:
            where.remove_work()


def _told(asked: DetectionRequest, feedback: QgsProcessingFeedback) -> DetectionRequest:
    """The request with the model that is used; why it and its terms are said."""
    if asked.model == AUTO:
        chosen = choose_model(asked)
        feedback.pushInfo(plain(chosen.reason))
        asked = replace(asked, model=chosen.model.name)
    model = find_model(asked.model)
    if terms := untold_terms(model):
        feedback.pushWarning(plain(terms))
        note_terms_told(model)
    return asked


class DetectChanges(_Detection):
    """Detect changes with any model."""

    identity = "detectchanges"
    picture = "detect"
    words = ("supervised", "semantic", "land cover")
    semantic = True

    def title(self) -> str:
        return tr("Detect changes")

    def summary(self) -> str:
        return tr(
            "Finds what changed between two images of the same place and writes polygons, a "
            "change layer and the probability of change. The images may differ in reference "
            "system, extent, pixel size and type."
        )

    def add_models(self) -> None:
        meaning = tr(
            "One of the installed models. ir-mad, dsms-cn and cva need no weights: they learn "
            "from the pair itself. auto: the installed weights that fit the pair, else ir-mad."
        )
        add_model(self, model_names(), meaning)
        add_weights(self)
        add_tta(self)


class DetectChangesUnsupervised(_Detection):
    """Detect changes from the pair alone."""

    identity = "detectchangesunsupervised"
    picture = "unsupervised"
    words = ("unsupervised", "ir-mad", "cva", "change vector analysis")

    def title(self) -> str:
        return tr("Detect changes without training data")

    def summary(self) -> str:
        return tr(
            "Finds what changed between two images of the same place by learning from the pair "
            "itself: no weights, any bands, any sensor, as long as both dates come from the same "
            "one. Seasonal change is change, too."
        )

    def add_models(self) -> None:
        meaning = tr(
            "ir-mad: statistics of the pair, quick. dsms-cn: a small network and two statistics, "
            "thorough and slower. cva: the length of the change vector, in a second. "
            "dsms-cn-published: as in the paper, very slow."
        )
        add_model(self, model_names(learning=True), meaning)
