"""Both dates are read at once where each has a file of its own, and one after the other else."""

import os
import threading

import numpy as np
import pytest
from deepchange.engine.arrays.windows import Window
from deepchange.engine.errors import RasterUnreadable
from deepchange.engine.raster.source import two_readers
from deepchange.engine.raster.source.reader import SourceReader
from osgeo import gdal
from support.images import pair

WHOLE = Window(0, 0, 200, 200)


@pytest.fixture(autouse=True)
def two_cores(monkeypatch):
    monkeypatch.setattr(two_readers, "cores", lambda: 2)


@pytest.fixture
def dates(raster, tmp_path):
    values = np.random.default_rng(0).integers(0, 255, (2, 3, 200, 200)).astype(np.uint8)
    return [str(raster(tmp_path / f"{role}.tif", date)) for role, date in zip("ba", values)]


def threads_of(monkeypatch, opened, meet=lambda: None):
    """The threads that read a chip of a pair, date by date, and the chip. meet: done by each before
    it reads."""
    reader, threads, read = opened.open_reader(), {}, SourceReader.read

    def noted(self, window):
        threads[self.source.role] = threading.get_ident()
        meet()
        return read(self, window)

    monkeypatch.setattr(SourceReader, "read", noted)
    chip = reader.read(WHOLE)
    return threads["before"], threads["after"], chip


def test_two_files_are_read_at_the_same_time(dates, monkeypatch):
    both = threading.Barrier(2, timeout=20)  # nobody passes it alone
    before, after, chip = threads_of(monkeypatch, pair(*dates), both.wait)
    assert before != after
    assert (chip.before == gdal.Open(dates[0]).ReadAsArray()).all()
    assert (chip.after == gdal.Open(dates[1]).ReadAsArray()).all()


def test_what_may_share_a_file_is_read_one_after_the_other(dates, tmp_path, monkeypatch):
    for place, date in enumerate(dates):
        gdal.BuildVRT(str(tmp_path / f"{place}.vrt"), [date])
    virtual = pair(*(str(tmp_path / f"{place}.vrt") for place in range(2)))
    before, after, _ = threads_of(monkeypatch, virtual)
    assert before == after == threading.get_ident()


def test_a_date_that_is_laid_on_the_grid_of_the_other_is_read_after_it(
    dates, raster, tmp_path, monkeypatch
):
    values = gdal.Open(dates[1]).ReadAsArray()
    moved = raster(tmp_path / "moved.tif", values, origin=(700002.5, 3750000.0))
    opened = pair(dates[0], str(moved))
    reader = opened.open_reader()
    assert reader.resampled
    threads = set()
    read = SourceReader.read
    monkeypatch.setattr(
        SourceReader,
        "read",
        lambda self, window: threads.add(threading.get_ident()) or read(self, window),
    )
    reader.read(Window(0, 0, opened.grid.height, opened.grid.width))
    assert threads == {threading.get_ident()}


@pytest.mark.parametrize("place", [0, 1])
def test_the_sentence_on_a_damaged_file_comes_from_either(dates, place):
    reader = pair(*dates).open_reader()
    os.truncate(dates[place], 5000)
    with pytest.raises(RasterUnreadable, match=("before", "after")[place]):
        reader.read(WHOLE)
