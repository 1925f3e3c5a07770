"""What a notebook shows of a result: picture, figures and files, and nothing of it is alive."""

import base64
import re
import sys
from dataclasses import replace
from html.parser import HTMLParser

import numpy as np
import pytest
from deepchange.engine.raster.png import blank, save_png
from deepchange.engine.request import DetectionResult

EVIL = '<img src="x" onerror="steal()">&'


class Page(HTMLParser):
    """The tags of a page, its attributes and its text."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes, self.text = [], [], ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data):
        self.text += data + "\n"


@pytest.fixture
def result(tmp_path):
    save_png(blank(8, 12), tmp_path / "quicklook.png")
    return DetectionResult(
        output=str(tmp_path),
        files={"change": "/maps/change.tif", "quicklook": str(tmp_path / "quicklook.png")},
        model="ir-mad",
        device="cpu (NumPy)",
        precision="fp64",
        threshold=0.5,
        crf="off",
        changes=451,
        pixels=4_000_000,
        pixels_changed=21_000,
        pixels_not_assessed=0,
        area_changed_m2=2_153_000.0,
        area_assessed_m2=4e7,
        area_not_assessed_m2=0.0,
        changed_percent=5.1,
        seconds=4.2,
        stages={},
    )


def test_a_notebook_shows_what_was_found_the_picture_and_the_files(result, tmp_path):
    html = result._repr_html_()
    page = Page(html)
    assert str(result.summary) in page.text
    assert "/maps/change.tif" in page.text
    shown = re.search(r"data:image/png;base64,([\w+/=]+)", html)
    assert base64.b64decode(shown[1]) == (tmp_path / "quicklook.png").read_bytes()


def test_nothing_is_fetched_and_nothing_runs_whatever_files_and_layers_are_called(result):
    rows = ({"from": EVIL, "to": "b", "pixels": 3, "hectares": None, "percent": 1.0},)
    odd = replace(
        result,
        model=EVIL,
        device=EVIL,
        precision=EVIL,
        crf=EVIL,
        warnings=(EVIL,),
        transitions=rows,
        files={**result.files, EVIL: EVIL},
    )
    page = Page(odd._repr_html_())
    assert page.tags.count("img") == 1
    assert {name for name, _ in page.attributes} == {"style", "alt", "src"}
    assert all(
        value.startswith("data:image/png;base64,")
        for name, value in page.attributes
        if name == "src"
    )
    assert page.text.count(EVIL) == 8


@pytest.mark.parametrize("content", [None, b"", b"GIF89a<script>"])
def test_a_result_whose_picture_is_gone_or_none_is_shown_without(result, tmp_path, content):
    if content is None:
        (tmp_path / "quicklook.png").unlink()
    else:
        (tmp_path / "quicklook.png").write_bytes(content)
    page = Page(result._repr_html_())
    assert "img" not in page.tags
    assert "/maps/change.tif" in page.text


def test_without_jinja2_a_notebook_shows_the_plain_text(result, monkeypatch):
    monkeypatch.setitem(sys.modules, "jinja2", None)
    assert result._repr_html_() is None


def test_without_georeferencing_pixels_are_counted(result):
    flat = replace(result, area_changed_m2=None, area_not_assessed_m2=None)
    assert "21,000 pixels" in Page(flat._repr_html_()).text
    assert " ha" not in Page(flat._repr_html_()).text


def test_of_many_transitions_the_largest_are_shown_and_the_others_counted(result):
    rows = tuple(
        {"from": f"a{n}", "to": "b", "pixels": n, "hectares": n / 2, "percent": 1.0}
        for n in np.arange(9, 0, -1).tolist()
    )
    text = Page(replace(result, transitions=rows)._repr_html_()).text
    assert "a9 → b" in text
    assert "a3 → b" not in text
    assert "and 3 more" in text
