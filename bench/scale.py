"""What many workers cost and give: `deepchange map` beside `detect` on one worker, the identity of
their layers, thousands of tasks, and a large virtual mosaic in part.

    python bench/scale.py                       # small, a minute or two on two cores
    python bench/scale.py --side 12000 --model cva --workers 2
    python bench/scale.py --tasks 10000

Prints Markdown. Processor time is that of all processes, client and workers: on a machine that
others use too it tells more than minutes do."""

from __future__ import annotations

import argparse
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from deepchange.engine import DetectionRequest, DetectionResult, MapOptions, detect, map_detections
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


@contextmanager
def measured(into: list[Cost]) -> Iterator[None]:
    """What is done meanwhile costs so much; children count once they have ended."""
    began, spent = time.monotonic(), _processor()
    yield
    into.append(Cost(time.monotonic() - began, _processor() - spent))


def _processor() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def main() -> int:
    """Measure what is asked; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--side", type=int, default=1500, help="pixels of the pair (1500)")
    parser.add_argument("--model", default="cva")
    parser.add_argument("--shards", default="16384,1024,600", help="sides, by comma")
    parser.add_argument("--workers", default="1", help="numbers, by comma (1)")
    parser.add_argument("--threads", type=int, default=1)
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
    """`detect` and `map` of one pair side by side."""
    pair = [str(folder / name) for name in ("before.tif", "after.tif")]
    for seed, name in enumerate(pair):
        write_ground(Path(name), asked.side, changed=bool(seed))
    costs: list[Cost] = []
    request = DetectionRequest(*pair, str(folder / "detect"), model=asked.model, device="cpu")
    with measured(costs):
        whole = detect(request)
    print(
        f"{asked.side} × {asked.side} pixels, {asked.model}, {asked.threads} thread(s) a worker\n"
    )
    print("| | workers | seconds | processor | over detect | same pixels | same polygons |")
    print("|---|---|---|---|---|---|---|")
    print(f"| detect | | {costs[0].wall:.1f} | {costs[0].processor:.1f} | | | |")
    for workers in map(int, asked.workers.split(",")):
        for shard in map(int, asked.shards.split(",")):
            output = folder / f"map-{workers}-{shard}"
            request = DetectionRequest(*pair, str(output), model=asked.model, device="cpu")
            options = MapOptions(shard, workers=workers, threads=asked.threads)
            with measured(costs):
                result = map_detections(request, options)
            over = 100 * (costs[-1].processor / costs[0].processor - 1)
            shards = len(list((output / "probability").glob("*.tif")))
            print(
                f"| map, {shards} shards of {shard} | {workers} | {costs[-1].wall:.1f} | "
                f"{costs[-1].processor:.1f} | {over:+.0f} % | {same_pixels(whole, result)} | "
                f"{whole.changes == result.changes} |",
                flush=True,
            )
            print(f"  stages: {result.stages}", file=sys.stderr)


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


def same_pixels(one: DetectionResult, other: DetectionResult) -> bool:
    """Whether all rasters of two results hold the same, strip by strip."""
    for name, path in one.files.items():
        if not path.endswith(".tif"):
            continue
        first, second = gdal.Open(path), gdal.Open(other.files[name])
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
