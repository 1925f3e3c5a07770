"""A mosaic as large as a country, of one piece of ground laid side by side: how a map of it begins,
what a shard of it costs, and what its workers hold in memory."""

from __future__ import annotations

import json
import os
import signal
import subprocess  # nosec B404
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from osgeo import gdal

PIECE = 4096  # pixels of the side of the piece that is repeated
_GLANCE = 0.2  # seconds between two looks at processes and manifest
_SOURCE = (
    '<SimpleSource><SourceFilename relativeToVRT="1">{name}</SourceFilename>'
    "<SourceBand>{band}</SourceBand>"
    '<SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>'
    '<DstRect xOff="{column}" yOff="{row}" xSize="{width}" ySize="{height}"/></SimpleSource>'
)


def write_mosaic(path: Path, piece: Path, width: int, height: int) -> None:
    """Write a virtual raster of so many pixels that repeats a file beside it."""
    one = gdal.Open(str(piece))
    made = gdal.GetDriverByName("VRT").Create("", width, height, one.RasterCount, gdal.GDT_Byte)
    made.SetGeoTransform(one.GetGeoTransform())
    made.SetProjection(one.GetProjection())
    head, *bands = made.GetMetadata("xml:VRT")[0].split("<VRTRasterBand ")
    text = head
    for band, rest in enumerate(bands, 1):
        told, _, after = rest.partition("/>")
        sources = _sources(piece.name, band, width, height)
        text += f"<VRTRasterBand {told}>{sources}</VRTRasterBand>{after}"
    path.write_text(text, encoding="utf-8")


def _sources(name: str, band: int, width: int, height: int) -> str:
    return "".join(
        _SOURCE.format(
            name=name,
            band=band,
            row=row,
            column=column,
            width=min(PIECE, width - column),
            height=min(PIECE, height - row),
        )
        for row in range(0, height, PIECE)
        for column in range(0, width, PIECE)
    )


@dataclass
class Watched:
    """A map under way in processes of its own. client, worker: megabytes at the most."""

    command: list[str]
    threads: int
    client: float = 0.0
    worker: float = 0.0
    _spent: dict[int, float] = field(default_factory=dict)  # seconds of processors, by process
    _over: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Watched:
        self.began = time.monotonic()
        self.process = subprocess.Popen(  # nosec B603
            [sys.executable, "-m", "deepchange.engine", *self.command],
            env={**os.environ, "OMP_NUM_THREADS": str(self.threads)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._thread = threading.Thread(target=self._look)
        self._thread.start()
        return self

    def _look(self) -> None:
        client = psutil.Process(self.process.pid)
        while not self._over.wait(_GLANCE):
            try:
                self.client = max(self.client, self._memory(client))
                for each in client.children(recursive=True):
                    self.worker = max(self.worker, self._memory(each))
            except psutil.Error:
                continue

    @property
    def seconds(self) -> float:
        """On the clock, until now."""
        return time.monotonic() - self.began

    def _memory(self, process: psutil.Process) -> float:
        with process.oneshot():
            used = process.cpu_times()
            self._spent[process.pid] = used.user + used.system
            return float(process.memory_info().rss / 1e6)

    @property
    def processor(self) -> float:
        """Seconds of all processors so far, as far as they were looked at."""
        return sum(self._spent.values())

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait()
        self._over.set()
        self._thread.join()


@dataclass(frozen=True)
class Part:
    """Some shards of a map. seconds: of each that is done, by its name; processor: of all of them;
    began: until the first one did; stopped: from Ctrl-C to the end."""

    seconds: dict[str, float]
    processor: float
    began: float
    stopped: float


def part_of_map(watched: Watched, output: Path, wanted: int) -> Part:
    """Stop a map by Ctrl-C once so many shards are done."""
    plan, began, before = output / ".deepchange-map" / "job.json", 0.0, 0.0
    while len(done := _shards_done(output)) < wanted and watched.process.poll() is None:
        if not began and plan.exists():
            began, before = watched.seconds, watched.processor
        time.sleep(_GLANCE)
    asked, spent = time.monotonic(), watched.processor - before
    watched.process.send_signal(signal.SIGINT)
    watched.process.wait()
    return Part(done, spent, began, time.monotonic() - asked)


def _shards_done(output: Path) -> dict[str, float]:
    """Seconds of each shard that the manifest notes."""
    path = output / "manifest.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {line["shard"]: line["seconds"] for line in map(json.loads, lines) if "shard" in line}
