"""OSCD's four bands: each date's files put together, the second date laid on its registered
colours."""

import re

import numpy as np
import pytest
from deepchange.training.data.pair_set import open_set, read_split
from deepchange.training.datasets.prepare import CopyHasProblems, prepare
from osgeo import gdal

NAMES = "Onera Satellite Change Detection dataset - "


def ground(bands, height=320, width=320, seed=0):
    """Values with texture of several pixels, so that a shift shows."""
    rough = np.random.default_rng(seed).integers(200, 4000, (bands, height // 4, width // 4))
    grown = rough.repeat(4, axis=1).repeat(4, axis=2).astype(float)
    soft = sum(np.roll(grown, (dy, dx), (1, 2)) for dy in range(3) for dx in range(3)) / 9
    return soft.astype(np.uint16)


def write(path, values):
    values = values if values.ndim == 3 else values[None]
    path.parent.mkdir(parents=True, exist_ok=True)
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_UInt16
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), values.shape[2], values.shape[1], len(values), kind
    )
    dataset.SetGeoTransform((0.0, 1e-4, 0.0, 10.0, 0.0, -1e-4))
    dataset.WriteArray(values)


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def colours_of(bands):
    """Red, green and blue in 8 bit, as the set has them."""
    return (bands[[2, 1, 0]] // 16).astype(np.uint8)


def write_city(folder, before, after, later_cut):
    """A city as it lies in one folder; later_cut: the bands of the second date as they were cut."""
    changed = np.zeros(before.shape[1:], np.uint8)
    changed[100:120, 100:120] = 255
    for date, colours, cut in ((1, before, before), (2, after, later_cut)):
        write(folder / "rgb" / f"pisa_t{date}.tif", colours_of(colours))
        write(folder / "multispectral" / f"pisa_t{date}.tif", cut)
    write(folder / "label" / "pisa.tif", changed)
    (folder / "split.txt").write_text("train pisa\n")


def test_bands_of_a_full_copy_are_stacked_as_the_authors_registered_them(tmp_path):
    copy, dates = tmp_path / "copy", [ground(4, 32, 32, seed) for seed in (1, 2)]
    for number, bands in enumerate(dates, 1):
        city = copy / f"{NAMES}Images" / "paris"
        write(city / "pair" / f"img{number}.png", colours_of(bands))
        for name, band in zip(("B02", "B03", "B04", "B08"), bands):
            write(city / f"imgs_{number}_rect" / f"{name}.tif", band)
    write(copy / f"{NAMES}Train Labels" / "paris" / "cm" / "cm.png", np.eye(32, dtype=np.uint8) + 1)
    done = prepare("oscd-4bands", copy, tmp_path / "set")
    (pair,) = open_set(tmp_path / "set").pairs("train")
    assert np.array_equal(read(pair.before), dates[0])
    assert np.array_equal(read(pair.after), dates[1])
    assert np.array_equal(read(pair.label), np.eye(32))
    image = gdal.Open(str(pair.after))
    named = [image.GetRasterBand(band).GetDescription() for band in (1, 4)]
    assert named == ["B02 blue", "B08 nir"]
    assert done.notes == ("The copy holds 1 pair, and the published set 24.",)


def test_a_second_date_that_lies_elsewhere_is_laid_on_its_registered_colours(tmp_path):
    before, after = ground(4, seed=1), ground(4, seed=2)
    write_city(tmp_path / "copy", before, after, np.roll(after, (3, -2), (1, 2)))
    prepare("oscd-4bands", tmp_path / "copy", tmp_path / "set")
    (pair,) = open_set(tmp_path / "set").pairs("train")
    laid, label = read(pair.after), read(pair.label)
    inside = np.s_[..., 8:-8, 8:-8]
    assert np.median(np.abs(laid[inside].astype(int) - after[inside])) < 20
    assert (
        np.median(np.abs(np.roll(after, (3, -2), (1, 2))[inside].astype(int) - after[inside])) > 200
    )
    # What the second date does not show is judged by nobody.
    unseen = (laid == 0).any(axis=0)
    assert unseen.any()
    assert ((label == 255) == unseen).all()
    assert (label[100:120, 100:120] == 1).all()


def test_a_city_without_its_bands_is_left_out_and_one_that_lacks_some_is_named(tmp_path):
    copy, bands = tmp_path / "copy", ground(4, seed=1)
    write_city(copy, bands, bands, bands)
    for date in (1, 2):
        write(copy / "rgb" / f"beirut_t{date}.tif", colours_of(bands))
    write(copy / "label" / "beirut.tif", np.eye(320, dtype=np.uint8) * 255)
    (copy / "split.txt").write_text("train pisa\ntest beirut\n")
    prepare("oscd-4bands", copy, tmp_path / "set")
    assert read_split(tmp_path / "set" / "split.txt") == {"train": ["pisa"], "val": [], "test": []}
    lost = copy / "multispectral" / "pisa_t2.tif"
    lost.unlink()
    with pytest.raises(CopyHasProblems, match=re.escape(f"“{lost}” of the city pisa is missing.")):
        prepare("oscd-4bands", copy, tmp_path / "other")
