"""A copy of the polygons in another format, as the toolbox, the panel and `qgis_process` say it."""

from pathlib import Path

import pytest
from osgeo import ogr

pytest.importorskip("qgis.core")

from deepchange.engine import DetectionRequest
from deepchange.engine.results.polygon_files import formats
from deepchange.qgis_plugin.dock.detect.options_panel import OptionsPanel
from deepchange.qgis_plugin.runs.export_command import as_command
from deepchange.qgis_plugin.runs.run_queue import Run
from qgis.core import QgsProcessingException, QgsVectorLayer


def count(path):
    dataset = ogr.Open(str(path))
    return dataset.GetLayer(0).GetFeatureCount()


def test_the_copy_lies_in_the_result_folder_and_opens_in_qgis(run, tmp_path):
    found = run(FOLDER=str(tmp_path / "out"), POLYGONS="flatgeobuf")
    assert found["POLYGONS_FILE"] == str(tmp_path / "out" / "changes.fgb")
    layer = QgsVectorLayer(found["POLYGONS_FILE"], "copy")
    assert layer.featureCount() == count(tmp_path / "out" / "changes.gpkg")


def test_without_a_folder_the_copy_lies_beside_the_file_of_the_polygons(run, tmp_path):
    found = run(CHANGES=str(tmp_path / "mine.gpkg"), POLYGONS="flatgeobuf")
    assert found["POLYGONS_FILE"] == str(tmp_path / "mine.fgb")
    assert count(tmp_path / "mine.fgb") == count(tmp_path / "mine.gpkg")


def test_a_file_of_that_name_is_not_replaced_unasked(run, tmp_path):
    hers = tmp_path / "mine.fgb"
    hers.write_bytes(b"hers")
    with pytest.raises(QgsProcessingException, match="is there already"):
        run(CHANGES=str(tmp_path / "mine.gpkg"), POLYGONS="flatgeobuf")
    assert hers.read_bytes() == b"hers"


def test_a_copy_that_has_no_place_is_refused(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="has no place"):
        run(CHANGE=str(tmp_path / "mask.tif"), POLYGONS="flatgeobuf")


def test_refining_makes_the_copy_in_another_format_or_as_it_was(run, tmp_path):
    folder = tmp_path / "out"
    run(FOLDER=str(folder))
    again = {"algorithm": "refineresult", "RESULT": str(folder), "FOLDER": str(folder)}
    found = run(**again, POLYGONS="flatgeobuf")
    assert found["POLYGONS_FILE"] == str(folder / "changes.fgb")
    assert "POLYGONS_FILE" in run(**again, THRESHOLD=0.7)
    assert "POLYGONS_FILE" not in run(**again, POLYGONS="gpkg")
    assert not (folder / "changes.fgb").exists()


def test_the_panel_offers_what_gdal_can_write(qgis_app, monkeypatch):
    monkeypatch.setattr(
        "deepchange.qgis_plugin.dock.detect.options_panel.can_write",
        lambda name: name != "geoparquet",
    )
    options = OptionsPanel()
    shown = [options.polygons.itemText(place) for place in range(options.polygons.count())]
    assert shown == ["GeoPackage alone", "FlatGeobuf"]
    assert options.values()["polygons"] == "gpkg"
    options.polygons.setCurrentIndex(1)
    assert options.values()["polygons"] == "flatgeobuf"


def test_a_format_that_gdal_lacks_ends_in_its_sentence(run, tmp_path, monkeypatch):
    monkeypatch.setattr(formats, "can_write", lambda name: name != "geoparquet")
    with pytest.raises(QgsProcessingException, match="lacks its driver Parquet"):
        run(FOLDER=str(tmp_path / "out"), POLYGONS="geoparquet")
    assert not Path(tmp_path / "out").exists()


def test_a_run_with_a_copy_is_exported_as_command():
    request = DetectionRequest("a.tif", "b.tif", "out", polygons="flatgeobuf")
    assert "--POLYGONS=flatgeobuf" in as_command(Run(request, "a", "b", "", ""))
