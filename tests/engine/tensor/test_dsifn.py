from __future__ import annotations

import copy
import socket

import numpy as np
import pytest
import safetensors.torch
import torch
from deepchange.engine.errors import BadInput, ModelDoesNotFit
from deepchange.engine.tensor.networks.dsifn import DSIFN, convert_published, published_name
from deepchange.engine.tensor.networks.modules import crop_to, pad_to_multiple
from support import parity


def image(seed, shape):
    return torch.from_numpy(parity.image(seed, shape))


def network_with(state, **options):
    """A network in evaluation mode, built without first drawing 50 million random numbers."""
    with torch.device("meta"):
        network = DSIFN(**options)
    network.load_state_dict(state, assign=True)
    return network.eval()


@pytest.fixture(scope="module")
def manifest():
    return parity.facts("dsifn")


@pytest.fixture(scope="module")
def published(manifest):
    return {name: parity.fill(name, tuple(shape)) for name, shape in manifest["manifest"]}


@pytest.fixture(scope="module")
def expected():
    return parity.arrays("dsifn")


@pytest.fixture(scope="module")
def separate(published):
    return network_with(convert_published(published), shared_encoder=False)


@pytest.fixture(scope="module")
def shared(published):
    return network_with(convert_published(published))


def watched(network):
    """Lists that fill with what leaves the branches and the heads, coarsest first."""
    fused, logits = [], []
    hooks = [
        m.register_forward_hook(lambda _m, _i, out: fused.append(out)) for m in network.branches
    ]
    hooks += [
        m.register_forward_hook(lambda _m, _i, out: logits.append(out)) for m in network.heads
    ]
    return fused, logits, hooks


@pytest.mark.parametrize(("case", "height", "width"), [("s64", 64, 64), ("s96x160", 96, 160)])
def test_two_encoders_give_the_published_maps_and_logits(separate, expected, case, height, width):
    fused, logits, hooks = watched(separate)
    with torch.inference_mode():
        maps = separate(image(1, (1, 3, height, width)), image(2, (1, 3, height, width)))
    for hook in hooks:
        hook.remove()

    for index, (probability, logit) in enumerate(zip(maps, reversed(logits))):
        np.testing.assert_allclose(probability, expected[f"{case}_out{index}"], rtol=0, atol=1e-5)
        np.testing.assert_allclose(logit, expected[f"{case}_logit{index}"], rtol=1e-4, atol=1e-4)
    if case == "s64":
        for index, features in enumerate(fused, start=1):
            np.testing.assert_allclose(
                features[:, :4], expected[f"s64_bnsa{index}"], rtol=1e-4, atol=1e-4
            )


def test_a_shared_encoder_gives_the_published_maps_with_the_weights_of_the_after_image(
    shared, expected
):
    with torch.inference_mode():
        maps = shared(image(1, (1, 3, 64, 64)), image(2, (1, 3, 64, 64)))
    for index, probability in enumerate(maps):
        np.testing.assert_allclose(
            probability, expected[f"shared_s64_out{index}"], rtol=0, atol=1e-5
        )


def test_the_logits_are_the_maps_before_their_sigmoid(shared):
    before, after = image(3, (1, 3, 32, 16)), image(4, (1, 3, 32, 16))
    with torch.inference_mode():
        for logits, probability in zip(shared.logits(before, after), shared(before, after)):
            torch.testing.assert_close(logits.sigmoid(), probability)


def test_the_parameters_are_as_many_as_published(separate, shared, manifest):
    assert sum(p.numel() for p in separate.parameters()) == manifest["parameters"] == 50_709_501
    assert sum(p.numel() for p in shared.parameters()) == 35_994_813


def test_every_entry_of_the_state_dict_has_its_published_name_and_shape(shared, manifest):
    ours = {published_name(name): list(entry.shape) for name, entry in shared.state_dict().items()}
    assert ours == dict(manifest["manifest"])


@pytest.mark.parametrize(("height", "width"), [(1, 1), (15, 33), (16, 16)])
def test_probability_fits_images_of_any_size(shared, height, width):
    with torch.inference_mode():
        probability = shared.probability(
            image(1, (2, 3, height, width)), image(2, (2, 3, height, width))
        )
    assert probability.shape == (2, 1, height, width)
    assert probability.min() >= 0
    assert probability.max() <= 1


def test_probability_is_that_of_the_image_mirrored_beyond_its_right_and_bottom_edges(shared):
    before, after = image(1, (1, 3, 21, 40)), image(2, (1, 3, 21, 40))
    beyond = ((0, 0), (0, 0), (0, 11), (0, 8))
    mirrored = [
        torch.from_numpy(np.pad(date.numpy(), beyond, mode="symmetric")) for date in (before, after)
    ]
    with torch.inference_mode():
        torch.testing.assert_close(
            shared.probability(before, after), shared(*mirrored)[0][:, :, :21, :40]
        )


def test_padding_reflects_again_and_again_and_leaves_fitting_images_alone():
    narrow = torch.tensor([[[[1.0, 2.0, 3.0]]]])
    assert pad_to_multiple(narrow, 8)[0, 0, 0].tolist() == [1, 2, 3, 3, 2, 1, 1, 2]
    assert pad_to_multiple(narrow, 8).shape == (1, 1, 8, 8)
    fitting = torch.zeros(1, 1, 8, 16)
    assert pad_to_multiple(fitting, 8) is fitting
    assert torch.equal(crop_to(pad_to_multiple(narrow, 8), narrow), narrow)


def test_a_chip_that_the_poolings_cannot_halve_is_refused_in_a_sentence(shared):
    with pytest.raises(
        BadInput, match=r"multiples of 16 pixels, and these are 40 × 64\. Choose a chip size"
    ):
        shared(torch.zeros(1, 3, 40, 64), torch.zeros(1, 3, 40, 64))


def test_the_module_prefix_of_training_on_several_gpus_is_ignored(published):
    plain, prefixed = published, {f"module.{name}": value for name, value in published.items()}
    assert convert_published(prefixed).keys() == convert_published(plain).keys()


def test_the_one_spatial_attention_of_old_files_is_used_at_every_scale(published):
    old = {name: value for name, value in published.items() if not name.startswith("sa")}
    state = convert_published({**old, "sa.conv1.weight": published["sa3.conv1.weight"]})
    for scale in range(5):
        ours = state[f"branches.{scale}.spatial_attention.conv.weight"]
        np.testing.assert_array_equal(ours, published["sa3.conv1.weight"])


def test_weights_that_do_not_fit_are_refused_with_a_list_of_what_is_wrong(published):
    wrong = {**published, "epoch": np.zeros(1), "o5_conv4.bias": np.zeros(3)}
    del wrong["ca2.fc1.weight"]
    with pytest.raises(ModelDoesNotFit) as refusal:
        convert_published(wrong)
    sentence = str(refusal.value)
    assert "missing: ca2.fc1.weight" in sentence
    assert "unknown: epoch" in sentence
    assert "of another shape: o5_conv4.bias (3 instead of 1)" in sentence
    assert "DSIFN" in sentence


def test_weights_of_a_stranger_are_refused_without_listing_hundreds_of_names():
    with pytest.raises(ModelDoesNotFit, match=r", 224 more; unknown: fc\.weight"):
        convert_published({"fc.weight": np.zeros((2, 2))})


def test_the_gradient_reaches_everything_that_is_used(shared):
    network = copy.deepcopy(shared)
    for logits in network.logits(image(1, (1, 3, 16, 16)), image(2, (1, 3, 16, 16))):
        logits.sum().backward(retain_graph=True)
    without = {name.split(".")[0] for name, p in network.named_parameters() if p.grad is None}
    assert without == {"unused_attention", "unused_norms"}


def test_a_frozen_encoder_learns_nothing():
    with torch.device("meta"):
        network = DSIFN(frozen_encoder=True, shared_encoder=False)
    learning = {name.split(".")[0] for name, p in network.named_parameters() if p.requires_grad}
    assert {"branches", "heads", "ups"} <= learning
    assert not learning & {"encoder_before", "encoder_after"}


def test_dropout_stands_in_every_convolution_block_at_the_rate_asked():
    with torch.device("meta"):
        published, asked = DSIFN(), DSIFN(dropout=0.1)
    rates = [
        [m.p for m in n.modules() if isinstance(m, torch.nn.Dropout)] for n in (published, asked)
    ]
    assert rates == [[0.6] * 14, [0.1] * 14]


def test_a_shared_encoder_is_saved_once_and_loads_again(shared, tmp_path):
    file = tmp_path / "dsifn.safetensors"
    safetensors.torch.save_model(shared, str(file))
    assert file.stat().st_size < 4.1 * 35_994_813

    again = network_with(shared.state_dict())
    again.branches[0].norm = torch.nn.BatchNorm2d(512)  # what the file must bring back
    safetensors.torch.load_model(again, file)
    before, after = image(1, (1, 3, 16, 16)), image(2, (1, 3, 16, 16))
    with torch.inference_mode():
        assert torch.equal(again.eval()(before, after)[0], shared(before, after)[0])


def test_building_the_network_downloads_nothing(monkeypatch):
    def refuse(*_):
        raise AssertionError("The network must not go online.")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    with torch.device("meta"):
        DSIFN(shared_encoder=False)
