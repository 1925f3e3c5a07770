"""Figures and tables of text for people: lengths of time, areas, what was found, columns lined
up."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from .messages import Message, Quantity, msg

_THREADS = re.compile(r"\w+ \((?P<count>\d{1,9}) threads\)")
_DEVICES = {"cpu": "CPU", "openvino": "OpenVINO"}


def duration(seconds: float) -> str:
    """A length of time for people, in English."""
    return str(lasting(seconds))


def least_area(square_metres: float) -> str:
    """A minimum area in whole square metres, or, below ten, with the decimals that it has."""
    return f"{square_metres:,.0f}" if square_metres >= 10 else f"{square_metres:g}"


def in_hectares(square_metres: float) -> Quantity:
    """An area for people."""
    value = square_metres / 1e4
    return Quantity(value, "ha", ",.0f" if value >= 1000 else ",.1f" if value >= 10 else ",.3f")


def hectares(square_metres: float) -> str:
    """An area for people, in English."""
    return str(in_hectares(square_metres))


def in_bytes(count: float) -> Quantity:
    """An amount of memory or disk for people."""
    return (
        Quantity(count / 1e9, "GB", ".1f") if count >= 1e9 else Quantity(count / 1e6, "MB", ".0f")
    )


def lasting(seconds: float) -> Message:
    """A length of time for people."""
    if seconds < 59.5:
        return msg("{seconds} s", seconds=Quantity(seconds, form=".0f"))
    minutes, rest = divmod(round(seconds), 60)
    if minutes < 60:
        return msg("{minutes} min {seconds} s", minutes=minutes, seconds=f"{rest:02d}")
    return msg("{hours} h {minutes} min", hours=minutes // 60, minutes=f"{minutes % 60:02d}")


def found_in(report: Mapping[str, Any]) -> Message:
    """One line: how much changed, in how many places. report: of a result, or the result
    `to_json`."""
    count, area = int(report["changes"]), report.get("area_changed_m2")
    polygons = (
        msg("1 polygon") if count == 1 else msg("{count} polygons", count=Quantity(count, form=","))
    )
    share = Quantity(report["changed_percent"], "%", ".2f")
    if area is None:
        return msg(
            "{changed} pixels changed ({share} of what was assessed), {polygons}",
            changed=Quantity(report["pixels_changed"], form=","),
            share=share,
            polygons=polygons,
        )
    least, outlined = report.get("min_area_m2"), report.get("area_outlined_m2")
    if least and outlined is not None:
        polygons = msg(
            "{polygons} of {least} m² or more ({area})",
            polygons=polygons,
            least=Quantity(least, form=",.0f" if least >= 10 else "g"),
            area=in_hectares(outlined),
        )
    headline = msg(
        "{changed} changed ({share} of what was assessed), {polygons}",
        changed=in_hectares(area),
        share=share,
        polygons=polygons,
    )
    rest = report.get("area_not_assessed_m2")
    if not rest:
        return headline
    return msg("{headline}; {area} not assessed", headline=headline, area=in_hectares(rest))


def computing_device(name: str) -> Message:
    """The device of a result for people. name: as the worker says it, such as “cpu (4 threads)”."""
    kind = name.partition(" ")[0]
    device = _DEVICES.get(kind, kind)
    found = _THREADS.fullmatch(name)
    if found is None:
        return Message("{device}", {"device": device + name[len(kind) :]})
    if found["count"] == "1":
        return msg("{device} (1 thread)", device=device)
    return msg("{device} ({count} threads)", device=device, count=int(found["count"]))


def table(rows: Sequence[Sequence[str]], gap: str = "  ") -> str:
    """Columns lined up; the last one is left as wide as it is."""
    if not rows:
        return ""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    return "\n".join(
        gap.join([*(cell.ljust(width) for cell, width in zip(row, widths)), row[-1]]).rstrip()
        for row in rows
    )
