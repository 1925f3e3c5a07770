"""How a mask's file and its preset are told apart."""

import pytest
from deepchange.engine.errors import BadInput
from deepchange.engine.masks.names import split_preset


@pytest.mark.parametrize(
    ("name", "file", "preset"),
    [
        ("scl.tif", "scl.tif", None),
        ("a.tif:scl", "a.tif", "scl"),
        ("a.tif:SCL", "a.tif", "scl"),
        (r"C:\images\x.tif:scl", r"C:\images\x.tif", "scl"),
        (r"C:\images\x.tif", r"C:\images\x.tif", None),
        ("C:/images/x.tif:values=3, 8,9", "C:/images/x.tif", "values=3,8,9"),
        ("a.tif:bits=1,3", "a.tif", "bits=1,3"),
        ("/vsizip/scene.zip/scl.jp2:scl", "/vsizip/scene.zip/scl.jp2", "scl"),
        ("/vsicurl/https://host:8080/scl.tif", "/vsicurl/https://host:8080/scl.tif", None),
        ('NETCDF:"a.nc":fmask', 'NETCDF:"a.nc":fmask', None),
        ('NETCDF:"a.nc":quality:fmask', 'NETCDF:"a.nc":quality', "fmask"),
        ("a.gpkg|layername=zero", "a.gpkg|layername=zero", None),
        ("a.gpkg|layername=area:zero", "a.gpkg|layername=area:zero", None),
    ],
)
def test_the_preset_stands_behind_the_last_colon_of_a_name(name, file, preset):
    assert split_preset(name) == (file, preset)


@pytest.mark.parametrize("wrong", ["sclx", "values=a,b", "bits=99", "values="])
def test_a_preset_that_there_is_not_is_refused_with_all_that_there_are(tmp_path, wrong):
    file = tmp_path / "mask.tif"
    file.touch()
    with pytest.raises(BadInput, match=r"is no preset; give one of scl, qa_pixel, udm, udm2"):
        split_preset(f"{file}:{wrong}")


def test_a_file_that_is_called_so_is_no_preset(tmp_path):
    file = tmp_path / "mask.tif:scl"
    try:
        file.touch()
    except OSError:
        pytest.skip("This system has no such file names.")
    assert split_preset(str(file)) == (str(file), None)
