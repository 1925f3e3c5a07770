"""What OpenVINO made of a network on this machine, kept beside the network: compiling takes half a
second.

By a file in which one bit is wrong OpenVINO computes something else, without a word
(docs/benchmarks/networks.md). So the file begins with the SHA-256 of the rest, and is not looked at
where that is wrong.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..files.json_text import json_text
from ..files.whole_file import whole_file

_SUFFIX = ".compiled"
_DIGEST = hashlib.sha256().digest_size


class CompiledFile:
    """The file of one network, of one machine: a newer one takes the place of another machine's."""

    def __init__(self, folder: Path, machine: Sequence[Any]) -> None:
        """folder: of the network. machine: all that what is compiled depends on."""
        name = hashlib.sha256(json_text(list(machine), default=str).encode()).hexdigest()[:16]
        self._path = folder / f"{name}{_SUFFIX}"

    def read(self) -> bytes | None:
        """What was kept; None where there is nothing, or it is damaged."""
        with suppress(OSError):
            content = self._path.read_bytes()
            digest, rest = content[:_DIGEST], content[_DIGEST:]
            if hashlib.sha256(rest).digest() == digest:
                return rest
        return None

    def write(self, content: bytes) -> None:
        """Keep it, where the folder can be written."""
        with suppress(OSError):
            with whole_file(self._path) as part:
                part.write_bytes(hashlib.sha256(content).digest() + content)
            for other in self._path.parent.glob(f"*{_SUFFIX}"):
                if other != self._path:
                    other.unlink(missing_ok=True)
