"""Both dates of a pair read at once: decoding is most of what reading takes, and each date has a
file of its own."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...arrays.windows import Window
from ...background import cores
from .reader import SourceReader

Read = tuple[NDArray[Any], "NDArray[np.bool_] | None"]

_WORTH = 2**15  # pixels: to hand a smaller window over takes longer than to read it


class TwoReaders:
    """Reads a window of both images, of large windows the second in a thread of its own. Not to be
    shared between threads."""

    def __init__(self, before: SourceReader, after: SourceReader) -> None:
        self._before, self._after = before, after
        # What goes through a virtual raster may share a file with the other date's, and GDAL lets
        # nobody read from one opened file in two threads.
        apart = before.alone and after.alone and cores() > 1
        self._beside = ThreadPoolExecutor(1, "deepchange-decoder") if apart else None

    def read(self, window: Window) -> tuple[Read, Read]:
        """What each image's `read` gives. Raises what they raise."""
        if self._beside is None or window.pixels < _WORTH:
            return self._before.read(window), self._after.read(window)
        later = self._beside.submit(self._after.read, window)
        try:
            before = self._before.read(window)
        finally:
            wait([later])
        return before, later.result()
