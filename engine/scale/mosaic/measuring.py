"""The pair measured while workers start, by the client, whose machine has little to do then."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ...alignment.align import measured_shift
from ...catalogue.lookup import find_model
from ...catalogue.models import Model
from ...detection import window_of
from ...files.names import from_the_network
from ...progress import Cancelled
from ...raster.gdal_io import block_cache
from ...raster.pair import Pair, measure
from ...request import DetectionRequest
from ...runs.resume import files_read_by
from ..options import MapOptions
from .job import FILE, Measured, hidden


def measured(request: DetectionRequest, pair: Pair, model: Model, cancelled: Cancelled) -> Measured:
    """Measure the pair. Raises NothingToAssess, or Stopped."""
    with block_cache(pair.cache_bytes(window_of(request, pair, model))):
        return Measured(measure(pair, cancelled), measured_shift(pair))


@contextmanager
def measuring_ahead(
    request: DetectionRequest, pair: Pair, options: MapOptions, cancelled: Cancelled
) -> Iterator[MeasuringAhead | None]:
    """The pair while it is measured here; None where it has been measured, or a worker is to do it,
    which may be nearer to the images, or aligns them first."""
    planned = (hidden(request.output) / FILE).is_file()
    elsewhere = options.scheduler or any(map(from_the_network, files_read_by(request, pair)))
    if planned or elsewhere or request.align != "off":
        yield None
        return
    ahead = MeasuringAhead(request, pair, find_model(request.model), cancelled)
    try:
        yield ahead
    finally:
        ahead.close()


class MeasuringAhead:
    """The pair while a thread measures it."""

    def __init__(
        self, request: DetectionRequest, pair: Pair, model: Model, cancelled: Cancelled
    ) -> None:
        self._over = threading.Event()
        self._found: list[Measured | BaseException] = []

        def stopped() -> bool:
            return self._over.is_set() or cancelled()

        def run() -> None:
            try:
                self._found.append(measured(request, pair, model, stopped))
            except BaseException as error:  # raised where the figures are wanted
                self._found.append(error)

        self._thread = threading.Thread(target=run, name="deepchange-measuring", daemon=True)
        self._thread.start()

    def plain(self) -> dict[str, Any]:
        """The figures as plain values. Raises what `measured` raises."""
        self._thread.join()
        (found,) = self._found
        if isinstance(found, BaseException):
            raise found
        return found.to_json()

    def close(self) -> None:
        """Measure no further."""
        self._over.set()
        self._thread.join()
