from __future__ import annotations

import copy
import re
import socket

import numpy as np
import pytest
import torch
from deepchange.engine.errors import ModelDoesNotFit
from deepchange.engine.tensor.networks.bsfnet import (
    BSFNet,
    convert_published,
    distance,
    published_name,
)
from support import parity

LONG, SHORT = "basenet.context_path.features.", "basenet.context_path."


def pair(height, width, batch=1):
    return tuple(torch.from_numpy(parity.image(seed, (batch, 3, height, width))) for seed in (1, 2))


@pytest.fixture(scope="module")
def manifest():
    return parity.facts("bsfnet")


@pytest.fixture(scope="module")
def published(manifest):
    return {name: parity.fill(name, tuple(shape)) for name, shape in manifest["manifest"]}


@pytest.fixture(scope="module")
def expected():
    return parity.arrays("bsfnet")


def network_with(published):
    with torch.device("meta"):
        network = BSFNet()
    network.load_state_dict(convert_published(published), assign=True)
    return network.eval()


@pytest.fixture(scope="module")
def plain(published):
    return network_with(published)


@pytest.fixture(scope="module")
def calm(published):
    """With small residual sums: the context does not drown the spatial path, so every path
    shows."""
    last_norm = re.compile(r"(bn3|downsample\.1)\.weight$")
    return network_with(
        {n: v * np.float32(0.25) if last_norm.search(n) else v for n, v in published.items()}
    )


@pytest.fixture
def network(plain, calm, request):
    return {"plain": plain, "calm": calm}[request.param]


@pytest.mark.parametrize(
    ("network", "weights", "height", "width"),
    [
        (weights, weights, height, width)
        for weights in ("plain", "calm")
        for height, width in ((64, 64), (96, 160), (45, 67))
    ],
    indirect=["network"],
)
def test_the_distances_are_the_published_ones(network, weights, expected, height, width):
    case = f"{weights}_s{height}" + (f"x{width}" if width != height else "")
    with torch.inference_mode():
        embeddings = network(*pair(height, width))
    np.testing.assert_allclose(
        distance(*embeddings)[:, 0], expected[f"{case}_dist"], rtol=0, atol=1e-4
    )
    for name, embedding in zip((f"{case}_emb1", f"{case}_emb2"), embeddings):
        if name in expected:
            step = width // expected[name].shape[-1]  # stored thinned out
            np.testing.assert_allclose(
                embedding[..., ::step, ::step], expected[name], rtol=0, atol=1e-4
            )


@pytest.mark.parametrize(
    ("network", "array", "module", "channel_step"),
    [
        ("plain", "plain_s64_raw1", "project", 1),
        ("calm", "calm_s64_raw1", "project", 1),
        ("calm", "calm_s64_sx1", "spatial_path", 2),
        ("calm", "calm_s64_cx1", "context_path", 4),
        ("calm", "calm_s64_bam1", "gate", 2),
        ("calm", "calm_s64_ffm1", "fusion", 1),
    ],
    indirect=["network"],
)
def test_every_step_on_the_way_gives_the_published_features(
    network, expected, array, module, channel_step
):
    seen = []
    hook = getattr(network, module).register_forward_hook(
        lambda _module, _inputs, out: seen.append(out)
    )
    with torch.inference_mode():
        network.embed(pair(64, 64)[0])
    hook.remove()
    tolerance = 1e-4 * np.abs(expected[array]).max()
    np.testing.assert_allclose(
        seen[0][:, ::channel_step, ::4, ::4], expected[array], rtol=0, atol=tolerance
    )


def test_training_normalises_each_date_by_itself_as_published(calm, expected, manifest):
    network = copy.deepcopy(calm).train()
    with torch.no_grad():
        apart = distance(*network(*pair(64, 64, batch=2)))
    np.testing.assert_allclose(
        apart[:, 0, ::2, ::2], expected["calm_train_dist"], rtol=0, atol=5e-3
    )

    after = {published_name(name): entry for name, entry in network.state_dict().items()}
    stored = [name for name in expected if name.startswith("calm_train_after.")]
    assert len(stored) == 5
    for name in stored:
        np.testing.assert_allclose(
            after[name[len("calm_train_after.") :]], expected[name], rtol=1e-4, atol=1e-4
        )
    counted = manifest["losses"]["calm_train_num_batches_tracked_after"]
    assert {
        int(entry) for name, entry in after.items() if name.endswith("num_batches_tracked")
    } == {counted}


def test_the_parameters_are_as_many_as_published_without_the_classifier_nobody_uses(
    plain, manifest
):
    assert (
        sum(p.numel() for p in plain.parameters())
        == manifest["parameters"] - 2_049_000
        == 30_366_294
    )


def test_every_entry_of_the_state_dict_has_its_published_name_and_shape(plain, manifest):
    ours = {published_name(name): list(entry.shape) for name, entry in plain.state_dict().items()}
    assert ours == {
        name: shape for name, shape in manifest["manifest"] if not name.startswith(LONG)
    }


def test_the_vectors_have_unit_length(plain):
    with torch.inference_mode():
        for embedding in plain(*pair(32, 32)):
            torch.testing.assert_close(embedding.norm(dim=1), torch.ones(1, 32, 32))


@pytest.mark.parametrize(("height", "width"), [(1, 1), (2, 3), (45, 67)])
def test_probability_fits_images_of_any_size(calm, height, width):
    with torch.inference_mode():
        probability = calm.probability(*pair(height, width))
    assert probability.shape == (1, 1, height, width)
    assert probability.min() >= 0
    assert probability.max() <= 1


def test_half_the_distance_is_the_probability_of_change(calm, expected):
    with torch.inference_mode():
        probability = calm.probability(*pair(45, 67))
    published = expected["calm_s45x67_dist"][:, None, :45, :67]  # the network answers 46 x 68
    np.testing.assert_allclose(probability, published / 2, rtol=0, atol=1e-4)
    assert ((probability.numpy() > 0.5) == (published > 1.0)).mean() > 0.999


def test_opposite_vectors_are_change_for_certain_and_equal_ones_hardly_any(calm, monkeypatch):
    up, down = torch.full((1, 16, 4, 4), 0.25), torch.full((1, 16, 4, 4), -0.25)
    for seen, probability in (((up, down), 1.0), ((up, up), 2e-6)):
        monkeypatch.setattr(calm, "forward", lambda _before, _after, seen=seen: seen)
        torch.testing.assert_close(
            calm.probability(*pair(4, 4)), torch.full((1, 1, 4, 4), probability)
        )


def test_published_weights_load_by_either_name_of_the_resnet(published, plain):
    short = {n: v for n, v in published.items() if not n.startswith(LONG)}
    long = {n: v for n, v in published.items() if n.startswith(LONG)}
    long |= {n: v for n, v in published.items() if not n.startswith(SHORT)}
    only_short, only_long = convert_published(short), convert_published(long)
    assert only_short.keys() == only_long.keys() == plain.state_dict().keys()
    np.testing.assert_array_equal(
        only_short["context_path.encoder.conv1.weight"], published[f"{SHORT}conv1.weight"]
    )
    np.testing.assert_array_equal(
        only_long["context_path.encoder.conv1.weight"], published[f"{LONG}conv1.weight"]
    )


def test_the_short_name_wins_where_a_file_holds_both_and_the_module_prefix_is_ignored(published):
    state = convert_published({f"module.{name}": value for name, value in published.items()})
    np.testing.assert_array_equal(
        state["context_path.encoder.conv1.weight"], published[f"{SHORT}conv1.weight"]
    )


def test_weights_that_do_not_fit_are_refused_with_a_list_of_what_is_wrong(published):
    wrong = {
        **published,
        f"{LONG}layer9.weight": np.zeros(1),
        "basenet.conv.bias": np.zeros((3, 2)),
    }
    del wrong["basenet.supervision1.bias"]
    with pytest.raises(ModelDoesNotFit) as refusal:
        convert_published(wrong)
    sentence = str(refusal.value)
    assert "missing: basenet.supervision1.bias" in sentence
    assert "unknown: basenet.context_path.layer9.weight" in sentence
    assert "of another shape: basenet.conv.bias (3 × 2 instead of 16)" in sentence
    assert "BSFNet" in sentence


def test_the_gradient_reaches_everything_that_is_used(calm):
    network = copy.deepcopy(calm).train()
    distance(*network(*pair(32, 32, batch=2))).mean().backward()
    without = {name.split(".")[0] for name, p in network.named_parameters() if p.grad is None}
    assert without == {"unused_heads"}
    assert all(p.grad.isfinite().all() for p in network.parameters() if p.grad is not None)


def test_equal_images_have_a_finite_gradient(calm):
    before = pair(16, 16)[0].requires_grad_()
    distance(*calm(before, before.detach())).sum().backward()
    assert before.grad.isfinite().all()


def test_vectors_and_distances_stay_single_precision_under_autocast(calm):
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        embedding = calm.embed(pair(32, 32)[0])
        assert embedding.dtype == calm.probability(*pair(32, 32)).dtype == torch.float32
    torch.testing.assert_close(embedding.norm(dim=1), torch.ones(1, 32, 32))


def test_saved_weights_load_again(calm, tmp_path):
    torch.save(calm.state_dict(), tmp_path / "bsfnet.pt")
    with torch.device("meta"):
        again = BSFNet()
    again.load_state_dict(torch.load(tmp_path / "bsfnet.pt", weights_only=True), assign=True)
    with torch.inference_mode():
        assert torch.equal(again.eval().probability(*pair(16, 16)), calm.probability(*pair(16, 16)))


def test_a_new_network_starts_with_kaiming_weights_outside_its_resnet():
    weight = BSFNet().context_path.attention_16.conv.weight
    assert weight.std().item() == pytest.approx((2 / 1024) ** 0.5, rel=0.01)


def test_building_the_network_downloads_nothing(monkeypatch):
    def refuse(*_):
        raise AssertionError("The network must not go online.")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    with torch.device("meta"):
        BSFNet()
