"""An analyst changes her mind: threshold, smallest area and CRF of a result, without the
network."""

import importlib.util
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import BadInput, DetectionRequest, detect, refine
from deepchange.engine.cli.main import main
from deepchange.engine.inference import predictor
from deepchange.engine.tensor.crf import process_pool
from osgeo import gdal


@pytest.fixture
def result(pair_of_files, tmp_path):
    before, after = pair_of_files
    return detect(DetectionRequest(before, after, output=str(tmp_path / "out"), model="cva"))


def content(folder, *names):
    return [(folder / name).read_bytes() for name in names]


def test_refining_with_the_same_choices_changes_no_raster(result, tmp_path):
    folder = tmp_path / "out"
    earlier = content(folder, "probability.tif", "change.tif")
    again = refine(folder)
    assert content(folder, "probability.tif", "change.tif") == earlier
    assert (again.changes, again.area_changed_m2) == (result.changes, result.area_changed_m2)


def test_another_threshold_gives_what_a_detection_with_it_gives(result, pair_of_files, tmp_path):
    refine(tmp_path / "out", threshold=0.8)
    detect(
        DetectionRequest(
            *pair_of_files, output=str(tmp_path / "direct"), model="cva", threshold=0.8
        )
    )
    for name in ("probability.tif", "change.tif"):
        assert content(tmp_path / "out", name) == content(tmp_path / "direct", name)
    recipe = json.loads((tmp_path / "out" / "recipe.json").read_text(encoding="utf-8"))
    assert recipe["request"]["threshold"] == 0.8


def test_a_minimum_area_thins_out_mask_and_polygons_and_can_be_taken_back(result, tmp_path):
    whole = content(tmp_path / "out", "change.tif")
    none = refine(tmp_path / "out", min_area="1000px")
    assert (none.changes, none.pixels_changed, none.min_area) == (0, 0, "1000px")
    assert refine(tmp_path / "out").pixels_changed == 0  # what is not said stays
    assert refine(tmp_path / "out", min_area="auto").changes == result.changes
    assert content(tmp_path / "out", "change.tif") == whole


def test_a_minimum_area_is_the_same_by_refining_as_by_detecting(result, pair_of_files, tmp_path):
    refine(tmp_path / "out", min_area=20_000)
    detect(
        DetectionRequest(
            *pair_of_files, output=str(tmp_path / "direct"), model="cva", min_area="2ha"
        )
    )
    assert content(tmp_path / "out", "change.tif") == content(tmp_path / "direct", "change.tif")


@pytest.mark.parametrize("backend", ["numpy", "torch", "pydensecrf"])
def test_a_crf_refines_a_result_that_had_none(result, backend, pair_of_files, tmp_path):
    if backend == "pydensecrf":
        pytest.importorskip("pydensecrf", reason="pydensecrf is not installed here")
    assert refine(tmp_path / "out", crf=backend).crf == backend
    direct = DetectionRequest(
        *pair_of_files, output=str(tmp_path / "direct"), model="cva", crf=backend
    )
    detect(direct)
    assert content(tmp_path / "out", "change.tif") == content(tmp_path / "direct", "change.tif")


def test_a_stopped_refinement_leaves_the_result_as_it_was(result, tmp_path):
    folder = tmp_path / "out"
    earlier = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(Exception, match="Stopped"):
        refine(folder, threshold=0.9, cancelled=lambda: True)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == earlier


def test_a_folder_without_a_result_gets_one_sentence(tmp_path, capsys):
    assert main(["refine", str(tmp_path)]) == 2
    assert "holds no result that can be refined" in capsys.readouterr().err


def test_images_that_changed_size_are_not_taken_for_those_of_the_result(
    result, pair_of_files, raster, tmp_path
):
    for path in pair_of_files:
        raster(path, np.full((3, 50, 50), 7, np.uint8))
    with pytest.raises(BadInput, match="no longer what the result"):
        refine(tmp_path / "out", crf="torch")


def test_the_command_refines_and_says_what_it_found(result, tmp_path, capsys):
    assert (
        main(
            ["refine", str(tmp_path / "out"), "--threshold", "0.7", "--progress", "none", "--json"]
        )
        == 0
    )
    told = json.loads(capsys.readouterr().out)
    assert told["threshold"] == 0.7
    assert gdal.Open(told["files"]["change"]) is not None


def test_a_moved_result_can_be_refined_where_it_lies_now(result, tmp_path):
    shutil.move(tmp_path / "out", tmp_path / "elsewhere")
    assert refine(tmp_path / "elsewhere", threshold=0.6).output == str(tmp_path / "elsewhere")


def spoil(path):
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


@pytest.mark.parametrize("damage", [Path.unlink, spoil, lambda path: path.write_bytes(b"")])
def test_a_damaged_answer_is_named_in_one_sentence(damage, result, tmp_path, capsys):
    damage(tmp_path / "out" / "probability.tif")
    assert main(["refine", str(tmp_path / "out"), "--threshold", "0.6", "--progress", "none"]) == 2
    said = capsys.readouterr().err
    assert "probability.tif" in said
    assert "our fault" not in said


def test_an_answer_of_another_size_is_refused(result, raster, tmp_path):
    raster(tmp_path / "out" / "probability.tif", np.zeros((3, 40, 40), np.uint8))
    with pytest.raises(BadInput, match=r"is not what the result held \(40 × 40 pixels, 3"):
        refine(tmp_path / "out")


def test_an_answer_of_another_type_is_refused(result, raster, tmp_path):
    path = tmp_path / "out" / "probability.tif"
    probability = gdal.Open(str(path)).ReadAsArray()[None]
    raster(path, (probability / 254).astype(np.float32))
    with pytest.raises(BadInput, match=r"not what the result held \(its values are Float32, inst"):
        refine(tmp_path / "out", threshold=0.6)


def test_images_that_moved_are_named_anew(result, pair_of_files, tmp_path):
    (tmp_path / "archive").mkdir()
    moved = [str(shutil.move(path, tmp_path / "archive")) for path in pair_of_files]
    with pytest.raises(BadInput, match="Put it back, then try again"):
        refine(tmp_path / "out", crf="torch")
    assert refine(tmp_path / "out", crf="torch", before=moved[0], after=moved[1]).crf == "torch"
    assert (
        refine(tmp_path / "out", threshold=0.7).threshold == 0.7
    )  # the recipe knows the new places now


def test_without_a_crf_no_image_is_needed_to_decide_anew(result, pair_of_files, tmp_path):
    folder = tmp_path / "out"
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    picture = (folder / "quicklook.png").read_bytes()
    for path in pair_of_files:
        Path(path).unlink()
    assert refine(folder, threshold=0.8).threshold == 0.8
    again = refine(folder, threshold=result.threshold)
    assert (again.changes, again.area_changed_m2, again.pixels) == (
        result.changes,
        result.area_changed_m2,
        result.pixels,
    )
    anew = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    for name in ("before", "after", "grid", "shift", "learned"):
        assert anew[name] == report[name]
    (told,) = set(anew["warnings"]) - set(report["warnings"])
    assert told.startswith("The kinds of change are left out")
    values = [
        gdal.Open(str(path)).ReadAsArray()
        for path in (folder / "quicklook.png", earlier(tmp_path, picture))
    ]
    assert (
        np.abs(values[0].astype(int) - values[1]).max() <= 1
    )  # the ground of the third panel was rounded before


def earlier(folder, content):
    path = folder / "earlier.png"
    path.write_bytes(content)
    return path


def test_images_that_moved_together_with_their_result_are_found(pair_of_files, tmp_path):
    project = tmp_path / "project"
    (project / "images").mkdir(parents=True)
    images = [str(shutil.copy(path, project / "images")) for path in pair_of_files]
    for path in pair_of_files:
        Path(path).unlink()
    detect(DetectionRequest(*images, output=str(project / "results" / "out"), model="cva"))
    project.rename(tmp_path / "moved")
    folder = tmp_path / "moved" / "results" / "out"
    assert refine(folder, crf="torch").crf == "torch"
    arguments = [
        "detect",
        "--recipe",
        str(folder / "recipe.json"),
        "--output",
        str(tmp_path / "again"),
    ]
    assert main([*arguments, "--progress", "none"]) == 0


def test_the_seconds_are_those_of_the_run_after_deciding_anew_too(result, tmp_path):
    again = refine(tmp_path / "out", threshold=0.8)
    assert (again.seconds, again.stages) == (result.seconds, result.stages)


def test_auto_refines_with_numpy_whatever_is_installed(result, tmp_path, monkeypatch):
    monkeypatch.setattr(predictor, "worker_python", lambda: "/a/python/that/is/gone")
    assert refine(tmp_path / "out", crf="auto").crf == "numpy"
    assert predictor.NO_LOKY not in refine(tmp_path / "out", crf="auto").warnings


def test_the_crf_sees_the_same_whatever_order_a_network_takes_the_bands_in(pair_of_files, tmp_path):
    decided = []
    for order in ((1, 2, 3), (3, 2, 1)):
        out = tmp_path / "".join(map(str, order))
        request = DetectionRequest(
            *pair_of_files,
            str(out),
            model="cva",
            crf="torch",
            bands_before=order,
            bands_after=order,
        )
        detect(request)
        decided.append(
            [gdal.Open(str(out / name)).ReadAsArray() for name in ("probability.tif", "change.tif")]
        )
    (first, refined), (second, again) = decided
    assert (
        np.abs(first.astype(int) - second).max() <= 1
    )  # the length of a vector, summed in another order
    assert (refined == again).all()


def test_a_recipe_that_was_made_with_something_else_is_run_with_a_warning(result, tmp_path, capsys):
    recipe = tmp_path / "out" / "recipe.json"
    told = json.loads(recipe.read_text(encoding="utf-8"))
    told["versions"] |= {"numpy": "0.9", "instruction_set": "AVX512"}
    recipe.write_text(json.dumps(told), encoding="utf-8")
    again = [
        "detect",
        "--recipe",
        str(recipe),
        "--output",
        str(tmp_path / "again"),
        "--progress",
        "none",
    ]
    assert main(again) == 0
    said = capsys.readouterr().out
    assert "The recipe was made with NumPy 0.9 (now " in said
    assert "instruction set AVX512 (now none): the result may differ." in said


def test_a_crf_that_could_use_one_core_only_says_why_once(result, tmp_path, monkeypatch):
    pytest.importorskip("pydensecrf")
    monkeypatch.setattr(predictor.os, "cpu_count", lambda: 2)
    assert predictor.one_process_note("off") is None
    with monkeypatch.context() as patch:
        patch.setattr(process_pool, "find_spec", lambda name: None)
        patch.setattr(
            predictor,
            "find_spec",
            lambda name: importlib.util.find_spec(name) if name != "loky" else None,
        )
        slow = refine(tmp_path / "out", crf="pydensecrf")
        mask = content(tmp_path / "out", "change.tif")
        again = refine(tmp_path / "out")
    assert [*slow.warnings].count(predictor.NO_LOKY) == 1
    assert [*again.warnings].count(predictor.NO_LOKY) == 1
    assert "loky" in predictor.NO_LOKY
    assert predictor.NO_LOKY not in refine(tmp_path / "out").warnings
    assert content(tmp_path / "out", "change.tif") == mask


@pytest.mark.parametrize(
    ("version", "note"), [("3.10.4", predictor.OLD_PYTHON), ("3.11.0", None), ("3.100.1", None)]
)
def test_a_crf_says_that_an_old_python_keeps_it_to_one_core(version, note, monkeypatch):
    monkeypatch.setattr(predictor.os, "cpu_count", lambda: 2)
    monkeypatch.setattr(predictor, "find_spec", lambda name: object())
    monkeypatch.setattr(predictor.platform, "python_version", lambda: version)
    assert predictor.one_process_note("torch") == note
