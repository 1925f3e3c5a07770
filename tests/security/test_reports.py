"""Reports hold what others wrote, such as notes, kinds and names of files: it stays text, whatever
it looks like."""

import json
import re
from html import unescape
from pathlib import Path

import pytest
from deepchange.engine import DetectionRequest, FinishOptions, detect, finish
from deepchange.engine.pages import render
from osgeo import gdal

HOSTILE = "</script><script>alert(1)</script>{{ 7*7 }}{% raw %}<img src=x onerror=alert(1)>"
ROOT = Path(__file__).parents[2]
TEMPLATES = [
    *(ROOT / "engine/data").glob("*.html"),
    *(ROOT / "qgis_plugin/reports/templates").glob("*.html"),
]


@pytest.fixture
def product(pair_of_files, tmp_path):
    """The page of a product of a result whose polygons have a hostile kind and note."""
    detect(DetectionRequest(*pair_of_files, str(tmp_path / "out"), model="cva"))
    opened = gdal.OpenEx(str(tmp_path / "out" / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = opened.GetLayerByName("changes")
    for feature in list(layer):
        feature["decision"], feature["kind"], feature["note"] = "accepted", HOSTILE, HOSTILE
        layer.SetFeature(feature)
    del layer, opened
    finish(tmp_path / "out", tmp_path / "product", FinishOptions())
    return (tmp_path / "product" / "report.html").read_text(encoding="utf-8")


def test_a_note_and_a_kind_that_are_markup_or_a_template_stay_text_on_the_page(product):
    assert product.count("<script") == 2
    assert product.count("</script>") == 2
    assert "onerror=alert(1)>" not in product.replace("\\u003cimg src=x onerror=alert(1)>", "")
    assert unescape(product).count("{{ 7*7 }}{% raw %}") >= 3
    content = re.search(
        r'<script type="application/json" id="data">(.*?)</script>', product, re.DOTALL
    )
    data = json.loads(content[1])
    assert data["kinds"] == [HOSTILE]
    assert {polygon[5] for polygon in data["polygons"]} == {HOSTILE}


def test_the_report_of_a_result_with_a_hostile_name_holds_it_as_text(pair_of_files, tmp_path):
    pytest.importorskip("qgis.core")
    from deepchange.qgis_plugin.reports.result import report_html
    from deepchange.qgis_plugin.runs.history import report_of

    detect(DetectionRequest(*pair_of_files, str(tmp_path / "out"), model="cva"))
    report = report_of(tmp_path / "out")
    report["before"]["name"] = report["model"] = f"/images/{HOSTILE}"
    report["classes"] = [{"name": HOSTILE, "colour": [1, 2, 3]}]
    report["transitions"] = [
        {"from": HOSTILE, "to": HOSTILE, "pixels": 5, "hectares": None, "percent": 1.0}
    ]
    page = report_html(report)
    assert "<script" not in page
    assert "<img src=x" not in page
    assert "{{ 7*7 }}" in page


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_template_lets_a_text_through_as_it_is(path):
    content = path.read_text(encoding="utf-8")
    assert not re.search(r"\|\s*safe|autoescape|Markup", content)


def test_what_is_filled_into_a_template_is_escaped(tmp_path):
    (tmp_path / "odd.html").write_text(
        '{% extends "base.html" %}{% block body %}<p title="{{ text }}">{{ text }}</p>{% endblock '
        "%}"
    )
    text = "\"'<b>"
    page = render("odd.html", {"title": text, "text": text, "language": text}, folder=tmp_path)
    assert '<p title="&#34;&#39;&lt;b&gt;">&#34;&#39;&lt;b&gt;</p>' in page
    assert "<b>" not in page
