"""Pythons are looked for in folders of programs alone, and what a program answers is not believed
unseen."""

import os
import sys

import pytest
from deepchange.engine.worker import interpreters

pytestmark = pytest.mark.skipif(os.name == "nt", reason="shell scripts stand in for programs")


def program(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return str(path)


ANSWER = '{"version": [3, 12, 1], "bits": 64, "machine": "x", "without": [], "prefix": "p"}'


@pytest.fixture
def on_windows(monkeypatch):
    """Programs end in .exe, and shutil.which looks into the current folder before all others."""
    import shutil
    from types import SimpleNamespace

    monkeypatch.setattr(interpreters, "_ENDING", ".exe")
    monkeypatch.setattr(shutil, "sys", SimpleNamespace(platform="win32"))


def test_a_program_in_the_folder_of_a_project_is_never_run(on_windows, tmp_path, monkeypatch):
    project = tmp_path / "project"
    for name in ("python3.exe", "python.exe", "python3.12.exe", "uv.exe", "tools/python3.exe"):
        program(project / name, f"touch {tmp_path}/was-run; echo '{ANSWER}'")
    good = program(tmp_path / "programs" / "python3.exe", f"echo '{ANSWER}'")
    monkeypatch.chdir(project)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv(
        "PATH",
        os.pathsep.join(["", ".", "tools", str(tmp_path / "nothing"), str(tmp_path / "programs")]),
    )
    assert [found.path for found in interpreters.interpreters()] == [good]
    assert interpreters.uv() is None
    assert interpreters.examine("python3.exe") is None
    assert interpreters.examine("./python3.exe") is None
    assert not (tmp_path / "was-run").exists()


@pytest.mark.parametrize(
    "text",
    [
        "echo '[]'",
        "echo 7",
        "echo '{}'",
        f"echo '{ANSWER}' | sed s/64/none/",
        """echo '{"version": "3.12", "bits": 64, "machine": "x", "without": [], "prefix": "p"}'""",
        """echo '{"version": [3, 12], "bits": 64, "machine": "x", "without": 3, "prefix": "p"}'""",
        "printf '\\377'",
        "exit 0",
        f"echo '{ANSWER}'; exit 1",
        "yes",
    ],
)
def test_a_program_that_gives_another_answer_is_no_python(tmp_path, text):
    assert interpreters.examine(program(tmp_path / "python3", text)) is None


def test_a_program_that_does_not_answer_is_ended_with_what_it_started(tmp_path, monkeypatch):
    monkeypatch.setattr(interpreters, "_PATIENCE", 0.3)
    assert (
        interpreters.examine(
            program(tmp_path / "python3", f"(sleep 3; touch {tmp_path}/went-on) & wait")
        )
        is None
    )
    alive = [line for line in os.popen("ps -eo args").read().splitlines() if str(tmp_path) in line]
    assert alive == []


def test_a_greeting_before_the_answer_is_no_obstacle(tmp_path):
    assert interpreters.examine(
        program(tmp_path / "python3", f"echo Welcome; echo '{ANSWER}'")
    ).version == (3, 12, 1)
    assert interpreters.examine(sys.executable).version == sys.version_info[:3]
