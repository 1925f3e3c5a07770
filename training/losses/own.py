"""A loss of the user's own: `loss = {kind = "module:Class"}` in a recipe."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

from ...engine.errors import BadInput
from ...engine.messages import msg
from .target import Loss

MARK = ":"


def own_class(kind: str) -> type[Loss]:
    """The class that “module:Class” names, of a module that is installed or lies in the folder
    where the training was started. Its code is run.

    Raises BadInput where there is none, or it is no `Loss`."""
    module, _, name = kind.partition(MARK)
    here = str(Path.cwd())
    sys.path.insert(0, here)
    try:
        found = getattr(import_module(module), name)
    except Exception as error:  # whatever somebody's module does
        raise BadInput(
            msg(
                "In the recipe, loss.kind is “{kind}”, which cannot be loaded ({message}); name a "
                "class as module:Class, of a module that is installed or lies in this folder.",
                kind=kind,
                message=f"{type(error).__name__}: {error}",
            )
        ) from error
    finally:
        sys.path.remove(here)  # the first of that name: a module may have put others before it
    if not (isinstance(found, type) and issubclass(found, Loss)):
        raise BadInput(
            msg(
                "In the recipe, loss.kind is “{kind}”, which is no loss; derive the class from "
                "deepchange.training.losses.Loss.",
                kind=kind,
            )
        )
    return found
