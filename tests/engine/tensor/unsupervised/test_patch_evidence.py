from __future__ import annotations

import numpy as np
import pytest
import torch
from deepchange.engine.arrays.prediction import Sample
from deepchange.engine.errors import NothingToAssess
from deepchange.engine.tensor.networks.dsms import DsmsCn
from deepchange.engine.tensor.unsupervised import patches
from deepchange.engine.tensor.unsupervised.fit import fit

VALID = np.ones((40, 40), bool)


@pytest.fixture(scope="module", autouse=True)
def short_lessons():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(patches, "EPOCHS", 3)
        patch.setattr(patches, "BATCH", 20)
        patch.setattr(patches, "MOST_PER_CLASS", 60)
        yield


def field(seed=1):
    """A pair (3, 40, 40) of noise; a block has turned bright, another one, smaller, a little
    brighter."""
    draw = np.random.default_rng(seed)
    before, after = draw.normal(size=(2, 3, 40, 40)).astype(np.float32)
    after[:, 10:28, 12:30] += 12
    after[:, 30:36, 2:8] += 5
    return before, after


def learned():
    before, after = field()
    return fit(Sample([before], [after], [VALID]), method="dsms-cn-published", seed=1)


@pytest.fixture(scope="module")
def model(short_lessons):
    return learned()


def test_the_published_recipe_finds_the_bright_block_and_leaves_the_rest(model):
    before, after = field()
    strip = (array[None, ..., 12:22, :] for array in (before, after, VALID))
    probability = model.predict(*strip)[0]
    assert (probability[4:6, 16:26] > 0.5).all()
    assert (probability[4:6, 36:] < 0.5).all()
    assert (probability[4:6, :6] < 0.5).all()
    facts = model.describe()
    assert facts["samples_per_class"] == 60
    assert facts["cluster_centres"] == sorted(facts["cluster_centres"])


def test_the_published_recipe_repeats_itself_with_the_same_seed(model):
    before, after = field()
    small = tuple(array[None, ..., 8:20, 8:20] for array in (before, after, VALID))
    first, second = (each.predict(*small) for each in (model, learned()))
    np.testing.assert_array_equal(first, second)


def test_a_pair_without_surely_changed_pixels_is_refused_with_another_way():
    before, _ = field()
    with pytest.raises(NothingToAssess, match="dsms-cn or ir-mad"):
        fit(Sample([before], [before], [VALID]), method="dsms-cn-published")


def test_a_patch_holds_the_surroundings_of_its_pixel_and_zeros_beyond_the_border():
    image = torch.arange(1.0, 401.0).view(1, 20, 20)
    inner, corner = patches.cut(image, torch.tensor([10, 0]), torch.tensor([7, 0]))
    torch.testing.assert_close(inner, image[:, 6:15, 3:12])
    torch.testing.assert_close(corner[:, 4:, 4:], image[:, :5, :5])
    assert not corner[:, :4].any()


def test_both_classes_get_as_many_samples_as_the_rarer_one_has():
    many, few = torch.arange(300).view(100, 3), torch.arange(21).view(7, 3)
    chosen = patches.balanced([many, few], torch.Generator().manual_seed(1))
    assert [len(places) for places in chosen] == [7, 7]
    assert len({tuple(place) for place in chosen[0].tolist()}) == 7


def test_classifying_patch_by_patch_agrees_with_the_network_on_that_patch():
    torch.manual_seed(1)
    network = DsmsCn(2, width=0.5).eval()
    before, after = torch.rand(2, 2, 15, 15)
    pixels = torch.tensor([[7, 7], [0, 3]])
    with torch.inference_mode():
        log_odds = patches.classify(network, before, after, pixels, "fp32")
        logits = network(before[None, :, 3:12, 3:12], after[None, :, 3:12, 3:12])[0, :, 0, 0]
    assert float(log_odds[0]) == pytest.approx(float(logits[1] - logits[0]), abs=1e-5)
