from __future__ import annotations

import socket

import numpy as np
import pytest
import torch
from deepchange.engine.errors import BadInput, ModelDoesNotFit
from deepchange.engine.tensor.networks.misgnet import MISGNet, convert_published
from support import parity

EXPECTED = parity.arrays("misgnet")
# The published network itself differs by 8e-5 between single and double precision, of logits up to
# 47.
TOLERANCE = 1e-3


def pair(height, width):
    return tuple(torch.from_numpy(parity.image(seed, (1, 3, height, width))) for seed in (1, 2))


def same(name, value):
    assert value.shape == EXPECTED[name].shape
    return np.abs(value.numpy() - EXPECTED[name]).max() < TOLERANCE


@pytest.fixture(scope="module")
def published():
    manifest = parity.facts("misgnet")["state_dict"]
    return {name: parity.fill(name, tuple(shape)) for name, shape in manifest}


@pytest.fixture(scope="module")
def network(published):
    network = MISGNet().eval()
    network.load_state_dict(convert_published(published))
    return network


@pytest.fixture(scope="module")
def features(network):
    with torch.inference_mode():
        return [network.features(image) for image in pair(64, 64)]


@pytest.fixture(scope="module")
def guided(network, features):
    with torch.inference_mode():
        return network.guided(*features)


@pytest.fixture(scope="module")
def differences(guided):
    return [torch.abs(before - after) for before, after in guided]


@pytest.mark.parametrize(("height", "width"), [(64, 64), (96, 160), (50, 70)])
def test_misgnet_gives_the_published_logits(network, height, width):
    with torch.inference_mode():
        assert same(f"logits_{height}x{width}", network(*pair(height, width)))


def test_the_encoder_sees_what_the_published_one_sees(network, features):
    before = features[0]
    with torch.inference_mode():
        unused = network.encoder.stages[3](before[-1])
    for stage, seen in enumerate([*before, unused], 1):
        assert same(f"mid64_backbone_date1_stage{stage}", seen)


@pytest.mark.parametrize("level", [0, 1, 2])
def test_each_level_gathers_the_published_graph(network, features, level):
    with torch.inference_mode():
        graph, assignment = network.guidance[level].project_before(features[0][level].flatten(2))
    assert same(f"mid64_graph{level}_date1_nodes", graph)
    assert same(f"mid64_graph{level}_date1_assign", assignment)


@pytest.mark.parametrize("level", [0, 1, 2])
def test_each_date_learns_from_the_other_what_it_learns_in_the_published_network(guided, level):
    before, after = guided[level]
    assert same(f"mid64_guided{level}_date1", before)
    assert same(f"mid64_guided{level}_date2", after)


def test_differences_are_brought_together_as_published(network, differences):
    fine, middle, coarse = differences
    with torch.inference_mode():
        assert same("mid64_decode1", network.decode1(middle, network.translate1(coarse)))
        assert same("mid64_decode2", network.decode2(fine, network.translate2(middle)))
        decoded = network.decode(differences)
        assert same("mid64_decode3", decoded)
        assert same("mid64_head_before_upsampling", network.head(decoded))


def test_misgnet_has_the_published_number_of_parameters(network):
    assert sum(parameter.numel() for parameter in network.parameters()) == 17_674_850


def test_probability_is_that_of_the_second_channel(network):
    before, after = pair(64, 64)
    with torch.inference_mode():
        unchanged, changed = network(before, after)[0]
        probability = network.probability(before, after)
    torch.testing.assert_close(probability[0, 0], torch.sigmoid(changed - unchanged))


@pytest.mark.parametrize(("height", "width"), [(1, 1), (3, 40), (50, 70)])
def test_probability_comes_at_the_size_of_the_image_whatever_that_is(network, height, width):
    with torch.inference_mode():
        probability = network.probability(*pair(height, width))
    assert probability.shape == (1, 1, height, width)
    assert 0 <= probability.min() <= probability.max() <= 1


def test_chips_too_short_for_the_encoder_are_refused_in_a_sentence(network):
    with pytest.raises(BadInput, match="at least 29 × 29 pixels, and these are 28 × 64"):
        network(*pair(28, 64))
    assert network(*pair(29, 29)).shape == (1, 2, 32, 32)


def test_the_moving_average_is_taken_where_a_file_holds_both(published, network):
    ema = {f"ema_model.{name}": value for name, value in published.items()}
    online = {f"online_model.{name}": value + 1 for name, value in published.items()}
    converted = convert_published({**online, **ema, "initted": np.ones(1), "step": np.ones(1)})
    assert all(torch.equal(converted[name], value) for name, value in network.state_dict().items())


def test_weights_trained_on_several_gpus_are_the_same_weights(published, network):
    converted = convert_published({f"module.{name}": value for name, value in published.items()})
    assert all(torch.equal(converted[name], value) for name, value in network.state_dict().items())


def test_weights_of_another_network_are_refused_with_the_names_that_do_not_fit(published):
    spoilt = {**published, "head.bias": np.zeros(1), "Translayer1.bn.bias": np.zeros(7)}
    del spoilt["final2.1.conv.weight"]
    with pytest.raises(ModelDoesNotFit) as refusal:
        convert_published(spoilt)
    for part in (
        "missing: final2.1.conv.weight",
        "unknown: head.bias",
        "Translayer1.bn.bias (7 instead of 128)",
    ):
        assert part in str(refusal.value)


def test_everything_but_what_the_paper_never_computes_learns():
    network = MISGNet().train()
    network(*pair(64, 64)).square().mean().backward()
    idle = {name for name, parameter in network.named_parameters() if parameter.grad is None}
    assert idle == {
        name
        for name, _ in network.named_parameters()
        if name.startswith("encoder.stages.3.") or ".third." in name
    }


def test_building_misgnet_needs_no_internet(monkeypatch):
    def refuse(*arguments):
        raise AssertionError("the network went to the internet")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    MISGNet()
