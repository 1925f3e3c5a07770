"""What many workers cost and give: `deepchange map` beside `deepchange detect`, the identity of
their layers, and thousands of tasks.

    python bench/scale.py                                        # one worker, two sizes
    python bench/scale.py --side 2000 --workers 2 --model dsms-fcn-szada
    python bench/scale.py --tasks 10000
    python bench/scale.py --mosaic 100000 --part 3 --shards 4096 # the first shards of 10^10 pixels
    python bench/scale.py --mosaic 100000 --rows 2048            # all of a strip as wide as that

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
from _mosaic import PIECE, Part, Watched, part_of_map, write_mosaic
from deepchange.engine import MapOptions
from deepchange.engine.progress import Monitor
from deepchange.engine.scale.at_worker import AtWorker
from deepchange.engine.scale.cluster import Job, Tasks, connected
from deepchange.engine.scale.mosaic.job import read_job
from deepchange.engine.scale.mosaic.shards import plan_shards
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
    parser.add_argument("--mosaic", type=int, default=0, help="pixels of a virtual mosaic's side")
    parser.add_argument("--rows", type=int, default=0, help="of the mosaic; as wide as it is (0)")
    parser.add_argument("--part", type=int, default=0, help="shards of it; 0 for all of them (0)")
    asked = parser.parse_args()
    if asked.tasks:
        simulate(asked.tasks)
        return 0
    folder = Path(tempfile.mkdtemp(prefix="deepchange-bench-"))
    try:
        if asked.mosaic:
            map_mosaic(folder, asked)
        else:
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


def map_mosaic(folder: Path, asked: argparse.Namespace) -> None:
    """A map of a mosaic that repeats one piece of ground: all of it, or some shards."""
    width, height = asked.mosaic, asked.rows or asked.mosaic
    pair = [folder / f"{date}.vrt" for date in ("before", "after")]
    for seed, path in enumerate(pair):
        write_ground(path.with_suffix(".tif"), PIECE, changed=bool(seed))
        write_mosaic(path, path.with_suffix(".tif"), width, height)
    output, shard = folder / "map", asked.shards.split(",")[0]
    cut = [] if shard == "0" else ["--shard", shard]
    window = ["--window", asked.window] if asked.window else []
    command = ["map", *map(str, pair), "--output", str(output), "--model", asked.model, *cut]
    command += ["--device", "cpu", "--workers", str(asked.workers), *window]
    command += ["--threads", str(asked.threads)]
    with Watched(command, asked.threads) as watched:
        if asked.part:
            part = part_of_map(watched, output, asked.part)
        watched.process.wait()
    print(f"{asked.model}, {width:,} × {height:,} pixels, {asked.workers} worker(s) of", end=" ")
    print(f"{asked.threads} thread(s)\n")
    print(f"- memory at the most: client {watched.client:.0f} MB, worker {watched.worker:.0f} MB")
    print(f"- {watched.processor:.0f} s of processors in {watched.seconds:.0f} s")
    if asked.part:
        print_part(part, output, width * height / 1e6)
    else:
        for stage, each in report_of(output)["stages"].items():
            print(f"- {stage}: {each:.1f} s")


def print_part(part: Part, output: Path, megapixels: float) -> None:
    """What the shards that are done cost, and all of them would."""
    shards = {shard.name: shard.window.pixels for shard in plan_shards(read_job(output).cut)}
    done = sum(shards[name] for name in part.seconds) / 1e6
    rate = done / part.processor
    each = ", ".join(f"{spent:.1f}" for spent in part.seconds.values())
    print(f"- {len(part.seconds)} of {len(shards):,} shards, {done:.0f} megapixels: {each} s")
    hours = megapixels / rate / 3600
    print(f"- {part.processor:.1f} s of processors for them: {rate:.1f} Mpx/s of a core")
    print(f"- all of it: {hours:.2f} h of one core to detect (EXTRAPOLATED)")
    print(
        f"- {part.began:.1f} s until the first shard, {part.stopped:.1f} s from Ctrl-C to the end"
    )


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
