from __future__ import annotations

import errno
import json
import os
from dataclasses import replace
from functools import lru_cache

import numpy as np
import pytest
import timm
import torch
from deepchange.engine.catalogue.networks import NETWORKS
from deepchange.engine.catalogue.published import published_card
from deepchange.engine.catalogue.store import tensors_sha256
from deepchange.engine.errors import BadInput, ModelDoesNotFit, OutOfSpace, OutputRefused
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.weights import imagenet, weights_file
from deepchange.engine.tensor.weights.imagenet import initialise_encoder
from safetensors import safe_open
from safetensors.torch import save_file
from support import parity

PUBLISHED = [
    name for name in NETWORKS if name != "lite"
]  # Lite is ours, and nobody else publishes weights of it
FIXTURE = {name: name.replace("-", "") for name in PUBLISHED}


def manifest(name):
    """Published names and shapes."""
    fixture = parity.facts(FIXTURE[name])
    return dict(fixture.get("manifest") or fixture["state_dict"])


@lru_cache(maxsize=2)
def published(name):
    """Weights under their published names, as the fixtures fill them."""
    layout = "keras" if name.startswith("dsms") else "torch"
    return {
        entry: parity.fill(entry, tuple(shape), layout=layout)
        for entry, shape in manifest(name).items()
    }


def image(seed, name, side=64):
    if name == "dsms-fcn":
        return torch.from_numpy(parity.image(seed, (1, side, side, 3))).permute(0, 3, 1, 2)
    return torch.from_numpy(parity.image(seed, (1, 3, side, side)))


# Published weights
# --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["dsms-fcn", pytest.param("dsifn", marks=pytest.mark.slow), "misgnet", "clearscd"],
)
def test_published_weights_under_a_name_give_the_published_change(name):
    expected = parity.arrays(FIXTURE[name])
    network = weights_file.load_published(name, published(name))
    with torch.inference_mode():
        probability = network.probability(image(1, name), image(2, name))[0, 0].numpy()
    wanted = {
        "dsms-fcn": lambda: expected["a_prob"][0],
        "dsifn": lambda: expected["s64_out0"][0, 0],
        "misgnet": lambda: (
            1 / (1 + np.exp(expected["logits_64x64"][0, 0] - expected["logits_64x64"][0, 1]))
        ),
        "clearscd": lambda: 1 / (1 + np.exp(-expected["BCD_64x64"][0, 0])),
    }[name]()
    np.testing.assert_allclose(probability, wanted, atol=1e-4)


def test_published_weights_are_loaded_in_place_into_a_network_that_is_given():
    network = build("clearscd")
    assert weights_file.load_published(network, published("clearscd")) is network
    assert network.training
    bias = published("clearscd")["head_seg.0.bias"]
    np.testing.assert_array_equal(network.semantic_head.bias.detach(), bias)


def test_dsms_cn_is_built_with_the_biases_that_its_weights_have():
    both = published("dsms-cn")
    shared = {name: value for name, value in both.items() if not name.startswith("Fea_Ext__1")}
    assert weights_file.load_published("dsms-cn", both).after_encoder is not None
    assert weights_file.load_published("dsms-cn", shared).after_encoder is None


def test_the_number_of_classes_and_bands_is_read_off_the_weights():
    seven = {
        name: np.zeros(
            [7 if side == 9 and "head" in name else side for side in value.shape], value.dtype
        )
        for name, value in published("clearscd").items()
    }
    assert weights_file.options_seen("clearscd", seven) == {"classes": 7, "concatenate": False}
    six = {**published("dsms-fcn"), "Conv_1/kernel:0": np.zeros((3, 3, 6, 16), np.float32)}
    assert weights_file.load_published("dsms-fcn", six).encoder.level1[0].in_channels == 6


@pytest.mark.parametrize("name", ["dsms-fcn", "clearscd"])
def test_missing_unknown_and_misshapen_entries_are_refused_with_the_list(name):
    spoilt = dict(published(name))
    first, second = [entry for entry in spoilt if np.ndim(spoilt[entry]) == 1 and "bias" in entry][
        :2
    ]
    del spoilt[first]
    spoilt[second] = np.zeros(3, np.float32)
    spoilt["surprise.weight"] = np.zeros(3, np.float32)
    with pytest.raises(ModelDoesNotFit) as refused:
        weights_file.load_published(name, spoilt)
    assert all(entry in str(refused.value) for entry in (first, second, "surprise.weight"))


def test_weights_of_another_network_are_refused_with_a_short_list():
    with pytest.raises(ModelDoesNotFit, match="more") as refused:
        weights_file.load_published("misgnet", dict.fromkeys(manifest("clearscd"), 0))
    assert len(str(refused.value)) < 2000


def test_names_that_would_write_on_the_terminal_are_cleaned(tmp_path):
    hostile = {f"\n\x1b[2J{'x' * 100_000}{index}": torch.ones(1) for index in range(20)}
    torch.save(hostile, tmp_path / "w.pth")
    for refused in (
        lambda: weights_file.import_published(tmp_path / "w.pth"),
        lambda: weights_file.load_published("clearscd", hostile),
        lambda: weights_file.load_published("dsms-fcn", hostile),
    ):
        with pytest.raises(ModelDoesNotFit) as sentence:
            refused()
        assert str(sentence.value).replace("“", "").isprintable()
        assert len(str(sentence.value)) < 3000


def test_weights_that_hold_no_numbers_are_refused():
    spoilt = {**published("clearscd"), "head_seg.0.bias": np.full(9, np.nan, np.float32)}
    with pytest.raises(ModelDoesNotFit, match="no numbers"):
        weights_file.load_published("clearscd", spoilt)


# Importing files
# --------------------------------------------------------------------------------------------------


def saved(path, name, **changes):
    torch.save(
        {entry: torch.as_tensor(value) for entry, value in {**published(name), **changes}.items()},
        path,
    )
    return path


def test_the_network_of_a_file_is_recognised_and_gets_its_published_card(tmp_path):
    imported = weights_file.import_published(
        saved(tmp_path / "best.pth", "clearscd"), licence="asked the authors"
    )
    assert imported.card.network == "clearscd"
    assert imported.card.options == {"classes": 9, "concatenate": False}
    assert imported.card.chip_size == 512
    assert imported.card.licence == "asked the authors"
    assert not imported.network.training


@pytest.mark.parametrize("name", PUBLISHED)
def test_every_network_is_recognised_by_the_names_of_its_weights(name):
    assert weights_file.recognised(manifest(name)) == name
    assert weights_file.recognised({f"module.{entry}": 0 for entry in manifest(name)}) == name


def test_the_average_is_recognised_beside_the_trained_network():
    both = {
        f"{part}.{entry}": 0
        for part in ("online_model", "ema_model")
        for entry in manifest("misgnet")
    }
    assert weights_file.recognised(both) == "misgnet"


def test_no_published_file_holds_lite_which_is_trained_here(tmp_path):
    torch.save(torch.nn.Linear(2, 2).state_dict(), tmp_path / "w.pth")
    with pytest.raises(
        ModelDoesNotFit, match="Of “lite” no weights are published in another form; train it"
    ) as refused:
        weights_file.import_published(tmp_path / "w.pth", "lite")
    assert "\n" not in str(refused.value)


def test_a_wrong_network_is_named_with_the_right_one(tmp_path):
    with pytest.raises(ModelDoesNotFit, match="holds weights of ClearSCD, not of MISGNet"):
        weights_file.import_published(saved(tmp_path / "best.pth", "clearscd"), "misgnet")


def test_weights_of_no_known_network_are_refused_with_what_they_hold(tmp_path):
    torch.save(torch.nn.Linear(2, 2).state_dict(), tmp_path / "w.pth")
    with pytest.raises(
        ModelDoesNotFit, match=r"holds 2 tensors \(weight, bias\) that belong to no network"
    ):
        weights_file.import_published(tmp_path / "w.pth")


def test_one_encoder_for_both_dates_is_seen_in_the_values():
    assert weights_file.options_seen(
        "dsifn", {"t1_base.x": np.ones(3), "t2_base.x": np.ones(3)}
    ) == {"shared_encoder": True}
    assert weights_file.options_seen(
        "dsifn", {"t1_base.x": np.ones(3), "t2_base.x": np.zeros(3)}
    ) == {"shared_encoder": False}


def test_the_keras_model_of_dsifn_is_refused_for_what_it_is(tmp_path):
    import h5py

    with h5py.File(tmp_path / "w.h5", "w") as file:
        file["output_512/output_512/kernel:0"] = np.ones((1, 1, 16, 1), np.float32)
    with pytest.raises(ModelDoesNotFit, match="Keras model of DSIFN, which is another function"):
        weights_file.import_published(tmp_path / "w.h5")


# Our files
# --------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def fcn():
    return build("dsms-fcn").eval()


CARD = published_card("dsms-fcn", {})


def test_a_file_holds_the_hash_of_its_tensors_and_opens_with_safetensors_alone(fcn, tmp_path):
    card = weights_file.save(fcn, CARD, tmp_path / "w.safetensors")
    assert card.sha256 == tensors_sha256(tmp_path / "w.safetensors")
    with safe_open(tmp_path / "w.safetensors", framework="np") as file:
        assert set(file.keys()) == set(fcn.state_dict())


def test_tied_tensors_are_stored_once_and_stay_tied(tmp_path):
    network = build("dsms-cn", bands=2, width=0.5, shared_biases=False)
    options = {"bands": 2, "width": 0.5, "shared_biases": False}
    weights_file.save(network, published_card("dsms-cn", options), tmp_path / "w.safetensors")
    with safe_open(tmp_path / "w.safetensors", framework="np") as file:
        assert "after_encoder.level1.0.bias" in file.keys()  # noqa: SIM118
        assert "after_encoder.level1.0.weight" not in file.keys()  # noqa: SIM118
    loaded, _ = weights_file.load(tmp_path / "w.safetensors")
    assert loaded.after_encoder.level1[0].weight is loaded.encoder.level1[0].weight
    assert torch.equal(loaded.after_encoder.level1[0].weight, network.encoder.level1[0].weight)


def test_a_card_for_another_network_is_refused(fcn, tmp_path):
    with pytest.raises(ModelDoesNotFit, match="The card is for dsms-cn"):
        weights_file.save(fcn, published_card("dsms-cn", {}), tmp_path / "w.safetensors")


def test_an_earlier_file_stays_when_writing_fails(fcn, tmp_path, monkeypatch):
    path = tmp_path / "w.safetensors"
    weights_file.save(fcn, CARD, path)
    before = path.read_bytes()
    monkeypatch.setattr(
        os,
        "fsync",
        lambda _: (_ for _ in ()).throw(OSError(errno.ENOSPC, "No space left on device")),
    )
    with pytest.raises(OutOfSpace, match="no space left"):
        weights_file.save(fcn, replace(CARD, licence="other"), path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_is_full_while_safetensors_writes_is_called_so(fcn, tmp_path, monkeypatch):
    def full(*_, **__):
        raise RuntimeError(
            "Error while serializing: IoError(Os { message: No space left }) (os error 28)"
        )

    monkeypatch.setattr(weights_file, "save_file", full)
    with pytest.raises(OutOfSpace, match="no space left"):
        weights_file.save(fcn, CARD, tmp_path / "w.safetensors")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_a_sentence(fcn, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputRefused, match="cannot be written"):
        weights_file.save(fcn, CARD, tmp_path / "file" / "w.safetensors")


def forged(path, state, card):
    """A file whose card has the right hash for tensors that are not those of its network."""
    save_file(state, path)
    card = replace(card, sha256=tensors_sha256(path))
    save_file(state, path, metadata={"deepchange": json.dumps(card.to_json())})
    return path


def test_tensors_that_are_not_those_of_the_network_are_refused_with_the_list(fcn, tmp_path):
    state = dict(fcn.state_dict())
    del state["output.bias"]
    state["extra"] = torch.ones(2)
    state["output.weight"] = torch.ones(1, 16, 1, 1)
    with pytest.raises(ModelDoesNotFit) as refused:
        weights_file.load(forged(tmp_path / "w.safetensors", state, CARD))
    for part in ("missing: output.bias", "unknown: extra", "of another shape: output.weight"):
        assert part in str(refused.value)


def test_damaged_weights_are_not_loaded(fcn, tmp_path):
    path = tmp_path / "w.safetensors"
    weights_file.save(fcn, CARD, path)
    path.write_bytes(path.read_bytes()[:-1] + b"\x01")
    with pytest.raises(ModelDoesNotFit, match="SHA-256 differs"):
        weights_file.load(path)


# ImageNet
# --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "library"), [("misgnet", "pvt_v2_b1"), ("clearscd", "tf_efficientnet_b0")]
)
def test_an_encoder_starts_from_a_local_file_of_imagenet_weights(tmp_path, name, library):
    torch.manual_seed(1)
    whole = timm.create_model(library, pretrained=False).eval()
    torch.save(whole.state_dict(), tmp_path / "imagenet.pth")
    network = build(name).eval()
    initialise_encoder(network, tmp_path / "imagenet.pth")
    with torch.inference_mode():
        x = torch.rand(1, 3, 64, 64)
        if name == "clearscd":
            deepest = network.encoder(x)[-1]
            expected = whole.forward_intermediates(x, intermediates_only=True)[-1]
        else:
            deepest, expected = network.encoder.forward_features(x), whole.forward_features(x)
    torch.testing.assert_close(deepest, expected, rtol=1e-4, atol=1e-5)


def test_an_encoder_starts_from_the_file_of_its_authors_too(tmp_path):
    theirs = {
        name[len("backbone.") :]: torch.from_numpy(value)
        for name, value in published("misgnet").items()
        if name.startswith("backbone.")
    }
    torch.save(
        {**theirs, "head.weight": torch.ones(1000, 512), "head.bias": torch.ones(1000)},
        tmp_path / "pvt.pth",
    )
    network = build("misgnet")
    initialise_encoder(network, tmp_path / "pvt.pth")
    assert torch.equal(network.encoder.patch_embed.proj.weight, theirs["patch_embed1.proj.weight"])
    assert torch.equal(
        network.encoder.stages[2].blocks[1].mlp.dwconv.bias,
        theirs["block3.1.mlp.dwconv.dwconv.bias"],
    )


def test_both_dates_of_dsifn_and_the_encoder_of_bsfnet_start_from_files_of_torchvision(tmp_path):
    torch.manual_seed(1)
    for name, encoder in (("dsifn", "encoder_after"), ("bsfnet", "context_path.encoder")):
        with torch.device("meta"):  # to draw its weights takes seconds, and they are replaced
            network = build(name)
        network.to_empty(device="cpu")
        state = {
            entry: torch.rand_like(value) if value.is_floating_point() else value
            for entry, value in network.get_submodule(encoder).state_dict().items()
        }
        # Files from before 2018 do not count batches.
        old = {entry: value for entry, value in state.items() if "num_batches" not in entry}
        torch.save(
            {**old, "classifier.0.weight" if name == "dsifn" else "fc.weight": torch.ones(2)},
            tmp_path / "e.pth",
        )
        initialise_encoder(network, tmp_path / "e.pth")
        loaded = network.get_submodule(encoder).state_dict()
        assert all(torch.equal(loaded[entry], value) for entry, value in state.items())


def test_a_file_of_another_encoder_is_refused(tmp_path):
    torch.save({"conv1.weight": torch.ones(64, 3, 7, 7)}, tmp_path / "e.pth")
    with pytest.raises(ModelDoesNotFit, match="does not hold the weights of efficientnet-b0"):
        initialise_encoder(build("clearscd"), tmp_path / "e.pth")


def test_a_network_without_such_an_encoder_says_so(fcn):
    with pytest.raises(BadInput, match="DSMS-FCN has no encoder that could start from ImageNet"):
        initialise_encoder(fcn)


def test_without_the_internet_the_download_fails_in_one_sentence(monkeypatch):
    def refuse(_):
        raise ConnectionError("Name or service not known")

    monkeypatch.setattr(imagenet, "_pretrained", refuse)
    with pytest.raises(
        BadInput, match=r"could not be downloaded .*; connect to the internet, or get the file"
    ):
        initialise_encoder(build("clearscd"))


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps permissions otherwise.")
def test_whoever_may_read_the_folder_s_new_files_may_read_weights(tmp_path):
    (tmp_path / "another").touch()
    weights_file.save(
        build("dsms-fcn").eval(), published_card("dsms-fcn", {}), tmp_path / "made.safetensors"
    )
    assert (tmp_path / "made.safetensors").stat().st_mode == (tmp_path / "another").stat().st_mode
