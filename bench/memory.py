"""Peak memory and speed of whole detections of growing rasters, file to file: does memory stay
flat?

Run: .venv/bin/python bench/memory.py [--sizes 4000 12000]. Rasters are generated (8 bit, 3 bands).
The network is an untrained DSMS-FCN, or with --stand-in a predictor that costs next to nothing:
then it is the pipeline that is measured. Each size runs in a process of its own; memory is its peak
resident set. Where other programs run beside, look at the processor time, and compare with an
earlier version in the same run: --beside FOLDER, which holds it as “deepchange”. --threads tells
the least seconds on 2 and 4 free cores, by what each thread has worked in each stage (a look at all
of them a hundred times a second costs some processor time itself).
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from _threads import ThreadTimes, least_seconds
from deepchange.engine.arrays.prediction import Prediction
from osgeo import gdal, osr


def make_raster(path: Path, size: int, seed: int) -> None:
    """A tiled RGB GeoTIFF of smooth texture; a later seed moves some blocks."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32636)
    options = ["TILED=YES", "COMPRESS=DEFLATE", "NUM_THREADS=2", "ZLEVEL=1", "BIGTIFF=IF_SAFER"]
    raster = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 3, gdal.GDT_Byte, options)
    raster.SetGeoTransform((700000.0, 10.0, 0.0, 3760000.0, 0.0, -10.0))
    raster.SetProjection(reference.ExportToWkt())
    texture = np.random.default_rng(0).integers(40, 200, (3, 256, 256)).astype(np.uint8)
    changes = np.random.default_rng(seed)
    for row in range(0, size, 256):
        height = min(256, size - row)
        strip = np.tile(texture, (1, 1, size // 256 + 1))[:, :height, :size].copy()
        for column in changes.integers(0, size, size // 500 if seed else 0):
            strip[:, 40:80, column : column + 40] = 230
        raster.WriteArray(strip, 0, row)
    raster.FlushCache()


class StandIn:
    """A predictor that costs next to nothing: the scaled difference of the first bands."""

    device, precision, halo = "cpu", "fp32", 0

    def fit(self, *_: object) -> dict:
        """Nothing to learn."""
        return {}

    def start(
        self, before: np.ndarray, after: np.ndarray, _valid: np.ndarray
    ) -> Callable[[], Prediction]:
        """|after - before| / 255 of the first band."""
        answer = Prediction(np.abs(after[:, 0] - before[:, 0]) * np.float32(1 / 255))
        return lambda: answer

    def versions(self) -> dict:
        """Nothing to tell."""
        return {}


class UntrainedDsmsFcn(StandIn):
    """DSMS-FCN as initialised: its cost without its knowledge."""

    def __init__(self) -> None:
        import torch
        from deepchange.engine.tensor.networks.dsms import DsmsFcn

        torch.manual_seed(0)
        self._network = DsmsFcn().eval().to(memory_format=torch.channels_last)

    def start(
        self, before: np.ndarray, after: np.ndarray, _valid: np.ndarray
    ) -> Callable[[], Prediction]:
        """The network's probability, chip by chip."""
        import torch

        with torch.inference_mode():
            dates = (torch.from_numpy(date / 255) for date in (before, after))
            answer = Prediction(self._network(*dates).numpy())
        return lambda: answer


def measure_one(
    folder: Path, size: int, min_area: str, *, stand_in: bool, threads: bool = False
) -> dict:
    """Run one detection here and return seconds, processor time and peak memory."""
    from deepchange.engine import detection
    from deepchange.engine.request import DetectionRequest

    times = ThreadTimes() if threads else None
    processor_of = watch_stages(times)
    predictor = StandIn() if stand_in else UntrainedDsmsFcn()
    detection.open_predictor = lambda *_: predictor
    before, after = str(folder / f"before_{size}.tif"), str(folder / f"after_{size}.tif")
    output = folder / f"out_{size}"
    shutil.rmtree(output, ignore_errors=True)  # edits in an earlier one would be looked for
    started, processor = time.monotonic(), time.process_time()
    request = DetectionRequest(before, after, str(output), model="cva", min_area=min_area)
    result = detection.detect(request)
    return {
        "size": size,
        "seconds": time.monotonic() - started,
        "processor": time.process_time() - processor,
        "peak_mb": peak_mb(),
        "polygons": result.changes,
        "stages": result.stages,
        "processor_of": processor_of(),
        **({} if times is None else least_of(times)),
    }


def least_of(times: ThreadTimes) -> dict:
    """The least seconds on free cores."""
    stages = times.stop()
    return {f"least_{cores}": least_seconds(stages, cores) for cores in (2, 4)}


def watch_stages(times: ThreadTimes | None = None) -> Callable[[], dict[str, float]]:
    """Have the processor time of each stage counted from now on; called, it gives them."""
    from deepchange.engine.progress import Monitor

    begin, marks = Monitor.begin, [("", time.process_time())]

    def begun(monitor: Monitor, stage: str) -> None:
        marks.append((str(stage), time.process_time()))
        if times is not None:
            times.begin(str(stage))
        begin(monitor, stage)

    def counted() -> dict[str, float]:
        ends = [when for _, when in marks[1:]] + [time.process_time()]
        return {stage: end - when for (stage, when), end in zip(marks, ends) if stage}

    Monitor.begin = begun
    return counted


def peak_mb() -> float:
    """Peak resident set of this process (not ru_maxrss, which a process inherits from the one that
    started it)."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def main() -> None:
    """Make the rasters, run each size in a process of its own, print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[4000, 12000])
    parser.add_argument("--stand-in", action="store_true")
    parser.add_argument("--rounds", type=int, default=1, help="the median of so many runs")
    parser.add_argument("--min-area", default="auto", help="minimum area; 0: every polygon")
    parser.add_argument("--beside", type=Path, help="a folder with another version: in turns")
    parser.add_argument("--threads", action="store_true", help="least seconds on free cores, too")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        print(
            json.dumps(
                measure_one(
                    arguments.folder,
                    arguments.one,
                    arguments.min_area,
                    stand_in=arguments.stand_in,
                    threads=arguments.threads,
                )
            )
        )
        return
    predictor = "stand-in predictor" if arguments.stand_in else "untrained DSMS-FCN"
    print(
        f"| raster, {predictor} | polygons | seconds | processor | Mpx/s | peak RSS | seconds of "
        "the stages | their processor time |"
    )
    print("|---|---|---|---|---|---|---|---|")
    versions = {"": None, **({"before, ": arguments.beside} if arguments.beside else {})}
    with tempfile.TemporaryDirectory() as name:
        for size in arguments.sizes:
            for role, seed in (("before", 0), ("after", 1)):
                make_raster(Path(name) / f"{role}_{size}.tif", size, seed)
            command = [sys.executable, __file__, "--one", str(size), "--folder", name]
            command += ["--min-area", arguments.min_area]
            command += ["--stand-in"] if arguments.stand_in else []
            command += ["--threads"] if arguments.threads else []
            answers: dict[str, list[dict]] = {version: [] for version in versions}
            for _ in range(arguments.rounds):
                for version, place in versions.items():
                    answers[version].append(last_of(command, place))
            for version, runs in answers.items():
                print(row_of(f"{version}{size} × {size}", size, runs), flush=True)


def row_of(title: str, size: int, runs: list[dict]) -> str:
    """The medians of runs as a row of the table."""
    seconds, processor, peak = (
        statistics.median(run[key] for run in runs) for key in ("seconds", "processor", "peak_mb")
    )
    told, counted = (
        ", ".join(
            f"{name} {statistics.median(run[key][name] for run in runs):.{digits}f}"
            for name in runs[0][key]
        )
        for key, digits in (("stages", 1), ("processor_of", 2))
    )
    if "least_2" in runs[0]:
        least = (statistics.median(run[f"least_{cores}"] for run in runs) for cores in (2, 4))
        counted += "; at the least on 2 and 4 free cores " + ", ".join(f"{s:.2f}" for s in least)
    return (
        f"| {title} | {runs[0]['polygons']:,} | {seconds:.1f} | {processor:.1f} s | "
        f"{size * size / 1e6 / seconds:.2f} | {peak:.0f} MB | {told} | {counted} |"
    )


def last_of(command: list[str], place: Path | None) -> dict:
    """What a run says at its end. place: a folder that holds another version of deepchange."""
    surroundings = {**os.environ, **({"PYTHONPATH": str(place)} if place else {})}
    printed = subprocess.run(
        command, stdout=subprocess.PIPE, text=True, check=True, env=surroundings
    ).stdout
    return json.loads(printed.splitlines()[-1])


if __name__ == "__main__":
    main()
