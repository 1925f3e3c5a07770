"""Where an image lies: by its file, or by the CRS that is given."""

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect
from deepchange.engine.errors import RasterUnreadable
from deepchange.engine.results.report import read_recipe
from osgeo import gdal, osr
from support.images import ground, pair, utm, whole


def test_a_crs_that_is_given_replaces_that_of_the_file(files, tmp_path):
    bands = ground().astype(np.uint8)
    changed = bands.copy()
    changed[:, 20:30, 20:40] = 250
    names = files(bands, crs=""), files(changed, crs=utm(32633))
    request = DetectionRequest(
        *names, str(tmp_path / "out"), model="cva", crs_before="EPSG:32636", crs_after="EPSG:32636"
    )
    result = detect(request)
    assert result.warnings == tuple(note for note in result.warnings if "CRS" not in note)
    assert result.area_changed_m2 == pytest.approx(100 * result.pixels_changed, rel=0.01)
    kept, _ = read_recipe(result.files["recipe"])
    assert (kept.crs_before, kept.crs_after) == ("EPSG:32636", "EPSG:32636")
    placed = gdal.Open(result.files["change"]).GetProjection()
    assert osr.SpatialReference(wkt=placed).GetAuthorityCode(None) == "32636"


def test_heights_of_a_compound_crs_do_not_change_the_values(files):
    reference = osr.SpatialReference()
    reference.SetFromUserInput("EPSG:32636+5773")
    bands = ground(1).astype(np.float32)
    opened = pair(files(bands, crs=reference.ExportToWkt()), files(bands))
    chip = whole(opened)
    assert (chip.before == bands).all()
    assert not opened.notes


def test_an_image_that_a_camera_model_alone_places_is_refused(files):
    name = files(ground().astype(np.uint8), None)
    dataset = gdal.Open(name, gdal.GA_Update)
    numbers = " ".join(["0"] * 20)
    values = {
        key: "1"
        for part in ("LINE", "SAMP", "LAT", "LONG", "HEIGHT")
        for key in (f"{part}_OFF", f"{part}_SCALE")
    }
    values |= {
        f"{axis}_{part}_COEFF": numbers for axis in ("LINE", "SAMP") for part in ("NUM", "DEN")
    }
    dataset.SetMetadata(values, "RPC")
    dataset = None
    with pytest.raises(RasterUnreadable, match="gdalwarp -rpc"):
        pair(name, name)
