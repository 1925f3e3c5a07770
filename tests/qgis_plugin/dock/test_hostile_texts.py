"""Names and texts from files, projects and reports are shown as texts, and those of other kinds are
left out."""

import json
from types import SimpleNamespace

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine import BadInput, DetectionRequest
from deepchange.qgis_plugin.dock.detect.check_panel import CheckPanel, Concern
from deepchange.qgis_plugin.dock.detect.resume_panel import UnfinishedPanel
from deepchange.qgis_plugin.dock.history_panel import HistoryPanel
from deepchange.qgis_plugin.dock.message_bar import Notices
from deepchange.qgis_plugin.dock.result.page import ResultPage
from deepchange.qgis_plugin.dock.result.review_panel import ReviewPanel
from deepchange.qgis_plugin.map.result_layers import pair_of
from deepchange.qgis_plugin.reports.result import report_html
from deepchange.qgis_plugin.runs import history, started_runs
from deepchange.qgis_plugin.widgets.basic import Sentence, heading, quiet, tip, wrapped
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QLabel, QListWidget, QWidget

HOSTILE = "<img src='//host/share/pix.png'> & <b>x</b>"
REQUEST = DetectionRequest(HOSTILE, HOSTILE, HOSTILE, model="cva")
REPORT = {
    "files": {},
    "model": HOSTILE,
    "device": "cpu",
    "precision": "fp32",
    "threshold": 0.5,
    "crf": "off",
    "changes": 1,
    "pixels": 10,
    "pixels_changed": 1,
    "changed_percent": 10.0,
    "seconds": 1.0,
    "area_changed_m2": 1.0,
    "area_assessed_m2": 10.0,
    "area_not_assessed_m2": 0.0,
    "before": {"name": HOSTILE},
    "after": {"name": HOSTILE},
}
ENTRY = {
    "when": HOSTILE,
    "output": HOSTILE,
    "before": HOSTILE,
    "after": HOSTILE,
    "date_before": HOSTILE,
    "date_after": HOSTILE,
    "summary": HOSTILE,
    "request": REQUEST.to_json(),
    "decided": {"threshold": 0.5, "crf": HOSTILE},
}


def classes_layer():
    layer = QgsVectorLayer(
        "Polygon?field=class_before:string&field=class_after:string", "changes", "memory"
    )
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)))
    feature.setAttributes([HOSTILE, HOSTILE])
    layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def project():
    yield QgsProject.instance()
    QgsProject.instance().removeEntry("deepchange", "runs")


def written(project, entries):
    project.writeEntry(
        "deepchange", "runs", entries if isinstance(entries, str) else json.dumps(entries)
    )


def shown_as_html(widget):
    """Texts and tool tips within a widget that Qt would read as HTML, with a picture in them."""
    labels = [
        label
        for label in widget.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText
    ]
    tips = [part.toolTip() for part in [widget, *widget.findChildren(QWidget)]]
    for items in widget.findChildren(QListWidget):
        tips += [items.item(row).toolTip() for row in range(items.count())]
    return [text for text in [*tips, *(QLabel.text(label) for label in labels)] if "<img" in text]


def review():
    panel = ReviewPanel(None)
    panel.show_layer(classes_layer())
    panel.step(1)
    panel.tell_image("before", HOSTILE)
    return panel


def result_page():
    page = ResultPage(None)
    page.title.setText(HOSTILE)
    page.summary.setText(HOSTILE)
    return page


def checked():
    panel = CheckPanel()
    panel.show_answer(
        SimpleNamespace(facts={"before": HOSTILE}, seconds=None, memory=None, alignment=None),
        [Concern("problem", HOSTILE), Concern("note", HOSTILE)],
    )
    return panel


def unfinished():
    panel = UnfinishedPanel()
    panel.show_runs(
        [SimpleNamespace(request=REQUEST, share=0.5, has_learned=False, folder=None, entries=None)]
    )
    return panel


def history_panel():
    written(QgsProject.instance(), [ENTRY])
    panel = HistoryPanel()
    assert panel.list.count() == 1
    return panel


@pytest.mark.parametrize(
    "make",
    [
        review,
        result_page,
        checked,
        unfinished,
        history_panel,
        lambda: Sentence("problem", HOSTILE),
        lambda: Sentence("note", HOSTILE, wrapped(HOSTILE)),
        lambda: _with(heading),
        lambda: _with(quiet),
        lambda: _with(wrapped),
    ],
)
def test_no_text_of_a_panel_is_read_as_html(make, project):
    assert shown_as_html(make()) == []


def _with(label):
    held = QWidget()
    made = label(HOSTILE)
    made.setParent(held)
    made.setToolTip(tip(HOSTILE))
    return held


def test_no_text_of_the_whole_dock_is_read_as_html(dock, project):
    written(project, [ENTRY])
    dock.history.reload()
    dock.result.title.setText(HOSTILE)
    dock.result.review.show_layer(classes_layer())
    dock.result.review.step(1)
    dock.detect.check.show_concerns([Concern("problem", HOSTILE)])
    assert shown_as_html(dock) == []


def test_a_class_is_named_as_it_is(project):
    assert "&lt;img src='//host/share/pix.png'&gt; &amp;" in review().present.text()


def test_a_plain_tool_tip_stays_plain():
    assert tip("/data/out") == "/data/out"


def test_the_message_bar_shows_names_as_they_are(window):
    Notices(window).bad(HOSTILE)
    assert "<img" not in window.told()
    assert "&lt;img" in window.told()


# Of other kinds
# --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        '[{"when":1,"output":5,"before":1,"after":2,"date_before":3,"date_after":4,"summary":6,"request":7}]',
        "{}",
        "5",
        "[5, null, []]",
        "[" * 100_000,
        '{"a": 1}',
        "nothing",
        json.dumps([{**ENTRY, "request": 7}]),
        json.dumps([{**ENTRY, "decided": []}]),
        json.dumps([{**ENTRY, "decided": {"threshold": "x"}}]),
        json.dumps([{**ENTRY, "decided": {"min_area": {}}}]),
        json.dumps([{**ENTRY, "unknown": 1}]),
    ],
)
def test_runs_of_other_kinds_are_left_out_with_a_sentence_when_a_project_opens(text, project):
    written(project, text)
    panel = HistoryPanel()
    assert panel.list.count() == 0
    assert "cannot be read and are left out" in panel.hint.text() or text == "{}"


def test_one_damaged_run_does_not_take_the_others_along(project):
    written(project, [ENTRY, {"when": 5}, ENTRY])
    assert (len(history.entries(project)), history.damaged(project)) == (2, 1)


def test_an_area_in_words_is_understood(project):
    written(
        project,
        [{**ENTRY, "decided": {"min_area": "25px"}}, {**ENTRY, "decided": {"min_area": 0.5}}],
    )
    assert history.damaged(project) == 0


@pytest.mark.parametrize(
    "change",
    [
        {"changes": "x"},
        {"files": []},
        {"before": []},
        {"before": {"name": 5}},
        {"threshold": float("nan")},
        {"crf": 5},
        {"threshold": 7},
        {"transitions": 5},
        {"transitions": [{}]},
        {"classes": [{"name": 5}]},
        {"seconds": None},
        {"warnings": "x"},
        {"area_changed_m2": "x"},
        {"changed_percent": 10**400},
        {"pixels": True},
        {"model": None},
    ],
)
def test_a_report_of_other_kinds_is_none(change, tmp_path):
    (tmp_path / "report.json").write_text(json.dumps({**REPORT, **change}), encoding="utf-8")
    with pytest.raises(BadInput, match=r"is no report of Deep Change; detect again\."):
        history.report_of(tmp_path)


def test_a_report_of_ours_is_shown(tmp_path):
    (tmp_path / "report.json").write_text(json.dumps(REPORT), encoding="utf-8")
    assert "<img src='//" not in report_html(history.report_of(tmp_path))


def test_a_picture_that_leads_elsewhere_or_is_none_is_not_in_the_report(tmp_path):
    (tmp_path / "secret").write_text("root:x:0", encoding="utf-8")
    (tmp_path / "quicklook.png").symlink_to(tmp_path / "secret")
    (tmp_path / "transitions.png").write_text("root:x:0", encoding="utf-8")
    files = {"quicklook": "quicklook.png", "transitions_picture": "transitions.png"}
    (tmp_path / "report.json").write_text(json.dumps({**REPORT, "files": files}), encoding="utf-8")
    for width in (0, 300):
        page = report_html(history.report_of(tmp_path), None, width)
        assert "cm9vdDp4" not in page
        assert "data:image/png" not in page
    (tmp_path / "quicklook.png").unlink()
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.save(str(tmp_path / "quicklook.png"))
    assert "data:image/png" in report_html(history.report_of(tmp_path))


def test_a_layer_with_any_report_has_a_pair_or_none():
    layer = classes_layer()
    for text in ("[" * 100_000, "5", "[]", '{"before": 5}', '{"before": {"name": 1}, "after": []}'):
        layer.setCustomProperty("deepchange/report", text)
        assert pair_of(layer) == frozenset()


def test_settings_of_other_kinds_are_left_out(monkeypatch):
    for text in ("[" * 100_000, "5", "[5]", '[{"files": 5, "told": 6}]'):
        monkeypatch.setattr(started_runs, "remembered", lambda *_, text=text: text)
        assert started_runs._kept() == []
