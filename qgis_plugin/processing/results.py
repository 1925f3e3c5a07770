"""From a folder with a result to the destinations that the user chose, styled layers and
numbers."""

from __future__ import annotations

import shutil
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    QgsLayerTree,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
)

from ...engine.errors import BadInput, OutputRefused
from ...engine.files.json_text import read_json
from ...engine.raster.gdal_io import attempt, quiet, refuse_unfit
from ...engine.request import DetectionResult
from ...engine.results.polygon_edits import keep_copy_of_edited
from ...engine.results.review_decisions import refuse_waiting
from ...engine.runs.output_folder import NAMES, POLYGONS
from ..map.layers import ORDER, describe, pair_name, style, title
from ..paths import folder_trouble, holds_result
from ..text.formatting import headline, listed
from ..text.plain_words import plain
from ..text.translation import tr
from .base import described, folder_of
from .polygon_formats.parameters import FILE, copies_of_polygons

FOLDER, OVERWRITE = "FOLDER", "OVERWRITE"
_MEMORY = "memory:"  # scripts ask for temporary layers so; ours are files
# Output of the algorithm to the name of the layer in a result; those of a semantic model and of
# named kinds of change are made only when asked for.
_ALWAYS = {"CHANGES": "changes", "CHANGE": "change", "PROBABILITY": "probability"}
_SEMANTIC = {
    "TRANSITION": "transition",
    "CLASSES_BEFORE": "classes_before",
    "CLASSES_AFTER": "classes_after",
}
_KINDS = {"KINDS": "kinds"}
_BY_INDEX = {"KIND": "kind", "MAGNITUDE": "magnitude"}  # only where bands name their colours
_VIEWS = {"UNCERTAINTY": "uncertainty"}  # made only where test-time views are asked for
_MASKED = {"NOT_ASSESSED": "not_assessed"}  # made only where something is masked
LAYERS = {**_ALWAYS, **_KINDS, **_BY_INDEX, **_SEMANTIC, **_VIEWS, **_MASKED}


def add_results(algorithm: QgsProcessingAlgorithm, *, semantic: bool, kinds: bool = False) -> None:
    """Destinations and numbers. semantic: of models that tell classes, too; kinds: of what was
    learned from decisions that name kinds of change."""
    meanings = {
        "CHANGES": tr("Outlines of the changes with area, mean and highest probability."),
        "CHANGE": tr("1 where it changed, 0 where it did not, no data where nothing was assessed."),
        "PROBABILITY": tr("How probable change is, 0 to 1; every threshold can be tried on it."),
        "KINDS": tr("Which of your kinds of change; only where accepted polygons name kinds."),
        "KIND": tr(
            "Which kind of change, by indices of the bands; only where bands say their colours."
        ),
        "MAGNITUDE": tr("By how much the bands changed; only where they say their colours."),
        "TRANSITION": tr("From which class to which; only of models that tell classes."),
        "CLASSES_BEFORE": tr("What was there before; only of models that tell classes."),
        "CLASSES_AFTER": tr("What is there after; only of models that tell classes."),
        "UNCERTAINTY": tr(
            "How far test-time views lie apart, a standard deviation; only where they are asked "
            "for."
        ),
        "NOT_ASSESSED": tr("Why pixels were not assessed; only where something is masked."),
    }
    offered = {
        **_ALWAYS,
        **(_KINDS if kinds else {}),
        **_BY_INDEX,
        **(_SEMANTIC if semantic else {}),
        **(_VIEWS if semantic else {}),
        **_MASKED,
    }
    for name, kind in offered.items():
        algorithm.addParameter(
            described(_destination(name, title(kind), by_default=name in _ALWAYS), meanings[name])
        )
    folder = QgsProcessingParameterFolderDestination(FOLDER, tr("Result folder"), None, True, False)
    algorithm.addParameter(
        described(
            folder,
            tr(
                "Keep everything in this folder: all layers, the report, the picture, and the "
                "recipe to run again."
            ),
        )
    )
    algorithm.addParameter(
        described(
            QgsProcessingParameterBoolean(OVERWRITE, tr("Replace an earlier result"), False),
            tr("Whether a result that lies in the result folder already may be replaced."),
            advanced=True,
        )
    )
    for name, description in (
        ("CHANGED_AREA", tr("Changed area (m²)")),
        ("CHANGED_PERCENT", tr("Changed (% of what was assessed)")),
        ("NUMBER_OF_CHANGES", tr("Number of polygons")),
        ("PIXELS_CHANGED", tr("Changed pixels")),
        ("AREA_NOT_ASSESSED", tr("Area not assessed (m²)")),
        ("SECONDS", tr("Seconds")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, description))
    algorithm.addOutput(QgsProcessingOutputString("SUMMARY", tr("Summary")))


def _destination(name: str, description: str, *, by_default: bool) -> Any:
    if name == "CHANGES":
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        return QgsProcessingParameterVectorDestination(
            name, description, polygons, None, True, by_default
        )
    return QgsProcessingParameterRasterDestination(name, description, None, True, by_default)


@dataclass(frozen=True)
class Destinations:
    """Where results go. folder: the one the user wants to keep, else None; work: where the engine
    writes; files: output of the algorithm to path."""

    folder: str | None
    work: str
    files: dict[str, str]

    def remove_work(self) -> None:
        """Remove what nobody asked to keep."""
        if self.folder is None:
            shutil.rmtree(self.work, ignore_errors=True)


def read_destinations(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Destinations:
    """What the user chose; layers to load are announced to QGIS.

    To be called while the algorithm works: QGIS forgets what was announced in the context of
    `prepareAlgorithm`."""
    folder = folder_of(algorithm, parameters, context) or None
    if folder == QgsProcessing.TEMPORARY_OUTPUT:
        folder = QgsProcessingUtils.generateTempFilename("deepchange")
    files = {}
    for name, kind in LAYERS.items():
        if algorithm.parameterDefinition(name) is None or not _said(parameters.get(name), context):
            continue
        if written(parameters[name], context) is None:
            # Of a result that is kept it is the file in its folder, not a copy of it.
            kept = (
                str(Path(folder) / (kind + (".gpkg" if kind == "changes" else ".tif")))
                if folder
                else None
            )
            parameters[name] = _without_temporary(
                parameters[name], kept or QgsProcessing.TEMPORARY_OUTPUT
            )
        path = algorithm.parameterAsOutputLayer(parameters, name, context)
        if path:
            files[name] = path
    return Destinations(folder, folder or _beside(files), files)


def _without_temporary(value: Any, path: str) -> Any:
    """A destination with a path in place of a temporary one, its project and name as they were."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        kept = QgsProcessingOutputLayerDefinition(value)
        kept.sink = QgsProperty.fromValue(path)
        return kept
    return path


def _beside(files: dict[str, str]) -> str:
    """A hidden folder on the disk of the first destination, so that its files only change their
    names."""
    first = next(iter(files.values()), None)
    place = Path(first).parent if first else Path(QgsProcessingUtils.tempFolder())
    return str(place / f".deepchange-{uuid.uuid4().hex[:12]}.partial")


def refuse_destinations(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    inputs: list[str],
) -> None:
    """Raise BadInput for a destination that the engine cannot write, or where something would be
    lost.

    inputs: files that are read in the same run."""
    folder = folder_of(algorithm, parameters, context)
    chosen: list[str] = []
    for name, kind in LAYERS.items():
        path = written(parameters.get(name), context)
        if algorithm.parameterDefinition(name) is None or path is None:
            continue
        ending = ".gpkg" if kind == "changes" else ".tif"
        if not path.lower().endswith(
            (ending, ".tiff" if ending == ".tif" else ending)
        ) or path.startswith("ogr:"):
            sentence = tr(
                "“{path}”: {layer} is written as *{ending}, a file of its own; give a file with "
                "that ending."
            )
            raise BadInput(sentence.format(path=path, layer=title(kind), ending=ending))
        if any(_is_same_file(path, item) for item in inputs):
            raise BadInput(
                tr("“{path}” is read in the same run; choose another file for the result.").format(
                    path=path
                )
            )
        others = [str(Path(folder) / file) for file in NAMES if folder and file != kind + ending]
        if any(_is_same_file(path, item) for item in (*chosen, *others)):
            raise BadInput(
                tr("“{path}” is the file of another layer, too; give each its own.").format(
                    path=path
                )
            )
        _refuse_other_layers(path)
        _refuse_unsaved_edits(path, context)
        chosen.append(path)


def _is_same_file(first: str, second: str) -> bool:
    one, other = Path(first), Path(second)
    try:
        return one.resolve() == other.resolve() or one.samefile(other)
    except OSError:  # one of them is not there, or is no file at all
        return False


# What every file of change polygons holds: the polygons and how QGIS shows them.
_OURS = ("changes", "layer_styles", "deepchange_written")


def _refuse_other_layers(path: str) -> None:
    """Raise BadInput for a GeoPackage with layers that are not ours: to write ours replaces the
    whole file."""
    if not path.lower().endswith(".gpkg") or not Path(path).is_file():
        return
    refuse_unfit(path, "the file")
    with quiet():
        dataset = attempt(gdal.OpenEx, path, gdal.OF_VECTOR | gdal.OF_RASTER)
    count = 0 if dataset is None else dataset.GetLayerCount()
    layers = [dataset.GetLayer(place).GetName() for place in range(count)]
    others = [layer for layer in layers if layer not in _OURS]
    if others:
        sentence = tr(
            "“{path}” holds other layers ({layers}), which would be lost; choose another file."
        )
        raise BadInput(sentence.format(path=path, layers=listed(others)))


def _refuse_unsaved_edits(path: str, context: QgsProcessingContext) -> None:
    """Raise BadInput for a file whose layer is being edited: the edits belong to features that
    would be gone."""
    if (layer := _edited_layer(path, context)) is not None:
        sentence = tr(
            "“{layer}” has edits that are not saved; save or discard them first, or choose "
            "another file."
        )
        raise BadInput(sentence.format(layer=layer.name()))


def refuse_edited_result(folder: Path, context: QgsProcessingContext) -> None:
    """Raise BadInput for a result whose polygons are being edited, or of which decisions wait:
    what is not in their file would not count."""
    refuse_waiting(folder)
    if (layer := _edited_layer(str(folder / POLYGONS), context)) is not None:
        sentence = tr("“{layer}” has edits that are not saved; save or discard them first.")
        raise BadInput(sentence.format(layer=layer.name()))


def _edited_layer(path: str, context: QgsProcessingContext) -> QgsVectorLayer | None:
    """The layer of the project that edits a file and is not saved; None where none does."""
    layers = context.project().mapLayers().values() if context.project() is not None else ()
    for layer in layers:
        edited = isinstance(layer, QgsVectorLayer) and layer.isEditable() and layer.isModified()
        if edited and _is_same_file(layer.source().partition("|")[0], path):
            return layer
    return None


def refuse_result_folder(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    refined: Path | None = None,
) -> None:
    """Raise BadInput where the result folder cannot be one, or holds a result that nobody said may
    be replaced.

    refined: the result that is decided anew, which may be done in its place."""
    chosen = folder_of(algorithm, parameters, context)
    if not chosen or chosen == QgsProcessing.TEMPORARY_OUTPUT:
        return
    folder = Path(chosen).resolve()
    if trouble := folder_trouble(str(folder)):
        raise BadInput(trouble)
    _refuse_unsaved_edits(str(folder / POLYGONS), context)
    if refined is not None and folder == refined.resolve():
        return
    if holds_result(folder) and not algorithm.parameterAsBool(parameters, OVERWRITE, context):
        text = tr(
            "The folder “{folder}” already holds a result; choose another folder, or switch on "
            "“Replace an earlier result” (OVERWRITE)."
        )
        raise BadInput(text.format(folder=folder))


def _said(value: Any, context: QgsProcessingContext) -> Any:
    """What a destination names; a batch wraps those that were left empty like all others."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(context.expressionContext(), "")
    return value


def written(value: Any, context: QgsProcessingContext) -> str | None:
    """The file that a destination names; None for temporary ones and those left out."""
    value = _said(value, context)
    temporary = value == QgsProcessing.TEMPORARY_OUTPUT or str(value).startswith(_MEMORY)
    return value if isinstance(value, str) and value and not temporary else None


class Polish(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer of a result when QGIS has loaded it, and tells it how it came to be."""

    # QGIS does not own post-processors: without this list Python would throw them away before they
    # are asked.
    _waiting: list[Polish] = []  # noqa: RUF012

    def __init__(self, kind: str, report: dict[str, Any], together: dict[str, int]) -> None:
        """together: the layers of one result that are loaded, with their places from the top on;
        each adds its own."""
        super().__init__()
        self._kind, self._report, self._together = kind, report, together
        Polish._waiting.append(self)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called by QGIS in the main thread."""
        # It may have been in the project already, with what an earlier file of that name held.
        layer.dataProvider().reloadData()
        layer.reload()
        style(layer, self._kind)
        describe(layer, self._kind, self._report)
        self._together[layer.id()] = ORDER.index(self._kind)
        if context.project() is not None:
            _arrange(context.project().layerTreeRoot(), self._together)
        if self in Polish._waiting:
            Polish._waiting.remove(self)


def _arrange(tree: QgsLayerTree, places: dict[str, int]) -> None:
    """Put the layers of a result on top of each other as the panel does: polygons under rasters are
    not to be seen."""
    for layer in sorted(places, key=places.__getitem__, reverse=True):
        node = tree.findLayer(layer)
        if node is not None:  # QGIS adds the layers only later from 3.32 on, and by `layerSortKey`
            parent = node.parent()
            parent.insertChildNode(0, node.clone())
            parent.removeChildNode(node)


def deliver(
    result: DetectionResult,
    where: Destinations,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    pair: str = "",
) -> dict[str, Any]:
    """Bring every layer to its destination and return the outputs of the algorithm.

    pair: what the names of loaded layers call the two images; empty: as the report does."""
    report = read_json(result.files["report"], tr("The report"))
    pair = pair or pair_name(report)
    delivered: dict[str, Any] = {}
    together: dict[str, int] = {}
    for name, path in where.files.items():
        source = result.files.get(LAYERS[name])
        if source is None:
            feedback.pushWarning(_why_left_out(name).format(layer=title(LAYERS[name])))
            _never_mind(context, path)
            continue
        replaced = name == "CHANGES" and not _is_same_file(source, path)
        if replaced and (told := keep_copy_of_edited(Path(path))):
            feedback.pushWarning(plain(told))
        _bring(Path(source), Path(path), keep=where.folder is not None)
        delivered[name] = path
        if context.willLoadLayerOnCompletion(path):
            details = context.layerToLoadOnCompletionDetails(path)
            details.setPostProcessor(Polish(LAYERS[name], report, together))
            _name_and_place(details, LAYERS[name], pair)
    changes, kept = where.files.get("CHANGES"), where.folder is not None
    for made, copy in copies_of_polygons(result, changes, kept=kept):
        _bring(made, copy, keep=kept)
        delivered[FILE] = str(copy)
    if where.folder is not None:
        delivered[FOLDER] = where.folder
    for warning in result.warnings:
        feedback.pushWarning(plain(warning))
    feedback.pushInfo(headline(result.to_json()))
    return {**delivered, **_numbers(result)}


def _why_left_out(name: str) -> str:
    if name in _KINDS:
        return tr(
            "No kind of change is learned: “{layer}” is left out. Name kinds in the field “kind” "
            "of two accepted polygons each, at least."
        )
    if name in _BY_INDEX:
        return tr(
            "Nothing says which band has which colour, or kinds are switched off: “{layer}” is "
            "left out."
        )
    if name in _VIEWS:
        return tr("No test-time views were asked for: “{layer}” is left out.")
    if name in _MASKED:
        return tr("Nothing is masked: “{layer}” is left out.")
    return tr("This model tells no classes: “{layer}” is left out.")


def _numbers(result: DetectionResult) -> dict[str, Any]:
    return {
        "CHANGED_AREA": result.area_changed_m2,
        "CHANGED_PERCENT": result.changed_percent,
        "NUMBER_OF_CHANGES": result.changes,
        "PIXELS_CHANGED": result.pixels_changed,
        "AREA_NOT_ASSESSED": result.area_not_assessed_m2,
        "SECONDS": result.seconds,
        "SUMMARY": headline(result.to_json()),
    }


def _bring(source: Path, target: Path, *, keep: bool) -> None:
    """Move (or copy, where the folder is kept) a file, with the names of classes that GDAL keeps
    beside it.

    What an earlier file left beside it goes: the journal of a GeoPackage would be applied to the
    new one."""
    if source == target:
        return
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        for ending in ("", ".aux.xml", "-wal", "-shm", "-journal"):
            there, here = Path(f"{source}{ending}"), Path(f"{target}{ending}")
            if there.exists():
                (shutil.copyfile if keep else shutil.move)(str(there), str(here))
            elif ending:
                here.unlink(missing_ok=True)
    except OSError as error:
        sentence = tr(
            "“{path}” cannot be written: {reason}; close it where it is open, or choose another "
            "file."
        )
        raise OutputRefused(sentence.format(path=target, reason=error.strerror or error)) from error


def _name_and_place(details: QgsProcessingContext.LayerDetails, kind: str, pair: str) -> None:
    if details.name == title(kind):  # a model gives its outputs names of its own
        details.name = tr("{layer} · {pair}").format(layer=title(kind), pair=pair)
        details.forceName = True  # QGIS calls layers by their files, which tell no pair
    if hasattr(details, "layerSortKey"):  # from QGIS 3.32 on; greater is higher
        details.layerSortKey = len(ORDER) - ORDER.index(kind)


def _never_mind(context: QgsProcessingContext, path: str) -> None:
    waiting = context.layersToLoadOnCompletion()
    context.setLayersToLoadOnCompletion(
        {name: details for name, details in waiting.items() if name != path}
    )
