"""What an offline bundle holds, by the names of its wheels: whether it suits a Python is known
before anything is made.

Standard library only. A bundle is a folder or a zip file of wheels, as `pip download` leaves them.
"""

from __future__ import annotations

import errno
import lzma
import re
import shutil
import struct
import sys
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ...engine.errors import EnvironmentMissing
from ...engine.files.doors import unfit as not_a_file
from ...engine.messages import Message as Said
from ...engine.messages import msg as to_say
from ...engine.worker.interpreters import Interpreter

# What a file may be called that is taken out of a bundle: no folders, no drives, nothing that a
# shell or Windows reads.
_SAFE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._+!-]*\.whl")
_BOMB = 100  # times larger than it is packed: wheels unpack to two to ten times their size
_HARMLESS = 100_000_000  # bytes below which that does not matter
# What zipfile raises of a damaged or strange archive: unknown packing, a password, a torn stream
# among it.
_DAMAGED = (
    OSError,
    zipfile.BadZipFile,
    RuntimeError,
    ValueError,
    EOFError,
    zlib.error,
    lzma.LZMAError,
    struct.error,
)
_SYSTEM = {"linux": ("linux", "manylinux", "musllinux"), "darwin": ("macosx",), "win32": ("win",)}


@dataclass(frozen=True)
class Wheel:
    """A wheel by its file name. pythons, abi, systems: the tags of what it is made for, such as
    cp312 and win_amd64."""

    file: str
    package: str
    pythons: tuple[str, ...]
    abi: str
    systems: tuple[str, ...]

    def suits(self, seen: Interpreter) -> bool:
        """Whether that Python, on this machine, can install it."""
        machine = seen.machine.lower()
        known = _SYSTEM.get(sys.platform, (sys.platform,))
        here = any(
            tag == "any" or (tag.startswith(known) and tag.endswith((machine, "universal2")))
            for tag in self.systems
        )
        return here and any(self._suits(tag, seen.version[1]) for tag in self.pythons)

    def _suits(self, tag: str, minor: int) -> bool:
        found = re.fullmatch(r"(py|cp)3(\d*)", tag)
        if found is None:
            return False
        least = int(found[2] or 0)
        return least <= minor if found[1] == "py" or self.abi == "abi3" else least == minor


def incomplete(bundle: str, packages: Iterable[str]) -> Said | None:
    """Why no Python can install these packages from it, as a sentence; None where nothing speaks
    against it."""
    try:
        held = {wheel.package for wheel in wheels_in(bundle)}
    except EnvironmentMissing as error:
        return error.args[0]
    if lacking := [package for package in packages if _plain(package) not in held]:
        return to_say(
            "The bundle “{bundle}” lacks {packages}; choose a bundle that holds every package.",
            bundle=bundle,
            packages=lacking,
        )
    return None


def unfit(bundle: str, packages: Iterable[str], seen: Interpreter) -> Said | None:
    """Why that Python cannot install these packages from a complete bundle; None where nothing
    speaks against it."""
    wheels = wheels_in(bundle)
    for package in packages:
        found = [wheel for wheel in wheels if wheel.package == _plain(package)]
        if not any(wheel.suits(seen) for wheel in found):
            return to_say(
                "“{file}” in the bundle is made for another Python or machine than {python} here; "
                "choose a bundle made for this one, or install the Python it is made for.",
                file=found[0].file,
                python=seen.name,
            )
    return None


def wheels_in(bundle: str) -> list[Wheel]:
    """The wheels of a folder or zip file, not unpacked. Raises EnvironmentMissing where there are
    none."""
    path = Path(bundle)
    try:
        if path.is_dir():
            names = [_whole(file).name for file in path.rglob("*.whl")]
        else:
            with _opened(path) as archive:
                names = [_bare(entry.filename) for entry in _wheels(archive)]
                _refuse_bomb(path, archive)
    except FileNotFoundError:
        raise EnvironmentMissing(
            to_say(
                "There is no bundle “{bundle}”; choose a zip file or a folder of wheels.",
                bundle=bundle,
            )
        ) from None
    except _DAMAGED as error:
        raise _unreadable(bundle, error) from error
    wheels = [wheel for name in sorted(names) if (wheel := _wheel(name))]
    if not wheels:
        raise EnvironmentMissing(
            to_say(
                "“{bundle}” holds no wheels (*.whl); choose the bundle for Deep Change.",
                bundle=bundle,
            )
        )
    return wheels


def options_of_pip(bundle: str, beside: Path) -> list[str]:
    """Where pip finds the wheels; a zip file is unpacked into the folder `beside`. Raises
    EnvironmentMissing."""
    folder = Path(bundle)
    if not folder.is_dir():
        _unpack(bundle, beside)
        folder = beside
        try:
            for wheel in filter(zipfile.is_zipfile, folder.glob("*.whl")):  # pip says it of others
                _whole(wheel)
        except _DAMAGED as error:
            raise _unreadable(bundle, error) from error
    places = sorted({str(wheel.parent) for wheel in folder.rglob("*.whl")})
    return ["--no-index", *(option for place in places for option in ("--find-links", place))]


def megabytes(bundle: str) -> int:
    """What it takes on disk, 0 where it cannot be read.

    Of a folder it is known what its wheels unpack to; in a zip file they are taken to unpack to
    three times their size, and are put beside it first."""
    path = Path(bundle)
    try:
        if path.is_dir():
            return 1 + sum(_unpacked(wheel) for wheel in path.rglob("*.whl")) // 1_000_000
        with _opened(path) as archive:
            return 1 + 4 * sum(entry.file_size for entry in _wheels(archive)) // 1_000_000
    except _DAMAGED:
        return 0


def _wheel(name: str) -> Wheel | None:
    parts = name.removesuffix(".whl").split("-")
    if not _SAFE.fullmatch(name) or len(parts) not in (5, 6):
        return None
    return Wheel(
        name, _plain(parts[0]), tuple(parts[-3].split(".")), parts[-2], tuple(parts[-1].split("."))
    )


def _plain(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()


def _bare(entry: str) -> str:
    return entry.replace("\\", "/").rpartition("/")[2]


def _whole(wheel: Path) -> Path:
    """The wheel itself. Raises BadZipFile where it is none, EnvironmentMissing where it is a
    bomb."""
    with _opened(wheel) as archive:
        _refuse_bomb(wheel, archive)
    return wheel


def _opened(path: Path) -> zipfile.ZipFile:
    """A zip file, opened. Raises OSError, of a pipe or device too, which nobody waits for;
    BadZipFile."""
    if why := not_a_file(str(path)):
        raise OSError(errno.EINVAL, why)
    try:
        return zipfile.ZipFile(path)
    except zipfile.BadZipFile as error:
        raise zipfile.BadZipFile(f"{path.name} is not whole") from error


def _wheels(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The wheels in a zip file; what has another name than wheels have is left in it."""
    return [entry for entry in archive.infolist() if _SAFE.fullmatch(_bare(entry.filename))]


def _unpacked(wheel: Path) -> int:
    """Bytes of everything in a wheel, as it says itself; no more than that is ever unpacked."""
    with _opened(wheel) as archive:
        return sum(entry.file_size for entry in archive.infolist())


def _refuse_bomb(path: Path, archive: zipfile.ZipFile) -> None:
    """Raise EnvironmentMissing where a zip file unpacks to far more than wheels do."""
    size = sum(entry.file_size for entry in archive.infolist())
    if size > _HARMLESS and size > _BOMB * path.stat().st_size:
        raise EnvironmentMissing(
            to_say(
                "“{file}” has {packed} MB and would unpack to {size} MB, which no package does; "
                "choose another bundle.",
                file=path.name,
                packed=f"{path.stat().st_size / 1e6:.1f}",
                size=f"{size / 1e6:.0f}",
            )
        )


def _unpack(bundle: str, folder: Path) -> None:
    """Take the wheels out of a zip file, each by its bare name: no entry can lead out of the
    folder."""
    folder.mkdir(parents=True)
    try:
        with _opened(Path(bundle)) as archive:
            _refuse_bomb(Path(bundle), archive)
            for entry in _wheels(archive):
                with (
                    archive.open(entry) as packed,
                    (folder / _bare(entry.filename)).open("wb") as unpacked,
                ):
                    shutil.copyfileobj(packed, unpacked)
    except _DAMAGED as error:
        raise _unreadable(bundle, error) from error


def _unreadable(bundle: str, error: Exception) -> EnvironmentMissing:
    return EnvironmentMissing(
        to_say(
            "The bundle “{bundle}” cannot be read ({why}); copy it again, or choose another.",
            bundle=bundle,
            why=getattr(error, "strerror", None) or error,
        )
    )
