"""Does a long run leak? Small detections one after the other through one worker: memory, open
files, processes.

    python bench/leak.py [--minutes 2] [--model ir-mad] [--size 256]

Prints Markdown: a row after a tenth of the time, when caches are warm, and one for each tenth after
it; an hour (--minutes 60) is a long run. Real ground: the middle of the demo pair. Linux only: it
reads /proc. Ends with exit code 1 where in the second half memory grew by more than `--most` MB, or
files or processes are left over.
"""

from __future__ import annotations

import argparse
import gc
import os
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

os.environ["DEEPCHANGE_PYTHON"] = (
    sys.executable
)  # networks are computed by a worker, as within QGIS
DEMO = [
    Path(__file__).parents[1] / "demo" / name
    for name in ("beirut_2015-08-20.tif", "beirut_2017-10-03.tif")
]


@dataclass(frozen=True)
class Use:
    """What a moment sees: megabytes of both processes, open files of both, processes below this
    one, detections."""

    client: float
    worker: float
    files: int
    worker_files: int
    children: int
    temporary: int
    detections: int

    def row(self, seconds: float) -> str:
        """A row of the table."""
        return (
            f"| {seconds:.0f} s | {self.detections} | {self.client:.1f} MB | {self.worker:.1f} MB "
            f"| {self.files} | {self.worker_files} | {self.children} | {self.temporary} |"
        )


def resident(process: int | str) -> float:
    """Megabytes of memory that a process holds."""
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1e3


def open_files(process: int | str) -> int:
    """How many files a process has open."""
    return len(list(Path(f"/proc/{process}/fd").iterdir()))


def children() -> list[int]:
    """The processes that this one started and that are not over."""
    found = []
    for task in Path("/proc/self/task").iterdir():
        found += [int(number) for number in (task / "children").read_text().split()]
    return found


def now(folder: Path, detections: int) -> Use:
    """What is used at this moment."""
    gc.collect()
    below = children()
    worker = below[0]
    left = len([path for path in folder.rglob("*") if path.name.startswith(".deepchange")])
    return Use(
        resident("self"),
        resident(worker),
        open_files("self"),
        open_files(worker),
        len(below),
        left,
        detections,
    )


def crops(folder: Path, size: int) -> list[str]:
    """The middle of the demo pair."""
    from osgeo import gdal

    for path in DEMO:
        gdal.Translate(str(folder / path.name), str(path), srcWin=[200, 150, size, size])
    return [str(folder / path.name) for path in DEMO]


def main() -> int:
    """Detect until the time is over; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=2.0)
    parser.add_argument("--model", default="ir-mad")
    parser.add_argument("--size", type=int, default=256, help="pixels a side")
    parser.add_argument(
        "--most", type=float, default=30.0, help="megabytes by which memory may grow"
    )
    arguments = parser.parse_args()
    from deepchange.engine import DetectionRequest, detect

    print(
        "| time | detections | memory here | memory of the worker | files here | files there | "
        "processes | left over |"
    )
    print("|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as place:
        folder, seen, begun, detections = Path(place), [], time.monotonic(), 0
        pair = crops(folder, arguments.size)
        while (spent := time.monotonic() - begun) < 60 * arguments.minutes or len(seen) < 2:
            detect(DetectionRequest(*pair, str(folder / "out"), model=arguments.model))
            shutil.rmtree(folder / "out")
            detections += 1
            if spent >= 6 * arguments.minutes * (len(seen) + 1):
                seen.append(now(folder, detections))
                print(seen[-1].row(spent), flush=True)
    tell("all the time", seen[0], seen[-1])
    # The allocator settles in the first half: a leak goes on in the second.
    return tell("the second half", seen[len(seen) // 2], seen[-1], arguments.most)


def tell(when: str, first: Use, last: Use, most: float = float("inf")) -> int:
    """Say what grew from one row to a later one; 1 where that is a leak."""
    here, there = last.client - first.client, last.worker - first.worker
    print(
        f"\n{when}, {last.detections - first.detections} detections: {here:+.1f} MB here, "
        f"{there:+.1f} MB in the worker, {last.files - first.files:+d} and "
        f"{last.worker_files - first.worker_files:+d} open files, "
        f"{last.children - first.children:+d} processes, {last.temporary} hidden folders left."
    )
    same = (first.files, first.worker_files, first.children, 0) == (
        last.files,
        last.worker_files,
        last.children,
        last.temporary,
    )
    return int(not same or max(here, there) > most)


if __name__ == "__main__":
    sys.exit(main())
