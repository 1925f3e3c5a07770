"""`deepchange detect` of more than two dates: its arguments, and what is printed in the end."""

from __future__ import annotations

import argparse
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from ...catalogue.models import AUTO
from ...errors import BadInput
from ...units import in_hectares, table
from ..remedies import with_options
from .model_choice import with_told_model

if TYPE_CHECKING:
    from ...series.plan import SeriesRequest
    from ...series.run import SeriesResult


SERIES_STOPPED = "Stopped; the pairs that are done are kept: resume the series with --resume."


def add_more_dates(command: Any) -> None:
    """Add the images that follow the first two."""
    command.add_argument(
        "later",
        metavar="LATER",
        nargs="*",
        default=[],
        help="more images of the same place, each later than the one before: every one is compared "
        "with the next, on the pixels of the last (or of --grid)",
    )


def is_series(parsed: argparse.Namespace) -> bool:
    """Whether more than two images are given, or the folder to go on with holds such a run."""
    if parsed.resume and parsed.output:  # the word after --resume was the first image
        images = [parsed.resume, *filter(None, (parsed.before, parsed.after)), *parsed.later]
        if len(images) > 2:
            parsed.resume, parsed.before, parsed.after, *parsed.later = "", *images
    from ...series.run import holds_series

    folder = None if parsed.resume is None else parsed.resume or parsed.output
    return bool(parsed.later) or bool(folder and holds_series(folder))


def images_of(parsed: argparse.Namespace) -> list[str]:
    """The images that are given; none where a series is to be resumed by its folder alone."""
    return [name for name in (parsed.before, parsed.after, *parsed.later) if name]


def of_two_dates(parsed: argparse.Namespace, given: dict[str, Any]) -> dict[str, Any]:
    """The options of a pair, where it is spoken of as of a series: --mask 1=FILE, --align-to
    first."""
    said, named = getattr(parsed, "masks_by_date", None), given.get("align_to")
    images = [str(given[role]) for role in ("before", "after") if given.get(role)]
    if not (said or named) or len(images) < 2:
        return given
    from ...files.names import is_there
    from ...series.dates import date_meant, masks_said

    found = dict(given)
    if named and not is_there(named):
        found["align_to"] = images[date_meant(images, named)]
    for number, files in masks_said(images, said or ()).items():
        role = ("masks_before", "masks_after")[number - 1]
        found[role] = [*(given.get(role) or ()), *files]
    return found


def detect_dates(
    parsed: argparse.Namespace, given: dict[str, Any], *arguments: Any
) -> SeriesResult:
    """Run a series, or go on with the one in its folder. given: options of a request; arguments:
    who is told of the progress and who may stop it."""
    from ...series.dates import masks_said
    from ...series.plan import SeriesRequest, read_series
    from ...series.run import holds_series, resume_series, run_series

    images, options = images_of(parsed), dict(given)
    folder = parsed.resume or options.get("output")
    if parsed.recipe:
        raise BadInput("A recipe runs one pair again; leave --recipe out, or give no later images.")
    if not folder:
        raise BadInput("Say where to write: --output DIR (see deepchange detect --help).")
    goes_on = parsed.resume is not None and holds_series(folder)
    if parsed.masks_by_date:
        dates = images or (read_series(folder).images if goes_on else ())
        options["masks"] = masks_said(dates, parsed.masks_by_date)
    if goes_on:
        for name in ("before", "after", "output"):
            options.pop(name, None)
        kept = read_series(folder)
        if options.get("model") == AUTO:
            options["model"] = kept.settings.model
        if images or options:
            dates = images or kept.images
            told = (
                options if images else {**_settings(kept), "masks": kept.masks or None, **options}
            )
            asked = SeriesRequest.of(dates, folder, **told).as_kept()
            if asked != kept:
                raise BadInput(
                    f"The series in “{folder}” was begun otherwise; resume it with --resume "
                    f"{folder} alone, or choose another folder with --output."
                )
        return resume_series(folder, *arguments)
    for name in ("before", "after", "output"):
        options.pop(name, None)
    series = SeriesRequest.of(images, folder, **options)
    first = with_told_model(replace(series.settings, after=images[1]))
    series = SeriesRequest.of(images, folder, **{**options, "model": first.model})
    return run_series(series, *arguments)


def _settings(kept: SeriesRequest) -> dict[str, Any]:
    """What a series was begun with, but for its images and its folder."""
    of_pairs = {field.name: getattr(kept.settings, field.name) for field in fields(kept.settings)}
    return {
        name: value for name, value in of_pairs.items() if name not in ("before", "after", "output")
    }


def series_text(result: SeriesResult) -> str:
    """The end of a series: what each pair found, and when places first changed."""
    lines = [f"Note: {with_options(note)}" for note in result.warnings]
    lines += [table([(f"{row['from']} -> {row['to']}", _found(row)) for row in result.pairs]), ""]
    lines += ["First changed by:"]
    lines += [table([(row["date"], _amount(row)) for row in result.first])]
    if result.repeated:
        lines.append(f"{result.repeated:,} pixels changed more than once")
    lines += ["", table([(_TITLES[name], path) for name, path in result.files.items()])]
    return "\n".join(lines)


_TITLES = {
    "first_change": "date of the first change",
    "change_count": "number of changes",
    "strongest": "date of the surest change",
    "series": "summary",
    "table": "pairs as a table",
}


def _amount(row: dict[str, Any]) -> str:
    hectares = row["hectares"]
    return f"{row['pixels']:,} pixels" if hectares is None else str(in_hectares(hectares * 1e4))


def _found(row: dict[str, Any]) -> str:
    polygons = "1 polygon" if row["changes"] == 1 else f"{row['changes']:,} polygons"
    return f"{_amount(row)} ({row['percent']:.2f} %), {polygons}, {row['folder']}"
