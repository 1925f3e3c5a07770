"""One image of several files: stacked bands, and pieces beside each other."""

from types import SimpleNamespace

import numpy as np
import pytest
from deepchange.engine.errors import RasterUnreadable
from deepchange.engine.raster import gdal_io
from osgeo import gdal
from support.images import PLACE, ground, notes, pair, whole, write


def coarser(bands):
    return bands.reshape(len(bands), bands.shape[1] // 2, 2, bands.shape[2] // 2, 2).mean(
        axis=(2, 4)
    )


@pytest.mark.parametrize("kind", ["uint16", "float32"])
def test_bands_of_ten_and_twenty_metres_are_channels_of_one_image(files, kind):
    fine, coarse = ground(1), coarser(ground(1, seed=6))
    twenty = (700000.0, 20.0, 0.0, 3750000.0, 0.0, -20.0)
    name = f"{files(fine.astype(kind))};{files(coarse.astype(kind), twenty)}"
    opened = pair(name, name.replace(";", " ; "))
    chip = whole(opened)
    assert chip.before.shape == (2, 60, 80)
    assert (chip.before[0] == fine[0].astype(kind)).all()
    assert (chip.before[1] == coarse[0].astype(kind).repeat(2, axis=0).repeat(2, axis=1)).all()
    assert "differ in pixel size: image2.tif is resampled" in notes(opened)


def test_a_file_that_would_hide_another_is_refused(files):
    names = [files(ground(seed=seed).astype(np.uint8)) for seed in (1, 2)]
    with pytest.raises(RasterUnreadable, match="would hide “image1"):
        pair(";".join(names), names[0])


def test_files_of_other_pixel_sizes_that_nearly_cover_one_another_are_refused(files):
    shifted = (700030.0, 20.0, 0.0, 3750000.0, 0.0, -20.0)
    name = (
        f"{files(ground(1).astype(np.uint8))};{files(coarser(ground(1)).astype(np.uint8), shifted)}"
    )
    with pytest.raises(RasterUnreadable, match="pixels of another size"):
        pair(name, name)


@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32"])
def test_between_the_pieces_of_a_mosaic_nothing_is_assessed(files, kind):
    east = (700000.0 + 1000, 10.0, 0.0, 3750000.0, 0.0, -10.0)  # a gap of 20 columns
    name = ";".join(
        files(ground(seed=seed).astype(kind), place) for seed, place in ((1, PLACE), (2, east))
    )
    opened = pair(name, name.replace(";", "; "))
    assert opened.channels == 3
    valid = whole(opened).valid
    assert valid.shape == (60, 180)
    assert not valid[:, 80:100].any()
    assert valid[:, :80].all()
    assert valid[:, 100:].all()


@pytest.mark.parametrize("within", [False, True])
def test_a_virtual_raster_whose_file_is_gone_says_which(files, tmp_path, within):
    inner, image = tmp_path / "inner.tif", files(ground())
    write(inner, ground())
    virtual = str(tmp_path / "moved.vrt")
    gdal.Translate(virtual, str(inner), format="VRT")
    if within:
        outer = str(tmp_path / "outer.vrt")
        gdal.BuildVRT(outer, [virtual])
        virtual = outer
    inner.unlink()
    with pytest.raises(RasterUnreadable, match=r"inner.tif”, which it refers to, does not exist"):
        whole(pair(image, virtual))


def test_a_container_offers_an_image_and_no_axis(monkeypatch):
    """The axes of a Zarr stand first among its parts."""
    sizes = {"ZARR:x:/X": 1, "ZARR:x:/Y": 1, "ZARR:x:/red": 96}
    container = SimpleNamespace(
        GetSubDatasets=lambda: [(name, f"Array {name}") for name in sizes],
        GetDriver=lambda: SimpleNamespace(ShortName="Zarr"),
    )
    monkeypatch.setattr(
        gdal_io.gdal, "OpenEx", lambda name, _: SimpleNamespace(RasterYSize=sizes[name])
    )
    assert gdal_io._part_of(container) == "ZARR:x:/red"
