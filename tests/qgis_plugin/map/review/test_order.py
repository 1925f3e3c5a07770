"""In which order the review goes through the polygons."""

import pytest

pytest.importorskip("qgis.core")

from deepchange.qgis_plugin.map.review.order import (
    ANY,
    BY_KIND,
    DOUBTFUL,
    INSTRUCTIVE,
    LARGEST,
    NEAREST,
    OF_KIND,
    Order,
    fits,
)
from deepchange.qgis_plugin.map.review_decisions import ACCEPTED, REJECTED, UNDECIDED, Polygon


def polygon(fid, size=1.0, probability=0.9, decision=UNDECIDED, kind=""):
    return Polygon(fid, size, probability, None, decision, kind)


def gone_through(order, wanted=ANY, steps=3, by=1):
    place, seen = -1, []
    for _ in range(steps):
        place = order.next(place, by, fits(wanted))
        seen.append(order[place].fid)
    return seen


def test_each_order_puts_first_what_it_is_called_after():
    order = Order(
        [polygon(1, 5, 0.9, kind="road"), polygon(2, 9, 0.7), polygon(3, 7, 0.5, kind="House")]
    )
    order.ask([1, 3])
    first = {}
    for by in (LARGEST, DOUBTFUL, INSTRUCTIVE, BY_KIND):
        order.sort(by)
        first[by] = [each.fid for each in order.polygons]
    assert first == {
        LARGEST: [2, 3, 1],
        DOUBTFUL: [3, 2, 1],
        INSTRUCTIVE: [1, 3, 2],
        BY_KIND: [3, 1, 2],
    }


def test_it_begins_with_an_undecided_one_and_else_with_the_first():
    order = Order([polygon(1, 9, decision=ACCEPTED), polygon(2, 5)])
    order.sort(LARGEST)
    assert gone_through(order, steps=1) == [2]
    order = Order([polygon(1, 9, decision=ACCEPTED), polygon(2, 5, decision=REJECTED)])
    order.sort(LARGEST)
    assert gone_through(order, steps=1) == [1]


def test_only_what_is_wanted_is_gone_through_and_nothing_where_nothing_is():
    order = Order(
        [
            polygon(1, 9, decision=ACCEPTED, kind="house"),
            polygon(2, 5),
            polygon(3, 3, decision=REJECTED),
        ]
    )
    order.sort(LARGEST)
    assert [
        gone_through(order, wanted, 1) for wanted in (ACCEPTED, REJECTED, OF_KIND + "house")
    ] == [[1], [3], [1]]
    assert order.next(0, 1, fits(OF_KIND + "road")) == -1


def test_from_neighbour_to_neighbour_and_the_same_way_back():
    centres = {1: (0.0, 0.0), 2: (50.0, 0.0), 3: (9.0, 0.0), 4: (20.0, 0.0)}
    order = Order([polygon(fid, 10 - fid) for fid in centres], lambda: centres)
    order.sort(NEAREST)
    place, seen = order.place_of(1), []
    for by in (1, 1, 1, -1, -1, 1, 1):
        place = order.next(place, by, fits(ANY))
        seen.append(order[place].fid)
    assert seen == [3, 4, 2, 4, 3, 4, 2]
    assert (
        order[order.next(place, 1, fits(ANY))].fid == 4
    )  # all were seen: round again, to the nearest one


def test_the_nearest_wanted_one_may_lie_beyond_many_that_are_not():
    many = [polygon(fid, decision=ACCEPTED) for fid in range(1, 200)] + [polygon(200)]
    centres = {each.fid: (float(each.fid), 0.0) for each in many}
    order = Order(many, lambda: centres)
    order.sort(NEAREST)
    assert order[order.next(order.place_of(1), 1, fits(UNDECIDED))].fid == 200


def test_a_step_asks_for_the_centres_once_and_looks_at_few_polygons():
    asked, looked = [], []
    many = [polygon(fid) for fid in range(5000)]

    def centres():
        asked.append(1)
        return {each.fid: (float(each.fid), 0.0) for each in many}

    order = Order(many, centres)
    order.sort(NEAREST)
    place = 0
    for _ in range(10):
        place = order.next(place, 1, lambda each: looked.append(each.fid) or True)
    assert (len(asked), len(looked)) == (1, 10)
