"""What is known of the networks' published weights: the card that a file gets when it is imported.

The figures are those of the papers and of the published code, as far as they say; a user who knows
more of her file says so when she imports it.
"""

from __future__ import annotations

import colorsys
from collections.abc import Mapping
from typing import Any

from ..messages import msg
from .card import Card, DateNormalisation, LandClass, Normalisation
from .networks import GRAPH, channels_of, classes_of, find_network

_RED_GREEN_BLUE = ("red", "green", "blue")
# What torchvision's weights were shown, and therefore everything that starts from them; of values
# in 0..1.
IMAGENET = Normalisation.fixed(255, (0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
# Means of the training and validation tiles of CDD, each date its own, in the order blue, green,
# red.
CDD_BEFORE = (87.538574, 99.830925, 90.286438)
CDD_AFTER = (119.692307, 127.327347, 120.792427)
# Classes and colours of Hi-UCD as in the published evaluation.
HI_UCD = (
    LandClass(msg("water"), "#0099ff"),
    LandClass(msg("grass"), "#caff7a"),
    LandClass(msg("building"), "#ff0000"),
    LandClass(msg("greenhouse"), "#e600ff"),
    LandClass(msg("road"), "#ffe600"),
    LandClass(msg("bridge"), "#ffb5c5"),
    LandClass(msg("others"), "#00ffe6"),
    LandClass(msg("bare land"), "#af7aff"),
    LandClass(msg("woodland"), "#00ff00"),
)

_DSMSCN: dict[str, Any] = {
    "threshold": 0.5,
    "licence": msg("MIT (published code); of these weights unknown"),
    "commercial_use": "unknown",
    "citation": "Chen, Wu, Du and Zhang, Change Detection in Multi-temporal VHR Images Based "
    "on Deep "
    "Siamese Multi-scale Convolutional Networks, arXiv 1906.11479, 2020",
}
_PUBLISHED: dict[str, dict[str, Any]] = {
    "dsms-fcn": {
        **_DSMSCN,
        "threshold_chosen": msg("as published: probability above 0.5"),
        "value_range": (0.0, 255.0),
        "chip_size": 512,
        "overlap": 64,
        "batch": 2,
    },
    "dsms-cn": {
        **_DSMSCN,
        "threshold_chosen": msg("as published: the class with the larger logit"),
        "value_range": None,
        "chip_size": 256,
        "overlap": 0,
        "batch": 1,
    },
    "lite": {
        "value_range": None,
        "chip_size": 512,
        "overlap": 64,
        "batch": 4,
        "threshold": 0.5,
        "threshold_chosen": msg("none was chosen; an even chance"),
        "licence": "GPL-2.0-or-later",
        "commercial_use": "unknown",
        "citation": "Deep Change; encoder: Tan and Le, EfficientNet, ICML 2019, in its Lite "
        "form of 2020",
    },
    GRAPH: {
        "value_range": None,
        "chip_size": 256,
        "overlap": 32,
        "batch": 1,
        "threshold": 0.5,
        "threshold_chosen": msg("none was chosen; an even chance"),
        "licence": "unknown",
        "commercial_use": "unknown",
        "citation": "",
    },
    "dsifn": {
        "bands": _RED_GREEN_BLUE,
        "normalisation": IMAGENET,
        "value_range": (0.0, 255.0),
        "chip_size": 512,
        "overlap": 64,
        "batch": 2,
        "threshold": 0.5,
        "threshold_chosen": msg("none is published; an even chance"),
        "licence": msg("non-commercial research only"),
        "commercial_use": "no",
        "citation": "Zhang, Yue, Tapete, Jiang, Shangguan, Huang and Liu, A deeply "
        "supervised image "
        "fusion network for change detection in high resolution bi-temporal remote sensing "
        "images, ISPRS J. Photogramm. Remote Sens. 166, 2020",
    },
    "bsfnet": {
        "bands": _RED_GREEN_BLUE[::-1],
        "normalisation": Normalisation(
            "fixed",
            1.0,
            DateNormalisation(CDD_BEFORE, (1.0, 1.0, 1.0)),
            DateNormalisation(CDD_AFTER, (1.0, 1.0, 1.0)),
        ),
        "value_range": (0.0, 255.0),
        "chip_size": 256,
        "overlap": 32,
        "batch": 4,
        "threshold": 0.5,
        "threshold_chosen": msg(
            "as published: a distance above 1.0, which is a probability of 0.5"
        ),
        "training_data": msg(
            "not said; normalised as for CDD, the only set whose means are published"
        ),
        "licence": msg("none stated"),
        "commercial_use": "unknown",
        "citation": "Du, Zhuang, Dong, Li, Chen, Zhao and Chen, Bilateral Semantic Fusion "
        "Siamese Network "
        "for Change Detection From Multitemporal Optical Remote Sensing Imagery, IEEE Geosci. "
        "Remote Sens. Lett.",
    },
    "misgnet": {
        "bands": _RED_GREEN_BLUE,
        "normalisation": IMAGENET,
        "value_range": (0.0, 255.0),
        "chip_size": 256,
        "overlap": 32,
        "batch": 4,
        "pixel_size": (0.5, 0.5),
        "threshold": 0.5,
        "threshold_chosen": msg("as published: the class with the larger logit"),
        "training_data": msg("LEVIR-CD or SYSU-CD, the sets of the published files"),
        "licence": msg("non-commercial research only"),
        "commercial_use": "no",
        "citation": "Cui, Liu, Li and Yu, Multilevel Intertemporal Semantic Guidance "
        "Network, IEEE JSTARS "
        "18, 2025, doi 10.1109/JSTARS.2024.3508692",
    },
    "clearscd": {
        "bands": _RED_GREEN_BLUE,
        "normalisation": IMAGENET,
        "value_range": (0.0, 255.0),
        "chip_size": 512,
        "overlap": 64,
        "batch": 2,
        "threshold": 0.5,
        "threshold_chosen": msg("as published: a positive logit"),
        "licence": msg("none stated"),
        "commercial_use": "unknown",
        "citation": "Tang, Xu, Chen, Dong, Yuan and Chen, The ClearSCD model, ISPRS J. "
        "Photogramm. Remote "
        "Sens. 211, 2024, doi 10.1016/j.isprsjprs.2024.04.013",
    },
}


def published_card(network: str, options: Mapping[str, Any], **known: Any) -> Card:
    """The card of published weights of a network, without their hash; what is known better replaces
    what is said.

    Raises ModelDoesNotFit for an unknown network and for values that make no sense."""
    find_network(network)
    values = {"options": dict(options), **_PUBLISHED[network]}
    if network in ("dsms-fcn", "dsms-cn", GRAPH):
        values.update(_bands_of_dsms(network, channels_of(network, options)))
    if network == "lite":
        values.update(_bands_of_lite(channels_of(network, options)))
    if count := classes_of(network, options):
        values.update(_land_cover(count))
    return Card(network, **{**values, **known})


def _bands_of_dsms(network: str, channels: int) -> dict[str, Any]:
    """DSMS-FCN was shown blue, green, red in 0..1; DSMS-CN any bands, each standardised over its
    whole raster, as a network of its maker's own where nothing else is said."""
    named = network == "dsms-fcn" and channels == 3
    bands = (
        _RED_GREEN_BLUE[::-1]
        if named
        else tuple(f"band {number + 1}" for number in range(channels))
    )
    fixed = network == "dsms-fcn"
    zeros, ones = (0.0,) * channels, (1.0,) * channels
    return {
        "bands": bands,
        "normalisation": Normalisation.fixed(255, zeros, ones)
        if fixed
        else Normalisation("raster"),
    }


def _bands_of_lite(channels: int) -> dict[str, Any]:
    """Red, green and blue as ImageNet's encoders are shown them; any other bands each standardised
    over its raster."""
    if channels == len(_RED_GREEN_BLUE):
        return {"bands": _RED_GREEN_BLUE, "normalisation": IMAGENET}
    return {
        "bands": tuple(f"band {number + 1}" for number in range(channels)),
        "normalisation": Normalisation("raster"),
    }


def _land_cover(count: int) -> dict[str, Any]:
    """The nine classes of Hi-UCD mini, at whose pixel size they were learned, or that many without
    names."""
    if count == len(HI_UCD):
        return {"classes": HI_UCD, "pixel_size": (0.1, 0.1), "training_data": "Hi-UCD mini"}
    return {
        "classes": tuple(
            LandClass(f"class {index + 1}", colour_of(index, count)) for index in range(count)
        )
    }


def colour_of(index: int, count: int) -> str:
    """One of `count` colours that lie evenly around the colour circle, as #rrggbb."""
    rgb = colorsys.hsv_to_rgb(index / count, 0.75, 0.9)
    return "#" + "".join(f"{round(255 * part):02x}" for part in rgb)
