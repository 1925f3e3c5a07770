"""Lite: one encoder for both dates, any number of bands, any size."""

import sys

import pytest
import segmentation_models_pytorch as smp
import torch
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.weights import weights_file
from segmentation_models_pytorch.decoders.fpn.decoder import FPNDecoder


def test_both_dates_are_read_by_one_encoder():
    torch.manual_seed(0)
    network = build("lite").eval()
    seen = []
    network.encoder.register_forward_hook(lambda module, given, answer: seen.append(given[0]))
    before, after = torch.rand(2, 1, 3, 32, 32)
    with torch.inference_mode():
        network.probability(before, after)
    assert [torch.equal(image, date) for image, date in zip(seen, (before, after))] == [True, True]


@pytest.mark.parametrize("bands", [1, 4, 13])
def test_any_number_of_bands_is_saved_and_loaded(bands, tmp_path):
    torch.manual_seed(0)
    network = build("lite", bands=bands).eval()
    before, after = torch.rand(2, 1, bands, 40, 50)
    card = published_card("lite", {"bands": bands})
    assert len(card.bands) == bands
    weights_file.save(network, card, tmp_path / "w.safetensors")
    loaded, _ = weights_file.load(tmp_path / "w.safetensors")
    with torch.inference_mode():
        assert torch.equal(loaded.probability(before, after), network.probability(before, after))


def test_red_green_and_blue_are_shown_as_to_imagenet_and_other_bands_by_the_raster():
    assert published_card("lite", {}).normalisation.statistics == "fixed"
    assert published_card("lite", {"bands": 4}).normalisation.statistics == "raster"


@pytest.mark.parametrize("bands", [3, 4])
def test_encoder_and_pyramid_answer_to_the_last_bit_as_those_that_weights_were_learned_with(bands):
    torch.manual_seed(0)
    encoder = smp.encoders.get_encoder(
        "tu-tf_efficientnet_lite0", in_channels=bands, depth=5, weights=None
    )
    pyramid = FPNDecoder([2 * count for count in encoder.out_channels], 5, 64, 64, 0.1)
    network = build("lite", bands=bands)
    network.encoder.load_state_dict(encoder.state_dict())
    network.decoder.load_state_dict(pyramid.state_dict())
    assert network.encoder.out_channels == tuple(encoder.out_channels)
    image = torch.rand(2, bands, 96, 64)
    for module in (encoder, pyramid, network):
        module.train()  # what batches do to the moments, too
    levels = encoder(image)
    ours = network.encoder(image)
    assert all(torch.equal(one, other) for one, other in zip(ours, levels))
    assert all(
        torch.equal(one, other) for one, other in zip(network.encoder.buffers(), encoder.buffers())
    )
    seen = [torch.cat([level, level], dim=1) for level in levels]
    pyramid.eval()
    network.eval()
    assert torch.equal(network.decoder(seen[2:]), pyramid(seen))


def test_no_library_of_networks_is_imported_for_it(monkeypatch):
    for name in [*sys.modules]:
        if name.startswith("deepchange.engine.tensor.networks."):
            monkeypatch.delitem(sys.modules, name)
    for library in ("segmentation_models_pytorch", "timm", "torchvision"):
        monkeypatch.setitem(sys.modules, library, None)
    assert build("lite").encoder.out_channels == (3, 16, 24, 40, 112, 320)
    with pytest.raises(ModuleNotFoundError, match="segmentation_models_pytorch"):
        build("clearscd")
