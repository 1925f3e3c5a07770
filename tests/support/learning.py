"""Small networks that learn from decisions in moments: they too tell apart what the tests plant."""

import importlib

from deepchange.engine.learning.networks import Effort

# Modules of deepchange.engine.learning, and what each calls the effort of its networks.
_EFFORTS = {
    "asking": "_SHORT",
    "candidates": "_SHORT",
    "kinds": "_EFFORT",
    "predictor": "_FULL",
    "validation": "_SHORT",
}
_QUICK = Effort(networks=2, steps=80)
# Four are made for each validation, which needs no more than to tell the kinds apart.
_QUICKER = Effort(networks=1, steps=40)


def learn_quickly(setattr=setattr):
    """Let small networks learn, in the whole process; what users have, by module: name, effort."""
    users = {}
    for name, effort in _EFFORTS.items():
        module = importlib.import_module(f"deepchange.engine.learning.{name}")
        users[module] = effort, getattr(module, effort)
        setattr(module, effort, _QUICKER if name == "validation" else _QUICK)
    return users
