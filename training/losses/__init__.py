"""The losses, one file a system: what each network of the catalogue is trained to make small.

`build_loss` gives the one that belongs to a network. Pixels labelled `IGNORED` enter no term that
looks at labels.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ...engine.errors import BadInput
from ...engine.messages import msg
from ..data.label_coding import IGNORED
from .own import MARK, own_class
from .target import Loss, Target, Terms

__all__ = ["IGNORED", "Loss", "Target", "Terms", "build_loss"]

_HOME_OF = {
    "dsms-fcn": ("dsms", "DsmsFcnLoss"),
    # A baseline, trained as DSMS-FCN is, so that the two differ in the network alone.
    "fc-siam-diff": ("dsms", "DsmsFcnLoss"),
    "lite": ("lite", "LiteLoss"),
    "dsifn": ("dsifn", "DsifnLoss"),
    "bsfnet": ("bsfnet", "BsfNetLoss"),
    "misgnet": ("misgnet", "MisgNetLoss"),
    "clearscd": ("clearscd", "ClearScdLoss"),
}


def build_loss(network: str, **options: Any) -> Loss:
    """The loss of a network, or where `kind` is given the one of that name, or of the user's own as
    “module:Class”. options: those of the loss's class.

    Raises BadInput for a network that is not trained with labels, or an option that its loss does
    not have."""
    if network not in _HOME_OF:
        raise BadInput(
            msg(
                "“{network}” is not trained with labels; choose one of {known}.",
                network=network,
                known=", ".join(_HOME_OF),
            )
        )
    try:
        return _class_of(network, options)(**options)
    except TypeError:
        given = ", ".join(sorted(options)) or "none"
        raise BadInput(
            msg(
                "The loss of “{network}” does not take these options: {given}; leave them out.",
                network=network,
                given=given,
            )
        ) from None


def _class_of(network: str, options: dict[str, Any]) -> type[Loss]:
    """The class of the loss that is meant. Takes its name out of the options where the class is the
    user's own."""
    module, name = _HOME_OF[network]
    if MARK in str(options.get("kind", "")):
        return own_class(options.pop("kind"))
    if "kind" in options:
        if network == "clearscd":
            raise BadInput(
                msg(
                    "ClearSCD learns land cover too, which no loss by name teaches; "
                    "leave loss.kind out."
                )
            )
        module, name = "by_name", "NamedLoss"
    found: type[Loss] = getattr(import_module(f"{__name__}.{module}"), name)
    return found
