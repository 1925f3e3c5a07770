"""The header of a weights file. Nothing in it is believed before it is checked.

A file is in the form of safetensors: 8 bytes with the length of a JSON header, the header, the
tensors one after another. The header says where each tensor lies, and holds the card.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from ..errors import ModelDoesNotFit
from ..files.doors import open_named
from ..messages import Remedy, msg

LONGEST_HEADER = 20_000_000  # bytes; the largest of our networks needs 0.1 MB
_ITEM = {
    "BOOL": 1,
    "U8": 1,
    "I8": 1,
    "F8_E5M2": 1,
    "F8_E4M3": 1,
    "I16": 2,
    "U16": 2,
    "F16": 2,
    "BF16": 2,
    "I32": 4,
    "U32": 4,
    "F32": 4,
    "F64": 8,
    "I64": 8,
    "U64": 8,
}


@dataclass(frozen=True)
class Tensor:
    """Where a tensor lies: its type as safetensors writes it, its shape, and its bytes after the
    header."""

    dtype: str
    shape: tuple[int, ...]
    begin: int
    end: int


@dataclass(frozen=True)
class Header:
    """What a safetensors file says of itself. start: where the tensors begin, in bytes."""

    tensors: Mapping[str, Tensor]
    texts: Mapping[str, str]
    start: int


def read_header(path: Path) -> Header:
    """The header of a safetensors file, every entry checked. Raises ModelDoesNotFit where it cannot
    be right."""
    try:
        with os.fdopen(open_named(path), "rb") as file:
            return _read_header(file, path)
    except OSError as error:
        raise unreadable(path, error) from error


def _read_header(file: BinaryIO, path: Path) -> Header:
    size = os.fstat(file.fileno()).st_size
    length = int.from_bytes(file.read(8), "little")
    if size < 10 or not 2 <= length <= min(size - 8, LONGEST_HEADER):
        raise ModelDoesNotFit(
            msg(
                "“{path}” is no weights file of Deep Change, or only a part of one: import a "
                "published checkpoint, and get a broken one again.",
                Remedy.IMPORT_WEIGHTS,
                path=path,
            )
        )
    content = _header_content(file.read(length), path)
    texts = content.pop("__metadata__", {})
    if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
        raise damaged(path, msg("its header holds texts that are none"))
    tensors = {name: _tensor(name, entry, path) for name, entry in content.items()}
    _refuse_gaps(tensors, size - 8 - length, path)
    return Header(tensors, texts, 8 + length)


def _header_content(text: bytes, path: Path) -> dict[str, Any]:
    try:
        content = json.loads(text.decode("utf-8"), object_pairs_hook=_without_doubles)
    except (ValueError, RecursionError) as error:
        raise damaged(path, msg("its header cannot be read")) from error
    if not isinstance(content, dict):
        raise damaged(path, msg("its header is no list of tensors"))
    return content


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) != len(pairs):
        raise ValueError("a name stands twice")
    return content


def _tensor(name: str, entry: Any, path: Path) -> Tensor:
    """One entry of the header. Its bytes must be as many as its shape and type need."""
    if not _makes_sense(entry):
        raise damaged(path, msg("its entry {name} makes no sense", name=repr(name[:60])))
    return Tensor(entry["dtype"], tuple(entry["shape"]), *entry["data_offsets"])


def _makes_sense(entry: Any) -> bool:
    if not isinstance(entry, dict) or set(entry) != {"dtype", "shape", "data_offsets"}:
        return False
    shape, offsets = entry["shape"], entry["data_offsets"]
    if not _are_counts(shape) or len(shape) > 16 or not _are_counts(offsets) or len(offsets) != 2:
        return False
    if not isinstance(entry["dtype"], str) or entry["dtype"] not in _ITEM:
        return False
    return bool(offsets[1] - offsets[0] == _ITEM[entry["dtype"]] * math.prod(shape))


def _are_counts(values: Any) -> bool:
    return isinstance(values, list) and all(
        type(value) is int and 0 <= value < 2**48 for value in values
    )


def _refuse_gaps(tensors: Mapping[str, Tensor], size: int, path: Path) -> None:
    """Refuse tensors that overlap, leave gaps, or need more or fewer bytes than the file has after
    its header."""
    position = 0
    for tensor in sorted(tensors.values(), key=lambda tensor: (tensor.begin, tensor.end)):
        if tensor.begin != position:
            raise damaged(path, msg("its tensors overlap or leave gaps"))
        position = tensor.end
    if position != size:
        raise damaged(
            path,
            msg(
                "it has {size} bytes of tensors, and its header lists {listed}",
                size=size,
                listed=position,
            ),
        )


def damaged(path: Path, fault: str) -> ModelDoesNotFit:
    """The error for a weights file that cannot be right."""
    return ModelDoesNotFit(
        msg(
            "The weights file “{path}” is damaged: {fault}; get it again from where it came from.",
            path=path,
            fault=fault,
        )
    )


def unreadable(path: Path, error: OSError) -> ModelDoesNotFit:
    """The error for a weights file that the system does not let be read."""
    return ModelDoesNotFit(
        msg(
            "The weights file “{path}” cannot be read: {why}; check its name.",
            path=path,
            why=error.strerror or error,
        )
    )
