"""What a map leaves: pieces that are Cloud Optimized GeoTIFFs, virtual rasters and a STAC
Collection over them, polygons, a page."""

import json
import resource
import subprocess
import sys
import threading
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, OutOfSpace
from deepchange.engine.errors import BadInput, NothingToAssess
from deepchange.engine.messages import msg
from deepchange.engine.progress import never
from deepchange.engine.raster.pair import open_pair
from deepchange.engine.scale.mosaic import measuring, run, session
from deepchange.engine.scale.mosaic.rasters import write_cog
from deepchange.engine.scale.mosaic.run import map_pair
from deepchange.engine.scale.options import MapOptions
from osgeo import gdal, ogr
from support.images import PLACE, ground, write
from support.scale import inline, layer, rows_of

pytestmark = pytest.mark.skipif(
    not (find_spec("distributed") and find_spec("pyarrow")),
    reason="deepchange map needs dask and pyarrow (pip install 'deepchange[scale]').",
)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A map in six shards, with one GeoPackage."""
    folder = tmp_path_factory.mktemp("map")
    before = ground(3, (520, 560)).astype(np.uint8)
    after = before.copy()
    after[:, 240:300, 20:540] += 50
    pair = [write(folder / "before.tif", before), write(folder / "after.tif", after)]
    request = DetectionRequest(
        *pair, str(folder / "out"), model="cva", window=96, overlap=32, threshold=0.4
    )
    with pytest.MonkeyPatch.context() as patch:
        inline(patch)
        return map_pair(request, MapOptions(shard=256, gpkg=True))


def test_a_worker_opens_images_and_model_once_for_all_its_tasks(tmp_path, monkeypatch):
    before = ground(3, (300, 320)).astype(np.uint8)
    pair = [write(tmp_path / "before.tif", before), write(tmp_path / "after.tif", before[:, ::-1])]
    opened = []
    for name in ("open_fitting_pair", "open_predictor"):
        door = getattr(session, name)
        monkeypatch.setattr(
            session, name, lambda *a, door=door, name=name: opened.append(name) or door(*a)
        )
    inline(monkeypatch)
    request = DetectionRequest(*pair, str(tmp_path / "out"), model="cva", window=96, overlap=32)
    map_pair(request, MapOptions(shard=256))
    assert opened == ["open_fitting_pair", "open_predictor"]


def test_every_worker_loads_a_network_once_while_one_measures_the_pair(tmp_path, monkeypatch):
    before = ground(3, (140, 200)).astype(np.uint8)
    pair = [write(tmp_path / "before.tif", before), write(tmp_path / "after.tif", before[:, ::-1])]
    loaded, measure, load = [], measuring.measure, session.open_predictor
    begun = threading.Event()

    def loading(*arguments):
        loaded.append(arguments[0].name)
        begun.set()
        return load(*arguments)

    def measured(*arguments):
        assert begun.wait(60)
        return measure(*arguments)

    monkeypatch.setattr(session, "open_predictor", loading)
    monkeypatch.setattr(measuring, "measure", measured)
    inline(monkeypatch)
    asked = {"model": "dsms-fcn-szada", "device": "cpu", "window": 128, "overlap": 32}
    map_pair(DetectionRequest(*pair, str(tmp_path / "out"), **asked), MapOptions())
    assert loaded == ["dsms-fcn-szada"]


@pytest.fixture
def small(tmp_path):
    before = ground(3, (140, 200)).astype(np.uint8)
    pair = [write(tmp_path / "before.tif", before), write(tmp_path / "after.tif", before[:, ::-1])]
    return DetectionRequest(*pair, str(tmp_path / "out"), model="cva", window=96, overlap=32)


def test_the_pair_is_measured_once_and_here_while_workers_start(small, monkeypatch):
    threads, begun, measure = [], threading.Event(), measuring.measure

    def measured(*arguments):
        threads.append(threading.current_thread().name)
        begun.set()
        return measure(*arguments)

    monkeypatch.setattr(measuring, "measure", measured)
    inline(monkeypatch)
    connected = run.connected

    def slow_to_start(options):
        assert begun.wait(60)
        return connected(options)

    monkeypatch.setattr(run, "connected", slow_to_start)
    map_pair(small, MapOptions())
    assert threads == ["deepchange-measuring"]


@pytest.mark.parametrize(
    ("asked", "options"),
    [({"align": "shift"}, {}), ({}, {"scheduler": "tcp://host:8786"})],
    ids=["aligned first", "workers elsewhere"],
)
def test_a_worker_measures_what_it_aligns_or_lies_nearer_to(small, asked, options):
    small = replace(small, **asked)
    pair = open_pair(small)
    with measuring.measuring_ahead(small, pair, MapOptions(**options), never) as ahead:
        assert ahead is None


def test_images_on_a_server_are_measured_by_a_worker(small, monkeypatch):
    there = {"/vsis3/archive/before.tif", small.after}
    monkeypatch.setattr(measuring, "files_read_by", lambda *_: there)
    with measuring.measuring_ahead(small, open_pair(small), MapOptions(), never) as ahead:
        assert ahead is None


def test_a_pair_that_cannot_be_measured_is_told_as_by_one_run(small, tmp_path, monkeypatch):
    flat = write(tmp_path / "flat.tif", np.full((3, 140, 200), 7, np.uint8))
    inline(monkeypatch)
    with pytest.raises(NothingToAssess, match="holds one single value"):
        map_pair(replace(small, after=flat), MapOptions())


def test_a_network_that_cannot_be_loaded_is_told_as_by_one_run(tmp_path, monkeypatch):
    before = ground(3, (140, 200)).astype(np.uint8)
    pair = [write(tmp_path / name, before) for name in ("before.tif", "after.tif")]

    def refuse(*_):
        raise BadInput(msg("No such device."))

    monkeypatch.setattr(session, "open_predictor", refuse)
    inline(monkeypatch)
    asked = DetectionRequest(*pair, str(tmp_path / "out"), model="dsms-fcn-szada")
    with pytest.raises(BadInput, match="No such device"):
        map_pair(asked, MapOptions())


def test_every_piece_is_a_cloud_optimized_geotiff(made):
    pieces = sorted(Path(made.output).glob("*/*.tif"))
    assert len(pieces) == 6 * 4  # probability, change, kind, magnitude
    for path in pieces:
        raster = gdal.Open(str(path))
        assert raster.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
        assert raster.GetRasterBand(1).GetBlockSize() == [256, 256]
    assert not list(Path(made.output).glob("*/.*"))


def test_every_piece_passes_the_check_of_gdal(made):
    checks = pytest.importorskip("osgeo_utils.samples.validate_cloud_optimized_geotiff")
    for path in sorted(Path(made.output).glob("*/*.tif")):
        raster = gdal.Open(str(path))
        warnings, errors, _ = checks.validate(raster, full_check=True)
        assert (warnings, errors) == ([], []), path.name


@pytest.mark.skipif(not find_spec("rio_cogeo"), reason="needs rio-cogeo (pip install rio-cogeo).")
def test_every_piece_passes_the_check_of_rio_cogeo(made):
    pieces = sorted(map(str, Path(made.output).glob("*/*.tif")))
    program = (
        "import sys\nfrom rio_cogeo import cog_validate\n"
        "for path in sys.argv[1:]: print(*cog_validate(path, strict=True)[:2])\n"
    )  # in a process of its own: rasterio brings another GDAL along
    checked = subprocess.run(
        [sys.executable, "-c", program, *pieces], capture_output=True, text=True, check=True
    )
    assert checked.stdout.splitlines() == ["True []"] * len(pieces)


def test_virtual_rasters_show_names_colours_and_scale_as_the_layers_of_a_detection(made):
    change, probability = (gdal.Open(made.files[name]) for name in ("change", "probability"))
    band = change.GetRasterBand(1)
    assert band.GetCategoryNames()[:2] == ["unchanged", "changed"]
    assert band.GetColorTable().GetColorEntry(1) == (227, 26, 28, 255)
    assert band.GetNoDataValue() == probability.GetRasterBand(1).GetNoDataValue() == 255
    assert probability.GetRasterBand(1).GetScale() == pytest.approx(1 / 254)
    assert change.GetGeoTransform() == PLACE
    assert (Path(made.output) / "change.qml").is_file()


def test_a_map_may_be_moved_as_a_whole(made, tmp_path):
    there = tmp_path / "moved"
    there.symlink_to(made.output)
    text = Path(made.files["change"]).read_text()
    assert made.output not in text
    assert layer(there / "change.vrt").any()


def test_the_polygons_of_all_shards_are_those_of_the_geopackage(made):
    folder = Path(made.output) / "changes"
    assert len(list(folder.glob("*.parquet"))) == 6
    assert made.changes > 0
    assert rows_of(folder) == rows_of(made.files["changes"])
    assert ogr.Open(made.files["changes"]).GetLayer(0).GetFeatureCount() == made.changes


def test_the_collection_is_valid_stac_and_leads_to_every_piece(made):
    pystac = pytest.importorskip("pystac")
    pytest.importorskip("referencing")  # by which pystac validates
    collection = pystac.Collection.from_file(str(Path(made.output) / "collection.json"))
    items = list(collection.get_items())
    assert len(items) == 6
    collection.validate()
    for item in items:
        item.validate()
        for asset in item.assets.values():
            assert Path(asset.get_absolute_href()).is_file()
    box = collection.extent.spatial.bboxes[0]
    assert 35 < box[0] < box[2] < 36
    assert 33 < box[1] < box[3] < 34


def test_the_report_says_what_the_result_says_and_how_many_shards_it_is_of(made):
    told = json.loads((Path(made.output) / "report.json").read_text())
    assert told["shards"] == 6
    assert told["changes"] == made.changes
    assert told["files"]["change"].endswith("change.vrt")
    page = (Path(made.output) / "report.html").read_text()
    assert str(made.summary) in page
    assert "560 × 520 pixels in 6 shards" in page


def test_a_piece_on_a_full_disk_is_told_and_leaves_nothing(tmp_path):
    source = write(tmp_path / "layer.tif", ground(1, (400, 400)).astype(np.uint8))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limits[1]))
    try:
        with pytest.raises(OutOfSpace):
            write_cog(Path(source), tmp_path / "change" / "a.tif", "NEAREST")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list((tmp_path / "change").iterdir()) == []
