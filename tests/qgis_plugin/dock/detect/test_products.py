"""Products as they are delivered, dropped on the panel or chosen there."""

import pytest

pytest.importorskip("qgis")

import threading
from pathlib import Path

from deepchange.qgis_plugin.dock.detect import image_drop, reading
from deepchange.qgis_plugin.map.image_layers import bring
from deepchange.qgis_plugin.map.products import product_of
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QMimeData, QPoint, Qt
from qgis.PyQt.QtGui import QDragEnterEvent
from qgis.PyQt.QtWidgets import QApplication, QScrollArea
from support import scenes
from support.dropping import drop

needs_jp2 = pytest.mark.skipif(
    not scenes.has_jp2(), reason="This GDAL does not write JPEG 2000, as Sentinel-2 is delivered."
)


def shown(side):
    return side.product.text() if side.product.isVisible() else ""


@needs_jp2
def test_a_safe_folder_dropped_on_a_side_is_recognised_and_told(dock, analyst, tmp_path):
    safe = scenes.sentinel2(tmp_path)
    side = dock.detect.pair.after
    drop([safe], side.combo)
    assert shown(side) == "Sentinel-2 L2A, 2021-06-01, 12 % cloud"
    assert side.iso_date() == "2021-06-01"
    assert product_of(side.layer()) == str(safe)
    assert side.name() == "Sentinel-2 L2A 2021-06-01"
    assert dock.detect.pair.before.layer() is None


def test_two_folders_dropped_at_once_are_put_in_the_order_of_their_dates(dock, analyst, tmp_path):
    later = scenes.landsat(tmp_path, date="2022-06-01", changed=True)
    earlier = scenes.landsat(tmp_path)
    before, after = dock.detect.pair.choices()
    drop([later, earlier], before.combo)
    assert [product_of(side.layer()) for side in (before, after)] == [str(earlier), str(later)]
    assert (before.iso_date(), after.iso_date()) == ("2021-06-01", "2022-06-01")


def test_the_engine_is_given_the_product_and_the_change_is_found(dock, analyst, tmp_path):
    folders = [
        scenes.landsat(tmp_path),
        scenes.landsat(tmp_path, date="2022-06-01", changed=True),
    ]
    drop(folders, dock.detect.pair.before.combo)
    analyst.ready()
    request = dock.detect.request()
    assert [request.before, request.after] == list(map(str, folders))
    dock.detect.options.bands_before.setText("red, nir")
    dock.detect.options.bands_after.setText("red, nir")
    assert dock.detect.request().bands_before == ("red", "nir")
    analyst.wait_for(analyst.checked)
    analyst.ready()
    analyst.run()
    kinds = [layer.customProperty("deepchange/kind") for layer in _layers()]
    assert any(kinds)


def _layers():
    return QgsProject.instance().mapLayers().values()


@needs_jp2
def test_choose_bands_writes_down_the_bands_that_are_compared_now(dock, analyst, tmp_path):
    """Those of one wavelength have other numbers in Sentinel-2 and in Landsat."""
    pair = [scenes.sentinel2(tmp_path), scenes.landsat(tmp_path, date="2022-06-01")]
    drop(pair, dock.detect.pair.before.combo)
    analyst.ready()
    choose = next(
        concern
        for concern in dock.detect.check.concerns
        if "different sensors" in concern.text and concern.mend
    )
    choose.mend[1]()
    options = dock.detect.options
    assert options.bands_before.text() == "2,3,4,9,11,12"
    assert options.bands_after.text() == "2,3,4,5,6,7"


def test_the_view_shows_red_as_red(dock, analyst, tmp_path):
    drop([scenes.landsat(tmp_path)], dock.detect.pair.before.combo)
    renderer = dock.detect.pair.before.layer().renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (4, 3, 2)


def test_a_product_that_is_loaded_already_is_chosen_and_not_added_again(dock, analyst, tmp_path):
    folder = scenes.landsat(tmp_path)
    for side in dock.detect.pair.choices():
        side.open_file(str(folder))
    assert len(_layers()) == 1
    assert bring(QgsProject.instance(), str(folder)) is dock.detect.pair.before.layer()


def test_an_incomplete_product_is_told_in_a_sentence(dock, analyst, tmp_path):
    folder = scenes.landsat(tmp_path)
    (folder / f"{folder.name}_SR_B4.TIF").unlink()
    side = dock.detect.pair.before
    drop([folder], side.combo)
    assert side.layer() is None
    assert "Landsat 8 L2SP and lacks" in side.trouble.text()
    assert side.trouble.isVisible()


def test_the_line_on_a_product_goes_with_it(dock, analyst, demo, tmp_path):
    side = dock.detect.pair.before
    drop([scenes.landsat(tmp_path)], side.combo)
    assert shown(side)
    side.choose(analyst.add_images([demo[0]])[0])
    assert not shown(side)


def test_the_button_opens_a_folder_too(dock, analyst, tmp_path, monkeypatch):
    folder = str(scenes.landsat(tmp_path))
    monkeypatch.setattr(image_drop.QFileDialog, "getExistingDirectory", lambda *_: folder)
    side = dock.detect.pair.before
    side.browse.menu().actions()[1].trigger()
    assert product_of(side.layer()) == folder


def test_a_product_dragged_anywhere_else_is_left_to_qgis(dock, tmp_path):
    data = QMimeData()
    data.setText("no file")
    event = QDragEnterEvent(
        QPoint(1, 1), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    event.ignore()
    QApplication.sendEvent(dock.detect.pair, event)
    assert not event.isAccepted()


def test_a_project_finds_the_view_again(dock, analyst, tmp_path):
    drop([scenes.landsat(tmp_path)], dock.detect.pair.before.combo)
    assert Path(dock.detect.pair.before.layer().source()).is_file()


def test_long_names_of_products_leave_the_panel_as_narrow_as_it_is(dock, analyst, tmp_path):
    folders = [scenes.landsat(tmp_path), scenes.landsat(tmp_path, date="2022-06-01")]
    renamed = [
        folder.rename(folder.with_name(f"{folder.name}_{'_'.join(['20210601T133029'] * 4)}"))
        for folder in folders
    ]
    drop(renamed, dock.detect.pair.before.combo)
    analyst.ready()
    analyst.click(dock.detect.check.details_button)
    page = dock.detect.findChild(QScrollArea)
    analyst.wait_for(lambda: page.horizontalScrollBar().maximum() == 0, seconds=3)


def test_an_archive_is_looked_up_in_the_background(dock, analyst, tmp_path, monkeypatch):
    archive = scenes.tarred(scenes.landsat(tmp_path))
    threads, plain = [], reading.scene_of
    monkeypatch.setattr(
        reading,
        "scene_of",
        lambda path: (threads.append(threading.current_thread()), plain(path))[1],
    )
    side = dock.detect.pair.before
    drop([archive], side.combo)
    assert side.layer() is None
    assert side.trouble.text().replace("\u200b", "") == f"Reading “{archive.name}”…"
    analyst.wait_for(lambda: side.layer() is not None)
    assert threads == [threads[0]]
    assert threads[0] is not threading.main_thread()
    assert product_of(side.layer()) == str(archive)
    assert not side.trouble.isVisible()


def test_two_archives_dropped_at_once_are_put_in_order_once_both_are_read(dock, analyst, tmp_path):
    later = scenes.tarred(scenes.landsat(tmp_path, date="2022-06-01"))
    earlier = scenes.landsat(tmp_path)
    before, after = dock.detect.pair.choices()
    drop([later, earlier], before.combo)
    analyst.wait_for(lambda: dock.detect.pair.is_complete())
    assert [product_of(side.layer()) for side in (before, after)] == [str(earlier), str(later)]


def test_a_damaged_archive_is_told_in_a_sentence(dock, analyst, tmp_path):
    archive = tmp_path / "S2A_MSIL2A.zip"
    archive.write_bytes(b"PK\x03\x04 cut off")
    side = dock.detect.pair.before
    drop([archive], side.combo)
    analyst.wait_for(lambda: "cannot be listed" in side.trouble.text())
    assert side.layer() is None
