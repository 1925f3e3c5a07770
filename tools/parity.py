"""Compares what every network computes with the numbers of its published implementation: `make
parity`.

One line for each network and array: the largest deviation, the tolerance, and whether it holds.
Exits with 1 where one does not. Weights and images are made from their names and seeds, so that no
weights travel. Losses and measures, whose numbers are in the same files, are compared by the tests.
"""

from __future__ import annotations

import json
import re
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import torch
from deepchange.engine.tensor.networks import build
from deepchange.engine.tensor.networks.bsfnet import distance
from deepchange.engine.tensor.weights.weights_file import load_published

PARITY = Path(__file__).resolve().parents[1] / "tests" / "data" / "parity"
fill = SimpleNamespace(**runpy.run_path(str(PARITY / "fill.py")))
Found = Iterator[tuple[str, Any, float]]  # name of the array, what our network gives, tolerance


def published(fixture: str, layout: str = "torch") -> dict[str, np.ndarray]:
    """Weights under their published names, made from these names."""
    known = json.loads((PARITY / f"{fixture}.json").read_text(encoding="utf-8"))
    entries = known.get("manifest") or known["state_dict"]
    return {name: fill.fill(name, tuple(shape), layout=layout) for name, shape in entries}


def pair(*shape: int, seeds: tuple[int, int] = (1, 2), last: bool = False) -> list[torch.Tensor]:
    """Both images, (N, C, H, W); last: made with the channels last, as Keras has them."""
    images = [torch.from_numpy(fill.image(seed, shape)) for seed in seeds]
    return [image.permute(0, 3, 1, 2).contiguous() if last else image for image in images]


def dsms_fcn() -> Found:
    """DSMS-FCN."""
    network: Any = load_published("dsms-fcn", published("dsmsfcn", "keras"))
    for case, seeds, shape in (
        ("a", (1, 2), (1, 64, 64, 3)),
        ("b", (1, 2), (1, 48, 80, 3)),
        ("c", (3, 4), (2, 32, 16, 3)),
    ):
        images = pair(*shape, seeds=seeds, last=True)
        yield f"{case}_logit", network.logits(*images), 1e-4
        yield f"{case}_prob", network.probability(*images)[:, 0], 1e-5
    yield "a_swapped_logit", network.logits(*pair(1, 64, 64, 3, seeds=(2, 1), last=True)), 1e-4
    skips, bottom = network.encoder(pair(1, 16, 16, 3, last=True)[0])
    for name, features in zip(
        ("enc_f1", "enc_f2", "enc_f3", "enc_f4", "enc_net"), (*skips, bottom)
    ):
        yield name, features.permute(0, 2, 3, 1), 1e-4


def dsms_cn() -> Found:
    """DSMS-CN."""
    both = published("dsmscn", "keras")
    shared = {name: value for name, value in both.items() if not name.startswith("Fea_Ext__1")}
    for ending, weights in (("", both), ("_shared", shared)):
        network = load_published("dsms-cn", weights)
        for case, seeds, count in (("a", (1, 2), 64), ("b", (3, 4), 5)):
            logits = network(*pair(count, 9, 9, 4, seeds=seeds, last=True))[:, :, 0, 0]
            yield f"{case}{ending}_logit", logits, 1e-4
            yield f"{case}{ending}_prob", logits.softmax(1), 1e-5


def dsifn() -> Found:
    """DSIFN. Some maps saturate, so logits are held to 1e-4 of their size where that is larger than
    1."""
    weights = published("dsifn")
    network: Any = load_published("dsifn", weights)
    for case, sides in (("s64", (64, 64)), ("s96x160", (96, 160))):
        for scale, logits in enumerate(network.logits(*pair(1, 3, *sides))):
            yield f"{case}_logit{scale}", logits, 1e-4 * max(1.0, float(logits.abs().max()))
            yield f"{case}_out{scale}", logits.sigmoid(), 1e-5
    # One encoder under both names: the entries of the after image win.
    shared = load_published(build("dsifn").eval(), weights)
    yield from (
        (f"shared_s64_out{scale}", output, 1e-5)
        for scale, output in enumerate(shared(*pair(1, 3, 64, 64)))
    )


def bsfnet() -> Found:
    """BSFNet; its calm variant has the last normalisation of every residual block scaled down."""
    plain = published("bsfnet")
    quiet = re.compile(r"(bn3|downsample\.1)\.weight$")
    calm = {
        name: value * np.float32(0.25) if quiet.search(name) else value
        for name, value in plain.items()
    }
    # Embeddings of larger images are stored thinned out.
    steps = {"plain_s64": 1, "plain_s96x160": 8, "calm_s64": 4}
    for variant, weights in (("plain", plain), ("calm", calm)):
        network: Any = load_published("bsfnet", weights)
        for size, sides in (("s64", (64, 64)), ("s96x160", (96, 160)), ("s45x67", (45, 67))):
            embeddings, case = network(*pair(1, 3, *sides)), f"{variant}_{size}"
            yield f"{case}_dist", distance(*embeddings)[:, 0], 1e-4
            if step := steps.get(case):
                for date, embedding in enumerate(embeddings, start=1):
                    yield f"{case}_emb{date}", embedding[..., ::step, ::step], 1e-4


def misgnet() -> Found:
    """MISGNet."""
    network: Any = load_published("misgnet", published("misgnet"))
    for height, width in ((64, 64), (96, 160), (50, 70)):
        yield f"logits_{height}x{width}", network(*pair(1, 3, height, width)), 1e-3
    before, after = (network.features(image) for image in pair(1, 3, 64, 64))
    for stage, features in enumerate([*before, network.encoder.stages[3](before[-1])], start=1):
        yield f"mid64_backbone_date1_stage{stage}", features, 1e-3
    guided = network.guided(before, after)
    for level, dates in enumerate(guided):
        for date, features in enumerate(dates, start=1):
            yield f"mid64_guided{level}_date{date}", features, 1e-3
        nodes, assignment = network.guidance[level].project_before(before[level].flatten(2))
        yield f"mid64_graph{level}_date1_nodes", nodes, 1e-3
        yield f"mid64_graph{level}_date1_assign", assignment, 1e-3
    decoded = network.decode([torch.abs(one - other) for one, other in guided])
    yield "mid64_decode3", decoded, 1e-3
    yield "mid64_head_before_upsampling", network.head(decoded), 1e-3


def clearscd() -> Found:
    """ClearSCD."""
    network: Any = load_published("clearscd", published("clearscd"))
    for name, logits in network(*pair(1, 3, 64, 64))._asdict().items():
        yield f"{name}_64x64", logits, 1e-4
    for name, logits in network(*pair(1, 3, 96, 160))._asdict().items():
        yield f"{name}_96x160_rows1step3_cols2step5", logits[:, :, 1::3, 2::5], 1e-4
    images = pair(1, 3, 64, 64)
    for name, level in zip(("c2", "c3", "c4", "c5"), network.encoder(images[0])[-4:]):
        yield f"mid64_encoder_A_{name}", level, 1e-4
    quarter = network.at_quarter(*images)
    yield "mid64_decoder_A", quarter.features_before, 1e-4
    yield "mid64_seg_A_quarter", quarter.classes_before, 1e-4
    yield "mid64_seg_B_quarter", quarter.classes_after, 1e-4
    yield "mid64_bcd_quarter", quarter.change, 1e-4
    yield "mid64_proj_A", network.projection_head(quarter.features_before), 1e-4


NETWORKS = {
    "dsmsfcn": dsms_fcn,
    "dsmscn": dsms_cn,
    "dsifn": dsifn,
    "bsfnet": bsfnet,
    "misgnet": misgnet,
    "clearscd": clearscd,
}


def compare(fixture: str) -> int:
    """Print a line for each array of a network; returns how many deviate too far."""
    expected, failures = np.load(PARITY / f"{fixture}.npz"), 0
    for name, found, tolerance in NETWORKS[fixture]():
        same_shape = tuple(found.shape) == expected[name].shape
        deviation = (
            float(np.abs(found.numpy() - expected[name]).max()) if same_shape else float("inf")
        )
        failures += not deviation <= tolerance
        verdict = "pass" if deviation <= tolerance else "FAIL"
        print(
            f"{fixture:9} {name:36} {deviation:9.2e}  tolerance {tolerance:8.1e}  {verdict}",
            flush=True,
        )
    return failures


if __name__ == "__main__":
    with torch.inference_mode():
        sys.exit(1 if sum(compare(fixture) for fixture in NETWORKS) else 0)
