"""Where an image lies: by its file, or by the CRS that is given."""

import gzip

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect
from deepchange.engine.errors import RasterUnreadable
from deepchange.engine.raster.fingerprints import fingerprint, marks
from deepchange.engine.raster.source.source import open_source
from deepchange.engine.results.report import read_recipe
from osgeo import gdal, osr
from support.images import ground, pair, utm, whole, write


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


def test_a_file_whose_mask_cannot_be_read_is_refused(tmp_path, monkeypatch):
    """Newer GDAL raises an error where the directory of the mask is damaged."""
    path = write(tmp_path / "a.tif", ground().astype(np.uint8))

    def damaged(_band):
        raise RuntimeError("Failed to read directory")

    monkeypatch.setattr(gdal.Band, "GetMaskFlags", damaged)
    with pytest.raises(RasterUnreadable, match=r"a\.tif"):
        open_source(str(path), "before", None, None)


@pytest.mark.filterwarnings("error")
def test_complex_numbers_are_refused_in_a_sentence_alone(tmp_path):
    name = str(tmp_path / "slc.tif")
    image = gdal.GetDriverByName("GTiff").Create(name, 40, 30, 2, gdal.GDT_CFloat32)
    image.GetRasterBand(1).WriteArray(np.full((30, 40), 3 + 4j, np.complex64))
    del image
    with pytest.raises(RasterUnreadable, match="holds complex numbers; give its amplitude"):
        open_source(name, "before", None, None)


def test_a_compressed_file_is_told_from_another_alike_each_time(tmp_path, raster):
    name = raster(tmp_path / "a.tif", ground(1).astype(np.uint8))
    packed = f"/vsigzip/{name}.gz"
    with gzip.open(f"{name}.gz", "wb") as file:
        file.write((tmp_path / "a.tif").read_bytes())
    first = marks([packed]), fingerprint(packed)
    open_source(packed, "before", None, None)
    assert (marks([packed]), fingerprint(packed)) == first
    assert first[0][packed]["size"] == (tmp_path / "a.tif.gz").stat().st_size
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tif", "a.tif.gz"]
