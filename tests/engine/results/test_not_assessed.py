"""Why pixels were not assessed: told apart by reason, in the result and on the map."""

import json
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect, learn, refine, resume, unfinished_in
from deepchange.engine.cli.main import main
from deepchange.engine.errors import BadInput, InputChanged, WorkerFailed
from deepchange.engine.results import not_assessed
from deepchange.engine.results.report import read_recipe
from osgeo import gdal
from support.images import ground, write

SIZE = 60, 80


@pytest.fixture
def scene(tmp_path):
    """A pair with a change, a cloud in each date that the masks know, and a gap in the images."""
    before = ground().astype(np.uint16)
    after = before + 3
    for column in (4, 24, 44, 64):  # four changes, two darker and two brighter
        after[:, 5:13, column : column + 8] = 20 if column < 40 else 250
    before[:, 20:30, 10:30] = 4000
    after[:, 25:35, 20:40] = 4000
    after[:, 50:60, 0:10] = 0
    masks = np.full((2, *SIZE), 4, np.uint8)
    masks[0, 20:30, 10:30] = 9
    masks[1, 25:35, 20:40] = 8
    return [
        write(tmp_path / "before.tif", before, nodata=0),
        write(tmp_path / "after.tif", after, nodata=0),
        write(tmp_path / "before_SCL.tif", masks[:1]),
        write(tmp_path / "after_SCL.tif", masks[1:]),
    ]


def asked(scene, output, **options):
    return DetectionRequest(*scene[:2], str(output), model="ir-mad", device="cpu", **options)


def values(folder, name="not_assessed.tif"):
    return gdal.Open(str(Path(folder) / name)).ReadAsArray()


def by_reason(result):
    return {row["reason"]: row["pixels"] for row in result.not_assessed}


WANTED = {
    "nodata": 100,
    "masked in both": 50,
    "masked before": 150,
    "masked after": 150,
}


def test_area_is_told_by_reason_and_adds_up_to_what_was_not_assessed(scene, tmp_path):
    result = detect(asked(scene, tmp_path / "out"))
    assert by_reason(result) == WANTED
    assert sum(WANTED.values()) == result.pixels_not_assessed
    areas = [row["area_m2"] for row in result.not_assessed]
    assert sum(areas) == pytest.approx(result.area_not_assessed_m2)
    told = json.loads((tmp_path / "out" / "report.json").read_text())
    assert told["not_assessed"] == list(result.not_assessed)
    assert [layer["taken_as"] for layer in told["masks"]["layers"]] == ["scl", "scl"]


def test_the_map_says_the_reason_of_each_pixel(scene, tmp_path):
    detect(asked(scene, tmp_path / "out"))
    layer = values(tmp_path / "out")
    places = [(0, 0), (52, 2), (21, 12), (33, 35), (27, 25)]
    assert [layer[place] for place in places] == [
        0,
        not_assessed.NODATA,
        not_assessed.BEFORE,
        not_assessed.AFTER,
        not_assessed.BOTH,
    ]
    assert "masked before" in (tmp_path / "out" / "not_assessed.qml").read_text()


def test_probability_and_change_say_of_masked_pixels_what_they_say_of_nodata(scene, tmp_path):
    detect(asked(scene, tmp_path / "out"))
    hidden = values(tmp_path / "out") > 0
    assert (values(tmp_path / "out", "probability.tif")[hidden] == 255).all()
    assert (values(tmp_path / "out", "change.tif")[hidden] == 255).all()
    assert (values(tmp_path / "out", "probability.tif")[~hidden] != 255).all()


def test_clouds_that_are_masked_are_no_change(scene, tmp_path):
    masked = detect(asked(scene, tmp_path / "masked"))
    bare = detect(asked(scene, tmp_path / "bare", found_masks=False))
    assert values(tmp_path / "bare", "change.tif")[33, 35] == 1
    assert (values(tmp_path / "masked", "change.tif")[16:] != 1).all()
    assert masked.pixels_changed < bare.pixels_changed


def test_a_result_without_masks_has_no_layer_of_reasons(scene, tmp_path):
    result = detect(asked(scene, tmp_path / "out", found_masks=False))
    told = json.loads((tmp_path / "out" / "report.json").read_text())
    recipe = json.loads((tmp_path / "out" / "recipe.json").read_text())
    assert "not_assessed" not in result.files
    assert not (tmp_path / "out" / "not_assessed.tif").exists()
    assert not {"masks", "not_assessed"} & told.keys()
    assert "masks_before" not in recipe["request"]


def test_ground_outside_the_area_of_interest_has_no_reason(scene, tmp_path):
    area = tmp_path / "area.geojson"
    corners = [[700000, 3750000], [700400, 3750000], [700400, 3749600], [700000, 3750000]]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32636"}}
    shape = {"type": "Polygon", "coordinates": [corners]}
    feature = {"type": "Feature", "properties": {}, "geometry": shape}
    area.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}))
    result = detect(asked(scene, tmp_path / "out", area_of_interest=str(area)))
    assert sum(by_reason(result).values()) == result.pixels_not_assessed
    assert values(tmp_path / "out")[-1, 0] == 255


def test_the_command_line_prints_the_reasons_and_writes_them_as_json(scene, tmp_path, capsys):
    words = [*scene[:2], "--model", "ir-mad", "--progress", "none", "--output"]
    assert main(["detect", *words, str(tmp_path / "out")]) == 0
    printed = capsys.readouterr().out
    assert "masked in both  0.500 ha (50 pixels)" in printed
    assert "Leave it out with --no-found-masks." in printed
    assert main(["detect", *words, str(tmp_path / "again"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {row["reason"] for row in told["not_assessed"]} == WANTED.keys()


def test_the_check_tells_what_lies_beside_the_images(scene, capsys):
    assert main(["check", *scene[:2], "--model", "ir-mad"]) == 0
    assert "“after_SCL.tif” lies beside “after.tif” and is used" in capsys.readouterr().out
    assert main(["check", *scene[:2], "--model", "ir-mad", "--no-found-masks"]) == 0
    assert "lies beside" not in capsys.readouterr().out


# ---- Decided anew, gone on with, run again -------------------------------------------------------


@pytest.mark.parametrize("crf", ["off", "torch"])
def test_a_result_decided_anew_keeps_its_reasons(scene, tmp_path, crf):
    first = detect(asked(scene, tmp_path / "out"))
    layer = values(tmp_path / "out")
    again = refine(tmp_path / "out", threshold=0.9, crf=crf)
    assert again.not_assessed == first.not_assessed
    assert "not_assessed" in again.files
    assert (values(tmp_path / "out") == layer).all()


def test_a_mask_that_changed_since_the_detection_is_told_where_it_is_read_again(scene, tmp_path):
    detect(asked(scene, tmp_path / "out"))
    write(Path(scene[2]), np.full((1, *SIZE), 4, np.uint8))
    again = refine(tmp_path / "out", crf="torch")
    assert any(
        note.startswith("The mask “") and "before_SCL.tif” has changed since the detection" in note
        for note in again.warnings
    )


def test_a_result_is_decided_anew_without_its_masks_where_nothing_is_read_again(scene, tmp_path):
    first = detect(asked(scene, tmp_path / "out"))
    for name in scene:
        Path(name).unlink()
    assert refine(tmp_path / "out", threshold=0.9).not_assessed == first.not_assessed


@pytest.mark.parametrize(
    ("damage", "options"),
    [
        (Path.unlink, {"mask_dilation": 2, "find_clouds": True}),
        (lambda path: path.write_bytes(b""), {}),
    ],
)
def test_a_result_is_decided_anew_with_what_was_masked_where_the_masks_are_gone(
    scene, tmp_path, damage, options
):
    layers = {}
    for name in ("with", "without"):
        first = detect(asked(scene, tmp_path / name, crf="torch", **options))
        if name == "without":
            damage(Path(scene[2]))
        again = refine(tmp_path / name, threshold=0.7)
        assert again.not_assessed == first.not_assessed
        layers[name] = values(tmp_path / name, "change.tif")
        told = json.loads((tmp_path / name / "report.json").read_text())
        assert [layer["taken_as"] for layer in told["masks"]["layers"]] == ["scl", "scl"]
        lost = [note for note in again.warnings if "cannot be read any more" in note]
        assert bool(lost) == (name == "without")
    assert (layers["with"] == layers["without"]).all()
    assert "before_SCL.tif" in lost[0]


def test_kinds_of_change_are_told_anew_where_a_mask_is_gone(scene, tmp_path):
    colours = gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand
    for name in scene[:2]:
        image = gdal.Open(name, gdal.GA_Update)
        for place, colour in enumerate(colours, 1):
            image.GetRasterBand(place).SetColorInterpretation(colour)
        image = None
    detect(asked(scene, tmp_path / "out"))
    wanted = refine(tmp_path / "out", threshold=0.7).kinds
    Path(scene[2]).unlink()
    again = refine(tmp_path / "out", threshold=0.7)
    assert wanted
    assert again.kinds == wanted
    assert not any("kinds of change are left out" in note for note in again.warnings)


def test_a_mask_that_is_put_back_is_no_more_said_to_be_gone(scene, tmp_path):
    detect(asked(scene, tmp_path / "out"))
    mask = Path(scene[2])
    mask.rename(tmp_path / "kept.tif")
    assert any("cannot be read any more" in n for n in refine(tmp_path / "out", "torch").warnings)
    (tmp_path / "kept.tif").rename(mask)
    again = refine(tmp_path / "out", "torch")
    assert not any("cannot be read any more" in note for note in again.warnings)


def test_reasons_of_an_earlier_result_do_not_stay_in_the_folder(scene, tmp_path):
    detect(asked(scene, tmp_path / "out"))
    detect(asked(scene, tmp_path / "out", found_masks=False, overwrite=True))
    assert not (tmp_path / "out" / "not_assessed.tif").exists()


def cut_off(scene, folder, monkeypatch, **options):
    """A run that ends with an error once its windows are computed."""
    from deepchange.engine import detection

    def die(*_):
        raise WorkerFailed("died")

    with monkeypatch.context() as patch:
        patch.setattr(detection, "keep_outcome", die)
        with pytest.raises(WorkerFailed):
            detect(asked(scene, folder, **options))
    assert unfinished_in(folder) is not None


def test_a_run_with_masks_is_gone_on_with(scene, tmp_path, monkeypatch):
    cut_off(scene, tmp_path / "out", monkeypatch, mask_dilation=1)
    resumed = resume(tmp_path / "out")
    whole = detect(asked(scene, tmp_path / "whole", mask_dilation=1))
    assert resumed.not_assessed == whole.not_assessed
    for name in ("probability.tif", "change.tif", "not_assessed.tif", "changes.gpkg"):
        assert (tmp_path / "out" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()


def test_a_mask_that_changed_since_is_refused_as_a_changed_image_is(scene, tmp_path, monkeypatch):
    cut_off(scene, tmp_path / "out", monkeypatch)
    write(Path(scene[2]), np.full((1, *SIZE), 4, np.uint8))
    with pytest.raises(InputChanged, match=r"before_SCL.tif” has changed since"):
        resume(tmp_path / "out")


def test_other_masks_than_those_of_the_unfinished_run_are_refused(
    scene, tmp_path, monkeypatch, capsys
):
    cut_off(scene, tmp_path / "out", monkeypatch)
    words = ["detect", *scene[:2], "--output", str(tmp_path / "out"), "--model", "ir-mad"]
    words += ["--progress", "none", "--resume"]
    assert main([*words, "--mask-after", f"{scene[2]}:scl"]) == 2
    assert "“Mask, after”" in capsys.readouterr().err
    assert main(words) == 0


def test_a_recipe_runs_again_with_its_masks_where_all_have_moved_together(scene, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    mask = tmp_path / "elsewhere" / "clouds.tif"
    Path(scene[3]).rename(mask)
    first = detect(asked(scene, tmp_path / "out", masks_after=(f"{mask}:scl",)))
    there = tmp_path.with_name(f"{tmp_path.name}-moved")
    tmp_path.rename(there)
    request, changed = read_recipe(str(there / "out" / "recipe.json"))
    assert changed == []
    again = detect(DetectionRequest.from_json({**request.to_json(), "output": str(there / "b")}))
    assert by_reason(again) == by_reason(first) == WANTED


def test_a_mask_cannot_be_the_file_that_the_result_replaces(scene, tmp_path):
    detect(asked(scene, tmp_path / "out"))
    mask = f"{tmp_path / 'out' / 'change.tif'}:values=1"
    request = asked(scene, tmp_path / "out", masks_after=(mask,), overwrite=True)
    with pytest.raises(BadInput, match=r"would replace .*change\.tif"):
        detect(request)


def test_what_is_learned_from_decisions_keeps_to_the_masks(scene, tmp_path):
    detect(asked(scene, tmp_path / "out", threshold=0.05))
    accept_and_reject(tmp_path / "out")
    result = learn(tmp_path / "out", tmp_path / "learned")
    assert by_reason(result) == WANTED


def accept_and_reject(folder):
    dataset = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer("changes")
    for feature in list(layer):
        west = feature.GetGeometryRef().GetEnvelope()[0]
        feature.SetField("decision", "rejected" if west < 700400 else "accepted")
        layer.SetFeature(feature)
