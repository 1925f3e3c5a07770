"""The hash of a file."""

from __future__ import annotations

import hashlib
from pathlib import Path


def sha256_of(path: Path) -> str:
    """The SHA-256 of a whole file."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while content := file.read(2**20):
            found.update(content)
    return found.hexdigest()
