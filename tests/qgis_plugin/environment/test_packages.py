"""Which packages are installed, from where, and that nothing else is: small builds, versions,
hashes, no secrets."""

import importlib
import json
import os
import re
import sys
from pathlib import Path

import pytest
from deepchange.engine.worker import interpreters
from deepchange.qgis_plugin.environment import build as set_up_build
from deepchange.qgis_plugin.environment import manage as environment
from deepchange.qgis_plugin.environment import packages, pinned_packages
from deepchange.qgis_plugin.environment import plan as set_up_plan
from deepchange.qgis_plugin.environment.manage import PACKAGES, Wish
from deepchange.qgis_plugin.environment.packages import needed, newer_pip, optional
from deepchange.qgis_plugin.environment.pinned_packages import pins_for
from deepchange.qgis_plugin.environment.sources import (
    CPU_INDEX,
    OLDEST_FOR_TRAINING,
    SIZES,
    TRAINING,
    without_secrets,
)

HERE = interpreters.examine(sys.executable)
SECRET = "https://anna:wordpass@index.example/cpu"
PINS = {
    section: tuple(f"{name}==1.0 --hash=sha256:{64 * 'a'}" for name in names)
    for section, names in {
        "pip": ["pip"],
        "torch": ["torch", "torchvision"],
        "cuda": ["triton"],
        "packages": ["numpy", "timm"],
        "openvino": ["openvino"],
        "crf": ["cython", "pydensecrf2"],
    }.items()
}


@pytest.fixture(autouse=True)
def linux(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    monkeypatch.delenv("DEEPCHANGE_TORCH_INDEX", raising=False)
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))


def listed(step):
    """What the file holds that pip is given."""
    return (
        Path(step.arguments[step.arguments.index("-r") + 1])
        .read_text(encoding="utf-8")
        .splitlines()
    )


# ---- Where torch comes from ----------------------------------------------------------------------


def test_without_a_graphics_card_the_small_build_of_torch_is_fetched_and_nothing_else_from_there(
    tmp_path,
):
    torch, rest = needed(Wish(), PINS, tmp_path)
    assert torch.arguments == (
        "--no-deps",
        "--only-binary",
        ":all:",
        "torch==1.0",
        "torchvision==1.0",
    )
    assert {torch.variables[name] for name in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL")} == {
        CPU_INDEX
    }
    assert listed(rest) == list(PINS["packages"])
    assert "--require-hashes" in rest.arguments
    assert not {"PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL"} & rest.variables.keys()


@pytest.mark.parametrize("wish", [Wish(build="gpu"), Wish(large=True)])
def test_with_a_graphics_card_or_at_the_users_word_the_usual_torch_is_fetched_with_its_hashes(
    wish, tmp_path
):
    (step,) = needed(wish, PINS, tmp_path)
    assert listed(step) == [*PINS["torch"], *PINS["cuda"], *PINS["packages"]]
    assert {"--require-hashes", "--no-deps"} <= set(step.arguments)


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_on_windows_and_macos_the_usual_torch_is_small_anyway(platform, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "platform", platform)
    assert len(needed(Wish(), PINS, tmp_path)) == 1
    assert set_up_plan._sizes(Wish()) == SIZES[platform, False]


def test_size_and_time_are_those_of_the_choice_out_of_one_table():
    assert set_up_plan._sizes(Wish()) == SIZES["linux", False]
    assert set_up_plan._sizes(Wish(large=True)) == SIZES["linux", True]
    assert set_up_plan._sizes(Wish(build="gpu")) == SIZES["linux", True]
    assert set_up_plan._sizes(Wish(index_url="https://index.example/cpu"))[0] is None
    plan = environment.plan(Wish(sys.executable))
    assert (plan.megabytes, plan.meanwhile, plan.minutes) == SIZES["linux", False]
    assert not plan.brings_cuda
    assert environment.plan(Wish(sys.executable, large=True)).brings_cuda


def test_another_index_is_named_by_the_user_or_by_a_variable(monkeypatch):
    monkeypatch.setenv("DEEPCHANGE_TORCH_INDEX", "https://variable.example/cpu")
    assert Wish().source().address == "https://variable.example/cpu"
    assert Wish(build="gpu").source().address == "https://variable.example/cpu"
    assert Wish(index_url="https://mine.example").source().address == "https://mine.example"
    assert Wish(large=True).source().address is None
    assert not Wish().source().usual


def test_versions_are_kept_for_another_index_and_what_its_build_needs_besides_is_fetched(tmp_path):
    torch, rest, more = needed(Wish(index_url="https://index.example/cu130"), PINS, tmp_path)
    assert {"torch==1.0", "torchvision==1.0"} <= set(torch.arguments)
    assert listed(rest) == list(PINS["packages"])
    assert more.arguments == ("torch==1.0", "torchvision==1.0")


def test_an_address_with_a_password_is_on_no_command_line_and_in_no_file(tmp_path):
    wish = Wish(sys.executable, index_url=SECRET)
    for pins in (PINS, None):
        steps = needed(wish, pins, tmp_path / "lists")
        assert not [step for step in steps if "wordpass" in " ".join(step.arguments)]
    assert steps[0].variables["PIP_INDEX_URL"] == SECRET
    set_up_build._write_down(tmp_path, HERE, wish)
    assert (
        json.loads((tmp_path / "deepchange.json").read_text())["index_url"]
        == "https://index.example/cpu"
    )
    assert not [
        path for path in tmp_path.rglob("*") if path.is_file() and "wordpass" in path.read_text()
    ]
    assert "wordpass" not in repr(wish)
    told = " ".join(environment.plan(wish).notes)
    assert "wordpass" not in told
    assert "used and not kept" in told
    assert without_secrets("https://u:p/q@h:8/simple?token=x#y") != "https://h:8/simple?token=x#y"


def test_an_address_that_begins_with_http_is_warned_of(monkeypatch):
    notes = environment.plan(Wish(sys.executable, index_url="http://index.example/cpu")).notes
    assert any("whoever is in between can change what is installed" in note for note in notes)
    monkeypatch.setenv("DEEPCHANGE_TORCH_INDEX", "--index")
    assert "no address of a package index" in environment.plan(Wish(sys.executable)).problems[0]


def test_a_mac_with_an_intel_processor_is_told_before_anything_is_fetched(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    intel = interpreters.Interpreter(**{**HERE.__dict__, "machine": "x86_64"})
    monkeypatch.setattr(set_up_plan, "examine", lambda python: intel)
    assert (
        "no current torch for Macs with Intel"
        in environment.plan(Wish("/usr/bin/python3")).problems[0]
    )


# ---- Versions and hashes -------------------------------------------------------------------------

LISTS = sorted(pinned_packages.FOLDER.glob("*.txt"))


def test_there_is_a_list_for_every_system_and_python_that_is_set_up():
    names = {path.stem for path in LISTS}
    systems = ("linux-x86_64", "win32-amd64", "darwin-arm64")
    assert names == {f"{system}-py3.{minor}" for system in systems for minor in range(10, 15)}


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_every_list_holds_all_that_is_needed_each_with_its_hash(path, monkeypatch):
    platform, machine, python = path.stem.split("-")
    monkeypatch.setattr(sys, "platform", platform)
    seen = {"version": (3, int(python[4:]), 0), "machine": {"amd64": "AMD64"}.get(machine, machine)}
    pins = pins_for(interpreters.Interpreter(**{**HERE.__dict__, **seen}))
    lines = [line for lines in pins.values() for line in lines]
    written = [
        line for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"
    ]
    assert written == lines
    names = {line.partition("==")[0] for line in lines}
    assert {*PACKAGES, "openvino", "pydensecrf2", "cython", "setuptools", "pip"} <= names
    assert len(names) == len(lines)
    assert bool(pins["cuda"]) == (platform == "linux")
    training = {line.partition("==")[0] for line in pins["training"]}
    assert training >= set(TRAINING) if seen["version"] >= OLDEST_FOR_TRAINING else not training
    cython = next(line for line in lines if line.startswith("cython=="))
    assert tuple(map(int, re.findall(r"\d+", cython)[:2])) >= (3, 1)


def test_where_there_is_no_list_the_newest_packages_are_installed_and_that_is_told(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(pinned_packages, "FOLDER", tmp_path)
    assert pins_for(HERE) is None
    assert any(
        "no list of checked versions" in note
        for note in environment.plan(Wish(sys.executable)).notes
    )
    torch, rest = needed(Wish(), None, tmp_path)
    assert torch.arguments[-2:] == ("torch", "torchvision")
    assert rest.arguments == PACKAGES
    assert not any(
        "no list" in note for note in environment.plan(Wish(sys.executable, packages=("x",))).notes
    )


@pytest.mark.parametrize(("libc", "listed"), [("2.27", False), ("2.28", True), ("", True)])
def test_a_system_that_is_older_than_the_wheels_of_the_list_gets_what_fits_it(
    monkeypatch, libc, listed
):
    monkeypatch.setattr("platform.libc_ver", lambda: ("glibc", libc))
    assert (
        pins_for(interpreters.Interpreter(**{**HERE.__dict__, "version": (3, 12, 0)})) is not None
    ) is listed


def test_a_list_that_was_tampered_with_names_packages_alone(tmp_path, monkeypatch):
    monkeypatch.setattr(pinned_packages, "FOLDER", tmp_path)
    name = f"linux-{HERE.machine}-py{HERE.version[0]}.{HERE.version[1]}.txt"
    lines = [
        "# [packages]",
        PINS["packages"][0],
        "--index-url https://evil.example",
        "timm==1.0",
        "-r /etc/passwd",
    ]
    (tmp_path / name).write_text("\n".join(lines))
    assert pins_for(HERE) == {"packages": PINS["packages"][:1]}


# ---- Optional packages ---------------------------------------------------------------------------


@pytest.mark.parametrize("pins", [PINS, None])
def test_cython_is_there_before_pydensecrf_is_built_in_the_same_environment(pins, tmp_path):
    builds, crf = optional("pydensecrf2", Wish(), pins, tmp_path)
    assert "cython" in " ".join(listed(builds) if pins else builds.arguments)
    assert "--no-build-isolation" in crf.arguments
    assert "pydensecrf2" in " ".join(listed(crf) if pins else crf.arguments)


def test_what_is_welcome_and_pip_itself_have_hashes_too(tmp_path):
    for step in (
        *optional("openvino", Wish(), PINS, tmp_path),
        *optional("pydensecrf2", Wish(), PINS, tmp_path),
        newer_pip(PINS, tmp_path),
    ):
        assert "--require-hashes" in step.arguments
        assert all("--hash=sha256:" in line for line in listed(step))
        assert Path(step.variables["PIP_CONSTRAINT"]).read_text().strip() == ""


class Calls:
    """Stands for running commands; fails at those that hold a text."""

    def __init__(self, fails=""):
        self.made, self._fails = [], fails

    def run(self, command, step, tell=None, more=None):
        from deepchange.engine.errors import EnvironmentMissing

        self.made.append(" ".join(command))
        if self._fails and self._fails in self.made[-1]:
            raise EnvironmentMissing("It could not be built.")


def left_out(calls, tmp_path):
    pip = set_up_build._Pip("/python", Wish(), tmp_path, calls)
    return set_up_build._left_out("pydensecrf2", Wish(), pip)


@pytest.mark.skipif(os.name == "nt", reason="compilers of POSIX systems")
def test_without_a_compiler_pydensecrf_is_not_tried_and_that_is_told(tmp_path, monkeypatch):
    calls = Calls()
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "no C++ compiler" in left_out(calls, tmp_path)
    assert calls.made == []
    (tmp_path / "c++").write_text("#!/bin/sh\n")
    (tmp_path / "c++").chmod(0o755)
    assert left_out(calls, tmp_path) is None
    assert ["cython>=3.1" in call for call in calls.made] == [True, False]


def test_pydensecrf_that_cannot_be_built_is_told_and_fails_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(packages, "has_compiler", lambda: True)
    assert "pydensecrf2 is left out" in left_out(Calls("--no-build-isolation"), tmp_path)


# ---- Training ------------------------------------------------------------------------------------


def test_what_training_needs_is_fetched_as_wheels_that_the_list_names_and_replaces_nothing(
    tmp_path,
):
    pins = {**PINS, "training": (f"lightning==2.6 --hash=sha256:{64 * 'b'}",)}
    step = packages.training(Wish(training=True), pins, tmp_path)
    assert step.arguments[:4] == ("--require-hashes", "--no-deps", "--only-binary", ":all:")
    assert listed(step) == [*pins["training"]]
    for wish, pins in ((Wish(training=True), None), (Wish(bundle="x", training=True), PINS)):
        step = packages.training(wish, pins, tmp_path)
        assert step.arguments == ("--only-binary", ":all:", *TRAINING)


def test_a_python_that_training_is_not_there_for_is_passed_over_or_told(monkeypatch):
    old, new = (
        interpreters.Interpreter(
            **{**HERE.__dict__, "version": version, "path": f"/py{version[1]}"}
        )
        for version in ((3, 11, 2), (3, 12, 1))
    )
    monkeypatch.setattr(set_up_plan, "interpreters", lambda: [old, new])
    assert "/py11" in environment.plan(Wish()).python
    planned = environment.plan(Wish(training=True))
    assert "/py12" in planned.python
    assert not planned.problems
    assert planned.megabytes == environment.plan(Wish()).megabytes + 150
    monkeypatch.setattr(set_up_plan, "interpreters", lambda: [old])
    (problem,) = environment.plan(Wish(training=True)).problems
    assert "Python 3.12 and later, and this is Python 3.11.2" in problem


# ---- The tool that writes the lists --------------------------------------------------------------


@pytest.fixture
def lock(monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).parents[3] / "tools"))
    return importlib.import_module("lock")


def fetched(name, version, digest):
    return {
        "metadata": {"name": name, "version": version},
        "download_info": {
            "url": "https://index.example",
            "archive_info": {"hashes": {"sha256": digest}},
        },
    }


def test_what_pip_reports_becomes_a_list_that_the_set_up_reads(lock, tmp_path, monkeypatch):
    report = {
        "install": [
            fetched("torch", "2.15.0", 64 * "a"),
            fetched("Jinja2", "3.1.6", 64 * "b"),
            fetched("nvidia_cublas", "13.4", 64 * "c"),
            fetched("openvino", "2026.4", 64 * "d"),
        ]
    }
    parts = {}
    for pin, digest in lock.pins(report):
        parts.setdefault(lock.section_of(pin.split("==")[0]), []).append((pin, digest))
    assert {section: items[0][0] for section, items in parts.items()} == {
        "torch": "torch==2.15.0",
        "packages": "jinja2==3.1.6",
        "cuda": "nvidia-cublas==13.4",
        "openvino": "openvino==2026.4",
    }
    monkeypatch.setattr(pinned_packages, "FOLDER", tmp_path)
    name = f"linux-{HERE.machine}-py{HERE.version[0]}.{HERE.version[1]}.txt"
    (tmp_path / name).write_text(lock.text_of(parts), encoding="utf-8")
    assert pins_for(HERE)["packages"] == (f"jinja2==3.1.6 --hash=sha256:{64 * 'b'}",)


def test_the_list_for_training_holds_what_it_brings_and_leaves_all_other_versions(
    lock, monkeypatch
):
    parts = {"torch": [("torch==2.15.0", "a")], "cuda": [], "packages": [("numpy==2.5.0", "b")]}
    asked = []

    def resolve(packages, *_):
        asked.append(packages)
        return [("lightning==2.6.6", "c"), ("numpy==2.5.0", "b"), ("torch==2.15.0", "a")]

    monkeypatch.setattr(lock, "resolve", resolve)
    assert lock.training(parts, "linux-x86_64", "3.12") == [("lightning==2.6.6", "c")]
    assert asked == [["torch==2.15.0", "numpy==2.5.0", *TRAINING]]
    assert lock.training(parts, "linux-x86_64", "3.11") == []


def test_a_package_without_a_hash_makes_no_list(lock):
    with pytest.raises(lock.NoLock, match="no SHA-256 of torch"):
        lock.pins({"install": [fetched("torch", "2.15.0", "")]})


def test_the_lists_are_of_the_usual_index_whoever_makes_them(lock, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror.example")
    assert "PIP_INDEX_URL" not in lock.plain()
    assert lock.plain()["PIP_CONFIG_FILE"] == os.devnull
