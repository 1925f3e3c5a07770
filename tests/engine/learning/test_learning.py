"""An analyst who wants one of two kinds of change shows which by a few decisions."""

import json
import re
import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import (
    DetectionRequest,
    FinishOptions,
    ask,
    detect,
    finish,
    learn,
    refine,
    resume,
    unfinished_in,
)
from deepchange.engine.arrays.windows import Window
from deepchange.engine.catalogue.store import verify
from deepchange.engine.cli.main import main
from deepchange.engine.errors import BadInput, ModelDoesNotFit, OutOfSpace, OutputRefused
from deepchange.engine.from_decisions import learning_request
from deepchange.engine.learning import asking, predictor, samples
from deepchange.engine.learning import pair as decided_pair
from deepchange.engine.learning.networks import fit_ensemble
from deepchange.engine.learning.pair import open_decided
from deepchange.engine.learning.saved import number_of_features, read_saved, write_saved
from deepchange.engine.progress import never
from deepchange.engine.raster.layers import STEPS
from deepchange.engine.raster.pair import measure
from deepchange.engine.results.polygon_signatures import differences
from deepchange.engine.results.review_decisions import (
    PolygonRaster,
    decided,
    fingerprint,
    read_polygons,
)
from deepchange.engine.results.reviewed import save_mask
from deepchange.engine.runs.journal import Pace
from osgeo import gdal, ogr, osr

SIZE = 144, 184
SIDE = 10  # pixels of a planted change


class Fields:
    """Textured ground (C, 144, 184) on which 12 places turn bright (wanted) and 12 turn dark (not
    wanted)."""

    def __init__(self, bands=3, seed=5):
        draw = np.random.default_rng(seed)
        ground = draw.integers(90, 130, (bands, *SIZE))
        self.before = ground.astype(np.uint8)
        after = ground + draw.integers(-4, 5, ground.shape)
        self.bright, self.dark = np.zeros(SIZE, bool), np.zeros(SIZE, bool)
        for number in range(24):
            row, column = 12 + 36 * (number // 6), 12 + 30 * (number % 6)
            place = np.s_[row : row + SIDE, column : column + SIDE]
            (self.bright if number % 2 else self.dark)[place] = True
        after[:, self.bright] += 70
        after[:, self.dark] -= 70
        self.after = np.clip(after, 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def fields():
    return Fields()


@pytest.fixture(scope="module")
def detected(fields, tmp_path_factory):
    """A result in which both kinds of change are found, and nothing is decided yet."""
    return detected_of(fields, tmp_path_factory.mktemp("fields"))


COLOURS = ("red", "green", "blue", "nir")


def write(path, bands, place=(700000.0, 10.0, 0.0, 3750000.0, 0.0, -10.0), colours=()):
    """A GeoTIFF of bands (C, H, W). place None: no georeferencing at all. colours: of the bands."""
    made = gdal.GetDriverByName("GTiff").Create(
        str(path), bands.shape[2], bands.shape[1], len(bands), gdal.GDT_Byte
    )
    if place:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32636)
        made.SetGeoTransform(place)
        made.SetProjection(reference.ExportToWkt())
    made.WriteArray(bands)
    for number, colour in enumerate(colours, 1):
        made.GetRasterBand(number).SetColorInterpretation(gdal.GCI_Undefined)
        made.GetRasterBand(number).SetDescription(colour)
    made.FlushCache()
    return str(path)


def detected_of(fields, folder, model="ir-mad", colours=()):
    folder.mkdir(exist_ok=True)
    before, after = (
        write(folder / f"{name}.tif", getattr(fields, name), colours=colours)
        for name in ("before", "after")
    )
    detect(
        DetectionRequest(before, after, str(folder / "result"), model=model, window=96, overlap=16)
    )
    return folder / "result"


@pytest.fixture(scope="module")
def next_pair(tmp_path_factory):
    """A result of another pair of the same kind. Nobody writes to it."""
    return detected_of(Fields(seed=9), tmp_path_factory.mktemp("next"))


@pytest.fixture
def other(next_pair, tmp_path):
    """A copy of that, on which one change is accepted."""
    folder = Path(shutil.copytree(next_pair, tmp_path / "other" / "result"))
    decide(folder, kinds(folder, Fields(seed=9))[0][:1], "accepted")
    return folder


@pytest.fixture
def result(detected, tmp_path):
    """A copy to decide on; the images stay where they are."""
    return Path(shutil.copytree(detected, tmp_path / "result"))


def decide_some(folder, fields):
    """Accept two of the wanted changes, and reject two of the others."""
    bright, dark = kinds(folder, fields)
    decide(folder, bright[:2], "accepted")
    decide(folder, dark[:2], "rejected")


def kinds(folder, fields):
    """Numbers of the polygons of wanted changes, and of the others."""
    at = {}
    for polygon in read_polygons(folder):
        row, column = int((3750000.0 - polygon.y) / 10), int((polygon.x - 700000.0) / 10)
        at.setdefault("bright" if fields.bright[row, column] else "dark", []).append(polygon.fid)
    return at["bright"], at["dark"]


def decide(folder, numbers, decision, **values):
    """Decide as the review does: by an edit of the fields."""
    dataset = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("changes")
    for number in numbers:
        feature = layer.GetFeature(number)
        feature["decision"] = decision
        for name, value in values.items():
            feature[name] = value
        layer.SetFeature(feature)


def draw_in_place_of(folder, number):
    """Draw by hand what a polygon outlines, as if that had been missed."""
    dataset = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("changes")
    drawn = ogr.Feature(layer.GetLayerDefn())
    missed = layer.GetFeature(number)  # its shape lives as long as it does
    drawn.SetGeometry(missed.geometry())
    drawn["drawn"] = 1
    layer.DeleteFeature(number)
    layer.CreateFeature(drawn)


@pytest.fixture(scope="module")
def decided_on(detected, fields, tmp_path_factory):
    """Four changes of each kind are decided on; sixteen are not. Nobody writes to it."""
    folder = Path(shutil.copytree(detected, tmp_path_factory.mktemp("decided") / "result"))
    bright, dark = kinds(folder, fields)
    decide(folder, bright[:4], "accepted", kind="new building", note="sure")
    decide(folder, dark[:4], "rejected")
    return folder


@pytest.fixture(scope="module")
def learned(decided_on, tmp_path_factory):
    """What was learned from that. Nobody writes to it."""
    folder = tmp_path_factory.mktemp("learned") / "learned"
    learn(decided_on, folder)
    return folder


@pytest.fixture
def answered(decided_on, tmp_path):
    """A copy of the result that was decided on."""
    return Path(shutil.copytree(decided_on, tmp_path / "result"))


def mask(folder):
    return gdal.Open(str(folder / "change.tif")).ReadAsArray() == 1


def content(folder):
    names = ("probability.tif", "change.tif")
    rows = sorted(
        (polygon.shape, polygon.accepted, polygon.drawn) for polygon in read_polygons(folder)
    )
    return [(folder / name).read_bytes() for name in names], rows


def test_changes_of_the_kind_that_was_accepted_stay_and_the_others_go(decided_on, learned, fields):
    before, after = mask(decided_on), mask(learned)
    assert before[fields.bright].mean() > 0.9
    assert before[fields.dark].mean() > 0.9
    assert after[fields.bright].mean() > 0.9
    assert after[fields.dark].mean() < 0.1
    assert after[~fields.bright].mean() < 0.035


def test_the_result_is_complete_and_names_what_it_was_learned_from(decided_on, learned):
    recipe, told = (
        json.loads((learned / name).read_text()) for name in ("recipe.json", "report.json")
    )
    assert all((learned / Path(path).name).is_file() for path in told["files"].values())
    assert recipe["request"]["learned_from"] == [str(decided_on)]
    assert recipe["versions"]["decisions_sha256"] == fingerprint(read_polygons(decided_on))
    assert [told["learned"][name] for name in ("accepted", "rejected", "drawn")] == [4, 4, 0]


def test_decided_polygons_are_carried_over_as_they_were_decided(decided_on, learned):
    then, now = (decided(read_polygons(folder)) for folder in (decided_on, learned))
    assert {(p.shape, p.accepted) for p in now} == {(p.shape, p.accepted) for p in then}
    rows = sqlite3.connect(str(learned / "changes.gpkg")).execute(
        "SELECT kind, note, drawn FROM changes WHERE decision = 'accepted'"
    )
    assert list(rows) == [("new building", "sure", 0)] * 4


def outlined(folder, where="decision IS NOT 'rejected'"):
    """The area of polygons, and of the ground that they cover."""
    dataset = gdal.OpenEx(str(folder / "changes.gpkg"))
    layer, shapes = dataset.GetLayerByName("changes"), ogr.Geometry(ogr.wkbMultiPolygon)
    layer.SetAttributeFilter(where)
    for feature in layer:
        shapes.AddGeometry(feature.GetGeometryRef())
    return shapes.Area(), shapes.UnionCascaded().Area()


def reshape(folder, number, share):
    """Leave a western share of a polygon, as it was decided."""
    dataset = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("changes")
    feature = layer.GetFeature(number)
    west, east, south, north = feature.GetGeometryRef().GetEnvelope()
    east = west + 10 * round(share * (east - west) / 10)
    corners = f"{west} {south},{west} {north},{east} {north},{east} {south},{west} {south}"
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({corners}))"))
    layer.SetFeature(feature)


def test_where_a_change_grows_beyond_what_was_accepted_no_place_is_outlined_twice(
    answered, fields, tmp_path
):
    for number in kinds(answered, fields)[0][:4]:
        reshape(answered, number, 0.4)
    result = learn(answered, tmp_path / "learned")
    area, covered = outlined(tmp_path / "learned")
    assert area == pytest.approx(covered)
    assert result.area_outlined_m2 <= result.area_changed_m2 * (1 + 1e-6)
    then, now = (decided(read_polygons(each)) for each in (answered, tmp_path / "learned"))
    assert {p.shape for p in now} == {p.shape for p in then}
    rest, _ = outlined(tmp_path / "learned", "decision IS NULL AND probability_mean IS NULL")
    assert rest == 0.0


def changed_after(folder, path, do):
    """Pixels that the mask of a copy of a result, on whose polygons something is done, no longer
    has, and those that it has more."""
    copy = Path(shutil.copytree(folder, path))
    dataset = gdal.OpenEx(str(copy / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    do(dataset.GetLayerByName("changes"))
    del dataset
    save_mask(copy, path / "reviewed.tif")
    then, now = mask(copy), gdal.Open(str(path / "reviewed.tif")).ReadAsArray() == 1
    return (then & ~now).sum(), (now & ~then).sum()


def test_a_learned_mask_changes_only_where_its_polygons_were_changed(answered, fields, tmp_path):
    """Around what was accepted it holds ground that is too little for a polygon."""
    for number in kinds(answered, fields)[0][:4]:
        reshape(answered, number, 0.8)
    learn(answered, tmp_path / "learned")
    polygons = read_polygons(tmp_path / "learned")
    covered = PolygonRaster(polygons, open_decided(answered).grid).read(Window(0, 0, *SIZE)) >= 0
    beside = int((mask(tmp_path / "learned") & ~covered).sum())
    assert beside > 10
    open_one = next(each for each in polygons if each.accepted is None)
    hers = [each for each in polygons if each.accepted]

    def nothing(layer):
        pass

    def delete(number):
        return lambda layer: layer.DeleteFeature(number)

    def reject(layer):
        feature = layer.GetFeature(hers[0].fid)
        feature["decision"] = "rejected"
        layer.SetFeature(feature)

    def shrink(layer):
        feature = layer.GetFeature(hers[0].fid)
        feature.SetGeometry(feature.GetGeometryRef().Buffer(-10.0))
        layer.SetFeature(feature)

    assert changed_after(tmp_path / "learned", tmp_path / "as it is", nothing) == (0, 0)
    gone = changed_after(tmp_path / "learned", tmp_path / "open", delete(open_one.fid))
    assert gone == (open_one.pixels, 0)
    for number, do in enumerate((delete(hers[0].fid), reject)):  # with what lies beside it
        gone, more = changed_after(tmp_path / "learned", tmp_path / f"hers{number}", do)
        assert more == 0
        assert hers[0].pixels <= gone < hers[0].pixels + beside
    gone, more = changed_after(tmp_path / "learned", tmp_path / "shrunk", shrink)
    assert more == 0
    assert 10 < gone < hers[0].pixels


def test_a_polygon_that_was_pasted_twice_teaches_once(result, fields, tmp_path):
    bright, dark = kinds(result, fields)
    decide(result, bright[:1], "accepted")
    decide(result, dark[:2], "rejected")
    dataset = gdal.OpenEx(str(result / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("changes")
    again = layer.GetFeature(bright[0])
    again.SetFID(-1)
    layer.CreateFeature(again)
    del again, layer, dataset
    with pytest.raises(BadInput, match="1 accepted and 2 rejected"):
        learn(result, tmp_path / "learned")


def test_of_two_decided_polygons_one_over_the_other_both_are_carried_over(
    answered, fields, tmp_path
):
    number = kinds(answered, fields)[0][0]
    dataset = gdal.OpenEx(str(answered / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("changes")
    around = ogr.Feature(layer.GetLayerDefn())
    inner = layer.GetFeature(number)
    around.SetGeometry(inner.GetGeometryRef().Buffer(20.0))
    around["decision"] = "accepted"
    layer.CreateFeature(around)
    del inner, layer, dataset
    learn(answered, tmp_path / "learned")
    then, now = (decided(read_polygons(each)) for each in (answered, tmp_path / "learned"))
    assert len(then) == 9
    assert {p.shape for p in now} == {p.shape for p in then}


def test_rejected_polygons_are_kept_and_count_as_no_change(learned):
    source = ogr.Open(str(learned / "changes.gpkg"))
    polygons = source.GetLayerByName("changes")
    told = json.loads((learned / "report.json").read_text())
    changes = [each["area_m2"] for each in polygons if each["decision"] != "rejected"]
    assert told["changes"] == len(changes) == polygons.GetFeatureCount() - 4
    assert told["area_outlined_m2"] == pytest.approx(sum(changes))
    assert told["area_outlined_m2"] <= told["area_changed_m2"] + 1


def test_a_rejected_place_is_unchanged_and_an_accepted_one_changed_whatever_was_learned(
    result, fields, tmp_path
):
    bright, dark = kinds(result, fields)
    decide(result, bright[:5], "accepted")
    decide(result, [*dark[:5], bright[6]], "rejected")
    learn(result, tmp_path / "learned")
    window = Window(0, 0, *SIZE)
    answers = open_decided(result).open_reader().read(window).before[-1]
    assert mask(tmp_path / "learned")[answers == 1].all()
    assert not mask(tmp_path / "learned")[answers == 2].any()


def test_learning_again_gives_the_same_bytes(decided_on, learned, tmp_path):
    learn(decided_on, tmp_path / "again")
    assert content(tmp_path / "again") == content(learned)


def test_small_windows_show_no_seam(decided_on, learned, tmp_path):
    detect(replace(learning_request(decided_on, tmp_path / "parts"), window=100))
    whole, parts = (
        gdal.Open(str(folder / "probability.tif")).ReadAsArray()
        for folder in (learned, tmp_path / "parts")
    )
    assert np.abs(whole.astype(int) - parts).max() <= 1


@pytest.mark.parametrize("beside_network", [False, True])
def test_learning_that_was_cut_off_goes_on_without_learning_anew(
    answered, fields, tmp_path, monkeypatch, beside_network
):
    if beside_network:
        monkeypatch.setattr(decided_pair, "is_trained", lambda folder: True)
        draw_in_place_of(answered, kinds(answered, fields)[0][0])
    request = replace(learning_request(answered, tmp_path / "cut"), window=72)
    detect(replace(request, output=str(tmp_path / "straight")))
    monkeypatch.setattr(Pace, "share", 1e9)  # every row of windows is made safe
    probability, calls = predictor.Learned.probability, []

    def ends(self, *chip):
        calls.append(1)
        if len(calls) > 4:
            raise OutOfSpace("The disk is full.")
        return probability(self, *chip)

    with monkeypatch.context() as broken:
        broken.setattr(predictor.Learned, "probability", ends)
        with pytest.raises(OutOfSpace, match="What was detected so far is kept"):
            detect(request)
    assert unfinished_in(tmp_path / "cut").share > 0

    def never(*_):
        raise AssertionError("learned anew")

    monkeypatch.setattr(predictor, "gather", never)
    resume(tmp_path / "cut")
    assert content(tmp_path / "cut") == content(tmp_path / "straight")


def test_a_change_that_was_drawn_counts_as_accepted(result, fields, tmp_path):
    bright, dark = kinds(result, fields)
    decide(result, dark[:4], "rejected")
    for number in bright[:3]:
        draw_in_place_of(result, number)
    learn(result, tmp_path / "learned")
    assert mask(tmp_path / "learned")[fields.bright].mean() > 0.9
    assert mask(tmp_path / "learned")[fields.dark].mean() < 0.1
    assert sum(polygon.drawn for polygon in read_polygons(tmp_path / "learned")) == 3


def test_what_was_learned_can_be_decided_on_and_learned_from_again(answered, fields, tmp_path):
    learn(answered, tmp_path / "first")
    left = [polygon for polygon in read_polygons(tmp_path / "first") if polygon.accepted is None]
    decide(tmp_path / "first", [left[0].fid], "rejected")
    learn(tmp_path / "first", tmp_path / "second")
    answers = [polygon.accepted for polygon in read_polygons(tmp_path / "second")]
    assert (answers.count(True), answers.count(False)) == (4, 5)
    # What was learned before is no evidence: the start is again what the first detection said.
    assert open_decided(tmp_path / "first").probability == answered / "probability.tif"


def test_decisions_on_another_pair_count_too(answered, other, tmp_path):
    learn(other, tmp_path / "learned", also=[answered])
    assert mask(tmp_path / "learned")[Fields(seed=9).bright].mean() > 0.9
    assert mask(tmp_path / "learned")[Fields(seed=9).dark].mean() < 0.1


@pytest.mark.slow
@pytest.mark.usefixtures("full_effort")
def test_pairs_of_much_larger_pixels_are_told_of(answered, tmp_path):
    other = Fields(seed=9)
    folder = tmp_path / "coarse"
    folder.mkdir()
    place = (700000.0, 30.0, 0.0, 3750000.0, 0.0, -30.0)
    images = [write(folder / f"{n}.tif", getattr(other, n), place) for n in ("before", "after")]
    detect(DetectionRequest(*images, str(folder / "result"), model="ir-mad"))
    decide(folder / "result", [read_polygons(folder / "result")[0].fid], "accepted")
    learn(answered, tmp_path / "learned", also=[folder / "result"])
    (told,) = learned_facts(tmp_path / "learned")[1]
    assert "are 30 m large, and those here 10 m" in told


def test_eight_bands_are_learned_from_as_three_are(tmp_path):
    fields = Fields(bands=8)
    folder = detected_of(fields, tmp_path)
    bright, dark = kinds(folder, fields)
    decide(folder, bright[:4], "accepted")
    decide(folder, dark[:4], "rejected")
    learn(folder, tmp_path / "learned")
    assert mask(tmp_path / "learned")[fields.bright].mean() > 0.9
    assert mask(tmp_path / "learned")[fields.dark].mean() < 0.1


def test_the_mask_is_decided_anew_without_losing_a_decision(decided_on, learned, tmp_path):
    shutil.copytree(learned, tmp_path / "learned")
    result = refine(tmp_path / "learned", threshold=0.6)
    then, now = (decided(read_polygons(folder)) for folder in (decided_on, tmp_path / "learned"))
    as_said = [{(p.shape, p.accepted, p.drawn) for p in each} for each in (then, now)]
    assert as_said[0] == as_said[1]  # none was drawn by hand
    assert not [text for text in result.warnings if "by hand" in text]
    assert result.area_outlined_m2 == pytest.approx(
        outlined(tmp_path / "learned")[0], rel=0.01
    )  # without what was rejected
    assert result.area_outlined_m2 <= result.area_changed_m2 * (1 + 1e-6)


def test_a_changed_mind_replaces_what_was_learned(answered, fields, tmp_path):
    learn(answered, tmp_path / "learned")
    bright, dark = kinds(answered, fields)
    decide(answered, bright[:4], "rejected")
    decide(answered, dark[:4], "accepted")
    learn(answered, tmp_path / "learned", overwrite=True)
    then, now = (decided(read_polygons(folder)) for folder in (answered, tmp_path / "learned"))
    assert sorted((p.shape, p.accepted) for p in now) == sorted((p.shape, p.accepted) for p in then)
    assert mask(tmp_path / "learned")[fields.dark].mean() > 0.9


def learned_facts(folder):
    """What the report tells of learning, and the warnings of the result."""
    report = json.loads((folder / "report.json").read_text())
    return report["learned"], report["warnings"]


def test_results_that_moved_together_start_from_the_same_detection(fields, tmp_path):
    folder = detected_of(fields, tmp_path / "first")
    decide_some(folder, fields)
    learn(folder, tmp_path / "first" / "learned")
    learn(tmp_path / "first" / "learned", tmp_path / "first" / "again")
    (tmp_path / "first").rename(tmp_path / "moved")
    learn(tmp_path / "moved" / "learned", tmp_path / "moved" / "now")
    masks = [mask(tmp_path / "moved" / name) for name in ("again", "now")]
    assert (masks[0] == masks[1]).all()
    recipe = json.loads((tmp_path / "moved" / "now" / "recipe.json").read_text())
    assert recipe["versions"]["starts_from"].startswith(str(tmp_path / "moved" / "result"))


def test_where_the_first_result_is_gone_nothing_is_learned_from_what_was_learned(
    answered, tmp_path
):
    learn(answered, tmp_path / "learned")
    answered.rename(tmp_path / "elsewhere")
    learn(tmp_path / "learned", tmp_path / "again")
    recipe = json.loads((tmp_path / "again" / "recipe.json").read_text())
    assert recipe["versions"]["starts_from"] == "ir-mad"
    (told,) = learned_facts(tmp_path / "again")[1]
    assert re.search(r"was learned from, is gone: learning starts from ir-mad", told)


# ---- Questions -----------------------------------------------------------------------------------


def test_the_largest_change_is_asked_for_first(result):
    largest = max(read_polygons(result), key=lambda polygon: (polygon.pixels, -polygon.fid))
    assert ask(result, 4)[0] == largest.fid


def test_no_question_is_asked_twice_and_none_that_is_decided(decided_on):
    numbers = ask(decided_on, 100)
    undecided = {polygon.fid for polygon in read_polygons(decided_on) if polygon.accepted is None}
    assert len(numbers) == len(set(numbers))
    assert set(numbers) == undecided


@pytest.mark.usefixtures("full_effort")
def test_what_looks_like_neither_kind_is_the_most_doubtful(tmp_path):
    fields = Fields()
    odd = np.s_[:, 12:22, 42:52]  # a place that turned bright in one band and dark in the others
    fields.after[odd] = np.array([200, 40, 40])[:, None, None]
    folder = detected_of(fields, tmp_path)
    bright, dark = kinds(folder, fields)
    strange = next(
        polygon.fid
        for polygon in read_polygons(folder)
        if 42 <= (polygon.x - 700000) / 10 < 52 and 12 <= (3750000 - polygon.y) / 10 < 22
    )
    decide(folder, [number for number in bright if number != strange][:6], "accepted")
    decide(folder, dark[:6], "rejected")
    assert strange in ask(folder, 3)


def test_before_the_first_decision_the_largest_are_asked_for(result):
    largest = sorted(read_polygons(result), key=lambda polygon: (-polygon.pixels, polygon.fid))
    assert ask(result, 10) == [polygon.fid for polygon in largest[:10]]


def test_a_question_is_worth_the_pixels_that_may_be_wrong(decided_on, monkeypatch):
    """Size times doubt: neither a small doubtful one nor a large sure one comes before both."""
    polygons = read_polygons(decided_on)
    sizes, scores = (900, 30, 400), np.array([0.001, 0.5, 0.6])
    open_ones = [
        replace(polygon, pixels=pixels)
        for polygon, pixels in zip([each for each in polygons if each.accepted is None], sizes)
    ]
    monkeypatch.setattr(asking, "read_polygons", lambda _: [*decided(polygons), *open_ones])
    monkeypatch.setattr(asking, "_scored", lambda *_: (open_ones, scores))
    assert ask(decided_on, 3, add=0) == [open_ones[place].fid for place in (2, 0, 1)]


def test_one_decision_of_the_rarer_kind_is_enough_to_ask_for_what_it_leaves_open(
    result, fields, monkeypatch
):
    """Where most is unwanted, the second wanted one may be the twentieth largest."""
    bright, dark = kinds(result, fields)
    decide(result, bright[:1], "accepted")
    decide(result, dark[:5], "rejected")
    open_ones = [polygon for polygon in read_polygons(result) if polygon.accepted is None]
    scores = np.linspace(0.01, 0.4, len(open_ones))
    monkeypatch.setattr(asking, "_scored", lambda *_: (open_ones, scores))
    worth = {p.fid: p.pixels * (score + 0.05) for p, score in zip(open_ones, scores)}
    assert ask(result, 3) == sorted(worth, key=lambda fid: -worth[fid])[:3]


def test_all_ground_that_the_detection_calls_unchanged_is_taken_as_unchanged(decided_on):
    """Beside accepted polygons too: it shows where a change ends."""
    pair = open_decided(decided_on)
    window = Window(40, 0, 80, SIZE[1])
    polygons = PolygonRaster(list(pair.decisions), pair.grid)
    kinds = samples._kinds_of(pair)
    chip = pair.open_reader().read(window)
    quiet = kinds[samples._places(pair, polygons, window, chip)] == samples.QUIET_GROUND
    unchanged = (chip.before[-2] < 127) & (chip.before[-1] == 0)
    np.testing.assert_array_equal(quiet, unchanged)
    wider = pair.open_reader().read(window, 6)
    np.testing.assert_array_equal(
        kinds[samples._places(pair, polygons, window, wider)] == samples.QUIET_GROUND, quiet
    )


def test_ground_that_nobody_decided_on_counts_most_whether_or_not_a_miss_is_drawn(decided_on):
    """It is most of a raster; each pair counts 5 beside others, as saved models do."""
    pair = open_decided(decided_on)
    colours = samples.learned_colours(pair, measure(pair, never))

    def shares(pair):
        found = samples.gather(pair, colours, 0, lambda share: None)
        nobody = found.polygon == samples.NOBODY
        return found.weight[nobody].sum(), found.weight[~nobody].sum()

    drawn = tuple(replace(each, drawn=bool(each.accepted)) for each in pair.decisions)
    assert shares(pair) == pytest.approx((4.45, 0.55))
    assert shares(replace(pair, decisions=drawn)) == pytest.approx((4.45, 0.55))


def test_the_edge_of_an_accepted_polygon_counts_less_than_its_inside(decided_on):
    """A detection outlines more than the change; a rejected polygon holds none anywhere. Once a
    miss is drawn all of it counts."""
    pair = open_decided(decided_on)
    colours = samples.learned_colours(pair, measure(pair, never))

    def least(pair, wanted):
        found = samples.gather(pair, colours, 0, lambda share: None)
        place = next(n for n, each in enumerate(pair.decisions) if each.accepted is wanted)
        weight = found.weight[found.polygon == place]
        return round(float(weight.min() / weight.max()), 3)

    last = next(n for n, each in reversed(list(enumerate(pair.decisions))) if each.accepted)
    drawn = tuple(replace(each, drawn=n == last) for n, each in enumerate(pair.decisions))
    assert least(pair, wanted=True) == 0.333
    assert least(pair, wanted=False) == 1.0
    assert least(replace(pair, decisions=drawn), wanted=True) == 1.0


@pytest.fixture
def by_a_network(monkeypatch):
    """Results of ir-mad are taken for those of a trained network."""
    monkeypatch.setattr(decided_pair, "is_trained", lambda folder: True)


@pytest.mark.usefixtures("by_a_network")
def test_beside_a_trained_network_what_ir_mad_says_is_known_of_each_pixel(decided_on):
    pair = open_decided(decided_on)
    found = samples.gather(
        pair, samples.learned_colours(pair, measure(pair, never)), 0, lambda share: None
    )
    assert found.pixels.shape[1] == number_of_features(3) + 4
    each_scale = 3 * 3 + 3  # both dates and their difference, its length, two probabilities
    for scale in range(4):
        network, witness = found.pixels[:, scale * each_scale + 10 :][:, :2].T
        np.testing.assert_allclose(network, witness, atol=1.5 / 254)


@pytest.mark.usefixtures("by_a_network")
def test_once_a_miss_is_drawn_nothing_is_learned_from_what_is_seen_beside_a_network(result, fields):
    assert open_decided(result).witness is not None
    draw_in_place_of(result, kinds(result, fields)[0][0])
    assert open_decided(result).witness is None


@pytest.mark.usefixtures("by_a_network")
@pytest.mark.parametrize("draws", [False, pytest.param(True, marks=pytest.mark.slow)])
def test_learned_from_a_network_small_windows_show_no_seam(answered, fields, tmp_path, draws):
    if draws:
        draw_in_place_of(answered, kinds(answered, fields)[0][0])
    request = learning_request(answered, tmp_path / "whole")
    detect(request)
    detect(replace(request, output=str(tmp_path / "small"), window=100))
    assert content(tmp_path / "whole") == content(tmp_path / "small")


def test_what_was_learned_before_there_was_a_witness_goes_on_without(
    decided_on, tmp_path, monkeypatch
):
    """A run that an earlier version began is finished by this one."""
    request = learning_request(decided_on, tmp_path / "straight")
    with monkeypatch.context() as earlier:
        earlier.setattr(decided_pair, "is_trained", lambda folder: True)
        earlier.setattr(
            decided_pair, "with_start", lambda pair, *_: decided_pair.DecidedPair(**vars(pair))
        )
        detect(request)
    fitted = predictor.Learner._fitted

    def of_earlier(self, *given):
        self._pair = replace(self._pair, witness=None)
        return fitted(self, *given)

    monkeypatch.setattr(decided_pair, "is_trained", lambda folder: True)
    monkeypatch.setattr(predictor.Learner, "_fitted", of_earlier)
    detect(replace(request, output=str(tmp_path / "gone on")))
    assert content(tmp_path / "gone on") == content(tmp_path / "straight")


@pytest.mark.parametrize("first", ["network", pytest.param("ir-mad", marks=pytest.mark.slow)])
def test_decisions_beside_a_network_and_beside_ir_mad_count_together(
    answered, other, tmp_path, monkeypatch, first
):
    monkeypatch.setattr(decided_pair, "is_trained", lambda folder: folder.parent.name == "other")
    first, second = (other, answered) if first == "network" else (answered, other)
    learn(first, tmp_path / "learned", also=[second])
    seed = 9 if first == other else 5
    assert mask(tmp_path / "learned")[Fields(seed=seed).bright].mean() > 0.9


def test_asking_again_names_the_same_polygons(decided_on):
    assert ask(decided_on, 8) == ask(decided_on, 8)


@pytest.fixture
def missing_one(result, fields):
    """A result whose detection missed three bright changes; all that it outlines is decided."""
    folder = result
    bright, dark = kinds(folder, fields)
    edit(folder, "DELETE FROM changes WHERE fid IN ({})", ", ".join(map(str, bright[:3])))
    decide(folder, bright[3:], "accepted")
    decide(folder, dark, "rejected")
    return folder, fields


def test_where_all_is_decided_places_like_those_accepted_are_asked_for(missing_one):
    folder, fields = missing_one
    numbers = ask(folder, 3)
    found = {polygon.fid: polygon for polygon in read_polygons(folder)}
    places = [(int((3750000 - found[n].y) / 10), int((found[n].x - 700000) / 10)) for n in numbers]
    assert len(places) == 3
    assert all(fields.bright[place] for place in places)
    assert all(found[number].accepted is None for number in numbers)
    rows = sqlite3.connect(str(folder / "changes.gpkg")).execute(
        "SELECT candidate FROM changes WHERE candidate NOT NULL"
    )
    assert list(rows) == [("below the threshold",)] * 3
    assert ask(folder, 3) == numbers  # they are there now, and none is added twice


def test_where_all_of_what_was_learned_is_decided_less_probable_places_are_asked_for(
    learned, tmp_path
):
    folder = Path(shutil.copytree(learned, tmp_path / "learned"))
    undecided = [each.fid for each in read_polygons(folder) if each.accepted is None]
    edit(folder, "DELETE FROM changes WHERE fid IN ({})", ", ".join(map(str, undecided)))
    likely, less = np.s_[2:7, 60:65], np.s_[2:9, 90:97]
    raster = gdal.Open(str(folder / "probability.tif"), gdal.GA_Update)
    values = np.zeros(SIZE, np.uint8)
    values[likely], values[less] = 0.3 * STEPS, 0.06 * STEPS
    raster.GetRasterBand(1).WriteArray(values)
    raster = None

    def places(count):
        numbers = ask(Path(shutil.copytree(folder, tmp_path / str(count))), count)
        found = {each.fid: each for each in read_polygons(tmp_path / str(count))}
        return [(found[number].pixels, round(found[number].probability, 1)) for number in numbers]

    assert places(1) == [(25, 0.3)]
    assert places(2) == [(25, 0.3), (49, 0.1)]  # the larger, but surer one comes later


def test_places_that_were_added_are_no_edits_and_in_the_mask_once_accepted(missing_one, tmp_path):
    folder = missing_one[0]
    numbers = ask(folder, 3)
    assert not differences(folder / "changes.gpkg").drawn & set(numbers)
    blank = gdal.Open(str(folder / "change.tif"), gdal.GA_Update)
    blank.GetRasterBand(1).Fill(0)
    blank = None
    save_mask(folder, tmp_path / "undecided.tif")
    decide(folder, numbers[:1], "accepted")
    save_mask(folder, tmp_path / "accepted.tif")
    undecided, accepted = (
        (gdal.Open(str(tmp_path / f"{name}.tif")).ReadAsArray() == 1).sum()
        for name in ("undecided", "accepted")
    )
    assert accepted - undecided == next(
        p.pixels for p in read_polygons(folder) if p.fid == numbers[0]
    )


def test_a_file_that_cannot_be_written_is_no_reason_not_to_ask(missing_one, monkeypatch):
    def refused(*_):
        raise OutputRefused("“changes.gpkg” cannot be written.")

    monkeypatch.setattr(asking, "add_candidates", refused)
    assert ask(missing_one[0], 3) == []
    with pytest.raises(OutputRefused):
        ask(missing_one[0], 3, add=3)


def test_what_a_trained_network_missed_is_asked_for_before_the_first_decision(
    result, fields, monkeypatch
):
    folder = result
    bright, _ = kinds(folder, fields)
    missed = [each.shape for each in read_polygons(folder) if each.fid in bright[:3]]
    edit(folder, "DELETE FROM changes WHERE fid IN ({})", ", ".join(map(str, bright[:3])))
    there = {polygon.fid for polygon in read_polygons(folder)}
    assert len(there) > 3  # enough to ask about
    for module in (asking, decided_pair):
        monkeypatch.setattr(module, "is_trained", lambda folder: True)
    ask(folder, 1)
    added = [polygon for polygon in read_polygons(folder) if polygon.added]
    outlines = [ogr.CreateGeometryFromWkb(each.shape) for each in added]
    for shape in map(ogr.CreateGeometryFromWkb, missed):
        assert any(outline.Intersects(shape) for outline in outlines)
    assert not there & {polygon.fid for polygon in added}
    ask(folder, 1)
    assert [polygon for polygon in read_polygons(folder) if polygon.added] == added


def test_no_place_is_added_where_none_is_wanted(missing_one):
    then = (missing_one[0] / "changes.gpkg").read_bytes()
    assert ask(missing_one[0], 3, add=0) == []
    assert (missing_one[0] / "changes.gpkg").read_bytes() == then


# ---- Bad input -----------------------------------------------------------------------------------


def said(capsys, *arguments):
    code = main([str(argument) for argument in arguments])
    return code, capsys.readouterr()


def test_without_decisions_the_command_line_says_what_is_missing(result, tmp_path, capsys):
    code, told = said(capsys, "learn", result, "--output", tmp_path / "learned")
    assert code == 2
    assert "accept 2 more and reject 2 more" in told.err
    assert not (tmp_path / "learned").exists()


def test_one_sided_decisions_ask_for_the_other_kind(result, fields, tmp_path):
    decide(result, kinds(result, fields)[0][:5], "accepted")
    with pytest.raises(BadInput, match=r"5 accepted and 0 rejected .* reject 2 more in the review"):
        learn(result, tmp_path / "learned")


@pytest.mark.parametrize("command", [["ask"], ["learn", "--output", "learned"]])
def test_a_folder_that_is_no_result_is_refused_in_a_sentence(
    command, tmp_path, capsys, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    code, told = said(capsys, command[0], "empty", *command[1:])
    assert code == 2
    assert "holds no result" in told.err
    assert "Traceback" not in told.err


def test_a_result_that_is_there_is_not_replaced_unasked(answered, tmp_path, capsys):
    other = shutil.copytree(answered, tmp_path / "other")
    then = content(other)
    code, told = said(capsys, "learn", answered, "--output", other, "--progress", "none")
    assert code == 2
    assert "--overwrite" in told.err
    assert content(other) == then


def test_the_decided_result_itself_is_never_replaced(answered):
    then = content(answered)
    with pytest.raises(OutputRefused, match="choose another output folder"):
        learn(answered, answered, overwrite=True)
    assert content(answered) == then


def test_pairs_of_other_bands_are_not_learned_from_together(answered, tmp_path):
    fields = Fields(bands=2)
    other = detected_of(fields, tmp_path / "other")
    decide_some(other, fields)
    with pytest.raises(BadInput, match=r"have 2 band\(s\), and those of .* 3"):
        learn(answered, tmp_path / "learned", also=str(other))


def test_pairs_whose_bands_lie_in_another_order_are_not_learned_from_together(tmp_path):
    folders = [tmp_path / "one", tmp_path / "other"]
    for folder, colours in zip(folders, (COLOURS, COLOURS[::-1])):
        fields = Fields(bands=4)
        decide_some(detected_of(fields, folder, colours=colours), fields)
    one, other = (folder / "result" for folder in folders)
    with pytest.raises(BadInput, match=r"are nir, blue, green, red, and those of .* red, green"):
        learn(one, tmp_path / "learned", also=str(other))


def test_polygons_without_the_fields_of_decisions_are_refused(result):
    with sqlite3.connect(str(result / "changes.gpkg")) as base:
        base.execute("ALTER TABLE changes RENAME COLUMN decision TO verdict")
    with pytest.raises(BadInput, match="no polygons that can be decided on; detect again"):
        ask(result)


def test_learned_is_no_model_that_can_be_chosen(pair_of_files, tmp_path, capsys):
    code, told = said(
        capsys, "detect", *pair_of_files, "--model", "learned", "--output", tmp_path / "out"
    )
    assert code == 2
    assert "no model that can be chosen" in told.err


def test_images_on_another_grid_than_the_result_are_refused(answered, fields, tmp_path):
    recipe = json.loads((answered / "recipe.json").read_text())
    smaller = [
        write(tmp_path / f"{date}.tif", getattr(fields, date)[:, :-20])
        for date in ("before", "after")
    ]
    recipe["request"].update(before=smaller[0], after=smaller[1])
    (answered / "recipe.json").write_text(json.dumps(recipe))
    with pytest.raises(BadInput, match="no longer what the result"):
        learn(answered, tmp_path / "learned")


# ---- The command line ----------------------------------------------------------------------------


def test_both_commands_answer_as_json_for_programs(answered, tmp_path, capsys):
    code, told = said(capsys, "ask", answered, "--count", 3, "--json")
    assert code == 0
    assert len(json.loads(told.out)) == 3
    code, told = said(
        capsys, "learn", answered, "--output", tmp_path / "learned", "--progress", "none", "--json"
    )
    assert code == 0
    assert json.loads(told.out)["model"] == "learned"


def test_the_grid_without_georeferencing_is_learned_on_too(fields, tmp_path):
    before, after = (
        write(tmp_path / f"{name}.tif", getattr(fields, name), place=None)
        for name in ("before", "after")
    )
    folder = tmp_path / "result"
    detect(DetectionRequest(before, after, str(folder), model="ir-mad"))
    at = {polygon.fid: (int(-polygon.y), int(polygon.x)) for polygon in read_polygons(folder)}
    decide(folder, [number for number, place in at.items() if fields.bright[place]][:4], "accepted")
    decide(folder, [number for number, place in at.items() if fields.dark[place]][:4], "rejected")
    learn(folder, tmp_path / "learned")
    assert mask(tmp_path / "learned")[fields.bright].mean() > 0.9
    assert mask(tmp_path / "learned")[fields.dark].mean() < 0.1


# ---- A model for the next pair -------------------------------------------------------------------


@pytest.fixture
def models(tmp_path, monkeypatch):
    """The models' folder, empty."""
    monkeypatch.setenv("DEEPCHANGE_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture(scope="module")
def saved_once(decided_on, tmp_path_factory):
    """The file of a model that was saved once for all tests."""
    folder = tmp_path_factory.mktemp("saved")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DEEPCHANGE_MODELS", str(folder / "models"))
        learn(decided_on, folder / "learned", save="bright")
    return folder / "models" / "bright.safetensors"


@pytest.fixture
def bright(saved_once, models):
    """A saved model of bright changes, the only one in the models' folder."""
    models.mkdir()
    return Path(shutil.copy(saved_once, models))


def test_what_was_learned_finds_the_same_changes_on_the_next_pair(bright, tmp_path):
    other = Fields(seed=9)
    before, after = (
        write(tmp_path / f"{name}.tif", getattr(other, name)) for name in ("before", "after")
    )
    detect(DetectionRequest(before, after, str(tmp_path / "next"), model="bright"))
    assert mask(tmp_path / "next")[other.bright].mean() > 0.9
    assert mask(tmp_path / "next")[other.dark].mean() < 0.1


def test_the_card_of_a_saved_model_says_what_it_was_learned_from(bright, models):
    card = verify(models / "bright.safetensors")
    assert card.scores["decisions"] == 8
    assert card.scores["cross-validated F1 of polygons"] > 0.9
    assert (card.bands, card.pixel_size) == (("red", "green", "blue"), (10.0, 10.0))  # metres
    assert "before.tif and after.tif (Byte)" in card.training_data


def test_a_saved_model_takes_its_colours_from_wherever_they_lie(models, tmp_path):
    fields, other = Fields(bands=4), Fields(bands=4, seed=9)
    folder = detected_of(fields, tmp_path / "one", colours=COLOURS)
    decide_some(folder, fields)
    learn(folder, tmp_path / "learned", save="four")
    assert verify(models / "four.safetensors").bands == COLOURS
    found = detected_of(other, tmp_path / "other", model="four", colours=COLOURS[::-1])
    recipe = json.loads((found / "recipe.json").read_text())["request"]
    assert recipe["bands_before"] == recipe["bands_after"] == [4, 3, 2, 1]


def test_a_saved_model_is_learned_further_on_the_next_pair(bright, models, tmp_path):
    other = Fields(seed=9)
    folder = detected_of(other, tmp_path / "other", model="bright")
    found = read_polygons(folder)
    decide(folder, [found[0].fid, found[1].fid], "accepted")
    with pytest.raises(BadInput, match="reject 2 more"):
        learn(folder, tmp_path / "one-sided")
    decide(folder, [found[2].fid, found[3].fid], "rejected")
    learn(folder, tmp_path / "further", save="further")
    report = json.loads((tmp_path / "further" / "report.json").read_text())
    assert report["learned"]["learned_further"] == "bright"
    assert mask(tmp_path / "further")[other.dark].mean() < 0.1  # as was learned on the first pair
    assert (
        "learned further from the model bright"
        in verify(models / "further.safetensors").training_data
    )
    assert read_saved(models / "further.safetensors").samples.polygon.max() == 8 + 4 - 1


def test_what_was_detected_by_a_saved_model_that_is_gone_is_not_taken_for_a_networks(
    bright, models, tmp_path
):
    folder = detected_of(Fields(seed=9), tmp_path / "other", model="bright")
    found = [polygon.fid for polygon in read_polygons(folder)]
    decide(folder, found[:2], "accepted")
    decide(folder, found[2:4], "rejected")
    for path in models.glob("bright*"):
        path.rename(tmp_path / path.name)
    try:
        with pytest.raises(ModelDoesNotFit, match=r"was detected by, is gone; put it back"):
            learn(folder, tmp_path / "learned")
    finally:
        for path in tmp_path.glob("bright*"):
            path.rename(models / path.name)


def test_what_a_saved_model_leaves_out_is_asked_for_too(bright, tmp_path):
    """On the next pair dark changes may be wanted as well, which no polygon of it outlines."""
    other = Fields(seed=9)
    folder = detected_of(other, tmp_path / "other", model="bright")
    found = [polygon.fid for polygon in read_polygons(folder)]
    decide(folder, found[:2], "accepted")
    decide(folder, found[2:4], "rejected")
    ask(folder, 5)
    added = [polygon for polygon in read_polygons(folder) if polygon.fid not in found]
    on_dark = [
        other.dark[int((3750000 - polygon.y) / 10), int((polygon.x - 700000) / 10)]
        for polygon in added
    ]
    assert sum(on_dark) >= 5
    assert sum(on_dark) >= 0.8 * len(added)


def test_a_model_of_many_pairs_has_as_much_say_as_the_pair_that_is_decided_on(
    answered, bright, models, tmp_path, monkeypatch
):
    """Thirteen others would else drown what she decides here."""
    many = read_saved(models / "bright.safetensors")
    thirteen = replace(many, samples=replace(many.samples, weight=13 * many.samples.weight))
    heard = []

    def fit(pixels, wanted, weight, *rest):
        heard.append((len(pixels), weight))
        return fit_ensemble(pixels, wanted, weight, *rest)

    monkeypatch.setattr(predictor, "saved_behind", lambda _folder: thirteen)
    monkeypatch.setattr(predictor, "fit_ensemble", fit)
    learn(answered, tmp_path / "further")
    count, weight = heard[-1]
    own = count - len(many.samples.weight)
    assert weight[own:].sum() == pytest.approx(weight[:own].sum())
    np.testing.assert_allclose(
        weight[own:] / weight[own:].sum(), many.samples.weight / many.samples.weight.sum()
    )


def test_a_name_that_is_taken_is_refused_before_anything_is_computed(
    answered, models, tmp_path, capsys
):
    models.mkdir()
    (models / "Bright.safetensors").write_bytes(b"hers")
    code, told = said(
        capsys, "learn", answered, "--output", tmp_path / "learned", "--save", "bright"
    )
    assert (code, "installed already" in told.err) == (2, True)
    assert not (tmp_path / "learned").exists()
    for name in (
        "../bright",
        "learned",
        "ir-mad",
    ):  # of another folder, or names that mean something else
        assert (
            said(capsys, "learn", answered, "--output", tmp_path / "learned", "--save", name)[0]
            == 2
        )


def test_a_saved_model_wants_the_bands_that_it_was_learned_from(bright, tmp_path):
    fields = Fields(bands=2)
    with pytest.raises(
        BadInput, match=r"takes 3 channel\(s\) \(red, green, blue\), and the images give 2"
    ):
        detected_of(fields, tmp_path / "other", model="bright")


def test_a_saved_model_whose_numbers_were_altered_is_refused(bright, models, tmp_path):
    content = bytearray((models / "bright.safetensors").read_bytes())
    content[-3] ^= 1
    (models / "bright.safetensors").write_bytes(content)
    with pytest.raises(BadInput, match="is damaged"):
        detected_of(Fields(seed=9), tmp_path / "other", model="bright")


def test_a_saved_model_is_no_start_for_training_a_network(bright, models):
    weights = pytest.importorskip("deepchange.engine.tensor.weights.weights_file")
    with pytest.raises(BadInput, match="is no network of torch's"):
        weights.load(models / "bright.safetensors")


def test_a_model_whose_parts_do_not_fit_each_other_is_refused(bright, models):
    saved = read_saved(models / "bright.safetensors")
    card = replace(verify(models / "bright.safetensors"), sha256="")
    odd = replace(
        saved.ensemble, mean=saved.ensemble.mean[:-1], deviation=saved.ensemble.deviation[:-1]
    )
    endless = replace(saved.ensemble, temperature=0.0)
    for name, ensemble in (("odd", odd), ("endless", endless)):
        write_saved(
            replace(saved, name=name, ensemble=ensemble), card
        )  # whoever made it knows how to hash
        with pytest.raises(BadInput, match="its parts do not fit each other"):
            read_saved(models / f"{name}.safetensors")


# ---- Kinds of change -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def named(tmp_path_factory):
    """A result on which two kinds of wanted change are named, a third is rejected, and a fourth
    polygon is alone. Nobody writes to it."""
    fields = Fields()
    blue = np.zeros_like(fields.dark)
    for number in range(0, 24, 4):  # every other dark place turns blue instead
        row, column = 12 + 36 * (number // 6), 12 + 30 * (number % 6)
        blue[row : row + SIDE, column : column + SIDE] = True
    fields.after[:, blue] = np.array([90, 90, 240])[:, None]
    fields.dark &= ~blue
    folder = detected_of(fields, tmp_path_factory.mktemp("named"))
    at = {}
    for polygon in read_polygons(folder):
        row, column = int((3750000.0 - polygon.y) / 10), int((polygon.x - 700000.0) / 10)
        kind = "bright" if fields.bright[row, column] else "blue" if blue[row, column] else "dark"
        at.setdefault(kind, []).append(polygon.fid)
    decide(folder, at["bright"][:4], "accepted", kind="roof")
    decide(folder, at["blue"][:3], "accepted", kind="pool")
    decide(folder, at["dark"][:4], "rejected")
    return folder, fields, blue


@pytest.fixture(scope="module")
def kinds_learned(named, tmp_path_factory):
    """What was learned from that. Nobody writes to it."""
    folder = tmp_path_factory.mktemp("kinds") / "learned"
    learn(named[0], folder)
    return folder


def kinds_in(raster):
    """The names in a raster's attribute table, in the order of their values."""
    table = raster.GetRasterBand(1).GetDefaultRAT()
    return [table.GetValueAsString(row, 1) for row in range(table.GetRowCount())]


def test_each_polygon_and_pixel_gets_one_of_her_kinds(named, tmp_path):
    folder, fields, blue = named
    result = learn(folder, tmp_path / "learned")
    rows = sqlite3.connect(result.files["changes"]).execute(
        "SELECT DISTINCT decision, kind, class FROM changes"
    )
    assert set(rows) == {
        ("accepted", "roof", "roof"),
        ("accepted", "pool", "pool"),
        (None, None, "roof"),
        (None, None, "pool"),
        ("rejected", None, None),
    }
    raster = gdal.Open(result.files["kinds"])
    names = ["unchanged", *kinds_in(raster)]
    values = raster.ReadAsArray()
    assert (values[fields.bright & mask(tmp_path / "learned")] == names.index("roof")).all()
    assert (values[blue & mask(tmp_path / "learned")] == names.index("pool")).all()
    assert (values[~mask(tmp_path / "learned")] == 0).all()


def test_predicted_kinds_are_no_decisions_and_no_edits(named, kinds_learned):
    assert differences(kinds_learned / "changes.gpkg").columns == []
    assert fingerprint(read_polygons(kinds_learned)) == fingerprint(read_polygons(named[0]))


def test_a_kind_of_one_polygon_is_not_learned_and_that_is_said(named, tmp_path):
    folder = Path(shutil.copytree(named[0], tmp_path / "result"))
    undecided = [polygon.fid for polygon in read_polygons(folder) if polygon.accepted is None]
    decide(folder, undecided[:1], "accepted", kind="mill")
    result = learn(folder, tmp_path / "learned")
    assert any("“mill”" in warning for warning in result.warnings)


def test_the_command_line_tells_where_the_raster_of_kinds_lies(named, tmp_path, capsys):
    code, told = said(
        capsys, "learn", named[0], "--output", tmp_path / "learned", "--progress", "none"
    )
    assert code == 0
    assert re.search(r"kinds of change +\S+kinds.tif", told.out)


def test_kinds_stay_when_the_mask_is_decided_anew(kinds_learned, tmp_path):
    shutil.copytree(kinds_learned, tmp_path / "learned")
    result = refine(tmp_path / "learned", threshold=0.6)
    rows = sqlite3.connect(result.files["changes"]).execute(
        "SELECT DISTINCT class FROM changes WHERE decision IS NULL OR decision <> 'rejected'"
    )
    assert set(rows) == {("roof",), ("pool",)}
    assert kinds_in(gdal.Open(result.files["kinds"])) == ["pool", "roof"]


def test_kinds_that_differ_in_case_and_blanks_alone_are_one(result, fields, tmp_path):
    bright, dark = kinds(result, fields)
    decide(result, dark[:2], "rejected")
    for number, kind in zip(bright, ("new hall", "New  hall ", "new hall", "Road", "road")):
        decide(result, [number], "accepted", kind=kind)
    learn(result, tmp_path / "learned")
    facts, told = learned_facts(tmp_path / "learned")
    assert (facts["kinds"], told) == (["Road", "new hall"], [])
    finish(result, tmp_path / "product", FinishOptions(html=False))
    rows = (tmp_path / "product" / "areas.csv").read_text(encoding="utf-8").splitlines()
    assert sorted(row.split(",")[1:3] for row in rows if "accepted" in row) == [
        ["Road", "2"],
        ["new hall", "3"],
    ]


def test_without_names_of_kinds_there_is_no_raster_of_kinds(answered, tmp_path):
    edit(answered, "UPDATE changes SET kind = NULL")
    result = learn(answered, tmp_path / "learned")
    assert not (tmp_path / "learned" / "kinds.tif").exists()
    assert "kinds" not in result.files


# ---- A file that was edited by hand --------------------------------------------------------------


def edit(folder, statement, *values):
    """Edit the table by GDAL's SQL, as another program would."""
    dataset = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL(statement.format(*values))


def add(folder, shape, **values):
    """Add a polygon, of WKT."""
    dataset = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("changes")
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
    for name, value in values.items():
        feature[name] = value
    layer.CreateFeature(feature)


def square(west, north, side=100.0):
    return (
        f"(({west} {north}, {west + side} {north}, {west + side} {north - side}, {west} "
        f"{north - side}, {west} {north}))"
    )


@pytest.mark.parametrize("word", ["maybe", "accept", "yes", "1"])
@pytest.mark.parametrize("command", ["ask", "learn"])
def test_a_decision_of_another_word_is_named_and_nothing_is_guessed(
    answered, tmp_path, capsys, word, command
):
    number = next(polygon.fid for polygon in read_polygons(answered) if polygon.accepted is None)
    decide(answered, [number], word)
    options = [] if command == "ask" else ["--output", tmp_path / "learned"]
    code, told = said(capsys, command, answered, *options)
    assert code == 2
    assert f"Polygon {number} of" in told.err
    assert f"“{word}”; write accepted, rejected" in told.err


def test_words_in_capitals_and_with_spaces_are_understood(result):
    numbers = [polygon.fid for polygon in read_polygons(result)][:4]
    for number, word in zip(numbers, (" Accepted ", "REJECTED", "undecided", "")):
        decide(result, [number], word)
    assert [polygon.accepted for polygon in read_polygons(result)][:4] == [True, False, None, None]


def test_columns_emptied_by_hand_are_read_as_nothing(answered, tmp_path):
    edit(
        answered,
        "UPDATE changes SET pixels = NULL, probability_mean = NULL, drawn = NULL, area_m2 = NULL",
    )
    assert len(ask(answered, 3)) == 3
    learn(answered, tmp_path / "learned")


def save_anew(folder, columns="*", **options):
    """Have another program save the polygons, with columns and names of its own."""
    path = folder / "changes.gpkg"
    earlier = path.rename(folder / "earlier.gpkg")
    query = f"SELECT {columns}, geometry FROM changes"
    gdal.VectorTranslate(
        str(path), str(earlier), format="GPKG", SQLStatement=query, layerName="changes", **options
    )
    earlier.unlink()


UPPER = "pixels AS PIXELS, decision AS DECISION, kind AS KIND, note AS NOTE, drawn AS DRAWN"


@pytest.mark.parametrize(
    ("columns", "options"),
    [
        ("*", {"layerCreationOptions": ["FID=ogc_fid", "GEOMETRY_NAME=geom"]}),
        (UPPER, {}),
        ("decision", {}),
    ],
    ids=["other names of number and shape", "capitals", "decisions alone"],
)
def test_polygons_that_another_program_saved_are_read_as_they_were(answered, columns, options):
    before = read_polygons(answered)
    save_anew(answered, columns, **options)
    after = read_polygons(answered)
    assert [each.shape for each in after] == [each.shape for each in before]
    assert [each.accepted for each in after] == [each.accepted for each in before]
    assert [each.pixels for each in after] == [each.pixels for each in before]
    assert {each.kind for each in after} == {"", "new building"} - (
        {"new building"} if columns == "decision" else set()
    )


def test_what_was_saved_with_decisions_alone_is_asked_about_and_learned_from(answered, tmp_path):
    save_anew(answered, "decision")
    assert len(ask(answered, 3, add=2)) == 3
    learn(answered, tmp_path / "learned")
    kept = [each.accepted for each in read_polygons(tmp_path / "learned")]
    assert (kept.count(True), kept.count(False)) == (4, 4)


def test_contrary_decisions_are_refused_in_capitals_too(answered):
    accepted = next(each for each in read_polygons(answered) if each.accepted)
    add(answered, ogr.CreateGeometryFromWkb(accepted.shape).ExportToWkt(), decision="rejected")
    save_anew(answered, UPPER)
    with pytest.raises(BadInput, match="have the same shape, and one is accepted"):
        ask(answered)


@pytest.mark.parametrize("word", ["true", " Yes", "1", "1.0"])
def test_drawn_is_understood_as_a_word_too(result, word):
    save_anew(result, "decision, kind, note, CAST(drawn AS character(9)) AS drawn")
    edit(result, "UPDATE changes SET drawn = '{}' WHERE fid = 1", word)
    drawn = [each for each in read_polygons(result) if each.drawn]
    assert [(each.fid, each.accepted) for each in drawn] == [(1, True)]


def test_a_result_without_polygons_has_nothing_to_decide(result, tmp_path, capsys):
    edit(result, "DELETE FROM changes")
    code, told = said(capsys, "ask", result)
    assert (code, told.out) == (0, "The result has no polygons.\n")
    assert said(capsys, "learn", result, "--output", tmp_path / "learned")[0] == 2


def test_a_change_of_several_parts_counts_in_each(result, fields, tmp_path):
    bright, dark = kinds(result, fields)
    decide(result, dark[:3], "rejected")
    places = [{p.fid: p for p in read_polygons(result)}[number] for number in bright[:4]]
    for one, other in (places[:2], places[2:]):
        corners = (square(place.x - 40, place.y + 40, 80.0) for place in (one, other))
        add(result, f"MULTIPOLYGON ({', '.join(corners)})", drawn=1)
    edit(result, "DELETE FROM changes WHERE fid IN ({})", ", ".join(map(str, bright[:4])))
    learn(result, tmp_path / "learned")
    assert mask(tmp_path / "learned")[fields.bright].mean() > 0.9
    assert mask(tmp_path / "learned")[fields.dark].mean() < 0.1


def test_accepted_polygons_off_the_images_alone_teach_nothing(result, fields, tmp_path):
    decide(result, kinds(result, fields)[1][:3], "rejected")
    for west in (100000.0, 900000.0):
        add(result, f"POLYGON {square(west, 3740000.0)}", decision="accepted")
    with pytest.raises(BadInput, match=r"None of the 2 accepted polygon\(s\) covers a pixel"):
        learn(result, tmp_path / "learned")
    assert not (tmp_path / "learned").exists()


def test_a_line_that_was_accepted_is_no_area(answered, tmp_path):
    add(answered, "LINESTRING (700100 3749900, 700300 3749900)", decision="accepted")
    with pytest.raises(BadInput, match="is decided on and is no area"):
        learn(answered, tmp_path / "learned")


def test_polygons_that_were_reprojected_are_refused(answered, tmp_path):
    moved = tmp_path / "moved.gpkg"
    gdal.VectorTranslate(
        str(moved), str(answered / "changes.gpkg"), dstSRS="EPSG:4326", reproject=True
    )
    shutil.copy(moved, answered / "changes.gpkg")
    with pytest.raises(BadInput, match="are in WGS 84, and the result is in WGS 84 / UTM zone 36N"):
        learn(answered, tmp_path / "learned")


def test_a_view_in_place_of_the_polygons_is_refused(answered):
    with sqlite3.connect(str(answered / "changes.gpkg")) as base:
        base.execute("ALTER TABLE changes RENAME TO others")
        base.execute("CREATE VIEW changes AS SELECT * FROM others")
    with pytest.raises(BadInput, match="cannot be read"):
        ask(answered)


def test_images_that_lie_elsewhere_now_are_refused(answered, fields, tmp_path):
    recipe = json.loads((answered / "recipe.json").read_text())
    place = (700100.0, 10.0, 0.0, 3750000.0, 0.0, -10.0)
    moved = [
        write(tmp_path / f"{date}.tif", getattr(fields, date), place)
        for date in ("before", "after")
    ]
    recipe["request"].update(before=moved[0], after=moved[1])
    (answered / "recipe.json").write_text(json.dumps(recipe))
    with pytest.raises(BadInput, match="no longer what the result"):
        learn(answered, tmp_path / "learned")


def test_images_that_are_others_now_are_told_of(fields, tmp_path):
    folder = detected_of(fields, tmp_path)
    bright, dark = kinds(folder, fields)
    decide(folder, bright[:4], "accepted")
    decide(folder, dark[:4], "rejected")
    write(tmp_path / "after.tif", fields.after // 2)
    assert any(
        "has changed since the detection" in told
        for told in learn(folder, tmp_path / "learned").warnings
    )


def test_the_detection_that_all_starts_from_is_never_replaced(answered, tmp_path):
    learn(answered, tmp_path / "first")
    then = content(answered)
    with pytest.raises(OutputRefused, match="starts from; choose another output folder"):
        learn(tmp_path / "first", answered, overwrite=True)
    assert content(answered) == then


def test_the_same_result_given_twice_counts_once(answered, learned, tmp_path):
    learn(answered, tmp_path / "again", also=[answered, answered / ".." / answered.name])
    assert mask(tmp_path / "again").tolist() == mask(learned).tolist()


def test_one_sided_decisions_are_answered_with_a_question_of_the_other_kind(result, fields):
    bright, dark = kinds(result, fields)
    decide(result, bright[:4], "accepted")
    assert ask(result, 1)[0] in dark
    decide(result, bright[:4], None)
    decide(result, dark[:4], "rejected")
    assert ask(result, 1)[0] in bright


def test_the_report_tells_how_right_what_was_learned_is_on_polygons_held_out(learned):
    facts = json.loads((learned / "report.json").read_text())["learned"]
    assert facts["cross_validated_f1"] > 0.9
