"""Masks of any grid and kind on the working grid: what they hide is not read as valid."""

import json

import numpy as np
import pytest
from deepchange.engine import DetectionRequest
from deepchange.engine.arrays.windows import Window
from deepchange.engine.errors import BadInput, RasterUnreadable
from deepchange.engine.masks.found import with_found_masks
from deepchange.engine.messages import Remedy
from deepchange.engine.raster.masks import layers
from deepchange.engine.raster.model_fit import is_fact
from deepchange.engine.raster.pair import measure, open_pair
from osgeo import gdal, osr
from support import scenes
from support.images import PLACE, ground, utm, write

SIZE = 60, 80
COARSE = (PLACE[0], 20.0, 0.0, PLACE[3], 0.0, -20.0)


@pytest.fixture
def images(files):
    return files(ground().astype(np.uint8)), files(ground(seed=6).astype(np.uint8))


def classes(size=SIZE, value=4, dtype=np.uint8, **places):
    """A mask (1, H, W) of one value, with others in rectangles (first row, last, column, last)."""
    mask = np.full((1, *size), value, dtype)
    for name, (top, bottom, left, right) in places.items():
        mask[0, top:bottom, left:right] = int(name.strip("_"))
    return mask


def opened(images, **options):
    return open_pair(DetectionRequest(*images, "out", **options))


def hidden(pair):
    chip = pair.open_reader().read(Window(0, 0, pair.grid.height, pair.grid.width))
    return ~chip.valid


def rectangle(top, bottom, left, right, size=SIZE):
    wanted = np.zeros(size, bool)
    wanted[top:bottom, left:right] = True
    return wanted


def polygons(path, *rectangles, epsg=32636):
    """A GeoJSON file of rectangles of pixels on the images' grid, in another system."""
    source, target = osr.SpatialReference(utm()), osr.SpatialReference()
    target.ImportFromEPSG(epsg)
    for reference in (source, target):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change, features = osr.CoordinateTransformation(source, target), []
    for top, bottom, left, right in rectangles:
        corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
        places = [(PLACE[0] + 10 * x, PLACE[3] - 10 * y) for x, y in corners]
        ring = [change.TransformPoint(*place)[:2] for place in places]
        shape = {"type": "Polygon", "coordinates": [ring]}
        features.append({"type": "Feature", "properties": {}, "geometry": shape})
    path.write_text(
        json.dumps(
            {
                "type": "FeatureCollection",
                "crs": {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{epsg}"}},
                "features": features,
            }
        )
    )
    return str(path)


def test_a_mask_of_coarser_pixels_hides_the_pixels_within_them(images, files):
    mask = files(classes((30, 40), _9=(10, 20, 5, 15)), COARSE)
    pair = opened(images, masks_after=(f"{mask}:scl",))
    assert (hidden(pair) == rectangle(20, 40, 10, 30)).all()


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.uint16, np.int32, np.float32])
def test_codes_are_never_blended_whatever_their_type(images, files, dtype):
    # Between 4 and 9 a blend would pass 8, and between 9 and 11 it would pass 10.
    half = (PLACE[0] - 5, 10.0, 0.0, PLACE[3] + 5, 0.0, -10.0)
    mask = files(classes((62, 82), _11=(20, 41, 10, 31), dtype=dtype), half)
    assert not hidden(opened(images, masks_after=(f"{mask}:values=8,9,10",))).any()


def test_a_mask_in_another_system_lies_where_its_coordinates_say(images, files, tmp_path):
    utm_mask = files(classes(_9=(20, 40, 10, 30)))
    degrees = str(tmp_path / "degrees.tif")
    gdal.Warp(
        degrees, utm_mask, dstSRS="EPSG:4326", xRes=2e-5, yRes=2e-5, warpOptions=["INIT_DEST=4"]
    )
    found = hidden(opened(images, masks_before=(f"{degrees}:scl",)))
    wanted = rectangle(20, 40, 10, 30)
    assert (found != wanted).sum() <= 2 * 4  # the corners lie between pixels of degrees
    assert found[22:38, 12:28].all()


def test_a_mask_hides_nothing_where_it_has_no_pixel_and_says_so(images, files):
    part = (PLACE[0] + 200, 10.0, 0.0, PLACE[3], 0.0, -10.0)
    mask = files(classes((60, 30), value=4, _3=(0, 10, 0, 10)), part)
    pair = opened(images, masks_after=(f"{mask}:scl",))
    assert (hidden(pair) == rectangle(0, 10, 20, 30)).all()
    assert any("covers 37.5 % of the working grid" in note for note in pair.notes)


def test_a_mask_that_lies_elsewhere_is_told(images, files):
    far = (PLACE[0] + 90000, 10.0, 0.0, PLACE[3], 0.0, -10.0)
    pair = opened(images, masks_after=(f"{files(classes(value=9), far)}:scl",))
    assert not hidden(pair).any()
    assert any("lies outside of the working grid" in note for note in pair.notes)


def test_a_mask_without_georeferencing_lies_on_its_image_where_it_has_its_size(images, tmp_path):
    mask = write(tmp_path / "cloud.png", classes(value=0, _255=(5, 9, 7, 11)), None, driver="PNG")
    pair = opened(images, masks_before=(mask,))
    assert (hidden(pair) == rectangle(5, 9, 7, 11)).all()
    assert any("is taken as nonzero, by its values" in note for note in pair.notes)


def test_a_mask_without_georeferencing_of_another_size_is_refused(images, tmp_path):
    mask = write(tmp_path / "cloud.png", classes((50, 50), value=0), None, driver="PNG")
    with pytest.raises(BadInput, match=r"50 × 50 pixels.*has no georeferencing.*80 × 60"):
        opened(images, masks_before=(mask,))


def test_images_without_georeferencing_take_a_mask_of_their_size(files):
    pair = [files(ground(seed=seed).astype(np.uint8), None) for seed in (5, 6)]
    mask = files(classes(value=0, _1=(5, 9, 7, 11)), None)
    assert (hidden(opened(pair, masks_after=(mask,))) == rectangle(5, 9, 7, 11)).all()


def test_what_a_mask_declares_as_nodata_hides_nothing_but_codes_of_a_product_count(images, files):
    mask = files(classes(value=255, _1=(0, 5, 0, 5)), nodata=255)
    assert (hidden(opened(images, masks_after=(f"{mask}:nonzero",))) == rectangle(0, 5, 0, 5)).all()
    product = files(classes(value=4, _0=(0, 5, 0, 5)), nodata=0)
    assert (hidden(opened(images, masks_after=(f"{product}:scl",))) == rectangle(0, 5, 0, 5)).all()


def test_polygons_of_another_system_are_a_mask(images, tmp_path):
    mask = polygons(tmp_path / "clouds.geojson", (10, 20, 30, 50), epsg=4326)
    assert (hidden(opened(images, masks_after=(mask,))) == rectangle(10, 20, 30, 50)).all()


def test_polygons_take_no_preset(images, tmp_path):
    mask = polygons(tmp_path / "clouds.geojson", (10, 20, 30, 50))
    with pytest.raises(BadInput, match="holds polygons, which have no values for “scl”"):
        opened(images, masks_after=(f"{mask}:scl",))


def test_masks_of_both_dates_and_several_of_one_add_up(images, files):
    first, second, third = (
        files(classes(value=0, _1=(0, 10, left, left + 10))) for left in (0, 20, 40)
    )
    pair = opened(images, masks_before=(first, second), masks_after=(third,))
    wanted = rectangle(0, 10, 0, 10) | rectangle(0, 10, 20, 30) | rectangle(0, 10, 40, 50)
    assert (hidden(pair) == wanted).all()


@pytest.mark.parametrize("window", [Window(0, 0, 60, 80), Window(15, 25, 20, 20)])
def test_a_mask_grows_by_pixels_of_the_working_grid_across_windows(images, files, window):
    mask = files(classes((30, 40), _9=(10, 20, 5, 15)), COARSE)
    pair = opened(images, masks_after=(f"{mask}:scl",), mask_dilation=3)
    valid = pair.open_reader().read(window).valid
    assert (~valid == rectangle(17, 43, 7, 33)[window.slices]).all()


def test_nothing_is_assessed_in_excluded_polygons_which_do_not_grow(images, tmp_path):
    water = polygons(tmp_path / "water.geojson", (10, 20, 30, 50), (40, 50, 0, 10))
    found = hidden(opened(images, exclude=water, mask_dilation=3))
    assert (found == rectangle(10, 20, 30, 50) | rectangle(40, 50, 0, 10)).all()


def test_masked_pixels_are_not_seen_by_the_statistics(files):
    before, after = ground().astype(np.uint16), ground(seed=6).astype(np.uint16)
    after[:, 20:40, 10:30] = 60000
    mask = files(classes(_9=(20, 40, 10, 30)))
    pair = opened((files(before), files(after)), masks_after=(f"{mask}:scl",))
    assert max(measure(pair).after.maximum) < 256


def test_a_mask_that_could_mean_anything_is_refused_with_all_presets(images, files):
    mask = files(classes(value=7, _100=(0, 5, 0, 5)))
    with pytest.raises(BadInput, match=r"cannot be told from its name.*scl, qa_pixel, udm, udm2"):
        opened(images, masks_after=(mask,))


def test_a_udm2_of_one_band_is_refused(images, files):
    mask = files(classes(value=1))
    with pytest.raises(BadInput, match=r"has 1 band\(s\), and udm2 has 8"):
        opened(images, masks_after=(f"{mask}:udm2",))


def test_of_a_udm2_every_pixel_is_hidden_that_is_not_clear(images, files):
    mask = np.ones((8, *SIZE), np.uint8)
    mask[0, 0:10, 0:10] = 0
    pair = opened(images, masks_after=(files(mask),))
    assert (hidden(pair) == rectangle(0, 10, 0, 10)).all()
    assert any("is taken as udm2, by its values" in note for note in pair.notes)


def test_bits_of_numbers_with_a_fraction_are_refused(images, files):
    mask = files(classes(value=1, dtype=np.float32))
    with pytest.raises(BadInput, match="holds float32 values, which have no meaning for qa_pixel"):
        opened(images, masks_after=(f"{mask}:qa_pixel",))


def test_a_product_recognised_by_name_is_a_fact_that_asks_for_nothing(images, tmp_path):
    mask = write(tmp_path / "any_SCL.tif", classes())
    (note,) = [note for note in opened(images, masks_after=(mask,)).notes if "SCL" in note]
    assert "is taken as scl, by its name" in note
    assert is_fact(note)


def test_a_mask_that_is_not_there_is_refused_by_its_name(images):
    with pytest.raises(BadInput, match=r"The mask “/gone/scl.tif” does not exist"):
        opened(images, masks_after=("/gone/scl.tif:scl",))


def test_a_pair_that_is_masked_everywhere_says_why_nothing_is_left(images, files):
    pair = opened(images, masks_after=(f"{files(classes(value=9))}:scl",))
    with pytest.raises(BadInput, match="is left to assess: masks, excluded polygons"):
        measure(pair)


def test_a_rotated_mask_lies_as_it_is_turned(images, files):
    # By 45° around the upper left corner of the images: its lower left half is a triangle.
    side = 10 / np.sqrt(2)
    turned = (PLACE[0], side, -side, PLACE[3], -side, -side)
    pair = opened(images, masks_after=(f"{files(classes(value=1), turned)}:nonzero",))
    rows, columns = np.mgrid[0:60, 0:80] + 0.5
    along, across = (columns + rows) / np.sqrt(2), (rows - columns) / np.sqrt(2)
    wanted = (along < 80) & (across > 0) & (across < 60)
    assert (hidden(pair) != wanted).mean() < 0.02
    assert wanted.mean() > 0.3
    assert any("covers a part of the working grid" in note for note in pair.notes)


def test_a_mask_is_read_window_by_window_never_whole(images, files, monkeypatch):
    mask = files(classes(value=4, _9=(20, 40, 10, 30)))
    reader = opened(images, masks_after=(f"{mask}:scl",), mask_dilation=2).open_reader()
    read, sizes = layers.read_block, []

    def counted(dataset, column, row, width, height, title):
        sizes.append((width, height))
        return read(dataset, column, row, width, height, title)

    monkeypatch.setattr(layers, "read_block", counted)
    reader.read(Window(20, 30, 10, 16))
    assert set(sizes) == {(16 + 4, 10 + 4)}


@pytest.mark.parametrize(
    ("value", "dtype", "preset", "strange"),
    [
        (21824, np.uint16, "scl", "holds 21824, which scl does not have"),
        (3.25, np.float32, "scl", "holds 3.25, which scl does not have"),
        (4, np.uint8, "qa_pixel", "holds 4, which qa_pixel does not have"),
        (300, np.uint16, "udm", "holds 300, which udm does not have"),
    ],
)
def test_values_that_a_product_does_not_have_are_told_with_its_preset(
    images, files, value, dtype, preset, strange
):
    mask = files(np.full((1, *SIZE), value, dtype))
    notes = opened(images, masks_after=(f"{mask}:{preset}",)).notes
    (note,) = [note for note in notes if strange in note]
    assert not is_fact(note)
    assert "choose the preset of its product" in note


def test_codes_of_a_product_are_no_strange_values_nor_is_what_is_declared_as_nodata(images, files):
    mask = files(classes(value=4, _11=(0, 5, 0, 5), _255=(5, 9, 0, 5)), nodata=255)
    notes = opened(images, masks_after=(f"{mask}:scl",)).notes
    assert not any("does not have" in note for note in notes)
    landsat = classes(value=0, dtype=np.uint16)
    landsat[:, 10:] = 21824
    landsat[:, :10] = 1
    landsat[:, 30:] = 5440
    notes = opened(images, masks_after=(f"{files(landsat)}:qa_pixel",)).notes
    assert not any("does not have" in note for note in notes)


def test_a_damaged_mask_that_was_found_beside_an_image_says_so_and_how_to_leave_it_out(tmp_path):
    pair = [write(tmp_path / f"{name}.tif", ground().astype(np.uint8)) for name in ("b", "a")]
    (tmp_path / "a_SCL.tif").write_bytes(b"")
    request = with_found_masks(DetectionRequest(*pair, "out"))
    with pytest.raises(BadInput, match=r"found beside “a.tif” by itself; it can be left") as caught:
        open_pair(request)
    assert caught.value.message.remedies == (Remedy.LEAVE_OUT_FOUND_MASKS,)


def test_a_found_mask_whose_pixels_cannot_be_read_says_so_too(tmp_path, monkeypatch):
    pair = [write(tmp_path / f"{name}.tif", ground().astype(np.uint8)) for name in ("b", "a")]
    write(tmp_path / "a_SCL.tif", classes())
    reader = open_pair(with_found_masks(DetectionRequest(*pair, "out"))).open_reader()

    def damaged(*_):
        raise RasterUnreadable("The mask “a_SCL.tif” is cut off.")

    monkeypatch.setattr(layers, "read_block", damaged)
    with pytest.raises(RasterUnreadable, match=r"cut off. The mask was found beside “a.tif”"):
        reader.read(Window(0, 0, *SIZE))


def test_a_damaged_mask_that_somebody_named_is_not_said_to_be_found(images, tmp_path):
    (tmp_path / "cut.tif").write_bytes(b"")
    with pytest.raises(BadInput) as caught:
        opened(images, masks_after=(f"{tmp_path / 'cut.tif'}:scl",))
    assert "found beside" not in str(caught.value)


@pytest.mark.skipif(not scenes.has_jp2(), reason="This GDAL does not write JPEG 2000.")
def test_an_empty_scene_classification_of_a_product_is_said_to_be_found(tmp_path):
    products = [scenes.sentinel2(tmp_path, date=f"2021-0{month}-01") for month in (6, 7)]
    for scl in products[1].rglob("*_SCL_20m.jp2"):
        scl.write_bytes(b"")
    request = with_found_masks(DetectionRequest(*map(str, products), "out"))
    with pytest.raises(BadInput, match=r"_SCL_20m\.jp2.* was found beside .* by itself"):
        open_pair(request)
