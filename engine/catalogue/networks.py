"""The networks that take weights, as data: what each is called, may be built with, and wants to be
shown.

Everything that detection, training and the dock must know of a network without importing torch.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Union

from ..errors import ModelDoesNotFit
from ..messages import Quantity, msg

Value = Union[bool, int, float]


@dataclass(frozen=True)
class Option:
    """What a network may be built with. least, most: the values that make sense, ends included;
    unused for booleans."""

    default: Value
    least: float = 0
    most: float = 1

    def accepts(self, value: object) -> bool:
        """Whether the value is of the default's kind and in range; a whole number serves as a
        decimal one."""
        if isinstance(self.default, bool) or isinstance(value, bool):
            return isinstance(self.default, bool) and isinstance(value, bool)
        kinds = (int,) if isinstance(self.default, int) else (int, float)
        return isinstance(value, kinds) and self.least <= value <= self.most

    def allowed(self) -> str:
        """The allowed values in words."""
        if isinstance(self.default, bool):
            return msg("true or false")
        least, most = Quantity(self.least), Quantity(self.most)
        if isinstance(self.default, int):
            return msg("a whole number from {least} to {most}", least=least, most=most)
        return msg("a number from {least} to {most}", least=least, most=most)


@dataclass(frozen=True)
class NetworkFacts:
    """One network.

    task: “change” or “semantic change”. channels: of each date, None where the option `bands` says
    how many. normalisation: “imagenet”, “unit” (0..1), “date means” or “raster statistics”, what
    its published form was shown. multiple: pixels; chip sides that are multiples need no padding.
    encoder: the published name of the encoder that can start from ImageNet, or none. local: True
    where a pixel's answer does not depend on all of its chip.
    """

    name: str
    title: str
    task: str
    channels: int | None
    normalisation: str
    multiple: int
    encoder: str | None
    local: bool
    options: Mapping[str, Option]


_BANDS = Option(3, 1, 64)

NETWORKS = {
    facts.name: facts
    for facts in (
        NetworkFacts(
            "dsms-cn",
            "DSMS-CN",
            "change",
            None,
            "raster statistics",
            1,
            None,
            local=True,
            options={
                "bands": Option(4, 1, 64),
                "width": Option(1.0, 0.05, 4.0),
                "pooling": Option(9, 1, 65),
                "dropout": Option(default=True),
                "outputs": Option(2, 1, 2),
                "shared_biases": Option(default=True),
            },
        ),
        NetworkFacts(
            "dsms-fcn",
            "DSMS-FCN",
            "change",
            None,
            "unit",
            16,
            None,
            local=True,
            options={"bands": _BANDS},
        ),
        NetworkFacts(
            "lite",
            "Lite",
            "change",
            None,
            "imagenet",
            32,
            "lite0",
            local=False,
            options={"bands": _BANDS, "enlarge": Option(1.0, 1.0, 4.0)},
        ),
        NetworkFacts(
            "dsifn",
            "DSIFN",
            "change",
            3,
            "imagenet",
            16,
            "vgg16",
            local=False,
            options={
                "shared_encoder": Option(default=True),
                "frozen_encoder": Option(default=False),
                "dropout": Option(0.6, 0.0, 0.99),
                "mean_twice": Option(default=False),
            },
        ),
        NetworkFacts(
            "bsfnet", "BSFNet", "change", 3, "date means", 2, "resnet50", local=False, options={}
        ),
        NetworkFacts(
            "misgnet", "MISGNet", "change", 3, "imagenet", 32, "pvt_v2_b1", local=False, options={}
        ),
        NetworkFacts(
            "clearscd",
            "ClearSCD",
            "semantic change",
            3,
            "imagenet",
            32,
            "efficientnet-b0",
            local=False,
            options={"classes": Option(9, 2, 255), "concatenate": Option(default=False)},
        ),
    )
}


# What decisions taught: small networks in NumPy alone, that are neither trained nor imported
# (docs/learning.md).
LEARNER = "decisions"
_LEARNER = NetworkFacts(
    LEARNER,
    "Learned from decisions",
    "change",
    None,
    "raster statistics",
    1,
    None,
    local=True,
    options={"bands": Option(3, 1, 1000)},
)


# A network of its maker's own, which travels as a graph and is trained where its code is.
GRAPH = "graph"
_GRAPH = NetworkFacts(
    GRAPH,
    "Own network",
    "change",
    None,
    "raster statistics",
    1,
    None,
    local=False,
    options={"bands": Option(3, 1, 1000)},
)


def find_network(name: object) -> NetworkFacts:
    """The network of that name. Raises ModelDoesNotFit with the names there are."""
    if isinstance(name, str) and name in NETWORKS:
        return NETWORKS[name]
    if name in (LEARNER, GRAPH):
        return _LEARNER if name == LEARNER else _GRAPH
    raise ModelDoesNotFit(
        msg(
            "There is no network {name}; choose one of {there}.",
            name=_shown(name),
            there=[*NETWORKS],
        )
    )


def checked_options(name: str, options: Mapping[str, Any]) -> dict[str, Value]:
    """The options as given, if the network can be built with them. Raises ModelDoesNotFit."""
    facts = find_network(name)
    for option, value in options.items():
        if option not in facts.options:
            there = (
                msg("it takes {options}", options=[*facts.options])
                if facts.options
                else msg("it takes none")
            )
            raise ModelDoesNotFit(
                msg(
                    "{network} has no option {option}; {there}.",
                    network=facts.title,
                    option=_shown(option),
                    there=there,
                )
            )
        if not facts.options[option].accepts(value):
            allowed = facts.options[option].allowed()
            raise ModelDoesNotFit(
                msg(
                    "The option “{option}” of {network} is {value}; give {allowed}.",
                    option=option,
                    network=facts.title,
                    value=_shown(value),
                    allowed=allowed,
                )
            )
    return dict(options)


def channels_of(name: str, options: Mapping[str, Any]) -> int:
    """Channels of each date that the network takes when built with these options."""
    facts = find_network(name)
    return facts.channels or int(options.get("bands", facts.options["bands"].default))


def classes_of(name: str, options: Mapping[str, Any]) -> int:
    """Kinds of land cover that the network tells apart; 0 where it knows only change."""
    facts = find_network(name)
    return (
        int(options.get("classes", facts.options["classes"].default))
        if "classes" in facts.options
        else 0
    )


def one_line(text: str, longest: int = 60) -> str:
    """A text that a stranger wrote, fit for a sentence: printable, on one line, and short."""
    text = "".join(
        character if character.isprintable() else " " for character in text[: longest + 1]
    )
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _shown(value: object) -> str:
    """A value from a file or a user as it stands in a sentence."""
    return str(value) if isinstance(value, (int, float, bool)) else f"“{one_line(str(value))}”"
