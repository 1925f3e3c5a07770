"""Who may import whom: the tables of docs/architecture.md, held against every import, relative ones
resolved."""

import ast
import re
import subprocess
import sys
from collections import defaultdict
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
PARTS = ("engine", "qgis_plugin", "training")
PROGRAMS = sorted(
    path for part in ("bench", "demo", "tools") for path in (ROOT / part).rglob("*.py")
)
FILES = sorted(path for part in PARTS for path in (ROOT / part).rglob("*.py"))

# A folder may use itself and these. base: the single files at the bottom of a part, errors and the
# like.
STORIES = ("detection", "redecision", "pair_check", "from_decisions")
ENGINE = {
    "base": "",
    "arrays": "base",
    "catalogue": "base",
    "statistical": "base arrays catalogue",
    "worker": "base arrays catalogue",
    "scenes": "base",
    "masks": "base scenes",
    "stac": "base scenes",
    "raster": "base arrays catalogue masks scenes",
    "runs": "base arrays catalogue raster masks",
    "alignment": "base arrays raster runs",
    "tensor": "base arrays catalogue statistical worker",
    # tensor only inside functions
    "inference": "base arrays catalogue statistical worker raster runs tensor",
    "results": "base arrays raster runs inference masks",
    "learning": "base arrays catalogue statistical raster runs alignment inference results",
    "kinds": "base arrays scenes raster runs alignment results",
    "accuracy": "base arrays raster",
    "stories": "base arrays catalogue raster runs alignment inference results learning kinds masks "
    "accuracy",
    # The story of more than two dates, told by those of two.
    "series": "base arrays catalogue masks raster runs inference results kinds stories",
    "product": "base arrays raster runs alignment inference results masks",
    # Pairs by the thousand, and pairs too large for one machine.
    "scale": "base arrays catalogue scenes masks raster runs alignment inference results kinds "
    "stories",
    "cli": "base catalogue worker tensor scenes runs inference results learning accuracy product "
    "series scale stac stories",
}
# Beside these, every folder of the plugin may use the engine, but for its command line and its
# tensor side.
QGIS_PLUGIN = {
    "settings": "",
    "session_files": "settings",
    "icons": "",
    "text": "",
    "paths": "settings text",
    "help_page": "session_files",
    "network": "text",
    "environment": "text network",
    "training": "settings text environment",
    "widgets": "settings icons text",
    "map": "settings paths text",
    "reports": "text map",
    "runs": "settings paths session_files text map",
    "dock.training": "settings session_files text widgets environment map runs training",
    "dock.detect": "settings paths session_files text widgets environment map runs",
    "dock.find_images": "settings text network widgets map runs",
    "dock.result": "settings paths session_files text widgets map reports runs",
    "dock": "settings paths help_page icons text widgets environment map reports runs "
    "dock.training dock.detect dock.find_images dock.result",
    # The dialog of the toolbox shows the pair and the model as the panel does.
    "processing": "paths help_page icons text environment map reports training dock.detect",
    "plugin": "settings icons text runs dock processing",
}
TRAINING = {
    "data": "",
    "own": "",
    "losses": "data own",
    "baselines": "own",
    "recipe_values": "data own baselines",
    "recipe": "data baselines recipe_values",
    "metrics": "data",
    "datasets": "data",
    "trainer": "recipe recipe_values data own losses baselines metrics",
    "cross_validation": "recipe recipe_values data metrics trainer",
    "assessment": "recipe data metrics trainer",
    "cli": "recipe data datasets own baselines metrics trainer cross_validation assessment",
}
MAY_USE = {"engine": ENGINE, "qgis_plugin": QGIS_PLUGIN, "training": TRAINING}

LIBRARIES = {  # that a folder of the engine may use beside Python's own
    "base": "jinja2 markupsafe",  # inside functions: who writes no page needs neither
    "arrays": "numpy",
    "statistical": "numpy",
    "worker": "numpy",
    "masks": "numpy",
    "scenes": "numpy osgeo",
    "raster": "numpy osgeo",
    "runs": "numpy osgeo",
    "alignment": "numpy",
    "tensor": "numpy torch torchvision timm segmentation_models_pytorch openvino pydensecrf "
    "safetensors h5py loky",
    "inference": "numpy osgeo",
    "results": "numpy osgeo",
    "learning": "numpy osgeo",
    "kinds": "numpy osgeo",
    "series": "numpy",
    "accuracy": "numpy osgeo",
    "product": "numpy osgeo markupsafe",
    # but for NumPy and GDAL inside functions: of the extra `scale`
    "scale": "numpy osgeo dask distributed pyarrow",
    "stac": "osgeo pystac_client",  # the second inside functions
    "stories": "numpy",
    "cli": "numpy osgeo",
}


def module_of(path):
    """Where a file is in the package deepchange, as a tuple of names."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return parts[:-1] if parts[-1] == "__init__" else parts


MODULES = {module_of(path) for path in FILES}


def home(module):
    """The folder, or single file, of the tables that a module belongs to."""
    part, *rest = module
    if part == "engine":
        if rest[:1] == ["files"]:
            return "base"
        if rest and rest[0] in ENGINE:
            return rest[0]
        return "stories" if rest and rest[0] in STORIES else "base"
    table = MAY_USE[part]
    for length in (2, 1):
        if (name := ".".join(rest[:length])) in table and len(rest) >= length:
            return name
    return "base"


class Parsed(NamedTuple):
    """What is asked of a file. imports: as `imported` gives them; functions: the name of each and
    its lines."""

    imports: tuple
    functions: tuple


@cache
def parsed(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = tuple((each.name, lines_of(each)) for each in functions_in(tree.body))
    return Parsed(tuple(imports_in(path, tree)), functions)


def imported(path):
    """What a file imports, wherever in it that stands: names of modules as tuples, those of
    deepchange without it."""
    return parsed(path).imports


def imports_in(path, tree):
    here = module_of(path)
    package = here if path.name == "__init__.py" else here[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (tuple(alias.name.split(".")) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            named = tuple((node.module or "").split(".")) if node.module else ()
            base = package[: len(package) - node.level + 1] + named if node.level else named
            base = base[1:] if base[:1] == ("deepchange",) else base
            for alias in node.names:
                yield module if (module := (*base, alias.name)) in MODULES else base


def ours(path):
    """The modules of this project that a file imports."""
    return {module for module in imported(path) if module and module[0] in PARTS}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_imports_only_what_its_place_allows(path):
    part, mine = module_of(path)[0], home(module_of(path))
    if path.name in ("__init__.py", "__main__.py") and len(module_of(path)) <= 2 and mine == "base":
        return  # the public names, and the two shims of python -m
    allowed = {mine, *MAY_USE[part].get(mine, "").split()}
    for module in ours(path):
        if module[0] == part:
            assert home(module) in allowed | {"base"}, f"{mine} may not use {'.'.join(module)}"
        else:
            assert module[0] == "engine", f"{part} may not use {'.'.join(module)}"
            if part == "qgis_plugin":
                assert home(module) not in ("cli", "tensor"), (
                    f"the plugin may not use {'.'.join(module)}"
                )


@pytest.mark.skipif(
    sys.version_info < (3, 10), reason="Python 3.9 does not tell which modules are its own."
)
@pytest.mark.parametrize(
    "path",
    [path for path in FILES if module_of(path)[0] == "engine"],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_a_file_of_the_engine_uses_only_the_libraries_of_its_folder(path):
    allowed = {
        *LIBRARIES.get(home(module_of(path)), "").split(),
        *PARTS,
        "deepchange",
        "__future__",
    }
    for module in imported(path):
        if module and module[0] not in sys.stdlib_module_names and path.name != "versions.py":
            assert module[0] in allowed, f"{module[0]} in {home(module_of(path))}"


def texts_of_programs(path):
    """The source of a file, and the texts in it that are programs of their own."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    yield tree
    for text in found:
        if "import deepchange" in text or "from deepchange" in text:
            with suppress(SyntaxError):
                yield ast.parse(text)


def is_there(module, name=""):
    """Whether a module of ours exists, or a name in it."""
    place = ROOT.joinpath(*module.split(".")[1:])
    if name and is_there(f"{module}.{name}"):
        return True
    sources = [each for each in (place.with_suffix(".py"), place / "__init__.py") if each.is_file()]
    return bool(sources) and (
        not name or any(re.search(rf"\b{name}\b", each.read_text()) for each in sources)
    )


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.name)
def test_programs_and_the_programs_they_hold_as_text_name_what_is_there(path):
    lost = []
    for node in (node for tree in texts_of_programs(path) for node in ast.walk(tree)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "deepchange":
            lost += [
                f"{node.module}.{each.name}"
                for each in node.names
                if not is_there(node.module, each.name)
            ]
        elif isinstance(node, ast.Import):
            names = [each.name for each in node.names if each.name.split(".")[0] == "deepchange"]
            lost += [name for name in names if not is_there(name)]
    assert not lost


def test_no_folder_uses_one_that_uses_it():
    uses = defaultdict(set)
    for path in FILES:
        mine = (module_of(path)[0], home(module_of(path)))
        if mine[1] == "base":
            continue
        uses[mine] |= {
            (module[0], home(module)) for module in ours(path) if home(module) != "base"
        } - {mine}

    def reached(start):
        seen, todo = set(), [start]
        while todo:
            for other in uses[todo.pop()] - seen:
                seen.add(other)
                todo.append(other)
        return seen

    assert [folder for folder in list(uses) if folder in reached(folder)] == []


def test_no_folder_holds_more_than_fourteen_modules():
    counted = defaultdict(list)
    for top in (*PARTS, "tests"):
        for path in (ROOT / top).rglob("*.py"):
            if path.name != "__init__.py":
                counted[str(path.parent.relative_to(ROOT))].append(path.name)
    assert {folder: len(names) for folder, names in counted.items() if len(names) > 14} == {}


def functions_in(body):
    """The functions among statements, those of classes and those within others too."""
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node
        for inner in ("body", "orelse", "handlers", "finalbody"):
            yield from functions_in(getattr(node, inner, ()))


def lines_of(function):
    """How many lines a function goes on for below its docstring."""
    told = ast.get_docstring(function) is not None and len(function.body) > 1
    return function.end_lineno - function.body[1 if told else 0].lineno + 1


def test_no_function_goes_on_for_more_than_sixty_lines():
    """What is longer reads better in named steps."""
    looked_at = {path: parsed(path).functions for path in [*FILES, *PROGRAMS]}
    assert {
        f"{path.relative_to(ROOT)}: {name}": lines
        for path, functions in looked_at.items()
        for name, lines in functions
        if lines > 60
    } == {}


def test_the_lines_of_a_function_are_those_below_its_docstring():
    text = "class A:\n  def b(\n    self,\n  ):\n    'Says.'\n    a = 1\n    return a"
    assert [lines_of(each) for each in functions_in(ast.parse(text).body)] == [2]


@pytest.mark.parametrize("part", PARTS)
def test_every_folder_says_in_a_line_what_lives_there(part):
    for path in (ROOT / part).rglob("__init__.py"):
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), path


def test_importing_the_engine_brings_nothing_heavy():
    program = (
        "import sys, deepchange.engine; print([n for n in ('torch', 'numpy', 'osgeo') if n in "
        "sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
