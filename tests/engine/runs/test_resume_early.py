"""Runs that were cut off before anything was detected, that begin at once, or whose images are no
longer alone."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import BadInput, DetectionRequest, detect, detection, resume, unfinished_in
from deepchange.engine.cli.main import main
from deepchange.engine.errors import InputChanged
from deepchange.engine.runs.journal import JOURNAL_LOCK
from deepchange.engine.runs.locks import Lock
from osgeo import gdal

KILLED = """
import os, sys
from deepchange.engine import DetectionRequest, detect, detection
detection.measure = lambda *_: os._exit(9)
detect(DetectionRequest(*sys.argv[1:], model="cva", overwrite=True))
"""


@pytest.fixture
def cut_early(pair_of_files, tmp_path):
    """A folder with a whole result, in which another run was killed while it measured the
    images."""
    out = tmp_path / "out"
    detect(DetectionRequest(*pair_of_files, str(out), model="ir-mad"))
    environment = {**os.environ, "DEEPCHANGE_PYTHON": "here"}
    done = subprocess.run(
        [sys.executable, "-c", KILLED, *pair_of_files, str(out)], env=environment, check=False
    )
    assert done.returncode == 9
    return out


def test_a_run_killed_before_it_detected_anything_is_gone_on_with(cut_early):
    assert unfinished_in(cut_early).share == 0.0
    assert resume(cut_early).model == "cva"
    assert unfinished_in(cut_early) is None
    assert not list(cut_early.glob(".deepchange*"))


def test_a_mask_that_came_to_lie_beside_an_image_is_noticed(cut_early, pair_of_files):
    image = gdal.Open(pair_of_files[1])
    image.CreateMaskBand(gdal.GMF_PER_DATASET)
    image.GetRasterBand(1).GetMaskBand().WriteArray(np.zeros((96, 120), np.uint8))
    del image
    with pytest.raises(
        InputChanged, match=r"after\.tif\.msk” was not there when the unfinished run .* began"
    ):
        resume(cut_early)
    Path(pair_of_files[1] + ".msk").unlink()
    assert resume(cut_early).model == "cva"


def test_who_goes_on_while_another_does_is_told_so(cut_early):
    (hidden,) = cut_early.glob(".deepchange-*")
    lock = Lock.take(hidden / JOURNAL_LOCK)
    with pytest.raises(BadInput, match="Another run is writing to"):
        resume(cut_early)
    lock.release()
    assert resume(cut_early).model == "cva"


def test_of_two_runs_that_begin_at_once_one_is_told_so_before_it_computes(
    pair_of_files, tmp_path, monkeypatch
):
    monkeypatch.setattr(detection, "clear_the_way", lambda _: None)
    request, refused = DetectionRequest(*pair_of_files, str(tmp_path / "out"), model="cva"), []

    def begin_too(progress):
        if not refused:
            refused.append(progress.stage)
            with pytest.raises(BadInput, match="Another run is writing to"):
                detect(request)

    assert detect(request, report=begin_too).pixels_changed > 0
    assert refused == ["measuring"]


def test_the_folder_after_resume_is_where_a_new_run_writes_to(pair_of_files, tmp_path, capsys):
    out = tmp_path / "new"
    assert (
        main(
            ["detect", *pair_of_files, "--model", "cva", "--resume", str(out), "--progress", "none"]
        )
        == 0
    )
    assert (out / "report.json").is_file()


def test_an_unfinished_run_that_lost_its_answer_says_to_begin_anew(cut_early):
    (journal,) = cut_early.glob(".deepchange-*/journal/journal.jsonl")
    with journal.open("a") as lines:
        lines.write('{"answered": true}\n')
    with pytest.raises(
        BadInput, match=r"is damaged: “probability\.tif” is gone; choose another folder\.$"
    ):
        resume(cut_early)
