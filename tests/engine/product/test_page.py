"""The page of a product: one file, which opens without a network and runs nothing but its own
program."""

import base64
import hashlib
import json
import os
import re
import sys

import numpy as np
import pytest
from deepchange.engine import BadInput, DetectionRequest, FinishOptions, detect, finish
from deepchange.engine.messages import Message, fill
from deepchange.engine.product import outlines, pictures
from osgeo import gdal


def page_of(folder, **options):
    finish(folder, folder.parent / "product", FinishOptions(**options))
    return (folder.parent / "product" / "report.html").read_text(encoding="utf-8")


def data_of(page):
    return json.loads(
        re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)[1]
    )


def picture_of(page, name):
    """One of its pictures (bands, H, W)."""
    content = base64.b64decode(re.search(rf'<img id="{name}"[^>]*base64,([^"]+)"', page)[1])
    gdal.FileFromMemBuffer("/vsimem/page.jpg", content)
    values = gdal.Open("/vsimem/page.jpg").ReadAsArray()
    gdal.Unlink("/vsimem/page.jpg")
    return values


def test_the_page_asks_no_server_and_runs_only_its_own_program(reviewed):
    page = page_of(reviewed)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)[1]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["img-src"] == "data:"
    for tag, rule in (("style", "style-src"), ("script", "script-src")):
        content = re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)[1]
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert rules[rule] == f"'sha256-{digest}'"
    assert not re.search(r"https?:|//cdn|@import|url\(", page)


@pytest.mark.parametrize(
    "text",
    [
        "</script><script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "@@DATA@@",
        "{{ 7*7 }}{% raw %}",
    ],
)
def test_a_hostile_kind_or_note_stays_a_text(text, detected, decide):
    decide(detected, {"decision": "accepted", "kind": text, "note": text}, {"decision": "rejected"})
    page = page_of(detected)
    assert data_of(page)["kinds"][0] == text
    assert data_of(page)["polygons"][0][5] == text
    assert page.count("<script") == 2
    assert page.count("<img") == 2


def test_both_dates_are_drawn_and_the_building_stands_on_the_later_one_alone(reviewed):
    page = page_of(reviewed)
    before, after = picture_of(page, "before"), picture_of(page, "after")
    assert before.shape == after.shape == (3, 96, 120)
    assert after[:, 34:42, 54:66].mean() > 200
    assert before[:, 34:42, 54:66].mean() < 170


def test_a_polygon_lies_on_the_page_where_it_lies_on_the_image(reviewed):
    data = data_of(page_of(reviewed))
    (ring,) = next(
        polygon[8] for polygon in data["polygons"] if data["decisions"][polygon[4]] == "accepted"
    )
    corners = np.cumsum(np.array(ring).reshape(-1, 2), axis=0) * data["unit"]
    assert corners.min(axis=0).tolist() == [50.0, 30.0]
    assert corners.max(axis=0).tolist() == [71.0, 46.0]
    assert len(corners) == 4
    assert (data["width"], data["height"], data["crs"]) == (120, 96, "EPSG:32636")


def test_accepted_polygons_are_seen_and_the_others_wait_for_a_click(reviewed):
    data = data_of(page_of(reviewed))
    assert data["visible"] == ["accepted"]
    assert data["counts"] == {"accepted": 1, "undecided": 0, "rejected": 1}


def test_a_page_that_would_be_too_long_shows_the_largest_accepted_and_says_so(
    detected, decide, monkeypatch
):
    decide(detected, {"decision": "accepted"}, {"decision": "rejected"})
    monkeypatch.setattr(outlines, "_BYTES", 100)
    page = page_of(detected)
    assert [data_of(page)["decisions"][polygon[4]] for polygon in data_of(page)["polygons"]] == [
        "accepted"
    ]
    assert "The map shows 1 polygons of 2, the largest" in page


def test_large_pictures_are_made_smaller():
    noise = np.random.default_rng(1).integers(0, 256, (800, 800, 3)).astype(np.uint8)
    assert len(pictures.within(noise, 100_000)) <= 100_000


def test_images_that_are_gone_are_shown_as_the_quicklook_has_them(reviewed):
    (reviewed.parent / "before.tif").unlink()
    page = page_of(reviewed)
    assert "The images are shown as the small picture of the result has them" in page
    assert picture_of(page, "after")[:, 70:85, 110:135].mean() > 200  # twice as large there


def german(message):
    """A sentence as QGIS in German would write it."""
    known = {
        "accepted": "angenommen",
        "Notes": "Hinweise",
        "{count} polygons are undecided: not in the layer of polygons, and changed in the mask, "
        "which lacks the rejected alone.": "{count} Polygone sind unentschieden.",
        "1 polygon": "1 Polygon",
        "1 polygon is undecided: not in the layer of polygons, and changed in the mask, which "
        "lacks the rejected alone.": "1 Polygon ist unentschieden.",
    }
    values = {name: local(value) for name, value in message.values.items()}
    return fill(known.get(message.template, message.template), values)


def local(value):
    if isinstance(value, Message):
        return german(value)
    return str(value).translate(str.maketrans(",.", ".,"))


def test_words_numbers_and_notes_of_the_page_are_in_the_language_that_is_given(detected, decide):
    decide(detected, {"decision": "accepted", "kind": "hall"}, {"decision": None})
    page = page_of(detected, say=german, language="de")
    assert '<html lang="de">' in page
    assert "<td>angenommen</td><td>hall</td>" in page
    assert '<td class="n" align="right">3,36</td>' in page
    assert "<h2>Hinweise</h2>" in page
    assert "1 Polygon ist unentschieden." in page
    assert data_of(page)["words"]["accepted"] == "angenommen"
    assert data_of(page)["words"]["decimal"] == ","


def test_without_jinja2_a_product_with_a_page_is_refused_before_anything_is_written(
    reviewed, monkeypatch, tmp_path
):
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(
        BadInput, match=r"Python package jinja2 is not installed .* pip install jinja2"
    ):
        finish(reviewed, tmp_path / "product")
    assert not (tmp_path / "product").exists()
    assert "areas.csv" in finish(reviewed, tmp_path / "product", FinishOptions(html=False)).files


def test_detection_needs_no_jinja2(pair_of_files, monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "jinja2", None)
    result = detect(DetectionRequest(*pair_of_files, str(tmp_path / "out"), model="cva"))
    assert result.changes > 0


def test_the_accuracy_of_the_result_stands_on_the_page(reviewed, raster, town_of_two):
    from deepchange.engine import assess

    truth = np.zeros((1, 96, 120), np.uint8)
    truth[:, 30:46, 50:71] = 1
    reference = raster(reviewed.parent / "truth.tif", truth)
    found = assess(str(reviewed / "change.tif"), reference, sample=200)
    path = reviewed.parent / "found.json"
    path.write_text(json.dumps(found.to_json()))
    page = page_of(reviewed, accuracy=str(path))
    assert "<h2>Accuracy</h2>" in page
    assert "95 % confidence interval" in page
    assert "<td>truth.tif</td>" in page
    assert (reviewed.parent / "product" / "accuracy.json").is_file()


def test_a_file_that_is_no_assessment_is_refused(reviewed):
    (reviewed.parent / "other.json").write_text('{"reference": "x", "sample": 3}')
    with pytest.raises(BadInput, match=r"“.*other\.json” is no accuracy assessment"):
        page_of(reviewed, accuracy=str(reviewed.parent / "other.json"))


def test_an_assessment_of_an_earlier_mask_is_left_out_with_a_sentence(reviewed):
    (reviewed / "accuracy.json").write_text("{}")
    os.utime(reviewed / "accuracy.json", (1, 1))
    assert "is older than the mask of the result and is left out" in page_of(reviewed)


def test_an_accuracy_from_before_the_last_decision_is_left_out_with_a_sentence(reviewed, decide):
    from deepchange.engine import assess
    from deepchange.engine.files.hashes import sha256_of
    from deepchange.engine.product.finish import MAP_HASH
    from deepchange.engine.results.reviewed import save_mask

    save_mask(reviewed, reviewed / "accuracy_map.tif")
    found = assess(
        str(reviewed / "accuracy_map.tif"), str(reviewed / "accuracy_map.tif"), sample=200
    ).to_json()
    told = {**found, MAP_HASH: sha256_of(reviewed / "accuracy_map.tif")}
    (reviewed / "accuracy.json").write_text(json.dumps(told))
    assert "<h2>Accuracy</h2>" in page_of(reviewed)
    decide(reviewed, {"decision": "accepted"}, {"decision": "accepted"})
    page = page_of(reviewed, overwrite=True)
    assert "<h2>Accuracy</h2>" not in page
    assert "The accuracy was assessed before the last decisions and is left out" in page
