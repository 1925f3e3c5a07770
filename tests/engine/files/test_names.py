"""Names of inputs: the same in every folder, and the file behind each."""

import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, FinishOptions, assess, detect, finish, refine
from deepchange.engine.files.names import file_behind, typed_name
from deepchange.engine.raster.fingerprints import fingerprint
from deepchange.engine.request import absolute
from deepchange.engine.results.report import read_recipe
from osgeo import gdal, ogr

OPEN = "<SourceFilename>"


@pytest.fixture
def here(tmp_path, monkeypatch):
    """A folder that one is in, with files of many names."""
    for name in ("a.tif", "b.tif", "c.nc", "pair.zip", "a b.gpkg"):
        (tmp_path / name).write_text("x")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "whole", "file"),
    [
        ("a.tif", "{here}/a.tif", "a.tif"),
        ("a.tif;b.tif", "{here}/a.tif;{here}/b.tif", "a.tif;b.tif"),
        (
            "/vsizip/pair.zip/in/a.tif",
            "/vsizip/{here}/pair.zip/in/a.tif",
            "/vsizip/pair.zip/in/a.tif",
        ),
        (
            "/vsizip/{{pair.zip}}/a.tif",
            "/vsizip/{{{here}/pair.zip}}/a.tif",
            "/vsizip/{{pair.zip}}/a.tif",
        ),
        (
            "/vsitar/vsigzip/pair.zip/a",
            "/vsitar/vsigzip/{here}/pair.zip/a",
            "/vsitar/vsigzip/pair.zip/a",
        ),
        ('NETCDF:"c.nc":red', 'NETCDF:"{here}/c.nc":red', "c.nc"),
        ("NETCDF:c.nc:red", "NETCDF:{here}/c.nc:red", "c.nc"),
        ('HDF5:"c.nc"://red/1', 'HDF5:"{here}/c.nc"://red/1', "c.nc"),
        (
            'ZARR:"/vsizip/pair.zip/z":/red',
            'ZARR:"/vsizip/{here}/pair.zip/z":/red',
            "/vsizip/pair.zip/z",
        ),
        ("GTIFF_DIR:2:a.tif", "GTIFF_DIR:2:{here}/a.tif", "a.tif"),
        (
            "DERIVED_SUBDATASET:LOGAMPLITUDE:a.tif",
            "DERIVED_SUBDATASET:LOGAMPLITUDE:{here}/a.tif",
            "a.tif",
        ),
        ("vrt://a.tif?bands=2", "vrt://{here}/a.tif?bands=2", "a.tif"),
        ("a b.gpkg|layername=a.tif", "{here}/a b.gpkg|layername=a.tif", "a b.gpkg"),
        (
            f"<V>{OPEN}a.tif</SourceFilename></V>",
            f"<V>{OPEN}{{here}}/a.tif</SourceFilename></V>",
            "a.tif",
        ),
        (
            "/vsicurl/https://x.org/a.tif",
            "/vsicurl/https://x.org/a.tif",
            "/vsicurl/https://x.org/a.tif",
        ),
        (
            "/vsizip//else/pair.zip/a.tif",
            "/vsizip//else/pair.zip/a.tif",
            "/vsizip//else/pair.zip/a.tif",
        ),
        ("C:\\x\\a.tif", "C:\\x\\a.tif", "C:\\x\\a.tif"),
        ("PG:dbname=x", "PG:dbname=x", "PG:dbname=x"),
        ("x" * 5000, "x" * 5000, "x" * 5000),
    ],
)
def test_a_name_means_the_same_in_every_folder_and_tells_its_file(here, name, whole, file):
    name, file = (text.replace("{{", "{").replace("}}", "}") for text in (name, file))
    assert absolute(name) == whole.format(here=here)
    assert absolute(absolute(name)) == absolute(name)
    assert file_behind(name) == file


def test_a_file_whose_name_looks_like_a_layer_of_another_is_that_file(here):
    (here / "a.tif|layername=b").write_text("x")
    assert absolute("a.tif|layername=b") == f"{here}/a.tif|layername=b"
    assert file_behind("a.tif|layername=b") == "a.tif|layername=b"


def test_the_fingerprint_of_a_part_is_that_of_its_file(here):
    assert fingerprint('NETCDF:"c.nc":red') == fingerprint("c.nc") != None  # noqa: E711
    assert fingerprint("a b.gpkg|layername=x") == fingerprint("a b.gpkg")


def test_the_fingerprint_of_a_folder_changes_with_a_file_in_it(here):
    (here / "z.zarr").mkdir()
    (here / "z.zarr" / "0.0").write_text("12")
    then = fingerprint('ZARR:"z.zarr":/red')
    (here / "z.zarr" / "0.0").write_text("123")
    assert then["size"] == 2
    assert fingerprint('ZARR:"z.zarr":/red') != then


@pytest.fixture
def result_of_a_zip(pair_of_files, tmp_path, monkeypatch):
    """A folder with a result that was detected from relative names inside a zip."""
    monkeypatch.chdir(tmp_path)
    with zipfile.ZipFile("pair.zip", "w") as archive:
        for path in pair_of_files:
            archive.write(path, path.rpartition("/")[2])
    detect(
        DetectionRequest(
            *(f"/vsizip/pair.zip/{date}.tif" for date in ("before", "after")), "out", model="cva"
        )
    )
    return tmp_path / "out"


def test_a_result_of_a_zip_is_decided_anew_and_repeated_from_another_folder(
    result_of_a_zip, tmp_path, monkeypatch
):
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    refine(result_of_a_zip, threshold=0.6)
    request, changed = read_recipe(str(result_of_a_zip / "recipe.json"))
    assert not changed
    again = detect(DetectionRequest(request.before, request.after, "again", model="cva"))
    assert again.pixels_changed > 0


def test_a_part_of_a_netcdf_file_gets_a_fingerprint_in_the_recipe(
    town, raster, tmp_path, monkeypatch
):
    if gdal.GetDriverByName("netCDF") is None:
        pytest.skip("This GDAL writes no netCDF.")
    monkeypatch.chdir(tmp_path)
    for date in ("before", "after"):
        gdal.Translate(
            f"{date}.nc", raster(tmp_path / "one.tif", getattr(town, date)[:1].astype(np.float32))
        )
    detect(
        DetectionRequest('NETCDF:"before.nc":Band1', 'NETCDF:"after.nc":Band1', "out", model="cva")
    )
    recipe = json.loads((tmp_path / "out" / "recipe.json").read_text())
    assert recipe["request"]["before"] == f'NETCDF:"{tmp_path}/before.nc":Band1'
    assert all("sha256" in facts for facts in recipe["inputs"].values())


def test_an_area_in_one_layer_of_several_is_found_again_from_another_folder(
    pair_of_files, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    square = (
        "POLYGON ((700400 3749600, 700800 3749600, 700800 3749800, 700400 3749800, 700400 3749600))"
    )
    dataset = gdal.GetDriverByName("GPKG").Create("places.gpkg", 0, 0, 0, gdal.GDT_Unknown)
    for name in ("other", "harbour"):
        layer = dataset.CreateLayer(name, None, ogr.wkbPolygon)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(square))
        layer.CreateFeature(feature)
    del feature, layer, dataset
    area = "places.gpkg|layername=harbour"
    detect(DetectionRequest(*pair_of_files, "out", model="cva", area_of_interest=area))
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert refine(tmp_path / "out", threshold=0.6).pixels_not_assessed == 0
    recipe = json.loads((tmp_path / "out" / "recipe.json").read_text())
    assert recipe["request"]["area_of_interest"] == f"{tmp_path}/{area}"
    assert recipe["inputs"][f"{tmp_path}/{area}"] == fingerprint(str(tmp_path / "places.gpkg"))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("~/a.tif", "HOME/a.tif"),
        ("~/a.tif; ~/b.tif", "HOME/a.tif; HOME/b.tif"),
        ("~/SCL.tif:scl", "HOME/SCL.tif:scl"),
        ("file:///images/a%20b.tif", "/images/a b.tif"),
        ("FILE://localhost/images/a.tif;~/b.tif", "/images/a.tif;HOME/b.tif"),
        ("file:///C:/images/a.tif", "C:/images/a.tif"),
        ("s3://bucket/~/a.tif", "/vsis3/bucket/~/a.tif"),
        *((name, name) for name in ("a~.tif", "~me/a.tif", "images/~/a.tif", "http://server/~/a")),
    ],
)
def test_a_name_is_understood_as_people_type_it(typed, meant, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: Path("HOME"))
    assert typed_name(typed) == meant


def test_a_file_whose_name_holds_a_percent_sign_is_itself(tmp_path):
    (tmp_path / "a%20b.tif").write_text("x")
    assert typed_name(f"file://{tmp_path}/a%20b.tif") == f"{tmp_path}/a%20b.tif"


def test_python_means_ones_own_folder_by_its_sign_as_a_shell_does(
    pair_of_files, tmp_path, monkeypatch
):
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(Path, "home", lambda: home)
    for name in pair_of_files:
        Path(name).rename(home / Path(name).name)
    detect(DetectionRequest("~/before.tif", "~/after.tif", "~/result", model="cva"))
    refine("~/result", threshold=0.6)
    finish("~/result", "~/product", FinishOptions(undecided=True, html=False))
    agreement = assess("~/result/change.tif", f"file://{home}/result/change.tif").agreement
    assert agreement.overall == 1.0
    assert (home / "product" / "areas.csv").is_file()
    assert not (tmp_path / "~").exists()
