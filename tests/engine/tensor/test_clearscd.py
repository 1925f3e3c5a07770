from __future__ import annotations

import socket

import numpy as np
import pytest
import torch
from deepchange.engine.errors import BadInput, ModelDoesNotFit
from deepchange.engine.tensor.networks.clearscd import ClearSCD, convert_published
from support import parity

EXPECTED = parity.arrays("clearscd")
# The published network itself differs by 1e-5 between single and double precision.
TOLERANCE = 1e-4
TRAINING_ONLY = ("queue_", "ptr_", "proj_head.")


def pair(height, width):
    return tuple(torch.from_numpy(parity.image(seed, (1, 3, height, width))) for seed in (1, 2))


def same(name, value):
    assert value.shape == EXPECTED[name].shape
    return np.abs(value.numpy() - EXPECTED[name]).max() < TOLERANCE


@pytest.fixture(scope="module")
def published():
    manifest = parity.facts("clearscd")["state_dict"]
    return {name: parity.fill(name, tuple(shape)) for name, shape in manifest}


@pytest.fixture(scope="module")
def network(published):
    network = ClearSCD().eval()
    network.load_state_dict(convert_published(published))
    return network


@pytest.fixture(scope="module")
def quarter(network):
    with torch.inference_mode():
        return network.at_quarter(*pair(64, 64))


def test_clearscd_gives_the_published_logits(network):
    with torch.inference_mode():
        logits = network(*pair(64, 64))
    for name, value in zip(("seg_A", "seg_B", "BCD"), logits):
        assert same(f"{name}_64x64", value)


def test_clearscd_gives_the_published_logits_of_an_oblong_image(network):
    with torch.inference_mode():
        logits = network(*pair(96, 160))
    for name, value in zip(("seg_A", "seg_B", "BCD"), logits):
        assert same(f"{name}_96x160_rows1step3_cols2step5", value[:, :, 1::3, 2::5])


def test_the_encoder_sees_what_the_published_one_sees(network):
    with torch.inference_mode():
        levels = network.encoder(pair(64, 64)[0])[-4:]
    for name, level in zip(("c2", "c3", "c4", "c5"), levels):
        assert same(f"mid64_encoder_A_{name}", level)


def test_everything_at_a_quarter_of_the_size_is_as_published(network, quarter):
    assert same("mid64_decoder_A", quarter.features_before)
    assert same("mid64_seg_A_quarter", quarter.classes_before)
    assert same("mid64_seg_B_quarter", quarter.classes_after)
    assert same("mid64_bcd_quarter", quarter.change)
    with torch.inference_mode():
        assert same("mid64_proj_A", network.projection_head(quarter.features_before))


@pytest.mark.parametrize(
    ("part", "count"),
    [
        ("encoder", 4_007_548),
        ("decoder", 1_751_808),
        ("semantic_head", 10_377),
        ("change_head", 2_350),
        ("projection_head", 8_416),
    ],
)
def test_every_part_has_the_published_number_of_parameters(network, part, count):
    assert sum(parameter.numel() for parameter in getattr(network, part).parameters()) == count


def test_probabilities_are_those_of_the_logits(network):
    before, after = pair(64, 64)
    with torch.inference_mode():
        logits = network(before, after)
        probability = network.probability(before, after)
        classes_before, classes_after = network.classes(before, after)
    assert torch.equal(probability, logits.BCD.sigmoid())
    assert torch.equal(classes_before, logits.seg_A.softmax(1))
    assert torch.equal(classes_after, logits.seg_B.softmax(1))


def test_dates_swapped_give_the_same_change_and_the_land_covers_swapped(network):
    before, after = pair(64, 64)
    with torch.inference_mode():
        forth, back = network.probabilities(before, after), network.probabilities(after, before)
    torch.testing.assert_close(back.change, forth.change)
    torch.testing.assert_close(back.classes_before, forth.classes_after)


@pytest.mark.parametrize(("height", "width"), [(1, 1), (3, 40), (50, 70)])
def test_probabilities_come_at_the_size_of_the_image_whatever_that_is(network, height, width):
    with torch.inference_mode():
        change, classes_before, classes_after = network.probabilities(*pair(height, width))
    assert change.shape == (1, 1, height, width)
    assert 0 <= change.min() <= change.max() <= 1
    for classes in (classes_before, classes_after):
        assert classes.shape == (1, 9, height, width)
        torch.testing.assert_close(classes.sum(1), torch.ones(1, height, width))


def test_chips_that_do_not_fit_the_pyramid_are_refused_in_a_sentence(network):
    with pytest.raises(BadInput, match="multiples of 32 pixels, and these are 64 × 80"):
        network(*pair(64, 80))


def test_weights_without_what_only_training_needs_detect_the_same(published, network):
    stripped = {
        name: value for name, value in published.items() if not name.startswith(TRAINING_ONLY)
    }
    detecting = ClearSCD().eval()
    detecting.load_state_dict(convert_published(stripped))
    with torch.inference_mode():
        assert torch.equal(detecting.probability(*pair(32, 32)), network.probability(*pair(32, 32)))


def test_weights_trained_on_several_gpus_are_the_same_weights(published, network):
    converted = convert_published({f"module.{name}": value for name, value in published.items()})
    assert all(torch.equal(converted[name], value) for name, value in network.state_dict().items())


def test_weights_of_another_network_are_refused_with_the_names_that_do_not_fit(published):
    spoilt = {**published, "head.bias": np.zeros(1), "head_seg.0.bias": np.zeros(7)}
    del spoilt["decoder.p5.bias"]
    with pytest.raises(ModelDoesNotFit) as refusal:
        convert_published(spoilt)
    for part in (
        "missing: decoder.p5.bias",
        "unknown: head.bias",
        "head_seg.0.bias (7 instead of 9)",
    ):
        assert part in str(refusal.value)


def test_land_covers_side_by_side_and_another_number_of_classes_are_read_too(published):
    # Seven classes side by side: twice as many channels enter the change head and stay.
    sides = {
        "head_seg.0.weight": (7, 128, 3, 3),
        "head_seg.0.bias": (7,),
        "head_bcd.convs.3.weight": (1, 14, 3, 3),
    }
    for name, value in published.items():
        if (
            name.startswith("head_bcd.convs.")
            and name not in sides
            and value.ndim
            and value.shape[0] == 9
        ):
            sides[name] = (14, 14, 3, 3)[: value.ndim]
    weights = {**published, **{name: parity.fill(name, shape) for name, shape in sides.items()}}
    network = ClearSCD(classes=7, concatenate=True).eval()
    network.load_state_dict(convert_published(weights, classes=7, concatenate=True))
    with torch.inference_mode():
        forth, back = (
            network.probabilities(*pair(32, 32)),
            network.probabilities(*reversed(pair(32, 32))),
        )
    assert forth.classes_before.shape == (1, 7, 32, 32)
    assert not torch.allclose(forth.change, back.change, atol=1e-3)


def test_everything_but_the_unused_end_of_the_encoder_learns():
    network = ClearSCD().train()
    quarter = network.at_quarter(*pair(64, 64))
    loss = sum(part.square().mean() for part in quarter)
    (loss + network.projection_head(quarter.features_before).square().mean()).backward()
    idle = {name for name, parameter in network.named_parameters() if parameter.grad is None}
    assert idle == {"encoder._conv_head.weight", "encoder._bn1.weight", "encoder._bn1.bias"}


def test_building_clearscd_needs_no_internet(monkeypatch):
    def refuse(*arguments):
        raise AssertionError("the network went to the internet")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    ClearSCD()
