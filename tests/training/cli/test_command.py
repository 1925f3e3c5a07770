"""The command line of training."""

import json
import subprocess
import sys

import numpy as np
import pytest
from deepchange.training.cli.main import main
from osgeo import gdal, gdal_array


@pytest.fixture
def copy(tmp_path):
    """A tiny copy of SYSU-CD."""
    scene = np.random.default_rng(0).integers(0, 256, (3, 32, 32)).astype(np.uint8)
    mask = np.zeros((1, 32, 32), np.uint8)
    mask[:, :8] = 255
    for split in ("train", "val", "test"):
        for folder, bands in (("time1", scene), ("time2", scene), ("label", mask)):
            path = tmp_path / "copy" / split / folder / "1.png"
            path.parent.mkdir(parents=True)
            gdal.GetDriverByName("PNG").CreateCopy(str(path), gdal_array.OpenArray(bands))
    return tmp_path / "copy"


@pytest.mark.parametrize("arguments", [["data"], ["data", "list"]])
def test_the_sets_are_listed_with_all_that_is_known_of_them(capsys, arguments):
    assert main(arguments) == 0
    text = capsys.readouterr().out
    for title in (
        "CDD",
        "LEVIR-CD",
        "DSIFN",
        "WHU-CD",
        "SYSU-CD",
        "SZTAKI AirChange",
        "OSCD",
        "Hi-UCD",
        "Hi-UCD mini",
        "LsSCD",
        "SECOND",
    ):
        assert title in text
    assert text.count("home page") >= 12
    assert text.count("layout") == 12
    assert "split.txt" in text


def test_the_list_is_there_for_programs(capsys):
    assert main(["data", "list", "--json"]) == 0
    found = {item["name"]: item for item in json.loads(capsys.readouterr().out)}
    assert found["levir-cd"]["home"] == "https://justchenhao.github.io/LEVIR/"
    assert found["sysu-cd"]["licence"] == "see its home page"


def test_a_prepared_set_is_told_in_a_table(copy, tmp_path, capsys):
    code = main(
        ["data", "prepare", "sysu-cd", "--source", str(copy), "--output", str(tmp_path / "set")]
    )
    assert code == 0
    text = capsys.readouterr().out
    assert "Note: The copy holds 3 pairs, and the published set 20,000." in text
    assert "SYSU-CD, 32 × 32 pixels" in text
    assert ["train", "1", "1,024", "25.00", "%"] in [line.split() for line in text.splitlines()]


def test_a_prepared_set_is_told_to_programs(copy, tmp_path, capsys):
    arguments = [
        "data",
        "prepare",
        "sysu-cd",
        "--source",
        str(copy),
        "--output",
        str(tmp_path / "set"),
        "--json",
    ]
    assert main(arguments) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["sets"][0]["splits"]["val"]["changed"] == 0.25


def test_a_mistake_is_told_in_sentences_with_exit_code_2(copy, tmp_path, capsys):
    (copy / "val" / "time2" / "1.png").unlink()
    arguments = [
        "data",
        "prepare",
        "sysu-cd",
        "--source",
        str(copy),
        "--output",
        str(tmp_path / "set"),
    ]
    assert main(arguments) == 2
    told = capsys.readouterr().err
    assert (
        told.strip()
        .splitlines()[-1]
        .endswith("val/time1/1.png” has no partner in “" + f"{copy}/val/time2”.")
    )
    assert "Traceback" not in told
    assert (
        main(
            [
                "data",
                "--json",
                "prepare",
                "nothing",
                "--source",
                str(copy),
                "--output",
                str(tmp_path / "set"),
            ]
        )
        == 2
    )
    assert json.loads(capsys.readouterr().out)["exit_code"] == 2


def test_unknown_words_are_answered_in_one_sentence(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["data", "prepare", "levir-cd"])
    assert ended.value.code == 2
    assert (
        "required: --source, --output (see deepchange-train data prepare --help)."
        in capsys.readouterr().err
    )


def test_chips_are_made_from_polygons(pair_of_files, tmp_path, capsys):
    boxes = {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": "EPSG:32636"}},
        "features": [],
    }
    for x, y in ((700050, 3749950), (700800, 3749300), (700500, 3749650)):
        ring = [[x, y], [x + 90, y], [x + 90, y - 90], [x, y - 90], [x, y]]
        geometry = {"type": "Polygon", "coordinates": [ring]}
        boxes["features"].append({"type": "Feature", "properties": {}, "geometry": geometry})
    (tmp_path / "changes.geojson").write_text(json.dumps(boxes))
    before, after = pair_of_files
    arguments = [
        "data",
        "from-polygons",
        "--before",
        before,
        "--after",
        after,
        "--labels",
        str(tmp_path / "changes.geojson"),
        "--output",
        str(tmp_path / "set"),
        "--size",
        "16",
    ]
    assert main(arguments) == 0
    told = capsys.readouterr().out
    assert "Taken for change: every polygon (3 polygons)" in told
    assert "Polygons of changes.geojson, 16 × 16 pixels" in told
    said = json.loads((tmp_path / "set" / "set.json").read_text())
    assert sum(
        part["changed"] * part["judged_pixels"] for part in said["splits"].values()
    ) == pytest.approx(243, abs=1)
    assert main([*arguments, "--bands", "red"]) == 2
    assert "--bands is “red”; give a list of band numbers" in capsys.readouterr().err


# A library that is being loaded may lose an exception, as NumPy does.
LOADING = """
import signal, sys
from deepchange.training.cli import main as program, train

def run(*_):
    try:
        signal.raise_signal(signal.SIGINT)
    except BaseException as error:
        print(type(error).__name__)
    return 0

train._train = train._recipes = run
program.command()
"""


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["a.toml"], 130, "deepchange-train: Stopped before anything was begun.\n"),
        (["recipes"], 0, "KeyboardInterrupt\n"),
    ],
)
def test_a_stop_is_not_lost_while_what_trains_is_loaded(words, code, said):
    done = subprocess.run(
        [sys.executable, "-c", LOADING, *words], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout + done.stderr) == (code, said)
