"""Where a change may be missing: the place is found, looked at and learned from."""

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import finish, learn
from deepchange.engine.learning.missing import FRAME, LOOKED_AT, keep_place, least_sure_places
from deepchange.engine.raster.layers import STEPS
from deepchange.engine.results.review_decisions import read_polygons
from osgeo import gdal, ogr

from .test_learning import Fields, decide, detected_of, kinds


@pytest.fixture(scope="module")
def fields():
    return Fields()


@pytest.fixture(scope="module")
def detected(fields, tmp_path_factory):
    return detected_of(fields, tmp_path_factory.mktemp("fields"))


@pytest.fixture
def result(detected, tmp_path):
    return Path(shutil.copytree(detected, tmp_path / "result"))


def shape_of(place):
    return ogr.CreateGeometryFromWkb(place.shape)


def centre(row, column):
    """The middle of a pixel."""
    return ogr.CreateGeometryFromWkt(f"POINT ({700000 + 10 * column + 5} {3750000 - 10 * row - 5})")


def miss(folder, number):
    """Let the detection have missed a change; where it lies."""
    (place,) = (
        ogr.CreateGeometryFromWkb(each.shape)
        for each in read_polygons(folder)
        if each.fid == number
    )
    dataset = gdal.OpenEx(str(folder / "changes.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.GetLayerByName("changes").DeleteFeature(number)
    return place


@pytest.mark.parametrize("decided", [True, False])
def test_the_first_place_is_where_a_change_was_missed(result, fields, decided):
    bright, dark = kinds(result, fields)
    if decided:
        decide(result, bright[:4], "accepted")
        decide(result, dark[:4], "rejected")
    missed = miss(result, bright[8])
    places = least_sure_places(result, 5)
    assert shape_of(places[0]).Intersects(missed)
    assert [each.probability for each in places] == sorted(
        (each.probability for each in places), reverse=True
    )
    west, east, south, north = shape_of(places[0]).GetEnvelope()
    assert max(east - west, north - south) <= FRAME * 10.0


def test_no_place_lies_on_a_polygon_and_none_is_asked_again_once_it_was_looked_at(result, fields):
    polygons = [ogr.CreateGeometryFromWkb(each.shape) for each in read_polygons(result)]
    first = least_sure_places(result, 3)
    for place in first:
        assert all(shape_of(place).Intersection(each).Area() == 0 for each in polygons)
    number = keep_place(result, first[0])
    (kept,) = (each for each in read_polygons(result) if each.fid == number)
    assert kept.accepted is None
    assert kept.shape == first[0].shape
    for place in least_sure_places(result, 3):
        assert shape_of(place).Intersection(shape_of(first[0])).Area() == 0


def test_nothing_missing_is_learned_from_as_a_rejected_polygon_and_counts_as_no_change_found(
    result, fields, tmp_path
):
    bright, dark = kinds(result, fields)
    decide(result, bright[:4], "accepted")
    decide(result, dark[:4], "rejected")
    (place,) = least_sure_places(result, 1)
    decide(result, [keep_place(result, place)], "rejected")
    product = finish(result, tmp_path / "product")
    with (Path(product.output) / "areas.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["decision"]: row for row in csv.DictReader(file)}
    assert rows["rejected"]["polygons"] == "4"
    learned = learn(result, tmp_path / "learned")
    told = json.loads((Path(learned.output) / "report.json").read_text(encoding="utf-8"))
    assert told["learned"]["rejected"] == 5
    probability = gdal.Open(learned.files["probability"]).ReadAsArray()
    inside = [
        probability[row, column]
        for row in range(200)
        for column in range(240)
        if shape_of(place).Contains(centre(row, column))
    ]
    assert len(inside) == place.pixels
    assert np.mean(np.array(inside) > STEPS / 2) < 0.1
    dataset = ogr.Open(str(Path(learned.output) / "changes.gpkg"))
    again = [each["candidate"] for each in dataset.GetLayer(0) if each["decision"] == "rejected"]
    assert again.count(LOOKED_AT) == 1  # it is carried over, so that the next round knows of it
