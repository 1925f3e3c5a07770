"""The losses against the published figures, and what becomes of pixels that nobody judged."""

import math

import numpy as np
import pytest
import torch
from deepchange.engine.errors import BadInput
from deepchange.training.baselines.networks import build_network
from deepchange.training.losses import IGNORED, Target, bsfnet, build_loss, dsifn, dsms, misgnet
from support import parity


def published(name):
    return parity.facts(name), parity.arrays(name)


def image(seed, shape, factor=1.0):
    return (factor * torch.from_numpy(parity.image(seed, shape))).requires_grad_()


def everywhere(labels):
    return torch.ones_like(labels, dtype=torch.bool)


def random_labels(seed, shape):
    labels = torch.randint(
        0, 2, shape, generator=torch.Generator().manual_seed(seed), dtype=torch.uint8
    )
    labels[..., :3] = IGNORED
    return labels


class Saying:
    """A network that says what it was told to say."""

    def __init__(self, **answers):
        for name, answer in answers.items():
            setattr(self, name, lambda before, after, answer=answer: answer)

    def __call__(self, before, after):
        return self.forward(before, after)


# ---- DSMS-FCN ------------------------------------------------------------------------------------


def test_the_cross_entropy_of_dsms_fcn_is_the_mean_over_all_pixels():
    logits = torch.tensor([[[0.0, math.log(3.0)]]])  # probabilities 1/2 and 3/4
    loss = dsms.cross_entropy(
        logits, torch.tensor([[[1.0, 0.0]]]), torch.ones(1, 1, 2, dtype=torch.bool)
    )
    assert loss.item() == pytest.approx((math.log(2) + math.log(4)) / 2)


def test_a_probability_is_clipped_to_one_in_ten_million_as_published():
    logits = torch.tensor([[[-100.0]]], requires_grad=True)
    loss = dsms.cross_entropy(
        logits, torch.tensor([[[1.0]]]), torch.ones(1, 1, 1, dtype=torch.bool)
    )
    loss.backward()
    assert loss.item() == pytest.approx(-math.log(1e-7), rel=1e-6)
    assert logits.grad == 0


# ---- DSIFN ---------------------------------------------------------------------------------------


def test_dsifn_has_the_published_loss_and_gradient():
    facts, arrays = published("dsifn")
    p = torch.from_numpy(arrays["loss_p"]).requires_grad_()
    y = torch.from_numpy(arrays["loss_y"])
    loss = dsifn.published_loss(p, y, everywhere(y))
    loss.backward()
    assert loss.item() == pytest.approx(facts["losses"]["loss_official"], rel=1e-5)
    assert np.abs(p.grad.numpy() - arrays["loss_grad_p"]).max() < 1e-8
    for name, value in (("zero", 0.0), ("one", 1.0)):
        loss = dsifn.published_loss(p, torch.full_like(y, value), everywhere(y))
        assert loss.item() == pytest.approx(
            facts["losses"][f"loss_official_target_all_{name}"], rel=1e-5
        )


def test_dsifn_is_supervised_at_five_scales_by_every_second_pixel():
    facts, arrays = published("dsifn")
    logits = [torch.from_numpy(arrays[f"s64_logit{scale}"]) for scale in range(5)]
    change = torch.from_numpy(np.random.RandomState(103).uniform(0, 1, [1, 1, 64, 64]) < 0.2)[
        :, 0
    ].to(torch.uint8)
    terms = build_loss("dsifn", as_published=True)(
        Saying(logits=logits), None, None, Target(change)
    )
    found = [terms[f"scale_{2**scale}"] for scale in range(5)]
    assert torch.stack(found).tolist() == pytest.approx(
        facts["losses"]["s64_loss_per_scale"], rel=1e-5
    )
    assert terms["total"].item() == pytest.approx(
        facts["losses"]["s64_loss_per_scale_sum"], rel=1e-5
    )


def test_only_the_corrected_loss_of_dsifn_is_nothing_for_a_perfect_map():
    y = torch.tensor([[[[0.0, 0.0, 1.0, 1.0]]]])
    logits = 40 * (2 * y - 1)
    assert dsifn.corrected_loss(logits, y, everywhere(y)).item() == pytest.approx(0, abs=1e-6)
    assert dsifn.published_loss(logits.sigmoid(), y, everywhere(y)).item() == pytest.approx(
        (0.6931 + 0.3133) / 2, abs=1e-4
    )


# ---- BSFNet --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def vectors():
    facts, arrays = published("bsfnet")
    return facts["losses"], {
        name: torch.from_numpy(arrays[f"loss_{name}"]) for name in ("x1", "x2", "y", "y_soft")
    }


def test_bsfnet_has_the_published_loss_and_gradient(vectors):
    facts, given = vectors
    before = given["x1"].clone().requires_grad_()
    change = given["y"].to(torch.uint8)
    terms = build_loss("bsfnet")(Saying(forward=(before, given["x2"])), None, None, Target(change))
    terms["total"].backward()
    assert terms["contrast"].item() == pytest.approx(facts["bcl_v2"], rel=1e-5)
    assert terms["iou"].item() == pytest.approx(facts["iou_v1"], rel=1e-5)
    assert terms["total"].item() == pytest.approx(facts["training_loss"], rel=1e-5)
    expected = published("bsfnet")[1]["loss_bcl_v2_grad_x1"]
    assert np.abs(before.grad.numpy() - expected).max() < 1e-5 * np.abs(expected).max()


@pytest.mark.parametrize(("case", "value"), [("zero", 0.0), ("one", 1.0)])
def test_bsfnet_has_the_published_loss_where_all_pixels_are_alike(vectors, case, value):
    facts, given = vectors
    same = torch.full_like(given["y"], value)
    arguments = given["x1"], given["x2"], same, everywhere(same)
    assert bsfnet.balanced_contrast(*arguments).item() == pytest.approx(
        facts[f"bcl_v2_target_all_{case}"], rel=1e-5
    )
    assert bsfnet.decision_iou(*arguments).item() == pytest.approx(
        facts[f"iou_v1_target_all_{case}"], rel=1e-5
    )


def test_bsfnet_has_the_published_loss_with_labels_between_0_and_1(vectors):
    facts, given = vectors
    arguments = given["x1"], given["x2"], given["y_soft"], everywhere(given["y"])
    assert bsfnet.balanced_contrast(*arguments).item() == pytest.approx(
        facts["bcl_v2_soft"], rel=1e-5
    )
    assert bsfnet.decision_iou(*arguments).item() == pytest.approx(facts["iou_v1_soft"], rel=1e-5)


def test_the_iou_of_bsfnet_is_a_number_where_nothing_changed_and_nothing_is_predicted(vectors):
    given = vectors[1]
    nothing = torch.zeros_like(given["y"])
    for iou in (bsfnet.decision_iou, bsfnet.soft_iou):
        assert iou(given["x1"], given["x1"], nothing, everywhere(nothing)) == 0


def test_only_the_soft_iou_of_bsfnet_has_a_gradient(vectors):
    given = vectors[1]
    before = given["x1"].clone().requires_grad_()
    arguments = before, given["x2"], given["y"], everywhere(given["y"])
    assert not bsfnet.decision_iou(*arguments).requires_grad
    bsfnet.soft_iou(*arguments).backward()
    assert before.grad.abs().max() > 0


# ---- MISGNet -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("case", "seed", "factor"), [("loss", 11, 2.0), ("loss_b", 13, 6.0)])
def test_misgnet_has_the_published_loss(case, seed, factor):
    facts, arrays = published("misgnet")
    change = torch.from_numpy(arrays[f"{case}_label"])[:, 0]
    said = image(seed, (2, 2, 32, 32), factor).detach()
    terms = build_loss("misgnet")(Saying(forward=said), None, None, Target(change))
    for name, value in facts[case]["values"].items():
        assert terms[name].item() == pytest.approx(value, rel=1e-5)


def test_misgnet_has_the_published_gradient():
    arrays = published("misgnet")[1]
    logits = image(11, (2, 2, 32, 32), 2.0).detach().requires_grad_()
    change = torch.from_numpy(arrays["loss_label"])[:, 0]
    build_loss("misgnet")(Saying(forward=logits), None, None, Target(change))["total"].backward()
    assert np.abs(logits.grad.numpy() - arrays["loss_grad"]).max() < 1e-8


def test_the_factor_of_the_focal_loss_passes_no_gradient():
    logits = torch.tensor([[[[0.0]], [[0.0]]]], requires_grad=True)
    misgnet.focal(logits, torch.ones(1, 1, 1)).backward()
    # d/dx of −0.2 · (1/2)² · log p with the square held fixed: −0.05 (1 − p).
    assert logits.grad[0, 1].item() == pytest.approx(-0.025)


# ---- Lite ----------------------------------------------------------------------------------------


def test_the_cross_entropy_of_lite_weighs_a_changed_pixel_twice():
    logits = torch.tensor([[[0.0, math.log(3.0), math.log(3.0)]]])  # probabilities 1/2, 3/4, 3/4
    labels = torch.tensor([[[1, 0, IGNORED]]], dtype=torch.uint8)
    terms = build_loss("lite", weight=2.0, dice=0.0)(
        Saying(logits=logits), None, None, Target(labels)
    )
    assert terms["total"].item() == pytest.approx((2 * math.log(2) + math.log(4)) / 3)


def test_the_dice_of_lite_is_that_of_the_judged_pixels_of_the_whole_batch():
    logits = torch.tensor([[[0.0, math.log(3.0)]], [[math.log(3.0), 0.0]]])
    labels = torch.tensor([[[1, 0]], [[IGNORED, 1]]], dtype=torch.uint8)
    parts = build_loss("lite")(Saying(logits=logits), None, None, Target(labels))
    # Twice the overlap and 1, over both areas and 1: 2 · (1/2 + 1/2) + 1 over (1/2 + 3/4 + 1/2) + 2
    # + 1.
    assert parts["dice"].item() == pytest.approx(1 - 3 / 4.75)
    assert parts["total"].item() == pytest.approx(
        parts["cross_entropy"].item() + parts["dice"].item()
    )


# ---- All of them ---------------------------------------------------------------------------------


def answers(shape):
    """What each network is made to say of chips of a shape (N, H, W), as tensors with a
    gradient."""
    count, height, width = shape
    maps = [image(20 + k, (count, 1, height >> k, width >> k)) for k in range(5)]
    unit = [
        torch.nn.functional.normalize(image(30 + k, (count, 16, height, width)), dim=1)
        for k in range(2)
    ]
    return {
        "dsms-fcn": ({"logits": maps[0][:, 0]}, maps[:1]),
        "dsifn": ({"logits": maps}, maps),
        "bsfnet": ({"forward": unit}, unit),
        "misgnet": ({"forward": (two := image(40, (count, 2, height, width)))}, [two]),
        "lite": ({"logits": (lite := image(41, shape))}, [lite]),
    }


@pytest.mark.parametrize("network", ["dsms-fcn", "lite", "dsifn", "bsfnet", "misgnet"])
def test_pixels_that_nobody_judged_pass_no_gradient(network):
    said, tensors = answers((2, 32, 32))[network]
    labels = random_labels(1, (2, 32, 32))
    for tensor in tensors:
        tensor.retain_grad()
    build_loss(network)(Saying(**said), None, None, Target(labels))["total"].backward()
    finest = tensors[0].grad.abs().amax(1) if tensors[0].ndim == 4 else tensors[0].grad.abs()
    assert finest[..., :3].max() == 0
    assert finest[..., 3:].max() > 0


@pytest.mark.parametrize("network", ["dsms-fcn", "lite", "dsifn", "bsfnet", "misgnet"])
def test_a_batch_that_nobody_judged_costs_nothing_and_is_a_number(network):
    said, tensors = answers((2, 32, 32))[network]
    for tensor in tensors:
        tensor.retain_grad()
    terms = build_loss(network)(
        Saying(**said), None, None, Target(torch.full((2, 32, 32), IGNORED))
    )
    terms["total"].backward()
    assert terms["total"].item() == pytest.approx(0, abs=1e-6)
    assert all(tensor.grad.abs().max() == 0 for tensor in tensors)


@pytest.fixture(scope="module")
def network(request):
    """A network and its name, built once for all losses."""
    torch.manual_seed(0)
    return request.param, build_network(request.param, {})


def learns(built, loss, *, classes=False):
    """Have a network learn one step from a loss, whose terms are returned."""
    built.zero_grad(set_to_none=True)
    torch.manual_seed(0)
    before, after = torch.rand(2, 2, 3, 32, 32)
    labels = random_labels(2, (2, 32, 32))
    terms = loss(built, before, after, Target(labels, *([labels] * 2 if classes else ())))
    terms["total"].backward()
    gradients = [value.grad for value in built.parameters() if value.grad is not None]
    assert all(torch.isfinite(gradient).all() for gradient in gradients)
    assert sum(float(gradient.abs().sum()) for gradient in gradients) > 0
    return terms


@pytest.mark.parametrize(
    "network",
    [
        "dsms-fcn",
        "lite",
        pytest.param("dsifn", marks=pytest.mark.slow),
        "bsfnet",
        "misgnet",
        "clearscd",
    ],
    indirect=True,
)
def test_every_network_learns_from_its_loss(network):
    name, built = network
    terms = learns(built, build_loss(name), classes=name == "clearscd")
    assert not any(part.requires_grad for part_name, part in terms.items() if part_name != "total")


@pytest.mark.parametrize(
    "network",
    [
        "dsms-fcn",
        "lite",
        *(pytest.param(name, marks=pytest.mark.slow) for name in ("dsifn", "bsfnet", "misgnet")),
        "fc-siam-diff",
    ],
    indirect=True,
)
@pytest.mark.parametrize("kind", ["bce", "dice", "focal", "bce-dice"])
def test_any_network_that_tells_change_learns_from_any_loss_by_name(network, kind):
    name, built = network
    learns(built, build_loss(name, kind=kind, weight=3.0))


def test_what_cannot_be_trained_with_labels_is_said_in_a_sentence():
    with pytest.raises(
        BadInput,
        match=r"“dsms-cn” is not trained with labels; choose one of dsms-fcn, .*clearscd\.",
    ):
        build_loss("dsms-cn")
    with pytest.raises(BadInput, match="does not take these options: smooth; leave them out"):
        build_loss("misgnet", smooth=True)


# ---- By name -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["bce", "dice", "focal", "bce-dice"])
def test_losses_by_name_leave_out_what_nobody_judged(kind):
    logits = image(50, (2, 8, 8))
    logits.retain_grad()
    labels = random_labels(1, (2, 8, 8))
    build_loss("lite", kind=kind)(Saying(logits=logits), None, None, Target(labels))[
        "total"
    ].backward()
    assert logits.grad[..., :3].abs().max() == 0
    assert logits.grad[..., 3:].abs().max() > 0
    nobody = Target(torch.full((2, 8, 8), IGNORED))
    assert (
        build_loss("lite", kind=kind)(Saying(logits=logits), None, None, nobody)["total"].item()
        == 0
    )


def by_name(**options):
    """The loss of a changed pixel at 1/2 and an unchanged one at 3/4."""
    logits = torch.tensor([[[0.0, math.log(3.0)]]])
    labels = torch.tensor([[[1, 0]]], dtype=torch.uint8)
    return build_loss("dsms-fcn", **options)(Saying(logits=logits), None, None, Target(labels))[
        "total"
    ].item()


def test_losses_by_name_are_those_of_their_papers():
    half, quarter = math.log(2), math.log(4)
    assert by_name(kind="bce") == pytest.approx((half + quarter) / 2)
    assert by_name(kind="bce", weight=3.0) == pytest.approx((3 * half + quarter) / 4)
    assert by_name(kind="focal", gamma=2.0) == pytest.approx((half / 4 + quarter * 9 / 16) / 2)
    assert by_name(kind="focal", gamma=0.0) == pytest.approx(by_name(kind="bce"))
    overlap = 1 - (2 * 0.5 + 1) / (0.5 + 0.75 + 1 + 1)
    assert by_name(kind="dice") == pytest.approx(overlap)
    assert by_name(kind="bce-dice", dice=0.5) == pytest.approx((half + quarter) / 2 + 0.5 * overlap)


@pytest.mark.parametrize(
    ("network", "options", "sentence"),
    [
        (
            "lite",
            {"kind": "lovasz"},
            "loss.kind is “lovasz”; it must be one of bce, dice, focal, bce-dice",
        ),
        ("lite", {"kind": "bce", "weight": 0}, "loss.weight is 0; it must be a number above 0"),
        (
            "lite",
            {"kind": "focal", "gamma": "two"},
            "loss.gamma is two; it must be a number of 0 or more",
        ),
        (
            "lite",
            {"kind": "bce", "alpha": 1},
            "does not take these options: alpha, kind; leave them out",
        ),
        ("clearscd", {"kind": "bce", "classes": 9}, "ClearSCD learns land cover too"),
    ],
)
def test_a_loss_by_name_that_makes_no_sense_is_told(network, options, sentence):
    with pytest.raises(BadInput, match=sentence):
        build_loss(network, **options)
