"""Networks that travel as a graph: computed without code, and believed no more than other files."""

import numpy as np
import pytest
import torch
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.errors import ModelDoesNotFit
from deepchange.engine.tensor import openvino
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.networks.graph import Graph
from deepchange.engine.tensor.weights.weights_file import import_published, load, save

pytestmark = pytest.mark.skipif(
    openvino.version() is None, reason="OpenVINO is not installed here (pip install openvino)"
)
SIDE = 32


@pytest.fixture(scope="module")
def fcn():
    torch.manual_seed(0)
    return build("dsms-fcn").eval()


@pytest.fixture(scope="module")
def parts(fcn):
    """Text and numbers of a graph."""
    return openvino.graph_of(fcn.probability, (3, SIDE, SIDE))


@pytest.fixture
def written(parts, tmp_path):
    """Write a weights file of such parts."""

    def write(text=parts[0], numbers=parts[1], bands=3):
        card = published_card("graph", {"bands": bands}, chip_size=SIDE, overlap=8)
        save(Graph(bands).fill(text, numbers), card, tmp_path / "own.safetensors")
        return tmp_path / "own.safetensors"

    return write


def dates(*shape):
    return torch.rand(2, *shape, generator=torch.Generator().manual_seed(1))


def test_a_file_of_it_answers_as_the_network_does(written, fcn):
    network, card = load(written())
    assert (card.network, network.size) == ("graph", SIDE)
    before, after = dates(2, 3, SIDE, SIDE)
    with torch.inference_mode():
        wanted = fcn.probability(before, after)
    np.testing.assert_allclose(network.probability(before, after), wanted, atol=1e-4)


@pytest.mark.parametrize("side", [(20, 32), (1, 7)])
def test_smaller_chips_are_mirrored_and_cut(side, written):
    network, _ = load(written())
    assert network.probability(*dates(1, 3, *side)).shape == (1, 1, *side)


def test_larger_chips_are_refused(written):
    network, _ = load(written())
    with pytest.raises(ModelDoesNotFit, match="chips of 32 pixels at the most"):
        network.probability(*dates(1, 3, SIDE + 1, SIDE))


def refused(path):
    network, _ = load(path)
    with pytest.raises(ModelDoesNotFit, match="holds no graph of a network for two dates"):
        network.probability(*dates(1, 3, 8, 8))


def test_what_is_no_graph_of_two_dates_is_refused(written, parts):
    text, numbers = parts
    refused(written(b""))
    refused(written(b"\x08\x07import os"))
    refused(written(text[: len(text) // 2]))
    refused(written(text, numbers[: len(numbers) // 2]))
    refused(written(text.replace(b'type="Convolution"', b'type="NoSuchLayer"')))


def test_a_graph_of_other_bands_than_its_card_names_is_refused(written):
    network, _ = load(written(bands=4))
    with pytest.raises(ModelDoesNotFit, match="two dates of 4 band"):
        network.probability(*dates(1, 4, 8, 8))


def test_a_file_that_says_graph_and_holds_other_tensors_is_refused(tmp_path, written):
    from safetensors.torch import load_file, save_file

    path = written()
    state = {**load_file(path), "more": torch.zeros(2)}
    save_file(state, tmp_path / "more.safetensors")
    with pytest.raises(ModelDoesNotFit):
        load(tmp_path / "more.safetensors")


def test_no_published_weights_are_taken_for_it(tmp_path):
    torch.save({"weight": torch.zeros(3)}, tmp_path / "some.pth")
    with pytest.raises(ModelDoesNotFit, match="no weights are published in another form"):
        import_published(tmp_path / "some.pth", "graph")
