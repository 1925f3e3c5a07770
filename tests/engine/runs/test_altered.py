"""A byte that changes in what an unfinished run left: the run is refused, or its result is the
same."""

import shutil
import time

import numpy as np
import pytest
from deepchange.engine import DeepChangeError, DetectionRequest, detect, resume, unfinished_in
from deepchange.engine.errors import RunDamaged, WorkerFailed
from deepchange.engine.runs.journal import Pace


def layers(out):
    return [(out / name).read_bytes() for name in ("probability.tif", "change.tif")]


@pytest.fixture(scope="module")
def cut_off(raster, tmp_path_factory):
    """The folder of a run that was cut off in a stage, and the layers of one that was not."""
    place = tmp_path_factory.mktemp("cut")
    before = np.random.default_rng(3).integers(60, 120, (3, 96, 120)).astype(np.uint8)
    after = before + np.uint8(3)
    after[:, 30:46, 50:71] = 230
    pair = [raster(place / f"{name}.tif", image) for name, image in zip("ab", (before, after))]
    asked = DetectionRequest(*pair, str(place / "out"), model="ir-mad", window=24, batch=1)
    detect(asked)
    whole = layers(place / "out")

    def cut(stage):
        shutil.rmtree(place / "out", ignore_errors=True)
        steps = []

        def fail(progress):
            steps.append(progress.stage)
            if steps.count(stage) == (8 if stage == "detecting" else 1):
                time.sleep(0.2)  # for the thread that writes
                raise WorkerFailed("It died.")

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Pace, "share", 1e9)
            with pytest.raises(WorkerFailed, match="is kept"):
                detect(asked, report=fail)
        return place / "out"

    return cut, whole


def flipped(path, position):
    content = bytearray(path.read_bytes())
    content[position] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("stage", ["detecting", "refining"])
def test_a_run_of_which_one_byte_was_altered_is_refused_or_ends_as_if_not(stage, cut_off, tmp_path):
    cut, whole = cut_off
    kept = shutil.copytree(out := cut(stage), tmp_path / "kept")
    for path in sorted(path for path in out.rglob("*") if path.is_file()):
        size = path.stat().st_size
        for position in range(size // 14, size, size // 7 or 1):
            flipped(path, position)
            try:
                resume(out)
            except DeepChangeError:
                pass
            else:
                assert layers(out) == whole, f"{path.name}, byte {position}"
            shutil.rmtree(out)
            shutil.copytree(kept, out)


def test_rows_that_were_altered_are_named(cut_off):
    out = cut_off[0]("detecting")
    (rows,) = out.glob(".deepchange-*/journal/probability.rows")
    flipped(rows, 100)
    with pytest.raises(RunDamaged, match=r"damaged: “probability.rows” is not as it was written"):
        resume(out)


def test_a_journal_goes_back_to_its_last_line_that_is_as_it_was_written(cut_off):
    cut, whole = cut_off
    (journal,) = (out := cut("detecting")).glob(".deepchange-*/journal/journal.jsonl")
    text = journal.read_text(encoding="utf-8")
    rows = unfinished_in(out).entries.rows
    journal.write_text(text.replace(f'"rows": {rows}', f'"rows": {rows - 1}'), encoding="utf-8")
    assert unfinished_in(out).entries.rows < rows - 1
    resume(out)
    assert layers(out) == whole


def test_a_journal_whose_beginning_was_altered_is_named(cut_off):
    (journal,) = (out := cut_off[0]("detecting")).glob(".deepchange-*/journal/journal.jsonl")
    text = journal.read_text(encoding="utf-8")
    journal.write_text(text.replace('"seed": 0', '"seed": 1'), encoding="utf-8")
    with pytest.raises(RunDamaged, match=r"“journal.jsonl” is not as it was written"):
        resume(out)
