"""What would change how libraries compute is gone before they are loaded."""

import os
import subprocess
import sys

import pytest
from deepchange.engine.libraries import LESS_THAN_FP32

pytest.importorskip("torch")
NAMES = ", ".join(map(repr, LESS_THAN_FP32))
# Ends at the first import of torch, which takes seconds, and says which variables it would find.
LOOK = f"""
import os, sys
from importlib.machinery import ModuleSpec
class Look:
    def find_spec(name, *_):
        return ModuleSpec(name, Look) if name == "torch" else None
    def create_module(spec):
        return None
    def exec_module(module):
        print(*(each for each in ({NAMES},) if each in os.environ), "end", flush=True)
        os._exit(0)
sys.meta_path.insert(0, Look)
"""
COMPUTE = """
import torch
torch.manual_seed(0)
image, kernel = torch.rand(1, 32, 64, 64), torch.rand(32, 32, 3, 3)
exact = torch.conv2d(image.double(), kernel.double())
print(float((torch.conv2d(image, kernel).double() / exact - 1).abs().max()))
"""
DOORS = {
    "command line": """
from deepchange.engine.cli.main import main
main(["models"])
""",
    "command line of training": """
from deepchange.training.cli.main import main
main(["recipes"])
""",
    "model": """
from deepchange.engine.catalogue.lookup import find_model
from deepchange.engine.inference.predictor import open_predictor
open_predictor(find_model("dsms-cn"), "cpu", "fp32")
""",
    "devices": """
from deepchange.engine.inference import predictor
predictor._devices_there()
""",
    "CRF": """
from deepchange.engine.inference.predictor import refine_windows
list(refine_windows([], "torch", lambda: False))
""",
}


def said(program):
    """The last line that a program prints in an environment that has all of these variables."""
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, **dict.fromkeys(LESS_THAN_FP32, "BF16"), "DEEPCHANGE_PYTHON": "here"},
        text=True,
        check=True,
        capture_output=True,
    )
    return done.stdout.splitlines()[-1]


def test_no_variable_makes_bf16_of_fp32():
    assert float(said(DOORS["model"] + COMPUTE)) < 1e-5


@pytest.mark.parametrize("door", DOORS)
def test_torch_finds_no_variable_that_makes_bf16_of_fp32_whatever_loads_it(door):
    assert said(LOOK + DOORS[door] + COMPUTE).strip() == "end"


def test_without_a_door_torch_would_find_all_of_them():
    assert said(LOOK + COMPUTE) == " ".join([*LESS_THAN_FP32, "end"])
