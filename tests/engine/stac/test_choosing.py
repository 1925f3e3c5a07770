"""Which two images of a tile are compared."""

import pytest
from deepchange.engine.stac.choosing import Rules, choose_pairs
from deepchange.engine.stac.images import FoundImage, image_of
from support.stac_server import item

PLACE = (0.0, 0.0, 10.0, 10.0)


def image(date, *, cloud=0.0, tile="32TQM", orbit="22", west=0.0, east=10.0):
    ring = [[west, 0.0], [east, 0.0], [east, 10.0], [west, 10.0], [west, 0.0]]
    footprint = {"type": "Polygon", "coordinates": [ring]}
    return FoundImage(f"{tile}_{date}_{orbit}_{west:g}", tile, date, cloud, orbit, footprint)


def dates(choice):
    return [(pair.before.date, pair.after.date) for pair in choice.pairs]


def choose(before, after, **rules):
    return choose_pairs(before, after, Rules(PLACE, **rules))


def test_the_least_cloudy_image_of_each_season_wins():
    before = [image("2021-06-01", cloud=30.0), image("2021-07-01", cloud=5.0)]
    after = [image("2024-06-01", cloud=10.0), image("2024-08-01", cloud=40.0)]
    choice = choose(before, after)
    assert dates(choice) == [("2021-07-01", "2024-06-01")]
    assert choice.pairs[0].id == "32TQM_2021-07-01_2024-06-01"
    assert choice.pairs[0].usable == pytest.approx(95 * 0.9)


def test_of_equally_clear_images_those_of_one_time_of_year_win():
    before = [image("2021-06-01", cloud=0.1), image("2021-08-20", cloud=0.2)]
    after = [image("2024-06-03"), image("2024-08-05", cloud=0.4)]
    assert dates(choose(before, after)) == [("2021-06-01", "2024-06-03")]


def test_days_of_the_year_are_near_across_new_year():
    before = [image("2021-01-02"), image("2020-12-01")]
    assert dates(choose(before, [image("2023-12-28")])) == [("2021-01-02", "2023-12-28")]


def test_an_image_of_which_most_is_missing_does_not_win_by_having_no_cloud():
    sliver = image("2021-06-01", cloud=0.0, west=9.5)
    assert dates(choose([sliver, image("2021-07-01", cloud=20.0)], [image("2024-07-01")])) == [
        ("2021-07-01", "2024-07-01")
    ]


def test_halves_of_a_tile_that_do_not_meet_are_no_pair():
    before = [image("2021-06-01", east=5.0)]
    after = [image("2024-06-01", west=5.0)]
    choice = choose(before, after)
    assert choice.pairs == ()
    assert str(choice.left_out[0].why) == "no image before overlaps one after"
    both = [*after, image("2024-07-01", cloud=60.0, east=5.0)]
    assert dates(choose(before, both)) == [("2021-06-01", "2024-07-01")]


def test_with_the_same_orbit_a_cloudier_pair_wins():
    before = [image("2021-06-01", orbit="22"), image("2021-06-03", cloud=9.0, orbit="65")]
    after = [image("2024-06-02", cloud=9.0, orbit="65"), image("2024-06-09", orbit="")]
    choice = choose(before, after, same_orbit=True)
    assert dates(choice) == [("2021-06-03", "2024-06-02")]
    assert [str(each.why) for each in choice.left_out] == ["it does not say its orbit"]
    none = choose(before[:1], after[:1], same_orbit=True)
    assert "no image before and after share an orbit" in none.left_out[0].why


def test_each_tile_has_a_pair_of_its_own_and_one_without_is_told():
    before = [image("2021-06-01"), image("2021-06-02", tile="32TQN")]
    after = [image("2024-06-01"), image("2024-06-02", tile="32TQP", cloud=90.0)]
    choice = choose(before, after, max_cloud=20.0)
    assert [pair.tile for pair in choice.pairs] == ["32TQM"]
    assert {each.name: str(each.why) for each in choice.left_out} == {
        "32TQP_2024-06-02_22_0": "more than 20 % cloud",
        "32TQN": "no image after is left (1 before)",
        "32TQP": "no image of either season is left",
    }


def test_an_image_that_does_not_say_its_cloud_is_no_clear_one():
    before = [image("2021-06-01", cloud=None), image("2021-07-01", cloud=30.0)]
    after = [image("2024-06-01")]
    assert dates(choose(before, after)) == [("2021-07-01", "2024-06-01")]
    choice = choose(before[:1], after, max_cloud=50.0)
    assert str(choice.left_out[0].why) == "it does not say how cloudy it is"


def test_images_without_a_tile_are_one_place_where_their_footprints_are():
    before = [image("2021-06-01", tile="", east=4.0), image("2021-06-02", tile="", west=6.0)]
    after = [image("2024-06-02", tile="", west=6.5), image("2024-06-01", tile="", east=4.4)]
    choice = choose(before, after)
    assert sorted(dates(choice)) == [("2021-06-01", "2024-06-01"), ("2021-06-02", "2024-06-02")]
    assert {pair.tile for pair in choice.pairs} == {"5.00N-2.00E", "5.00N-8.00E"}


def test_across_the_antimeridian_the_whole_footprint_counts():
    choice = choose_pairs([image("2021-06-01")], [image("2024-06-01")], Rules((170, -5, -170, 5)))
    assert len(choice.pairs) == 1


@pytest.mark.parametrize(
    ("properties", "name", "tile"),
    [
        ({"grid:code": "MGRS-5QKB"}, "a", "05QKB"),
        ({"grid:code": "WRS2-193028"}, "a", "193028"),
        ({"grid:code": "CDEM-x/y"}, "a", "CDEM-x-y"),
        ({"s2:mgrs_tile": "32TQM"}, "a", "32TQM"),
        (
            {"mgrs:utm_zone": 5, "mgrs:latitude_band": "Q", "mgrs:grid_square": "KB"},
            "a",
            "05QKB",
        ),
        ({"landsat:wrs_path": "193", "landsat:wrs_row": "28"}, "a", "193028"),
        ({}, "S2B_32TQM_20210601_0_L2A", "32TQM"),
        ({}, "HLS.L30.T32TQM.2021152T101031.v2.0", "32TQM"),
        ({}, "20210601_101010_12_105c", ""),
    ],
)
def test_the_tile_is_found_as_each_collection_names_it(properties, name, tile):
    made = item("before", "2021-06-01", tile="")
    made["properties"].update(properties)
    assert image_of({**made, "id": name}, "https://example.org").tile == tile


@pytest.mark.parametrize(
    ("properties", "orbit"),
    [
        ({"sat:relative_orbit": 22, "sat:orbit_state": "ascending"}, "22ascending"),
        ({"s2:product_uri": "S2A_MSIL2A_20210601T101031_N0500_R022_T32TQM_x.SAFE"}, "22"),
        ({"landsat:wrs_path": "193"}, "193"),
        ({}, ""),
    ],
)
def test_the_orbit_is_found_as_each_collection_names_it(properties, orbit):
    made = item("before", "2021-06-01", orbit=None)
    made["properties"].update(properties)
    assert image_of({**made, "id": "a"}, "https://example.org").orbit == orbit


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"assets": None}, "it is no Item with assets"),
        ({"properties": {}}, "it does not say when it was taken"),
        ({"geometry": None, "bbox": None}, "it does not say where it lies"),
        ({"geometry": {"type": "Point"}, "bbox": [1, 2, "a", 3]}, "it does not say where it lies"),
    ],
)
def test_an_item_that_can_be_no_candidate_says_why(change, why):
    found = image_of({**item("before", "2021-06-01"), **change}, "https://example.org")
    assert str(found) == why
    assert image_of("nothing", "https://example.org")


def test_bounds_stand_for_a_footprint_that_is_not_there():
    made = {**item("before", "2021-06-01"), "geometry": None, "bbox": [1, 2, 0, 3, 4, 9]}
    ring = image_of(made, "https://example.org").footprint["coordinates"][0]
    assert ring[0] == [1, 2]
    assert ring[2] == [3, 4]
