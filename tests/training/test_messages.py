"""What training refuses, it refuses with a sentence that is data too: a template and its values."""

import ast
import json
from pathlib import Path

import pytest
from deepchange.engine import errors
from deepchange.engine.errors import DeepChangeError
from deepchange.training.cli.main import main

TRAINING = Path(__file__).parents[2] / "training"
ERRORS = {
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, DeepChangeError)
}


@pytest.mark.parametrize(
    "path", sorted(TRAINING.rglob("*.py")), ids=lambda path: str(path.relative_to(TRAINING))
)
def test_no_error_is_made_of_a_text_that_is_filled_in_already(path):
    plain = [
        node.lineno
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") in ERRORS
        and any(isinstance(given, (ast.JoinedStr, ast.Constant)) for given in node.args)
    ]
    assert plain == []


def test_what_is_said_of_polygons_names_no_option_for_qgis_says_it_too():
    text = (TRAINING / "data" / "polygon_labels.py").read_text(encoding="utf-8")
    said = [node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant)]
    assert [each for each in said if isinstance(each, str) and "--" in each] == []


def test_a_program_that_asks_for_json_gets_the_template_and_its_values(tmp_path, capsys):
    recipe = tmp_path / "tiny.toml"
    recipe.write_text('name = "tiny"\nnetwork = "lite"\ndata = "set"\nbatch = 0\n')
    assert main([str(recipe), "--json"]) == 2
    message = json.loads(capsys.readouterr().out)["message"]
    assert message["template"] == "In the recipe, {name} is {value}; it must be {allowed}."
    assert message["values"]["name"] == "batch"
