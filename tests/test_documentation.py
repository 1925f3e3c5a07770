"""The documentation says what is there: links, versions, options, modules, messages; and its
example runs."""

from __future__ import annotations

import ast
import configparser
import importlib.util
import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.rglob("*.md"), *ROOT.glob("*.md"), ROOT / "demo/README.md"])
FORMS = sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml"))
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


def tool(name: str) -> ModuleType:
    """A program of tools/, as a module."""
    spec = importlib.util.spec_from_file_location(f"tool_{name}", ROOT / "tools" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def short(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


# ---- Links ---------------------------------------------------------------------------------------


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub and MkDocs make them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {
        re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings
    }


def links(page: Path) -> list[tuple[str, str]]:
    """Address and anchor of every link and picture that leads to a file."""
    text = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    found = re.findall(r"\]\(([^)#\s]*)(?:#([^)\s]*))?\)", text)
    return [(address, anchor) for address, anchor in found if "://" not in address]


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_every_link_leads_to_a_file_that_exists(page):
    dead = [address for address, _ in links(page) if not (page.parent / address).exists()]
    assert dead == []


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_every_link_to_a_heading_leads_to_one(page):
    targets = [
        (page.parent / address if address else page, anchor)
        for address, anchor in links(page)
        if anchor
    ]
    assert [
        f"{target.name}#{anchor}" for target, anchor in targets if anchor not in anchors(target)
    ] == []


def test_the_site_shows_every_page_and_lists_no_other():
    yaml = pytest.importorskip("yaml")
    listed = set(re.findall(r"[\w/-]+\.md", str(yaml.safe_load(text_of("mkdocs.yml"))["nav"])))
    own = {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md")}
    assert listed == own | set(tool("docs_hooks").PAGES.values())


@pytest.mark.parametrize(
    ("address", "base", "there"),
    [
        ("../SECURITY.md", "docs", "security.md"),
        ("../../CONTRIBUTING.md", "docs/systems", "../contributing.md"),
        ("weights.md", "docs", "weights.md"),
        ("docs/glossary.md", "", "glossary.md"),
        ("CODE_OF_CONDUCT.md", "", "code-of-conduct.md"),
        ("metadata.txt", "", "https://example.org/x/blob/main/metadata.txt"),
        ("https://example.org/y", "docs", "https://example.org/y"),
    ],
)
def test_links_out_of_the_docs_lead_to_pages_of_the_site_or_to_the_repository(address, base, there):
    assert tool("docs_hooks").site_address(address, base, "https://example.org/x") == there


@pytest.mark.parametrize(
    ("html", "fetches"),
    [
        ('<script src="https://example.org/a.js"></script>', True),
        ('<link rel="stylesheet" href="//example.org/a.css">', True),
        ('<img alt="x" src="http://example.org/a.png">', True),
        ('<a href="https://example.org">a link is followed by the reader alone</a>', False),
        ('<link rel="canonical" href="https://example.org/">', False),
        ('<script src="assets/a.js"></script>', False),
    ],
)
def test_a_site_that_would_fetch_something_from_another_server_is_noticed(html, fetches):
    assert bool(tool("docs_hooks").foreign(html)) is fetches


def test_the_packages_of_the_site_are_those_of_the_extra_docs():
    names = [
        re.split(r"[\[<>=]", item)[0] for item in tool("docs").packages(text_of("pyproject.toml"))
    ]
    assert {"mkdocs", "mkdocs-material", "mkdocstrings"} <= set(names)


# ---- Versions ------------------------------------------------------------------------------------


def test_the_version_is_the_same_everywhere():
    from deepchange import __version__

    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    cited = re.search(r"^version: (\S+)$", text_of("CITATION.cff"), re.MULTILINE)
    released = re.search(r"^## (\d\S*)", text_of("CHANGELOG.md"), re.MULTILINE)
    assert cited is not None
    assert released is not None
    versions = {
        metadata["general"]["version"],
        metadata["general"]["changelog"].split()[0],
        cited[1],
        released[1],
    }
    assert versions == {__version__}


# ---- What is in the code -------------------------------------------------------------------------


def test_the_page_of_the_command_line_holds_every_option_as_the_programs_have_them():
    reference = tool("command_reference")
    text = text_of("docs/command-line.md")
    renewed = reference.page(text, reference.reference(reference.parsers()))
    assert renewed == text, "run python tools/command_reference.py"
    assert "### deepchange weights import" in text
    assert "`--crs-before CRS`" in text
    assert "### deepchange-train data from-polygons" in text


@pytest.mark.parametrize("part", ["engine", "qgis_plugin", "training"])
def test_every_folder_stands_in_the_architecture(part):
    text = text_of("docs/architecture.md")
    text = text[text.index(f"## {part}/") :]
    folders = {
        path.parent.relative_to(ROOT / part).parts[0]
        for path in (ROOT / part).glob("*/**/__init__.py")
    }
    assert [
        name for name in sorted(folders - {"icons"}) if not re.search(rf"[`/]{name}/", text)
    ] == []


def test_every_file_that_the_architecture_names_is_there():
    there = {path.name for path in ROOT.glob("*/**/*.py")}
    assert set(re.findall(r"\b(\w+\.py)`", text_of("docs/architecture.md"))) - there <= {"learn.py"}


def test_every_public_name_stands_on_the_page_of_the_api():
    from deepchange import engine

    shown = re.findall(
        r"^::: deepchange\.engine\.(\w+(?:\.\w+)*)\.(\w+)$", text_of("docs/api.md"), re.MULTILINE
    )
    assert set(engine.__all__) <= {name for _, name in shown}
    for module, name in shown:
        assert re.search(
            rf"^(def|class) {name}\b",
            text_of(f"engine/{module.replace('.', '/')}.py"),
            re.MULTILINE,
        ), f"{module}.{name}"


def test_the_algorithms_of_processing_are_listed_by_their_ids():
    sources = [
        path.read_text(encoding="utf-8") for path in (ROOT / "qgis_plugin/processing").rglob("*.py")
    ]
    identities = {
        name
        for source in sources
        for name in re.findall(r'^    identity = "(\w+)"', source, re.MULTILINE)
    }
    assert len(identities) == 11
    assert (
        set(re.findall(r"^\|.*?`deepchange:(\w+)`", text_of("docs/processing.md"), re.MULTILINE))
        == identities
    )


@cache
def texts_of_the_code() -> str:
    """Every text in engine and plugin, with those that are joined by Python."""
    return "\n".join(
        node.value
        for folder in ("engine", "qgis_plugin")
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def quoted_messages() -> list[str]:
    """What stands in quotation marks in the first column of the tables of the page on
    troubleshooting."""
    rows = re.findall(r"^\| (“.*?) \|", text_of("docs/troubleshooting.md"), re.MULTILINE)
    return [message for row in rows for message in re.findall(r"“([^”]+)”", row)]


@pytest.mark.parametrize("message", quoted_messages())
def test_a_message_explained_under_troubleshooting_is_one_that_users_get(message):
    parts = [part.strip() for part in message.split("…") if part.strip()]
    assert parts
    assert [part for part in parts if part not in texts_of_the_code()] == []


@pytest.mark.parametrize("page", PAGES, ids=short)
def test_pages_use_the_words_of_the_field(page):
    prose = re.sub(
        r"```.*?```|^(?:    |\t).*$|“[^”]*”|`[^`]*`",
        "",
        page.read_text(encoding="utf-8"),
        flags=re.DOTALL | re.MULTILINE,
    )
    dialect = r"reference system|smallest change|gone on with|foretell|foretold|how right"
    # The glossary spells CRS out.
    found = [
        word for word in re.findall(dialect, prose, re.IGNORECASE) if page.name != "glossary.md"
    ]
    assert found == []


# ---- The example ---------------------------------------------------------------------------------


def test_the_example_in_python_runs_as_it_stands(tmp_path):
    (tmp_path / "demo").mkdir()
    for path in (ROOT / "demo").glob("*.tif"):
        (tmp_path / "demo" / path.name).write_bytes(path.read_bytes())
    blocks = re.findall(
        r"^```python\n(.*?)^```", text_of("docs/python.md"), re.MULTILINE | re.DOTALL
    )
    (tmp_path / "example.py").write_text("\n\n".join(blocks), encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "example.py"],
        cwd=tmp_path,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "OMP_NUM_THREADS": "1", "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    assert ran.returncode == 0, ran.stdout
    assert "True ()" in ran.stdout
    assert "pixels changed" in ran.stdout
    assert "polygons are left" in ran.stdout
    assert "no-such-file.tif” does not exist" in ran.stdout


def test_the_notebook_runs_as_it_stands_and_its_results_show_themselves(tmp_path, monkeypatch):
    """Cell by cell, as a notebook does: what its last line says is what it shows."""
    (tmp_path / "demo").symlink_to(ROOT / "demo")
    monkeypatch.chdir(tmp_path)
    notebook = json.loads(text_of("docs/notebook.ipynb"))
    assert [cell["outputs"] for cell in notebook["cells"] if cell["cell_type"] == "code"] == [
        []
    ] * 3
    names: dict[str, object] = {}
    shown = []
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            *lines, last = ast.parse("".join(cell["source"])).body
            exec(compile(ast.Module(lines, []), "notebook", "exec"), names)
            assert isinstance(last, ast.Expr)
            shown.append(eval(compile(ast.Expression(last.value), "notebook", "eval"), names))
    found, decided, areas = shown
    assert "data:image/png;base64," in found._repr_html_()
    assert str(decided.summary) in decided._repr_html_()
    assert areas == sorted(areas, reverse=True)
    assert min(areas) >= 5000


# ---- For contributors ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        *map(short, FORMS),
        *map(short, WORKFLOWS),
        ".pre-commit-config.yaml",
        "mkdocs.yml",
        "CITATION.cff",
    ],
)
def test_files_in_yaml_can_be_read(name):
    yaml = pytest.importorskip("yaml")
    assert isinstance(yaml.safe_load(text_of(name)), dict)


@pytest.mark.parametrize("path", [path for path in FORMS if path.name != "config.yml"], ids=short)
def test_a_form_for_issues_has_what_github_asks_for(path):
    yaml = pytest.importorskip("yaml")
    form = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert {"name", "description", "body"} <= set(form)
    fields = [item for item in form["body"] if item["type"] != "markdown"]
    assert all(item["type"] in ("input", "textarea", "dropdown", "checkboxes") for item in fields)
    assert all(item["attributes"]["label"] for item in fields)
    assert len({item["id"] for item in fields}) == len(fields)


@pytest.mark.parametrize("path", WORKFLOWS, ids=short)
def test_a_workflow_pins_its_actions_and_calls_only_what_is_here(path):
    yaml = pytest.importorskip("yaml")
    targets = set(re.findall(r"^([a-z0-9-]+):", text_of("Makefile"), re.MULTILINE))
    for job in yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"].values():
        assert job["timeout-minutes"] <= 60
        for step in job["steps"]:
            assert re.fullmatch(r"[\w-]+/[\w-]+@v\d+", step.get("uses", "a/b@v1"))
            command = step.get("run", "")
            assert set(re.findall(r"\bmake ([a-z-]+)", command)) <= targets
            for name in re.findall(r"(?<![\w/.])(?:tools|demo|tests|\.ci)/[\w./-]+", command):
                assert (ROOT / name).exists(), name


def test_the_hooks_before_a_commit_run_what_the_set_up_installs():
    yaml = pytest.importorskip("yaml")
    repositories = yaml.safe_load(text_of(".pre-commit-config.yaml"))["repos"]
    hooks = {
        hook["id"]: hook["entry"] for repository in repositories for hook in repository["hooks"]
    }
    assert {"ruff", "mypy", "codespell"} <= set(hooks)
    installed = re.search(r"^development = (.*)$", text_of("pyproject.toml"), re.MULTILINE)
    assert installed is not None
    checked = re.search(r"^check:.*\n((?:\t.*\n)+)", text_of("Makefile"), re.MULTILINE)
    assert checked is not None
    for entry in hooks.values():
        module = re.search(r"-m (\w+)", entry)
        assert module is not None
        assert f'"{module[1].split("_")[0]}"' in installed[1]
        assert f"-m {module[1]}" in checked[1]
    packages = [re.findall(r"-p (\S+)", text) for text in (hooks["mypy"], checked[1])]
    assert packages[0] == packages[1]
