"""The losses, one file a system: what each network of the catalogue is trained to make small.

`build_loss` gives the one that belongs to a network. Pixels labelled `IGNORED` enter no term that
looks at labels.
"""

from __future__ import annotations

from importlib import import_module
from inspect import signature
from typing import Any

from ...engine.errors import BadInput
from ...engine.messages import msg
from ..data.label_coding import IGNORED
from ..own.code import BUILT, failures_of, is_own, own_code
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


_OF_OWN = "bce-dice"  # of a network of the user's own, where the recipe names none


def build_loss(network: str, **options: Any) -> Loss:
    """The loss of a network, or where `kind` is given the one of that name, or of the user's own as
    “module:Class”. network: of the catalogue, or of the user's own as “module:Class”. options:
    those of the loss's class.

    Raises BadInput for a network that is not trained with labels, or an option that its loss does
    not have."""
    if is_own(network):
        options.setdefault("kind", _OF_OWN)
    elif network not in _HOME_OF:
        raise BadInput(
            msg(
                "“{network}” is not trained with labels; choose one of {known}.",
                network=network,
                known=", ".join(_HOME_OF),
            )
        )
    kind = _class_of(network, options)
    try:
        signature(object if kind.__init__ is Loss.__init__ else kind).bind(**options)
    except TypeError:
        given = ", ".join(sorted(options)) or "none"
        raise BadInput(
            msg(
                "The loss of “{network}” does not take these options: {given}; leave them out.",
                network=network,
                given=given,
            )
        ) from None
    with failures_of(kind.__name__, BUILT):
        return kind(**options)


def _class_of(network: str, options: dict[str, Any]) -> type[Loss]:
    """The class of the loss that is meant. Takes its name out of the options where the class is the
    user's own."""
    module, name = _HOME_OF.get(network, ("by_name", "NamedLoss"))
    if is_own(options.get("kind", "")):
        return _own_class(options.pop("kind"))
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


def _own_class(kind: str) -> type[Loss]:
    """The class that “module:Class” names; its code is run. Raises BadInput where there is none, or
    it is no `Loss`."""
    found = own_code(kind, "loss.kind")
    if not (isinstance(found, type) and issubclass(found, Loss)):
        raise BadInput(
            msg(
                "In the recipe, loss.kind is “{kind}”, which is no loss; derive the class from "
                "deepchange.training.losses.Loss.",
                kind=kind,
            )
        )
    return found
