"""Training uses the engine and never the plugin, and listing data sets needs no torch."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

TRAINING = Path(__file__).parents[2] / "training"


@pytest.mark.parametrize(
    "path", sorted(TRAINING.rglob("*.py")), ids=lambda path: str(path.relative_to(TRAINING))
)
def test_training_imports_nothing_of_qgis_or_the_plugin(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names.append(node.module or "")
        assert not any(
            name.split(".")[0] in ("qgis", "PyQt5", "PyQt6") or "qgis_plugin" in name
            for name in names
        )


def test_listing_and_preparing_data_brings_no_torch():
    program = (
        "import sys; from deepchange.training.cli.main import main; main(['data', 'list', "
        "'--json']); import deepchange.training.datasets.prepare, "
        "deepchange.training.data.from_polygons; print([name for name in ('torch', 'torchvision') "
        "if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
