"""Weights files made to fill the memory, or to be read without end: refused by counting, after
little work."""

import io
import pickle
import struct
import tracemalloc
import zipfile

import h5py
import numpy as np
import pytest
import torch
from deepchange.engine.errors import ModelDoesNotFit
from deepchange.engine.tensor.weights import budget, published_files, safe_unpickler
from deepchange.engine.tensor.weights.published_files import read_published

MEGABYTE = 2**20
HEAD = b"\x80\x02"


def text(value):
    return b"X" + struct.pack("<I", len(value)) + value.encode()


def in_both_forms(program, tmp_path):
    """The pickle as an older file, and within a zip file as newer ones are."""
    (tmp_path / "w.pth").write_bytes(program)
    with zipfile.ZipFile(tmp_path / "w.pt", "w") as archive:
        archive.writestr("archive/data.pkl", program)
    return tmp_path / "w.pth", tmp_path / "w.pt"


def refusal(path):
    """The sentence with which a file is refused, and the most memory that Python held meanwhile, in
    MB."""
    tracemalloc.start()
    try:
        with pytest.raises(ModelDoesNotFit) as refused:
            read_published(path)
        return str(refused.value), tracemalloc.get_traced_memory()[1] / MEGABYTE
    finally:
        tracemalloc.stop()


@pytest.fixture
def few(monkeypatch):
    """Budgets of a hundredth: what counts is that they end it, not how large they are."""
    monkeypatch.setattr(budget, "STEPS", 20_000)
    monkeypatch.setattr(budget, "CLASSES", 100)
    monkeypatch.setattr(budget, "ENTRIES", 1000)
    monkeypatch.setattr(budget, "MORE", 5 * MEGABYTE)


@pytest.mark.parametrize(
    "program",
    [
        b"\x80\x05\x96"
        + struct.pack("<Q", 300 * MEGABYTE)
        + b".",  # BYTEARRAY8: sets aside what it names
        b"\x80\x05\x97.",
        b"\x80\x05\x8f\x98.",
    ],
)
def test_buffers_are_refused_before_anything_is_set_aside(tmp_path, program):
    for path in in_both_forms(program, tmp_path):
        sentence, peak = refusal(path)
        assert "damaged" in sentence
        assert peak < 40


LIST_OF_PAIRS = (
    HEAD + b"ccollections\nOrderedDict\nq\x00](" + (text("a") + b"K\x01\x86") * 1000 + b"eq\x010"
)
CALLS = {
    "sets": HEAD + b"\x8f" * 30_000 + b".",
    "lists": HEAD + b"]" * 30_000 + b".",
    "nothing but work": HEAD + b"N0" * 30_000 + b".",
    "classes": HEAD + b"".join(b"cA\nB%d\n" % number for number in range(200)) + b".",
    "a mapping made again and again": LIST_OF_PAIRS + b"h\x00h\x01\x85R0" * 100 + b".",
    "a call with many arguments": HEAD
    + b"cA\nB\nq\x00("
    + b"N" * 1000
    + b"tq\x010"
    + b"h\x00h\x01R0" * 100
    + b".",
    "an object with many": HEAD
    + b"cA\nB\nq\x00("
    + b"N" * 1000
    + b"tq\x010"
    + b"h\x00h\x01\x810" * 100
    + b".",
    "a name without end": HEAD + b"c" + b"A" * 10_000 + b"\nB\n.",
    "a number without end": HEAD + b"L" + b"9" * 10_000 + b"L\n.",
}


@pytest.mark.parametrize("program", CALLS.values(), ids=CALLS)
def test_a_pickle_that_makes_more_than_weights_need_is_refused(few, tmp_path, program):
    for path in in_both_forms(program, tmp_path):
        sentence, peak = refusal(path)
        assert "asks for more than any weights need" in sentence
        assert peak < 40


def test_one_class_is_made_for_each_name_however_often_it_stands_there(few, tmp_path):
    program = HEAD + b"cA\nB\n0" * 5000 + b"}."
    for path in in_both_forms(program, tmp_path)[1:]:
        assert "holds no weights" in refusal(path)[0]


@pytest.mark.parametrize(
    "key",
    [
        b"".join(
            [b"]q\x00", *(b"]q%c(h%ch%ce" % (i + 1, i, i) for i in range(60))]
        ),  # 2^60 lists as a text
        b"\x8b" + struct.pack("<I", 100_000) + b"\x01" * 100_000,
    ],
    ids=["lists in lists", "a long number"],
)
def test_the_key_of_a_storage_is_a_text(tmp_path, key):
    named = (
        HEAD + b"(" + text("storage") + b"ctorch\nFloatStorage\n" + key + text("cpu") + b"K\x01tQ."
    )
    for path in in_both_forms(named, tmp_path):
        assert "damaged" in refusal(path)[0]


def test_a_long_number_is_no_key_of_a_mapping(tmp_path):
    program = HEAD + b"}\x8b" + struct.pack("<I", 100_000) + b"\x01" * 100_000 + b"Ns."
    assert "damaged" in refusal(in_both_forms(program, tmp_path)[1])[0]


def tensor_of(shape):
    """A pickle of a state dict with one tensor of that shape; storage 0 holds one number."""
    storage = (
        b"(" + text("storage") + b"ctorch\nFloatStorage\n" + text("0") + text("cpu") + b"K\x01tQ"
    )
    sides = b"(" + b"".join(b"\x8a\x06" + side.to_bytes(6, "little") for side in shape) + b"t"
    made = b"ctorch._utils\n_rebuild_tensor_v2\n(" + storage + b"K\x00" + sides + sides + b"\x89}tR"
    return HEAD + b"}" + text("w") + made + b"s."


@pytest.mark.parametrize("dimensions", [17, 30_000])
def test_a_tensor_of_more_dimensions_than_any_has_is_refused_before_they_are_multiplied(
    tmp_path, dimensions
):
    program = tensor_of([2**46] * dimensions)
    with zipfile.ZipFile(tmp_path / "w.pt", "w") as archive:
        archive.writestr("archive/data.pkl", program)
        archive.writestr("archive/data/0", bytes(4))
    assert "damaged" in refusal(tmp_path / "w.pt")[0]


def module_in_itself(names):
    """A pickled network that holds itself under all these names."""
    inner = b"".join(text(name) + b"h\x00" for name in names)
    return HEAD + b"cA\nNet\n)\x81q\x00}" + text("_modules") + b"}(" + inner + b"us" + b"b."


@pytest.mark.parametrize(
    "names", [[f"m{number}" for number in range(600)], ["n" * 100_000], ["a", "b"]]
)
def test_a_network_within_itself_is_not_followed_without_end(few, tmp_path, names):
    for path in in_both_forms(module_in_itself(names), tmp_path)[1:]:
        sentence, peak = refusal(path)
        assert "asks for more than any weights need" in sentence
        assert peak < 40


def test_views_of_one_storage_are_counted_each(few, tmp_path):
    storage = torch.zeros(MEGABYTE)
    torch.save({f"w{number}": storage.view(1024, 1024) for number in range(20)}, tmp_path / "w.pt")
    assert "asks for more" in refusal(tmp_path / "w.pt")[0]
    torch.save({"a": storage, "b": storage}, tmp_path / "tied.pt")
    assert set(read_published(tmp_path / "tied.pt").weights) == {"a", "b"}


def test_a_zip_file_of_very_many_entries_is_not_listed(tmp_path, monkeypatch):
    monkeypatch.setattr(published_files, "DIRECTORY", 10_000)
    with zipfile.ZipFile(tmp_path / "w.pt", "w") as archive:
        for number in range(300):
            archive.writestr(f"archive/data/{number}", b"")
    monkeypatch.setattr(zipfile, "ZipFile", None)
    assert "asks for more" in refusal(tmp_path / "w.pt")[0]


@pytest.mark.parametrize("target", ["other.h5", "pipe"])
def test_a_link_at_the_top_of_a_keras_file_is_not_followed(tmp_path, target):
    import os

    with h5py.File(tmp_path / "other.h5", "w") as file:
        file["SECRET/kernel:0"] = np.ones(3, "f4")
    os.mkfifo(tmp_path / "pipe")
    with h5py.File(tmp_path / "w.h5", "w") as file:
        file["model_weights"] = h5py.ExternalLink(target, "/")
        file["padding"] = np.zeros(100, "S1")
    with pytest.raises(ModelDoesNotFit):
        read_published(tmp_path / "w.h5")


def test_a_soft_link_at_the_top_is_not_followed_either_and_a_group_is(tmp_path):
    for name, link in (("soft", True), ("hard", False)):
        with h5py.File(tmp_path / f"{name}.h5", "w") as file:
            file["elsewhere/conv/kernel:0"] = np.ones(3, "f4")
            file["model_weights"] = h5py.SoftLink("/elsewhere") if link else file["elsewhere"]
        assert list(read_published(tmp_path / f"{name}.h5").weights) == ["conv/kernel:0"]


def test_a_piece_that_is_larger_than_its_array_is_refused(tmp_path):
    with h5py.File(tmp_path / "w.h5", "w") as file:
        made = file.create_dataset(
            "conv/kernel:0", (1,), "f4", chunks=(2**22,), maxshape=(None,), compression="gzip"
        )
        made[0] = 1.0
    assert "bytes in a piece" in refusal(tmp_path / "w.h5")[0]


def test_groups_within_themselves_are_counted(few, tmp_path):
    with h5py.File(tmp_path / "w.h5", "w") as file:
        group = file.create_group("layer")
        for number in range(5):
            group[f"again{number}"] = group
    assert "asks for more" in refusal(tmp_path / "w.h5")[0]


def test_arrays_that_unpack_to_far_more_than_the_file_are_refused(few, tmp_path):
    with h5py.File(tmp_path / "w.h5", "w") as file:
        file.create_dataset("conv/kernel:0", data=np.zeros(3 * MEGABYTE, "f4"), compression="gzip")
    assert "asks for more" in refusal(tmp_path / "w.h5")[0]


def test_a_pickle_is_read_no_further_than_weights_need(monkeypatch):
    monkeypatch.setattr(safe_unpickler, "PICKLED", 1000)
    file = io.BytesIO(pickle.dumps(["x" * 100] * 3, protocol=2) + bytes(10_000))
    assert safe_unpickler.read_pickle(file)[0] == ["x" * 100] * 3
    with pytest.raises((EOFError, pickle.UnpicklingError)):
        safe_unpickler.read_pickle(io.BytesIO(pickle.dumps("y" * 2000, protocol=2)))
