"""The algorithms as Processing runs them: in the toolbox, in a batch, in `qgis_process`."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from deepchange.engine import DetectionRequest, detect
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer


@pytest.fixture(scope="module")
def provider(qgis_processing):
    from deepchange.qgis_plugin.algorithms.provider import DeepChangeProvider

    added = DeepChangeProvider()
    QgsApplication.processingRegistry().addProvider(added)
    yield added
    QgsApplication.processingRegistry().removeProvider(added)


@pytest.fixture
def run(provider, demo):
    import processing

    def run(algorithm="detectchangesunsupervised", feedback=None, context=None, **values):
        if algorithm.startswith(("detect", "check")):
            values = {"BEFORE": demo[0], "AFTER": demo[1], "MODEL": "cva", **values}
        return processing.run(f"deepchange:{algorithm}", values, context=context, feedback=feedback)

    return run


@pytest.fixture(scope="module")
def detected(demo, tmp_path_factory):
    """The same detection as the command line makes it."""
    output = tmp_path_factory.mktemp("as the command line") / "result"
    return detect(DetectionRequest(*demo, output=str(output), model="cva"))


class Listener(QgsProcessingFeedback):
    """Remembers what is said; stops at a given stage."""

    def __init__(self, stop_at=None):
        super().__init__()
        self.texts, self.warnings, self.fractions, self._stop_at = [], [], [], stop_at
        self.progressChanged.connect(self.fractions.append)

    def setProgressText(self, text):
        self.texts.append(text)
        if text == self._stop_at:
            self.cancel()
        super().setProgressText(text)

    def pushWarning(self, warning):
        self.warnings.append(warning)


def refused(provider, algorithm, values):
    """The sentence with which an algorithm refuses values before it runs."""
    good, sentence = provider.algorithm(algorithm).create().checkParameterValues(values, QgsProcessingContext())
    assert not good
    return sentence


# ---- Detecting ------------------------------------------------------------------------------------------------------


def test_every_algorithm_says_what_it_does_and_what_each_parameter_means(provider):
    names = {algorithm.name() for algorithm in provider.algorithms()}
    assert names == {
        "detectchanges", "detectchangesunsupervised", "checkpair", "refineresult", "accuracy", "importweights",
    }  # fmt: skip
    for algorithm in provider.algorithms():
        assert not algorithm.icon().pixmap(24, 24).isNull()
        for parameter in algorithm.parameterDefinitions():
            assert parameter.help(), f"{algorithm.name()}: {parameter.name()}"
            assert parameter.description() in algorithm.shortHelpString()


def test_the_files_are_those_of_the_command_line(run, detected, tmp_path):
    found = run(FOLDER=str(tmp_path / "result"), CHANGES=str(tmp_path / "mine.gpkg"))
    for name in ("change.tif", "change.tif.aux.xml", "probability.tif"):
        assert (tmp_path / "result" / name).read_bytes() == Path(detected.output, name).read_bytes()
    assert found["NUMBER_OF_CHANGES"] == detected.changes
    assert found["CHANGED_AREA"] == pytest.approx(detected.area_changed_m2)
    assert found["CHANGED_PERCENT"] == detected.changed_percent
    assert QgsVectorLayer(found["CHANGES"]).featureCount() == detected.changes
    assert found["FOLDER"] == str(tmp_path / "result")


def test_destinations_alone_leave_nothing_else_behind(run, detected, tmp_path):
    chosen = {"CHANGE": str(tmp_path / "c.tif"), "PROBABILITY": str(tmp_path / "p.tif")}
    found = run(algorithm="detectchanges", **chosen)
    assert {path.name for path in tmp_path.iterdir()} == {"c.tif", "c.tif.aux.xml", "p.tif"}
    assert (tmp_path / "c.tif").read_bytes() == Path(detected.files["change"]).read_bytes()
    assert {name: found[name] for name in chosen} == chosen
    assert "FOLDER" not in found


def test_temporary_outputs_are_layers_that_can_be_opened(run):
    found = run(CHANGE="TEMPORARY_OUTPUT", CHANGES="TEMPORARY_OUTPUT")
    assert QgsRasterLayer(found["CHANGE"]).isValid()
    assert QgsVectorLayer(found["CHANGES"]).isValid()


def test_loaded_results_are_styled_and_tell_how_they_came_to_be(run, tmp_path):
    project, context, feedback = QgsProject(), QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    wanted = {
        name: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
        for name in ("CHANGES", "CHANGE", "PROBABILITY")
    }
    found = run(context=context, feedback=feedback, FOLDER=str(tmp_path / "kept"), **wanted)
    assert found["CHANGE"] == str(tmp_path / "kept" / "change.tif")
    layers = {}
    for name in wanted:
        layer = layers[name] = QgsVectorLayer(found[name]) if name == "CHANGES" else QgsRasterLayer(found[name])
        context.layersToLoadOnCompletion()[found[name]].postProcessor().postProcessLayer(layer, context, feedback)
        assert "cva" in " ".join(layer.metadata().history())
        assert layer.metadata().licenses()
        assert json.loads(layer.customProperty("deepchange/recipe"))["request"]["model"] == "cva"
    assert layers["PROBABILITY"].renderer().type() == "singlebandpseudocolor"
    assert [item.label for item in layers["CHANGE"].renderer().classes()] == ["changed", "unchanged"]
    assert layers["CHANGES"].renderer().symbol().color().red() == 242


def test_layers_of_the_project_and_a_selection_are_respected(run, demo, tmp_path):
    before, after = (QgsRasterLayer(name, title) for name, title in zip(demo, ("b", "a")))
    extent = after.extent()
    parts = QgsVectorLayer(f"Polygon?crs={after.crs().authid()}", "parts", "memory")
    for west, east in ((0.0, 0.5), (0.5, 1.0)):
        feature = QgsFeature()
        width = extent.width()
        box = QgsRectangle(extent.xMinimum() + west * width, extent.yMinimum(),
                           extent.xMinimum() + east * width, extent.yMaximum())  # fmt: skip
        feature.setGeometry(QgsGeometry.fromRect(box))
        parts.dataProvider().addFeature(feature)
    parts.selectByIds([1])
    QgsProject.instance().addMapLayers([before, after, parts])
    found = run(
        BEFORE=before, AFTER=after.id(), FOLDER=str(tmp_path / "result"), PROBABILITY=str(tmp_path / "p.tif"),
        AREA_OF_INTEREST=QgsProcessingFeatureSourceDefinition(parts.id(), selectedFeaturesOnly=True),
    )  # fmt: skip
    QgsProject.instance().clear()
    assert gdal.Open(found["PROBABILITY"]).RasterXSize == 80
    recipe = json.loads((tmp_path / "result" / "recipe.json").read_text())
    assert Path(recipe["request"]["area_of_interest"]) == tmp_path / "result" / "area_of_interest.gpkg"


def test_options_reach_the_engine(run, tmp_path):
    run(
        "detectchanges", FOLDER=str(tmp_path / "r"), THRESHOLD=0.7, MIN_AREA=500, GRID="before", SEED=3, CRF="off",
        BANDS_BEFORE=[3, 2], BANDS_AFTER=[3, 2], WINDOW=64, OVERLAP=8, NODATA_AFTER=0,
    )  # fmt: skip
    asked = json.loads((tmp_path / "r" / "recipe.json").read_text())["asked"]
    wanted = {"threshold": 0.7, "min_area": 500, "grid": "before", "seed": 3, "crf": "off", "bands_before": [3, 2],
              "window": 64, "overlap": 8, "nodata_after": 0, "nodata_before": None}  # fmt: skip
    assert {name: asked[name] for name in wanted} == wanted


def test_progress_and_stages_are_told(run):
    feedback = Listener()
    run(feedback=feedback)
    assert feedback.texts[0] == "Measuring"
    assert "Detecting" in feedback.texts
    assert feedback.fractions == sorted(feedback.fractions)
    assert feedback.fractions[-1] > 90


def test_a_stop_leaves_nothing(run, tmp_path):
    feedback = Listener(stop_at="Detecting")
    found = run(feedback=feedback, FOLDER=str(tmp_path / "result"), CHANGE=str(tmp_path / "c.tif"))
    assert "CHANGE" not in found
    assert list(tmp_path.iterdir()) == []


def test_it_runs_in_a_thread_while_the_window_stays_alive(provider, demo, tmp_path):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    values = {"BEFORE": demo[0], "AFTER": demo[1], "MODEL": "cva", "CHANGE": str(tmp_path / "c.tif")}
    task = QgsProcessingAlgRunnerTask(
        provider.algorithm("detectchangesunsupervised").create(), values, context, feedback
    )
    loop, ended, alive = QEventLoop(), [], QTimer()
    task.executed.connect(lambda *answer: (ended.append(answer), loop.quit()))
    beats = []
    alive.timeout.connect(lambda: beats.append(1))
    alive.start(5)
    QTimer.singleShot(20000, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    successful, found = ended[0]
    assert successful
    assert len(beats) > 3
    assert found["CHANGE"] == str(tmp_path / "c.tif")
    assert QgsRasterLayer(found["CHANGE"]).isValid()


def test_it_works_as_a_step_of_a_model(provider, demo, tmp_path):
    model, step = QgsProcessingModelAlgorithm("both", "tests"), QgsProcessingModelChildAlgorithm()
    for name in ("BEFORE", "AFTER"):
        model.addModelParameter(QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name))
    step.setAlgorithmId("deepchange:detectchangesunsupervised")
    for name in ("BEFORE", "AFTER"):
        step.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromModelParameter(name)])
    step.addParameterSources("MODEL", [QgsProcessingModelChildParameterSource.fromStaticValue("cva")])
    output = QgsProcessingModelOutput("map", "map")
    output.setChildOutputName("CHANGE")
    detecting = model.addChildAlgorithm(step)
    output.setChildId(detecting)
    model.childAlgorithm(detecting).setModelOutputs({"map": output})
    model.updateDestinationParameters()
    chosen = {"BEFORE": demo[0], "AFTER": demo[1], f"{detecting}:map": str(tmp_path / "c.tif")}
    found, good = model.run(chosen, QgsProcessingContext(), QgsProcessingFeedback())
    assert good
    assert QgsRasterLayer(found[f"{detecting}:map"]).isValid()
    assert found["CHILD_RESULTS"][detecting]["NUMBER_OF_CHANGES"] > 0


# ---- What is refused ------------------------------------------------------------------------------------------------


def test_mistakes_are_answered_before_anything_runs(provider, demo, tmp_path):
    pair = {"BEFORE": demo[0], "AFTER": demo[1]}
    name = "detectchangesunsupervised"
    gone = refused(provider, name, {"BEFORE": str(tmp_path / "gone.tif"), "AFTER": demo[1]})
    assert "gone.tif not found" in gone
    assert "the same image" in refused(provider, name, {**pair, "AFTER": demo[0]})
    assert "--threshold" in refused(provider, name, {**pair, "THRESHOLD": 1.0})
    assert "at most half" in refused(provider, name, {**pair, "WINDOW": 64, "OVERLAP": 60})
    assert "--device" in refused(provider, name, {**pair, "DEVICE": "tpu"})
    assert "written as *.tif" in refused(provider, name, {**pair, "CHANGE": str(tmp_path / "c.img")})
    assert "one of the images" in refused(provider, name, {**pair, "CHANGE": demo[0]})
    assert "holds no result" in refused(provider, "refineresult", {"RESULT": str(tmp_path)})
    assert "does not exist" in refused(provider, "importweights", {"FILE": str(tmp_path / "w.pth")})


def test_a_web_layer_is_to_be_exported_first(provider, demo):
    web = QgsRasterLayer("type=xyz&url=http://localhost/{z}/{x}/{y}.png", "tiles", "wms")
    sentence = refused(provider, "detectchangesunsupervised", {"BEFORE": web, "AFTER": demo[1]})
    assert sentence.startswith("“tiles” comes from a web service: first export it to a GeoTIFF")


def test_the_engines_sentence_is_what_the_analyst_reads(run, town, raster, tmp_path):
    far = raster(tmp_path / "far.tif", town.after, origin=(200000.0, 1000000.0))
    with pytest.raises(QgsProcessingException) as caught:
        run(AFTER=far)
    assert "far.tif" in str(caught.value)
    assert "Traceback" not in str(caught.value)


def test_an_unforeseen_error_is_a_sentence_too(run, monkeypatch):
    from deepchange.qgis_plugin.algorithms import detect_changes

    monkeypatch.setattr(detect_changes, "detect", lambda *_: 1 / 0)
    with pytest.raises(QgsProcessingException, match="This is our fault, not yours"):
        run()


# ---- The others -----------------------------------------------------------------------------------------------------


def test_a_pair_is_checked_without_detecting(run):
    found = run("checkpair")
    assert found["POSSIBLE"] is True
    assert found["PROBLEMS"] == ""
    assert "This pair can be compared." in found["TEXT"]
    assert found["SECONDS"] > 0


def test_a_pair_that_cannot_be_compared_is_an_answer_not_an_error(run, town, raster, tmp_path):
    found = run("checkpair", AFTER=raster(tmp_path / "far.tif", town.after, origin=(200000.0, 1000000.0)))
    assert found["POSSIBLE"] is False
    assert "far.tif" in found["PROBLEMS"]


def test_refining_leaves_the_earlier_result_as_it_was(run, detected, tmp_path):
    earlier = Path(detected.output)
    before = {path.name: path.read_bytes() for path in earlier.iterdir()}
    found = run("refineresult", RESULT=str(earlier), THRESHOLD=0.9, CRF="off", FOLDER=str(tmp_path / "anew"))
    assert {path.name: path.read_bytes() for path in earlier.iterdir()} == before
    assert found["PIXELS_CHANGED"] < detected.pixels_changed
    assert (tmp_path / "anew" / "change.tif").exists()


def test_refining_in_place_replaces_the_result(run, detected, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(detected.output, copy)
    found = run("refineresult", RESULT=str(copy), THRESHOLD=0.9, FOLDER=str(copy), CHANGE="TEMPORARY_OUTPUT")
    assert found["CHANGE"] == str(copy / "change.tif")
    assert (gdal.Open(found["CHANGE"]).ReadAsArray() == 1).sum() == found["PIXELS_CHANGED"]


def test_accuracy_of_a_result_against_itself_is_perfect(run, detected, tmp_path):
    change = detected.files["change"]
    found = run("accuracy", RESULT=change, REFERENCE=change, SAMPLE=200, HTML=str(tmp_path / "a.html"))
    assert found["F1"] == found["OVERALL_ACCURACY"] == found["KAPPA"] == 1.0
    assert found["CHANGED_AREA"] == pytest.approx(detected.area_changed_m2)
    assert found["AREA_MARGIN"] == 0.0
    assert "overall accuracy" in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_accuracy_accepts_a_layer_in_memory(run, detected, tmp_path):
    polygons = QgsVectorLayer(detected.files["changes"])
    polygons.selectAll()
    copy = polygons.materialize(QgsFeatureRequest())
    found = run("accuracy", RESULT=detected.files["change"], REFERENCE=copy, JSON=str(tmp_path / "a.json"))
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
    names = json.loads((Path(__file__).parents[1] / "data/parity/clearscd.json").read_text())["state_dict"]
    path = tmp_path_factory.mktemp("published") / "clearscd.pth"
    torch.manual_seed(0)
    torch.save({name: torch.rand(shape) * 0.1 for name, shape in names}, path)
    return str(path)


def test_published_weights_become_a_model_that_tells_classes(run, published, models_folder, tmp_path):
    found = run("importweights", FILE=published, NAME="mine", TRAINING_DATA="none")
    assert found["MODEL"] == "mine"
    assert found["WEIGHTS"] == str(models_folder / "mine.safetensors")
    kept = {name: str(tmp_path / f"{name}.tif") for name in ("TRANSITION", "CLASSES_BEFORE", "CLASSES_AFTER")}
    detected = run("detectchanges", MODEL="mine", WINDOW=64, **kept)
    assert {name: detected[name] for name in kept} == kept
    layer = QgsRasterLayer(kept["CLASSES_BEFORE"])
    assert {"water", "building", "woodland"} <= {item.label for item in layer.renderer().classes()}
    again = run("importweights", FILE=found["WEIGHTS"], NAME="again")
    assert Path(again["WEIGHTS"]).read_bytes() == Path(found["WEIGHTS"]).read_bytes()
    with pytest.raises(QgsProcessingException, match="“mine” is installed already"):
        run("importweights", FILE=found["WEIGHTS"], NAME="mine")


def test_a_model_that_tells_no_classes_leaves_their_layers_out(run):
    feedback = Listener()
    found = run("detectchanges", feedback, TRANSITION="TEMPORARY_OUTPUT", CHANGE="TEMPORARY_OUTPUT")
    assert "TRANSITION" not in found
    assert QgsRasterLayer(found["CHANGE"]).isValid()
    assert "This model tells no classes: “Transitions” is left out." in feedback.warnings


def test_a_file_that_holds_no_weights_is_refused_in_a_sentence(run, models_folder, tmp_path):
    (tmp_path / "text.pth").write_text("no weights at all")
    with pytest.raises(QgsProcessingException) as caught:
        run("importweights", FILE=str(tmp_path / "text.pth"))
    assert "text.pth" in str(caught.value)
    assert list(models_folder.glob("*")) == []


# ---- Dialogs --------------------------------------------------------------------------------------------------------

DIALOGS = """
import os, sys
sys.path.append(sys.argv[2])
import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.gui import QgsBrowserGuiModel, QgsMapCanvas
from qgis.PyQt.QtWidgets import QMainWindow
from unittest.mock import MagicMock
application = QgsApplication([], True)
application.initQgis()
canvas, window, browser = QgsMapCanvas(), QMainWindow(), QgsBrowserGuiModel()
iface = qgis.utils.iface = MagicMock()
iface.mapCanvas.return_value, iface.mainWindow.return_value = canvas, window
iface.browserModel.return_value, iface.activeLayer.return_value = browser, None
from processing.core.Processing import Processing
Processing.initialize()
import deepchange
plugin = deepchange.classFactory(None)
plugin.initProcessing()
QgsProject.instance().addMapLayer(QgsRasterLayer(sys.argv[1], "image"))
from processing.gui.AlgorithmDialog import AlgorithmDialog
provider = QgsApplication.processingRegistry().providerById("deepchange")
for algorithm in provider.algorithms():
    dialog = AlgorithmDialog(algorithm.create(), False, window)
    dialog.show()
    application.processEvents()
    dialog.close()
    print(algorithm.name(), flush=True)
os._exit(0)
"""


def test_every_dialog_opens_with_a_raster_in_the_project(provider, demo):
    # In a process of its own: a widget of QGIS that fails takes its process with it.
    import processing

    folder = str(Path(processing.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-c", DIALOGS, demo[0], folder], capture_output=True, text=True, check=False, timeout=60
    )
    assert sorted(done.stdout.split()) == sorted(algorithm.name() for algorithm in provider.algorithms()), done.stderr


# ---- In a process of its own ----------------------------------------------------------------------------------------


def test_qgis_process_detects_and_answers_in_json(qgis_process, profile, demo, detected, tmp_path):
    said = qgis_process(
        profile, "run", "deepchange:detectchangesunsupervised", "--json", f"--BEFORE={demo[0]}", f"--AFTER={demo[1]}",
        "--MODEL=cva", "--THRESHOLD=0.5", f"--CHANGE={tmp_path / 'c.tif'}",
    )  # fmt: skip
    answer = json.loads(said[said.index("{") :])["results"]
    assert answer["NUMBER_OF_CHANGES"] == detected.changes
    assert (tmp_path / "c.tif").read_bytes() == Path(detected.files["change"]).read_bytes()
