"""What a detection would do, looked at before it is done."""

from __future__ import annotations

import os
import shutil
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from .catalogue.lookup import find_model
from .catalogue.models import Model
from .detection import expected_seconds, measured_shift, window_of
from .errors import BadInput
from .raster.grid import Grid
from .raster.model_fit import doubts, open_fitting_pair
from .raster.pair import Pair, measure
from .raster.source.source import Source
from .request import DetectionRequest, absolute
from .results.assemble import shift_note
from .results.decision import choose_crf
from .results.report import crs_name, reads_also
from .units import duration

_RANGES = 10  # bands whose values are told


@dataclass(frozen=True)
class Check:
    """The answer of a check. facts: name to text, in the order to show them. problems: sentences that forbid a run.

    seconds, memory_bytes, disk_bytes: predictions for the run, or None where the pair cannot be opened."""

    facts: dict[str, str] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    seconds: float | None = None
    memory_bytes: int | None = None
    disk_bytes: int | None = None
    shift: tuple[float, float] | None = None

    @property
    def possible(self) -> bool:
        """True where nothing forbids the run."""
        return not self.problems

    def to_json(self) -> dict[str, Any]:
        """The check as plain values."""
        return {**asdict(self), "possible": self.possible}


def check(request: DetectionRequest) -> Check:
    """Look at the pair as `detect` would, and say what would happen; a pair that cannot be compared raises nothing."""
    try:
        if is_one_image(request):
            raise BadInput("Before and after are the same image; choose two.")
        model = find_model(request.model)
        pair = open_fitting_pair(request, model)
        crf = choose_crf(request.crf, model.refined, pair.megapixels)
        return _checked(request, pair, model, crf)
    except BadInput as error:
        return Check(problems=(str(error),))


def is_one_image(request: DetectionRequest) -> bool:
    """Whether both dates are the same bands of the same file; two dates may well lie in the bands of one file."""
    return absolute(request.before) == absolute(request.after) and request.bands_before == request.bands_after


def _checked(request: DetectionRequest, pair: Pair, model: Model, crf: str) -> Check:
    statistics = measure(pair)
    shift = measured_shift(pair)
    seconds = sum(expected_seconds(pair, model, crf).values()) * 2 / min(os.cpu_count() or 2, 8)
    memory, disk = predicted_memory(pair, model, window_of(request, pair, model)), predicted_disk(pair)
    notes = [*pair.notes, *doubts(model, pair, statistics), *filter(None, [shift_note(shift)])]
    free = shutil.disk_usage(_existing(Path(os.path.realpath(request.output)))).free
    problems = [] if free > disk else [
        f"The result needs about {_bytes(disk)}, but only {_bytes(free)} are free; choose another folder."
    ]  # fmt: skip
    before, after = statistics.before, statistics.after
    facts = {
        "before": _image(pair.before),
        "after": _image(pair.after),
        "working grid": _grid(pair.grid, request.grid),
        **_also_read(pair),
        "before values": _values(before.low, before.high, before.mean),
        "after values": _values(after.low, after.high, after.mean),
        "data in both": f"{100 * statistics.valid_share:.2f} % of the pixels",
        "shift": _shift(shift.rows, shift.columns, shift.chips),
        "model": f"{model.name}: {model.title}" + ("" if crf == "off" else f", refined by {crf}"),
        "predicted": f"about {duration(seconds)} on a CPU, {_bytes(memory)} of memory, {_bytes(disk)} of disk",
    }
    measured = (shift.rows, shift.columns) if shift.chips else None
    return Check(facts, tuple(problems), tuple(notes), round(seconds, 1), memory, disk, measured)


def _existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next((place for place in (folder, *folder.parents) if place.is_dir()), folder)


def predicted_memory(pair: Pair, model: Model, window: int) -> int:
    """Bytes of main memory at the peak of a run on a CPU."""
    pixels, channels = pair.grid.height * pair.grid.width, 2 * pair.channels
    sample = channels * min(pixels, max(1e6 * min(4.0, 16.0 / pair.channels), 2**16)) if model.learns_from_pair else 0
    statistics = 20 * min(sample, 2**24)  # in double precision, three times
    windows = 5 * 4 * channels * min(window**2, pixels)  # read ahead, computed, and waited for
    layers = 960 * min(window**2, pixels) if model.needs_torch else 0
    rows = pair.grid.width * min(window, pair.grid.height) * 8
    base = 450e6 if model.needs_torch else 150e6
    return int(base + 5 * sample + statistics + windows + layers + rows + pair.cache_bytes(window))


def predicted_disk(pair: Pair) -> int:
    """Bytes of the result on disk, at most."""
    return int(pair.megapixels * 1e6 * 2.6 + 2e6)


def _image(source: Source) -> str:
    nodata = _nodata(source)
    whose = "file's date " if source.date_is_of_file else ""
    date = f", {whose}{source.date}" if source.date else ""
    size = source.grid.pixel_size()
    ground = "" if size is None else f", {size[0]:.2f} × {size[1]:.2f} m"
    return (
        f"{source.label}: {source.grid.width} × {source.grid.height} pixels, {source.channels} channel(s), "
        f"{source.type_name}{nodata}, {crs_name(source.grid.crs) or 'no reference system'}{ground}{date}"
    )


def _also_read(pair: Pair, most: int = _RANGES) -> dict[str, str]:
    """For each image what is read beside the files it is named by: a virtual raster may refer to anything."""
    facts = {}
    for source in (pair.before, pair.after):
        named = reads_also(source)
        parts = [_some(named["files"], most), _some(named["from_the_network"], most)]
        text = "; from the network: ".join(parts) if parts[1] else parts[0]
        if text:
            facts[f"{source.role} reads also"] = text.removeprefix("; ")
    return facts


def _some(names: list[str], most: int) -> str:
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "")


def _grid(grid: Grid, whose: str) -> str:
    size = grid.pixel_size()
    ground = "" if size is None else f" of {size[0]:.2f} × {size[1]:.2f} m"
    where = crs_name(grid.crs) or "no reference system"
    return f"that of the {whose} image, {grid.width} × {grid.height} pixels{ground}, {where}"


def _nodata(source: Source) -> str:
    values = list(dict.fromkeys("none" if value is None else f"{value:g}" for value in source.band_nodata))
    return "" if values == ["none"] else f", nodata {' / '.join(values[:10])}{' / …' if len(values) > 10 else ''}"


def _values(low: tuple[float, ...], high: tuple[float, ...], mean: tuple[float, ...], most: int = 10) -> str:
    ranges = [f"{a:g} to {b:g}, mean {m:.4g}" for a, b, m in zip(low[:most], high, mean)]
    return "; ".join([*ranges, *([f"{len(low) - most} more"] if len(low) > most else [])])


def _shift(rows: float, columns: float, chips: int) -> str:
    if not chips:
        return "could not be measured"
    return f"{rows:+.2f} rows, {columns:+.2f} columns (phase correlation at {chips} place{'s' * (chips > 1)})"


def _bytes(count: float) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"
