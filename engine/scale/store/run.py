"""A map that is written to an object store, step by step: take the place, put the map together in
a folder while its pieces go to the store, put the rest there, report last."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...errors import BadInput, DeepChangeError, OutputRefused, Stopped
from ...files.write_errors import from_os_error
from ...messages import Message, Remedy, msg
from ...progress import Cancelled, Report, never
from ...request import DetectionRequest, DetectionResult
from ...runs.locks import Lock
from ..manifest import refuse_others
from ..mosaic.job import HIDDEN
from ..mosaic.run import map_pair
from ..options import MapOptions
from ..pairs import PairsRequest, PairsResult, map_pairs
from .lock import NAME as LOCK
from .lock import StoreLock
from .objects import Store
from .staging import Place, StoreKeeper, restore, staging_folder


def map_to_store(
    work: DetectionRequest | PairsRequest,
    options: MapOptions,
    report: Report | None = None,
    cancelled: Cancelled | None = None,
) -> DetectionResult | PairsResult:
    """As `map_detections`, to an object store. Raises OutputRefused where there is no such bucket,
    it refuses, or another client writes to the same place."""
    store = Store.of(work.output)
    place = Place(store, staging_folder(store, options.work))
    pairs = isinstance(work, PairsRequest)
    if options.scheduler and not pairs and not options.work:
        raise BadInput(
            msg(
                "Workers elsewhere put a large pair together in a folder that all of them and this "
                "machine share, before it lies in “{address}”; say which folder.",
                Remedy.SHARE_FOLDER,
                address=store.address,
            )
        )
    keeper = StoreKeeper(place, pairs=pairs)
    lock = StoreLock(store)
    try:
        with _alone(place), _own_names(place):
            _prepare(place, resume=options.resume)
            ends = cancelled or never
            run: Any = map_pairs if pairs else map_pair
            try:
                result: DetectionResult | PairsResult = run(
                    replace(work, output=str(place.folder)),
                    options,
                    report,
                    lambda: lock.lost or ends(),
                    keeper,
                )
            except BaseException:
                with suppress(DeepChangeError):
                    keeper.put_manifest()
                raise
            lock.refuse_lost()
            return _published(place, result)
    except Stopped:
        lock.refuse_lost()
        raise
    finally:
        lock.release()


@contextmanager
def _alone(place: Place) -> Iterator[None]:
    """Keep every other client of this machine from the folder. Raises OutputRefused."""
    try:
        place.folder.parent.mkdir(parents=True, exist_ok=True)
        lock = Lock.take(place.folder.with_suffix(".lock"))
    except OSError as error:
        raise from_os_error(error, place.folder) from error
    if lock is None:
        raise OutputRefused(
            msg(
                "Another run on this machine writes to “{address}” now; wait for its end, or "
                "choose another place.",
                address=place.store.address,
            )
        )
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _own_names(place: Place) -> Iterator[None]:
    """Have errors name the place in the store, not the folder."""
    try:
        yield
    except DeepChangeError as error:
        raise type(error)(_renamed(error.message, place)) from error


def _renamed(value: Any, place: Place) -> Any:
    if isinstance(value, Message):
        values = {name: _renamed(each, place) for name, each in value.values.items()}
        return Message(value.template, values, value.remedies)
    if isinstance(value, str):
        return value.replace(str(place.folder), place.store.address)
    return tuple(_renamed(each, place) for each in value) if isinstance(value, tuple) else value


def _prepare(place: Place, *, resume: bool) -> None:
    """Fill or empty the folder. Raises OutputRefused where the place holds anything else than a map
    that is to be resumed."""
    there = place.store.listing()
    if LOCK not in there:  # which this client has just written
        raise place.store.refused(msg("its objects cannot be listed"))
    names = sorted(name for name in there if not name.startswith(f"{HIDDEN}/"))
    tops = sorted({name.split("/")[0] for name in names})
    refuse_others(place.store.address, tops, HIDDEN, resume=resume)
    if resume and names:
        restore(place, there)
    else:
        shutil.rmtree(place.folder, ignore_errors=True)


def _published(
    place: Place, result: DetectionResult | PairsResult
) -> DetectionResult | PairsResult:
    """Put all that stays into the store, the manifest last; the result by its names there."""
    there = place.store.listing()
    kept = [path for path in place.published() if not _is_there(path, place, there)]
    place.put(kept)
    for name in there:
        if name.startswith(f"{HIDDEN}/") and name != LOCK:
            place.store.delete(name)
    shutil.rmtree(place.folder, ignore_errors=True)
    files = {
        name: path.replace(str(place.folder), place.store.root)
        for name, path in result.files.items()
    }
    return replace(result, output=place.store.root, files=files)


def _is_there(path: Path, place: Place, there: dict[str, Any]) -> bool:
    """Whether a piece lies in the store already: its task put it there."""
    name = path.relative_to(place.folder)
    entry = there.get(name.as_posix())
    return (
        len(name.parts) == 2
        and path.suffix in (".tif", ".parquet")
        and entry is not None
        and entry.size == path.stat().st_size
    )
