"""The environment is set up for real, from a bundle that links to the packages at hand; and what can go wrong."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import zipfile
from collections import namedtuple
from pathlib import Path

import numpy as np
import pytest
import torch
from deepchange.engine import environments, interpreters, predictor, remote
from deepchange.engine.catalogue import MODELS
from deepchange.engine.errors import EnvironmentMissing, Stopped
from deepchange.qgis_plugin import environment, set_up_troubles
from deepchange.qgis_plugin.environment import Wish
from deepchange.qgis_plugin.set_up_commands import Commands, variables

LINK = "deepchange-link"  # a package that holds nothing but where the packages at hand are


def never():
    return False


def ignore(fraction, text):
    pass


@pytest.fixture(scope="module")
def bundle(tmp_path_factory):
    """A zip file with one wheel, in a folder inside of it, beside an entry that tries to leave."""
    folders = dict.fromkeys(str(Path(module.__file__).parents[1]) for module in (torch, np))
    info = "deepchange_link-1.0.dist-info"
    entries = {
        "deepchange_link.pth": "\n".join(folders),
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {LINK}\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    entries[f"{info}/RECORD"] = "".join(f"{name},,\n" for name in [*entries, f"{info}/RECORD"])
    folder = tmp_path_factory.mktemp("bundle")
    with zipfile.ZipFile(folder / "deepchange_link-1.0-py3-none-any.whl", "w") as wheel:
        for name, text in entries.items():
            wheel.writestr(name, text)
    with zipfile.ZipFile(folder / "bundle.zip", "w") as archive:
        archive.write(folder / "deepchange_link-1.0-py3-none-any.whl", "wheels/deepchange_link-1.0-py3-none-any.whl")
        archive.writestr("../../escaped.txt", "no")
    return str(folder / "bundle.zip")


@pytest.fixture
def home(monkeypatch, tmp_path):
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DEEPCHANGE_PYTHON", raising=False)
    return tmp_path / "home"


def wish(bundle, **options):
    return Wish(**{"python": sys.executable, "bundle": bundle, "packages": (LINK,), "optional": (), **options})


def test_an_environment_is_made_for_real_and_computes(bundle, home, monkeypatch, town):
    told = []
    facts = environment.create(wish(bundle), lambda fraction, text: told.append((fraction, text)), never)
    place = home / "environments" / "py{}.{}-cpu".format(*sys.version_info)
    assert Path(facts["executable"]).parents[1] == place
    assert [path.name for path in (home / "environments").iterdir() if path.is_dir()] == [place.name]
    assert [fraction for fraction, _ in told] == sorted(fraction for fraction, _ in told)
    assert told[-1][0] == 1.0
    assert not list(Path(bundle).parents[1].rglob("escaped.txt"))
    assert Path(environments.find()).parents[1] == place
    # As within QGIS: what was made is what computes.
    monkeypatch.setitem(sys.modules, "qgis", object())
    found = predictor.open_predictor(MODELS["cva"], "cpu", "auto")
    before, after = town.before.astype(np.float32), town.after.astype(np.float32)
    valid = np.ones(before.shape[1:], bool)
    found.fit([before], [after], [valid], 0, lambda fraction: None, never)
    assert found.predict(before[None], after[None], valid[None]).probability[0, 35, 55] > 0.5
    assert found._worker.hello["executable"].startswith(str(place))
    del found
    remote.close_workers()
    assert environment.remove() > 1000
    assert not list((home / "environments").glob("py*"))
    assert environments.record() == {}


def test_what_pip_says_of_a_bundle_that_lacks_a_package_is_understood_and_kept(bundle, home):
    pip = [sys.executable, "-I", "-m", "pip", "install", "--no-index", "deepchange-absent"]
    with Commands(None, never) as commands, pytest.raises(EnvironmentMissing, match="no package for this Python"):
        commands.run(pip, "installing packages")
    assert "deepchange-absent" in set_up_troubles.diagnostics()


@pytest.fixture
def built_at_once(monkeypatch):
    """Instead of minutes of installing: a folder with the name of what was wished for."""

    def build(partial, seen, wished, commands, report):
        partial.mkdir(parents=True)
        (partial / wished.build).touch()
        (partial / "deepchange.json").write_text(json.dumps({"build": wished.build, "python": seen.path}))
        return {"torch": "2"}

    monkeypatch.setattr(environment, "_build", build)


def test_repair_builds_beside_and_then_swaps(home, built_at_once):
    environment.create(Wish(sys.executable, packages=()), ignore, never)
    place = environments_in(home)[0]
    (place / "broken").touch()
    environment.repair(ignore, never)
    assert environments_in(home) == [place]
    assert not (place / "broken").exists()


def test_only_what_was_made_here_can_be_repaired(home):
    environments.remember(sys.executable, "existing", {})
    with pytest.raises(EnvironmentMissing, match="no environment of ours"):
        environment.repair(ignore, never)


def test_a_graphics_card_that_does_not_compute_changes_nothing(home, built_at_once, monkeypatch):
    environment.create(Wish(sys.executable, packages=()), ignore, never)
    first = environments.record()

    def fails(partial, *_):
        partial.mkdir()
        raise EnvironmentMissing("The convolution gave 0.")

    monkeypatch.setattr(environment, "_build", fails)
    with pytest.raises(EnvironmentMissing, match="convolution"):
        environment.upgrade(Wish(sys.executable, packages=()), ignore, never)
    assert environments.record() == first
    assert len(environments_in(home)) == 1


def test_what_an_interrupted_installation_left_is_swept_away(home, built_at_once):
    (home / "environments/py3.9-cpu.partial/lib").mkdir(parents=True)
    (home / "environments/py3.9-cpu.old-1-2").mkdir()
    environment.create(Wish(sys.executable, packages=()), ignore, never)
    assert not [path for path in environments_in(home) if "3.9" in path.name]


def environments_in(home):
    return [path for path in (home / "environments").iterdir() if path.is_dir()]


def test_two_installations_at_once_are_one_too_many(home, built_at_once):
    with environment._only_one(), pytest.raises(EnvironmentMissing, match="Another QGIS is setting"):
        environment.create(Wish(sys.executable, packages=()), ignore, never)
    environment.create(Wish(sys.executable, packages=()), ignore, never)


def test_the_plan_names_place_python_size_and_steps(bundle, home):
    plan = environment.plan(wish(bundle))
    assert plan.place.startswith(str(home))
    assert sys.executable in plan.python
    assert plan.megabytes == 1
    assert plan.steps[0] == "making the environment"
    assert plan.problems == ()
    assert not home.exists()


def test_too_little_room_is_said_before_anything_is_done(home, monkeypatch):
    usage = namedtuple("usage", "total used free")(10**9, 10**9, 10**6)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(EnvironmentMissing, match=r"needs about 5\.5 GB, but only 0\.0 GB are free"):
        environment.create(Wish(sys.executable), ignore, never)
    assert not home.exists()


def test_a_folder_that_cannot_be_written_is_said_before_anything_is_done(monkeypatch):
    monkeypatch.setenv("DEEPCHANGE_HOME", "/proc/deepchange")
    assert any("Nothing can be written to" in problem for problem in environment.plan(Wish(packages=())).problems)


def test_what_is_no_python_or_no_bundle_is_said(home, tmp_path):
    assert "does not answer as a Python" in environment.plan(Wish(str(tmp_path))).problems[0]
    (tmp_path / "broken.zip").write_text("no zip")
    with pytest.raises(EnvironmentMissing, match=r"broken\.zip” cannot be read"):
        environment._wheels(wish(str(tmp_path / "broken.zip")), tmp_path / "a")
    with pytest.raises(EnvironmentMissing, match="holds no wheels"):
        environment._wheels(wish(str(tmp_path)), tmp_path / "b")


def test_an_old_or_crippled_python_is_refused_with_a_reason():
    seen = interpreters.examine(sys.executable)
    assert seen.objection() is None
    changed = interpreters.Interpreter(**{**seen.__dict__, "version": (3, 8, 1)})
    assert "too old" in changed.objection()
    assert "32-bit" in interpreters.Interpreter(**{**seen.__dict__, "bits": 32}).objection()
    assert "python3-venv" in interpreters.Interpreter(**{**seen.__dict__, "without": ("ensurepip",)}).objection()


@pytest.mark.skipif(os.name == "nt", reason="shell scripts stand in for programs")
def test_pythons_are_found_in_order_choice_system_uv(tmp_path, monkeypatch):
    def python(path, prefix, version):
        path.parent.mkdir(parents=True, exist_ok=True)
        told = f'{{"version": {version}, "bits": 64, "machine": "x", "without": [], "prefix": "{prefix}"}}'
        path.write_text(f"#!/bin/sh\necho '{told}'\n")
        path.chmod(0o755)

    python(tmp_path / "chosen/python", "c", [3, 11, 1])
    python(tmp_path / "bin/python3.12", "s", [3, 12, 1])
    python(tmp_path / "bin/python3", "s", [3, 12, 1])  # the same once more
    python(tmp_path / "bin/python3.10", "t", [3, 8, 1])  # does not hold what its name says
    python(tmp_path / "uv/cpython-3.13/bin/python3", "u", [3, 13, 0])
    (tmp_path / "bin/uv").write_text(f"#!/bin/sh\necho {tmp_path}/uv\n")
    (tmp_path / "bin/uv").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    found = interpreters.interpreters(str(tmp_path / "chosen/python"))
    assert [(one.origin, one.version[1]) for one in found] == [("chosen", 11), ("system", 12), ("uv", 13)]


def test_an_existing_python_is_used_once_it_said_hello(home):
    facts = environment.use_existing(sys.executable, never)
    assert facts["missing"] == []
    assert environments.find() == sys.executable


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407", "proxy asks"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate"),
        ("NewConnectionError: Failed to establish a new connection: [Errno -2] Name or", "network could not"),
        ("The virtual environment was not created because ensurepip is not available.", "python3-venv"),
        ("PermissionError: [WinError 32] The process cannot access the file because", "locked"),
        ("ERROR: No matching distribution found for torch", "choose Python"),
        ("torch-2.whl is not a supported wheel on this platform.", "another kind of processor"),
        ("OSError: [WinError 206] The filename or extension is too long", "path is too long"),
        ("OSError: [WinError 1114] A DLL initialization routine failed. c10.dll", "Visual C++"),
        ("AssertionError: Torch not compiled with CUDA enabled", "cannot compute on the graphics card"),
        ("something else entirely", "something else entirely"),
    ],
)
def test_each_known_trouble_gets_its_own_action(printed, words):
    program = f"import sys; print({printed!r}); sys.exit(1)"
    with Commands(None, never) as commands, pytest.raises(EnvironmentMissing, match=words):
        commands.run([sys.executable, "-I", "-c", program], "installing packages")


@pytest.fixture(autouse=True)
def some_home(monkeypatch, tmp_path):
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))


def test_stopping_ends_the_command_and_what_it_started(tmp_path):
    program = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import time; time.sleep(30)'])"
    started = time.monotonic()
    with Commands(None, lambda: time.monotonic() - started > 0.5) as commands, pytest.raises(Stopped):
        commands.run([sys.executable, "-I", "-c", program], "installing packages")
    assert time.monotonic() - started < 4


def test_a_download_tells_how_much_of_it_has_arrived():
    told = []
    program = "print('Downloading torch.whl (888 MB)'); print('Progress 250000000 of 888000000'); print('chatter')"
    with Commands(None, never) as commands:
        commands.run([sys.executable, "-I", "-c", program], "installing packages", told.append)
    assert told == ["Downloading torch.whl (888 MB)", "250 of 888 MB"]


def test_the_proxy_reaches_the_commands_and_never_the_log(monkeypatch):
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    proxy = "http://anna:wordpass@proxy:3128"
    given = variables(proxy)
    assert given["https_proxy"] == given["HTTP_PROXY"] == proxy
    assert "PIP_TARGET" not in given
    assert "wordpass" not in repr(Wish(proxy=proxy))
    with Commands(proxy, never) as commands:
        commands.run([sys.executable, "-I", "-c", "import os; print('by', os.environ['HTTPS_PROXY'])"], "installing")
    assert "by http://…@proxy:3128" in set_up_troubles.diagnostics()


def test_diagnostics_name_neither_the_user_nor_the_machine(monkeypatch):
    monkeypatch.setattr(set_up_troubles, "_user", lambda: "anna")
    monkeypatch.setattr(socket, "gethostname", lambda: "anna-laptop")
    text = f"{Path.home()}/x C:\\Users\\anna\\y on anna-laptop, annals"
    assert set_up_troubles.scrubbed(text) == "~/x C:\\Users\\…\\y on …-laptop, annals"
    monkeypatch.setattr(set_up_troubles, "_user", lambda: "root")
    assert set_up_troubles.scrubbed("on anna-laptop") == "on …"


def test_the_installer_needs_nothing_but_the_standard_library():
    program = (
        "import sys, deepchange.qgis_plugin.environment as e; "
        "print([n for n in ('numpy', 'torch', 'osgeo', 'qgis') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
