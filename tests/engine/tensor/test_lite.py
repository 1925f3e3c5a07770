"""Lite: one encoder for both dates, any number of bands, any size."""

import pytest
import torch
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.weights import weights_file


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
