"""What was measured is kept: a resumed run, another decision and learning read the same pixels."""

import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import BadInput, DetectionRequest, check, detect, refine, resume
from deepchange.engine.alignment import align
from deepchange.engine.alignment.align import open_as_aligned
from deepchange.engine.arrays.displacement import Alignment
from deepchange.engine.cli.main import main
from deepchange.engine.learning.pair import open_images
from deepchange.engine.messages import Remedy, as_message
from deepchange.engine.results.report import read_recipe
from osgeo import gdal
from support.images import write
from support.planted import bent, crop, dates, drawn_from, shifted, turned

KILLED = """
import os, sys
from deepchange.engine import DetectionRequest, detect, detection
detection.measure = lambda *_: os._exit(9)
detect(DetectionRequest(*sys.argv[1:], model="cva", align="auto"))
"""


@pytest.fixture(scope="module")
def crooked(tmp_path_factory):
    """Both dates of the demo, the later one bent."""
    before, after = dates()
    folder = tmp_path_factory.mktemp("crooked")
    return [
        write(folder / f"{date}.tif", crop(image)[None].astype(np.float32))
        for date, image in (
            ("before", before),
            ("after", drawn_from(after, *bent(after.shape, 8.0))),
        )
    ]


@pytest.fixture(scope="module")
def result(crooked, tmp_path_factory):
    out = str(tmp_path_factory.mktemp("result") / "out")
    return detect(DetectionRequest(*crooked, out, model="cva", align="auto"))


@pytest.fixture
def never_measured(monkeypatch):
    """An alignment that is measured again is a mistake."""

    def fail(*_):
        raise AssertionError("measured again")

    monkeypatch.setattr(align, "_Alignment", fail)


def told(result):
    return json.loads(Path(result.output, "report.json").read_text())


def content(folder):
    """Every file of a result but what tells how long it took."""
    files = {path.name: path.read_bytes() for path in Path(folder).iterdir()}
    report = json.loads(files.pop("report.json"))
    for name in ("seconds", "stages", "output", "files"):
        del report[name]
    report["learned"].pop("fit_seconds", None)
    recipe = json.loads(files.pop("recipe.json"))
    for each in (recipe["request"], recipe["asked"]):
        del each["output"]
    del recipe["relative"]
    return {**files, "report": report, "recipe": recipe}


def test_the_report_tells_the_field_in_numbers(result):
    alignment = Alignment.from_json(told(result)["alignment"])
    assert alignment.used == "local"
    assert alignment.residual_after < 0.3 < alignment.residual_before
    assert alignment.count("used") >= 10
    assert alignment.count("held out") >= 5
    assert str(alignment.sentence) in result.warnings
    # Of the images as they are compared: nothing is left of it.
    assert np.hypot(told(result)["shift"]["rows"], told(result)["shift"]["columns"]) < 0.3


def test_an_alignment_is_the_same_once_written_and_read(result):
    values = told(result)["alignment"]
    assert json.loads(json.dumps(Alignment.from_json(values).to_json())) == values


def test_fewer_edges_look_changed(result, crooked, tmp_path):
    crooked_result = detect(DetectionRequest(*crooked, str(tmp_path / "out"), model="cva"))
    assert result.pixels_changed < crooked_result.pixels_changed


def test_the_map_of_a_shifted_pair_is_nearly_that_of_the_pair_as_it_was(tmp_path):
    before, after = dates()
    masks = []
    for name, later, how in (
        ("unmoved", after, "off"),
        ("aligned", shifted(after, 2.4, -1.3), "shift"),
        ("moved", shifted(after, 2.4, -1.3), "off"),
    ):
        pair = [
            write(tmp_path / f"{name}_{date}.tif", crop(image)[None].astype(np.float32))
            for date, image in (("before", before), ("after", later))
        ]
        # The grid of the before image: there the maps lie on one another.
        request = DetectionRequest(
            *pair, str(tmp_path / name), model="cva", grid="before", align=how
        )
        mask = gdal.Open(detect(request).files["change"]).ReadAsArray()
        masks.append(mask[8:-8, 8:-8] == 1)

    def agreement(mask):
        return 2 * (mask & masks[0]).sum() / (mask.sum() + masks[0].sum())

    assert agreement(masks[1]) > 0.85
    assert agreement(masks[2]) < 0.6


def test_a_recipe_that_is_run_again_gives_the_same_files(result, tmp_path):
    request, notes = read_recipe(result.files["recipe"])
    assert (request.align, notes) == ("auto", [])
    again = detect(DetectionRequest(**{**asdict(request), "output": str(tmp_path / "again")}))
    assert (
        Path(again.files["probability"]).read_bytes()
        == Path(result.files["probability"]).read_bytes()
    )


def test_a_resumed_run_takes_the_field_of_its_journal(result, crooked, tmp_path, never_measured):
    out = tmp_path / "out"
    environment = {**os.environ, "DEEPCHANGE_PYTHON": "here"}
    done = subprocess.run(
        [sys.executable, "-c", KILLED, *crooked, str(out)], env=environment, check=False
    )
    assert done.returncode == 9
    assert content(resume(out).output) == content(result.output)


def test_deciding_anew_reads_the_images_as_they_were_aligned(crooked, tmp_path, monkeypatch):
    out = str(tmp_path / "out")
    first = detect(DetectionRequest(*crooked, out, model="cva", align="auto"))
    then = told(first)["alignment"]
    monkeypatch.setattr(align, "_Alignment", None)
    again = refine(out, threshold=0.6, before=crooked[0])
    assert told(again)["alignment"] == then
    assert again.warnings == first.warnings
    # Without the images too.
    assert told(refine(out, threshold=0.7))["alignment"] == then


def test_learning_and_pictures_open_the_pair_as_it_was_aligned(result, never_measured):
    pair = open_images(result.output)
    assert pair.before.displacement == Alignment.from_json(told(result)["alignment"]).displacement


def test_a_report_whose_field_is_damaged_is_told_in_a_sentence(result, crooked, tmp_path):
    request = DetectionRequest(*crooked, str(tmp_path), align="local")
    for damage in ({}, {"alignment": {"used": "local"}}, {"alignment": [1]}):
        (tmp_path / "report.json").write_text(json.dumps(damage))
        with pytest.raises(BadInput, match="does not say how the images were aligned"):
            open_as_aligned(request, tmp_path)
    values = told(result)["alignment"]
    values["displacement"]["points"][0][2] = "far"
    (tmp_path / "report.json").write_text(json.dumps({"alignment": values}))
    with pytest.raises(BadInput, match="does not say how the images were aligned"):
        open_as_aligned(request, tmp_path)


def test_without_it_no_file_knows_of_alignments(crooked, tmp_path):
    out = tmp_path / "out"
    detect(DetectionRequest(*crooked, str(out), model="cva"))
    for name in ("report.json", "recipe.json"):
        text = (out / name).read_text()
        assert '"align"' not in text
        assert '"alignment"' not in text


def test_the_check_advises_it_and_tells_what_it_would_do(crooked, capsys):
    found = check(DetectionRequest(*crooked, ".", model="cva", align="auto"))
    assert found.alignment["used"] == "local"
    assert any("is warped onto" in note for note in found.notes)
    assert main(["check", *crooked, "--model", "cva", "--align", "shift"]) == 0
    assert "alignment" in capsys.readouterr().out


def test_the_check_advises_to_align_from_half_a_pixel_on(tmp_path):
    before, after = dates()
    for pixels, advised in ((0.3, 0), (0.8, 1)):
        pair = [
            write(tmp_path / f"{date}.tif", crop(image)[None].astype(np.float32))
            for date, image in (("before", before), ("after", shifted(after, pixels, 0.0)))
        ]
        notes = check(DetectionRequest(*pair, ".", model="cva")).notes
        assert sum(Remedy.ALIGN in as_message(note).remedies for note in notes) == advised


def test_a_turn_that_no_shift_tells_of_is_advised_to_be_undone(tmp_path):
    before, after = dates()
    whole = {"row": 24, "column": 24, "size": (552, 652)}
    pair = [
        write(tmp_path / f"{date}.tif", crop(image, **whole)[None].astype(np.float32))
        for date, image in (
            ("before", before),
            ("after", drawn_from(after, *turned(after.shape, 1.2))),
        )
    ]
    found = check(DetectionRequest(*pair, ".", model="cva"))
    (note,) = [each for each in found.notes if "differs from place to place" in each]
    assert Remedy.ALIGN in as_message(note).remedies
    found = check(DetectionRequest(*pair, ".", model="cva", align="auto"))
    assert found.alignment["used"] == "local"
    assert not [each for each in found.notes if "differs from place to place" in each]


def test_an_alignment_nobody_knows_is_refused_with_the_choices(crooked, capsys):
    with pytest.raises(BadInput, match="'much'; give one of off, shift, local, auto"):
        DetectionRequest(*crooked, ".", align="much")
    with pytest.raises(SystemExit, match="2"):
        main(["detect", *crooked, "--output", "out", "--align", "much"])
    assert "invalid choice: 'much'" in capsys.readouterr().err
