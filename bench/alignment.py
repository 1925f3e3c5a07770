"""What aligning the dates does to the distance between them, to the score and to the number of
polygons.

    python bench/alignment.py [--data FOLDER] [--arosics PYTHON]

Prints Markdown. OSCD, multispectral (10 m): cities whose later date was not registered by the set's
authors, against the labels of the set. Joplin (0.6 m) has no labels: shifts are planted in its
later date, and the score is the agreement (F1) with the map of the pair without them, made in the
same way. The model is `ir-mad`. The residual is the median distance at places that lie between
those that the alignment was fitted to and checked at. --arosics: a Python that has AROSICS; its
corrected image takes the place of the later date, and is measured and detected in the same way.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from deepchange.engine import DetectionRequest, detect
from deepchange.engine.alignment.align import open_as_aligned
from deepchange.engine.alignment.places import comparing_windows, displacement_at
from deepchange.engine.arrays.windows import Window
from deepchange.engine.raster.pair import Pair
from numpy.typing import NDArray
from osgeo import gdal

gdal.UseExceptions()

CITIES = ("pisa", "saclay_e", "hongkong")
SHIFTS = ((0.0, 0.0), (0.5, -0.3), (2.4, 1.7), (-8.0, 12.0))  # pixels right and down
WAYS = ("off", "shift", "local", "auto")
# What AROSICS asks of GDAL 3.8 is given to older ones, and its tables may hold objects.
AROSICS = """
import contextlib, sys, warnings
import numpy as np
warnings.filterwarnings("ignore")
from osgeo import gdal
if not hasattr(gdal.Dataset, "__enter__"):
    gdal.Dataset.__enter__ = lambda self: self
    gdal.Dataset.__exit__ = lambda self, *_: None
if not hasattr(gdal, "config_options"):
    gdal.config_options = lambda *_, **__: contextlib.nullcontext()
import skimage.measure
ransac = skimage.measure.ransac
skimage.measure.ransac = lambda data, *given, **named: ransac(
    tuple(np.asarray(each, float) for each in data), *given, **named)
from arosics import COREG, COREG_LOCAL
way, before, after, out = sys.argv[1:]
common = dict(path_out=out, fmt_out="GTIFF", q=True, progress=False, nodata=(0, 0), max_shift=20)
if way == "shift":
    COREG(before, after, ws=(256, 256), **common).correct_shifts()
else:
    COREG_LOCAL(before, after, grid_res=64, window_size=(128, 128), CPUs=1,
                **common).correct_shifts()
"""


@dataclass(frozen=True)
class Case:
    """A pair and what is known of it: a file of 0 and more where something changed, or none."""

    name: str
    before: str
    after: str
    truth: Path | None


def cases(data: Path, folder: Path) -> Iterator[Case]:
    """The pairs, those with planted shifts last."""
    for city in CITIES:
        names = (str(data / f"oscd/multispectral/{city}_t{n}.tif") for n in (1, 2))
        yield Case(city, *names, data / f"oscd/label/{city}.tif")
    pre, post = (str(data / f"joplin_tornado_vhr/{name}.tif") for name in ("pre", "post"))
    for right, down in SHIFTS:
        moved = str(folder / f"post_{right}_{down}.tif")
        write_moved(post, moved, right, down)
        yield Case(f"Joplin, {right:+g} {down:+g}", pre, moved, None)


def read(path: str | Path) -> NDArray[Any]:
    """A raster (C, H, W)."""
    values: NDArray[Any] = np.atleast_3d(gdal.Open(str(path)).ReadAsArray())
    return values if values.shape[2] > 1 else values.transpose(2, 0, 1)


def write_moved(path: str, out: str, right: float, down: float) -> None:
    """The image with its content moved by a part of a pixel, by its Fourier series."""
    source = gdal.Open(path)
    copy = gdal.GetDriverByName("GTiff").CreateCopy(out, source)
    for number in range(1, source.RasterCount + 1):
        band = source.GetRasterBand(number).ReadAsArray().astype(float)
        rows, columns = (np.fft.fftfreq(n, 1.0) for n in band.shape)
        turn = np.exp(-2j * np.pi * (rows[:, None] * down + columns * right))
        moved = np.fft.ifft2(np.fft.fft2(band) * turn).real
        copy.GetRasterBand(number).WriteArray(np.clip(moved.round(), 1, 255).astype(np.uint8))
    copy.FlushCache()


def residual(pair: Pair) -> float:
    """Median distance in pixels at places between those that are aligned by."""
    reader, lengths = pair.open_reader(), []
    for window in comparing_windows(pair.grid.height, pair.grid.width):
        half = window.height // 2
        row, column = window.row + half, window.column + half
        if row + window.height > pair.grid.height or column + window.width > pair.grid.width:
            continue
        chip = reader.read(Window(row, column, window.height, window.width))
        found = displacement_at(chip.before, chip.after, chip.valid)
        if found is not None:
            lengths.append(float(np.hypot(*found)))
    return float(np.median(lengths)) if lengths else float("nan")


def on(grid: str, path: str | Path, nothing: int) -> NDArray[Any]:
    """The first band of a raster on the grid of another (H, W)."""
    model = gdal.Open(grid)
    x, dx, _, y, _, dy = model.GetGeoTransform()
    width, height = model.RasterXSize, model.RasterYSize
    laid = gdal.Warp(
        "",
        str(path),
        format="MEM",
        outputBounds=(x, y + height * dy, x + width * dx, y),
        width=width,
        height=height,
        srcNodata=nothing,
        dstNodata=nothing,
    )
    values: NDArray[Any] = laid.ReadAsArray()
    return values if values.ndim == 2 else values[0]


def scores(case: Case, out: Path) -> tuple[str, str, str]:
    """F1 of the mask; F1 at the best threshold; the share of unchanged edges that look changed."""
    mask, probability = (
        on(case.before, out / f"{name}.tif", 255) for name in ("change", "probability")
    )
    grey = read(case.before).astype(float).mean(axis=0)
    slope = np.hypot(*np.gradient(grey))
    edges = slope > np.percentile(slope, 85)
    known = (mask != 255) & (probability != 255)
    if case.truth is None:
        return "–", "–", f"{100 * (mask[known & edges] == 1).mean():.1f} %"
    # Of OSCD 255, of a mask of ours 1; where that has 255, nothing is known.
    wanted = on(case.before, case.truth, 254) == (1 if case.truth.name == "change.tif" else 255)
    wanted &= known
    best = max(_f1((probability >= least) & known, wanted) for least in range(5, 255, 4))
    at_edges = 100 * (mask[known & edges & ~wanted] == 1).mean()
    return f"{_f1((mask == 1) & known, wanted):.3f}", f"{best:.3f}", f"{at_edges:.1f} %"


def _f1(changed: NDArray[np.bool_], wanted: NDArray[np.bool_]) -> float:
    return float(2 * (changed & wanted).sum() / max(1, changed.sum() + wanted.sum()))


def row(case: Case, way: str, out: Path, after: str | None = None) -> str:
    """Detect, and one line of the table. after: the image corrected by somebody else."""
    started = time.monotonic()
    request = DetectionRequest(
        case.before,
        after or case.after,
        str(out),
        model="ir-mad",
        grid="before",
        overwrite=True,
        align=way if after is None else "off",
    )
    result = detect(request)
    seconds = time.monotonic() - started
    pair = open_as_aligned(request, out)
    done = pair.alignment
    places = (
        f"{done.used} {done.order} | {done.count('used')}/{done.count('rejected')}/"
        f"{done.count('held out')} | {done.residual_before} → {done.residual_after}"
        if done
        else "– | – | –"
    )
    share = 100 * result.pixels_changed / max(1, result.pixels - result.pixels_not_assessed)
    f1, best, at_edges = scores(case, out)
    return (
        f"| {case.name} | {way} | {places} | "
        f"{residual(pair):.2f} | {f1} | {best} | {at_edges} | {share:.1f} % | "
        f"{result.changes:,} | {seconds:.1f} s |"
    )


def corrected(python: str, way: str, case: Case, out: Path) -> str | None:
    """The later date as AROSICS corrects it; None where it does not."""
    path = str(out / f"arosics_{way}.tif")
    Path(path).unlink(missing_ok=True)
    done = subprocess.run(
        [python, "-c", AROSICS, way, case.before, case.after, path],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    if not Path(path).exists():
        print(
            f"{case.name}, AROSICS {way}: {done.stderr.strip().splitlines()[-1:]}", file=sys.stderr
        )
        return None
    return path


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--arosics", help="a Python that has AROSICS")
    parser.add_argument("--only", default="", help="pairs whose name begins so")
    asked = parser.parse_args()
    print(
        "| pair | align | used, order | places used/rejected/held out | at places held out | "
        "residual | F1 | best F1 | edges | changed | polygons | time |"
    )
    print("|---" * 12 + "|")
    with tempfile.TemporaryDirectory() as name:
        folder, truths = Path(name), {}
        for case in cases(asked.data, folder):
            if not case.name.startswith(asked.only):
                continue
            for way in (*WAYS, *(("AROSICS shift", "AROSICS local") if asked.arosics else ())):
                out, after = folder / case.name / way, None
                if way not in WAYS:
                    after = corrected(asked.arosics, way.split()[1], case, folder)
                    if after is None:
                        continue
                known = case if case.truth else replace(case, truth=truths.get(way))
                print(row(known, way, out, after), flush=True)
                if case.truth is None:  # the first is the pair without a planted shift
                    truths.setdefault(way, out / "change.tif")


if __name__ == "__main__":
    main()
