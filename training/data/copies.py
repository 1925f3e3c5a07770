"""Pairs that stand in a set twice, under two names: scores on what was trained with flatter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from filecmp import cmp
from pathlib import Path

from ...engine.messages import Message, msg
from .pair_set import PairFiles, PairSet

_LOOKED_AT = 4096  # bytes in the middle of a file, before two of one size are compared whole
Named = tuple[str, PairFiles]  # with its split


def copies_across_splits(pairs: PairSet) -> Message | None:
    """A sentence where both images of a pair are those of one in another split, to the byte."""
    if not (found := list(_copies(pairs))):
        return None
    (split, first), (other_split, second) = found[0]
    values = {
        "name": first.name,
        "split": split,
        "other": second.name,
        "other_split": other_split,
    }
    if len(found) == 1:
        return msg(
            "“{name}” of {split} and “{other}” of {other_split} are the same images: scores on "
            "pairs that were trained with flatter; leave them in one split.",
            **values,
        )
    return msg(
        "{count} pairs are the same images as others in another split, such as “{name}” of {split} "
        "and “{other}” of {other_split}: scores on pairs that were trained with flatter; leave "
        "them in one split.",
        count=len(found),
        **values,
    )


def _copies(pairs: PairSet) -> Iterator[tuple[Named, Named]]:
    """Each pair that is a copy, behind the first one of another split that it is a copy of."""
    named = [(split, files) for split, found in pairs.splits.items() for files in found]
    for of_one_size in _groups(named, lambda path: path.stat().st_size):
        for alike in _groups(of_one_size, _middle):
            for place, (split, files) in enumerate(alike):
                for other in alike[:place]:
                    if other[0] != split and _are_same(files, other[1]):
                        yield other, (split, files)
                        break


def _groups(named: list[Named], look: Callable[[Path], object]) -> Iterator[list[Named]]:
    """Pairs of several splits of whose images `look` says the same."""
    groups: defaultdict[object, list[Named]] = defaultdict(list)
    for split, files in named:
        groups[look(files.before), look(files.after)].append((split, files))
    yield from (group for group in groups.values() if len({split for split, _ in group}) > 1)


def _middle(path: Path) -> bytes:
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _LOOKED_AT) // 2)
        return file.read(_LOOKED_AT)


def _are_same(files: PairFiles, others: PairFiles) -> bool:
    return all(
        cmp(one, other, shallow=False)
        for one, other in ((files.before, others.before), (files.after, others.after))
    )
