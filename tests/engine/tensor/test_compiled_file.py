"""What OpenVINO compiled is used again where it is whole and of this machine, else made anew."""

import numpy as np
import pytest
import torch
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.tensor import openvino
from deepchange.engine.tensor.compiled_file import CompiledFile
from deepchange.engine.tensor.networks import build

pytestmark = pytest.mark.skipif(
    openvino.version() is None, reason="OpenVINO is not installed here (pip install openvino)"
)
SHAPE = 3, 32, 32
HERE = ["this machine"]


@pytest.fixture(scope="module")
def card():
    return published_card("dsms-fcn", {}, chip_size=32, overlap=8)


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture(autouse=True)
def converted(card, home, monkeypatch):
    monkeypatch.setenv("DEEPCHANGE_HOME", str(home))
    if not openvino.folder_of(card, SHAPE).is_dir():
        torch.manual_seed(0)
        openvino.Compiled(build("dsms-fcn").eval().probability, card)(*dates())


def dates():
    rng = np.random.default_rng(0)
    return tuple(rng.random((1, *SHAPE), np.float32) for _ in range(2))


def answer(card, machine=HERE):
    compiled = openvino.compile_kept(card, SHAPE, 1, machine)
    return openvino.answers(compiled, *dates())[0].tobytes()


def kept(card):
    return sorted(openvino.folder_of(card, SHAPE).glob("*.compiled"))


def never(*_):
    raise AssertionError("compiled anew")


def test_the_second_time_nothing_is_compiled_and_the_answer_is_the_same(card, monkeypatch):
    first = answer(card)
    monkeypatch.setattr(openvino, "_compiled", never)
    assert answer(card) == first


def cut_off(content):
    return content[: len(content) // 2]


def a_bit_flipped(content):
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


def zeros_in_it(content):
    return content[:5000] + bytes(4096) + content[9096:]


@pytest.mark.parametrize("damaged", [cut_off, a_bit_flipped, zeros_in_it, lambda _: b""])
def test_a_damaged_file_is_not_even_shown_to_openvino_and_is_made_again(card, damaged):
    first = answer(card)
    (path,) = kept(card)
    whole = path.read_bytes()
    path.write_bytes(damaged(whole))
    assert CompiledFile(path.parent, [*HERE, 1]).read() is None
    assert answer(card) == first
    assert CompiledFile(path.parent, [*HERE, 1]).read() is not None


def test_what_another_machine_compiled_is_not_used_and_gives_way(card, monkeypatch):
    answer(card)
    before = kept(card)
    with monkeypatch.context() as patch:
        patch.setattr(openvino, "_compiled", never)
        with pytest.raises(AssertionError, match="compiled anew"):
            answer(card, ["another machine"])
    answer(card, ["another machine"])
    assert len(kept(card)) == 1
    assert kept(card) != before


def test_it_works_where_nothing_can_be_written(card, monkeypatch):
    def refuse(self, content):
        raise OSError("read-only")

    first = answer(card)
    for path in kept(card):
        path.unlink()
    monkeypatch.setattr("pathlib.Path.write_bytes", refuse)
    assert answer(card) == first
    assert kept(card) == []
