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


def statements_of(function):
    """The statements of a function below its docstring."""
    first = function.body[0]
    said = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    return function.body[1:] if said else function.body


def form_of(function):
    """What the statements of a function consist of, the same for two that are alike; None for what
    is too small."""
    nodes, left = [], list(statements_of(function))
    while left:
        node = left.pop()
        if isinstance(node, ast.expr_context):
            continue
        nodes.append(type(node))
        if not isinstance(node, ast.arg):  # however it is annotated
            left.extend(ast.iter_child_nodes(node))
    return tuple(nodes) if len(nodes) >= FEWEST_NODES else None


def body_of(function):
    """The statements of a function as text, with its local names numbered."""
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
    return "\n".join(map(ast.unparse, statements_of(function)))


def twice(files):
    """The functions that stand in more than one of the files: their name and where they are."""
    alike, found = defaultdict(list), defaultdict(set)
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.FunctionDef)
                and node.name not in ALLOWED
                and (form := form_of(node))
            ):
                alike[form].append((path, node))
    for functions in alike.values():
        if len({path for path, _ in functions}) > 1:
            for path, node in functions:
                found[body_of(node)].add((path.name, node.name))
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
