"""How the dates lay at each place, as arrows: an SVG that can be read, searched and scaled."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

import numpy as np

from ..arrays.displacement import HELD_OUT, REJECTED, USED, Alignment, Place

_LONGEST = 320.0  # pixels of the longer side of the raster in the drawing
_MARGIN, _LINE, _LETTER = 12.0, 18.0, 13
_ARROW = 0.42  # of the raster's shorter side in places: the longest arrow
_COLOURS = {USED: "#0b5ed7", HELD_OUT: "#b35900", REJECTED: "#adb5bd"}
_INK = "#212529"
_STEPS = (1, 2, 5)  # arrows are enlarged by such numbers times a power of ten


def arrows_svg(
    alignment: Alignment, size: tuple[int, int], legend: Mapping[str, str], scale: str
) -> str:
    """An arrow at each place to where the after image lies against the before image.

    size: rows and columns of the raster. legend: what each role of a place is called. scale: how
    much longer than they are arrows are drawn, with {times}."""
    rows, columns = size
    pixel = _LONGEST / max(rows, columns)
    width, height = columns * pixel, rows * pixel
    times = _enlarged(alignment, min(width, height) / pixel)
    longest = 2 * _ARROW * min(width, height) / max(1.0, len(alignment.places) ** 0.5)
    shown = [(role, text) for role, text in legend.items() if alignment.count(role)]
    bottom = _MARGIN + height + _LINE * (len(shown) + 1)
    whole = _MARGIN * 2 + max(width, 260.0), bottom + _MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{whole[0]:.0f}" height="{whole[1]:.0f}" '
        f'viewBox="0 0 {whole[0]:.0f} {whole[1]:.0f}" role="img" '
        f"font-family=\"system-ui, 'DejaVu Sans', 'Noto Sans', sans-serif\" "
        f'font-size="{_LETTER}" fill="{_INK}">',
        f'<rect x="{_MARGIN:.0f}" y="{_MARGIN:.0f}" width="{width:.1f}" height="{height:.1f}" '
        'fill="#f8f9fa" stroke="#adb5bd"/>',
        *(_arrow(place, pixel, times, longest) for place in alignment.places),
    ]
    for number, (role, text) in enumerate(shown, 1):
        y = _MARGIN + height + _LINE * number
        parts += [
            f'<line x1="{_MARGIN:.0f}" y1="{y - 4:.1f}" x2="{_MARGIN + 22:.0f}" y2="{y - 4:.1f}" '
            f'stroke="{_COLOURS[role]}" stroke-width="2"/>',
            f'<text x="{_MARGIN + 30:.0f}" y="{y:.1f}">{escape(text)}: {alignment.count(role)}'
            "</text>",
        ]
    said = escape(scale.replace("{times}", f"{times:g}"))
    parts += [f'<text x="{_MARGIN:.0f}" y="{bottom:.1f}">{said}</text>', "</svg>"]
    return "".join(parts)


def _enlarged(alignment: Alignment, side: float) -> float:
    """How many times longer than they are arrows are drawn, so that none is longer than the way to
    the next place or so. side: of the raster, in pixels."""
    lengths = [np.hypot(place.right, place.down) for place in alignment.places]
    if not lengths or not max(lengths) > 0:
        return 1.0
    most = side * _ARROW / np.sqrt(len(lengths)) / float(np.percentile(lengths, 95))
    if most <= 1:
        return 1.0
    power = 10.0 ** np.floor(np.log10(most))
    return float(max(step for step in _STEPS if step * power <= most) * power)


def _arrow(place: Place, pixel: float, times: float, longest: float) -> str:
    """From the place to where it lies, with a head of its own size; a dot where it lies there.

    longest: in pixels of the drawing; what is wrong by far is cut."""
    x, y = _MARGIN + place.column * pixel, _MARGIN + place.row * pixel
    right, down = place.right * times * pixel, place.down * times * pixel
    cut = min(1.0, longest / max(float(np.hypot(right, down)), 1e-9))
    right, down = right * cut, down * cut
    colour, length = _COLOURS[place.role], float(np.hypot(right, down))
    told = f"<title>{place.right:+.2f}, {place.down:+.2f}</title>"
    if length < 1.0:
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="1.5" fill="{colour}">{told}</circle>'
    head = min(6.0, 0.5 * length)
    along, across = (right / length * head, down / length * head), (-down, right)
    side = tuple(part / length * head * 0.45 for part in across)
    tip = x + right, y + down
    corners = [
        tip,
        (tip[0] - along[0] + side[0], tip[1] - along[1] + side[1]),
        (tip[0] - along[0] - side[0], tip[1] - along[1] - side[1]),
    ]
    points = " ".join(f"{a:.1f},{b:.1f}" for a, b in corners)
    return (
        f'<g stroke="{colour}" fill="{colour}" stroke-width="1.4">{told}'
        f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{tip[0] - along[0] / 2:.1f}" '
        f'y2="{tip[1] - along[1] / 2:.1f}"/><polygon points="{points}" stroke="none"/></g>'
    )
