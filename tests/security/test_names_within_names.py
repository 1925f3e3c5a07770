"""Pipes, devices and files of the system behind GDAL's own ways of naming a file: none of them is
waited for."""

import os
from pathlib import Path

import pytest
from deepchange.engine.cli.main import main
from deepchange.engine.files.doors import unfit

pytestmark = pytest.mark.skipif(
    not hasattr(os, "mkfifo"), reason="There are no pipes with names here."
)
WAYS = [
    "GTIFF_RAW:{}",
    "GTIFF_DIR:1:{}",
    "DERIVED_SUBDATASET:LOGAMPLITUDE:{}",
    "vrt://{}",
    "vrt://{}?bands=1",
    "/vsisubfile/0_100,{}",
    'NETCDF:"{}":x',
    'HDF5:"{}"://x',
    "SENTINEL2_L2A:{}:10m:EPSG_32633",
]
RASTER = """<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand dataType="Byte" band="1">{source}
</VRTRasterBand></VRTDataset>"""  # noqa: E501
SOURCE = "<SimpleSource><SourceFilename relativeToVRT='{}'>{}</SourceFilename></SimpleSource>"
LAYER = """<OGRVRTDataSource><OGRVRTLayer name="x"><SrcDataSource relativeToVRT="1">{}</SrcDataSource></OGRVRTLayer>
</OGRVRTDataSource>"""  # noqa: E501


@pytest.fixture
def pipe(tmp_path):
    os.mkfifo(tmp_path / "a & b")
    return str(tmp_path / "a & b")


def refusal(capsys, *arguments):
    assert main(list(arguments)) == 2
    told = capsys.readouterr()
    return told.out + told.err


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("place", ["pipe", "/proc/kmsg", "/dev/zero"])
def test_a_name_of_gdals_leads_to_no_pipe_or_device(way, place, pipe, pair_of_files, capsys):
    if place != "pipe" and not Path(place).exists():
        pytest.skip(f"There is no {place} here.")
    assert "cannot be read: it is" in refusal(
        capsys, "check", way.format(pipe if place == "pipe" else place), pair_of_files[1]
    )


@pytest.mark.parametrize("way", WAYS)
def test_the_same_names_of_a_file_are_fit(way, pair_of_files):
    assert unfit(way.format(pair_of_files[0])) == ""


@pytest.mark.parametrize("ending", ["vrt", "tif"])
@pytest.mark.parametrize("relative", [0, 1])
def test_a_virtual_raster_of_a_pipe_is_refused_before_it_is_opened(
    ending, relative, pipe, pair_of_files, capsys
):
    name = Path(pipe).name if relative else pipe
    text = RASTER.format(source=SOURCE.format(relative, name.replace("&", "&amp;")))
    inner, outer = (Path(pipe).with_name(f"{part}.{ending}") for part in ("inner", "outer"))
    inner.write_text(text, encoding="utf-8")
    outer.write_text(RASTER.format(source=SOURCE.format(1, inner.name)), encoding="utf-8")
    for image in (str(inner), str(outer)):
        assert "which it refers to, is no file to read (it is a pipe" in refusal(
            capsys, "check", image, pair_of_files[1]
        )


def test_the_text_of_a_virtual_raster_in_place_of_a_name_is_looked_at_too(
    tmp_path, pair_of_files, capsys
):
    os.mkfifo(tmp_path / "pipe")
    text = RASTER.format(source=SOURCE.format(0, tmp_path / "pipe"))
    assert "is no file to read (it is a pipe" in refusal(capsys, "check", text, pair_of_files[1])


def test_a_virtual_layer_of_a_pipe_is_no_area(pipe, pair_of_files, tmp_path, capsys):
    area = tmp_path / "area.vrt"
    area.write_text(LAYER.format("a &amp; b"), encoding="utf-8")
    asked = (
        "detect",
        *pair_of_files,
        "--area-of-interest",
        str(area),
        "--model",
        "cva",
        "--output",
        str(tmp_path / "o"),
    )
    assert "which it refers to, is no file to read" in refusal(capsys, *asked)


def test_virtual_rasters_within_one_another_without_end_are_looked_at_once(
    tmp_path, pair_of_files, capsys
):
    for name, other in (("a.vrt", "b.vrt"), ("b.vrt", "a.vrt")):
        (tmp_path / name).write_text(
            RASTER.format(source=SOURCE.format(1, other)), encoding="utf-8"
        )
    assert "a.vrt" in refusal(capsys, "check", str(tmp_path / "a.vrt"), pair_of_files[1])


def test_virtual_rasters_that_multiply_one_another_are_not_read_for_ever(
    tmp_path, pair_of_files, capsys
):
    inner = Path(pair_of_files[0]).name
    for level in range(9):
        (tmp_path / f"{level}.vrt").write_text(
            RASTER.format(source=SOURCE.format(1, inner) * 10), encoding="utf-8"
        )
        inner = f"{level}.vrt"
    assert "more often than can be read" in refusal(
        capsys, "check", str(tmp_path / inner), pair_of_files[1]
    )
    assert "more often" not in refusal(
        capsys, "check", str(tmp_path / "1.vrt"), str(tmp_path / "none.tif")
    )
