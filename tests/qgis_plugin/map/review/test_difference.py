"""What two results of one pair say otherwise, counted by hand."""

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

pytest.importorskip("qgis.core")

from deepchange.engine.errors import BadInput, Stopped
from deepchange.qgis_plugin.map.review.difference import Difference, difference

SQUARES = {
    "left": (2, 2),
    "right": (2, 12),
    "below": (12, 2),
}  # row and column of 3 x 3 pixels of 10 m


def write_result(folder, squares, rejected=(), projected=True, size=20):
    """A result with changed squares of 3 x 3 pixels, each with its polygon; rejected: polygons
    without pixels."""
    folder.mkdir()
    system = osr.SpatialReference()
    system.ImportFromEPSG(32636)
    raster = gdal.GetDriverByName("GTiff").Create(
        str(folder / "change.tif"), size, size, 1, gdal.GDT_Byte
    )
    if projected:
        raster.SetGeoTransform((500000, 10, 0, 4000000, 0, -10))
        raster.SetProjection(system.ExportToWkt())
    mask = np.zeros((size, size), np.uint8)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "changes.gpkg"))
    layer = dataset.CreateLayer(
        "changes", system if projected else None, ogr.wkbPolygon, ["FID=fid"]
    )
    for name, kind in (
        ("decision", ogr.OFTString),
        ("kind", ogr.OFTString),
        ("note", ogr.OFTString),
        ("drawn", ogr.OFTInteger),
        ("pixels", ogr.OFTInteger64),
        ("probability_mean", ogr.OFTReal),
    ):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for name in (*squares, *rejected):
        row, column = SQUARES[name]
        if name in squares:
            mask[row : row + 3, column : column + 3] = 1
        feature = ogr.Feature(layer.GetLayerDefn())
        x, y, step = (
            (500000 + 10 * column, 4000000 - 10 * row, 10) if projected else (column, -row, 1)
        )
        corners = [
            (x, y),
            (x + 3 * step, y),
            (x + 3 * step, y - 3 * step),
            (x, y - 3 * step),
            (x, y),
        ]
        feature.SetGeometry(
            ogr.CreateGeometryFromWkt(f"POLYGON(({', '.join(f'{a} {b}' for a, b in corners)}))")
        )
        feature["decision"] = "rejected" if name in rejected else None
        layer.CreateFeature(feature)
    raster.GetRasterBand(1).WriteArray(mask)
    del raster, layer, dataset
    return folder


def compared(earlier, later):
    return difference(earlier, later, lambda _share: None, lambda: False)


def test_what_is_gone_and_what_is_new_is_counted_in_polygons_and_hectares(tmp_path):
    earlier = write_result(tmp_path / "earlier", ("left", "right"))
    later = write_result(tmp_path / "later", ("right", "below"), rejected=("left",))
    found = compared(earlier, later)
    assert (found.polygons_gone, found.polygons_new, found.pixels_gone, found.pixels_new) == (
        1,
        1,
        9,
        9,
    )
    assert (found.area_gone, found.area_new) == (
        pytest.approx(900, rel=2e-3),
        pytest.approx(900, rel=2e-3),
    )


def test_without_georeferencing_pixels_are_counted_and_no_area(tmp_path):
    earlier = write_result(tmp_path / "earlier", ("left", "right"), projected=False)
    later = write_result(tmp_path / "later", ("right",), projected=False)
    assert compared(earlier, later) == Difference(1, 0, 9, 0, None, None)


def test_results_of_other_sizes_are_refused_and_a_comparison_can_be_stopped(tmp_path):
    earlier = write_result(tmp_path / "earlier", ("left",))
    with pytest.raises(BadInput, match="not of the same pair"):
        compared(earlier, write_result(tmp_path / "later", ("left",), size=30))
    with pytest.raises(Stopped):
        difference(earlier, earlier, lambda _share: None, lambda: True)
