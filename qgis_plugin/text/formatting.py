"""Figures, results and predictions in the user's language, with numbers written as there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QLocale

from ...engine.messages import Message, Quantity, Value, as_message, fill
from ...engine.progress import Progress
from ...engine.units import computing_device, found_in, in_bytes, in_hectares, lasting
from .translation import language, tr, translated

if TYPE_CHECKING:
    from ...engine.pair_check import Check

_WITHOUT_NETWORK = (
    "ir-mad",
    "cva",
)  # models that compare the values as they are: nothing learns in them
_LIST = re.compile(r"(\{part_\d+\}(, |; |: |$))+")  # what the engine joined
_CHINESE = {", ": "、", "; ": "；", ": ": "："}
_NEAR_THE_END = (
    0.95  # share of a run: before it, that no second is left is a guess of a journey hardly begun
)


# ---- Numbers -------------------------------------------------------------------------------------


def locale() -> QLocale:
    """That of QGIS's numbers, or of its words, with groups of thousands: areas and pixels are long
    numbers."""
    found = QLocale()
    if found.language() == QLocale.Language.C:
        found = QLocale(language())
    if found.language() == QLocale.Language.C:
        found = QLocale(QLocale.Language.English)
    found.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return found


def number(value: float, decimals: int = 0) -> str:
    """A number as it is written where the user lives: 2,895 or 2.895 or 2 895."""
    return str(locale().toString(float(value), "f", decimals))


def rounded(value: float, digits: int = 3) -> str:
    """A number with so many digits that count, never in powers of ten."""
    text = f"{value:.{digits}g}"
    plain = f"{float(text):f}".rstrip("0").rstrip(".") if "e" in text else text
    return number(float(plain), len(plain.partition(".")[2]))


def shortest(value: float) -> str:
    """A number with as many digits as it has: 1,000 or 0.5, as it was typed."""
    return rounded(value, 9)


def rewritten(text: str) -> str:
    """A number that the engine wrote (1,234.5 or +0.02), as it is written where the user lives."""
    plain = text.replace(",", "")
    sign = "+" if plain.startswith("+") else ""
    try:
        return (
            sign + number(float(plain), len(plain.partition(".")[2])) if "e" not in plain else text
        )
    except ValueError:
        return text


def percent(value: float, decimals: int = 2) -> str:
    """A share in percent."""
    return tr("{number} %").format(number=number(value, decimals))


def hectares(square_metres: float) -> str:
    """An area for people, as finely as the engine tells it."""
    return _local(in_hectares(square_metres))


def decided_area(report: Mapping[str, Any]) -> float | str:
    """The minimum area that a result was decided with, as the engine is asked for it; of older
    results in m²."""
    said = report.get("min_area")
    return said if said is not None else report.get("min_area_m2") or 0.0


def least_area(said: float | str) -> str:
    """A minimum area as a request says it: “from 25 pixels on”; empty where everything is kept."""
    if said == "auto":
        return tr("automatic minimum area")
    found = re.fullmatch(r"([\d.]+)(px|ha|)", str(said))
    if found is None or not float(found.group(1)):
        return ""
    amount = shortest(float(found.group(1)))
    if found.group(2) == "px":
        return tr("from {count} pixels on").format(count=amount)
    text = tr("from {area} ha on") if found.group(2) else tr("from {area} m² on")
    return text.format(area=amount)


def length(metres: float) -> str:
    """A length for people, metres or kilometres."""
    if metres >= 999.5:
        return tr("{number} km").format(number=rounded(metres / 1000.0))
    return tr("{number} m").format(number=rounded(metres))


def size(count: float) -> str:
    """An amount of memory or disk for people; count: bytes."""
    return _local(in_bytes(count))


def duration(seconds: float) -> str:
    """A length of time for people."""
    return shown(lasting(seconds))


# ---- Sentences of the engine ---------------------------------------------------------------------


def shown(sentence: str) -> str:
    """A sentence of the engine in the user's language, its numbers as written there; an unknown one
    as it is."""
    message = as_message(sentence)
    text = translated(message.template)
    if _LIST.fullmatch(text):
        for separator in (", ", "; ", ": "):
            text = text.replace(separator, _between(separator))
    return fill(
        text,
        {name: _local(value) for name, value in message.values.items()},
    )


def listed(parts: Iterable[str], separator: str = ", ") -> str:
    """Words one after another, with the comma of lists, or the semicolon, in the user's
    language."""
    return _between(separator).join(parts)


def _between(separator: str) -> str:
    return _CHINESE[separator] if language().startswith("zh") else separator


def _local(value: Value) -> str:
    if isinstance(value, Message):
        return shown(value)
    if isinstance(value, tuple):
        return listed(map(_local, value))
    if isinstance(value, Quantity):
        return _with_unit(rewritten(value.digits), value.unit)
    return value if isinstance(value, str) else shortest(value)


def _with_unit(digits: str, unit: str) -> str:
    known = {
        "%": tr("{number} %"),
        "ha": tr("{number} ha"),
        "m": tr("{number} m"),
        "MB": tr("{number} MB"),
        "GB": tr("{number} GB"),
    }
    return known[unit].format(number=digits) if unit in known else f"{digits} {unit}".strip()


# ---- Progress ------------------------------------------------------------------------------------


def stage(progress: Progress, model: str) -> str:
    """What is being done now, by this model, with a capital letter."""
    from ...engine.detection import FIT

    text = shown(progress.stage)
    if progress.stage == FIT and model in _WITHOUT_NETWORK:
        text = tr("comparing the values of both images")
    return text[:1].upper() + text[1:]


def time_left(progress: Progress) -> str:
    """How long a run will still take; empty while that cannot be told."""
    left = progress.seconds_left
    if left is None or (left < 0.5 and progress.fraction < _NEAR_THE_END):
        return ""
    return tr("{time} left").format(time=duration(left))


# ---- Results -------------------------------------------------------------------------------------


def headline(told: Mapping[str, Any]) -> str:
    """How much changed, in how many places. told: a report, or a DetectionResult as plain values
    (`to_json`)."""
    return shown(found_in(told))


def reviewed(
    counts: Mapping[str, int], areas: Mapping[str, float | None], nothing_missing: int = 0
) -> str:
    """What was decided of the polygons, with areas where there are any; empty where nothing was.

    nothing_missing: how many places were looked at where no change is missing."""
    if not counts["accepted"] + counts["rejected"] + nothing_missing:
        return ""
    told = {name: number(counts[name]) for name in counts}
    if None not in areas.values():
        told = {name: f"{hectares(max(0.0, areas[name] or 0.0))} ({told[name]})" for name in counts}
    text = tr("Reviewed: {accepted} accepted, {rejected} rejected, {open} open")
    text = text.format(accepted=told["accepted"], rejected=told["rejected"], open=told["undecided"])
    return listed(filter(None, (text, places_looked_at(nothing_missing))), "; ")


def places_looked_at(count: int) -> str:
    """At how many places nothing was missing; empty where no place was looked at."""
    return tr("places with nothing missing: {count}").format(count=number(count)) if count else ""


def device(name: str) -> str:
    """Where it was computed."""
    return shown(computing_device(name))


# ---- Checks --------------------------------------------------------------------------------------


def prediction(found: Check) -> str:
    """What a run would take; empty where nothing is known of it."""
    if found.seconds is None or found.memory_bytes is None or found.disk_bytes is None:
        return ""
    return tr("about {time} on a CPU, {memory} of memory, {disk} of disk").format(
        time=duration(found.seconds), memory=size(found.memory_bytes), disk=size(found.disk_bytes)
    )
