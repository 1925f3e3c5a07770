"""The algorithms as Processing runs them: in the toolbox, in a batch, in `qgis_process`."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from deepchange.engine import DetectionRequest
from deepchange.engine.pair_check import Check
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
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
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer


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


# ---- Detecting -----------------------------------------------------------------------------------


def test_every_algorithm_says_what_it_does_and_what_each_parameter_means(provider):
    names = {algorithm.name() for algorithm in provider.algorithms()}
    assert names == {
        "detectchanges",
        "detectchangesunsupervised",
        "detectchangesseries",
        "checkpair",
        "refineresult",
        "askwhattodecide",
        "learnfromdecisions",
        "finishreview",
        "accuracy",
        "importweights",
        "trainfrompolygons",
    }
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
        layer = layers[name] = (
            QgsVectorLayer(found[name]) if name == "CHANGES" else QgsRasterLayer(found[name])
        )
        context.layersToLoadOnCompletion()[found[name]].postProcessor().postProcessLayer(
            layer, context, feedback
        )
        assert "cva" in " ".join(layer.metadata().history())
        assert layer.metadata().licenses()
        assert json.loads(layer.customProperty("deepchange/recipe"))["request"]["model"] == "cva"
    assert layers["PROBABILITY"].renderer().type() == "singlebandpseudocolor"
    assert [item.label for item in layers["CHANGE"].renderer().classes()] == [
        "changed",
        "unchanged",
        "not assessed",
    ]
    assert layers["CHANGES"].renderer().classAttribute() == '"decision"'


def test_layers_of_the_project_and_a_selection_are_respected(run, demo, tmp_path):
    before, after = (QgsRasterLayer(name, title) for name, title in zip(demo, ("b", "a")))
    extent = after.extent()
    parts = QgsVectorLayer(f"Polygon?crs={after.crs().authid()}", "parts", "memory")
    for west, east in ((0.0, 0.5), (0.5, 1.0)):
        feature = QgsFeature()
        width = extent.width()
        box = QgsRectangle(
            extent.xMinimum() + west * width,
            extent.yMinimum(),
            extent.xMinimum() + east * width,
            extent.yMaximum(),
        )
        feature.setGeometry(QgsGeometry.fromRect(box))
        parts.dataProvider().addFeature(feature)
    parts.selectByIds([1])
    QgsProject.instance().addMapLayers([before, after, parts])
    found = run(
        BEFORE=before,
        AFTER=after.id(),
        FOLDER=str(tmp_path / "result"),
        PROBABILITY=str(tmp_path / "p.tif"),
        AREA_OF_INTEREST=QgsProcessingFeatureSourceDefinition(
            parts.id(), selectedFeaturesOnly=True
        ),
    )
    QgsProject.instance().clear()
    assert gdal.Open(found["PROBABILITY"]).RasterXSize == 80
    recipe = json.loads((tmp_path / "result" / "recipe.json").read_text())
    assert (
        Path(recipe["request"]["area_of_interest"]) == tmp_path / "result" / "area_of_interest.gpkg"
    )


def test_where_only_selected_polygons_are_wanted_and_none_is_that_is_said(run):
    parts = QgsVectorLayer("Polygon?crs=EPSG:4326", "parts", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(35, 33, 36, 34)))
    parts.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(parts)
    chosen = QgsProcessingFeatureSourceDefinition(parts.id(), selectedFeaturesOnly=True)
    with pytest.raises(QgsProcessingException, match="No polygon of “parts” is selected"):
        run(AREA_OF_INTEREST=chosen)
    QgsProject.instance().clear()


def test_options_reach_the_engine(run, tmp_path):
    run(
        "detectchanges",
        FOLDER=str(tmp_path / "r"),
        THRESHOLD=0.7,
        MIN_AREA=500,
        GRID="before",
        ALIGN="shift",
        SEED=3,
        CRF="off",
        BANDS_BEFORE=[3, 2],
        BANDS_AFTER=[3, 2],
        WINDOW=64,
        OVERLAP=8,
        NODATA_AFTER=0,
    )
    asked = json.loads((tmp_path / "r" / "recipe.json").read_text())["asked"]
    wanted = {
        "threshold": 0.7,
        "min_area": 500,
        "grid": "before",
        "align": "shift",
        "seed": 3,
        "crf": "off",
        "bands_before": [3, 2],
        "window": 64,
        "overlap": 8,
        "nodata_after": 0,
        "nodata_before": None,
    }
    assert {name: asked[name] for name in wanted} == wanted


@pytest.fixture
def request_of(provider, demo):
    """What the engine would be asked for some values of the parameters."""
    from deepchange.qgis_plugin.processing.pair_parameters import request

    def request_of(**values):
        algorithm = provider.algorithm("detectchanges").create()
        given = {"BEFORE": demo[0], "AFTER": demo[1], **values}
        return request(algorithm, given, QgsProcessingContext(), "somewhere", None)

    return request_of


@pytest.mark.parametrize("given", [{}, {"MIN_AREA": "auto"}, {"MIN_AREA": None}, {"MIN_AREA": " "}])
def test_a_minimum_area_that_nobody_gives_is_left_to_the_engine(request_of, given):
    assert request_of(**given).min_area == DetectionRequest("a", "b", "c").min_area


@pytest.mark.parametrize("given", [500, 500.0, "500", " 5e2 "])
def test_a_minimum_area_may_be_a_number_as_in_older_models_and_scripts(request_of, given):
    assert request_of(MIN_AREA=given).min_area == 500.0
    assert request_of(MIN_AREA=0).min_area == 0.0


def test_a_minimum_area_may_have_a_unit():
    from deepchange.qgis_plugin.processing.pair_parameters import minimum_area

    assert [minimum_area(text) for text in ("25px", "0.5 ha", "auto")] == ["25px", "0.5ha", "auto"]


@pytest.mark.skipif(DetectionRequest.min_area != "auto", reason="The engine takes numbers only.")
def test_a_minimum_area_with_a_unit_reaches_the_engine(request_of):
    assert request_of(MIN_AREA="25 px").min_area == "25px"


def test_a_minimum_area_that_is_none_is_refused_before_the_run(refused, demo):
    sentence = refused("detectchanges", {"BEFORE": demo[0], "AFTER": demo[1], "MIN_AREA": "small"})
    assert "small" in sentence


def test_a_crs_is_taken_as_gdal_understands_it_or_refused(request_of, refused, demo):
    assert request_of(CRS_BEFORE="EPSG:32633", CRS_AFTER=None).crs_before == "EPSG:32633"
    pair = {"BEFORE": demo[0], "AFTER": demo[1]}
    assert "“nonsense” is no CRS" in refused("detectchanges", {**pair, "CRS_AFTER": "nonsense"})


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


def in_a_thread(algorithm, values, context):
    """Run as the toolbox does it; returns whether it went well, the outputs, and how often the
    window was alive."""
    feedback = QgsProcessingFeedback()  # the task owns none of what it works with
    task = QgsProcessingAlgRunnerTask(algorithm.create(), values, context, feedback)
    loop, ended, alive, beats = QEventLoop(), [], QTimer(), []
    task.executed.connect(lambda *answer: (ended.append(answer), loop.quit()))
    alive.timeout.connect(lambda: beats.append(1))
    alive.start(5)
    QTimer.singleShot(20000, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    return (*ended[0], len(beats))


def test_it_runs_in_a_thread_while_the_window_stays_alive(provider, demo, tmp_path):
    values = {
        "BEFORE": demo[0],
        "AFTER": demo[1],
        "MODEL": "cva",
        "CHANGE": str(tmp_path / "c.tif"),
    }
    successful, found, beats = in_a_thread(
        provider.algorithm("detectchangesunsupervised"), values, QgsProcessingContext()
    )
    assert successful
    assert beats > 3
    assert found["CHANGE"] == str(tmp_path / "c.tif")
    assert QgsRasterLayer(found["CHANGE"]).isValid()


@pytest.mark.parametrize("name", ["detectchanges", "detectchangesunsupervised", "refineresult"])
@pytest.mark.parametrize("folder", [False, True])
def test_layers_that_a_thread_made_wait_to_be_loaded(
    provider, demo, detected, tmp_path, name, folder
):
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    values = {
        "BEFORE": demo[0],
        "AFTER": demo[1],
        "MODEL": "cva",
        "RESULT": detected.output,
        "CHANGES": QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project),
        "CHANGE": QgsProcessingOutputLayerDefinition(str(tmp_path / "c.tif"), project),
        "PROBABILITY": "TEMPORARY_OUTPUT",
        **({"FOLDER": str(tmp_path / "kept")} if folder else {}),
    }
    successful, found, _ = in_a_thread(provider.algorithm(name), values, context)
    assert successful
    waiting = context.layersToLoadOnCompletion()
    assert set(waiting) == {found["CHANGES"], found["CHANGE"]}
    assert all(details.postProcessor() is not None for details in waiting.values())
    before, after = (Path(image).stem for image in demo)
    dated = "beirut_2015-08-20.tif (2015-08-20) → beirut_2017-10-03.tif (2017-10-03)"
    pair = dated if name == "refineresult" else f"{before} → {after}"
    assert waiting[found["CHANGES"]].name == f"Change polygons · {pair}"


def test_destinations_that_a_batch_leaves_empty_are_not_announced(run, tmp_path):
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    given = {"CHANGES": str(tmp_path / "c.gpkg"), "CHANGE": "", "PROBABILITY": ""}
    found = run(
        context=context,
        **{name: QgsProcessingOutputLayerDefinition(path, project) for name, path in given.items()},
    )
    assert list(context.layersToLoadOnCompletion()) == [found["CHANGES"]]


@pytest.fixture
def as_a_step(demo, provider):
    """Runs a model with one step, saved and opened before; returns its outputs and the layers to
    load.

    sources: parameters of the step to where their value comes from, beside both images."""

    def as_a_step(tmp_path, **sources):
        model, step = (
            QgsProcessingModelAlgorithm("both", "tests"),
            QgsProcessingModelChildAlgorithm(),
        )
        for name in ("BEFORE", "AFTER"):
            model.addModelParameter(
                QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name)
            )
        model.addModelParameter(
            QgsProcessingParameterNumber("LEAST", "LEAST"), QgsProcessingModelParameter("LEAST")
        )
        step.setAlgorithmId("deepchange:detectchangesunsupervised")
        for name in ("BEFORE", "AFTER"):
            step.addParameterSources(
                name, [QgsProcessingModelChildParameterSource.fromModelParameter(name)]
            )
        for name, source in sources.items():
            step.addParameterSources(name, [source])
        output = QgsProcessingModelOutput("map", "map")
        output.setChildOutputName("CHANGE")
        detecting = model.addChildAlgorithm(step)
        output.setChildId(detecting)
        model.childAlgorithm(detecting).setModelOutputs({"map": output})
        model.updateDestinationParameters()
        assert model.toFile(str(tmp_path / "saved.model3"))
        opened, context, project = (
            QgsProcessingModelAlgorithm(),
            QgsProcessingContext(),
            QgsProject(),
        )
        assert opened.fromFile(str(tmp_path / "saved.model3"))
        # From QGIS 3.40 on, an output of a model is called as it is named, and no longer after its
        # step as well.
        (name,) = (parameter.name() for parameter in opened.destinationParameterDefinitions())
        assert name in ("map", f"{detecting}:map")
        chosen = {"BEFORE": demo[0], "AFTER": demo[1], "LEAST": 500}
        chosen[name] = QgsProcessingOutputLayerDefinition(str(tmp_path / "c.tif"), project)
        found, good = opened.run(chosen, context, QgsProcessingFeedback())
        assert good
        assert QgsRasterLayer(found[name]).isValid()
        return found["CHILD_RESULTS"][detecting], [
            item.name for item in context.layersToLoadOnCompletion().values()
        ]

    return as_a_step


def test_it_works_as_a_step_of_a_model(as_a_step, detected, tmp_path):
    found, layers = as_a_step(
        tmp_path, MODEL=QgsProcessingModelChildParameterSource.fromStaticValue("cva")
    )
    assert found["NUMBER_OF_CHANGES"] == detected.changes
    assert layers == ["map"]


def test_a_model_that_was_exported_as_python_runs_as_the_model_does(
    as_a_step, demo, detected, tmp_path
):
    as_a_step(tmp_path, MODEL=QgsProcessingModelChildParameterSource.fromStaticValue("cva"))
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(tmp_path / "saved.model3"))
    lines = model.asPythonCode(QgsProcessing.PythonQgsProcessingAlgorithmSubclass, 4)
    made = {"__name__": "script"}
    exec("\n".join(lines), made)  # as QGIS runs a script of the toolbox
    (kind,) = (
        each for each in made.values() if isinstance(each, type) and each.__module__ == "script"
    )
    script = kind()
    script.initAlgorithm()
    (name,) = (parameter.name() for parameter in script.destinationParameterDefinitions())
    chosen = {"BEFORE": demo[0], "AFTER": demo[1], "LEAST": 500, name: str(tmp_path / "s.tif")}
    found, good = script.run(chosen, QgsProcessingContext(), QgsProcessingFeedback())
    assert good
    assert Path(found[name]).read_bytes() == Path(detected.files["change"]).read_bytes()


@pytest.mark.parametrize(
    ("way", "value"),
    [("fromStaticValue", 500.0), ("fromModelParameter", "LEAST"), ("fromExpression", "250 * 2")],
)
def test_a_minimum_area_of_an_older_model_is_still_a_number(as_a_step, run, tmp_path, way, value):
    source = QgsProcessingModelChildParameterSource
    least = getattr(source, way)(value)
    found, _ = as_a_step(tmp_path, MODEL=source.fromStaticValue("cva"), MIN_AREA=least)
    assert 0 < found["NUMBER_OF_CHANGES"] == run(MIN_AREA=500)["NUMBER_OF_CHANGES"]


def test_a_model_that_tells_no_classes_leaves_their_layers_out(run):
    feedback = Listener()
    found = run("detectchanges", feedback, TRANSITION="TEMPORARY_OUTPUT", CHANGE="TEMPORARY_OUTPUT")
    assert "TRANSITION" not in found
    assert QgsRasterLayer(found["CHANGE"]).isValid()
    assert "This model tells no classes: “Transitions” is left out." in feedback.warnings


# ---- Choices -------------------------------------------------------------------------------------


@pytest.mark.parametrize("model", ["cva", 2, "2"])
def test_a_model_is_named_or_told_by_its_place_in_the_list(run, tmp_path, model):
    run("detectchanges", MODEL=model, GRID=1, CRF="3", FOLDER=str(tmp_path / "r"))
    asked = json.loads((tmp_path / "r" / "recipe.json").read_text())["asked"]
    assert (asked["model"], asked["grid"], asked["crf"]) == ("cva", "before", "off")


def test_without_a_choice_it_is_the_default(run, monkeypatch):
    asked = []
    monkeypatch.setattr(
        "deepchange.qgis_plugin.processing.check_pair.check",
        lambda request: asked.append(request) or Check(),
    )
    run("checkpair", MODEL=None)
    assert asked[0].model == "ir-mad"


@pytest.mark.parametrize("model", ["cv", 99, "-1", "1.0"])
def test_a_model_that_is_not_in_the_list_is_refused(refused, demo, model):
    said = refused("detectchanges", {"BEFORE": demo[0], "AFTER": demo[1], "MODEL": model})
    assert said.startswith(f"Model: “{model}” is none of ")
    assert "ir-mad, " in said
    assert "MODEL" in said


def test_the_help_tells_how_a_model_is_chosen_in_scripts(provider):
    text = provider.algorithm("detectchangesunsupervised").shortHelpString()
    assert "its name, such as ir-mad, or its number in the list, from 0 on" in text


# ---- What is refused -----------------------------------------------------------------------------


def test_mistakes_are_answered_before_anything_runs(refused, demo, tmp_path):
    pair = {"BEFORE": demo[0], "AFTER": demo[1]}
    name = "detectchangesunsupervised"
    gone = refused(name, {"BEFORE": str(tmp_path / "gone.tif"), "AFTER": demo[1]})
    assert "gone.tif not found" in gone
    assert "the same image" in refused(name, {**pair, "AFTER": demo[0]})
    assert "“Threshold” is 1.0" in refused(name, {**pair, "THRESHOLD": 1.0})
    assert "at most half" in refused(name, {**pair, "WINDOW": 64, "OVERLAP": 60})
    assert "“Device” is" in refused(name, {**pair, "DEVICE": "tpu"})
    assert "written as *.tif" in refused(name, {**pair, "CHANGE": str(tmp_path / "c.img")})
    assert "is read in the same run" in refused(name, {**pair, "CHANGE": demo[0]})
    assert "holds no result" in refused("refineresult", {"RESULT": str(tmp_path)})
    assert "does not exist" in refused("importweights", {"FILE": str(tmp_path / "w.pth")})


@pytest.mark.parametrize("value", ["memory:", QgsProcessingOutputLayerDefinition("memory:changes")])
def test_a_layer_in_memory_is_a_temporary_one(run, value):
    path = run(CHANGES=value)["CHANGES"]
    assert path.endswith(".gpkg")
    assert QgsVectorLayer(path).isValid()


def test_a_destination_may_be_an_expression_and_is_refused_like_any_other(
    run, refused, demo, tmp_path
):
    good, bad = (
        QgsProperty.fromExpression(f"'{tmp_path}/c' || '.{ending}'") for ending in ("gpkg", "shp")
    )
    wrapped = QgsProcessingOutputLayerDefinition()
    wrapped.sink = bad
    pair = {"BEFORE": demo[0], "AFTER": demo[1]}
    assert "written as *.gpkg" in refused("detectchanges", {**pair, "CHANGES": bad})
    assert "written as *.gpkg" in refused("detectchanges", {**pair, "CHANGES": wrapped})
    assert run(CHANGES=good)["CHANGES"] == str(tmp_path / "c.gpkg")


def test_layers_go_into_a_folder_that_is_not_there_yet(run, tmp_path):
    path = str(tmp_path / "new" / "deep" / "c.TIFF")
    assert run(CHANGE=path)["CHANGE"] == path
    assert QgsRasterLayer(path).isValid()


def test_all_layers_may_be_left_out(run):
    found = run(CHANGES=None, CHANGE=QgsProcessingOutputLayerDefinition(), PROBABILITY="")
    assert {"CHANGES", "CHANGE", "PROBABILITY", "FOLDER"}.isdisjoint(found)
    assert found["NUMBER_OF_CHANGES"] > 0


def test_no_two_layers_share_a_file(refused, detected, demo, tmp_path):
    pair = {"BEFORE": demo[0], "AFTER": demo[1]}
    one = str(tmp_path / "one.tif")
    assert "file of another layer, too" in refused(
        "detectchanges", {**pair, "CHANGE": one, "PROBABILITY": one}
    )
    kept = {"FOLDER": str(tmp_path / "r"), "CHANGE": str(tmp_path / "r" / "probability.tif")}
    assert "file of another layer, too" in refused("detectchanges", {**pair, **kept})
    earlier = {"RESULT": detected.output, "CHANGE": detected.files["probability"]}
    assert "is read in the same run" in refused("refineresult", earlier)


def test_a_geopackage_with_layers_of_others_is_not_replaced(run, refused, demo, detected, tmp_path):
    path = str(tmp_path / "mine.gpkg")
    run(CHANGES=path)
    run(CHANGES=path)  # ours alone may be replaced, as everywhere in Processing
    base = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    base.ExecuteSQL(
        "INSERT OR REPLACE INTO gpkg_contents (table_name, data_type) VALUES ('layer_styles', "
        "'attributes')"
    )
    base = None  # so newer GDAL writes what it lists among the layers
    run(CHANGES=path)
    gdal.VectorTranslate(path, detected.files["changes"], layerName="parcels", accessMode="append")
    sentence = refused("detectchanges", {"BEFORE": demo[0], "AFTER": demo[1], "CHANGES": path})
    assert "holds other layers (parcels), which would be lost" in sentence


def test_decisions_in_a_file_that_is_written_again_are_kept_in_a_copy(run, tmp_path):
    path, told = tmp_path / "100%m mine.gpkg", Listener()
    run(CHANGES=str(path))
    base = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = base.GetLayerByName("changes")
    feature = layer.GetNextFeature()
    feature["decision"] = "accepted"
    layer.SetFeature(feature)
    del feature, layer, base
    run(CHANGES=str(path), feedback=told)
    (copy,) = tmp_path.glob("100%m mine *.gpkg")
    assert any(f"is kept in “{copy.name}”" in warning for warning in told.warnings)
    base = gdal.OpenEx(str(copy), gdal.OF_VECTOR)
    kept = base.GetLayerByName("changes")
    assert [f["decision"] for f in kept if f["decision"]] == ["accepted"]
    del kept, base
    run(CHANGES=str(path))
    assert len(list(tmp_path.glob("*.gpkg"))) == 2


def test_polygons_with_unsaved_edits_are_not_replaced_under_the_analysts_hands(
    run, provider, demo, tmp_path
):
    folder = tmp_path / "r"
    found = run(FOLDER=str(folder), CHANGES="TEMPORARY_OUTPUT")
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    polygons = QgsVectorLayer(found["CHANGES"], "my polygons")
    project.addMapLayer(polygons)
    polygons.startEditing()
    polygons.deleteFeature(1)
    pair = {"BEFORE": demo[0], "AFTER": demo[1]}
    for name, values in (
        ("detectchanges", {**pair, "CHANGES": found["CHANGES"]}),
        ("detectchanges", {**pair, "FOLDER": str(folder), "OVERWRITE": True}),
        ("refineresult", {"RESULT": str(folder), "FOLDER": str(folder)}),
        # What is not saved would not count in these.
        ("refineresult", {"RESULT": str(folder), "FOLDER": str(tmp_path / "anew")}),
        ("learnfromdecisions", {"RESULT": str(folder)}),
        ("askwhattodecide", {"RESULT": str(folder)}),
        ("finishreview", {"RESULT": str(folder), "FOLDER": str(tmp_path / "product")}),
    ):
        good, sentence = provider.algorithm(name).create().checkParameterValues(values, context)
        assert not good, name
        assert "“my polygons” has edits that are not saved" in sentence
    polygons.rollBack()
    assert provider.algorithm(name).create().checkParameterValues(values, context)[0]


def test_decisions_that_wait_beside_the_polygons_are_not_left_out_without_a_word(
    refused, detected, tmp_path
):
    folder = shutil.copytree(detected.output, tmp_path / "r")
    waits = {"polygons": [{"fid": 1, "shape": "a", "was": {}, "is": {"decision": "accepted"}}]}
    (folder / "changes_waiting_1.json").write_text(json.dumps({**waits, "drawn": []}))
    for name, values in (
        ("refineresult", {"FOLDER": str(tmp_path / "anew")}),
        ("learnfromdecisions", {}),
        ("askwhattodecide", {}),
        ("finishreview", {"FOLDER": str(tmp_path / "product")}),
    ):
        sentence = refused(name, {"RESULT": str(folder), **values})
        assert "are not in the file of its polygons yet" in sentence


@pytest.mark.parametrize(
    "target", ["ogr:dbname='{}/c.gpkg' table=\"t\" (geom)", "{}/c.gpkg|layername=t", "{}/c.shp"]
)
def test_targets_that_are_no_file_of_their_own_are_refused(refused, demo, tmp_path, target):
    pair = {"BEFORE": demo[0], "AFTER": demo[1]}
    assert "a file of its own" in refused(
        "detectchanges", {**pair, "CHANGES": target.format(tmp_path)}
    )


def test_a_web_layer_is_to_be_exported_first(refused, demo):
    web = QgsRasterLayer("type=xyz&url=http://localhost/{z}/{x}/{y}.png", "tiles", "wms")
    sentence = refused("detectchangesunsupervised", {"BEFORE": web, "AFTER": demo[1]})
    assert sentence.startswith("“tiles” comes from a web service: first export it to a GeoTIFF")


def test_the_engines_sentence_is_what_the_analyst_reads(run, town, raster, tmp_path):
    far = raster(tmp_path / "far.tif", town.after, origin=(200000.0, 1000000.0))
    with pytest.raises(QgsProcessingException) as caught:
        run(AFTER=far)
    assert "far.tif" in str(caught.value)
    assert "Traceback" not in str(caught.value)


def test_an_unforeseen_error_is_a_sentence_too(run, monkeypatch):
    from deepchange.qgis_plugin.processing import detect_changes

    monkeypatch.setattr(detect_changes, "detect", lambda *_: 1 / 0)
    with pytest.raises(QgsProcessingException, match="This is our fault, not yours"):
        run()


def test_two_dates_in_the_bands_of_one_file_can_be_compared(run, town, raster, tmp_path):
    both = raster(tmp_path / "both.tif", np.concatenate([town.before, town.after]))
    found = run(BEFORE=both, AFTER=both, BANDS_BEFORE=[1, 2, 3], BANDS_AFTER=[4, 5, 6])
    assert found["PIXELS_CHANGED"] > 0


# ---- Folders, bands, models ----------------------------------------------------------------------


def test_an_earlier_result_is_replaced_only_when_that_is_said(run, refused, demo, tmp_path):
    folder = str(tmp_path / "kept")
    run(FOLDER=folder)
    pair = {"BEFORE": demo[0], "AFTER": demo[1], "MODEL": "cva", "FOLDER": folder}
    assert "already holds a result" in refused("detectchangesunsupervised", pair)
    found = run(FOLDER=folder, OVERWRITE=True, THRESHOLD=0.9)
    assert json.loads(Path(folder, "report.json").read_text(encoding="utf-8"))["threshold"] == 0.9
    assert found["FOLDER"] == folder


def test_a_temporary_folder_asks_nothing(run):
    folders = {run(FOLDER="TEMPORARY_OUTPUT")["FOLDER"] for _ in range(2)}
    assert len(folders) == 2
    assert all(Path(folder, "report.json").exists() for folder in folders)


def test_bands_and_places_that_do_not_fit_are_refused_before_the_run(
    refused, demo, town, raster, tmp_path
):
    pair = {"BEFORE": demo[0], "AFTER": demo[1], "MODEL": "cva"}
    assert "no band 9" in refused("detectchanges", {**pair, "BANDS_BEFORE": [9]})
    far = raster(tmp_path / "far.tif", town.after, origin=(200000.0, 1000000.0))
    assert "do not overlap" in refused("detectchanges", {**pair, "AFTER": far})


def test_a_folder_inside_a_file_is_refused(refused, demo, tmp_path):
    (tmp_path / "file").write_text("x")
    pair = {"BEFORE": demo[0], "AFTER": demo[1], "FOLDER": str(tmp_path / "file" / "x")}
    assert "is a file, so no folder can lie there" in refused("detectchanges", pair)


def test_a_choice_is_told_by_its_name_or_place_and_shown_in_the_users_words(provider):
    algorithm = provider.algorithm("detectchanges").create()
    crf = algorithm.parameterDefinition("CRF")
    assert crf.options() == ["automatic", "pydensecrf", "torch", "off", "numpy"]
    assert [crf.chosen(value) for value in ("off", 3, None)] == ["off", "off", "auto"]
    assert crf.checkValueIsAcceptable("off")
    assert not crf.checkValueIsAcceptable("maybe")


@pytest.mark.parametrize(
    "name", ["detectchanges", "detectchangesunsupervised", "refineresult", "checkpair"]
)
def test_a_step_of_a_model_needs_no_value_that_has_a_default(provider, name):
    algorithm = provider.algorithm(name).create()
    mandatory = {
        parameter.name()
        for parameter in algorithm.parameterDefinitions()
        if not parameter.flags() & parameter.Flag.FlagOptional
    }
    assert mandatory == ({"RESULT"} if name == "refineresult" else {"BEFORE", "AFTER", "MODEL"})
