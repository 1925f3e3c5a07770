"""Several runs that want one output folder."""

import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from deepchange.engine import BadInput, DetectionRequest, detect
from deepchange.engine.cli.main import main


def request(pair, out, **options):
    return DetectionRequest(
        *pair, str(out), **{"model": "cva", "window": 32, "device": "cpu", **options}
    )


def layers(folder):
    return {
        name: (Path(folder) / name).read_bytes()
        for name in ("probability.tif", "change.tif", "changes.gpkg")
    }


def test_many_runs_into_one_folder_give_one_whole_result(pair_of_files, tmp_path):
    whole = layers(detect(request(pair_of_files, tmp_path / "whole")).output)

    def attempt(_):
        try:
            return detect(request(pair_of_files, tmp_path / "out"))
        except BadInput as error:
            return str(error)

    with ThreadPoolExecutor(8) as threads:
        told = list(threads.map(attempt, range(8)))
    sentences = [answer for answer in told if isinstance(answer, str)]
    assert len(sentences) == 7
    assert all("Another run is writing" in text or "already holds" in text for text in sentences), (
        sentences
    )
    assert layers(tmp_path / "out") == whole
    # Who began in the same moment and came second keeps what it has, and says so.
    late = [text for text in sentences if text.endswith("What was detected so far is kept.")]
    assert len(list((tmp_path / "out").glob(".deepchange*"))) == len(late)


def test_a_folder_that_another_run_makes_in_the_same_moment_is_used(
    pair_of_files, tmp_path, monkeypatch
):
    mkdir = Path.mkdir

    def too_late(self, *arguments, **options):
        if self == tmp_path / "out":
            mkdir(self)
        mkdir(self, *arguments, **options)

    monkeypatch.setattr(Path, "mkdir", too_late)
    assert "report" in detect(request(pair_of_files, tmp_path / "out")).files


@pytest.mark.skipif(sys.platform == "win32", reason="signals of this kind do not exist on Windows")
def test_a_run_killed_before_it_won_anything_is_no_obstacle(pair_of_files, tmp_path):
    out = tmp_path / "out"
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "deepchange.engine",
            "detect",
            *pair_of_files,
            "--output",
            str(out),
            "--model",
            "cva",
        ],
        stderr=subprocess.DEVNULL,
    )
    while not list(out.glob(".deepchange-*/journal/journal.jsonl")):
        time.sleep(0.005)
    process.kill()
    process.wait()
    for learned in out.glob(".deepchange-*/journal/learned.npz"):
        learned.unlink()
    detect(request(pair_of_files, out))
    assert not list(out.glob(".deepchange*"))
    shutil.rmtree(out)


def test_an_output_that_is_a_link_to_itself_is_said(pair_of_files, tmp_path, capsys):
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for output in ("loop", "loop/out"):
        assert (
            main(["detect", *pair_of_files, "--output", str(tmp_path / output), "--model", "cva"])
            == 2
        )
        assert "is a link that leads to itself; choose another folder" in capsys.readouterr().err


def test_a_folder_in_which_no_geopackage_can_be_written_is_refused_before_anything_is_made(
    pair_of_files, tmp_path
):
    folder = Path(*(tmp_path, *(["d" * 100] * 5)))
    with pytest.raises(BadInput, match="is too long to be written to"):
        detect(request(pair_of_files, folder))
    assert not (tmp_path / ("d" * 100)).exists()
