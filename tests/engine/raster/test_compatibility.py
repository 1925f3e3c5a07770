"""Which bands of two images are compared, and which images cannot be."""

import numpy as np
import pytest
from deepchange.engine.errors import BadInput, NothingToAssess, RastersDoNotMatch
from deepchange.engine.raster.pair import measure
from osgeo import gdal
from support.images import RGB, ground, notes, pair, utm, whole, write


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


def test_names_win_over_the_colours_that_three_bands_get_by_default(files):
    """GDAL calls three bands of 8 bits red, green, blue whatever their descriptions say."""
    bands = ground().astype(np.uint8)
    opened = pair(
        files(bands, names=["blue", "green", "red"], colours=RGB),
        files(bands[::-1], names=["red", "green", "blue"], colours=RGB),
    )
    chip = whole(opened)
    assert (chip.before == chip.after).all()


def test_names_of_different_conventions_are_one_colour(files):
    bands = ground(4).astype(np.uint16)
    opened = pair(
        files(bands, names=["B02", "B03", "B04", "B08"]),
        files(bands[::-1], names=["Near infrared", "Red", "Green", "Blue"]),
    )
    chip = whole(opened)
    assert (chip.before == chip.after).all()


def test_bands_of_two_known_colours_are_not_compared_with_one_another(files):
    """Red, green, near infrared beside red, green, blue, near infrared: blue is left out."""
    bands = ground(4).astype(np.uint16)
    opened = pair(
        files(bands[[0, 1, 3]], names=["red", "green", "nir"]),
        files(bands, names=["red", "green", "blue", "nir"]),
    )
    chip = whole(opened)
    assert opened.channels == 3
    assert (chip.before == chip.after).all()


def test_bands_are_chosen_by_colour_whatever_their_order(files):
    bands = ground(4).astype(np.uint16)
    opened = pair(
        files(bands, names=["B02", "B03", "B04", "B08"]),
        files(bands[::-1], names=["nir", "red", "green", "blue"]),
        bands_before=("red", "nir"),
        bands_after=("red", "nir"),
    )
    chip = whole(opened)
    assert opened.before.bands == (3, 4)
    assert opened.after.bands == (2, 1)
    assert (chip.before == chip.after).all()


def test_bands_that_are_named_for_one_date_are_taken_by_colour_of_the_other(files):
    bands = ground(4).astype(np.uint16)
    opened = pair(
        files(bands, names=["blue", "green", "red", "nir"]),
        files(bands[::-1], names=["nir", "red", "green", "blue"]),
        bands_after=("nir", "red"),
    )
    assert opened.before.bands == (4, 3)


def test_files_of_a_band_each_say_their_colours_by_their_names(tmp_path):
    bands = ground(2).astype(np.uint16)
    names = [
        write(tmp_path / f"{date}_{colour}.tif", bands[place : place + 1])
        for date in ("2021", "2022")
        for place, colour in enumerate(("red", "nir"))
    ]
    opened = pair(f"{names[0]};{names[1]}", f"{names[3]};{names[2]}")
    chip = whole(opened)
    assert opened.after.bands == (2, 1)
    assert (chip.before == chip.after).all()


def test_a_name_of_a_band_counts_as_well_as_its_colour(files):
    bands = ground(2).astype(np.uint16)
    image = files(bands, names=["VV", "VH"])
    assert pair(image, files(bands, names=["VV", "VH"]), bands_before=("vh",)).after.bands == (2,)


def test_a_colour_of_an_image_that_names_no_bands_is_refused_with_the_way_out(files):
    bands = ground(4).astype(np.uint16)
    with pytest.raises(BadInput, match=r"does not say which of its bands is “nir”; give numbers"):
        pair(files(bands), files(bands), bands_before=("nir",), bands_after=("nir",))


def test_bands_named_by_number_that_are_of_other_colours_are_compared_and_told(files):
    bands = ground().astype(np.uint8)
    opened = pair(
        files(bands, colours=RGB),
        files(bands[::-1], colours=RGB[::-1]),
        bands_before=(1, 2, 3),
        bands_after=(1, 2, 3),
    )
    assert opened.after.bands == (1, 2, 3)
    told = "as they were named: 1 (red) – 1 (blue), 3 (blue) – 3 (red). Name others"
    assert told in notes(opened)


def test_numbers_for_one_date_and_colours_for_the_other_are_taken_as_they_are(files):
    bands = ground(4).astype(np.uint16)
    opened = pair(
        files(bands),
        files(bands[::-1], names=["nir", "red", "green", "blue"]),
        bands_before=(4, 3),
        bands_after=("nir", "red"),
    )
    assert (opened.before.bands, opened.after.bands) == ((4, 3), (1, 2))


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


def test_a_band_that_holds_data_in_a_small_part_is_named_with_its_share(files):
    bands = ground(4).astype(np.float32)
    sparse = bands.copy()
    sparse[2, 6:] = np.nan
    names = files(bands), files(sparse)
    opened = pair(*names)
    assert opened.channels == 4
    assert whole(opened).valid.mean() == 0.1
    assert "Band 3 of “image2.tif” holds data in about 10 % of the pixels where" in notes(opened)
    assert "Band 3" not in notes(pair(*names, bands_before=(1, 2, 4), bands_after=(1, 2, 4)))


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


def test_images_of_two_bodies_do_not_overlap(files):
    mars = (
        'GEOGCS["Mars",DATUM["Mars",SPHEROID["Mars",3396190,169.89]],PRIMEM["Reference",0],'
        'UNIT["degree",0.0174532925199433]]'
    )
    place = (10.0, 0.001, 0.0, 0.0, 0.0, -0.001)
    names = [files(ground().astype(np.uint8), place, crs=crs) for crs in (mars, utm(4326))]
    with pytest.raises(RastersDoNotMatch, match="do not overlap"):
        pair(*names)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("town_2019.tif", "town_2015.tif", True),
        ("2021-07-03.tif", "2021-06-30.tif", True),
        ("S2A_20210703T10.tif", "S2A_20200703T10.tif", True),
        ("town_2015.tif", "town_2019.tif", False),
        ("town_2019.tif", "village_2015.tif", False),  # who knows what these numbers are
        ("tile_2056_2019.tif", "tile_2056_2015.tif", False),
        ("after.tif", "before.tif", False),
    ],
)
def test_names_that_tell_the_opposite_order_are_pointed_out(tmp_path, before, after, told):
    names = [write(tmp_path / name, ground()) for name in (before, after)]
    assert ("by their names it is the other way round" in notes(pair(*names))) is told


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (("2024:05:01 10:00:00", "2024:05:01 10:00:07"), "by their names it is the other way"),
        (("2024:05:02 10:00:00", "2024:05:01 10:00:00"), "is dated 2024-05-02, later than"),
        (("31/12/2020 10:00", "01/02/2021 10:00"), "by their names it is the other way"),
        (("2020:01:01 10:00:00", "0000:00:00 00:00:00"), "by their names it is the other way"),
    ],
)
def test_the_time_at_which_files_were_written_does_not_hide_what_their_names_tell(
    tmp_path, written, told
):
    names = [write(tmp_path / f"town_{year}.tif", ground()) for year in (2019, 2015)]
    for name, time in zip(names, written):
        gdal.Open(name, gdal.GA_Update).SetMetadataItem("TIFFTAG_DATETIME", time)
    assert told in notes(pair(*names))


@pytest.mark.parametrize(
    ("factor", "sentence"),
    [(1e-60, "multiply them first"), (1e100, "which is no measurement")],
)
@pytest.mark.filterwarnings("error::RuntimeWarning")
def test_values_that_single_precision_cannot_hold_are_one_sentence(files, factor, sentence):
    bands = ground() * factor
    with pytest.raises(NothingToAssess, match=sentence):
        measure(pair(files(bands), files(bands + bands.std() / 10)))
