"""A copy of the polygons as FlatGeobuf or GeoParquet, beside the GeoPackage."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingOutputFile

from ....engine.errors import BadInput
from ....engine.request import POLYGON_FORMATS, DetectionResult
from ....engine.results.polygon_files.formats import FORMATS, refuse_lacking_driver
from ....engine.runs.output_folder import FLATGEOBUF, GEOPARQUET, KEYS
from ...text.translation import tr
from ..base import Choice, chosen, described

POLYGONS, FILE = "POLYGONS", "POLYGONS_FILE"
_AS_IT_WAS = "as it was"


def add_polygons(
    algorithm: QgsProcessingAlgorithm, *, again: bool = False, several: bool = False
) -> None:
    """The parameter, and the file as an output. again: of a result that is made anew. several: of
    many results, each with a file in its folder."""
    names = [*([_AS_IT_WAS] if again else []), *POLYGON_FORMATS]
    shown = {_AS_IT_WAS: tr("as it was"), "gpkg": tr("GeoPackage alone")}
    algorithm.addParameter(
        described(
            Choice(
                POLYGONS,
                tr("Polygons also as"),
                names,
                names[0],
                [shown.get(name) or FORMATS[name].name for name in names],
            ),
            tr(
                "Writes a copy of the polygons in this format, in the result folder or beside the "
                "file of the polygons."
            ),
            advanced=True,
        )
    )
    if not several:
        algorithm.addOutput(QgsProcessingOutputFile(FILE, tr("Copy of the polygons")))


def polygon_format(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> str | None:
    """What a request says of it; None: as it was."""
    name = chosen(algorithm, parameters, POLYGONS)
    return None if name == _AS_IT_WAS else name


def refuse_polygon_format(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    polygons: str | None,
) -> None:
    """Raise BadInput for a format that GDAL does not write here, and where the copy has no place or
    would replace a file that nobody spoke of. polygons: the file named for the polygons, or
    None."""
    name = polygon_format(algorithm, parameters)
    if name in (None, "gpkg"):
        return
    refuse_lacking_driver(str(name))
    folder = algorithm.parameterAsString(parameters, "FOLDER", context)
    if not folder and parameters.get("CHANGES") in (None, ""):
        raise BadInput(
            tr(
                "The copy of the polygons has no place; name a result folder, or a file for the "
                "polygons."
            )
        )
    copy = polygons and _beside(polygons, FORMATS[str(name)].file)
    if copy and copy.exists() and not algorithm.parameterAsBool(parameters, "OVERWRITE", context):
        text = tr(
            "“{path}” is there already; choose another file for the polygons, or switch on "
            "“Replace an earlier result” (OVERWRITE)."
        )
        raise BadInput(text.format(path=copy))


def copies_of_polygons(
    result: DetectionResult, polygons: str | None, *, kept: bool
) -> Iterator[tuple[Path, Path]]:
    """The copy, where there is one, and where it goes: beside the file of the polygons (or None),
    else where it is, if that folder is kept."""
    for file in (FLATGEOBUF, GEOPARQUET):
        made = result.files.get(KEYS[file])
        if made and (polygons or kept):
            yield Path(made), _beside(polygons, file) if polygons else Path(made)


def _beside(polygons: str, file: str) -> Path:
    return Path(polygons).with_suffix(Path(file).suffix)
