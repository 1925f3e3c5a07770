"""What may be wrong with a pair, and how the panel can mend it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osgeo import gdal
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

from ....engine.errors import BadInput
from ....engine.messages import Message, Remedy, as_message
from ....engine.request import absolute
from ...map.acquisition_date import is_earlier
from ...map.gdal_source import raster_name, without_options
from ...map.image_layers import add_image
from ...map.web_layers import images_folder, is_web_layer, unavailable
from ...paths import folder_trouble, holds_result
from ...session_files import passing_file
from ...settings import results_folder
from ...text.translation import tr
from .check_panel import Concern

if TYPE_CHECKING:
    from ....engine.pair_check import Check


@dataclass(frozen=True)
class Menders:
    """What the panel can do about a concern."""

    save_web_layer: Callable[[Any], None]  # a side of the pair
    learn_from_pair: Callable[[], None]
    set_up: Callable[[], None]
    own_folder: Callable[[], None]
    look_everywhere: Callable[[], None]
    leave_out_found_masks: Callable[[], None]
    show_clouds: Callable[[], None]


def own_concerns(pair: Any, options: Any, menders: Menders) -> list[Concern]:
    """What can be said of the layers before the engine looks at them. pair, options: those
    panels."""
    concerns = []
    folder = images_folder(options.folder())
    for side in pair.choices():
        layer = side.layer()
        if layer is None or not is_web_layer(layer):
            continue
        if not layer.isValid():
            concerns.append(Concern("problem", unavailable(layer)))
        else:
            text = tr(
                "“{layer}” comes from a web service: what the map shows of it is saved as a "
                "GeoTIFF in “{folder}” before the run."
            )
            mend = (tr("Save it now"), lambda side=side: menders.save_web_layer(side))
            concerns.append(Concern("note", text.format(layer=layer.name(), folder=folder), mend))
    concerns += [
        Concern("problem", _file_is_gone(layer.name(), path)) for layer, path in missing_files(pair)
    ]
    if is_one_image(pair, options):
        concerns.append(Concern("problem", tr("Before and after are the same image; choose two.")))
    concerns += _different_types(pair)
    first, second = pair.before.iso_date(), pair.after.iso_date()
    if is_earlier(second, first):
        text = tr("The image before ({first}) is later than the image after ({second}).")
        concerns.append(
            Concern("note", text.format(first=first, second=second), (tr("Swap them"), pair.swap))
        )
    elif pair.order_is_a_guess and not _is_one_file(pair):
        text = tr("Which image is the earlier one is a guess: neither dates nor names tell.")
        concerns.append(Concern("note", text, (tr("Swap them"), pair.swap)))
    return concerns


def _different_types(pair: Any) -> list[Concern]:
    """A remark where one image holds bytes and the other wider numbers: they may show the same on
    another scale."""
    layers = [side.layer() for side in pair.choices()]
    if any(layer is None or layer.providerType() != "gdal" for layer in layers):
        return []
    if not all(layer.isValid() for layer in layers):
        return []  # of what cannot be opened nobody knows the type
    first, second = (layer.dataProvider().dataType(1) for layer in layers)
    if (first == Qgis.DataType.Byte) == (second == Qgis.DataType.Byte):
        return []
    text = tr(
        "“{before}” and “{after}” hold different types of numbers ({first} and {second}), mostly "
        "on different scales; better take two images that were stored alike, or read the result "
        "with care."
    )
    types = {
        name: gdal.GetDataTypeName(int(kind))
        for name, kind in (("first", first), ("second", second))
    }
    return [Concern("note", text.format(before=layers[0].name(), after=layers[1].name(), **types))]


def is_one_image(pair: Any, options: Any) -> bool:
    """Whether both sides are the same bands of the same source."""
    first, second = (side.layer() for side in pair.choices())
    if first is None or second is None or first.providerType() != second.providerType():
        return False
    if options.bands_before.text().strip() != options.bands_after.text().strip():
        return False
    return _is_one_file(pair)


def _is_one_file(pair: Any) -> bool:
    first, second = (side.layer() for side in pair.choices())
    if first is None or second is None or first.providerType() != "gdal":
        return bool(first is not None and second is not None and first.source() == second.source())
    return absolute(without_options(first.source())) == absolute(without_options(second.source()))


def missing_files(pair: Any) -> list[tuple[QgsRasterLayer, str]]:
    """Layers of the pair whose file on this machine is not there any more, each with its path."""
    layers = [side.layer() for side in pair.choices() if side.layer() is not None]
    files = [
        (layer, without_options(layer.source()))
        for layer in layers
        if layer.providerType() == "gdal"
    ]
    return [
        (layer, path) for layer, path in files if _is_plain_file(path) and not Path(path).exists()
    ]


def _is_plain_file(path: str) -> bool:
    # GDAL reads much that is no file: archives and the web (/vsizip/, /vsicurl/), subdatasets
    # (NETCDF:…).
    return Path(path).is_absolute() and not path.startswith("/vsi")


def _file_is_gone(layer: str, path: str) -> str:
    text = tr(
        "The file of “{layer}” is not there any more: {path}. Put it back, or choose another layer."
    )
    return text.format(layer=layer, path=path)


def folder_concern(
    folder: str, taken: tuple[str, ...], take_another: Callable[[], None]
) -> list[Concern]:
    """What speaks against a folder that the analyst chose: it cannot be written, or a result lies
    there, or will.

    Empty: she chose none, and it is the one where results go by default."""
    if trouble := folder_trouble(folder or str(results_folder())):
        return [Concern("problem", trouble)]
    if not folder:
        return []
    held = holds_result(Path(folder))
    if not held and folder not in taken:
        return []
    if held:
        text = tr(
            "The folder “{folder}” already holds a result; take another folder, so that both are "
            "kept."
        )
    else:
        text = tr(
            "A run that is not done yet writes to the folder “{folder}”; take another folder."
        )
    return [
        Concern("problem", text.format(folder=folder), (tr("Take another folder"), take_another))
    ]


def engine_concerns(
    found: Check, pair: Any, model: Any, options: Any, menders: Menders
) -> list[Concern]:
    """The engine's sentences, each with a button where we know a way out."""
    from ....engine.raster.model_fit import is_fact

    folder = options.folder()
    problems = found.problems
    if folder and folder_trouble(folder):
        # What cannot be written at all is not short of space.
        problems = without(Remedy.OTHER_FOLDER, problems)
    told = [("problem", text) for text in problems]
    notes = [("fact" if is_fact(text) else "note", text) for text in found.notes]
    told += sorted(notes, key=lambda note: note[0] == "fact")
    return [
        Concern(kind, text, _way_out(kind, as_message(text), pair, model, options, menders))
        for kind, text in told
    ]


def without(remedy: Remedy, problems: tuple[str, ...]) -> tuple[str, ...]:
    """The problems against which something else helps."""
    return tuple(text for text in problems if remedy not in as_message(text).remedies)


_CRS = {Remedy.ASSIGN_CRS, Remedy.ASSIGN_CRS_BEFORE, Remedy.ASSIGN_CRS_AFTER}
_DECLARE = {Remedy.DECLARE_NODATA_BEFORE: "before", Remedy.DECLARE_NODATA_AFTER: "after"}


def _way_out(
    kind: str, message: Message, pair: Any, model: Any, options: Any, menders: Menders
) -> tuple[str, Callable[[], Any]] | None:
    remedies = set(message.remedies)
    if remedies & _CRS and (lacking := _without_system(pair)) is not None:
        other = pair.after if lacking is pair.before else pair.before
        system = other.layer().crs()
        return tr("Use {system}").format(
            system=system.authid() or tr("that of the other image")
        ), lambda: assign(lacking, system)
    if to_declare := remedies & set(_DECLARE):
        side, value = _DECLARE[to_declare.pop()], str(message.values["value"])
        return tr("Treat {value} as no data").format(value=value), lambda: _declare_nodata(
            options, side, value
        )
    if Remedy.SET_UP_ENGINE in remedies:
        return tr("Set the engine up…"), menders.set_up
    if Remedy.LEAVE_OUT_FOUND_MASKS in remedies:
        return tr("Leave it out"), menders.leave_out_found_masks
    if Remedy.FIND_CLOUDS in remedies:
        return tr("Show them"), menders.show_clouds
    if Remedy.ALIGN in remedies and options.align.currentData() == "off":
        return tr("Align the images"), lambda: _align(options)
    if Remedy.CHOOSE_MODEL in remedies and not model.learns_from_pair:
        return tr("Learn from this pair instead"), menders.learn_from_pair
    if Remedy.CHOOSE_BANDS in remedies and not options.bands_before.text():
        count = min(side.layer().bandCount() for side in pair.choices())
        every = ",".join(map(str, range(1, count + 1)))
        now = [str(message.values.get(f"numbers_{date}", every)) for date in ("before", "after")]
        return tr("Choose bands…"), lambda: _ask_for_bands(options, *now)
    if kind == "problem" and Remedy.LOOK_EVERYWHERE in remedies:
        return tr("Look wherever both images lie"), menders.look_everywhere
    if kind == "problem" and Remedy.OTHER_FOLDER in remedies:
        return tr("Take another folder"), menders.own_folder
    return None


def _align(options: Any) -> None:
    """Choose it among the options, where the analyst sees it and can take it back; the check then
    tells what comes of it."""
    options.align.setCurrentIndex(options.align.findData("auto"))


def _declare_nodata(options: Any, side: str, value: str) -> None:
    """Enter a value among the options, where the analyst sees it and can take it back."""
    options.setCollapsed(False)
    getattr(options, f"nodata_{side}").setText(value)


def _without_system(pair: Any) -> Any:
    """The one side whose layer names no reference system, where the other does."""
    lacking = [side for side in pair.choices() if not side.layer().crs().isValid()]
    return lacking[0] if len(lacking) == 1 else None


def assign(side: Any, system: QgsCoordinateReferenceSystem) -> None:
    """Choose, instead of a side's layer, a virtual copy that says in which reference system it
    lies."""
    layer = side.layer()
    path = passing_file(layer.name(), ".vrt")
    with_system = gdal.Translate(
        path, raster_name(layer), format="VRT", outputSRS=system.toWkt(), strict=False
    )
    if with_system is None:
        raise BadInput(
            tr("“{layer}” cannot be read again; open it anew.").format(layer=layer.name())
        )
    with_system.FlushCache()
    copy = QgsRasterLayer(path, layer.name(), "gdal")
    copy.setCrs(system)
    add_image(QgsProject.instance(), copy)
    side.choose(copy, side.iso_date())


def _ask_for_bands(options: Any, before: str, after: str) -> None:
    """Write down the bands that are compared now, for the analyst to change."""
    options.setCollapsed(False)
    options.bands_before.setText(before)
    options.bands_after.setText(after)
    options.bands_before.setFocus()
    options.bands_before.selectAll()
