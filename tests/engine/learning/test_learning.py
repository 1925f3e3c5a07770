"""An analyst who wants one of two kinds of change shows which by a few decisions."""

import json
import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, ask, detect, learn, refine, resume, unfinished_in
from deepchange.engine.arrays.windows import Window
from deepchange.engine.cli.main import main
from deepchange.engine.errors import BadInput, OutOfSpace, OutputRefused
from deepchange.engine.from_decisions import learning_request
from deepchange.engine.learning import asking, predictor
from deepchange.engine.learning.networks import Effort
from deepchange.engine.learning.pair import open_decided
from deepchange.engine.results.review_decisions import decided, fingerprint, read_polygons
from deepchange.engine.runs.journal import Pace
from osgeo import gdal, ogr, osr

QUICK = Effort(networks=2, steps=80)
SIDE = 10  # pixels of a planted change


@pytest.fixture(scope="module", autouse=True)
def quick():
    """Small networks: the two kinds of change are told apart by them too."""
    patch = pytest.MonkeyPatch()
    patch.setattr(predictor, "_FULL", QUICK)
    patch.setattr(asking, "_SHORT", QUICK)
    yield
    patch.undo()


class Fields:
    """Textured ground (C, 200, 240) on which 12 places turn bright (wanted) and 12 turn dark (not wanted)."""

    def __init__(self, bands=3, seed=5):
        draw = np.random.default_rng(seed)
        ground = draw.integers(90, 130, (bands, 200, 240))
        self.before = ground.astype(np.uint8)
        after = ground + draw.integers(-4, 5, ground.shape)
        self.bright, self.dark = np.zeros((200, 240), bool), np.zeros((200, 240), bool)
        for number in range(24):
            row, column = 12 + 50 * (number // 6), 12 + 38 * (number % 6)
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


def write(path, bands, place=(700000.0, 10.0, 0.0, 3750000.0, 0.0, -10.0)):
    """A GeoTIFF of bands (C, H, W). place None: no georeferencing at all."""
    made = gdal.GetDriverByName("GTiff").Create(str(path), bands.shape[2], bands.shape[1], len(bands), gdal.GDT_Byte)
    if place:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32636)
        made.SetGeoTransform(place)
        made.SetProjection(reference.ExportToWkt())
    made.WriteArray(bands)
    made.FlushCache()
    return str(path)


def detected_of(fields, folder):
    folder.mkdir(exist_ok=True)
    before, after = (write(folder / f"{name}.tif", getattr(fields, name)) for name in ("before", "after"))
    detect(DetectionRequest(before, after, str(folder / "result"), model="ir-mad", window=96, overlap=16))
    return folder / "result"


@pytest.fixture
def result(detected, tmp_path):
    """A copy to decide on; the images stay where they are."""
    return Path(shutil.copytree(detected, tmp_path / "result"))


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
    rows = sorted((polygon.shape, polygon.accepted, polygon.drawn) for polygon in read_polygons(folder))
    return [(folder / name).read_bytes() for name in names], rows


def test_changes_of_the_kind_that_was_accepted_stay_and_the_others_go(decided_on, learned, fields):
    before, after = mask(decided_on), mask(learned)
    assert before[fields.bright].mean() > 0.9
    assert before[fields.dark].mean() > 0.9
    assert after[fields.bright].mean() > 0.9
    assert after[fields.dark].mean() < 0.1
    assert after[~fields.bright].mean() < 0.02


def test_the_result_is_complete_and_names_what_it_was_learned_from(decided_on, learned):
    recipe, told = (json.loads((learned / name).read_text()) for name in ("recipe.json", "report.json"))
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


def test_a_rejected_place_is_unchanged_and_an_accepted_one_changed_whatever_was_learned(result, fields, tmp_path):
    bright, dark = kinds(result, fields)
    decide(result, bright[:5], "accepted")
    decide(result, [*dark[:5], bright[6]], "rejected")
    learn(result, tmp_path / "learned")
    window = Window(0, 0, 200, 240)
    answers = open_decided(result).open_reader().read(window).before[-1]
    assert mask(tmp_path / "learned")[answers == 1].all()
    assert not mask(tmp_path / "learned")[answers == 2].any()


def test_learning_again_gives_the_same_bytes(decided_on, learned, tmp_path):
    learn(decided_on, tmp_path / "again")
    assert content(tmp_path / "again") == content(learned)


def test_small_windows_show_no_seam(decided_on, learned, tmp_path):
    detect(replace(learning_request(decided_on, tmp_path / "parts"), window=100))
    whole, parts = (
        gdal.Open(str(folder / "probability.tif")).ReadAsArray() for folder in (learned, tmp_path / "parts")
    )
    assert np.abs(whole.astype(int) - parts).max() <= 1


def test_learning_that_was_cut_off_goes_on_without_learning_anew(answered, tmp_path, monkeypatch):
    request = replace(learning_request(answered, tmp_path / "cut"), window=100)
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


def test_decisions_on_another_pair_count_too(answered, tmp_path):
    other = detected_of(Fields(seed=9), tmp_path / "other")
    bright, _dark = kinds(other, Fields(seed=9))
    decide(other, bright[:1], "accepted")
    learn(other, tmp_path / "learned", also=[answered])
    assert mask(tmp_path / "learned")[Fields(seed=9).bright].mean() > 0.9
    assert mask(tmp_path / "learned")[Fields(seed=9).dark].mean() < 0.1


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
    refine(tmp_path / "learned", threshold=0.6)
    then, now = (decided(read_polygons(folder)) for folder in (decided_on, tmp_path / "learned"))
    assert {(p.shape, p.accepted) for p in now} == {(p.shape, p.accepted) for p in then}


def test_a_changed_mind_replaces_what_was_learned(answered, fields, tmp_path):
    learn(answered, tmp_path / "learned")
    bright, dark = kinds(answered, fields)
    decide(answered, bright[:4], "rejected")
    decide(answered, dark[:4], "accepted")
    learn(answered, tmp_path / "learned", overwrite=True)
    then, now = (decided(read_polygons(folder)) for folder in (answered, tmp_path / "learned"))
    assert sorted((p.shape, p.accepted) for p in now) == sorted((p.shape, p.accepted) for p in then)
    assert mask(tmp_path / "learned")[fields.dark].mean() > 0.9


# ---- Questions ------------------------------------------------------------------------------------------------------


def test_the_largest_change_is_asked_for_first(result):
    largest = max(read_polygons(result), key=lambda polygon: (polygon.pixels, -polygon.fid))
    assert ask(result, 4)[0] == largest.fid


def test_no_question_is_asked_twice_and_none_that_is_decided(decided_on):
    numbers = ask(decided_on, 100)
    undecided = {polygon.fid for polygon in read_polygons(decided_on) if polygon.accepted is None}
    assert len(numbers) == len(set(numbers))
    assert set(numbers) == undecided


def test_what_looks_like_neither_kind_is_the_most_doubtful(tmp_path, monkeypatch):
    fields = Fields()
    odd = np.s_[:, 12:22, 50:60]  # a place that turned bright in one band and dark in the others
    fields.after[odd] = np.array([200, 40, 40])[:, None, None]
    folder = detected_of(fields, tmp_path)
    bright, dark = kinds(folder, fields)
    strange = next(
        polygon.fid for polygon in read_polygons(folder)
        if 50 <= (polygon.x - 700000) / 10 < 60 and 12 <= (3750000 - polygon.y) / 10 < 22
    )  # fmt: skip
    decide(folder, [number for number in bright if number != strange][:6], "accepted")
    decide(folder, dark[:6], "rejected")
    monkeypatch.setattr(asking, "LARGE_UNTIL", 0)
    assert strange in ask(folder, 3)


def test_asking_again_names_the_same_polygons(decided_on):
    assert ask(decided_on, 8) == ask(decided_on, 8)


# ---- Bad input ------------------------------------------------------------------------------------------------------


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
def test_a_folder_that_is_no_result_is_refused_in_a_sentence(command, tmp_path, capsys, monkeypatch):
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
    bright, dark = kinds(other, fields)
    decide(other, bright[:2], "accepted")
    decide(other, dark[:2], "rejected")
    with pytest.raises(BadInput, match=r"have 2 band\(s\), and those of .* 3"):
        learn(answered, tmp_path / "learned", also=[other])


def test_polygons_without_the_fields_of_decisions_are_refused(result):
    with sqlite3.connect(str(result / "changes.gpkg")) as base:
        base.execute("ALTER TABLE changes RENAME COLUMN decision TO verdict")
    with pytest.raises(BadInput, match="no polygons that can be decided on; detect again"):
        ask(result)


def test_learned_is_no_model_that_can_be_chosen(pair_of_files, tmp_path, capsys):
    code, told = said(capsys, "detect", *pair_of_files, "--model", "learned", "--output", tmp_path / "out")
    assert code == 2
    assert "no model that can be chosen" in told.err


def test_images_on_another_grid_than_the_result_are_refused(answered, fields, tmp_path):
    recipe = json.loads((answered / "recipe.json").read_text())
    smaller = [write(tmp_path / f"{date}.tif", getattr(fields, date)[:, :150]) for date in ("before", "after")]
    recipe["request"].update(before=smaller[0], after=smaller[1])
    (answered / "recipe.json").write_text(json.dumps(recipe))
    with pytest.raises(BadInput, match="no longer what the result"):
        learn(answered, tmp_path / "learned")


# ---- The command line -----------------------------------------------------------------------------------------------


def test_both_commands_answer_as_json_for_programs(answered, tmp_path, capsys):
    code, told = said(capsys, "ask", answered, "--count", 3, "--json")
    assert code == 0
    assert len(json.loads(told.out)) == 3
    code, told = said(capsys, "learn", answered, "--output", tmp_path / "learned", "--progress", "none", "--json")
    assert code == 0
    assert json.loads(told.out)["model"] == "learned"


def test_the_grid_without_georeferencing_is_learned_on_too(fields, tmp_path):
    before, after = (write(tmp_path / f"{name}.tif", getattr(fields, name), place=None) for name in ("before", "after"))
    folder = tmp_path / "result"
    detect(DetectionRequest(before, after, str(folder), model="ir-mad"))
    at = {polygon.fid: (int(-polygon.y), int(polygon.x)) for polygon in read_polygons(folder)}
    decide(folder, [number for number, place in at.items() if fields.bright[place]][:4], "accepted")
    decide(folder, [number for number, place in at.items() if fields.dark[place]][:4], "rejected")
    learn(folder, tmp_path / "learned")
    assert mask(tmp_path / "learned")[fields.bright].mean() > 0.9
    assert mask(tmp_path / "learned")[fields.dark].mean() < 0.1
