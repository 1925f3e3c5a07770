"""Whatever goes wrong around a run, it gives correct files or one sentence."""

import os
import resource
import signal
import threading
import time
import weakref
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from deepchange.engine import BadInput, DetectionRequest, detect, refine
from deepchange.engine import detection as story
from deepchange.engine.arrays.prediction import Prediction
from deepchange.engine.cli.main import main
from deepchange.engine.errors import InputChanged
from deepchange.engine.files.json_text import read_json
from deepchange.engine.raster.gdal_io import block_cache
from deepchange.engine.runs import output_folder as files
from osgeo import gdal
from support import FakePredictor, difference


def request(pair, out, **options):
    return DetectionRequest(
        *pair, str(out), **{"model": "cva", "window": 32, "device": "cpu", **options}
    )


def layers(folder):
    return {
        name: (Path(folder) / name).read_bytes()
        for name in ("probability.tif", "change.tif", "changes.gpkg")
    }


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_where_the_model_gives_no_number_nothing_is_assessed_and_the_report_counts(
    pair_of_files, town, tmp_path, capsys
):
    def blind(before, after):
        """No number for two pixels of the windows at the left border."""
        answer = difference(before, after)
        for index, chip in enumerate(before):
            if (chip == town.before[:, : chip.shape[1], : chip.shape[2]]).all():
                answer.probability[index, :2, 20] = np.nan
        return answer

    result = detect(
        request(pair_of_files, tmp_path / "out", overlap=14), open_with=FakePredictor(blind).open
    )
    probability = read(result.files["probability"])
    assert [tuple(place) for place in np.argwhere(probability == 255)] == [(0, 20), (1, 20)]
    assert (read(result.files["change"]) == 255).sum() == 2
    assert result.pixels_not_assessed == 2
    assert any("no number for 2 pixels in one window" in warning for warning in result.warnings)
    counted = {"windows": 1, "pixels": 2}
    assert read_json(result.files["report"], "")["not_assessed_by_model"] == counted
    again = refine(tmp_path / "out", threshold=0.6)
    assert again.warnings == result.warnings
    assert read_json(again.files["report"], "")["not_assessed_by_model"] == counted


def meddled(deed):
    """A model during whose first batch something happens to the files."""
    return FakePredictor(deed=deed).open


def test_what_a_model_learned_from_is_out_of_memory_while_it_detects(
    pair_of_files, tmp_path, monkeypatch
):
    class Learner:
        precision, halo, device = "fp32", 0, "cpu"
        learned_from, left = [], []

        def fit(self, sample, *_):
            self.learned_from = [weakref.ref(chip) for chip in (*sample.before, *sample.after)]
            return {}

        def versions(self):
            return {}

        def start(self, before, after, valid):
            self.left.append([chip() is not None for chip in self.learned_from])
            answer = Prediction(np.zeros(valid.shape, np.float32))
            return lambda: answer

    model = Learner()
    monkeypatch.setattr(story, "open_predictor", lambda *_: model)
    detect(request(pair_of_files, tmp_path / "out"))
    assert model.learned_from
    assert model.left
    assert not any(map(any, model.left))


def test_an_image_that_is_written_to_while_it_is_read_gives_no_result(
    pair_of_files, raster, tmp_path
):
    before = Path(pair_of_files[0])
    other = Path(raster(tmp_path / "other.tif", read(before)[:, ::-1].copy()))
    with pytest.raises(InputChanged, match=r"“.*before\.tif” was changed while it was being read"):
        detect(
            request(pair_of_files, tmp_path / "out"),
            open_with=meddled(lambda: other.replace(before)),
        )
    assert not (tmp_path / "out").exists()


def test_an_image_behind_a_virtual_raster_is_watched_too(pair_of_files, tmp_path):
    before, after = map(Path, pair_of_files)
    gdal.Translate(str(tmp_path / "view.vrt"), str(before))
    with pytest.raises(InputChanged, match=r"before.tif"):
        detect(
            request((str(tmp_path / "view.vrt"), str(after)), tmp_path / "out"),
            open_with=meddled(lambda: before.write_bytes(after.read_bytes())),
        )


def test_an_image_that_disappears_gives_a_sentence_or_the_right_result(pair_of_files, tmp_path):
    undisturbed = request(pair_of_files, tmp_path / "whole")
    whole = layers(detect(undisturbed, open_with=FakePredictor().open).output)
    try:
        detect(
            request(pair_of_files, tmp_path / "out"),
            open_with=meddled(Path(pair_of_files[0]).unlink),
        )
    except BadInput as error:
        told = str(error)
    else:
        told = ""
    assert "before.tif" in told or layers(tmp_path / "out") == whole
    assert not told or not list((tmp_path / "out").glob("[!.]*"))


def test_an_image_cut_off_while_it_is_read_is_told_in_a_sentence(raster, tmp_path, monkeypatch):
    rng = np.random.default_rng(0)
    pair = [
        raster(tmp_path / f"{name}.tif", rng.integers(0, 255, (3, 700, 400), np.uint8))
        for name in "ab"
    ]
    monkeypatch.setattr(story, "block_cache", lambda size: block_cache(0))
    with pytest.raises(BadInput, match=r"[“/]a\.tif”"):
        detect(
            request(pair, tmp_path / "out"), open_with=meddled(lambda: os.truncate(pair[0], 5000))
        )


def test_a_slow_share_gives_the_same_files(pair_of_files, tmp_path, monkeypatch):
    whole = layers(detect(request(pair_of_files, tmp_path / "whole")).output)
    really = os.fsync

    def slow(descriptor):
        time.sleep(0.02)
        really(descriptor)

    monkeypatch.setattr(os, "fsync", slow)
    assert layers(detect(request(pair_of_files, tmp_path / "slow")).output) == whole


@contextmanager
def largest_file(size):
    """A disk on which no file can be larger."""
    before, ignored = (
        resource.getrlimit(resource.RLIMIT_FSIZE),
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN),
    )
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)


@pytest.mark.parametrize("limit", [3_000, 9_000, 11_000, 60_000, 110_000, 200_000])
def test_a_disk_that_fills_up_at_any_moment_leaves_no_half_result(limit, pair_of_files, tmp_path):
    with largest_file(limit):
        code = main(
            [
                "detect",
                *pair_of_files,
                "--output",
                str(tmp_path / "out"),
                "--model",
                "cva",
                "--window",
                "32",
                "--progress",
                "none",
            ]
        )
    there = {path.name for path in (tmp_path / "out").glob("[!.]*")}
    assert (code, there) == (2, set()) or (
        code == 0 and set(files.NAMES) - {*files.SEMANTIC, files.KINDS} <= there
    )


def test_many_requests_at_once_each_get_their_own_right_result(raster, town, tmp_path):
    """A dozen at a time here: as many as take a test no longer than a few seconds."""
    pair = [
        raster(tmp_path / f"{name}.tif", date[:, 16:64, 32:80])
        for name, date in (("before", town.before), ("after", town.after))
    ]
    kinds = ["cva", "ir-mad"]
    whole = {
        kind: layers(detect(request(pair, tmp_path / kind, model=kind)).output) for kind in kinds
    }
    cache = gdal.GetCacheMax()
    with ThreadPoolExecutor(12) as threads:
        results = list(
            threads.map(
                lambda number: detect(
                    request(pair, tmp_path / f"out{number}", model=kinds[number % 2])
                ),
                range(12),
            )
        )
    assert all(
        layers(result.output) == whole[kinds[number % 2]] for number, result in enumerate(results)
    )
    assert gdal.GetCacheMax() == cache


def test_an_overwriting_run_and_a_refinement_at_once_leave_one_whole_result(
    pair_of_files, tmp_path
):
    out = tmp_path / "out"
    detect(request(pair_of_files, out))
    other = threading.Thread(target=refine, args=(out,), kwargs={"threshold": 0.9})
    other.start()
    try:
        detect(request(pair_of_files, out, overwrite=True, model="ir-mad"))
    finally:
        other.join()
    report = read_json(out / "report.json", "")
    assert report["model"] in ("cva", "ir-mad")
    assert not list(out.glob(".deepchange*"))


@pytest.mark.parametrize(
    ("asked", "began_with", "device"),
    [
        ("auto", None, "auto"),
        ("auto", {"device": "cpu"}, "cpu"),
        ("auto", {"device": "openvino"}, "auto"),
        ("cuda", {"device": "cpu"}, "cuda"),
    ],
)
def test_a_resumed_run_that_torch_began_on_the_processor_goes_on_by_torch(
    asked, began_with, device, monkeypatch
):
    opened = []
    monkeypatch.setattr(story, "open_predictor", lambda *given: opened.append(given[1]))
    run = SimpleNamespace(
        request=SimpleNamespace(device=asked, precision="auto", learned_from=None),
        model=SimpleNamespace(system="lite"),
        pair=SimpleNamespace(megapixels=0.7),
        journal=SimpleNamespace(entries=SimpleNamespace(computing=began_with)),
    )
    story.predictor_of(run, None, SimpleNamespace(cancelled=None))
    assert opened == [device]


def test_the_files_of_a_result_are_found_from_any_folder(pair_of_files, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    detected = detect(request(pair_of_files, "out"))
    refined = refine("out", threshold=0.7)
    monkeypatch.chdir(tmp_path.parent)
    for result in (detected, refined):
        assert all(Path(name).exists() for name in (result.output, *result.files.values()))
