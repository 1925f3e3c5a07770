"""What a result is made with: versions of Deep Change, Python, GDAL and NumPy."""

from __future__ import annotations

import platform
from typing import Any


def versions() -> dict[str, Any]:
    """What the result was made with on this side; the tensor side adds its own."""
    import numpy
    from osgeo import gdal

    from .. import __version__

    return {
        "deepchange": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "gdal": gdal.VersionInfo("RELEASE_NAME"),
        "numpy": numpy.__version__,
    }
