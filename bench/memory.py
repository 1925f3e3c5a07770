"""Peak memory and speed of whole detections of growing rasters, file to file: does memory stay
flat?

Run: .venv/bin/python bench/memory.py [--sizes 4000 12000]. Rasters are generated (8 bit, 3 bands).
The network is an untrained DSMS-FCN, or with --stand-in a predictor that costs next to nothing:
then it is the pipeline that is measured. Each size runs in a process of its own; memory is its peak
resident set.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
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


def measure_one(folder: Path, size: int, *, stand_in: bool) -> dict:
    """Run one detection here and return seconds and peak memory."""
    from deepchange.engine import detection
    from deepchange.engine.request import DetectionRequest

    predictor = StandIn() if stand_in else UntrainedDsmsFcn()
    detection.open_predictor = lambda *_: predictor
    before, after = str(folder / f"before_{size}.tif"), str(folder / f"after_{size}.tif")
    started = time.monotonic()
    request = DetectionRequest(
        before, after, str(folder / f"out_{size}"), model="cva", overwrite=True
    )
    result = detection.detect(request)
    return {
        "size": size,
        "seconds": time.monotonic() - started,
        "peak_mb": peak_mb(),
        "stages": result.stages,
    }


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
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.one:
        print(json.dumps(measure_one(arguments.folder, arguments.one, stand_in=arguments.stand_in)))
        return
    predictor = "stand-in predictor" if arguments.stand_in else "untrained DSMS-FCN"
    print(f"| raster, {predictor} | seconds | Mpx/s | peak RSS | seconds of the stages |")
    print("|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        for size in arguments.sizes:
            for role, seed in (("before", 0), ("after", 1)):
                make_raster(Path(name) / f"{role}_{size}.tif", size, seed)
            command = [sys.executable, __file__, "--one", str(size), "--folder", name]
            command += ["--stand-in"] if arguments.stand_in else []
            answers = [last_of(command) for _ in range(arguments.rounds)]
            seconds, peak = (
                statistics.median(run[key] for run in answers) for key in ("seconds", "peak_mb")
            )
            stages = {
                name: statistics.median(run["stages"][name] for run in answers)
                for name in answers[0]["stages"]
            }
            told = ", ".join(f"{name} {value:.1f}" for name, value in stages.items())
            speed = size * size / 1e6 / seconds
            print(
                f"| {size} × {size} | {seconds:.1f} | {speed:.2f} | {peak:.0f} MB | {told} |",
                flush=True,
            )


def last_of(command: list[str]) -> dict:
    """What a run says at its end."""
    printed = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    return json.loads(printed.splitlines()[-1])


if __name__ == "__main__":
    main()
