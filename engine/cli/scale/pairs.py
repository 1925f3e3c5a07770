"""`deepchange pairs stac`: a table of pairs from a STAC API."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...units import table
from ..options.answer import add_answer_of_action
from ..terminal import say, say_json

if TYPE_CHECKING:
    from ...stac.pairs import PairsFound

_SHOWN = 20  # pairs, and reasons


def add_pairs(commands: Any) -> None:
    """Add the command `pairs` to those of the command line."""
    pairs = commands.add_parser("pairs", help="make tables of pairs")
    actions = pairs.add_subparsers(title="from where", required=True, metavar="SOURCE")
    stac = actions.add_parser(
        "stac", help="search a STAC API, and choose for each tile an image before and one after"
    )
    stac.add_argument(
        "--api",
        required=True,
        metavar="URL",
        help="the address of the STAC API, such as https://earth-search.aws.element84.com/v1",
    )
    stac.add_argument(
        "--collection", required=True, metavar="NAME", help="of images, such as sentinel-2-l2a"
    )
    stac.add_argument(
        "--bbox",
        required=True,
        type=_numbers,
        metavar="W,S,E,N",
        help="the place: west, south, east and north in degrees",
    )
    season = "first and last month or day, such as 2021-06/2021-08"
    stac.add_argument("--before", required=True, metavar="A/B", help=f"the season before: {season}")
    stac.add_argument("--after", required=True, metavar="C/D", help="the season after")
    stac.add_argument(
        "--max-cloud", type=float, metavar="P", help="leave out images with more percent of cloud"
    )
    stac.add_argument(
        "--same-orbit", action="store_true", help="compare only images taken along one orbit"
    )
    stac.add_argument(
        "--sign",
        metavar="planetary-computer",
        help="sign addresses whenever they are read, as the Planetary Computer wants it",
    )
    stac.add_argument(
        "--output", required=True, metavar="TABLE", help="the table to write, .csv or .geojson"
    )
    stac.add_argument("--overwrite", action="store_true", help="replace a table that is there")
    # Suppressed: said before the source, these must not be taken back by its own default.
    add_answer_of_action(stac)
    stac.set_defaults(run=_stac)


def _numbers(text: str) -> tuple[float, ...]:
    try:
        return tuple(float(part) for part in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no place, such as 13.1,52.3,13.7,52.7"
        ) from None


def _stac(parsed: argparse.Namespace) -> int:
    from ...stac.pairs import PairSearch, pairs_from_stac
    from ...stac.table import refuse_target, write_pairs

    target = Path(parsed.output)
    refuse_target(target, overwrite=parsed.overwrite)  # before a search of minutes
    search = PairSearch(
        api=parsed.api,
        collection=parsed.collection,
        bbox=parsed.bbox,
        before=parsed.before,
        after=parsed.after,
        max_cloud=parsed.max_cloud,
        same_orbit=parsed.same_orbit,
        sign=parsed.sign,
    )
    found = pairs_from_stac(search, lambda text: say(text, file=sys.stderr, flush=True))
    if not parsed.json:
        say(_text(found))
    write_pairs(found, target, overwrite=parsed.overwrite)
    say_json({**found.to_json(), "table": str(target)}) if parsed.json else say(target)
    return 0


def _text(found: PairsFound) -> str:
    """The pairs, and why images and tiles are in none."""
    rows = [
        (pair.id, f"{_cloud(pair.before.cloud)}, {_cloud(pair.after.cloud)}, usable "
                  f"{pair.usable:.0f} %")
        for pair in found.pairs[:_SHOWN]
    ]  # fmt: skip
    lines = [table(rows)] if rows else []
    if (rest := len(found.pairs) - len(rows)) > 0:
        lines.append(f"and {rest:,} more")
    reasons = Counter(str(each.why) for each in found.left_out)
    examples = {str(each.why): each.name for each in reversed(found.left_out)}
    for why, count in reasons.most_common(_SHOWN):
        more = f" and {count - 1:,} more" if count > 1 else ""
        lines.append(f"Left out: {examples[why]}{more}: {why}")
    chosen = len(found.pairs)
    lines.append(
        f"{chosen:,} {'pair' if chosen == 1 else 'pairs'} of {found.found[0]:,} images before and "
        f"{found.found[1]:,} after"
    )
    return "\n".join(lines)


def _cloud(share: float | None) -> str:
    return "cloud unknown" if share is None else f"{share:.0f} % cloud"
