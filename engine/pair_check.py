"""What a detection would do, looked at before it is done."""

from __future__ import annotations

import math
import os
import shutil
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from .alignment.align import aligned, shifts_at_places
from .arrays.coregistration import Shift, common_shift
from .arrays.views import VIEWS
from .catalogue.lookup import find_model
from .catalogue.models import AUTO, Model
from .detection import expected_seconds, window_of
from .errors import BadInput, OutputRefused, WorkerFailed
from .files.names import is_there, own_name
from .inference.model_choice import choose_model, model_for
from .inference.predictor import refuse_what_is_not_there
from .kinds.by_index import lacking_bands, what_is_told
from .kinds.rules import refuse_broken_rules
from .masks.found import with_found_masks
from .messages import Message, Quantity, Remedy, as_message, joined, msg, some_of
from .paths import nearest_folder
from .raster.grid import Grid
from .raster.masks.cloud_map import cloud_share, write_cloud_map
from .raster.masks.share import Hidden, hidden_of
from .raster.model_fit import doubts, open_fitting_pair, open_pair_of_one_machine
from .raster.pair import Pair, measure
from .raster.source.source import Source
from .request import GRIDS, DetectionRequest, absolute
from .results.assemble import shift_note
from .results.decision import choose_crf
from .results.polygon_files.formats import refuse_lacking_driver
from .results.report import crs_name, reads_also
from .units import in_bytes, lasting

_NOTABLE_CLOUDS = 0.05  # less is found where there is none, in bright new ground
_RANGES = 10  # bands whose values are listed
_WORTH_ALIGNING = 0.5  # pixels: docs/benchmarks/accuracy.md, “Aligning the dates”
_PLACES = 5  # of nine, at which the dates are seen to differ by other distances


@dataclass(frozen=True)
class Check:
    """The answer of a check. facts: name to text, in the order to show them. problems: sentences
    that forbid a run.

    seconds, memory_bytes, disk_bytes: predictions for the run, or None where the pair cannot be
    opened. cloud_share: of the pixels that would be assessed, 0..1, looks like clouds that no mask
    hides; None where that was not looked at or cannot be told. alignment: what came of aligning the
    pair, where that was asked. size: rows and columns of the working grid. model, reason: which
    model was chosen and why, where that was left to us."""

    facts: dict[str, str] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    seconds: float | None = None
    memory_bytes: int | None = None
    disk_bytes: int | None = None
    shift: tuple[float, float] | None = None
    alignment: dict[str, Any] | None = None
    cloud_share: float | None = None
    size: tuple[int, int] | None = None
    model: str | None = None
    reason: str | None = None

    @property
    def possible(self) -> bool:
        """True where nothing forbids the run."""
        return not self.problems

    def to_json(self) -> dict[str, Any]:
        """The check as plain values."""
        chosen = ("model", "reason")  # only where something was chosen
        values = {k: v for k, v in asdict(self).items() if k not in chosen or v is not None}
        return {**values, "possible": self.possible}


def check(request: DetectionRequest) -> Check:
    """Look at the pair as `detect` would, and say what would happen; a pair that cannot be compared
    raises nothing."""
    try:
        if is_one_image(request):
            raise BadInput(msg("Before and after are the same image; choose two."))
        request = with_found_masks(request)
        refuse_broken_rules(request.kinds)
        refuse_lacking_driver(request.polygons)
        if request.model == AUTO:
            chosen = choose_model(request)
            found = check(replace(request, model=chosen.model.name))
            return replace(found, model=chosen.model.name, reason=chosen.reason)
        model = find_model(request.model)
        pair = aligned(open_pair_of_one_machine(request, model), request)
        crf = choose_crf(request.crf, refined_by_default=model.refined)
        return _checked(request, pair, model, crf)
    except BadInput as error:
        return Check(problems=(error.message,))


def is_one_image(request: DetectionRequest) -> bool:
    """Whether both dates are the same bands of the same file; two dates may well lie in the bands
    of one file."""
    return (
        absolute(request.before) == absolute(request.after)
        and request.bands_before == request.bands_after
    )


def _checked(request: DetectionRequest, pair: Pair, model: Model, crf: str) -> Check:
    statistics = measure(pair)
    shifts = shifts_at_places(pair)
    shift = common_shift(shifts)
    expected = expected_seconds(pair, model, crf, VIEWS[request.tta])
    seconds = sum(expected.values()) * 2 / min(os.cpu_count() or 2, 8)
    memory = predicted_memory(pair, model, window_of(request, pair, model))
    disk = predicted_disk(pair)
    hidden = hidden_of(pair.images)
    notes = [
        *pair.notes,
        *(hidden.notes if hidden else ()),
        *doubts(model, pair, statistics),
        *lacking_bands(request, pair),
        *filter(None, [_shift_note(pair, shift), _differs(pair, shifts)]),
    ]
    share = None if request.find_clouds else cloud_share(pair.images)
    notes += filter(None, [_clouds_note(share)])
    before, after = statistics.before, statistics.after
    named = joined([model.name, as_message(model.title)], ": ")
    facts: dict[str, str] = {
        msg("before"): _image(pair.before),
        msg("after"): _image(pair.after),
        msg("working grid"): _grid(pair.grid, request.grid),
        **_products(pair),
        **_also_read(pair),
        msg("before values"): _values(before.low, before.high, before.mean),
        msg("after values"): _values(after.low, after.high, after.mean),
        **_shares(statistics.valid_share, hidden),
        **({msg("alignment"): pair.alignment.fact} if pair.alignment else {}),
        msg("shift"): _shift(shift.rows, shift.columns, shift.chips),
        msg("kinds of change"): what_is_told(request, pair),
        msg("model"): named
        if crf == "off"
        else msg("{model}, refined by {program}", model=named, program=crf),
        msg("predicted"): msg(
            "about {time} on a CPU, {memory} of memory, {disk} of disk",
            time=lasting(seconds),
            memory=in_bytes(memory),
            disk=in_bytes(disk),
        ),
    }
    measured = (shift.rows, shift.columns) if shift.chips else None
    return Check(
        facts,
        (*_short_of_space(request.output, disk), *_cannot_compute(request, model, crf)),
        tuple(notes),
        round(seconds, 1),
        memory,
        disk,
        measured,
        None if pair.alignment is None else pair.alignment.to_json(),
        share,
        (pair.grid.height, pair.grid.width),
    )


def _short_of_space(output: str, needed: int) -> list[Message]:
    free = shutil.disk_usage(nearest_folder(Path(os.path.realpath(output)))).free
    if free > needed:
        return []
    return [
        msg(
            "The result needs about {needed}, but only {free} are free; choose another folder.",
            Remedy.OTHER_FOLDER,
            needed=in_bytes(needed),
            free=in_bytes(free),
        )
    ]


def _cannot_compute(request: DetectionRequest, model: Model, crf: str) -> list[Message]:
    """What a run would say of the Python, the device or the precision that it was asked for."""
    try:
        refuse_what_is_not_there(model, request.device, request.precision, crf)
    except (BadInput, WorkerFailed) as error:
        return [error.message]
    return []


def _shares(assessed: float, hidden: Hidden | None) -> dict[str, Message]:
    """How much has data, and how much of that masks and excluded polygons hide."""
    masked = 0.0 if hidden is None else hidden.share
    facts = {msg("data in both"): min(1.0, assessed + masked)}
    if hidden is not None:
        facts[msg("hidden by masks")] = masked
    return {
        fact: msg("{share} of the pixels", share=Quantity(100 * share, "%", ".2f"))
        for fact, share in facts.items()
    }


def _clouds_note(share: float | None) -> Message | None:
    """A sentence where so much looks like clouds that it is worth to leave it out."""
    if share is None or share < _NOTABLE_CLOUDS:
        return None
    return msg(
        "About {share} of the pixels look like clouds or their shadows in one of the images, which "
        "would show as change; name a mask of them, or leave out those that comparing both images "
        "shows.",
        Remedy.FIND_CLOUDS,
        share=Quantity(100 * share, "%", ".0f"),
    )


def write_clouds(request: DetectionRequest, path: str | Path) -> None:
    """Write where clouds or their shadows are found in a pair, as a GeoTIFF on its working grid.
    Raises BadInput, OutputRefused or OutOfSpace."""
    path = Path(path)
    if not path.parent.is_dir():
        raise OutputRefused(
            msg("The folder “{folder}” does not exist; choose another.", folder=path.parent)
        )
    request = replace(with_found_masks(request), find_clouds=False)
    pair = open_fitting_pair(request, model_for(request))
    if is_there(str(path)):
        raise OutputRefused(msg("“{path}” is there already; choose another name.", path=path))
    try:
        write_cloud_map(pair.images, path)
    except OutputRefused as error:  # whose remedy is the folder of a result
        raise OutputRefused(Message(error.message.template, error.message.values)) from error


def _shift_note(pair: Pair, shift: Shift) -> str | None:
    """As of a result; before a run it is worth a word sooner, since something can be done."""
    asked = pair.alignment is not None
    return shift_note(shift, asked=True) if asked else shift_note(shift, least=_WORTH_ALIGNING)


def _differs(pair: Pair, shifts: list[tuple[float, float] | None]) -> str | None:
    """A sentence where the dates lie apart differently from place to place: they are turned,
    scaled or bent."""
    lengths = [math.hypot(*each) for each in shifts if each is not None]
    if pair.alignment or len(lengths) < _PLACES or common_shift(shifts).chips:
        return None
    return msg(
        "How far the images lie apart differs from place to place ({least} to {most} pixels): "
        "edges may show as change; align the images first.",
        Remedy.ALIGN,
        least=Quantity(min(lengths), form=".1f"),
        most=Quantity(max(lengths), form=".1f"),
    )


def predicted_memory(pair: Pair, model: Model, window: int) -> int:
    """Bytes of main memory at the peak of a run on a CPU."""
    pixels, channels = pair.grid.height * pair.grid.width, 2 * pair.channels
    sample = (
        channels * min(pixels, max(1e6 * min(4.0, 16.0 / pair.channels), 2**16))
        if model.learns_from_pair
        else 0
    )
    statistics = 20 * min(sample, 2**24)  # in double precision, three times
    windows = 5 * 4 * channels * min(window**2, pixels)  # read ahead, computed, and waited for
    layers = 960 * min(window**2, pixels) if model.needs_torch else 0
    rows = pair.grid.width * min(window, pair.grid.height) * 8
    base = 450e6 if model.needs_torch else 150e6
    return int(base + 5 * sample + statistics + windows + layers + rows + pair.cache_bytes(window))


def predicted_disk(pair: Pair) -> int:
    """Bytes of the result on disk, at most."""
    return int(pair.megapixels * 1e6 * 3.2 + 2e6)


def _image(source: Source) -> Message:
    system = crs_name(source.grid.crs) or msg("no CRS")
    about = [source.type_name, _nodata(source), system, _size(source.grid), _date(source)]
    told = {
        "layer": source.label,
        "width": source.grid.width,
        "height": source.grid.height,
        "rest": [part for part in about if part],
    }
    if source.channels == 1:
        return msg("{layer}: {width} × {height} pixels, 1 channel, {rest}", **told)
    return msg(
        "{layer}: {width} × {height} pixels, {channels} channels, {rest}",
        **told,
        channels=source.channels,
    )


def _date(source: Source) -> str:
    if source.date and source.date_is_of_file:
        return msg("file's date {date}", date=source.date)
    return source.date or ""


def _size(grid: Grid) -> str:
    size = grid.pixel_size()
    if size is None:
        return ""
    return msg(
        "{east} × {north} m",
        east=Quantity(size[0], form=".2f"),
        north=Quantity(size[1], form=".2f"),
    )


def _products(pair: Pair) -> dict[str, Message]:
    """What was recognised of each image that is a product as it was delivered."""
    facts = {msg("before product"): pair.before.scene, msg("after product"): pair.after.scene}
    return {fact: scene.summary for fact, scene in facts.items() if scene}


def _also_read(pair: Pair, most: int = _RANGES) -> dict[str, Message]:
    """For each image what is read beside the files it is named by: a virtual raster may refer to
    anything."""
    facts: dict[str, Message] = {}
    for source, fact in (
        (pair.before, msg("before reads also")),
        (pair.after, msg("after reads also")),
    ):
        named = reads_also(source)
        parts = [some_of(named["files"], most)] if named["files"] else []
        if named["from_the_network"]:
            parts.append(
                msg("from the network: {files}", files=some_of(named["from_the_network"], most))
            )
        if parts:
            facts[fact] = joined(parts, "; ")
    return facts


def _grid(grid: Grid, whose: str) -> Message:
    size = _size(grid)
    told = {
        "width": grid.width,
        "height": grid.height,
        "system": crs_name(grid.crs) or msg("no CRS"),
    }
    if whose not in GRIDS:
        return msg(
            "that of “{file}”, {width} × {height} pixels, {system}", file=own_name(whose), **told
        )
    if not size:
        if whose == "before":
            return msg("that of the before image, {width} × {height} pixels, {system}", **told)
        return msg("that of the after image, {width} × {height} pixels, {system}", **told)
    if whose == "before":
        return msg(
            "that of the before image, {width} × {height} pixels of {size}, {system}",
            **told,
            size=size,
        )
    return msg(
        "that of the after image, {width} × {height} pixels of {size}, {system}", **told, size=size
    )


def _nodata(source: Source) -> str:
    values = list(
        dict.fromkeys("none" if value is None else f"{value:g}" for value in source.band_nodata)
    )
    if values == ["none"]:
        return ""
    return msg(
        "nodata {values}", values=" / ".join(values[:10]) + (" / …" if len(values) > 10 else "")
    )


def _values(
    low: tuple[float, ...], high: tuple[float, ...], mean: tuple[float, ...], most: int = 10
) -> Message:
    ranges = [
        msg(
            "{low} to {high}, mean {mean}",
            low=Quantity(a),
            high=Quantity(b),
            mean=Quantity(m, form=".4g"),
        )
        for a, b, m in zip(low[:most], high, mean)
    ]
    more = [msg("{count} more", count=len(low) - most)] if len(low) > most else []
    return joined([*ranges, *more], "; ")


def _shift(rows: float, columns: float, chips: int) -> Message:
    if not chips:
        return msg("could not be measured")
    told = {"rows": Quantity(rows, form="+.2f"), "columns": Quantity(columns, form="+.2f")}
    if chips == 1:
        return msg("{rows} rows, {columns} columns (phase correlation at 1 place)", **told)
    return msg(
        "{rows} rows, {columns} columns (phase correlation at {places} places)",
        **told,
        places=chips,
    )
