"""The package that users install, and the rules of the plugin site."""

import importlib
import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def package():
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "tools"))
        yield importlib.import_module("package")


@pytest.fixture(scope="module")
def check_package():
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "tools"))
        yield importlib.import_module("check_package")


@pytest.fixture(scope="module")
def untouched(check_package, tmp_path_factory):
    """A clone in which all that the package holds is tracked, and some files that it must not
    hold. Nobody writes to it."""
    folder = tmp_path_factory.mktemp("untouched") / "clone"
    for name in check_package.packaged(ROOT):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    for name in (
        "tests/test_it.py",
        "tools/package.py",
        "training/trainer/trainer.py",
        ".hidden",
        "docs/large.png",
        "demo/a.tif",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("not for users\n")
    (folder / "notes.txt").write_text("never added\n")
    subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True)
    subprocess.run(["git", "add", "--all", "--", ".", ":!notes.txt"], cwd=folder, check=True)
    return folder


@pytest.fixture
def clone(untouched, tmp_path):
    """A copy of it to change."""
    return Path(shutil.copytree(untouched, tmp_path / "clone"))


@pytest.fixture(scope="module")
def built(package, untouched, tmp_path_factory):
    """The package of it, which nobody changes."""
    return package.build(tmp_path_factory.mktemp("built") / "deepchange.zip", untouched)


def broken(clone, name, old, new):
    """The clone with some text of a file replaced."""
    path = clone / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    return clone


# ---- Building ------------------------------------------------------------------------------------


def test_the_package_holds_the_plugin_and_nothing_else(built):
    with zipfile.ZipFile(built) as archive:
        names = archive.namelist()
    assert {"deepchange/__init__.py", "deepchange/metadata.txt", "deepchange/LICENSE"} <= set(names)
    assert "deepchange/engine/tensor/server/main.py" in names
    assert "deepchange/engine/data/change.qml" in names
    assert {
        "deepchange/training/cli/main.py",
        "deepchange/training/recipes/own-polygons.toml",
    } <= set(names)
    assert "deepchange/engine/weights/dsms-fcn-szada.safetensors" in names
    assert "deepchange/engine/weights/sentinel2-urban.safetensors" in names
    assert "deepchange/engine/weights/vhr-buildings.safetensors" in names
    assert {name.split("/")[0] for name in names} == {"deepchange"}
    strange = (
        "tests/",
        "tools/",
        "demo/",
        "bench/",
        "/.",
        "large.png",
        "notes.txt",
        "__pycache__",
    )
    assert [name for name in names if any(part in name for part in strange)] == []
    assert built.stat().st_size < 20_000_000


def test_the_same_files_give_the_same_bytes(package, built, clone, tmp_path):
    for path in clone.rglob("*.py"):
        path.touch()
    again = package.build(tmp_path / "again.zip", clone)
    assert again.read_bytes() == built.read_bytes()


def test_a_wheel_holds_the_data_that_the_package_holds():
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = re.search(r"\[tool\.setuptools\.package-data\]\n(.+?)\n\n", project, re.DOTALL)[1]
    for package, patterns in re.findall(r'"deepchange\.(\w+)" = \[(.+)\]', listed):
        found = [
            path
            for pattern in re.findall(r'"(.+?)"', patterns)
            for path in (ROOT / package).glob(pattern)
        ]
        there = [
            path
            for path in (ROOT / package).rglob("*")
            if path.is_file() and path.suffix not in (".py", ".pyc")
        ]
        assert set(there) <= set(found), package


def test_the_package_holds_the_templates_of_every_report(built):
    with zipfile.ZipFile(built) as archive:
        names = set(archive.namelist())
    templates = [
        path
        for folder in ("engine/data", "qgis_plugin/reports/templates")
        for path in (ROOT / folder).glob("*.html")
    ]
    assert len(templates) >= 5
    assert {f"deepchange/{path.relative_to(ROOT).as_posix()}" for path in templates} <= names


def test_without_git_there_is_a_sentence(package, tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    (tmp_path / "unpacked").mkdir()
    with pytest.raises(package.NoPackage, match="clone the repository, then build again"):
        package.build(tmp_path / "deepchange.zip", tmp_path / "unpacked")


def test_an_unzipped_package_runs_in_a_fresh_profile(built, demo, qgis_process, tmp_path):
    plugins = tmp_path / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(built) as archive:
        archive.extractall(plugins)
    qgis_process(tmp_path, "plugins", "enable", "deepchange")
    said = qgis_process(
        tmp_path,
        "run",
        "deepchange:checkpair",
        "--json",
        f"--BEFORE={demo[0]}",
        f"--AFTER={demo[1]}",
        "--MODEL=cva",
    )
    answer = json.loads(said[said.index("{") :])["results"]
    assert answer["POSSIBLE"] is True
    assert answer["PROBLEMS"] == ""


# ---- Rules ---------------------------------------------------------------------------------------


def test_this_plugin_follows_the_rules(check_package):
    assert check_package.findings(ROOT, scanners=False) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "finding"),
    [
        (
            "metadata.txt",
            "version=0.2.0\n",
            "version=0.2\n",
            "version 0.2 is not that of __init__.py",
        ),
        ("metadata.txt", "tracker=https", "tracker=http", "tracker is no https address"),
        ("metadata.txt", "qgisMaximumVersion=4.99", "qgisMaximumVersion=3.99", "not '4.99'"),
        ("metadata.txt", "author=", "author=a/b ", "author holds a slash"),
        ("metadata.txt", "tags=", "supportsQt6=yes\ntags=", "supportsQt6 is ignored"),
        ("metadata.txt", "icons/deepchange.svg", "icons/gone.svg", "there is no icon"),
        (
            "qgis_plugin/plugin.py",
            "from typing",
            "from PyQt5.QtCore import Qt\nfrom typing",
            "imports PyQt5.QtCore",
        ),
        ("qgis_plugin/plugin.py", "from typing", "import torch\nfrom typing", "imports torch"),
        (
            "qgis_plugin/processing/base.py",
            "Qgis.MessageLevel.Critical",
            "Qgis.Critical",
            "Qgis.Critical: write",
        ),
        (
            "qgis_plugin/plugin.py",
            "self.provider = None\n        remove",
            "assert 1\n        remove",
            "an assert",
        ),
        ("qgis_plugin/plugin.py", "self.initProcessing()", "self.window.exec_()", "gone with Qt 6"),
    ],
)
def test_each_rule_finds_what_breaks_it(check_package, clone, name, old, new, finding):
    broken(clone, name, old, new)
    found = [*check_package.check_metadata(clone), *check_package.check_python(clone, [name])]
    assert len(found) == 1
    assert finding in found[0]


@pytest.mark.parametrize(
    "line",
    [
        "has_int8 = hasattr(Qgis.DataType, 'Int8')",
        "def name(details: QgsProcessingContext.LayerDetails) -> None: ...",
        "level = Qgis.MessageLevel.Critical",
    ],
)
def test_hasattr_of_an_enumeration_and_classes_in_annotations_are_no_findings(
    check_package, clone, line
):
    name = "qgis_plugin/processing/odd.py"
    (clone / name).write_text(
        f"from qgis.core import Qgis, QgsProcessingContext\n{line}\n", encoding="utf-8"
    )
    assert list(check_package.check_python(clone, [name])) == []


def test_programs_are_found(check_package, clone):
    (clone / "engine" / "fast.so").write_bytes(b"\x7fELF\0")
    (clone / "engine" / "odd.json").write_bytes(b"{}\0")
    found = check_package.check_files(clone, check_package.packaged(clone))
    assert [line.split(":")[0] for line in found] == ["engine/fast.so", "engine/odd.json"]


def test_the_scanners_find_what_the_site_would_block(check_package, clone):
    pytest.importorskip("bandit")
    broken(clone, "qgis_plugin/plugin.py", "self.initProcessing()", "eval('1')")
    found = list(check_package.check_security(clone, ["qgis_plugin/plugin.py"]))
    assert any("Bandit B307" in line for line in found)


def test_no_program_is_started_by_qt():
    """Qt learns of a child that ends by a signal whose handler any library may replace; then it
    waits for ever. Python asks for the child itself."""
    sources = sorted((ROOT / "qgis_plugin").rglob("*.py"))
    assert len(sources) > 50
    assert not [path.name for path in sources if "QProcess" in path.read_text(encoding="utf-8")]
