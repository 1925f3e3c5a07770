"""What waits for the file of the polygons, kept in a small file beside it until it is written: it
outlives QGIS."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer, QgsWkbTypes

from ....engine.errors import BadInput, DeepChangeError
from ....engine.files.json_text import read_json
from ....engine.learning.candidates import Candidate
from ....engine.learning.missing import LOOKED_AT
from ....engine.results.report import write_json
from ....engine.runs.output_folder import WAITING
from ..review_decisions import ALL, FIELD, KIND, NOTE, Values
from .undo import Step, UndoLog


class KeptDecisions:
    """Decisions, kinds, notes, drawn polygons and places where nothing is missing that wait. log:
    what can be taken back before them.

    Each method says whether what it was told is in the file now."""

    def __init__(self, layer: QgsVectorLayer, log: UndoLog) -> None:
        self._layer, self._log = layer, log.copy()
        file = _file_of(layer)
        self._path = file.with_name(f"{file.stem}{WAITING}{uuid.uuid4().hex[:8]}.json")
        self._was: Values = {}  # as the polygons are in their file
        self._said: Values = {}  # as they are to be
        self._added: list[QgsFeature | Candidate] = []  # drawn, or a place with nothing missing

    def decide(self, values: Values, now: Values) -> bool:
        """Texts of polygons wait. now: these texts as they are in the file."""
        before = {
            fid: {name: self._said.get(fid, {}).get(name, text) for name, text in texts.items()}
            for fid, texts in now.items()
        }
        self._log.add(Step(before, values))
        return self._change(before, values)

    def add(self, added: QgsFeature | Candidate) -> bool:
        """A drawn polygon waits, or a place where nothing is missing."""
        self._log.add(Step({}, {}, added))
        self._added.append(added)
        return self._write()

    def undo(self) -> bool:
        """What came last is to be taken back."""
        if not self._log.can_undo:
            return True
        step = self._log.undo()
        if step.drawn is None:
            return self._change(step.after, step.before)
        if step.drawn not in self._added:
            return False  # it is in the file of the polygons already
        self._added.remove(step.drawn)
        return self._write()

    def redo(self) -> bool:
        """What was taken back last is to be done again."""
        if not self._log.can_redo:
            return True
        step = self._log.redo()
        if step.drawn is None:
            return self._change(step.before, step.after)
        self._added.append(step.drawn)
        return self._write()

    def _change(self, before: Values, after: Values) -> bool:
        for fid, texts in after.items():
            self._was[fid] = {**before[fid], **self._was.get(fid, {})}
            self._said[fid] = {**self._said.get(fid, {}), **texts}
        return self._write()

    def _write(self) -> bool:
        shapes = _shapes_of(self._layer, list(self._said))
        rows = [
            {"fid": fid, "shape": shapes[fid], "was": self._was[fid], "is": texts}
            for fid, texts in self._said.items()
            if fid in shapes and texts != self._was[fid]
        ]
        drawn = [each.geometry().asWkt() for each in self._added if isinstance(each, QgsFeature)]
        places = [
            {**asdict(each), "shape": each.shape.hex()}
            for each in self._added
            if isinstance(each, Candidate)
        ]
        partial = self._path.with_name(f".deepchange-{uuid.uuid4().hex[:12]}.json")
        try:
            write_json({"polygons": rows, "drawn": drawn, "places": places}, partial)
            partial.replace(self._path)
        except (DeepChangeError, OSError):
            with suppress(OSError):
                partial.unlink()
            return False
        return len(shapes) == len(self._said)

    def forget(self) -> None:
        """All of it is in the file of the polygons."""
        _remove(self._path)


@dataclass(frozen=True)
class Found:
    """What was kept. values: what is to be written now. drawn: shapes. places: where nothing is
    missing. unfit: how many polygons are others now, or were decided otherwise. paths: of the files
    that hold it."""

    values: Values
    drawn: list[QgsGeometry]
    places: list[Candidate]
    unfit: int
    paths: list[Path]

    def forget(self) -> None:
        """All of it is written."""
        for path in self.paths:
            _remove(path)


def find_kept(layer: QgsVectorLayer, now: Callable[[int], dict[str, str]]) -> Found | None:
    """What was kept beside the file of a layer; None where nothing was. now: decision, kind and
    note of a polygon. What is no such file is left alone."""
    values: Values = {}
    drawn: list[QgsGeometry] = []
    places: list[Candidate] = []
    unfit, paths = 0, []
    file = _file_of(layer)
    for path in sorted(file.parent.glob(f"{_escaped(file.stem)}{WAITING}*.json")):
        read = _read(path)
        if read is None:
            continue
        paths.append(path)
        rows, shapes, looked_at = read
        drawn += shapes
        places += looked_at
        numbers = _numbers_of(layer, rows)
        for row in rows:
            fid = numbers.get(row["shape"])
            told = {} if fid is None else now(fid)
            texts = {name: text for name, text in row["is"].items() if told.get(name) != text}
            if fid is None or any(told.get(name) != row["was"].get(name) for name in texts):
                unfit += 1
            elif texts:
                values[fid] = {**values.get(fid, {}), **texts}
    if not paths:
        return None
    there = set(_shapes_of(layer).values()) if places else set()
    return Found(
        values, drawn, [each for each in places if _digest(each.shape) not in there], unfit, paths
    )


def _file_of(layer: QgsVectorLayer) -> Path:
    return Path(layer.source().partition("|")[0])


def _escaped(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


def _read(path: Path) -> tuple[list[dict[str, Any]], list[QgsGeometry], list[Candidate]] | None:
    try:
        told = read_json(path, "")
        rows = [
            {
                "fid": int(row["fid"]),
                "shape": str(row["shape"]),
                "was": _texts(row["was"]),
                "is": _texts(row["is"]),
            }
            for row in told["polygons"]
        ]
        shapes = [QgsGeometry.fromWkt(str(text)) for text in told["drawn"]]
        places = [
            Candidate(
                bytes.fromhex(each["shape"]),
                int(each["pixels"]),
                float(each["probability"]),
                LOOKED_AT,
            )
            for each in told.get("places", ())
        ]
    except (BadInput, KeyError, TypeError, ValueError):
        return None
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    return rows, [shape for shape in shapes if shape.type() == polygon], places


def _texts(told: Any) -> dict[str, str]:
    """Raises ValueError for what is no decision, kind or note."""
    texts = {str(name): str(text) for name, text in dict(told).items()}
    if set(texts) - {FIELD, KIND, NOTE} or texts.get(FIELD, ALL[0]) not in ALL:
        raise ValueError(texts)
    return texts


def _numbers_of(layer: QgsVectorLayer, rows: list[dict[str, Any]]) -> dict[str, int]:
    """The numbers that polygons have now, by their shapes; all are looked through only where some
    have others."""
    shapes = _shapes_of(layer, [row["fid"] for row in rows])
    if any(shapes.get(row["fid"]) != row["shape"] for row in rows):
        shapes = _shapes_of(layer)
    return {shape: fid for fid, shape in shapes.items()}


def _shapes_of(layer: QgsVectorLayer, fids: list[int] | None = None) -> dict[int, str]:
    """A text for the shape of each polygon, by its number; fids: of these alone."""
    request = QgsFeatureRequest().setNoAttributes()
    if fids is not None:
        request.setFilterFids(fids)
    return {
        feature.id(): _digest(bytes(feature.geometry().asWkb()))
        for feature in layer.getFeatures(request)
    }


def _digest(wkb: bytes) -> str:
    return hashlib.sha256(wkb).hexdigest()[:32]
