"""Layers that end together have their overviews made at the same time."""

import threading

import numpy as np
import pytest
from deepchange.engine.errors import OutOfSpace
from deepchange.engine.raster import layers
from deepchange.engine.raster.grid import Grid

GRID = Grid(520, 520, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), "")


def written(folder):
    """Two layers, whole but for their overviews."""
    folder.mkdir()
    values = np.random.default_rng(0).integers(0, 255, (520, 520)).astype(np.uint8)
    writers = [
        layers.probability_writer(folder / "probability.tif", GRID),
        layers.change_writer(folder / "change.tif", GRID),
    ]
    for writer in writers:
        writer.write(0, values)
    return writers


def contents(folder):
    return [path.read_bytes() for path in sorted(folder.iterdir())]


def test_overviews_of_two_files_are_made_at_once_and_as_one_after_the_other(tmp_path, monkeypatch):
    for writer, resampling in zip(written(tmp_path / "apart"), ("AVERAGE", "NEAREST")):
        writer.finish(resampling)
    both, build = threading.Barrier(2, timeout=30), layers.build_overviews

    def beside(*arguments):
        both.wait()  # nobody comes by where the other waits for its turn
        build(*arguments)

    monkeypatch.setattr(layers, "build_overviews", beside)
    layers.finish_together(written(tmp_path / "together"), ("AVERAGE", "NEAREST"))
    assert contents(tmp_path / "together") == contents(tmp_path / "apart")


def test_a_disk_that_is_full_for_one_of_them_is_told(tmp_path, monkeypatch):
    build = layers.build_overviews

    def full(path, *arguments):
        if path.name == "change.tif":
            raise OutOfSpace("full")
        build(path, *arguments)

    monkeypatch.setattr(layers, "build_overviews", full)
    with pytest.raises(OutOfSpace, match="full"):
        layers.finish_together(written(tmp_path / "out"), ("AVERAGE", "NEAREST"))
