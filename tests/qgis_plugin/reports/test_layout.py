"""The layout of a product: what became of what has a page of its own where a model knows
classes."""

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine.results.sankey import sankey_svg
from deepchange.qgis_plugin.reports.layout import (
    Shown,
    bring_layout,
    export_pdf,
    is_as_made,
    mark_as_made,
)
from osgeo import gdal, ogr, osr
from qgis.core import QgsLayoutExporter, QgsProject, QgsVectorLayer

WATER, BUILDING = (0, 90, 200), (200, 60, 40)
SVG = sankey_svg(
    [{"from": "water", "to": "building", "pixels": 5, "hectares": 2.0, "percent": 1.0}],
    {"water": WATER, "building": BUILDING},
)


@pytest.fixture
def project(qgis_app):
    made = QgsProject()
    yield made
    made.clear()


def laid_out(project, svg, folder):
    dataset = gdal.GetDriverByName("GPKG").Create(str(folder / "changes.gpkg"), 0, 0, 0)
    place = osr.SpatialReference()
    place.ImportFromEPSG(32636)
    dataset.CreateLayer("changes", place, ogr.wkbMultiPolygon).CreateField(
        ogr.FieldDefn("decision", ogr.OFTString)
    )
    del dataset
    layer = QgsVectorLayer(str(folder / "changes.gpkg"), "changes", "ogr")
    project.addMapLayer(layer)
    tables = {
        "head": [("What changed",), ("Accepted: 0",)],
        "areas": [],
        "method": [],
        "accuracy": [],
    }
    return bring_layout(project, Shown("Changes", layer, None, None, tables, "{}", svg))


def test_the_diagram_is_drawn_on_a_page_of_its_own_in_the_colours_of_the_classes(project, tmp_path):
    layout = laid_out(project, SVG, tmp_path)
    assert layout.pageCollection().pageCount() == 3
    image = QgsLayoutExporter(layout).renderPageToImage(1, dpi=50)
    seen = {
        image.pixelColor(x, y).getRgb()[:3]
        for x in range(image.width())
        for y in range(image.height())
    }
    assert {WATER, BUILDING} <= seen


def test_a_layout_without_classes_has_no_such_page(project, tmp_path):
    layout = laid_out(project, "", tmp_path)
    assert layout.pageCollection().pageCount() == 2
    assert layout.itemById("sankey") is None


def test_a_saved_layout_still_holds_the_diagram_and_is_as_it_was_made(project, tmp_path):
    made = laid_out(project, SVG, tmp_path)
    export_pdf(made, tmp_path / "report.pdf")
    mark_as_made(made)
    assert project.write(str(tmp_path / "project.qgs"))
    assert project.read(str(tmp_path / "project.qgs"))
    layout = project.layoutManager().layoutByName("Changes")
    assert layout.itemById("sankey").picturePath().startswith("base64:")
    assert is_as_made(layout)
