"""Processor time and bytes of the layers of a result by compression: written in rows of blocks,
with overviews, read once.

Run: .venv/bin/python bench/codecs.py FOLDER [--rounds 2]. FOLDER holds a result, or any one-band
GeoTIFFs.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import gdal

BLOCK = 512
CODECS = {
    "DEFLATE 4 (as written)": ("DEFLATE", "ZLEVEL=4"),
    "DEFLATE 1": ("DEFLATE", "ZLEVEL=1"),
    "ZSTD 1": ("ZSTD", "ZSTD_LEVEL=1"),
    "ZSTD 3": ("ZSTD", "ZSTD_LEVEL=3"),
    "ZSTD 9": ("ZSTD", "ZSTD_LEVEL=9"),
    "LERC_DEFLATE": ("LERC_DEFLATE",),
    "LERC_ZSTD": ("LERC_ZSTD",),
}


def measured(path: Path, values: np.ndarray, kind: int, codec: tuple[str, ...]) -> list[float]:
    """Milliseconds of writing, of adding overviews and of reading; megabytes."""
    height, width = values.shape
    tiles = ["TILED=YES", f"BLOCKXSIZE={BLOCK}", f"BLOCKYSIZE={BLOCK}"]
    options = [*tiles, f"COMPRESS={codec[0]}", *codec[1:]]
    marks = [time.process_time()]
    layer = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, kind, options)
    for row in range(0, height, BLOCK):
        layer.GetRasterBand(1).WriteArray(values[row : row + BLOCK], 0, row)
    layer = None
    marks.append(time.process_time())
    overview = "DEFLATE" if codec[0].startswith("LERC") else codec[0]
    gdal.SetConfigOption("COMPRESS_OVERVIEW", overview)
    layer = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_UPDATE)
    layer.BuildOverviews("NEAREST", [2, 4, 8, 16])
    layer = None
    marks.append(time.process_time())
    gdal.Open(str(path)).ReadAsArray()
    marks.append(time.process_time())
    return [*np.diff(marks) * 1e3, path.stat().st_size / 1e6]


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=2, help="the best of so many")
    asked = parser.parse_args()
    print("| layer | codec | write | overviews | read | MB |\n|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as place:
        for layer in sorted(asked.folder.glob("*.tif")):
            dataset = gdal.Open(str(layer))
            values, kind = dataset.ReadAsArray(), dataset.GetRasterBand(1).DataType
            for name, codec in CODECS.items():
                runs = [
                    measured(Path(place) / "layer.tif", values, kind, codec)
                    for _ in range(asked.rounds)
                ]
                write, overviews, read, size = np.min(runs, axis=0)
                print(
                    f"| `{layer.name}` | {name} | {write:.0f} | {overviews:.0f} | {read:.0f} | "
                    f"{size:.2f} |",
                    flush=True,
                )


if __name__ == "__main__":
    main()
