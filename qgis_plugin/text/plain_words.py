"""Sentences of the engine in the user's language, with the fields and buttons of QGIS that help."""

from __future__ import annotations

import re

from ...engine.messages import Remedy, as_message
from .formatting import listed, shown
from .translation import tr


def fields() -> dict[Remedy, tuple[str, ...]]:
    """What can be done, to the fields of the panel, a dialog or the toolbox where it is done."""
    named = {
        Remedy.CHOOSE_MODEL: (tr("&Model"),),
        Remedy.CHOOSE_GRID: (tr("Out&put grid"),),
        Remedy.CHOOSE_MASKS: (tr("Mask, before"), tr("Mask, after")),
        Remedy.LEAVE_OUT_FOUND_MASKS: (tr("Masks beside the images"),),
        Remedy.GROW_MASKS: (tr("Grow masks by (pixels)"),),
        Remedy.FIND_CLOUDS: (tr("Leave out clouds found"),),
        Remedy.ALIGN: (tr("A&lign the dates"),),
        Remedy.CHOOSE_BANDS: (tr("Bands, before"), tr("Bands, after")),
        Remedy.CHOOSE_BANDS_BEFORE: (tr("Bands, before"),),
        Remedy.CHOOSE_BANDS_AFTER: (tr("Bands, after"),),
        Remedy.SET_NODATA: (tr("No data, before"), tr("No data, after")),
        Remedy.SET_NODATA_BEFORE: (tr("No data, before"),),
        Remedy.SET_NODATA_AFTER: (tr("No data, after"),),
        Remedy.DECLARE_NODATA_BEFORE: (tr("No data, before"),),
        Remedy.DECLARE_NODATA_AFTER: (tr("No data, after"),),
        Remedy.ASSIGN_CRS: (tr("CRS, before"), tr("CRS, after")),
        Remedy.ASSIGN_CRS_BEFORE: (tr("CRS, before"),),
        Remedy.ASSIGN_CRS_AFTER: (tr("CRS, after"),),
        Remedy.SET_THRESHOLD: (tr("Thres&hold"),),
        Remedy.SET_MINIMUM_AREA: (tr("M&inimum area"),),
        Remedy.CHOOSE_CRF: (tr("Refine &edges"),),
        Remedy.SMALLER_WINDOW: (tr("Wind&ow"), tr("Windows at once")),
        Remedy.SET_OVERLAP: (tr("O&verlap"),),
        Remedy.CHOOSE_DEVICE: (tr("&Device"),),
        Remedy.CHOOSE_PRECISION: (tr("Pre&cision"),),
        Remedy.CHOOSE_KINDS: (tr("Kinds of change"),),
        Remedy.SET_TTA: (tr("Test-time views"),),
        Remedy.SET_SEED: (tr("&Seed"),),
        Remedy.SAY_WHAT_VALUES_MEAN: (
            tr("Values that mean changed"),
            tr("Values that mean unchanged"),
            tr("Values that mean unknown"),
        ),
        Remedy.CHOOSE_FIELD: (tr("Field with the class"),),
        Remedy.IMPORT_WEIGHTS: (tr("Import weights"),),
        Remedy.INSTALL_WEIGHTS: (tr("Import weights"),),
        Remedy.NAME_WEIGHTS: (tr("&Name"),),
        Remedy.SAVE_AS: (tr("Save as a model"),),
        Remedy.CHOOSE_PARCELS: (tr("Parcels"),),
        Remedy.COUNT_UNDECIDED: (tr("Undecided polygons count too"),),
        Remedy.CHOOSE_NETWORK: (tr("N&etwork"),),
        Remedy.SET_BUILD_OPTION: (tr("How it is built"),),
        Remedy.SET_VALUE_RANGE: (tr("Values"),),
        Remedy.SET_PIXEL_SIZE: (tr("Pixel size (m)"),),
    }
    return {remedy: tuple(map(without_key, texts)) for remedy, texts in named.items()}


def without_key(text: str) -> str:
    """A label without the sign of its key: “&Window”, or “窗口(&W)” where letters are no letters of
    the words."""
    return re.sub(r"\s*\(&\w\)|&", "", text)


_called: dict[str, str] = {}  # paths of passing files to what they hold


def call(path: str, name: str) -> None:
    """From now on, say the name of what a passing file holds in place of its path."""
    _called[path] = name


def plain(sentence: str) -> str:
    """The sentence in the user's language, and where in QGIS something can be done about it."""
    message = as_message(sentence)
    text = shown(message)
    for path, name in _called.items():
        text = text.replace(path, name)
    parts = [text]
    if Remedy.RESUME in message.remedies:
        parts.append(tr("Press “Resume” on the page “Detect”."))
    there = fields()
    quoted = [
        tr("“{name}”").format(name=name)
        for remedy in message.remedies
        for name in there.get(remedy, ())
    ]
    if named := [name for name in dict.fromkeys(quoted) if name not in text]:
        parts.append(tr("See {fields}.").format(fields=listed(named)))
    return " ".join(parts)
