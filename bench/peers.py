"""Deep Change beside what a user would pick instead: the same pair, the same network, one run.

    python bench/peers.py [--size 2000] [--rounds 1] [--ways …] [--env FOLDER] [--picture FILE]

Makes a throw-away environment (torchgeo, rasterio, onnxruntime; torch is that of this Python), a
generated pair with a hole of nodata, and runs each way in a process of its own: time, processor
time, peak memory, and how far its mask is from one pass over the image at borders, at seams, and in
the hole. Prints Markdown.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import sysconfig
import time
import venv
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from _machine import machine
from memory import make_raster

ROOT = Path(__file__).resolve().parents[1]
WEIGHTS = ROOT / "engine" / "weights" / "dsms-fcn-szada.safetensors"
SCRIPT = Path(__file__).with_name("_peer_ways.py")
PACKAGES = ("torchgeo", "rasterio", "onnxruntime", "onnx", "onnxscript", "requests")
WAYS = {
    "torchgeo": "torchgeo, GridGeoSampler",
    "rasterio_loader": "rasterio, DataLoader",
    "sliding_window": "sliding window, whole image in memory",
    "onnx_runtime": "ONNX Runtime, whole result in memory",
    "first": "Deep Change, first run",
    "deepchange": "Deep Change, later runs",
    "otb": "Orfeo ToolBox, MAD (variates alone)",
    "ir-mad": "Deep Change, ir-mad",
}
APART = ("otb", "ir-mad")  # another method
OURS = ("first", "deepchange", "ir-mad")
STRIP, CONTEXT = 640, 128  # rows of the one pass that are compared, and those below them
HOLE = np.s_[300:360, 900:1000]  # nodata
FRAME, NEAR = 32, 8  # pixels that count as near the border, and near a seam


def environment(folder: Path) -> Path:
    """The Python of the throw-away environment; torch comes from this one."""
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        packages = next((folder / "lib").iterdir()) / "site-packages"
        beside = sysconfig.get_paths()["purelib"]
        line = f"import site; site.addsitedir({beside!r})\n"
        (packages / "beside.pth").write_text(line, encoding="utf-8")
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    return python


def make_pair(folder: Path, size: int) -> None:
    """Two rasters, nodata in the after image's hole."""
    from osgeo import gdal

    for role, seed in (("before", 0), ("after", 1)):
        make_raster(folder / f"{role}.tif", size, seed)
    raster = gdal.Open(str(folder / "after.tif"), gdal.GA_Update)
    for band in range(1, 4):
        raster.GetRasterBand(band).SetNoDataValue(0)
    rows, columns = HOLE
    hole = np.zeros((3, rows.stop - rows.start, columns.stop - columns.start), np.uint8)
    raster.WriteArray(hole, columns.start, rows.start)


def export(folder: Path, python: Path) -> dict[str, Any]:
    """What the ways are to know of the network, whose files and whose one pass are made in a
    process of its own: this one must stay small, for children inherit its peak."""
    names = ("before.tif", "after.tif", "torchscript.pt", "onnx.onnx", "exact.npy", "job.json")
    paths = {Path(name).stem: str(folder / name) for name in names}
    job = {**paths, "weights": str(WEIGHTS), "rows": STRIP, "below": CONTEXT}
    told = Path(job["job"])
    told.write_text(json.dumps(job), encoding="utf-8")
    line = [str(python), str(SCRIPT), "export", str(told)]
    subprocess.run(line, check=True, stdout=subprocess.DEVNULL)
    known: dict[str, Any] = json.loads(told.read_text(encoding="utf-8"))
    return known


def command(way: str, python: Path, folder: Path) -> list[str] | None:
    """What runs a way; None where it is not installed."""
    pair = [str(folder / "before.tif"), str(folder / "after.tif")]
    if way == "otb":
        program = shutil.which("otbcli_MultivariateAlterationDetector")
        out = str(folder / way / "mad.tif")
        return program and [program, "-in1", pair[0], "-in2", pair[1], "-out", out, "float"]
    if way in OURS:
        model = "ir-mad" if way == "ir-mad" else str(WEIGHTS)
        start = [sys.executable, "-m", "deepchange.engine", "detect", *pair, "--model", model]
        return [*start, "--output", str(folder / way), "--overwrite", "--min-area", "0"]
    return [str(python), str(SCRIPT), way, str(folder / f"{way}.json")]


def measured(way: str, python: Path, folder: Path, job: dict[str, Any]) -> dict[str, float] | None:
    """Seconds, seconds of the processor and peak memory of one way; None where it is not
    installed."""
    shutil.rmtree(folder / way, ignore_errors=True)
    (folder / way).mkdir()
    told = folder / f"{way}.json"
    told.write_text(json.dumps({**job, "output": str(folder / way)}), encoding="utf-8")
    line = command(way, python, folder)
    if line is None:
        return None
    home = folder / "home"  # what Deep Change keeps from run to run
    if way == "first":
        shutil.rmtree(home, ignore_errors=True)
    known = {**os.environ, "DEEPCHANGE_PYTHON": "here", "DEEPCHANGE_HOME": str(home)}
    # For all, or whoever waits spinning would look slow beside other programs.
    known.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    begun, before = time.perf_counter(), os.times()
    process = subprocess.Popen(line, env=known, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{WAYS[way]} failed.")
    after = os.times()
    print(f"{WAYS[way]}: {time.perf_counter() - begun:.1f} s", file=sys.stderr, flush=True)
    return {
        "seconds": time.perf_counter() - begun,
        "processor": after.children_user
        + after.children_system
        - before.children_user
        - before.children_system,
        "mb": used.ru_maxrss / 1024,
    }


def rightness(folder: Path, way: str, exact: np.ndarray, job: dict[str, Any]) -> list[str]:
    """Pixels of the mask that differ from one pass, near the border, near seams and elsewhere; and
    what was made of the hole."""
    from osgeo import gdal

    raster = gdal.Open(str(folder / way / "change.tif"))
    found = raster.GetRasterBand(1).ReadAsArray(0, 0, exact.shape[1], exact.shape[0])
    hole, around = np.zeros(exact.shape, bool), np.zeros(exact.shape, bool)
    hole[HOLE] = True
    rows, columns = HOLE
    reach = job["overlap"]  # what a network sees of the hole is no matter of the way
    around[rows.start - reach : rows.stop + reach, columns.start - reach : columns.stop + reach] = (
        True
    )
    border = np.zeros(exact.shape, bool)
    border[:FRAME] = border[:, :FRAME] = border[:, -FRAME:] = True
    seams = near_seams(exact.shape, job) & ~border & ~around
    wrong = (found == 1) != exact
    cells = [
        f"{100 * wrong[part & ~around].sum() / max(exact[part & ~around].sum(), 1):.2f} %"
        for part in (border, seams, ~border & ~seams)
    ]
    told = "not assessed" if not (found[hole] <= 1).any() else "unchanged"
    share = (found[hole] == 1).mean()
    return [*cells, f"{100 * share:.0f} % changed" if share else told]


def near_seams(shape: tuple[int, ...], job: dict[str, Any]) -> np.ndarray:
    """Where windows end within the raster."""
    near, size, stride = np.zeros(shape, bool), job["window"], job["window"] - job["overlap"]
    for axis, length in enumerate(shape):
        for start in range(stride, length, stride):
            for edge in (start, start + size - stride):
                place = [slice(None)] * 2
                place[axis] = slice(max(edge - NEAR, 0), edge + NEAR)
                near[tuple(place)] = True
    return near


def draw(rows: dict[str, dict[str, float]], size: int, path: Path) -> None:
    """Seconds of the processor and peak memory of each way, as bars."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9.0, 0.9 + 0.42 * len(rows)), layout="constrained")
    names = [WAYS[way] for way in rows]
    colours = ["#1f77b4" if way in OURS else "#e69138" for way in rows]
    panels = figure.subplots(1, 2, sharey=True)
    for axes, (figure_of, text) in zip(
        panels, {"processor": "seconds of the processor", "mb": "peak memory, MB"}.items()
    ):
        bars = axes.barh(names, [row[figure_of] for row in rows.values()], color=colours)
        axes.bar_label(bars, fmt="%.0f", padding=4, color="#6c757d")
        axes.margins(x=0.15)
        axes.spines[["top", "right"]].set_visible(False)
        axes.set_title(text, loc="left", fontsize=10)
    panels[0].invert_yaxis()
    panels[0].set_xlabel(f"{size:,} × {size:,} pixels; {machine()}")
    figure.savefig(path, dpi=100)


def main() -> None:
    """Make, run, compare and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--size", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=list(WAYS))
    parser.add_argument("--env", type=Path, default=ROOT / "bench-output" / "peers")
    parser.add_argument("--folder", type=Path, default=ROOT / "bench-output" / "peers-pair")
    parser.add_argument("--picture", type=Path, help="draw time and memory there")
    asked = parser.parse_args()
    python = environment(asked.env)
    asked.folder.mkdir(parents=True, exist_ok=True)
    make_pair(asked.folder, asked.size)
    job = export(asked.folder, python)
    exact = np.load(job["exact"])
    found: dict[str, list[dict[str, float]]] = {way: [] for way in asked.ways}
    for _ in range(asked.rounds):
        for way in asked.ways:
            if told := measured(way, python, asked.folder, job):
                found[way].append(told)
    print(f"{machine()}; {asked.size} × {asked.size}, medians of {asked.rounds}.\n")
    print(
        "| way | seconds | processor, s | peak RSS | mask beside one pass: border | seams | "
        "elsewhere | nodata |\n|---|---|---|---|---|---|---|---|"
    )
    rows = {}
    for way, runs in found.items():
        if not runs:
            print(f"| {WAYS[way]} | not installed here |||||||")
            continue
        rows[way] = middle = {
            name: statistics.median(run[name] for run in runs) for name in runs[0]
        }
        right = ["–"] * 4 if way in APART else rightness(asked.folder, way, exact, job)
        cells = [f"{middle['seconds']:.1f}", f"{middle['processor']:.1f}"]
        cells += [f"{middle['mb']:.0f} MB", *right]
        print(f"| {WAYS[way]} | {' | '.join(cells)} |", flush=True)
    if asked.picture:
        draw({way: row for way, row in rows.items() if way not in APART}, asked.size, asked.picture)


if __name__ == "__main__":
    main()
