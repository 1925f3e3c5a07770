"""Libraries that are not installed: which, and how to get them, in one sentence; what they read as
they are loaded, and what they print."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from contextlib import suppress
from pathlib import Path

from .errors import LibraryMissing
from .messages import Message, template

_GDAL = template(
    "GDAL's Python module (osgeo) is not installed in “{python}”, and images cannot be read "
    "without it; install it (on Debian and Ubuntu apt-get install python3-gdal, for a Python that "
    "sees the system's packages; elsewhere conda install gdal, or pip install "
    "'deepchange[gdal]'), or run Deep Change with the Python of QGIS."
)
_ANY = template(
    "The Python package {name} is not installed in “{python}”, and this needs it; run {python} -m "
    "pip install {package}."
)
_PACKAGES = {
    "torch": "'deepchange[torch]'",
    "torchvision": "'deepchange[torch]'",
    "safetensors": "'deepchange[torch]'",
    "segmentation_models_pytorch": "'deepchange[torch]'",
    "timm": "'deepchange[torch]'",
    "h5py": "'deepchange[torch]'",
    "pydensecrf": "'deepchange[crf]'",
    "openvino": "'deepchange[openvino]'",
    "onnx": "'deepchange[onnx]'",
    "dask": "'deepchange[scale]'",
    "distributed": "'deepchange[scale]'",
    "pyarrow": "'deepchange[scale]'",
    "pystac_client": "'deepchange[scale]'",
    "lightning": "'deepchange[training]'",
    "tensorboard": "'deepchange[training]'",
    "tomli": "'deepchange[training]'",
}
# By these oneDNN, in torch and in OpenVINO, makes bf16 of fp32 whatever precision it is told.
LESS_THAN_FP32 = ("ONEDNN_DEFAULT_FPMATH_MODE", "DNNL_DEFAULT_FPMATH_MODE")
_OF_GDAL = ("osgeo", "_gdal", "_ogr", "_osr", "_gdal_array", "_gdalconst")


def keep_fp32() -> None:
    """Take out of the environment what would make bf16 of fp32; torch reads it as it is loaded."""
    for variable in LESS_THAN_FP32:
        os.environ.pop(variable, None)


_LOADED = Path("/proc/self/maps")  # of Linux; elsewhere nobody reads what HDF5 prints
_quiet = threading.local()


def quiet_hdf5() -> None:
    """Have HDF5 print nothing in this thread, where it is loaded: of each netCDF file it prints
    what it did not find, which is no error. It has to be told in each thread; one that is built
    for a single thread is told by the main one alone, since another may be in it just now."""
    if getattr(_quiet, "hdf5", False):
        return
    _quiet.hdf5 = True
    with suppress(OSError, AttributeError):
        for line in _LOADED.read_text(encoding="utf-8", errors="replace").splitlines():
            file = line.rpartition(" ")[2]
            if Path(file).name.startswith("libhdf5"):
                library = ctypes.CDLL(file)
                by_thread = ctypes.c_uint(0)
                library.H5is_library_threadsafe(ctypes.byref(by_thread))
                if by_thread.value or threading.current_thread() is threading.main_thread():
                    silence = library.H5Eset_auto2
                    silence.argtypes = (ctypes.c_int64, ctypes.c_void_p, ctypes.c_void_p)
                    silence(0, None, None)
                return


def library_missing(error: ImportError) -> LibraryMissing | None:
    """The error for a library that is not installed, or lacks one of its own; None where a part of
    ours is missing."""
    if isinstance(error, LibraryMissing):
        return error
    name = (error.name or "").partition(".")[0]
    if name in ("", "deepchange") or not (
        isinstance(error, ModuleNotFoundError) or name in _OF_GDAL
    ):
        return None
    if name in _OF_GDAL:
        return LibraryMissing(Message(_GDAL, {"python": sys.executable}))
    return LibraryMissing(
        Message(
            _ANY, {"name": name, "python": sys.executable, "package": _PACKAGES.get(name, name)}
        )
    )
