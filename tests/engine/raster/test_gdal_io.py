"""Overviews: written whole, or the run says so. Files of bare values: whole, or refused. Servers:
asked again, and not waited for without end."""

import gzip
import http.server
import itertools
import os
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine.errors import OutOfSpace, OutputRefused, RasterUnreadable
from deepchange.engine.raster import gdal_io, layers
from deepchange.engine.raster.gdal_io import (
    open_raster,
    quiet,
    read_block,
    spatial_reference,
    written_reference,
)
from deepchange.engine.raster.layers import build_overviews
from osgeo import gdal, ogr, osr


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


@pytest.mark.parametrize("kind", ["zip", "tar"])
def test_an_archive_is_answered_with_the_name_of_a_file_in_it(kind, raster, tmp_path):
    (tmp_path / "images").mkdir()
    raster(tmp_path / "images" / "a.tif", np.ones((1, 9, 9), np.uint8))
    packed = shutil.make_archive(str(tmp_path / "packed"), kind, tmp_path, "images")
    with pytest.raises(RasterUnreadable, match="is an archive; give a file in it") as caught:
        open_raster(packed, "the before image")
    named = str(caught.value).split("“")[-1].partition("”")[0]
    assert open_raster(named, "the before image").RasterXSize == 9


def test_bare_values_that_are_compressed_are_read(raster, tmp_path):
    image = gdal.Open(raster(tmp_path / "a.tif", np.full((1, 30, 40), 7, np.uint8)))
    gdal.GetDriverByName("ENVI").CreateCopy(str(tmp_path / "a.img"), image)
    packed = gzip.compress((tmp_path / "a.img").read_bytes())
    (tmp_path / "a.img").write_bytes(packed)
    with (tmp_path / "a.hdr").open("a") as header:
        header.write("file compression = 1\n")
    assert (open_raster(str(tmp_path / "a.img"), "the before image").ReadAsArray() == 7).all()


@contextmanager
def served(folder, answer=lambda number: None, *, in_pieces=True):
    """Files of a folder on a server. answer(number of the request): the status that it has instead.
    in_pieces: ranges are served. Yields the address, and how many bytes were sent in all."""
    sent, numbers = [], itertools.count(1)

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_):
            pass

        def do_HEAD(self):
            self.do_GET()

        def do_GET(self):
            path = Path(folder, *self.path.split("/"))
            content = path.read_bytes() if path.is_file() else b""
            status, headers = answer(next(numbers)) or (200 if content else 404), {}
            asked = self.headers.get("Range")
            if status != 200:
                content = b""
            elif asked and in_pieces:
                first, last = map(int, asked[6:].split("-"))
                status, end = 206, min(last, len(content) - 1)
                headers["Content-Range"] = f"bytes {first}-{end}/{len(content)}"
                content = content[first : last + 1]
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(content))}.items():
                self.send_header(name, value)
            self.end_headers()
            if self.command == "GET":
                with suppress(OSError):
                    self.wfile.write(content)
                    sent.append(len(content))

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", sent
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def noise(raster, tmp_path):
    """A folder with a raster, a.tif, and what it holds."""
    values = np.random.default_rng(1).integers(0, 255, (1, 1000, 1000)).astype(np.uint8)
    raster(tmp_path / "a.tif", values)
    return tmp_path, values


def test_of_an_image_on_a_server_only_what_is_needed_is_fetched(noise):
    folder, values = noise
    with served(folder) as (address, sent):
        read = read_block(open_raster(f"{address}/a.tif", "the image"), 0, 0, 50, 5, "a.tif")
        assert sum(sent) < 100_000
    assert np.array_equal(read, values[:, :5, :50])


def test_an_image_of_a_server_that_gives_no_pieces_is_read_as_well(noise):
    folder, values = noise
    with served(folder, in_pieces=False) as (address, _):
        read = read_block(open_raster(f"{address}/a.tif", "the image"), 0, 0, 1000, 1000, "a.tif")
    assert np.array_equal(read, values)


def test_gdals_own_name_of_such_an_image_is_refused_in_a_sentence(noise, request):
    """GDAL raises where exceptions are on, as in a script that says so."""
    if not gdal.GetUseExceptions():
        request.addfinalizer(gdal.DontUseExceptions)
        gdal.UseExceptions()
    with (
        served(noise[0], in_pieces=False) as (address, _),
        pytest.raises(RasterUnreadable, match="cannot be fetched"),
    ):
        open_raster(f"/vsicurl/{address}/a.tif", "the image")


def test_a_mask_beside_an_image_on_a_server_counts(noise):
    folder, _ = noise
    gdal.GetDriverByName("GTiff").Create(str(folder / "a.tif.msk"), 1000, 1000)
    made = gdal.Open(str(folder / "a.tif.msk"), gdal.GA_Update)
    made.SetMetadataItem("INTERNAL_MASK_FLAGS_1", "2")
    del made
    with served(folder) as (address, _):
        image = open_raster(f"{address}/a.tif", "the image")
        assert not image.GetRasterBand(1).GetMaskBand().ReadAsArray().any()


def test_a_server_that_is_busy_for_a_moment_is_asked_again(noise):
    folder, values = noise
    with served(folder, lambda number: 503 if number % 2 else None) as (address, _):
        read = read_block(open_raster(f"{address}/a.tif", "the image"), 0, 0, 50, 5, "a.tif")
    assert np.array_equal(read, values[:, :5, :50])


def test_what_a_user_says_of_servers_counts(monkeypatch):
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")
    with quiet():
        assert gdal.GetConfigOption("GDAL_HTTP_MAX_RETRY") == "0"
        assert gdal.GetConfigOption("GDAL_HTTP_CONNECTTIMEOUT") == "10"
    assert gdal.GetConfigOption("GDAL_HTTP_CONNECTTIMEOUT") is None


def test_settings_stay_until_the_end_of_a_thread_of_ours_and_of_no_other():
    def after_two(_):
        with quiet(), quiet():
            pass
        return gdal.GetConfigOption("GDAL_ERROR_ON_LIBJPEG_WARNING")

    for name, there in (("deepchange-reader", "TRUE"), ("another", None)):
        with ThreadPoolExecutor(1, name) as thread:
            assert list(thread.map(after_two, range(2))) == [there, there]
    assert after_two(0) is None


def test_a_server_from_which_nothing_comes_any_more_is_not_waited_for(noise, monkeypatch):
    monkeypatch.setitem(gdal_io._PATIENCE, "GDAL_HTTP_LOW_SPEED_TIME", "1")
    started = time.monotonic()
    with (
        served(noise[0], lambda number: time.sleep(20)) as (address, _),
        pytest.raises(RasterUnreadable, match="cannot be fetched"),
    ):
        open_raster(f"{address}/a.tif", "the image")
    assert time.monotonic() - started < 15


def test_a_proj_that_has_lost_its_database_is_told(noise):
    lost = {**os.environ, "PROJ_LIB": "/nowhere", "PROJ_DATA": "/nowhere"}
    asked = ("accuracy", str(noise[0] / "a.tif"), str(noise[0] / "a.tif"))
    done = subprocess.run(
        [sys.executable, "-m", "deepchange.engine", *asked],
        env=lost,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "does not find its database (GDAL says: PROJ: proj_create" in done.stdout + done.stderr
    assert "take PROJ_LIB and PROJ_DATA out of the environment" in done.stdout + done.stderr


@pytest.mark.parametrize("driver", ["GPKG", "FlatGeobuf"])
@pytest.mark.parametrize(
    "crs",
    [
        "+proj=utm +zone=15 +datum=NAD83 +units=us-ft",
        "+proj=utm +zone=33 +datum=WGS84 +units=km",
        "+proj=longlat +datum=WGS84 +pm=paris",
        "EPSG:32633",
        "EPSG:2263+5703",
    ],
)
def test_polygons_keep_the_units_and_meridian_of_their_raster(crs, driver, files, tmp_path):
    """GDAL writes UTM in feet as that in metres where nobody stops it: another place."""
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    name = files(np.zeros((1, 2, 2), np.uint8), crs=reference.ExportToWkt())
    wkt = gdal.Open(name).GetProjection()
    path = str(tmp_path / "a.polygons")
    dataset = ogr.GetDriverByName(driver).CreateDataSource(path)
    layer = dataset.CreateLayer("a", written_reference(wkt), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
    del layer, dataset
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    written = dataset.GetLayer(0).GetSpatialRef()
    written.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    assert written.IsSame(spatial_reference(wkt))


def test_a_file_is_looked_at_once_and_again_after_it_was_written(
    raster, town, tmp_path, monkeypatch
):
    """It may be a virtual one then, which leads to a pipe that never ends."""
    path = Path(raster(tmp_path / "image.tif", town.before))
    time.sleep(0.1)  # until its time tells it from what is written now
    open_raster(str(path), "the before image")
    with monkeypatch.context() as patch:
        patch.setattr(gdal_io, "unfit", None)
        open_raster(str(path), "the before image")
    os.mkfifo(tmp_path / "pipe")
    path.write_text(
        "<VRTDataset rasterXSize='1' rasterYSize='1'><VRTRasterBand dataType='Byte' band='1'>"
        f"<SimpleSource><SourceFilename>{tmp_path}/pipe</SourceFilename></SimpleSource>"
        "</VRTRasterBand></VRTDataset>"
    )
    with pytest.raises(RasterUnreadable, match="pipe”, which it refers to, is no file to read"):
        open_raster(str(path), "the before image")


# HDF5 itself is told in each thread anew; the first one is told by netCDF.
NETCDF = """
import sys, threading
from osgeo import gdal
from deepchange.engine.raster.gdal_io import open_raster, read_block
def look(name):
    read_block(open_raster(name, "the image"), 0, 0, 2, 2, "the image")
names = [f'NETCDF:"{sys.argv[1]}":Band{number}' for number in (1, 2)]
gdal.BuildVRT(sys.argv[2], names, separate=True)
look(names[0])
for name in (names[1], sys.argv[2]):
    thread = threading.Thread(target=look, args=(name,))
    thread.start()
    thread.join()
print("read")
"""


@pytest.mark.skipif(
    gdal.GetDriverByName("netCDF") is None or not sys.platform.startswith("linux"),
    reason="This GDAL reads no netCDF, or nobody reads what HDF5 prints.",
)
def test_netcdf_files_print_nothing_of_hdf5_whatever_thread_reads_them(raster, tmp_path):
    image = raster(tmp_path / "image.tif", np.arange(8, dtype=np.uint8).reshape(2, 2, 2))
    file = str(tmp_path / "image.nc")
    gdal.Translate(file, str(image), format="netCDF", creationOptions=["FORMAT=NC4"])
    done = subprocess.run(
        [sys.executable, "-c", NETCDF, file, str(tmp_path / "stack.vrt")],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stdout == "read\n"
    assert "HDF5" not in done.stderr  # GDAL itself may warn of its exceptions
