"""What is written as JSON: numbers of every NumPy, by one encoder."""

import ast
import json
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
import torch
from deepchange.engine import DetectionRequest, detect, refine
from deepchange.engine.cli.main import main
from deepchange.engine.files.json_text import json_text

ROOT = Path(__file__).parents[2]


@pytest.fixture
def newer_numpy(monkeypatch):
    """NumPy 2.4 and later, where these functions give NumPy's own types."""
    counts, shape = np.count_nonzero, np.shape

    def count_nonzero(*arguments, **named):
        found = counts(*arguments, **named)
        return np.int64(found) if isinstance(found, int) else found

    monkeypatch.setattr(np, "count_nonzero", count_nonzero)
    monkeypatch.setattr(np, "shape", lambda values: tuple(map(np.int64, shape(values))))
    monkeypatch.setattr(np, "ndim", lambda values: np.int64(len(shape(values))))
    monkeypatch.setattr(np, "size", lambda values: np.int64(np.asarray(values).size))


def test_a_detection_works_where_numpy_counts_in_its_own_numbers(
    newer_numpy, pair_of_files, tmp_path, capsys
):
    out = tmp_path / "out"
    result = detect(
        DetectionRequest(*pair_of_files, str(out), model="cva", window=32, device="cpu")
    )
    assert (
        json.loads((out / "report.json").read_text(encoding="utf-8"))["changes"]
        == result.changes
        > 0
    )
    assert refine(out, threshold=0.6).threshold == 0.6
    assert (
        main(
            [
                "detect",
                *pair_of_files,
                "--model",
                "cva",
                "--output",
                str(tmp_path / "two"),
                "--json",
            ]
        )
        == 0
    )
    assert json.loads(capsys.readouterr().out)["changes"] == result.changes


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (np.int64(7), "7"),
        (np.uint8(7), "7"),
        (np.float32(0.5), "0.5"),
        (np.float64(0.5), "0.5"),
        (np.longdouble(0.5), "0.5"),
        (np.bool_(True), "true"),
        (np.array(3), "3"),
        (torch.tensor(2), "2"),
        (torch.tensor(0.25), "0.25"),
        ({"a": [np.int16(-1), (np.float16(1.5),)]}, '{"a": [-1, [1.5]]}'),
        (np.float32("nan"), "NaN"),
        ("ä", '"ä"'),
    ],
)
def test_a_scalar_of_a_library_is_written_as_the_number_it_holds(value, text):
    assert json_text(value) == text


@pytest.mark.parametrize("value", [object(), np.zeros(2), {1, 2}, Decimal, b"x"])
def test_what_is_no_plain_value_is_refused(value):
    with pytest.raises(TypeError, match="is not JSON serializable"):
        json_text(value)


def test_all_json_is_written_by_the_one_encoder():
    """`json.dumps` knows no NumPy: what works with this NumPy fails with the next."""
    paths = [
        path
        for part in ("engine", "training", "qgis_plugin")
        for path in (ROOT / part).rglob("*.py")
    ]
    assert [
        str(path.relative_to(ROOT)) for path in paths if _calls(path) & {"json.dumps", "json.dump"}
    ] == [str(Path("engine", "files", "json_text.py"))]


def _calls(path):
    """All functions of modules that a file names."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return {ast.unparse(node) for node in nodes if isinstance(node, ast.Attribute)}
