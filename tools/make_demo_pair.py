"""Cut the pair of demo/ out of the registered Beirut pair of the OSCD data set.

Usage: /usr/bin/python3 tools/make_demo_pair.py BEFORE AFTER
where BEFORE and AFTER are the set's pair/img1.png and pair/img2.png of Beirut as GeoTIFFs, with the
geographic reference of the bands of the first date. demo/README.md says whose images they are and
on which terms.
"""

from __future__ import annotations

import sys
from pathlib import Path

from osgeo import gdal

DEMO = Path(__file__).resolve().parent.parent / "demo"
DATES = ("2015-08-20", "2017-10-03")
# Column, row, width and height in pixels: the harbour, the coast east of it where land was filled
# up between the dates, and the city behind.
WINDOW = (370, 30, 700, 600)
NOTICE = "Contains modified Copernicus Sentinel data [2015-2017]"
STORAGE = [
    "COMPRESS=DEFLATE",
    "PREDICTOR=2",
    "ZLEVEL=9",
    "TILED=YES",
    "BLOCKXSIZE=256",
    "BLOCKYSIZE=256",
]


def cut_date(source: Path, date: str) -> Path:
    """Write the window of one date as demo/beirut_<date>.tif, with date and notice in its TIFF
    tags.

    The grid stays the source's (EPSG:4326). TIFF asks for a time of day too; it is not known and
    says midnight. Raises RuntimeError where GDAL can not read or write."""
    target = DEMO / f"beirut_{date}.tif"
    tags = {
        "TIFFTAG_IMAGEDESCRIPTION": f"Beirut, Sentinel-2, natural colours, {date}",
        "TIFFTAG_DATETIME": date.replace("-", ":") + " 00:00:00",
        "TIFFTAG_COPYRIGHT": NOTICE,
    }
    gdal.Translate(
        str(target),
        str(source),
        srcWin=WINDOW,
        creationOptions=STORAGE,
        metadataOptions=[f"{tag}={text}" for tag, text in tags.items()],
    )
    return target


def main() -> None:
    """Cut both dates and name the two files."""
    gdal.UseExceptions()
    sources = [Path(argument) for argument in sys.argv[1:]]
    if len(sources) != len(DATES):
        sys.exit(__doc__)
    for source, date in zip(sources, DATES):
        target = cut_date(source, date)
        print(f"{target}  {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
