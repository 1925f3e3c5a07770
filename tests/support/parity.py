"""What published networks and losses compute, kept in tests/data/parity: shapes and parameters
(facts), inputs and outputs (arrays), and weights that are made of their names."""

import json
import runpy
from pathlib import Path

import numpy as np

_FOLDER = Path(__file__).parents[1] / "data" / "parity"
_rules = runpy.run_path(str(_FOLDER / "fill.py"))
fill, image = _rules["fill"], _rules["image"]


def facts(name):
    return json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def arrays(name):
    return np.load(_FOLDER / f"{name}.npz")
