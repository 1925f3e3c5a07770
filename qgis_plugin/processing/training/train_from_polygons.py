"""Train a model on polygons: the panel's training for the toolbox, models and scripts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)

from ....engine.errors import BadInput, Stopped
from ...map.gdal_source import polygons_input, raster_input
from ...text.card_in_words import card_in_words
from ...text.formatting import number, shown
from ...text.translation import tr
from ...training.process import install_what_is_missing, train
from ...training.wish import MINUTES, RECIPES, Wish, free_name, read_wish, validations
from ..base import Algorithm, Choice, Teller, chosen, described, folder_of


class TrainFromPolygons(Algorithm):
    """Train in the Python that computes networks, and install what came of it."""

    identity = "trainfrompolygons"
    picture = "weights"
    words = ("training", "learn", "labels", "deep learning", "model")

    def title(self) -> str:
        return tr("Train model from polygons")

    def summary(self) -> str:
        return tr(
            "Trains a network on polygons of what changed between two images, in the Python that "
            "computes networks, and installs it as a model. A part of the polygons is kept from "
            "training, to choose the best network and its threshold."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_what_is_learned()
        self._add_recipe_and_folder()
        self._add_switches()
        self.addOutput(QgsProcessingOutputString("MODEL", tr("Name of the model")))
        self.addOutput(QgsProcessingOutputString("WEIGHTS", tr("Weights file")))
        self.addOutput(QgsProcessingOutputNumber("F1", tr("F1 on what was kept from training")))

    def _add_what_is_learned(self) -> None:
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        minutes = QgsProcessingParameterNumber(
            "MINUTES",
            tr("Time to spend (minutes)"),
            QgsProcessingParameterNumber.Type.Double,
            MINUTES,
            minValue=0.01,
        )
        for parameter, meaning in (
            (QgsProcessingParameterRasterLayer("BEFORE", tr("Before")), tr("The earlier image.")),
            (
                QgsProcessingParameterRasterLayer("AFTER", tr("After")),
                tr("The later image of the same place."),
            ),
            (
                QgsProcessingParameterFeatureSource("POLYGONS", tr("Polygons"), polygons),
                tr("Polygons of what changed, or those of a reviewed result."),
            ),
            (
                QgsProcessingParameterField("FIELD", tr("Field"), None, "POLYGONS", optional=True),
                tr(
                    "Which field says what is a change (accepted, yes, 1, any word), what was "
                    "looked at and is none (rejected, no, 0), and what is left out (empty, "
                    "undecided). None: every polygon is a change."
                ),
            ),
            (
                QgsProcessingParameterFeatureSource(
                    "AREA", tr("Area looked at"), polygons, None, True
                ),
                tr(
                    "Polygons of where you looked: inside, all that is no polygon counts as "
                    "unchanged."
                ),
            ),
            (minutes, tr("For the steps of training; cutting chips and tests add to it.")),
            (
                QgsProcessingParameterString("NAME", tr("Name"), optional=True),
                tr("What the model is to be called. Empty: a name that none has yet."),
            ),
        ):
            self.addParameter(described(parameter, meaning))

    def _add_recipe_and_folder(self) -> None:
        recipe = Choice("RECIPE", tr("Recipe"), list(RECIPES), RECIPES[0])
        folder = QgsProcessingParameterFolderDestination(
            "FOLDER", tr("Training folder"), None, True, False
        )
        self.addParameter(
            described(
                recipe,
                tr(
                    "own-polygons: DSMS-FCN, which computes at full resolution and finds things of "
                    "few pixels; own-polygons-lite: Lite, which knows photographs."
                ),
                advanced=True,
            )
        )
        self.addParameter(
            described(
                folder,
                tr(
                    "Keep chips, checkpoints, tables and pictures here, so that a training that "
                    "was stopped can be resumed."
                ),
            )
        )

    def _add_switches(self) -> None:
        self.addParameter(
            described(
                QgsProcessingParameterBoolean("RESUME", tr("Resume"), False),
                tr(
                    "Resume the training in the training folder: pair, polygons and name are "
                    "those with which it began."
                ),
                advanced=True,
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterBoolean(
                    "INSTALL", tr("Install what training needs where it is missing"), False
                ),
                tr(
                    "Packages are added to the Python that was set up on the page “Engine”; needs "
                    "the internet, once."
                ),
                advanced=True,
            )
        )

    def refuse(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        before, after = (raster_input(self, parameters, each, context) for each in _DATES)
        if before == after:
            raise BadInput(tr("Before and after are the same image; choose two."))
        wish = self._wish_of(parameters, context, "polygons", "")
        self._resumed(parameters, context, wish).refuse_taken_name()

    def _resumed(
        self, parameters: dict[str, Any], context: QgsProcessingContext, wish: Wish
    ) -> Wish:
        """The wish, or that of the training in its folder, which is to be resumed. Raises BadInput
        where there is none, or one that nobody wants to resume."""
        there = read_wish(Path(wish.folder))
        if self.parameterAsBool(parameters, "RESUME", context):
            if there is None:
                text = tr("“{folder}” holds no training that could be resumed.")
                raise BadInput(text.format(folder=wish.folder))
            return there
        if there is not None or wish.chips.exists() or wish.run.exists():
            text = tr(
                "“{folder}” holds a training already; switch on “Resume” (RESUME), or choose "
                "another folder."
            )
            raise BadInput(text.format(folder=wish.folder))
        return wish

    def prepare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        polygons = polygons_input(self, parameters, "POLYGONS", context, feedback)
        area = polygons_input(self, parameters, "AREA", context, feedback)
        wish = self._wish_of(parameters, context, polygons or "", area or "")
        self._wish = self._resumed(parameters, context, wish)

    def _wish_of(
        self, parameters: dict[str, Any], context: QgsProcessingContext, polygons: str, area: str
    ) -> Wish:
        before, after = (raster_input(self, parameters, each, context) for each in _DATES)
        folder = folder_of(self, parameters, context)
        if not folder or folder == QgsProcessing.TEMPORARY_OUTPUT:
            folder = QgsProcessingUtils.generateTempFilename("training")
        return Wish(
            self.parameterAsString(parameters, "NAME", context).strip() or free_name("my-model"),
            before,
            after,
            polygons,
            folder,
            self.parameterAsString(parameters, "FIELD", context),
            area,
            self.parameterAsDouble(parameters, "MINUTES", context),
            chosen(self, parameters, "RECIPE"),
        )

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        try:
            if self.parameterAsBool(parameters, "INSTALL", context):
                install_what_is_missing(self._wish.recipe, Teller(feedback), feedback.isCanceled)
            weights = train(
                self._wish,
                Teller(feedback),
                feedback.isCanceled,
                lambda note: feedback.pushWarning(shown(note)),
            )
        except Stopped:
            text = tr("Stopped; what was learned is kept in “{folder}”.")
            feedback.pushInfo(text.format(folder=self._wish.folder))
            return {"FOLDER": self._wish.folder}
        best = max((each.f1 for each in validations(self._wish)), default=0.0)
        feedback.pushInfo(card_in_words(weights.card))
        text = tr("Installed as “{name}”; F1 {f1} on what was kept from training.")
        feedback.pushInfo(text.format(name=weights.name, f1=number(best, 2)))
        made = {"MODEL": weights.name, "WEIGHTS": str(weights.path), "F1": best}
        return {**made, "FOLDER": self._wish.folder}


_DATES = ("BEFORE", "AFTER")
