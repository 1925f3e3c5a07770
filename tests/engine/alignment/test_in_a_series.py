"""In a series each pair is aligned by itself, and what that means for the joined layers is told."""

import numpy as np
from deepchange.engine import detect_series
from support.images import write
from support.planted import crop, dates, shifted


def test_pairs_that_are_aligned_by_themselves_are_told_to_lie_apart(tmp_path):
    later = dates()[1]
    images = [dates()[0], shifted(later, 3.0, 0.0), later]
    names = [
        write(tmp_path / f"{number}.tif", crop(image)[None].astype(np.float32))
        for number, image in enumerate(images)
    ]
    told = detect_series(names, tmp_path / "aligned", model="cva", align="shift").warnings
    assert any("lie about 3.0 pixels apart from pair to pair" in note for note in told)
    told = detect_series(names, tmp_path / "as they are", model="cva").warnings
    assert not any("pair to pair" in note for note in told)
