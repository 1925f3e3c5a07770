"""The loss of ClearSCD against the published figures: every part, all through the network, and the
queues."""

import numpy as np
import pytest
import torch
from deepchange.engine.errors import BadInput
from deepchange.engine.tensor.networks.clearscd import ClearSCD, convert_published, published_name
from deepchange.training.losses import IGNORED, Target, build_loss
from deepchange.training.losses.clearscd import change_loss, consistency_loss, land_cover_loss
from deepchange.training.losses.contrast import ClassContrast
from support import parity

FACTS, ARRAYS = parity.facts("clearscd"), parity.arrays("clearscd")
UNLABELLED = 9  # in the published labels of classes


def image(seed, shape):
    return torch.from_numpy(parity.image(seed, shape))


def classes(name):
    labels = torch.from_numpy(ARRAYS[name])
    return torch.where(labels == UNLABELLED, IGNORED, labels)


def the_first(positions, count):
    """The draw of the published figures: no permutation."""
    return positions[:count]


# ---- Change, land cover, consistency -------------------------------------------------------------


def test_change_has_the_published_loss_and_gradient():
    logits = (2 * image(31, (2, 1, 48, 64))).requires_grad_()
    loss = change_loss(logits[:, 0], torch.from_numpy(ARRAYS["loss_label_BCD"]))
    loss.backward()
    assert loss.item() == pytest.approx(FACTS["losses_supervised"]["values"]["bcd_total"], rel=1e-5)
    assert np.abs(logits.grad.numpy() - ARRAYS["loss_bcd_grad"]).max() < 1e-8


def test_land_cover_has_the_published_loss():
    loss = land_cover_loss(2 * image(32, (2, 9, 48, 64)), classes("loss_label_A"))
    assert loss.item() == pytest.approx(
        FACTS["losses_supervised"]["values"]["seg_ce_ignore9"], rel=1e-5
    )


@pytest.mark.parametrize(("case", "value"), [("all_unchanged", 0), ("all_changed", 1)])
def test_change_has_the_published_loss_where_all_pixels_are_alike(case, value):
    loss = change_loss(
        image(45, (1, 1, 16, 16))[:, 0], torch.full((1, 16, 16), value, dtype=torch.uint8)
    )
    assert loss.item() == pytest.approx(FACTS["loss_bcd_edge_cases"][case], rel=1e-5)


def test_a_batch_that_nobody_judged_is_a_number():
    nobody = torch.full((1, 16, 16), IGNORED, dtype=torch.uint8)
    assert change_loss(image(45, (1, 16, 16)), nobody) == 0
    assert land_cover_loss(image(46, (1, 9, 16, 16)), nobody) == 0


def test_consistency_has_the_published_loss_and_gradients():
    difference = torch.abs(
        image(41, (2, 128, 12, 20)) - image(42, (2, 128, 12, 20))
    ).requires_grad_()
    probability = (1.5 * image(43, (2, 1, 12, 20))).sigmoid().requires_grad_()
    loss = consistency_loss(difference, probability)
    loss.backward()
    expected = FACTS["loss_bscc"]
    assert loss.item() == pytest.approx(expected["value_before_weight_0_1"], rel=1e-5)
    assert difference.grad.abs().sum().item() == pytest.approx(
        expected["abs_sum_of_gradient_wrt_difference"], rel=1e-5
    )
    assert np.abs(probability.grad.numpy() - ARRAYS["bscc_grad_probability"]).max() < 1e-7


# ---- Contrast ------------------------------------------------------------------------------------


def structured():
    """Tensors of both dates in which pixels of one class lie around a centre, as the published
    figures were made."""
    centres = image(301, (10, 128))
    labels = [torch.from_numpy(ARRAYS[f"contrast_label_{date}"]) for date in "AB"]
    placed = [centres[date.long()].movedim(-1, 1) for date in labels]
    shape = (2, 128, 20, 24)
    projected = [(image(302 + k, shape) + 0.6 * placed[k]).requires_grad_() for k in range(2)]
    features = [(image(304 + k, shape) + 0.8 * placed[k]).relu().requires_grad_() for k in range(2)]
    logits = [(2 * image(306 + k, (2, 9, 20, 24))).requires_grad_() for k in range(2)]
    contrast = ClassContrast(9)
    for date, first in enumerate((311, 320)):
        for kind in range(9):
            columns = image(first + kind, (128, 512)) + 0.7 * centres[kind][:, None]
            contrast.queues[date, kind] = torch.nn.functional.normalize(columns, dim=0)
    return (
        contrast,
        projected,
        features,
        logits,
        [torch.where(date == UNLABELLED, IGNORED, date) for date in labels],
    )


def flat(maps):
    return [date.movedim(1, -1).reshape(-1, date.shape[1]) for date in maps]


def test_the_local_contrast_has_the_published_value_and_gradients():
    contrast, projected, features, _, labels = structured()
    loss = contrast.local(flat(projected), flat(features), [date.reshape(-1) for date in labels])
    loss.backward()
    expected = FACTS["losses_contrastive_direct"]["values"]
    assert loss.item() == pytest.approx(expected["local_info_nce_with_weight_0_1"], rel=1e-5)
    gradients = expected["grad_l2"]
    assert projected[0].grad.norm().item() == pytest.approx(
        gradients["local wrt projected_A"], rel=1e-4
    )
    assert features[0].grad.norm().item() == pytest.approx(
        gradients["local wrt decoder_A (keys are not detached)"], rel=1e-4
    )


@pytest.mark.parametrize(("hard", "case"), [(True, "hard"), (False, "mean")])
def test_the_global_contrast_has_the_published_value(hard, case):
    contrast, projected, _, logits, labels = structured()
    contrast.hard_queries = hard
    loss = contrast.remembered(flat(projected), flat(logits), [date.reshape(-1) for date in labels])
    expected = FACTS["losses_contrastive_direct"]["values"]
    assert loss.item() == pytest.approx(expected[f"global_similarity_{case}_queries"], rel=1e-5)


def test_the_global_contrast_passes_its_gradient_to_the_projection_alone():
    contrast, projected, _, logits, labels = structured()
    contrast.remembered(
        flat(projected), flat(logits), [date.reshape(-1) for date in labels]
    ).backward()
    expected = FACTS["losses_contrastive_direct"]["values"]["grad_l2"]["global wrt projected_A"]
    assert projected[0].grad.norm().item() == pytest.approx(expected, rel=1e-4)
    assert logits[0].grad is None


@pytest.mark.parametrize("label", [3, IGNORED])
def test_a_batch_of_one_class_or_none_has_no_contrast(label):
    contrast, projected, features, logits, _ = structured()
    contrast.train()
    labels = [torch.full((2, 20, 24), label)] * 2
    assert contrast(projected, features, logits, labels) == 0
    contrast.warming_up = False
    assert torch.isfinite(contrast(projected, features, logits, labels))


# ---- Through the network -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def filled():
    return {name: parity.fill(name, tuple(shape)) for name, shape in FACTS["state_dict"]}


@pytest.fixture
def network(filled):
    network = ClearSCD().eval()
    network.load_state_dict(convert_published(filled))
    return network


@pytest.fixture
def loss(filled):
    loss = build_loss("clearscd").eval()
    for date, letter in enumerate("AB"):
        for kind in range(9):
            loss.contrast.queues[date, kind] = torch.from_numpy(filled[f"queue_{letter}{kind}"])
    return loss


@pytest.fixture
def batch():
    change = torch.from_numpy(ARRAYS["sacl_label_BCD"])
    return (
        image(51, (2, 3, 64, 64)),
        image(52, (2, 3, 64, 64)),
        Target(change, classes("sacl_label_A"), classes("sacl_label_B")),
    )


def test_all_of_it_has_the_published_values_and_gradients(network, loss, batch):
    loss.begin_epoch(2)
    terms = loss(network, *batch)
    terms["total"].backward()
    expected = FACTS["losses_in_forward"]["values"]["total_training_loss"]
    ours = {
        "bcd": "change",
        "seg_A": "classes_before",
        "seg_B": "classes_after",
        "contrast": "contrast",
        "bscc": "consistency",
        "total": "total",
    }
    for theirs, name in ours.items():
        assert terms[name].item() == pytest.approx(expected[theirs], rel=1e-4)
    gradients = {published_name(name): value.grad for name, value in network.named_parameters()}
    for name, norm in expected["grad_l2_norm"].items():
        assert gradients[name].norm().item() == pytest.approx(norm, rel=1e-3)
    without = [name for name, gradient in gradients.items() if gradient is None]
    assert sorted(without) == sorted(expected["parameters_without_gradient"])


def test_the_first_epoch_does_without_remembered_features(network, loss, batch):
    expected = FACTS["losses_in_forward"]["values"]
    loss.begin_epoch(1)
    first = loss(network, *batch)["contrast"]
    assert first.item() == pytest.approx(expected["full_in_warmup"]["contrast_loss"], rel=1e-4)
    loss.begin_epoch(2)
    assert loss(network, *batch)["contrast"].item() == pytest.approx(
        expected["full"]["contrast_loss"], rel=1e-4
    )


def test_without_labels_of_classes_change_and_consistency_remain(network, loss, batch):
    terms = loss(network, batch[0], batch[1], Target(batch[2].change))
    assert set(terms) == {"total", "change", "consistency"}
    assert terms["total"].item() == pytest.approx(
        float(terms["change"] + terms["consistency"]), rel=1e-6
    )


def test_a_class_that_the_network_does_not_know_is_refused(network, loss, batch):
    before = batch[2].classes_before.clone()
    before[0, 0, 0] = 9
    with pytest.raises(BadInput, match="hold class number 10, and the network tells 9 apart"):
        loss(network, batch[0], batch[1], batch[2]._replace(classes_before=before))


def test_nine_steps_fill_the_queues_as_published(network, loss):
    expected = FACTS["queue_update"]
    labels = [
        date[:, ::4, ::4].reshape(-1)
        for date in (classes("queue_label_A"), classes("queue_label_B"))
    ]
    loss.contrast.draw = the_first
    for step, pointers in enumerate(expected["pointers_after_each_step"]):
        with torch.no_grad():
            features = [
                network.features(image(61 + 2 * step + k, (2, 3, 64, 64))) for k in range(2)
            ]
        loss.contrast.remember(flat(features), labels)
        found = {
            f"ptr_{'AB'[d]}{k}": int(loss.contrast.places[d, k]) for d in range(2) for k in range(9)
        }
        assert found == pointers
    for name, total in expected["sum_of_each_queue_after_9"].items():
        queue = loss.contrast.queues["AB".index(name[6]), int(name[7:])]
        assert queue.double().sum().item() == pytest.approx(total, abs=0.02)
    first = loss.contrast.queues[0, 0, :, :64].numpy()
    assert np.abs(first - ARRAYS["queue_A0_first64_after9"]).max() < 1e-4


def test_the_queues_follow_training_and_stay_as_they_are_in_evaluation():
    contrast, projected, features, logits, labels = structured()
    before = contrast.queues.clone()
    contrast.eval()(projected, features, logits, labels)
    assert torch.equal(contrast.queues, before)
    contrast.train()(projected, features, logits, labels)
    assert not torch.equal(contrast.queues, before)
    assert contrast.places[0].tolist() == [
        64,
        64,
        64,
        64,
        64,
        64,
        0,
        64,
        64,
    ]  # class 6 has only 60 pixels


def test_the_queues_travel_with_the_state_of_the_loss():
    kept = build_loss("clearscd").state_dict()
    other = build_loss("clearscd")
    other.load_state_dict(kept)
    assert torch.equal(other.contrast.queues, kept["contrast.queues"])
    assert set(kept) == {"contrast.queues", "contrast.places"}
