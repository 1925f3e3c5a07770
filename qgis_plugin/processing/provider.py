"""The group of algorithms that Processing shows as Deep Change."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..icons import icon
from .accuracy import Accuracy
from .ask_what_to_decide import AskWhatToDecide
from .check_pair import CheckPair
from .detect_changes import DetectChanges, DetectChangesUnsupervised
from .finish_review import FinishReview
from .import_weights import ImportWeights
from .learn_from_decisions import LearnFromDecisions
from .refine_result import RefineResult
from .series.detect_series import DetectChangesInSeries
from .training.train_from_polygons import TrainFromPolygons

ALGORITHMS = (
    DetectChanges,
    DetectChangesUnsupervised,
    DetectChangesInSeries,
    CheckPair,
    RefineResult,
    AskWhatToDecide,
    LearnFromDecisions,
    FinishReview,
    Accuracy,
    ImportWeights,
    TrainFromPolygons,
)


class DeepChangeProvider(QgsProcessingProvider):
    """All algorithms of Deep Change. The method names are those of QGIS."""

    def id(self) -> str:
        """Permanent: models and scripts name it."""
        return "deepchange"

    def name(self) -> str:
        """What the toolbox shows."""
        return "Deep Change"

    def icon(self) -> QIcon:
        """What the toolbox shows beside it."""
        return icon("deepchange")

    def loadAlgorithms(self) -> None:
        """Tell QGIS of every algorithm."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """The engine writes GeoTIFF."""
        return ["tif"]

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        """The engine writes GeoPackage."""
        return ["gpkg"]

    def supportsNonFileBasedOutput(self) -> bool:
        """Results are files."""
        return False
