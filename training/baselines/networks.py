"""Networks of the field that are trained and scored beside our own, and never used for detection.

They are known here alone: a recipe may name one, and an evaluation scores it, but no weights file
holds one. Nothing here needs torch before a network is built.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...engine.catalogue.networks import (
    NETWORKS,
    NetworkFacts,
    channels_of,
    checked_options,
    classes_of,
)
from ...engine.errors import BadInput
from ...engine.messages import msg

BASELINES: Mapping[str, NetworkFacts] = {
    "fc-siam-diff": NetworkFacts(
        "fc-siam-diff", "FC-Siam-diff", "change", 3, "unit", 16, None, local=True, options={}
    ),
}


def facts_of(name: str) -> NetworkFacts:
    """What is known of a network that a recipe may name."""
    return BASELINES[name] if name in BASELINES else NETWORKS[name]


def check_options(name: str, options: Mapping[str, Any]) -> None:
    """Raise BadInput for options that the network cannot be built with."""
    if name not in BASELINES:
        checked_options(name, options)
    elif options:
        raise BadInput(
            msg(
                "{title} takes no options, and the recipe gives {options}.",
                title=BASELINES[name].title,
                options=", ".join(options),
            )
        )


def channels_shown(name: str, options: Mapping[str, Any]) -> int:
    """Channels of each date that the network takes."""
    return BASELINES[name].channels or 0 if name in BASELINES else channels_of(name, options)


def classes_told(name: str, options: Mapping[str, Any]) -> int:
    """Kinds of land cover that the network tells apart, or 0."""
    return 0 if name in BASELINES else classes_of(name, options)


def build_network(name: str, options: Mapping[str, Any]) -> Any:
    """The network with random weights, in training mode."""
    if name in BASELINES:
        from .fc_siam_diff import FcSiamDiff

        return FcSiamDiff(BASELINES[name].channels or 0)
    from ...engine.tensor.networks import build

    return build(name, **options)


def refuse_to_export(name: str) -> None:
    """Raise BadInput for a network that detection does not know."""
    if name in BASELINES:
        raise BadInput(
            msg(
                "{title} is a baseline to compare with and cannot be exported for "
                "detection; score it with deepchange-train evaluate, or train one of "
                "the networks of Deep Change.",
                title=BASELINES[name].title,
            )
        )
