"""The layer in which an analyst says what changed: its polygons and what its fields say, checked
before any work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from osgeo import gdal

from ...engine.accuracy.change_values import ChangeValues, is_unknown, key
from ...engine.catalogue.card import LandClass
from ...engine.errors import BadInput, NothingToAssess
from ...engine.messages import Quantity, msg
from ...engine.raster.gdal_io import attempt, quiet
from ...engine.raster.placed_shapes import polygons_of
from ...engine.raster.vector_layer import VectorLayer, is_vector, open_layer
from .label_coding import IGNORED

_MOST_CLASSES = 254  # 0 and 255 are no class on disk
_SHOWN = 8
_COLOURS = (
    "#e6194b",
    "#3cb44b",
    "#ffe119",
    "#4363d8",
    "#f58231",
    "#911eb4",
    "#46f0f0",
    "#f032e6",
    "#808000",
    "#9a6324",
)


@dataclass(frozen=True)
class LabelsLayer:
    """A polygon layer. fields: those asked for, as the layer spells them; rows: what they say of
    each polygon, None where nothing; placed: whether it says its reference system."""

    name: str
    fields: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    placed: bool


def read_labels_layer(name: str, fields: Sequence[str]) -> LabelsLayer:
    """Look at all polygons. Raises BadInput for a file that is missing or no layer, one without
    polygons, and fields that it does not have."""
    source = _opened(name)
    shapes = [(polygons_of(feature.GetGeometryRef()), feature) for feature in source.features()]
    drawn = [feature for polygon, feature in shapes if polygon is not None]
    if not drawn:
        other = msg(
            "“{name}” holds points or lines; give a polygon layer with what changed.", name=name
        )
        nothing = msg(
            "“{name}” holds no polygon; draw what changed, save the layer, and run again.",
            name=name,
        )
        raise BadInput(other if shapes else nothing)
    spelt = tuple(_spelt(source, field) for field in fields)
    rows = tuple(
        tuple(feature[field] if feature.IsFieldSetAndNotNull(field) else None for field in spelt)
        for feature in drawn
    )
    return LabelsLayer(name, spelt, rows, source.crs is not None)


def _opened(name: str) -> VectorLayer:
    if not is_vector(name):
        with quiet():
            raster = attempt(gdal.OpenEx, name, gdal.OF_RASTER | gdal.OF_READONLY)
        if raster is not None:
            raise BadInput(
                msg(
                    "“{name}” is a raster and holds no polygons; give a polygon layer "
                    "with what changed.",
                    name=name,
                )
            )
    return open_layer(name, "the layer of labels")


def _spelt(source: VectorLayer, field: str) -> str:
    """A field as the layer writes it. Raises BadInput where it has none of that name."""
    index = source.layer.GetLayerDefn().GetFieldIndex(field)
    if index < 0:
        raise BadInput(
            msg(
                "“{name}” has no field “{field}”; it has: {fields}.",
                name=source.name,
                field=field,
                fields=", ".join(source.fields) or "none",
            )
        )
    spelling: str = source.fields[index]
    return spelling


# ---- One field: change or none -------------------------------------------------------------------


class ChangeField:
    """A field that says of each polygon whether it is a change; without a field each is one."""

    def __init__(self, layer: LabelsLayer, values: ChangeValues) -> None:
        """values: what the field's values mean where they are none of the usual ones; other words
        name kinds of change. Raises NothingToAssess where no polygon is a change, BadInput for
        numbers that nobody explained."""
        self.classes: tuple[LandClass, ...] = ()
        self._layer = layer
        self._said = [(value[0] if value else None) for value in layer.rows]
        if layer.fields:
            what = f"The field “{layer.fields[0]}” of “{layer.name}”"
            self._meanings = values.read(self._said, what, words_are_changes=True)
            self._refuse_no_change(layer)

    def number(self, value: Any) -> int:
        """1 for a change, 0 for none, IGNORED where nobody judged."""
        return self._meanings.of(value)

    @property
    def names_unchanged(self) -> bool:
        """Whether some polygons say where nothing changed."""
        return bool(self._layer.fields) and any(self.number(value) == 0 for value in self._said)

    @property
    def told(self) -> str:
        """Which values were taken for what, as “change: yes (20 polygons); unchanged: 0 (20)”."""
        if not self._layer.fields:
            return f"change: every polygon ({_polygons(len(self._said))})"
        parts: list[str] = []
        for title, number in _MEANINGS:
            if values := self._of(number):
                total = sum(values.values())
                parts.append(
                    f"{title}: {_listed(values)} ({f'{total:,}' if parts else _polygons(total)})"
                )
        return "; ".join(parts)

    def _of(self, number: int) -> Counter[str]:
        """How often each value of a meaning is said, as first written."""
        written: dict[str, str] = {}
        counts: Counter[str] = Counter()
        for value in self._said:
            if self.number(value) == number:
                counts[written.setdefault(key(value), _shown(value))] += 1
        return counts

    def _refuse_no_change(self, layer: LabelsLayer) -> None:
        if any(self.number(value) == 1 for value in self._said):
            return
        field = f"field “{layer.fields[0]}”"
        if not any(key(value) for value in self._said):
            raise NothingToAssess(
                msg(
                    "The {field} of “{name}” is empty in every polygon; fill it in, or "
                    "choose no field if every polygon is a change.",
                    field=field,
                    name=layer.name,
                )
            )
        raise NothingToAssess(
            msg(
                "No polygon of “{name}” is a change by its {field} ({told}); write "
                "another value there for what changed, or choose another field.",
                name=layer.name,
                field=field,
                told=self.told,
            )
        )


_MEANINGS = (("change", 1), ("unchanged", 0), ("left out", IGNORED))


def _shown(value: Any) -> str:
    return str(value if value is not None else "").strip() or "empty"


def _listed(values: Counter[str]) -> str:
    names = list(values)
    return ", ".join(names[:_SHOWN]) + (
        f" and {len(names) - _SHOWN:,} more" if len(names) > _SHOWN else ""
    )


def _polygons(count: int) -> str:
    return f"{count:,} polygon{'s' * (count != 1)}"


# ---- Two fields: land cover before and after -----------------------------------------------------


class ClassFields:
    """Two fields with the land cover of both dates. classes: all that they name, in the order of
    their names, each as first written. names_unchanged: outside the polygons nothing changed."""

    names_unchanged = False

    def __init__(self, layer: LabelsLayer) -> None:
        """Raises BadInput for an empty field or too many classes, NothingToAssess where the dates
        never differ."""
        written: dict[str, str] = {}
        for row in layer.rows:
            for value in row:
                if not is_unknown(value):
                    written.setdefault(key(value), str(value).strip())
        _refuse_classes(layer, written)
        titles = sorted(written.items(), key=lambda item: item[1].casefold())
        self._numbers = {key: place for place, (key, _) in enumerate(titles)}
        self.classes = tuple(
            LandClass(title, _COLOURS[place % len(_COLOURS)])
            for place, (_, title) in enumerate(titles)
        )

    def number(self, value: Any) -> int:
        """The class's place in the list, IGNORED where none is said."""
        return self._numbers.get(key(value), IGNORED)

    @property
    def told(self) -> str:
        """Which classes were found."""
        return f"classes: {_listed(Counter(item.name for item in self.classes))}"


def _refuse_classes(layer: LabelsLayer, written: dict[str, str]) -> None:
    for place, field in enumerate(layer.fields):
        if all(is_unknown(row[place]) for row in layer.rows):
            raise BadInput(
                msg(
                    "The field “{field}” of “{name}” names no class in any polygon; fill it in.",
                    field=field,
                    name=layer.name,
                )
            )
    if len(written) > _MOST_CLASSES:
        raise BadInput(
            msg(
                "The fields “{before}” and “{after}” of “{name}” name {number} classes, "
                "and {most_classes} are the most there can be; give fields that name "
                "kinds of land cover.",
                before=layer.fields[0],
                after=layer.fields[1],
                name=layer.name,
                number=Quantity(len(written), form=","),
                most_classes=_MOST_CLASSES,
            )
        )
    if not any(
        {key(row[0]), key(row[1])} <= written.keys() and key(row[0]) != key(row[1])
        for row in layer.rows
    ):
        raise NothingToAssess(
            msg(
                "No polygon of “{name}” names two classes; name the field of the class "
                "before and that of the class after, which differ where there is "
                "change.",
                name=layer.name,
            )
        )
