"""Reads the weights files that the authors of networks publish, whatever their form, without
running anything in them.

Forms: torch's zip files and the older ones before them, state dicts as well as whole pickled
networks; safetensors; Keras' HDF5; NumPy's .npz for the variables of TensorFlow 1. What is believed
of a file is what its bytes bear out.
"""

from __future__ import annotations

import math
import os
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import torch

from ...catalogue.store import CARD
from ...catalogue.weights_header import read_header
from ...errors import BadInput, ModelDoesNotFit
from ...files.doors import open_named
from ...messages import Remedy, msg
from .budget import DEEPEST, DIMENSIONS, DIRECTORY, NAME, Budget, TooMuch
from .keras_files import read_keras
from .safe_unpickler import Hostile, Inert, Storage, StoredTensor, read_pickle, storage_key

# Under these names training programs keep the weights beside what else they save.
_WRAPPERS = (
    "state_dict",
    "model_state_dict",
    "model_state",
    "ema",
    "ema_model",
    "net_CD",
    "net",
    "network",
    "model",
    "weights",
    "params",
)
_PREFIXES = ("module.", "_orig_mod.", "model.", "net.", "network.")
_LEGACY_MAGIC = 0x1950A86A20F9469CFC6C
_BLOCK = 2**20  # bytes read at once

Weights = dict[str, Any]


@dataclass(frozen=True)
class Published:
    """Weights as published: arrays or tensors by name. form: of the file, in words."""

    form: str
    weights: Weights


def read_published(path: str | Path) -> Published:
    """The weights in a file of any form. Raises ModelDoesNotFit, in one sentence, for a file that
    has none."""
    path = Path(path)
    try:
        form, read = _form(_start(path), path)
        budget = Budget()
        budget.allow(path.stat().st_size)
        weights = _without_prefixes(read(path, budget))
    except (BadInput, KeyboardInterrupt):
        raise
    except TooMuch as error:
        raise ModelDoesNotFit(
            msg(
                "“{path}” asks for more than any weights need ({message}): it is damaged, or was "
                "made to fill the memory; get the weights from their authors.",
                path=path,
                message=error,
            )
        ) from None
    except Hostile as error:
        raise ModelDoesNotFit(
            msg(
                "“{path}” is not safe: it asks for {message}, which no weights need; nothing in "
                "it was run. Delete it, and get the weights from their authors.",
                path=path,
                message=error,
            )
        ) from None
    except OSError as error:
        if error.errno is None:  # from the library of HDF5, whose files can be damaged in many ways
            raise _damaged(path) from error
        raise ModelDoesNotFit(
            msg(
                "“{path}” cannot be read: {why}; check its name.",
                path=path,
                why=error.strerror or error,
            )
        ) from error
    except Exception as error:  # a damaged pickle can fail in any way there is
        raise _damaged(path) from error
    if not weights:
        raise ModelDoesNotFit(
            msg(
                "“{path}” is {form} and holds no weights of a network; choose another file.",
                path=path,
                form=form,
            )
        )
    return Published(form, weights)


def _damaged(path: Path) -> ModelDoesNotFit:
    return ModelDoesNotFit(
        msg("“{path}” is damaged or only a part of a file; download it again.", path=path)
    )


def _start(path: Path) -> bytes:
    if path.is_dir():
        raise ModelDoesNotFit(
            msg("“{path}” is a folder; choose the weights file inside it.", path=path)
        )
    with os.fdopen(open_named(path), "rb") as file:
        start = file.read(512)
    if not start:
        raise ModelDoesNotFit(msg("“{path}” is empty; download it again.", path=path))
    return start


def _form(start: bytes, path: Path) -> tuple[str, Callable[[Path, Budget], Weights]]:
    """What kind of file begins like this, and what reads it."""
    text = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype", b"<html", b"<head", b"<?xml")):
        raise ModelDoesNotFit(
            msg(
                "“{path}” is a web page, not a weights file: the site asked for a log-in or a "
                "confirmation instead of sending it; open the link in a browser and save the file "
                "itself.",
                path=path,
            )
        )
    if text.startswith(b"version https://git-lfs"):
        raise ModelDoesNotFit(
            msg(
                "“{path}” only points to a file kept by Git LFS; fetch that with git lfs pull.",
                path=path,
            )
        )
    if start.startswith(b"PK\x03\x04"):
        return msg("a NumPy archive") if path.suffix == ".npz" else msg("a PyTorch file"), _read_zip
    if start.startswith(b"\x89HDF\r\n\x1a\n"):
        return msg("a Keras file"), read_keras
    if start[8:9] == b"{":
        return msg("a safetensors file"), _read_safetensors
    if start.startswith((b"\x80\x02", b"\x80\x03", b"\x80\x04", b"\x80\x05")):
        return msg("a PyTorch file of the older form"), _read_legacy
    raise ModelDoesNotFit(
        msg(
            "“{path}” is in none of the forms in which weights are published (PyTorch, "
            "safetensors, Keras HDF5, .npz); choose another file.",
            path=path,
        )
    )


# torch
# --------------------------------------------------------------------------------------------------


def _read_zip(path: Path, budget: Budget) -> Weights:
    if _directory_size(path) > DIRECTORY:
        raise TooMuch("entries")
    with zipfile.ZipFile(path) as archive:
        _refuse_bombs(archive, path)
        names = archive.namelist()
        if names and all(name.endswith(".npy") for name in names):
            return _read_arrays(path)
        pickles = [name for name in names if name.endswith("/data.pkl")]
        if len(pickles) != 1:
            raise ModelDoesNotFit(
                msg(
                    "“{path}” is a zip file without weights in it; unpack it, and choose a file "
                    "inside.",
                    path=path,
                )
            )
        root = pickles[0][: -len("data.pkl")]
        if f"{root}byteorder" in names and archive.read(f"{root}byteorder") != b"little":
            raise ModelDoesNotFit(
                msg(
                    "“{path}” was written on a machine with another byte order; save it anew.",
                    path=path,
                )
            )
        with archive.open(pickles[0]) as file:
            found, _ = read_pickle(file, budget)  # type: ignore[arg-type]

        def read(storage: Storage) -> bytearray:
            entry = archive.getinfo(f"{root}data/{storage.key}")
            with archive.open(entry) as file:
                return _filled(file, entry.file_size)

        return _tensors(weights_within(found, budget), read, budget)


def _directory_size(path: Path) -> int:
    """Bytes of the list of a zip file's entries, as its end says; 0 where there is no end, which
    zipfile tells."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - 2**16 - 22))
        end = file.read()
        at = end.rfind(b"PK\5\6")
        length = int.from_bytes(end[at + 12 : at + 16], "little") if at >= 0 else 0
        if length < 2**32 - 1:
            return length
        at = end.rfind(b"PK\6\6")  # of large files
        return int.from_bytes(end[at + 40 : at + 48], "little") if at >= 0 else size


def _filled(file: Any, size: int) -> bytearray:
    """The next bytes of a file, never held twice; fewer where it ends before."""
    content = bytearray(size)
    left = memoryview(content)
    while left and (block := file.read(min(len(left), _BLOCK))):
        left[: len(block)] = block
        left = left[len(block) :]
    missing = len(left)
    left.release()
    return content[: size - missing] if missing else content


def _refuse_bombs(archive: zipfile.ZipFile, path: Path) -> None:
    """torch never compresses: what would come out larger than the file is no weights file."""
    entries = archive.infolist()
    stored = all(entry.compress_type == zipfile.ZIP_STORED for entry in entries)
    if not stored or sum(entry.file_size for entry in entries) > path.stat().st_size:
        raise ModelDoesNotFit(
            msg(
                "“{path}” is a compressed archive, which weights files are not; unpack it, and "
                "choose the file inside.",
                path=path,
            )
        )


def _read_arrays(path: Path) -> Weights:
    with np.load(
        path, allow_pickle=False
    ) as arrays:  # what is stored as it is, is no larger than the file
        return {
            name.removesuffix(":0") + ":0" if "/" in name else name: arrays[name]
            for name in arrays.files
        }


def _read_legacy(path: Path, budget: Budget) -> Weights:
    """Four pickles (a mark, a version, the machine, the object), one with the storages' keys, then
    the storages."""
    size = path.stat().st_size
    with path.open("rb") as file:
        if read_pickle(file, budget)[0] != _LEGACY_MAGIC:
            raise ModelDoesNotFit(
                msg(
                    "“{path}” is a Python pickle that torch did not write; choose another file.",
                    path=path,
                )
            )
        for _ in ("version", "machine"):
            read_pickle(file, budget)
        found, storages = read_pickle(file, budget)
        keys, _ = read_pickle(file, budget)
        places = dict(_legacy_places(file, keys, storages, size))
        return _tensors(
            weights_within(found, budget),
            lambda storage: _read_at(file, *places[storage.key]),
            budget,
        )


def _legacy_places(
    file: BinaryIO, keys: Any, storages: Mapping[str, Storage], size: int
) -> Iterator[tuple[str, tuple[int, int]]]:
    """Where the numbers of each storage lie, and how many bytes they are; before them stands their
    count."""
    for key in map(storage_key, keys):
        length = int.from_bytes(file.read(8), "little") * storages[key].dtype.itemsize
        if file.tell() + length > size:
            raise ValueError("a storage beyond the end of the file")
        yield key, (file.tell(), length)
        file.seek(length, 1)


def _read_at(file: BinaryIO, position: int, length: int) -> bytearray:
    file.seek(position)
    return _filled(file, length)


def weights_within(found: Any, budget: Budget) -> dict[str, StoredTensor]:
    """The tensors of a state dict, of one wrapped in other things, or of a whole pickled
    network."""
    for _ in range(4):
        if isinstance(found, Inert):
            return dict(_module_entries(found, budget))
        if not isinstance(found, dict):
            break
        inner = [found[name] for name in _WRAPPERS if isinstance(found.get(name), (dict, Inert))]
        tensors = {name: value for name, value in found.items() if isinstance(value, StoredTensor)}
        if not inner:
            return {str(name): value for name, value in tensors.items()}
        found = inner[0]
    return {}


def _module_entries(module: Inert, budget: Budget) -> Iterator[tuple[str, StoredTensor]]:
    """Parameters and buffers of a pickled network, named as its state dict names them."""
    waiting: list[tuple[str, Any, int]] = [("", module, 0)]
    while waiting:
        prefix, one, depth = waiting.pop()
        state = one.state if isinstance(one, Inert) and isinstance(one.state, dict) else {}
        passing = _names_in(state.get("_non_persistent_buffers_set"))
        for kind in ("_parameters", "_buffers"):
            for name, value in _items(state.get(kind), budget):
                if isinstance(value, StoredTensor) and name not in passing:
                    yield _joined(prefix, name), value
        if depth < DEEPEST:
            inner = _items(state.get("_modules"), budget)
            waiting += [(_joined(prefix, name) + ".", child, depth + 1) for name, child in inner]


def _joined(prefix: str, name: str) -> str:
    if len(prefix) + len(name) > NAME:
        raise TooMuch("characters of a name")
    return prefix + name


def _items(mapping: Any, budget: Budget) -> list[tuple[str, Any]]:
    """What a mapping holds under names; one that is met again counts again."""
    if not isinstance(mapping, dict):
        return []
    budget.spend("entries", len(mapping))
    return [(name, value) for name, value in mapping.items() if isinstance(name, str)]


def _names_in(found: Any) -> set[str]:
    """The names in a set as it was pickled: by the opcode for sets, or as a call of `set` with a
    list."""
    members = found.arguments[0] if isinstance(found, Inert) and found.arguments else found
    return (
        {name for name in members if isinstance(name, str)}
        if isinstance(members, (list, set))
        else set()
    )


def _tensors(
    entries: Mapping[str, StoredTensor], read: Callable[[Storage], bytearray], budget: Budget
) -> Weights:
    """The tensors, cut from their storages; several that share one share it here too."""
    storages: dict[str, torch.Tensor] = {}
    weights = {}
    for name, entry in entries.items():
        storage = entry.storage
        if storage.key not in storages:
            data = read(storage)
            if len(data) != storage.count * storage.dtype.itemsize:
                raise ValueError("a storage is not as long as it says")
            empty = torch.empty(0, dtype=storage.dtype)
            storages[storage.key] = torch.frombuffer(data, dtype=storage.dtype) if data else empty
        weights[name] = _view(storages[storage.key], entry)
        budget.spend("bytes", weights[name].numel() * storage.dtype.itemsize)
    return weights


def _view(storage: torch.Tensor, entry: StoredTensor) -> torch.Tensor:
    """The part of a storage that a tensor claims, if it lies inside and is not stretched."""
    if not all(
        isinstance(numbers, (tuple, list)) and len(numbers) <= DIMENSIONS
        for numbers in (entry.shape, entry.stride)
    ):
        raise ValueError("a tensor of more dimensions than any has")
    shape, stride = tuple(entry.shape), tuple(entry.stride)
    numbers = (entry.offset, *shape, *stride)
    if len(shape) != len(stride) or not all(
        type(number) is int and 0 <= number < 2**48 for number in numbers
    ):
        raise ValueError("a tensor without a shape")
    count = math.prod(shape)
    last = entry.offset + sum((side - 1) * step for side, step in zip(shape, stride))
    if count and (last >= len(storage) or count > len(storage)):
        raise ValueError("a tensor larger than its storage")
    return storage.as_strided(shape, stride, entry.offset) if count else storage.new_empty(shape)


def _without_prefixes(weights: Weights) -> Weights:
    """The weights without what wrappers put before every name, one wrapper inside the other."""
    for _ in range(4):
        for prefix in _PREFIXES:
            if weights and all(name.startswith(prefix) for name in weights):
                weights = {name[len(prefix) :]: value for name, value in weights.items()}
    return weights


# safetensors
# --------------------------------------------------------------------------------------------------


def _read_safetensors(path: Path, _: Budget) -> Weights:
    from safetensors.torch import load_file

    if CARD in read_header(path).texts:
        raise ModelDoesNotFit(
            msg(
                "“{path}” is a weights file of Deep Change already; use it as it is, or install "
                "it.",
                Remedy.INSTALL_WEIGHTS,
                path=path,
            )
        )
    return dict(load_file(str(path)))
