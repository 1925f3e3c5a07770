"""The end of a review in the panel: a folder that can be handed in, and a layout in the project."""

from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.dock.result import product_panel
from deepchange.qgis_plugin.dock.result.product_panel import parcels_file
from deepchange.qgis_plugin.map.review.digitising import add_polygons, drawn_polygons
from deepchange.qgis_plugin.reports.layout import is_as_made
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsLayerTreeRegistryBridge,
    QgsLayoutItemLabel,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication

pytestmark = pytest.mark.usefixtures("ready_results")


@pytest.fixture
def reviewed(dock, analyst, demo):
    """The page Result with a result whose first polygon is accepted, and all others rejected."""
    analyst.add_images(demo)
    analyst.ready()
    analyst.run()
    layer = dock.result.review.layer()
    decision, kind = (layer.fields().indexOf(name) for name in ("decision", "kind"))
    ids = sorted(feature.id() for feature in layer.getFeatures())
    layer.dataProvider().changeAttributeValues(
        {
            fid: {decision: "rejected" if place else "accepted", kind: "[% 6*7 %]"}
            for place, fid in enumerate(ids)
        }
    )
    dock.result.review.show_layer(layer)
    return dock.result


@pytest.fixture
def finished(reviewed, analyst, tmp_path):
    """Clicks Finish and fills in the dialog; returns the folder of the product and what was
    told."""

    def finished(name, fill=lambda dialog: None):
        told = []
        reviewed.told.connect(lambda sentence, good: told.append(sentence))

        def answer(dialog):
            dialog.place.setFilePath(str(tmp_path / name))
            fill(dialog)
            return True

        reviewed.product.ask = answer
        analyst.click(reviewed.product.finish_button)
        analyst.wait_for(lambda: told, 120.0)
        return tmp_path / name, told[-1]

    return finished


def layouts():
    return {
        layout.name(): layout for layout in QgsProject.instance().layoutManager().printLayouts()
    }


def test_finish_writes_a_product_and_a_layout_that_stays_in_the_project(reviewed, finished, window):
    folder, told = finished("product")
    assert str(folder) in told
    assert {"accepted.gpkg", "report.html", "report.pdf", "areas.csv"} <= {
        path.name for path in folder.iterdir()
    }
    assert (folder / "report.pdf").read_bytes()[:5] == b"%PDF-"
    ((name, layout),) = layouts().items()
    assert "beirut_2015" in name
    ids = {item.id() for item in layout.items() if hasattr(item, "id")}
    assert {
        "map",
        "legend",
        "scale_bar",
        "north_arrow",
        "before_1",
        "after_1",
        "method",
        "recipe",
    } <= ids
    assert [layer.name() for layer in layout.itemById("before_1").layers()][
        -1
    ] == "beirut_2015-08-20"
    assert [layer.name() for layer in layout.itemById("after_1").layers()][
        -1
    ] == "beirut_2017-10-03"


def test_while_qgis_draws_the_layout_and_answers_nobody_the_panel_says_so(
    reviewed, finished, monkeypatch
):
    panel, seen = reviewed.product, []
    monkeypatch.setattr(
        product_panel,
        "lay_out",
        lambda *_: seen.append((panel.stage.text(), panel.stage.isHidden())),
    )
    finished("product")
    assert seen == [("Drawing the layout and writing the PDF…", False)]
    assert panel.stage.isHidden()
    assert QApplication.overrideCursor() is None


def test_the_accepted_polygons_lie_on_top_whatever_layer_was_chosen(reviewed, finished):
    project = QgsProject.instance()
    hidden = project.layerTreeRoot().addGroup("an earlier result, hidden")
    hidden.setItemVisibilityChecked(False)
    bridge, place = project.layerTreeRegistryBridge(), QgsLayerTreeRegistryBridge.InsertionPoint
    bridge.setLayerInsertionPoint(place(hidden, 0))
    finished("product")
    bridge.setLayerInsertionPoint(place(project.layerTreeRoot(), 0))
    first = project.layerTreeRoot().children()[0]
    assert first.name().startswith("Accepted changes")
    assert first.isVisible()


def test_what_is_noted_of_a_product_stays_above_the_map_until_it_is_closed(
    reviewed, finished, window
):
    layer = reviewed.review.layer()
    beyond = layer.extent()
    beyond.grow(beyond.width())
    add_polygons(layer, drawn_polygons(layer, QgsGeometry.fromRect(beyond)))
    finished("product", lambda dialog: dialog.pdf.setChecked(False))
    assert "1 polygon that was drawn or edited by hand reaches beyond the raster" in window.told()
    assert window.bar.currentItem().duration() == 0


def test_when_it_is_done_a_button_opens_the_folder_of_the_product(
    reviewed, finished, analyst, monkeypatch
):
    opened = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", staticmethod(lambda url: opened.append(url.toLocalFile()))
    )
    assert reviewed.product.open_button.isHidden()
    folder, _ = finished("product")
    analyst.click(reviewed.product.open_button)
    assert opened == [str(folder)]


def test_a_kind_that_is_an_expression_is_not_evaluated_in_the_layout(reviewed, finished):
    finished("product")
    (layout,) = layouts().values()
    texts = [item.currentText() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    assert any("6*7" in text for text in texts)
    assert not any("42 " in text for text in texts if "6*7" not in text and "accepted" in text)


def test_a_layout_that_nobody_edited_is_replaced_and_an_edited_one_stays(
    reviewed, finished, tmp_path
):
    finished("one")
    (name,) = layouts()
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgs"))
    assert project.read(str(tmp_path / "project.qgs"))
    assert is_as_made(layouts()[name])
    layouts()[name].itemById("title").setText("My title")
    assert not is_as_made(layouts()[name])


def test_a_second_product_makes_a_second_layout_only_where_the_first_was_edited(reviewed, finished):
    finished("one")
    finished("two")
    (name,) = layouts()
    layouts()[name].itemById("title").setText("My title")
    finished("three")
    assert set(layouts()) == {name, f"{name} (2)"}
    assert layouts()[name].itemById("title").text() == "My title"


def test_parcels_that_are_in_memory_alone_make_a_table(reviewed, finished):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32636&field=name:string", "cadastre", "memory")
    whole = reviewed.shown.layer("probability").extent()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(whole))
    feature["name"] = "all"
    layer.dataProvider().addFeature(feature)
    layer.setCrs(reviewed.shown.layer("probability").crs())
    QgsProject.instance().addMapLayer(layer)

    def fill(dialog):
        dialog.pdf.setChecked(False)
        dialog.parcels.setLayer(layer)
        dialog.field.setField("name")

    folder, _ = finished("product", fill)
    _, row = (folder / "parcels.csv").read_text(encoding="utf-8-sig").splitlines()
    assert row.startswith("all,")
    assert row.split(",")[4:6] == ["1", "yes"]
    assert not (folder / "report.pdf").exists()


def test_parcels_have_the_fields_that_are_joined_to_them(qgis_new_project, tmp_path):
    path = str(tmp_path / "cadastre.gpkg")
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    made = source.CreateLayer("cadastre", None, ogr.wkbPolygon)
    made.CreateField(ogr.FieldDefn("number", ogr.OFTString))
    del made, source
    owners = QgsVectorLayer("None?field=number:string&field=owner:string", "owners", "memory")
    layer = QgsVectorLayer(path, "cadastre", "ogr")
    QgsProject.instance().addMapLayers([owners, layer])
    layer.setCrs(QgsCoordinateReferenceSystem())
    assert parcels_file(layer).partition("|")[0] == path
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(owners)
    join.setJoinFieldName("number")
    join.setTargetFieldName("number")
    layer.addJoin(join)
    opened = ogr.Open(parcels_file(layer).partition("|")[0])
    copied = opened.GetLayer(0).GetLayerDefn()
    names = [copied.GetFieldDefn(place).GetName() for place in range(copied.GetFieldCount())]
    assert names == ["number", "owners_owner"]


def test_no_parcels_are_no_file():
    assert parcels_file(None) is None


def test_a_folder_that_is_taken_is_refused_in_a_sentence_and_stays_as_it_was(
    reviewed, finished, tmp_path
):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("mine")
    folder, told = finished("mine")
    assert "already holds other files (letter.txt)" in told
    assert [path.name for path in Path(folder).iterdir()] == ["letter.txt"]


def test_a_folder_that_does_not_say_where_it_lies_is_refused(reviewed, finished, monkeypatch):
    folder, told = finished("", lambda dialog: dialog.place.setFilePath("handed in"))
    assert "“handed in” does not say where it lies" in told
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    finished("", lambda dialog: dialog.place.setFilePath("~/product"))
    assert (folder / "product" / "report.html").exists()
