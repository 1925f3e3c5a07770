"""Networks to compare with: built as their paper says, trained and scored by recipe, never exported
for detection."""

import pytest
import torch
from deepchange.engine.errors import BadInput
from deepchange.training.baselines.networks import build_network, facts_of, refuse_to_export
from deepchange.training.cli.main import main
from deepchange.training.losses import Target, build_loss
from deepchange.training.trainer.setup import build_learner, normalisation_of

torch.set_num_threads(1)


def test_fc_siam_diff_has_as_many_weights_as_its_paper_says():
    # The paper counts 1,350,146 for three bands and two outputs; ours has one output.
    network = build_network("fc-siam-diff", {})
    ours, an_output = sum(parameter.numel() for parameter in network.parameters()), 16 * 9 + 1
    assert ours + an_output == 1_350_146


@pytest.mark.parametrize("size", [(64, 48), (50, 33), (1, 1)])
def test_its_probability_has_the_size_of_the_images(size):
    network = build_network("fc-siam-diff", {}).eval()
    images = torch.rand(2, 2, 3, *size)
    probability = network.probability(images[0], images[1])
    assert probability.shape == (2, 1, *size)
    assert 0 <= probability.min().item() <= probability.max().item() <= 1


def test_its_skips_carry_nothing_where_both_dates_are_alike():
    """With equal images only the bottom is left, so the skips' share of the decoder must not
    matter."""
    network = build_network("fc-siam-diff", {}).eval()
    image = torch.rand(1, 3, 64, 64)
    alike = network.logits(image, image)
    with torch.no_grad():
        for stage, channels in zip(network.decoder, (128, 64, 32, 16)):
            stage[0].weight[:, channels:] = 7.0
    assert torch.allclose(network.logits(image, image), alike, atol=1e-5)
    assert not torch.allclose(network.logits(image, 1 - image), alike, atol=1e-2)


def test_a_step_of_its_loss_lowers_it(recipe):
    learner = build_learner(recipe(network="fc-siam-diff", normalisation="unit"), {})
    before = torch.rand(2, 3, 32, 32)
    after, change = before.clone(), torch.zeros(2, 32, 32, dtype=torch.uint8)
    after[:, :, 8:24, 8:24], change[:, 8:24, 8:24] = 1.0, 1
    optimiser = torch.optim.Adam(learner.parameters(), 1e-2)
    losses = []
    for _ in range(12):
        optimiser.zero_grad()
        total = learner(before, after, Target(change))["total"]
        total.backward()
        optimiser.step()
        losses.append(total.item())
    assert losses[-1] < 0.8 * losses[0]


def test_it_has_the_loss_of_dsms_fcn():
    assert type(build_loss("fc-siam-diff")) is type(build_loss("dsms-fcn"))


def test_it_is_shown_what_the_recipe_says(recipe):
    made = recipe(network="fc-siam-diff", normalisation="unit")
    assert normalisation_of(made, None).before.deviation == (1.0, 1.0, 1.0)


def test_without_a_normalisation_it_says_which_to_name(recipe):
    with pytest.raises(BadInput, match=r"Of FC-Siam-diff no normalisation is known; name one"):
        normalisation_of(recipe(network="fc-siam-diff"), None)


def test_it_takes_neither_options_nor_an_encoder(recipe):
    with pytest.raises(BadInput, match="takes no options, and the recipe gives bands"):
        recipe(network="fc-siam-diff", options={"bands": 4})
    with pytest.raises(BadInput, match="has no encoder that could start from ImageNet"):
        build_learner(recipe(data="elsewhere", network="fc-siam-diff", encoder="imagenet"), {})


def test_it_is_not_exported_for_detection():
    with pytest.raises(BadInput, match=r"FC-Siam-diff is a baseline .* cannot be exported"):
        refuse_to_export("fc-siam-diff")
    refuse_to_export("dsms-fcn")
    assert facts_of("dsms-fcn").title == "DSMS-FCN"


def test_the_command_line_trains_and_scores_it_and_refuses_to_export_it(tiny_set, tmp_path, capsys):
    pytest.importorskip(
        "lightning", reason="Lightning is not installed here (pip install lightning)"
    )
    tiny = [
        "chip=64",
        "overlap=0",
        "window=64",
        "window_overlap=0",
        "batch=2",
        "steps=1",
        "workers=0",
        "split_file=split.txt",
        f"data='{tiny_set(train=2, val=1, test=1)}'",
    ]
    folder = str(tmp_path / "run")
    changes = [part for change in tiny for part in ("--set", change)]
    assert (
        main(
            [
                "fc-siam-diff-szada",
                *changes,
                "--output",
                folder,
                "--device",
                "cpu",
                "--progress",
                "none",
            ]
        )
        == 0
    )
    assert "It is a baseline and is not exported for detection." in capsys.readouterr().out
    assert main(["evaluate", folder, "--device", "cpu"]) == 0
    assert "overall_accuracy" in capsys.readouterr().out
    assert main(["export", folder]) == 2
    assert (
        "FC-Siam-diff is a baseline to compare with and cannot be exported"
        in capsys.readouterr().err
    )
    assert not list((tmp_path / "run").glob("*.safetensors"))
