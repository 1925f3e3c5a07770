"""Weights in files: ours, with their card, and published ones that become ours."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Union

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from ...catalogue.card import Card
from ...catalogue.networks import NETWORKS, find_network
from ...catalogue.published import published_card
from ...catalogue.store import CARD, hash_line, verify
from ...errors import ModelDoesNotFit
from ...files.json_text import json_text
from ...files.whole_file import whole_file
from ...files.write_errors import cannot_write
from ...messages import Remedy, joined, msg
from ..networks import build_to_load, name_of, state_from_published
from ..networks.graph import Graph
from ..networks.modules import faults_of, listed
from .published_files import Weights, read_published

Source = Union[str, Path, Mapping[str, Any]]

_DTYPES = {
    torch.float32: "F32",
    torch.float16: "F16",
    torch.bfloat16: "BF16",
    torch.float64: "F64",
    torch.int64: "I64",
    torch.uint8: "U8",
}


@dataclass(frozen=True)
class Imported:
    """Published weights in our form. form: of the file they came from, in words; notes: sentences
    for the user."""

    network: nn.Module
    card: Card
    form: str
    notes: tuple[str, ...]


# Our files
# --------------------------------------------------------------------------------------------------


def save(network: nn.Module, card: Card, path: str | Path) -> Card:
    """Write a network's weights with their card; the file appears when it is whole.

    Returns the card with the tensors' hash. Raises ModelDoesNotFit where the card is not for this
    network, OutputRefused and OutOfSpace."""
    path = Path(path)
    if name_of(network) != card.network:
        raise ModelDoesNotFit(
            msg(
                "The card is for {network}, and the network is {other}.",
                network=card.network,
                other=name_of(network),
            )
        )
    state = _each_once(network.state_dict())
    card = replace(card, sha256=_sha256(state))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(path) as part:
            _write(state, card, part)
    except OSError as error:
        raise cannot_write(path, error) from error
    return card


def _write(state: dict[str, Tensor], card: Card, path: Path) -> None:
    # safetensors tells of a failed write with an error of its own; a file that can be opened for
    # writing comes first.
    path.touch()
    allowed = stat.S_IMODE(path.stat().st_mode)
    text = json_text(card.to_json(), sort_keys=True)
    try:
        save_file(state, str(path), metadata={"format": "pt", CARD: text})
        path.chmod(allowed)  # safetensors lets nobody else read what it writes
    except Exception as error:
        if isinstance(error, OSError):
            raise
        raise _as_os_error(error) from error


def _as_os_error(error: Exception) -> OSError:
    """The operating system's error behind one of safetensors, which gives its number as “(os error
    28)”."""
    number = "".join(filter(str.isdigit, str(error).rpartition("os error")[2]))
    return OSError(int(number), os.strerror(int(number))) if number else OSError(str(error))


def _each_once(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The state on the processor, tensors that stand under several names under the first only."""
    first: dict[tuple[int, tuple[int, ...]], str] = {}
    for name, tensor in state.items():
        key = (tensor.data_ptr() or id(tensor), tuple(tensor.shape))
        first.setdefault(key, name)
    return {name: state[name].detach().cpu().contiguous() for name in first.values()}


def _sha256(state: Mapping[str, Tensor]) -> str:
    """The hash that `catalogue.store.tensors_sha256` finds in the file of these tensors."""
    digest = hashlib.sha256()
    for name, tensor in sorted(state.items()):
        digest.update(hash_line(name, _DTYPES[tensor.dtype], tuple(tensor.shape)))
        digest.update(tensor.reshape(-1).view(torch.uint8).numpy().data)
    return digest.hexdigest()


def load(path: str | Path, device: str | torch.device = "cpu") -> tuple[nn.Module, Card]:
    """The network of a weights file, in evaluation mode on a device, and its card.

    Raises ModelDoesNotFit where the file is damaged, has no card, or its tensors are not those of
    its network."""
    path = Path(path)
    card = verify(path)
    network = build_to_load(card.network, **card.options)
    try:
        state = load_file(str(path))
    except Exception as error:
        raise ModelDoesNotFit(
            msg(
                "The weights file “{path}” cannot be read ({message}); get it again.",
                path=path,
                message=error,
            )
        ) from error
    if isinstance(network, Graph):
        network.make_room(state)
    _refuse_other(state, _each_once(network.state_dict()), path, card)
    network.load_state_dict(state, strict=False)
    return network.eval().to(device), card


def _refuse_other(
    state: Mapping[str, Tensor], wanted: Mapping[str, Tensor], path: Path, card: Card
) -> None:
    faults = faults_of(
        [name for name in wanted if name not in state],
        [name for name in state if name not in wanted],
        [n for n, t in state.items() if n in wanted and t.shape != wanted[n].shape],
    )
    if faults:
        raise ModelDoesNotFit(
            msg(
                "The weights file “{path}” does not hold the tensors of {network}, which its card "
                "names ({faults}); get it again from where it came from.",
                path=path,
                network=find_network(card.network).title,
                faults=joined(faults, "; "),
            )
        )


# Published files
# --------------------------------------------------------------------------------------------------


def load_published(network: str | nn.Module, source: Source) -> nn.Module:
    """A network with published weights: the one given, loaded in place, or a new one of that name.

    source: a file of any published form, or arrays or tensors by published name (kernels of
    DSMS-FCN and DSMS-CN in the layout of Keras). A new network is built as the weights need it and
    comes in evaluation mode. Raises ModelDoesNotFit with the list of entries that are missing,
    unknown or of another shape."""
    weights = dict(source) if isinstance(source, Mapping) else read_published(source).weights
    if isinstance(network, str):
        network = build_to_load(network, **options_seen(network, weights)).eval()
    _fill(network, weights)
    return network


def _fill(network: nn.Module, weights: Weights) -> None:
    state = state_from_published(network, weights)
    spoilt = [
        name
        for name, value in state.items()
        if value.is_floating_point() and not value.isfinite().all()
    ]
    if spoilt:
        raise ModelDoesNotFit(
            msg(
                "These weights hold values that are no numbers ({names}): their training failed; "
                "choose others.",
                names=listed(spoilt),
            )
        )
    network.load_state_dict(state)


# An entry that only this network has, as published.
_TELLTALE = {
    "dsms-fcn": "conv2d_transpose_4/kernel:0",
    "dsms-cn": "Cha_Jud_/Variable_1:0",
    "dsifn": "o1_conv1.0.weight",
    "bsfnet": "basenet.spatial_path.conv1.conv.weight",
    "misgnet": "backbone.patch_embed1.proj.weight",
    "clearscd": "head_bcd.convs.0.0.weight",
}


def recognised(weights: Mapping[str, Any]) -> str | None:
    """The network that weights under published names belong to, or None."""
    for name, telltale in _TELLTALE.items():
        if any(
            prefix + telltale in weights
            for prefix in ("", "module.", "ema_model.", "module.ema_model.")
        ):
            return name
    return None


def options_seen(network: str, weights: Mapping[str, Any]) -> dict[str, Any]:
    """The options with which a network must be built to hold these published weights, read off
    their shapes."""
    find_network(network)
    given = {name.removeprefix("module."): value for name, value in weights.items()}
    if network == "dsifn":
        pairs = (
            (name, "t1_base." + name[len("t2_base.") :])
            for name in given
            if name.startswith("t2_base.")
        )
        return {
            "shared_encoder": all(
                one in given and _same(given[two], given[one]) for two, one in pairs
            )
        }
    if network == "clearscd":
        return _clearscd_options(given)
    if network == "dsms-fcn":
        return {"bands": _side(given, "Conv_1/kernel:0", 2, 3)}
    if network == "dsms-cn":
        separate = any(name.startswith("Fea_Ext__1/") for name in given)
        return {
            "bands": _side(given, "Fea_Ext_/layer_1_conv/conv_kenel:0", 2, 4),
            "shared_biases": not separate,
        }
    return {}


def _clearscd_options(given: Mapping[str, Any]) -> dict[str, Any]:
    classes = _side(given, "head_seg.0.weight", 0, 9)
    return {
        "classes": classes,
        "concatenate": _side(given, "head_bcd.convs.0.0.weight", 1, classes) == 2 * classes,
    }


def _side(given: Mapping[str, Any], name: str, axis: int, otherwise: int) -> int:
    """One side of an entry's shape; `otherwise` where there is no such entry, which loading then
    complains of."""
    shape = np.shape(given.get(name, 0))
    return int(shape[axis]) if len(shape) > axis else otherwise


def _same(one: Any, other: Any) -> bool:
    return np.shape(one) == np.shape(other) and bool(
        (torch.as_tensor(one) == torch.as_tensor(other)).all()
    )


def import_published(
    path: str | Path,
    network: str | None = None,
    options: Mapping[str, Any] | None = None,
    **known: Any,
) -> Imported:
    """Published weights from a file, with the card that the published network has.

    network: where the file does not tell. options: beside those read off the file. known: fields of
    the card that the user knows better. Raises ModelDoesNotFit."""
    published = read_published(path)
    found = recognised(published.weights)
    name = network or found
    if name is None:
        raise ModelDoesNotFit(_unrecognised(path, published.weights))
    title = find_network(name).title
    if found not in (None, name):
        raise ModelDoesNotFit(
            msg(
                "“{path}” holds weights of {first}, not of {second}; do not name the network, or "
                "choose another file.",
                Remedy.CHOOSE_NETWORK,
                path=path,
                first=NETWORKS[found].title,
                second=title,
            )
        )
    built_with = {**options_seen(name, published.weights), **(options or {})}
    card = published_card(name, built_with, **known)
    loaded = build_to_load(name, **built_with).eval()
    _fill(loaded, published.weights)
    return Imported(loaded, card, published.form, tuple(_notes(name, published.weights)))


def _unrecognised(path: str | Path, weights: Weights) -> str:
    if "output_512/kernel:0" in weights or any(name.startswith("output_512") for name in weights):
        return msg(
            "“{path}” holds the Keras model of DSIFN, which is another function than the network "
            "of the same name; its weights cannot be carried over. Train DSIFN anew, or find "
            "weights made with PyTorch.",
            path=path,
        )
    return msg(
        "“{path}” holds {weights} tensors ({names}) that belong to no network known here; known "
        "are {known}.",
        path=path,
        weights=len(weights),
        names=listed(list(weights), shown=3),
        known=", ".join(facts.title for facts in NETWORKS.values()),
    )


def _notes(name: str, weights: Weights) -> list[str]:
    """What the user should know of how the file was read."""
    notes: list[str] = []
    if any(entry.startswith("ema_model.") for entry in weights):
        notes.append(
            msg(
                "The moving average of the trained weights was taken, which is the one its "
                "authors use."
            )
        )
    if any(entry.removeprefix("module.").startswith("sa.") for entry in weights):
        notes.append(
            msg("The one spatial attention of this early file was copied to all five scales.")
        )
    if name == "dsifn":
        notes.append(
            msg(
                "Files made before 1 March 2021 look the same and need the option "
                "mean_twice=true: compare a known result.",
                Remedy.SET_BUILD_OPTION,
            )
        )
    if name == "dsms-cn":
        notes.append(
            msg(
                "These weights were taught patch by patch; whole images are computed without "
                "patch borders."
            )
        )
    return notes
