"""Detects what changed between two rasters of the same place.

    from deepchange.engine import DetectionRequest, detect
    result = detect(DetectionRequest("2015.tif", "2017.tif", output="changes"))

Nothing heavy is imported until one of these names is used: the module can be imported in any QGIS.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

_HOME_OF = {
    "BadInput": "errors",
    "DeepChangeError": "errors",
    "DetectionRequest": "request",
    "DetectionResult": "request",
    "FinishOptions": "product.finish",
    "LibraryMissing": "errors",
    "OutOfSpace": "errors",
    "PairSearch": "stac.pairs",
    "Progress": "progress",
    "Stopped": "errors",
    "assess": "accuracy.assessment",
    "best_threshold": "redecision",
    "check": "pair_check",
    "ask": "learning.asking",
    "detect": "detection",
    "detect_series": "series.run",
    "finish": "product.finish",
    "learn": "from_decisions",
    "models": "catalogue.lookup",
    "MapOptions": "scale.options",
    "PairsRequest": "scale.pairs",
    "map_detections": "scale.map",
    "pairs_from_stac": "stac.pairs",
    "read_work": "scale.work",
    "refine": "redecision",
    "resume": "detection",
    "resume_series": "series.run",
    "unfinished_in": "runs.journal",
    "write_pairs": "stac.table",
}

__all__ = sorted(_HOME_OF)


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        home = import_module(f"{__name__}.{_HOME_OF[name]}")
    except ImportError as error:
        from .libraries import library_missing

        raise (library_missing(error) or error) from error
    return getattr(home, name)


def __dir__() -> list[str]:
    return __all__
