"""Sentinel-2 as it is delivered: what is recognised, what is missing told in a sentence."""

import shutil

import pytest
from deepchange.engine.errors import RasterUnreadable
from deepchange.engine.scenes.recognition import scene_of
from support import scenes

pytestmark = pytest.mark.skipif(
    not scenes.has_jp2(), reason="This GDAL does not write JPEG 2000, as Sentinel-2 is delivered."
)


def test_a_safe_folder_says_product_date_and_clouds(tmp_path):
    scene = scene_of(str(scenes.sentinel2(tmp_path)))
    assert str(scene.summary) == "Sentinel-2 L2A, 2021-06-01, 12 % cloud"
    assert scene.sensor == "sentinel-2"


def test_the_finest_file_of_each_band_is_taken(tmp_path):
    scene = scene_of(str(scenes.sentinel2(tmp_path)))
    red = next(band for band in scene.bands if band.name == "B04")
    assert red.file.endswith("R10m/T32TQM_20210601T101031_B04_10m.jp2")
    assert red.colour == "red"


def test_the_scene_classification_is_the_mask(tmp_path):
    scene = scene_of(str(scenes.sentinel2(tmp_path)))
    assert scene.mask.endswith("_SCL_20m.jp2:scl")


@pytest.mark.parametrize("level", ["L1C", "L2A"])
@pytest.mark.parametrize(("baseline", "offset"), [("02.14", 0.0), ("05.00", -0.1)])
def test_the_offset_since_baseline_04_00_is_taken_from_the_metadata(
    tmp_path, level, baseline, offset
):
    scene = scene_of(str(scenes.sentinel2(tmp_path, level=level, baseline=baseline)))
    assert {(band.scale, band.offset, band.nodata) for band in scene.bands} == {(1e-4, offset, 0)}


def test_a_metadata_without_the_offset_that_its_baseline_has_is_told(tmp_path):
    safe = scenes.sentinel2(tmp_path)
    metadata = safe / "MTD_MSIL2A.xml"
    metadata.write_text(metadata.read_text().replace("BOA_ADD_OFFSET", "GONE"))
    assert "baseline 05.00" in scene_of(str(safe)).notes[0]


def test_level_1c_has_all_thirteen_bands_and_no_mask(tmp_path):
    scene = scene_of(str(scenes.sentinel2(tmp_path, level="L1C")))
    assert len(scene.bands) == 13
    assert scene.mask is None


def test_an_archive_is_read_as_the_folder_is(tmp_path):
    archive = scenes.zipped(scenes.sentinel2(tmp_path))
    scene = scene_of(str(archive))
    assert str(scene.summary) == "Sentinel-2 L2A, 2021-06-01, 12 % cloud"
    assert scene.bands[0].file.startswith(f"/vsizip/{archive}/S2A_MSIL2A")


@pytest.mark.parametrize("inner", ["MTD_MSIL2A.xml", "manifest.safe"])
def test_the_metadata_stands_for_the_folder(tmp_path, inner):
    assert scene_of(str(scenes.sentinel2(tmp_path) / inner)).bands[0].name == "B01"


def test_a_folder_without_its_metadata_says_what_is_missing(tmp_path):
    safe = scenes.sentinel2(tmp_path)
    (safe / "MTD_MSIL2A.xml").unlink()
    with pytest.raises(RasterUnreadable, match=r"lacks its metadata \(MTD_MSIL1C\.xml or"):
        scene_of(str(safe))


def test_a_folder_that_lacks_a_band_of_10_m_names_it(tmp_path):
    safe = scenes.sentinel2(tmp_path)
    for file in safe.rglob("*_B03_*"):
        file.unlink()
    with pytest.raises(RasterUnreadable, match="Sentinel-2 L2A and lacks B03; download"):
        scene_of(str(safe))


def test_a_product_of_several_tiles_asks_for_one_and_takes_it(tmp_path):
    safe = scenes.sentinel2(tmp_path)
    first = next((safe / "GRANULE").iterdir())
    second = first.with_name(first.name.replace("T32TQM", "T32TQN"))
    shutil.copytree(first, second)
    with pytest.raises(RasterUnreadable, match="holds 2 tiles; choose the folder of one of them"):
        scene_of(str(safe))
    assert "T32TQN" in scene_of(str(second)).bands[0].file


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
        "<a>" * 100 + "</a>" * 100,
        "no XML at all",
        "<a><QUANTIFICATION_VALUE>many</QUANTIFICATION_VALUE></a>",
        "<a/>",
    ],
)
def test_metadata_that_nobody_should_trust_is_refused_in_a_sentence(tmp_path, text):
    safe = scenes.sentinel2(tmp_path)
    (safe / "MTD_MSIL2A.xml").write_text(text)
    with pytest.raises(RasterUnreadable, match=r"“MTD_MSIL2A\.xml” of .* cannot be read"):
        scene_of(str(safe))


def test_a_damaged_archive_is_refused_in_a_sentence(tmp_path):
    archive = tmp_path / "S2A_MSIL2A.zip"
    archive.write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(RasterUnreadable, match="cannot be listed"):
        scene_of(str(archive))


def test_other_folders_are_no_scenes(tmp_path):
    (tmp_path / "notes.txt").write_text("nothing")
    assert scene_of(str(tmp_path)) is None
    assert scene_of(str(tmp_path / "notes.txt")) is None
    assert scene_of("/vsicurl/https://example.org/a.tif") is None
