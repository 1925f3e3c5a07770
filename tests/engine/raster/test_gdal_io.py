"""Overviews: written whole, or the run says so. Files of bare values: whole, or refused."""

import gzip
import os
import resource
import signal
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine.errors import OutOfSpace, OutputRefused, RasterUnreadable
from deepchange.engine.raster import layers
from deepchange.engine.raster.gdal_io import open_raster
from deepchange.engine.raster.layers import build_overviews
from osgeo import gdal


@contextmanager
def largest_file(size):
    """A disk on which no file can be larger."""
    before, ignored = (
        resource.getrlimit(resource.RLIMIT_FSIZE),
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN),
    )
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)


@pytest.mark.parametrize("share", [0.01, 0.3, 0.6, 0.9, 0.999])
def test_a_disk_that_fills_up_while_overviews_are_written_is_noticed(share, raster, tmp_path):
    noise = np.random.default_rng(1).integers(0, 255, (1, 700, 700)).astype(np.uint8)
    path, other = (Path(raster(tmp_path / f"{name}.tif", noise)) for name in "ab")
    alone = path.stat().st_size
    build_overviews(path, "AVERAGE")
    with (
        largest_file(int(alone + share * (path.stat().st_size - alone))),
        pytest.raises((OutOfSpace, OutputRefused)),
    ):
        build_overviews(other, "AVERAGE")


@pytest.mark.parametrize("bands", [1, 3])
def test_an_overview_that_was_torn_without_a_word_is_noticed(bands, raster, tmp_path, monkeypatch):
    """Newer GDAL calls overviews written that a full disk has cut off."""
    noise = np.random.default_rng(1).integers(0, 255, (bands, 700, 700)).astype(np.uint8)
    path = Path(raster(tmp_path / "a.tif", noise))
    reading = layers.refuse_torn_overviews

    def cut_off_by_a_full_disk(written, wanted, path):
        os.truncate(
            written, written.stat().st_size - 2_000
        )  # once closed: newer GDAL writes its directory last
        reading(written, wanted, path)

    build_overviews(path, "AVERAGE")  # those of a disk with room are read, and pass
    other = Path(raster(tmp_path / "b.tif", noise))
    monkeypatch.setattr(layers, "refuse_torn_overviews", cut_off_by_a_full_disk)
    with pytest.raises(
        (OutOfSpace, OutputRefused), match=r"“b\.tif” cannot be written|The disk is full"
    ):
        build_overviews(other, "AVERAGE")


@pytest.mark.parametrize("driver", ["ENVI", "EHdr"])
def test_bare_values_that_were_cut_off_are_no_zeros(driver, raster, tmp_path):
    image = gdal.Open(raster(tmp_path / "a.tif", np.full((1, 30, 40), 7, np.uint8)))
    gdal.GetDriverByName(driver).CreateCopy(str(tmp_path / "a.bil"), image)
    open_raster(str(tmp_path / "a.bil"), "the before image")
    os.truncate(tmp_path / "a.bil", 1000)
    with pytest.raises(RasterUnreadable, match=r"is cut off: it has 1,000 of 1,200 bytes; copy or"):
        open_raster(str(tmp_path / "a.bil"), "the before image")


def test_bare_values_that_are_compressed_are_read(raster, tmp_path):
    image = gdal.Open(raster(tmp_path / "a.tif", np.full((1, 30, 40), 7, np.uint8)))
    gdal.GetDriverByName("ENVI").CreateCopy(str(tmp_path / "a.img"), image)
    packed = gzip.compress((tmp_path / "a.img").read_bytes())
    (tmp_path / "a.img").write_bytes(packed)
    with (tmp_path / "a.hdr").open("a") as header:
        header.write("file compression = 1\n")
    assert (open_raster(str(tmp_path / "a.img"), "the before image").ReadAsArray() == 7).all()
