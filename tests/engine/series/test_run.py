"""More than two dates: consecutive pairs on one grid, and when each place changed first."""

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import BadInput, OutOfSpace, Stopped, detect_series, resume_series
from deepchange.engine.cli.main import main
from deepchange.engine.errors import InputChanged, OutputRefused
from deepchange.engine.series import run
from osgeo import gdal
from support.series import APPEARS, BACK, SIZE, dates

MADE = ("first_change.tif", "change_count.tif", "strongest.tif", "series.csv", "series.json")


def values(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def names_of(path):
    """Value to name, as the raster's attribute table has them."""
    dataset = gdal.Open(str(path))
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    rows = range(table.GetRowCount())
    return {table.GetValueAsInt(row, 0): table.GetValueAsString(row, 1) for row in rows}


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """Four dates and what was found of them; no test writes to it."""
    folder = tmp_path_factory.mktemp("series")
    return detect_series(dates(folder), folder / "out", model="cva")


def test_each_place_bears_the_date_on_which_it_first_had_changed(whole):
    first = values(whole.files["first_change"])
    expected = np.zeros(SIZE, np.uint8)
    for date, place in APPEARS.items():
        expected[place] = date
    expected[BACK] = 2
    assert (first == expected).all()
    assert names_of(whole.files["first_change"]) == {2: "2.tif", 3: "3.tif", 4: "4.tif"}


def test_changes_are_counted(whole):
    count = values(whole.files["change_count"])
    assert (count[BACK] == 2).all()
    assert (count[APPEARS[3]] == 1).all()
    assert count.sum() == 2 * 100 + 100 + 150 + 100
    assert whole.repeated == 100


def test_the_surest_change_is_one_of_those_that_were_found(whole):
    first, strongest = (values(whole.files[name]) for name in ("first_change", "strongest"))
    assert ((strongest > 0) == (first > 0)).all()
    assert (strongest[APPEARS[4]] == 4).all()
    assert set(np.unique(strongest[BACK])) <= {2, 4}


def test_a_table_and_a_summary_hold_every_pair_with_its_dates(whole):
    with Path(whole.files["table"]).open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [(row["from"], row["to"]) for row in rows] == [
        ("1.tif", "2.tif"),
        ("2.tif", "3.tif"),
        ("3.tif", "4.tif"),
    ]
    assert [int(row["pixels"]) for row in rows] == [200, 150, 200]
    told = json.loads(Path(whole.files["series"]).read_text(encoding="utf-8"))
    assert told["finished"] is True
    assert [row["pixels"] for row in told["first"]] == [200, 150, 100]
    assert [row["hectares"] for row in told["first"]] == pytest.approx([2.0, 1.5, 1.0], rel=0.01)


def test_images_of_other_extents_and_pixels_lie_on_those_of_the_last(tmp_path):
    first, second, third = dates(tmp_path, 3)
    wider = str(tmp_path / "wider.tif")  # half a pixel aside
    gdal.Warp(wider, first, outputBounds=(700005, 3749415, 700795, 3749995), xRes=10, yRes=10)
    smaller = str(tmp_path / "smaller.tif")
    gdal.Translate(smaller, second, srcWin=[0, 0, 50, 60])
    found = detect_series([wider, smaller, third], tmp_path / "out", model="cva", min_area=0)
    first_change = values(found.files["first_change"])
    dataset = gdal.Open(found.files["first_change"])
    transform = dataset.GetGeoTransform()
    assert (transform[0] - 700000) % 10 == 0
    assert (3750000 - transform[3]) % 10 == 0
    pair = gdal.Open(str(tmp_path / "out" / "pairs" / "01" / "change.tif"))
    assert (pair.GetGeoTransform()[0] - 700000) % 10 == 0
    row, column = round((3750000 - transform[3]) / 10), round((transform[0] - 700000) / 10)
    middle = first_change[30 - row, 37 - column], first_change[10 - row, 10 - column]
    assert middle == (3, 2)


def test_pixels_that_no_pair_assessed_are_so(tmp_path):
    names = dates(tmp_path, 3, nodata=250)
    found = detect_series(names, tmp_path / "out", model="cva")
    first = values(found.files["first_change"])
    assert (first[APPEARS[2]] == 255).all()  # without data from the second date on
    assert (first[APPEARS[3]] == 0).all()  # in the last one alone
    assert found.assessed == SIZE[0] * SIZE[1] - 100 - 100


def test_a_series_that_was_cut_off_goes_on_where_it_was(whole, tmp_path, monkeypatch):
    names, plain, computed = dates(tmp_path), run.detect, []

    def ends_at_the_second(pair, *arguments):
        if len(computed) == 1:
            raise OutOfSpace("The disk is full.")
        computed.append(Path(pair.output).name)
        return plain(pair, *arguments)

    monkeypatch.setattr(run, "detect", ends_at_the_second)
    with pytest.raises(OutOfSpace):
        detect_series(names, tmp_path / "out", model="cva")
    monkeypatch.setattr(
        run,
        "detect",
        lambda pair, *rest: computed.append(Path(pair.output).name) or plain(pair, *rest),
    )
    again = resume_series(tmp_path / "out")
    assert computed == ["01", "02", "03"]
    assert again.pairs == whole.pairs
    for name in ("first_change.tif", "change_count.tif", "strongest.tif"):
        assert (tmp_path / "out" / name).read_bytes() == (Path(whole.output) / name).read_bytes()


def test_a_stop_keeps_the_pairs_that_are_done(tmp_path):
    names = dates(tmp_path)
    done = tmp_path / "out" / "pairs" / "01" / "report.json"
    with pytest.raises(Stopped):
        detect_series(names, tmp_path / "out", None, done.exists, model="cva")
    assert done.exists()
    assert not (tmp_path / "out" / "first_change.tif").exists()
    assert resume_series(tmp_path / "out").repeated == 100


def test_an_image_that_has_changed_since_is_not_gone_on_with(whole, tmp_path):
    names = dates(tmp_path)
    detect_series(names, tmp_path / "out", model="cva")
    shutil.copyfile(names[2], names[0])
    with pytest.raises(InputChanged, match=r"1\.tif”? has changed"):
        resume_series(tmp_path / "out")


def test_an_image_that_cannot_be_read_is_refused_before_anything_is_computed(tmp_path):
    names = dates(tmp_path, 3)
    with pytest.raises(BadInput, match="does not exist"):
        detect_series([*names, str(tmp_path / "none.tif")], tmp_path / "out", model="cva")
    assert not (tmp_path / "out").exists()


def test_a_series_is_not_replaced_unasked(whole, tmp_path):
    folder = shutil.copytree(whole.output, tmp_path / "out")
    names = dates(tmp_path)
    with pytest.raises(OutputRefused, match="already holds a series"):
        detect_series(names, folder, model="cva")
    anew = detect_series(names[:3], folder, model="cva", overwrite=True)
    assert len(anew.pairs) == 2


def test_a_style_that_somebody_saved_stays(whole, tmp_path):
    folder = shutil.copytree(whole.output, tmp_path / "out")
    (folder / "first_change.qml").write_text("mine")
    detect_series(dates(tmp_path), folder, model="cva", overwrite=True)
    assert (folder / "first_change.qml").read_text() == "mine"
    assert (folder / "strongest.qml").read_text() == (
        Path(whole.output) / "strongest.qml"
    ).read_text()


@pytest.mark.parametrize(
    ("images", "options", "sentence"),
    [
        (["a.tif", "b.tif"], {}, "of 3 to 250 images, and these are 2"),
        (["a.tif", "b.tif", "b.tif"], {}, "Images 2 and 3 of the series are the same"),
        (["a.tif", "b.tif", "c.tif"], {"nodata_before": 0.0}, "nodata cannot be said of one date"),
        (["a.tif", "b.tif", "c.tif"], {"masks_after": ("m.tif",)}, "masks of each of its dates"),
    ],
)
def test_what_cannot_be_asked_of_a_series_is_refused(tmp_path, images, options, sentence):
    with pytest.raises(BadInput, match=sentence):
        detect_series(images, tmp_path / "out", **options)


def test_dates_in_the_files_name_the_classes(tmp_path):
    names = dates(tmp_path, 3)
    for name, day in zip(names, ("2015:08:20", "2016:01:02", "2017:10:03")):
        dataset = gdal.Open(name, gdal.GA_Update)
        dataset.SetMetadataItem("TIFFTAG_DATETIME", f"{day} 10:00:00")
        dataset = None
    found = detect_series(names, tmp_path / "out", model="cva")
    assert found.dates == ("2015-08-20", "2016-01-02", "2017-10-03")
    assert names_of(found.files["first_change"]) == {2: "2016-01-02", 3: "2017-10-03"}


# ---- The command line ----------------------------------------------------------------------------


def test_the_command_takes_as_many_images_as_there_are(whole, tmp_path, capsys):
    names = dates(tmp_path)
    output = str(tmp_path / "out")
    assert main(["detect", *names, "--model", "cva", "--output", output, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["pairs"] == list(whole.pairs)
    assert main(["detect", *names, "--model", "cva", "--output", output]) == 2
    assert "resume it" in capsys.readouterr().err
    assert main(["detect", "--resume", output]) == 0
    said = capsys.readouterr().out
    assert "First changed by:" in said
    assert "100 pixels changed more than once" in said
    asked = ["detect", "--resume", *names, "--model", "cva", "--output", output]
    assert main(asked) == 0
    for otherwise in (asked, ["detect", "--resume", output]):
        assert main([*otherwise, "--threshold", "0.9"]) == 2
        assert "was begun otherwise" in capsys.readouterr().err
    assert main(["detect", "--resume", output, "--model", "cva"]) == 0


def test_two_images_are_a_pair_as_ever(tmp_path, capsys):
    names = dates(tmp_path, 2)
    assert main(["detect", *names, "--model", "cva", "--output", str(tmp_path / "out")]) == 0
    assert (tmp_path / "out" / "change.tif").exists()
    assert not (tmp_path / "out" / "series.json").exists()
