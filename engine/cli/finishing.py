"""`deepchange finish`: from a reviewed result to a folder that can be handed in."""

from __future__ import annotations

import argparse
import signal
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from ..units import hectares, table
from .remedies import with_options
from .terminal import say, say_json

if TYPE_CHECKING:
    from ..product.finish import Product


def add_finishing(commands: Any, end_at_once: Callable[[argparse.Namespace], None]) -> None:
    """Add the command `finish`. end_at_once: for a stop that is not heard."""
    finishing = commands.add_parser(
        "finish", help="write what a review leaves into a folder that can be handed in"
    )
    finishing.add_argument(
        "folder",
        metavar="DIR",
        help="the folder of the result that was reviewed; it stays as it is",
    )
    finishing.add_argument(
        "--output", metavar="OTHER", required=True, help="the folder to write to"
    )
    finishing.add_argument(
        "--format",
        type=_formats,
        default=("gpkg",),
        metavar="NAME,…",
        help="formats of the polygons, of gpkg, geojson, fgb and shp (gpkg)",
    )
    finishing.add_argument(
        "--undecided", action="store_true", help="polygons that nobody decided on count too"
    )
    parcels = "polygons such as parcels or districts, for a table of how much of each has changed"
    finishing.add_argument(
        "--parcels", metavar="LAYER", help=f"{parcels}; of several layers FILE|layername=NAME"
    )
    finishing.add_argument(
        "--parcel-id", metavar="FIELD", help="the attribute that names each of them (their number)"
    )
    accuracy = "an accuracy assessment in JSON, for the page (accuracy.json in DIR, if it is there)"
    finishing.add_argument("--accuracy", metavar="FILE", help=accuracy)
    finishing.add_argument("--no-html", action="store_true", help="write no page (report.html)")
    finishing.add_argument("--overwrite", action="store_true", help="replace an earlier product")
    finishing.add_argument(
        "--progress", choices=("bar", "json", "none"), help="how to report progress on stderr (bar)"
    )
    finishing.set_defaults(run=_finish, end_at_once=end_at_once, listens=True)


def _formats(text: str) -> tuple[str, ...]:
    return tuple(filter(None, text.lower().replace(",", " ").split()))


def _finish(parsed: argparse.Namespace) -> int:
    from .progress import reporter
    from .signals import StopOnSignal

    with StopOnSignal(partial(parsed.end_at_once, parsed), signal.SIGINT, signal.SIGTERM) as stop:
        from ..product.finish import FinishOptions, finish

        options = FinishOptions(
            parsed.format,
            parsed.parcels,
            parsed.parcel_id,
            parsed.undecided,
            not parsed.no_html,
            parsed.accuracy,
            parsed.overwrite,
        )
        product = finish(
            parsed.folder, parsed.output, options, reporter(parsed.progress or "bar"), stop.asked
        )
    say_json(product.to_json()) if parsed.json else say(_text(product))
    return 0


def _text(product: Product) -> str:
    area = "" if product.area_accepted_m2 is None else f" ({hectares(product.area_accepted_m2)})"
    rows = [
        ("accepted:", f"{product.accepted:,}{area}"),
        ("rejected:", f"{product.rejected:,}"),
        ("undecided:", f"{product.undecided:,}"),
    ]
    if product.parcels is not None:
        rows.append(("parcels:", f"{product.parcels:,}, changed in {product.parcels_changed:,}"))
    rows += [("in:", product.output), ("files:", ", ".join(product.files))]
    return "\n".join(
        [table(rows), *(f"Note: {with_options(warning)}" for warning in product.warnings)]
    )
