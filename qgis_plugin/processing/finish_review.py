"""Finish a review: from a reviewed result to a folder that can be handed in."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingUtils,
)

from ...engine.product.finish import FinishOptions, finish
from ...engine.product.layers import FORMATS
from ..map.gdal_source import polygons_input
from ..text.formatting import shown
from ..text.plain_words import plain
from ..text.translation import html_language, tr
from .ask_what_to_decide import add_decided_result, decided_result
from .base import Algorithm, Teller, described, folder_of
from .results import refuse_edited_result


class FinishReview(Algorithm):
    """Write what a review leaves into a folder."""

    identity = "finishreview"
    picture = "check"
    words = ("report", "export", "parcels", "districts", "review", "accept", "reject", "html")

    def title(self) -> str:
        return tr("Finish a review")

    def summary(self) -> str:
        return tr(
            "Writes what a review leaves into a new folder that can be handed in: the accepted "
            "polygons, the mask without the rejected ones, areas by decision and kind, a table of "
            "parcels, and a page that opens in any browser, with both images under a swipe. The "
            "result stays as it is."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        add_decided_result(self)
        self._add_files()
        self._add_parcels()
        self._add_what_is_written()
        self._add_numbers()

    def _add_files(self) -> None:
        folder = QgsProcessingParameterFolderDestination("FOLDER", tr("Product folder"))
        self.addParameter(
            described(folder, tr("A new folder, which appears when all in it is whole."))
        )
        formats = QgsProcessingParameterEnum(
            "FORMATS", tr("Formats of the polygons"), list(FORMATS), True, ["gpkg"], False, True
        )
        self.addParameter(described(formats, tr("GeoPackage, GeoJSON, FlatGeobuf and Shapefile.")))

    def _add_parcels(self) -> None:
        self.addParameter(
            described(
                QgsProcessingParameterFeatureSource(
                    "PARCELS",
                    tr("Parcels"),
                    [QgsProcessing.SourceType.TypeVectorPolygon],
                    optional=True,
                ),
                tr(
                    "Polygons such as parcels or districts: a table says how much of each has "
                    "changed."
                ),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterField(
                    "PARCEL_ID",
                    tr("Field with the name of a parcel"),
                    None,
                    "PARCELS",
                    optional=True,
                ),
                tr("Empty: their number in the file."),
            )
        )

    def _add_what_is_written(self) -> None:
        self.addParameter(
            described(
                QgsProcessingParameterBoolean(
                    "UNDECIDED", tr("Undecided polygons count too"), False
                ),
                tr("Whether polygons that nobody decided on are written beside the accepted ones."),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterBoolean("HTML", tr("Write the page"), True),
                tr("The page report.html, in one file, for readers without a GIS."),
            )
        )
        accuracy = QgsProcessingParameterFile(
            "ACCURACY", tr("Accuracy assessment"), extension="json", optional=True
        )
        self.addParameter(
            described(
                accuracy,
                tr("A file of all figures that “Accuracy against reference” wrote, for the page."),
                advanced=True,
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterBoolean("OVERWRITE", tr("Replace an earlier product"), False),
                tr(
                    "Whether a product that lies in the folder already may be replaced; other "
                    "files in it stay."
                ),
                advanced=True,
            )
        )

    def _add_numbers(self) -> None:
        for name, title in (
            ("ACCEPTED", tr("Accepted polygons")),
            ("REJECTED", tr("Rejected polygons")),
            ("UNDECIDED_POLYGONS", tr("Undecided polygons")),
            ("ACCEPTED_AREA", tr("Accepted area (m²)")),
            ("NUMBER_OF_PARCELS", tr("Number of parcels")),
            ("PARCELS_CHANGED", tr("Parcels that changed")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def refuse(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        refuse_edited_result(decided_result(self, parameters, context), context)

    def prepare(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._folder = decided_result(self, parameters, context)
        parcels = polygons_input(self, parameters, "PARCELS", context, feedback)
        # From QGIS 3.40 on `parameterAsFields` is deprecated.
        newer = Qgis.QGIS_VERSION_INT >= 34000
        read = self.parameterAsStrings if newer else self.parameterAsFields
        fields = read(parameters, "PARCEL_ID", context) if parcels is not None else []
        self._options = FinishOptions(
            formats=tuple(self.parameterAsEnumStrings(parameters, "FORMATS", context)),
            parcels=parcels,
            parcel_id=fields[0] if fields else None,
            undecided=self.parameterAsBool(parameters, "UNDECIDED", context),
            html=self.parameterAsBool(parameters, "HTML", context),
            accuracy=self.parameterAsString(parameters, "ACCURACY", context) or None,
            overwrite=self.parameterAsBool(parameters, "OVERWRITE", context),
            say=shown,
            language=html_language(),
        )

    def work(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        folder = folder_of(self, parameters, context)
        if folder == QgsProcessing.TEMPORARY_OUTPUT:
            folder = QgsProcessingUtils.generateTempFilename("deepchange")
        product = finish(self._folder, folder, self._options, Teller(feedback), feedback.isCanceled)
        for warning in product.warnings:
            feedback.pushWarning(plain(warning))
        feedback.pushInfo(tr("The product is in {folder}.").format(folder=product.output))
        return {
            "FOLDER": product.output,
            "ACCEPTED": product.accepted,
            "REJECTED": product.rejected,
            "UNDECIDED_POLYGONS": product.undecided,
            "ACCEPTED_AREA": product.area_accepted_m2,
            "NUMBER_OF_PARCELS": product.parcels,
            "PARCELS_CHANGED": product.parcels_changed,
        }
