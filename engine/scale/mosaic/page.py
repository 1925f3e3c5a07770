"""The report of a map as a page in one file."""

from __future__ import annotations

import base64
from pathlib import Path

from ...files.doors import read_png
from ...pages import amount, render
from ...request import DetectionResult
from ...units import computing_device, duration
from .job import Job, write_text

PAGE = "report.html"


def write_page(result: DetectionResult, job: Job, shards: int, path: Path) -> None:
    """Write the page. Raises OutOfSpace, OutputRefused or LibraryMissing."""
    picture = read_png(result.files.get("quicklook", ""))
    values = {
        "language": "en",
        "title": "Changes",
        "summary": str(result.summary),
        "picture": "" if picture is None else base64.b64encode(picture).decode("ascii"),
        "tables": [
            ("Areas", _areas(result)),
            ("Method", _method(result, job, shards)),
            ("Files", [(name, Path(file).name) for name, file in result.files.items()]),
        ],
        "notes": [str(note) for note in result.warnings],
    }
    write_text(path, render("map.html", values))


def _areas(result: DetectionResult) -> list[tuple[str, str]]:
    assessed = result.pixels - result.pixels_not_assessed
    return [
        ("changed", amount(result.area_changed_m2, result.pixels_changed)),
        ("assessed", amount(result.area_assessed_m2, assessed)),
        ("not assessed", amount(result.area_not_assessed_m2, result.pixels_not_assessed)),
        ("change polygons", f"{result.changes:,}"),
        *((row["kind"], f"{row['pixels']:,} pixels") for row in result.kinds),
    ]


def _method(result: DetectionResult, job: Job, shards: int) -> list[tuple[str, str]]:
    return [
        ("before", job.request.before),
        ("after", job.request.after),
        ("model", f"{result.model} on {computing_device(result.device)}, {result.precision}"),
        ("threshold", f"{result.threshold:g}"),
        ("CRF refinement", "none" if result.crf == "off" else result.crf),
        ("grid", f"{job.grid.width:,} × {job.grid.height:,} pixels in {shards:,} shards"),
        ("time", str(duration(result.seconds))),
    ]
