"""What the tests of the plugin share: a corner of the demo pair, and QGIS without a window in a process of its own."""

import gc
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module", autouse=True)
def no_layer_outlives_qgis():
    """Layers caught in cycles (the trace of an expected error) go now: at the end of Python QGIS is no longer there."""
    yield
    gc.collect()


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """A corner of the demo pair, 160 x 120 pixels."""
    folder = tmp_path_factory.mktemp("demo")
    names = []
    for source in sorted((ROOT / "demo").glob("*.tif")):
        names.append(str(folder / source.name))
        gdal.Translate(names[-1], str(source), srcWin=[200, 200, 160, 120])
    return names


@pytest.fixture(scope="session")
def qgis_process():
    """Runs qgis_process with a profile; torch is found in this environment. Returns what it printed."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed.")

    def run(profile, *arguments):
        surroundings = {
            **os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(profile), "DEEPCHANGE_PYTHON": sys.executable,
            "QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1",
        }  # fmt: skip
        done = subprocess.run([program, *arguments], capture_output=True, text=True, env=surroundings, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run


@pytest.fixture(scope="session")
def profile(tmp_path_factory, qgis_process):
    """A profile in which this checkout is the plugin, switched on."""
    folder = tmp_path_factory.mktemp("profile")
    plugins = folder / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "deepchange").symlink_to(ROOT, target_is_directory=True)
    qgis_process(folder, "plugins", "enable", "deepchange")
    return folder
