"""How one image is read: transparency, nodata, colour tables, several files, fill that nobody
declared, places."""

import json

import numpy as np
import pytest
from deepchange.engine import BadInput, DetectionRequest, detect
from deepchange.engine.arrays.windows import Window, fitting_shape, full_rows, pieces, plan_windows
from deepchange.engine.catalogue.lookup import find_model
from deepchange.engine.cli.main import main
from deepchange.engine.detection import even_window
from deepchange.engine.errors import NothingToAssess, RastersDoNotMatch, RasterUnreadable
from deepchange.engine.pair_check import check, predicted_memory
from deepchange.engine.raster import pair as rasters
from deepchange.engine.raster.grid import Grid
from deepchange.engine.raster.pair import measure, open_pair
from deepchange.engine.request import read_json
from deepchange.engine.results.report import read_recipe
from osgeo import gdal, osr

KINDS = {
    "uint8": gdal.GDT_Byte,
    "uint16": gdal.GDT_UInt16,
    "int16": gdal.GDT_Int16,
    "int32": gdal.GDT_Int32,
    "float32": gdal.GDT_Float32,
    "float64": gdal.GDT_Float64,
}
RGB = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)
PLACE = (700000.0, 10.0, 0.0, 3750000.0, 0.0, -10.0)
HALF_A_PIXEL_ON = (700005.0, 10.0, 0.0, 3749995.0, 0.0, -10.0)


def ground(bands=3, size=(60, 80), seed=5):
    """Textured ground (C, H, W) with values from 60 to 199, smooth enough to be laid half a pixel
    aside."""
    rough = np.random.default_rng(seed).normal(size=(bands, *size))
    for axis in (1, 2):
        rough = sum(np.roll(rough, step, axis) for step in range(-2, 3))
    return np.clip(130 + 18 * rough / rough.std(), 60, 199)


def utm(epsg=32636):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


def write(path, bands, transform=PLACE, crs=None, driver="GTiff", options=(), **told):
    """A raster of bands (C, H, W). told: nodata (one value or one a band), colours, names,
    table."""
    memory = gdal.GetDriverByName("MEM").Create(
        "", bands.shape[2], bands.shape[1], len(bands), KINDS[bands.dtype.name]
    )
    if driver != "GTiff":
        _fill(memory, bands, transform, crs, told)
        gdal.GetDriverByName(driver).CreateCopy(str(path), memory, options=list(options))
        return str(path)
    create = gdal.GetDriverByName(driver).Create
    dataset = create(
        str(path),
        bands.shape[2],
        bands.shape[1],
        len(bands),
        KINDS[bands.dtype.name],
        list(options),
    )
    _fill(dataset, bands, transform, crs, told)
    return str(path)


def _fill(dataset, bands, transform, crs, told):
    if transform is not None:
        dataset.SetGeoTransform(transform)
        dataset.SetProjection(utm() if crs is None else crs)
    nodata = told.get("nodata")
    for index, values in enumerate(bands):
        band = dataset.GetRasterBand(index + 1)
        if told.get("table"):
            band.SetColorTable(table_of(told["table"]))
        if nodata is not None:
            value = nodata[index] if isinstance(nodata, tuple) else nodata
            if value is not None:
                band.SetNoDataValue(value)
        if told.get("colours"):
            band.SetColorInterpretation(told["colours"][index])
        if told.get("names"):
            band.SetDescription(told["names"][index])
        band.WriteArray(values)
    dataset.FlushCache()


def table_of(colours):
    table = gdal.ColorTable()
    for value, colour in colours.items():
        table.SetColorEntry(value, colour)
    return table


def pair(before, after, **options):
    return open_pair(DetectionRequest(str(before), str(after), "out", **options))


def whole(opened):
    return opened.open_reader().read(Window(0, 0, opened.grid.height, opened.grid.width))


def notes(opened):
    return " ".join(opened.notes)


@pytest.fixture
def files(tmp_path):
    """Writes one image after the other, and gives their names."""

    def make(bands, *arguments, **options):
        make.count += 1
        return write(tmp_path / f"image{make.count}.tif", bands, *arguments, **options)

    make.count = 0
    return make


# Transparency


def with_band(bands, last):
    return np.concatenate([bands, last[None].astype(bands.dtype)])


def mask(full, size=(60, 80)):
    last = np.full(size, float(full))
    last[:, :15] = 0
    return last


@pytest.mark.parametrize("kind", ["uint8", "uint16", "int16", "float32"])
def test_a_fourth_band_that_varies_is_data_whatever_the_file_calls_it(files, kind):
    bands = ground(4).astype(kind)
    bands[3, 20:40, 10:50] = 25  # a lake is dark in the near infrared
    colours = (*RGB, gdal.GCI_AlphaBand)
    opened = pair(files(bands, colours=colours), files(bands, colours=colours))
    assert opened.channels == 4
    assert whole(opened).valid.all()
    assert "Band 4 of “image1.tif” is called transparency" in notes(opened)


@pytest.mark.parametrize(
    ("kind", "full"),
    [
        ("uint8", 255),
        ("uint8", 1),
        ("uint16", 65535),
        ("uint16", 255),
        ("int16", 32767),
        ("int16", 255),
        ("int32", 255),
        ("float32", 1.0),
        ("float32", 255.0),
        ("float64", 65535.0),
    ],
)
@pytest.mark.parametrize("place", [PLACE, HALF_A_PIXEL_ON])
def test_alpha_is_opaque_at_its_largest_value_in_every_type(files, kind, full, place):
    bands = ground().astype(kind)
    colours = (*RGB, gdal.GCI_AlphaBand)
    opened = pair(
        files(with_band(bands, mask(full)), place, colours=colours), files(bands, colours=RGB)
    )
    assert opened.channels == 3
    valid = whole(opened).valid
    assert not valid[:, :14].any()
    assert valid[2:-2, 17:-2].all()


def test_a_softly_fading_alpha_is_still_alpha(files):
    bands = ground().astype(np.uint8)
    last = np.full((60, 80), 255)
    last[:, :10] = np.linspace(0, 250, 10)
    opened = pair(
        files(with_band(bands, last), colours=(*RGB, gdal.GCI_AlphaBand)), files(bands, colours=RGB)
    )
    assert (whole(opened).valid == (last >= 128)).all()


@pytest.mark.parametrize("kind", ["uint8", "uint16"])
def test_a_last_band_of_nothing_but_0_and_255_is_taken_for_transparency_and_told(files, kind):
    colours = (*RGB, gdal.GCI_Undefined)
    opened = pair(
        files(with_band(ground().astype(kind), mask(255)), colours=colours),
        files(ground().astype(kind)),
    )
    assert opened.channels == 3
    assert (whole(opened).valid == (mask(255) > 0)).all()
    assert "Band 4 of “image1.tif” holds nothing but 0 and 255" in notes(opened)


def test_a_band_that_is_asked_for_is_data_also_where_it_looks_like_alpha(files):
    name = files(with_band(ground().astype(np.uint8), mask(255)))
    opened = pair(name, name, bands_before=(1, 2, 3, 4), bands_after=(1, 2, 3, 4))
    assert opened.channels == 4
    assert whole(opened).valid.all()


# Nodata


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("place", [PLACE, HALF_A_PIXEL_ON])
@pytest.mark.parametrize("grid", ["before", "after"])
def test_what_is_no_number_has_no_data_on_every_grid(files, value, place, grid):
    holes = ground().astype(np.float32)
    holes[:, 20:40, 30:50] = value
    opened = pair(files(holes, place), files(ground().astype(np.float32)), grid=grid)
    valid = whole(opened).valid
    assert not valid[22:38, 32:48].any()
    assert valid[2:17, 2:-2].all()


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("uint8", -9999.0),
        ("uint16", -9999.0),
        ("uint16", float("nan")),
        ("int16", 65535.0),
        ("uint8", 0.5),
        ("uint8", 256.0),
    ],
)
def test_a_nodata_value_that_the_type_cannot_hold_makes_nothing_nodata(files, kind, value):
    bands = ground().astype(kind)
    bands[:, 20:30, 20:30] = 0
    opened = pair(files(bands), files(bands), nodata_after=value)
    assert whole(opened).valid.all()
    assert f"No pixel of “image2.tif” can be {value:g}" in notes(opened)


def test_where_the_type_cannot_hold_what_was_asked_the_files_own_nodata_counts(files):
    bands = ground().astype(np.uint16)
    bands[:, 20:30, 20:30] = 7
    opened = pair(files(bands, nodata=7), files(ground().astype(np.uint16)), nodata_before=-9999.0)
    assert (~whole(opened).valid).sum() == 100


@pytest.mark.parametrize("place", [PLACE, HALF_A_PIXEL_ON])
def test_each_band_of_a_stack_has_its_own_nodata_value(files, place):
    bands = ground().astype(np.uint16)
    values = (0, 7, 65535)
    for band, value in zip(bands, values):
        band[:, :10] = value
    bands[1, 40:50, 40:60] = 0  # true zeros of the second band
    stack = ";".join(files(band[None], place, nodata=value) for band, value in zip(bands, values))
    opened = pair(stack, files(ground().astype(np.uint16)))
    valid = whole(opened).valid
    assert not valid[:, :9].any()
    assert valid[2:-2, 13:-2].all()


def test_a_virtual_raster_keeps_the_nodata_value_of_each_band(files, tmp_path):
    bands = ground().astype(np.int16)
    bands[0, :, :10] = -9999
    names = [files(bands[i][None], nodata=value) for i, value in enumerate((-9999, None, 0))]
    gdal.BuildVRT(str(tmp_path / "stack.vrt"), names, separate=True).FlushCache()
    opened = pair(tmp_path / "stack.vrt", files(ground().astype(np.int16)))
    assert opened.before.band_nodata == (-9999, None, 0)
    assert (~whole(opened).valid).sum() == 600


@pytest.mark.parametrize("place", [PLACE, HALF_A_PIXEL_ON])
def test_a_nodata_value_and_a_mask_count_both(files, place):
    bands = ground().astype(np.uint16)
    bands[:, :, :10] = 9
    name = files(bands, place, nodata=9)
    dataset = gdal.Open(name, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    inner = np.full((60, 80), 255, np.uint8)
    inner[:, 70:] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(inner)
    dataset = None
    valid = whole(pair(name, files(ground().astype(np.uint16)))).valid
    assert not valid[:, :9].any()
    assert not valid[:, 72:].any()
    assert valid[3:-3, 13:67].all()


@pytest.mark.parametrize("text", ["-3.4e38", "-1e9", "-9999", "-1E+5"])
def test_a_negative_number_with_an_exponent_is_a_number(files, text, capsys):
    bands = ground().astype(np.float32)
    bands[:, :, :8] = np.float32(float(text))
    names = files(bands), files(ground().astype(np.float32))
    assert main(["check", *names, "--nodata", text, "--json"]) == 0
    assert f"nodata {float(text):g}" in json.loads(capsys.readouterr().out)["facts"]["before"]


def test_a_wrong_option_that_begins_like_a_number_is_still_refused(files, capsys):
    with pytest.raises(SystemExit):
        main(
            [
                "check",
                files(ground().astype(np.uint8)),
                files(ground().astype(np.uint8)),
                "--nodata",
                "-x9",
            ]
        )
    assert "--nodata" in capsys.readouterr().err


# Colour tables

CLASSES = {
    0: (0, 0, 0, 255),
    1: (0, 100, 0, 255),
    2: (255, 255, 76, 255),
    3: (240, 150, 255, 255),
    9: (9, 9, 9, 0),
}


def classes():
    return np.digitize(ground(1, seed=8), [120, 140]).astype(np.uint8) + 1


@pytest.mark.parametrize("place", [PLACE, HALF_A_PIXEL_ON])
def test_nodata_of_a_class_map_is_that_of_its_stored_values(files, place):
    codes = classes()
    codes[:, :, :10] = 200
    opened = pair(
        files(codes, place, table=CLASSES), files(classes(), table=CLASSES), nodata_before=200.0
    )
    valid = whole(opened).valid
    assert not valid[:, :9].any()
    assert valid[2:-2, 12:-2].all()


def test_a_transparent_colour_has_no_data(tmp_path):
    codes = classes()
    codes[:, :, :10] = 9
    for name in ("b", "a"):
        write(
            tmp_path / f"{name}.png", codes, driver="PNG", table=CLASSES, options=["WORLDFILE=YES"]
        )
    assert (~whole(pair(tmp_path / "b.png", tmp_path / "a.png")).valid).sum() == 600


def test_classes_are_never_blended_when_a_map_is_resampled(files):
    opened = pair(files(classes(), HALF_A_PIXEL_ON, table=CLASSES), files(classes(), table=CLASSES))
    chip = whole(opened)
    seen = {tuple(colour) for colour in chip.before[:, chip.valid].T.tolist()}
    assert seen <= {colour[:3] for colour in CLASSES.values()}
    assert "the nearest pixel counts" in notes(opened)


@pytest.mark.parametrize("invert", [False, True])
def test_a_table_of_greys_is_one_channel_that_a_grey_image_can_be_compared_with(files, invert):
    grey = ground(1).astype(np.uint8)
    table = {
        value: ((255 - value,) * 3 if invert else (value,) * 3) + (255,) for value in range(256)
    }
    stored = 255 - grey if invert else grey
    opened = pair(files(stored, table=table), files(grey))
    assert opened.channels == 1
    assert (whole(opened).before == grey).all()


def test_a_class_map_and_a_plain_band_are_refused_with_a_way_that_works(files, tmp_path):
    coloured, plain = files(classes(), table=CLASSES), files(classes())
    with pytest.raises(RastersDoNotMatch, match="gdal_translate -expand rgb"):
        pair(coloured, plain)
    gdal.Translate(str(tmp_path / "rgb.tif"), coloured, rgbExpand="rgb")
    assert pair(tmp_path / "rgb.tif", files(ground().astype(np.uint8))).channels == 3


# Several files


def coarser(bands):
    return bands.reshape(len(bands), bands.shape[1] // 2, 2, bands.shape[2] // 2, 2).mean(
        axis=(2, 4)
    )


@pytest.mark.parametrize("kind", ["uint16", "float32"])
def test_bands_of_ten_and_twenty_metres_are_channels_of_one_image(files, kind):
    fine, coarse = ground(1), coarser(ground(1, seed=6))
    twenty = (700000.0, 20.0, 0.0, 3750000.0, 0.0, -20.0)
    name = f"{files(fine.astype(kind))};{files(coarse.astype(kind), twenty)}"
    opened = pair(name, name.replace(";", " ; "))
    chip = whole(opened)
    assert chip.before.shape == (2, 60, 80)
    assert (chip.before[0] == fine[0].astype(kind)).all()
    assert (chip.before[1] == coarse[0].astype(kind).repeat(2, axis=0).repeat(2, axis=1)).all()
    assert "differ in pixel size: image2.tif is resampled" in notes(opened)


def test_a_file_that_would_hide_another_is_refused(files):
    names = [files(ground(seed=seed).astype(np.uint8)) for seed in (1, 2)]
    with pytest.raises(RasterUnreadable, match="would hide “image1"):
        pair(";".join(names), names[0])


def test_files_of_other_pixel_sizes_that_nearly_cover_one_another_are_refused(files):
    shifted = (700030.0, 20.0, 0.0, 3750000.0, 0.0, -20.0)
    name = (
        f"{files(ground(1).astype(np.uint8))};{files(coarser(ground(1)).astype(np.uint8), shifted)}"
    )
    with pytest.raises(RasterUnreadable, match="pixels of another size"):
        pair(name, name)


@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32"])
def test_between_the_pieces_of_a_mosaic_nothing_is_assessed(files, kind):
    east = (700000.0 + 1000, 10.0, 0.0, 3750000.0, 0.0, -10.0)  # a gap of 20 columns
    name = ";".join(
        files(ground(seed=seed).astype(kind), place) for seed, place in ((1, PLACE), (2, east))
    )
    opened = pair(name, name.replace(";", "; "))
    assert opened.channels == 3
    valid = whole(opened).valid
    assert valid.shape == (60, 180)
    assert not valid[:, 80:100].any()
    assert valid[:, :80].all()
    assert valid[:, 100:].all()


# Fill that nobody declared


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


def test_water_and_shadows_that_are_0_inside_the_image_are_data_without_a_word(files):
    bands = ground().astype(np.uint8)
    bands[:, 20:40, 20:50] = 0
    opened = pair(files(bands), files(ground().astype(np.uint8)))
    assert opened.notes == ()
    assert whole(opened).valid.all()


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("int16", -9999),
        ("int16", -32768),
        ("float32", -9999.0),
        ("float32", np.finfo(np.float32).min),
        ("int32", -99999),
    ],
)
@pytest.mark.parametrize("place", [PLACE, HALF_A_PIXEL_ON])
def test_what_no_sensor_measures_becomes_nodata_by_itself_and_is_told(files, kind, value, place):
    bands = ground().astype(kind)
    bands[:, 20:40, 30:50] = value
    opened = pair(files(bands, place), files(ground().astype(kind)))
    valid = whole(opened).valid
    assert not valid[22:38, 32:48].any()
    assert valid[2:17, 2:-2].all()
    assert "it is taken for nodata" in notes(opened)


def test_values_that_reach_minus_999_are_measurements(files):
    depths = (ground(1) * 20 - 3000).astype(
        np.int16
    )  # metres below the sea, from about -1800 to 1000
    depths[0, 10:20, 10:20] = -999
    opened = pair(files(depths), files(depths))
    assert whole(opened).valid.all()
    assert opened.notes == ()


@pytest.mark.parametrize("place", [PLACE, HALF_A_PIXEL_ON])
def test_blocks_that_a_sparse_file_does_not_hold_are_no_data(tmp_path, files, place):
    options = ["SPARSE_OK=TRUE", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(tmp_path / "sparse.tif"), 80, 60, 3, gdal.GDT_UInt16, options
    )
    dataset.SetGeoTransform(place)
    dataset.SetProjection(utm())
    for index, band in enumerate(ground().astype(np.uint16)):
        dataset.GetRasterBand(index + 1).WriteArray(band[:, 32:], 32, 0)
    dataset = None
    opened = pair(tmp_path / "sparse.tif", files(ground().astype(np.uint16)))
    valid = whole(opened).valid
    assert not valid[:, :31].any()
    assert valid[3:-3, 35:-3].all()
    assert "sparse.tif” is a sparse file" in notes(opened)


def test_blocks_of_zeros_in_a_sparse_map_of_classes_are_a_class(tmp_path):
    codes = classes()
    codes[:, :, :32] = 0
    for name in ("b", "a"):
        write(
            tmp_path / f"{name}.tif",
            codes,
            options=["SPARSE_OK=TRUE", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"],
        )
    assert whole(pair(tmp_path / "b.tif", tmp_path / "a.tif")).valid.all()


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


def test_a_large_image_is_not_read_whole_to_find_its_collar(tmp_path, files, monkeypatch):
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


# Bands


@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32"])
def test_bands_are_compared_by_colour_where_both_files_name_theirs(files, kind):
    bands = ground().astype(kind)
    opened = pair(files(bands, colours=RGB), files(bands[::-1], colours=RGB[::-1]))
    chip = whole(opened)
    assert (chip.before == chip.after).all()
    assert opened.after.bands == (3, 2, 1)
    assert opened.after.shown == (0, 1, 2)
    assert "hold their colours or bands in another order" in notes(opened)


def test_bands_are_compared_by_name_where_both_files_name_theirs(files):
    bands = ground(4).astype(np.uint16)
    order = [3, 1, 0, 2]
    names = ["B02", "B03", "B04", "B08"]
    opened = pair(files(bands, names=names), files(bands[order], names=[names[i] for i in order]))
    chip = whole(opened)
    assert (chip.before == chip.after).all()


def test_bands_that_are_named_by_the_user_keep_her_order(files):
    bands = ground().astype(np.uint8)
    opened = pair(
        files(bands, colours=RGB), files(bands, colours=RGB[::-1]), bands_before=(1, 2, 3)
    )
    assert opened.after.bands == (1, 2, 3)


def test_bands_without_any_data_in_one_date_are_left_out_of_both_and_named(files):
    bands = ground(6).astype(np.int16)
    empty = bands.copy()
    empty[[1, 4]] = -32768
    opened = pair(files(empty, nodata=-32768), files(bands, nodata=-32768))
    assert opened.before.bands == opened.after.bands == (1, 3, 4, 6)
    assert whole(opened).valid.all()
    assert (
        "Bands 2, 5 of “image1.tif” hold no data anywhere and are left out, in both images."
        in notes(opened)
    )


def test_a_band_of_nan_alone_is_left_out(files):
    bands = ground(3).astype(np.float32)
    bands[2] = np.nan
    opened = pair(files(ground(3).astype(np.float32)), files(bands))
    assert opened.channels == 2
    assert "Band 3 of “image2.tif” holds no data anywhere" in notes(opened)


def test_images_that_are_empty_altogether_are_still_refused(files):
    bands = np.full((2, 60, 80), np.nan, np.float32)
    with pytest.raises(NothingToAssess, match="No pixel holds data"):
        measure(pair(files(bands), files(bands)))


# Places


def test_a_crs_that_is_given_replaces_that_of_the_file(files, tmp_path):
    bands = ground().astype(np.uint8)
    changed = bands.copy()
    changed[:, 20:30, 20:40] = 250
    names = files(bands, crs=""), files(changed, crs=utm(32633))
    request = DetectionRequest(
        *names, str(tmp_path / "out"), model="cva", crs_before="EPSG:32636", crs_after="EPSG:32636"
    )
    result = detect(request)
    assert result.warnings == tuple(
        note for note in result.warnings if "reference system" not in note
    )
    assert result.area_changed_m2 == pytest.approx(100 * result.pixels_changed, rel=0.01)
    kept, _ = read_recipe(result.files["recipe"])
    assert (kept.crs_before, kept.crs_after) == ("EPSG:32636", "EPSG:32636")
    placed = gdal.Open(result.files["change"]).GetProjection()
    assert osr.SpatialReference(wkt=placed).GetAuthorityCode(None) == "32636"


@pytest.mark.parametrize(
    "text", ["EPSG:0", "somewhere", "http://127.0.0.1:9/crs", "/etc/passwd", "[]"]
)
def test_a_crs_that_nobody_knows_is_one_sentence(files, text, capsys):
    names = files(ground().astype(np.uint8)), files(ground().astype(np.uint8))
    assert main(["check", *names, "--crs-before", text]) == 2
    told = capsys.readouterr().out
    assert f"“{text}”, given for the before image, is no CRS that GDAL knows" in told
    assert "--crs-before" in told


def test_heights_of_a_compound_crs_do_not_change_the_values(files):
    reference = osr.SpatialReference()
    reference.SetFromUserInput("EPSG:32636+5773")
    bands = ground(1).astype(np.float32)
    opened = pair(files(bands, crs=reference.ExportToWkt()), files(bands))
    chip = whole(opened)
    assert (chip.before == bands).all()
    assert not opened.notes


def test_an_image_that_a_camera_model_alone_places_is_refused(files):
    name = files(ground().astype(np.uint8), None)
    dataset = gdal.Open(name, gdal.GA_Update)
    numbers = " ".join(["0"] * 20)
    values = {
        key: "1"
        for part in ("LINE", "SAMP", "LAT", "LONG", "HEIGHT")
        for key in (f"{part}_OFF", f"{part}_SCALE")
    }
    values |= {
        f"{axis}_{part}_COEFF": numbers for axis in ("LINE", "SAMP") for part in ("NUM", "DEN")
    }
    dataset.SetMetadata(values, "RPC")
    dataset = None
    with pytest.raises(RasterUnreadable, match="gdalwarp -rpc"):
        pair(name, name)


@pytest.mark.parametrize(
    ("name", "radius", "inverse"),
    [
        ("Moon", 1737400.0, 0.0),
        ("Mars", 3396190.0, 169.8944472236118),
        ("sphere of MODIS", 6371007.181, 0.0),
    ],
)
def test_areas_are_those_on_the_body_that_the_crs_is_of(files, tmp_path, name, radius, inverse):
    wkt = (
        f'GEOGCS["{name}",DATUM["{name}",SPHEROID["{name}",{radius},{inverse}]],'
        'PRIMEM["Reference",0],UNIT["degree",0.0174532925199433]]'
    )
    bands, changed = ground().astype(np.uint8), ground().astype(np.uint8)
    changed[:, 20:30, 20:40] = 250
    place = (10.0, 0.001, 0.0, 0.03, 0.0, -0.001)  # at the equator
    result = detect(
        DetectionRequest(
            files(bands, place, crs=wkt),
            files(changed, place, crs=wkt),
            str(tmp_path / "out"),
            model="cva",
        )
    )
    degree = np.radians(0.001)
    flattening = 1 / inverse if inverse else 0.0
    # At the equator a degree of longitude is one of the circle, one of latitude (1 - e²) times as
    # long.
    expected = (radius * degree) ** 2 * (1 - flattening) ** 2
    assert result.area_changed_m2 / result.pixels_changed == pytest.approx(expected, rel=1e-4)


def test_images_of_two_bodies_do_not_overlap(files):
    mars = (
        'GEOGCS["Mars",DATUM["Mars",SPHEROID["Mars",3396190,169.89]],PRIMEM["Reference",0],'
        'UNIT["degree",0.0174532925199433]]'
    )
    place = (10.0, 0.001, 0.0, 0.0, 0.0, -0.001)
    names = [files(ground().astype(np.uint8), place, crs=crs) for crs in (mars, utm(4326))]
    with pytest.raises(RastersDoNotMatch, match="do not overlap"):
        pair(*names)


# Dates, files behind files, and what is told


def dated(name, date):
    gdal.Open(name, gdal.GA_Update).SetMetadataItem("TIFFTAG_DATETIME", date)
    return name


def test_the_date_of_a_file_is_told_as_such_and_its_order_remarked(files, tmp_path):
    before = dated(files(ground().astype(np.uint8)), "2024:05:01 10:00:00")
    after = dated(files(ground().astype(np.uint8), PLACE), "2021:05:01 10:00:00")
    found = check(DetectionRequest(before, after, str(tmp_path / "out"), model="cva"))
    assert "file's date 2024-05-01" in found.facts["before"]
    assert any("is dated 2024-05-01, later than" in note for note in found.notes)
    turned = check(DetectionRequest(after, before, str(tmp_path / "out"), model="cva"))
    assert not any("later than" in note for note in turned.notes)


def test_corners_outside_both_rotated_images_are_not_counted_as_not_assessed(files, tmp_path):
    turned = (700000.0, 8.0, 6.0, 3750000.0, 6.0, -8.0)
    changed = ground().astype(np.uint8)
    changed[:, 20:30, 20:40] = 250
    names = files(ground().astype(np.uint8), turned), files(changed, turned)
    result = detect(DetectionRequest(*names, str(tmp_path / "out"), model="cva"))
    assert (gdal.Open(result.files["change"]).ReadAsArray() == 255).mean() > 0.3  # the corners
    assert result.pixels_not_assessed < 0.01 * result.pixels
    assert result.pixels == pytest.approx(60 * 80, rel=0.02)
    assert any("is rotated: its pixels are resampled" in note for note in result.warnings)


def test_what_a_virtual_raster_reads_is_told_in_check_report_and_recipe(files, tmp_path):
    inner = files(ground().astype(np.uint8))
    gdal.Translate(str(tmp_path / "inner.vrt"), inner).FlushCache()
    gdal.BuildVRT(str(tmp_path / "outer.vrt"), [str(tmp_path / "inner.vrt")]).FlushCache()
    changed = ground().astype(np.uint8)
    changed[:, 20:30, 20:40] = 250
    request = DetectionRequest(
        str(tmp_path / "outer.vrt"), files(changed), str(tmp_path / "out"), model="cva"
    )
    facts = check(request).facts
    assert "inner.vrt" in facts["before reads also"]
    assert "image1.tif" in facts["before reads also"]
    assert "after reads also" not in facts
    result = detect(request)
    assert read_json(result.files["report"], "")["before"]["reads_also"]["files"] == [
        str(tmp_path / "inner.vrt"),
        inner,
    ]
    assert read_json(result.files["recipe"], "")["reads_also"]["before"]["files"] == [
        str(tmp_path / "inner.vrt"),
        inner,
    ]


def test_hundreds_of_bands_are_told_as_ten_ranges(files, tmp_path):
    bands = ground(30, size=(40, 40)).astype(np.uint16)
    found = check(
        DetectionRequest(files(bands), files(bands[::-1]), str(tmp_path / "out"), model="cva")
    )
    assert found.facts["before values"].count("mean") == 10
    assert found.facts["before values"].endswith("; 20 more")


def test_nodata_values_that_differ_are_all_told(files, tmp_path):
    bands = ground().astype(np.uint16)
    stack = ";".join(files(band[None], nodata=value) for band, value in zip(bands, (0, 7, 65535)))
    facts = check(DetectionRequest(stack, files(bands), str(tmp_path / "out"), model="cva")).facts
    assert "nodata 0 / 7 / 65535" in facts["before"]


@pytest.mark.parametrize("value", ["", 7])
def test_a_crs_that_is_no_text_is_refused(value):
    with pytest.raises(BadInput, match="“CRS, before” is"):
        DetectionRequest("b", "a", "out", crs_before=value)


# Bytes and windows


@pytest.mark.parametrize(("height", "width"), [(10, 1_000_000), (1_000_000, 10), (1, 1_000_000)])
def test_thin_rasters_are_cut_into_about_as_many_windows_as_square_ones(height, width):
    size = even_window(Grid(height, width), 512)
    side = int((height * width) ** 0.5)
    square = len(plan_windows(side, side, even_window(Grid(side, side), 512), 0))
    assert len(plan_windows(height, width, size, 0)) <= max(6 * square, 260)
    assert min(size, height) * min(size, width) <= 2 * 576**2


def test_windows_of_a_raster_that_is_no_strip_stay_as_they_were():
    assert even_window(Grid(3000, 2000), 512) == 500
    assert even_window(Grid(96, 120), 512) == 120


def test_a_very_wide_raster_is_not_worked_through_row_by_row():
    assert len(list(full_rows(10, 300_000))) == 1
    assert len(list(full_rows(10, 1_000_000))) == 2
    assert [window.height for window in full_rows(100, 10_000)] == [52, 48]


def test_pieces_of_a_raster_cover_every_pixel_once():
    seen = np.zeros((7, 900), int)
    for window in pieces(7, 900, *fitting_shape(7, 900, 20)):
        seen[window.slices] += 1
    assert (seen == 1).all()


def test_what_is_read_at_once_is_bounded_in_bytes_whatever_the_number_of_bands(
    tmp_path, files, monkeypatch
):
    bands = np.tile(ground(2, size=(160, 160)), (150, 1, 1)).astype(np.uint8)
    before = files(bands)
    opened = pair(before, files(bands[::-1]))
    largest = []
    read = rasters.PairReader.read
    monkeypatch.setattr(rasters, "_MOST_NUMBERS", 300 * 64**2)
    monkeypatch.setattr(
        rasters.PairReader,
        "read",
        lambda self, window, halo=0: (largest.append(window.pixels), read(self, window))[1],
    )
    assert measure(opened).pixels == 160 * 160
    assert max(largest) <= 64**2
    assert opened.largest_window(512) ** 2 * 300 <= 300 * 64**2


def test_the_forecast_of_memory_counts_bands(files):
    few, many = (
        np.tile(ground(1, size=(200, 200)), (count, 1, 1)).astype(np.uint8) for count in (3, 120)
    )
    forecasts = [
        predicted_memory(pair(files(bands), files(bands)), find_model("cva"), 200)
        for bands in (few, many)
    ]
    assert forecasts[1] - forecasts[0] > 8 * 200**2 * 110 * 4


def test_the_cache_holds_a_block_of_each_image_though_it_is_as_large_as_the_image(files):
    bands = np.tile(ground(3, size=(256, 256)), (1, 2, 2)).astype(np.uint8)
    options = ["TILED=YES", "BLOCKXSIZE=4096", "BLOCKYSIZE=4096", "COMPRESS=DEFLATE"]
    opened = pair(files(bands, options=options), files(bands, options=options))
    assert opened.cache_bytes(512) > 2 * 3 * 4096**2
