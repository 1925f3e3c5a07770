"""Measures against the published figures and against ones worked out by hand."""

import numpy as np
import pytest
import torch
from deepchange.engine.accuracy.estimation import agreement
from deepchange.training.data.label_coding import IGNORED
from deepchange.training.metrics.change import (
    Confusion,
    Sweep,
    change_scores,
    class_scores,
    f1_of_each,
)
from deepchange.training.metrics.semantic import SemanticConfusion
from support import parity


def published(name):
    return parity.facts(name), parity.arrays(name)


# ---- Change --------------------------------------------------------------------------------------


def test_misgnet_s_figures_come_out_as_published():
    facts, arrays = published("misgnet")
    confusion = Confusion()
    for label, prediction in zip(
        *(np.split(arrays[f"metric_{name}"], 8) for name in ("label", "prediction"))
    ):
        confusion.add(prediction, label)
    expected = facts["metrics"]["values"]
    assert confusion.counts.T.tolist() == expected["matrix"]
    scores = change_scores(confusion.counts)
    for name in ("precision", "recall", "f1", "iou"):
        assert scores[name] == pytest.approx(expected[name][1], rel=1e-6)
    for name in ("overall_accuracy", "mean_iou", "mean_precision"):
        assert scores[name] == pytest.approx(expected[name], rel=1e-6)


def test_the_published_map_of_szada_comes_out_as_its_log_says():
    # DSMS-FCN, epoch 27: TN, FP, FN, TP of the stored map.
    scores = change_scores(np.array([[321674, 9962], [9064, 10532]]))
    expected = {
        "overall_accuracy": 0.9458,
        "kappa": 0.4967,
        "f1": 0.5254,
        "precision": 0.5375,
        "recall": 0.5139,
    }
    for name, value in expected.items():
        assert scores[name] == pytest.approx(value, abs=5e-5)


def test_training_scores_as_the_accuracy_assessment_does():
    counts = np.array([[40, 10], [20, 30]])
    found = agreement(counts)
    scores = change_scores(counts)
    assert (scores["kappa"], scores["iou"], scores["f1"]) == (
        found.kappa,
        found.iou[1],
        found.f1[1],
    )


def test_an_image_in_which_nothing_changes_gives_zeros_and_no_nonsense():
    confusion = Confusion()
    confusion.add(np.zeros((4, 4)), np.zeros((4, 4)))
    scores = change_scores(confusion.counts)
    assert scores["overall_accuracy"] == 1
    assert (
        scores["f1"]
        == scores["precision"]
        == scores["recall"]
        == scores["iou"]
        == scores["kappa"]
        == 0
    )


def test_nothing_judged_gives_zeros():
    confusion = Confusion(3)
    confusion.add(np.zeros((4, 4)), np.full((4, 4), IGNORED))
    assert set(change_scores(Confusion().counts).values()) == {0.0}
    assert class_scores(confusion.counts)["mean_iou"] == 0


def test_the_f1_of_many_matrices_is_that_of_each():
    counts = np.random.default_rng(0).integers(0, 900, (20, 2, 2))
    counts[0], counts[1, 1], counts[2, 1, 1] = 0, 0, 0
    assert f1_of_each(counts).tolist() == [change_scores(each)["f1"] for each in counts]


def test_counts_stay_exact_beyond_what_single_precision_holds():
    confusion = Confusion()
    confusion.counts[:] = 2**24
    confusion.add([1], [1])
    assert confusion.counts[1, 1] == 2**24 + 1


# ---- Thresholds ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def distances():
    arrays = published("bsfnet")[1]
    difference = arrays["loss_x1"] - arrays["loss_x2"] + np.float32(1e-6)
    return np.sqrt((difference.astype(np.float64) ** 2).sum(axis=1)), arrays["loss_y"]


def test_bsfnet_s_counts_at_every_threshold_come_out_as_published(distances):
    facts, arrays = published("bsfnet")
    sweep = Sweep()
    for values, true in zip(*distances):
        sweep.add(values, true)
    counts = sweep.counts()
    assert counts[:, 0, 1].tolist() == arrays["metric_fn"].tolist()
    assert counts[:, 1, 0].tolist() == arrays["metric_fp"].tolist()
    threshold, scores = sweep.best()
    expected = facts["losses"]["metric"]
    assert threshold == pytest.approx(expected["best_threshold"])
    assert scores["f1"] == pytest.approx(expected["max_f"])
    assert scores["precision"] == pytest.approx(expected["precision_at_best"])
    assert scores["recall"] == pytest.approx(expected["recall_at_best"])
    assert scores["iou"] == pytest.approx(expected["iou_at_best"])
    assert scores["overall_accuracy"] == pytest.approx(expected["oa_at_best"])


def test_bsfnet_s_counts_at_its_fixed_distance_come_out_as_published(distances):
    confusion = Confusion()
    confusion.add(distances[0] > 1.0, distances[1])
    expected = published("bsfnet")[0]["losses"]["metric_at_distance_1.0"]
    assert confusion.counts.tolist() == [
        [expected["tn"], expected["fn"]],
        [expected["fp"], expected["tp"]],
    ]


def test_a_sweep_leaves_out_what_nobody_judged():
    sweep = Sweep([0.5])
    sweep.add([0.4, 0.5, 0.9, 0.9], [0, 1, 1, IGNORED])
    assert sweep.counts().tolist() == [[[1, 0], [0, 2]]]
    assert sweep.best()[1]["f1"] == 1


# ---- Semantic change -----------------------------------------------------------------------------

NAMES = ("label_BCD", "label_A", "label_B", "change_pred", "pred_A", "pred_B")


@pytest.fixture(scope="module", params=["labelled_and_unlabelled", "fully_labelled"])
def case(request):
    facts, arrays = published("clearscd")
    confusion = SemanticConfusion(9)
    for chip in zip(*(arrays[f"scd_{request.param}_{name}"] for name in NAMES)):
        confusion.add(*chip)
    return confusion, facts["scd_metrics"]["values"][request.param]


def test_semantic_change_scores_as_published(case):
    confusion, expected = case
    scores = confusion.scores(as_published=True)
    theirs = {
        "iou_change": "change_iou",
        "f1_change": "change_f1",
        "iou_change_mod": "change_iou_mod",
        "f1_change_mod": "change_f1_mod",
        "OA_scd": "overall_accuracy",
        "kappa_trad": "kappa",
        "sek": "sek",
        "sek_mod": "sek_mod",
        "seg_miou": "classes_mean_iou",
        "seg_mf1": "classes_mean_f1",
        "mIoU_bc": "mIoU_bc",
        "mIoU_sc": "mIoU_sc",
        "mIoU_nc": "mIoU_nc",
    }
    for published_name, name in theirs.items():
        # The published evaluation rounds to five decimals on its way.
        assert scores[name] == pytest.approx(expected["unrounded"][published_name], abs=1e-5)
    for published_name, name in (("Overall_Score", "score"), ("Overall_Score_mod", "score_mod")):
        assert 100 * scores[name] == pytest.approx(
            expected["reported_percent"][published_name], abs=0.01
        )


def test_the_means_over_classes_divide_by_the_classes_that_occur(case):
    confusion, expected = case
    fair, published_ = confusion.scores(), expected["unrounded"]
    everything_labelled = expected["unrounded"]["invalid_pixels"] == 74
    # Nobody labelled some pixels of the first case, so “one less” is right there and wrong in the
    # second.
    assert (fair["mIoU_sc"] < published_["mIoU_sc"] - 1e-4) == everything_labelled
    assert (fair["mIoU_nc"] < published_["mIoU_nc"] - 1e-4) == everything_labelled


def test_training_s_own_figures_of_clearscd_come_out_as_published():
    facts, arrays = published("clearscd")
    expected = facts["validation_metrics"]
    change, cover = Confusion(), Confusion(9)
    given = {name: arrays[f"scd_labelled_and_unlabelled_{name}"] for name in NAMES}
    change.add(given["change_pred"], given["label_BCD"])
    for date in "AB":
        cover.add(given[f"pred_{date}"], given[f"label_{date}"])
    assert change.counts.T.tolist() == expected["bcd"]["matrix"]
    assert change_scores(change.counts)["recall"] == pytest.approx(
        expected["bcd"]["recall"], abs=1e-5
    )
    scores = class_scores(cover.counts)
    assert scores["overall_accuracy"] == pytest.approx(expected["seg"]["OA"], abs=1e-5)
    assert scores["mean_iou"] == pytest.approx(expected["seg"]["mIoU"], abs=1e-5)
    assert scores["f1"] == pytest.approx(expected["seg"]["F1_per_class"], abs=1e-5)


def test_by_the_rule_of_second_unlabelled_pixels_are_unchanged():
    confusion = SemanticConfusion(2, unlabelled_is_unchanged=True)
    # One pixel that went from class 0 to 1, and three that nobody labelled; all predicted rightly.
    confusion.add(
        [1, 0, 0, 0],
        [0, 255, 255, 255],
        [1, 255, 255, 255],
        [1, 0, 0, 0],
        [0, 1, 1, 1],
        [1, 1, 1, 1],
    )
    assert confusion.scores()["kappa"] == 1
    strict = SemanticConfusion(2)
    strict.add(
        [1, 0, 0, 0],
        [0, 255, 255, 255],
        [1, 255, 255, 255],
        [1, 0, 0, 0],
        [0, 1, 1, 1],
        [1, 1, 1, 1],
    )
    assert strict.scores()["kappa"] == 0  # of one class alone nothing can be said


def test_a_change_whose_classes_nobody_labelled_is_no_transition():
    confusion = SemanticConfusion(20)
    confusion.add([1, 1], [0, 0], [1, 255], [1, 1], [0, 0], [1, 1])
    assert confusion.scores()["mIoU_sc"] == 1


def test_semantic_scores_of_nothing_are_numbers():
    assert all(np.isfinite(value) for value in SemanticConfusion(4).scores().values())


# ---- Against a library ---------------------------------------------------------------------------


def test_measures_of_change_are_those_of_torchmetrics():
    measures = pytest.importorskip(
        "torchmetrics.classification", reason="torchmetrics comes with Lightning"
    )
    random = np.random.default_rng(5)
    true = (random.random((4, 50, 60)) < 0.1).astype(np.uint8)
    said = np.where(random.random(true.shape) < 0.2, 1 - true, true)
    true[0, :10] = IGNORED
    confusion = Confusion()
    confusion.add(said, true)
    found = change_scores(confusion.counts)
    for name, kind in (
        ("precision", "BinaryPrecision"),
        ("recall", "BinaryRecall"),
        ("f1", "BinaryF1Score"),
        ("iou", "BinaryJaccardIndex"),
        ("overall_accuracy", "BinaryAccuracy"),
        ("kappa", "BinaryCohenKappa"),
    ):
        measure = getattr(measures, kind)(ignore_index=IGNORED)
        expected = measure(
            torch.from_numpy(said.astype(np.int64)), torch.from_numpy(true.astype(np.int64))
        )
        assert found[name] == pytest.approx(float(expected), abs=1e-6), name
