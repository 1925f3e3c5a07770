"""The worker's environment: what is looked at before, what can go wrong, and that it never leaves a
mess."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections import namedtuple
from pathlib import Path

import psutil
import pytest
from deepchange.engine.errors import EnvironmentMissing, Stopped
from deepchange.engine.worker import environment as environments
from deepchange.engine.worker import interpreters
from deepchange.qgis_plugin.environment import diagnosis
from deepchange.qgis_plugin.environment import manage as environment
from deepchange.qgis_plugin.environment import plan as set_up_plan
from deepchange.qgis_plugin.environment.build import _Way
from deepchange.qgis_plugin.environment.commands import Arrival, Commands, arrival, variables
from deepchange.qgis_plugin.environment.manage import Wish


def never():
    return False


def ignore(fraction, step, detail):
    pass


@pytest.fixture
def home(monkeypatch, tmp_path):
    monkeypatch.setenv("DEEPCHANGE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DEEPCHANGE_PYTHON", raising=False)
    return tmp_path / "home"


def test_what_pip_says_of_a_package_that_is_nowhere_is_understood_and_kept(home):
    pip = [sys.executable, "-I", "-m", "pip", "install", "--no-index", "deepchange-absent"]
    with (
        Commands(None, never) as commands,
        pytest.raises(EnvironmentMissing, match="no package for this Python"),
    ):
        commands.run(pip, "installing packages")
    assert "deepchange-absent" in diagnosis.diagnostics()


@pytest.fixture
def built_at_once(monkeypatch):
    """Instead of minutes of installing: a folder with the name of what was wished for."""

    def build(partial, seen, wished, megabytes, commands, report):
        partial.mkdir(parents=True)
        (partial / wished.build).touch()
        (partial / "deepchange.json").write_text(
            json.dumps({"build": wished.build, "python": seen.path})
        )
        return {"torch": "2"}

    monkeypatch.setattr(environment, "build", build)


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


def test_a_python_that_is_gone_is_no_obstacle_to_repair(home, built_at_once):
    environment.create(Wish(sys.executable, packages=()), ignore, never)
    made_for = environments_in(home)[0] / "deepchange.json"
    made_for.write_text(
        json.dumps({"build": "cpu", "python": "/gone/python", "packages": [], "optional": []})
    )
    environment.repair(ignore, never)
    assert (
        json.loads((environments_in(home)[0] / "deepchange.json").read_text())["python"]
        != "/gone/python"
    )


def test_a_graphics_card_that_does_not_compute_changes_nothing(home, built_at_once, monkeypatch):
    environment.create(Wish(sys.executable, packages=()), ignore, never)
    first = environments.record()

    def fails(partial, *_):
        partial.mkdir()
        raise EnvironmentMissing("The convolution gave 0.")

    monkeypatch.setattr(environment, "build", fails)
    monkeypatch.setattr(set_up_plan, "has_card", lambda: True)
    with pytest.raises(EnvironmentMissing, match="convolution"):
        environment.create(Wish(sys.executable, build="gpu", packages=()), ignore, never)
    assert environments.record() == first
    assert len(environments_in(home)) == 1


def test_a_machine_without_a_graphics_card_is_told_before_anything_is_fetched(
    home, built_at_once, monkeypatch
):
    monkeypatch.setattr(set_up_plan, "has_card", lambda: False)
    with pytest.raises(EnvironmentMissing, match="No driver of a graphics card"):
        environment.create(Wish(sys.executable, build="gpu", packages=()), ignore, never)
    assert not home.exists()


def test_what_an_interrupted_installation_left_is_swept_away(home, built_at_once):
    (home / "environments/py3.9-cpu.partial/lib").mkdir(parents=True)
    (home / "environments/py3.9-cpu.old-1-2").mkdir()
    (home / "environments/downloads.partial").mkdir()
    environment.create(Wish(sys.executable, packages=()), ignore, never)
    assert [path.suffix for path in environments_in(home)] == [f".{sys.version_info[1]}-cpu"]


def test_what_was_left_unfinished_can_be_removed_too(home):
    (home / "environments/py3.9-cpu.partial/lib").mkdir(parents=True)
    (home / "environments/py3.9-cpu.partial/lib/torch").write_bytes(bytes(1000))
    assert [path.name for path in environment.made_here()] == ["py3.9-cpu.partial"]
    assert environment.remove() >= 1000
    assert environment.made_here() == ()


def environments_in(home):
    return [path for path in (home / "environments").iterdir() if path.is_dir()]


def test_two_installations_at_once_are_one_too_many(home, built_at_once):
    with (
        environment._only_one(),
        pytest.raises(EnvironmentMissing, match="Another QGIS is setting"),
    ):
        environment.create(Wish(sys.executable, packages=()), ignore, never)
    environment.create(Wish(sys.executable, packages=()), ignore, never)


def test_too_little_room_is_said_before_anything_is_done(home, monkeypatch):
    usage = namedtuple("usage", "total used free")(10**9, 10**9, 10**6)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(
        EnvironmentMissing, match=r"About 8\.7 GB are needed .* only 0\.0 GB are free"
    ):
        environment.create(Wish(sys.executable, large=True), ignore, never)
    assert not home.exists()


@pytest.mark.parametrize(
    "act", [lambda: environment.use_existing(sys.executable, never), environment.remove]
)
def test_a_record_that_cannot_be_written_is_said_with_what_helps(act, home, monkeypatch):
    monkeypatch.setenv("DEEPCHANGE_HOME", "/proc/deepchange")
    with pytest.raises(EnvironmentMissing, match="choose another folder with the variable"):
        act()


def test_a_folder_that_cannot_be_written_is_said_before_anything_is_done(monkeypatch):
    monkeypatch.setenv("DEEPCHANGE_HOME", "/proc/deepchange")
    (problem,) = environment.plan(Wish()).problems
    assert "Nothing can be written to" in problem


def test_what_is_no_python_and_what_is_no_index_is_said(home, tmp_path):
    assert "does not answer as a Python" in environment.plan(Wish(str(tmp_path))).problems[0]
    problems = environment.plan(Wish(sys.executable, index_url="--no-index", packages=())).problems
    assert "no address of a package index" in problems[0]


def test_an_old_or_crippled_python_is_refused_with_a_reason():
    seen = interpreters.examine(sys.executable)
    assert seen.objection() is None
    changed = interpreters.Interpreter(**{**seen.__dict__, "version": (3, 8, 1)})
    assert "too old" in changed.objection()
    assert "32-bit" in interpreters.Interpreter(**{**seen.__dict__, "bits": 32}).objection()
    assert (
        "python3-venv"
        in interpreters.Interpreter(**{**seen.__dict__, "without": ("ensurepip",)}).objection()
    )


@pytest.mark.skipif(os.name == "nt", reason="shell scripts stand in for programs")
def test_pythons_are_found_in_order_choice_system_uv(tmp_path, monkeypatch):
    def python(path, prefix, version):
        path.parent.mkdir(parents=True, exist_ok=True)
        told = (
            f'{{"version": {version}, "bits": 64, "machine": "x", "without": [], "prefix": '
            f'"{prefix}"}}'
        )
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
    assert [(one.origin, one.version[1]) for one in found] == [
        ("chosen", 11),
        ("system", 12),
        ("uv", 13),
    ]


def test_an_existing_python_is_used_once_it_said_hello(home):
    facts = environment.use_existing(sys.executable, never)
    assert not facts["missing"]
    assert environments.find() == sys.executable


def test_the_folder_of_an_environment_stands_for_its_python(home, monkeypatch):
    monkeypatch.setattr(environments, "verify", lambda python, cancelled: {"asked": python})
    asked = environment.use_existing(sys.prefix, never)["asked"]
    assert Path(asked).is_relative_to(sys.prefix)
    assert environments.find() == asked
    programs = Path(sys.executable).parent  # what a file dialog may well lead to
    assert Path(environment.use_existing(str(programs), never)["asked"]).parent == programs


@pytest.mark.skipif(os.name == "nt", reason="a program of POSIX systems")
def test_a_folder_without_a_python_and_another_program_are_refused(home, tmp_path):
    with pytest.raises(EnvironmentMissing, match="holds no Python; choose"):
        environment.use_existing(str(tmp_path), never)
    with pytest.raises(EnvironmentMissing, match="does not answer as a Python; choose"):
        environment.use_existing("/bin/ls", never)
    assert not home.exists()


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        (
            "ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407",
            "proxy asks",
        ),
        (
            "ProxyError('Cannot connect to proxy.', NewConnectionError('Connection refused'",
            "proxy does not answer",
        ),
        (
            "ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 403 Forbid",
            "refused the download",
        ),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate"),
        (
            "NewConnectionError: Failed to establish a new connection: [Errno -2] Name or",
            "network could not",
        ),
        (
            "The virtual environment was not created because ensurepip is not available.",
            "python3-venv",
        ),
        ("PermissionError: [WinError 32] The process cannot access the file because", "locked"),
        ("ERROR: No matching distribution found for torch", "choose Python"),
        ("torch-2.whl is not a supported wheel on this platform.", "another kind of processor"),
        ("OSError: [WinError 206] The filename or extension is too long", "path is too long"),
        ("OSError: [WinError 1114] A DLL initialization routine failed. c10.dll", "Visual C++"),
        (
            "AssertionError: Torch not compiled with CUDA enabled",
            "cannot compute on the graphics card",
        ),
        (
            "ERROR: Wheel 'torch' located at /b/torch-2-py3-none-any.whl is invalid.",
            "bundle is not whole",
        ),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
            "its SHA-256 differs",
        ),
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


def test_stopping_ends_the_command_and_what_it_started():
    program = (
        "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import time; "
        "time.sleep(30)'])"
    )
    started = time.monotonic()
    with (
        Commands(None, lambda: time.monotonic() - started > 0.5) as commands,
        pytest.raises(Stopped),
    ):
        commands.run([sys.executable, "-I", "-c", program], "installing packages")
    left = [
        child
        for child in psutil.Process().children(recursive=True)
        if child.status() != psutil.STATUS_ZOMBIE
    ]
    assert not [
        child for child in left if any("time.sleep(30)" in word for word in child.cmdline())
    ]


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX systems")
def test_what_the_system_ended_is_told_as_such():
    program = "import os; os.kill(os.getpid(), 9)"
    with (
        Commands(None, never) as commands,
        pytest.raises(EnvironmentMissing, match="ended from outside"),
    ):
        commands.run([sys.executable, "-I", "-c", program], "installing packages")


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX systems")
def test_nothing_goes_on_where_qgis_was_killed(tmp_path):
    command = (
        f"import os, time; open({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid())); "
        "time.sleep(60)"
    )
    program = (
        "import sys; from deepchange.qgis_plugin.environment.commands import Commands\n"
        "with Commands(None, lambda: False) as commands:\n"
        "    commands.run([sys.executable, '-I', '-c', sys.argv[1]], 'installing packages')"
    )
    qgis = subprocess.Popen([sys.executable, "-I", "-c", program, command])
    until = time.monotonic() + 10
    while not (tmp_path / "pid").exists() or not (tmp_path / "pid").read_text():
        assert time.monotonic() < until
        time.sleep(0.02)
    qgis.kill()
    qgis.wait()
    while is_running(int((tmp_path / "pid").read_text())):
        assert time.monotonic() < until
        time.sleep(0.02)


def is_running(process):
    try:
        os.kill(process, 0)
    except OSError:
        return False
    # Ended, but not yet buried by the process that adopted it.
    state = Path(f"/proc/{process}/stat")
    return not (state.exists() and state.read_text().rpartition(")")[2].split()[0] == "Z")


def test_gigabytes_are_put_by_where_the_environment_is_made(tmp_path):
    told = []
    with Commands(None, never, tmp_path / "beside") as commands:
        program = "import tempfile; print(tempfile.gettempdir())"
        commands.run([sys.executable, "-I", "-c", program], "installing packages", told.append)
    assert told == [str(tmp_path / "beside")]


def test_what_pip_says_of_a_package_is_told_in_every_language():
    nothing = Arrival("", 0.0, 0.0)
    torch_ = arrival("  Downloading torch-2.15.0-cp311-cp311-linux_x86_64.whl (539.1 MB)", nothing)
    assert torch_.in_words() == "torch 2.15.0 (539 MB)"
    assert (
        arrival("Progress 250000000 of 539100000", torch_).in_words()
        == "torch 2.15.0 (250 / 539 MB)"
    )
    assert (
        arrival(
            "Downloading https://index.example/a/timm-1.0-py3-none-any.whl (9 kB)", nothing
        ).name
        == "timm 1.0"
    )
    assert (
        arrival("Downloading timm-1.0-py3-none-any.whl.metadata (900 kB)", nothing).megabytes == 0
    )
    assert arrival("Collecting sympy>=1.13.3 (from torch)", nothing) == Arrival("sympy", 0.0, 0.0)
    assert arrival("Requirement already satisfied: numpy", nothing) is None


def test_the_bar_goes_by_the_megabytes_that_arrived_and_never_back():
    told = []
    way = _Way(lambda share, step, detail: told.append((round(share, 3), str(step))), 1000)
    way.at(0.05, environment.FETCH)
    for line in (
        "Downloading torch-2-py3-none-any.whl (500.0 MB)",
        "Progress 250000000 of 500000000",
        "Progress 500000000 of 500000000",
        "Collecting timm",
        "Downloading cuda-1-py3-none-any.whl (500.0 MB)",
        "Progress 500000000 of 500000000",
        "Installing collected packages: torch",
    ):
        way.follow(line)
    shares = [share for share, _ in told]
    assert shares == [0.05, 0.05, 0.188, 0.325, 0.325, 0.325, 0.6, 0.6]
    assert told[-1][1] == "unpacking packages"


def test_the_proxy_reaches_the_commands_and_never_the_log(monkeypatch):
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    proxy = "http://anna:wordpass@proxy:3128"
    given = variables(proxy)
    assert given["https_proxy"] == given["HTTP_PROXY"] == proxy
    assert "PIP_TARGET" not in given
    assert "wordpass" not in repr(Wish(proxy=proxy))
    with Commands(proxy, never) as commands:
        commands.run(
            [sys.executable, "-I", "-c", "import os; print('by', os.environ['HTTPS_PROXY'])"],
            "installing",
        )
    assert "by http://…@proxy:3128" in diagnosis.diagnostics()


def test_diagnostics_name_neither_the_user_nor_the_machine(monkeypatch):
    monkeypatch.setattr(diagnosis, "_user", lambda: "anna")
    monkeypatch.setattr(socket, "gethostname", lambda: "anna-laptop")
    text = f"{Path.home()}/x C:\\Users\\anna\\y on anna-laptop, annals"
    assert diagnosis.scrubbed(text) == "~/x C:\\Users\\…\\y on …-laptop, annals"
    monkeypatch.setattr(diagnosis, "_user", lambda: "root")
    assert diagnosis.scrubbed("on anna-laptop") == "on …"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("http://user:pa/ss@host/simple", "http://…@host/simple"),
        ("http://user:p@ss@host/simple", "http://…@host/simple"),
        (
            "--extra-index-url https://index.example/simple?token=SECRET now",
            "https://index.example/simple?… now",
        ),
        ("HTTPS_PROXY=user:wordpass@host:3128", "HTTPS_PROXY=…@host:3128"),
        ("Proxy-Authorization: Basic dXNlcjpwYXNz", "Proxy-Authorization: …"),
        ("{'Authorization': 'Bearer SECRET'}", "Authorization': …"),
        ("API_KEY='SECRET word' next", "API_KEY=… next"),
        ("pip_token: SECRET", "pip_token: …"),
        ("--password SECRET --quiet", "--password … --quiet"),
        (
            "C:\\USERS\\ANNABELLE\\x and C:\\Users\\ANNABE~1\\x",
            "C:\\USERS\\…\\x and C:\\Users\\…\\x",
        ),
        ("KeyError: 'torch'", "KeyError: 'torch'"),
        (
            "Downloading torch-2.15.0.whl (539.1 MB) at 12:30:01",
            "torch-2.15.0.whl (539.1 MB) at 12:30:01",
        ),
    ],
)
def test_what_looks_like_a_secret_is_cut_out_of_logs(monkeypatch, text, left):
    monkeypatch.setattr(diagnosis, "_user", lambda: "annabelle")
    scrubbed = diagnosis.scrubbed(text)
    assert scrubbed.endswith(left) or left in scrubbed
    assert not [
        secret for secret in ("SECRET", "wordpass", "pa/ss", "p@ss", "dXNl") if secret in scrubbed
    ]


def test_variables_that_lead_pip_are_told_in_plan_and_diagnostics(home, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "https://anna:wordpass@mirror.example/simple")
    monkeypatch.setenv("PIP_TRUSTED_HOST", "mirror.example")
    monkeypatch.setenv("PIP_NO_COLOR", "1")
    (note,) = [note for note in environment.plan(Wish(sys.executable)).notes if "lead pip" in note]
    for told in (note, diagnosis.diagnostics()):
        assert "https://…@mirror.example/simple" in told
        assert "PIP_TRUSTED_HOST" in told
        assert "wordpass" not in told
        assert "NO_COLOR" not in told


def test_only_folders_of_ours_are_removed_and_links_are_not_followed(home, tmp_path):
    places = home / "environments"
    (places / "my-own-folder").mkdir(parents=True)
    (places / "my-own-folder" / "thesis.txt").write_text("years of work")
    (places / "mine.partial").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "deepchange.json").write_text("{}")
    (places / "linked").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    (places / "py3.12-cpu").mkdir()
    (places / "py3.12-cpu" / "deepchange.json").write_text("{}")
    (places / "py3.12-cpu" / "data").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert [path.name for path in environment.made_here()] == ["py3.12-cpu"]
    environment.remove()
    assert sorted(path.name for path in places.iterdir()) == [
        "linked",
        "lock",
        "mine.partial",
        "my-own-folder",
    ]
    assert (tmp_path / "elsewhere" / "deepchange.json").is_file()


def test_repair_takes_the_password_of_an_address_from_the_panel_for_it_is_kept_nowhere(
    home, built_at_once, monkeypatch
):
    monkeypatch.setattr(environment, "examine", lambda python: True)
    python = home / "environments" / "py3.12-cpu" / "bin" / "python"
    python.parent.mkdir(parents=True)
    environments.remember(str(python), "created", {})
    made_for = {
        "python": sys.executable,
        "index_url": "https://index.example/cpu",
        "packages": [],
        "optional": [],
    }
    (python.parents[1] / "deepchange.json").write_text(json.dumps(made_for))
    wishes = []
    monkeypatch.setattr(environment, "create", lambda wish, report, cancelled: wishes.append(wish))
    for typed in (
        "https://anna:wordpass@index.example/cpu",
        "https://anna:wordpass@other.example/cpu",
    ):
        environment.repair(ignore, never, None, typed)
    environment.repair(ignore, never)
    used = [wish.index_url for wish in wishes]
    assert used == [
        "https://anna:wordpass@index.example/cpu",
        "https://index.example/cpu",
        "https://index.example/cpu",
    ]


@pytest.mark.parametrize(
    "told",
    [
        {"packages": ["--index-url=https://evil.example", "torch"]},
        {"packages": ["torch", "-r/tmp/list"]},
        {"packages": "torch"},
        {"packages": [["torch"]]},
        {"optional": ["git+https://evil.example/x"]},
        {"python": "--version"},
        {"index_url": 7},
        {"build": "/tmp"},
    ],
)
def test_repair_does_not_believe_options_in_the_place_of_packages(home, built_at_once, told):
    environment.create(Wish(sys.executable, packages=()), ignore, never)
    python = environments_in(home)[0] / "bin" / "python"
    environments.remember(str(python), "created", {})
    (environments_in(home)[0] / "deepchange.json").write_text(json.dumps(told))
    with pytest.raises(EnvironmentMissing, match="cannot be read; set one up anew"):
        environment.repair(ignore, never)


def test_the_installer_needs_nothing_but_the_standard_library():
    program = (
        "import sys, deepchange.qgis_plugin.environment.manage as e; "
        "print([n for n in ('numpy', 'torch', 'osgeo', 'qgis') if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
