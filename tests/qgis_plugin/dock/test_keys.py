"""Every key that a page or a window underlines leads to one field of it."""

import re
from collections import defaultdict
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.dock.detect.weights.fetch_dialog import FetchDialog
from deepchange.qgis_plugin.dock.detect.weights_dialogs import ImportDialog, ManageDialog
from deepchange.qgis_plugin.dock.dock import DeepChangeDock
from deepchange.qgis_plugin.dock.result.product_panel import FinishDialog
from deepchange.qgis_plugin.dock.training.dialog import TrainingDialog
from deepchange.qgis_plugin.text.translation import FOLDER
from deepchange.qgis_plugin.widgets import menu_keys
from qgis.gui import QgsFileWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTranslator
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QGroupBox,
    QLabel,
    QMainWindow,
    QToolButton,
    QWidget,
)

WINDOWS = (
    FetchDialog,
    ImportDialog,
    ManageDialog,
    TrainingDialog,
    lambda: FinishDialog(Path("result"), 1),
)


PLUGIN = FOLDER.parent
ENGLISH = {
    text
    for file in PLUGIN.rglob("*.py")
    for text in re.findall(r'"([^"\n]*&\w[^"\n]*)"', file.read_text(encoding="utf-8"))
}


@pytest.fixture(params=["en", "de", "es", "fr", "zh"])
def not_looked_at(request, qgis_app):
    """The texts that a language has not translated yet."""
    if request.param == "en":
        yield set()
        return
    translator = QTranslator()
    assert translator.load(f"deepchange_{request.param}", str(FOLDER))
    QApplication.installTranslator(translator)
    yield ENGLISH
    QApplication.removeTranslator(translator)


def texts(widget):
    """What is shown with a key that leads to it, of all that a page may show."""
    yield from (label.text() for label in widget.findChildren(QLabel) if label.buddy() is not None)
    yield from (button.text() for button in widget.findChildren(QAbstractButton))
    yield from (box.title() for box in widget.findChildren(QGroupBox))


def shared_keys(widget, but):
    """The keys that lead to more than one field, with the texts that underline them. but: texts
    that are not looked at."""
    leads = defaultdict(list)
    for text in texts(widget):
        found = re.search(r"&(\w)", text.replace("&&", ""))
        if found and text not in but:
            leads[found[1].lower()].append(text)
    return {key: told for key, told in leads.items() if len(told) > 1}


def test_no_page_and_no_window_gives_two_fields_the_same_key(not_looked_at, dock):
    places = [dock.tabs.widget(index) for index in range(dock.tabs.count())]
    windows = [make() for make in WINDOWS]
    found = [shared_keys(place, not_looked_at) for place in (*places, *windows)]
    assert [clash for clash in found if clash] == []
    for window in windows:
        window.deleteLater()


def test_the_walk_sees_the_keys_that_there_are(dock):
    keys = {text for text in texts(dock.detect) if "&" in text}
    assert {"&Model", "&Where", "Wind&ow", "Refine &edges", "R&un", "S&top"} <= keys
    assert len([text for text in texts(TrainingDialog()) if "&" in text]) >= 6


@pytest.fixture
def docked(window, results, qgis_canvas, qgis_new_project, no_worker_stays):
    """The panel in a window with menus, as QGIS has them."""
    main = QMainWindow()
    main.resize(900, 700)
    for title in ("&Mesh", "&Web", "Vect&or", "&Help", "&Raster"):
        main.menuBar().addMenu(title).addAction("Something")
    dock = DeepChangeDock(window, main)
    main.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    main.show()
    main.activateWindow()
    QTest.qWaitForWindowActive(main)
    yield dock
    dock.close_down()
    sip.delete(main)
    menu_keys._taken.clear()


@pytest.mark.parametrize(("key", "place"), [(Qt.Key.Key_M, 0), (Qt.Key.Key_W, 1)])
def test_a_key_that_a_menu_of_qgis_has_opens_the_menu_whenever_it_is_pressed(
    docked, mouse, key, place
):
    bar, combo = docked.parentWidget().menuBar(), docked.detect.pair.before.combo
    menu = bar.actions()[place].menu()
    for _ in range(2):
        combo.setFocus()
        QTest.keyClick(combo, key, Qt.KeyboardModifier.AltModifier)
        mouse.wait_for(menu.isVisible, f"{menu.title()} is closed", 10.0)
        QTest.keyClick(menu, Qt.Key.Key_Escape)
        QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert {text for text in texts(docked.detect) if "&" in text} >= {"&Before", "R&un", "S&top"}


def test_a_button_that_gets_another_text_leaves_its_key_to_the_menus_too(docked):
    button = docked.detect.run.run_button
    button.setText("&Mend")
    assert button.text() == "Mend"
    button.setText("R&un after this one")
    assert button.text() == "R&un after this one"


def test_each_field_of_a_path_and_its_button_are_read_aloud_with_what_they_are_for(dock):
    windows = [make() for make in WINDOWS]
    places = [dock.detect, dock.engine, *windows]
    fields = [field for place in places for field in place.findChildren(QgsFileWidget)]
    assert len(fields) >= 6
    for field in fields:
        own = [part for part in field.findChildren(QToolButton) if part.parentWidget() is field]
        assert field.lineEdit().accessibleName() == field.accessibleName() != ""
        assert own[0].accessibleName() == f"{field.accessibleName()} …"
    for window in windows:
        window.deleteLater()


def test_nothing_is_read_aloud_with_the_sign_of_its_key(dock):
    windows = [make() for make in WINDOWS]
    places = [*(dock.tabs.widget(index) for index in range(dock.tabs.count())), *windows]
    parts = [part for place in places for part in place.findChildren(QWidget)]
    read = [part.accessibleName() for part in parts]
    assert "Before" in read
    assert [name for name in read if "&" in name] == []
    for window in windows:
        window.deleteLater()
