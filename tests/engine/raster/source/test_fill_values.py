"""A collar of one value that nobody declared as nodata."""

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect
from deepchange.engine.arrays.windows import Window
from deepchange.engine.files.json_text import read_json
from deepchange.engine.pair_check import check
from support.images import ground, notes, pair, whole, write


@pytest.mark.parametrize(
    ("kind", "value"),
    [("uint8", 0), ("uint8", 255), ("uint16", 0), ("float32", 0.0), ("uint16", 65535)],
)
@pytest.mark.parametrize("side", [np.s_[:, :, :12], np.s_[:, 50:, :]])
def test_a_collar_of_one_value_is_told_with_the_image_the_value_and_the_share(
    files, kind, value, side
):
    bands = ground().astype(kind)
    bands[side] = value
    name = files(bands)
    opened = pair(files(ground().astype(kind)), name)
    share = 15 if side[1] == slice(None) else 17
    assert f"“image1.tif” holds {value:g} in about {share} % of its pixels" in notes(opened)
    assert f"declare {value:g} nodata." in notes(opened)
    assert whole(opened).valid.all()
    answered = pair(files(ground().astype(kind)), name, nodata_after=float(value))
    assert answered.notes == ()
    assert not whole(answered).valid[side[1:]].any()


def test_a_collar_of_the_largest_number_of_its_type_is_told_once(files, tmp_path):
    bands = ground().astype(np.uint32)
    bands[:, :, :12] = 4294967295
    request = DetectionRequest(
        files(bands), files(ground().astype(np.uint32)), str(tmp_path / "out"), model="cva"
    )
    told = [note for note in detect(request).warnings if "nodata" in note]
    assert len(told) == 1
    assert "declare 4294967295 nodata." in told[0]


def test_water_and_shadows_that_are_0_inside_the_image_are_data_without_a_word(files):
    bands = ground().astype(np.uint8)
    bands[:, 20:40, 20:50] = 0
    opened = pair(files(bands), files(ground().astype(np.uint8)))
    assert opened.notes == ()
    assert whole(opened).valid.all()


def test_a_black_collar_that_was_compressed_with_loss_is_told(tmp_path):
    bands = ground(size=(160, 200)).astype(np.uint8)
    bands[:, :, :40] = np.random.default_rng(1).integers(0, 4, (3, 160, 40))
    dark = write(tmp_path / "b.jpg", bands, driver="JPEG", options=["QUALITY=85", "WORLDFILE=YES"])
    light = write(
        tmp_path / "a.jpg",
        ground(size=(160, 200)).astype(np.uint8),
        driver="JPEG",
        options=["WORLDFILE=YES"],
    )
    told = notes(pair(dark, light))
    assert "“b.jpg” is black or nearly so in about 20 % of its pixels" in told
    assert "nodata" in told


def test_check_and_the_result_tell_the_collar_alike(files, tmp_path):
    bands = ground().astype(np.uint16)
    bands[:, :, :12] = 0
    request = DetectionRequest(
        files(bands), files(ground().astype(np.uint16)), str(tmp_path / "out"), model="cva"
    )
    told = [note for note in check(request).notes if "declare 0 nodata." in note]
    assert len(told) == 1
    result = detect(request)
    assert told[0] in result.warnings
    assert told[0] in read_json(result.files["report"], "")["warnings"]


def test_a_large_image_is_not_read_whole_to_find_its_collar(files, monkeypatch):
    from deepchange.engine.raster.source import fill_values

    bands = np.tile(ground(1, size=(600, 800)), (1, 3, 3)).astype(np.uint16)
    bands[:, :, :240] = 0
    name = files(bands)
    monkeypatch.setattr(fill_values, "_WHOLE_BYTES", 2**16)
    monkeypatch.setattr(fill_values, "_SAMPLE_BYTES", 2**19)
    monkeypatch.setattr(
        fill_values, "spread_windows", lambda height, width, side: _spread(height, width, 40)
    )
    read = []
    stored = fill_values.SourceReader.stored
    monkeypatch.setattr(
        fill_values.SourceReader,
        "stored",
        lambda self, w: (read.append(w.pixels), stored(self, w))[1],
    )
    told = notes(pair(name, files(bands)))
    assert "holds 0 in about 10 % of its pixels" in told
    assert sum(read) < 0.3 * 2 * bands.size


def _spread(height, width, side):
    return [
        Window(int(row), int(column), side, side)
        for row in np.linspace(0, height - side, 7)
        for column in np.linspace(0, width - side, 7)
    ]
