"""What kind of change: a pair on which one of each kind is planted."""

import json
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, check
from deepchange.engine.messages import Message, messages_of
from deepchange.engine.raster.layers import NOT_ASSESSED
from osgeo import gdal
from support.kinds import (
    CHAR,
    GRASS,
    NAMES,
    PLANTED,
    ROOF,
    SOIL,
    TAR,
    WATER,
    found_in,
    index,
    named,
    planted,
    polygons,
    values,
)


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """The result of the planted pair."""
    folder = tmp_path_factory.mktemp("planted")
    return found_in(folder / "out", planted(folder))


def test_the_check_names_the_indices_in_words_that_can_be_translated(tmp_path):
    before, after = planted(tmp_path)
    facts = check(DetectionRequest(before, after, str(tmp_path / "out"), model="ir-mad")).facts
    told = facts["kinds of change"]
    assert str(told).endswith(", brightness")
    assert isinstance(told.values["indices"][-1], Message)


def test_every_kind_that_was_planted_is_told(found):
    kinds, names = values(found, "kind"), named(found)
    for kind, (place, *_) in PLANTED.items():
        assert {names[value] for value in np.unique(kinds[place])} == {kind}
        assert polygons(found)[kind]["index_kind"] == kind


def test_what_did_not_change_is_0_in_both_rasters(found):
    same = values(found, "change") == 0
    assert same.any()
    assert not values(found, "kind")[same].any()
    assert not values(found, "magnitude")[same].any()


def test_the_ndvi_of_a_polygon_is_right_to_a_hundredth(found):
    lost = polygons(found)["vegetation loss"]
    before, after = index(GRASS, "nir", "red"), index(SOIL, "nir", "red")
    assert lost["ndvi_before"] == pytest.approx(before, rel=0.01)
    assert lost["ndvi_after"] == pytest.approx(after, rel=0.01)
    assert lost["ndvi_change"] == pytest.approx(after - before, rel=0.01)
    assert lost["direction"] == "less green"


def test_brightness_changes_by_a_share_of_both_dates(found):
    brighter = polygons(found)["brighter"]
    before, after = np.mean(TAR[:3]), np.mean(ROOF[:3])
    assert brighter["brightness_before"] == pytest.approx(before, rel=0.01)
    assert brighter["brightness_after"] == pytest.approx(after, rel=0.01)
    assert brighter["brightness_change"] == pytest.approx(
        (after - before) / (after + before), rel=0.01
    )


def test_magnitude_is_the_largest_change_of_any_index(found):
    strength = values(found, "magnitude") * 1e-4  # as GDAL's scale says
    expected = {
        "vegetation loss": index(GRASS, "nir", "red") - index(SOIL, "nir", "red"),
        "water gain": index(WATER, "green", "swir16") - index(SOIL, "green", "swir16"),
        "burnt": index(GRASS, "nir", "swir22") - index(CHAR, "nir", "swir22"),
    }
    for kind, change in expected.items():
        assert strength[PLANTED[kind][0]] == pytest.approx(change, rel=0.01)
    dataset = gdal.Open(found.files["magnitude"])
    assert dataset.GetRasterBand(1).GetScale() == pytest.approx(1e-4)


def test_areas_are_counted_by_kind(found):
    assert {row["kind"]: row["pixels"] for row in found.kinds} == dict.fromkeys(PLANTED, 400)
    assert {row["changes"] for row in found.kinds} == {1}
    assert all(row["hectares"] == pytest.approx(4.0, rel=0.01) for row in found.kinds)
    report = json.loads(Path(found.files["report"]).read_text())
    assert report["kinds"] == list(found.kinds)
    assert report["kinds_by_index"]["indices"] == ["ndvi", "mndwi", "nbr", "brightness"]


def test_another_gain_of_a_whole_image_is_no_change_of_brightness(tmp_path):
    found = found_in(tmp_path / "out", planted(tmp_path, gain=1.1))
    told = json.loads(Path(found.files["report"]).read_text())["kinds_by_index"]
    assert told["change_of_unchanged"]["brightness"] == pytest.approx(0.1 / 2.1, abs=0.002)
    assert {row["kind"]: row["pixels"] for row in found.kinds} == dict.fromkeys(PLANTED, 400)


def test_bands_that_the_model_was_not_shown_count_too(tmp_path):
    found = found_in(tmp_path / "out", planted(tmp_path), bands_before=(3,), bands_after=(3,))
    assert polygons(found)["vegetation loss"]["ndvi_change"] == pytest.approx(-0.6, abs=0.01)


def test_bands_are_found_by_their_names_wherever_they_lie(tmp_path):
    before, _ = planted(tmp_path)
    other = tmp_path / "other"
    other.mkdir()
    _, after = planted(other, names=NAMES[::-1])
    found = found_in(tmp_path / "out", (before, after))
    assert {row["kind"] for row in found.kinds} == set(PLANTED)


def test_without_short_wave_infrared_water_is_told_by_ndwi(tmp_path):
    found = found_in(tmp_path / "out", planted(tmp_path, names=NAMES[:4]))
    told = polygons(found)
    assert told["water gain"]["index_kind"] == "water gain"
    assert "ndwi_change" in told["water gain"]
    assert "mndwi_change" not in told["water gain"]
    assert told["burnt"]["index_kind"] == "vegetation loss"


def test_bands_of_unknown_colours_tell_no_kind_and_the_report_says_why(tmp_path):
    found = found_in(tmp_path / "out", planted(tmp_path, names=NAMES[:4], named=False))
    assert found.kinds == ()
    assert "kind" not in found.files
    told = json.loads(Path(found.files["report"]).read_text())["kinds_by_index"]
    assert "no colours" in told["left_out"]


def notes_of(result):
    return [str(note) for note in messages_of(json.loads(Path(result.files["report"]).read_text()))]


def rules_file(folder, *conditions):
    """A file of one rule for each condition."""
    rule = '[[rules]]\nkind = "mine"\nwhen = ["{}"]\n'
    kinds = '[kinds."mine"]\nvalue = 1\ncolour = "#112233"\ndirection = "more"\n'
    path = folder / "mine.toml"
    path.write_text(kinds + "".join(map(rule.format, conditions)), encoding="utf-8")
    return str(path)


def test_rules_that_somebody_chose_and_no_band_serves_are_told(tmp_path):
    unnamed = planted(tmp_path, names=NAMES[:4], named=False)
    rules = rules_file(tmp_path, "ndvi_change > 0.1")
    found = found_in(tmp_path / "out", unnamed, kinds=rules)
    assert any("are left out: The bands have no colours" in note for note in notes_of(found))


def test_rules_that_ask_for_indices_that_the_bands_do_not_give_are_told(tmp_path):
    pair = planted(tmp_path, names=NAMES[:4])
    rules = rules_file(tmp_path, "nbr_change < -0.2", "ndvi_change > 0.1")
    found = found_in(tmp_path / "out", pair, kinds=rules)
    assert any("1 of 2 rules in" in note and "they ask for nbr" in note for note in notes_of(found))


def test_off_tells_no_kinds(tmp_path):
    found = found_in(tmp_path / "out", planted(tmp_path), kinds="off")
    assert found.kinds == ()
    assert not (tmp_path / "out" / "kind.tif").exists()
    assert "index_kind" not in polygons(found)["burnt"]


def test_what_was_not_assessed_is_so_in_both_rasters(tmp_path):
    before, after = planted(tmp_path, nodata=400)  # a value that grass has in one band
    found = found_in(tmp_path / "out", (before, after))
    missing = values(found, "change") == NOT_ASSESSED
    assert missing.any()
    assert not missing.all()
    assert (values(found, "kind")[missing] == NOT_ASSESSED).all()
    magnitude = gdal.Open(found.files["magnitude"])
    declared = magnitude.GetRasterBand(1).GetNoDataValue()
    assert (values(found, "magnitude")[missing] == declared).all()


def test_a_single_band_is_told_by_its_value(tmp_path):
    before, after = planted(tmp_path, names=("nir",), named=False)
    found = found_in(tmp_path / "out", (before, after))
    lost = polygons(found)["vegetation loss"]
    assert (lost["index_kind"], lost["value_before"], lost["value_after"]) == ("lower", 3500, 2300)
    assert {row["kind"] for row in found.kinds} == {"lower", "higher"}
    assert (values(found, "magnitude")[PLANTED["vegetation loss"][0]] == 1200).all()


def test_a_scale_and_an_offset_that_the_files_declare_count(tmp_path):
    # As Landsat stores reflectance: an index of the stored numbers would be another one.
    pair = planted(tmp_path)
    for path in pair:
        dataset = gdal.Open(path, gdal.GA_Update)
        for number in range(1, 7):
            band = dataset.GetRasterBand(number)
            meant = band.ReadAsArray() * 1e-4
            band.WriteArray(np.rint((meant + 0.2) / 2.75e-5).astype(np.uint16))
            band.SetScale(2.75e-5)
            band.SetOffset(-0.2)
        band = dataset = None
    lost = polygons(found_in(tmp_path / "out", pair))["vegetation loss"]
    assert lost["ndvi_change"] == pytest.approx(-0.6, rel=0.01)
    assert lost["brightness_before"] == pytest.approx(np.mean(GRASS[:3]) * 1e-4, rel=0.01)


def test_radar_is_told_by_the_value_of_a_polarisation_of_both_dates(tmp_path):
    pair = planted(tmp_path, names=("red", "nir"), named=False)
    for path in pair:
        dataset = gdal.Open(path, gdal.GA_Update)
        for number, name in ((1, "VH"), (2, "VV")):
            dataset.GetRasterBand(number).SetDescription(name)
        dataset = None
    lost = polygons(found_in(tmp_path / "out", pair))["vegetation loss"]
    assert (lost["index_kind"], lost["value_before"], lost["value_after"]) == ("lower", 3500, 2300)
