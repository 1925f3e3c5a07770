"""Places that no polygon outlines become questions, each once."""

import numpy as np
from deepchange.engine.arrays.windows import Window
from deepchange.engine.learning import candidates
from deepchange.engine.learning.candidates import BELOW, OTHER, Seen
from deepchange.engine.progress import never
from deepchange.engine.results.review_decisions import read_polygons

from .test_learning import SIZE, Fields, detected_of


def probability(*places):
    values = np.zeros(SIZE, np.float32)
    for place, value in places:
        values[place] = value
    return values


def test_a_place_that_both_reasons_name_is_added_once(tmp_path, monkeypatch):
    folder = detected_of(Fields(), tmp_path)
    small, around = np.s_[20:25, 60:65], np.s_[18:27, 58:67]
    beside, apart, faint = np.s_[50:56, 20:30], np.s_[50:56, 29:40], np.s_[60:66, 70:80]
    tile, free = Window(0, 0, *SIZE), np.ones(SIZE, bool)
    by_decisions = probability((small, 0.9), (beside, 0.9), (faint, 0.3))
    by_start = probability((around, 0.8), (apart, 0.8), (np.s_[60:66, 70:81], 0.8))
    monkeypatch.setattr(
        candidates,
        "beside_polygons",
        lambda *_: iter(
            (
                Seen(tile, BELOW, by_decisions, free, (0.5, 0.25)),
                Seen(tile, OTHER, by_start, free, (0.5,)),
            )
        ),
    )
    assert candidates.add_candidates(folder, 10, 0, never) == 4
    added = [(each.pixels, each.probability) for each in read_polygons(folder) if each.added]
    # In turn, the largest first; `small` and `faint` lie in what was added before, and `apart`
    # shares but a column with `beside`.
    assert added == [(60, 0.9), (81, 0.8), (66, 0.8), (66, 0.8)]
