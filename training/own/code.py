"""What a recipe names as “module:Class”: found, and its failures told in a sentence."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from ...engine.errors import BadInput, DeepChangeError, is_short_of_memory
from ...engine.messages import Message, msg, template

MARK = ":"
COMPUTES = template("“{name}” fails while it computes ({message}); correct it there.")
BUILT = template("“{name}” fails while it is built ({message}); correct it there.")


def is_own(name: object) -> bool:
    """Whether a recipe names code of the user's own."""
    return MARK in str(name)


def own_code(name: str, key: str) -> Any:
    """What “module:Class” names, of a module that is installed or lies in the folder where the
    training was started. Its code is run.

    key: of the recipe, for the sentence. Raises BadInput where there is none."""
    module, _, inner = name.partition(MARK)
    here = str(Path.cwd())
    sys.path.insert(0, here)
    try:
        return getattr(import_module(module), inner)
    except Exception as error:  # whatever somebody's module does
        raise BadInput(
            msg(
                "In the recipe, {key} is “{name}”, which cannot be loaded ({message}); name a "
                "class as module:Class, of a module that is installed or lies in this folder.",
                key=key,
                name=name,
                message=f"{type(error).__name__}: {error}",
            )
        ) from error
    finally:
        sys.path.remove(here)  # the first of that name: a module may have put others before it


@contextmanager
def failures_of(name: str, sentence: str) -> Iterator[None]:
    """Turn whatever somebody's code raises into BadInput that says where. sentence: COMPUTES or
    BUILT. A lack of memory stays as it is: what to do about that is known elsewhere."""
    try:
        yield
    except DeepChangeError:
        raise
    except Exception as error:
        if is_short_of_memory(error):
            raise
        message = f"{type(error).__name__}: {error}{_place(name, error)}"
        raise BadInput(Message(sentence, {"name": name, "message": message})) from error


def _place(name: str, error: Exception) -> str:
    """The last line of the user's own module that was run, where there is one."""
    module = sys.modules.get(name.partition(MARK)[0])
    path = getattr(module, "__file__", None)
    lines = [
        frame.lineno
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename == path
    ]
    return f"; {Path(str(path)).name}, line {lines[-1]}" if lines else ""
