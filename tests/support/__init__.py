"""What tests of several folders share."""

from __future__ import annotations

import importlib

import numpy as np
from deepchange.engine.arrays.prediction import Prediction
from deepchange.engine.learning.networks import Effort


def difference(before, after):
    """An answer that depends on each pixel alone: how far its first bands lie apart."""
    return Prediction(np.abs(after[:, 0] - before[:, 0]) / np.float32(255))


class Ends(Exception):
    """What a kill would have done."""


class FakePredictor:
    """A predictor that learns nothing. answer: of chips before and after; answers: so many batches
    until it raises `ends`; deed: done once, before the first of them.

    `detect(request, open_with=FakePredictor().open)` computes a run with it."""

    device, precision, halo = "cpu", "fp32", 0

    def __init__(self, answer=difference, *, answers=10**6, ends=Ends, deed=None):
        self.answer, self.answers, self.ends, self.deed = answer, answers, ends, deed
        self.calls = 0

    def open(self, run, statistics, monitor):
        """As `detect` asks for what computes a run's model."""
        return self

    def fit(self, sample, seed, report, cancelled, file=None):
        return {}

    def versions(self):
        return {}

    def start(self, before, after, valid):
        self.calls += 1
        if self.calls > self.answers:
            raise self.ends
        deed, self.deed = self.deed, None
        if deed is not None:
            deed()
        answer = self.answer(before, after)
        return lambda: answer


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
    """Let small networks learn from decisions, in the whole process: they too tell apart what the
    tests plant. Returns what users have, by module: name, effort."""
    users = {}
    for name, effort in _EFFORTS.items():
        module = importlib.import_module(f"deepchange.engine.learning.{name}")
        users[module] = effort, getattr(module, effort)
        setattr(module, effort, _QUICKER if name == "validation" else _QUICK)
    return users
