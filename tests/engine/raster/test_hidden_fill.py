"""Fill that nobody declared in a large image, where no sample of it looks: noticed while the
windows are read."""

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect, resume
from deepchange.engine.arrays.windows import Window
from deepchange.engine.detection import PREDICT
from deepchange.engine.messages import Remedy
from deepchange.engine.pair_check import check
from deepchange.engine.raster import pair as rasters
from deepchange.engine.raster.pair import measure, open_pair
from deepchange.engine.raster.source import fill_values
from deepchange.engine.raster.source.fill_values import one_each
from osgeo import gdal

PLACE = (700000.0, 10.0, 0.0, 3750000.0, 0.0, -10.0)
HALF_A_PIXEL_ON = (700005.0, 10.0, 0.0, 3749995.0, 0.0, -10.0)
SIZE = 300, 320
STRIPE, BLOCK = np.s_[:, 101:103, :], np.s_[:, 101:115, 201:215]
TYPES = {
    "uint8": gdal.GDT_Byte,
    "uint16": gdal.GDT_UInt16,
    "int16": gdal.GDT_Int16,
    "float32": gdal.GDT_Float32,
}


@pytest.fixture(autouse=True)
def four_corners(monkeypatch):
    """Only the corners of an image are sampled, as of one of 6000 × 6000 pixels only 49 places
    are."""
    monkeypatch.setattr(fill_values, "_WHOLE_BYTES", 0)
    monkeypatch.setattr(
        fill_values,
        "spread_windows",
        lambda height, width, side: [
            Window(row, column, 40, 40) for row in (0, height - 40) for column in (0, width - 40)
        ],
    )


@pytest.fixture
def files(tmp_path):
    """Writes a raster of bands (C, H, W), and gives its name."""

    def make(bands, transform=PLACE):
        path = str(tmp_path / f"image{len(list(tmp_path.glob('*.tif')))}.tif")
        raster = gdal.GetDriverByName("GTiff").Create(
            path, *bands.shape[:0:-1], len(bands), TYPES[bands.dtype.name]
        )
        raster.SetGeoTransform(transform)
        raster.WriteArray(bands if len(bands) > 1 else bands[0])
        raster.FlushCache()
        return path

    return make


def ground(kind, bands=2, seed=3):
    rough = np.random.default_rng(seed).normal(size=(bands, *SIZE))
    for axis in (1, 2):
        rough = sum(np.roll(rough, step, axis) for step in range(-2, 3))
    return np.clip(130 + 18 * rough / rough.std(), 60, 199).astype(kind)


def with_fill(place, value, kind, bands=2):
    filled = ground(kind, bands)
    filled[place] = value
    return filled


def request(before, after, output="out", **options):
    return DetectionRequest(before, after, str(output), **{"model": "cva", **options})


def about_fill(sentences):
    return [note for note in sentences if "of its pixels" in note]


@pytest.mark.parametrize("transform", [PLACE, HALF_A_PIXEL_ON])
@pytest.mark.parametrize("place", [STRIPE, BLOCK])
@pytest.mark.parametrize(
    ("kind", "value"), [("int16", -9999), ("float32", -9999.0), ("float32", -3.4e38)]
)
def test_a_sentinel_where_no_sample_looks_is_left_out_and_told(
    files, kind, value, place, transform
):
    pair = open_pair(request(files(with_fill(place, value, kind), transform), files(ground(kind))))
    assert about_fill(pair.notes) == []  # the sample shows nothing
    valid = pair.open_reader().read(Window(0, 0, pair.grid.height, pair.grid.width)).valid
    missing = np.zeros(SIZE, bool)
    missing[place[1:]] = True
    blended = 0 if transform == PLACE else 1
    assert not valid[missing[: valid.shape[0], : valid.shape[1]]].any()
    assert (~valid).sum() <= missing.sum() + blended * (sum(SIZE) * 4)
    statistics = measure(pair)
    assert min(statistics.before.minimum) > 50
    told = about_fill(statistics.notes)
    assert len(told) == 1
    assert "it is taken for nodata" in told[0]


def test_a_sentinel_in_one_band_alone_leaves_the_pixel_out(files):
    bands = ground("int16")
    bands[1, 101:103] = -9999
    pair = open_pair(request(files(ground("int16")), files(bands)))
    valid = pair.open_reader().read(Window(0, 0, *SIZE)).valid
    assert not valid[101:103].any()
    assert valid[:101].all()
    assert valid[103:].all()


def test_minus_999_beside_reflectances_is_left_out_however_wide_their_range(files):
    bright = (ground("float32") * 100).astype(np.int16)
    dark = bright.copy()
    dark[BLOCK] = -999
    pair = open_pair(request(files(dark), files(bright)))
    assert not pair.open_reader().read(Window(0, 0, *SIZE)).valid[105:110, 205:210].any()


def test_a_nodata_value_that_the_user_names_leaves_sentinels_data(files):
    name = files(with_fill(BLOCK, -9999, "int16"))
    pair = open_pair(request(name, files(ground("int16")), nodata_before=-1.0))
    assert pair.open_reader().read(Window(0, 0, *SIZE)).valid.all()


@pytest.mark.parametrize(
    ("kind", "value"), [("uint8", 0), ("uint8", 255), ("uint16", 0), ("uint16", 65535)]
)
@pytest.mark.parametrize("place", [STRIPE, BLOCK])
def test_a_fill_value_far_from_all_others_is_told(files, kind, value, place):
    told = about_fill(
        check(request(files(ground(kind)), files(with_fill(place, value, kind)))).notes
    )
    assert len(told) == 1
    assert f"holds {value} in about" in told[0]
    assert told[0].endswith(f"if it is fill, declare {value} nodata.")
    assert told[0].remedies == (Remedy.DECLARE_NODATA_AFTER,)


def test_dark_ground_is_no_fill(files):
    bands = ground("uint8")
    bands[:, 100:130, 100:130] = np.arange(30) * 3  # shadows, down to 0 without a gap
    assert about_fill(check(request(files(ground("uint8")), files(bands))).notes) == []


def test_a_few_dead_pixels_are_no_fill(files):
    bands = ground("uint16")
    bands[:, 120, 120:124] = 0
    assert about_fill(check(request(files(ground("uint16")), files(bands))).notes) == []


def test_the_map_says_nothing_about_a_hidden_stripe_and_a_sentence_tells_why(files, tmp_path):
    before, after = (files(with_fill(STRIPE, value, "float32")) for value in (-9999.0, 100.0))
    result = detect(request(before, after, tmp_path / "out"))
    assert result.pixels_not_assessed == 2 * SIZE[1]
    assert [note for note in result.warnings if "-9999" in note] == about_fill(result.warnings)
    assert "it is taken for nodata" in about_fill(result.warnings)[0]


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [("float32", -9999, "taken for nodata"), ("uint16", 65535, "compared like ground")],
)
def test_what_measuring_misses_is_met_while_the_windows_pass(
    files, tmp_path, monkeypatch, kind, value, words
):
    monkeypatch.setattr(rasters, "_MEASURED_MEGAPIXELS", 0.001)
    monkeypatch.setattr(rasters, "sample_windows", lambda *_: [Window(0, 0, 40, 40)])
    before, after = files(with_fill(BLOCK, value, kind)), files(ground(kind, seed=4))
    result = detect(request(before, after, tmp_path / "out"))
    told = about_fill(result.warnings)
    assert len(told) == 1
    assert words in told[0]
    assert f"{value}" in told[0]


def test_a_resumed_run_still_tells_what_its_first_part_met(files, tmp_path, monkeypatch):
    monkeypatch.setattr(rasters, "_MEASURED_MEGAPIXELS", 0.001)
    monkeypatch.setattr(rasters, "sample_windows", lambda *_: [Window(0, 0, 40, 40)])
    monkeypatch.setattr("deepchange.engine.runs.journal.Pace.allows", lambda _: True)
    before, after = (
        files(with_fill(np.s_[:, 20:24, 100:200], -9999, "int16")),
        files(ground("int16", seed=4)),
    )
    asked = request(before, after, tmp_path / "out", window=64, overlap=16)

    def cut_off(progress):
        if progress.stage == PREDICT and progress.fraction > 0.7:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        detect(asked, cut_off)
    told = about_fill(resume(asked.output).warnings)
    assert len(told) == 1
    assert "-9999" in told[0]


def test_of_two_sentences_on_one_value_the_first_is_kept():
    notes = [
        "“a” holds 0 in about 1 % of its pixels.",
        "other",
        "“a” holds 0 in about 2 % of its pixels.",
    ]
    assert one_each(notes) == ("“a” holds 0 in about 1 % of its pixels.", "other")
