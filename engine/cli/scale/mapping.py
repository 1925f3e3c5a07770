"""`deepchange map`: its options, and what is printed in the end."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from typing import TYPE_CHECKING, Any

from ...errors import BadInput, Stopped
from ...messages import msg
from ...units import in_hectares, table
from ..exit import BAD_INPUT, DONE, STOPPED, complain, end_at_once
from ..terminal import say, say_json

if TYPE_CHECKING:
    from ...scale.pairs import PairsResult

_KEPT = "Stopped; what is done is kept: the same command with --resume goes on with it."
_LISTED = 10  # pairs without a result that are printed


def add_map(command: argparse.ArgumentParser) -> None:
    """Add what `detect` does not have."""
    output = command.add_argument_group("the map")
    output.add_argument(
        "--output",
        metavar="URI",
        required=True,
        help="a new folder to write to, or a place in an object store (s3://bucket/map)",
    )
    output.add_argument(
        "--resume", action="store_true", help="go on with the map that was cut off in that folder"
    )
    output.add_argument(
        "--gpkg", action="store_true", help="write all polygons into one GeoPackage too"
    )
    output.add_argument("--seed", type=int, metavar="N", help="for models that learn (0)")
    output.add_argument(
        "--progress", choices=("bar", "json", "none"), help="how to report progress on stderr (bar)"
    )
    workers = command.add_argument_group("the workers")
    workers.add_argument(
        "--shard",
        type=int,
        metavar="PIXELS",
        help="side of the blocks that one large pair is cut into (16384, with several workers on "
        "this machine less)",
    )
    workers.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="a Dask scheduler that runs, such as tcp://host:8786 (workers are started here)",
    )
    workers.add_argument(
        "--workers", type=int, metavar="N", help="how many are started here (one for 4 cores)"
    )
    workers.add_argument(
        "--work",
        metavar="DIR",
        help="where a map for an object store is put together; with --scheduler a folder that all "
        "workers share (a folder of your own)",
    )
    workers.add_argument(
        "--threads", type=int, metavar="N", help="of each worker (all cores, shared out)"
    )


def run_map(parsed: argparse.Namespace, given: dict[str, Any]) -> int:
    """Run the command. given: the options of a request."""
    from ..progress import reporter
    from ..signals import StopOnSignal

    # Python's own process beside the workers would complain where they are ended at once.
    os.environ.setdefault("PYTHONWARNINGS", "ignore:resource_tracker:UserWarning")
    with StopOnSignal(lambda: _end_at_once(parsed), signal.SIGINT, signal.SIGTERM) as stop:
        from ...scale.map import map_detections
        from ...scale.options import MapOptions
        from ...scale.pairs import PairsResult

        options = MapOptions(
            parsed.shard,
            parsed.scheduler,
            parsed.workers,
            parsed.threads,
            resume=parsed.resume,
            gpkg=parsed.gpkg,
            work=parsed.work,
            tell=lambda address: _tell_dashboard(address, parsed),
        )
        report = reporter(parsed.progress or "bar")
        try:
            result = map_detections(_work(parsed, given), options, report, stop.asked)
        except Stopped:
            return complain(_KEPT, STOPPED, parsed)
    if parsed.json:
        say_json(result.to_json())
    elif isinstance(result, PairsResult):
        say(_pairs_text(result))
    else:
        from ..text import result_text

        say(result_text(result))
    nothing = isinstance(result, PairsResult) and result.failed == len(result.pairs)
    return BAD_INPUT if nothing else DONE


def _tell_dashboard(address: str, parsed: argparse.Namespace) -> None:
    if parsed.progress != "none":
        say(f"Dashboard of the workers: {address}", file=sys.stderr, flush=True)


def _work(parsed: argparse.Namespace, given: dict[str, Any]) -> Any:
    """The pair, or the table of pairs. Raises BadInput."""
    from ...request import DetectionRequest
    from ...scale.pairs import PairsRequest

    if parsed.before is None:
        raise BadInput(
            msg("Say what to compare: a table of pairs, or the images before and after.")
        )
    if parsed.after is not None:
        return DetectionRequest(**given)
    said = {name: value for name, value in given.items() if name not in ("before", "output")}
    return PairsRequest(parsed.before, parsed.output, said)


def _pairs_text(result: PairsResult) -> str:
    """How many pairs have a result, which have none and why, and where all lies."""
    done = len(result.pairs) - result.failed
    lines = [f"{done} of {len(result.pairs)} pairs are done"]
    problems = [pair for pair in result.pairs if "problem" in pair]
    lines += [f"{pair['id'] or '(no id)'}: {pair['problem']}" for pair in problems[:_LISTED]]
    if len(problems) > _LISTED:
        lines.append(f"and {len(problems) - _LISTED} more, in pairs.csv")
    rows = [
        (pair["id"], _polygons(pair["changes"]), _amount(pair))
        for pair in result.pairs[:_LISTED]
        if "folder" in pair
    ]
    files = list(result.files.items())
    return "\n".join([*lines, table(rows), table(files)])


def _polygons(count: int) -> str:
    return "1 polygon" if count == 1 else f"{count:,} polygons"


def _amount(pair: dict[str, Any]) -> str:
    area = pair["hectares"]
    share = f"{pair['percent']:g} %"
    return share if area is None else f"{in_hectares(1e4 * area)}, {share}"


def _end_at_once(parsed: argparse.Namespace) -> None:
    """End a map that cannot stop by itself; its workers end with it, and what is done is kept."""
    end_at_once(parsed.program, _KEPT, json=parsed.json)
