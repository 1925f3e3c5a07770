"""Pairs with a reference that `decisions.py` plays on, by the layout of their folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

# The smallest first: what there is after an hour then says most.
CITIES = (
    "bercy",
    "paris",
    "rennes",
    "bordeaux",
    "aguasclaras",
    "nantes",
    "hongkong",
    "saclay_e",
    "mumbai",
    "pisa",
    "abudhabi",
    "beihai",
    "cupertino",
    "beirut",
)

# F1 over the whole image after so many decisions in the exploration that this began with: from
# `ir-mad`, accepting and rejecting only.
EXPLORED = {
    "beirut": {0: 0.482, 20: 0.568, 40: 0.574, 80: 0.640, 160: 0.688},
    "pisa": {0: 0.220, 10: 0.344, 20: 0.324, 40: 0.393, 80: 0.530, 160: 0.571},
    "abudhabi": {0: 0.340, 10: 0.439, 20: 0.515, 40: 0.526, 80: 0.567, 160: 0.591},
    "mumbai": {0: 0.311, 10: 0.446, 20: 0.506, 40: 0.527, 80: 0.556, 160: 0.594},
    "aguasclaras": {0: 0.178, 10: 0.370, 20: 0.444, 40: 0.463, 80: 0.487, 160: 0.504},
    "beihai": {0: 0.392, 10: 0.439, 20: 0.461, 40: 0.480, 80: 0.564, 160: 0.602},
    "szada-2": {0: 0.209, 20: 0.385, 40: 0.434, 80: 0.472},
    "szada-3": {0: 0.358, 20: 0.612, 40: 0.627, 80: 0.636},
    "szada-test": {0: 0.365, 20: 0.391, 40: 0.449, 80: 0.471},
    "beijing": {0: 0.684, 20: 0.787, 40: 0.794, 80: 0.797},
}


@dataclass(frozen=True)
class ReferencePair:
    """Two images, and the raster of what changed between them."""

    name: str
    before: Path
    after: Path
    label: Path

    def truth(self) -> NDArray[np.bool_]:
        """What changed (H, W); references are 0 and 255, a few of their pixels lie between."""
        values: NDArray[np.bool_] = gdal.Open(str(self.label)).ReadAsArray() > 127
        return values

    def outlined(self) -> list[tuple[ogr.Geometry, int]]:
        """Each connected change and how many pixels it has, the largest first."""
        source = gdal.Open(str(self.after))
        truth = self.truth()
        height, width = truth.shape
        raster = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
        raster.SetGeoTransform(source.GetGeoTransform())
        raster.SetProjection(source.GetProjection())
        raster.WriteArray(truth.view(np.uint8))
        band = raster.GetRasterBand(1)
        _, dx, _, _, _, dy = raster.GetGeoTransform()
        store = ogr.GetDriverByName("Memory").CreateDataSource("")
        layer = store.CreateLayer("reference", source.GetSpatialRef(), ogr.wkbPolygon)
        gdal.Polygonize(band, band, layer, -1)
        shapes = [feature.geometry().Clone() for feature in layer]
        shapes.sort(key=lambda shape: -shape.Area())
        return [(shape, round(shape.Area() / abs(dx * dy))) for shape in shapes]


def pairs_in(data: Path) -> list[ReferencePair]:
    """The pairs of a folder: of OSCD (rgb, label), of SZTAKI AirChange (szada, tiszadob), or single
    ones (A, B, label)."""
    if (data / "rgb").is_dir():
        return [
            ReferencePair(
                city,
                data / "rgb" / f"{city}_t1.tif",
                data / "rgb" / f"{city}_t2.tif",
                data / "label" / f"{city}.tif",
            )
            for city in CITIES
        ]
    found = []
    for label in sorted(data.glob("*/*/*_gt.png")):
        number, split = label.name.partition("_")[0], label.parent.name
        name = f"{label.parent.parent.name}-{'test' if split == 'test' else number}"
        images = (label.with_name(f"{number}_im{date}.png") for date in (1, 2))
        found.append(ReferencePair(name, *images, label))
    for label in sorted(data.glob("label/*.png")):
        images = (data / date / label.name for date in ("A", "B"))
        found.append(ReferencePair(label.stem.partition("_")[0], *images, label))
    return found
