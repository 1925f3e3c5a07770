"""Which masks lie beside an image, by the names of the products."""

import pytest
from deepchange.engine.masks.found import found_beside


def touch(folder, *names):
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


@pytest.mark.parametrize(
    ("image", "mask", "preset"),
    [
        ("T31UFU_20200405T104021_TCI_10m.jp2", "T31UFU_20200405T104021_SCL_20m.jp2", "scl"),
        (
            "LC08_L2SP_196030_20200409_20200822_02_T1_SR_B4.TIF",
            "LC08_L2SP_196030_20200409_20200822_02_T1_QA_PIXEL.TIF",
            "qa_pixel",
        ),
        ("20200501_093012_1003_3B_AnalyticMS_SR.tif", "20200501_093012_1003_3B_udm2.tif", "udm2"),
        (
            "20180501_093012_1003_3B_AnalyticMS.tif",
            "20180501_093012_1003_3B_AnalyticMS_DN_udm.tif",
            "udm",
        ),
        (
            "HLS.S30.T10SEG.2020001T185751.v2.0.B04.tif",
            "HLS.S30.T10SEG.2020001T185751.v2.0.Fmask.tif",
            "fmask",
        ),
        ("river.tif", "river_SCL.tif", "scl"),
    ],
)
def test_the_mask_of_a_product_is_found_beside_its_image(tmp_path, image, mask, preset):
    touch(tmp_path, image, mask)
    assert found_beside(tmp_path / image) == (f"{tmp_path / mask}:{preset}",)


def test_the_scene_classification_lies_in_the_folder_of_20_m_of_a_safe_product(tmp_path):
    touch(
        tmp_path,
        "R10m/T31UFU_20200405T104021_B04_10m.jp2",
        "R20m/T31UFU_20200405T104021_SCL_20m.jp2",
        "R60m/T31UFU_20200405T104021_SCL_60m.jp2",
    )
    found = found_beside(tmp_path / "R10m" / "T31UFU_20200405T104021_B04_10m.jp2")
    assert found == (f"{tmp_path / 'R20m' / 'T31UFU_20200405T104021_SCL_20m.jp2'}:scl",)


def test_the_mask_of_another_date_is_not_that_of_the_image(tmp_path):
    touch(tmp_path, "T31UFU_20200405T104021_TCI_10m.jp2", "T31UFU_20200410T104021_SCL_20m.jp2")
    assert found_beside(tmp_path / "T31UFU_20200405T104021_TCI_10m.jp2") == ()


def test_a_mask_named_after_the_place_alone_is_taken_for_neither_date(tmp_path):
    touch(tmp_path, "farm_2019.tif", "farm_2020.tif", "farm_SCL.tif")
    assert found_beside(tmp_path / "farm_2020.tif") == ()


def test_the_newer_mask_of_a_scene_goes_before_the_older_one(tmp_path):
    scene = "20200501_093012_1003_3B"
    touch(
        tmp_path, f"{scene}_AnalyticMS.tif", f"{scene}_udm2.tif", f"{scene}_AnalyticMS_DN_udm.tif"
    )
    found = found_beside(tmp_path / f"{scene}_AnalyticMS.tif")
    assert found == (f"{tmp_path / scene}_udm2.tif:udm2",)


def test_nothing_lies_beside_what_is_no_file(tmp_path):
    assert found_beside(tmp_path / "gone.tif") == ()
    assert found_beside("/vsicurl/https://example.org/a.tif") == ()
