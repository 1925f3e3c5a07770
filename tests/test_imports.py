"""Who may import whom: the rule of docs/architecture.md, read from the imports and proved in a bare interpreter."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ENGINE = Path(__file__).parents[1] / "engine"
FILES = sorted(ENGINE.rglob("*.py"))


def imported(path):
    """Top-level names of all absolute imports of a file, wherever in it they stand."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ENGINE)))
def test_a_file_imports_only_what_its_place_allows(path):
    names = set(imported(path))
    tops = {name.split(".")[0] for name in names}
    assert not tops & {"qgis", "PyQt5", "PyQt6"}
    assert not any(name.startswith(("deepchange.qgis_plugin", "deepchange.training")) for name in names)
    if "tensor" in path.relative_to(ENGINE).parts:
        assert "osgeo" not in tops
    else:
        assert not tops & {"torch", "torchvision", "timm", "scipy", "segmentation_models_pytorch"}


def test_importing_the_engine_brings_nothing_heavy():
    program = "import sys, deepchange.engine; print([n for n in ('torch', 'numpy', 'osgeo') if n in sys.modules])"
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
