"""Checks the plugin against the rules of QGIS's plugin site: `python tools/check_package.py`; one
line a finding.

It reads the files that would be in the package, whether tracked yet or not, so that a finding comes
before a commit.
"""

from __future__ import annotations

import ast
import configparser
import importlib.util
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from package import LARGEST, ROOT, belongs

_REQUIRED = (
    "name",
    "description",
    "about",
    "version",
    "qgisMinimumVersion",
    "qgisMaximumVersion",
    "author",
    "email",
    "tracker",
    "repository",
    "icon",
    "tags",
    "category",
    "changelog",
    "license",
)
_WANTED = {
    "qgisMinimumVersion": "3.22",
    "qgisMaximumVersion": "4.99",
    "hasProcessingProvider": "yes",
    "category": "Raster",
}
_BINARY = (
    ".so",
    ".dll",
    ".dylib",
    ".pyd",
    ".exe",
    ".a",
    ".o",
    ".whl",
    ".jar",
    ".pyc",
    ".sh",
    ".bat",
    ".cmd",
)
_TEXT = (".py", ".txt", ".md", ".json", ".qml", ".svg", ".ts", ".toml", ".cff", ".csv", "LICENSE")

_FORBIDDEN = {
    "PyQt5": "import from qgis.PyQt",
    "PyQt6": "import from qgis.PyQt",
    "PySide2": "import from qgis.PyQt",
    "PySide6": "import from qgis.PyQt",
    "sip": "import from qgis.PyQt",
}
_GONE = ("exec_", "print_")  # of Qt 5 alone


def packaged(root: Path) -> list[str]:
    """Names of all files that the package would hold."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    said = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, check=True)
    names = sorted({name for name in said.stdout.decode().split("\0") if name and belongs(name)})
    return [name for name in names if (root / name).is_file()]


# ---- metadata.txt --------------------------------------------------------------------------------


def check_metadata(root: Path) -> Iterator[str]:
    """What metadata.txt lacks or says wrongly."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # names keep their capitals
    parser.read(root / "metadata.txt", encoding="utf-8")
    if not parser.has_section("general"):
        yield "metadata.txt: has no section [general]"
        return
    said = parser["general"]
    yield from (
        f"metadata.txt: {name} is missing" for name in _REQUIRED if not said.get(name, "").strip()
    )
    for name, value in _WANTED.items():
        if said.get(name) != value:
            yield f"metadata.txt: {name} is {said.get(name)!r}, not {value!r}"
    yield from _odd_metadata(root, said)


def _odd_metadata(root: Path, said: configparser.SectionProxy) -> Iterator[str]:
    if "supportsQt6" in said:
        yield "metadata.txt: supportsQt6 is ignored since QGIS 4; qgisMaximumVersion says it"
    if "/" in said.get("author", ""):
        yield "metadata.txt: author holds a slash"
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", said.get("email", "")):
        yield "metadata.txt: email is no address"
    for name in ("tracker", "repository", "homepage"):
        if not re.fullmatch(r"https://\S+", said.get(name, "https://x")):
            yield f"metadata.txt: {name} is no https address"
    if "plugin" in said.get("name", "").lower():
        yield "metadata.txt: name holds the word “plugin”"
    if not (root / said.get("icon", "nowhere")).is_file():
        yield f"metadata.txt: there is no icon {said.get('icon')}"
    version = re.search(r'__version__ = "(.+)"', (root / "__init__.py").read_text(encoding="utf-8"))
    if version is None or said.get("version") != version[1]:
        yield f"metadata.txt: version {said.get('version')} is not that of __init__.py"
    if not said.get("changelog", "").startswith(said.get("version", "?")):
        yield "metadata.txt: changelog does not begin with this version"


# ---- Files ---------------------------------------------------------------------------------------


def check_files(root: Path, names: list[str]) -> Iterator[str]:
    """Files that must be there, and those that must not."""
    for name in ("__init__.py", "metadata.txt", "LICENSE"):
        if name not in names:
            yield f"{name}: is missing"
    for name in names:
        path = root / name
        if path.suffix in _BINARY or "__pycache__" in name or "__MACOSX" in name:
            yield f"{name}: programs and compiled files do not belong in a plugin"
        elif path.is_symlink():
            yield f"{name}: is a link"
        elif name.endswith(_TEXT) and b"\0" in path.read_bytes():
            yield f"{name}: is no text"
        if not re.fullmatch(r"[\w./-]+", name, flags=re.ASCII):
            yield f"{name}: a name with other signs than letters, digits, dots and dashes"
    size = sum((root / name).stat().st_size for name in names)
    if size > 2 * LARGEST:
        yield f"the files have {size / 1e6:.0f} MB together"


# ---- Python --------------------------------------------------------------------------------------


def check_python(root: Path, names: list[str]) -> Iterator[str]:
    """Imports and enumerations that work with one Qt only, and asserts, which the site refuses."""
    for name in names:
        if not name.endswith(".py"):
            continue
        nodes = list(ast.walk(ast.parse((root / name).read_text(encoding="utf-8"), name)))
        for line, finding in sorted({*_imports(nodes, name), *_short_enums(nodes), *_calls(nodes)}):
            yield f"{name}:{line}: {finding}"


def _imports(nodes: list[ast.AST], name: str) -> Iterator[tuple[int, str]]:
    for node in nodes:
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            modules = [node.module or ""]
        else:
            continue
        for module in modules:
            top = module.split(".")[0]
            if top in _FORBIDDEN:
                yield node.lineno, f"imports {module}: {_FORBIDDEN[top]}"
            if name.startswith("qgis_plugin/") and top in (
                "torch",
                "scipy",
                "rasterio",
                "requests",
            ):
                yield node.lineno, f"imports {module}, which is not in QGIS's Python"


def _short_enums(nodes: list[ast.AST]) -> Iterator[tuple[int, str]]:
    """`QtClass.Value` and `QgsClass.Value` for classes imported from Qt or QGIS: Qt 6 knows
    `Class.Enum.Value` only.

    Values begin with a capital letter; constants are all capitals, methods begin small, nested
    classes are called, stand in annotations, or are asked for a name by hasattr."""
    classes = _imported_classes(nodes)
    qualified = {id(node.value) for node in nodes if isinstance(node, ast.Attribute)}
    qualified |= {
        id(node.annotation) for node in nodes if isinstance(node, (ast.arg, ast.AnnAssign))
    }
    qualified |= {id(node.args[0]) for node in nodes if _asks_for_a_name(node)}
    called = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
    for node in nodes:
        if not (isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)):
            continue
        value = node.attr[:1].isupper() and not node.attr.isupper()
        if node.value.id in classes and value and id(node) not in qualified | called:
            yield (
                node.lineno,
                f"{node.value.id}.{node.attr}: write the name of the enumeration, too",
            )


def _asks_for_a_name(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "hasattr"
    )


def _imported_classes(nodes: list[ast.AST]) -> set[str]:
    found = set()
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and node.level == 0:
            module = node.module or ""
            if module.startswith("qgis.PyQt.") or module in ("qgis.core", "qgis.gui"):
                found |= {alias.asname or alias.name for alias in node.names}
    return found


def _calls(nodes: list[ast.AST]) -> Iterator[tuple[int, str]]:
    for node in nodes:
        if isinstance(node, ast.Assert):
            yield node.lineno, "an assert: the site's scan refuses it outside tests"
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in _GONE
        ):
            yield node.lineno, f"{node.func.attr}(): gone with Qt 6"


# ---- The site's scanners -------------------------------------------------------------------------


def check_security(root: Path, names: list[str]) -> Iterator[str]:
    """Findings of Bandit and detect-secrets, where they are installed; exceptions stand in the
    code, with a reason."""
    python = [str(root / name) for name in names if name.endswith(".py")]
    if importlib.util.find_spec("bandit") is None:
        print("Bandit is not installed: left out.", file=sys.stderr)
    else:
        said = _run("bandit", "--quiet", "--format", "json", *python)
        for item in json.loads(said)["results"]:
            place = Path(item["filename"]).relative_to(root)
            yield f"{place}:{item['line_number']}: Bandit {item['test_id']}: {item['issue_text']}"
    if importlib.util.find_spec("detect_secrets") is None:
        print("detect-secrets is not installed: left out.", file=sys.stderr)
    else:
        said = _run("detect_secrets", "scan", *(str(root / name) for name in names))
        for name, items in json.loads(said)["results"].items():
            place = Path(name).relative_to(root) if Path(name).is_absolute() else name
            yield from (
                f"{place}:{item['line_number']}: detect-secrets: {item['type']}" for item in items
            )


def _run(module: str, *arguments: str) -> str:
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False
    ).stdout


def findings(root: Path = ROOT, *, scanners: bool = True) -> list[str]:
    """Everything that the plugin site would refuse."""
    names = packaged(root)
    found = [*check_metadata(root), *check_files(root, names), *check_python(root, names)]
    return found + (list(check_security(root, names)) if scanners else [])


def main() -> int:
    """Print every finding; returns the exit code."""
    found = findings()
    print("\n".join(found) or "The package follows the rules of QGIS's plugin site.")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
