"""Detection against the network's own arithmetic, and against what a script would do: seconds,
Mpx/s, peak memory.

Run: .venv/bin/python bench/yardsticks.py [--networks NAME …] [--sizes N …] [--rounds 5] [--device
cpu] [--crf]

Weights are random (seed 0), rasters generated (8 bit, 3 bands). Every run is a process of its own,
in turns; medians.
  floor        the chips of all windows already in memory, forward passes only, by what `detect`
  computes with there
               (torch or OpenVINO), in its layout and precision
  loop         read both windows with GDAL, fp32, one at a time, blend in NumPy, write: what a
  script does loader       the same with torch's DataLoader: two processes read, windows in batches
  deep change  `deepchange detect` from file to file: mask, taper, probability, mask, overviews,
  polygons, report
All but the floor count everything from the start of the process, so also the seconds in which torch
is loaded; the column “without start” takes those out: those of an empty process that loads torch
and the weights, and for a network that `detect` computes by OpenVINO without torch, of one that
opens it so. Prints Markdown, and a line of JSON for a plot.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from memory import make_raster, peak_mb

# Squares that windows fill evenly, whose arithmetic takes 5 to 15 seconds on two cores without
# bf16.
SIZES = {
    "lite": 3168,
    "dsms-fcn": 2304,
    "clearscd": 1408,
    "misgnet": 1376,
    "bsfnet": 1376,
    "dsifn": 960,
}
# Of Lite as its shipped weights have them; nobody published others.
WINDOWS = {"lite": {"chip_size": 256, "overlap": 32}}
WAYS = ("floor", "loop", "loader", "deep change")


def save_weights(name: str, path: Path) -> None:
    """Random weights with the published card."""
    import torch
    from deepchange.engine.catalogue.published import published_card
    from deepchange.engine.tensor.networks import build
    from deepchange.engine.tensor.weights import weights_file

    torch.manual_seed(0)
    card = published_card(name, {}, **WINDOWS.get(name, {}))
    weights_file.save(build(name).eval(), card, path)


# ---- The ways, each in a process of its own ------------------------------------------------------


class Setting:
    """What each way is given: files, network, card and the windows to cover."""

    def __init__(self, folder: Path, name: str, size: int, device: str) -> None:
        import torch
        from deepchange.engine.arrays.windows import plan_windows
        from deepchange.engine.tensor.weights import weights_file

        self.files = [str(folder / f"{role}_{size}.tif") for role in ("before", "after")]
        self.device, self.size = torch.device(device), size
        self.network, self.card = weights_file.load(str(folder / f"{name}.safetensors"), device)
        self.network = self.network.eval()
        self.windows = plan_windows(size, size, self.card.chip_size, self.card.overlap)
        self.out = folder / "loop.tif"
        self.bands = 3 if self.card.classes else 1  # probability, and the classes of both dates

    def answer(self, before: Any, after: Any) -> Any:
        """Probability of change and, of a semantic network, the classes of both dates: (N, bands,
        H, W)."""
        import torch

        if not self.card.classes:
            return self.network.probability(before, after).float()
        change, *dates = self.network.probabilities(before, after)
        return torch.cat(
            [change.float(), *(date.argmax(1, keepdim=True).float() for date in dates)], 1
        )

    def shown(self, values: np.ndarray, date: str) -> np.ndarray:
        """Values (C, H, W) as the network wants them."""
        less, by = self.card.normalisation.on_raw_values(
            date, values.mean((1, 2)), values.std((1, 2))
        )
        return ((values - np.array(less)[:, None, None]) / np.array(by)[:, None, None]).astype(
            np.float32
        )


def floor(setting: Setting) -> float:
    """Forward passes of as many chips as the raster has windows; the seconds of those alone."""
    from deepchange.engine.tensor import openvino

    by_openvino = openvino.repays(setting.card.network, setting.size**2 / 1e6)
    return (
        floor_by_openvino(setting)
        if by_openvino and setting.device.type == "cpu"
        else floor_by_torch(setting)
    )


def floor_by_openvino(setting: Setting) -> float:
    """The same by OpenVINO, which computes chips one by one."""
    from deepchange.engine.tensor.openvino import Compiled

    network, side = setting.network, setting.card.chip_size
    compiled = Compiled(
        network.probabilities if setting.card.classes else network.probability, setting.card
    )
    dates = [
        np.random.default_rng(seed).random((1, 3, side, side), np.float32) for seed in range(2)
    ]
    compiled(*dates)
    begun = time.perf_counter()
    for _ in setting.windows:
        compiled(*dates)
    return time.perf_counter() - begun


def floor_by_torch(setting: Setting) -> float:
    """The same by torch."""
    import torch
    from deepchange.engine import detection
    from deepchange.engine.tensor import devices

    precision, device_is_cpu = (
        devices.choose_precision("auto", setting.device),
        setting.device.type == "cpu",
    )
    setting.network.to(memory_format=torch.channels_last)
    side = setting.card.chip_size
    batch = max(
        1,
        min(
            setting.card.batch,
            detection._CPU_PIXELS // side**2 if device_is_cpu else setting.card.batch,
        ),
    )
    dates = [
        torch.rand(batch, 3, side, side, device=setting.device).contiguous(
            memory_format=torch.channels_last
        )
        for _ in range(2)
    ]
    with torch.inference_mode(), devices.arithmetic(setting.device, precision):
        setting.answer(*dates)
        begun = time.perf_counter()
        for first in range(0, len(setting.windows), batch):
            part = len(setting.windows[first : first + batch])
            answer = setting.answer(*(date[:part] for date in dates))
        answer.cpu()
        return time.perf_counter() - begun


class Blended:
    """What a script blends in: arrays as large as the raster. The classes of a later window replace
    the earlier's."""

    def __init__(self, size: int, bands: int) -> None:
        self._sum, self._times = (
            np.zeros((size, size), np.float32),
            np.zeros((size, size), np.float32),
        )
        self._classes = np.zeros((bands - 1, size, size), np.uint8)

    def add(self, window: Any, answer: np.ndarray) -> None:
        """A window's probability and classes (bands, H, W)."""
        place = np.s_[
            window.row : window.row + window.height, window.column : window.column + window.width
        ]
        self._sum[place] += answer[0]
        self._times[place] += 1
        self._classes[(slice(None), *place)] = answer[1:]

    def write(self, like: str, path: Path) -> None:
        """The mean, and the classes, as a GeoTIFF."""
        from osgeo import gdal

        source = gdal.Open(like)
        target = gdal.GetDriverByName("GTiff").Create(
            str(path),
            source.RasterXSize,
            source.RasterYSize,
            1 + len(self._classes),
            gdal.GDT_Float32,
            ["COMPRESS=DEFLATE", "TILED=YES"],
        )
        target.SetGeoTransform(source.GetGeoTransform())
        target.SetProjection(source.GetProjection())
        target.GetRasterBand(1).WriteArray(self._sum / self._times)
        for band, classes in enumerate(self._classes, 2):
            target.GetRasterBand(band).WriteArray(classes)
        target.FlushCache()


def loop(setting: Setting) -> None:
    """One window after the other."""
    import torch
    from osgeo import gdal

    rasters, blended = (
        [gdal.Open(path) for path in setting.files],
        Blended(setting.size, setting.bands),
    )
    with torch.inference_mode():
        for window in setting.windows:
            place = window.column, window.row, window.width, window.height
            chips = (
                torch.from_numpy(
                    setting.shown(raster.ReadAsArray(*place).astype(np.float32), date)
                )[None]
                for raster, date in zip(rasters, ("before", "after"))
            )
            found = setting.answer(*(chip.to(setting.device) for chip in chips))
            blended.add(window, found[0].cpu().numpy())
    blended.write(setting.files[0], setting.out)


def loader(setting: Setting) -> None:
    """Windows in batches, read by two processes."""
    import torch
    from osgeo import gdal
    from torch.utils.data import DataLoader, Dataset

    class Windows(Dataset):
        """Both chips of each window."""

        def __len__(self) -> int:
            return len(setting.windows)

        def __getitem__(self, index: int) -> tuple[Any, Any, int]:
            window = setting.windows[index]
            place = window.column, window.row, window.width, window.height
            chips = (
                setting.shown(gdal.Open(path).ReadAsArray(*place).astype(np.float32), date)
                for path, date in zip(setting.files, ("before", "after"))
            )
            return (*chips, index)

    blended = Blended(setting.size, setting.bands)
    with torch.inference_mode():
        for before, after, indices in DataLoader(
            Windows(), batch_size=setting.card.batch, num_workers=2
        ):
            found = setting.answer(before.to(setting.device), after.to(setting.device))
            for index, answer in zip(indices.tolist(), found.cpu().numpy()):
                blended.add(setting.windows[index], answer)
    blended.write(setting.files[0], setting.out)


def opened_without_torch(folder: Path, name: str, size: int) -> bool:
    """Open the network as `detect` does where OpenVINO computed it before; whether that is so."""
    from deepchange.engine.tensor.without_torch import open_ready

    path = str(folder / f"{name}.safetensors")
    ready = open_ready(path, "auto", "auto", size**2 / 1e6, lambda: None)
    if ready is None:
        return False
    side = ready._card.chip_size
    return ready._compile((len(ready._card.bands), side, side)) is not None


def run_one(way: str, folder: Path, name: str, size: int, device: str) -> None:
    """One way here; prints seconds, where they are not those of the process, and peak memory."""
    if way == "ready":
        opened = opened_without_torch(folder, name, size)
        print(json.dumps({"seconds": None, "peak_mb": peak_mb(), "opened": opened}))
        return
    setting = Setting(folder, name, size, device)
    seconds = {"floor": floor, "loop": loop, "loader": loader, "start": lambda _: None}[way](
        setting
    )
    told = {"seconds": seconds, "peak_mb": peak_mb()}
    if device.startswith("cuda"):
        import torch

        told["device_mb"] = torch.cuda.max_memory_allocated() / 2**20
    print(json.dumps(told))


# ---- Side by side --------------------------------------------------------------------------------


def measure(
    way: str, folder: Path, name: str, size: int, device: str, crf: str = "off"
) -> dict[str, Any]:
    """Seconds and peak memory of one way, in a new process."""
    if way == "deep change":
        command = [
            sys.executable,
            "-m",
            "deepchange.engine",
            "detect",
            str(folder / f"before_{size}.tif"),
            str(folder / f"after_{size}.tif"),
            "--model",
            str(folder / f"{name}.safetensors"),
            "--output",
            str(folder / "out"),
            "--overwrite",
            "--crf",
            crf,
            "--device",
            "auto" if device == "cpu" else device,
            "--progress",
            "none",
            "--json",
        ]
    else:
        command = [
            sys.executable,
            __file__,
            "--one",
            way,
            "--networks",
            name,
            "--sizes",
            str(size),
            "--folder",
            str(folder),
            "--device",
            device,
        ]
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "DEEPCHANGE_PYTHON": "here"}
    )
    printed = process.stdout.read() if process.stdout else ""
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    if status:
        raise SystemExit(f"{way} of {name} failed.")
    told = json.loads(printed.strip().splitlines()[-1]) if way != "deep change" else {}
    seconds = told.get("seconds")
    return {
        "seconds": wall if seconds is None else seconds,
        "peak_mb": told.get("peak_mb", used.ru_maxrss / 1024),
        "opened": told.get("opened", True),
    }


def compare(folder: Path, name: str, size: int, arguments: argparse.Namespace) -> dict[str, Any]:
    """A network's row: medians of each way."""
    save_weights_apart(folder, name)
    for role, seed in (("before", 0), ("after", 1)):
        if not (folder / f"{role}_{size}.tif").exists():
            make_raster(folder / f"{role}_{size}.tif", size, seed)
    ways = [*arguments.ways, "start", *(["deep change, CRF"] if arguments.crf else [])]
    ways += ["ready"] if "deep change" in ways and arguments.device == "cpu" else []
    found: dict[str, list[dict[str, Any]]] = {way: [] for way in ways}
    if "ready" in ways:  # what is kept for the next time is there from the first round on
        measure("deep change", folder, name, size, arguments.device)
    for _ in range(arguments.rounds):
        for way in ways:
            crf = "torch" if way.endswith("CRF") else "off"
            found[way].append(measure(way.split(",")[0], folder, name, size, arguments.device, crf))
    medians = {
        way: {key: statistics.median(run[key] for run in runs) for key in runs[0]}
        for way, runs in found.items()
    }
    return {"network": name, "size": size, "ways": medians}


def save_weights_apart(folder: Path, name: str) -> None:
    """In a process of its own: this one must stay small, for children inherit its peak."""
    path = folder / f"{name}.safetensors"
    if not path.exists():
        subprocess.run(
            [sys.executable, __file__, "--weights", name, "--folder", str(folder)], check=True
        )


def start_of(ways: dict[str, Any], way: str) -> float:
    """The seconds that a way takes until it can begin."""
    if way == "floor":
        return 0.0
    ready = ways.get("ready")
    if way.startswith("deep change") and ready and ready["opened"]:
        return float(ready["seconds"])
    return float(ways["start"]["seconds"])


def rows(found: dict[str, Any]) -> list[str]:
    """The network's lines of the table."""
    ways, megapixels = found["ways"], found["size"] ** 2 / 1e6
    least = ways["floor"]["seconds"]
    lines = []
    for way, told in ways.items():
        if way in ("start", "ready"):
            continue
        work = told["seconds"] - start_of(ways, way)
        lines.append(
            f"| {found['network']}, {found['size']} × {found['size']} | {way} | "
            f"{told['seconds']:.1f} s | {work:.1f} s | {megapixels / work:.3f} | "
            f"{least / work:.2f} | {told['peak_mb']:.0f} MB |"
        )
    return lines


def main() -> None:
    """Print the machine, the table, and the JSON of it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--networks", nargs="+", default=list(SIZES))
    parser.add_argument(
        "--sizes", type=int, nargs="+", help="sides of the squares, one for each network"
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=WAYS, help="these of them")
    parser.add_argument(
        "--device",
        default="cpu",
        help="cpu: what detection itself chooses there, torch or OpenVINO",
    )
    parser.add_argument("--crf", action="store_true", help="also with the CRF")
    parser.add_argument("--json", type=Path, help="also write the figures there")
    for hidden in ("--one", "--weights"):
        parser.add_argument(hidden, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.weights:
        return save_weights(
            arguments.weights, arguments.folder / f"{arguments.weights}.safetensors"
        )
    if arguments.one:
        return run_one(
            arguments.one,
            arguments.folder,
            arguments.networks[0],
            arguments.sizes[0],
            arguments.device,
        )
    print(
        f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores, Python "
        f"{platform.python_version()}\n"
    )
    print("| network, raster | way | seconds | without start | Mpx/s | of the floor | peak RSS |")
    print("|---|---|---|---|---|---|---|", flush=True)
    everything = []
    with tempfile.TemporaryDirectory() as name:
        for index, network in enumerate(arguments.networks):
            size = (
                arguments.sizes[index % len(arguments.sizes)] if arguments.sizes else SIZES[network]
            )
            everything.append(compare(Path(name), network, size, arguments))
            print("\n".join(rows(everything[-1])), flush=True)
            if arguments.json:
                arguments.json.write_text(json.dumps(everything, indent=1))
    return None


if __name__ == "__main__":
    main()
