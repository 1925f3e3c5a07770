"""The options in a narrow panel."""

import pytest

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.dock.detect.options_panel import OptionsPanel
from deepchange.qgis_plugin.text.translation import FOLDER
from deepchange.qgis_plugin.widgets.area_box import AreaBox
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QStyle, QStyleOptionComboBox


@pytest.fixture(params=["en", "de", "fr", "es", "zh"])
def panel(request, qgis_app):
    """The options, unfolded, as wide as a panel of 300 pixels leaves them, in each language."""
    translator = QTranslator()
    if request.param != "en":
        assert translator.load(f"deepchange_{request.param}", str(FOLDER))
        QCoreApplication.installTranslator(translator)
    QgsSettings().remove("deepchange/min_area")
    panel = OptionsPanel()
    panel.setCollapsed(False)
    panel.resize(268, 900)
    panel.show()
    QgsApplication.processEvents()
    yield panel
    QCoreApplication.removeTranslator(translator)
    sip.delete(panel)


def room_and_texts(field):
    """Pixels for the text of a field, and what may stand there by itself."""
    if isinstance(field, QComboBox):
        option = QStyleOptionComboBox()
        field.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = (
            field.style()
            .subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, field)
            .width()
        )
        return room, [field.itemText(index) for index in range(field.count())]
    if isinstance(field, AreaBox):
        return room_and_texts(field.unit)
    edit = field if isinstance(field, QLineEdit) else field.lineEdit()
    return edit.width() - 8, [edit.text() or edit.placeholderText()]


def test_nothing_that_a_field_says_by_itself_is_cut_in_any_language(panel):
    for name, _, _ in panel._rows():
        field = getattr(panel, name)
        room, texts = room_and_texts(field)
        assert [
            text for text in texts if field.fontMetrics().horizontalAdvance(text) > room
        ] == [], name
        assert field.geometry().right() < panel.width(), name


def test_in_a_wide_panel_fields_stand_beside_their_labels(qgis_app):
    panel = OptionsPanel()
    panel.setCollapsed(False)
    panel.show()
    heights = []
    for width in (268, 520):
        panel.resize(width, 1000)
        QgsApplication.processEvents()
        heights.append(panel.sizeHint().height())
    assert heights[1] < 0.75 * heights[0]
    sip.delete(panel)
