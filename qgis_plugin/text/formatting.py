"""Figures, results and predictions in the user's language, with numbers written as there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QLocale

from ...engine.detection import FIT
from ...engine.messages import Message, Quantity, Value, as_message, fill
from ...engine.pair_check import Check
from ...engine.progress import Progress
from .translation import language, tr, translated

_WITHOUT_NETWORK = (
    "ir-mad",
    "cva",
)  # models that compare the values as they are: nothing learns in them
_NEAR_THE_END = (
    0.95  # share of a run: before it, that no second is left is a guess of a journey hardly begun
)
_DEVICE = re.compile(r"(?P<device>\w+) \((?P<count>\d+) threads\)")
_DEVICES = {"cpu": "CPU", "openvino": "OpenVINO"}


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
    value = square_metres / 1e4
    decimals = 0 if value >= 1000 else 1 if value >= 10 else 3
    return tr("{number} ha").format(number=number(value, decimals))


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
    if count >= 1e9:
        return tr("{number} GB").format(number=number(count / 1e9, 1))
    return tr("{number} MB").format(number=number(count / 1e6))


def duration(seconds: float) -> str:
    """A length of time for people."""
    if seconds < 59.5:
        return tr("{seconds} s").format(seconds=number(seconds))
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=f"{rest:02d}")
    return tr("{hours} h {minutes} min").format(
        hours=number(minutes // 60), minutes=f"{minutes % 60:02d}"
    )


# ---- Sentences of the engine ---------------------------------------------------------------------


def shown(sentence: str) -> str:
    """A sentence of the engine in the user's language, its numbers as written there; an unknown one
    as it is."""
    message = as_message(sentence)
    return fill(
        translated(message.template),
        {name: _local(value) for name, value in message.values.items()},
    )


def _local(value: Value) -> str:
    if isinstance(value, Message):
        return shown(value)
    if isinstance(value, tuple):
        return ", ".join(map(_local, value))
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
    area = told.get("area_changed_m2")
    changed = number(told["pixels_changed"]) if area is None else hectares(area)
    rest = told.get("area_not_assessed_m2")
    places = _polygons(int(told["changes"]))
    if told.get("min_area_m2") and told.get("area_outlined_m2") is not None:
        places = _kept(
            places,
            shortest(
                round(told["min_area_m2"]) if told["min_area_m2"] >= 10 else told["min_area_m2"]
            ),
            hectares(told["area_outlined_m2"]),
        )
    return _headline(
        changed,
        in_pixels=area is None,
        share=percent(told["changed_percent"]),
        places=places,
        rest=hectares(rest) if rest else "",
    )


def _polygons(count: int) -> str:
    return tr("1 polygon") if count == 1 else tr("{count} polygons").format(count=number(count))


def _kept(places: str, least: str, area: str) -> str:
    return tr("{polygons} of {least} m² or more ({area})").format(
        polygons=places, least=least, area=area
    )


def _headline(changed: str, *, in_pixels: bool, share: str, places: str, rest: str) -> str:
    if in_pixels:
        text = tr("{changed} pixels changed ({share} of what was assessed), {polygons}")
    else:
        text = tr("{changed} changed ({share} of what was assessed), {polygons}")
    told = text.format(changed=changed, share=share, polygons=places)
    return tr("{headline}; {area} not assessed").format(headline=told, area=rest) if rest else told


def reviewed(counts: Mapping[str, int], areas: Mapping[str, float | None]) -> str:
    """What was decided of the polygons, with areas where there are any; empty where nothing was."""
    if not counts["accepted"] + counts["rejected"]:
        return ""
    told = {name: number(counts[name]) for name in counts}
    if None not in areas.values():
        told = {name: f"{hectares(max(0.0, areas[name] or 0.0))} ({told[name]})" for name in counts}
    text = tr("Reviewed: {accepted} accepted, {rejected} rejected, {open} open")
    return text.format(accepted=told["accepted"], rejected=told["rejected"], open=told["undecided"])


def device(name: str) -> str:
    """Where it was computed."""
    found = _DEVICE.fullmatch(name)
    if found is None:
        return _DEVICES.get(name, name)
    name = _DEVICES.get(found["device"], found["device"])
    if found["count"] == "1":
        return tr("{device} (1 thread)").format(device=name)
    return tr("{device} ({count} threads)").format(device=name, count=found["count"])


# ---- Checks --------------------------------------------------------------------------------------


def prediction(found: Check) -> str:
    """What a run would take; empty where nothing is known of it."""
    if found.seconds is None or found.memory_bytes is None or found.disk_bytes is None:
        return ""
    return tr("about {time} on a CPU, {memory} of memory, {disk} of disk").format(
        time=duration(found.seconds), memory=size(found.memory_bytes), disk=size(found.disk_bytes)
    )
