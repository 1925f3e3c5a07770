"""Where the worker's Python is written down, and how a Python is examined."""

import json
import os
import sys
from pathlib import Path

import pytest
from deepchange import __version__
from deepchange.engine import paths
from deepchange.engine.errors import EnvironmentMissing, Stopped
from deepchange.engine.worker import environment


@pytest.fixture(autouse=True)
def home(monkeypatch, tmp_path):
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DEEPCHANGE_PYTHON", raising=False)
    return tmp_path / "home"


def program(path, text):
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return str(path)


def test_the_python_that_runs_this_test_says_hello():
    hello = environment.verify(sys.executable)
    assert hello["version"] == __version__
    assert hello["python"] == ".".join(map(str, sys.version_info[:3]))
    assert hello["torch"][0].isdigit()
    assert "torch" in hello["crf"]


def test_a_python_without_torch_is_told_what_it_lacks(tmp_path):
    import venv

    venv.create(tmp_path / "bare", with_pip=False)
    python = tmp_path / "bare" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    with pytest.raises(
        EnvironmentMissing, match=r"the package (numpy|torch) is not installed there"
    ):
        environment.verify(str(python))


@pytest.mark.skipif(os.name == "nt", reason="shell scripts stand in for programs")
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("echo hello", "does not work as a worker"),
        ("echo 'Illegal instruction' >&2; exit 132", "Illegal instruction"),
        ('echo \'{"hello": {"protocol": 0, "version": "0.0.1"}}\'', "of version 0.0.1"),
        ("echo '[1]'", "does not work as a worker"),
        ("echo '{\"hello\": [1, 2]}'", "does not work as a worker"),
        ('echo \'{"hello": {"protocol": 2, "devices": "all"}}\'', "is of version unknown"),
        ('echo \'{"error": "no"}\'', "does not work as a worker"),
        ("yes", "prints without end"),
        ("yes >&2", "prints without end"),
    ],
)
def test_what_is_no_worker_is_refused_in_a_sentence(tmp_path, text, words):
    with pytest.raises(EnvironmentMissing, match=words):
        environment.verify(program(tmp_path / "python", text), patience=60.0)


@pytest.mark.skipif(os.name == "nt", reason="shell scripts stand in for programs")
def test_what_does_not_answer_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(EnvironmentMissing, match="did not answer within"):
        environment.verify(program(tmp_path / "python", "sleep 5"), patience=0.5)


def test_what_is_no_program_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(EnvironmentMissing, match="There is no file"):
        environment.verify(str(tmp_path / "nothing"))
    (tmp_path / "text").write_text("no program")
    with pytest.raises(EnvironmentMissing, match="could not be started"):
        environment.verify(str(tmp_path / "text"))


def test_an_examination_can_be_stopped(tmp_path):
    with pytest.raises(Stopped):
        environment.verify(program(tmp_path / "python", "sleep 5"), cancelled=lambda: True)


def test_what_is_remembered_is_found_until_it_is_forgotten(monkeypatch):
    monkeypatch.setattr(environment, "find_spec", lambda name: None)
    assert environment.find() is None
    environment.remember(
        sys.executable,
        "existing",
        {"torch": "9.9", "python": "3.11", "numpy": "1", "devices": {}, "missing": ["loky"]},
    )
    assert environment.find() == sys.executable
    assert "torch 9.9" in environment.facts()["worker's packages"]
    assert environment.facts()["worker lacks"] == "loky"
    environment.forget()
    assert environment.find() is None
    assert environment.facts() == {"worker": "none set up"}


def test_the_variable_overrules_the_record(monkeypatch, tmp_path):
    environment.remember("/somewhere/python", "existing", {})
    monkeypatch.setenv("DEEPCHANGE_PYTHON", sys.executable)
    assert environment.find() == sys.executable
    monkeypatch.setenv("DEEPCHANGE_PYTHON", str(tmp_path / "gone"))
    with pytest.raises(EnvironmentMissing, match="gone"):
        environment.find()


def test_a_recorded_python_that_is_gone_is_named_and_a_broken_record_is_none(home):
    environment.remember("/somewhere/python", "created", {})
    with pytest.raises(
        EnvironmentMissing, match=r"“/somewhere/python”.*set the environment up again"
    ):
        environment.find()
    (home / "python.json").write_text("{")
    assert environment.record() == {}


def test_remembering_leaves_one_whole_file(home):
    environment.remember(sys.executable, "existing", {"torch": "2"})
    assert [path.name for path in home.iterdir()] == ["python.json"]
    assert json.loads((home / "python.json").read_text())["facts"] == {"torch": "2"}


def test_nothing_of_qgis_reaches_the_worker(monkeypatch):
    foreign = (
        "LD_LIBRARY_PATH",
        "GDAL_DATA",
        "PROJ_LIB",
        "PYTHONHOME",
        "PYTHONPATH",
        "QT_PLUGIN_PATH",
        "DYLD_INSERT_LIBRARIES",
        "QGIS_PREFIX_PATH",
        "__PYVENV_LAUNCHER__",
        "ONEDNN_DEFAULT_FPMATH_MODE",
        "DNNL_DEFAULT_FPMATH_MODE",
    )
    for name in foreign:
        monkeypatch.setenv(name, "/usr/lib/qgis")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:3128")
    monkeypatch.setenv("OSGEO4W_ROOT", "/osgeo")
    monkeypatch.setenv("PATH", os.pathsep.join(["/osgeo/bin", "/usr/bin"]))
    given = environment.surroundings()
    assert not set(foreign) & given.keys()
    assert given["HTTPS_PROXY"] == "http://proxy:3128"
    assert given["PATH"] == "/usr/bin"
    monkeypatch.setenv("PATH", os.pathsep.join(["", ".", "tools", "/usr/bin"]))
    assert environment.surroundings()["PATH"] == "/usr/bin"


def test_the_python_of_qgis_is_found_although_qgis_is_the_executable(monkeypatch, tmp_path):
    bundle = tmp_path / "QGIS.app/Contents/MacOS"
    (bundle / "bin").mkdir(parents=True)
    for name in ("QGIS", "bin/python3"):
        program(bundle / name, "")
    monkeypatch.setattr(sys, "executable", str(bundle / "QGIS"))
    for name in ("prefix", "exec_prefix", "base_prefix"):
        monkeypatch.setattr(sys, name, str(tmp_path / "nowhere"))
    assert Path(environment.own_python()) == bundle / "bin/python3"
    (bundle / "bin/python3").unlink()
    assert environment.own_python() is None


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_each_system_keeps_it_in_the_users_own_folder(monkeypatch, platform):
    monkeypatch.delenv("DEEPCHANGE_HOME")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    expected = {
        "linux": ".local/share/deepchange",
        "darwin": "Library/Application Support/deepchange",
    }
    assert paths.home() == Path.home() / expected[platform]
