"""Arrays in memory that two sides see."""

import os

import numpy as np
import pytest
from deepchange.engine.errors import WorkerFailed
from deepchange.engine.worker.shared_memory import SharedChips, bytes_for


@pytest.fixture
def both_sides():
    client = SharedChips.create()
    worker = SharedChips.attach(os.dup(client.inherited[0]) if client.inherited else -1)
    yield client, worker
    client.close()
    worker.close()


def lay(client, arrays):
    client.grow(bytes_for(arrays))
    return client.put(arrays), client.address()


def test_what_one_side_puts_the_other_sees(both_sides):
    client, worker = both_sides
    arrays = [
        np.arange(7, dtype=np.float32).reshape(1, 7),
        np.array([True, False, True]),
        np.zeros((0, 4), np.uint8),
        np.arange(12.0).reshape(3, 4)[:, ::2],  # not contiguous
    ]
    layout, address = lay(client, arrays)
    worker.follow(address)
    for seen, put in zip(worker.views(layout), arrays):
        assert seen.dtype == put.dtype
        assert np.array_equal(seen, put)


def test_an_answer_may_take_the_place_of_the_question(both_sides):
    client, worker = both_sides
    layout, address = lay(client, [np.ones(1000, np.float32)])
    worker.follow(address)
    answer = worker.put([worker.views(layout)[0] * 2])
    assert (client.copies(answer)[0] == 2).all()


def test_memory_that_grew_is_followed_and_old_views_stay_readable(both_sides):
    client, worker = both_sides
    layout, address = lay(client, [np.full(10, 3, np.uint8)])
    worker.follow(address)
    old = worker.views(layout)[0]
    large = [np.arange(3_000_000, dtype=np.int64)]
    layout, address = lay(client, large)
    worker.follow(address)
    assert np.array_equal(worker.views(layout)[0], large[0])
    assert old.sum() >= 0


def test_too_little_memory_is_a_sentence(both_sides):
    with pytest.raises(WorkerFailed, match="There is no memory for chips of"):
        both_sides[0].grow(1 << 60)


@pytest.mark.skipif(os.name == "nt", reason="Windows names its shared memory")
def test_the_memory_has_no_name_that_could_be_left_behind(both_sides):
    client, _ = both_sides
    client.grow(1000)
    assert os.fstat(client.inherited[0]).st_nlink == 0
