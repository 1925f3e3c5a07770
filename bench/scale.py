"""What many workers cost and give: `deepchange map` beside `deepchange detect`, the identity of
their layers, and thousands of tasks.

    python bench/scale.py                                        # one worker, two sizes
    python bench/scale.py --side 2000 --workers 2 --model dsms-fcn-szada
    python bench/scale.py --tasks 10000

Prints Markdown. Both are commands of their own, started cold. Processor time is that of all their
processes, client and workers: on a machine that others use too it tells more than minutes do."""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess  # nosec B404
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from deepchange.engine import MapOptions
from deepchange.engine.progress import Monitor
from deepchange.engine.scale.at_worker import AtWorker
from deepchange.engine.scale.cluster import Job, Tasks, connected
from osgeo import gdal, osr

gdal.UseExceptions()
_STRIP = 512  # rows written at a time
_BLOCK = 256


@dataclass(frozen=True)
class Cost:
    """Seconds on the clock and of all processors."""

    wall: float
    processor: float


def measured(command: list[str], threads: int) -> Cost:
    """What a command costs with so many threads for its networks."""
    began, spent = time.monotonic(), _processor()
    environment = {**os.environ, "OMP_NUM_THREADS": str(threads)}
    subprocess.run(  # nosec B603
        [sys.executable, "-m", "deepchange.engine", *command],
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return Cost(time.monotonic() - began, _processor() - spent)


def _processor() -> float:
    """Seconds of all processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> int:
    """Measure what is asked; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--side", default="600,3000", help="pixels of the pairs, by comma")
    parser.add_argument("--model", default="cva")
    parser.add_argument("--shards", default="0", help="sides, by comma; 0: what suits (0)")
    parser.add_argument("--workers", type=int, default=1, help="of a map (1)")
    parser.add_argument("--threads", type=int, default=1, help="of each worker (1)")
    parser.add_argument("--window", help="pixels; as the model wants it unless said")
    parser.add_argument("--tasks", type=int, default=0, help="simulated tasks instead of a pair")
    asked = parser.parse_args()
    if asked.tasks:
        simulate(asked.tasks)
        return 0
    folder = Path(tempfile.mkdtemp(prefix="deepchange-bench-"))
    try:
        compare(folder, asked)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def compare(folder: Path, asked: argparse.Namespace) -> None:
    """`detect` and `map` of pairs side by side: `detect` with as many threads as all workers
    have."""
    threads = asked.workers * asked.threads
    print(f"{asked.model}; {asked.workers} worker(s) of {asked.threads} thread(s), `detect` with")
    print(f"{threads}\n")
    print("| pixels | | seconds | processor | over detect | same pixels | same polygons |")
    print("|---|---|---|---|---|---|---|")
    over: list[tuple[float, float, float]] = []  # megapixels, of detect, of map beyond it
    for side in map(int, asked.side.split(",")):
        pair = [str(folder / f"{date}{side}.tif") for date in ("before", "after")]
        for seed, name in enumerate(pair):
            write_ground(Path(name), side, changed=bool(seed))
        window = ["--window", asked.window] if asked.window else []
        how = ["--model", asked.model, "--device", "cpu", *window, "--output"]
        whole = folder / f"detect-{side}"
        base = measured(["detect", *pair, *how, str(whole)], threads)
        size = f"{side} × {side}"
        print(f"| {size} | detect | {base.wall:.1f} | {base.processor:.1f} | | | |", flush=True)
        for shard in asked.shards.split(","):
            output = folder / f"map-{side}-{shard}"
            workers = ["--workers", str(asked.workers), "--threads", str(asked.threads)]
            cut = [] if shard == "0" else ["--shard", shard]
            cost = measured(["map", *pair, *how, str(output), *workers, *cut], asked.threads)
            beyond = cost.processor - base.processor
            over.append((side * side / 1e6, base.processor, beyond))
            shards = len(list((output / "probability").glob("*.tif")))
            one, other = report_of(whole), report_of(output)
            told = ("changes", "area_changed_m2", "pixels_changed")
            print(
                f"| | map, {shards} shard(s) | {cost.wall:.1f} | {cost.processor:.1f} | "
                f"{100 * beyond / base.processor:+.0f} % | {same_pixels(one, other)} | "
                f"{all(one[name] == other[name] for name in told)} |",
                flush=True,
            )
    if len(over) > 1 and over[0][0] != over[-1][0]:
        print_fit(over[0], over[-1])


def print_fit(small: tuple[float, ...], large: tuple[float, ...]) -> None:
    """What a map costs beyond a detection: to start, and a megapixel; extrapolated to a large
    pair."""
    more = large[0] - small[0]
    rate, base = (large[2] - small[2]) / more, (large[1] - small[1]) / more
    start, begin = small[2] - rate * small[0], small[1] - base * small[0]
    share = 100 * (start + 144 * rate) / (begin + 144 * base)
    print(f"\n`detect`: {begin:.1f} s and {base:.2f} s a megapixel; `map` beyond it: {start:.1f} s")
    print(f"and {1000 * rate:.0f} ms a megapixel. Extrapolated to 12,000²: {share:+.1f} %.")


def report_of(folder: Path) -> dict[str, Any]:
    """The report of a result."""
    told: dict[str, Any] = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    return told


def write_ground(path: Path, side: int, *, changed: bool) -> None:
    """An image of textured ground, strip by strip; the later one with changes of many sizes."""
    options = ["TILED=YES", f"BLOCKXSIZE={_BLOCK}", f"BLOCKYSIZE={_BLOCK}", "COMPRESS=DEFLATE"]
    raster = gdal.GetDriverByName("GTiff").Create(
        str(path), side, side, 3, gdal.GDT_Byte, [*options, "ZLEVEL=1"]
    )
    raster.SetGeoTransform((700000.0, 0.5, 0.0, 3750000.0, 0.0, -0.5))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32636)
    raster.SetProjection(reference.ExportToWkt())
    for row in range(0, side, _STRIP):
        high = min(_STRIP, side - row)
        rng = np.random.default_rng(row)
        values = 120 + 20 * rng.standard_normal((3, high, side), np.float32)
        if changed:
            values += 4 * np.random.default_rng((row, 1)).standard_normal(values.shape, np.float32)
            for top, left in rng.integers(0, (high, side), (side // 40, 2)):
                values[:, top : top + 14, left : left + 17] += 80
        raster.WriteArray(np.clip(values, 1, 255).astype(np.uint8), 0, row)


def same_pixels(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether all rasters of two results hold the same, strip by strip."""
    for name, path in one["files"].items():
        if not path.endswith(".tif"):
            continue
        first, second = gdal.Open(path), gdal.Open(other["files"][name])
        for row in range(0, first.RasterYSize, _STRIP):
            place = 0, row, first.RasterXSize, min(_STRIP, first.RasterYSize - row)
            if not np.array_equal(first.ReadAsArray(*place), second.ReadAsArray(*place)):
                return False
    return True


def rest(_worker: AtWorker, seconds: float) -> dict[str, float]:
    """A simulated task."""
    time.sleep(seconds)
    return {"seconds": seconds}


def simulate(most: int) -> None:
    """Tasks of 10 ms: what client and scheduler, one process here, spend on each, and memory."""
    print("| tasks | seconds | client and scheduler, ms a task | client's memory, MB |")
    print("|---|---|---|---|")
    with connected(MapOptions(workers=2, threads=1)) as client:
        tasks = Tasks(client, Monitor(), "simulated")
        for count in (10, most // 100, most // 10, most):
            if count < 10:
                continue
            began, spent = time.monotonic(), time.process_time()
            jobs = (Job(f"{count}-{place}", (0.01,)) for place in range(count))
            done = sum(1 for _ in tasks.each(rest, jobs, count))
            own = 1000 * (time.process_time() - spent) / done
            print(f"| {done:,} | {time.monotonic() - began:.1f} | {own:.1f} | {_memory():.0f} |")


def _memory() -> float:
    """Megabytes that this process holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


if __name__ == "__main__":
    sys.exit(main())
