"""One date is moved onto the other where that brings them closer, and only there."""

from dataclasses import replace

import numpy as np
import pytest
from deepchange.engine import DetectionRequest, Stopped
from deepchange.engine.alignment import align
from deepchange.engine.alignment.align import aligned, measured_shift
from deepchange.engine.alignment.field import Field
from deepchange.engine.arrays.windows import Window
from deepchange.engine.raster.pair import PairReader, open_pair
from osgeo import gdal
from support.images import PLACE, utm, write
from support.planted import bent, crop, dates, drawn_from, shifted, turned

SIZE = 352, 368
ROW, COLUMN = 200, 240


@pytest.fixture
def pair_of(tmp_path):
    """Opens the crops of two images (H, W) as a pair of files that is to be aligned."""

    def make(before, after, align="auto", grid="after", **told):
        names = [
            write(tmp_path / f"{date}.tif", crop(image)[None].astype(np.float32), **told)
            for date, image in (("before", before), ("after", after))
        ]
        request = DetectionRequest(*names, str(tmp_path / "out"), align=align, grid=grid)
        return open_pair(request), request

    return make


def read_at(pair):
    """(columns, rows, right, down): at places of the grid, from where the moved date is read."""
    moved = getattr(pair, pair.alignment.moved)
    at, to = moved.displacement.arrays()
    columns, rows = pair.grid.pixels_at(*at.T)
    there_columns, there_rows = pair.grid.pixels_at(*to.T)
    return columns, rows, there_columns - columns, there_rows - rows


def unmoved():
    """How far the dates of the demo pair lie apart as they are."""
    before, after = dates()
    return BASE.setdefault("vector", _vector(crop(before), crop(after)))


BASE = {}


def _vector(before, after):
    from deepchange.engine.alignment.places import comparing_windows, displacement_at

    found = [
        displacement_at(
            before[w.slices][None], after[w.slices][None], np.ones((w.height, w.width), bool)
        )
        for w in comparing_windows(*before.shape)
    ]
    return np.median([each for each in found if each is not None], axis=0)


@pytest.mark.parametrize("grid", ["after", "before"])
@pytest.mark.parametrize("shift", [(0.2, -0.2), (-0.6, 0.45), (4.7, 2.3), (-12.0, 9.1)])
def test_a_planted_shift_is_undone_within_a_tenth_of_a_pixel(pair_of, shift, grid):
    before, after = dates()
    pair = aligned(*pair_of(before, shifted(after, *shift), "shift", grid))
    assert pair.alignment.used == "shift"
    # The date whose grid is not the result's is the one that is moved.
    assert pair.alignment.moved == ("before" if grid == "after" else "after")
    _, _, right, down = read_at(pair)
    sign = -1 if grid == "after" else 1
    wanted = sign * (np.array(shift) + unmoved())
    assert np.abs(np.stack([right, down], axis=1) - wanted).max() < 0.1
    assert pair.alignment.residual_after < 0.2 < pair.alignment.residual_before
    assert measured_shift(pair).length < 0.15


@pytest.mark.parametrize(
    "field",
    [turned((600, 700), 0.1), turned((600, 700), 2.0), bent((600, 700))],
    ids=["turn of 0.5 pixels", "turn of 10 pixels", "curved"],
)
def test_a_planted_field_is_undone_within_a_tenth_of_a_pixel(pair_of, field):
    before, after = dates()
    right, down = field
    pair = aligned(*pair_of(before, drawn_from(after, right, down)))
    assert pair.alignment.used == "local"
    columns, rows, read_right, read_down = read_at(pair)
    inside = (columns > 30) & (columns < SIZE[1] - 30) & (rows > 30) & (rows < SIZE[0] - 30)
    places = (rows[inside] + ROW).astype(int), (columns[inside] + COLUMN).astype(int)
    off = np.stack([read_right[inside] - right[places], read_down[inside] - down[places]], axis=1)
    # What both dates lie apart as they are is undone too.
    assert np.median(np.hypot(*(off + unmoved()).T)) < 0.1
    assert pair.alignment.residual_after < 0.2


def test_auto_moves_as_a_whole_where_that_is_enough(pair_of):
    before, after = dates()
    assert aligned(*pair_of(before, shifted(after, 3.0, 1.0))).alignment.used == "shift"


def test_what_lies_well_is_left_alone_to_the_last_bit(pair_of):
    before, after = dates()
    pair, request = pair_of(before, after)
    moved = aligned(pair, request)
    assert moved.alignment.used == "off"
    assert "Nothing is moved" in moved.alignment.sentence
    window = Window(10, 20, 60, 80)
    first, second = pair.open_reader().read(window), moved.open_reader().read(window)
    assert np.array_equal(first.before, second.before)
    assert moved.before == pair.before


def test_a_shift_of_whole_pixels_gives_the_values_as_they_are_stored(pair_of):
    before = dates()[0]
    pair = aligned(*pair_of(before, np.roll(before, (3, -5), axis=(0, 1)), "shift"))
    chip = pair.open_reader().read(Window(40, 40, 200, 200))
    assert chip.valid.all()
    assert np.abs(chip.before - chip.after).max() < 2.0  # 0.01 pixels of interpolation
    assert np.abs(chip.before - chip.after).mean() < 0.1


def test_ground_that_was_moved_out_of_the_image_has_no_data(pair_of):
    before = dates()[0]
    pair = aligned(*pair_of(before, np.roll(before, 8, axis=1), "shift"))
    valid = pair.open_reader().read(Window(0, 0, *SIZE)).valid
    assert not valid[:, :7].any()
    assert valid[:, 9:].all()


def test_a_field_that_does_not_hold_at_other_places_is_refused(pair_of, monkeypatch):
    before, after = dates()
    wrong = Field(0, np.array([[-4.0, 4.0]]), tuple(map(float, SIZE)))
    monkeypatch.setattr(align, "fit", lambda *_: wrong)
    pair = aligned(*pair_of(before, shifted(after, 0.8, 0.0)))
    assert pair.alignment.used == "off"
    assert pair.before.displacement is None
    assert pair.alignment.residual_after > 4 > 1 > pair.alignment.residual_before
    assert "would lie" in pair.notes[-1]


@pytest.mark.parametrize("what", ["noise", "flat", "small"])
def test_what_cannot_be_measured_is_told_and_nothing_moves(pair_of, tmp_path, what):
    draw = np.random.default_rng(1)
    first, second = draw.uniform(0, 255, (2, 600, 700))
    if what == "flat":
        first, second = np.full((2, 600, 700), 20.0)
    pair, request = pair_of(first, second)
    if what == "small":
        names = [write(tmp_path / f"small{n}.tif", np.ones((1, 20, 20), np.uint8)) for n in (1, 2)]
        request = DetectionRequest(*names, str(tmp_path / "out"), align="local")
        pair = open_pair(request)
    pair = aligned(pair, request)
    assert pair.alignment.used == "off"
    assert pair.alignment.residual_before is None
    assert "needs 3 to fit to and 3 others to confirm" in pair.alignment.sentence


@pytest.mark.parametrize("grid", ["after", "before"])
def test_dates_of_other_crs_resolution_and_extent_are_moved_too(pair_of, tmp_path, grid):
    before, after = dates()
    _, request = pair_of(before, shifted(after, 2.0, -1.5), "shift", grid, crs=utm(32636))
    other = str(tmp_path / "other.tif")
    gdal.Warp(other, request.before, dstSRS="EPSG:4326", resampleAlg="cubic", xRes=8e-5, yRes=8e-5)
    pair = aligned(
        open_pair(DetectionRequest(other, request.after, request.output, grid=grid)), request
    )
    assert pair.alignment.used == "shift"
    assert pair.alignment.residual_after < 0.3 < 1.5 < pair.alignment.residual_before
    assert measured_shift(pair).length < 0.3


def test_a_field_between_other_reference_systems_is_applied_as_it_was_planted(pair_of, tmp_path):
    before, after = dates()
    _, request = pair_of(before, drawn_from(after, *bent((600, 700), 8.0)), crs=utm(32636))
    other = str(tmp_path / "other.tif")
    gdal.Warp(other, request.before, dstSRS="EPSG:32637", resampleAlg="cubic")
    pair = aligned(open_pair(DetectionRequest(other, request.after, request.output)), request)
    assert pair.alignment.used == "local"
    assert pair.alignment.residual_after < 0.3 < 1.0 < pair.alignment.residual_before


@pytest.mark.parametrize("told", [{"transform": None}, {"crs": ""}], ids=["no place", "no CRS"])
def test_images_that_name_no_place_are_aligned_by_their_pixels(pair_of, told):
    before, after = dates()
    for field in (None, bent((600, 700))):
        later = shifted(after, -3.3, 5.2) if field is None else drawn_from(after, *field)
        pair = aligned(*pair_of(before, later, **told))
        assert pair.alignment.used == ("shift" if field is None else "local")
        assert pair.alignment.residual_after < 0.2


def test_an_image_placed_by_control_points_is_moved(pair_of, tmp_path):
    before, after = dates()
    _, request = pair_of(before, shifted(after, 3.0, 4.0), "auto", crs=utm(32636))
    x, dx, _, y, _, dy = PLACE
    corners = [(0, 0), (SIZE[1], 0), (0, SIZE[0]), (SIZE[1], SIZE[0])]
    points = [gdal.GCP(x + c * dx, y + r * dy, 0, c, r) for c, r in corners]
    placed = str(tmp_path / "placed.tif")
    bare = gdal.Translate("", request.before, format="MEM")
    bare.SetGeoTransform((0, 1, 0, 0, 0, 1))
    gdal.Translate(placed, bare, GCPs=points, outputSRS="EPSG:32636")
    pair = aligned(open_pair(DetectionRequest(placed, request.after, request.output)), request)
    assert pair.before.control_points
    assert pair.alignment.residual_after < 0.2 < 4.0 < pair.alignment.residual_before


def test_nodata_is_left_out_and_does_not_bleed(pair_of):
    before, after = (each.copy() for each in dates())
    after = shifted(after, 1.5, -2.5)
    before[ROW : ROW + 120, COLUMN : COLUMN + 120] = -9999.0
    after[ROW + 200 : ROW + 300, COLUMN + 200 : COLUMN + 300] = -9999.0
    pair = aligned(*pair_of(before, after, "shift", nodata=-9999.0))
    assert pair.alignment.used == "shift"
    chip = pair.open_reader().read(Window(0, 0, *SIZE))
    assert not chip.valid[:110, :110].any()
    assert chip.before[:, chip.valid].min() > -1.0


def test_only_small_windows_are_read_however_large_the_images(tmp_path, monkeypatch):
    names = []
    for date in ("before", "after"):
        names.append(str(tmp_path / f"{date}.tif"))
        options = ["SPARSE_OK=YES", "TILED=YES"]
        gdal.GetDriverByName("GTiff").Create(names[-1], 12000, 9000, 1, gdal.GDT_Byte, options)
    request = DetectionRequest(*names, str(tmp_path / "out"), align="auto")
    pair, read, windows = open_pair(request), PairReader.read, []

    def counted(reader, window, halo=0):
        windows.append(window)
        return read(reader, window, halo)

    monkeypatch.setattr(PairReader, "read", counted)
    aligned(pair, request)
    assert max(window.pixels for window in windows) <= 256**2
    assert len(windows) <= 9 + 144


def test_a_stop_is_heeded_between_places(pair_of):
    before, after = dates()
    with pytest.raises(Stopped):
        aligned(*pair_of(before, after), cancelled=lambda: True)


def test_the_mask_of_a_date_goes_where_its_image_goes(pair_of, tmp_path):
    before, after = dates()
    cloud = np.zeros(before.shape, np.uint8)
    cloud[ROW + 100 : ROW + 140, COLUMN + 60 : COLUMN + 120] = 1
    drawn = np.roll(cloud, (-9, 12), axis=(0, 1))
    mask = write(tmp_path / "mask.tif", crop(cloud)[None])
    for grid, later in (("after", (12.0, -9.0)), ("before", (-12.0, 9.0))):
        _, request = pair_of(before, shifted(after, *later), "shift", grid)
        moved_date = "before" if grid == "after" else "after"
        request = replace(request, mask_dilation=0, **{f"masks_{moved_date}": (f"{mask}:nonzero",)})
        pair = aligned(open_pair(request), request)
        assert pair.alignment.moved == moved_date
        valid = pair.open_reader().read(Window(20, 20, 300, 300)).valid
        assert np.array_equal(~valid, crop(drawn)[20:320, 20:320] == 1)
