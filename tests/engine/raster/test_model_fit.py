"""Which bands a model with weights gets: by colour, where the images say theirs."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from deepchange.engine import DetectionRequest
from deepchange.engine.catalogue.card import Card, Normalisation
from deepchange.engine.errors import ModelDoesNotFit, RastersDoNotMatch
from deepchange.engine.raster.model_fit import (
    doubts,
    notes_of_fit,
    open_fitting_pair,
    open_pair_of_one_machine,
)
from deepchange.engine.raster.pair import measure
from support import scenes
from support.images import ground, pair


def model(*bands):
    return SimpleNamespace(name="mine", card=SimpleNamespace(bands=bands))


def fitting(before, after, bands, **options):
    return open_fitting_pair(
        DetectionRequest(str(before), str(after), "out", **options), model(*bands)
    )


def test_a_model_of_red_green_blue_gets_them_from_images_that_name_blue_first(files):
    bands = ground(4).astype(np.uint16)
    image = files(bands, names=["B02", "B03", "B04", "B08"])
    opened = fitting(image, image, ("red", "green", "blue"))
    assert opened.before.bands == opened.after.bands == (3, 2, 1)


def test_a_model_of_four_colours_gets_them_in_its_order(files):
    """Four bands for four channels, and yet in another order."""
    bands = ground(4).astype(np.uint16)
    image = files(bands, names=["blue", "green", "red", "nir"])
    opened = fitting(image, image, ("red", "green", "blue", "nir"))
    assert opened.before.bands == (3, 2, 1, 4)


def test_bands_that_nobody_names_keep_their_order(files):
    image = files(ground(4).astype(np.uint16))
    opened = fitting(image, image, ("red", "green", "blue", "nir"))
    assert opened.before.bands == (1, 2, 3, 4)
    (note,) = opened.notes
    assert "takes red, green, blue, nir: bands 1, 2, 3, 4 of the before image" in note


@pytest.mark.parametrize(("bands", "places"), [(13, (4, 3, 2)), (12, (4, 3, 2)), (10, (3, 2, 1))])
def test_as_many_unnamed_bands_as_sentinel_2_has_are_taken_for_these(files, bands, places):
    image = files(ground(bands).astype(np.uint16))
    opened = fitting(image, image, ("red", "green", "blue"))
    assert opened.before.bands == opened.after.bands == places
    (note,) = opened.notes
    assert f"bands {', '.join(map(str, places))} of the before image" in note
    # A file that says what some of its bands are is none of these.
    image = files(ground(bands).astype(np.uint16), names=["VV", *[""] * (bands - 2), "nir"])
    assert fitting(image, image, ("red", "green", "blue")).before.bands == (1, 2, 3)


def test_bands_that_a_card_calls_by_number_are_those_of_that_number(files):
    """As a training names them whose images name none."""
    image = files(ground(4).astype(np.uint16))
    wanted = ("band 3", "band 2", "band 1")
    assert fitting(image, image, wanted).before.bands == (3, 2, 1)
    three = files(ground(3).astype(np.uint16))
    opened = fitting(three, three, wanted)
    assert opened.after.bands == (3, 2, 1)
    assert any("takes band 3, band 2, band 1: bands 3, 2, 1" in note for note in opened.notes)
    in_order = fitting(three, three, ("band 1", "band 2", "band 3"))
    assert (in_order.before.bands, in_order.notes) == ((1, 2, 3), ())


def test_a_product_gives_the_colours_that_a_model_wants(tmp_path):
    first = scenes.landsat(tmp_path)
    second = scenes.landsat(tmp_path, date="2022-06-01")
    wanted = ("red", "green", "blue", "nir")
    opened = fitting(first, second, wanted)
    assert opened.after.colours == ("red", "green", "blue", "nir08")


def test_a_product_gives_more_colours_than_it_does_by_itself(tmp_path):
    """Seven colours, of which coastal is not compared unless a model wants it."""
    first = scenes.landsat(tmp_path)
    second = scenes.landsat(tmp_path, date="2022-06-01")
    wanted = ("coastal", "blue", "green", "red", "nir", "swir16", "swir22")
    assert fitting(first, second, wanted).before.bands == (1, 2, 3, 4, 5, 6, 7)


def test_fewer_bands_than_a_model_takes_are_refused(files):
    image = files(ground(3).astype(np.uint16), names=["red", "green", "blue"])
    with pytest.raises(ModelDoesNotFit, match=r"takes 4 channel\(s\) \(red, green, blue, nir\)"):
        fitting(image, image, ("red", "green", "blue", "nir"))


@pytest.mark.parametrize(("names", "told"), [(["VV", "VH"], True), (["red", "nir"], False)])
def test_bright_and_dark_reflectances_are_not_taken_for_radar(files, names, told):
    bands = (np.random.default_rng(1).exponential(0.1, (2, 80, 80)) ** 2).astype(np.float32)
    image = files(bands, names=names), files(bands[:, ::-1], names=names)
    opened = pair(*image)
    found = doubts(SimpleNamespace(name="cva", card=None), opened, measure(opened))
    assert any("radar intensities" in note for note in found) is told


def test_clouds_by_which_a_network_would_be_shown_a_dark_image_are_told(files):
    clear = np.random.default_rng(0).normal(1000, 200, (3, 80, 80)).astype(np.uint16)
    cloudy = clear[:, ::-1].copy()
    cloudy[:, :8] = 9000
    image = files(clear), files(cloudy)
    opened = pair(*image)
    card = Card("lite", ("red", "green", "blue"), Normalisation("raster"), options={"bands": 3})
    statistics = measure(opened)
    (note,) = doubts(SimpleNamespace(name="mine", card=card), opened, statistics)
    assert "10 % of the values of “" in note
    assert "Mask such places" in note
    fixed = replace(card, normalisation=Normalisation.fixed(1, (0,) * 3, (1,) * 3))
    assert doubts(SimpleNamespace(name="mine", card=fixed), opened, statistics) == ()
    same = pair(image[0], image[0])
    assert doubts(SimpleNamespace(name="mine", card=card), same, measure(same)) == ()


def test_images_that_do_not_say_how_large_their_pixels_are_are_told_what_a_model_is_for(files):
    image = files(ground(3).astype(np.uint8), transform=None)
    opened = pair(image, image)
    card = Card("lite", ("red", "green", "blue"), Normalisation("raster"), pixel_size=(0.3, 1.0))
    (note,) = doubts(SimpleNamespace(name="mine", card=card), opened, measure(opened))
    assert "“mine” was made for pixels of 0.3 to 1 m, and the images do not say how large" in note
    anything = replace(card, pixel_size=None)
    assert doubts(SimpleNamespace(name="mine", card=anything), opened, measure(opened)) == ()


def test_statistics_that_had_not_settled_are_told():
    facts = {"iterations": 100, "settled": False}
    (note,) = notes_of_fit(facts)
    assert "still moving when IR-MAD ended, after 100 iterations" in note
    assert notes_of_fit({**facts, "settled": True}) == notes_of_fit({}) == ()


def virtual(path, image, side):
    """A raster of so many pixels of a side that has one image in its corner."""
    path.write_text(
        f'<VRTDataset rasterXSize="{side}" rasterYSize="{side}"><VRTRasterBand dataType="Byte" '
        f'band="1"><SimpleSource><SourceFilename>{image}</SourceFilename></SimpleSource>'
        "</VRTRasterBand></VRTDataset>"
    )
    return str(path)


def test_a_country_is_no_work_for_one_machine_but_may_be_shared_out(files, tmp_path):
    image = files(ground(1).astype(np.uint8))
    pixels = 1_000_000  # of a side: 10^12 of the raster
    country = virtual(tmp_path / "country.vrt", image, pixels)
    asked = DetectionRequest(country, country, "out")
    assert open_fitting_pair(asked, model()).megapixels == 1e6
    with pytest.raises(RastersDoNotMatch, match="more than a run can work through"):
        open_pair_of_one_machine(asked, model())
    damaged = virtual(tmp_path / "damaged.vrt", image, 4 * pixels)
    with pytest.raises(RastersDoNotMatch, match="more than a run can work through"):
        open_fitting_pair(DetectionRequest(damaged, damaged, "out"), model())
