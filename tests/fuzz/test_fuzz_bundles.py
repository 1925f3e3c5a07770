"""Bundles from anywhere, damaged or made to do harm: wheels by name, or one sentence; nothing lands
elsewhere."""

import io
import os
import sys
import zipfile
from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from support.fuzzing import quick

pytest.importorskip("qgis.PyQt")

from deepchange.engine.errors import EnvironmentMissing
from deepchange.engine.worker.interpreters import Interpreter, examine
from deepchange.qgis_plugin.environment import bundle as bundles

QUICK = quick(40)
WHEEL = "torch-2-py3-none-any.whl"
STRANGE = [
    WHEEL,
    f"../{WHEEL}",
    f"/tmp/{WHEEL}",
    f"a\\..\\..\\{WHEEL}",
    f"C:{WHEEL}",
    f"x/{WHEEL}",
    ".whl",
    "-r-1-py3-none-any.whl",
    "torch-2-py3-none-any.whl ",
    "torch-2-py-none-.whl",
    "torch-2-cp3999999999999-abi3-manylinux_2_17_x86_64.whl",
]
NAMES = st.sampled_from(STRANGE) | st.text(st.characters(codec="utf-8"), max_size=12).map(
    lambda text: f"{text}.whl"
)
PACKED = st.sampled_from(
    [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
)
ENTRIES = st.lists(st.tuples(NAMES, st.binary(max_size=40), PACKED), max_size=4)
EDITS = st.lists(st.tuples(st.integers(0, 600), st.integers(0, 255)), max_size=5)


def zipped(entries, edits=()):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content, packed in entries:
            archive.writestr(zipfile.ZipInfo(name), content, packed)
    changed = bytearray(made.getvalue())
    for at, value in edits:
        changed[at % len(changed)] = value
    return bytes(changed)


pytestmark = pytest.mark.filterwarnings("ignore:Duplicate name")


@pytest.fixture(scope="module")
def here():
    found = examine(sys.executable)
    assert isinstance(found, Interpreter)
    return found


def flagged(place, bit):
    """An archive of one wheel with a bit of its flags set, in both places where they stand."""
    content = bytearray(zipped([(WHEEL, b"x" * 30, zipfile.ZIP_DEFLATED)]))
    for header, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        content[content.index(header) + offset] |= bit
    place.write_bytes(content)


@QUICK
@given(entries=ENTRIES, edits=EDITS)
@example(entries=[(WHEEL, b"x" * 40, zipfile.ZIP_LZMA)], edits=[(66, 255)])
@example(entries=[(WHEEL, b"x" * 40, zipfile.ZIP_DEFLATED)], edits=[(8, 97)])
def test_a_bundle_gives_names_of_wheels_or_one_sentence(entries, edits, here, tmp_path):
    (tmp_path / "bundle.zip").write_bytes(zipped(entries, edits))
    within = {"bundle.zip", "beside"}
    beside = tmp_path / "beside"
    for wheel in beside.glob("*"):
        wheel.unlink()
    if beside.is_dir():
        beside.rmdir()
    path = str(tmp_path / "bundle.zip")
    with suppress(EnvironmentMissing):
        bundles.wheels_in(path)
        bundles.incomplete(path, ["torch"]) or bundles.unfit(path, ["torch"], here)
    assert bundles.megabytes(path) >= 0
    with suppress(EnvironmentMissing):
        bundles.options_of_pip(path, beside)
    assert {item.name for item in tmp_path.iterdir()} <= within
    if beside.is_dir():
        assert all(item.is_file() and "/" not in item.name for item in beside.iterdir())


@QUICK
@given(entries=ENTRIES, edits=EDITS)
def test_a_folder_of_damaged_wheels_is_read_or_refused(entries, edits, tmp_path):
    folder = tmp_path / "wheels"
    folder.mkdir(exist_ok=True)
    (folder / WHEEL).write_bytes(zipped(entries, edits))
    with suppress(EnvironmentMissing):
        assert [wheel.file for wheel in bundles.wheels_in(str(folder))] == [WHEEL]
    assert bundles.megabytes(str(folder)) >= 0


@pytest.mark.parametrize("bit", [1, 32, 64])
def test_a_wheel_behind_a_password_or_of_unknown_packing_is_refused_in_a_sentence(bit, tmp_path):
    flagged(tmp_path / "bundle.zip", bit)
    with pytest.raises(EnvironmentMissing, match="cannot be read"):
        bundles.options_of_pip(str(tmp_path / "bundle.zip"), tmp_path / "beside")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="There are no pipes with names here.")
@pytest.mark.parametrize("name", ["bundle.zip", f"wheels/{WHEEL}"])
def test_a_bundle_that_is_a_pipe_is_not_waited_for(name, tmp_path):
    place = tmp_path / name
    place.parent.mkdir(exist_ok=True)
    os.mkfifo(place)
    bundle = place if name.endswith(".zip") else place.parent
    with pytest.raises(EnvironmentMissing, match="pipe"):
        bundles.wheels_in(str(bundle))
    assert bundles.megabytes(str(bundle)) == 0
