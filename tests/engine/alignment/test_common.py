"""Every date of a series moved onto one of them: an image lies alike in both of its pairs."""

import json
from pathlib import Path

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, detect, detect_series, refine, resume_series
from deepchange.engine.alignment.align import measured_shift, open_as_aligned
from deepchange.engine.arrays.windows import Window
from deepchange.engine.errors import BadInput
from deepchange.engine.results.report import where_inputs_lie
from support.images import write
from support.planted import crop, dates, shifted


@pytest.fixture(scope="module")
def series(tmp_path_factory):
    """Three dates, the second 3 pixels right of the first, the third 2 pixels below it; the folder
    of the series."""
    folder = tmp_path_factory.mktemp("series")
    earlier, later = dates()
    images = [earlier, shifted(later, 3.0, 0.0), shifted(earlier, 0.0, 2.0)]
    names = [
        write(folder / f"{number}.tif", crop(image)[None].astype(np.float32))
        for number, image in enumerate(images, 1)
    ]
    result = detect_series(names, folder / "out", model="cva", align="shift", align_to="first")
    return names, folder / "out", result


def opened(folder):
    return open_as_aligned(where_inputs_lie(folder), folder)


def test_each_date_lies_where_the_common_one_does(series):
    _, folder, result = series
    pairs = [opened(folder / "pairs" / number) for number in ("01", "02")]
    assert all(measured_shift(pair).length < 0.2 for pair in pairs)
    first, second = (pair.open_reader() for pair in pairs)
    window = Window(40, 40, 200, 200)
    assert (first.read(window).after == second.read(window).before).all()
    assert pairs[0].before.displacement is None
    moved = [pair.after.displacement.points[0][2:] for pair in pairs]
    assert moved[0] == pytest.approx((30.0, 0.0), abs=1.5)  # metres: a pixel has 10
    assert moved[1] == pytest.approx((0.0, -20.0), abs=0.5)
    assert not any("pair to pair" in note for note in result.warnings)


def test_both_dates_are_told_in_the_report_of_a_pair(series):
    report = json.loads((series[1] / "pairs" / "02" / "report.json").read_text())
    assert [report["alignment"]["moved"], report["alignment"]["other"]["moved"]] == [
        "before",
        "after",
    ]
    assert sum("is moved onto" in note for note in report["warnings"]) == 2


def test_a_pair_is_refined_as_it_was_aligned_without_the_common_image(series):
    names, folder, _ = series
    before = json.loads((folder / "pairs" / "02" / "report.json").read_text())["alignment"]
    kept = Path(names[0]).rename(Path(names[0]).with_suffix(".away"))
    try:
        result = refine(folder / "pairs" / "02", threshold=0.5, crf="off")
    finally:
        kept.rename(names[0])
    report = json.loads(Path(result.files["report"]).read_text())
    assert report["alignment"] == before


def test_a_series_is_resumed_as_it_was_aligned(series):
    again = resume_series(series[1])
    assert len(again.pairs) == 2
    assert (
        json.loads((series[1] / "series.json").read_text())["request"]["align_to"] == (series[0][0])
    )


def test_a_single_pair_is_aligned_onto_a_third_image_too(series, tmp_path):
    names, folder, _ = series
    asked = DetectionRequest(
        names[1], names[2], str(tmp_path / "out"), model="cva", align="shift", align_to=names[0]
    )
    detect(asked)
    there = opened(tmp_path / "out")
    assert there.after.displacement == opened(folder / "pairs" / "02").after.displacement


def test_an_image_to_align_to_asks_for_a_way_to_align():
    with pytest.raises(BadInput, match="“Align the dates” is 'off'; give shift, local or auto"):
        DetectionRequest("a.tif", "b.tif", "out", align_to="c.tif")


@pytest.mark.parametrize(
    ("which", "image"),
    [("first", "2015_a.tif"), ("last", "2019_c.tif"), (2, "2017_b.tif"), ("2017", "2017_b.tif")],
)
def test_the_common_date_is_named_in_several_ways(which, image):
    from deepchange.engine.series.plan import SeriesRequest

    names = ["2015_a.tif", "2017_b.tif", "2019_c.tif"]
    asked = SeriesRequest.of(names, "out", align="auto", align_to=which)
    assert asked.settings.align_to == image
    for wrong in ("4", "20", "nothing"):
        with pytest.raises(BadInput, match="number"):
            SeriesRequest.of(names, "out", align="auto", align_to=wrong)
