from __future__ import annotations

import copy
import inspect
import socket
import subprocess
import sys
from functools import lru_cache
from importlib import import_module

import pytest
import torch
from deepchange.engine.catalogue.networks import GRAPH, NETWORKS, channels_of, classes_of
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.errors import ModelDoesNotFit
from deepchange.engine.tensor import networks
from deepchange.engine.tensor.networks import build, build_to_load, name_of
from deepchange.engine.tensor.openvino import QUICKER
from deepchange.engine.tensor.weights import weights_file

SIDE = 32
# Networks whose change does not depend on which date is the earlier.
SYMMETRIC = ("dsms-cn", "bsfnet", "clearscd")


def outputs(answer):
    """Every tensor of an answer, whatever holds them."""
    return [answer] if isinstance(answer, torch.Tensor) else list(answer)


@lru_cache(maxsize=1)
def evaluated(name):
    torch.manual_seed(0)
    return build(name).eval()


@pytest.fixture(scope="class", params=list(NETWORKS))
def name(request):
    return request.param


class TestEveryNetwork:
    """What holds for each of them alike; class-scoped parameters keep one network in memory at a
    time."""

    def pair(self, name, height=SIDE, width=SIDE, count=1):
        generator = torch.Generator().manual_seed(1)
        shape = (2, count, channels_of(name, {}), height, width)
        return tuple(torch.randn(shape, generator=generator))

    def test_its_options_and_their_defaults_are_those_of_the_facts(self, name):
        parameters = inspect.signature(type(evaluated(name))).parameters
        facts = NETWORKS[name]
        assert {option: parameters[option].default for option in parameters} == {
            option: described.default for option, described in facts.options.items()
        }
        assert all(described.accepts(described.default) for described in facts.options.values())

    def test_it_is_known_by_its_name(self, name):
        assert name_of(evaluated(name)) == name

    def test_made_to_be_loaded_it_draws_nothing_and_answers_as_the_drawn_one(self, name):
        wanted, pair = evaluated(name), self.pair(name)
        before = torch.get_rng_state()
        made = build_to_load(name).eval()
        assert torch.equal(torch.get_rng_state(), before)
        made.load_state_dict(wanted.state_dict())
        with torch.inference_mode():
            assert torch.equal(made.probability(*pair), wanted.probability(*pair))

    @pytest.mark.parametrize("size", [(1, 1), (3, 40), (33, 50), (SIDE, SIDE)])
    def test_probability_has_the_size_of_the_image_and_is_one(self, name, size):
        with torch.inference_mode():
            probability = evaluated(name).probability(*self.pair(name, *size))
        assert probability.shape == (1, 1, *size)
        assert probability.dtype == torch.float32
        assert bool(((probability >= 0) & (probability <= 1)).all())

    def test_a_batch_gives_what_each_pair_alone_gives(self, name):
        before, after = self.pair(name, count=2)
        with torch.inference_mode():
            together = evaluated(name).probability(before, after)
            alone = evaluated(name).probability(before[1:], after[1:])
        torch.testing.assert_close(together[1:], alone, rtol=1e-4, atol=1e-5)

    def test_the_layout_of_memory_does_not_matter(self, name):
        pair = self.pair(name)
        with torch.inference_mode():
            expected = evaluated(name).probability(*pair)
            got = evaluated(name).probability(
                *(image.to(memory_format=torch.channels_last) for image in pair)
            )
        torch.testing.assert_close(got, expected, rtol=1e-4, atol=1e-5)

    def test_swapped_dates_matter_only_where_they_may(self, name):
        before, after = self.pair(name)
        with torch.inference_mode():
            forth, back = (
                evaluated(name).probability(*dates) for dates in ((before, after), (after, before))
            )
        # BSFNet's distance has 1e-6 added to each difference of the dates.
        assert (name in SYMMETRIC) == torch.allclose(forth, back, atol=1e-5)

    def test_land_cover_is_a_probability_for_each_class(self, name):
        count = classes_of(name, {})
        assert hasattr(evaluated(name), "classes") == bool(count)
        if count:
            with torch.inference_mode():
                for found in evaluated(name).classes(*self.pair(name, 33, 50)):
                    assert found.shape == (1, count, 33, 50)
                    torch.testing.assert_close(found.sum(1), torch.ones(1, 33, 50))

    def test_it_learns_from_a_batch_of_two(self, name):
        network = copy.deepcopy(evaluated(name)).train()
        loss = sum(
            output.square().mean() for output in outputs(network(*self.pair(name, 64, 64, count=2)))
        )
        loss.backward()
        gradients = [
            parameter.grad for parameter in network.parameters() if parameter.grad is not None
        ]
        assert len(gradients) > 0.5 * len(list(network.parameters()))
        assert all(bool(gradient.isfinite().all()) for gradient in gradients)

    def test_it_is_saved_and_loaded_whole(self, name, tmp_path):
        card = weights_file.save(
            evaluated(name), published_card(name, {}), tmp_path / "w.safetensors"
        )
        loaded, read = weights_file.load(tmp_path / "w.safetensors")
        assert read == card
        assert not loaded.training
        with torch.inference_mode():
            assert torch.equal(
                loaded.probability(*self.pair(name)), evaluated(name).probability(*self.pair(name))
            )


# The others are converted, and compared, by test_openvino.py.
@pytest.mark.parametrize("name", [name for name in NETWORKS if name not in QUICKER])
@pytest.mark.filterwarnings("ignore::torch.jit.TracerWarning")  # sizes are fixed on purpose
def test_a_network_can_be_traced_as_openvino_reads_networks(name):
    pair = TestEveryNetwork().pair(name)
    with torch.inference_mode():
        traced = torch.jit.trace(evaluated(name), pair, check_trace=False)
        for got, expected in zip(outputs(traced(*pair)), outputs(evaluated(name)(*pair))):
            torch.testing.assert_close(got, expected, rtol=1e-4, atol=1e-5)


def test_building_needs_no_internet(monkeypatch):
    def refuse(*_):
        raise AssertionError("a network went to the internet")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    # Without memory: random numbers for all of them would take seconds.
    with torch.device("meta"):
        for name in NETWORKS:
            build(name)


def test_every_network_has_facts_and_every_fact_a_network():
    assert set(networks._HOME_OF) == {*NETWORKS, GRAPH}


def test_importing_the_networks_brings_no_torch():
    program = "import sys, deepchange.engine.tensor.networks; print('torch' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("name", "options", "sentence"),
    [
        ("unet", {}, "no network “unet”; choose one of dsms-cn, dsms-fcn"),
        ("bsfnet", {"layers": 3}, "BSFNet has no option “layers”; it takes none"),
        ("dsifn", {"shared": False}, "no option “shared”; it takes shared_encoder"),
        (
            "clearscd",
            {"classes": 1_000_000},
            "“classes” of ClearSCD is 1000000; give a whole number from 2 to 255",
        ),
        ("dsms-fcn", {"bands": "3"}, "give a whole number from 1 to 64"),
    ],
)
def test_an_unknown_name_or_option_is_one_sentence(name, options, sentence):
    with pytest.raises(ModelDoesNotFit, match=sentence) as refused:
        build(name, **options)
    assert "\n" not in str(refused.value)


def test_options_reach_the_network():
    with torch.device("meta"):
        one, two = build("dsifn"), build("dsifn", shared_encoder=False)
        assert build("dsms-fcn", bands=6).encoder.level1[0].in_channels == 6
        assert build("clearscd", classes=5).semantic_head.out_channels == 5
    assert one.encoder_before is one.encoder_after
    assert two.encoder_before is not two.encoder_after


def test_channel_attention_of_early_weights_takes_the_mean_twice():
    dsifn = import_module("deepchange.engine.tensor.networks.dsifn")
    torch.manual_seed(0)
    attention, early = dsifn.ChannelAttention(16), dsifn.ChannelAttention(16, mean_twice=True)
    early.load_state_dict(attention.state_dict())
    flat, uneven = torch.ones(1, 16, 4, 4), torch.rand(1, 16, 4, 4)
    # The maximum of a flat image is its mean.
    torch.testing.assert_close(early(flat), attention(flat))
    assert not torch.allclose(early(uneven), attention(uneven))


def test_dsms_cn_computes_a_whole_image_as_it_would_with_real_surroundings():
    torch.manual_seed(0)
    network = build("dsms-cn", bands=2, width=0.5, pooling=3).eval()
    before, after = torch.rand(2, 1, 2, 60, 50)
    with torch.inference_mode():
        whole, dense = network.probability(before, after), network.dense(before, after)
    inside = slice(network.radius, -network.radius)
    torch.testing.assert_close(
        whole[:, :, inside, inside], dense.softmax(1)[:, 1:], rtol=1e-4, atol=1e-5
    )
