"""Which bands of two images are compared, and which images cannot be."""

import numpy as np
import pytest
from deepchange.engine.errors import NothingToAssess, RastersDoNotMatch
from deepchange.engine.raster.pair import measure
from support.images import RGB, ground, notes, pair, utm, whole


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


def test_images_of_two_bodies_do_not_overlap(files):
    mars = (
        'GEOGCS["Mars",DATUM["Mars",SPHEROID["Mars",3396190,169.89]],PRIMEM["Reference",0],'
        'UNIT["degree",0.0174532925199433]]'
    )
    place = (10.0, 0.001, 0.0, 0.0, 0.0, -0.001)
    names = [files(ground().astype(np.uint8), place, crs=crs) for crs in (mars, utm(4326))]
    with pytest.raises(RastersDoNotMatch, match="do not overlap"):
        pair(*names)
