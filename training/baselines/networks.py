"""Networks of the field that are trained and scored beside our own, and never used for detection.

They are known here alone: a recipe may name one, and an evaluation scores it, but no weights file
holds one. Nothing here needs torch before a network is built.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ...engine.catalogue.networks import (
    GRAPH,
    NetworkFacts,
    channels_of,
    checked_options,
    classes_of,
    find_network,
)
from ...engine.errors import BadInput
from ...engine.messages import msg
from ..own.code import MARK, is_own

BASELINES: Mapping[str, NetworkFacts] = {
    "fc-siam-diff": NetworkFacts(
        "fc-siam-diff", "FC-Siam-diff", "change", 3, "unit", 16, None, local=True, options={}
    ),
}


def facts_of(name: str) -> NetworkFacts:
    """What is known of a network that a recipe may name."""
    if is_own(name):
        return replace(find_network(GRAPH), name=name, title=name.rpartition(MARK)[2])
    return BASELINES[name] if name in BASELINES else find_network(name)


def check_options(name: str, options: Mapping[str, Any]) -> None:
    """Raise BadInput for options that the network cannot be built with."""
    if is_own(name):  # its class says what else it takes, when it is built
        checked_options(GRAPH, {"bands": options["bands"]} if "bands" in options else {})
    elif name not in BASELINES:
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
    if name in BASELINES:
        return BASELINES[name].channels or 0
    return channels_of(GRAPH if is_own(name) else name, options)


def classes_told(name: str, options: Mapping[str, Any]) -> int:
    """Kinds of land cover that the network tells apart, or 0."""
    return 0 if name in BASELINES or is_own(name) else classes_of(name, options)


def build_network(name: str, options: Mapping[str, Any]) -> Any:
    """The network with random weights, in training mode."""
    if is_own(name):
        from ..own.network import build_own

        return build_own(name, options, channels_shown(name, options))
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
