"""Reads what torch has pickled without running any of it.

A pickle is a program that may name any function of any module and call it. Here every name becomes
an inert stand-in made on the spot: nothing is imported, nothing is called but the few things below
that hold tensors together.
"""

from __future__ import annotations

import pickle  # nosec B403 - made into an unpickler that imports nothing
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any, BinaryIO, ClassVar

import torch

from ...catalogue.networks import one_line
from .budget import LINE, PICKLED, Budget, TooMuch

# Modules that no weights need: a file that names them is meant to do something.
_HOSTILE = {
    "asyncio",
    "code",
    "codeop",
    "commands",
    "ctypes",
    "importlib",
    "marshal",
    "multiprocessing",
    "nt",
    "os",
    "pip",
    "platform",
    "popen2",
    "posix",
    "pty",
    "requests",
    "runpy",
    "shutil",
    "socket",
    "subprocess",
    "sys",
    "tempfile",
    "timeit",
    "types",
    "urllib",
    "webbrowser",
}
_HOSTILE_BUILTINS = {
    "eval",
    "exec",
    "compile",
    "open",
    "__import__",
    "getattr",
    "setattr",
    "delattr",
    "input",
    "breakpoint",
    "globals",
    "execfile",
    "apply",
    "exit",
    "quit",
}
_STORAGES = {
    "FloatStorage": torch.float32,
    "DoubleStorage": torch.float64,
    "HalfStorage": torch.float16,
    "BFloat16Storage": torch.bfloat16,
    "LongStorage": torch.int64,
    "IntStorage": torch.int32,
    "ShortStorage": torch.int16,
    "CharStorage": torch.int8,
    "ByteStorage": torch.uint8,
    "BoolStorage": torch.bool,
}


class Hostile(Exception):
    """The pickle names something that runs programs; the text is that name."""


@dataclass(frozen=True)
class Storage:
    """A run of numbers that lies elsewhere in the file under this key. count: numbers, as the
    pickle claims."""

    key: str
    dtype: torch.dtype
    count: int


@dataclass(frozen=True)
class StoredTensor:
    """A view of a storage that the pickle claims; nothing of it is checked or read yet."""

    storage: Storage
    offset: Any
    shape: Any
    stride: Any


class Inert:
    """Stands in for an object of any class; keeps what the pickle says of it and does nothing."""

    def __new__(cls, *arguments: Any, **_named: Any) -> Inert:
        """An object that remembers with what it was to be made."""
        made = super().__new__(cls)
        made.arguments = arguments
        made.state = None
        return made

    arguments: tuple[Any, ...]
    state: Any

    def __init__(self, *arguments: Any, **named: Any) -> None:
        pass

    def __setstate__(self, state: Any) -> None:
        self.state = state

    def __setitem__(self, key: Any, value: Any) -> None:
        pass

    def append(self, item: Any) -> None:
        """Nothing: a stand-in for a list holds no weights."""

    def extend(self, items: Any) -> None:
        """Nothing: a stand-in for a list holds no weights."""

    def add(self, item: Any) -> None:
        """Nothing: a stand-in for a set holds no weights."""


class _Names(dict[Any, Any]):
    """An ordered mapping as `collections.OrderedDict` pickles itself."""

    def __init__(self, pairs: Any = ()) -> None:
        super().__init__()
        for key, value in pairs:
            self[_plain(key)] = value


class _Rebuild:
    """What torch's functions of that name do, for one pickle only: it cannot spoil the next by
    changing them."""

    def __init__(self, do: Callable[..., Any]) -> None:
        self._do = do

    def __call__(self, *arguments: Any) -> Any:
        return self._do(*arguments)


def _tensor(storage: Any, offset: Any, shape: Any, stride: Any, *_: Any) -> StoredTensor:
    if not isinstance(storage, Storage):
        raise pickle.UnpicklingError("a tensor without a storage")
    return StoredTensor(storage, offset, shape, stride)


def _parameter(data: Any, *_: Any) -> Any:
    return data


_TORCH: dict[str, Callable[..., Any]] = {
    "_rebuild_tensor": _tensor,
    "_rebuild_tensor_v2": _tensor,
    "_rebuild_parameter": _parameter,
    "_rebuild_parameter_with_state": _parameter,
}


def _plain(key: Any) -> Any:
    """The key, if hashing it is safe and quick: that of nested tuples would overflow the stack."""
    parts = key if isinstance(key, tuple) else (key,)
    if len(parts) > 8 or not all(
        isinstance(part, (str, bytes, int, float, type(None), Inert)) for part in parts
    ):
        raise pickle.UnpicklingError("a key that is neither a name nor a number")
    if any(isinstance(part, int) and part.bit_length() > 64 for part in parts):
        raise pickle.UnpicklingError("a number without measure as a key")
    return key


class _Lines(BytesIO):
    """The bytes of a pickle. A line of them is a name or a number: a long one would take for ever
    to be understood."""

    def readline(self, _: int | None = -1) -> bytes:
        line = super().readline(LINE + 1)
        if len(line) > LINE:
            raise TooMuch("the characters of a name")
        return line


class _Counted(dict[Any, Any]):
    """What to do for each opcode; every look at it is a step."""

    def __init__(self, deeds: dict[int, Any], budget: Budget) -> None:
        super().__init__(deeds)
        self._spend = budget.spend

    def __getitem__(self, opcode: int) -> Any:
        self._spend("steps")
        return super().__getitem__(opcode)


# The one written in Python: that in C sets memory aside for whatever number a pickle names.
class _Unpickler(pickle._Unpickler):
    """Builds names, numbers, lists, mappings, tensors, and stand-ins for all else."""

    dispatch: ClassVar[dict[int, Any]] = dict(pickle._Unpickler.dispatch)
    # Kept by the class above.
    stack: Any
    append: Any
    pop_mark: Any

    def __init__(self, file: _Lines, budget: Budget) -> None:
        super().__init__(file, encoding="latin1")
        self.storages: dict[str, Storage] = {}
        self._budget = budget
        self._named: dict[tuple[str, str], Any] = {}
        self.dispatch = _Counted(type(self).dispatch, budget)  # type: ignore[misc]

    def find_class(self, module: Any, name: Any) -> Any:
        """A stand-in for what the pickle names, one for each name; its module is never imported."""
        if (str(module), str(name)) not in self._named:
            self._budget.spend("classes")
            self._named[str(module), str(name)] = self._stand_in(module, name)
        return self._named[str(module), str(name)]

    def _stand_in(self, module: Any, name: Any) -> Any:
        top = str(module).split(".")[0]
        if top in _HOSTILE or (top in ("builtins", "__builtin__") and name in _HOSTILE_BUILTINS):
            raise Hostile(one_line(f"{module}.{name}"))
        if module == "collections" and name == "OrderedDict":
            return type("OrderedDict", (_Names,), {})
        if module == "torch._utils" and name in _TORCH:
            return _Rebuild(_TORCH[name])
        if top == "torch" and name in _STORAGES:
            return _STORAGES[name]
        return type(str(name)[:80], (Inert,), {})

    def persistent_load(self, pid: Any) -> Any:
        """The storage that a tensor lies in; for classes of networks the stand-in."""
        if not isinstance(pid, tuple) or not pid or not isinstance(pid[0], str):
            raise pickle.UnpicklingError("an unknown reference")
        if pid[0] == "module":
            return pid[1]
        _, dtype, key, _, count = pid[:5]
        is_view = len(pid) > 5 and pid[5] is not None
        if (
            pid[0] != "storage"
            or not isinstance(dtype, torch.dtype)
            or type(count) is not int
            or is_view
        ):
            raise pickle.UnpicklingError("a storage of an unknown kind")
        self.storages[storage_key(key)] = Storage(storage_key(key), dtype, count)
        return self.storages[storage_key(key)]

    def _spend_on(self, arguments: Any) -> Any:
        """Arguments of a call: to pass on many takes as long as to make them."""
        if not isinstance(arguments, (tuple, list)):
            raise pickle.UnpicklingError("a call without arguments")
        sized = (len(value) for value in arguments if isinstance(value, (list, tuple, dict, set)))
        self._budget.spend("steps", len(arguments) + sum(sized))
        return arguments

    def _load_reduce(self) -> None:
        arguments = self._spend_on(self.stack.pop())
        self.stack[-1] = self.stack[-1](*arguments)

    def _load_newobj(self) -> None:
        arguments = self._spend_on(self.stack.pop())
        kind = self.stack.pop()
        self.append(kind.__new__(kind, *arguments))

    def _load_newobj_ex(self) -> None:
        named = self.stack.pop()
        self._budget.spend("steps", len(named))
        arguments = self._spend_on(self.stack.pop())
        kind = self.stack.pop()
        self.append(kind.__new__(kind, *arguments, **named))

    def _instantiate(self, kind: Any, arguments: Any) -> None:
        self.append(kind(*self._spend_on(arguments)))

    def _load_empty_set(self) -> None:
        self._budget.spend("steps", 3)  # which is how much larger it is than other empty things
        self.append(set())

    def _refuse(self) -> None:
        raise pickle.UnpicklingError("a buffer, which no weights have")

    def _load_setitem(self) -> None:
        value, key = self.stack.pop(), _plain(self.stack.pop())
        self.stack[-1][key] = value

    def _load_setitems(self) -> None:
        items = self.pop_mark()
        for key, value in zip(items[::2], items[1::2]):
            self.stack[-1][_plain(key)] = value

    def _load_dict(self) -> None:
        items = self.pop_mark()
        self.append({_plain(key): value for key, value in zip(items[::2], items[1::2])})

    def _load_additems(self) -> None:
        for item in self.pop_mark():
            self.stack[-1].add(_plain(item))

    def _load_frozenset(self) -> None:
        self.append(frozenset(map(_plain, self.pop_mark())))

    dispatch[pickle.REDUCE[0]] = _load_reduce
    dispatch[pickle.NEWOBJ[0]] = _load_newobj
    dispatch[pickle.NEWOBJ_EX[0]] = _load_newobj_ex
    dispatch[pickle.EMPTY_SET[0]] = _load_empty_set
    # What these set aside, they set aside at once, for whatever number they name.
    for _opcode in (pickle.BYTEARRAY8, pickle.NEXT_BUFFER, pickle.READONLY_BUFFER):
        dispatch[_opcode[0]] = _refuse
    dispatch[pickle.SETITEM[0]] = _load_setitem
    dispatch[pickle.SETITEMS[0]] = _load_setitems
    dispatch[pickle.DICT[0]] = _load_dict
    dispatch[pickle.ADDITEMS[0]] = _load_additems
    dispatch[pickle.FROZENSET[0]] = _load_frozenset


def storage_key(key: Any) -> str:
    """The name of a storage: torch's are texts. That of a list in lists would be longer than any
    memory."""
    if not isinstance(key, str):
        raise pickle.UnpicklingError("a storage without a name")
    return key


def read_pickle(file: BinaryIO, budget: Budget | None = None) -> tuple[Any, dict[str, Storage]]:
    """The next object of a file, and every storage that it refers to, by key; the file then stands
    behind it.

    budget: of the whole file. Raises Hostile, TooMuch, or anything for a damaged one."""
    begin = file.tell()
    lines = _Lines(file.read(PICKLED))
    unpickler = _Unpickler(lines, budget or Budget())
    found = unpickler.load()
    file.seek(begin + lines.tell())
    return found, unpickler.storages
