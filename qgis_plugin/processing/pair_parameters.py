"""The parameters that describe a pair and a run, as Processing shows them and as the engine is
asked."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...engine import DetectionRequest, models
from ...engine.catalogue.models import AUTO as MODEL_AUTO
from ...engine.catalogue.models import Model
from ...engine.errors import BadInput
from ...engine.request import ALIGNMENTS, CRF_CHOICES, GRIDS, PRECISIONS, TTA
from ...engine.scenes.band_colours import bands_in
from ..map.gdal_source import as_qgis_reads, crs_definition, raster_input, raster_layer
from ..text.translation import tr
from .base import Choice, chosen, described

DOUBLE, INTEGER = (
    QgsProcessingParameterNumber.Type.Double,
    QgsProcessingParameterNumber.Type.Integer,
)
UNSUPERVISED = DetectionRequest.model
AUTO = "auto"


def add_pair(algorithm: QgsProcessingAlgorithm) -> None:
    """The two images."""
    algorithm.addParameter(
        described(
            QgsProcessingParameterRasterLayer("BEFORE", tr("Before")),
            tr(
                "The earlier image. Any raster that GDAL reads; CRS, extent, pixel "
                "size and type may differ from those of the later one."
            )
            + " "
            + tr(
                "Or a product as it was delivered: type the name of a .SAFE, Landsat, PlanetScope "
                "or HLS folder, a .zip or .tar of it, or a STAC Item."
            ),
        )
    )
    algorithm.addParameter(
        described(
            QgsProcessingParameterRasterLayer("AFTER", tr("After")),
            tr("The later image of the same place."),
        )
    )


def add_model(algorithm: QgsProcessingAlgorithm, names: list[str], meaning: str) -> None:
    """The model, by its name."""
    how = tr(
        "In scripts and qgis_process: its name, such as {name}, or its number in the list, from 0 "
        "on."
    )
    parameter = Choice("MODEL", tr("Model"), names, UNSUPERVISED)
    # By its name, as QGIS looks it up: the Processing plugin, which it needs, is not there in every
    # QGIS.
    parameter.setMetadata({"widget_wrapper": {"class": f"{__package__}.dialog.ModelField"}})
    algorithm.addParameter(described(parameter, f"{meaning} {how.format(name=UNSUPERVISED)}"))


def add_weights(algorithm: QgsProcessingAlgorithm) -> None:
    """A weights file instead of a model's name."""
    parameter = QgsProcessingParameterFile(
        "WEIGHTS", tr("Weights file"), fileFilter=tr("Weights") + " (*.safetensors)", optional=True
    )
    algorithm.addParameter(
        described(
            parameter,
            tr(
                "A weights file of Deep Change (.safetensors); it is used instead of the model "
                "above."
            ),
        )
    )


def add_decision(algorithm: QgsProcessingAlgorithm) -> None:
    """How a probability becomes change."""
    algorithm.addParameter(
        described(
            QgsProcessingParameterNumber(
                "THRESHOLD", tr("Threshold"), DOUBLE, optional=True, minValue=0.0, maxValue=1.0
            ),
            tr(
                "Probability, between 0 and 1, above which a pixel counts as changed. Empty: what "
                "the model advises."
            ),
        )
    )
    algorithm.addParameter(
        described(
            # Text, which takes the numbers of older models and scripts as well.
            QgsProcessingParameterString("MIN_AREA", tr("Minimum area"), AUTO, optional=True),
            f"{tr('Smaller changes are left out.')} {tr('auto: 9 pixels.')} {area_forms()}",
        )
    )
    algorithm.addParameter(
        described(
            Choice(
                "CRF",
                tr("Refine edges (CRF)"),
                list(CRF_CHOICES),
                "auto",
                [shown(name) for name in CRF_CHOICES],
            ),
            tr(
                "Pull the edges of the changes onto the edges in the images with a dense "
                "conditional random field. auto: where the model gains by it; off: never; "
                "numpy, torch, pydensecrf: with that program."
            ),
            advanced=True,
        )
    )


def area_forms() -> str:
    """How a minimum area is written."""
    return tr("A number is in m²; 25px: pixels; 0.5ha: hectares; 0: keep every change.")


def minimum_area(text: str) -> float | str:
    """A minimum area as the engine takes it: a number of m² as such, all else as it is written."""
    try:
        return float(text)
    except ValueError:
        return text.replace(" ", "")


def add_reading(algorithm: QgsProcessingAlgorithm) -> None:
    """How the pair is read."""
    algorithm.addParameter(
        described(
            QgsProcessingParameterFeatureSource(
                "AREA_OF_INTEREST",
                tr("Area of interest"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            tr("Polygons, or the selected ones: nothing is assessed outside."),
        )
    )
    _add_grid(algorithm)
    algorithm.addParameter(
        described(
            QgsProcessingParameterString("COLOURS", tr("Bands by colour"), optional=True),
            tr(
                "Bands of both images by colour or name, such as red,green,blue,nir, where the "
                "images name theirs. Empty: as chosen below."
            ),
            advanced=True,
        )
    )
    for date, title in (("BEFORE", tr("before")), ("AFTER", tr("after"))):
        _add_reading_of(algorithm, date, title)


def _add_grid(algorithm: QgsProcessingAlgorithm) -> None:
    """Whose pixels the result has, and whether the other image is moved onto them."""
    algorithm.addParameter(
        described(
            Choice(
                "GRID", tr("Output grid"), list(GRIDS), "after", [shown(name) for name in GRIDS]
            ),
            tr(
                "The image whose CRS and pixels the result has; the other image is warped onto "
                "them."
            ),
            advanced=True,
        )
    )
    algorithm.addParameter(
        described(
            Choice(
                "ALIGN",
                tr("Align the dates"),
                list(ALIGNMENTS),
                "off",
                [shown(name) for name in ALIGNMENTS],
            ),
            tr(
                "Move the other image onto that of the pixels above: as a whole (shift), by a "
                "smooth field (local), or whichever is needed (auto); only where places that were "
                "not used for the fit lie closer then."
            ),
            advanced=True,
        )
    )


def _add_reading_of(algorithm: QgsProcessingAlgorithm, date: str, title: str) -> None:
    """Bands, nodata value and CRS of one image."""
    algorithm.addParameter(
        described(
            QgsProcessingParameterBand(
                f"BANDS_{date}", tr("Bands, {date}").format(date=title), None, date, True, True
            ),
            tr(
                "Which bands, in the order in which the model wants them. Empty: all that "
                "hold data."
            ),
            advanced=True,
        )
    )
    algorithm.addParameter(
        described(
            QgsProcessingParameterNumber(
                f"NODATA_{date}",
                tr("No data value, {date}").format(date=title),
                DOUBLE,
                optional=True,
            ),
            tr("Value that means “no data”. Empty: what the layer’s properties or the file say."),
            advanced=True,
        )
    )
    algorithm.addParameter(
        described(
            QgsProcessingParameterCrs(
                f"CRS_{date}", tr("CRS, {date}").format(date=title), optional=True
            ),
            tr("Its CRS, where the file has none or a wrong one. Empty: that of the layer."),
            advanced=True,
        )
    )


def add_running(algorithm: QgsProcessingAlgorithm) -> None:
    """How it is computed."""
    _add_windows(algorithm)
    algorithm.addParameter(
        described(
            QgsProcessingParameterString("DEVICE", tr("Device"), "auto"),
            tr("auto, cpu, openvino, cuda (or cuda:1, …) or mps: where the network is computed."),
            advanced=True,
        )
    )
    algorithm.addParameter(
        described(
            Choice(
                "PRECISION",
                tr("Precision"),
                list(PRECISIONS),
                "auto",
                [shown(name) for name in PRECISIONS],
            ),
            tr("Arithmetic of the network; auto is fp32, and less is faster on some devices."),
            advanced=True,
        )
    )
    algorithm.addParameter(
        described(
            QgsProcessingParameterNumber(
                "SEED", tr("Seed"), INTEGER, 0, minValue=0, maxValue=2**31 - 1
            ),
            tr(
                "Start of the random numbers of models that learn from the pair: the same seed "
                "gives the same result."
            ),
            advanced=True,
        )
    )


def _add_windows(algorithm: QgsProcessingAlgorithm) -> None:
    for name, title, least, meaning in (
        (
            "WINDOW",
            tr("Window (pixels)"),
            16,
            tr(
                "Side of the windows in which the images are worked through. Empty: as the model "
                "wants it."
            ),
        ),
        (
            "OVERLAP",
            tr("Overlap (pixels)"),
            0,
            tr("Pixels that neighbouring windows share, so that no seam shows."),
        ),
        (
            "BATCH",
            tr("Windows at once"),
            1,
            tr("Windows computed together: more need more memory."),
        ),
    ):
        parameter = QgsProcessingParameterNumber(
            name, title, INTEGER, optional=True, minValue=least
        )
        algorithm.addParameter(described(parameter, meaning, advanced=True))


def add_tta(algorithm: QgsProcessingAlgorithm) -> None:
    """Test-time views, for models with weights."""
    algorithm.addParameter(
        described(
            Choice("TTA", tr("Test-time views"), list(TTA), "off", [shown(name) for name in TTA]),
            tr(
                "Ask a network about each window several times and take the mean: flips, in four "
                "views; all, rotated too, in eight. As many times slower; for models with weights."
            ),
            advanced=True,
        )
    )


def model_names(*, learning: bool = False) -> list[str]:
    """Names of the models there are, the default first; learning: only those that need no
    weights."""
    names = [model.name for model in known_models() if model.learns_from_pair or not learning]
    return names if learning else [*names, MODEL_AUTO]  # last: numbers of the others stay


def known_models() -> list[Model]:
    """Every model that can be used now."""
    return list(models())


def shown(choice: str) -> str:
    """What a dialog calls a choice; names of programs and of number formats are what they are."""
    names = {
        "after": tr("after"),
        "before": tr("before"),
        "auto": tr("automatic"),
        "off": tr("off"),
        "shift": tr("as a whole"),
        "local": tr("by a smooth field"),
        "flips": tr("4, flipped"),
        "all": tr("8, flipped and rotated"),
    }
    return names.get(choice, choice)


class Asked:
    """Reads the values of parameters, those left empty as None."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ):
        self._algorithm, self._parameters, self._context = algorithm, parameters, context

    def _given(self, name: str) -> bool:
        return self._algorithm.parameterDefinition(name) is not None and self._parameters.get(
            name
        ) not in (None, "")

    def number(self, name: str) -> float | None:
        """A number."""
        return self._algorithm.parameterAsDouble(*self._of(name)) if self._given(name) else None

    def count(self, name: str) -> int | None:
        """A whole number."""
        return self._algorithm.parameterAsInt(*self._of(name)) if self._given(name) else None

    def flag(self, name: str, *, otherwise: bool = False) -> bool:
        """What a box says."""
        given = self._given(name)
        return bool(self._algorithm.parameterAsBool(*self._of(name))) if given else otherwise

    def listed_bands(self, name: str) -> tuple[int | str, ...] | None:
        """Bands as a text lists them; None where it is empty. Raises BadInput."""
        text = self.text(name, "").strip()
        try:
            return bands_in(text) if text else None
        except ValueError:
            sentence = tr("“{text}” is no list of bands; write numbers such as 3,2,1.")
            raise BadInput(sentence.format(text=text)) from None

    def bands(self, name: str) -> tuple[int | str, ...] | None:
        """Bands by number, or, as scripts may write them too, by colour; else those of both
        images by colour."""
        said = self._parameters.get(name) if self._given(name) else None
        named = isinstance(said, str) and any(part.isalpha() for part in said)
        if said is not None and not named:
            return tuple(self._algorithm.parameterAsInts(*self._of(name))) or None
        return self.listed_bands(name if named else "COLOURS")

    def text(self, name: str, otherwise: str) -> str:
        """A text."""
        defined = self._algorithm.parameterDefinition(name) is not None
        return (self._algorithm.parameterAsString(*self._of(name)) if defined else "") or otherwise

    def choice(self, name: str, otherwise: str) -> str:
        """The name that was chosen."""
        defined = self._algorithm.parameterDefinition(name) is not None
        return chosen(self._algorithm, self._parameters, name) if defined else otherwise

    def crs(self, name: str) -> str | None:
        """A CRS as the engine takes it. Raises BadInput."""
        if not self._given(name):
            return None
        crs = self._algorithm.parameterAsCrs(*self._of(name))
        if not crs.isValid():
            sentence = tr("“{value}” is no CRS that QGIS knows; give one such as EPSG:32633.")
            raise BadInput(sentence.format(value=self._parameters[name]))
        return crs_definition(crs)

    def minimum_area(self) -> dict[str, float | str]:
        """Nothing where it is left to the engine."""
        text = self.text("MIN_AREA", "").strip() or AUTO
        return {} if text == AUTO else {"min_area": minimum_area(text)}

    def raster(self, name: str) -> str:
        """The GDAL name of a raster."""
        return raster_input(self._algorithm, self._parameters, name, self._context)

    def _of(self, name: str) -> tuple[dict[str, Any], str, QgsProcessingContext]:
        return self._parameters, name, self._context


def request(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    output: str,
    area: str | None,
) -> DetectionRequest:
    """What the engine is asked. Raises BadInput for values that make no sense."""
    asked = Asked(algorithm, parameters, context)
    before, after = (
        raster_layer(algorithm, parameters, name, context) for name in ("BEFORE", "AFTER")
    )
    reading = {
        f"{what}_{date}": read(f"{what}_{date}".upper())
        for date in ("before", "after")
        for what, read in (("bands", asked.bands), ("nodata", asked.number), ("crs", asked.crs))
    }
    return DetectionRequest(
        before=asked.raster("BEFORE"),
        after=asked.raster("AFTER"),
        output=output,
        model=asked.text("WEIGHTS", "") or asked.choice("MODEL", UNSUPERVISED),
        threshold=asked.number("THRESHOLD"),
        crf=asked.choice("CRF", "auto"),
        **asked.minimum_area(),
        area_of_interest=area,
        grid=asked.choice("GRID", "after"),
        align=asked.choice("ALIGN", "off"),
        **as_qgis_reads(before, after, reading),
        window=asked.count("WINDOW"),
        overlap=asked.count("OVERLAP"),
        batch=asked.count("BATCH"),
        device=asked.text("DEVICE", "auto").strip(),
        precision=asked.choice("PRECISION", "auto"),
        tta=asked.choice("TTA", "off"),
        seed=asked.count("SEED") or 0,
        overwrite=asked.flag("OVERWRITE"),
    )
