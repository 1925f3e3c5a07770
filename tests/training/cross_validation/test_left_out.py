"""The threshold of a network that learned from every pair, from trainings that left some out."""

import numpy as np
import pytest
import torch

pytest.importorskip("lightning", reason="Lightning is not installed here (pip install lightning)")
from deepchange.engine.errors import BadInput
from deepchange.engine.tensor.weights.weights_file import load
from deepchange.training.cli.main import main
from deepchange.training.cross_validation.left_out import left_out
from deepchange.training.metrics.choice import Choice, choose
from deepchange.training.metrics.evaluate import Scores, predict_pairs
from deepchange.training.trainer.crf_choice import CrfScores
from deepchange.training.trainer.devices import launched
from deepchange.training.trainer.export import LeftOut, load_best
from deepchange.training.trainer.setup import windows_of
from deepchange.training.trainer.trainer import Training

torch.set_num_threads(1)
PAIRS = [f"train_{number}" for number in range(4)]


@pytest.fixture
def fabric():
    return launched("cpu", 1, 1, "fp32")


@pytest.fixture
def trained(recipe, tiny_set, tmp_path, fabric):
    """Train on all pairs, or but for those of these numbers; values given replace the recipe's."""
    data = tiny_set(train=4, val=0)

    def train(name, *out, **values):
        kinds = ["val" if number in out else "train" for number in range(4)]
        lines = [f"{kind} {pair}" for kind, pair in zip(kinds, PAIRS)]
        (data / f"{name}.txt").write_text("\n".join(lines))
        whole = {} if out else {"chosen_on": "train", "threshold": 0.5}
        said = {"epochs": 1, **whole, **values}
        made = recipe(data, split_file=f"{name}.txt", **said)
        Training(made, tmp_path / name, fabric).run()
        return tmp_path / name

    return train


def test_the_card_has_the_threshold_of_the_largest_f1_over_all_left_out_pixels(
    trained, fabric, tmp_path, capsys
):
    folds, whole = [trained("one", 0, 1), trained("two", 2, 3)], trained("all")
    scores = Scores(0.5)
    for fold in map(load_best, folds):
        fold.network.calibration = ()
        for answer in predict_pairs(
            fold.network, windows_of(fold.recipe, fold.pairs, "val"), 1, 0, fabric
        ):
            scores.add(answer)
    expected = choose(scores.levels)
    capsys.readouterr()
    path = tmp_path / "w.safetensors"
    diagram = ["--reliability", str(tmp_path / "r.svg")]
    asked = ["export", str(whole), "--folds", *map(str, folds), "--output", str(path), *diagram]
    assert main(asked) == 0
    assert "4 left-out pairs" in (tmp_path / "r.svg").read_text()
    card = load(path)[1]
    assert card.threshold == expected.threshold
    assert card.calibration == expected.calibration
    assert card.scores["left-out f1"] == round(expected.scores["f1"], 4)
    assert card.scores["left-out ece"] >= 0
    assert all(name.startswith("left-out ") for name in card.scores)
    assert card.threshold_chosen.endswith(
        "on 4 pair(s), each of which one of 2 training(s) of the same recipe had left out"
    )
    assert f"{card.scores['left-out f1']:.4f}" in card.threshold_chosen
    said = capsys.readouterr().out
    assert f"threshold {card.threshold:g}" in said
    assert all(pair in said for pair in PAIRS)
    assert "draws" not in said  # of four pairs


def test_the_card_has_how_sure_f1_is_and_what_it_is_of_a_pair():
    """Six places, of which one is large and easy: F1 hangs on whether it is among them."""
    pairs = {f"small {number}": np.array([[900, 90], [90, 10]]) for number in range(5)}
    pairs |= {"large": np.array([[9000, 10], [10, 990]]), "still": np.array([[100, 0], [0, 0]])}
    found = LeftOut(Choice(0.3, {"f1": 0.5}), 7, 2, by_pair=pairs)
    low, high = found.interval
    assert low < 0.2 < 0.9 < high
    assert [*found.scores_of_pairs()] == [*(f"small {number}" for number in range(5)), "large"]
    said = found.scores
    assert (said["f1 95 % from"], said["f1 95 % to"]) == (low, high)
    assert said["f1 mean of pairs"] == pytest.approx((5 * 0.1 + 0.99) / 6)
    few = {name: pairs[name] for name in list(pairs)[:4]}
    assert LeftOut(Choice(0.3, {"f1": 0.5}), 4, 2, by_pair=few).interval is None


def test_a_diagram_of_left_out_pairs_wants_trainings_that_left_some_out(tmp_path, capsys):
    assert main(["export", str(tmp_path), "--reliability", str(tmp_path / "r.svg")]) == 2
    assert "name trainings by --folds" in capsys.readouterr().err


def test_trainings_of_another_length_are_told():
    choice = Choice(0.3, {"f1": 0.5})
    assert LeftOut(choice, 4, 2).told.endswith("had left out")
    assert LeftOut(choice, 4, 2, (12, 30)).told.endswith("; these had 12 and 30 epochs")


def test_what_was_trained_counts_and_not_what_the_recipe_allowed(trained, fabric, tmp_path):
    best = load_best(trained("all"))
    short = trained("short", 0, epochs=3, steps=1)
    assert left_out(best, [short], fabric).epochs == ()
    longer = trained("longer", 1, epochs=2, chosen_by="last")
    assert left_out(best, [longer], fabric).epochs == (2,)


def test_a_training_of_another_kind_says_nothing_of_this_network(trained, fabric):
    other = trained("other", 0, normalisation="unit")
    with pytest.raises(BadInput, match="other” was trained with another normalisation; give"):
        left_out(load_best(trained("one", 1)), [other], fabric)


def test_a_pair_that_two_trainings_left_out_is_not_counted_twice(trained, fabric):
    one = trained("one", 0)
    with pytest.raises(BadInput, match="one” left out train_0, as a training before it did"):
        left_out(load_best(one), [one, one], fabric)


def test_whether_a_crf_refines_is_decided_by_the_pairs_that_were_left_out():
    def crf(without, refined):
        return CrfScores(1, 0.5, "val", "torch", without, refined, 1)

    choice = Choice(0.3, {"f1": 0.5})
    assert LeftOut(choice, 4, 2, (), (crf(0.5, 0.6), crf(0.4, 0.36))).gain_by_crf == pytest.approx(
        0.03
    )
    assert LeftOut(choice, 4, 2, (), (crf(0.5, 0.6),)).gain_by_crf is None
