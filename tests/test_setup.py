"""The set-up, the Makefile, the continuous integration's script and the demo pair, as a fresh clone
has them."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Steps that would reach for the network or the system; each leaves a line in calls.txt instead.
STAND_INS = """
system_packages() { echo system_packages >>calls.txt; }
pip_install() { echo "pip_install $*" >>calls.txt; }
works() { echo works >>calls.txt; }
make_environment() {
    echo make_environment >>calls.txt
    "$system_python" -m venv --system-site-packages --without-pip "$environment"
    printf '#!%s\\nprint("the script runs")\\n' "$python" >"$environment/bin/pip"
    chmod +x "$environment/bin/pip"
}
"""


class Clone:
    """A folder with what the set-up reads, where its steps can be tried one by one."""

    def __init__(self, folder: Path):
        self.folder = folder
        (folder / "tools").mkdir(parents=True)
        for name in ("pyproject.toml", "tools/setup.sh"):
            shutil.copy(ROOT / name, folder / name)

    @property
    def calls(self) -> list[str]:
        log = self.folder / "calls.txt"
        return log.read_text().splitlines() if log.exists() else []

    def start(self, commands: str) -> subprocess.Popen[str]:
        """Start shell commands after the functions of the set-up were read."""
        script = f"source tools/setup.sh\nset -euo pipefail\n{STAND_INS}\n{commands}"
        return subprocess.Popen(
            ["bash", "-c", script],
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            # A suite that was started in the background ignores SIGINT; a shell that began so
            # cannot trap it.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )

    def run(self, commands: str) -> tuple[int, str]:
        """Run such commands to their end; their exit code and all they said."""
        process = self.start(commands)
        said, _ = process.communicate(timeout=60)
        return process.returncode, said

    def set_up(self) -> str:
        code, said = self.run("main")
        assert code == 0, said
        return said


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    return Clone(tmp_path / "a folder with spaces")


# ---- When the set-up works, and when it has nothing to do ----------------------------------------


def test_setting_up_twice_does_nothing_the_second_time(clone: Clone):
    assert clone.set_up().endswith("Everything is set up.\n")
    calls = clone.calls
    assert clone.set_up() == ""
    assert clone.calls == calls


def test_a_changed_list_of_packages_is_set_up_again_in_the_same_environment(clone: Clone):
    clone.set_up()
    with (clone.folder / "pyproject.toml").open("a") as project:
        project.write("# one more package\n")
    clone.set_up()
    assert clone.calls.count("make_environment") == 1
    assert clone.calls.count("works") == 2


@pytest.mark.parametrize(
    "handler", [signal.default_int_handler, signal.SIG_IGN], ids=["foreground", "background"]
)
def test_an_interrupted_set_up_is_finished_by_the_next_one(clone: Clone, handler):
    before = signal.signal(signal.SIGINT, handler)
    try:
        code, said = clone.run("install_crf() { kill -INT $$; }\nmain")
    finally:
        signal.signal(signal.SIGINT, before)
    assert code == 130
    assert "goes on where this one stopped" in said
    assert clone.set_up().endswith("Everything is set up.\n")


def test_an_environment_broken_off_while_it_was_made_is_made_again(clone: Clone):
    (clone.folder / ".venv/bin").mkdir(parents=True)
    assert "making it again" in clone.set_up()
    assert "make_environment" in clone.calls


def test_a_package_broken_off_while_pip_copied_it_is_installed_again(clone: Clone):
    clone.set_up()
    packages = next((clone.folder / ".venv/lib").glob("python3*/site-packages"))
    for name, is_whole in (("torch", False), ("h5py", True)):
        record = packages / f"{name}-1.0.dist-info"
        record.mkdir()
        (record / "METADATA").touch()
        if is_whole:
            (record / "INSTALLER").touch()
    (packages / "~orch").mkdir()
    clone.run("forget_half_installed")
    assert [path.name for path in packages.glob("*-1.0*")] == ["h5py-1.0.dist-info"]
    assert not (packages / "~orch").exists()


def test_an_environment_that_does_not_work_is_made_again_once(clone: Clone):
    clone.set_up()
    (clone.folder / ".venv/deepchange-ready").unlink()
    code, said = clone.run("works() { [ -e repaired ] || { touch repaired; return 1; }; }\nmain")
    assert code == 0
    assert "making the environment again" in said
    assert clone.calls.count("make_environment") == 2


def test_a_clone_that_was_moved_keeps_its_packages_and_runs_its_scripts(
    clone: Clone, tmp_path: Path
):
    clone.set_up()
    (clone.folder / ".venv/proof").touch()
    moved = tmp_path / "somewhere else"
    clone.folder.rename(moved)
    clone.folder = moved
    assert "adjusting it" in clone.set_up()
    assert (moved / ".venv/proof").exists()
    said = subprocess.run(
        [moved / ".venv/bin/pip"], stdout=subprocess.PIPE, text=True, check=True
    ).stdout
    assert said == "the script runs\n"
    assert clone.set_up() == ""


def test_two_set_ups_at_once_wait_for_each_other(clone: Clone):
    slow = "install_crf() { touch begun; until [ -e go_on ]; do sleep 0.05; done; }\nmain"
    first = clone.start(slow)
    while not (clone.folder / "begun").exists():
        assert first.poll() is None
        time.sleep(0.05)
    second = clone.start(slow)
    assert second.stdout is not None
    assert "waiting for it" in second.stdout.readline()
    (clone.folder / "go_on").touch()
    assert first.communicate(timeout=60) is not None
    assert second.communicate(timeout=60)[0] == ""
    assert (first.returncode, second.returncode) == (0, 0)
    assert clone.calls.count("make_environment") == 1


# ---- What the system lacks -----------------------------------------------------------------------

REAL_PACKAGES = """
unset -f system_packages; source tools/setup.sh
install_packages() { echo "apt-get install $*" >>calls.txt; }
has_qgis() { true; }
has_compiler() { true; }
can_import() { true; }
may_install() { true; }
"""


def test_where_nothing_is_missing_apt_get_is_not_called(clone: Clone):
    assert clone.run(f"{REAL_PACKAGES}\nsystem_packages") == (0, "")
    assert clone.calls == []


def test_who_may_install_gets_what_is_missing(clone: Clone):
    missing = 'can_import() { [ "$1" != osgeo.gdal_array ] || [ -e calls.txt ]; }'
    code, said = clone.run(f"{REAL_PACKAGES}\n{missing}\nsystem_packages")
    assert (code, said) == (0, "Installing with apt-get (some minutes): python3-gdal\n")
    assert "apt-get install python3-gdal" in clone.calls


def test_who_may_not_install_is_told_the_command_in_one_sentence(clone: Clone):
    lacking = (
        "may_install() { false; }\n"
        "can_import() { [ $1 != osgeo.gdal_array ]; }\n"
        "has_qgis() { false; }"
    )
    code, said = clone.run(f"{REAL_PACKAGES}\n{lacking}\nsystem_packages")
    assert code == 1
    assert said == (
        "First install what is missing, then run the same command again: sudo apt-get update && "
        "sudo apt-get install --no-install-recommends python3-gdal qgis python3-qgis "
        "qgis-providers\n"
    )
    assert clone.calls == []


def test_without_qgis_everything_else_goes_on(clone: Clone):
    lacking = "has_qgis() { false; }"
    code, said = clone.run(f"{REAL_PACKAGES}\n{lacking}\nsystem_packages")
    assert code == 0
    assert said.splitlines()[-1].startswith("QGIS is not installed")


def test_without_a_compiler_only_the_crf_is_left_out(clone: Clone):
    code, said = clone.run("python=false\nhas_compiler() { false; }\ninstall_crf")
    assert code == 0
    assert said.count("\n") == 1
    assert "g++ and python3-dev" in said
    assert clone.calls == []


def test_a_new_cython_is_there_before_the_crf_is_built(clone: Clone):
    (clone.folder / ".venv").mkdir()
    built = (
        "python=false\nhas_compiler() { true; }\n"
        'pip_install() { echo "pip_install $*" >>calls.txt; }\n'
        "install_crf"
    )
    assert clone.run(built) == (0, "")
    assert clone.calls == [
        "pip_install cython>=3.1",
        "pip_install --no-build-isolation --editable .[crf]",
    ]


@pytest.mark.parametrize(("before_3_12", "distutils"), [("true", "stdlib"), ("false", "local")])
def test_the_crf_is_built_by_distutils_that_the_systems_numpy_knows(
    clone: Clone, before_3_12: str, distutils: str
):
    (clone.folder / ".venv").mkdir()
    built = (
        f"answer() {{ case $2 in *densecrf*) false ;; *) {before_3_12} ;; esac; }}\n"
        "python=answer\nhas_compiler() { true; }\n"
        'pip_install() { echo "${SETUPTOOLS_USE_DISTUTILS:-}" >>calls.txt; }\n'
        "install_crf"
    )
    assert clone.run(built) == (0, "")
    assert clone.calls[-1] == distutils


def test_a_cython_that_can_not_be_had_stops_nothing(clone: Clone):
    (clone.folder / ".venv").mkdir()
    refused = "pip_install() { [ $1 != 'cython>=3.1' ]; }"
    code, said = clone.run(f"python=false\nhas_compiler() {{ true; }}\n{refused}\ninstall_crf")
    assert code == 0
    assert ".venv/crf.log" in said


def test_a_crf_that_can_not_be_built_stops_nothing(clone: Clone):
    (clone.folder / ".venv").mkdir()
    broken = "python=false\nhas_compiler() { true; }\npip_install() { return 1; }\ninstall_crf"
    code, said = clone.run(broken)
    assert code == 0
    assert ".venv/crf.log" in said


# ---- The commands --------------------------------------------------------------------------------


def make(*arguments: str) -> str:
    command = ["make", "--no-print-directory", *arguments]
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout


def test_help_names_every_target_with_what_it_is_for():
    phony = next(
        line for line in (ROOT / "Makefile").read_text().splitlines() if line.startswith(".PHONY:")
    )
    targets = phony.split()[1:]
    told = dict(re.findall(r"^make ([a-z0-9-]+) +(\S.*)$", make(), flags=re.MULTILINE))
    assert sorted(told) == sorted(targets)


def test_every_file_named_in_the_makefile_is_in_the_project():
    named = re.findall(
        r"\b(?:demo|tools|bench)/[\w.-]+\w",
        make("--dry-run", "setup", "demo", "bench-unsupervised"),
    )
    assert {"tools/setup.sh", "demo/beirut_2015-08-20.tif", "demo/beirut_2017-10-03.tif"} <= set(
        named
    )
    assert [name for name in named if not (ROOT / name).exists()] == []


def fake_make(folder: Path, test: str, check: str) -> dict[str, str]:
    """Surroundings in which `make test` and `make check` are these two commands."""
    program = folder / "make"
    program.write_text(f'#!/bin/sh\ncase "$1" in test) {test};; check) {check};; esac\n')
    program.chmod(0o755)
    return {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"}


CLOSING = "===== 12 passed, 1 skipped in 3.45s ====="


@pytest.mark.parametrize(
    ("test", "check", "succeeds", "last_line"),
    [
        (f'echo "{CLOSING}"', "echo fine", True, CLOSING),
        (
            'echo "= 1 failed, 12 passed in 65.00s (0:01:05) ="; exit 2',
            "true",
            False,
            "= 1 failed, 12 passed in 65.00s ",
        ),
        (f'echo "{CLOSING}"', "exit 2", False, CLOSING),
        ("exit 2", "true", False, "make test ended before pytest had run."),
    ],
    ids=["all is well", "a test fails", "the check fails", "the set-up fails"],
)
def test_ci_ends_with_the_closing_line_of_pytest_and_an_honest_exit_code(
    tmp_path: Path, test: str, check: str, succeeds: bool, last_line: str
):
    surroundings = fake_make(tmp_path, test, check)
    ended = subprocess.run(
        [ROOT / ".ci/run"], env=surroundings, stdout=subprocess.PIPE, text=True, check=False
    )
    assert (ended.returncode == 0) == succeeds
    assert ended.stdout.splitlines()[-1].startswith(last_line)


# ---- The files of the project --------------------------------------------------------------------

MADE_HERE = {
    ".hypothesis",
    ".git",
    ".venv",
    "__pycache__",
    "demo-output",
    "demo-networks",
    "bench-output",
    "build",
}


def project_texts() -> list[Path]:
    """All text files of the project, without what was made or computed here."""
    found = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [
            name
            for name in folders
            if name not in MADE_HERE and not name.endswith(("_cache", ".egg-info"))
        ]
        found += [Path(folder, name) for name in names if name not in MADE_HERE]
    return [path for path in found if b"\0" not in path.read_bytes()[:8192]]


def test_no_file_names_a_package_registry_or_a_folder_of_one_machine():
    # In pieces, so that this file does not name them either. The set-up offers one public index,
    # for torch.
    forbidden = [
        "pypi." + "org",
        "pythonhosted" + ".org",
        "download.pytorch" + ".org",
        "/work" + "/",
        "/root" + "/",
    ]
    forbidden += ["/home" + "/", str(ROOT) + "/"]
    found = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in project_texts()
        for word in forbidden
        if not (path.name == "sources.py" and word.startswith("download."))
        if word in path.read_text(encoding="utf-8", errors="replace")
    ]
    assert found == []


def test_a_licence_and_a_citation_lie_beside_the_code():
    assert (
        "GNU GENERAL PUBLIC LICENSE\n                       Version 2"
        in (ROOT / "LICENSE").read_text()
    )
    citation = (ROOT / "CITATION.cff").read_text()
    version = re.search(r'__version__ = "(.+)"', (ROOT / "__init__.py").read_text())
    assert version is not None
    assert f"\nversion: {version[1]}\n" in citation
    assert "\nlicense: GPL-2.0-or-later\n" in citation


# ---- The demo pair -------------------------------------------------------------------------------

DEMO = sorted((ROOT / "demo").glob("*.tif"))
NOTICE = "Contains modified Copernicus Sentinel data [2015-2017]"


def test_the_demo_pair_is_small():
    assert len(DEMO) == 2
    assert sum(path.stat().st_size for path in DEMO) <= 2_000_000


def test_the_demo_pair_lies_on_one_geographic_grid_and_tells_its_dates():
    gdal = pytest.importorskip("osgeo.gdal")
    before, after = [gdal.Open(str(path)) for path in DEMO]
    assert before.GetGeoTransform() == after.GetGeoTransform()
    assert before.GetGeoTransform()[0] == pytest.approx(35.4984, abs=1e-4)
    assert "EPSG" in before.GetProjection()
    assert (before.RasterXSize, before.RasterYSize, before.RasterCount) == (700, 600, 3)
    dates = [raster.GetMetadataItem("TIFFTAG_DATETIME")[:10] for raster in (before, after)]
    assert dates == ["2015:08:20", "2017:10:03"]


def test_the_demo_pair_carries_the_copernicus_notice():
    gdal = pytest.importorskip("osgeo.gdal")
    assert [gdal.Open(str(path)).GetMetadataItem("TIFFTAG_COPYRIGHT") for path in DEMO] == [
        NOTICE,
        NOTICE,
    ]
    assert NOTICE in (ROOT / "demo/README.md").read_text()


# ---- For real ------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_fresh_clone_in_a_folder_with_spaces_sets_itself_up(tmp_path: Path):
    fresh = tmp_path / "a fresh clone"
    shutil.copytree(ROOT, fresh, ignore=shutil.ignore_patterns(*MADE_HERE, "*_cache", "*.egg-info"))
    subprocess.run(["make", "setup"], cwd=fresh, stdin=subprocess.DEVNULL, check=True, timeout=1800)
    again = subprocess.run(
        ["make", "setup"], cwd=fresh, stdout=subprocess.PIPE, text=True, check=True
    )
    assert again.stdout == ""
    located = [fresh / ".venv/bin/python", "-c", "import deepchange; print(deepchange.__file__)"]
    ran = subprocess.run(located, cwd=tmp_path, stdout=subprocess.PIPE, text=True, check=True)
    assert ran.stdout.strip() == str(fresh / "__init__.py")


def test_the_wheel_holds_every_package():
    listed = re.search(
        r"^packages = \[(.*?)^\]",
        (ROOT / "pyproject.toml").read_text(encoding="utf-8"),
        re.M | re.S,
    )
    there = {
        path.parent
        for part in ("engine", "qgis_plugin", "training")
        for path in (ROOT / part).rglob("__init__.py")
    }
    names = {
        "deepchange",
        *(".".join(("deepchange", *path.relative_to(ROOT).parts)) for path in there),
    }
    assert set(re.findall(r'"([\w.]+)"', listed[1])) == names
