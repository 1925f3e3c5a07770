"""What would change how libraries compute is gone before they are loaded."""

import os
import subprocess
import sys

import pytest
from deepchange.engine.libraries import LESS_THAN_FP32

pytest.importorskip("torch")
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


@pytest.mark.parametrize("door", DOORS)
def test_no_variable_makes_bf16_of_fp32(door):
    done = subprocess.run(
        [sys.executable, "-c", DOORS[door] + COMPUTE],
        env={**os.environ, **dict.fromkeys(LESS_THAN_FP32, "BF16"), "DEEPCHANGE_PYTHON": "here"},
        text=True,
        check=True,
        capture_output=True,
    )
    assert float(done.stdout.split()[-1]) < 1e-5
