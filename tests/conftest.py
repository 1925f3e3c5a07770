"""What all tests share: small rasters with a known change."""

import atexit
import contextlib
import gc
import importlib.util
import os
import shutil
import sys
import tempfile

# Before QGIS starts: without a display it would end the process without a word.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Within a QGIS networks are computed in another process; tests compute them here, but for those of
# that process.
os.environ.setdefault("DEEPCHANGE_PYTHON", "here")
# Threads that wait do so without computing, as in the worker: another test has the processor.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
# No test reads or writes the user's own models, environments and logs.
os.environ["DEEPCHANGE_HOME"] = tempfile.mkdtemp(prefix="deepchange-tests-")

# Results are small and flushed to the disk many times: in memory, where there is room, that costs
# nothing.
with contextlib.suppress(OSError, AttributeError):
    memory = "/dev/shm"
    runs = not os.statvfs(memory).f_flag & getattr(os, "ST_NOEXEC", 0)  # programs that tests write
    if runs and shutil.disk_usage(memory).free > 8e9:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", memory)

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

atexit.register(shutil.rmtree, os.environ["DEEPCHANGE_HOME"], ignore_errors=True)

if os.environ.get(
    "DEEPCHANGE_TEST_EXCEPTIONS"
):  # as GDAL 4 has it: the suite passes with exceptions on and off
    for module in (gdal, ogr, osr):
        module.UseExceptions()

if importlib.util.find_spec("qgis") and importlib.util.find_spec("pytest_qgis"):
    pytest_plugins = ["pytest_qgis.plugin"]

# Files that take long begin first: one of them at the end would keep one processor alone at work.
_LONG = (
    "test_align.py",
    "test_build.py",
    "test_cleanup.py",
    "test_client.py",
    "test_command.py",
    "test_crf_choice.py",
    "test_dense_crf.py",
    "test_detecting_change.py",
    "test_detecting_with_weights.py",
    "test_dialog.py",
    "test_dock.py",
    "test_documentation.py",
    "test_faults.py",
    "test_fit.py",
    "test_from_polygons.py",
    "test_gpu_check.py",
    "test_identity.py",
    "test_installing.py",
    "test_learning.py",
    "test_length.py",
    "test_losses.py",
    "test_model_panel.py",
    "test_mouse.py",
    "test_networks.py",
    "test_not_assessed.py",
    "test_openvino.py",
    "test_other_algorithms.py",
    "test_package.py",
    "test_page.py",
    "test_patch_evidence.py",
    "test_prepare.py",
    "test_process.py",
    "test_processing.py",
    "test_refining_a_result.py",
    "test_resume.py",
    "test_scene_files.py",
    "test_setup.py",
    "test_stored.py",
    "test_test_time_views.py",
    "test_toolbox.py",
    "test_trainer.py",
    "test_what_must_not_be_lost.py",
)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: item.path.name not in _LONG)


@pytest.hookimpl(wrapper=True)
def pytest_collection():
    """Of what is imported and collected nothing is garbage: Python's collector would look at all of
    it dozens of times."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_collection_finish():
    """What was imported and collected stays until the end: Python's collector need not look at all
    of it again and again."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_configure(config):
    """Settings of QGIS are of this process alone: another session beside this one would set the
    folder of results, say, and what was started, amid a test."""
    if "qgis._core" in sys.modules:
        from qgis.PyQt.QtCore import QSettings

        folder = f"{os.environ['DEEPCHANGE_HOME']}/settings of QGIS"
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)


_STATUS = pytest.StashKey[int]()


def pytest_sessionfinish(session, exitstatus):
    session.config.stash[_STATUS] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """End at once where QGIS was loaded, when all is said.

    QGIS 3.22 and Python each free what the other has freed already when the interpreter ends, which
    aborts the process after every test has passed; nothing of ours runs in that order in a real
    QGIS."""
    if "qgis._core" in sys.modules and _STATUS in config.stash:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash[_STATUS])


@pytest.fixture(autouse=True)
def models_folder_of_one_command():
    """A command that is run within the tests names the folder of models for all that follows in the
    process."""
    yield
    os.environ.pop("DEEPCHANGE_MODELS", None)


@pytest.fixture(scope="session", autouse=True)
def crf_in_this_process():
    """Edges are refined in this process, not in new ones, each of which imports torch for seconds;
    `crf_in_processes` is for the tests of those."""
    from deepchange.engine.tensor.crf import process_pool

    with pytest.MonkeyPatch.context() as patch:
        can_share = process_pool.can_share
        patch.setattr(process_pool, "can_share", lambda: False)
        yield can_share


@pytest.fixture
def crf_in_processes(crf_in_this_process, monkeypatch):
    """Edges are refined in processes, as they are where no test runs."""
    from deepchange.engine.tensor.crf import process_pool

    monkeypatch.setattr(process_pool, "can_share", crf_in_this_process)


@pytest.fixture(scope="session", autouse=True)
def one_thread_teaches():
    """What a pair teaches is learned by one thread: two that wait for each other where other tests
    run too take eight times as long. `as_many_threads_as_users` is for tests that compare with
    another process."""
    if "torch" not in sys.modules:  # nothing that was collected computes a network
        yield None
        return
    from deepchange.engine.tensor.unsupervised import self_training

    with pytest.MonkeyPatch.context() as patch:
        users = self_training.LEARNING_THREADS
        patch.setattr(self_training, "LEARNING_THREADS", 1)
        yield users


@pytest.fixture
def as_many_threads_as_users(one_thread_teaches, monkeypatch):
    """What a pair teaches is learned by as many threads as where no test runs."""
    from deepchange.engine.tensor.unsupervised import self_training

    if one_thread_teaches is not None:
        monkeypatch.setattr(self_training, "LEARNING_THREADS", one_thread_teaches)


@pytest.fixture(scope="session", autouse=True)
def quick_learning():
    """Small networks learn from decisions: they too tell apart what the tests plant. Those of users
    are tried by `full_effort`."""
    from support import learn_quickly

    with pytest.MonkeyPatch.context() as patch:
        yield learn_quickly(patch.setattr)


@pytest.fixture
def full_effort(quick_learning, monkeypatch):
    """Networks learn from decisions for as long as those of users do."""
    for module, (name, effort) in quick_learning.items():
        monkeypatch.setattr(module, name, effort)


def wkt(code):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt()


def write_raster(
    path, bands, *, epsg=32636, origin=(700000.0, 3750000.0), pixel=10.0, nodata=None, alpha=False
):
    """A GeoTIFF of bands (C, H, W). epsg None: no georeference at all."""
    count, height, width = bands.shape
    kind = {
        "uint8": gdal.GDT_Byte,
        "uint16": gdal.GDT_UInt16,
        "int16": gdal.GDT_Int16,
        "float32": gdal.GDT_Float32,
        "float64": gdal.GDT_Float64,
    }
    raster = gdal.GetDriverByName("GTiff").Create(
        str(path), width, height, count, kind[bands.dtype.name]
    )
    if epsg is not None:
        raster.SetGeoTransform((origin[0], pixel, 0.0, origin[1], 0.0, -pixel))
        raster.SetProjection(wkt(epsg))
    for index in range(count):
        band = raster.GetRasterBand(index + 1)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteArray(bands[index])
    if alpha:
        raster.GetRasterBand(count).SetColorInterpretation(gdal.GCI_AlphaBand)
    raster.FlushCache()
    return str(path)


class Town:
    """Two dates of textured ground (3, 96, 120); a bright building rises at rows 30..45, columns
    50..70."""

    def __init__(self):
        rng = np.random.default_rng(3)
        ground = rng.integers(60, 120, (3, 96, 120))
        self.before = ground.astype(np.uint8)
        self.after = np.clip(ground + rng.integers(-4, 5, ground.shape), 0, 255).astype(np.uint8)
        self.after[:, 30:46, 50:71] = 230


@pytest.fixture
def town():
    return Town()


@pytest.fixture
def pair_of_files(town, tmp_path):
    return write_raster(tmp_path / "before.tif", town.before), write_raster(
        tmp_path / "after.tif", town.after
    )


@pytest.fixture(scope="session")
def raster():
    return write_raster
