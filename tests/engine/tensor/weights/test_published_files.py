from __future__ import annotations

import os
import pickle
import re
import struct
import sys
import types
import zipfile
from collections import OrderedDict
from types import SimpleNamespace

import h5py
import numpy as np
import pytest
import torch
from deepchange.engine.errors import ModelDoesNotFit
from deepchange.engine.tensor.weights.published_files import read_published
from deepchange.engine.tensor.weights.safe_unpickler import Hostile, read_pickle
from safetensors.torch import save_file
from support import parity
from torch import nn

STATE = OrderedDict(
    [
        ("first.weight", torch.arange(6.0).reshape(2, 3)),
        ("first.bias", torch.tensor([1.5, -2.0], dtype=torch.float64)),
        ("norm.num_batches_tracked", torch.tensor(7)),
        ("half", torch.ones(3, dtype=torch.bfloat16)),
        ("transposed", torch.arange(6.0).reshape(2, 3).T),
    ]
)


def is_state(weights):
    return list(weights) == list(STATE) and all(
        torch.equal(weights[name], STATE[name]) for name in STATE
    )


@pytest.fixture(params=[True, False], ids=["zip", "older form"])
def save(request, tmp_path):
    """Saves an object with torch, in either of its forms."""

    def write(content, name="weights.pth"):
        path = tmp_path / name
        torch.save(content, path, _use_new_zipfile_serialization=request.param)
        return path

    return write


def test_a_state_dict_is_read_as_torch_wrote_it(save):
    assert is_state(read_published(save(STATE)).weights)


@pytest.mark.parametrize("wrapper", ["state_dict", "model", "net_CD", "model_state_dict"])
def test_a_state_dict_is_found_beside_what_training_saves_with_it(save, wrapper):
    optimiser = torch.optim.Adam([torch.nn.Parameter(torch.ones(4))])
    optimiser.param_groups[0]["params"][0].grad = torch.ones(4)
    optimiser.step()
    checkpoint = {
        "epoch": 3,
        "metric": np.float64(0.5),
        wrapper: STATE,
        "optimizer": optimiser.state_dict(),
    }
    assert is_state(read_published(save(checkpoint)).weights)


def test_the_prefix_of_several_gpus_goes_away_within_a_wrapper(save):
    wrapped = {"state_dict": {f"module.model.{name}": value for name, value in STATE.items()}}
    assert is_state(read_published(save(wrapped)).weights)


def test_a_safetensors_file_is_read(tmp_path):
    save_file(
        {name: value.contiguous() for name, value in STATE.items()}, tmp_path / "w.safetensors"
    )
    weights = read_published(tmp_path / "w.safetensors").weights
    assert all(torch.equal(weights[name], STATE[name]) for name in STATE)


def test_arrays_under_the_names_of_tensorflow_are_read_from_npz(tmp_path):
    np.savez(tmp_path / "w.npz", **{"scope/kernel:0": np.ones((2, 3)), "scope/bias": np.zeros(3)})
    assert set(read_published(tmp_path / "w.npz").weights) == {"scope/kernel:0", "scope/bias:0"}


# Whole pickled networks
# ---------------------------------------------------------------------------------------------


@pytest.fixture
def foreign_module(monkeypatch):
    """A module of somebody else's program with a network class; `forget` makes it unknown, as it is
    to us."""
    module = types.ModuleType("models.mynet.mynet4")

    class Part(nn.Module):
        pass

    class MyNet(nn.Module):
        pass

    for kind in (Part, MyNet):
        kind.__module__, kind.__qualname__ = module.__name__, kind.__name__
        setattr(module, kind.__name__, kind)
    parents = ("models", "models.mynet", "models.mynet.mynet4")
    for name in parents:
        monkeypatch.setitem(
            sys.modules, name, module if name == module.__name__ else types.ModuleType(name)
        )

    def forget():
        for name in parents:
            monkeypatch.delitem(sys.modules, name, raising=False)

    return SimpleNamespace(Part=Part, MyNet=MyNet, forget=forget)


def planted(network, part, state):
    """Hangs every entry of a state dict into a network, at the place that its name says."""
    for name, value in state.items():
        *path, last = name.split(".")
        module = network
        for step in path:
            if step not in module._modules:
                module.add_module(step, part())
            module = module._modules[step]
        if last.startswith(("running", "num")):
            module.register_buffer(last, value)
        else:
            module.register_parameter(last, nn.Parameter(value, requires_grad=False))
    return network


@pytest.mark.filterwarnings("ignore:Couldn't retrieve source code")
def test_a_whole_pickled_network_gives_its_state_dict_without_its_classes(save, foreign_module):
    network = planted(
        foreign_module.MyNet(), foreign_module.Part, {name: STATE[name] for name in list(STATE)[:3]}
    )
    network.register_buffer("scratch", torch.ones(1), persistent=False)
    path = save(network)
    foreign_module.forget()
    weights = read_published(path).weights
    assert set(weights) == {"first.weight", "first.bias", "norm.num_batches_tracked"}
    assert torch.equal(weights["first.weight"], STATE["first.weight"])
    assert "models.mynet.mynet4" not in sys.modules


@pytest.mark.filterwarnings("ignore:Couldn't retrieve source code")
def test_the_average_and_the_trained_network_of_a_pickled_wrapper_are_both_read(
    save, foreign_module
):
    wrapper = foreign_module.Part()
    for name, factor in (("ema_model", 1.0), ("online_model", 2.0)):
        part = planted(
            foreign_module.MyNet(),
            foreign_module.Part,
            {"first.weight": factor * STATE["first.weight"]},
        )
        wrapper.add_module(name, part)
    wrapper.register_buffer("initted", torch.tensor(True))
    path = save(wrapper)
    foreign_module.forget()
    weights = read_published(path).weights
    assert torch.equal(weights["ema_model.first.weight"], STATE["first.weight"])
    assert torch.equal(weights["online_model.first.weight"], 2 * STATE["first.weight"])


# Keras
# --------------------------------------------------------------------------------------------------


def keras_file(path, first_number, below="", numbered_from_none=False):
    """DSMS-FCN as Keras saves it: the encoder in a model of its own, automatic numbers that start
    anywhere."""
    manifest = parity.facts("dsmsfcn")["manifest"]
    expected = {}
    with h5py.File(path, "w") as file:
        if below:
            file.create_group("optimizer_weights/training").create_dataset("Adam", data=np.ones(3))
        root = file.require_group(below) if below else file
        for entry, shape in sorted(manifest):
            expected[entry] = parity.fill(entry, tuple(shape), layout="keras")
            layer, kind = entry.split("/")
            if not layer.startswith("Conv"):
                stem, _, number = layer.rpartition("_")
                number = int(number) - 1 + first_number
                layer = stem if numbered_from_none and number == 0 else f"{stem}_{number}"
            in_encoder = layer.startswith("Conv") or (
                stem == "conv2d" and number - first_number < 24
            )
            root.create_dataset(
                f"{'FEM' if in_encoder else layer}/{layer}/{kind}", data=expected[entry]
            )
    return expected


@pytest.mark.parametrize(
    ("first_number", "below", "numbered_from_none"),
    [(1, "", False), (0, "model_weights", True), (41, "", False)],
)
def test_automatic_layer_numbers_of_keras_count_by_their_rank(
    tmp_path, first_number, below, numbered_from_none
):
    expected = keras_file(tmp_path / "w.h5", first_number, below, numbered_from_none)
    weights = read_published(tmp_path / "w.h5").weights
    assert set(weights) == set(expected)
    assert all(np.array_equal(weights[name], expected[name]) for name in expected)


def test_a_keras_file_cannot_point_at_other_files(tmp_path):
    keras_file(tmp_path / "other.h5", 1)
    with h5py.File(tmp_path / "w.h5", "w") as file:
        file["FEM"] = h5py.ExternalLink(str(tmp_path / "other.h5"), "/FEM")
    with pytest.raises(ModelDoesNotFit, match="holds no weights"):
        read_published(tmp_path / "w.h5")


def test_a_keras_file_that_claims_more_than_it_holds_is_refused(tmp_path):
    with h5py.File(tmp_path / "w.h5", "w") as file:
        file.create_dataset(
            "layer/kernel:0", shape=(1_000_000, 1_000_000), chunks=(1000, 1000), dtype="f4"
        )
    with pytest.raises(ModelDoesNotFit, match="damaged"):
        read_published(tmp_path / "w.h5")


# Files that are none, or worse
# --------------------------------------------------------------------------------------


def refusal(path):
    """The sentence with which a file is refused. How little that takes:
    tests/security/test_weights_bombs.py."""
    with pytest.raises(ModelDoesNotFit) as refused:
        read_published(path)
    assert "\n" not in str(refused.value)
    return str(refused.value)


class Program:
    """Runs a command as soon as it is unpickled the usual way."""

    def __init__(self, command):
        self.command = command

    def __reduce__(self):
        return os.system, (self.command,)


@pytest.mark.parametrize("inside", [False, True], ids=["alone", "beside weights"])
def test_a_program_packed_as_weights_is_named_and_never_run(save, tmp_path, inside):
    program = Program(f"touch {tmp_path / 'was-run'}")
    path = save({"state_dict": STATE, "extra": program} if inside else program)
    assert "system, which no weights need; nothing in it was run" in refusal(path)
    assert not (tmp_path / "was-run").exists()


def test_a_program_in_a_plain_pickle_is_never_run_either(tmp_path):
    path = tmp_path / "w.pth"
    path.write_bytes(pickle.dumps(Program(f"touch {tmp_path / 'was-run'}")))
    assert "system" in refusal(path)
    assert not (tmp_path / "was-run").exists()


@pytest.mark.parametrize(
    "program",
    [
        b"\x80\x02c__builtin__\neval\n(X\x04\x00\x00\x001+1\n tR.",
        b"\x80\x02cimportlib\nimport_module\n(X\x02\x00\x00\x00ostR.",
        b"\x80\x04\x8c\x08builtins\x8c\x04exec\x93(\x8c\x01xtR.",
        b"\x80\x04\x8c\x02os\x8c\x0asystem\n\x1b[2\x93(\x8c\x01xtR.",
    ],
)
def test_ways_to_run_something_are_refused_by_name(tmp_path, program):
    (tmp_path / "w.pth").write_bytes(program)
    with (tmp_path / "w.pth").open("rb") as file, pytest.raises(Hostile):
        read_pickle(file)
    assert "is not safe" in refusal(tmp_path / "w.pth")


@pytest.mark.parametrize(
    "program",
    [
        b"\x80\x02" + b"(" * 200_000 + b"t" * 200_000 + b".",  # tuples inside one another
        b"\x80\x02}" + b")" + b"\x85" * 200_000 + b"K\x01s.",  # the same as the key of a mapping
        b"\x80\x02]r\xff\xff\xff\x7f.",  # a place in the memory two thousand million places on
        b"\x80\x04\x8e\xff\xff\xff\xff\xff\xff\xff\x7f.",  # a text of 2^63 bytes
        b"\x80\x02"
        + b"(lp0\n"
        + b"".join(b"(g%dg%dlp%d\n" % (i, i, i + 1) for i in range(60))
        + b".",
        # spoils what reads it
        b"\x80\x02ccollections\nOrderedDict\n}X\x08\x00\x00\x00__init__K\x01sb.",
        b"\x80\x02.",
        b"\x80\x02c",
    ],
    ids=["nested", "nested key", "memo", "text", "doubling lists", "spoiler", "nothing", "cut"],
)
def test_pickle_bombs_are_refused_at_once(tmp_path, program):
    (tmp_path / "w.pth").write_bytes(program)
    refusal(tmp_path / "w.pth")
    with zipfile.ZipFile(tmp_path / "w.zip", "w") as archive:
        archive.writestr("archive/data.pkl", program)
    refusal(tmp_path / "w.zip")


def test_what_one_hostile_file_changes_does_not_reach_the_next(save, tmp_path):
    spoiler = b"\x80\x02ctorch._utils\n_rebuild_tensor_v2\n}X\x03\x00\x00\x00_doNsb."
    (tmp_path / "w.pth").write_bytes(spoiler)
    refusal(tmp_path / "w.pth")
    assert is_state(read_published(save(STATE)).weights)


def test_a_tensor_larger_than_what_it_is_cut_from_is_refused(save):
    assert "damaged" in refusal(save({"w": torch.ones(1).expand(1_000_000, 1_000_000)}))


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path):
    with zipfile.ZipFile(tmp_path / "w.pth", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("archive/data.pkl", bytes(50_000_000))
    assert "compressed archive" in refusal(tmp_path / "w.pth")


def test_a_zip_file_of_something_else_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "w.zip", "w") as archive:
        archive.writestr("model.pth", b"something")
    assert "without weights in it; unpack it" in refusal(tmp_path / "w.zip")


@pytest.mark.parametrize("share", [0.3, 0.9, 0.999])
def test_a_truncated_file_is_called_damaged(save, share):
    path = save({f"layer{index}": torch.rand(100) for index in range(50)})
    path.write_bytes(path.read_bytes()[: int(share * path.stat().st_size)])
    assert "is damaged or only a part of a file; download it again" in refusal(path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"\n <!DOCTYPE html><html><body>Google Drive - virus scan warning", "is a web page"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n", "git lfs pull"),
        (b"hello, world", "none of the forms"),
        (b"\x89HDF\r\n\x1a\n" + bytes(100), "damaged"),
        (b"PK\x03\x04" + bytes(100), "damaged"),
        (struct.pack("<Q", 1 << 60) + b'{"a":', "no weights file|only a part"),
    ],
    ids=["empty", "web page", "pointer", "text", "HDF5", "zip", "safetensors"],
)
def test_what_is_no_weights_file_is_refused_with_what_to_do(tmp_path, content, sentence):
    (tmp_path / "w.pth").write_bytes(content)
    assert re.search(sentence, refusal(tmp_path / "w.pth"))


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    assert "cannot be read" in refusal(tmp_path / "none.pth")
    assert "is a folder" in refusal(tmp_path)


def test_a_checkpoint_without_weights_says_so(save):
    assert "holds no weights" in refusal(save({"epoch": 3}))
