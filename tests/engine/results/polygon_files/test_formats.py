"""Change polygons as FlatGeobuf or GeoParquet, beside the GeoPackage."""

import json
import re
from pathlib import Path

import pytest
from deepchange.engine import BadInput, DetectionRequest, check, detect, refine
from deepchange.engine.cli.main import main
from deepchange.engine.errors import OutputRefused
from deepchange.engine.pages import FILE_TITLES
from deepchange.engine.results.polygon_files import formats
from deepchange.engine.runs.output_folder import KEYS
from osgeo import gdal, ogr


@pytest.fixture
def without_driver(monkeypatch):
    """A GDAL that lacks the drivers named."""

    def lacking(*drivers):
        there = gdal.GetDriverByName
        monkeypatch.setattr(
            formats.gdal,
            "GetDriverByName",
            lambda name: None if name in drivers else there(name),
        )

    return lacking


def asked(pair, folder, **options):
    return DetectionRequest(*pair, output=str(folder), model="cva", **options)


def features(path):
    """Every feature by its number: attributes and shape."""
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName("changes")
    return {
        feature["id"]: (feature.items(), feature.GetGeometryRef().ExportToWkt())
        for feature in layer
    }


def test_the_copy_says_of_each_polygon_what_the_geopackage_says(pair_of_files, tmp_path):
    result = detect(asked(pair_of_files, tmp_path / "out", polygons="flatgeobuf"))
    copy = tmp_path / "out" / "changes.fgb"
    assert result.files["changes_flatgeobuf"] == str(copy)
    assert result.files["changes"] == str(tmp_path / "out" / "changes.gpkg")
    assert features(copy) == features(tmp_path / "out" / "changes.gpkg")
    assert len(features(copy)) == result.changes > 0
    first, second = ogr.Open(str(copy)), ogr.Open(result.files["changes"])
    assert first.GetLayer(0).GetSpatialRef().IsSame(second.GetLayer(0).GetSpatialRef())


def test_a_request_without_the_option_writes_the_geopackage_alone(pair_of_files, tmp_path):
    result = detect(asked(pair_of_files, tmp_path / "out"))
    assert not list((tmp_path / "out").glob("*.fgb"))
    assert "changes_flatgeobuf" not in result.files
    recipe = json.loads((tmp_path / "out" / "recipe.json").read_text(encoding="utf-8"))
    assert "polygons" not in recipe["request"]


def test_a_copy_of_no_changes_at_all_is_a_file_too(pair_of_files, tmp_path):
    detect(asked((pair_of_files[0],) * 2, tmp_path / "out", polygons="flatgeobuf", threshold=0.99))
    assert features(tmp_path / "out" / "changes.fgb") == {}


def test_refining_makes_the_copy_anew_or_lets_it_go(pair_of_files, tmp_path):
    folder = tmp_path / "out"
    detect(asked(pair_of_files, folder, polygons="flatgeobuf"))
    refine(folder, threshold=0.8)
    assert features(folder / "changes.fgb") == features(folder / "changes.gpkg")
    refine(folder, polygons="gpkg")
    assert not (folder / "changes.fgb").exists()
    assert (folder / "changes.gpkg").exists()


def test_polygons_that_somebody_drew_in_several_parts_are_copied(pair_of_files, tmp_path):
    folder = tmp_path / "out"
    detect(asked(pair_of_files, folder, polygons="flatgeobuf"))
    dataset = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("changes")
    drawn = ogr.Feature(layer.GetLayerDefn())
    west, _, south, _ = layer.GetExtent()
    parts = [
        f"(({west + x} {south}, {west + x + 20} {south}, {west + x} {south + 20}, "
        f"{west + x} {south}))"
        for x in (0, 60)
    ]
    drawn.SetGeometry(ogr.CreateGeometryFromWkt(f"MULTIPOLYGON ({', '.join(parts)})"))
    drawn["decision"] = "accepted"
    layer.CreateFeature(drawn)
    del layer, dataset
    refine(folder, threshold=0.8)
    copied = features(folder / "changes.fgb")
    assert any(")),((" in shape for _, shape in copied.values())
    assert {each["decision"] for each, _ in copied.values()} >= {"accepted"}


def test_a_gdal_without_the_driver_is_told_before_anything_is_computed(
    pair_of_files, tmp_path, without_driver
):
    without_driver("Parquet")
    request = asked(pair_of_files, tmp_path / "out", polygons="geoparquet")
    with pytest.raises(BadInput, match=r"lacks its driver Parquet.*GeoPackage, FlatGeobuf"):
        detect(request)
    assert not (tmp_path / "out").exists()
    assert "GeoParquet" in check(request).problems[0]


def test_a_result_whose_format_cannot_be_written_here_is_refined_in_another(
    pair_of_files, tmp_path, without_driver, capsys
):
    folder = tmp_path / "out"
    detect(asked(pair_of_files, folder, polygons="flatgeobuf"))
    without_driver("FlatGeobuf")
    assert main(["refine", str(folder), "--threshold", "0.8"]) == 2
    assert "lacks its driver FlatGeobuf" in capsys.readouterr().err
    assert (folder / "changes.fgb").exists()
    assert main(["refine", str(folder), "--threshold", "0.8", "--polygons", "gpkg"]) == 0
    assert not (folder / "changes.fgb").exists()


def test_the_command_line_takes_the_format(pair_of_files, tmp_path, capsys):
    before, after = pair_of_files
    words = ["--model", "cva", "--output", str(tmp_path / "out"), "--polygons", "flatgeobuf"]
    assert main(["detect", before, after, *words, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["files"]["changes_flatgeobuf"].endswith("changes.fgb")
    assert main(["refine", str(tmp_path / "out")]) == 0
    said = capsys.readouterr().out
    assert re.search(r"change polygons as FlatGeobuf +\S+changes\.fgb", said)


def test_every_file_of_a_result_has_a_title():
    assert set(KEYS.values()) <= set(FILE_TITLES)


@pytest.mark.parametrize("lost", [1, 40, 400])
def test_a_copy_whose_last_bytes_the_disk_refused_is_told(
    pair_of_files, tmp_path, lost, monkeypatch
):
    folder = tmp_path / "out"
    detect(asked(pair_of_files, folder, min_area=0, threshold=0.05))
    translate = gdal.VectorTranslate

    def cut_off(name, *arguments, **options):
        made = translate(name, *arguments, **options)
        del made
        whole = Path(name).read_bytes()
        Path(name).write_bytes(whole[:-lost])  # which GDAL was not told
        return gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR)

    monkeypatch.setattr(formats.gdal, "VectorTranslate", cut_off)
    with pytest.raises(OutputRefused, match=r"changes\.fgb.*cannot be written"):
        formats.write_copy(folder, "flatgeobuf", lambda: False)


def test_another_word_for_a_format_is_refused():
    with pytest.raises(BadInput, match="gpkg, flatgeobuf"):
        DetectionRequest("a.tif", "b.tif", "out", polygons="shapefile")


@pytest.mark.skipif(not formats.can_write("geoparquet"), reason="This GDAL writes no GeoParquet.")
def test_geoparquet_says_what_the_geopackage_says(pair_of_files, tmp_path):
    detect(asked(pair_of_files, tmp_path / "out", polygons="geoparquet"))
    copy = tmp_path / "out" / "changes.parquet"
    assert features(copy) == features(tmp_path / "out" / "changes.gpkg")
