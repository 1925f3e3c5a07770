"""The panel in a narrow window with large type, in German, as QGIS sets its type: by a style sheet
of its own."""

import pytest

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.dock.tabs import Pages
from deepchange.qgis_plugin.text.translation import FOLDER
from deepchange.qgis_plugin.widgets.basic import button, check_box, column, heading, narrow, quiet
from deepchange.qgis_plugin.widgets.flow import Flow
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QScrollArea, QWidget
from support.waiting import came_true


@pytest.fixture
def large_type(qgis_app):
    application = QApplication.instance()
    sheet = application.styleSheet()
    application.setStyleSheet("* { font-size: 15pt }")
    yield
    application.setStyleSheet(sheet)


@pytest.fixture
def german_dock(large_type, request):
    translator = QTranslator()
    assert translator.load("deepchange_de", str(FOLDER))
    QApplication.installTranslator(translator)
    dock = request.getfixturevalue("dock")
    dock.resize(300, 560)
    QgsApplication.processEvents()
    yield dock
    QApplication.removeTranslator(translator)


def test_the_page_detect_is_no_wider_than_the_panel_with_a_pair_and_without(
    german_dock, analyst, demo
):
    area = german_dock.detect.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    analyst.add_images(demo)
    analyst.wait_for(lambda: german_dock.detect.check.prediction.isVisible())
    QgsApplication.processEvents()
    assert area.widget().width() <= area.viewport().width()
    assert area.verticalScrollBar().maximum() > 0
    pair = german_dock.detect.pair
    for side in pair.choices():
        edit = side.date.lineEdit()
        assert edit.fontMetrics().horizontalAdvance(side.date.text()) < edit.width()
        assert side.label.geometry().bottom() <= side.combo.geometry().top()


def test_no_button_of_the_review_is_cut(german_dock):
    page = german_dock.result
    german_dock.tabs.setCurrentWidget(page)
    page.nothing.hide()
    page.filled.show()
    page.many.setCollapsed(False)
    learn = page.learning.panel
    learn.begin(waits=False)
    learn.show_chain([], earlier=True, later=True)
    area = page.findChild(QScrollArea)
    many = [page.many.draw, page.many.inside, page.many.smaller]
    learning = [learn.learn_button, learn.stop_button, learn.earlier_button, learn.later_button]
    buttons = [
        *page.review.buttons.values(),
        *page.compare.buttons,
        *learning,
        *many,
        page.save_button,
        page.mask_button,
    ]
    # A button of two lines moves all below it, one layout after another.
    came_true(
        lambda: (
            all(made.height() >= _height_of_lines(made) for made in buttons)
            and not _overlapping(buttons, area.widget())
        ),
        10.0,
    )
    assert area.widget().width() <= area.viewport().width()
    for made in buttons:
        lines = QPushButton.text(made).split("\n")
        picture = 0 if made.icon().isNull() else made.iconSize().width()
        needed = max(made.fontMetrics().horizontalAdvance(line) for line in lines) + picture
        assert needed <= made.width(), made.text()
        assert made.height() >= _height_of_lines(made), made.text()
        assert made.mapTo(area.widget(), made.rect().topRight()).x() < area.viewport().width(), (
            made.text()
        )
    assert _overlapping(buttons, area.widget()) == []


def _overlapping(buttons, page):
    """The texts of buttons that lie over one another, in pairs."""
    places = [made.rect().translated(made.mapTo(page, made.rect().topLeft())) for made in buttons]
    texts = [made.text() for made in buttons]
    return [
        (texts[i], texts[j])
        for i, one in enumerate(places)
        for j, two in enumerate(places)
        if i < j and one.intersects(two)
    ]


def _height_of_lines(made):
    return len(QPushButton.text(made).split("\n")) * made.fontMetrics().height()


def test_parts_that_share_a_line_evenly_are_widened_alike(large_type):
    page = QWidget()
    parts = [button(text, text) for text in ("On", "Off")]
    page.setLayout(Flow(*parts, even=True))
    page.layout().setContentsMargins(0, 0, 0, 0)
    page.resize(600, 100)
    page.show()
    QgsApplication.processEvents()
    more = [part.width() - part.sizeHint().width() for part in parts]
    assert more[0] == more[1] > 100
    sip.delete(page)


def test_a_heading_is_bold_whatever_type_qgis_is_set_to(large_type):
    bold, plain = heading("Review < 5"), QLabel("Review < 5")
    for label in (bold, plain):
        label.ensurePolished()
    assert bold.sizeHint().width() > plain.sizeHint().width()
    assert bold.text() == "Review < 5"
    for label in (bold, plain):
        sip.delete(label)


@pytest.mark.parametrize(("width", "lines"), [(600, 1), (200, 2), (110, 3)])
def test_parts_that_do_not_fit_beside_one_another_go_on_below(large_type, width, lines):
    page = QWidget()
    parts = [button(text, text) for text in ("Before", "After", "Both")]
    page.setLayout(Flow(*parts, grows=parts[0]))
    page.layout().setContentsMargins(0, 0, 0, 0)
    page.resize(width, 300)
    page.show()
    QgsApplication.processEvents()
    assert len({part.y() for part in parts}) == lines
    assert all(part.geometry().right() < width for part in parts)
    assert not any(
        one.geometry().intersects(two.geometry())
        for one in parts
        for two in parts
        if one is not two
    )
    sip.delete(page)


@pytest.mark.parametrize("make", [lambda text: button(text, "x"), check_box])
def test_a_long_text_goes_on_in_further_lines_and_is_one_text_still(large_type, make):
    page, made = QWidget(), make("pull outlines onto edges of both images")
    column(page).addWidget(made)
    page.resize(180, 300)
    page.show()
    QgsApplication.processEvents()
    assert made.text() == "pull outlines onto edges of both images"
    shown = (QPushButton if isinstance(made, QPushButton) else QCheckBox).text(made)
    assert len(shown.split("\n")) >= 2
    assert all(made.fontMetrics().horizontalAdvance(line) < 180 for line in shown.split("\n"))
    assert made.height() >= len(shown.split("\n")) * made.fontMetrics().height()
    page.resize(900, 300)
    QgsApplication.processEvents()
    assert "\n" not in (QPushButton if isinstance(made, QPushButton) else QCheckBox).text(made)
    sip.delete(page)


def test_tabs_without_room_for_any_word_show_pictures(large_type):
    pages = Pages()
    for name in ("Erkennung", "Ergebnis", "Bericht", "Verlauf", "Maschine"):
        pages.add(QWidget(), f"{name} und mehr", QIcon.fromTheme("none"))
    pages.resize(300, 200)
    pages.show()
    QgsApplication.processEvents()
    bar = pages.tabBar()
    assert bar.tabRect(bar.count() - 1).right() < 300
    sip.delete(pages)


def test_tabs_of_a_theme_that_draws_them_wide_stay_in_sight_in_the_narrowest_panel(qgis_app):
    pages, beside, panel = Pages(), QPushButton("?"), QWidget()
    pages.setStyleSheet("QTabBar::tab { padding-left: 0.8em; padding-right: 0.8em }")
    pages.setCornerWidget(beside)
    beside.setFixedWidth(27)
    for number in range(6):
        pages.add(QWidget(), f"Page {number}", qgis_app.getThemeIcon("mIconReport.svg"))
    column(panel).addWidget(pages)
    panel.resize(300, 200)
    panel.show()
    for page in range(6):
        pages.setCurrentIndex(page)
        QgsApplication.processEvents()
        bar = pages.tabBar()
        assert bar.tabRect(5).right() < beside.mapTo(pages, beside.rect().topLeft()).x()
        assert bar.tabText(page) or not bar.tabIcon(page).isNull()
    sip.delete(panel)


@pytest.mark.parametrize("themed_first", [True, False])
def test_no_tab_is_beyond_the_panel_while_it_is_widened_with_wide_tabs(qgis_app, themed_first):
    pages, panel = Pages(), QWidget()
    wide = "QTabBar::tab { padding-left: 1.5em; padding-right: 1.5em }"
    if themed_first:
        panel.setStyleSheet(wide)
    for number in range(6):
        pages.add(QWidget(), f"Page {number}", qgis_app.getThemeIcon("mIconReport.svg"))
    column(panel).addWidget(pages)
    panel.show()
    for width in (*range(300, 900, 60), *range(900, 300, -60)):
        panel.resize(width, 200)
        QgsApplication.processEvents()
        panel.setStyleSheet(wide)
        QgsApplication.processEvents()
        assert pages.tabBar().tabRect(5).right() < pages.width()
        panel.setStyleSheet(wide if themed_first else "")
    sip.delete(panel)


def test_text_that_wraps_beside_a_button_is_as_high_as_its_lines(qgis_app):
    text, panel = (
        narrow(
            quiet(
                "Voraussichtlich: etwa 4 s auf einer CPU, 293 MB Arbeitsspeicher, 3 MB auf der "
                "Platte."
            )
        ),
        QWidget(),
    )
    layout = column(panel)
    layout.addLayout(Flow(text, QPushButton("Einzelheiten"), grows=text))
    layout.addStretch()
    panel.resize(290, 300)
    panel.show()
    QApplication.processEvents()
    assert text.width() < panel.width() - 50
    assert text.height() >= text.heightForWidth(text.width())
    sip.delete(panel)
