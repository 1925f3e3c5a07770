"""A reliability diagram: how often something changed where a network gave a probability."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...engine.errors import BadInput
from ...engine.files.write_errors import cannot_write
from ...engine.messages import msg
from ..metrics.calibration import BINS, Levels, alike, calibration_errors, reliability
from ..metrics.choice import corrected_elsewhere, together

_SIDE, _EDGE, _BARS = 320, 48, 56  # pixels: of the diagram, around it, height of the lower bars


def draw_folds(path: Path, folds: Sequence[Mapping[str, Levels]], title: str) -> None:
    """Draw what several trainings said of the pairs that they left out, each corrected by what the
    others say: together, and each as a thin line. Raises as `write_diagram`."""
    corrected = corrected_elsewhere(folds)
    each = [alike(list(fold.values())) for fold in corrected]
    write_diagram(path, alike(list(together(corrected).values())), title, each)


def write_diagram(
    path: Path, shares: NDArray[Any], title: str, parts: Sequence[NDArray[Any]] = ()
) -> None:
    """Draw mean probability against the share that changed, and below how many pixels there are.

    shares: (2, steps) of unchanged and changed pixels by probability; parts: the same of parts of
    them, as thin lines. Raises BadInput for a file that is no SVG, OutOfSpace or OutputRefused."""
    if path.suffix.lower() != ".svg":
        raise BadInput(msg("A reliability diagram is drawn as SVG; name “{path}” .svg.", path=path))
    try:
        path.write_text(_svg(shares, title, parts), encoding="utf-8")
    except OSError as error:
        raise cannot_write(path, error) from error


def _svg(shares: NDArray[Any], title: str, parts: Sequence[NDArray[Any]]) -> str:
    points, error = _points(shares), calibration_errors(shares)["ece"]
    height = 2 * _EDGE + _SIDE + _BARS + 24
    width = 2 * _EDGE + _SIDE
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        'font-family="sans-serif" font-size="12">',
        f'<rect width="{width}" height="{height}" fill="white"/>',
        f'<text x="{_EDGE}" y="20" font-size="14">{_escaped(title)}</text>',
        f'<text x="{_EDGE}" y="38">expected calibration error {error:.4f}</text>',
        f'<rect x="{_EDGE}" y="{_EDGE}" width="{_SIDE}" height="{_SIDE}" fill="none" '
        'stroke="#888"/>',
        f'<line x1="{_EDGE}" y1="{_EDGE + _SIDE}" x2="{_EDGE + _SIDE}" y2="{_EDGE}" '
        'stroke="#888" stroke-dasharray="4 4"/>',
        *(_line(_points(part), "#d9a49d", 1) for part in parts),
        _line(points, "#c0392b", 2),
        *(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="#c0392b"/>' for x, y in points),
        *_marks(),
        *_bars(reliability(shares)[2]),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _points(shares: NDArray[Any]) -> list[tuple[float, float]]:
    """Where the bins that have pixels lie in the diagram."""
    said, right, weight = reliability(shares)
    return [
        (_EDGE + _SIDE * a, _EDGE + _SIDE * (1 - b))
        for a, b in zip(said[weight > 0], right[weight > 0])
    ]


def _line(points: Sequence[tuple[float, float]], colour: str, width: int) -> str:
    places = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polyline fill="none" stroke="{colour}" stroke-width="{width}" points="{places}"/>'


def _marks() -> list[str]:
    bottom = _EDGE + _SIDE
    marks = [
        f'<text x="{_EDGE + _SIDE * at}" y="{bottom + 16}" text-anchor="middle">{at:g}</text>'
        f'<text x="{_EDGE - 6}" y="{bottom - _SIDE * at + 4}" text-anchor="end">{at:g}</text>'
        for at in (0, 0.5, 1)
    ]
    middle = _EDGE + _SIDE / 2
    return [
        *marks,
        f'<text x="{middle}" y="{bottom + 32}" text-anchor="middle">probability given</text>',
        f'<text transform="translate(14 {middle}) rotate(-90)" text-anchor="middle">'
        "share that changed</text>",
    ]


def _bars(weight: NDArray[Any]) -> list[str]:
    """How many pixels each bin has, by the root, since most have not changed."""
    top, wide = _EDGE + _SIDE + 44, _SIDE / BINS
    tall = np.sqrt(weight / weight.max()) * _BARS
    return [
        f'<rect x="{_EDGE + index * wide + 1:.1f}" y="{top + _BARS - size:.1f}" '
        f'width="{wide - 2:.1f}" height="{size:.1f}" fill="#7f8c8d"><title>{100 * share:.3g} % of '
        "the pixels</title></rect>"
        for index, (size, share) in enumerate(zip(tall, weight))
    ]


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
