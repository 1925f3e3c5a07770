"""`map_detections`: the one door to what runs on many workers."""

from __future__ import annotations

from ..errors import BadInput
from ..messages import msg
from ..progress import Cancelled, Report
from ..request import DetectionRequest, DetectionResult
from .mosaic.run import map_pair
from .options import MapOptions
from .pairs import PairsRequest, PairsResult, map_pairs
from .store.objects import is_store
from .store.run import map_to_store


def map_detections(
    work: DetectionRequest | PairsRequest,
    options: MapOptions | None = None,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
) -> DetectionResult | PairsResult:
    """Detect changes with many workers: in one pair, cut into shards (a DetectionRequest), or in
    each pair of a table (a PairsRequest).

    An output `s3://bucket/prefix` (gs://, az://) is written to an object store. Without a scheduler
    the workers are processes of this machine; a script that calls this does so
    below `if __name__ == "__main__":`, for each of them reads it first. report, cancelled: as for
    `detect`. A map that ends in another way than by a stop or well is gone on with by
    `MapOptions(resume=True)`. Raises what `detect` raises, LibraryMissing where Dask is not
    installed."""
    how = options or MapOptions()
    if isinstance(work, DetectionRequest) and work.overwrite:
        raise BadInput(
            msg("A map replaces no other one; choose a new folder, or remove the old one yourself.")
        )
    if is_store(work.output):
        return map_to_store(work, how, report, cancelled)
    if isinstance(work, PairsRequest):
        return map_pairs(work, how, report, cancelled)
    return map_pair(work, how, report, cancelled)
