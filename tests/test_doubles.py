"""No function is written twice: what two files need has one home."""

import ast
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[1]
FEWEST_NODES = 14  # of the syntax tree: shorter bodies are alike by chance
# Alike in their words alone: each calls what its own file imports under the same name.
ALLOWED = {
    "_area": "in English on the command line, in the user's language in the panel",
    "_stop": "of two panels, each with its own button and signal",
    "probability": "networks share no code with those that they are compared with",
}


def body_of(function):
    """The statements of a function as text, with its local names numbered, and how large they
    are."""
    names = {}
    local = {node.arg for node in ast.walk(function) if isinstance(node, ast.arg)}
    local |= {
        node.id
        for node in ast.walk(function)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    for node in ast.walk(function):
        if isinstance(node, ast.Name) and node.id in local:
            node.id = names.setdefault(node.id, f"name_{len(names)}")
        elif isinstance(node, ast.arg):
            node.arg, node.annotation = names.setdefault(node.arg, f"name_{len(names)}"), None
    first = function.body[0]
    said = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    statements = function.body[1:] if said else function.body
    nodes = sum(
        not isinstance(node, ast.expr_context) for part in statements for node in ast.walk(part)
    )
    return "\n".join(map(ast.unparse, statements)), nodes


def twice(files):
    """The functions that stand in more than one of the files: their name and where they are."""
    found = defaultdict(set)
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name not in ALLOWED:
                body, nodes = body_of(node)
                if nodes >= FEWEST_NODES:
                    found[body].add((path.name, node.name))
    return [sorted(places) for places in found.values() if len({file for file, _ in places}) > 1]


def test_no_function_is_written_twice():
    parts = ("engine", "qgis_plugin", "training", "tools")
    assert twice(sorted(path for part in parts for path in (ROOT / part).rglob("*.py"))) == []


def test_a_copy_under_other_names_is_found(tmp_path):
    for name, text in (
        ("a.py", "def first(x):\n    y = [v * 2 for v in x]\n    return sum(y) + len(y)\n"),
        (
            "b.py",
            "def other(q):\n    'Said.'\n    z = [w * 2 for w in q]\n    return sum(z) + len(z)\n",
        ),
    ):
        (tmp_path / name).write_text(text)
    assert twice(sorted(tmp_path.glob("*.py"))) == [[("a.py", "first"), ("b.py", "other")]]
