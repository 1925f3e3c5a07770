"""The other algorithms: checking, refining, accuracy, weights."""

import json
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from deepchange.engine import DetectionRequest, detect
from deepchange.qgis_plugin.map.gdal_source import kept_area
from deepchange.qgis_plugin.text.translation import FOLDER
from osgeo import gdal, ogr
from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

# ---- The others ----------------------------------------------------------------------------------


def test_a_pair_is_checked_without_detecting(run):
    found = run("checkpair")
    assert found["POSSIBLE"] is True
    assert found["PROBLEMS"] == ""
    assert "This pair can be compared." in found["TEXT"]
    assert found["SECONDS"] > 0


def test_a_pair_that_cannot_be_compared_is_an_answer_not_an_error(run, town, raster, tmp_path):
    found = run(
        "checkpair", AFTER=raster(tmp_path / "far.tif", town.after, origin=(200000.0, 1000000.0))
    )
    assert found["POSSIBLE"] is False
    assert "far.tif" in found["PROBLEMS"]


def test_a_check_of_one_image_twice_says_so(run, demo):
    found = run("checkpair", AFTER=demo[0])
    assert found["POSSIBLE"] is False
    assert found["PROBLEMS"] == "Before and after are the same image; choose two."


def test_a_check_speaks_the_words_of_the_dialog(run, town, raster, tmp_path):
    three, two = (
        raster(tmp_path / "three.tif", town.before),
        raster(tmp_path / "two.tif", town.after[:2]),
    )
    found = run("checkpair", BEFORE=three, AFTER=two)
    assert "See “Bands, before”, “Bands, after”." in found["NOTES"]
    assert "--" not in found["TEXT"]


def test_refining_leaves_the_earlier_result_as_it_was(run, detected, tmp_path):
    earlier = Path(detected.output)
    before = {path.name: path.read_bytes() for path in earlier.iterdir()}
    found = run(
        "refineresult", RESULT=str(earlier), THRESHOLD=0.9, CRF="off", FOLDER=str(tmp_path / "anew")
    )
    assert {path.name: path.read_bytes() for path in earlier.iterdir()} == before
    assert found["PIXELS_CHANGED"] < detected.pixels_changed
    assert (tmp_path / "anew" / "change.tif").exists()


@pytest.mark.parametrize("replaced", [False, True])
def test_refining_that_is_stopped_leaves_no_copy_that_says_what_was_decided_before(
    replaced, run, detected, tmp_path
):
    target = tmp_path / "results" / "anew"
    if replaced:
        run("refineresult", RESULT=detected.output, THRESHOLD=0.9, CRF="off", FOLDER=str(target))
        (target / "notes.txt").write_text("mine", encoding="utf-8")
    before = {path.name: path.read_bytes() for path in target.glob("*")}

    class Impatient(QgsProcessingFeedback):
        def setProgressText(self, text):
            self.cancel()

    run(
        "refineresult",
        feedback=Impatient(),
        RESULT=detected.output,
        THRESHOLD=0.5,
        FOLDER=str(target),
        OVERWRITE=True,
    )
    assert {path.name: path.read_bytes() for path in target.glob("*")} == before
    assert target.parent.exists() == replaced


def test_refining_in_place_replaces_the_result(run, detected, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(detected.output, copy)
    found = run(
        "refineresult", RESULT=str(copy), THRESHOLD=0.9, FOLDER=str(copy), CHANGE="TEMPORARY_OUTPUT"
    )
    assert found["CHANGE"] == str(copy / "change.tif")
    assert (gdal.Open(found["CHANGE"]).ReadAsArray() == 1).sum() == found["PIXELS_CHANGED"]


def test_accuracy_of_a_result_against_itself_is_perfect(run, detected, tmp_path):
    change = detected.files["change"]
    found = run(
        "accuracy", RESULT=change, REFERENCE=change, SAMPLE=200, HTML=str(tmp_path / "a.html")
    )
    assert found["F1"] == found["OVERALL_ACCURACY"] == found["KAPPA"] == 1.0
    assert found["CHANGED_AREA"] == pytest.approx(detected.area_changed_m2)
    assert found["AREA_MARGIN"] == 0.0
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "<table" in page
    assert "Overall accuracy" in page
    assert "<pre>" not in page


def test_accuracy_tells_the_threshold_that_refining_takes(run, detected, tmp_path):
    source = gdal.Open(detected.files["probability"])
    steps = source.ReadAsArray()
    wanted = ((steps > 150) & (steps != 255)).astype(np.uint8)
    reference = str(tmp_path / "reference.tif")
    written = gdal.GetDriverByName("GTiff").CreateCopy(reference, source)
    written.GetRasterBand(1).WriteArray(wanted)
    del written
    feedback, shares = QgsProcessingFeedback(), []
    feedback.progressChanged.connect(shares.append)
    found = run("accuracy", feedback, RESULT=detected.files["change"], REFERENCE=reference)
    assert shares == sorted(shares)  # the bar does not begin again
    assert 150 / 254 <= found["BEST_THRESHOLD"] < 151 / 254
    alone = str(tmp_path / "change.tif")
    gdal.GetDriverByName("GTiff").CreateCopy(alone, gdal.Open(detected.files["change"]))
    assert "BEST_THRESHOLD" not in run("accuracy", RESULT=alone, REFERENCE=reference)


def test_accuracy_is_told_in_the_language_of_qgis(run, detected):
    translator, numbers = QTranslator(), QLocale()
    assert translator.load("deepchange_de", str(FOLDER))
    QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale("de_DE"))
    try:
        text = run("accuracy", RESULT=detected.files["change"], REFERENCE=detected.files["change"])[
            "TEXT"
        ]
    finally:
        QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(numbers)
    lines = [line.split("  ")[0] for line in text.splitlines()]
    assert {"Gesamtgenauigkeit", "unverändert", "verändert"} <= set(lines)
    assert "1,0000" in text
    assert "overall" not in text


def test_accuracy_accepts_a_layer_in_memory(run, detected, tmp_path):
    polygons = QgsVectorLayer(detected.files["changes"])
    polygons.selectAll()
    copy = polygons.materialize(QgsFeatureRequest())
    found = run(
        "accuracy", RESULT=detected.files["change"], REFERENCE=copy, JSON=str(tmp_path / "a.json")
    )
    assert found["F1"] == 1.0
    assert json.loads((tmp_path / "a.json").read_text())["confusion"][0][1] == 0


@pytest.fixture
def models_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("DEEPCHANGE_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("DEEPCHANGE_PYTHON", sys.executable)
    return tmp_path / "models"


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """A checkpoint of ClearSCD in the form in which its authors publish it, with random numbers."""
    torch = pytest.importorskip("torch")
    names = json.loads((Path(__file__).parents[2] / "data/parity/clearscd.json").read_text())[
        "state_dict"
    ]
    path = tmp_path_factory.mktemp("published") / "clearscd.pth"
    torch.manual_seed(0)
    torch.save({name: torch.rand(shape) * 0.1 for name, shape in names}, path)
    return str(path)


def test_published_weights_become_a_model_that_tells_classes(
    run, published, models_folder, tmp_path, monkeypatch
):
    found = run("importweights", FILE=published, NAME="mine", TRAINING_DATA="none")
    monkeypatch.setenv("DEEPCHANGE_PYTHON", "here")
    assert found["MODEL"] == "mine"
    assert found["WEIGHTS"] == str(models_folder / "mine.safetensors")
    kept = {
        name: str(tmp_path / f"{name}.tif")
        for name in ("TRANSITION", "CLASSES_BEFORE", "CLASSES_AFTER")
    }
    detected = run("detectchanges", MODEL="mine", WINDOW=64, **kept)
    assert {name: detected[name] for name in kept} == kept
    layer = QgsRasterLayer(kept["CLASSES_BEFORE"])
    assert {"water", "building", "woodland"} <= {item.label for item in layer.renderer().classes()}
    again = run("importweights", FILE=found["WEIGHTS"], NAME="again")
    assert Path(again["WEIGHTS"]).read_bytes() == Path(found["WEIGHTS"]).read_bytes()
    with pytest.raises(QgsProcessingException, match="brings a card that says all this already"):
        run("importweights", FILE=found["WEIGHTS"], NAME="other", LICENCE="mine")
    with pytest.raises(QgsProcessingException, match="“mine” is installed already"):
        run("importweights", FILE=found["WEIGHTS"], NAME="mine")


def test_test_time_views_give_a_layer_of_uncertainty(run, tmp_path):
    asked = {"UNCERTAINTY": str(tmp_path / "u.tif"), "FOLDER": str(tmp_path / "out")}
    detected = run("detectchanges", MODEL="dsms-fcn-szada", WINDOW=64, TTA="flips", **asked)
    layer = QgsRasterLayer(detected["UNCERTAINTY"])
    assert layer.dataProvider().bandScale(1) == pytest.approx(0.5 / 254)
    recipe = json.loads((tmp_path / "out" / "recipe.json").read_text(encoding="utf-8"))
    assert recipe["request"]["tta"] == "flips"
    with pytest.raises(QgsProcessingException, match="learns from the pair itself"):
        run("detectchanges", MODEL="ir-mad", TTA=1)


def test_a_file_that_holds_no_weights_is_refused_in_a_sentence(run, models_folder, tmp_path):
    (tmp_path / "text.pth").write_text("no weights at all")
    with pytest.raises(QgsProcessingException) as caught:
        run("importweights", FILE=str(tmp_path / "text.pth"))
    assert "text.pth" in str(caught.value)
    assert list(models_folder.glob("*")) == []


@pytest.mark.parametrize("in_place", [True, False])
def test_refining_keeps_what_was_drawn_in_place_and_in_a_copy(in_place, run, detected, tmp_path):
    earlier = shutil.copytree(detected.output, tmp_path / "earlier")
    data = gdal.OpenEx(str(earlier / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = data.GetLayerByName("changes")
    west, east, south, north = layer.GetExtent()
    drawn = ogr.Feature(layer.GetLayerDefn())
    box = (west, south, west, north, east, north, east, south, west, south)
    drawn.SetGeometry(
        ogr.CreateGeometryFromWkt("POLYGON(({} {}, {} {}, {} {}, {} {}, {} {}))".format(*box))
    )
    drawn["note"] = "all of it"
    layer.CreateFeature(drawn)
    del drawn, layer, data
    target = earlier if in_place else tmp_path / "anew"
    run("refineresult", RESULT=str(earlier), THRESHOLD=0.9, CRF="off", FOLDER=str(target))
    data = gdal.OpenEx(str(target / "changes.gpkg"), gdal.OF_VECTOR)
    assert [feature["note"] for feature in data.GetLayerByName("changes")].count("all of it") == 1


# ---- Layers of vector files, and values of references --------------------------------------------


@pytest.fixture
def two_layers(detected, tmp_path):
    """A GeoPackage named as its second layer, which holds the changes; the first holds one of
    them."""
    source, path = detected.files["changes"], str(tmp_path / "reference.gpkg")
    gdal.VectorTranslate(path, source, layerName="study area", layers=["changes"], limit=1)
    gdal.VectorTranslate(
        path, source, layerName="reference", layers=["changes"], accessMode="update"
    )
    return path


@pytest.mark.parametrize(
    "part", ["|layername=reference", "|layerid=1", "|layername=reference|subset=fid > 0"]
)
def test_the_layer_that_is_chosen_is_read_and_not_the_first_of_its_file(
    run, detected, two_layers, part
):
    for reference in (two_layers + part, QgsVectorLayer(two_layers + part, "mine")):
        found = run("accuracy", RESULT=detected.files["change"], REFERENCE=reference)
        assert found["F1"] == 1.0


def test_a_file_of_several_layers_without_a_choice_is_refused(run, detected, two_layers):
    with pytest.raises(
        QgsProcessingException,
        match=r"holds 2 layers: “study area” .*such as “.*\|layername=study area”\.",
    ):
        run("accuracy", RESULT=detected.files["change"], REFERENCE=two_layers)


def test_the_area_of_interest_is_the_chosen_layer_of_its_file(run, detected, two_layers, demo):
    found = run(
        "checkpair", BEFORE=demo[0], AFTER=demo[1], AREA_OF_INTEREST=f"{two_layers}|layerid=1"
    )
    assert found["POSSIBLE"]


def test_what_values_of_the_reference_mean_can_be_said(run, detected, tmp_path):
    change = gdal.Open(detected.files["change"])
    coded = str(tmp_path / "coded.tif")
    gdal.Translate(coded, change, scaleParams=[[0, 1, 1, 2]], noData="none")
    with pytest.raises(
        QgsProcessingException, match="See “Values that mean changed”, “Values that mean unch"
    ):
        run("accuracy", RESULT=detected.files["change"], REFERENCE=coded)
    found = run(
        "accuracy",
        RESULT=detected.files["change"],
        REFERENCE=coded,
        CHANGED="2..255",
        UNCHANGED="1",
    )
    assert found["F1"] == 1.0


def test_what_was_left_out_is_told_in_the_report(run, detected, tmp_path):
    path = str(tmp_path / "stray.gpkg")
    gdal.VectorTranslate(
        path, detected.files["changes"], layers=["changes"], geometryType="GEOMETRY"
    )
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer(0)
    feature = ogr.Feature(layer.GetLayerDefn())
    first = layer.GetNextFeature()
    feature.SetGeometry(first.GetGeometryRef().Boundary())
    layer.CreateFeature(feature)
    del first, feature, layer, dataset
    found = run(
        "accuracy", RESULT=detected.files["change"], REFERENCE=path, HTML=str(tmp_path / "a.html")
    )
    assert "features of the reference “" in found["TEXT"]
    assert "are no polygons and are left out" in (tmp_path / "a.html").read_text()


def test_the_layer_of_an_area_in_a_passing_file_is_kept_with_its_name(two_layers, tmp_path):
    passing = Path(QgsProcessingUtils.tempFolder()) / "passing.gpkg"
    shutil.copyfile(two_layers, passing)
    with kept_area(f"{passing}|layername=reference", str(tmp_path / "out")) as area:
        assert area == f"{tmp_path}/out/area_of_interest.gpkg|layername=reference"
        assert QgsVectorLayer(area).featureCount() > 1
    passing.unlink()


# ---- Learning from decisions ---------------------------------------------------------------------


@pytest.fixture
def decided(run, raster, tmp_path):
    """A result of twelve changes that became bright, accepted, and twelve that became dark,
    rejected, half of each."""
    draw = np.random.default_rng(5)
    ground = draw.integers(90, 130, (3, 200, 240))
    after = ground + draw.integers(-4, 5, ground.shape)
    for number in range(24):
        row, column = 12 + 50 * (number // 6), 12 + 38 * (number % 6)
        after[:, row : row + 10, column : column + 10] += 70 if number % 2 else -70
    pair = (
        raster(tmp_path / f"{name}.tif", date.astype(np.uint8))
        for name, date in (("b", ground), ("a", after))
    )
    detect(DetectionRequest(*pair, str(tmp_path / "decided"), model="ir-mad"))
    dataset = gdal.OpenEx(
        str(tmp_path / "decided" / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE
    )
    layer = dataset.GetLayerByName("changes")
    for number in range(1, 13):
        feature = layer.GetFeature(number)
        middle = feature.geometry().Centroid()
        row, column = int((3750000 - middle.GetY()) / 10), int((middle.GetX() - 700000) / 10)
        feature["decision"] = (
            "accepted" if after[0, row, column] > ground[0, row, column] else "rejected"
        )
        layer.SetFeature(feature)
    return tmp_path / "decided"


def test_polygons_to_decide_are_named(run, decided):
    found = run("askwhattodecide", RESULT=str(decided), COUNT=5)
    assert found["NUMBER_OF_POLYGONS"] == 5
    assert all(int(number) > 12 for number in found["POLYGONS"].split(", "))


def test_learning_leaves_the_wanted_changes_and_the_decided_result_as_it_was(
    run, decided, tmp_path
):
    before = {path.name: path.read_bytes() for path in decided.iterdir()}
    found = run("learnfromdecisions", RESULT=str(decided), FOLDER=str(tmp_path / "learned"))
    assert {path.name: path.read_bytes() for path in decided.iterdir()} == before
    changed = (gdal.Open(str(decided / "change.tif")).ReadAsArray() == 1).sum()
    assert 0.4 * changed < found["PIXELS_CHANGED"] < 0.6 * changed  # one of the two kinds
    assert (tmp_path / "learned" / "recipe.json").exists()


def test_kinds_that_nobody_named_are_left_out_with_a_sentence(run, decided, tmp_path):
    feedback = QgsProcessingFeedback()
    found = run(
        "learnfromdecisions", feedback, RESULT=str(decided), KINDS=str(tmp_path / "kinds.tif")
    )
    assert "KINDS" not in found
    assert "“Kinds of change” is left out. Name kinds in the field" in feedback.textLog()
    assert not (tmp_path / "kinds.tif").exists()


def test_kinds_are_carried_to_a_refined_result(run, decided, tmp_path):
    dataset = gdal.OpenEx(str(decided / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL("UPDATE changes SET kind = 'field' WHERE decision = 'accepted'")
    del dataset
    learned, refined = tmp_path / "learned", tmp_path / "refined.tif"
    run("learnfromdecisions", RESULT=str(decided), FOLDER=str(learned))
    found = run("refineresult", RESULT=str(learned), THRESHOLD=0.6, KINDS=str(refined))
    assert found["KINDS"] == str(refined)
    assert set(np.unique(gdal.Open(str(refined)).ReadAsArray())) == {0, 1}
    layer = QgsRasterLayer(str(refined))
    assert "field" in {item.label for item in layer.renderer().classes()}


def test_what_was_learned_is_saved_as_a_model_and_counts_decisions_on_other_results(
    run, decided, tmp_path, monkeypatch
):
    monkeypatch.setenv("DEEPCHANGE_MODELS", str(tmp_path / "models"))
    run(
        "learnfromdecisions",
        RESULT=str(decided),
        FOLDER=str(tmp_path / "learned"),
        ALSO=f" {decided} ;",
        SAVE="fields",
    )
    assert (tmp_path / "models" / "fields.safetensors").is_file()


def test_learning_without_decisions_asks_for_them(run, detected, tmp_path):
    with pytest.raises(
        QgsProcessingException, match="accept 2 more and reject 2 more in the review"
    ):
        run("learnfromdecisions", RESULT=detected.output, FOLDER=str(tmp_path / "learned"))
    assert not (tmp_path / "learned").exists()


def test_a_review_is_finished_in_a_folder(run, decided, tmp_path):
    found = run(
        "finishreview",
        RESULT=str(decided),
        FOLDER=str(tmp_path / "product"),
        FORMATS=["gpkg", "fgb"],
    )
    assert found["FOLDER"] == str(tmp_path / "product")
    assert found["ACCEPTED"] > 0
    assert found["ACCEPTED_AREA"] > 0
    assert {"accepted.gpkg", "accepted.fgb", "report.html"} <= {
        path.name for path in (tmp_path / "product").iterdir()
    }


def test_parcels_of_a_finished_review_may_be_the_selected_ones(run, decided, tmp_path):
    from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

    layer = QgsVectorLayer(
        str(decided / "changes.gpkg") + "|layername=changes", "as parcels", "ogr"
    )
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([1, 2])
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    found = run(
        "finishreview",
        RESULT=str(decided),
        FOLDER=str(tmp_path / "product"),
        PARCELS=chosen,
        PARCEL_ID="id",
        HTML=False,
    )
    assert found["NUMBER_OF_PARCELS"] == 2


def test_a_folder_beneath_ones_own_is_written_as_in_a_shell(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    found = run("detectchangesunsupervised", MODEL="cva", FOLDER="~/result")
    assert found["FOLDER"] == str(home / "result")
    found = run("refineresult", RESULT="~/result", FOLDER="~/refined", THRESHOLD=0.6)
    assert found["FOLDER"] == str(home / "refined")
    run("finishreview", RESULT="~/refined", FOLDER="~/product", UNDECIDED=True)
    assert {path.name for path in home.iterdir()} >= {"result", "refined", "product"}
    assert not (tmp_path / "~").exists()
