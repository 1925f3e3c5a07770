"""Every pair of a table is detected in a folder of its own; what is wrong with one costs that
one."""

import csv
import json
import os
import signal
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import (
    BadInput,
    DetectionRequest,
    MapOptions,
    PairsRequest,
    detect,
    map_detections,
)
from deepchange.engine.cli.main import main
from deepchange.engine.errors import InputChanged
from deepchange.engine.scale import pairs
from support.images import ground, write
from support.scale import Inline, layers_that_differ

pytestmark = pytest.mark.skipif(
    not find_spec("distributed"),
    reason="deepchange map needs dask (pip install 'deepchange[scale]').",
)


@pytest.fixture
def tasks(monkeypatch):
    """Runs the tasks of a map in this process."""

    @contextmanager
    def nobody(options):
        yield None

    found = Inline()
    monkeypatch.setattr(pairs, "connected", nobody)
    monkeypatch.setattr(pairs, "Tasks", lambda *_: found)
    return found


@pytest.fixture
def table(tmp_path):
    """A table of two pairs, one of an image that is not there, and one without an id."""
    before = ground().astype(np.uint8)
    after = before.copy()
    after[:, 10:30, 10:30] += 50
    write(tmp_path / "before.tif", before)
    write(tmp_path / "after.tif", after)
    rows = ["id,before,after", "north,before.tif,after.tif", "gone,before.tif,nowhere.tif",
            "south,after.tif,before.tif", ",before.tif,after.tif"]  # fmt: skip
    path = tmp_path / "pairs.csv"
    path.write_text("\n".join(rows) + "\n")
    return path


def test_each_pair_is_as_detect_writes_it_and_a_bad_row_costs_itself(table, tasks, tmp_path):
    result = map_detections(PairsRequest(str(table), str(tmp_path / "out"), {"model": "cva"}))
    assert [pair["id"] for pair in result.pairs] == ["north", "gone", "south", ""]
    assert result.failed == 2
    assert "nowhere.tif" in result.pairs[1]["problem"]
    assert "line 5 lacks id" in result.pairs[3]["problem"]
    alone = detect(
        DetectionRequest(
            str(tmp_path / "before.tif"),
            str(tmp_path / "after.tif"),
            str(tmp_path / "alone"),
            model="cva",
        )
    )
    assert result.pairs[0]["changes"] == alone.changes > 0
    folder = tmp_path / "out" / "north"
    files = {name: str(folder / Path(path).name) for name, path in alone.files.items()}
    assert layers_that_differ(alone, _Files(files)) == []
    with (tmp_path / "out" / "pairs.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == ["north", "gone", "south", ""]
    assert "nowhere.tif" in rows[1]["problem"]


class _Files:
    def __init__(self, files):
        self.files = files


def test_a_resumed_map_computes_what_has_no_result_yet(table, tasks, tmp_path):
    request = PairsRequest(str(table), str(tmp_path / "out"), {"model": "cva"})
    map_detections(request)
    first = list(tasks.names)
    write(tmp_path / "nowhere.tif", ground(seed=8).astype(np.uint8))
    result = map_detections(request, MapOptions(resume=True))
    assert tasks.names[len(first) :] == ["detect_pair gone"]
    assert [pair["id"] for pair in result.pairs if "problem" in pair] == [""]


def test_a_row_that_says_something_else_is_no_row_of_the_map_that_was_begun(table, tasks, tmp_path):
    out = tmp_path / "out"
    work = PairsRequest(str(table), str(out), {"model": "cva"})
    map_detections(work)
    table.write_text(table.read_text().replace("north,before.tif,after", "north,after.tif,before"))
    with pytest.raises(InputChanged, match=r"“north” of “pairs\.csv” says something else"):
        map_detections(work, MapOptions(resume=True))


def test_a_row_that_was_mended_is_computed_when_the_map_is_resumed(table, tasks, tmp_path):
    out = tmp_path / "out"
    work = PairsRequest(str(table), str(out), {"model": "cva"})
    assert map_detections(work).failed == 2
    table.write_text(table.read_text().replace("nowhere.tif", "after.tif"))
    again = map_detections(work, MapOptions(resume=True))
    assert [pair["id"] for pair in again.pairs if "problem" in pair] == [""]


def test_settings_of_a_row_come_before_those_of_all(table, tasks, tmp_path):
    text = table.read_text().splitlines()
    table.write_text("\n".join([text[0] + ",model", text[1] + ",ir-mad", text[3] + ","]))
    map_detections(PairsRequest(str(table), str(tmp_path / "out"), {"model": "cva"}))
    models = {
        name: json.loads((tmp_path / "out" / name / "report.json").read_text())["model"]
        for name in ("north", "south")
    }
    assert models == {"north": "ir-mad", "south": "cva"}


def test_other_settings_do_not_resume_a_map(table, tasks, tmp_path):
    map_detections(PairsRequest(str(table), str(tmp_path / "out"), {"model": "cva"}))
    other = PairsRequest(str(table), str(tmp_path / "out"), {"model": "ir-mad"})
    with pytest.raises(InputChanged, match="another table or other settings"):
        map_detections(other, MapOptions(resume=True))


def test_the_catalogue_is_valid_stac(table, tasks, tmp_path):
    pystac = pytest.importorskip("pystac")
    pytest.importorskip("referencing")  # by which pystac validates
    map_detections(PairsRequest(str(table), str(tmp_path / "out"), {"model": "cva"}))
    catalog = pystac.Catalog.from_file(str(tmp_path / "out" / "catalog.json"))
    catalog.validate()
    assert {link.title for link in catalog.get_links("related")} == {"north", "south"}


def test_what_is_of_one_pair_cannot_be_said_of_all(tmp_path):
    with pytest.raises(BadInput, match="cannot be said of all pairs"):
        PairsRequest("pairs.csv", str(tmp_path), {"before": "a.tif"})
    with pytest.raises(BadInput, match="Threshold"):
        PairsRequest("pairs.csv", str(tmp_path), {"threshold": 7.0})


def test_the_command_says_how_many_are_done_and_what_is_wrong_with_the_rest(
    table, tasks, tmp_path, capsys
):
    words = ["map", str(table), "--output", str(tmp_path / "out"), "--model", "cva"]
    assert main([*words, "--progress", "none"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("2 of 4 pairs are done\ngone: ")
    assert "1 polygon " in said
    assert main([*words, "--resume", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["failed"] == 2


def test_a_table_of_which_nothing_can_be_done_ends_with_the_code_of_bad_input(
    tasks, tmp_path, capsys
):
    path = tmp_path / "pairs.csv"
    path.write_text("id,before,after\na,nowhere.tif,nowhere.tif\n")
    assert main(["map", str(path), "--output", str(tmp_path / "out"), "--progress", "none"]) == 2
    assert "0 of 1 pairs are done" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["a.tif", "b.tif", "--shard", "9"], "“shard” is 9; give a whole number from 256 to 65536"),
        (["a.tif", "b.tif", "--workers", "0"], "“workers” is 0"),
        (["a.tif", "b.tif", "--scheduler", "tcp://a:1", "--workers", "2"], "leave both out"),
        (["a.tif", "b.tif"], "a.tif"),
        (["nowhere.csv"], "nowhere.csv"),
        ([], "Say what to compare"),
    ],
)
def test_nonsense_is_told_in_a_sentence(words, sentence, tmp_path, capsys):
    assert main(["map", *words, "--output", str(tmp_path / "out")]) == 2
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_table_for_a_scheduler_that_is_not_there_begins_no_map(table, tmp_path, monkeypatch):
    monkeypatch.setattr("deepchange.engine.scale.cluster._TIMEOUT", 1)
    asked = pairs.PairsRequest(str(table), str(tmp_path / "elsewhere"))
    for _ in range(2):
        with pytest.raises(BadInput, match="There is no Dask scheduler"):
            pairs.map_pairs(asked, MapOptions(scheduler="tcp://127.0.0.1:9"))
    assert not (tmp_path / "elsewhere" / "manifest.jsonl").exists()


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills processes as only POSIX can")
def test_a_worker_that_is_killed_leaves_each_pair_as_detect_writes_it(tmp_path):
    from distributed import LocalCluster

    before = ground(3, (520, 560)).astype(np.uint8)
    after = before.copy()
    after[:, 240:270, 20:540] += 50
    pair = [write(tmp_path / "before.tif", before), write(tmp_path / "after.tif", after)]
    work = tmp_path / "pairs.csv"
    work.write_text("id,before,after\na,before.tif,after.tif\nb,after.tif,before.tif\n")
    how = {"model": "cva", "window": 64, "overlap": 32, "kinds": "off"}
    whole = [
        detect(DetectionRequest(*dates, str(tmp_path / f"whole{number}"), **how))
        for number, dates in enumerate((pair, pair[::-1]))
    ]
    output = tmp_path / "map"
    with LocalCluster(
        n_workers=1, threads_per_worker=1, silence_logs=50, dashboard_address=":0"
    ) as started:
        nanny = next(iter(started.workers.values()))
        killed = []

        def kill_once(progress):
            """In the first pair, of which something lies in its hidden folder."""
            if not killed and list(output.glob("a/.*/*")):
                killed.append(nanny.pid)
                os.kill(nanny.pid, signal.SIGKILL)

        options = MapOptions(scheduler=started.scheduler_address)
        found = map_detections(PairsRequest(str(work), str(output), how), options, kill_once)
    assert killed
    assert found.failed == 0
    for one, name in zip(whole, "ab"):
        for file in ("probability.tif", "change.tif", "changes.gpkg"):
            assert Path(one.output, file).read_bytes() == (output / name / file).read_bytes()
