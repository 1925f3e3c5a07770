"""Files from anywhere, damaged or made to do harm: an answer or one sentence, nothing run, nothing
touched."""

import json
import time

import numpy as np
import pytest
import torch
from deepchange.engine import BadInput, DetectionRequest, check, resume, unfinished_in
from deepchange.engine.catalogue.card import Card
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.catalogue.store import install, read_weights_file, verify
from deepchange.engine.catalogue.weights_header import read_header
from deepchange.engine.cli.main import main
from deepchange.engine.progress import Monitor
from deepchange.engine.raster.gdal_io import attempt
from deepchange.engine.raster.grid import Grid
from deepchange.engine.raster.layers import change_writer, probability_writer
from deepchange.engine.results.polygons import Sources, write_polygons
from deepchange.engine.results.report import read_recipe
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.unsupervised import fitted_model_file
from deepchange.engine.tensor.weights import weights_file
from deepchange.engine.tensor.weights.published_files import read_published
from deepchange.engine.tensor.weights.safe_unpickler import Hostile
from hypothesis import assume, example, given
from hypothesis import strategies as st
from osgeo import gdal, ogr
from support.fuzzing import json_values, quick

QUICK = quick(40)
PATIENCE = 20.0  # seconds of the processor that a refusal may take

NAMES = st.sampled_from(
    [
        "../outside",
        "/etc/passwd",
        "a\x00b",
        "'; DROP TABLE changes; --",
        "..\\x",
        "",
        "é" * 300,
        "nul",
    ]
)
JSON = json_values(NAMES)
# Where bytes of a file are changed, and to what.
EDITS = st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), min_size=1, max_size=6)


def edited(content, edits):
    changed = bytearray(content)
    for at, value in edits:
        changed[at % len(changed)] = value
    return bytes(changed)


def is_sentence(error):
    text = str(error)
    return bool(text) and "\n" not in text and "Traceback" not in text


@pytest.fixture
def canary(tmp_path):
    """A folder beside the one that files speak of, which nothing may touch."""
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "change.tif").write_text("mine")
    yield tmp_path / "outside"
    assert [path.name for path in (tmp_path / "outside").iterdir()] == ["change.tif"]
    assert (tmp_path / "outside" / "change.tif").read_text() == "mine"


# ---- Rasters -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def geotiffs(tmp_path_factory):
    """The bytes of a striped GeoTIFF and of a tiled, compressed one with its directory at the
    beginning."""
    folder = tmp_path_factory.mktemp("tiffs")
    values = np.random.default_rng(0).integers(0, 255, (2, 40, 50), np.uint8)
    made = []
    for name, options in (
        ("strips", []),
        ("tiles", ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "COMPRESS=LZW"]),
    ):
        path = folder / f"{name}.tif"
        raster = gdal.GetDriverByName("GTiff").Create(str(path), 50, 40, 2, gdal.GDT_Byte, options)
        raster.SetGeoTransform((700000, 10, 0, 3750000, 0, -10))
        raster.WriteArray(values)
        del raster
        made.append(path.read_bytes())
    return made


@QUICK
@given(which=st.integers(0, 1), edits=EDITS)
@example(which=0, edits=[(4, 255), (5, 255), (6, 255), (7, 255)])  # a directory beyond the end
@example(
    which=0, edits=[(18, 255), (19, 255), (30, 255), (31, 255)]
)  # 65535 pixels a side, of which few are there
@example(
    which=1,
    edits=[
        (16, 4),
        (18, 255),
        (19, 255),
        (20, 255),
        (21, 127),
        (28, 4),
        (30, 255),
        (31, 255),
        (32, 255),
    ],
)
def test_a_damaged_geotiff_is_checked_or_refused(which, edits, geotiffs, tmp_path):
    good, bad = tmp_path / "good.tif", tmp_path / "bad.tif"
    good.write_bytes(geotiffs[which])
    bad.write_bytes(edited(geotiffs[which], edits))
    begun = time.process_time()
    answer = check(DetectionRequest(str(bad), str(good), str(tmp_path / "out"), model="cva"))
    assert all(is_sentence(problem) for problem in answer.problems)
    assert time.process_time() - begun < PATIENCE
    assert {path.name for path in tmp_path.iterdir()} <= {"good.tif", "bad.tif"}


def test_a_header_that_promises_more_pixels_than_there_can_be_is_refused_at_once(
    geotiffs, tmp_path
):
    path = tmp_path / "a.vrt"
    path.write_text(
        '<VRTDataset rasterXSize="2000000000" rasterYSize="2000000000"><VRTRasterBand '
        'dataType="Byte" band="1"/>'
        "</VRTDataset>"
    )
    begun = time.process_time()
    answer = check(
        DetectionRequest(
            str(path),
            f"{tmp_path}/../{tmp_path.name}/a.vrt",
            str(tmp_path / "out"),
            bands_after=(1,),
        )
    )
    assert answer.problems
    assert is_sentence(answer.problems[0])
    assert time.process_time() - begun < PATIENCE


def test_a_virtual_raster_runs_no_program(geotiffs, tmp_path):
    good, proof = tmp_path / "good.tif", tmp_path / "outside.txt"
    good.write_bytes(geotiffs[0])
    (tmp_path / "evil.vrt").write_text(
        '<VRTDataset rasterXSize="50" rasterYSize="40"><VRTRasterBand dataType="Byte" band="1" '
        'subClass="VRTDerivedRasterBand"><PixelFunctionType>evil</PixelFunctionType>'
        "<PixelFunctionLanguage>Python</PixelFunctionLanguage><PixelFunctionCode><![CDATA[\n"
        f"open({str(proof)!r}, 'w')\ndef evil(inputs, output, *rest): output[:] = 1\n]]></PixelFunctionCode>"  # noqa: E501
        "<SimpleSource><SourceFilename "
        'relativeToVRT="1">good.tif</SourceFilename><SourceBand>1</SourceBand>'
        "</SimpleSource></VRTRasterBand></VRTDataset>"
    )
    answer = check(
        DetectionRequest(
            str(tmp_path / "evil.vrt"), str(good), str(tmp_path / "out"), bands_after=(1,)
        )
    )
    assert answer.problems
    assert not proof.exists()


# ---- Weights and cards ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def weights_bytes(tmp_path_factory):
    torch.manual_seed(0)
    path = tmp_path_factory.mktemp("weights") / "small.safetensors"
    weights_file.save(
        build("dsms-cn", bands=1),
        published_card("dsms-cn", {"bands": 1}, chip_size=32, overlap=8),
        path,
    )
    return path.read_bytes()


@QUICK
@given(edits=EDITS, cut=st.integers(0, 2000))
@example(edits=[(0, 255), (7, 255)], cut=0)  # a header of 2^63 bytes
@example(edits=[(8, ord("["))], cut=0)
@example(edits=[(9, 0)], cut=1999)
def test_a_damaged_weights_file_is_read_or_refused(edits, cut, weights_bytes, tmp_path):
    path = tmp_path / "a.safetensors"
    content = edited(weights_bytes, edits)
    path.write_bytes(content[: len(content) - cut])
    for read in (
        read_header,
        read_weights_file,
        verify,
        weights_file.load,
        lambda path: install(path, tmp_path / "models"),
    ):
        try:
            read(path)
        except BadInput as error:
            assert is_sentence(error)  # noqa: PT017 - a file may be read as well
    assert {place.name for place in tmp_path.iterdir()} <= {"a.safetensors", "models"}


@QUICK
@given(header=JSON, tail=st.binary(max_size=40))
@example(header={"a": {"dtype": "F32", "shape": [2**40], "data_offsets": [0, 2**42]}}, tail=b"")
@example(header={"a": {"dtype": "F32", "shape": [-1], "data_offsets": [0, -4]}}, tail=b"")
@example(header={"__metadata__": {"deepchange": "[" * 3000}}, tail=b"")
def test_a_made_up_header_is_refused(header, tail, tmp_path):
    text = json.dumps(header).encode()
    path = tmp_path / "a.safetensors"
    path.write_bytes(len(text).to_bytes(8, "little") + text + tail)
    with pytest.raises(BadInput) as caught:
        read_weights_file(path)
    assert is_sentence(caught.value)


@QUICK
@given(values=JSON)
@example(values={"form": 1})
@example(values={"form": 10**400})
@example(values={"form": True, "task": []})
def test_a_made_up_card_is_refused(values):
    with pytest.raises(BadInput) as caught:
        Card.from_json(values)
    assert is_sentence(caught.value)


@QUICK
@given(
    name=st.sampled_from(
        sorted(published_card("clearscd", {}, chip_size=64, overlap=16).to_json())
    ),
    value=JSON,
)
@example(name="title", value="../../outside")
@example(name="chip_size", value=10**9)
@example(name="threshold", value=float("nan"))
def test_a_card_with_one_strange_value_is_read_as_it_is_or_refused(name, value):
    values = {**published_card("clearscd", {}, chip_size=64, overlap=16).to_json(), name: value}
    try:
        card = Card.from_json(values)
    except BadInput as error:
        assert is_sentence(error)  # noqa: PT017
    else:
        assert Card.from_json(json.loads(json.dumps(card.to_json()))) == card


@QUICK
@given(
    content=st.binary(max_size=200),
    start=st.sampled_from([b"", b"PK\x03\x04", b"\x80\x02", b"\x89HDF\r\n\x1a\n"]),
)
@example(content=b"cos\nsystem\n(S'echo hello > outside'\ntR.", start=b"")
@example(content=b"\x80\x04\x95" + b"\xff" * 8, start=b"")
def test_a_made_up_checkpoint_runs_nothing(content, start, tmp_path):
    path = tmp_path / "a.pth"
    path.write_bytes(start + content)
    with pytest.raises((BadInput, Hostile)) as caught:
        read_published(path)
    assert is_sentence(caught.value)
    assert [place.name for place in tmp_path.iterdir()] == ["a.pth"]


@QUICK
@given(content=st.binary(max_size=300), tree=JSON)
@example(content=b"PK\x03\x04", tree={"kind": "Popen", "of": {"args": "touch outside"}})
@example(content=b"", tree={"kind": "FittedModel", "of": {"method": "x"}})
@example(content=b"", tree={"array": 0})
@example(content=b"", tree={"network": {"bands": 10**9, "width": 1.0}, "state": {}})
def test_what_was_learned_is_read_without_running_anything(content, tree, tmp_path):
    path = tmp_path / "learned.npz"
    path.write_bytes(content)
    text = np.frombuffer(json.dumps(tree).encode(), np.uint8)
    for write in (
        lambda: None,
        lambda: np.savez(path, tree=text),
        lambda: np.save(path, np.array([{}], object)),
    ):
        write()
        with pytest.raises(BadInput) as caught:
            fitted_model_file.load(path, torch.device("cpu"))
        assert is_sentence(caught.value)


# ---- Recipes, requests and journals --------------------------------------------------------------


@QUICK
@given(
    values=JSON,
    request=st.dictionaries(
        st.sampled_from(
            [
                "before",
                "after",
                "output",
                "model",
                "window",
                "overlap",
                "batch",
                "threshold",
                "crf",
                "bands_before",
                "seed",
                "nodata_after",
                "area_of_interest",
                "min_area",
                "device",
                "other",
            ]
        ),
        JSON,
        max_size=6,
    ),
)
@example(values=None, request={"before": "a\x00", "after": "b", "output": "../outside"})
@example(values=None, request={"before": "a", "after": "b", "output": "c", "min_area": 10**400})
@example(values=None, request={"before": "a", "after": "b", "output": "c", "nodata_after": "1"})
@example(values={"recipe": 1, "request": {}}, request={})
@example(
    values={
        "recipe": 1,
        "request": {"before": 1, "after": 1, "output": 1},
        "inputs": {"a\x00": {}},
    },
    request={},
)
def test_a_made_up_recipe_is_read_or_refused(values, request, tmp_path, canary, capsys):
    (tmp_path / "a.json").write_text(json.dumps(values))
    (tmp_path / "b.json").write_text(
        json.dumps({"recipe": 1, "request": request, "inputs": values})
    )
    for name in ("a.json", "b.json"):
        try:
            asked, _ = read_recipe(str(tmp_path / name))
        except BadInput as error:
            assert is_sentence(error)  # noqa: PT017
        else:
            assert isinstance(asked, DetectionRequest)
        code = main(
            [
                "detect",
                "--recipe",
                str(tmp_path / name),
                "--output",
                str(tmp_path / "out"),
                "--progress",
                "none",
            ]
        )
        said = capsys.readouterr().err
        assert code == 2, said
        assert said.count("\n") == 1
    assert not (tmp_path / "out").exists()


ENTRIES = st.fixed_dictionaries(
    {},
    optional={
        "journal": st.just(1) | JSON,
        "request": JSON,
        "inputs": JSON,
        "weights": JSON,
        "made": JSON,
        "versions": JSON,
        "rows": JSON,
        "plan": JSON,
        "not_assessed": JSON,
        "answered": JSON,
        "moving": JSON,
        "computing": JSON,
    },
)
ASKED = {
    "asked": {"before": "a", "after": "b", "output": "c"},
    "absolute": {"before": "a", "after": "b", "area_of_interest": None},
}


@QUICK
@given(lines=st.lists(ENTRIES, max_size=4), torn=st.binary(max_size=20))
@example(
    lines=[
        {"journal": 1, "request": ASKED, "inputs": {}, "made": ["/", "../outside"]},
        {"plan": {"height": 5}, "rows": 5},
    ],
    torn=b"",
)
@example(
    lines=[{"journal": 1, "request": ASKED, "inputs": {}}, {"plan": {"height": 0}, "rows": 10**30}],
    torn=b"\x00",
)
@example(
    lines=[
        {
            "journal": 1,
            "request": ASKED,
            "inputs": {},
            "rows": 1,
            "plan": {"height": 2},
            "moving": {"names": ["../../outside/change.tif"], "gone": ["../outside/change.tif"]},
        }
    ],
    torn=b"",
)
@example(lines=[{"journal": 1, "request": {}, "inputs": {}}], torn=b"")
@example(
    lines=[
        {
            "journal": 1,
            "request": {"asked": {}, "absolute": 3},
            "inputs": {"a\x00b": 4},
            "rows": True,
        }
    ],
    torn=b"{",
)
def test_a_made_up_journal_harms_nothing(lines, torn, tmp_path, canary):
    place = tmp_path / "out" / ".deepchange-0123456789ab.partial" / "journal"
    place.mkdir(parents=True, exist_ok=True)
    (place / "journal.jsonl").write_bytes(
        "".join(json.dumps(line) + "\n" for line in lines).encode() + torn
    )
    unfinished_in(tmp_path / "out")
    with pytest.raises(BadInput) as caught:
        resume(tmp_path / "out")
    assert is_sentence(caught.value)
    assert main(["detect", "a", "b", "--output", str(tmp_path / "out"), "--progress", "none"]) == 2


# ---- Vector files --------------------------------------------------------------------------------


@QUICK
@given(
    text=st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=40)
)  # as a card lets them through
@example(text="'); DROP TABLE changes; --")
@example(text="../../outside")
def test_names_of_classes_stay_names_in_a_geopackage(text, tmp_path):
    for path in tmp_path.iterdir():
        path.unlink()
    grid = Grid(8, 8, (700000.0, 10.0, 0.0, 3750000.0, 0.0, -10.0), "")
    values = np.zeros((8, 8), np.uint8)
    values[2:5, 2:5] = 1
    for name, make in (("change", change_writer), ("probability", probability_writer)):
        with make(tmp_path / f"{name}.tif", grid) as writer:
            writer.write(0, values)
            writer.finish("NEAREST")
    with change_writer(tmp_path / "transition.tif", grid) as writer:
        writer.write(0, values * 2)
        writer.finish("NEAREST")
    try:
        layers = (tmp_path / f"{name}.tif" for name in ("change", "probability", "transition"))
        sources = Sources(*layers, (text, "other"))
        write_polygons(sources, grid, tmp_path / "changes.gpkg", Monitor())
    except BadInput as error:
        assert is_sentence(error)  # noqa: PT017
        return
    dataset = ogr.Open(str(tmp_path / "changes.gpkg"))
    (feature,) = dataset.GetLayer("changes")
    assert (feature["class_before"], feature["class_after"]) == (text, "other")


@QUICK
@given(
    rings=st.lists(st.tuples(st.floats(), st.floats()), min_size=3, max_size=5),
    layer=NAMES.filter(bool),
)
@example(rings=[(float("nan"), 0), (1, float("inf")), (0, 1e308)], layer="a")
def test_areas_from_anywhere_are_used_or_refused(rings, layer, geotiffs, tmp_path):
    good = tmp_path / "good.tif"
    good.write_bytes(geotiffs[0])
    (tmp_path / "area.gpkg").unlink(missing_ok=True)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "area.gpkg"))
    made = attempt(dataset.CreateLayer, layer.replace("\x00", ""), None, ogr.wkbPolygon)
    assume(made is not None)  # newer GDAL refuses to write names such as “../outside”
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in [*rings, rings[0]]:
        ring.AddPoint_2D(float(x), float(y))
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    feature = ogr.Feature(made.GetLayerDefn())
    feature.SetGeometry(polygon)
    made.CreateFeature(feature)
    del made, dataset
    request = DetectionRequest(
        str(good),
        str(good),
        str(tmp_path / "out"),
        model="cva",
        bands_before=(1,),
        bands_after=(2,),
        area_of_interest=str(tmp_path / "area.gpkg"),
    )
    answer = check(request)
    assert all(is_sentence(problem) for problem in answer.problems)
    assert {path.name for path in tmp_path.iterdir()} <= {"good.tif", "area.gpkg"}
