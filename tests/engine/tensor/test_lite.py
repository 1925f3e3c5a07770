"""Lite: one encoder for both dates, any number of bands, any size."""

import pytest
import torch
from deepchange.engine.catalogue.lookup import trained
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.errors import ModelDoesNotFit
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.weights import weights_file
from torch.nn import functional as F


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


def answers(before, after, **options):
    """Log-odds of a network of the same random weights, whatever its options."""
    torch.manual_seed(0)
    network = build("lite", **options).eval()
    with torch.inference_mode():
        return network.logits(before, after)


def resized(image, size):
    return F.interpolate(image, size=size, mode="bilinear", align_corners=False)


def test_images_are_enlarged_before_it_looks_and_its_answer_is_shrunk_again():
    before, after = torch.rand(2, 1, 3, 33, 50)
    by_hand = answers(resized(before, (66, 100)), resized(after, (66, 100)))
    shrunk = resized(by_hand[:, None], (33, 50))[:, 0]
    torch.testing.assert_close(answers(before, after, enlarge=2.0), shrunk, rtol=0, atol=1e-6)
    assert torch.equal(answers(before, after, enlarge=1.0), answers(before, after))


@pytest.mark.parametrize("enlarge", [1.5, 4])
@pytest.mark.parametrize("size", [(1, 1), (3, 40), (33, 50)])
def test_an_enlarging_network_takes_images_of_any_size_and_answers_every_pixel(size, enlarge):
    found = answers(*torch.rand(2, 2, 3, *size), enlarge=enlarge)
    assert found.shape == (2, *size)
    assert bool(found.isfinite().all())


def test_weights_say_by_how_much_their_network_enlarges_and_take_longer_for_it(tmp_path):
    torch.manual_seed(0)
    cards = [published_card("lite", options) for options in ({}, {"enlarge": 2.0})]
    made = [build("lite", **card.options).eval() for card in cards]
    before, after = torch.rand(2, 1, 3, 40, 50)
    for network, card, name in zip(made, cards, ("usual", "enlarging")):
        weights_file.save(network, card, tmp_path / f"{name}.safetensors")
    loaded, card = weights_file.load(tmp_path / "enlarging.safetensors")
    assert card.options == {"enlarge": 2.0}
    with torch.inference_mode():
        assert torch.equal(loaded.probability(before, after), made[1].probability(before, after))
    usual, enlarging = (
        trained(tmp_path / f"{name}.safetensors", card)
        for name, card in zip(("usual", "enlarging"), cards)
    )
    assert enlarging.seconds_per_megapixel == 4 * usual.seconds_per_megapixel


@pytest.mark.parametrize("enlarge", [0.5, 5, float("nan"), True, "2"])
def test_nonsense_is_refused_with_what_may_be_given(enlarge):
    with pytest.raises(
        ModelDoesNotFit, match=r"“enlarge” of Lite is .*; give a number from 1 to 4"
    ):
        build("lite", enlarge=enlarge)
