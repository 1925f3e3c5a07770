"""Training chips from an analyst's polygons."""

import numpy as np
import pytest
from deepchange.engine.accuracy.change_values import ChangeValues
from deepchange.engine.arrays.windows import Window
from deepchange.engine.catalogue.card import Normalisation
from deepchange.engine.errors import BadInput, NothingToAssess, OutputRefused
from deepchange.engine.messages import Message, Remedy, messages_of
from deepchange.training.data.chip_dataset import ChipPlan, Chips
from deepchange.training.data.from_polygons import (
    PolygonRequest,
    make_chips,
    plan_blocks,
    split_by_place,
    uneven_splits,
)
from deepchange.training.data.label_coding import IGNORED
from deepchange.training.data.pair_set import open_set
from osgeo import gdal, ogr, osr
from support.planted import crop, dates, shifted

WEST, NORTH, PIXEL = 700000.0, 3750000.0, 10.0
UNIT = Normalisation.fixed(255, (0, 0, 0), (1, 1, 1))


def write_boxes(path, boxes, epsg=32636):
    """Polygons around pixels: (first row, first column, rows, columns, {field: value}) each."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("boxes", reference, ogr.wkbPolygon)
    for name in dict.fromkeys(name for *_, fields in boxes for name in fields):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for row, column, rows, columns, fields in boxes:
        feature = ogr.Feature(layer.GetLayerDefn())
        west, north = WEST + column * PIXEL, NORTH - row * PIXEL
        east, south = west + columns * PIXEL, north - rows * PIXEL
        ring = f"{west} {north}, {east} {north}, {east} {south}, {west} {south}, {west} {north}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        for name, value in fields.items():
            feature[name] = value
        layer.CreateFeature(feature)
    return str(path)


@pytest.fixture
def images(tmp_path, raster):
    """Two images of 100 x 140 pixels."""
    random = np.random.default_rng(2)
    dates = [random.integers(1, 255, (3, 100, 140)).astype(np.uint8) for _ in range(2)]
    return [
        raster(tmp_path / name, bands) for name, bands in zip(("before.tif", "after.tif"), dates)
    ]


@pytest.fixture
def make(images, tmp_path):
    """Chips of 16 pixels from boxes; returns the set and what is said of it."""

    def run(boxes, area=None, **options):
        labels = write_boxes(tmp_path / "changes.gpkg", boxes)
        where = None if area is None else write_boxes(tmp_path / "area.gpkg", area)
        request = PolygonRequest(
            *images, labels, tmp_path / "set", area=where, **{"size": 16, **options}
        )
        return make_chips(request), open_set(tmp_path / "set")

    return run


SPREAD = [(row, column, 6, 6, {}) for row in (4, 40, 80) for column in (5, 60, 120)]


def laid_back(found, name="label"):
    """All labels of a set laid back on the grid of the images; 99 where there is no chip."""
    whole = np.full((100, 140), 99, np.uint8)
    for pairs in found.splits.values():
        for pair in pairs:
            dataset = gdal.Open(str(getattr(pair, name)))
            west, _, _, north, _, _ = dataset.GetGeoTransform()
            row, column = round((NORTH - north) / PIXEL), round((west - WEST) / PIXEL)
            whole[row : row + 16, column : column + 16] = dataset.ReadAsArray()
    return whole


def test_chips_are_of_the_images_as_they_are_aligned(tmp_path, raster):
    before, after = (
        crop(each).round().clip(1, 255).astype(np.uint8)[None]
        for each in (dates()[0], shifted(dates()[0], 4.0, -3.0))
    )
    images = raster(tmp_path / "before.tif", before), raster(tmp_path / "after.tif", after)
    labels = write_boxes(tmp_path / "changes.gpkg", SPREAD)
    said = make_chips(PolygonRequest(*images, labels, tmp_path / "set", size=64, align="shift"))
    assert any("is moved onto" in note for note in said["notes"])
    found = open_set(tmp_path / "set")
    for pair in (pair for pairs in found.splits.values() for pair in pairs):
        first, second = (gdal.Open(str(path)).ReadAsArray() for path in (pair.before, pair.after))
        both = np.s_[8:-8, 8:-8]
        assert np.abs(first[both].astype(int) - second[both]).mean() < 3


def test_every_pixel_inside_a_polygon_changed_and_no_other(make):
    said, found = make(SPREAD)
    expected = np.zeros((100, 140), np.uint8)
    for row, column, rows, columns, _ in SPREAD:
        expected[row : row + rows, column : column + columns] = 1
    assert (laid_back(found) == expected).all()
    assert said["size"] == [16, 16]
    assert set(said["statistics"]) == {"before", "after"}


def test_chips_hold_the_pixels_of_both_images_where_they_lie(make, images):
    _, found = make(SPREAD)
    before = gdal.Open(images[0]).ReadAsArray()
    for pair in found.pairs("val"):
        row, column = map(int, pair.name.split("_")[1:])
        assert (
            gdal.Open(str(pair.before)).ReadAsArray()
            == before[:, row : row + 16, column : column + 16]
        ).all()


def test_chips_are_split_by_place_and_none_shares_a_pixel_with_another_split(make):
    said, found = make(SPREAD)
    covered = {}
    for split, pairs in found.splits.items():
        where = np.zeros((100, 140), bool)
        for pair in pairs:
            row, column = map(int, pair.name.split("_")[1:])
            where[row : row + 16, column : column + 16] = True
        covered[split] = where
    assert not (covered["train"] & covered["val"]).any()
    assert not (covered["train"] & covered["test"]).any()
    assert not (covered["val"] & covered["test"]).any()
    assert (covered["train"] | covered["val"] | covered["test"]).all()
    assert all(part["changed"] > 0 for part in said["splits"].values())


def test_everything_outside_the_area_is_ignored(make):
    _, found = make(SPREAD, area=[(0, 0, 50, 140, {})])
    whole = laid_back(found)
    assert set(np.unique(whole[:50]).tolist()) == {0, 1}
    assert set(np.unique(whole[50:]).tolist()) <= {IGNORED, 99}


def test_pixels_without_data_are_ignored(make, images, raster, tmp_path):
    bands = gdal.Open(images[1]).ReadAsArray()
    bands[:, :, 70:90] = 0
    raster(tmp_path / "after.tif", bands, nodata=0)
    _, found = make(SPREAD)
    whole = laid_back(found)
    assert set(np.unique(whole[:, 70:90]).tolist()) <= {IGNORED, 99}
    assert (whole[:, :70] <= 1).all()


def test_what_is_told_of_a_pair_that_is_detected_is_told_where_it_is_learned_from(
    make, images, raster, tmp_path
):
    bands = gdal.Open(images[0]).ReadAsArray()
    bands[:, :, :20] = 0
    raster(tmp_path / "before.tif", bands)
    said, _ = make(SPREAD)
    told = "“before.tif” holds 0 in about 14 % of its pixels, in all bands and up to its border"
    assert sum(told in note for note in said["notes"]) == 1
    assert [*messages_of(said, "notes")] == said["notes"]
    (note,) = (note for note in messages_of(said, "notes") if told in note)
    assert note.values["layer"] == "before.tif"  # so that it can be said in another language
    assert told in (tmp_path / "set" / "set.json").read_text(encoding="utf-8")


def test_a_field_says_which_polygons_are_no_changes(make):
    kinds = [{"kind": kind} for kind in ("building", "unchanged", "No")]
    boxes = [
        (row, column, 6, 6, kinds[k])
        for row in (4, 40, 80)
        for k, column in enumerate((5, 60, 120))
    ]
    _, found = make(boxes, class_fields=("kind",))
    whole = laid_back(found)
    # Where she marked what did not change, nothing is known of the rest.
    assert (whole[4:10, 5:11] == 1).all()
    assert (whole[4:10, 60:66] == 0).all()
    assert (whole[4:10, 120:126] == 0).all()
    assert set(np.unique(whole[12:38]).tolist()) <= {IGNORED, 99}


@pytest.mark.parametrize(
    ("zero", "one"), [("0.0", "1.0"), (" 0 ", "1"), ("0,00", "1,00"), ("-0", "yes")]
)
def test_any_zero_says_that_nothing_changed(make, zero, one):
    kinds = [{"changed": one}, {"changed": zero}]
    boxes = [
        (row, column, 6, 6, kinds[k]) for row in (4, 40, 80) for k, column in enumerate((5, 60))
    ]
    said, found = make(boxes, class_fields=("changed",))
    whole = laid_back(found)
    assert (whole[4:10, 5:11] == 1).all()
    assert (whole[4:10, 60:66] == 0).all()
    assert said["taken"] == f"change: {one} (3 polygons); unchanged: {zero.strip()} (3)"


def test_classes_that_differ_by_case_or_blanks_are_one(make):
    kinds = [{"was": "Wald", "is": "town"}, {"was": "wald ", "is": "WALD"}]
    boxes = [
        (row, column, 6, 6, kinds[k]) for row in (4, 40, 80) for k, column in enumerate((5, 60))
    ]
    _, found = make(boxes, class_fields=("was", "is"))
    assert [item.name for item in found.classes] == ["town", "Wald"]
    assert laid_back(found)[5, [6, 61]].tolist() == [1, 0]


def test_a_polygon_that_lacks_a_class_is_left_out(make):
    kinds = [{"was": "forest", "is": "town"}, {"was": "forest"}, {"was": "", "is": "town"}]
    boxes = [
        (row, column, 6, 6, kinds[k])
        for row in (4, 40, 80)
        for k, column in enumerate((5, 60, 120))
    ]
    _, found = make(boxes, class_fields=("was", "is"))
    assert laid_back(found)[5, [6, 61, 121, 30]].tolist() == [1, IGNORED, IGNORED, 0]
    assert [item.name for item in found.classes] == ["forest", "town"]


def test_what_was_decided_in_a_review_is_taken_as_it_is_and_what_was_not_is_left_out(make):
    kinds = [{"decision": "accepted"}, {"decision": "rejected"}, {"decision": "undecided"}, {}]
    boxes = [
        (row, column, 6, 6, kinds[k])
        for row in (4, 40, 80)
        for k, column in enumerate((5, 40, 80, 120))
    ]
    _, found = make(boxes, class_fields=("decision",), area=[(0, 0, 100, 140, {})])
    whole = laid_back(found)
    for column, value in ((5, 1), (40, 0), (80, IGNORED), (120, IGNORED)):
        assert (whole[4:10, column : column + 6] == value).all()
    assert (whole[20:38] == 0).all()


def test_with_an_area_the_rest_of_it_did_not_change(make):
    boxes = [
        (row, column, 6, 6, {"kind": kind})
        for row, kind in ((4, "new"), (80, "no"))
        for column in (5, 60, 120)
    ]
    _, found = make(boxes, class_fields=("kind",), area=[(0, 0, 100, 140, {})])
    assert (laid_back(found)[20:70] == 0).all()


def test_two_fields_give_the_classes_of_both_dates(make):
    kinds = [
        {"was": "forest", "is": "town"},
        {"was": "field", "is": "field"},
        {"was": "town", "is": "forest"},
    ]
    boxes = [
        (row, column, 6, 6, kinds[k])
        for row in (4, 40, 80)
        for k, column in enumerate((5, 60, 120))
    ]
    said, found = make(boxes, class_fields=("was", "is"))
    assert [item.name for item in found.classes] == ["field", "forest", "town"]
    before, after, change = (
        laid_back(found, name) for name in ("classes_before", "classes_after", "label")
    )
    assert (before[5, 6], after[5, 6], change[5, 6]) == (2, 3, 1)
    assert (before[5, 61], after[5, 61], change[5, 61]) == (1, 1, 0)
    assert (before[30, 30], after[30, 30], change[30, 30]) == (0, 0, 0)
    sample = Chips(found, "train", ChipPlan(UNIT))[0]
    assert set(sample["classes_before"].unique().tolist()) <= {0, 1, 2, IGNORED}
    assert sum(said["splits"]["train"]["classes"].values()) == pytest.approx(1, abs=1e-5)


def test_what_was_made_is_read_as_training_reads_it(make):
    _, found = make(SPREAD, area=[(0, 0, 60, 140, {})])
    for sample in Chips(found, "train", ChipPlan(UNIT, size=16)):
        assert sample["before"].shape == (3, 16, 16)
        assert set(sample["change"].unique().tolist()) <= {0, 1, IGNORED}


@pytest.mark.parametrize(
    ("boxes", "options", "sentence"),
    [
        (SPREAD[:1], {}, "All changes lie in one place, so none would be left to validate with"),
        ([(4000, 4000, 6, 6, {})], {}, r"No polygon of “.*changes\.gpkg” marks a change on pixels"),
        (
            [(40.1, 40.1, 0.3, 0.3, {})],
            {},
            r"“.*changes\.gpkg” holds the centre of a pixel, so that",
        ),
        (
            SPREAD,
            {"size": 128},
            r"share 140 × 100 pixels .*, fewer than a chip of 128",
        ),
        (SPREAD, {"size": 8}, "Chips of 8 pixels are too small"),
        (SPREAD, {"class_fields": ("kind",)}, r"has no field “kind”; it has: none"),
        (SPREAD, {"class_fields": ("a", "b", "c")}, "or two: the class before and the class after"),
        (SPREAD, {"area": [(5000, 5000, 9, 9, {})]}, "lies outside what both images cover"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(make, tmp_path, boxes, options, sentence):
    with pytest.raises(BadInput, match=sentence):
        make(boxes, **options)
    assert not list(tmp_path.glob("set*"))


def test_an_area_without_a_polygon_in_it_is_said(make):
    with pytest.raises(
        NothingToAssess,
        match=r"inside the area on pixels .*check its CRS and the area",
    ):
        make(SPREAD, area=[(14, 14, 20, 40, {})])


def test_a_file_that_is_no_polygon_layer_is_said(images, tmp_path):
    (tmp_path / "README.md").write_text("# No layer")
    for name, sentence in (
        (images[0], "is a raster and holds no polygons; give a polygon layer"),
        (tmp_path / "nowhere.gpkg", r"“.*nowhere\.gpkg” does not exist; check the path"),
        (
            tmp_path / "README.md",
            r"“.*README\.md” cannot be read as a vector file \(.*\); give a GeoPackage",
        ),
        (
            write_boxes(tmp_path / "empty.gpkg", []),
            r"“.*empty\.gpkg” holds no polygon; draw what changed",
        ),
    ):
        with pytest.raises(BadInput, match=sentence):
            make_chips(PolygonRequest(*images, str(name), tmp_path / "set", size=16))
    assert not list(tmp_path.glob("*set*"))


def test_an_output_that_must_stay_is_refused_before_anything_is_read(images, tmp_path):
    (tmp_path / "file").write_text("mine")
    with pytest.raises(OutputRefused, match="is a file; give a folder for the set"):
        make_chips(
            PolygonRequest("none.tif", "none.tif", "none.gpkg", tmp_path / "file", overwrite=True)
        )
    with pytest.raises(OutputRefused, match=r"is, or holds, “.*before\.tif”, which is read"):
        make_chips(PolygonRequest(*images, "none.gpkg", tmp_path, overwrite=True))


def test_a_field_that_says_no_change_anywhere_is_the_cause_that_is_told(make):
    rejected = [(*box[:4], {"decision": "rejected"}) for box in SPREAD]
    with pytest.raises(
        NothingToAssess, match=r"field “decision” \(unchanged: rejected \(9 polygons\)\); write"
    ):
        make(rejected, class_fields=("decision",))
    empty = [(*box[:4], {"decision": ""}) for box in SPREAD]
    with pytest.raises(
        NothingToAssess,
        match=r"“decision” of “.*” is empty in every polygon; fill it in, or choose",
    ):
        make(empty, class_fields=("decision",))


def test_numbers_that_nobody_explained_are_refused_and_taken_as_they_are_explained(make):
    kinds = [{"kind": kind} for kind in ("2", "1", "0")]
    boxes = [
        (row, column, 6, 6, kinds[k])
        for row in (4, 40, 80)
        for k, column in enumerate((5, 60, 120))
    ]
    with pytest.raises(
        BadInput,
        match=r"The field “kind” of “.*” holds the values “2”, “1”, “0”, and it cannot be known",
    ):
        make(boxes, class_fields=("kind",))
    said, found = make(boxes, class_fields=("kind",), values=ChangeValues(("2",), ("1",), ("0",)))
    assert said["taken"] == "change: 2 (3 polygons); unchanged: 1 (3); left out: 0 (3)"
    whole = laid_back(found)
    assert (whole[4:10, 5:11] == 1).all()
    assert (whole[4:10, 60:66] == 0).all()
    assert set(np.unique(whole[4:10, 120:126])) <= {IGNORED, 99}


def test_one_layer_of_several_is_named_and_its_tiny_polygons_are_told(images, tmp_path):
    labels = write_boxes(tmp_path / "changes.gpkg", [*SPREAD, (50, 50.1, 0.3, 0.3, {})])
    dataset = ogr.Open(labels, 1)
    layer = dataset.CreateLayer("study area", dataset.GetLayer(0).GetSpatialRef(), ogr.wkbPolygon)
    layer.CreateFeature(dataset.GetLayer(0).GetFeature(1))
    del layer, dataset
    with pytest.raises(
        BadInput, match=r"holds 2 layers: “boxes” \(10 features\), “study area” \(1 feature\)"
    ):
        make_chips(PolygonRequest(*images, labels, tmp_path / "set", size=16))
    said = make_chips(
        PolygonRequest(*images, f"{labels}|layername=boxes", tmp_path / "set", size=16)
    )
    assert said["taken"] == "change: every polygon (10 polygons)"
    assert [note.partition(" of the")[0] for note in said["notes"]] == ["1 of 10 polygons"]


def layer_of(path, kind, text, epsg=32636):
    """A layer of one geometry; epsg 0 for none that is said."""
    reference = osr.SpatialReference() if epsg else None
    if epsg:
        reference.ImportFromEPSG(epsg)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("drawn", reference, kind)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
    layer.CreateFeature(feature)
    return str(path)


@pytest.mark.parametrize("fields", [(), ("kind",)])
@pytest.mark.parametrize(
    "text", [f"POINT ({WEST} {NORTH})", f"LINESTRING ({WEST} {NORTH}, {WEST + 9} {NORTH})"]
)
def test_points_and_lines_are_no_polygons(images, tmp_path, text, fields):
    drawn = layer_of(tmp_path / "drawn.gpkg", ogr.wkbUnknown, text)
    with pytest.raises(
        BadInput, match=r"“.*drawn\.gpkg” holds points or lines; give a polygon layer"
    ):
        make_chips(PolygonRequest(*images, drawn, tmp_path / "set", class_fields=fields, size=16))


def test_polygons_without_a_reference_system_are_not_laid_anywhere(images, tmp_path):
    square = (
        f"POLYGON (({WEST} {NORTH}, {WEST + 60} {NORTH}, {WEST + 60} {NORTH - 60}, {WEST} {NORTH}))"
    )
    drawn = layer_of(tmp_path / "nowhere.gpkg", ogr.wkbPolygon, square, epsg=0)
    with pytest.raises(
        BadInput,
        match=r"“.*nowhere\.gpkg” has no CRS, and the images have one",
    ):
        make_chips(PolygonRequest(*images, drawn, tmp_path / "set", size=16))


def test_classes_that_never_differ_are_said(make):
    boxes = [(*box[:4], {"was": "field"}) for box in SPREAD]
    with pytest.raises(
        NothingToAssess,
        match="class before and that of the class after, which differ where there is change",
    ):
        make(boxes, class_fields=("was", "was"))


# ---- Blocks --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("height", "width"), [(100, 140), (16, 16), (17, 90), (500, 333)])
def test_blocks_cover_every_pixel_and_their_chips_stay_inside(height, width):
    owner = np.full((height, width), -1)
    for number, (_, windows) in enumerate(plan_blocks(height, width, 16)):
        for window in windows:
            assert set(np.unique(owner[window.slices]).tolist()) <= {-1, number}
            owner[window.slices] = number
    assert (owner >= 0).all()


def test_splits_get_about_their_shares_of_change():
    blocks = {(row, 0): ([Window(16 * row, 0, 16, 16)], 100) for row in range(20)}
    splits = [split for _, split in split_by_place(blocks)]
    assert [splits.count(split) for split in ("train", "val", "test")] == [14, 3, 3]


@pytest.mark.parametrize("seed", range(5))
def test_splits_get_their_shares_of_change_and_of_chips_alike(seed):
    random = np.random.default_rng(seed)
    counts = random.lognormal(4, 1.5, 36).astype(int)
    blocks = {
        (number // 6, number % 6): ([Window(number, chip, 16, 16) for chip in range(4)], int(count))
        for number, count in enumerate(counts)
    }
    of_window = {window: count / 4 for windows, count in blocks.values() for window in windows}
    splits = {}
    for window, split in split_by_place(blocks):
        splits.setdefault(split, []).append(of_window[window])
    shares = {"train": 0.7, "val": 0.15, "test": 0.15}
    for split, share in shares.items():
        assert sum(splits[split]) / counts.sum() == pytest.approx(share, abs=0.06)
        assert len(splits[split]) / len(of_window) == pytest.approx(share, abs=0.05)
    assert not uneven_splits(
        {split: {"changed": np.mean(found)} for split, found in splits.items()}
    )
    assert split_by_place(blocks) == split_by_place(dict(reversed(blocks.items())))


def test_no_split_holds_one_large_change_alone_where_there_are_smaller_ones():
    counts = (
        [2500] * 2 + [2400, 2400] + [250] * 26
    )  # the large ones have just the share of val and of test
    blocks = {(0, k): ([Window(0, 16 * k, 16, 16)], count) for k, count in enumerate(counts)}
    of_window = {windows[0]: count for windows, count in blocks.values()}
    splits = {}
    for window, split in split_by_place(blocks):
        splits.setdefault(split, []).append(of_window[window])
    assert min(len(found) for found in splits.values()) >= 4
    for split in ("val", "test"):
        assert splits[split].count(250) >= 3
        assert sum(splits[split]) / sum(counts) == pytest.approx(0.15, abs=0.05)


def test_splits_that_cannot_be_alike_are_told():
    assert (
        uneven_splits(
            {"train": {"changed": 0.02}, "val": {"changed": 0.01}, "test": {"changed": 0.01}}
        )
        is None
    )
    sentence = uneven_splits(
        {"train": {"changed": 0.0408}, "val": {"changed": 0.0049}, "test": {"changed": 0.0043}}
    )
    assert "(train: 4.08 %, val: 0.49 %, test: 0.43 %)" in sentence
    assert "mark changes in more places" in sentence
    assert sentence.remedies == (Remedy.SMALLER_CHIPS,)
    assert Message.from_json(sentence.to_json()) == sentence
    assert uneven_splits({"train": {"changed": 0.02}, "val": {"changed": 0.0}})


def test_unequal_splits_are_noted_in_the_set_as_data(make, monkeypatch):
    monkeypatch.setattr("deepchange.training.data.from_polygons._UNEVEN", 1.0)
    said, _ = make(SPREAD)
    told = [note for note in messages_of(said, "notes") if "unequal shares" in note]
    assert told == [uneven_splits(said["splits"])]


def test_two_blocks_with_change_go_to_training_and_validation():
    blocks = {(0, 0): ([Window(0, 0, 16, 16)], 5), (0, 1): ([Window(0, 16, 16, 16)], 9)}
    assert split_by_place(blocks) == [
        (Window(0, 16, 16, 16), "train"),
        (Window(0, 0, 16, 16), "val"),
    ]


def test_every_split_has_change_where_three_blocks_have_some_however_unequal():
    blocks = {
        (0, k): ([Window(0, 16 * k, 16, 16)], count)
        for k, count in enumerate((1, 5000, 2, 0, 0, 0, 0, 0))
    }
    found = dict(split_by_place(blocks))
    assert found[Window(0, 16, 16, 16)] == "train"
    assert {found[Window(0, 0, 16, 16)], found[Window(0, 32, 16, 16)]} == {"val", "test"}
