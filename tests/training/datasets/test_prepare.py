"""Copies of published sets, small but laid out as the real ones are, and what is made of them."""

import errno
import json
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine.errors import BadInput, OutOfSpace, OutputRefused
from deepchange.training.data.pair_set import open_set, read_split
from deepchange.training.datasets import sztaki
from deepchange.training.datasets.catalogue import SETS
from deepchange.training.datasets.prepare import CopyHasProblems, prepare
from osgeo import gdal, gdal_array

DATA = Path(__file__).parents[4] / "shared" / "data"


def picture(path, bands, driver="PNG"):
    """An image file of bands (C, H, W) or (H, W)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    bands = bands if bands.ndim == 3 else bands[None]
    gdal.GetDriverByName(driver).CreateCopy(
        str(path), gdal_array.OpenArray(np.ascontiguousarray(bands))
    )


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def scene(seed=0, height=32, width=32):
    return np.random.default_rng(seed).integers(0, 256, (3, height, width)).astype(np.uint8)


def mask(changed=255, height=32, width=32):
    values = np.zeros((height, width), np.uint8)
    values[: height // 4] = changed
    return values


def pairs_in(
    source,
    before,
    after,
    labels,
    names=("1", "2"),
    splits=("train", "val", "test"),
    ending="png",
    **kind,
):
    """Folders with pairs of 32 x 32 pixels, the upper quarter changed."""
    driver = {"png": "PNG", "jpg": "JPEG", "tif": "GTiff"}[ending]
    for split in splits:
        for name in names:
            for folder in (before, after):
                picture(source / folder.format(split=split) / f"{name}.{ending}", scene(), driver)
            for label in labels:
                picture(source / label.format(split=split) / f"{name}.png", mask(**kind))
    return source


# ---- Each set ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "folders", "ending"),
    [
        ("cdd", ("{split}/A", "{split}/B", "{split}/OUT"), "jpg"),
        ("levir-cd", ("{split}/A", "{split}/B", "{split}/label"), "png"),
        ("dsifn", ("{split}/t1", "{split}/t2", "{split}/mask"), "jpg"),
        ("whu-cd", ("{split}/image1", "{split}/image2", "{split}/label"), "tif"),
        ("sysu-cd", ("{split}/time1", "{split}/time2", "{split}/label"), "png"),
    ],
)
def test_a_set_with_folders_for_each_split_is_prepared(
    tmp_path, monkeypatch, name, folders, ending
):
    monkeypatch.setitem(
        SETS, name, SETS[name].__class__(**{**vars(SETS[name]), "cut": SETS[name].cut and 16})
    )
    source = pairs_in(tmp_path / "copy", *folders[:2], folders[2:], ending=ending)
    done = prepare(name, source, tmp_path / "set")
    pieces = 4 if SETS[name].cut else 1
    found = open_set(tmp_path / "set")
    assert [len(found.pairs(split)) for split in ("train", "val", "test")] == [2 * pieces] * 3
    assert found.pairs("train")[0].name.startswith("train_1")
    said = done.sets[0][1]
    assert said["splits"]["train"] == {"pairs": 2 * pieces, "judged_pixels": 2048, "changed": 0.25}
    assert said["statistics"]["before"]["mean"] == pytest.approx(scene().mean(axis=(1, 2)), abs=2)
    assert set(np.unique(read(found.pairs("val")[0].label)).tolist()) <= {0, 1}


def test_a_copy_cut_by_others_is_read_by_its_lists(tmp_path):
    source = pairs_in(tmp_path / "copy", "A", "B", ["label"], splits=("",), changed=1)
    (source / "list").mkdir()
    (source / "list" / "train.txt").write_text("1.png\n")
    (source / "list" / "test.txt").write_text("2.png\n")
    prepare("sysu-cd", source, tmp_path / "set")
    assert read_split(tmp_path / "set" / "split.txt") == {
        "train": ["train_1"],
        "val": [],
        "test": ["test_2"],
    }
    assert read(tmp_path / "set" / "label" / "train_1.png")[0].tolist() == [1] * 32


def test_masks_that_a_lossy_format_blurred_are_cut_at_half_for_cdd(tmp_path):
    source = pairs_in(
        tmp_path / "copy", "{split}/A", "{split}/B", [], splits=("train",), ending="jpg"
    )
    blurred = mask()
    blurred[8], blurred[9] = 140, 90
    for name in ("1", "2"):
        picture(source / "train" / "OUT" / f"{name}.jpg", np.stack([blurred] * 3), "JPEG")
    prepare("cdd", source, tmp_path / "set")
    label = read(tmp_path / "set" / "label" / "train_1.png")
    assert (label[:8] == 1).all()
    assert (label[12:] == 0).all()


def test_images_taken_whole_are_copied_as_they_are(tmp_path):
    source = pairs_in(
        tmp_path / "copy",
        "{split}/A",
        "{split}/B",
        ["{split}/OUT"],
        splits=("train",),
        ending="jpg",
    )
    prepare("cdd", source, tmp_path / "set")
    copy = tmp_path / "set" / "before" / "train_1.jpg"
    assert copy.read_bytes() == (source / "train" / "A" / "1.jpg").read_bytes()


def hi_ucd_mask():
    bands = np.zeros((3, 32, 32), np.uint8)
    bands[0, :8], bands[0, 8:16] = 1, 9
    bands[1, :8], bands[1, 8:16] = 1, 3
    bands[2, :8], bands[2, 8:16] = 1, 2
    return bands


def check_hi_ucd(folder):
    found = open_set(folder)
    (pair,) = found.pairs("train")
    change, before, after = (
        read(path) for path in (pair.label, pair.classes_before, pair.classes_after)
    )
    assert change[::8, 0].tolist() == [0, 1, 255, 255]
    assert before[::8, 0].tolist() == [1, 9, 0, 0]
    assert after[::8, 0].tolist() == [1, 3, 0, 0]
    assert [found.classes[k].name for k in (0, 2, 8)] == ["water", "building", "woodland"]


@pytest.fixture
def small_hi_ucd(monkeypatch):
    monkeypatch.setitem(
        SETS, "hi-ucd", SETS["hi-ucd"].__class__(**{**vars(SETS["hi-ucd"]), "cut": 32})
    )


@pytest.mark.usefixtures("small_hi_ucd")
def test_hi_ucd_is_read_by_lists_of_five_paths(tmp_path):
    source = tmp_path / "copy"
    for year in (2018, 2019):
        picture(source / f"image/{year}/9/7.png", scene(year))
    picture(source / "mask/9/7.png", hi_ucd_mask())
    (source / "train.txt").write_text(
        "image/2018/9/7.png image/2019/9/7.png" + " mask/9/7.png" * 3 + "\n"
    )
    prepare("hi-ucd", source, tmp_path / "set")
    check_hi_ucd(tmp_path / "set")
    assert read_split(tmp_path / "set" / "split.txt")["train"] == ["train_9_7"]


@pytest.mark.usefixtures("small_hi_ucd")
def test_hi_ucd_is_read_by_the_years_of_its_folders(tmp_path):
    source = tmp_path / "copy" / "train"
    for year in (2018, 2019):
        picture(source / f"image/{year}/9/7.png", scene(year))
    picture(source / "mask/2018_2019/9/7.png", hi_ucd_mask())
    prepare("hi-ucd", tmp_path / "copy", tmp_path / "set")
    check_hi_ucd(tmp_path / "set")


def test_second_is_read_by_the_colours_of_its_classes(tmp_path):
    source = tmp_path / "copy" / "train"
    before, after = (np.full((3, 32, 32), 255, np.uint8) for _ in range(2))
    before[:, :8] = np.array([0, 255, 0])[:, None, None]
    after[:, :8] = np.array([128, 0, 0])[:, None, None]
    for folder, bands in (
        ("im1", scene(1)),
        ("im2", scene(2)),
        ("label1", before),
        ("label2", after),
    ):
        picture(source / folder / "00001.png", bands)
    said = prepare("second", tmp_path / "copy", tmp_path / "set").sets[0][1]
    (pair,) = open_set(tmp_path / "set").pairs("train")
    assert (read(pair.label) == mask(1)).all()
    assert (read(pair.classes_before) == mask(4)).all()
    assert (read(pair.classes_after) == mask(5)).all()
    assert said["splits"]["train"]["classes"] == {
        "water": 0,
        "ground": 0,
        "low vegetation": 0,
        "tree": 0.5,
        "building": 0.5,
        "sports field": 0,
    }


def test_lsscd_is_read_with_class_rasters_beside_its_masks(tmp_path):
    source = pairs_in(
        tmp_path / "copy",
        "{split}/A",
        "{split}/B",
        ["{split}/label"],
        splits=("train",),
        names=("1",),
    )
    for date, value in (("before", 2), ("after", 7)):
        picture(source / "train" / f"classes_{date}" / "1.png", mask(value))
    prepare("lsscd", source, tmp_path / "set")
    (pair,) = open_set(tmp_path / "set").pairs("train")
    assert (read(pair.classes_after) == mask(7)).all()


def test_oscd_is_read_from_the_folders_of_its_cities(tmp_path):
    source = tmp_path / "copy"
    base = "Onera Satellite Change Detection dataset - "
    for city, kind in (("paris", "Train"), ("mumbai", "Train"), ("dubai", "Test")):
        for date in (1, 2):
            picture(source / f"{base}Images" / city / "pair" / f"img{date}.png", scene(date))
        picture(
            source / f"{base}{kind} Labels" / city / "cm" / f"{city}-cm.tif", mask(1) + 1, "GTiff"
        )
    done = prepare("oscd", source, tmp_path / "set")
    split = read_split(tmp_path / "set" / "split.txt")
    assert split == {"train": ["paris"], "val": ["mumbai"], "test": ["dubai"]}
    assert (read(tmp_path / "set" / "label" / "dubai.png") == mask(1)).all()
    assert done.notes == ("The copy holds 3 pairs, and the published set 24.",)


# ---- SZTAKI --------------------------------------------------------------------------------------


def test_the_published_list_of_szada_has_42_entries_in_the_order_of_their_names():
    entries = sztaki.published_list("szada", 6)
    assert [entry.number for entry in entries[:12]] == [*range(10, 20), 1, 20]
    assert [entry.number for entry in entries[-6:]] == [4, 5, 6, 7, 8, 9]
    by_number = {entry.number: (entry.original + 1, entry.way) for entry in entries}
    assert [by_number[k] for k in (13, 16, 18)] == [
        (4, "mirrored"),
        (1, "mirrored"),
        (3, "mirrored"),
    ]
    assert all(by_number[k] == by_number[k + 30] == (k - 6, "turned") for k in range(7, 13))
    assert by_number[31] == (1, "transposed_back")


def test_the_published_list_of_tiszadob_has_24_entries():
    by_number = {
        entry.number: (entry.original + 1, entry.way)
        for entry in sztaki.published_list("tiszadob", 4)
    }
    assert sorted(by_number) == list(range(37, 61))
    assert (by_number[37], by_number[45], by_number[60]) == (
        (1, "as_it_is"),
        (1, "mirrored"),
        (4, "transposed_back"),
    )


@pytest.fixture
def benchmark(tmp_path):
    """Szada as the benchmark hands it out: seven pairs as BMP, the first of them the test pair."""
    for number in range(1, 8):
        folder = tmp_path / "copy" / "Szada" / str(number)
        label = mask(255, 64, 96)
        label[32], label[33] = 213, 21
        for name, bands in (
            ("im1", scene(number, 64, 96)),
            ("im2", scene(number + 9, 64, 96)),
            ("gt", label),
        ):
            picture(folder / f"{name}.bmp", bands, "BMP")
    return tmp_path / "copy"


def test_sztaki_is_prepared_as_dsms_fcn_was_trained_with_it(benchmark, tmp_path, monkeypatch):
    monkeypatch.setattr(sztaki, "LONG_SIDE", 78)
    monkeypatch.setattr(sztaki, "TEST_SIZE", (44, 78))
    prepare("sztaki", benchmark, tmp_path / "set")
    found = open_set(tmp_path / "set" / "szada")
    assert (len(found.pairs("train")), len(found.pairs("test"))) == (42, 1)
    files = {pair.name: pair for pair in found.pairs("train")}
    assert (read(files["01_2_as_it_is"].before) == scene(2, 64, 96)[:, :, :78]).all()
    assert (read(files["07_2_turned"].before) == scene(2, 64, 96)[:, ::-1, ::-1][:, :, :78]).all()
    assert read(files["31_2_transposed_back"].before).shape == (3, 78, 64)
    assert read(files["01_2_as_it_is"].label)[[0, 20, 32, 33], 0].tolist() == [1, 0, 1, 0]
    assert (read(found.pairs("test")[0].after) == scene(10, 64, 96)[:, :44, :78]).all()


def test_a_second_list_holds_back_what_the_published_cut_leaves_over_of_each_original(
    benchmark, tmp_path, monkeypatch
):
    monkeypatch.setattr(sztaki, "LONG_SIDE", 78)
    prepare("sztaki", benchmark, tmp_path / "set")
    held = open_set(tmp_path / "set" / "szada", "split_held_out.txt")
    assert [len(held.pairs(split)) for split in ("train", "val", "test")] == [6, 6, 1]
    assert all(pair.name.endswith("_as_it_is") for pair in held.pairs("train"))
    train, val = held.pairs("train")[0], held.pairs("val")[0]
    assert (train.name, val.name) == ("01_2_as_it_is", "2_held_out")
    together = np.concatenate([read(train.before), read(val.before)], axis=2)
    assert (together == scene(2, 64, 96)).all()
    assert not any(
        "held_out" in pair.name for pair in open_set(tmp_path / "set" / "szada").pairs("train")
    )


# ---- What may be wrong ---------------------------------------------------------------------------


@pytest.fixture
def copy(tmp_path):
    return pairs_in(tmp_path / "copy", "{split}/A", "{split}/B", ["{split}/label"])


def problems_of(copy, output):
    with pytest.raises(CopyHasProblems) as caught:
        prepare("sysu-cd", copy, output)
    assert not list(output.parent.glob("set*"))
    return caught.value


def test_every_problem_of_a_copy_is_a_sentence_with_its_file(copy, tmp_path):
    (copy / "train" / "B" / "2.png").unlink()
    (copy / "val" / "label" / "1.png").write_bytes(b"no picture")
    picture(copy / "test" / "label" / "1.png", mask(255, 32, 31))
    found = problems_of(copy, tmp_path / "set")
    missing, unreadable, size, *_ = found.problems
    assert missing == f"“{copy}/train/A/2.png” has no partner in “{copy}/train/B”."
    assert unreadable.startswith(f"The file “{copy}/val/label/1.png” cannot be opened as a raster")
    assert (
        size == f"“{copy}/test/label/1.png” has 31 × 32 pixels, and “{copy}/test/A/1.png” 32 × 32."
    )
    assert str(found).startswith(f"The copy of SYSU-CD in “{copy}” has ")


def test_masks_of_0_and_1_among_masks_of_0_and_255_are_a_problem(copy, tmp_path):
    picture(copy / "val" / "label" / "1.png", mask(1))
    (sentence,) = problems_of(copy, tmp_path / "set").problems
    assert "val/label/1.png” says change with 1 and “" in sentence


def test_masks_with_other_values_or_colours_are_a_problem(copy, tmp_path):
    picture(copy / "val" / "label" / "1.png", mask(128))
    (sentence,) = problems_of(copy, tmp_path / "set").problems
    assert "val/label/1.png” holds the value 128" in sentence
    picture(copy / "val" / "label" / "1.png", np.stack([mask(255), mask(0), mask(0)]))
    (sentence,) = problems_of(copy, tmp_path / "set").problems
    assert (
        sentence == f"The mask “{copy}/val/label/1.png” is coloured; give one of black and white."
    )


def test_what_is_no_copy_is_said_with_the_layout_expected(tmp_path):
    with pytest.raises(
        BadInput, match=r"is not laid out as expected: SPLIT/time1/, SPLIT/time2/, SPLIT/label/; or"
    ):
        prepare("sysu-cd", tmp_path, tmp_path / "set")
    for name in SETS:
        with pytest.raises(BadInput, match="is not laid out as expected"):
            prepare(name, tmp_path, tmp_path / "set")
    with pytest.raises(
        BadInput, match="is no folder; give the folder with the downloaded copy of OSCD"
    ):
        prepare("oscd", tmp_path / "nowhere", tmp_path / "set")
    with pytest.raises(BadInput, match="no data set “levir”; choose one of cdd, levir-cd"):
        prepare("levir", tmp_path, tmp_path / "set")


def test_colours_that_are_no_class_of_second_are_a_problem(tmp_path):
    source = tmp_path / "copy" / "train"
    strange = np.full((3, 32, 32), 7, np.uint8)
    for folder, bands in (
        ("im1", scene()),
        ("im2", scene()),
        ("label1", strange),
        ("label2", strange),
    ):
        picture(source / folder / "1.png", bands)
    with pytest.raises(CopyHasProblems, match=r"label1/1\.png” holds the colour #070707"):
        prepare("second", tmp_path / "copy", tmp_path / "set")


def test_a_set_is_replaced_only_where_that_is_asked_for(copy, tmp_path):
    prepare("sysu-cd", copy, tmp_path / "set")
    written = (tmp_path / "set" / "set.json").stat().st_mtime_ns
    with pytest.raises(
        OutputRefused, match="holds something already; give another folder, or --overwrite"
    ):
        prepare("sysu-cd", copy, tmp_path / "set")
    assert (tmp_path / "set" / "set.json").stat().st_mtime_ns == written
    prepare("sysu-cd", copy, tmp_path / "set", overwrite=True)
    assert (tmp_path / "set" / "set.json").stat().st_mtime_ns > written
    assert json.loads((tmp_path / "set" / "set.json").read_text())["title"] == "SYSU-CD"


def test_a_set_of_two_sites_is_replaced_by_its_parts(benchmark, tmp_path, monkeypatch):
    monkeypatch.setattr(sztaki, "LONG_SIDE", 78)
    for number in range(1, 6):
        for name, bands in (
            ("im1", scene(number, 64, 96)),
            ("im2", scene(9, 64, 96)),
            ("gt", mask(255, 64, 96)),
        ):
            picture(benchmark / "Tiszadob" / str(number) / f"{name}.bmp", bands, "BMP")
    prepare("sztaki", benchmark, tmp_path / "set")
    prepare("sztaki", benchmark, tmp_path / "set", overwrite=True)
    assert sorted(item.name for item in (tmp_path / "set").iterdir()) == ["szada", "tiszadob"]
    (tmp_path / "set" / "szada" / "notes.txt").write_text("mine")
    with pytest.raises(OutputRefused, match=r"\(szada/notes\.txt\), which stay"):
        prepare("sztaki", benchmark, tmp_path / "set", overwrite=True)


def test_the_folder_of_the_copy_is_never_replaced(copy, tmp_path):
    for output in (copy, tmp_path):
        with pytest.raises(OutputRefused, match=r"is, or holds, “.*copy”, which is read"):
            prepare("sysu-cd", copy, output, overwrite=True)
    assert len(list(copy.glob("*/A/*.png"))) == 6


def test_a_full_disk_is_said_and_leaves_nothing(copy, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("shutil.copyfile", full)
    with pytest.raises(OutOfSpace, match="The disk is full"):
        prepare("sysu-cd", copy, tmp_path / "set")
    assert not list(tmp_path.glob("set*"))


def test_an_image_that_breaks_off_is_a_problem_with_its_file(copy, tmp_path):
    path = copy / "val" / "A" / "1.png"
    path.write_bytes(path.read_bytes()[:1500])
    (sentence,) = problems_of(copy, tmp_path / "set").problems
    assert sentence.startswith(f"The file “{path}” cannot be read at rows 0 to 31")


def test_a_copy_with_fewer_pairs_than_published_is_noted(copy, tmp_path):
    done = prepare("sysu-cd", copy, tmp_path / "set")
    assert done.notes == ("The copy holds 6 pairs, and the published set 20,000.",)


def test_a_copy_without_pairs_to_train_with_is_noted(tmp_path):
    source = pairs_in(
        tmp_path / "copy", "{split}/A", "{split}/B", ["{split}/label"], ("1",), ("test",)
    )
    assert prepare("sysu-cd", source, tmp_path / "set").notes == (
        "The copy holds 1 pair, and the published set 20,000.",
        "The copy holds no pair to train with; what was written can only be scored.",
    )


def test_all_problems_stand_in_one_listing_and_each_file_once(copy, tmp_path):
    cut_off, empty = copy / "train" / "A" / "1.png", copy / "train" / "label" / "2.png"
    cut_off.write_bytes(cut_off.read_bytes()[:1500])
    empty.write_bytes(b"")
    picture(copy / "val" / "label" / "1.png", mask(1))
    picture(copy / "val" / "B" / "2.png", scene()[0])
    picture(copy / "test" / "label" / "1.png", mask(128))
    found = problems_of(copy, tmp_path / "set").problems
    assert [sum(str(path) in sentence for sentence in found) for path in (cut_off, empty)] == [1, 1]
    assert len(found) == 5
    for part in (
        "cannot be read at rows 0 to 31",
        "is empty (0 bytes)",
        "val/label/1.png” says change with 1",
        "val/B/2.png” has 1 band, and most images of the copy 3",
        "holds the value 128",
    ):
        assert sum(part in sentence for sentence in found) == 1


def test_an_output_that_is_refused_is_refused_before_the_copy_is_looked_at(
    copy, tmp_path, monkeypatch
):
    monkeypatch.setattr("deepchange.training.datasets.prepare.check_copy", None)
    (tmp_path / "file").write_text("mine")
    with pytest.raises(OutputRefused, match="is a file; give a folder for the set"):
        prepare("sysu-cd", copy, tmp_path / "file")


# ---- Real samples --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "folder", "counts", "changed"),
    [
        ("levir-cd", "levir_cd_samples", [2, 1, 5], 0.158),
        ("dsifn", "dsifn_cd_samples", [4, 1, 2], 0.301),
        ("whu-cd", "whu_cd_samples", [12, 4, 8], 0.060),
    ],
)
def test_real_samples_are_prepared_and_hold_the_change_they_are_known_to_hold(
    tmp_path, name, folder, counts, changed
):
    if not (DATA / folder).is_dir():
        pytest.skip(f"the samples {folder} are not beside the checkout")
    said = prepare(name, DATA / folder, tmp_path / "set").sets[0][1]["splits"]
    assert [said[split]["pairs"] for split in ("train", "val", "test")] == counts
    pixels = sum(part["judged_pixels"] for part in said.values())
    found = sum(part["judged_pixels"] * part["changed"] for part in said.values()) / pixels
    assert found == pytest.approx(changed, abs=0.001)


def test_the_real_test_images_of_sztaki_hold_the_change_they_are_known_to_hold():
    if not (DATA / "sztaki").is_dir():
        pytest.skip("the pairs of SZTAKI AirChange are not beside the checkout")
    problems = []
    samples = {
        sample.name: sample
        for sample in sztaki.find(DATA / "sztaki", problems)
        if sample.split == "test"
    }
    truth = {site: SETS["sztaki"].decode(samples[f"{site}_1"]).change for site in sztaki.SITES}
    assert not problems
    assert [int(truth[site].sum()) for site in sztaki.SITES] == [20494, 60094]


def test_real_cities_of_oscd_keep_their_place_on_earth(tmp_path):
    if not (DATA / "oscd").is_dir():
        pytest.skip("the cities of OSCD are not beside the checkout")
    prepare("oscd", DATA / "oscd", tmp_path / "set")
    pisa = gdal.Open(str(tmp_path / "set" / "label" / "pisa.tif"))
    assert (
        pisa.GetGeoTransform()
        == gdal.Open(str(DATA / "oscd" / "label" / "pisa.tif")).GetGeoTransform()
    )
    assert pisa.ReadAsArray().mean() == pytest.approx(0.0164, abs=5e-5)
