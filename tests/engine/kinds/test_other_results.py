"""Kinds of results that are decided anew, resumed, or whose polygons a person edited."""

import hashlib
import shutil
from pathlib import Path

import pytest
from deepchange.engine import (
    BadInput,
    DetectionRequest,
    FinishOptions,
    detect,
    finish,
    learn,
    refine,
    resume,
)
from deepchange.engine.kinds.rules import OWN_RULES
from osgeo import gdal, ogr
from support import Ends, FakePredictor
from support.kinds import PLANTED, found_in, named, planted, polygons, values, where_they_differ

MADE = ("kind.tif", "kind.tif.aux.xml", "magnitude.tif", "change.tif", "kind.qml")


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    """A result of the planted pair that no test writes to."""
    folder = tmp_path_factory.mktemp("first")
    return found_in(folder / "out", planted(folder))


@pytest.fixture
def result(first, tmp_path):
    """A copy of it, and where it lies."""
    return shutil.copytree(first.output, tmp_path / "copy")


def hashes(folder):
    return {name: hashlib.sha256((Path(folder) / name).read_bytes()).hexdigest() for name in MADE}


def attributes(folder):
    """Every attribute of every polygon."""
    dataset = ogr.Open(str(Path(folder) / "changes.gpkg"))
    return [feature.items() for feature in dataset.GetLayer(0)]


def edit(folder, statement):
    dataset = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL(statement)


def test_deciding_anew_as_it_was_makes_the_same_kinds(first, result):
    again = refine(result)
    assert hashes(result) == hashes(first.output)
    assert attributes(result) == attributes(first.output)
    assert again.kinds == first.kinds


def test_other_rules_are_applied_without_the_model(result, tmp_path):
    rules = tmp_path / "mine.toml"
    text = OWN_RULES.read_text(encoding="utf-8").replace("vegetation loss", "less green")
    rules.write_text(text, encoding="utf-8")
    again = refine(result, kinds=str(rules))
    assert polygons(again)["vegetation loss"]["index_kind"] == "less green"
    assert named(again)[1] == "less green"
    assert 'label="less green"' in (result / "kind.qml").read_text(encoding="utf-8")
    rules.unlink()
    with pytest.raises(BadInput, match=r"mine\.toml”? cannot be read"):
        refine(result)


def test_a_style_of_kinds_that_somebody_saved_stays(result):
    mine = (result / "kind.qml").read_text(encoding="utf-8").replace("#d95f02", "#123456")
    (result / "kind.qml").write_text(mine, encoding="utf-8")
    refine(result)
    assert (result / "kind.qml").read_text(encoding="utf-8") == mine


def test_a_style_that_somebody_saved_stays_where_kinds_are_switched_off(result):
    (result / "kind.qml").write_text("<qgis>mine</qgis>", encoding="utf-8")
    refine(result, kinds="off")
    assert (result / "kind.qml").exists()
    assert not (result / "magnitude.qml").exists()


def test_results_of_which_kinds_were_off_get_them_later(result):
    assert refine(result, kinds="off").kinds == ()
    assert list(result.glob("kind.*")) == list(result.glob("magnitude.*")) == []
    assert "index_kind" not in attributes(result)[0]
    assert {row["kind"] for row in refine(result, kinds="auto").kinds} == set(PLANTED)


def test_what_was_assumed_for_kinds_is_told_once_and_not_where_they_are_off(tmp_path):
    pair = [tmp_path / "2019.tif", tmp_path / "2021.tif"]
    for date, reflectances in zip(
        pair, planted(tmp_path, names=("blue", "green", "red"), named=False)
    ):
        options = {"outputType": gdal.GDT_Byte, "scaleParams": [[0, 10_000]]}
        gdal.Translate(str(date), str(reflectances), bandList=[3, 2, 1], **options)
    first = found_in(tmp_path / "out", [str(date) for date in pair])
    told = "The bands have no colours; kinds of change take them as"
    for kinds, times in ((None, 1), ("auto", 1), ("off", 0), ("auto", 1)):
        notes = refine(first.output, kinds=kinds).warnings
        assert sum(told in note for note in notes) == times


def test_a_polygon_that_was_drawn_gets_its_kind_when_it_is_decided_anew(result):
    x, y = 700000 + 15 * 10, 3750000 - 25 * 10  # inside the vegetation loss
    shape = f"POLYGON(({x} {y}, {x + 50} {y}, {x + 50} {y + 50}, {x} {y + 50}, {x} {y}))"
    dataset = gdal.OpenEx(str(result / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("changes")
    drawn = ogr.Feature(layer.GetLayerDefn())
    drawn.SetGeometry(ogr.CreateGeometryFromWkt(shape))
    drawn["drawn"] = 1
    layer.CreateFeature(drawn)
    layer = dataset = None
    again = refine(result)
    (told,) = [each for each in attributes(result) if each["drawn"] == 1]
    assert (told["index_kind"], told["direction"]) == ("vegetation loss", "less green")
    assert told["ndvi_change"] == pytest.approx(-0.6, abs=0.01)
    assert sum(row["changes"] for row in again.kinds) == again.changes == len(PLANTED) + 1


def test_a_kind_that_a_person_corrected_stays(result):
    edit(result, "UPDATE changes SET index_kind = 'quarry' WHERE index_kind = 'brighter'")
    again = refine(result)
    assert "quarry" in [each["index_kind"] for each in attributes(result)]
    assert {row["kind"]: row["changes"] for row in again.kinds}["quarry"] == 1
    assert sum(row["changes"] for row in again.kinds) == again.changes


def test_a_resumed_run_ends_with_the_same_kinds(first, tmp_path):
    pair = planted(tmp_path)
    asked = DetectionRequest(*pair, str(tmp_path / "out"), model="ir-mad", min_area=0, window=32)
    whole = DetectionRequest(*pair, str(tmp_path / "whole"), model="ir-mad", min_area=0, window=32)
    detect(whole, open_with=FakePredictor(where_they_differ).open)
    with pytest.raises(Ends):
        detect(asked, open_with=FakePredictor(where_they_differ, answers=15).open)
    resume(tmp_path / "out", open_with=FakePredictor(where_they_differ).open)
    assert hashes(tmp_path / "out") == hashes(tmp_path / "whole")
    assert attributes(tmp_path / "out") == attributes(tmp_path / "whole")


def test_images_that_are_gone_leave_kinds_out_and_say_so(tmp_path):
    pair = planted(tmp_path)
    found_in(tmp_path / "out", pair)
    for path in pair:
        Path(path).unlink()
    again = refine(tmp_path / "out", threshold=0.6)
    assert again.kinds == ()
    assert not (tmp_path / "out" / "kind.tif").exists()
    (sentence,) = [note for note in again.warnings if "kinds of change" in note]
    assert "before.tif" in sentence
    planted(tmp_path)
    back = refine(tmp_path / "out", threshold=0.6)
    assert sentence not in back.warnings
    assert {row["kind"] for row in back.kinds} == set(PLANTED)


def test_deciding_anew_reads_the_images_only_where_something_changed(result, monkeypatch):
    from deepchange.engine.kinds import by_index, judging

    read = []
    plain = judging._read
    monkeypatch.setattr(
        by_index,
        "measure_offsets",
        lambda *_: dict.fromkeys(("ndvi", "mndwi", "nbr", "brightness"), 0.0),
    )
    monkeypatch.setattr(judging, "_COLUMNS", 20)
    monkeypatch.setattr(
        judging,
        "_read",
        lambda i, r, window, inside: read.append(window) or plain(i, r, window, inside),
    )
    again = refine(result)
    assert {row["kind"] for row in again.kinds} == set(PLANTED)
    assert sum(window.width for window in read) == 120  # of 160 columns
    assert values(again, "kind").any()


def test_images_without_a_place_have_kinds_too(tmp_path):
    found = found_in(tmp_path / "out", planted(tmp_path, transform=None))
    assert {row["kind"]: row["pixels"] for row in found.kinds} == dict.fromkeys(PLANTED, 400)
    assert {row["hectares"] for row in found.kinds} == {None}
    assert len(attributes(tmp_path / "out")) == len(PLANTED)
    assert {each["index_kind"] for each in attributes(tmp_path / "out")} == set(PLANTED)


def test_what_is_learned_from_decisions_has_kinds_by_index_beside_its_own(result, tmp_path):
    wanted = "index_kind IN ('burnt', 'brighter', 'darker', 'water gain')"
    edit(result, f"UPDATE changes SET decision = 'accepted', kind = 'mine' WHERE {wanted}")
    edit(result, f"UPDATE changes SET decision = 'rejected' WHERE NOT {wanted}")
    learned = learn(result, tmp_path / "learned")
    assert {"kind", "kinds"} <= set(learned.files)
    told = [each for each in attributes(tmp_path / "learned") if each["class"] == "mine"]
    assert {"burnt", "brighter", "darker", "water gain"} <= {each["index_kind"] for each in told}


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "shp"])
def test_what_a_review_hands_in_says_kind_and_direction(result, tmp_path, ending):
    edit(result, "UPDATE changes SET decision = 'accepted'")
    finish(result, tmp_path / "product", FinishOptions(formats=("gpkg", "geojson", "shp")))
    (path,) = (tmp_path / "product").glob(f"*.{ending}")
    dataset = ogr.Open(str(path))
    told = {(each["index_kind"], each["direction"]) for each in dataset.GetLayer(0)}
    assert ("vegetation loss", "less green") in told
    assert len(told) == len(PLANTED)


def test_a_notebook_shows_kinds(first):
    page = first._repr_html_()
    assert "vegetation loss" in page
    assert "3.999 ha, less green" in page
