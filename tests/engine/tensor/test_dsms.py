from __future__ import annotations

import numpy as np
import pytest
import torch
from deepchange.engine.errors import ModelDoesNotFit
from deepchange.engine.tensor.networks.dsms import DsmsCn, DsmsFcn, state_from_published
from support import parity


def published(name, *, without=()):
    """The published names of a fixture, filled with its deterministic weights."""
    manifest = parity.facts(name)["manifest"]
    return {
        entry: parity.fill(entry, tuple(shape), layout="keras")
        for entry, shape in manifest
        if not any(word in entry for word in without)
    }


def image(seed, shape):
    """A fixture's input in our layout (N, C, H, W)."""
    return torch.from_numpy(parity.image(seed, shape)).permute(0, 3, 1, 2).contiguous()


@pytest.fixture(scope="module")
def fcn():
    network = DsmsFcn(bands=3).eval()
    network.load_state_dict(state_from_published(network, published("dsmsfcn")))
    return network


@pytest.fixture(scope="module")
def expected_fcn():
    return parity.arrays("dsmsfcn")


@pytest.mark.parametrize(
    ("case", "seeds", "shape"),
    [("a", (1, 2), (1, 64, 64, 3)), ("b", (1, 2), (1, 48, 80, 3)), ("c", (3, 4), (2, 32, 16, 3))],
)
def test_dsms_fcn_gives_the_published_logits_and_probabilities(
    fcn, expected_fcn, case, seeds, shape
):
    before, after = (image(seed, shape) for seed in seeds)
    with torch.inference_mode():
        logits, probability = fcn.logits(before, after), fcn(before, after)
    np.testing.assert_allclose(logits, expected_fcn[f"{case}_logit"], atol=1e-4)
    np.testing.assert_allclose(probability, expected_fcn[f"{case}_prob"], atol=1e-5)


def test_dsms_fcn_with_exchanged_dates_gives_the_published_other_answer(fcn, expected_fcn):
    before, after = image(1, (1, 64, 64, 3)), image(2, (1, 64, 64, 3))
    with torch.inference_mode():
        exchanged = fcn.logits(after, before)
    np.testing.assert_allclose(exchanged, expected_fcn["a_swapped_logit"], atol=1e-4)


def test_the_encoder_of_dsms_fcn_gives_the_published_features(fcn, expected_fcn):
    with torch.inference_mode():
        skips, bottom = fcn.encoder(image(1, (1, 16, 16, 3)))
    for level, skip in enumerate(skips, start=1):
        np.testing.assert_allclose(
            skip.permute(0, 2, 3, 1), expected_fcn[f"enc_f{level}"], atol=1e-4
        )
    np.testing.assert_allclose(bottom.permute(0, 2, 3, 1), expected_fcn["enc_net"], atol=1e-4)


def test_dsms_fcn_has_as_many_parameters_as_published(fcn):
    assert sum(parameter.numel() for parameter in fcn.parameters()) == 768_129
    assert sum(parameter.numel() for parameter in fcn.encoder.parameters()) == 191_904


@pytest.mark.parametrize("size", [(1, 1), (5, 7), (17, 16), (33, 50)])
def test_dsms_fcn_takes_images_of_any_size(fcn, size):
    with torch.inference_mode():
        probability = fcn(torch.rand(2, 3, *size), torch.rand(2, 3, *size))
    assert probability.shape == (2, *size)
    assert bool(((probability >= 0) & (probability <= 1)).all())


def test_an_image_of_odd_size_is_mirrored_to_the_next_multiple_of_sixteen(fcn):
    before, after = torch.rand(1, 3, 30, 32), torch.rand(1, 3, 30, 32)
    mirrored = [torch.cat([date, date[:, :, [28, 27]]], 2) for date in (before, after)]
    with torch.inference_mode():
        torch.testing.assert_close(fcn.logits(before, after), fcn.logits(*mirrored)[:, :30])


@pytest.fixture(scope="module", params=[False, True], ids=["separate biases", "shared biases"])
def cn(request):
    shared = request.param
    network = DsmsCn(bands=4, shared_biases=shared).eval()
    weights = published("dsmscn", without=("Fea_Ext__1",) if shared else ())
    network.load_state_dict(state_from_published(network, weights))
    return network


@pytest.mark.parametrize(("case", "seeds", "count"), [("a", (1, 2), 64), ("b", (3, 4), 5)])
def test_dsms_cn_gives_the_published_logits_of_patches(cn, case, seeds, count):
    expected = parity.arrays("dsmscn")
    name = case if cn.after_encoder is not None else f"{case}_shared"
    with torch.inference_mode():
        logits = cn(*(image(seed, (count, 9, 9, 4)) for seed in seeds))[:, :, 0, 0]
    np.testing.assert_allclose(logits, expected[f"{name}_logit"], atol=1e-4)
    np.testing.assert_allclose(logits.softmax(1), expected[f"{name}_prob"], atol=1e-5)


def test_dsms_cn_with_biases_for_each_date_stores_as_many_values_as_published():
    network = DsmsCn(bands=4, shared_biases=False)
    parameters = sum(parameter.numel() for parameter in network.parameters())
    assert (
        parameters + network.norm.running_mean.numel() + network.norm.running_var.numel() == 407_170
    )


def test_the_streams_of_both_dates_train_one_set_of_kernels():
    network = DsmsCn(bands=2, width=0.5, shared_biases=False)
    assert network.after_encoder.level1[0].weight is network.encoder.level1[0].weight
    assert network.after_encoder.level1[0].bias is not network.encoder.level1[0].bias


@pytest.mark.parametrize("pooling", [3, 9])
def test_dense_logits_do_not_depend_on_where_the_chip_ends(pooling):
    torch.manual_seed(1)
    network = DsmsCn(bands=3, width=0.5, pooling=pooling, dropout=False, outputs=1).eval()
    before, after = torch.rand(2, 1, 3, 60, 64)
    inside = (slice(None), slice(None), slice(6, 54), slice(7, 60))
    with torch.inference_mode():
        whole, part = network.dense(before, after), network.dense(before[inside], after[inside])
    assert whole.shape == (1, 1, 60 - 2 * network.radius, 64 - 2 * network.radius)
    torch.testing.assert_close(whole[:, :, 6:-6, 7:-4], part, rtol=1e-4, atol=1e-5)


def test_a_pixel_farther_away_than_the_radius_does_not_count():
    torch.manual_seed(1)
    network = DsmsCn(bands=3, width=0.5, pooling=3, dropout=False, outputs=1).eval().double()
    side = 2 * network.radius + 1
    before, after = torch.rand(
        2, 1, 3, side + 2, side + 2, dtype=torch.float64, requires_grad=False
    )
    before.requires_grad_()
    network.dense(before, after)[0, 0, 1, 1].backward()
    reached = before.grad[0].abs().sum(0) > 0
    assert reached[1:-1, 1:-1][0].any()
    assert not reached[0].any()
    assert not reached[:, -1].any()


def test_weights_start_with_the_spread_of_their_fan_in():
    torch.manual_seed(1)
    network = DsmsFcn()
    kernel = network.decode[0][0].weight
    assert kernel.std().item() == pytest.approx((2 / (256 * 9)) ** 0.5, rel=0.02)
    assert not network.decode[0][0].bias.any()
    assert DsmsCn().judge.point[0].bias.tolist() == pytest.approx([0.1] * 128)


def test_weights_with_missing_unknown_and_misshapen_entries_are_refused_with_the_list():
    weights = published("dsmsfcn")
    weights["conv2d_99/kernel:0"] = weights.pop("conv2d_3/bias:0")
    weights["Conv_1/kernel:0"] = weights["Conv_1/kernel:0"][:, :, :2]
    with pytest.raises(ModelDoesNotFit) as refusal:
        state_from_published(DsmsFcn(), weights)
    assert "missing conv2d_3/bias:0" in str(refusal.value)
    assert "unknown conv2d_99/kernel:0" in str(refusal.value)
    assert "Conv_1/kernel:0 of shape (3, 3, 2, 16)" in str(refusal.value)


def test_a_network_with_shared_biases_refuses_weights_with_biases_for_each_date():
    with pytest.raises(ModelDoesNotFit, match="unknown Fea_Ext__1/layer_1_conv/Variable:0"):
        state_from_published(DsmsCn(bands=4), published("dsmscn"))
