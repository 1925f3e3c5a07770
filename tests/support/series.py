"""Four dates of one place, on each of which something else is new."""

import numpy as np

from .images import ground, write

SIZE = 60, 80
# Where what appears on which date (counted from 1).
APPEARS = {
    2: (slice(5, 15), slice(5, 15)),
    3: (slice(25, 35), slice(30, 45)),
    4: (slice(45, 55), slice(60, 70)),
}
BACK = (slice(5, 15), slice(30, 40))  # new on date 2, gone again on date 4


def dates(folder, count=4, **options):
    """So many images as files, the earliest first. options: of all of them."""
    image = ground(3, SIZE)
    names = []
    for date in range(1, count + 1):
        shown = image.copy()
        for first, place in APPEARS.items():
            if date >= first:
                shown[(slice(None), *place)] = 250
        if 2 <= date < 4:
            shown[(slice(None), *BACK)] = 250
        names.append(write(folder / f"{date}.tif", shown.astype(np.uint8), **options))
    return names
