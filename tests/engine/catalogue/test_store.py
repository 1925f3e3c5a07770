from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
import time

import pytest
from deepchange.engine.catalogue import store
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.catalogue.store import (
    SHIPPED,
    find_weights,
    hash_line,
    install,
    installed,
    models_folder,
    read_card,
    read_weights_file,
    remove,
    tensors_sha256,
    verify,
)
from deepchange.engine.catalogue.weights_header import read_header
from deepchange.engine.errors import BadInput, ModelDoesNotFit, OutputRefused

TWO = {
    "b": {"dtype": "U8", "shape": [3], "data_offsets": [8, 11]},
    "a": {"dtype": "F32", "shape": [2, 1], "data_offsets": [0, 8]},
}
DATA = bytes(range(11))


def write(path, header, data=DATA, length=None):
    """A safetensors file from a header (or its text) and what follows it."""
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text) if length is None else length) + text + data)
    return path


def a_card(path, **known):
    """The card that fits the tensors of `write`."""
    write(path, TWO)
    return published_card("dsifn", {}, sha256=tensors_sha256(path), **known)


def with_card(path, card):
    return write(path, {**TWO, "__metadata__": {"deepchange": json.dumps(card.to_json())}})


@pytest.fixture
def whole(tmp_path):
    return with_card(
        tmp_path / "dsifn.safetensors", a_card(tmp_path / "scratch.safetensors", licence="mine")
    )


def test_a_card_is_read_without_torch_numpy_or_safetensors(whole):
    program = (
        "import sys; from deepchange.engine.catalogue.store import verify;"
        f"print(verify({str(whole)!r}).licence, [n for n in ('torch', 'numpy', 'safetensors') if n "
        "in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "mine []"


def test_a_file_is_named_after_itself_and_knows_its_size(whole):
    file = read_weights_file(whole)
    assert (file.name, file.size) == ("dsifn", whole.stat().st_size)
    assert json.loads(json.dumps(file.to_json()))["card"]["licence"] == "mine"


def test_a_card_is_read_once_from_a_file_that_stays_as_it_was(whole, monkeypatch):
    read = []
    monkeypatch.setattr(store, "read_header", lambda path: read.append(path) or read_header(path))
    long_after = time.time() + 60
    monkeypatch.setattr(store.time, "time", lambda: long_after)
    assert [read_card(whole).licence for _ in range(3)] == ["mine"] * 3
    assert len(read) == 1
    with_card(whole, a_card(whole, licence="hers"))
    assert read_card(whole).licence == "hers"
    with pytest.raises(ModelDoesNotFit):
        read_card(write(whole, b"{"))


def test_a_card_of_a_file_that_was_just_written_is_read_again(whole, monkeypatch):
    read = []
    monkeypatch.setattr(store, "read_header", lambda path: read.append(path) or read_header(path))
    assert read_card(whole) == read_card(whole)
    assert len(read) == 2


def test_the_hash_does_not_depend_on_where_the_tensors_lie(tmp_path):
    moved = {
        "a": {"dtype": "F32", "shape": [2, 1], "data_offsets": [3, 11]},
        "b": {"dtype": "U8", "shape": [3], "data_offsets": [0, 3]},
    }
    one = tensors_sha256(write(tmp_path / "one", TWO))
    assert tensors_sha256(write(tmp_path / "two", moved, DATA[8:] + DATA[:8])) == one
    assert (
        tensors_sha256(write(tmp_path / "three", {**TWO, "a": {**TWO["a"], "shape": [1, 2]}}))
        != one
    )


def test_the_line_of_a_tensor_in_the_hash_is_stable():
    assert hash_line("ä.weight", "F32", (2, 1)) == b'["\\u00e4.weight", "F32", [2, 1]]\n'


@pytest.mark.parametrize("position", [-1, -11])
def test_one_changed_byte_among_the_tensors_is_found(whole, position):
    content = bytearray(whole.read_bytes())
    content[position] ^= 1
    whole.write_bytes(content)
    assert read_card(whole).licence == "mine"
    with pytest.raises(ModelDoesNotFit, match="SHA-256 differs"):
        verify(whole)


def test_a_card_of_a_later_version_is_refused_with_the_name_of_its_file(whole, tmp_path):
    """Where a folder holds many, nobody knew of which file it was said."""
    card = json.loads(read_header(whole).texts["deepchange"])
    for change, sentence in (
        ({"form": 99}, "is of form 99, .*; install a newer version"),
        ({"sharpness": 3}, "holds sharpness, .*; install a newer version, or import"),
    ):
        texts = {"deepchange": json.dumps({**card, **change})}
        later = write(tmp_path / "later.safetensors", {**TWO, "__metadata__": texts})
        with pytest.raises(ModelDoesNotFit, match=rf"“later\.safetensors” cannot.*{sentence}"):
            read_card(later)


def test_a_file_without_a_card_says_how_to_get_one(tmp_path):
    with pytest.raises(ModelDoesNotFit, match="import it"):
        read_card(write(tmp_path / "w.safetensors", TWO))


F32 = {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}


@pytest.mark.parametrize(
    ("header", "data", "length"),
    [
        (b"", b"", 0),
        (b"{}", b"", 2**63),
        (b"{}", b"", 2**64 - 1),
        (b"{}", b"", 3),
        (b"[]", b"", None),
        (b"[" * 100_000, b"", None),
        (b'{"a":' * 100_000, b"", None),
        (b"\xff\xfe{}", b"", None),
        (b'{"a":1,"a":2}', b"", None),
        (b'{"a":' + b"9" * 10_000 + b"}", b"", None),
        ({"a": 3}, b"", None),
        ({"a": {**F32, "dtype": "F31"}}, bytes(8), None),
        ({"a": {**F32, "dtype": ["F32"]}}, bytes(8), None),
        ({"a": {**F32, "shape": [3]}}, bytes(8), None),
        ({"a": {**F32, "shape": [-2]}}, bytes(8), None),
        ({"a": {**F32, "shape": [2.0]}}, bytes(8), None),
        ({"a": {**F32, "shape": [2**40, 2**40]}}, bytes(8), None),
        ({"a": {**F32, "shape": "2"}}, bytes(8), None),
        ({"a": {**F32, "data_offsets": [8, 0]}}, bytes(8), None),
        ({"a": {**F32, "data_offsets": [0, 8, 8]}}, bytes(8), None),
        ({"a": {**F32, "data_offsets": [True, 8]}}, bytes(8), None),
        ({"a": {**F32, "more": 1}}, bytes(8), None),
        ({"a": F32}, bytes(7), None),
        ({"a": F32}, bytes(9), None),
        ({"a": F32, "b": F32}, bytes(8), None),
        ({"a": F32, "b": {**F32, "data_offsets": [4, 12]}}, bytes(12), None),
        ({"a": F32, "b": {**F32, "data_offsets": [12, 20]}}, bytes(20), None),
        ({"__metadata__": {"deepchange": 3}}, b"", None),
        ({"__metadata__": []}, b"", None),
        ({"__metadata__": {"deepchange": "{"}}, b"", None),
        ({"__metadata__": {"deepchange": "[" * 100_000}}, b"", None),
        ({"__metadata__": {"deepchange": "[]"}}, b"", None),
    ],
)
def test_a_hostile_header_is_refused_in_one_sentence(tmp_path, header, data, length):
    path = write(tmp_path / "w.safetensors", header, data, length)
    with pytest.raises(ModelDoesNotFit) as refused:
        read_card(path)
    assert "\n" not in str(refused.value)


def test_no_sentence_is_made_for_entries_that_make_sense(tmp_path, monkeypatch):
    path = write(tmp_path / "w.safetensors", TWO)
    monkeypatch.setattr(
        "deepchange.engine.catalogue.weights_header.msg", lambda text, **_: pytest.fail(text)
    )
    assert set(read_header(path).tensors) == {"a", "b"}


@pytest.mark.parametrize("content", [b"", b"1234567", b"<!DOCTYPE html><html></html>"])
def test_what_is_no_weights_file_is_refused(tmp_path, content):
    (tmp_path / "w").write_bytes(content)
    with pytest.raises(ModelDoesNotFit, match="no weights file of Deep Change"):
        read_header(tmp_path / "w")


def test_a_missing_file_and_a_folder_cannot_be_read(tmp_path):
    for path in (tmp_path / "none", tmp_path):
        with pytest.raises(ModelDoesNotFit, match="cannot be read"):
            read_card(path)


# The folder
# --------------------------------------------------------------------------------------------------


def test_weights_are_installed_found_listed_and_removed(whole, tmp_path):
    folder = tmp_path / "models"
    assert [file.shipped for file in installed(folder)[0]] == [True, True, True]
    file = install(whole, folder)
    assert file.path == folder / "dsifn.safetensors"
    names = [found.name for found in installed(folder)[0]]
    assert names == ["dsifn", "dsms-fcn-szada", "sentinel2-urban", "vhr-buildings"]
    assert find_weights("dsifn", folder) == file.path
    assert find_weights(whole, folder) == whole
    assert remove("dsifn", folder) == file.path
    assert list(folder.iterdir()) == []


def test_what_is_installed_is_not_replaced(whole, tmp_path):
    install(whole, tmp_path / "models")
    with pytest.raises(OutputRefused, match="installed already"):
        install(whole, tmp_path / "models")
    assert install(whole, tmp_path / "models", "other").name == "other"


def test_damaged_weights_are_not_installed(whole, tmp_path):
    whole.write_bytes(whole.read_bytes()[:-1] + b"\xff")
    with pytest.raises(ModelDoesNotFit, match="damaged"):
        install(whole, tmp_path / "models")
    assert not (tmp_path / "models").exists()


def test_one_damaged_file_does_not_hide_the_others(whole, tmp_path):
    install(whole, tmp_path / "models")
    (tmp_path / "models" / "bad.safetensors").write_bytes(b"nothing")
    files, problems = installed(tmp_path / "models")
    assert [file.name for file in files if not file.shipped] == ["dsifn"]
    assert len(problems) == 1
    assert "bad.safetensors" in problems[0]


@pytest.mark.parametrize(
    "name", ["../evil", "a/b", ".hidden", "", "a b", "x" * 101, "dsms-cn", "ir-mad"]
)
def test_a_name_that_is_a_path_or_taken_is_refused(whole, tmp_path, name):
    if name:
        with pytest.raises(ModelDoesNotFit, match="choose one of letters"):
            install(whole, tmp_path / "models", name)
    with pytest.raises(ModelDoesNotFit, match="is installed in"):
        remove(name, tmp_path / "models")
    assert whole.exists()


def test_an_unknown_name_is_refused_with_those_there_are(whole, tmp_path):
    install(whole, tmp_path / "models")
    there = r"“dsifm”.*\(there: dsifn, dsms-fcn-szada, sentinel2-urban, vhr-buildings\)"
    with pytest.raises(ModelDoesNotFit, match=there):
        find_weights("dsifm", tmp_path / "models")


def test_the_weights_that_come_along_are_whole_and_need_no_installing(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "dsms-fcn-szada").write_text("a file of that name in the current folder")
    path = find_weights("dsms-fcn-szada", tmp_path / "models")
    assert path.parent == SHIPPED
    card = verify(path)
    assert (card.network, card.commercial_use) == ("dsms-fcn", "no")
    assert "32 epochs had been seen on the test image" in card.threshold_chosen
    assert not (tmp_path / "models").exists()


def test_the_weights_that_come_along_are_not_removed(tmp_path):
    with pytest.raises(ModelDoesNotFit, match="comes with Deep Change and stays"):
        remove("dsms-fcn-szada", tmp_path / "models")
    assert find_weights("dsms-fcn-szada").is_file()


@pytest.mark.parametrize("name", ["dsms-fcn-szada", "DSMS-FCN-Szada"])
def test_a_file_of_the_users_own_takes_the_name_of_the_weights_that_come_along_and_says_so(
    whole, tmp_path, name
):
    mine = install(whole, tmp_path / "models", name).path
    files, problems = installed(tmp_path / "models")
    assert mine in [file.path for file in files]
    assert [file.name.lower() for file in files].count("dsms-fcn-szada") == 1
    assert find_weights(name, tmp_path / "models") == mine
    assert str(mine) in problems[0]
    remove(name, tmp_path / "models")
    assert find_weights(name, tmp_path / "models").parent == SHIPPED


def test_a_folder_that_cannot_be_made_is_a_sentence(whole, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(BadInput, match="cannot be written"):
        install(whole, tmp_path / "file" / "models")


@pytest.mark.parametrize(
    ("platform", "variable", "expected"),
    [
        ("linux", "XDG_DATA_HOME", "{base}/deepchange/models"),
        ("win32", "LOCALAPPDATA", "{base}/deepchange/models"),
        ("linux", None, "{home}/.local/share/deepchange/models"),
        ("darwin", None, "{home}/Library/Application Support/deepchange/models"),
        ("win32", None, "{home}/AppData/Local/deepchange/models"),
        ("linux", "DEEPCHANGE_MODELS", "{base}"),
        ("linux", "DEEPCHANGE_HOME", "{base}/models"),
    ],
)
def test_the_folder_is_where_the_platform_keeps_a_users_data(
    tmp_path, monkeypatch, platform, variable, expected
):
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "DEEPCHANGE_MODELS", "DEEPCHANGE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    monkeypatch.setattr(sys, "platform", platform)
    if variable:
        monkeypatch.setenv(variable, str(tmp_path / "base"))
    assert str(models_folder()) == expected.format(
        base=tmp_path / "base", home=tmp_path / "home"
    ).replace("/", os.sep)
    assert models_folder(tmp_path) == tmp_path
