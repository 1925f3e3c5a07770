"""Requests that make no sense."""

from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import BadInput, DetectionRequest, detect
from support.images import ground


@pytest.mark.parametrize("value", ["", 7])
def test_a_crs_that_is_no_text_is_refused(value):
    with pytest.raises(BadInput, match="“CRS, before” is"):
        DetectionRequest("b", "a", "out", crs_before=value)


def test_numbers_of_numpy_and_any_series_of_bands_are_pythons_own():
    asked = DetectionRequest(
        "b",
        "a",
        np.str_("out"),
        threshold=np.float32(0.5),
        window=np.int64(64),
        seed=np.uint8(3),
        min_area=np.float32(25.5),
        nodata_before=np.int16(-9999),
        bands_before=np.array([3, 2, 1]),
        bands_after=(band for band in range(1, 4)),
        find_clouds=np.bool_(True),
    )
    plain = DetectionRequest(
        "b",
        "a",
        "out",
        threshold=0.5,
        window=64,
        seed=3,
        min_area=25.5,
        nodata_before=-9999,
        bands_before=(3, 2, 1),
        bands_after=(1, 2, 3),
        find_clouds=True,
    )
    assert asked == plain
    assert [type(value) for value in vars(asked).values()] == [
        type(value) for value in vars(plain).values()
    ]


# ---- Masks ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "value", "allowed"),
    [
        ("area_of_interest", "", "“Where” is ''; give the name of a file or folder"),
        ("masks_before", ("",), "“Mask, before” is \\(''\\,\\); give files, each with its preset"),
        ("masks_after", (3,), "“Mask, after” is"),
        ("mask_dilation", -1, "“Grow masks by” is -1; give whole pixels, 0 to 512"),
        ("mask_dilation", 2.5, "“Grow masks by” is 2.5"),
        ("exclude", " ", "“Not here” is ' '"),
        ("found_masks", "no", "“Masks beside the images” is 'no'; give true or false"),
        ("find_clouds", 1, "“Leave out clouds found” is 1; give true or false"),
    ],
)
def test_masks_that_make_no_sense_are_refused(field, value, allowed):
    with pytest.raises(BadInput, match=allowed):
        DetectionRequest("a.tif", "b.tif", "out", **{field: value})


def test_one_mask_or_a_list_is_taken_as_masks():
    asked = DetectionRequest(
        "a.tif", "b.tif", "out", masks_before="m.tif", masks_after=[Path("n.tif")]
    )
    assert (asked.masks_before, asked.masks_after) == (("m.tif",), ("n.tif",))


def test_what_is_not_said_of_masks_does_not_stand_in_recipes():
    silent = DetectionRequest("a.tif", "b.tif", "out").to_json()
    assert not {"masks_before", "mask_dilation", "exclude", "found_masks"} & silent.keys()
    asked = DetectionRequest(
        "a.tif", "b.tif", "out", masks_after=("m.tif:scl",), find_clouds=True, found_masks=False
    )
    assert asked.to_json()["found_masks"] is False
    assert DetectionRequest.from_json(asked.to_json()) == asked


def test_names_of_object_stores_are_those_that_gdal_opens():
    asked = DetectionRequest(
        "s3://archive/a.tif;s3://archive/b.tif",
        "gs://archive/c.tif",
        "out",
        area_of_interest="az://places/town.gpkg|layername=town",
        masks_before=("S3://archive/SCL.tif:scl",),
    )
    assert asked.before == "/vsis3/archive/a.tif;/vsis3/archive/b.tif"
    assert asked.after == "/vsigs/archive/c.tif"
    assert asked.area_of_interest == "/vsiaz/places/town.gpkg|layername=town"
    assert asked.masks_before == ("/vsis3/archive/SCL.tif:scl",)
    assert DetectionRequest.from_json(asked.to_json()) == asked


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("area_of_interest", 5, "“Where” is 5; give the name of a file"),
        ("area_of_interest", ["a.gpkg"], "“Where” is"),
        ("bands_before", 3, "“Bands, before” is 3; give band numbers"),
        ("bands_before", (2, 0), "“Bands, before” is 2,0; give band numbers"),
        ("bands_after", "red", "“Bands, after” is 'red'; give band numbers"),
        ("bands_after", {"red": 1}, "give band numbers"),
        ("exclude", "a\0b", "“Not here” is"),
        ("model", "\udcc3.safetensors", r"is '\\udcc3.safetensors'; give a name that is written"),
        ("area_of_interest", "\ud800", "give a name that is written in UTF-8"),
        ("crs_before", "\ud800", "give a name that is written in UTF-8"),
        ("bands_before", ["red", "\ud800"], "give a name that is written in UTF-8"),
    ],
)
def test_values_of_another_kind_are_refused(field, value, says):
    """A recipe may be edited by hand."""
    with pytest.raises(BadInput, match=says):
        DetectionRequest("a.tif", "b.tif", "out", **{field: value})


def test_a_nodata_value_beyond_all_whole_numbers_is_one_that_no_pixel_has(files, tmp_path):
    names = [files(ground(seed=seed).astype(np.uint8)) for seed in (1, 2)]
    result = detect(
        DetectionRequest(*names, str(tmp_path / "out"), model="cva", nodata_before=10**30)
    )
    assert result.pixels_not_assessed == 0
    assert any("No pixel of “image1.tif” can be 1e+30" in note for note in result.warnings)
