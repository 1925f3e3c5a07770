"""The folder of a series: what else lies there, and pairs that somebody decided anew."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect, detect_series, refine, resume_series
from deepchange.engine.cli.main import main
from deepchange.engine.errors import InputChanged, OutOfSpace, OutputRefused, RastersDoNotMatch
from deepchange.engine.messages import Remedy, msg
from deepchange.engine.series import run
from deepchange.engine.series.own_words import of_series
from osgeo import gdal
from support.images import write
from support.series import SIZE, dates

LAYERS = ("first_change.tif", "change_count.tif", "strongest.tif")


def values(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def content(folder):
    """Every file of a folder with its bytes."""
    files = (path for path in Path(folder).rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def is_cut_off_at(number, names, folder, monkeypatch):
    """A series of these images whose disk is full when it comes to a pair."""
    plain = run.detect

    def full(pair, *rest):
        if Path(pair.output).name == f"{number:02d}":
            raise OutOfSpace("The disk is full.")
        return plain(pair, *rest)

    with monkeypatch.context() as patch:
        patch.setattr(run, "detect", full)
        with pytest.raises(OutOfSpace):
            detect_series(names, folder, model="cva")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The names of three images and the folder of their series; tests write to copies."""
    folder = tmp_path_factory.mktemp("folder")
    names = dates(folder, 3)
    detect_series(names, folder / "out", model="cva")
    return names, folder / "out"


@pytest.fixture
def series(made, tmp_path):
    """Names and a folder that a test may write to."""
    return made[0], shutil.copytree(made[1], tmp_path / "out")


# ---- Another kind of result ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        ["refine", "{series}"],
        ["ask", "{series}"],
        ["learn", "{series}", "--output", "{other}"],
        ["finish", "{series}", "--output", "{other}"],
        ["accuracy", "{series}", "{series}/first_change.tif"],
    ],
    ids=lambda words: words[0],
)
def test_who_gives_a_series_for_a_result_is_led_to_its_pairs(series, tmp_path, capsys, words):
    other = tmp_path / "other"
    asked = [word.format(series=series[1], other=other) for word in words]
    assert main(asked) == 2
    told = capsys.readouterr().err
    assert "holds a series of dates; give the folder of one of its pairs, such as" in told
    assert not other.exists()


@pytest.mark.parametrize("more", [[], ["--overwrite"]])
def test_a_pair_is_not_written_into_the_folder_of_a_series(series, capsys, more):
    names, folder = series
    before = content(folder)
    asked = ["detect", *names[:2], "--model", "cva", "--output", str(folder), *more]
    assert main(asked) == 2
    assert "holds a series of dates" in capsys.readouterr().err
    assert content(folder) == before


@pytest.mark.parametrize("more", [[], ["--overwrite"]])
def test_a_series_is_not_written_into_the_folder_of_a_pair(series, capsys, more):
    names, folder = series
    folder = folder / "pairs" / "01"
    before = content(folder)
    asked = ["detect", *names, "--model", "cva", "--output", str(folder), *more]
    assert main(asked) == 2
    assert "holds the result of one pair" in capsys.readouterr().err
    assert content(folder) == before


def test_two_images_do_not_resume_a_series_of_others(series, capsys):
    names, folder = series
    assert main(["detect", *names[:2], "--model", "cva", "--resume", str(folder)]) == 2
    assert "these are 2" in capsys.readouterr().err


def test_a_file_of_somebody_else_called_like_that_of_a_series_makes_none(series, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "series.json").write_text('{"mine": 1}')
    detect(DetectionRequest(*series[0][:2], str(tmp_path / "mine"), model="cva"))
    assert (tmp_path / "mine" / "series.json").read_text() == '{"mine": 1}'


def test_files_called_as_those_of_a_series_are_not_replaced_unasked(series, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "first_change.tif").write_text("mine")
    with pytest.raises(OutputRefused, match=r"those of a series \(first_change.tif\)"):
        detect_series(series[0], tmp_path / "mine", model="cva")
    assert (tmp_path / "mine" / "first_change.tif").read_text() == "mine"


# ---- Resuming ------------------------------------------------------------------------------------


def test_a_series_whose_images_bring_masks_is_resumed(tmp_path, monkeypatch):
    names = dates(tmp_path, 3)
    hidden = np.full(SIZE, 4, np.uint8)
    hidden[:5] = 9
    write(tmp_path / "2_SCL.tif", hidden[None])
    is_cut_off_at(2, names, tmp_path / "out", monkeypatch)
    again = resume_series(tmp_path / "out")
    assert len(again.pairs) == 2
    assert not any("settings of its own" in note for note in again.warnings)
    assert (values(tmp_path / "out" / "first_change.tif")[:5] == 255).all()


def test_a_refined_pair_is_kept_and_counts_in_the_summary_made_anew(series, capsys):
    _, folder = series
    told = refine(folder / "pairs" / "01", threshold=0.999, min_area="150px")
    assert any("summary of the series" in note for note in told.warnings)
    kept = content(folder / "pairs" / "01")
    assert (values(folder / "change_count.tif") == 1).sum() == 350
    assert main(["detect", "--resume", str(folder)]) == 0
    said = capsys.readouterr().out
    assert "its summary is made anew" in said
    assert "1.tif → 2.tif was decided with settings of its own" in said
    assert "2.tif → 3.tif was decided" not in said
    assert content(folder / "pairs" / "01") == kept
    changed = values(folder / "pairs" / "01" / "change.tif") == 1
    assert ((values(folder / "first_change.tif") == 2) == changed).all()
    assert not changed.any()


def test_a_series_that_was_cut_off_goes_on_beside_a_refined_pair(tmp_path, monkeypatch):
    is_cut_off_at(2, dates(tmp_path, 3), tmp_path / "out", monkeypatch)
    refine(tmp_path / "out" / "pairs" / "01", threshold=0.4)
    kept = content(tmp_path / "out" / "pairs" / "01")
    again = resume_series(tmp_path / "out")
    assert content(tmp_path / "out" / "pairs" / "01") == kept
    assert not any("made anew" in note for note in again.warnings)
    assert len(again.pairs) == 2


def test_a_pair_that_was_refined_onto_copies_of_its_images_is_resumed(series, tmp_path):
    names, folder = series
    copies = [shutil.copy(name, tmp_path / f"copy_{Path(name).name}") for name in names[:2]]
    refine(folder / "pairs" / "01", threshold=0.4, before=copies[0], after=copies[1])
    assert len(resume_series(folder).pairs) == len(names) - 1
    Path(copies[0]).unlink()
    assert len(resume_series(folder).pairs) == len(names) - 1


def test_a_pair_whose_image_changed_since_it_was_refined_onto_a_copy_is_refused(series, tmp_path):
    names, folder = series
    copies = [shutil.copy(name, tmp_path / f"copy_{Path(name).name}") for name in names[:2]]
    refine(folder / "pairs" / "01", threshold=0.4, before=copies[0], after=copies[1])
    shutil.copy(names[2], names[0])
    with pytest.raises(InputChanged, match="holds a result of other images"):
        resume_series(folder)


def test_a_result_of_other_images_in_the_place_of_a_pair_is_refused(series):
    names, folder = series
    place = str(folder / "pairs" / "01")
    detect(DetectionRequest(names[0], names[2], place, model="cva", overwrite=True))
    before = content(folder)
    with pytest.raises(InputChanged, match="holds a result of other images"):
        resume_series(folder)
    assert content(folder) == before


# ---- Beginning anew ------------------------------------------------------------------------------


def test_a_shorter_series_leaves_nothing_of_the_longer_one(tmp_path):
    names = dates(tmp_path)
    detect_series(names, tmp_path / "out", model="cva")
    found = detect_series(names[:3], tmp_path / "out", model="cva", overwrite=True)
    places = sorted(path.name for path in (tmp_path / "out" / "pairs").iterdir())
    assert places == ["01", "02"]
    assert not any("kept for the files" in note for note in found.warnings)


def test_what_somebody_put_beside_an_earlier_pair_is_kept_and_told(tmp_path):
    names = dates(tmp_path)
    detect_series(names, tmp_path / "out", model="cva")
    place = tmp_path / "out" / "pairs" / "03"
    (place / "notes.txt").write_text("mine")
    (place / "change.qml").write_text("mine too")
    found = detect_series(names[:3], tmp_path / "out", model="cva", overwrite=True)
    assert sorted(path.name for path in place.iterdir()) == ["change.qml", "notes.txt"]
    assert any("(notes.txt" in n or "change.qml, notes.txt" in n for n in found.warnings)


def test_a_series_begun_anew_and_cut_off_holds_nothing_of_the_earlier_one(series, monkeypatch):
    names, folder = series
    plain = run.detect

    def full(pair, *rest):
        raise OutOfSpace("The disk is full.")

    monkeypatch.setattr(run, "detect", full)
    with pytest.raises(OutOfSpace):
        detect_series(names, folder, model="cva", overwrite=True, threshold=0.999)
    assert not any((folder / name).exists() for name in LAYERS)
    monkeypatch.setattr(run, "detect", plain)
    again = resume_series(folder)
    assert not any("settings of its own" in note for note in again.warnings)
    report = json.loads((folder / "pairs" / "01" / "report.json").read_text(encoding="utf-8"))
    assert report["threshold"] == 0.999


def test_a_series_does_not_remove_what_it_reads(series, tmp_path):
    _, folder = series
    before = content(folder)
    last = str(folder / "pairs" / "01" / "probability.tif")
    with pytest.raises(OutputRefused, match="which is read in the same run"):
        detect_series([last, last.replace("01", "02"), last], folder, model="cva", overwrite=True)
    assert content(folder) == before


# ---- Words ---------------------------------------------------------------------------------------


def placed(name, folder, source, *corners):
    """The image with other corners (left, top, right, bottom)."""
    path = str(folder / name)
    gdal.Translate(path, source, outputBounds=corners)
    return path


def test_the_image_that_lies_elsewhere_is_named(series, tmp_path):
    far = placed("far.tif", tmp_path, series[0][0], 900003, 3750003, 900803, 3749403)
    for images, sentence in (
        ([*series[0][:2], far], r"“far\.tif”.* lies elsewhere than “1\.tif” and “2\.tif”"),
        ([series[0][0], far, series[0][2]], r"“1\.tif” and “far\.tif” do not overlap"),
        ([far, *series[0][:2]], r"“far\.tif” and “1\.tif” do not overlap"),
    ):
        with pytest.raises(RastersDoNotMatch, match=sentence):
            detect_series(images, tmp_path / "new", model="cva")


def test_the_date_that_lies_elsewhere_than_the_grid_is_named(series, tmp_path):
    first = series[0][0]
    wide = placed("wide.tif", tmp_path, first, 700000, 3750000, 710000, 3740000)
    grid = placed("grid.tif", tmp_path, first, 705000, 3745000, 705800, 3744400)
    with pytest.raises(RastersDoNotMatch, match=r"“1\.tif” does not overlap “grid\.tif”"):
        detect(DetectionRequest(first, wide, str(tmp_path / "new"), model="cva", grid=grid))


def test_notes_of_a_series_name_no_options_that_only_a_pair_has(tmp_path, capsys):
    names = []
    for path in dates(tmp_path, 3):
        image = values(path).astype(np.int16)
        image[..., 40:, :20] = -9999
        names.append(write(tmp_path / f"gap_{Path(path).name}", image))
    asked = ["detect", *names, "--model", "cva", "--output", str(tmp_path / "out")]
    assert main(asked) == 0
    said = capsys.readouterr().out
    assert "holds -9999" in said
    assert "Give the nodata value with --nodata." in said
    assert "--nodata-" not in said


def test_what_can_be_done_about_one_date_is_said_of_all():
    note = msg("{note}", note=msg("Odd values.", Remedy.DECLARE_NODATA_AFTER, Remedy.CHOOSE_MODEL))
    fitting = of_series(note)
    assert fitting == "Odd values."
    assert fitting.remedies == (Remedy.SET_NODATA, Remedy.CHOOSE_MODEL)


def test_an_image_given_twice_is_not_to_be_named_otherwise(series, tmp_path, capsys):
    first, second, _ = series[0]
    asked = ["detect", first, second, second, "--output", str(tmp_path / "new")]
    assert main(asked) == 2
    said = capsys.readouterr().err
    assert "Images 2 and 3 of the series are the same; leave one out." in said
    assert "--before" not in said


def test_the_last_image_is_no_grid_when_it_is_not_there(series, tmp_path, capsys):
    asked = ["detect", *series[0][:2], "nofile.tif", "--output", str(tmp_path / "new")]
    assert main(asked) == 2
    assert "The after image “nofile.tif” does not exist" in capsys.readouterr().err
