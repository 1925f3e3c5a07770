"""A library that is not installed: one sentence with the remedy, on both command lines and in
Python."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from deepchange.engine.cli import doctor
from deepchange.engine.errors import BadInput, LibraryMissing
from deepchange.engine.inference.predictor import _open_local
from deepchange.engine.libraries import library_missing
from deepchange.engine.tensor.server import main as worker
from deepchange.engine.tensor.server.service import _unforeseen
from deepchange.engine.tensor.weights import imagenet

ROOT = Path(__file__).parents[1]

# Hides packages from all imports, as if nobody had installed them.
WITHOUT = """
import sys

class Without:
    def __init__(self, hidden, finders):
        self.hidden, self.finders = hidden, finders

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in self.hidden:
            return None
        found = (finder.find_spec(name, path, target) for finder in self.finders)
        return next((spec for spec in found if spec is not None), None)

sys.meta_path[:] = [Without(sys.argv[1].split(","), list(sys.meta_path))]
"""
COMMAND = WITHOUT + "from deepchange.{package}.cli.main import main\nsys.exit(main(sys.argv[2:]))"


def run(hidden, package, *arguments):
    program = COMMAND.format(package=package)
    return subprocess.run(
        [sys.executable, "-c", program, hidden, *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("hidden", "package", "arguments", "sentence"),
    [
        (
            "osgeo",
            "engine",
            ["check", "a", "b"],
            "deepchange: GDAL's Python module (osgeo) is not installed in “",
        ),
        (
            "osgeo",
            "engine",
            ["accuracy", "a", "b"],
            "deepchange: GDAL's Python module (osgeo) is not installed",
        ),
        (
            "numpy",
            "engine",
            ["check", "a", "b"],
            "deepchange: The Python package numpy is not installed in “",
        ),
        (
            "pystac_client",
            "engine",
            [
                "pairs",
                "stac",
                "--api",
                "https://example.org",
                "--collection",
                "a",
                "--bbox",
                "1,2,3,4",
                "--before",
                "2020",
                "--after",
                "2021",
                "--output",
                "a.csv",
            ],
            "deepchange: The Python package pystac_client is not installed in “",
        ),
        (
            "osgeo",
            "training",
            ["data", "list"],
            "deepchange-train: GDAL's Python module (osgeo) is not installed",
        ),
        (
            "numpy",
            "training",
            ["recipes"],
            "deepchange-train: The Python package numpy is not installed in “",
        ),
        (
            "torch",
            "training",
            ["szada.toml"],
            "deepchange-train: The Python package torch is not installed in “",
        ),
    ],
)
def test_a_command_says_which_library_is_missing_and_how_to_get_it(
    hidden, package, arguments, sentence
):
    done = run(hidden, package, *arguments)
    assert done.returncode == 2, done.stderr
    assert done.stderr.startswith(sentence)
    assert "install" in done.stderr.partition("; ")[2]
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("package", ["engine", "training"])
def test_a_program_that_asks_for_json_gets_the_sentence_as_json(package):
    done = run(
        "osgeo",
        package,
        *(["check", "a", "b"] if package == "engine" else ["data", "list"]),
        "--json",
    )
    answer = json.loads(done.stdout)
    assert answer["exit_code"] == done.returncode == 2
    assert answer["error"].startswith("GDAL's Python module (osgeo) is not installed")


def test_python_gets_an_error_of_ours_that_is_an_import_error_too():
    program = WITHOUT + (
        "import deepchange.engine\n"
        "try:\n    deepchange.engine.detect\n"
        "except deepchange.engine.LibraryMissing as error:\n"
        "    print(isinstance(error, (deepchange.engine.BadInput)) and isinstance(error, "
        "ImportError), error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "osgeo"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("True GDAL's Python module (osgeo) is not installed in “")


@pytest.mark.parametrize(
    ("name", "package"),
    [
        ("torch", "'deepchange[torch]'"),
        ("safetensors.torch", "'deepchange[torch]'"),
        ("h5py", "'deepchange[torch]'"),
        ("segmentation_models_pytorch", "'deepchange[torch]'"),
        ("lightning.fabric", "'deepchange[training]'"),
        ("tensorboard", "'deepchange[training]'"),
        ("pydensecrf", "'deepchange[crf]'"),
        ("openvino", "'deepchange[openvino]'"),
        ("pystac_client", "'deepchange[scale]'"),
        ("huggingface_hub", "huggingface_hub"),
    ],
)
def test_each_library_is_told_with_what_installs_it(name, package):
    error = library_missing(ModuleNotFoundError(f"No module named {name!r}", name=name))
    assert isinstance(error, LibraryMissing)
    assert str(error).startswith(
        f"The Python package {name.partition('.')[0]} is not installed in “"
    )
    assert str(error).endswith(f"-m pip install {package}.")


def test_every_extra_that_a_sentence_names_is_one_of_the_package():
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    there = set(re.findall(r"^([\w-]+) = \[", project.partition("optional-dependencies]")[2], re.M))
    pages = [
        *(ROOT / "engine").rglob("*.py"),
        *(ROOT / "training").rglob("*.py"),
        *(ROOT / "docs").glob("*.md"),
    ]
    named = {
        extra
        for page in pages
        for extras in re.findall(r"deepchange\[([\w,-]+)\]", page.read_text(encoding="utf-8"))
        for extra in extras.split(",")
    }
    assert {"gdal", "torch", "crf", "openvino", "training"} <= named <= there


def test_the_set_up_never_installs_a_gdal_beside_the_one_of_the_system():
    script = (ROOT / "tools/setup.sh").read_text(encoding="utf-8")
    extras = {
        name for names in re.findall(r"'\.\[([\w,-]+)\]'", script) for name in names.split(",")
    }
    assert "torch" in extras
    assert "gdal" not in extras


def test_a_second_gdal_that_hides_that_of_the_system_is_told_by_the_doctor(tmp_path, monkeypatch):
    for name in ("environment", "system"):
        (tmp_path / name / "osgeo").mkdir(parents=True)
        (tmp_path / name / "osgeo/__init__.py").touch()
    own = [place for place in sys.path if not (Path(place) / "osgeo").is_dir()]
    monkeypatch.setattr(
        sys, "path", [*own, str(tmp_path / "environment"), str(tmp_path / "environment")]
    )
    assert not any("more than once" in sentence for sentence in doctor.examine().missing)
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path / "system")])
    told = [sentence for sentence in doctor.examine().missing if "more than once" in sentence]
    assert told == [
        f"GDAL is installed more than once: “{tmp_path}/environment/osgeo” hides "
        f"“{tmp_path}/system/osgeo”, which QGIS uses; pip uninstall gdal-wheel where the system "
        "has GDAL."
    ]


def test_a_part_of_ours_that_is_missing_stays_our_fault():
    assert (
        library_missing(ModuleNotFoundError("No module named 'deepchange.x'", name="deepchange.x"))
        is None
    )
    assert library_missing(ImportError("cannot import name 'x' from 'torch'", name="torch")) is None
    assert library_missing(ModuleNotFoundError("raised by hand")) is None


class Model:
    name, weights = "clearscd", None


def test_a_network_that_lacks_its_library_is_refused_here_and_in_the_worker(monkeypatch):
    def lacking(*_):
        raise ModuleNotFoundError("No module named 'timm'", name="timm")

    monkeypatch.setattr("deepchange.engine.tensor.inference.open_local", lacking)
    with pytest.raises(
        LibraryMissing,
        match="The Python package timm is not installed here, and “clearscd” needs it",
    ):
        _open_local(Model(), "cpu", "fp32", 1.0)
    error = ModuleNotFoundError("No module named 'timm'", name="timm")
    answer = _unforeseen(1, error)
    assert (answer.kind, answer.unforeseen) == ("EnvironmentMissing", False)
    assert "lacks the package timm" in answer.message
    assert worker.missing(error).startswith("the package timm is not installed there; install it")


def test_a_missing_library_is_no_download_that_failed(monkeypatch):
    monkeypatch.setitem(sys.modules, "timm", None)
    with pytest.raises(ModuleNotFoundError, match="timm") as caught:
        imagenet._downloaded("pvt_v2_b1")
    assert not isinstance(caught.value, BadInput)


def test_newer_gdal_does_not_begin_every_command_with_its_warning(capsys):
    program = (
        "import sys, warnings\n"
        "from deepchange.engine.cli import main as command\n"
        "def warn(parsed):\n"
        "    warnings.warn('Neither gdal.UseExceptions() nor gdal.DontUseExceptions() has been "
        "explicitly called.',\n"
        "                  FutureWarning)\n"
        "    warnings.warn('another', FutureWarning)\n"
        "command._doctor = warn\n"
        "sys.exit(command.main(['doctor']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert "another" in done.stderr
    assert "UseExceptions" not in done.stderr
